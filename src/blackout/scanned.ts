import { fitCosts, median } from './fit.ts';
import type { Measured } from './measured.ts';
import type { Build } from './model.ts';
import { PHASE_OF, type PhaseName } from './phases.ts';
import { priceOperation, scanPrice, sumWork, total, withRefills } from './price.ts';
import type { Operation, Work } from './work.ts';

/** A phase whose calls do not scan names, where the model's do. */
export interface Unscanned {
  phase: PhaseName;
  /** Instructions of a call, the median, or of a session where calls were not counted one by one. */
  each: number;
  /** The medians of the tenths of calls for which a list compares the fewest and the most names. */
  ends?: readonly [number, number];
}

/** Less than this of what a scan of the list would cost is none. */
const NO_SCAN_SHARE = 0.1;
/** Calls, and how much a scan would add from the least to the most of them, that tell whether there is one. */
const CALLS_LEAST = 8;
const GROWTH_LEAST = 0.25;
/** So many calls have a median that no event bends. */
const ENDS_LEAST = 5;

/**
 * Takes the calls of a trace that succeeded and the build that speaks for its kernel; gives the operations that do
 * not scan names. Of creates and retrieves that is told by how their costs grow with the names that a list has
 * to compare, whatever else they cost; of the one open by what is left of its cost beside the rest of its price.
 */
export function unscanned(
  calls: readonly Measured[],
  build: Build,
): ReadonlyMap<Operation, Unscanned> {
  const found = new Map<Operation, Unscanned>();
  for (const op of ['create', 'retrieve'] as const) {
    const own = calls.filter((call) => call.op === op);
    if (own.length < CALLS_LEAST) continue;
    const scans = own.map(({ work }) => scanPrice(work, build));
    const rests = own.map((call, i) => total(priceOf(call, build)) - scans[i]!);
    const growth = Math.max(...scans) - Math.min(...scans);
    if (growth < GROWTH_LEAST * median(rests)) continue;
    const observed = own.map(({ instructions }, i) => ({
      work: { call: 1, compare: scans[i]! },
      instructions,
    }));
    const { compare: share = 0 } = fitCosts(observed, ['call', 'compare'], {});
    if (share >= NO_SCAN_SHARE) continue;
    const ordered = own
      .map(({ instructions }, i) => ({ scan: scans[i]!, instructions }))
      .sort((a, b) => a.scan - b.scan)
      .map(({ instructions }) => instructions);
    const some = Math.max(ENDS_LEAST, Math.ceil(ordered.length / 10));
    const ends = [median(ordered.slice(0, some)), median(ordered.slice(-some))] as const;
    found.set(op, { phase: PHASE_OF[op], each: median(ordered), ends });
  }
  const opens = calls.filter(({ op }) => op === 'open');
  const work = sumWork(opens, build);
  const price = priceOperation('open', work, build);
  const measured = opens.reduce((sum, { instructions }) => sum + instructions, 0);
  if (isUnscanned(measured, total(price) - price.scan, price.scan)) {
    found.set('open', { phase: PHASE_OF.open, each: measured / (work.session ?? 1) });
  }
  return found;
}

function priceOf(call: Measured, build: Build) {
  return priceOperation(call.op, withRefills(call, build), build);
}

/**
 * Takes what was measured in all, and the prices of a list's scan and of all else; gives whether there was no scan.
 * One that is no more than the rest is not told from it.
 */
export function isUnscanned(measured: number, rest: number, scan: number): boolean {
  return scan > rest && measured - rest < NO_SCAN_SHARE * scan;
}

/** Gives work without the scan of names. */
export function withoutScan({ compare: _, byte: __, word: ___, ...work }: Work): Work {
  return work;
}
