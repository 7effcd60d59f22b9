import { clopperPearson } from '../measure/stats/clopper-pearson.ts';
import { stageConfidence } from '../measure/stats/family.ts';
import { pairsNeeded } from '../measure/stats/paired.ts';
import { ascending, quantile } from '../measure/stats/quantile.ts';
import { normalDistribution, normalQuantile } from '../measure/stats/student-t.ts';
import type { PairSample } from './pairs.ts';
import { FIRST_STAGE, judge, TABLE_CONFIDENCE } from './stages.ts';

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

/** The smallest effects seen in each cell, from the scatter of its noisiest process. */
function smallestEffects(series: readonly Series[]): Report['smallest'] {
  const identical = series.filter(({ effect, pairs }) => effect === 0 && pairs.length >= 10);
  return [...new Set(identical.map(({ cell }) => cell))].flatMap((cell) =>
    SECONDS.flatMap((seconds) =>
      POWERS.map((power) => {
        const effects = identical
          .filter((s) => s.cell === cell)
          .map((s) => smallestEffect(s, seconds, power));
        return { cell, seconds, power, effect: Math.max(...effects) };
      }),
    ),
  );
}

/**
 * The rank test on m pairs whose log ratios scatter by s estimates with an error of
 * s sqrt(pi / 3 / m). An effect is seen where the first stage sees it or, where it does not, the
 * second; s is read from the middle 80 % of identical pairs.
 */
function smallestEffect({ pairs, pair_ms }: Series, seconds: number, power: number): number {
  const logs = ascending(pairs.map((pair) => Math.log(pair.new / pair.old)));
  const scatter = (quantile(logs, 0.9) - quantile(logs, 0.1)) / 2.563;
  const confidence = stageConfidence(TABLE_CONFIDENCE, TABLE_CELLS);
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const errors = stageLengths(seconds, pair_ms).map((m) => scatter * Math.sqrt(Math.PI / 3 / m));
  const missed = (effect: number) =>
    errors.reduce((product, error) => product * normalDistribution(z - effect / error), 1);
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (missed(middle) > 1 - power) low = middle;
    else high = middle;
  }
  return high;
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
  out.push('', 'In brackets: 95 % Clopper-Pearson intervals. The smallest effects, with so much');
  out.push('power, are computed from the scatter of identical pairs, of the noisiest process.');
  return out.join('\n');
}
