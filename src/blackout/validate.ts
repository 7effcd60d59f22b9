import { findAbi, kernelFields, requireLuo } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { kernelName } from '../result/describe.ts';
import type { PhaseLine, Workload } from '../result/types.ts';
import type { Trace } from '../trace/types.ts';
import type { RecordedWindow } from '../trace/window.ts';
import type { IndexCount } from './alternatives.ts';
import { configOf, OWN_UNITS } from './boot.ts';
import { type Checked, checkTrace } from './check.ts';
import { median } from './fit.ts';
import { type Listener, type Machine, phaseLines } from './forecast.ts';
import { ofFunctions } from './functions.ts';
import { indicesOf } from './indices.ts';
import { scenarioLoad } from './load.ts';
import { measuredLines, measuredPhases } from './measured.ts';
import { UNCERTAIN_MIGRATION } from './migration.ts';
import { type Chosen, chooseBuild, type Model } from './model.ts';
import { isBeside, isBlackout, type PhaseName } from './phases.ts';
import { keepingFiles, type PhaseCost, predict, UNVALIDATED } from './predict.ts';
import { createdNames } from './question.ts';
import { isUnscanned, type Unscanned } from './scanned.ts';
import { paragraph, renderChecks, renderWindow } from './text.ts';
import { pageInit, treeOf, windowLoad, windowPhases } from './window.ts';

/** A trace that is to be predicted, as it was read. */
export interface Recorded {
  trace: Trace;
  /** The units that its first kernel left marked, where it has events. */
  marks?: number;
  /** What its kernels executed from kexec to the last file, where that was counted. */
  window?: RecordedWindow;
  twins: readonly IndexCount[];
}

/** What was found of all recordings. */
export interface Validated {
  compared: number;
  /** Those of which the model preserves other units than the kernel did. */
  failed: number;
}

/** Whether a range that was printed held what was measured, and how wide it is, high over low. */
interface Held {
  held: boolean;
  width: number;
  basis: string;
}

/**
 * Predicts recordings, each read when it is its turn, and sets that beside what was measured, with the
 * alternatives asked for; says how many of the printed ranges held the truth.
 */
export function validateAll(
  recordings: readonly (() => Recorded | RecordedWindow)[],
  model: Model,
  contender: string | undefined,
  machine: Pick<Machine, 'countingModule'>,
  out: Listener,
): Validated {
  const found: Validated = { compared: 0, failed: 0 };
  const ranges: Held[] = [];
  for (const read of recordings) {
    const recorded = read();
    const agrees =
      'trace' in recorded
        ? validateTrace(recorded, model, contender, machine, out, ranges) &&
          (!recorded.window || validateWindow(recorded.window, model, out, ranges))
        : validateWindow(recorded, model, out, ranges);
    found.compared++;
    if (!agrees) found.failed++;
  }
  out.text(paragraph(renderHeld(ranges)));
  return found;
}

function renderHeld(ranges: readonly Held[]): string {
  const held = ranges.filter((one) => one.held).length;
  const width = (of: readonly Held[]) =>
    of.length > 0 ? median(of.map((one) => one.width)).toFixed(2) : '-';
  const measured = ranges.filter(({ basis }) => basis === 'measured');
  return (
    `${held} of ${ranges.length} printed ranges hold what was measured; median width ` +
    `${width(ranges)} (high over low), of rows that are measured ${width(measured)}`
  );
}

function width({ low, high }: { low: number; high: number }): number {
  return high / Math.max(1, low);
}

/** Takes a window; sets its phases beside their predictions. Gives whether both reserve the same units. */
function validateWindow(
  window: RecordedWindow,
  model: Model,
  out: Listener,
  ranges: Held[],
): boolean {
  const { abi, load } = windowLoad(window);
  const measured = windowPhases(window);
  if ((measured.get('base') ?? 0) < 0) {
    throw new Fault(
      5,
      `window ${window.id}: LUO's and KHO's functions have more than its window_instructions`,
    );
  }
  const { deferred } = pageInit(window);
  const built = { config: configOf(window.build), deferred, name: window.build };
  const chosen = chooseBuild(model, abi.id, window.arch, undefined, built);
  const prediction = ofFunctions(predict(load, abi, chosen), load, chosen);
  const workload = { trace: window.id, variant: 'validate' };
  const kernel = kernelFields(abi, window.arch);
  const sessions = load.work(chosen.build).open.session ?? 0;
  const unscanned: Unscanned[] = [];
  const rows = prediction.phases.flatMap((cost) => {
    const value = measured.get(cost.phase);
    if (value === undefined || (value === 0 && cost.value === 0)) return [];
    const { phase } = cost;
    const rest = cost.value - scanIn(cost);
    const isUnlisted = isUnscanned(value, rest, scanIn(cost));
    if (isUnlisted) unscanned.push({ phase, each: value / sessions });
    const held = value >= cost.low && value <= cost.high;
    if (!isUnlisted) ranges.push({ held, width: width(cost), basis: cost.basis });
    out.line({
      v: 1,
      type: 'phase',
      phase: cost.phase,
      ...kernel,
      contender: `kernel/${window.release}`,
      workload: { trace: window.id },
      metric: 'instructions',
      value,
      low: value,
      high: value,
      ...(!isBeside(cost.phase) && { blackout: cost.blackout }),
      basis: 'measured',
      ...(isUnlisted && { scans: false }),
    });
    return [
      {
        ...cost,
        measured: value,
        predicted: isUnlisted ? rest : cost.value,
        ...(!isUnlisted && { held }),
      },
    ];
  });
  for (const line of phaseLines(prediction)) out.line({ ...line, workload });
  const known = model.windows.some(
    (one) =>
      one.id === window.id &&
      one.instructions === window.instructions &&
      one.abi === window.abi &&
      one.arch === window.arch &&
      one.build === window.build,
  );
  const about =
    `window of ABI ${kernelName(kernel)}, ${window.build}, predicted from ${chosen.boot.build}` +
    `${chosen.bootValidated ? '' : ' (UNVALIDATED)'}, ` +
    (known ? 'CALIBRATED ON THIS WINDOW TOO' : 'not calibrated on this window');
  out.text(renderWindow(window.id, about, rows, unscanned));
  const units = treeOf(window).unit - OWN_UNITS;
  const verdict = units === load.memory.units ? 'exact' : 'DIFFERENT';
  out.text(`preserved units: ${units} measured, ${load.memory.units} predicted: ${verdict}`);
  return units === load.memory.units;
}

/** What of a phase's prediction is the list's scan. */
function scanIn({ terms }: PhaseCost): number {
  return terms.find(({ name }) => name === 'name scan')?.instructions ?? 0;
}

/**
 * Predicts a trace and sets that beside what was measured, with the alternatives asked for. Gives
 * whether the model preserves the units that the kernel marked, as far as the trace tells.
 */
function validateTrace(
  { trace, marks, twins }: Recorded,
  model: Model,
  contender: string | undefined,
  { countingModule }: Pick<Machine, 'countingModule'>,
  out: Listener,
  ranges: Held[],
): boolean {
  const abi = requireLuo(findAbi(trace.abi));
  const chosen = chooseBuild(model, trace.abi, trace.arch, trace.callFloorInstructions);
  const known = model.sources.some(
    ({ ops_sha256 }) =>
      ops_sha256 === (trace.files.get('ops.csv') ?? trace.files.get('ops.csv.gz')),
  );
  const checks = checkTrace(trace, trace.keepsFiles ? keepingFiles(chosen) : chosen.build);
  const about =
    `ABI ${kernelName(kernelFields(abi, trace.arch))}, predicted from ${chosen.build.release}` +
    `${chosen.validated ? '' : ' (UNVALIDATED)'}, ${known ? 'CALIBRATED ON THIS TRACE TOO' : 'not calibrated on this trace'}`;
  const measured = measuredPhases(trace);
  const unscanned = checks.flatMap((one) => one.unscanned ?? []);
  const isJudged = ({ phase }: { phase: string }) => unscanned.every((one) => one.phase !== phase);
  for (const line of measuredLines(trace, measured)) {
    out.line({ ...line, ...(!isJudged(line) && { scans: false }) });
  }
  const load = scenarioLoad(trace.scenario, abi);
  const printed = predict(load, abi, chosen).phases;
  for (const line of checkedLines(trace, checks, chosen, printed)) {
    out.line(line);
    if (!isJudged(line)) continue;
    const value = measured.get(line.phase as PhaseName) ?? Number.NaN;
    const held = value >= line.low && value <= line.high;
    ranges.push({ held, width: width(line), basis: line.basis ?? '' });
  }
  out.text(renderChecks(trace.id, about, checks));
  if (marks !== undefined) {
    const verdict = marks === load.memory.units ? 'exact' : 'DIFFERENT';
    out.text(
      `marks of preserved units: ${marks} measured, ${load.memory.units} predicted: ${verdict}`,
    );
  }
  const names = createdNames(trace);
  for (const index of indicesOf(contender, names, abi, chosen.build, twins, countingModule)) {
    if (!index) continue;
    const other = predict(load, abi, chosen, index);
    for (const line of phaseLines(other)) out.line({ ...line, workload: workloadOf(trace) });
    const change = other.phases.flatMap(({ phase, value }, i) => {
      const before = printed[i]!.value;
      return value === before
        ? []
        : [`${phase} ${(value - before).toFixed(0)} to ${value.toFixed(0)}`];
    });
    out.text(paragraph(`${index.contender} in place of list (predicted): ${change.join(', ')}`));
  }
  return marks === undefined || marks === load.memory.units;
}

function holdsFiles({ scenario }: Trace): boolean {
  return scenario.ops.some(({ op }) => op === 'retrieve-file');
}

/** The workload of what `--validate` predicts: not all phases, but what the trace's calls are of. */
function workloadOf(trace: Trace): Workload {
  return { trace: trace.id, variant: 'validate' };
}

/** What calls were predicted to cost by phase, in the ranges that `blackout` prints. */
function checkedLines(
  trace: Trace,
  checks: readonly Checked[],
  chosen: Chosen,
  printed: readonly PhaseCost[],
): PhaseLine[] {
  const sums = new Map<PhaseName, PhaseLine>();
  const migration = checks.reduce((sum, one) => sum + one.migration, 0);
  for (const { phase, listed } of checks) {
    const sum = sums.get(phase) ?? {
      v: 1,
      type: 'phase',
      phase,
      ...kernelFields(findAbi(trace.abi), trace.arch),
      contender: 'list',
      workload: workloadOf(trace),
      metric: 'instructions',
      value: 0,
      low: 0,
      high: 0,
      blackout: isBlackout(phase),
      basis: chosen.validated ? 'measured' : 'unvalidated',
    };
    sum.value += listed;
    sums.set(phase, sum);
  }
  for (const line of sums.values()) {
    const range = printed.find(({ phase }) => phase === line.phase);
    // Where the finish freed files, which `blackout` does not ask about, there is but the misfit.
    const share = chosen.validated ? chosen.build.misfit.finish : UNVALIDATED;
    const isFreed = line.phase === 'finish' && !trace.keepsFiles && holdsFiles(trace);
    const { low, high } =
      range && !isFreed ? range : { low: line.value * (1 - share), high: line.value * (1 + share) };
    // What a trace migrated `blackout` has beside the range.
    const more = line.phase === 'preserve' ? migration : 0;
    line.low = Math.min(line.value, low + more * (1 - UNCERTAIN_MIGRATION));
    line.high = Math.max(line.value, high + more * (1 + UNCERTAIN_MIGRATION));
  }
  return [...sums.values()];
}
