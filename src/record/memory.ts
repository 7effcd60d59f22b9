import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { hex, type Page, textOf, untilNul, viewOf } from '../abi/bytes.ts';
import { decodeHandover } from '../abi/decode.ts';
import { formatDump, type Memory } from '../abi/dump.ts';
import { FDT_MAGIC, type FdtNode, fdtChild, fdtProperty, fdtReadU64, readFdt } from '../abi/fdt.ts';
import { readMemfd } from '../abi/memfd.ts';
import type { LuoCapableAbi, PageBytes } from '../abi/releases.ts';
import { readFiles } from '../abi/sessions.ts';
import { readTracker } from '../abi/tracker.ts';
import { type PageTaker, takerOf, walkSessions } from '../abi/walk.ts';
import { Fault } from '../fault.ts';

/** What the next kernel finds: the files of a trace that hold it (spec §16.6). */
export interface GoldenMemory {
  /** `memory.bin`. */
  dump: Uint8Array;
  /** `memory.index.tsv`. */
  index: string;
  /** `kho.dtb`. */
  tree: Uint8Array;
}

/** A raw root of LUO's begins with a string of a multiple of 8 bytes, of which the last is 0; none is as long as this. */
const STRING_BYTES = 64;

/** What a page is, from what a decoder takes it for; the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/, memfd descriptor$/, 'memfdser'],
  [/, vmalloc chunk \d+$/, 'vmchunk'],
  [/, folio records$/, 'vmdata'],
  [/, file block \d+$/, 'fileblock'],
  [/, file array, page \d+ of \d+$/, 'filearray'],
  [/^session block \d+$/, 'sessblock'],
  [/^session area, page \d+ of \d+$/, 'sessarray'],
  [/^radix leaf /, 'radix0'],
  [/^tracker chunk \d+$/, 'chunk'],
  [/^tracker chunk \d+, element /, 'bitmap'],
  [/^LUO root$/, 'sub:LUO'],
  [/^KHO root$/, 'khofdt'],
  [/^FLB page$/, 'flb'],
];

/**
 * Walks a kernel's whole memory from the KHO root on, as the next kernel's boot does, and keeps
 * each page that it visits: tracker, trees, sessions, files, memfd descriptors and their arrays.
 * Raises Fault 2 where no KHO root leads to sessions that
 * decode.
 */
export function walkMemory(memory: Memory, abi: LuoCapableAbi): GoldenMemory {
  let damage: unknown;
  for (const phys of rootsIn(memory, abi.kho.compatible)) {
    try {
      return walkFrom(phys, memory, abi);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      damage ??= error;
    }
  }
  throw damage ?? new Fault(2, `no KHO root (${abi.kho.compatible}) in the next kernel's memory`);
}

/**
 * Gives the `compatible` strings that a kernel's memory has of KHO's root and of LUO's, whatever they are: none where
 * there is none.
 */
export function stringsIn(memory: Memory): string[] {
  const found = new Set<string>();
  for (const phys of memory.addresses()) {
    const tree = treeAt(memory, phys);
    const own = tree && compatibleOf(tree);
    if (!own?.startsWith('kho-v')) continue;
    found.add(own);
    const luo = fdtChild(tree!, 'LUO');
    const property = luo && ['preserved-data', 'fdt'].find((name) => fdtProperty(luo, name));
    if (property === undefined) continue;
    const at = fdtReadU64(luo!, property, 'KHO root').value;
    const inner = treeAt(memory, at);
    const page = memory.readPage(at);
    if (inner) found.add(compatibleOf(inner));
    else if (page) found.add(textOf(untilNul(page.subarray(0, STRING_BYTES))));
  }
  return [...found];
}

function treeAt(memory: Memory, phys: bigint): FdtNode | undefined {
  const page = memory.readPage(phys);
  if (page === undefined || viewOf(page).getUint32(0) !== FDT_MAGIC) return undefined;
  try {
    return readFdt(page, 'KHO root');
  } catch {
    // Not a tree: some other page that begins with the magic.
    return undefined;
  }
}

function compatibleOf(tree: FdtNode): string {
  return textOf(fdtProperty(tree, 'compatible')?.value ?? new Uint8Array());
}

/** The addresses of all pages that hold a KHO root: a kernel may leave an old one behind. */
function rootsIn(memory: Memory, compatible: string): bigint[] {
  const found: bigint[] = [];
  for (const phys of memory.addresses()) {
    const tree = treeAt(memory, phys);
    if (tree && compatibleOf(tree) === compatible) found.push(phys);
  }
  return found;
}

function walkFrom(root: bigint, memory: Memory, abi: LuoCapableAbi): GoldenMemory {
  const { pageBytes } = memory;
  const pages: (Page & { kind: string })[] = [];
  const taker = keeping(takerOf(memory), pages);
  const page = taker.take(root, 'KHO root');
  const tree = readFdt(page, 'KHO root');
  const tracker = fdtReadU64(tree, 'preserved-memory-map', 'KHO root').value;
  const property = abi.kho.subBlob === 'fdt' ? 'fdt' : 'preserved-data';
  for (const child of tree.children) {
    const phys = fdtReadU64(child, property, 'KHO root').value;
    if (child.name === 'LUO') walkLuo(abi, taker, phys);
    else taker.take(phys - (phys % BigInt(pageBytes)), `sub:${child.name}`);
  }
  if (tracker !== 0n) readTracker(abi.kho.tracker, taker, tracker);
  const dump = formatDump(pages);
  // What is written must be what readers accept.
  const kept = new Map(pages.map(({ phys, bytes }) => [phys, bytes]));
  const readPage = (phys: bigint) => kept.get(phys);
  decodeHandover({ pageBytes, readPage, addresses: () => [root] }, abi);
  return {
    dump,
    index: ['kind\tphys', ...pages.map(({ kind, phys }) => `${kind}\t${hex(phys)}`), ''].join('\n'),
    // The second word of a flat tree is its size, checked when it was read.
    tree: page.slice(0, viewOf(page).getUint32(4)),
  };
}

function walkLuo(abi: LuoCapableAbi, taker: PageTaker, root: bigint): void {
  const walk = walkSessions(abi, taker, root);
  for (const { name, fileUnits } of walk.sessions) {
    for (const [index, file] of readFiles(abi, fileUnits).entries()) {
      if (file.compatible !== abi.luo.memfd.compatible) continue;
      readMemfd(abi.luo.memfd, taker, file.data, `file ${index + 1} of ${textOf(name)}`);
    }
  }
  if (walk.flbs !== null && taker.has(walk.flbs)) taker.take(walk.flbs, 'FLB page');
}

/** Gives a taker that also keeps what is taken, with its kind. */
function keeping(taker: PageTaker, pages: (Page & { kind: string })[]): PageTaker {
  return {
    ...taker,
    take(phys, what) {
      const bytes = taker.take(phys, what);
      const level = /^radix table of level (\d)/.exec(what)?.[1];
      const known = KINDS.find(([pattern]) => pattern.test(what))?.[1];
      pages.push({ phys, bytes, kind: level ? `radix${level}` : (known ?? what) });
      return bytes;
    },
  };
}

/**
 * Takes a file that holds memory from a physical address on, that address, and the size of its pages; gives the
 * memory, read page by page; `close` it afterwards.
 */
export function openMemory(
  file: string,
  from: number,
  pageBytes: PageBytes,
): Memory & { close(): void } {
  const fd = openSync(file, 'r');
  const { size } = fstatSync(fd);
  return {
    pageBytes,
    readPage(phys) {
      const at = phys - BigInt(from);
      if (at < 0n || at + BigInt(pageBytes) > BigInt(size)) return undefined;
      const page = new Uint8Array(pageBytes);
      readSync(fd, page, 0, pageBytes, Number(at));
      return page;
    },
    *addresses() {
      for (let at = 0; at + pageBytes <= size; at += pageBytes) yield BigInt(from + at);
    },
    close: () => closeSync(fd),
  };
}
