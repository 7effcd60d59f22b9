import { engineOf, FAITHFUL } from '../result/contender.ts';
import { type NumberLine, total } from '../result/lines.ts';
import type { CrossoverLine, GrowthLine, Line } from '../result/types.ts';
import { crossover } from './stats/crossover.ts';
import { growthFit } from './stats/growth.ts';

/**
 * Takes the lines of a run over several n and gives what they say together: how instructions and
 * time of a whole tape grow, and from which n on an alternative beats its engine's list.
 */
export function trends(lines: readonly Line[]): (GrowthLine | CrossoverLine)[] {
  const series = new Map<string, NumberLine[]>();
  for (const line of lines) {
    if (line.type !== 'result' || line.workload.n === undefined || line.workload.trace) continue;
    if (line.metric !== 'instructions' && line.metric !== 'time') continue;
    if (line.suite === 'overhead') continue;
    const key = keyOf(line, line.contender);
    const found = series.get(key);
    if (found) found.push(line);
    else series.set(key, [line]);
  }
  const out: (GrowthLine | CrossoverLine)[] = [];
  for (const points of series.values()) {
    if (points.length < 2) continue;
    const { suite, workload, contender, metric } = points[0]!;
    const { n: _, ...rest } = workload;
    const fit = growthFit(points.map((p) => ({ n: p.workload.n!, value: total(p) })));
    out.push({ v: 1, type: 'growth', suite, workload: rest, contender, metric, ...fit });
    const against = `${engineOf(contender)}/${FAITHFUL.session}`;
    const other = series.get(keyOf(points[0]!, against));
    if (contender === against || !other) continue;
    const pairs = points.flatMap((p) => {
      const same = other.find((q) => q.workload.n === p.workload.n);
      return same ? [{ n: p.workload.n!, a: total(p), b: total(same) }] : [];
    });
    if (pairs.length < 2) continue;
    const n = crossover(pairs)?.n ?? null;
    out.push({ v: 1, type: 'crossover', suite, workload: rest, contender, against, metric, n });
  }
  return out;
}

/** What makes lines of different n one series. */
function keyOf(
  { suite, metric, workload: { n: _, ...rest } }: NumberLine,
  contender: string,
): string {
  return JSON.stringify([suite, rest, metric, contender]);
}
