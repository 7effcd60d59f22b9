/**
 * Steps of one session registry, in order: what is looked up in its list, and what enters and
 * leaves it. Entries are numbered from 0 in the order in which they enter, which is list order.
 */
export interface ScanSteps {
  /** A scan of the whole list for a name that is then appended; gives its entry. */
  insert(name: number): number;
  /** A scan that ends at an entry of the same name, or, without one, at the end of the list. */
  find(name: number, entry?: number): void;
  /** An entry leaves the list; no scan. */
  remove(entry: number): void;
  readonly kinds: readonly number[];
  readonly names: readonly number[];
  readonly entries: readonly number[];
}

/** What each step examined: names compared, bytes of them, and words of 8 (0 for a removal). */
export interface ScanCosts {
  compares: Float64Array;
  bytes: Float64Array;
  words: Float64Array;
}

/** What is compared at a time on arm64. */
const WORD_BYTES = 8;

const INSERT = 0;
const FIND = 1;
const REMOVE = 2;

/** Gives an empty list of steps; names are indices into the list that `scanCosts` is given. */
export function scanSteps(): ScanSteps {
  const kinds: number[] = [];
  const names: number[] = [];
  const entries: number[] = [];
  let entered = 0;
  const push = (kind: number, name: number, entry: number) => {
    kinds.push(kind);
    names.push(name);
    entries.push(entry);
  };
  return {
    kinds,
    names,
    entries,
    insert(name) {
      push(INSERT, name, entered);
      return entered++;
    },
    find: (name, entry) => push(FIND, name, entry ?? entered - 1),
    remove: (entry) => push(REMOVE, -1, entry),
  };
}

/**
 * Counts exactly what the kernel's string compare examines in each step (spec §2.11): in each name
 * compared, the common prefix and the deciding byte, the NUL included. Takes the names (bytes
 * without a NUL) and the steps on them. Takes O(bytes of all names + steps * depth of branching),
 * with a factor of log n only where sessions are removed: half a million names take seconds.
 *
 * A compare with an entry examines one byte, and one more for each byte that both names share from
 * their start on. So the sum over a list is, over each prefix of the name, the number of entries
 * that have this prefix: it is counted group by group, down the branches of a prefix tree.
 */
export function scanCosts(names: readonly Uint8Array[], steps: ScanSteps): ScanCosts {
  const count = steps.kinds.length;
  const compares = new Float64Array(count);
  const bytes = new Float64Array(count);
  const words = new Float64Array(count);
  const entryNames = steps.names.filter((_, i) => steps.kinds[i] === INSERT);
  const live = steps.kinds.includes(REMOVE) ? liveCounter : ranks;
  let groups = rootGroup(names);
  countRound(groups, entryNames, steps, live, (step, entries) => {
    compares[step] = entries;
  });
  for (; groups.active; groups = split(names, groups)) {
    const { of, shared, before } = groups;
    countRound(groups, entryNames, steps, live, (step, entries) => {
      const group = of[steps.names[step]!]!;
      bytes[step]! += entries * (shared[group]! - before[group]!);
      // A word is examined where its first byte is.
      const begun = (at: number) => Math.floor(at / WORD_BYTES);
      words[step]! += entries * (begun(shared[group]!) - begun(before[group]!));
    });
  }
  return { compares, bytes, words };
}

/** Names by their common prefix: a name's group (-1: counted to its end), and for each group. */
interface Groups {
  active: boolean;
  of: Int32Array;
  /** Bytes that all names of the group share, and those that were counted already. */
  shared: number[];
  before: number[];
}

function rootGroup(names: readonly Uint8Array[]): Groups {
  const of = new Int32Array(names.length);
  const first = names[0] ?? new Uint8Array(0);
  let shared = first.length;
  for (const name of names) shared = commonPrefix(first, name, 0, shared);
  // The byte that decides is examined beside the shared ones: it is the prefix of no byte.
  return { active: names.length > 0, of, shared: [shared], before: [-1] };
}

/** The next level: each group falls apart at the first byte that its names do not share. */
function split(names: readonly Uint8Array[], groups: Groups): Groups {
  const of = new Int32Array(names.length).fill(-1);
  const shared: number[] = [];
  const before: number[] = [];
  const first: number[] = [];
  const children = new Map<number, number>();
  for (let i = 0; i < names.length; i++) {
    const parent = groups.of[i]!;
    if (parent < 0) continue;
    const name = names[i]!;
    const at = groups.shared[parent]!;
    if (name.length === at) continue;
    const key = parent * 256 + name[at]!;
    const child = children.get(key);
    if (child === undefined) {
      children.set(key, shared.length);
      of[i] = shared.length;
      shared.push(name.length);
      before.push(at);
      first.push(i);
    } else {
      of[i] = child;
      shared[child] = commonPrefix(names[first[child]!]!, name, at, shared[child]!);
    }
  }
  return { active: shared.length > 0, of, shared, before };
}

/** How many bytes both share, from `from` (shared already) to at most `most`. */
function commonPrefix(a: Uint8Array, b: Uint8Array, from: number, most: number): number {
  const end = Math.min(most, b.length);
  let at = from;
  while (at < end && a[at] === b[at]) at++;
  return at;
}

/** Entries of each group that live, asked and changed as the steps go. */
interface Counter {
  add(entry: number): void;
  remove(entry: number): void;
  /** Entries of the group that live, of those up to `entry`. */
  upTo(group: number, entry: number): number;
}

/** Tells, for each step, how many live entries of its name's group the scan meets. */
function countRound(
  groups: Groups,
  entryNames: readonly number[],
  steps: ScanSteps,
  counter: (of: Int32Array, entryNames: readonly number[], groups: number) => Counter,
  tell: (step: number, entries: number) => void,
): void {
  const counts = counter(groups.of, entryNames, groups.shared.length);
  for (let step = 0; step < steps.kinds.length; step++) {
    const entry = steps.entries[step]!;
    if (steps.kinds[step] === REMOVE) {
      counts.remove(entry);
      continue;
    }
    const group = groups.of[steps.names[step]!]!;
    if (group < 0) continue;
    tell(step, counts.upTo(group, steps.kinds[step] === INSERT ? entry - 1 : entry));
    if (steps.kinds[step] === INSERT) counts.add(entry);
  }
}

/** Where nothing is removed, an entry's rank in its group at its insert is all there is to know. */
function ranks(of: Int32Array, entryNames: readonly number[], groups: number): Counter {
  const members = new Int32Array(groups);
  const rank = new Int32Array(entryNames.length);
  let entered = 0;
  return {
    add(entry) {
      const group = of[entryNames[entry]!]!;
      members[group]!++;
      rank[entry] = members[group]!;
      entered = entry + 1;
    },
    remove() {},
    upTo(group, entry) {
      const own = entry >= 0 && entry < entered - 1 && of[entryNames[entry]!] === group;
      return own ? rank[entry]! : members[group]!;
    },
  };
}

/** Otherwise a Fenwick tree over the entries, sorted by group and then by age. */
function liveCounter(of: Int32Array, entryNames: readonly number[], groups: number): Counter {
  const start = new Int32Array(groups + 1);
  for (const name of entryNames) if (of[name]! >= 0) start[of[name]! + 1]!++;
  for (let group = 0; group < groups; group++) start[group + 1]! += start[group]!;
  const place = new Int32Array(entryNames.length);
  const next = start.slice();
  const members: number[] = [];
  entryNames.forEach((name, entry) => {
    const group = of[name]!;
    place[entry] = group < 0 ? -1 : next[group]!++;
    if (group >= 0) members[place[entry]!] = entry;
  });
  const tree = new Int32Array(members.length + 1);
  const change = (entry: number, by: number) => {
    if (place[entry]! < 0) return;
    for (let i = place[entry]! + 1; i < tree.length; i += i & -i) tree[i]! += by;
  };
  const before = (index: number) => {
    let sum = 0;
    for (let i = index; i > 0; i -= i & -i) sum += tree[i]!;
    return sum;
  };
  /** The first place of the group whose entry is younger than `entry`. */
  const after = (group: number, entry: number) => {
    let low = start[group]!;
    let high = start[group + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (members[middle]! <= entry) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add: (entry) => change(entry, 1),
    remove: (entry) => change(entry, -1),
    upTo: (group, entry) => before(after(group, entry)) - before(start[group]!),
  };
}
