import { join } from 'node:path';
import { hex, placeFrom, type ReadPage, viewOf } from '../abi/bytes.ts';
import { type Memory, parseDump } from '../abi/dump.ts';
import { FDT_MAGIC, type FdtNode, fdtChild, fdtProperty, fdtReadU64, readFdt } from '../abi/fdt.ts';
import { pfnBits } from '../abi/folios.ts';
import type { Folio } from '../abi/handover.ts';
import { radixShape } from '../abi/radix.ts';
import { type Abi, findAbi, type PageBytes, requireLuo } from '../abi/releases.ts';
import { encodeTracker, readTracker } from '../abi/tracker.ts';
import { readRoot, takerOf, walkSessions } from '../abi/walk.ts';
import { Fault } from '../fault.ts';
import { createOpWriter, type OpWriter } from '../tape/folio-ops.ts';
import { readEvents, readMemory } from './read.ts';
import type { TraceEvent } from './types.ts';

/** A folio that entered or left the first kernel's tracker. */
export interface FolioEvent extends Folio {
  kind: 'preserve-folio' | 'unpreserve-folio';
}

/** The tracker of a memory dump: KHO's root tree, and the tracker it names. */
export interface DumpedTracker {
  memory: Memory;
  khoRoot: { phys: bigint; tree: FdtNode };
  root: bigint;
  folios: Folio[];
}

/**
 * Takes the events of a trace and the size of its pages; gives, in order, what the first kernel's tracker was told. Raises
 * Fault 2 with `events.tsv:line` for a mark that is no folio; `file` names it in messages.
 */
export function folioEvents(
  events: readonly TraceEvent[],
  file: string,
  pageBytes: PageBytes,
): FolioEvent[] {
  const bits = pfnBits(pageBytes);
  const end = 1n << BigInt(bits);
  const found: FolioEvent[] = [];
  for (const { kernel, event, arguments: text, line } of events) {
    if (kernel !== 1 || (event !== 'mark' && event !== 'unmark')) continue;
    const match = /^pfn=(0x[0-9a-f]{1,13}) order=(\d{1,2})$/.exec(text);
    const pfn = BigInt(match?.[1] ?? -1);
    const order = Number(match?.[2]);
    const fits = pfn >= 0n && order <= bits && pfn + (1n << BigInt(order)) <= end;
    if (!fits || pfn % (1n << BigInt(order)) !== 0n) {
      throw new Fault(2, `${file}:${line}: ${event} must name a folio by pfn=0x… order=…`);
    }
    found.push({ kind: event === 'mark' ? 'preserve-folio' : 'unpreserve-folio', pfn, order });
  }
  return found;
}

/** Gives what is marked after these events, by `pfn/order`. */
export function markedAfter(events: readonly FolioEvent[]): Map<string, Folio> {
  const marked = new Map<string, Folio>();
  for (const { kind, pfn, order } of events) {
    if (kind === 'preserve-folio') marked.set(folioKey({ pfn, order }), { pfn, order });
    else marked.delete(folioKey({ pfn, order }));
  }
  return marked;
}

/** A folio as a key of maps and in messages. */
export function folioKey({ pfn, order }: Folio): string {
  return `${hex(pfn)}/${order}`;
}

/**
 * Reads the tracker of a trace's memory dump; undefined where the trace has none. Raises Fault 2
 * for a dump without KHO's root tree and for a tracker that does not read.
 */
export function readDumpedTracker(dir: string, abi: Abi): DumpedTracker | undefined {
  const bytes = readMemory(dir);
  if (bytes === undefined) return undefined;
  const file = join(dir, 'memory.bin');
  const memory = parseDump(bytes, file, abi.pageBytes);
  try {
    const khoRoot = findKhoRoot(memory);
    const { value: root } = fdtReadU64(khoRoot.tree, 'preserved-memory-map', 'KHO root');
    const folios = readTracker(abi.kho.tracker, takerOf(memory), root);
    return { memory, khoRoot, root, folios };
  } catch (error) {
    if (error instanceof Fault) throw new Fault(error.exitCode, `${file}: ${error.message}`);
    throw error;
  }
}

function findKhoRoot(memory: Memory): DumpedTracker['khoRoot'] {
  for (const phys of memory.addresses()) {
    const page = memory.readPage(phys);
    if (page === undefined || viewOf(page).getUint32(0) !== FDT_MAGIC) continue;
    const tree = readFdt(page, `flat tree at ${hex(phys)}`);
    if (fdtProperty(tree, 'preserved-memory-map')) return { phys, tree };
  }
  throw new Fault(2, 'no KHO root tree (a flat tree with preserved-memory-map)');
}

/**
 * Gives the folios that a kernel marks before any session (spec §16.6): KHO's root tree and
 * what it names, LUO's FLB page, and up to 7.1 the session area. Raises Fault 2 for a dump
 * that does not decode.
 */
export function bootFolios(tracker: DumpedTracker, abiId: string): Folio[] {
  const { memory, khoRoot } = tracker;
  const abi = requireLuo(findAbi(abiId));
  const property = abi.kho.subBlob === 'fdt' ? 'fdt' : 'preserved-data';
  const pageBytes = BigInt(memory.pageBytes);
  const pages = [khoRoot.phys];
  for (const child of khoRoot.tree.children) {
    if (fdtProperty(child, property)) pages.push(fdtReadU64(child, property, 'KHO root').value);
  }
  const folios: Folio[] = [];
  const luo = fdtChild(khoRoot.tree, 'LUO');
  if (luo) {
    const root = fdtReadU64(luo, property, 'KHO root').value;
    const { flbs } = walkSessions(abi, takerOf(memory), root);
    if (flbs !== null) pages.push(flbs);
    if (abi.luo.sessions.layout === 'area') {
      const { sessions } = readRoot(abi, takerOf(memory).take(root, 'LUO root'));
      folios.push({ pfn: sessions / pageBytes, order: Math.log2(abi.luo.sessions.pages) });
    }
  }
  return [...pages.map((phys) => ({ pfn: phys / pageBytes, order: 0 })), ...folios];
}

/** What a trace's tracker holds, and what it was told. */
export interface TraceFolios {
  /** What the tracker holds that no event marked: the kernel's boot did. */
  setAtBoot: Folio[];
  events: FolioEvent[];
}

/**
 * Gives the folio sequence of a trace, where it has one. With golden memory, the tree that the
 * sequence gives is compared with the kernel's: the same tables, each bit of a leaf. Raises
 * Fault 5 for the first difference, Fault 2 for damaged files.
 */
export function readFolios(dir: string, abiId: string): TraceFolios | undefined {
  const events = readEvents(dir);
  if (events === undefined) return undefined;
  const abi = findAbi(abiId);
  const sequence = folioEvents(events, join(dir, 'events.tsv'), abi.pageBytes);
  if (sequence.length === 0) return undefined;
  const tracker = readDumpedTracker(dir, abi);
  if (tracker === undefined) return { setAtBoot: [], events: sequence };
  const marked = markedAfter(sequence);
  const setAtBoot = tracker.folios.filter((folio) => !marked.has(folioKey(folio)));
  const differs = treeDifference(tracker, [...setAtBoot, ...marked.values()], abi, sequence);
  if (differs !== undefined) {
    throw new Fault(5, `${join(dir, 'memory.bin')}: ${differs}, by events.tsv`);
  }
  return { setAtBoot, events: sequence };
}

/** Gives the preserve operations of a trace's folio sequence, the kernel's own first. */
export function folioOps({ setAtBoot, events }: TraceFolios): OpWriter {
  const ops = createOpWriter(setAtBoot.length + events.length);
  const extent = ({ pfn, order }: Folio) => ({ pfn: Number(pfn), order, count: 1 });
  for (const folio of setAtBoot) ops.folios('preserve-folio', extent(folio));
  for (const event of events) ops.folios(event.kind, extent(event));
  return ops;
}

/**
 * Gives what differs between a kernel's tracker and the one of these folios: of a radix tree which
 * folio or which slot, of bitmaps which folio; undefined where nothing does. `once` were marked before, at
 * least: nodes of what is unmarked stay (spec §5.3).
 */
export function treeDifference(
  { memory, root, folios: held }: DumpedTracker,
  folios: readonly Folio[],
  abi: Abi,
  once: readonly Folio[] = [],
): string | undefined {
  const wanted = new Set(folios.map(folioKey));
  const found = new Set(held.map(folioKey));
  const missing = [...wanted].find((key) => !found.has(key));
  if (missing) return `the tracker lacks folio ${missing} (pfn/order)`;
  const extra = [...found].find((key) => !wanted.has(key));
  if (extra) return `the tracker has folio ${extra} (pfn/order), which nothing marked`;
  if (abi.kho.tracker !== 'radix') return undefined;
  const { pageBytes } = abi;
  const { rootLevel } = radixShape(pageBytes);
  const all = new Map([...folios, ...once].map((folio) => [folioKey(folio), folio]));
  const made = encodeTracker(abi, [...all.values()], placeFrom(BigInt(pageBytes), pageBytes));
  const pages = new Map(made.pages.map(({ phys, bytes }) => [phys, bytes]));
  return compareNodes(memory.readPage, root, (phys) => pages.get(phys), made.root, rootLevel);
}

function compareNodes(
  kernel: ReadPage,
  kernelPhys: bigint,
  model: ReadPage,
  modelPhys: bigint,
  level: number,
): string | undefined {
  const [a, b] = [kernel(kernelPhys), model(modelPhys)];
  const node = level === 0 ? 'leaf' : `table of level ${level}`;
  if (a === undefined || b === undefined) return `the ${node} at ${hex(kernelPhys)} is missing`;
  // Each bit of a leaf is a folio: those were compared.
  if (level === 0) return undefined;
  for (let slot = 0; 8 * slot < a.length; slot++) {
    const [x, y] = [a, b].map((page) => viewOf(page).getBigUint64(8 * slot, true));
    if ((x === 0n) !== (y === 0n)) {
      return `slot ${slot} of the ${node} at ${hex(kernelPhys)} is ${x === 0n ? 'empty' : 'in use'}`;
    }
    const differs = x === 0n ? undefined : compareNodes(kernel, x!, model, y!, level - 1);
    if (differs) return differs;
  }
  return undefined;
}
