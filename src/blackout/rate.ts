import { Fault } from '../fault.ts';
import type { Trace } from '../trace/types.ts';
import { measuredCalls } from './measured.ts';
import { chooseBuild, type Model } from './model.ts';
import { priceOperation, total, withRefills } from './price.ts';
import type { Rate } from './range.ts';

/** A rate and where it is from, in a sentence. */
export interface KnownRate {
  rate: Rate;
  assumption: string;
}

/** The calls between which a hardware trace's rate lies: from slow to fast, outliers left out. */
const RATE_QUANTILES = { low: 0.1, high: 0.9 };

/**
 * Takes a trace of hardware; gives the time of an instruction on its machine, its calls over what the
 * model counts, and what the rest of its window took. Raises Fault 2 where it does not tell.
 */
export function hardwareRate(trace: Trace, model: Model): KnownRate & { rest_ns?: number } {
  if (trace.unit !== 'ns') {
    throw new Fault(2, `trace ${trace.id}: its unit is ${trace.unit}; a hardware trace has ns`);
  }
  const { build } = chooseBuild(model, trace.abi, trace.arch);
  const rates = measuredCalls(trace)
    .filter(({ op, result }) => result === 0 && (op === 'create' || op === 'retrieve'))
    .map((call) => {
      const { op } = call;
      return call.instructions / total(priceOperation(op, withRefills(call, build), build));
    })
    .sort((a, b) => a - b);
  if (rates.length === 0) {
    throw new Fault(
      2,
      `trace ${trace.id}: has no creates or retrieves that tell this machine's time`,
    );
  }
  const at = (q: number) => rates[Math.floor(q * (rates.length - 1))]!;
  const rate = { low: at(RATE_QUANTILES.low), high: at(RATE_QUANTILES.high) };
  const phase = (name: string) => trace.phases?.find((p) => p.function === name);
  const [start, own, end] = ['kernel_kexec', 'liveupdate_reboot', 'machine_kexec'].map(phase);
  const rest =
    start && own?.duration !== undefined && end
      ? end.enter - start.enter - own.duration
      : undefined;
  return {
    rate,
    assumption:
      `${rate.low.toFixed(3)} to ${rate.high.toFixed(3)} ns an instruction, from the calls of ` +
      `trace ${trace.id} (10th to 90th percentile)` +
      (trace.mode === 'imported' ? ', in which the tracing itself is included' : ''),
    ...(rest !== undefined && { rest_ns: rest }),
  };
}
