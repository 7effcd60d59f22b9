import { type Command, Option } from 'commander';
import { DEFAULT_N } from '../../bench/suites.ts';
import { Fault } from '../fault.ts';
import { readText } from '../files.ts';
import { ensureKernel } from '../kernel/build.ts';
import { preflight } from '../kernel/preflight.ts';
import { type Progress, stderrProgress } from '../kernel/progress.ts';
import { EMULATOR, installLine, missingTools } from '../kernel/tools.ts';
import { recordTrace } from '../record/record.ts';
import { NAME_STYLES, type NameStyle } from '../tape/names.ts';
import { parseScenario } from '../tape/scenario.ts';
import { checkNew } from '../trace/write.ts';
import { whole } from './options.ts';

/** Options of `trace record`. */
export interface TraceRecordOptions {
  o: string;
  kernel?: string;
  config: 'tiny' | 'distro';
  scenario?: string;
  n: number;
  names: NameStyle;
  mode: 'exact' | 'kvm';
}

/** Exit status of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Adds `trace record` to the command `trace`. */
export function registerTraceRecord(trace: Command): void {
  trace
    .command('record')
    .description('record a live update of a real kernel, emulated to the instruction')
    .requiredOption('-o <dir>', 'trace folder to write')
    .addOption(new Option('--kernel <file>', 'bzImage to record').conflicts('config'))
    .addOption(
      new Option('--config <name>', 'kernel to build from source once, without --kernel')
        .choices(['tiny', 'distro'])
        .default('tiny'),
    )
    .addOption(
      new Option('--scenario <file>', 'play this scenario instead').conflicts(['n', 'names']),
    )
    .addOption(new Option('--n <number>', 'sessions').argParser(whole(1)).default(DEFAULT_N))
    .addOption(new Option('--names <style>', 'name style').choices(NAME_STYLES).default('session'))
    .addOption(
      new Option('--mode <mode>', 'exact: counts instructions; kvm: times on this machine')
        .choices(['exact', 'kvm'])
        .default('exact'),
    )
    .action((options: TraceRecordOptions) => traceRecord(options));
}

/** `trace record`: boots a kernel, plays a scenario through a live update, writes the trace. */
export async function traceRecord(options: TraceRecordOptions): Promise<void> {
  const { scenario, file } = readScenario(options);
  checkNew(options.o);
  const missing = missingTools([EMULATOR]);
  if (missing.length > 0) throw new Fault(2, `no QEMU: ${installLine(missing)}`);
  const progress = stderrProgress();
  const warn = (text: string) => void process.stderr.write(`warning: ${text}\n`);
  const interrupt = new AbortController();
  const interrupted = () => interrupt.abort();
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  try {
    // A build that is interrupted ends with its `make`, and goes on from there the next time.
    const kernel = await chooseKernel(options, progress, warn, interrupt.signal);
    await recordTrace(
      { dir: options.o, ...kernel, scenario, file, mode: options.mode },
      { phase: (text) => progress.phase(text), warn },
      interrupt.signal,
    );
    process.stderr.write(`${options.o}: recorded\n`);
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
    process.stderr.write(`interrupted: nothing was written to ${options.o}\n`);
    process.exitCode = INTERRUPTED;
  } finally {
    progress.end();
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  }
}

/** The kernel that was given, its preflight told, or one built from source. */
async function chooseKernel(
  { kernel, config }: TraceRecordOptions,
  progress: Progress,
  warn: (text: string) => void,
  stop: AbortSignal,
): Promise<{ kernel: string; config?: string }> {
  if (kernel === undefined) {
    const built = await ensureKernel(config, progress, stop);
    return { kernel: built.bzImage, config: built.config };
  }
  const { lacks } = await preflight(kernel);
  for (const { option, lost, needed } of lacks) {
    if (needed) throw new Fault(2, `${kernel}: built without ${option}: ${lost}`);
    warn(`${kernel}: built without ${option}: lost is ${lost}`);
  }
  return { kernel };
}

function readScenario({ scenario: path, n, names }: TraceRecordOptions) {
  if (path !== undefined) return { scenario: parseScenario(readText(path), path), file: path };
  const file = `--n ${n} --names ${names}`;
  const text = JSON.stringify({ v: 1, sessions: { count: n, names } });
  return { scenario: parseScenario(text, file), file };
}
