import { clopperPearson } from '../measure/stats/clopper-pearson.ts';
import { stageConfidence } from '../measure/stats/family.ts';
import { pairedRatio, pairsNeeded } from '../measure/stats/paired.ts';
import { ascending, quantile } from '../measure/stats/quantile.ts';
import { seededRandom } from '../tape/random.ts';
import type { PairSample } from './pairs.ts';
import { FIRST_STAGE, judge, TABLE_CONFIDENCE } from './stages.ts';

/** The small table: the kernel's scan, a hash and a SIMD scan, at the old limit. */
export const CELLS = [
  { algorithm: 'list', suite: 'lookup' },
  { algorithm: 'hash', suite: 'insert' },
  { algorithm: 'tags', suite: 'lookup' },
] as const;
/** The planted slow-downs, 0 for identical code, as parts. */
export const EFFECTS = [0, 0.005, 0.01, 0.02, 0.05] as const;
/** How long one cell is measured in both stages, in seconds. */
export const SECONDS = [1, 5, 20] as const;
const POWERS = [0.95, 0.99] as const;
const CONFIDENCE = 0.95;
/** The gate's own margin of time. */
const MARGIN = 0.005;
/** Verdicts are those of a table of so many changed cells, which share its error. */
const TABLE_CELLS = 20;
/** The smallest effects come from so many runs. */
const RESAMPLED_RUNS = 200;
const DRAWN_SECONDS_MOST = 5;

/** What one process is asked for. */
export interface Task {
  wasm: Uint8Array;
  seed: number;
  busy: boolean;
  /** For all measuring, calibration included. */
  limit_ms: number;
}

/** Pairs of one process for one cell and one effect, in the order measured. */
export interface Series {
  cell: string;
  effect: number;
  busy: boolean;
  pairs: PairSample[];
  /** How long one pair takes, all in all. */
  pair_ms: number;
}

/** How often something was found, with its Clopper-Pearson interval. */
export interface Rate {
  found: number;
  trials: number;
  low: number;
  high: number;
}

/** What the gate does on this machine, for one load. */
export interface Report {
  busy: boolean;
  /** By effect and seconds: said to be slower at all, and slower than the margin, which fails. */
  rows: { effect: number; seconds: number; seen: Rate; fails: Rate; faster: number }[];
  /** Smallest effect seen in so many seconds with so much power, from the scatter of pairs. */
  smallest: { cell: string; seconds: number; power: number; effect: number }[];
}

/**
 * Takes the pairs that processes measured on a small table and gives error rates and power of the
 * gate: the pairs are cut into consecutive runs of the length that a cell gets, each pair in one run
 * alone, and each run is decided as the gate decides one of 20 changed cells, in two stages. No
 * number is multiplied: what is found was planted in the binary.
 */
export function report(series: readonly Series[]): Report[] {
  return [false, true].flatMap((busy) => {
    const own = series.filter((s) => s.busy === busy && s.pairs.length > 0);
    if (own.length === 0) return [];
    const rows: Report['rows'] = [];
    for (const effect of EFFECTS) {
      for (const seconds of SECONDS) {
        const row = rateOf(
          own.filter((s) => s.effect === effect),
          seconds,
        );
        if (row) rows.push({ effect, seconds, ...row });
      }
    }
    return [{ busy, rows, smallest: smallestEffects(own) }];
  });
}

/**
 * Takes the reports; gives how many rates of identical code there are, and how many of them prove, by
 * the lower end of their interval, more false alarms than the gate allows a whole table.
 */
export function falseAlarms(reports: readonly Report[]): { compared: number; failed: number } {
  const rates = reports.flatMap(({ rows }) => rows.filter(({ effect }) => effect === 0));
  const failed = rates.filter(({ fails }) => fails.low > 1 - TABLE_CONFIDENCE);
  return { compared: rates.length, failed: failed.length };
}

function rateOf(series: readonly Series[], seconds: number) {
  let [seen, fails, faster, trials] = [0, 0, 0, 0];
  const confidence = stageConfidence(TABLE_CONFIDENCE, TABLE_CELLS);
  for (const { pairs, pair_ms } of series) {
    const lengths = stageLengths(seconds, pair_ms);
    const run = lengths[0] + lengths[1];
    for (let from = 0; from + run <= pairs.length; from += run) {
      const between = from + lengths[0];
      let found = judge(pairs.slice(from, between), confidence, MARGIN, 0);
      if (found.verdict === 'inconclusive') {
        found = judge(pairs.slice(between, from + run), confidence, MARGIN, 0);
      }
      trials++;
      if (found.low > 1) seen++;
      if (found.verdict === 'slower') fails++;
      if (found.verdict === 'faster') faster++;
    }
  }
  if (trials === 0) return undefined;
  const rate = (found: number): Rate => ({
    found,
    trials,
    ...clopperPearson(found, trials, CONFIDENCE),
  });
  return { seen: rate(seen), fails: rate(fails), faster };
}

/** How many pairs each stage has when both take so long. */
function stageLengths(seconds: number, pair_ms: number): [number, number] {
  const least = pairsNeeded(stageConfidence(TABLE_CONFIDENCE, TABLE_CELLS));
  const pairs = (1000 * seconds) / pair_ms;
  return [
    Math.max(least, Math.round(pairs * FIRST_STAGE)),
    Math.max(least, Math.round(pairs * (1 - FIRST_STAGE))),
  ];
}

/** The smallest effects seen in each cell, from the identical pairs of its noisiest process. */
function smallestEffects(series: readonly Series[]): Report['smallest'] {
  const identical = series.filter(({ effect, pairs }) => effect === 0 && pairs.length >= 10);
  return [...new Set(identical.map(({ cell }) => cell))].flatMap((cell) =>
    SECONDS.flatMap((seconds) => {
      const own = identical.filter((s) => s.cell === cell);
      const seenFrom = own.map((s) => effectsSeen(s, seconds));
      return POWERS.map((power) => {
        const effect = Math.max(...seenFrom.map((effects) => quantile(effects, power)));
        return { cell, seconds, power, effect };
      });
    }),
  );
}

/**
 * From which effect on runs of so many seconds would have seen it, in ascending order: runs are drawn
 * from the identical pairs, with replacement. An effect shifts the interval of log ratios and does not
 * change its width, so a stage sees whatever lies further from 1 than its lower end; what the first
 * does not see, the second may. Long runs see half of what a quarter of them sees.
 */
function effectsSeen(
  { pairs, pair_ms }: Pick<Series, 'pairs' | 'pair_ms'>,
  seconds: number,
): number[] {
  if (seconds > DRAWN_SECONDS_MOST) {
    return effectsSeen({ pairs, pair_ms }, seconds / 4).map((effect) => effect / 2);
  }
  const random = seededRandom(1);
  const confidence = stageConfidence(TABLE_CONFIDENCE, TABLE_CELLS);
  const drawn = (length: number) =>
    Array.from({ length }, () => pairs[Math.floor((random() / 2 ** 32) * pairs.length)]!);
  const effects = Array.from({ length: RESAMPLED_RUNS }, () => {
    const lows = stageLengths(seconds, pair_ms).map(
      (m) => pairedRatio(drawn(m), { confidence }).low,
    );
    return Math.max(0, 1 / Math.max(...lows) - 1);
  });
  return ascending(effects);
}

/** Plain ASCII of at most 75 columns. */
export function renderReport(reports: readonly Report[], cells: readonly string[]): string {
  const out = [
    'gate --self-test: identical code, and real extra work planted in the binary',
    `cells: ${cells.join(', ')}`,
    `each decided as one of ${TABLE_CELLS} changed cells, at 1 % error for them all`,
  ];
  const percent = (part: number, digits = 1) => `${(part * 100).toFixed(digits)}%`;
  const rate = ({ found, trials, low, high }: Rate) =>
    `${found}/${trials} (${percent(low)}-${percent(high)})`.padStart(24);
  for (const { busy, rows, smallest } of reports) {
    out.push('', busy ? 'with a busy core' : 'without further load');
    out.push(
      `planted  s/cell${'seen as slower'.padStart(24)}${'fails at 0.5%'.padStart(24)}  faster`,
    );
    for (const { effect, seconds, seen, fails, faster } of rows) {
      const planted = effect === 0 ? 'nothing' : percent(effect);
      out.push(
        `${planted.padEnd(8)}${String(seconds).padStart(7)}${rate(seen)}${rate(fails)}${String(faster).padStart(8)}`,
      );
    }
    out.push(`smallest effect seen in${SECONDS.map((t) => `${t} s`.padStart(8)).join('')}`);
    for (const cell of new Set(smallest.map((s) => s.cell))) {
      for (const power of POWERS) {
        const own = smallest.filter((s) => s.cell === cell && s.power === power);
        const effects = own.map(({ effect }) => percent(effect, 2).padStart(8)).join('');
        out.push(`  ${cell.padEnd(15)}${percent(power, 0).padStart(6)}${effects}`);
      }
    }
  }
  out.push('', 'In brackets: 95 % Clopper-Pearson intervals. The smallest effects seen in');
  out.push(`so much time come from ${RESAMPLED_RUNS} runs drawn from the identical pairs of the`);
  out.push('noisiest process; those in 20 s are half of those in 5 s.');
  return out.join('\n');
}
