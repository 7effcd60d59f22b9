import type { WindowLine } from './types.ts';

/** What a window says of a call path, in guest instructions. */
export type CallPath = Pick<
  WindowLine,
  'function' | 'stack' | 'phase' | 'calls' | 'exclusive' | 'inclusive'
>;

/** The phases of a window in order of time (spec §16.12); `page-init` lies between steps of `reserve`. */
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

/** The phases that are a part of another one, which has what they executed, too (spec §16.12). */
const WHOLES: ReadonlyMap<string, string> = new Map([['extend-scratch', 'scan']]);

/** Takes a phase; gives that of which it is a part, else itself. */
export function wholeOf(phase: string): string {
  return WHOLES.get(phase) ?? phase;
}

/** Takes a phase; gives `part of` and the phase of which it is a part; undefined where it is of none. */
export function partOf(phase: string): string | undefined {
  const whole = WHOLES.get(phase);
  return whole && `part of ${whole}`;
}

/** A kernel that initialises struct pages late runs this one, and others do not (spec §16.12). */
export const DEFERRING = 'deferred_init_memmap';
/** It reserves a unit and, where struct pages are initialised late, walks its pages. */
export const RESERVING = 'kho_preserved_memory_reserve';
/** What it executes for a unit itself, beside its loop over pages. */
const RESERVING_A_UNIT = 46;

/** Takes what `RESERVING` executed by itself; gives what its loop over pages did of that. */
export function pageLoop({ exclusive, calls }: Pick<CallPath, 'exclusive' | 'calls'>): number {
  return exclusive - RESERVING_A_UNIT * calls;
}

/**
 * Takes all paths of a window; gives what LUO and KHO executed in each phase (spec §16.12), in order of time,
 * unknown ones last.
 */
export function byPhase(paths: Iterable<CallPath>): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (phase: string, value: number) => sums.set(phase, (sums.get(phase) ?? 0) + value);
  let isDeferred = false;
  let loop = 0;
  for (const path of paths) {
    const { phase, exclusive } = path;
    const name = baseName(path.function);
    isDeferred ||= name === DEFERRING;
    if (!isOwn(path)) continue;
    add(phase, exclusive);
    if (wholeOf(phase) !== phase) add(wholeOf(phase), exclusive);
    if (name === RESERVING && phase === 'reserve') loop += pageLoop(path);
  }
  if (isDeferred) {
    add('reserve', -loop);
    add('page-init', loop);
  }
  return new Map([...sums].sort(([a], [b]) => placeOf(a) - placeOf(b)));
}

/** Takes what `byPhase` gives; gives what LUO and KHO executed in all. */
export function inAll(sums: ReadonlyMap<string, number>): number {
  return wholes(sums).reduce((sum, [, value]) => sum + value, 0);
}

/** Takes what `byPhase` gives; gives it of the phases that are no part of another one. */
export function wholes(sums: ReadonlyMap<string, number>): [phase: string, instructions: number][] {
  return [...sums].filter(([phase]) => wholeOf(phase) === phase);
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
