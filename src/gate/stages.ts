import { setImmediate as nextTurn } from 'node:timers/promises';
import { STAGES, stageConfidence } from '../measure/stats/family.ts';
import { pairedRatio, pairsNeeded, type RatioInterval } from '../measure/stats/paired.ts';
import { type TimeVerdict, verdict } from '../measure/stats/verdict.ts';
import type { PairMeter, PairSample } from './pairs.ts';

/** The error of a whole table: one false alarm in a hundred runs at most, of all cells together. */
export const TABLE_CONFIDENCE = 0.99;

/** How long cells may take, in ms. */
export interface Budget {
  /** A cell, on the average of the table. */
  cell_ms: number;
  /** All cells together. */
  total_ms: number;
}

/** Together with what is counted before, a run stays below 90 s. */
export const BUDGET: Budget = { cell_ms: 5_000, total_ms: 64_000 };

/** The first stage has so much of the time; the second has what is left, for fewer cells. */
export const FIRST_STAGE = 0.4;
/** No cell has more of the second stage than so many times `cell_ms`. */
const SECOND_STAGE_CELLS = 4;

/** The interval of a cell's ratio new / old and what it says. */
export interface Timed extends RatioInterval {
  /** What a whole tape typically takes of either side, in ns. */
  old: number;
  new: number;
  verdict: TimeVerdict;
  /** Where the sides' p10 say something else: their ratio. */
  p10Ratio?: number;
  /** For `inconclusive`: about how much more time of the same kind would settle it. */
  more_ms?: number;
}

/** What the stages need of their surroundings. */
export interface Clock {
  now_ms(): number;
  /** A cell was measured in a stage. */
  step(cell: number, stage: number): void;
  /** Ends it early. */
  stop?: AbortSignal;
}

/**
 * Times cells in two fixed stages on fresh data, half of the table's error each (`stageConfidence`):
 * the second only for cells that the first left open, which share what is left of the time. Takes
 * what measures the pairs of each cell and the margin of `verdict`. How many pairs a cell gets
 * depends on time and on how many cells are open, never on what its own pairs of that stage say. Raises
 * what ends it early.
 */
export async function timeCells(
  meters: readonly PairMeter[],
  margin: number,
  budget: Budget,
  clock: Clock,
): Promise<Timed[]> {
  const results = new Map<number, Timed>();
  const end_ms = clock.now_ms() + Math.min(budget.total_ms, budget.cell_ms * meters.length);
  let open = [...meters.keys()];
  for (let stage = 1; stage <= STAGES && open.length > 0; stage++) {
    const confidence = stageConfidence(TABLE_CONFIDENCE, open.length);
    const least = pairsNeeded(confidence);
    const left_ms = end_ms - clock.now_ms();
    const cell_ms =
      stage === 1
        ? (FIRST_STAGE * left_ms) / open.length
        : Math.min(left_ms / open.length, SECOND_STAGE_CELLS * budget.cell_ms);
    for (const cell of open) {
      const start_ms = clock.now_ms();
      if (stage > 1 && start_ms >= end_ms) break;
      const pairs: PairSample[] = [];
      while (pairs.length < least || clock.now_ms() - start_ms < cell_ms) {
        pairs.push(meters[cell]!.measure());
        // Lets the process hear Ctrl-C.
        await nextTurn(undefined, { signal: clock.stop });
      }
      results.set(cell, judge(pairs, confidence, margin, clock.now_ms() - start_ms));
      clock.step(cell, stage);
    }
    open = open.filter((cell) => results.get(cell)!.verdict === 'inconclusive');
  }
  return meters.map((_, cell) => results.get(cell)!);
}

/** The interval of pairs at a confidence, the verdict on it, and what p10 adds. */
export function judge(
  pairs: readonly PairSample[],
  confidence: number,
  margin: number,
  took_ms: number,
): Timed {
  const interval = pairedRatio(pairs, { confidence });
  const found = verdict(interval, { margin });
  const lowest = pairedRatio(
    pairs.map(({ p10 }) => p10),
    { confidence },
  );
  const apart = lowest.low > interval.ratio || lowest.high < interval.ratio;
  const differ = apart && Math.abs(lowest.ratio / interval.ratio - 1) > margin;
  return {
    ...interval,
    old: geometricMean(pairs.map((pair) => pair.old)),
    new: geometricMean(pairs.map((pair) => pair.new)),
    verdict: found,
    ...(differ && { p10Ratio: lowest.ratio }),
    ...(found === 'inconclusive' && { more_ms: moreTime(interval, margin, took_ms) }),
  };
}

/**
 * The interval's width falls with the square root of time. It settles the question once it is as
 * narrow as the estimate is far from the nearest edge; near an edge no time does, so half the
 * margin is the least that is reckoned with.
 */
function moreTime({ ratio, low, high }: RatioInterval, margin: number, took_ms: number): number {
  const edges = [1, 1 + margin, 1 / (1 + margin)].map((edge) => Math.abs(Math.log(ratio / edge)));
  const reach = Math.max(Math.min(...edges), Math.log1p(margin) / 2);
  const half = Math.log(high / low) / 2;
  return Math.max(took_ms, took_ms * ((half / reach) ** 2 - 1));
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
