import { showName } from '../abi/bytes.ts';
import { findAbi, type LuoCapableAbi, requireLuo } from '../abi/releases.ts';
import { DEFERRING, pageLoop, RESERVING } from '../result/window.ts';
import { generateNames } from '../tape/names.ts';
import type { Op, Scenario } from '../tape/scenario.ts';
import type { FunctionCounts, RecordedWindow } from '../trace/window.ts';
import { OWN_UNITS } from './boot.ts';
import { hostLoad, type Load, scenarioLoad, sumNames } from './load.ts';
import type { PhaseName } from './phases.ts';

const NOTHING: FunctionCounts = { exclusive: 0, inclusive: 0, calls: 0 };

/** Takes a window and a function; gives what it executed there, 0 for one that never ran. */
export function countsOf({ functions }: RecordedWindow, name: string): FunctionCounts {
  return functions.get(name) ?? NOTHING;
}

/** Pages whose struct page the reserving loop initialised, and what that took. */
export function pageInit(window: RecordedWindow): { deferred: boolean; instructions: number } {
  // Built without deferral, the same function serves the boot's own reserved pages alone.
  const deferred = countsOf(window, DEFERRING).calls > 0;
  if (!deferred) return { deferred, instructions: 0 };
  const own = countsOf(window, 'memmap_init_reserved_range');
  const below = countsOf(window, 'init_deferred_page').inclusive - own.inclusive + own.exclusive;
  return { deferred, instructions: below + pageLoop(countsOf(window, RESERVING)) };
}

/**
 * Takes a window; gives what each phase executed in it, by the functions that do its work (spec §16.12),
 * and `base`: all that is neither LUO's nor KHO's. `finish` comes after the window.
 */
export function windowPhases(window: RecordedWindow): Map<PhaseName, number> {
  const of = (name: string) => countsOf(window, name).inclusive;
  const { instructions: pages } = pageInit(window);
  const extended = of('kho_memory_init_early');
  const reserving = of(RESERVING);
  const inside = new Map<PhaseName, number>([
    ['serialize', of('luo_session_serialize') + of('luo_flb_serialize')],
    ['handoff', of('kho_populate')],
    ['scan', extended + of('kho_memory_init') - reserving],
    ['reserve', reserving - pages],
    ['page-init', pages],
    ['chain-check', of('liveupdate_early_init')],
    ['deserialize', of('luo_open')],
    ['retrieve', of('luo_session_retrieve')],
    ['restore', of('luo_retrieve_file')],
  ]);
  const own = [...inside.values()].reduce((sum, value) => sum + value, 0);
  return new Map<PhaseName, number>([
    ...inside,
    ['extend-scratch', extended],
    ['base', window.instructions - own],
    ['finish', of('luo_session_finish')],
  ]);
}

/** A build in whose place work is counted where no cache matters. */
export const WITHOUT_REFILLS = {
  refills: {
    period: 1,
    create: [],
    retrieve: [],
    create_long: [],
    retrieve_long: [],
    open: [Number.POSITIVE_INFINITY],
  },
};

/** Pages of the tracker's tree and units in it, as the walks of a window met them. */
export function treeOf(window: RecordedWindow): { table: number; leaf: number; unit: number } {
  const units = countsOf(window, RESERVING).calls;
  // The tree of blocks of 1 GiB in use is walked once, and has so many tables.
  const busy = countsOf(window, '__kho_radix_destroy_tree').calls;
  const table = (countsOf(window, '__kho_radix_walk_tree').calls - busy) / 2;
  const keys = countsOf(window, 'kho_radix_add_key').calls;
  // A key a unit and a page of the tree, and those that this kernel marks of its own.
  return { table, leaf: keys - units - table - OWN_UNITS, unit: units };
}

/** What was counted before: fits ask again and again. */
const counted = new WeakMap<RecordedWindow, { abi: LuoCapableAbi; load: Load }>();

/** Takes a window; gives the kernel's ABI and what its live update did, counted as for a scenario. */
export function windowLoad(window: RecordedWindow): { abi: LuoCapableAbi; load: Load } {
  const known = counted.get(window) ?? countWindow(window);
  counted.set(window, known);
  return known;
}

function countWindow(window: RecordedWindow): { abi: LuoCapableAbi; load: Load } {
  const abi = requireLuo(findAbi(window.abi));
  if (window.plain) return { abi, load: plainLoad(window, window.plain, abi) };
  const scenario = window.scenario ?? windowScenario(window, abi);
  const where = {
    ...(!hasGaps(scenario) && { scatter: window.scatter }),
    host_bytes: window.memory_bytes,
  };
  return { abi, load: scenarioLoad(scenario, abi, where) };
}

/** Sessions without files, and folios of another user of KHO, who has a subtree of its own. */
function plainLoad(
  window: RecordedWindow,
  { folios, order }: NonNullable<RecordedWindow['plain']>,
  abi: LuoCapableAbi,
): Load {
  const { sessions, names, scatter, memory_bytes: host_bytes } = window;
  const memory_bytes = folios * abi.pageBytes * 2 ** order;
  const host = { sessions, names, files: 0, memory_bytes, order, scatter, host_bytes };
  return { ...hostLoad(host, sumNames(names, sessions), abi), subtrees: 1 };
}

/** Whether files of sessions that were closed before the reboot lay among those that were handed over. */
function hasGaps({ ops }: Scenario): boolean {
  const holding = new Set<string>();
  for (const op of ops) {
    if (op.op === 'reboot') break;
    if (op.op === 'preserve') holding.add(showName(op.session));
    if (op.op === 'close' && holding.has(showName(op.session))) return true;
  }
  return false;
}

/** What a window's workload is as a scenario: all is made, handed over and taken back in order. */
function windowScenario({ sessions, files, names }: RecordedWindow, abi: LuoCapableAbi): Scenario {
  const made = generateNames(names, sessions, 1);
  const before: Op[] = [];
  const after: Op[] = [{ op: 'open', expect: 0 }];
  const finished: Op[] = [];
  for (const name of made) {
    before.push({ op: 'create', name, expect: 0 });
    after.push({ op: 'retrieve', name, expect: 0 });
    finished.push({ op: 'finish', session: name, expect: 0 });
  }
  for (const session of made) {
    files.forEach(({ size_bytes, order }, i) => {
      const token = BigInt(i + 1);
      before.push({ op: 'preserve', session, token, kind: 'memfd', size_bytes, order, expect: 0 });
      after.push({ op: 'retrieve-file', session, token, expect: 0 });
    });
  }
  const ops: Op[] = [
    { op: 'open', expect: 0 },
    ...before,
    { op: 'reboot', expect: 0 },
    ...after,
    ...finished,
  ];
  return { abi: abi.release, pageBytes: abi.pageBytes, ops };
}
