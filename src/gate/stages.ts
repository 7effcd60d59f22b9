import { stageConfidence } from '../measure/stats/family.ts';
import { pairedRatio, pairsNeeded, type RatioInterval } from '../measure/stats/paired.ts';
import { type TimeVerdict, verdict } from '../measure/stats/verdict.ts';
import type { PairMeter, PairSample } from './pairs.ts';

/** The error of a whole table: one false alarm in a hundred runs at most, of all cells together. */
export const TABLE_CONFIDENCE = 0.99;

/** How long all cells together may take in each stage, and one cell at most. */
export interface Budget {
  stages_ms: readonly [number, number];
  cell_ms: number;
  /** After so long no cell is begun a second time. */
  total_ms: number;
}

/** Together with what is counted before, a run stays below 90 s. */
export const BUDGET: Budget = { stages_ms: [32_000, 32_000], cell_ms: 2_500, total_ms: 60_000 };

/** The interval of a cell's ratio new / old and what it says. */
export interface Timed extends RatioInterval {
  /** Typical p10 of either side, in ns for a whole tape. */
  old: number;
  new: number;
  verdict: TimeVerdict;
  /** Where the medians say something else than p10: their ratio. */
  medianRatio?: number;
  /** For `inconclusive`: about how much more time of the same kind would settle it. */
  more_ms?: number;
}

/** What the stages need of their surroundings. */
export interface Clock {
  now_ms(): number;
  /** A cell was measured in a stage. */
  step(cell: number, stage: number): void;
}

/**
 * Times cells in two fixed stages on fresh data, half of the table's error each (`stageConfidence`):
 * the second only for cells that the first left open. Takes what measures the pairs of each cell and
 * the margin of `verdict`. How many pairs a cell gets depends on time alone, never on what they say.
 */
export async function timeCells(
  meters: readonly PairMeter[],
  margin: number,
  budget: Budget,
  clock: Clock,
): Promise<Timed[]> {
  const results = new Map<number, Timed>();
  let open = [...meters.keys()];
  const begun = clock.now_ms();
  for (const [stage, stage_ms] of budget.stages_ms.entries()) {
    if (open.length === 0) break;
    const confidence = stageConfidence(TABLE_CONFIDENCE, open.length);
    const cell_ms = Math.min(budget.cell_ms, stage_ms / open.length);
    for (const cell of open) {
      const start = clock.now_ms();
      if (stage > 0 && start - begun > budget.total_ms) break;
      const least = pairsNeeded(confidence);
      const pairs: PairSample[] = [];
      while (pairs.length < least || clock.now_ms() - start < cell_ms) {
        pairs.push(await meters[cell]!.measure());
      }
      results.set(cell, judge(pairs, confidence, margin, clock.now_ms() - start));
      clock.step(cell, stage + 1);
    }
    open = open.filter((cell) => results.get(cell)!.verdict === 'inconclusive');
  }
  return meters.map((_, cell) => results.get(cell)!);
}

/** The interval of pairs at a confidence, the verdict on it, and what the medians add. */
export function judge(
  pairs: readonly PairSample[],
  confidence: number,
  margin: number,
  took_ms: number,
): Timed {
  const interval = pairedRatio(pairs, { confidence });
  const found = verdict(interval, { margin });
  const medians = pairedRatio(
    pairs.map(({ median }) => median),
    { confidence },
  );
  const apart = medians.low > interval.ratio || medians.high < interval.ratio;
  const differ = apart && Math.abs(medians.ratio / interval.ratio - 1) > margin;
  return {
    ...interval,
    old: geometricMean(pairs.map((pair) => pair.old)),
    new: geometricMean(pairs.map((pair) => pair.new)),
    verdict: found,
    ...(differ && { medianRatio: medians.ratio }),
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
