import { algorithmOf } from '../../result/contender.ts';
import { describe, full } from '../../result/describe.ts';
import { type NumberLine, numbersOf, workloadKey } from '../../result/lines.ts';
import type { EnvLine, Line } from '../../result/types.ts';
import { type Curve, curveDrawing } from '../charts/curves.ts';
import { figure, type Section, words } from '../content.ts';
import { mostOf } from '../groups.ts';
import { percent } from '../words.ts';

/** So many runs are drawn, the last ones; the history has all. */
const RUNS_MOST = 60;
const TABLE_RUNS = 8;
const CURVES_MOST = 10;
const ROWS_MOST = 60;

interface Run {
  env: EnvLine;
  values: Map<string, NumberLine>;
}

/** Takes the lines of results/history.ndjson; gives exact counts over its commits, if it has two. */
export function historySection(history: readonly Line[]): Section | undefined {
  const all = distinctRuns(runsOf(history));
  const runs = all.slice(-RUNS_MOST);
  if (runs.length < 2) return undefined;
  const keys = [...new Set(runs.flatMap(({ values }) => [...values.keys()]))];
  const series = keys.map((key) => {
    const points = runs.flatMap(({ values }, x) => {
      const line = values.get(key);
      return line ? [{ x, line }] : [];
    });
    const first = points[0]!.line.value;
    const spread = mostOf(points.map(({ line }) => Math.abs(line.value / (first || 1) - 1)));
    return { key, points, first, spread };
  });
  const changed = series.filter(({ spread }) => spread > 0).sort((a, b) => b.spread - a.spread);
  const same = series.length - changed.length;
  const places = runs.map(({ env }) => nameOf(env));
  const curves = changed.slice(0, CURVES_MOST).map(({ points, first }, i): Curve => {
    const { suite, workload, contender } = points[0]!.line;
    return {
      name: `${algorithmOf(contender)} ${suite} ${workload.n ?? ''}`.trim(),
      points: points.map(({ x, line }) => ({
        x,
        y: line.value / (first || 1) - 1,
        tip: `${places[x]}: ${contender} ${suite}, ${describe(workload)}: ${full(line.value)} instructions (${percent(line.value / (first || 1) - 1)})`,
      })),
      tone: i === 0 ? 'accent' : 'slate',
      strong: i === 0,
      line: 'solid',
      mark: 'dot',
    };
  });
  const flat: Curve = {
    name: changed.length > 0 && same > 0 ? `${same} unchanged` : '',
    points: runs.map((_, x) => ({
      x,
      y: 0,
      tip: `${places[x]}: ${same} counts as in the first run`,
    })),
    tone: 'pale',
    line: 'solid',
    mark: 'dot',
  };
  const setting = {
    xAxis: 'commits, oldest first',
    yAxis: 'change in instructions since the first',
    scale: 'linear' as const,
    format: (part: number) => `${part > 0 ? '+' : ''}${Number((100 * part).toPrecision(3))} %`,
    places,
    marks: [],
  };
  const columns = runs.slice(-TABLE_RUNS);
  const rows = [...changed, ...series.filter(({ spread }) => spread === 0)].slice(0, ROWS_MOST);
  return {
    id: 'history',
    title: 'Exact counts over the commits',
    prose: [
      `${runs.length} runs that differ, of ${series.length} counts each at most: ${changed.length} changed, ` +
        `${same} did not. Counts have no noise: every step is a change of the code or its compiler.`,
    ],
    figures: [
      {
        title: 'Instructions since the first run',
        note: `The ${Math.min(CURVES_MOST, changed.length)} that changed most; the table has the last ${columns.length} runs.`,
        command: 'luo-bench gate --baseline FILE --history results/history.ndjson',
        charts: [
          {
            id: 'history',
            title: 'Instructions by commit, relative to the first run',
            size: 'full',
            draw: (width) => curveDrawing([...curves, flat], setting, width),
          },
        ],
        table: {
          caption: 'Instructions of the last runs',
          columns: [
            { head: 'suite' },
            { head: 'workload' },
            { head: 'contender' },
            ...columns.map(({ env }) => ({ head: nameOf(env), numeric: true })),
          ],
          rows: rows.map(({ key, points }) => {
            const { suite, workload, contender } = points[0]!.line;
            return [
              words(suite),
              words(describe(workload)),
              words(contender),
              ...columns.map(({ values }) => figure(values.get(key)?.value, full)),
            ];
          }),
        },
      },
    ],
  };
}

function nameOf({ commit, wasm_sha256 }: EnvLine): string {
  return commit?.slice(0, 7) ?? `wasm ${wasm_sha256.slice(0, 7)}`;
}

function runsOf(history: readonly Line[]): Run[] {
  const runs: Run[] = [];
  for (const line of history) {
    if (line.type === 'env') {
      runs.push({ env: line, values: new Map() });
      continue;
    }
    const [count] = numbersOf([line]);
    if (count?.metric !== 'instructions') continue;
    const key = JSON.stringify([count.suite, workloadKey(count.workload), count.contender]);
    runs.at(-1)?.values.set(key, count);
  }
  return runs.filter(({ values }) => values.size > 0);
}

/** Runs of one commit that count the same are one. */
function distinctRuns(runs: readonly Run[]): Run[] {
  return runs.filter((run, i) => {
    const before = runs[i - 1];
    if (!before || nameOf(before.env) !== nameOf(run.env)) return true;
    return [...run.values].some(([key, { value }]) => before.values.get(key)?.value !== value);
  });
}
