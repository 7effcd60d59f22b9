import { type ChildProcess, fork, type StdioOptions, spawn } from 'node:child_process';
import { Fault } from '../fault.ts';
import { readModules } from '../measure/environment.ts';
import type { Series, Task } from './self-test.ts';

/** Processes without and with a busy core, and how long each measures: six minutes in all. */
const PROCESSES = [false, true, false, true];
const LIMIT_MS = 90_000;

/** Keeps a core busy for as long as whoever started it lives. */
const SPIN = `process.once('disconnect', () => process.exit());
(function spin() { for (const end = Date.now() + 50; Date.now() < end; ); setImmediate(spin); })();`;

const SPIN_STDIO: StdioOptions = ['ignore', 'ignore', 'ignore', 'ipc'];

const PROCESS = new URL(
  import.meta.url.endsWith('.ts')
    ? '../../dist/src/gate/self-test-process.js'
    : './self-test-process.js',
  import.meta.url,
);

/**
 * Measures pairs in one process after the other, without and with a busy core; `tell` hears which
 * begins. Raises Fault 2 where a process fails.
 */
export async function measureSeries(tell: (message: string) => void): Promise<Series[]> {
  const { wasm } = readModules();
  const series: Series[] = [];
  for (const [i, busy] of PROCESSES.entries()) {
    const load = busy ? 'with a busy core' : 'without further load';
    tell(`process ${i + 1} of ${PROCESSES.length}, ${load}: ${LIMIT_MS / 1000} s`);
    const spinning = busy
      ? spawn(process.execPath, ['-e', SPIN], { stdio: SPIN_STDIO })
      : undefined;
    try {
      series.push(...(await measured({ wasm, seed: i + 1, busy, limit_ms: LIMIT_MS })));
    } finally {
      spinning?.kill('SIGKILL');
    }
  }
  return series;
}

function measured(task: Task): Promise<Series[]> {
  const child: ChildProcess = fork(PROCESS, { serialization: 'advanced' });
  return new Promise<Series[]>((resolve, reject) => {
    child.once('message', (message: { series?: Series[]; error?: string }) => {
      if (message.series) resolve(message.series);
      else reject(new Fault(2, `gate --self-test: ${message.error}`));
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Fault(2, `gate --self-test: a process ended (${code})`)),
    );
    child.send(task);
  });
}
