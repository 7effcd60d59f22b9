import type { LuoCapableAbi } from '../abi/releases.ts';
import type { IndexCosts } from './alternatives.ts';
import type { Clock } from './clock.ts';
import { type Host, hostLoad, type NameSums, sumNames } from './load.ts';
import type { Chosen } from './model.ts';
import { predict } from './predict.ts';
import type { Range } from './range.ts';

/** The largest number of sessions whose window fits a budget. */
export interface Capacity {
  sessions: number;
  /** With every number at its worst, and at its best. */
  low: number;
  high: number;
  /** What holds no more, where the budget is not what limits: the kernel, or folios for each file. */
  limited?: 'kernel' | 'folios';
  /** What one session takes with the same memory, in ns, where none may fit. */
  one_ns?: Range;
}

/**
 * Takes a host (its `sessions` are what is looked for), a kernel, its clock and a budget in
 * nanoseconds; gives the largest n within it, up to what the kernel holds. The window's cost never
 * falls with n, so halving finds it; names are made only as far as they are needed.
 */
export function findCapacity(
  host: Host,
  abi: LuoCapableAbi,
  chosen: Chosen,
  clock: Clock,
  budget_ns: number,
  index?: IndexCosts,
): Capacity {
  const { files, memory_bytes, order } = host;
  const held = abi.luo.sessions.capacity;
  const folios = Math.floor(memory_bytes / (abi.pageBytes * 2 ** order));
  const room = files > 0 && memory_bytes > 0 ? Math.floor(folios / files) : held;
  const capacity = Math.min(held, room);
  let sums: NameSums = sumNames(host.names, Math.min(capacity, NAMES_FIRST));
  const window = (sessions: number, bound: keyof Range): number => {
    while (sessions > sums.count) {
      sums = sumNames(host.names, Math.min(capacity, sums.count * NAMES_GROWTH));
    }
    const load = hostLoad({ ...host, sessions }, sums, abi);
    return predict(load, abi, clock(chosen, load, bound), index).window[bound];
  };
  const largest = (bound: keyof Range): number => {
    let fits = -1;
    let beyond = 1;
    while (beyond <= capacity && window(beyond, bound) <= budget_ns) {
      fits = beyond;
      beyond *= 2;
    }
    beyond = Math.min(beyond, capacity + 1);
    if (fits < 0) return 0;
    while (beyond - fits > 1) {
      const middle = Math.floor((fits + beyond) / 2);
      if (window(middle, bound) <= budget_ns) fits = middle;
      else beyond = middle;
    }
    return fits;
  };
  const sessions = largest('value');
  return {
    sessions,
    low: Math.min(sessions, largest('high')),
    high: Math.max(sessions, largest('low')),
    ...(sessions === capacity && {
      limited: room < held ? ('folios' as const) : ('kernel' as const),
    }),
    ...(sessions === 0 && {
      one_ns: { value: window(1, 'value'), low: window(1, 'low'), high: window(1, 'high') },
    }),
  };
}

const NAMES_FIRST = 4096;
const NAMES_GROWTH = 8;
