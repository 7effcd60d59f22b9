import type { Build, Refills } from './model.ts';
import { addWork, type Operation, priceWork, type Work } from './work.ts';

/** How many objects of `count` find a cache empty that does so first at `first` (from 0). */
export function refillsUpTo(count: number, first: number, period: number): number {
  return count > first ? Math.floor((count - 1 - first) / period) + 1 : 0;
}

/** Takes an operation, which call of its kind it is and its work; gives the refills it meets. */
export function refillsOfCall(op: Operation, nth: number, work: Work, refills: Refills): number {
  const { period } = refills;
  if (op === 'open') {
    return refillsUpTo(work.session ?? 0, refills.open[0] ?? 0, period);
  }
  if (op !== 'create' && op !== 'retrieve') return 0;
  const series = [...refills[op], ...(work.long_name ? refills[`${op}_long`] : [])];
  return series.filter((first) => nth >= first && (nth - first) % period === 0).length;
}

/** The parts of a price, in instructions. */
export interface Price {
  /** The scan of the list: what an alternative takes away. */
  scan: number;
  /** All else that is counted exactly or fitted. */
  rest: number;
  /** Events: refills, timer ticks, and the mean of those that are not told apart. */
  events: number;
}

/** The sum of a price's parts. */
export function total({ scan, rest, events }: Price): number {
  return scan + rest + events;
}

/**
 * Takes an operation, the summed work of its calls (refills included) and a build; gives the price.
 * Interrupts come at random, so they are a share of the whole.
 */
export function priceOperation(op: Operation, work: Work, build: Build): Price {
  const costs = build.costs[op];
  const scan = scanPrice(work, build);
  const { refill = 0, compare: _, byte: __, word: ___, ...other } = work;
  const rest = priceWork(other, costs);
  const met = refill * (costs.refill ?? 0) + (work.call ?? 0) * (build.events[op] ?? 0);
  const interrupts = INTERRUPTED.includes(op)
    ? interruptsOf(work.call ?? 0, scan + rest + met, build)
    : 0;
  return { scan, rest, events: met + interrupts };
}

/** Operations whose interrupts are told apart from their other costs. */
const INTERRUPTED: readonly Operation[] = ['create', 'retrieve', 'open'];

/** What interrupts add on average to so many calls of so many instructions together. */
export function interruptsOf(calls: number, instructions: number, build: Build): number {
  return calls * build.interrupts.call + instructions * build.interrupts.instruction;
}

/** What the name compares cost: the same in every caller of the kernel's string compare. */
export function scanPrice(work: Work, build: Build): number {
  const { compare = 0, byte = 0, word = 0 } = build.costs.create;
  return (work.compare ?? 0) * compare + (work.byte ?? 0) * byte + (work.word ?? 0) * word;
}

/** The work of one call with the refills it meets in a build. */
export function withRefills(
  call: { op: Operation; nth: number; work: Work },
  build: Pick<Build, 'refills'>,
): Work {
  const work = { ...call.work };
  const refill = refillsOfCall(call.op, call.nth, work, build.refills);
  if (refill > 0) addWork(work, { refill });
  return work;
}

/** The work of calls taken together, with the refills each meets. */
export function sumWork(
  calls: readonly { op: Operation; nth: number; work: Work }[],
  build: Pick<Build, 'refills'>,
): Work {
  const sum: Work = {};
  for (const call of calls) addWork(sum, withRefills(call, build));
  return sum;
}
