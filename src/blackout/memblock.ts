/**
 * What reserving preserved units costs the next kernel's memblock, in steps (spec §5.4). memblock keeps
 * reserved regions in one sorted array and walks it from its start: a unit visits the regions below it
 * twice when it is added, once to count and once to insert (once alone while the array is less than
 * half full), and once more when it is marked.
 */

/** A region that is reserved before the first unit. */
export interface BootRegion {
  base: number;
  size: number;
  /** Whether its struct pages are left alone, as a unit's; if not, no unit stays merged with it. */
  noinit: boolean;
}

/** Bytes that lie one after the other. */
export interface Extent {
  base: number;
  size: number;
}

/** The steps of reserving units, whatever each costs. */
export interface Steps {
  /** Regions visited while a unit is added, in both passes, and while it is marked. */
  adding: number;
  marking: number;
  /** Regions inserted into the array, and merged into their neighbour. */
  inserted: number;
  merged: number;
  /** Entries of the array that are moved to make or to close a gap. */
  moved: number;
  /** How often the array was replaced by one twice as long. */
  doublings: number;
}

/** Bytes of an entry of the array. */
export const REGION_BYTES = 24;
/** Entries of the array that memblock begins with. */
const FIRST_ENTRIES = 128;
const ARRAY_ALIGN = 4096;

type Kind = 'noinit' | 'plain' | 'array';
interface Region {
  start: number;
  end: number;
  kind: Kind;
}

/**
 * Takes regions that are there, units in the order in which the tracker is walked, and the memory that
 * a longer array is taken from, its end first; gives the steps of reserving these units, exactly, and
 * the regions there are in the end. Time grows with the square of the regions: for some 10,000 units.
 */
export function reserveEach(
  boot: readonly BootRegion[],
  units: readonly Extent[],
  arrays: Extent,
): Steps & { regions: number } {
  const list: Region[] = boot
    .map(({ base, size, noinit }): Region => {
      return { start: base, end: base + size, kind: noinit ? 'noinit' : 'plain' };
    })
    .sort((a, b) => a.start - b.start);
  const steps: Steps = { adding: 0, marking: 0, inserted: 0, merged: 0, moved: 0, doublings: 0 };
  let room = FIRST_ENTRIES;
  let array: Region | undefined;

  /** How many regions end at an address or below it. */
  const below = (address: number) => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.end <= address) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** A walk to an address: the regions below it, and the first one above, which ends the walk. */
  const walked = (at: number, from: number) => at + Number(from < list.length);
  /** The pass that counts is left out while the array is less than half full. */
  const passes = () => (2 * list.length + 1 <= room ? 1 : 2);
  const insert = (at: number, region: Region) => {
    steps.inserted++;
    steps.moved += list.length - at;
    list.splice(at, 0, region);
  };
  const remove = (at: number) => {
    steps.moved += list.length - at - 1;
    list.splice(at, 1);
  };
  /** Merges the region at `at` with neighbours of its kind that it touches; gives where it is then. */
  const merge = (at: number): number => {
    let place = at;
    const touches = (a: Region | undefined, b: Region | undefined) =>
      a !== undefined && b !== undefined && a.end === b.start && a.kind === b.kind;
    if (touches(list[place - 1], list[place])) {
      list[place - 1]!.end = list[place]!.end;
      remove(place);
      steps.merged++;
      place--;
    }
    if (touches(list[place], list[place + 1])) {
      list[place]!.end = list[place + 1]!.end;
      remove(place + 1);
      steps.merged++;
    }
    return place;
  };
  const double = () => {
    room *= 2;
    steps.doublings++;
    const size = Math.ceil((room * REGION_BYTES) / ARRAY_ALIGN) * ARRAY_ALIGN;
    const made = highestGap(list, arrays, size);
    if (array) {
      const at = list.indexOf(array);
      steps.marking += walked(at + 1, at + 1);
      remove(at);
    }
    array = { start: made, end: made + size, kind: 'array' };
    const at = below(made);
    steps.adding += passes() * walked(at, at);
    insert(at, array);
  };

  for (const { base, size } of units) {
    const end = base + size;
    if (list.length === 0) {
      list.push({ start: base, end, kind: 'plain' });
    } else {
      let at = below(base);
      steps.adding += walked(at, at);
      if (passes() > 1) {
        if (list.length + 1 > room) double();
        at = below(base);
        steps.adding += walked(at, at);
      }
      insert(at, { start: base, end, kind: 'plain' });
      merge(at);
    }
    if (list.length + 2 > room) double();
    // A neighbour of the same kind swallowed it: it is cut off again, below and above.
    let at = below(base);
    if (list[at]!.start < base) {
      insert(at, { ...list[at]!, end: base });
      at++;
      list[at]!.start = base;
      steps.marking++;
    }
    if (list[at]!.end > end) {
      insert(at, { ...list[at]!, end });
      list[at + 1]!.start = end;
      steps.marking++;
    }
    steps.marking += walked(at + 1 - Number(isCut(list[at - 1], base)), at + 1);
    list[at]!.kind = 'noinit';
    merge(at);
  }
  return { ...steps, regions: list.length };
}

/** Whether a region was cut off in front of an address just now: it was visited as a part of the other. */
function isCut(region: Region | undefined, address: number): boolean {
  return region?.kind === 'plain' && region.end === address;
}

/** The highest address at which so many bytes are free of regions. */
function highestGap(list: readonly Region[], { base, size: room }: Extent, size: number): number {
  let top = base + room;
  for (let i = list.length - 1; i >= 0; i--) {
    const region = list[i]!;
    if (region.start >= top) continue;
    if (region.end <= top - size) break;
    top = region.start;
  }
  return top - size;
}
