import { type LuoCapableAbi, storedName } from '../abi/releases.ts';
import type { Scenario } from '../tape/scenario.ts';
import { filePages, type Run } from './memory.ts';
import { type ScanSteps, scanCosts, scanSteps } from './scan.ts';
import {
  addWork,
  descriptorWork,
  FIRST_DESCRIPTOR,
  nameWork,
  type Operation,
  type Work,
} from './work.ts';

/** One priced operation of a scenario; a `reboot` is its `serialize`. */
export interface PricedCall {
  /** Index in the scenario's operations. */
  index: number;
  op: Operation;
  work: Work;
  /** Which call of its kind it is in its kernel, from 0. */
  nth: number;
}

/** What one reboot hands over. */
export interface HandedOver {
  sessions: number;
  files: number;
  /** Blocks of sessions in the chain. */
  blocks: number;
  /** What is in the tracker, in the order of time: one run a file or structure. */
  runs: Run[];
}

/** A scenario as priced calls. */
export interface Walked {
  calls: PricedCall[];
  handedOver: HandedOver[];
}

interface File {
  folios: number;
  pages: number;
  order: number;
}

interface Session {
  name: number;
  entry: number;
  files: Map<bigint, File>;
  fileBlocks: number;
  retrieved: boolean;
  /** Tokens of files that were retrieved. */
  open: Set<bigint>;
}

/**
 * Takes a scenario, whose results have been checked against the model (`compile`), and the ABI it
 * is played under; gives what each of its operations does, the bytes that name scans examine
 * included (spec §2, §4), but of a close that cancels a session. With `kept`, whoever retrieved a file still has it open when its session is
 * finished, as a virtual machine's owner does; without, the finish frees it.
 */
export function walkScenario(
  scenario: Scenario,
  abi: LuoCapableAbi,
  { kept }: { kept: boolean } = { kept: false },
): Walked {
  const { sessions: layout, files: fileLayout } = abi.luo;
  const names: Uint8Array[] = [];
  const nameIds = new Map<string, number>();
  const calls: PricedCall[] = [];
  const handedOver: HandedOver[] = [];
  let registry = newRegistry();
  let outgoing = new Map<number, Session>();
  let incoming = new Map<number, Session>();
  let handed: Session[] = [];
  let folios: Run[] = [];
  let blocks = 0;
  let freed: number[] = [];
  let nextFd = FIRST_DESCRIPTOR;
  let counts = new Map<Operation, number>();
  const descriptors = new Map<Session, number[]>();

  const nameId = (name: Uint8Array) => {
    const key = String.fromCharCode(...name);
    const known = nameIds.get(key);
    if (known !== undefined) return known;
    nameIds.set(key, names.length);
    names.push(name);
    return names.length - 1;
  };
  const emit = (index: number, op: Operation, work: Work) => {
    const nth = counts.get(op) ?? 0;
    counts.set(op, nth + 1);
    const call = { index, op, work: { call: 1, ...work }, nth };
    calls.push(call);
    return call.work;
  };
  const takeFd = (session: Session): Work => {
    // The kernel gives the lowest that is free.
    const fd = takeLeast(freed) ?? nextFd++;
    const held = descriptors.get(session);
    if (held) held.push(fd);
    else descriptors.set(session, [fd]);
    return descriptorWork(fd);
  };
  const holder = (name: Uint8Array): Session | undefined => {
    const id = nameId(stored(abi, name));
    return [outgoing.get(id), incoming.get(id)].find(
      (s) => s && (descriptors.get(s)?.length ?? 0) > 0,
    );
  };

  for (const [index, op] of scenario.ops.entries()) {
    switch (op.op) {
      case 'open': {
        const work = emit(index, 'open', {});
        if (op.expect !== 0 || handed.length === 0) break;
        for (const session of handed) {
          session.entry = registry.incoming.insert(session.name, work);
          incoming.set(session.name, session);
          addWork(work, nameWork(names[session.name]!.length));
          addFiles(work, session);
        }
        addWork(work, { session: handed.length, block: blocks });
        handed = [];
        break;
      }
      case 'create': {
        const work = emit(index, 'create', {});
        const name = stored(abi, op.name);
        if (op.expect === 0) {
          const created = newSession(nameId(name));
          created.entry = registry.outgoing.insert(created.name, work);
          outgoing.set(created.name, created);
          const needed = layout.layout === 'blocks' ? Math.ceil(outgoing.size / layout.perUnit) : 0;
          if (needed > blocks) addWork(work, { block: needed - blocks });
          blocks = Math.max(blocks, needed);
          addWork(work, takeFd(created));
        } else {
          const same = outgoing.get(nameId(name));
          if (same && outgoing.size < layout.capacity)
            registry.outgoing.find(same.name, work, same);
        }
        addWork(work, nameWork(name.length));
        break;
      }
      case 'retrieve': {
        const work = emit(index, 'retrieve', nameWork(op.name.length));
        const found = incoming.get(nameId(op.name));
        registry.incoming.find(nameId(op.name), work, found);
        if (op.expect !== 0 || !found) break;
        found.retrieved = true;
        addWork(work, takeFd(found));
        break;
      }
      case 'preserve': {
        const session = holder(op.session);
        const work = emit(index, 'preserve', { token: session?.files.size ?? 0 });
        if (op.expect !== 0 || !session) break;
        const unit = abi.pageBytes * 2 ** op.order;
        const count = Math.ceil(op.size_bytes / unit);
        const file = { folios: count, pages: count * 2 ** op.order, order: op.order };
        session.files.set(op.token, file);
        const needed = Math.ceil(session.files.size / fileLayout.perUnit);
        addWork(work, { ...fileWork(file), file: 1, file_block: needed - session.fileBlocks });
        session.fileBlocks = needed;
        break;
      }
      case 'retrieve-file': {
        const session = holder(op.session);
        const place = [...(session?.files.keys() ?? [])].indexOf(op.token);
        const work = emit(index, 'retrieve-file', {
          token: place < 0 ? (session?.files.size ?? 0) : place + 1,
        });
        const file = session?.files.get(op.token);
        if (op.expect === 0 && file) {
          addWork(work, fileWork(file));
          if (kept) session!.open.add(op.token);
        }
        break;
      }
      case 'finish': {
        const session = holder(op.session);
        const work = isCancelled(session) ? {} : emit(index, 'finish', {});
        if (op.expect === 0 && session) drop(session, work);
        break;
      }
      case 'close': {
        const session = holder(op.session);
        const work = isCancelled(session) ? {} : emit(index, 'close', nameWork(op.session.length));
        if (op.expect !== 0 || !session) break;
        drop(session, work);
        const held = descriptors.get(session)!;
        addTo(freed, held.pop()!);
        if (session.retrieved) {
          registry.incoming.remove(session.entry);
          incoming.delete(session.name);
        } else {
          registry.outgoing.remove(session.entry);
          outgoing.delete(session.name);
          if (layout.layout === 'blocks') blocks = Math.ceil(outgoing.size / layout.perUnit);
        }
        break;
      }
      case 'reboot': {
        handed = [...outgoing.values()];
        const work = emit(index, 'serialize', { session: handed.length });
        const runs = folios;
        let files = 0;
        let pageUnits = blocks;
        let arrays = 0;
        for (const session of handed) {
          addWork(work, nameWork(names[session.name]!.length));
          addFiles(work, session);
          files += session.files.size;
          for (const file of session.files.values()) {
            runs.push({ order: file.order, units: file.folios });
            pageUnits += filePages(file.folios, abi.pageBytes);
          }
          if (fileLayout.layout === 'blocks') pageUnits += session.fileBlocks;
          else arrays += session.fileBlocks;
        }
        runs.push(
          { order: 0, units: pageUnits, metadata: true },
          { order: 1, units: arrays, metadata: true },
        );
        const pages = layout.layout === 'blocks' ? blocks : 0;
        addWork(work, { block: Math.max(0, pages - 1) });
        handedOver.push({ sessions: handed.length, files, blocks: pages, runs });
        registry.settle(names);
        registry = newRegistry();
        outgoing = new Map();
        incoming = new Map();
        folios = [];
        freed = [];
        nextFd = FIRST_DESCRIPTOR;
        counts = new Map();
        descriptors.clear();
        for (const session of handed) session.retrieved = false;
        break;
      }
      case 'preserve-folio':
        folios.push({ order: op.order, units: 1, pfn: Number(op.pfn) });
        break;
      case 'preserve-pages':
        folios.push(...splitRange(Number(op.pfn), Number(op.pages)));
        break;
      default:
        folios = unpreserve(folios, op);
    }
  }
  registry.settle(names);
  if (handedOver.length === 0 && folios.length > 0) {
    handedOver.push({ sessions: 0, files: 0, blocks: 0, runs: folios });
  }
  return { calls, handedOver };
}

/** The blocks a range of pages is marked as: as large as alignment and rest allow (spec §5.1). */
export function splitRange(pfn: number, pages: number): Run[] {
  const runs: Run[] = [];
  const end = pfn + pages;
  for (let at = pfn; at < end; ) {
    let order = Math.floor(Math.log2(end - at));
    while (order > 0 && at % 2 ** order !== 0) order--;
    runs.push({ order, units: 1, pfn: at });
    at += 2 ** order;
  }
  return runs;
}

function unpreserve(
  folios: readonly Run[],
  op: { op: string; pfn?: bigint; order?: number; pages?: bigint },
): Run[] {
  const gone = new Set(
    (op.op === 'unpreserve-pages'
      ? splitRange(Number(op.pfn), Number(op.pages))
      : [{ order: op.order ?? 0, pfn: Number(op.pfn) }]
    ).map(({ order, pfn }) => `${pfn}:${order}`),
  );
  return folios.filter(({ order, pfn }) => !gone.has(`${pfn}:${order}`));
}

function stored(abi: LuoCapableAbi, name: Uint8Array): Uint8Array {
  const kept = storedName(abi, name);
  return kept === 'EINVAL' ? name : kept;
}

function newSession(name: number): Session {
  return { name, entry: -1, files: new Map(), fileBlocks: 0, retrieved: false, open: new Set() };
}

/**
 * Takes a folio's order; gives the slots of an xarray that it fills beyond its first: nodes have 64, so that
 * it lies, of a level, in 2^(order mod 6).
 */
export function siblingsOf(order: number): number {
  return 2 ** (order % 6) - 1;
}

/** What the content of a file costs: whether it has any, its folios, their pages. */
function fileWork({ folios, pages, order }: File): Work {
  return {
    content: folios > 0 ? 1 : 0,
    folio: folios,
    page: pages,
    ...(order > 0 && { large_folio: folios, sibling: folios * siblingsOf(order) }),
  };
}

/** Passing over a session's files when they are written out or read back. */
function addFiles(work: Work, session: Session): void {
  const files = session.files.size;
  if (files > 0) addWork(work, { set: 1, file: files, file_block: session.fileBlocks - 1 });
}

/** Whether ending a session cancels what was never handed over (spec §2.5): that is no phase's, and has no price. */
function isCancelled(session: Session | undefined): boolean {
  return session !== undefined && !session.retrieved;
}

/**
 * Ends a session's files; they cost once, at the finish or, without one, at the close. What somebody
 * still has open is not freed.
 */
function drop(session: Session, work: Work): void {
  if (session.files.size > 0) addWork(work, { set: 1 });
  for (const [token, file] of session.files) {
    addWork(work, { file: 1, ...(!session.open.has(token) && fileWork(file)) });
  }
  session.files.clear();
}

/** Both registries' scans of one kernel; their costs are known once all of its names are. */
function newRegistry() {
  const side = () => {
    const steps: ScanSteps = scanSteps();
    const works: (Work | undefined)[] = [];
    return {
      insert(name: number, work: Work) {
        works.push(work);
        return steps.insert(name);
      },
      find(name: number, work: Work, at: Session | undefined) {
        works.push(work);
        if (at) steps.find(name, at.entry);
        else steps.find(name);
      },
      remove(entry: number) {
        works.push(undefined);
        steps.remove(entry);
      },
      settle(names: readonly Uint8Array[]) {
        const { compares, bytes, words } = scanCosts(names, steps);
        works.forEach((work, i) => {
          if (work) addWork(work, { compare: compares[i]!, byte: bytes[i]!, word: words[i]! });
        });
      },
    };
  };
  const outgoing = side();
  const incoming = side();
  return {
    outgoing,
    incoming,
    settle(names: readonly Uint8Array[]) {
      outgoing.settle(names);
      incoming.settle(names);
    },
  };
}

/** Adds a number to a heap, whose least is the first. */
function addTo(heap: number[], value: number): void {
  let at = heap.length;
  for (let up = (at - 1) >> 1; at > 0 && heap[up]! > value; up = (at - 1) >> 1) {
    heap[at] = heap[up]!;
    at = up;
  }
  heap[at] = value;
}

/** Takes the least out of a heap; undefined where it is empty. */
function takeLeast(heap: number[]): number | undefined {
  const least = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return least;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down + 1 < heap.length && heap[down + 1]! < heap[down]!) down++;
    if (down >= heap.length || heap[down]! >= last) break;
    heap[at] = heap[down]!;
    at = down;
  }
  heap[at] = last;
  return least;
}
