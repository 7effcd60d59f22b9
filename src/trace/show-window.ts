import { abiFields } from '../abi/releases.ts';
import type { WindowLine } from '../result/types.ts';
import {
  baseName,
  byFunction,
  byPhase,
  type FunctionSum,
  inAll,
  partOf,
} from '../result/window.ts';
import { columns, plain } from '../shown.ts';
import { checkComparable } from './comparable.ts';
import type { CountedWindow } from './window-paths.ts';

const DEAREST = 25;
const PHASE_COLUMNS = [16, 16, 10] as const;
const FUNCTION_COLUMNS = [34, 14, 14, 10] as const;
const PHASES_COLUMNS = [16, 16, 16, 12] as const;
const DIFFERENCE_COLUMNS = [34, 14, 14, 15] as const;

/** Takes a window; gives its result lines, a line a path, callers before what they call. */
export function* windowLines({ meta, paths }: CountedWindow): Generator<WindowLine> {
  const { id, abi, arch } = meta;
  for (const { rep_iterations: _, ...path } of paths) {
    yield { v: 1, type: 'window', workload: { trace: id }, ...abiFields(abi), arch, ...path };
  }
}

/**
 * Shows a window in at most 80 columns: what LUO and KHO executed by phase in order of time, and the
 * functions in which they did.
 */
export function showWindow({ meta, paths, length }: CountedWindow): string {
  const share = (value: number) => `${((100 * value) / length).toFixed(2)} %`;
  return text([
    `${plain(meta.id)}: ${length} guest instructions from kexec to the last file`,
    columns(PHASE_COLUMNS, ['phase', 'instructions', 'window']),
    ...phaseSums([{ paths, length }]).map(([name, [value]]) =>
      columns(PHASE_COLUMNS, [named(name, PHASE_COLUMNS), String(value), share(value!)]),
    ),
    ...notes([{ paths }]),
    '',
    columns(FUNCTION_COLUMNS, ['function of LUO and KHO', 'exclusive', 'inclusive', 'calls']),
    ...byFunction(paths)
      .slice(0, DEAREST)
      .map(({ name, exclusive, inclusive, calls }) =>
        columns(FUNCTION_COLUMNS, [
          named(name, FUNCTION_COLUMNS),
          ...[exclusive, inclusive, calls].map(String),
        ]),
      ),
  ]);
}

/**
 * Shows what differs between two windows, in at most 80 columns: the phases, and the functions of LUO and
 * KHO that execute more or less by themselves. Raises Fault 4 where they are not comparable.
 */
export function showWindows(old: CountedWindow, now: CountedWindow): string {
  checkComparable(old.meta, now.meta);
  const scenarios = [old, now].map(({ meta }) => meta.files.get('scenario.json'));
  const differing = differences(byFunction(old.paths), byFunction(now.paths));
  return text([
    `old: ${plain(old.meta.id)}: ${old.length} guest instructions from kexec to the last file`,
    `new: ${plain(now.meta.id)}: ${now.length}`,
    ...(scenarios[0] === scenarios[1] ? [] : ['They played different scenarios.']),
    '',
    columns(PHASES_COLUMNS, ['phase', 'old', 'new', 'new / old']),
    ...phaseSums([old, now]).map(([name, [a = 0, b = 0]]) =>
      columns(PHASES_COLUMNS, [
        named(name, PHASES_COLUMNS),
        String(a),
        String(b),
        a === 0 ? '-' : (b / a).toFixed(3),
      ]),
    ),
    ...notes([old, now]),
    '',
    ...(differing.length === 0
      ? ['Every function of LUO and KHO executed the same by itself.']
      : [
          columns(DIFFERENCE_COLUMNS, ['function of LUO and KHO', 'old', 'new', 'new - old']),
          ...differing
            .slice(0, DEAREST)
            .map(([name, a, b]) =>
              columns(DIFFERENCE_COLUMNS, [
                named(name, DIFFERENCE_COLUMNS),
                String(a),
                String(b),
                `${b > a ? '+' : ''}${b - a}`,
              ]),
            ),
        ]),
  ]);
}

/** What windows executed by phase in order of time, then LUO and KHO in all, and the rest. */
function phaseSums(
  windows: readonly Pick<CountedWindow, 'paths' | 'length'>[],
): [string, number[]][] {
  const sums = windows.map(({ paths }) => byPhase(paths));
  // In order of time again where only a later one has a phase: the sums of all paths have that order.
  const phases = byPhase(windows.flatMap(({ paths }) => paths)).keys();
  const own = sums.map(inAll);
  return [
    ...[...phases].map((phase): [string, number[]] => [
      phase,
      sums.map((of) => of.get(phase) ?? 0),
    ]),
    ['LUO and KHO', own],
    ['base', windows.map(({ length }, i) => length - own[i]!)],
  ];
}

/** Which of their phases are a part of another one. */
function notes(windows: readonly Pick<CountedWindow, 'paths'>[]): string[] {
  const phases = new Set(windows.flatMap(({ paths }) => paths.map(({ phase }) => phase)));
  return [...phases].flatMap((phase) => {
    const part = partOf(phase);
    return part ? [`${phase} is ${part}`] : [];
  });
}

/** The functions that differ, those that differ most first; copies that the compiler made are one. */
function differences(
  old: readonly FunctionSum[],
  now: readonly FunctionSum[],
): [name: string, old: number, now: number][] {
  const sums = new Map<string, [number, number]>();
  for (const [i, functions] of [old, now].entries()) {
    for (const { name, exclusive } of functions) {
      const base = baseName(name);
      const sum = sums.get(base) ?? [0, 0];
      sum[i]! += exclusive;
      sums.set(base, sum);
    }
  }
  return [...sums]
    .map(([name, [a, b]]): [string, number, number] => [name, a, b])
    .filter(([, a, b]) => a !== b)
    .sort((x, y) => Math.abs(y[2] - y[1]) - Math.abs(x[2] - x[1]) || (x[0] < y[0] ? -1 : 1));
}

/** A name in the first column, a blank apart from the next. */
function named(name: string, [width]: readonly [number, ...number[]]): string {
  return plain(name).slice(0, width - 1);
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
