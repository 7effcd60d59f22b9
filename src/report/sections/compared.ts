import { engineOf, isFaithful } from '../../result/contender.ts';
import { describe, full } from '../../result/describe.ts';
import { each, type NumberLine, numbersOf, workloadKey } from '../../result/lines.ts';
import type { Suite, TimeLine } from '../../result/types.ts';
import type { Mark } from '../charts/marks.ts';
import { type Row, rowDrawing } from '../charts/rows.ts';
import { commandOf } from '../commands.ts';
import {
  type Cell,
  type Chart,
  type Column,
  type Figure,
  figure,
  type Section,
  words,
} from '../content.ts';
import { groupBy } from '../groups.ts';
import { letterOf, type Machine } from '../machines.ts';
import { duration, functionOf, join, short } from '../words.ts';

const SUITES: readonly Suite[] = ['deserialize', 'insert', 'lookup', 'serialize', 'files'];
/** So many traces are drawn. */
const TRACES_MOST = 2;
const ROWS_MOST = 26;

/** Shapes tell the engines apart; the accent is for what kernels do today. */
const MARKS: Record<string, Mark> = {
  kernel: 'diamond',
  wasm: 'dot',
  ts: 'ring',
  native: 'square',
};

const SHAPES =
  'Diamonds are the kernel, dots Wasm, rings TypeScript, squares C; the accent is what kernels do today.';

/** Takes machines; gives kernel, Wasm, TypeScript and C on real traces, if one was replayed. */
export function traceSection(machines: readonly Machine[]): Section | undefined {
  const lines = machines.flatMap((machine) => numbersOf(machine.lines));
  const traces = [...new Set(lines.flatMap(({ workload }) => workload.trace ?? []))];
  const figures = traces
    .slice(0, TRACES_MOST)
    .flatMap((trace) =>
      SUITES.flatMap(
        (suite) =>
          comparedFigure(
            machines,
            `trace-${traces.indexOf(trace) + 1}`,
            (line) => line.workload.trace === trace && line.suite === suite,
          ) ?? [],
      ),
    );
  if (figures.length === 0) return undefined;
  const more = traces.slice(TRACES_MOST);
  return {
    id: 'trace',
    title: 'Kernel, Wasm, TypeScript and C on the real trace',
    prose: [
      'What a real kernel did, played by every contender and every result verified against the ' +
        "kernel's. Left: instructions, the kernel's counted in its own guest, Wasm's as operators: " +
        'neither are nanoseconds, nor each other. Right: p10 of the time, with its 95 % interval.',
      SHAPES,
      ...(more.length > 0 ? [`Also in the results: ${more.join(', ')}.`] : []),
    ],
    figures,
  };
}

/** Takes machines; gives contenders side by side where one n alone was measured, and files by token. */
export function sideBySideSection(machines: readonly Machine[]): Section | undefined {
  const lines = machines
    .flatMap((machine) => numbersOf(machine.lines))
    .filter(({ workload }) => workload.trace === undefined && workload.memory_bytes === undefined);
  const figures = SUITES.flatMap((suite) => {
    const own = lines.filter((line) => line.suite === suite && line.metric !== 'allocations');
    const sizes = new Set(own.map(({ workload }) => workload.n));
    if (own.length === 0 || (suite !== 'files' && sizes.size > 1)) return [];
    // Of several workloads the largest.
    const largest = own.reduce((a, b) => (weight(b) > weight(a) ? b : a));
    const key = workloadKey(largest.workload);
    return (
      comparedFigure(
        machines,
        'side-by-side',
        (l) => l.suite === suite && workloadKey(l.workload) === key,
      ) ?? []
    );
  });
  if (figures.length === 0) return undefined;
  return {
    id: 'side-by-side',
    title: 'Contenders side by side',
    prose: [
      'Left: executed Wasm operators, exact. Right: p10 of the time, with its 95 % interval.',
      SHAPES,
    ],
    figures,
  };
}

function weight({ workload: { n = 0, files = 0 } }: NumberLine): number {
  return n + files;
}

function comparedFigure(
  machines: readonly Machine[],
  id: string,
  isOwn: (line: NumberLine) => boolean,
): Figure | undefined {
  const byMachine = machines.map(({ lines }) => numbersOf(lines).filter(isOwn));
  const all = byMachine.flat();
  const counts = all.filter(({ metric }) => metric === 'instructions');
  const times = all.filter((line): line is TimeLine => line.metric === 'time');
  const first = counts[0] ?? times[0];
  if (!first) return undefined;
  const { suite } = first;
  const perOp = times.every(({ per }) => per === 'op');
  const unit = perOp ? 'a call' : 'in all';
  const costOf = (line: NumberLine) => (perOp ? each(line) : line.value);
  const charts: Chart[] = [];
  const distinct = [...groupBy(counts, ({ contender }) => contender).values()].map((g) => g[0]!);
  if (distinct.length > 0) {
    const rows = distinct
      .slice(0, ROWS_MOST)
      .map((line) =>
        row(
          line,
          costOf(line),
          short(costOf(line)),
          `${full(line.value)} instructions${line.ops ? ` for ${full(line.ops)} calls` : ''}`,
        ),
      );
    charts.push({
      id: `${id}-${suite}-instructions`,
      title: `${functionOf(first)}: instructions ${unit}`,
      size: 'half',
      draw: (width) =>
        rowDrawing(rows, { axis: `instructions ${unit}`, scale: 'log', format: short }, width),
    });
  }
  for (const [i, machine] of machines.entries()) {
    const own = byMachine[i]!.filter((line): line is TimeLine => line.metric === 'time');
    if (own.length === 0 || !machine.isDrawn) continue;
    const letter = letterOf(machine, machines);
    const rows = own.slice(0, ROWS_MOST).map((line) => ({
      ...row(
        line,
        line.value,
        duration(line.value),
        `p10 ${full(line.value)} ns (${full(line.low)} to ${full(line.high)}), p50 ${full(line.p50)}, p99 ${full(line.p99)} ns ${unit}`,
      ),
      low: line.low,
      high: line.high,
    }));
    charts.push({
      id: join([id, suite, 'time', letter.toLowerCase()]).replaceAll(' ', '-'),
      title: `${functionOf(first)}: time ${unit}${letter && `, machine ${machine.label}`}`,
      size: 'half',
      draw: (width) =>
        rowDrawing(rows, { axis: `time ${unit}`, scale: 'log', format: duration }, width),
    });
  }
  return {
    title: `${functionOf(first)}, ${describe(first.workload)}`,
    note: '',
    command: commandOf([...counts, ...times]),
    charts,
    table: comparedTable(machines, byMachine, perOp),
  };
}

function row({ contender }: NumberLine, value: number, text: string, tip: string): Row {
  return {
    label: contender,
    value,
    text,
    tip: `${contender}: ${tip}`,
    mark: MARKS[engineOf(contender)] ?? 'dot',
    tone: isFaithful(contender) ? 'accent' : 'ink',
  };
}

/** Counts once where they are the same on all machines, times one column a machine. */
function comparedTable(machines: readonly Machine[], byMachine: NumberLine[][], perOp: boolean) {
  const contenders = [...new Set(byMachine.flat().map(({ contender }) => contender))];
  const of = (i: number, contender: string, metric: NumberLine['metric']) =>
    byMachine[i]!.find((line) => line.contender === contender && line.metric === metric);
  const countsDiffer = contenders.some(
    (contender) =>
      new Set(machines.flatMap((_, i) => of(i, contender, 'instructions')?.value ?? [])).size > 1,
  );
  const time = perOp ? 'ns a call' : 'ns';
  const numeric = (head: string): Column => ({ head, numeric: true });
  const counted = countsDiffer ? machines.map((_, i) => i) : [undefined];
  const columns = [
    { head: 'contender' },
    ...counted.map((i) =>
      numeric(join([i === undefined ? '' : letterOf(machines[i]!, machines), 'instructions'])),
    ),
    ...machines.flatMap((machine) =>
      [`p10 ${time}`, 'low', 'high', 'p50', 'p99'].map((head) =>
        numeric(join([letterOf(machine, machines), head])),
      ),
    ),
  ];
  const rows = contenders.map((contender): Cell[] => [
    words(contender),
    ...counted.map((at) => {
      const line = (at === undefined ? machines.map((_, i) => i) : [at])
        .map((i) => of(i, contender, 'instructions'))
        .find((found) => found !== undefined);
      return figure(line?.value, full);
    }),
    ...machines.flatMap((_, i) => {
      const line = of(i, contender, 'time') as TimeLine | undefined;
      return [line?.value, line?.low, line?.high, line?.p50, line?.p99].map((v) => figure(v, full));
    }),
  ]);
  return { caption: `Instructions of all calls, and ${time}`, columns, rows };
}
