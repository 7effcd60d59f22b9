import type { ComparedWith, CountLine, EnvLine, Line, TimeLine, Workload } from './types.ts';

/** A line of one number: all metrics but those by folio order. */
export type NumberLine = CountLine | TimeLine;

/** Takes lines and a type; gives those of it. */
export function ofType<T extends Line['type']>(lines: readonly Line[], type: T) {
  return lines.filter((line): line is Extract<Line, { type: T }> => line.type === type);
}

/** Takes lines; gives the results of one number, what playing itself costs left out. */
export function numbersOf(lines: readonly Line[]): NumberLine[] {
  return ofType(lines, 'result').filter(
    (line): line is NumberLine => line.metric !== 'set_bits_by_order' && line.suite !== 'overhead',
  );
}

/** Takes the name of what was compared with, and its environment where it says that. */
export function comparedWith(file: string, env: EnvLine | undefined): ComparedWith {
  if (env === undefined) return { file };
  const { wasm_sha256, commit } = env;
  return { file, wasm_sha256, ...(commit !== undefined && { commit }) };
}

/** Keys by how a workload is written: many lines are of one, written the same way. */
const keys = new Map<string, string>();
const KEYS_MOST = 10_000;

/** Gives a text that is the same for equal workloads, whatever the order of their keys. */
export function workloadKey(workload: Workload): string {
  const written = JSON.stringify(workload);
  const known = keys.get(written);
  if (known !== undefined) return known;
  if (keys.size === KEYS_MOST) keys.clear();
  const key = JSON.stringify(Object.entries(workload).sort(([a], [b]) => (a < b ? -1 : 1)));
  keys.set(written, key);
  return key;
}

/** Gives what a line's whole measured section took. */
export function total({ per, value, ops = 1 }: NumberLine): number {
  return per === 'op' ? value * ops : value;
}

/** Gives what one operation of a line took. */
export function each(line: NumberLine): number {
  return line.per === 'op' ? line.value : line.value / (line.ops || 1);
}
