import { algorithmOf, engineOf, isAlternative, isFaithful } from '../../result/contender.ts';
import { describe, full } from '../../result/describe.ts';
import { type NumberLine, numbersOf, ofType, total, workloadKey } from '../../result/lines.ts';
import type { Metric, Suite } from '../../result/types.ts';
import { type Curve, curveDrawing } from '../charts/curves.ts';
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
import { groupBy, leastOf, mostOf, thinned } from '../groups.ts';
import { letterOf, type Machine } from '../machines.ts';
import { duration, functionOf, join, short } from '../words.ts';

/** The suites whose growth is drawn: what depends on how names are found. */
const SUITES: readonly Suite[] = ['insert', 'deserialize', 'lookup'];
/** More curves than this cannot be told apart. */
const CURVES_MOST = 13;
/** Of more sizes than this some are shown, evenly chosen. */
const SIZES_MOST = 16;
const POINTS_MOST = 40;

/** Lines of one suite, of workloads that differ in n alone. */
export interface Sweep {
  suite: Suite;
  lines: NumberLine[];
}

/** Takes machines; gives how costs grow with n, where more than one n was measured. */
export function growthSection(machines: readonly Machine[]): Section | undefined {
  const figures = SUITES.flatMap((suite) => growthFigure(machines, suite) ?? []);
  if (figures.length === 0) return undefined;
  return {
    id: 'growth',
    title: 'Cost against the number of sessions',
    prose: [
      'The kernel compares a new name with every name in its list: a line twice as steep is n^2. ' +
        'Both axes are logarithmic. A ring marks from where on an alternative is cheaper than the list: on the first point, from ' +
        'the smallest n measured.',
    ],
    figures,
  };
}

/** Takes a machine's lines and a suite; gives its sweep over most n, names `session` before others. */
export function sweepOf(machine: Machine, suite: Suite): Sweep | undefined {
  const lines = numbersOf(machine.lines).filter(
    (line) =>
      line.suite === suite &&
      (line.metric === 'instructions' || line.metric === 'time') &&
      line.workload.n !== undefined &&
      line.workload.trace === undefined,
  );
  const sweeps = [...groupBy(lines, sweepKey).values()]
    .map((group) => ({ suite, lines: group, sizes: sizesOf(group).length }))
    .filter(({ sizes }) => sizes > 1);
  sweeps.sort((a, b) => b.sizes - a.sizes || preference(b) - preference(a));
  return sweeps[0];
}

function preference({ lines }: Sweep): number {
  const { names, variant } = lines[0]!.workload;
  return (variant === undefined ? 2 : 0) + (names === 'session' ? 1 : 0);
}

function sweepKey({ workload: { n: _, ...rest } }: Pick<NumberLine, 'workload'>): string {
  return workloadKey(rest);
}

function sizesOf(lines: readonly NumberLine[]): number[] {
  return [...new Set(lines.map(({ workload }) => workload.n!))].sort((a, b) => a - b);
}

function growthFigure(machines: readonly Machine[], suite: Suite): Figure | undefined {
  const sweeps = machines.map((machine) => sweepOf(machine, suite));
  const first = sweeps.find((sweep) => sweep !== undefined);
  if (!first) return undefined;
  const { n: _, ...workload } = first.lines[0]!.workload;
  const sizes = sizesOf(first.lines).length;
  const charts = machines.flatMap((machine, i): Chart[] => {
    const sweep = sweeps[i];
    if (!sweep || !machine.isDrawn) return [];
    const letter = letterOf(machine, machines);
    return (['instructions', 'time'] as const).flatMap((metric): Chart[] => {
      const lines = sweep.lines.filter((line) => line.metric === metric);
      // Counts are the same everywhere: one machine's chart of them is everybody's.
      if (lines.length === 0 || (metric === 'instructions' && sweep !== first)) return [];
      return [
        {
          id: join(['growth', suite, metric, letter.toLowerCase()]).replaceAll(' ', '-'),
          title:
            `${functionOf(sweep.lines[0]!)}: ${metric} for n sessions` +
            (letter && metric === 'time' ? `, machine ${machine.label}` : ''),
          size: 'half',
          draw: (width) => drawGrowth(machine, lines, metric, width),
        },
      ];
    });
  });
  return {
    title: `${functionOf(first.lines[0]!)}, ${describe(workload)}`,
    note:
      'Left: executed Wasm operators, exact, the same on every machine. Right: p10 of the time on ' +
      'this machine, of the list and the best of each engine.' +
      (sizes > POINTS_MOST
        ? ` Of ${full(sizes)} sizes ${POINTS_MOST} of each curve are drawn; the table has ${SIZES_MOST}.`
        : ''),
    command: commandOf(first.lines),
    charts,
    table: growthTable(machines, sweeps),
  };
}

function drawGrowth(machine: Machine, lines: readonly NumberLine[], metric: Metric, width: number) {
  const contenders = selectCurves(lines);
  const engines = new Set(contenders.map(engineOf));
  const best = contenders.find(isAlternative);
  const format = metric === 'time' ? duration : short;
  const curves = contenders.map((contender): Curve => {
    const own = lines
      .filter((line) => line.contender === contender)
      .sort((a, b) => a.workload.n! - b.workload.n!);
    const engine = engineOf(contender);
    const list = isFaithful(contender) && engine === 'wasm';
    return {
      name: engines.size > 1 ? contender : algorithmOf(contender),
      points: thinned(own, POINTS_MOST).map((line) => ({
        x: line.workload.n!,
        y: total(line),
        tip: tipOf(line, format),
      })),
      tone: list ? 'accent' : contender === best ? 'ink' : isFaithful(contender) ? 'blue' : 'slate',
      strong: list || contender === best,
      line: engine === 'ts' ? 'dashed' : engine === 'native' ? 'dotted' : 'solid',
      mark: engine === 'ts' ? 'ring' : engine === 'native' ? 'square' : 'dot',
    };
  });
  const marks = crossings(machine, lines, metric, contenders, best);
  return curveDrawing(
    curves,
    {
      xAxis: 'sessions n',
      yAxis: metric === 'time' ? 'time of all n' : 'instructions of all n',
      scale: 'log',
      format,
      marks,
    },
    width,
  );
}

/** Where alternatives begin to beat the list, on the list's own curve; only the best is named. */
function crossings(
  machine: Machine,
  lines: readonly NumberLine[],
  metric: Metric,
  contenders: readonly string[],
  best: string | undefined,
) {
  const key = sweepKey(lines[0]!);
  const found = ofType(machine.lines, 'crossover').filter(
    (line) =>
      line.suite === lines[0]!.suite &&
      line.metric === metric &&
      line.n !== null &&
      contenders.includes(line.contender) &&
      sweepKey(line) === key,
  );
  const marks = found.flatMap(({ contender, against, n }) => {
    const y = valueAt(
      lines.filter((line) => line.contender === against),
      n!,
    );
    if (y === undefined) return [];
    const tip = `${contender} is cheaper than ${against} from n = ${full(n!)} on`;
    return [{ contender, x: n!, y, tip }];
  });
  const least = leastOf(lines.map(({ workload }) => workload.n!));
  return [...groupBy(marks, ({ x, y }) => `${x} ${y}`).values()].map((group) => ({
    x: group[0]!.x,
    y: group[0]!.y,
    text:
      group[0]!.x > least && group.some(({ contender }) => contender === best)
        ? `from n=${full(group[0]!.x)}`
        : '',
    tip: group.map(({ tip }) => tip).join('; '),
  }));
}

/** The value of a curve at n, between its points as straight as the axes draw it. */
function valueAt(lines: readonly NumberLine[], n: number): number | undefined {
  const points = lines
    .map((line) => ({ n: line.workload.n!, y: total(line) }))
    .sort((a, b) => a.n - b.n);
  for (const [i, { n: to, y }] of points.entries()) {
    if (to === n) return y;
    const before = points[i - 1];
    if (!before || to < n || before.n > n) continue;
    const part = Math.log(n / before.n) / Math.log(to / before.n);
    return before.y * (y / before.y) ** part;
  }
  return undefined;
}

/** What kernels do today of each engine, then the cheapest at the largest n, each engine's best first. */
function selectCurves(lines: readonly NumberLine[]): string[] {
  const most = mostOf(lines.map(({ workload }) => workload.n!));
  const ranked = [...groupBy(lines, ({ contender }) => contender)]
    .map(([contender, own]) => {
      const last = own.reduce((a, b) => (b.workload.n! > a.workload.n! ? b : a));
      return { contender, reaches: last.workload.n === most, value: total(last) };
    })
    .sort((a, b) => Number(b.reaches) - Number(a.reaches) || a.value - b.value);
  const faithful = ranked.filter(({ contender }) => isFaithful(contender));
  const others = ranked.filter(({ contender }) => !isFaithful(contender));
  const wasmFirst = others.filter(({ contender }) => engineOf(contender) === 'wasm');
  const best = wasmFirst.filter(({ contender }) => isAlternative(contender)).slice(0, 1);
  const engines = [...new Set(others.map(({ contender }) => engineOf(contender)))];
  const bests = engines.map((e) => others.find(({ contender }) => engineOf(contender) === e)!);
  const order = [...best, ...faithful, ...bests, ...wasmFirst, ...others];
  const limit = engines.length > 1 ? 8 : CURVES_MOST;
  return [...new Set(order.map(({ contender }) => contender))].slice(0, limit);
}

function growthTable(machines: readonly Machine[], sweeps: readonly (Sweep | undefined)[]) {
  const all = [...new Set(sweeps.flatMap((sweep) => sizesOf(sweep?.lines ?? [])))];
  const sizes = thinned(
    all.sort((a, b) => a - b),
    SIZES_MOST,
  );
  const columns: Column[] = [
    { head: 'contender' },
    { head: 'metric' },
    ...(machines.length > 1 ? [{ head: 'machine' }] : []),
    ...sizes.map((n) => ({ head: `n=${n}`, numeric: true })),
    { head: 'growth', numeric: true },
    { head: 'cheaper than the list from', numeric: true },
  ];
  const rows = machines.flatMap((machine, i) => {
    const sweep = sweeps[i];
    if (!sweep) return [];
    const key = sweepKey(sweep.lines[0]!);
    const own = <T extends { suite: Suite; workload: NumberLine['workload'] }>(line: T) =>
      line.suite === sweep.suite && sweepKey(line) === key;
    const growths = ofType(machine.lines, 'growth').filter(own);
    const crossovers = ofType(machine.lines, 'crossover').filter(own);
    const groups = groupBy(sweep.lines, ({ metric, contender }) => `${metric} ${contender}`);
    return [...groups.values()].map((group): Cell[] => {
      const { contender, metric } = group[0]!;
      const same = (line: { contender: string; metric: Metric }) =>
        line.contender === contender && line.metric === metric;
      const cross = crossovers.find(same);
      return [
        words(contender),
        words(
          group[0]!.metric === 'time'
            ? `time, ${group[0]!.per === 'op' ? 'ns a call' : 'ns in all'}`
            : 'instructions in all',
        ),
        ...(machines.length > 1 ? [words(letterOf(machine, machines))] : []),
        ...sizes.map((n) => figure(group.find(({ workload }) => workload.n === n)?.value, full)),
        figure(growths.find(same)?.exponent, (exponent) => `n^${exponent.toFixed(2)}`),
        cross?.n === null ? words('never') : figure(cross?.n, (n) => `n=${full(n)}`),
      ];
    });
  });
  return { caption: 'Cost by n, growth and crossovers', columns, rows };
}

function tipOf(line: NumberLine, format: (value: number) => string): string {
  const { contender, workload, metric } = line;
  const of =
    line.metric === 'time'
      ? ` (p10, 95 % interval ${full(line.low)} to ${full(line.high)} ns${line.per === 'op' ? ' a call' : ''})`
      : '';
  const shown = metric === 'time' ? format(total(line)) : `${full(total(line))} instructions`;
  return `${contender}, n = ${full(workload.n!)}: ${shown}${of}`;
}
