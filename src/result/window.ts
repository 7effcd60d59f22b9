import type { WindowLine } from './types.ts';

/** What a window says of a call path, in guest instructions. */
export type CallPath = Pick<
  WindowLine,
  'function' | 'stack' | 'phase' | 'calls' | 'exclusive' | 'inclusive'
>;

/** The phases of a window in order of time (spec §16.12); `page-init` lies within `reserve`. */
const PHASES: readonly string[] = [
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

/** The phase of all that is none of LUO's and KHO's. */
export const REST = 'base';

/** Whether a path is LUO's and KHO's, and not behind the window as `finish` is. */
export function isOwn({ phase }: { phase: string }): boolean {
  return phase !== REST && phase !== 'finish';
}

/** Takes paths; gives what LUO and KHO executed in each phase, in order of time, unknown ones last. */
export function byPhase(paths: Iterable<CallPath>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const path of paths) {
    if (isOwn(path)) sums.set(path.phase, (sums.get(path.phase) ?? 0) + path.exclusive);
  }
  return new Map([...sums].sort(([a], [b]) => placeOf(a) - placeOf(b)));
}

/** Gives the place of a phase in order of time; unknown ones are last. */
export function placeOf(phase: string): number {
  const at = PHASES.indexOf(phase);
  return at < 0 ? PHASES.length : at;
}

/** What a function executed on all its paths. */
export interface FunctionSum {
  name: string;
  exclusive: number;
  inclusive: number;
  calls: number;
}

/** Takes paths; gives the functions of LUO's and KHO's, the dearest first; one that calls itself counts once. */
export function byFunction(paths: Iterable<CallPath>): FunctionSum[] {
  const sums = new Map<string, FunctionSum>();
  for (const path of paths) {
    if (!isOwn(path)) continue;
    const { function: name, stack, exclusive, inclusive, calls } = path;
    const sum = sums.get(name) ?? { name, exclusive: 0, inclusive: 0, calls: 0 };
    sum.exclusive += exclusive;
    if (!stack.includes(name)) sum.inclusive += inclusive;
    sum.calls += calls;
    sums.set(name, sum);
  }
  return [...sums.values()].sort((a, b) => b.exclusive - a.exclusive || (a.name < b.name ? -1 : 1));
}

/** A function's name without what the compiler appends to that of a copy. */
export function baseName(name: string): string {
  return name.replace(/\.(?:isra|constprop|part)\.\d+|\.cold/g, '');
}
