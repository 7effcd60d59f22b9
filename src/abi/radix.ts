import { Fault } from '../fault.ts';
import { hex, PAGE_BYTES, type Page, type PlacePages, viewOf } from './bytes.ts';
import { addFolio, checkFolio } from './folios.ts';
import type { Folio } from './handover.ts';
import type { PageTaker } from './walk.ts';

/** Keys have at most this many bits: the order bit of order 0 is the highest (spec §5.3). */
const KEY_BITS = 53;
const KEY_LIMIT = 2 ** KEY_BITS;
const SLOTS = PAGE_BYTES / 8;
const SLOT_BITS = Math.log2(SLOTS);
const LEAF_KEYS = PAGE_BYTES * 8;
/** Levels of tables above the leaves: as many as the key has digits of SLOT_BITS. */
const ROOT_LEVEL = Math.ceil((KEY_BITS - Math.log2(LEAF_KEYS)) / SLOT_BITS);

/** Keys below one slot of a table at `level` (1 is the lowest). */
const keysBelow = (level: number) => LEAF_KEYS * SLOTS ** (level - 1);

/**
 * The key of a folio in the radix tree (spec §5.3): bit 52 - order, and below it the page frame
 * number in units of its order. Raises Fault 2 where it is no folio.
 */
export function radixKey(folio: Folio): bigint {
  checkFolio(folio);
  const order = BigInt(folio.order);
  return (1n << (BigInt(KEY_BITS - 1) - order)) | (folio.pfn >> order);
}

/** The folio of a key. Raises Fault 2 for 0 and for keys beyond 53 bits (ERANGE). */
export function radixFolio(key: bigint): Folio {
  if (key <= 0n || key >= BigInt(KEY_LIMIT)) {
    throw new Fault(2, `radix key ${hex(key)} is out of range (ERANGE): 1 to 53 bits`);
  }
  const { pfn, order } = split(Number(key));
  return { pfn: BigInt(pfn), order };
}

/** Keys fit a double exactly, and so do page frame numbers. */
function split(key: number): { pfn: number; order: number } {
  const high = Math.floor(key / 2 ** 32);
  const top = high > 0 ? 63 - Math.clz32(high) : 31 - Math.clz32(key);
  const order = KEY_BITS - 1 - top;
  return { pfn: (key - 2 ** top) * 2 ** order, order };
}

type Table = Map<number, Table | Uint8Array>;

/**
 * Builds the radix tree of 7.1 and later over these folios: 6 levels, one page a node (spec §5.3).
 * Places the root first and each node before what is below it, keys ascending. Raises Fault 2 for
 * what is no folio.
 */
export function encodeRadix(
  folios: Iterable<Folio>,
  place: PlacePages,
): { root: bigint; pages: Page[] } {
  const root: Table = new Map();
  for (const folio of folios) insert(root, Number(radixKey(folio)));
  const pages: Page[] = [];
  const write = (node: Table | Uint8Array): bigint => {
    const phys = place(1);
    if (node instanceof Uint8Array) {
      pages.push({ phys, bytes: node });
      return phys;
    }
    const bytes = new Uint8Array(PAGE_BYTES);
    pages.push({ phys, bytes });
    const slots = [...node].sort(([a], [b]) => a - b);
    for (const [slot, child] of slots) viewOf(bytes).setBigUint64(8 * slot, write(child), true);
    return phys;
  };
  return { root: write(root), pages };
}

function insert(root: Table, key: number): void {
  let table = root;
  for (let level = ROOT_LEVEL; level > 0; level--) {
    const slot = Math.floor(key / keysBelow(level)) % SLOTS;
    let child = table.get(slot);
    if (child === undefined) {
      child = level > 1 ? (new Map() as Table) : new Uint8Array(PAGE_BYTES);
      table.set(slot, child);
    }
    if (child instanceof Uint8Array) {
      const bit = key % LEAF_KEYS;
      child[bit >> 3] = (child[bit >> 3] ?? 0) | (1 << (bit & 7));
      return;
    }
    table = child;
  }
}

/**
 * Reads the folios of a radix tree in walk order: highest order first, then ascending addresses.
 * Raises Fault 2, naming node and address, for a missing page, a page used twice, or a key out of
 * range.
 */
export function readRadix(taker: PageTaker, root: bigint): Folio[] {
  const folios: Folio[] = [];
  const walk = (phys: bigint, level: number, base: number): void => {
    const what = level > 0 ? `radix table of level ${level}` : 'radix leaf';
    const bytes = taker.take(phys, `${what} for keys from ${hex(base)}`);
    if (level === 0) {
      readLeaf(bytes, base, folios);
      return;
    }
    const view = viewOf(bytes);
    for (let slot = 0; slot < SLOTS; slot++) {
      const child = view.getBigUint64(8 * slot, true);
      if (child === 0n) continue;
      const childBase = base + slot * keysBelow(level);
      if (childBase >= KEY_LIMIT) {
        throw new Fault(
          2,
          `${what} at ${hex(phys)}: slot ${slot} leads to keys of more than ${KEY_BITS} bits`,
        );
      }
      walk(child, level - 1, childBase);
    }
  };
  walk(root, ROOT_LEVEL, 0);
  return folios;
}

function readLeaf(bytes: Uint8Array, base: number, folios: Folio[]): void {
  bytes.forEach((byte, index) => {
    for (let bit = 0; bit < 8; bit++) {
      if ((byte & (1 << bit)) === 0) continue;
      const key = base + 8 * index + bit;
      if (key === 0) throw new Fault(2, 'radix leaf for keys from 0x0: key 0 has no order bit');
      const { pfn, order } = split(key);
      addFolio(folios, pfn, order);
    }
  });
}
