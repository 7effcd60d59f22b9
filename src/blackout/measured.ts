import { findAbi, kernelFields, requireLuo } from '../abi/releases.ts';
import type { PhaseLine } from '../result/types.ts';
import type { Trace } from '../trace/types.ts';
import { migrationIn } from './migration.ts';
import { isBlackout, PHASE_OF, type PhaseName } from './phases.ts';
import { type PricedCall, walkScenario } from './walk.ts';

/** One call of a trace with what it did and what it cost. */
export interface Measured extends PricedCall {
  instructions: number;
  /** 0 or a negative errno. */
  result: number;
}

/**
 * Takes a trace; gives its calls, counted and measured, and the serialization of its phases. The
 * second `open` of a kernel and one that finds nothing deserialize nothing: they are left out.
 */
export function measuredCalls(trace: Trace): Measured[] {
  const abi = requireLuo(findAbi(trace.abi));
  const { calls } = walkScenario(trace.scenario, abi, { kept: trace.keepsFiles });
  const serialize = trace.phases?.find((phase) => phase.function === 'luo_session_serialize');
  const measured: Measured[] = [];
  const reboots: number[] = [];
  trace.scenario.ops.forEach((op, index) => {
    if (op.op === 'reboot') reboots.push(index);
  });
  for (const call of calls) {
    if (call.op === 'serialize') {
      if (serialize?.duration === undefined || call.index !== reboots[0]) continue;
      measured.push({ ...call, instructions: serialize.duration, result: 0 });
      continue;
    }
    if (call.op === 'open' && !call.work.session) continue;
    // A reboot has no line in ops.csv.
    const line = trace.calls[call.index - reboots.filter((reboot) => reboot < call.index).length];
    if (line === undefined) continue;
    const { instructions, result } = line;
    const migrated =
      call.op === 'preserve' && result === 0 ? migrationIn(trace, call.work, instructions) : {};
    measured.push({ ...call, work: { ...call.work, ...migrated }, instructions, result });
  }
  return measured;
}

/** Takes a trace; gives what its calls that succeeded cost by phase, in its unit. */
export function measuredPhases(trace: Trace): Map<PhaseName, number> {
  const sums = new Map<PhaseName, number>();
  for (const { op, instructions, result } of measuredCalls(trace)) {
    if (result !== 0) continue;
    sums.set(PHASE_OF[op], (sums.get(PHASE_OF[op]) ?? 0) + instructions);
  }
  return sums;
}

/** Takes a trace and its phases; gives their lines. */
export function measuredLines(trace: Trace, sums: ReadonlyMap<PhaseName, number>): PhaseLine[] {
  return [...sums].map(([phase, value]) => ({
    v: 1,
    type: 'phase',
    phase,
    ...kernelFields(findAbi(trace.abi), trace.arch),
    contender: `kernel/${trace.release}`,
    workload: { trace: trace.id },
    ...(trace.unit === 'ns'
      ? ({ metric: 'time', unit: 'ns' } as const)
      : ({ metric: 'instructions' } as const)),
    value,
    low: value,
    high: value,
    blackout: isBlackout(phase),
    basis: 'measured',
  }));
}
