import { Fault } from '../fault.ts';
import { hex, type Page, type PlacePages, viewOf } from './bytes.ts';
import { addFolio, checkFolio } from './folios.ts';
import type { Folio } from './handover.ts';
import type { PageBytes } from './releases.ts';
import type { PageTaker } from './walk.ts';

/** What a page size makes of the tree (spec §5.3). */
export interface RadixShape {
  /** Keys have at most this many bits: the order bit of order 0 is the highest. */
  keyBits: number;
  /** Addresses in a table, and keys in a leaf, each of one page. */
  slots: number;
  leafKeys: number;
  /** Levels of tables above the leaves: as many as the key has digits of a table. */
  rootLevel: number;
}

/** Gives the shape of the tree with pages of this size. */
export function radixShape(pageBytes: PageBytes): RadixShape {
  const keyBits = 65 - Math.log2(pageBytes);
  const slots = pageBytes / 8;
  const leafKeys = pageBytes * 8;
  const rootLevel = Math.ceil((keyBits - Math.log2(leafKeys)) / Math.log2(slots));
  return { keyBits, slots, leafKeys, rootLevel };
}

/** Keys below one slot of a table at `level` (1 is the lowest). */
const keysBelow = ({ leafKeys, slots }: RadixShape, level: number) =>
  leafKeys * slots ** (level - 1);

/**
 * The key of a folio in the radix tree (spec §5.3): one bit for the order, the highest of a key for
 * order 0, and below it the page frame number in units of its order. Raises Fault 2 where it is no
 * folio.
 */
export function radixKey(folio: Folio, pageBytes: PageBytes): bigint {
  checkFolio(folio, pageBytes);
  const order = BigInt(folio.order);
  return (1n << (BigInt(radixShape(pageBytes).keyBits - 1) - order)) | (folio.pfn >> order);
}

/** The folio of a key. Raises Fault 2 for 0 and for keys beyond the tree's bits (ERANGE). */
export function radixFolio(key: bigint, pageBytes: PageBytes): Folio {
  const { keyBits } = radixShape(pageBytes);
  if (key <= 0n || key >= 1n << BigInt(keyBits)) {
    throw new Fault(2, `radix key ${hex(key)} is out of range (ERANGE): 1 to ${keyBits} bits`);
  }
  const { pfn, order } = split(Number(key), keyBits);
  return { pfn: BigInt(pfn), order };
}

/** Keys fit a double exactly, and so do page frame numbers. */
function split(key: number, keyBits: number): { pfn: number; order: number } {
  const high = Math.floor(key / 2 ** 32);
  const top = high > 0 ? 63 - Math.clz32(high) : 31 - Math.clz32(key);
  const order = keyBits - 1 - top;
  return { pfn: (key - 2 ** top) * 2 ** order, order };
}

type Table = Map<number, Table | Uint8Array>;

/**
 * Builds the radix tree of 7.1 and later over these folios, one page of this size a node (spec §5.3).
 * Places the root first and each node before what is below it, keys ascending. Raises Fault 2 for
 * what is no folio.
 */
export function encodeRadix(
  folios: Iterable<Folio>,
  place: PlacePages,
  pageBytes: PageBytes,
): { root: bigint; pages: Page[] } {
  const root: Table = new Map();
  const shape = radixShape(pageBytes);
  for (const folio of folios) insert(root, Number(radixKey(folio, pageBytes)), shape);
  const pages: Page[] = [];
  const write = (node: Table | Uint8Array): bigint => {
    const phys = place(1);
    if (node instanceof Uint8Array) {
      pages.push({ phys, bytes: node });
      return phys;
    }
    const bytes = new Uint8Array(pageBytes);
    pages.push({ phys, bytes });
    const slots = [...node].sort(([a], [b]) => a - b);
    for (const [slot, child] of slots) viewOf(bytes).setBigUint64(8 * slot, write(child), true);
    return phys;
  };
  return { root: write(root), pages };
}

function insert(root: Table, key: number, shape: RadixShape): void {
  const { slots, leafKeys, rootLevel } = shape;
  let table = root;
  for (let level = rootLevel; level > 0; level--) {
    const slot = Math.floor(key / keysBelow(shape, level)) % slots;
    let child = table.get(slot);
    if (child === undefined) {
      child = level > 1 ? (new Map() as Table) : new Uint8Array(leafKeys / 8);
      table.set(slot, child);
    }
    if (child instanceof Uint8Array) {
      const bit = key % leafKeys;
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
  const shape = radixShape(taker.pageBytes);
  const { keyBits, slots, rootLevel } = shape;
  const walk = (phys: bigint, level: number, base: number): void => {
    const what = level > 0 ? `radix table of level ${level}` : 'radix leaf';
    const bytes = taker.take(phys, `${what} for keys from ${hex(base)}`);
    if (level === 0) {
      readLeaf(bytes, base, keyBits, folios);
      return;
    }
    const view = viewOf(bytes);
    for (let slot = 0; slot < slots; slot++) {
      const child = view.getBigUint64(8 * slot, true);
      if (child === 0n) continue;
      const childBase = base + slot * keysBelow(shape, level);
      if (childBase >= 2 ** keyBits) {
        throw new Fault(
          2,
          `${what} at ${hex(phys)}: slot ${slot} leads to keys of more than ${keyBits} bits`,
        );
      }
      walk(child, level - 1, childBase);
    }
  };
  walk(root, rootLevel, 0);
  return folios;
}

function readLeaf(bytes: Uint8Array, base: number, keyBits: number, folios: Folio[]): void {
  bytes.forEach((byte, index) => {
    for (let bit = 0; bit < 8; bit++) {
      if ((byte & (1 << bit)) === 0) continue;
      const key = base + 8 * index + bit;
      if (key === 0) throw new Fault(2, 'radix leaf for keys from 0x0: key 0 has no order bit');
      const { pfn, order } = split(key, keyBits);
      addFolio(folios, pfn, order);
    }
  });
}
