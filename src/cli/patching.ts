import { type Arch, abiName, type Config, type PageBytes, pageSizeName } from '../abi/releases.ts';
import { Fault, strongest } from '../fault.ts';
import { readText } from '../files.ts';
import { COUNT_MARGIN } from '../gate/exact.ts';
import type { Origin } from '../kernel/build.ts';
import { machineAsked } from '../kernel/choose.ts';
import { buildOf } from '../kernel/fragment.ts';
import { abiOfRelease } from '../kernel/image.ts';
import { emulatorVersion } from '../kernel/qemu.ts';
import { isRange, seriesOf } from '../kernel/series.ts';
import { requireEmulator } from '../kernel/tools.ts';
import { environment, readModules } from '../measure/environment.ts';
import { scenarioOfRow } from '../patch/bisect.ts';
import { patchLine, verdictLines } from '../patch/lines.ts';
import { measurePatch, type PatchFound } from '../patch/patch.ts';
import { type Played, standardScenarios } from '../patch/scenarios.ts';
import { failures, percentOf, renderPatch, wrong } from '../patch/text.ts';
import { formatLine } from '../result/write.ts';
import { quoted, warning } from '../shown.ts';
import { parseScenario } from '../tape/scenario.ts';
import { bisect, bisectStep } from './bisecting.ts';
import { interruptible } from './interrupt.ts';
import { stderrProgress } from './progress.ts';
import { summarize } from './summary.ts';

/** Options of `patch`. */
export interface PatchOptions {
  source?: string;
  config: Config;
  arch?: Arch;
  page_size?: PageBytes;
  deferred_init?: boolean;
  scenario?: string[];
  failOn?: number;
  bisect?: string | true;
  bisectStep?: string | true;
  json?: true;
}

/**
 * `patch`: exit code 1 where a call or phase takes more than the margin, 5 where the handover changed under its string
 * or a kernel does not follow the other, 2 where the patch does not apply or build.
 */
export async function patchKernel(patches: string[], options: PatchOptions): Promise<void> {
  const { config, failOn = COUNT_MARGIN, source, json } = options;
  const found = summarize('patch', 'slower', json === true);
  const { arch, pageBytes } = machineAsked(options);
  const build = buildOf({
    config,
    arch,
    pageBytes,
    deferred: options.deferred_init === true,
    nodes: 1,
  });
  const played = [...standardScenarios(pageBytes), ...(options.scenario ?? []).map(readMore)];
  const bisecting = options.bisect ?? options.bisectStep;
  if (typeof bisecting === 'string') scenarioOfRow(bisecting, pageBytes);
  if (bisecting !== undefined && !patches.some(isRange)) {
    const option = options.bisect ? '--bisect' : '--bisect-step';
    throw new Fault(2, `${patches[0]}: a file; ${option} takes OLD..NEW of --source`);
  }
  requireEmulator(arch);
  const progress = stderrProgress();
  const listener = {
    progress,
    phase: (text: string) => progress.phase(text),
    warn: (text: string, printed?: readonly string[]) =>
      void process.stderr.write(warning(text, printed)),
  };
  await interruptible(
    async (stop) => {
      try {
        const { origin, commits } = await seriesOf(patches, source, progress, stop);
        const request = { origin, commits, build, pageBytes, played };
        if (options.bisect) return await bisect(request, options.bisect, listener, stop);
        if (options.bisectStep) {
          process.exitCode = await bisectStep(request, options.bisectStep, listener, stop);
          return;
        }
        const measured = await measurePatch(request, listener, stop);
        progress.end();
        const emulator = await emulatorVersion(arch, stop);
        const head = headOf(measured, origin, build, emulator, patches, options);
        tell(measured, head, abiName(abiOfRelease(measured.base.release), pageBytes), failOn, json);
        found.compared = measured.played.flatMap((one) => one.compared?.rows ?? []).length;
        found.failed = failures(measured, failOn).length;
        const isWrong = wrong(measured).length > 0;
        process.exitCode = strongest([isWrong ? 5 : 0, found.failed > 0 ? 1 : 0]);
      } finally {
        progress.end();
      }
    },
    () => process.stderr.write('interrupted: what was built and recorded is kept for the next\n'),
  );
}

function readMore(file: string): Played {
  const scenario = parseScenario(readText(file), file);
  const n = scenario.ops.filter(({ op, expect }) => op === 'create' && expect === 0).length;
  return { group: file, n, scenario, file, hasBoot: true };
}

/** What was compared, on what, and how to do it again. */
function headOf(
  { base, patched }: PatchFound,
  origin: Origin,
  build: string,
  emulator: string,
  patches: readonly string[],
  options: PatchOptions,
): string[] {
  const image = (kernel: PatchFound['base']) =>
    `${kernel.release}, image ${kernel.image_sha256.slice(0, 12)}`;
  const compiler = /^CONFIG_CC_VERSION_TEXT="(.*)"$/m.exec(readText(base.config))?.[1] ?? 'gcc';
  const { source, config, arch, page_size, deferred_init: late, scenario = [], failOn } = options;
  const command = [
    'luo-bench patch',
    ...patches.map(quoted),
    source !== undefined && `--source ${quoted(source)}`,
    config !== 'tiny' && `--config ${config}`,
    arch && `--arch ${arch}`,
    page_size && `--page-size ${pageSizeName(page_size)}`,
    late !== undefined && `--deferred-init ${late ? 'yes' : 'no'}`,
    scenario.length > 0 && `--scenario ${scenario.map(quoted).join(' ')}`,
    failOn !== undefined && `--fail-on ${percentOf(failOn)}%`,
  ];
  return [
    `base: ${origin.name}, ${image(base)}`,
    `patched: ${patches.join(', ')}, ${image(patched)}`,
    `both: configuration ${build}, ${compiler}, counted by ${emulator}; ${command.filter(Boolean).join(' ')}`,
  ];
}

function tell(
  measured: PatchFound,
  head: readonly string[],
  abi: string,
  failOn: number,
  json: true | undefined,
): void {
  const text = renderPatch(measured, head, failOn);
  (json ? process.stderr : process.stdout).write(text);
  if (!json) return;
  const lines = [
    environment(readModules(), undefined),
    patchLine(measured, head, failOn),
    ...verdictLines(measured, abi, failOn),
  ];
  for (const line of lines) process.stdout.write(`${formatLine(line)}\n`);
}
