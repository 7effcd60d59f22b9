import type { Line } from '../result/types.ts';
import { plain } from '../shown.ts';
import { type Recording, recordingsFor } from './windows.ts';

/** All calls of one function by another. */
interface Calls {
  calls: number;
  inclusive: number;
}

/** Calls what no caller is known of: what a function costs in all is read from the calls of it. */
const WHOLE = '[window]';

/**
 * Takes the lines of each result file; gives their window in Callgrind's profile format, version 1 (the
 * manual of Valgrind, "Callgrind Format Specification"), which `callgrind_annotate` and KCachegrind read:
 * instructions by function, and what each called how often. As with Callgrind the cost of a function that
 * calls itself, at once or not, is that of its outermost call. Raises Fault 2 where there is no window, or
 * more than one.
 */
export function renderCallgrind(files: readonly (readonly Line[])[]): string {
  const [{ title, paths }] = recordingsFor(files, 'callgrind', 1) as [Recording];
  const own = new Map<string, number>();
  const called = new Map<string, Map<string, Calls>>();
  let total = 0;
  for (const { stack, function: name, calls, exclusive, inclusive } of paths) {
    total += exclusive;
    own.set(name, (own.get(name) ?? 0) + exclusive);
    const caller = stack.at(-1) ?? WHOLE;
    const callees = called.get(caller) ?? new Map<string, Calls>();
    called.set(caller, callees);
    const sum = callees.get(name) ?? { calls: 0, inclusive: 0 };
    sum.calls += calls;
    if (!stack.includes(name)) sum.inclusive += inclusive;
    callees.set(name, sum);
  }
  const numbers = new Map<string, number>();
  /** A name stands once in full; then its number stands for it. */
  const named = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return `(${known})`;
    numbers.set(name, numbers.size + 1);
    return `(${numbers.size}) ${plain(name)}`;
  };
  const out = [
    '# callgrind format',
    'version: 1',
    'creator: luo-bench',
    `cmd: ${plain(title)}`,
    'positions: line',
    'events: Instructions',
    `summary: ${total}`,
    '',
    // callgrind_annotate complains of each line where no file was named before.
    'fl=???',
  ];
  for (const name of new Set([...own.keys(), ...called.keys()])) {
    out.push(`fn=${named(name)}`, `0 ${own.get(name) ?? 0}`);
    for (const [callee, { calls, inclusive }] of called.get(name) ?? []) {
      // Without a call the cost would be the caller's own; an interrupted one may be counted as none.
      out.push(`cfn=${named(callee)}`, `calls=${Math.max(1, calls)} 0`, `0 ${inclusive}`);
    }
    out.push('');
  }
  return out.join('\n');
}
