import type { CallPath } from '../result/window.ts';
import { baseName } from '../result/window.ts';

/** Where a call path runs: what user space calls before kexec and after it, and the next kernel's boot. */
type Zone = 'first' | 'boot' | 'next';

/** A call or a phase of a live update that is compared: what a function executes in one of the zones. */
export interface RowKind {
  row: string;
  zone: Zone;
  function: string;
}

/**
 * The rows, outermost function first: a path belongs to the last of them that is on it, so that no instruction
 * is in two rows (docs/spec.md §16.14).
 */
export const ROW_KINDS: readonly RowKind[] = [
  { row: 'create', zone: 'first', function: 'luo_session_create' },
  { row: 'preserve', zone: 'first', function: 'luo_preserve_file' },
  { row: 'cancel', zone: 'first', function: 'luo_session_release' },
  { row: 'serialize', zone: 'first', function: 'luo_session_serialize' },
  { row: 'handoff', zone: 'boot', function: 'kho_populate' },
  { row: 'extend-scratch', zone: 'boot', function: 'kho_memory_init_early' },
  { row: 'scan', zone: 'boot', function: 'kho_memory_init' },
  { row: 'reserve', zone: 'boot', function: 'kho_preserved_memory_reserve' },
  { row: 'page-init', zone: 'boot', function: 'init_deferred_page' },
  { row: 'chain-check', zone: 'boot', function: 'liveupdate_early_init' },
  { row: 'deserialize', zone: 'next', function: 'luo_open' },
  { row: 'retrieve', zone: 'next', function: 'luo_session_retrieve' },
  { row: 'restore', zone: 'next', function: 'luo_retrieve_file' },
  { row: 'finish', zone: 'next', function: 'luo_session_finish' },
  { row: 'close', zone: 'next', function: 'luo_session_release' },
];

/** What LUO and KHO execute outside of these rows, and what is left of the next kernel's boot. */
export const REST = {
  first: 'rest before kexec',
  next: 'rest after boot',
  boot: 'rest of boot',
} as const;
const OWN = /^_*(?:luo|kho|liveupdate|memfd_luo)_/;
const BOOT = 'start_kernel';
const BEFORE_KEXEC = '[user before kexec]';
const AFTER_BOOT = '[user]';

/**
 * What two kernels execute at other places without a change of theirs: timers and other interrupts, and what an
 * allocator does when it is out of what it has at hand, or gets a page back whose neighbours are free. By the function
 * that begins it (spec §16.14).
 */
export const NOISE: Readonly<Record<string, RegExp>> = {
  interrupts:
    /^(?:asm_sysvec_\w+|asm_common_interrupt|irq_entries_start|spurious_entries_start|el[01][ht]_(?:64|32)_(?:irq|fiq)(?:_handler)?|\[interrupted call\]|preempt_schedule\w*|schedule|__schedule)$/,
  refills:
    /^(?:___slab_alloc|__slab_alloc|__pcs_replace_(?:empty|full)_main|new_slab|allocate_slab|rmqueue_bulk|__rmqueue_pcplist|free_pcppages_bulk|refill_objects|__kmem_cache_alloc_bulk)$/,
  merges: /^__free_one_page$/,
};

/** A function's own share of a row. */
export interface Share {
  instructions: number;
  calls: number;
}

/** What one kernel executed of one row, ticks and refills left out. */
export interface RowCost {
  instructions: number;
  /** How often the row's function was entered. */
  calls: number;
  /** By function, without what the compiler appends to the name of a copy. */
  functions: ReadonlyMap<string, Share>;
}

/** What one kernel executed of a scenario: rows by name, and what was left out of them by kind. */
export interface RowCosts {
  rows: ReadonlyMap<string, RowCost>;
  leftOut: ReadonlyMap<string, number>;
}

/** A row whose function only one of two kernels has is measured at the nearest caller that both have. */
export interface Renamed {
  row: string;
  function: string;
  caller: string;
}

/**
 * Takes the call paths of two kernels that played one scenario, depth first; gives the rows of both, and which of
 * them are measured at a caller.
 */
export function rowsOf(
  old: readonly CallPath[],
  now: readonly CallPath[],
): { old: RowCosts; now: RowCosts; renamed: Renamed[] } {
  const [before, after] = [callersOf(old), callersOf(now)];
  const renamed: Renamed[] = [];
  const kinds = ROW_KINDS.map((kind) => {
    const key = `${kind.zone} ${kind.function}`;
    const [a, b] = [before.get(key), after.get(key)];
    if ((a === undefined) === (b === undefined)) return kind;
    const other = a ? after : before;
    const caller = (a ?? b)!.find((name) => other.has(`${kind.zone} ${name}`));
    if (caller === undefined) return kind;
    renamed.push({ row: kind.row, function: kind.function, caller });
    return { ...kind, function: caller };
  });
  return { old: costsOf(old, kinds), now: costsOf(now, kinds), renamed };
}

function zoneOf(path: CallPath): Zone {
  const root = path.stack[0] ?? path.function;
  if (root === BEFORE_KEXEC) return 'first';
  return root === AFTER_BOOT ? 'next' : 'boot';
}

/** The functions of each zone, each with its callers on the dearest path, the nearest first. */
function callersOf(paths: readonly CallPath[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const dearest = new Map<string, number>();
  for (const path of paths) {
    const key = `${zoneOf(path)} ${baseName(path.function)}`;
    if (path.inclusive <= (dearest.get(key) ?? -1)) continue;
    dearest.set(key, path.inclusive);
    found.set(key, path.stack.map(baseName).reverse());
  }
  return found;
}

/** Where a path stands: in which row, or below what is left out. */
interface Standing {
  row: string | undefined;
  isOwn: boolean;
  noise: string | undefined;
}

const OUTSIDE: Standing = { row: undefined, isOwn: false, noise: undefined };

function costsOf(paths: readonly CallPath[], kinds: readonly RowKind[]): RowCosts {
  const functionOf = new Map(kinds.map(({ row, function: name }) => [row, name]));
  const byFunction = new Map<string, RowKind[]>();
  for (const kind of kinds) {
    byFunction.set(kind.function, [...(byFunction.get(kind.function) ?? []), kind]);
  }
  const rows = new Map<
    string,
    { instructions: number; calls: number; functions: Map<string, Share> }
  >();
  const leftOut = new Map<string, number>();
  const open: Standing[] = [];
  for (const path of paths) {
    open.length = path.stack.length;
    const above = open.at(-1) ?? OUTSIDE;
    const name = baseName(path.function);
    const zone = zoneOf(path);
    const standing = standingOf(name, zone, above, byFunction.get(name) ?? []);
    open.push(standing);
    if (standing.row === undefined) continue;
    if (standing.noise !== undefined) {
      leftOut.set(standing.noise, (leftOut.get(standing.noise) ?? 0) + path.exclusive);
      continue;
    }
    const row = rows.get(standing.row) ?? { instructions: 0, calls: 0, functions: new Map() };
    rows.set(standing.row, row);
    row.instructions += path.exclusive;
    if (name === functionOf.get(standing.row)) row.calls += path.calls;
    const share = row.functions.get(name) ?? { instructions: 0, calls: 0 };
    share.instructions += path.exclusive;
    share.calls += path.calls;
    row.functions.set(name, share);
  }
  return { rows, leftOut };
}

function standingOf(
  name: string,
  zone: Zone,
  above: Standing,
  kinds: readonly RowKind[],
): Standing {
  if (above.noise !== undefined) return above;
  const noise = Object.keys(NOISE).find((kind) => NOISE[kind]!.test(name));
  if (noise !== undefined) return { ...above, noise };
  const found = kinds.find((kind) => kind.zone === zone && follows(kind.row, above.row));
  if (found) return { row: found.row, isOwn: true, noise: undefined };
  if (above.row !== undefined && !isRest(above.row)) return above;
  const isOwn = above.isOwn || OWN.test(name);
  if (zone === 'boot') {
    const isBoot = above.row === REST.boot || name === BOOT;
    return { row: isBoot ? REST.boot : undefined, isOwn, noise: undefined };
  }
  return { row: isOwn ? REST[zone] : undefined, isOwn, noise: undefined };
}

/** What memory is reserved at boot besides is initialised by the same function. */
function follows(row: string, above: string | undefined): boolean {
  return row !== 'page-init' || above === 'reserve';
}

function isRest(row: string): boolean {
  return Object.values<string>(REST).includes(row);
}
