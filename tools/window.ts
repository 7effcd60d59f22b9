import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Fault } from '../src/fault.ts';
import { makeFolder, writeAtomic } from '../src/files.ts';
import { readMeta, readVerified } from '../src/trace/folder.ts';
import { readTraceWindow } from '../src/trace/window.ts';
import { readPaths } from '../src/trace/window-paths.ts';
import { PHASE_FUNCTIONS } from '../src/trace/window-phases.ts';

/**
 * `node dist/tools/window.js TRACE DIR`: makes of a trace with a window what the model is fitted to or held
 * against (spec §16.12): counts by function and the scenario, a thirtieth of the trace.
 */
const [, , trace, dir] = process.argv;
try {
  if (trace === undefined || dir === undefined) throw new Fault(2, 'usage: window.js TRACE DIR');
  const [window, paths, meta] = [readTraceWindow(trace), readPaths(trace), readMeta(trace)];
  if (!window || !paths) throw new Fault(2, `${trace}: has no window`);
  const sums = new Map<string, [number, number, number, number]>();
  for (const { stack, function: name, exclusive, inclusive, calls, rep_iterations } of paths) {
    const sum = sums.get(name) ?? [0, 0, 0, 0];
    const outermost = stack.includes(name) ? 0 : inclusive;
    sums.set(name, [
      sum[0] + exclusive,
      sum[1] + outermost,
      sum[2] + calls,
      sum[3] + rep_iterations,
    ]);
  }
  const total = [...sums.values()].reduce((all, [exclusive]) => all + exclusive, 0);
  const lines = [...sums]
    .sort(([, a], [, b]) => b[1] - a[1])
    .map(([name, counts]) => `${counts.join(' ')} ${name.replaceAll(' ', '_')}`);
  const head = [`# total ${total} of trace record --window`];
  head.push('# exclusive inclusive calls rep_iterations function');
  const known = (names: readonly string[], of: 'inclusive' | 'calls') =>
    Object.fromEntries(names.map((name) => [name, window.functions.get(name)?.[of] ?? 0]));
  const functions = PHASE_FUNCTIONS.filter((name) => window.functions.has(name));
  const json = {
    v: 1,
    id: dir.split('/').at(-1),
    abi: meta.abi,
    kernel: { release: meta.release.split('-')[0], build: window.build },
    machine: {
      arch: window.arch,
      page_size: window.pageBytes,
      memory_mb: window.memory_bytes / 2 ** 20,
      cpus: 1,
      ...(window.nodes > 1 && { nodes: window.nodes }),
      ...(window.scatter > 0 && { scatter: window.scatter }),
    },
    window_instructions: window.instructions,
    inclusive: known(functions, 'inclusive'),
    calls: known(functions, 'calls'),
    command: 'luo-bench trace record --window',
  };
  makeFolder(dir);
  writeAtomic(join(dir, 'window.json'), `${JSON.stringify(json, null, 1)}\n`);
  writeAtomic(
    join(dir, 'functions.txt.gz'),
    gzipSync([...head, ...lines, ''].join('\n'), { level: 9 }),
  );
  const scenario = readVerified(trace, meta, 'scenario.json')!;
  writeAtomic(join(dir, 'scenario.json.gz'), gzipSync(scenario.bytes, { level: 9 }));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`luo-bench: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
