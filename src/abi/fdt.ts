import { Fault } from '../fault.ts';
import { ascii, hex, textOf, viewOf } from './bytes.ts';
import type { PageBytes } from './releases.ts';

/** A property of a flat tree: raw bytes. */
export interface FdtProperty {
  name: string;
  value: Uint8Array;
  /** Where the value lies in the blob it was read from, in bytes; left out in a tree to write. */
  offset?: number;
}

/** A node of a flat tree; the root's name is empty. */
export interface FdtNode {
  name: string;
  properties: FdtProperty[];
  children: FdtNode[];
}

/** What the first four bytes of a flat tree read as, big-endian. */
export const FDT_MAGIC = 0xd00dfeed;

const BEGIN_NODE = 1;
const END_NODE = 2;
const PROPERTY = 3;
const NOP = 4;
const END = 9;
const VERSION = 17;
const LAST_COMPATIBLE = 16;
const HEADER_WORDS = 10;
const HEADER_BYTES = 4 * HEADER_WORDS;
const RESERVATION_BYTES = 16;
/** Deeper trees than this are refused; KHO's and LUO's have two levels. */
const MAX_DEPTH = 32;
/** Longer names than this are refused, so that reading takes time in proportion to the blob. */
const MAX_NAME_BYTES = 255;

const align = (bytes: number, to: number) => Math.ceil(bytes / to) * to;

/** A property whose value is a u64, native-endian as KHO and LUO write it (spec §0.4). */
export function fdtU64(name: string, value: bigint): FdtProperty {
  const bytes = new Uint8Array(8);
  viewOf(bytes).setBigUint64(0, value, true);
  return { name, value: bytes };
}

/** A property whose value is a NUL-terminated string. */
export function fdtString(name: string, text: string): FdtProperty {
  return { name, value: ascii(`${text}\0`) };
}

/**
 * The tree as libfdt's sequential writer leaves it (spec §3.9): the reservation map at the next
 * multiple of 16 after the header, strings in reverse order of first use. LUO's trees are so.
 */
export function writeFdtSequential(root: FdtNode): Uint8Array {
  return layOut(root, sequentialStrings(root), align(HEADER_BYTES, RESERVATION_BYTES));
}

/**
 * The tree as libfdt's read-write functions leave it when `children` are added, one after the
 * other, to a root written sequentially (spec §3.9): each new child goes before those that are
 * there, each new property before those of its node, and new strings to the end. Takes the root
 * without children, and the children with their properties in the order of adding. KHO's root
 * tree is so.
 */
export function writeFdtReadWrite(root: FdtNode, added: readonly FdtNode[]): Uint8Array {
  const strings = sequentialStrings(root);
  for (const child of added) {
    collectStrings(child, (name) => {
      if (!strings.some((known) => known.endsWith(name))) strings.push(name);
    });
  }
  const children = added
    .map((child) => ({ ...child, properties: child.properties.toReversed() }))
    .reverse();
  return layOut({ ...root, children }, strings, align(HEADER_BYTES, 8));
}

/**
 * The page, of this size, in which a kernel writes a tree: sequentially where nothing is added, else as
 * writeFdtReadWrite() says. The sequential writer gathers the strings at the end of its buffer and
 * copies them behind the structure, so they stand at the page's end too, as golden dumps show.
 * Raises Fault 5 where the page is too small.
 */
export function writeFdtPage(
  pageBytes: PageBytes,
  root: FdtNode,
  added: readonly FdtNode[] = [],
): Uint8Array {
  const blob = added.length === 0 ? writeFdtSequential(root) : writeFdtReadWrite(root, added);
  const strings = stringTable(sequentialStrings(root));
  if (blob.length > pageBytes) {
    throw new Fault(5, `flat tree of ${blob.length} bytes: a page holds ${pageBytes} (ENOMEM)`);
  }
  const page = new Uint8Array(pageBytes);
  page.set(strings, pageBytes - strings.length);
  page.set(blob);
  return page;
}

/** The last name used comes first; the end of a longer name serves as a name, as in libfdt. */
function sequentialStrings(root: FdtNode): string[] {
  const strings: string[] = [];
  collectStrings(root, (name) => {
    if (!strings.some((known) => known.endsWith(name))) strings.unshift(name);
  });
  return strings;
}

function stringTable(strings: readonly string[]): Uint8Array {
  return ascii(strings.map((name) => `${name}\0`).join(''));
}

function collectStrings(node: FdtNode, use: (name: string) => void): void {
  for (const property of node.properties) use(property.name);
  for (const child of node.children) collectStrings(child, use);
}

function layOut(root: FdtNode, strings: readonly string[], reservations: number): Uint8Array {
  const table = stringTable(strings);
  const structure = reservations + RESERVATION_BYTES;
  const structureBytes = nodeBytes(root) + 4;
  const total = structure + structureBytes + table.length;
  const bytes = new Uint8Array(total);
  const view = viewOf(bytes);
  const header = [
    FDT_MAGIC,
    total,
    structure,
    structure + structureBytes,
    reservations,
    VERSION,
    LAST_COMPATIBLE,
    0,
    table.length,
    structureBytes,
  ];
  header.forEach((word, index) => {
    view.setUint32(4 * index, word);
  });
  let at = structure;
  const word = (value: number) => {
    view.setUint32(at, value);
    at += 4;
  };
  const padded = (value: Uint8Array) => {
    bytes.set(value, at);
    at += align(value.length, 4);
  };
  const write = (node: FdtNode) => {
    word(BEGIN_NODE);
    padded(ascii(`${node.name}\0`));
    for (const property of node.properties) {
      word(PROPERTY);
      word(property.value.length);
      word(findString(table, property.name));
      padded(property.value);
    }
    for (const child of node.children) write(child);
    word(END_NODE);
  };
  write(root);
  word(END);
  bytes.set(table, at);
  return bytes;
}

function nodeBytes(node: FdtNode): number {
  let bytes = 4 + align(node.name.length + 1, 4) + 4;
  for (const property of node.properties) bytes += 12 + align(property.value.length, 4);
  for (const child of node.children) bytes += nodeBytes(child);
  return bytes;
}

/** The first place where the name and its NUL lie: the end of a longer name will do, as in libfdt. */
function findString(table: Uint8Array, name: string): number {
  const sought = ascii(`${name}\0`);
  for (let at = 0; ; at++) {
    if (sought.every((byte, index) => table[at + index] === byte)) return at;
  }
}

/**
 * Reads a flat tree from the beginning of `blob`, which may be longer. Takes any bytes: where they
 * are no tree it raises Fault 2, saying at which offset. `what` names the tree in the message.
 */
export function readFdt(blob: Uint8Array, what: string): FdtNode {
  const fail = (text: string, offset: number): Fault =>
    new Fault(2, `${what}: flat tree is damaged: ${text} at offset ${hex(offset)}`);
  if (blob.length < HEADER_BYTES) throw fail('no room for a header', blob.length);
  const view = viewOf(blob);
  const header = Array.from({ length: HEADER_WORDS }, (_, index) => view.getUint32(4 * index));
  const [magic, total, structure, strings] = header as [number, number, number, number];
  const [version, lastCompatible] = header.slice(5, 7) as [number, number];
  const [stringsBytes, structureBytes] = header.slice(8, 10) as [number, number];
  if (magic !== FDT_MAGIC) throw fail(`magic is ${hex(magic)}, not ${hex(FDT_MAGIC)}`, 0);
  if (total < HEADER_BYTES || total > blob.length) throw fail(`total size ${total} is wrong`, 4);
  if (version < VERSION || lastCompatible > VERSION) throw fail(`version ${version}`, 20);
  if (structure % 4 !== 0 || structure + structureBytes > total) {
    throw fail(`structure of ${structureBytes} bytes from ${hex(structure)} leaves the tree`, 8);
  }
  if (strings + stringsBytes > total) {
    throw fail(`strings of ${stringsBytes} bytes from ${hex(strings)} leave the tree`, 12);
  }

  const end = structure + structureBytes;
  let at = structure;
  const word = (): number => {
    if (at + 4 > end) throw fail('structure ends too early', at);
    at += 4;
    return view.getUint32(at - 4);
  };
  const textUpTo = (from: number, limit: number): string => {
    const field = blob.subarray(from, Math.min(limit, from + MAX_NAME_BYTES + 1));
    if (!field.includes(0)) throw fail('name has no end', from);
    return textOf(field);
  };

  if (word() !== BEGIN_NODE) throw fail('no root node', structure);
  const open: FdtNode[] = [];
  const begin = (): FdtNode => {
    const name = textUpTo(at, end);
    at = structure + align(at + name.length + 1 - structure, 4);
    return { name, properties: [], children: [] };
  };
  const root = begin();
  open.push(root);
  while (open.length > 0) {
    const node = open.at(-1) as FdtNode;
    const tokenAt = at;
    const token = word();
    if (token === BEGIN_NODE) {
      if (open.length === MAX_DEPTH) throw fail(`more than ${MAX_DEPTH} levels`, tokenAt);
      const child = begin();
      node.children.push(child);
      open.push(child);
    } else if (token === END_NODE) {
      open.pop();
    } else if (token === PROPERTY) {
      const length = word();
      const nameOffset = word();
      if (length > end - at) throw fail(`property of ${length} bytes`, tokenAt);
      if (nameOffset >= stringsBytes) throw fail('property name outside the strings', tokenAt);
      const name = textUpTo(strings + nameOffset, strings + stringsBytes);
      node.properties.push({ name, value: blob.subarray(at, at + length), offset: at });
      at = structure + align(at + length - structure, 4);
    } else if (token !== NOP) {
      throw fail(`token ${token}`, tokenAt);
    }
  }
  return root;
}

/** The child of that name, or undefined. */
export function fdtChild(node: FdtNode, name: string): FdtNode | undefined {
  return node.children.find((child) => child.name === name);
}

/** The property of that name, or undefined. */
export function fdtProperty(node: FdtNode, name: string): FdtProperty | undefined {
  return node.properties.find((property) => property.name === name);
}

/**
 * The u64 of a property, native-endian, and the offset of its bytes in the blob. Raises Fault 2
 * where the node has no such property or it is not 8 bytes long; `what` names the tree.
 */
export function fdtReadU64(
  node: FdtNode,
  name: string,
  what: string,
): { value: bigint; offset: number } {
  const property = fdtProperty(node, name);
  if (property?.value.length !== 8) {
    const found = property === undefined ? 'is missing' : `has ${property.value.length} bytes`;
    throw new Fault(2, `${what}: property ${name} of node /${node.name} ${found}: a u64 is needed`);
  }
  return { value: viewOf(property.value).getBigUint64(0, true), offset: property.offset ?? 0 };
}
