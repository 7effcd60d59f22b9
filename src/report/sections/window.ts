import { full } from '../../result/describe.ts';
import type { WindowLine } from '../../result/types.ts';
import {
  byFunction,
  byPhase,
  inAll,
  isOwn,
  partOf,
  placeOf,
  wholeOf,
  wholes,
} from '../../result/window.ts';
import type { Colour } from '../charts/colours.ts';
import { type Frame, icicleDrawing } from '../charts/icicle.ts';
import { type Cell, type Chart, type Figure, type Section, words } from '../content.ts';
import { letterOf, type Machine } from '../machines.ts';
import { type Recording, recordingsOf } from '../windows.ts';
import { join, short } from '../words.ts';

/** So many functions of each window are in the table. */
const DEAREST = 25;
/** Colours of the phases that cost most, in order; the others are pale. */
const TONES: readonly Colour[] = ['accent', 'blue', 'sky', 'slate'];
const OTHERS = 'other phases';
const COMMAND = 'luo-bench trace show --window --json DIR > FILE';

/** A window of a machine: what tells it apart in a head of a column. */
interface Window extends Recording {
  label: string;
  isDrawn: boolean;
}

/** Takes machines; gives what LUO and KHO executed in recorded windows, by function, if they say. */
export function windowSection(machines: readonly Machine[]): Section | undefined {
  const windows = windowsOf(machines);
  if (windows.length === 0) return undefined;
  return {
    id: 'window',
    title: 'The window, function by function',
    prose: [
      'What LUO and KHO of a real kernel executed between kexec and the last file retrieved: every ' +
        'instruction that the guest executed below their functions, counted in the emulator. The rest ' +
        'of the boot is left out; the result file has it.',
    ],
    figures: [phaseFigure(windows), functionFigure(windows)],
  };
}

function windowsOf(machines: readonly Machine[]): Window[] {
  const all = machines.flatMap((machine) =>
    recordingsOf(machine.lines).map((one) => ({ ...one, machine })),
  );
  return all.map(({ machine, ...one }) => ({
    ...one,
    label:
      all.length > 1
        ? join([letterOf(machine, machines), one.paths[0]!.workload.trace])
        : 'instructions',
    isDrawn: machine.isDrawn,
  }));
}

function phaseFigure(windows: readonly Window[]): Figure {
  const sums = windows.map(({ paths }) => byPhase(paths));
  const phases = byPhase(windows.flatMap(({ paths }) => paths));
  const dearest = wholes(phases)
    .sort(([, a], [, b]) => b - a)
    .slice(0, TONES.length);
  const tones = new Map(dearest.map(([phase], i) => [phase, TONES[i]!] as const));
  const totals = sums.map(inAll);
  const row = (name: string, values: readonly number[]): Cell[] => [
    words(name),
    ...values.flatMap((value, i) => [
      words(full(value)),
      words(`${((100 * value) / (totals[i]! || 1)).toFixed(1)} %`),
    ]),
  ];
  return {
    title: `Functions below what called them${windows.length > 1 ? '' : `: ${windows[0]!.title}`}`,
    note:
      'Each is as wide as what it executed with all that it called. Phases stand from left to right in ' +
      'order of time; within a function what it called, the dearest first.',
    command: COMMAND,
    charts: windows.flatMap((window, i) =>
      window.isDrawn ? windowChart(window, tones, windows.length > 1 ? `-${i + 1}` : '') : [],
    ),
    table: {
      caption: 'Guest instructions of LUO and KHO by phase, in order of time',
      columns: [
        { head: 'phase' },
        ...windows.flatMap(({ label }) => [
          { head: label, numeric: true },
          { head: 'share', numeric: true },
        ]),
      ],
      rows: [
        ...[...phases.keys()].map((phase) =>
          row(
            partOf(phase) ? `${phase} (${partOf(phase)})` : phase,
            sums.map((of) => of.get(phase) ?? 0),
          ),
        ),
        row('LUO and KHO', totals),
      ],
    },
  };
}

function windowChart(
  { title, paths }: Window,
  tones: ReadonlyMap<string, Colour>,
  suffix: string,
): Chart[] {
  const own = paths.filter(isOwn);
  const drawn = wholes(byPhase(own));
  const legend: [string, Colour][] = drawn.flatMap(([phase]) => {
    const tone = tones.get(phase);
    return tone ? [[phase, tone]] : [];
  });
  if (drawn.length > legend.length) legend.push([OTHERS, 'pale']);
  const frames = framesOf(own, (phase) => tones.get(wholeOf(phase)) ?? 'pale');
  if (frames.length === 0) return [];
  return [
    {
      id: `window-functions${suffix}`,
      title,
      size: 'full',
      draw: (width) =>
        icicleDrawing(frames, { axis: 'guest instructions', format: short, legend }, width),
    },
  ];
}

/** A frame and its phase. */
interface DatedFrame extends Frame {
  phase: string;
  callees: DatedFrame[];
}

/** A call path while the tree is made: those that lead to LUO and KHO alone have no line. */
interface Node {
  line?: WindowLine;
  callees: Map<string, Node>;
}

/** Takes the paths of LUO and KHO; gives their frames without what called them: by time, then the dearest. */
function framesOf(own: readonly WindowLine[], toneOf: (phase: string) => Colour): Frame[] {
  const root: Node = { callees: new Map() };
  for (const line of own) {
    let node = root;
    for (const name of [...line.stack, line.function]) {
      const callee = node.callees.get(name) ?? { callees: new Map() };
      node.callees.set(name, callee);
      node = callee;
    }
    node.line = line;
  }
  const frames: DatedFrame[] = [];
  const all: DatedFrame[] = [];
  const open = [{ node: root, into: frames }];
  // No recursion: a damaged file may have a path of any depth.
  for (let next = open.pop(); next; next = open.pop()) {
    for (const node of next.node.callees.values()) {
      const { line } = node;
      if (line) {
        const frame = frameOf(line, toneOf(line.phase));
        next.into.push(frame);
        all.push(frame);
        open.push({ node, into: frame.callees });
      } else open.push({ node, into: next.into });
    }
  }
  for (const { callees } of all) callees.sort((a, b) => b.value - a.value);
  return frames.sort((a, b) => placeOf(a.phase) - placeOf(b.phase) || b.value - a.value);
}

function frameOf(line: WindowLine, tone: Colour): DatedFrame {
  const { function: name, phase, inclusive: value, exclusive, calls } = line;
  const tip =
    `${name}: ${full(value)} instructions, ${full(exclusive)} of its own, ` +
    `${full(calls)} ${calls === 1 ? 'call' : 'calls'}, ${phase}`;
  return { name, value, tip, tone, phase, callees: [] };
}

function functionFigure(windows: readonly Window[]): Figure {
  const sums = windows.map(
    ({ paths }) => new Map(byFunction(paths).map((sum) => [sum.name, sum] as const)),
  );
  const names = [...new Set(sums.flatMap((of) => [...of.keys()].slice(0, DEAREST)))];
  const cell = (value: number | undefined) => words(value === undefined ? '-' : full(value));
  return {
    title: 'The dearest functions',
    note: 'What each executed by itself, and with all that it called, wherever it was called from.',
    command: COMMAND,
    charts: [],
    table: {
      caption: `The ${DEAREST} dearest functions of LUO and KHO`,
      columns: [
        { head: 'function' },
        ...windows.flatMap(({ label }) =>
          ['own', 'with callees', 'calls'].map((head) => ({
            head: join([windows.length > 1 && label, head]),
            numeric: true,
          })),
        ),
      ],
      rows: names.map((name) => [
        words(name),
        ...sums.flatMap((of) => {
          const sum = of.get(name);
          return [cell(sum?.exclusive), cell(sum?.inclusive), cell(sum?.calls)];
        }),
      ]),
    },
  };
}
