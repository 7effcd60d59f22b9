import { type Command, Option } from 'commander';
import { DEFAULT_N } from '../../bench/suites.ts';
import { CONFIGS, type Config } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { whole } from '../request/kinds.ts';
import { plain, warning } from '../shown.ts';
import { NAME_STYLES, type NameStyle } from '../tape/names.ts';
import { deferredOption, memoryOption, scatterOption } from './memory-options.ts';
import { parsedWhole } from './options.ts';

/** Options of `trace record`. */
interface TraceRecordOptions {
  o: string;
  kernel?: string;
  source?: string;
  config: Config;
  scenario?: string;
  n: number;
  names: NameStyle;
  mode: 'exact' | 'kvm';
  window?: true;
  memory_bytes?: number;
  order?: number;
  scatter?: number;
  inScratch?: true;
  deferred_init?: boolean;
  nodes: number;
}

/** Adds `trace record` to the command `trace`. */
export function registerTraceRecord(trace: Command): void {
  trace
    .command('record')
    .description('record a live update of a real kernel, emulated to the instruction')
    .requiredOption('-o <dir>', 'trace folder to write')
    .addOption(new Option('--kernel <file>', 'bzImage to record').conflicts('config'))
    .addOption(
      new Option('--source <dir>', "kernel source to build, in place of Debian's").conflicts(
        'kernel',
      ),
    )
    .addOption(
      new Option('--config <name>', 'kernel to build from source once, without --kernel')
        .choices([...CONFIGS])
        .default('tiny'),
    )
    .addOption(
      new Option('--scenario <file>', 'play this scenario instead').conflicts([
        'n',
        'names',
        'memory_bytes',
        'order',
      ]),
    )
    .addOption(
      new Option('--n <number>', 'sessions').argParser(parsedWhole(whole(1))).default(DEFAULT_N),
    )
    .addOption(new Option('--names <style>', 'name style').choices(NAME_STYLES).default('session'))
    .addOption(memoryOption('preserved memory in all, a file a session, as 4GiB'))
    .addOption(new Option('--order <n>', 'order of its folios').argParser(parsedWhole(whole(0, 9))))
    .addOption(scatterOption())
    .option('--in-scratch', 'its folios lie in scratch memory, and are migrated to be preserved')
    .addOption(deferredOption().conflicts('kernel'))
    .addOption(
      new Option('--nodes <n>', 'NUMA nodes, with a half of the memory each')
        .argParser(parsedWhole(whole(1, 2)))
        .default(1),
    )
    .addOption(
      new Option('--mode <mode>', 'exact: counts instructions; kvm: times on this machine')
        .choices(['exact', 'kvm'])
        .default('exact'),
    )
    .addOption(new Option('--window', 'count every function from kexec to the last file, too'))
    .action(traceRecord);
}

/** `trace record`: boots a kernel, plays a scenario through a live update, writes the trace. */
async function traceRecord(options: TraceRecordOptions): Promise<void> {
  const { chooseKernel } = await import('../kernel/choose.ts');
  const { requireEmulator } = await import('../kernel/tools.ts');
  const { recordTrace } = await import('../record/record.ts');
  const { checkNew } = await import('../trace/write.ts');
  const { interruptible } = await import('./interrupt.ts');
  const { tidy } = await import('./place.ts');
  const { stderrProgress } = await import('./progress.ts');
  const { o: dir, mode, window, scatter, inScratch, nodes } = options;
  const layers = [options.deferred_init ? '-deferred' : '', nodes > 1 ? '-numa' : ''] as const;
  const config = `${options.config}${layers[0]}${layers[1]}` as const;
  if (window && mode === 'kvm') {
    throw new Fault(2, '--window: counts emulated instructions; leave --mode kvm out');
  }
  const played = await readScenario(options);
  const placed = scatter !== undefined ? `--scatter ${scatter}` : inScratch && '--in-scratch';
  if (placed && !played.scenario.ops.some(({ op }) => op === 'preserve')) {
    const give = 'give --memory, or a --scenario with files';
    throw new Fault(2, `${placed}: there is no memory that it could be of; ${give}`);
  }
  checkNew(dir);
  tidy(dir);
  requireEmulator();
  const progress = stderrProgress();
  const warn = (text: string, printed?: readonly string[]) =>
    void process.stderr.write(warning(text, printed));
  const listener = { phase: (text: string) => progress.phase(text), warn };
  await interruptible(
    async (stop) => {
      try {
        // A build that is interrupted ends with its `make`, and goes on from there the next time.
        const kernel = await chooseKernel(options, config, progress, warn, stop);
        const built = kernel.config === undefined ? {} : { config: kernel.config };
        await recordTrace(
          {
            dir,
            kernel: kernel.bzImage,
            ...built,
            ...played,
            mode,
            ...(scatter !== undefined && { scatter }),
            ...(inScratch && { inScratch }),
            nodes,
            ...(window && { window }),
          },
          listener,
          stop,
        );
        process.stderr.write(`${plain(dir)}: recorded\n`);
      } finally {
        progress.end();
      }
    },
    () => process.stderr.write(`interrupted: nothing was written to ${plain(dir)}\n`),
  );
}

async function readScenario(options: TraceRecordOptions) {
  const { scenarioOf } = await import('../record/shape.ts');
  const { readText } = await import('../files.ts');
  const { parseScenario } = await import('../tape/scenario.ts');
  const { scenario: file } = options;
  if (file === undefined) return scenarioOf(options);
  return { scenario: parseScenario(readText(file), file), file };
}
