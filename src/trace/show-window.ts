import { Fault } from '../fault.ts';
import { columns, plain } from '../shown.ts';
import { readMeta } from './folder.ts';
import { readMarks, readPaths, type WindowPath, windowLength } from './window-paths.ts';
import { REST } from './window-phases.ts';

/** In order of time; `page-init` lies within `reserve`, `extend-scratch` before `scan`. */
const PHASES = [
  'serialize',
  'handoff',
  'extend-scratch',
  'scan',
  'reserve',
  'page-init',
  'chain-check',
  'deserialize',
  'retrieve',
  'restore',
];
const DEAREST = 25;
const PHASE_COLUMNS = [16, 16, 10] as const;
const FUNCTION_COLUMNS = [34, 14, 14, 10] as const;

/**
 * Shows the window of a trace in at most 80 columns: what LUO and KHO executed by phase in order of time,
 * and the functions in which they did. Takes its folder. Raises Fault 2 where it has no window, or is
 * damaged, Fault 5 where its sums are none.
 */
export function showWindow(dir: string): string {
  const { id } = readMeta(dir);
  const paths = readPaths(dir);
  const marks = readMarks(dir);
  if (!paths || !marks) {
    throw new Fault(2, `${dir}: has no window; record it with trace record --window`);
  }
  const length = windowLength(dir, marks);
  const sums = new Map<string, number>();
  for (const { phase, exclusive } of paths) sums.set(phase, (sums.get(phase) ?? 0) + exclusive);
  const share = (value: number) => `${((100 * value) / length).toFixed(2)} %`;
  const own = PHASES.reduce((sum, phase) => sum + (sums.get(phase) ?? 0), 0);
  const phaseRow = (name: string, value: number) =>
    columns(PHASE_COLUMNS, [name, String(value), share(value)]);
  const functions = byFunction(paths.filter(({ phase }) => phase !== REST && phase !== 'finish'));
  return [
    `${plain(id)}: ${length} guest instructions from kexec to the last file`,
    columns(PHASE_COLUMNS, ['phase', 'instructions', 'window']),
    ...PHASES.flatMap((phase) => (sums.has(phase) ? [phaseRow(phase, sums.get(phase)!)] : [])),
    phaseRow('LUO and KHO', own),
    phaseRow('base', length - own),
    '',
    columns(FUNCTION_COLUMNS, ['function of LUO and KHO', 'exclusive', 'inclusive', 'calls']),
    ...functions
      .slice(0, DEAREST)
      .map(({ name, exclusive, inclusive, calls }) =>
        columns(FUNCTION_COLUMNS, [
          plain(name).slice(0, FUNCTION_COLUMNS[0] - 1),
          ...[exclusive, inclusive, calls].map(String),
        ]),
      ),
    '',
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Functions with what they executed, the dearest first; one that calls itself counts once. */
function byFunction(paths: readonly WindowPath[]) {
  const sums = new Map<string, { exclusive: number; inclusive: number; calls: number }>();
  for (const { stack, function: name, exclusive, inclusive, calls } of paths) {
    const sum = sums.get(name) ?? { exclusive: 0, inclusive: 0, calls: 0 };
    sum.exclusive += exclusive;
    if (!stack.includes(name)) sum.inclusive += inclusive;
    sum.calls += calls;
    sums.set(name, sum);
  }
  return [...sums]
    .map(([name, sum]) => ({ name, ...sum }))
    .sort((a, b) => b.exclusive - a.exclusive || (a.name < b.name ? -1 : 1));
}
