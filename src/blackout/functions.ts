import type { Load } from './load.ts';
import type { Chosen } from './model.ts';
import { finishEntry, isTold, type PhaseCost, type Prediction, sumWindow } from './predict.ts';
import { priceOperation, total } from './price.ts';
import type { Range } from './range.ts';
import { NOTHING, priceEntry } from './step.ts';
import type { Work } from './work.ts';

/**
 * Takes what is predicted of a live update, as it was counted, and the kernel; gives the same of the functions
 * alone that windows count (spec §16.12). A range holds both where windows of the kernel tell the functions.
 */
export function ofFunctions(prediction: Prediction, load: Load, chosen: Chosen): Prediction {
  const phases = prediction.phases.map((cost) => functionOf(cost, load, chosen));
  return { ...prediction, phases, window: sumWindow(phases) };
}

function functionOf(cost: PhaseCost, load: Load, chosen: Chosen): PhaseCost {
  const { build, bootValidated } = chosen;
  const work = load.work(build);
  const calls = ({ call = 0 }: Work) => call;
  switch (cost.phase) {
    case 'finish': {
      const closed = total(priceOperation('close', work.close, build));
      return { ...cost, value: cost.value - finishEntry(work.finish, chosen) - closed };
    }
    case 'deserialize':
      return without(cost, priceEntry('open', calls(work.open), chosen), bootValidated);
    case 'retrieve':
      return without(cost, priceEntry('retrieve', calls(work.retrieve), chosen), bootValidated);
    case 'restore': {
      // It is a call that gives a descriptor, as retrieving a session is.
      const entry = priceEntry('retrieve', calls(work['retrieve-file']), chosen);
      return without(cost, isTold('retrieve-file', chosen) ? NOTHING : entry, bootValidated);
    }
    default:
      return cost;
  }
}

/** A cost without its entry; what windows of the kernel tell has a range that holds both. */
function without(cost: PhaseCost, entry: Range, isHeld: boolean): PhaseCost {
  const value = cost.value - entry.value;
  if (isHeld || entry.value === 0) return { ...cost, value };
  return {
    ...cost,
    value,
    low: Math.max(0, cost.low - entry.high),
    high: cost.high - entry.low,
    ...(cost.basis === 'measured' && { basis: 'derived' }),
  };
}
