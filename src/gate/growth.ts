import { type GrowthClass, growthClass } from '../measure/stats/growth.ts';
import { workloadKey } from '../result/lines.ts';
import type { VerdictLine } from '../result/types.ts';
import type { Row } from './comparison.ts';
import type { ExactLine } from './count.ts';

/** The power of n in each class: logarithms do not make a path fail. */
const DEGREES: Record<GrowthClass, number> = {
  'O(1)': 0,
  'O(log n)': 0,
  'O(n)': 1,
  'O(n log n)': 1,
  'O(n^2)': 2,
};

interface Series {
  line: ExactLine & { metric: 'instructions' };
  points: Map<number, number>;
}

/**
 * Takes exact lines of two versions, each path at 6 or more n, and gives a row for each path whose
 * instructions a call grow with a higher power of n than before. The difference of the versions is
 * what is classified (`growthClass`): all that did not change cancels, so that neither a large
 * constant nor the steps of what was there hide a term, however small its factor is at these n.
 */
export function growthRows(old: readonly ExactLine[], now: readonly ExactLine[]): Row[] {
  const before = seriesOf(old);
  const rows: Row[] = [];
  for (const [key, { line, points }] of seriesOf(now)) {
    const known = before.get(key)?.points;
    const sizes = [...points.keys()].filter((n) => known?.has(n));
    if (!known || sizes.length < 6) continue;
    const was = growthClass(sizes.map((n) => ({ n, value: known.get(n)! })));
    const added = growthClass(sizes.map((n) => ({ n, value: points.get(n)! - known.get(n)! })));
    if (DEGREES[added] <= DEGREES[was]) continue;
    const largest = Math.max(...sizes);
    rows.push(
      rowOf(line, known.get(largest)!, points.get(largest)!, `${was} a call became ${added}`),
    );
  }
  return rows;
}

function rowOf(line: ExactLine, baseline: number, value: number, note: string): Row {
  const { suite, workload, contender, metric } = line;
  const { n: _, ...rest } = workload;
  const verdict: VerdictLine = {
    v: 1,
    type: 'verdict',
    suite,
    workload: rest,
    contender,
    metric,
    baseline,
    value,
    ...(baseline > 0 && { ratio: value / baseline }),
    verdict: 'slower',
  };
  return { line: verdict, exact: true, note };
}

/** Instructions a call by n, for each path. */
function seriesOf(lines: readonly ExactLine[]): Map<string, Series> {
  const found = new Map<string, Series>();
  for (const line of lines) {
    const { n, ...rest } = line.workload;
    if (line.metric !== 'instructions' || n === undefined) continue;
    const key = JSON.stringify([line.suite, workloadKey(rest), line.contender]);
    const series = found.get(key) ?? { line: { ...line, metric: line.metric }, points: new Map() };
    series.points.set(n, line.value / (line.ops ?? 1));
    found.set(key, series);
  }
  return found;
}
