import { findAbi, kernelFields, requireLuo } from '../abi/releases.ts';
import { kernelName } from '../result/describe.ts';
import type { PhaseLine, Workload } from '../result/types.ts';
import type { Trace } from '../trace/types.ts';
import type { IndexCount } from './alternatives.ts';
import { type Checked, checkTrace } from './check.ts';
import { type Listener, type Machine, phaseLines } from './forecast.ts';
import { indicesOf } from './indices.ts';
import { scenarioLoad } from './load.ts';
import { measuredLines, measuredPhases } from './measured.ts';
import { type Chosen, chooseBuild, type Model } from './model.ts';
import { isBlackout, type PhaseName } from './phases.ts';
import { predict, UNVALIDATED } from './predict.ts';
import { createdNames } from './question.ts';
import { paragraph, renderChecks } from './text.ts';

/** A trace that is to be predicted, as it was read. */
export interface Recorded {
  trace: Trace;
  /** The units that its first kernel left marked, where it has events. */
  marks?: number;
  twins: readonly IndexCount[];
}

/**
 * Predicts a trace and sets that beside what was measured, with the alternatives asked for. Gives
 * whether the model preserves the units that the kernel marked, as far as the trace tells.
 */
export function validate(
  { trace, marks, twins }: Recorded,
  model: Model,
  contender: string | undefined,
  { countingModule }: Pick<Machine, 'countingModule'>,
  out: Listener,
): boolean {
  const abi = requireLuo(findAbi(trace.abi));
  const chosen = chooseBuild(model, trace.abi, trace.arch, trace.callFloorInstructions);
  const known = model.sources.some(
    ({ ops_sha256 }) =>
      ops_sha256 === (trace.files.get('ops.csv') ?? trace.files.get('ops.csv.gz')),
  );
  const checks = checkTrace(trace, chosen.build);
  const about =
    `ABI ${kernelName(kernelFields(abi, trace.arch))}, predicted from ${chosen.build.release}` +
    `${chosen.validated ? '' : ' (UNVALIDATED)'}, ${known ? 'CALIBRATED ON THIS TRACE TOO' : 'not calibrated on this trace'}`;
  for (const line of measuredLines(trace, measuredPhases(trace))) out.line(line);
  for (const line of checkedLines(trace, checks, chosen)) out.line(line);
  out.text(renderChecks(trace.id, about, checks));
  const load = scenarioLoad(trace.scenario, abi);
  if (marks !== undefined) {
    const verdict = marks === load.memory.units ? 'exact' : 'DIFFERENT';
    out.text(
      `marks of preserved units: ${marks} measured, ${load.memory.units} predicted: ${verdict}`,
    );
  }
  const names = createdNames(trace);
  for (const index of indicesOf(contender, names, abi, chosen.build, twins, countingModule)) {
    if (!index) continue;
    const list = predict(load, abi, chosen);
    const other = predict(load, abi, chosen, index);
    for (const line of phaseLines(other)) out.line({ ...line, workload: workloadOf(trace) });
    const change = other.phases.flatMap(({ phase, value }, i) => {
      const before = list.phases[i]!.value;
      return value === before
        ? []
        : [`${phase} ${(value - before).toFixed(0)} to ${value.toFixed(0)}`];
    });
    out.text(paragraph(`${index.contender} in place of list (predicted): ${change.join(', ')}`));
  }
  return marks === undefined || marks === load.memory.units;
}

/** The workload of what `--validate` predicts: not all phases, but what the trace's calls are of. */
function workloadOf(trace: Trace): Workload {
  return { trace: trace.id, variant: 'validate' };
}

function checkedLines(trace: Trace, checks: readonly Checked[], chosen: Chosen): PhaseLine[] {
  const sums = new Map<PhaseName, PhaseLine>();
  for (const { phase, op, predicted } of checks) {
    const share = chosen.validated ? chosen.build.misfit[op] : UNVALIDATED;
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
      basis: chosen.validated ? 'fitted' : 'unvalidated',
    };
    sum.value += predicted;
    sum.low += predicted * (1 - share);
    sum.high += predicted * (1 + share);
    sums.set(phase, sum);
  }
  return [...sums.values()];
}
