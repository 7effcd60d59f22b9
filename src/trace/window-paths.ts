import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { decodeText } from '../files.ts';
import { LABELS } from '../result/names.ts';
import { type CallPath, REST } from '../result/window.ts';
import { type Meta, readMeta, readVerified } from './folder.ts';
import { parseTsv } from './table.ts';
import { phaseOf } from './window-phases.ts';

/** A call path of a window and what was executed on it, in guest instructions (spec §16.13). */
export interface WindowPath extends CallPath {
  /** Iterations of `rep` instructions among the exclusive ones. */
  rep_iterations: number;
}

const COLUMNS = [
  'stack',
  'function',
  'phase',
  'calls',
  'exclusive',
  'inclusive',
  'rep_iterations',
] as const;
const MARK_COLUMNS = ['instructions', 'function', 'event'] as const;
const WINDOW_TSV = 'window.tsv';

/** A path and all above it, outermost first. */
interface Open {
  names: string[];
  phases: string[];
}

/**
 * Reads what the plugin wrote (plugin/window.c): a line a path, depth first. Gives its paths in that
 * order, the root, which is no function, left out. Raises Fault 5 for a tree that is none.
 */
export function parseTree(text: string): WindowPath[] {
  const found: WindowPath[] = [];
  const open: Open = { names: [], phases: [] };
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, depth, exclusive, inclusive, calls, reps, name] =
      /^(\d+) (\d+) (\d+) (\d+) (\d+) (.+)$/.exec(line) ?? [];
    const level = Number(depth);
    if (name === undefined || level > open.names.length) {
      throw new Fault(5, `the plugin wrote no tree: ${line.slice(0, 80)}`);
    }
    open.names.length = open.phases.length = level;
    const phase = phaseOf(name, open.phases.at(-1) ?? REST);
    if (level > 0) {
      found.push({
        stack: open.names.slice(1),
        function: name,
        phase,
        calls: Number(calls),
        exclusive: Number(exclusive),
        inclusive: Number(inclusive),
        rep_iterations: Number(reps),
      });
    }
    open.names.push(name);
    open.phases.push(phase);
  }
  return found;
}

/** Gives `window.tsv`, one line a path in the order given; functions have no tab or semicolon. */
export function formatPaths(paths: readonly WindowPath[]): string {
  const lines = paths.map((path) =>
    [
      path.stack.join(';'),
      path.function,
      path.phase,
      path.calls,
      path.exclusive,
      path.inclusive,
      path.rep_iterations,
    ].join('\t'),
  );
  return [COLUMNS.join('\t'), ...lines, ''].join('\n');
}

/** Takes the plugin's marks; gives `window.marks.tsv`: instructions since kexec, function, enter or end. */
export function formatMarks(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [instructions, name, event = 'enter'] = line.split(' ');
      return [instructions, name, event].join('\t');
    });
  return [MARK_COLUMNS.join('\t'), ...lines, ''].join('\n');
}

/**
 * Reads `window.tsv` of a trace folder; undefined where it has none. Raises Fault 2 naming file and line for
 * a damaged one, Fault 5 for a path whose callers are not above it, or whose instructions are not those of
 * its callees and its own.
 */
export function readPaths(dir: string): WindowPath[] | undefined {
  const file = readVerified(dir, readMeta(dir), WINDOW_TSV);
  if (file === undefined) return undefined;
  const rows = parseTsv(decodeText(file.bytes, file.path), COLUMNS, file.path);
  const paths = rows.map((cells): WindowPath => {
    const [stack, name, phase] = [cells.text('stack'), cells.text('function'), cells.text('phase')];
    if (name === '') cells.fail('function', 'must not be empty');
    if (!LABELS.is(phase)) cells.fail('phase', `must be ${LABELS.takes}`);
    return {
      stack: stack === '' ? [] : stack.split(';'),
      function: name,
      phase,
      calls: cells.integer('calls'),
      exclusive: cells.integer('exclusive'),
      inclusive: cells.integer('inclusive'),
      rep_iterations: cells.integer('rep_iterations'),
    };
  });
  checkSums(paths, file.path);
  return paths;
}

/** What each path executed is its own and its callees': rows are in depth-first order. */
function checkSums(paths: readonly WindowPath[], file: string): void {
  const open: { name: string; line: number; rest: number }[] = [];
  const close = (depth: number) => {
    while (open.length > depth) {
      const { name, line, rest } = open.pop()!;
      if (rest === 0) continue;
      throw new Fault(
        5,
        `${file}:${line}: ${name}: inclusive is not its own and its callees' (${rest})`,
      );
    }
  };
  paths.forEach(({ stack, function: name, exclusive, inclusive }, i) => {
    const line = i + 2;
    close(stack.length);
    if (stack.length !== open.length || stack.some((caller, at) => open[at]?.name !== caller)) {
      throw new Fault(5, `${file}:${line}: ${name}: its callers are not the paths above it`);
    }
    const caller = open.at(-1);
    if (caller) caller.rest -= inclusive;
    open.push({ name, line, rest: inclusive - exclusive });
  });
  close(0);
}

/** When marked functions were entered, or returned, in instructions since kexec. */
export interface WindowMark {
  instructions: number;
  function: string;
  event: 'enter' | 'end';
}

/** Reads `window.marks.tsv` of a trace folder; undefined where it has none. Raises Fault 2 as `readPaths`. */
export function readMarks(dir: string): WindowMark[] | undefined {
  const file = readVerified(dir, readMeta(dir), 'window.marks.tsv');
  if (file === undefined) return undefined;
  return parseTsv(decodeText(file.bytes, file.path), MARK_COLUMNS, file.path).map((cells) => ({
    instructions: cells.integer('instructions'),
    function: cells.text('function'),
    event: cells.text('event') === 'end' ? 'end' : 'enter',
  }));
}

/** Takes a trace folder with a window; gives its length: to the last file, or session, retrieved. */
export function windowLength(dir: string, marks: readonly WindowMark[]): number {
  const last = marks.findLast(({ event }) => event === 'end');
  if (last) return last.instructions;
  throw new Fault(5, `${join(dir, 'window.marks.tsv')}: nothing was retrieved in it`);
}

/** A window as it was recorded: of which trace, its paths, and its length in guest instructions. */
export interface CountedWindow {
  meta: Meta;
  paths: WindowPath[];
  length: number;
}

/** Reads the window of a trace folder. Raises Fault 2 where it has none; and as `readPaths` and `windowLength`. */
export function readCounted(dir: string): CountedWindow {
  const meta = readMeta(dir);
  const paths = readPaths(dir);
  const marks = readMarks(dir);
  if (paths && marks) return { meta, paths, length: windowLength(dir, marks) };
  throw new Fault(2, `${dir}: has no window; record it with trace record --window`);
}
