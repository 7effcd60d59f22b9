import type { Arch, Config, PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { readText } from '../files.ts';
import { chooseKernel, machineAsked } from '../kernel/choose.ts';
import { buildOf } from '../kernel/fragment.ts';
import { requireEmulator } from '../kernel/tools.ts';
import { recordTrace } from '../record/record.ts';
import { scenarioOf } from '../record/shape.ts';
import { plain, warning } from '../shown.ts';
import type { NameStyle } from '../tape/names.ts';
import { parseScenario } from '../tape/scenario.ts';
import { checkNew } from '../trace/write.ts';
import { interruptible } from './interrupt.ts';
import { tidy } from './place.ts';
import { stderrProgress } from './progress.ts';

/** Options of `trace record`. */
export interface TraceRecordOptions {
  o: string;
  kernel?: string;
  source?: string;
  next_kernel?: string;
  config: Config;
  arch?: Arch;
  page_size?: PageBytes;
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

/** `trace record`: boots a kernel, plays a scenario through a live update, writes the trace. */
export async function traceRecord(options: TraceRecordOptions): Promise<void> {
  const { o: dir, config, mode, window, scatter, inScratch, nodes } = options;
  const { arch, pageBytes } = machineAsked(options);
  const deferred = options.deferred_init === true;
  const build = buildOf({ config, arch, pageBytes, deferred, nodes });
  checkMode(mode, arch, window);
  if (window && options.next_kernel !== undefined) {
    throw new Fault(2, '--window: counts by the symbols of one kernel; leave --next-kernel out');
  }
  const played = readScenario(options, pageBytes);
  const placed = scatter !== undefined ? `--scatter ${scatter}` : inScratch && '--in-scratch';
  if (placed && !played.scenario.ops.some(({ op }) => op === 'preserve')) {
    const give = 'give --memory, or a --scenario with files';
    throw new Fault(2, `${placed}: there is no memory that it could be of; ${give}`);
  }
  checkNew(dir);
  tidy(dir);
  requireEmulator(arch);
  const progress = stderrProgress();
  const warn = (text: string, printed?: readonly string[]) =>
    void process.stderr.write(warning(text, printed));
  const listener = { phase: (text: string) => progress.phase(text), warn };
  await interruptible(
    async (stop) => {
      try {
        const { next_kernel: next } = options;
        // Before a build that takes minutes.
        if (next !== undefined) await chooseKernel({ kernel: next }, build, progress, warn, stop);
        // A build that is interrupted ends with its `make`, and goes on from there the next time.
        const kernel = await chooseKernel(options, build, progress, warn, stop);
        const built = kernel.config === undefined ? {} : { config: kernel.config };
        await recordTrace(
          {
            dir,
            kernel: kernel.image,
            ...built,
            ...(next !== undefined && { next }),
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

function checkMode(mode: 'exact' | 'kvm', arch: Arch, window: boolean | undefined): void {
  if (mode === 'exact') return;
  if (window) throw new Fault(2, '--window: counts emulated instructions; leave --mode kvm out');
  if (arch === 'arm64') {
    throw new Fault(
      2,
      '--mode kvm: an arm64 guest tells what it measured by semihosting, which KVM does not have; ' +
        'leave --mode out',
    );
  }
}

function readScenario(options: TraceRecordOptions, pageBytes: PageBytes) {
  const { scenario: file } = options;
  if (file === undefined) return scenarioOf({ ...options, pageBytes });
  return { scenario: parseScenario(readText(file), file), file };
}
