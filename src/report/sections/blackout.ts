import { basisName, describe, full, kernelName } from '../../result/describe.ts';
import { ofType } from '../../result/lines.ts';
import type { FitLine, PhaseLine } from '../../result/types.ts';
import type { Colour } from '../charts/colours.ts';
import { matrixDrawing } from '../charts/matrix.ts';
import { type Bar, timelineDrawing } from '../charts/timeline.ts';
import { blackoutCommand } from '../commands.ts';
import {
  type Cell,
  type Chart,
  type Column,
  type Figure,
  figure,
  type Section,
  words,
} from '../content.ts';
import { byVersion, groupBy, mostOf } from '../groups.ts';
import { type Host, hostsOf, idOf, sumOf, windowMetric, windowOf } from '../hosts.ts';
import { letterOf, type Machine } from '../machines.ts';
import { duration, join, short } from '../words.ts';
import { capacityFigures } from './capacity.ts';
import { fitFigures } from './fit.ts';

/** So many bars are drawn; the table has all. */
const BARS_MOST = 24;
/** Colours of the phases that cost most, in order. */
const TONES: readonly Colour[] = ['accent', 'blue', 'sky', 'slate'];

/** Takes machines; gives what the blackout costs by phase and what fits a budget, if they say. */
export function blackoutSection(machines: readonly Machine[]): Section | undefined {
  const hosts = [...hostsOf(machines)];
  const figures = hosts.flatMap((host, i) => {
    const several = hosts.length > 1;
    const of = several && host.workload ? `: ${describe(host.workload)}` : '';
    return figuresOf(host, several ? `${i + 1}` : '').map((one) => ({
      ...one,
      title: one.title + of,
    }));
  });
  if (figures.length === 0) return undefined;
  return {
    id: 'blackout',
    title: 'The blackout, phase by phase',
    prose: [
      'What LUO and KHO take between the pause of the virtual machines and their resumption, as the ' +
        'model of luo-bench counts it. Each number has its interval, and a word for where it comes ' +
        'from: measured in recordings of this kernel, derived from such prices for another shape, ' +
        'extrapolated beyond all recordings, or unvalidated.',
    ],
    figures,
  };
}

function figuresOf({ machines }: Host, suffix: string): Figure[] {
  const phases = machines.flatMap(({ lines }) => ofType(lines, 'phase'));
  return [
    ...(phases.length > 0
      ? [timelineFigure(machines, phases, suffix), matrixFigure(machines, phases, suffix)]
      : []),
    ...fitFigures(machines),
    ...capacityFigures(machines, suffix),
  ].filter((one) => one !== undefined);
}

function formatOf(metric: PhaseLine['metric']): (value: number) => string {
  return metric === 'time' ? duration : short;
}

function timelineFigure(
  machines: readonly Machine[],
  all: readonly PhaseLine[],
  suffix: string,
): Figure {
  const charts = machines.flatMap((machine): Chart[] => {
    const phases = ofType(machine.lines, 'phase');
    if (phases.length === 0 || !machine.isDrawn) return [];
    const letter = letterOf(machine, machines);
    return [
      {
        id: idOf('timeline', letter, suffix),
        title: `The window of each kernel and index${letter && `, machine ${machine.label}`}`,
        size: 'full',
        draw: (width) => drawTimeline(phases, ofType(machine.lines, 'fit'), width),
      },
    ];
  });
  return {
    title: 'Timeline of the window',
    note:
      'Phases from left to right in order of time; at the right the sum and its interval. ' +
      'Where each number comes from stands in the table.',
    command: blackoutCommand(
      all,
      machines.flatMap(({ lines }) => ofType(lines, 'fit')),
    ),
    charts,
    table: phaseTable(machines),
  };
}

function drawTimeline(phases: readonly PhaseLine[], budgets: readonly FitLine[], width: number) {
  const metric = windowMetric(phases);
  const format = formatOf(metric);
  const inside = windowOf(phases).filter((line) => line.metric === metric);
  const groups = [
    ...groupBy(inside, (line) => JSON.stringify([kernelName(line), line.contender])).values(),
  ];
  const bars = groups.slice(0, BARS_MOST).map((group): Bar => {
    const label = `${kernelName(group[0]!)} ${group[0]!.contender}`;
    const { value, low, high } = sumOf(group);
    return {
      label,
      text: low === high ? format(value) : `${format(value)} (${format(low)} to ${format(high)})`,
      parts: group.map((line) => ({
        name: line.phase,
        value: line.value,
        tip: `${label}, ${line.phase}: ${format(line.value)} (${format(line.low)} to ${format(line.high)}), ${basisName(line)}`,
      })),
    };
  });
  const weights = [...groupBy(inside, ({ phase }) => phase)]
    .map(([phase, lines]) => ({ phase, most: mostOf(lines.map(({ value }) => value)) }))
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most);
  const tones = new Map(weights.slice(0, TONES.length).map(({ phase }, i) => [phase, TONES[i]!]));
  const limits =
    metric === 'time'
      ? [...new Set(budgets.map(({ budget_ns }) => budget_ns))].map((value) => ({
          value,
          text: `budget ${duration(value)}`,
        }))
      : [];
  const axis = metric === 'time' ? 'time in the window' : 'instructions in the window';
  return timelineDrawing(bars, { axis, format, tones, limits }, width);
}

function phaseTable(machines: readonly Machine[]) {
  const byMachine = machines.map(({ lines }) =>
    groupBy(ofType(lines, 'phase'), (line) =>
      JSON.stringify([kernelName(line), line.contender, line.phase]),
    ),
  );
  // The newest kernel first, since tables may be cut; a phase without any work has no row.
  const keys = [...new Set(byMachine.flatMap((groups) => [...groups.keys()]))]
    .filter((key) => byMachine.some((groups) => groups.get(key)?.some(({ high }) => high > 0)))
    .sort((a, b) => byVersion(kernelOf(b), kernelOf(a)));
  const columns: Column[] = [
    { head: 'kernel' },
    { head: 'index' },
    { head: 'phase' },
    { head: 'window' },
    { head: 'basis' },
  ];
  for (const machine of machines) {
    const letter = letterOf(machine, machines);
    for (const head of ['instructions', 'low', 'high', 'time', 'low', 'high']) {
      columns.push({ head: join([letter, head]), numeric: true });
    }
  }
  const rows = keys.map((key): Cell[] => {
    const found = byMachine.map((groups) => groups.get(key) ?? []);
    const first = found.flat()[0]!;
    const cells = found.flatMap((lines) => {
      const count = lines.find(({ metric }) => metric === 'instructions');
      const time = lines.find(({ metric }) => metric === 'time');
      return [
        figure(count?.value, full),
        figure(count?.low, full),
        figure(count?.high, full),
        figure(time?.value, duration),
        figure(time?.low, duration),
        figure(time?.high, duration),
      ];
    });
    return [
      words(kernelName(first)),
      words(first.contender),
      words(first.phase),
      words(PLACE_NAMES[String(first.blackout)] ?? ''),
      words([...new Set(found.flat().map(basisName))].join(', ')),
      ...cells,
    ];
  });
  return { caption: 'Cost of each phase', columns, rows };
}

/** What is said of a line by its `blackout`: sums and what is no work of LUO's or KHO's have none. */
const PLACE_NAMES: Record<string, string> = {
  true: 'inside',
  false: 'outside',
  undefined: 'beside',
};

function kernelOf(key: string): string {
  return (JSON.parse(key) as string[])[0]!;
}

function matrixFigure(
  machines: readonly Machine[],
  all: readonly PhaseLine[],
  suffix: string,
): Figure | undefined {
  const machine = machines.find(({ lines }) =>
    ofType(lines, 'phase').some(({ metric }) => metric === 'instructions'),
  );
  const counts = ofType(machine?.lines ?? [], 'phase').filter(
    ({ metric, contender, blackout }) =>
      metric === 'instructions' &&
      blackout !== undefined &&
      (contender === 'list' || contender.startsWith('kernel/')),
  );
  if (counts.length === 0) return undefined;
  const nameOf = (line: PhaseLine) =>
    line.contender === 'list' ? kernelName(line) : line.contender.replace('kernel/', '');
  const columns = [...new Set(counts.map(nameOf))];
  const phases = [...new Set(counts.map(({ phase }) => phase))].filter((phase) =>
    counts.some((line) => line.phase === phase && line.value > 0),
  );
  const lineOf = (phase: string, column: string) =>
    counts.find((line) => line.phase === phase && nameOf(line) === column);
  const rows = phases.map((phase) => ({
    label: phase,
    cells: columns.map((column) => {
      const line = lineOf(phase, column);
      if (!line) return null;
      const tip = `${column}, ${phase}: ${full(line.value)} instructions (${short(line.low)} to ${short(line.high)}), ${basisName(line)}`;
      return { value: line.value, text: line.value === 0 ? '0' : short(line.value), tip };
    }),
  }));
  return {
    title: 'Kernel release by phase',
    note: 'Instructions of the kernel as it is, with its list. Heavier is more, ten times a step.',
    command: blackoutCommand(all, []),
    charts: [
      {
        id: idOf('matrix', '', suffix),
        title: 'Instructions by kernel release and phase',
        size: 'full',
        draw: (width) => matrixDrawing({ columns, rows }, width),
      },
    ],
    table: {
      caption: 'Instructions by kernel release and phase',
      columns: [{ head: 'phase' }, ...columns.map((head) => ({ head, numeric: true }))],
      rows: phases.map((phase) => [
        words(phase),
        ...columns.map((column) => figure(lineOf(phase, column)?.value, full)),
      ]),
    },
  };
}
