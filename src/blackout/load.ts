import { type LuoCapableAbi, PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { sizeText } from '../sizes.ts';
import { generateNames, type NameStyle } from '../tape/names.ts';
import type { Scenario } from '../tape/scenario.ts';
import { countMemory, filePages, type MemoryCounts, type Place, type Run } from './memory.ts';
import type { Build, Refills } from './model.ts';
import { refillsUpTo, sumWork } from './price.ts';
import { scanCosts, scanSteps } from './scan.ts';
import { type PricedCall, siblingsOf, walkScenario } from './walk.ts';
import {
  addWork,
  descriptorWork,
  FIRST_DESCRIPTOR,
  nameWork,
  OPERATIONS,
  type Operation,
  type Work,
} from './work.ts';

/** What a host preserves, in the numbers of the command line. */
export interface Host extends Place {
  sessions: number;
  names: NameStyle;
  /** memfds a session. */
  files: number;
  /** Preserved memory in all: spread over the files or, without files, as plain folios. */
  memory_bytes: number;
  /** Folio order of that memory. */
  order: number;
}

/** What one live update does, counted: by operation, and in memory. */
export interface Load {
  sessions: number;
  files: number;
  /** Session blocks that are handed over; 0 for an area. */
  blocks: number;
  /** Users of KHO beside LUO; 0 where left out. */
  subtrees?: number;
  work(build: Pick<Build, 'refills'>): Record<Operation, Work>;
  memory: MemoryCounts;
  place: Place;
  /** What was assumed of a scenario, a line each. */
  notes?: readonly string[];
}

/** Running sums over the first n names, at index n: what scans and copies of them come to. */
export interface NameSums {
  count: number;
  /** Bytes, and words of 8, that creating, or deserializing, the first n in turn examines. */
  scanned: Float64Array;
  scannedWords: Float64Array;
  lengths: Float64Array;
  words: Float64Array;
  long: Float64Array;
}

/** A 52-bit physical address space. */
const MEMORY_BYTES_MOST = 2 ** 52;
/** A kernel alone. */
const KERNEL_BYTES = 64 * 2 ** 20;
/** A memfd has fewer pages than a 32-bit number counts (spec §6.2). */
const FILE_PAGES_MOST = 2 ** 32 - 1;
/** The largest order a folio has. */
export const ORDER_MOST = 18;

/** Takes what is handed over; gives what checking its chain of blocks does, LUO's subtree found first. */
export function chainWork({ blocks, subtrees = 0 }: Pick<Load, 'blocks' | 'subtrees'>): Work {
  return { call: 1, block: blocks, ...(subtrees > 0 && { subtree: subtrees }) };
}

/** What was summed before: sums over more names serve for fewer, and a search asks again and again. */
const summed = new Map<NameStyle, NameSums>();

/** Takes a style of names and how many; gives the running sums, exact, of so many or more. */
export function sumNames(style: NameStyle, count: number): NameSums {
  const known = summed.get(style);
  if (known && known.count >= count) return known;
  const sums = sumNewNames(style, count);
  summed.set(style, sums);
  return sums;
}

function sumNewNames(style: NameStyle, count: number): NameSums {
  const names = generateNames(style, count, 1);
  const steps = scanSteps();
  for (let i = 0; i < count; i++) steps.insert(i);
  const { bytes, words } = scanCosts(names, steps);
  const sums: NameSums = {
    count,
    scanned: new Float64Array(count + 1),
    scannedWords: new Float64Array(count + 1),
    lengths: new Float64Array(count + 1),
    words: new Float64Array(count + 1),
    long: new Float64Array(count + 1),
  };
  names.forEach((name, i) => {
    const work = nameWork(name.length);
    sums.scanned[i + 1] = sums.scanned[i]! + bytes[i]!;
    sums.scannedWords[i + 1] = sums.scannedWords[i]! + words[i]!;
    sums.lengths[i + 1] = sums.lengths[i]! + name.length;
    sums.words[i + 1] = sums.words[i]! + (work.name_word ?? 0);
    sums.long[i + 1] = sums.long[i]! + (work.long_name ?? 0);
  });
  return sums;
}

/**
 * Checks a host against a kernel. Raises Fault 2 naming the option: memory that is absurd, more
 * than the machine's or too little for its files, an order no folio has, and sessions or files beyond what the kernel holds,
 * with the errno it gives.
 */
export function checkHost(host: Host, abi: LuoCapableAbi): void {
  const beyond = beyondCapacity(host, abi);
  if (beyond) throw new Fault(2, beyond);
  const { memory_bytes, order } = host;
  if (order > ORDER_MOST)
    throw new Fault(2, `--order ${order}: folios have orders 0 to ${ORDER_MOST}`);
  if (memory_bytes > MEMORY_BYTES_MOST) {
    const most = sizeText(MEMORY_BYTES_MOST);
    throw new Fault(
      2,
      `--memory: ${sizeText(memory_bytes)} are more than a machine can address (${most})`,
    );
  }
  checkPlace(memory_bytes, host, abi);
  const files = host.sessions * host.files;
  const unit = abi.pageBytes * 2 ** order;
  if (files === 0 && memory_bytes > 0 && memory_bytes < unit) {
    throw new Fault(
      2,
      `--memory: ${sizeText(memory_bytes)} are less than one folio of order ${order} (${sizeText(unit)})`,
    );
  }
  if (files > 0 && memory_bytes > 0 && memory_bytes / files < unit) {
    throw new Fault(
      2,
      `--memory: ${sizeText(memory_bytes)} are less than one folio of order ${order} for each of ${files} files`,
    );
  }
  if (files > 0 && memory_bytes / files / abi.pageBytes > FILE_PAGES_MOST) {
    const most = sizeText((FILE_PAGES_MOST + 1) * abi.pageBytes);
    throw new Fault(2, `--memory: more than ${most} a file, which a kernel refuses (EFBIG)`);
  }
}

/** With 64 KiB pages three areas of 512 MiB are taken, whatever is asked for (spec §12.3). */
const SCRATCH_LEAST: Partial<Record<PageBytes, number>> = { [PAGE_SIZES['64KiB']]: 3 * 2 ** 29 };

/** Takes what is asked of scratch, and the size of pages; gives the bytes that it has, 0 where nothing tells. */
export function scratchOf({ scratch_bytes = 0 }: Place, pageBytes: PageBytes): number {
  return Math.max(scratch_bytes, SCRATCH_LEAST[pageBytes] ?? 0);
}

/**
 * Raises Fault 2 where a machine, or without one the largest there can be, does not hold so many preserved bytes
 * with the gaps between them, its scratch areas, in which nothing is preserved, and a kernel.
 */
export function checkPlace(memory_bytes: number, place: Place, { pageBytes }: LuoCapableAbi): void {
  const { host_bytes, scatter = 0 } = place;
  const scratch = scratchOf(place, pageBytes);
  const most = host_bytes ?? MEMORY_BYTES_MOST;
  if (memory_bytes * (1 + scatter) + scratch + KERNEL_BYTES <= most) return;
  const held = [
    memory_bytes > 0 && `${sizeText(memory_bytes)} preserved`,
    scatter > 0 && 'the gaps between them',
    scratch > 0 && `${sizeText(scratch)} of scratch`,
  ].filter(Boolean);
  const what = `${held.join(', ')} and a kernel`;
  const isAsked = place.scratch_bytes !== undefined;
  throw new Fault(
    2,
    host_bytes === undefined
      ? `${isAsked ? '--scratch' : '--memory'}: ${sizeText(most)}, the most that a machine can address, do not hold ${what}; give less`
      : `--host-memory: ${sizeText(most)} do not hold ${what}; give more${isAsked ? ', or less of --scratch' : ''}`,
  );
}

/** Says which of a host's numbers a kernel does not hold, and with which errno; else undefined. */
export function beyondCapacity(host: Host, abi: LuoCapableAbi): string | undefined {
  const { sessions, files } = abi.luo;
  if (host.sessions > sessions.capacity) {
    return (
      `--sessions ${host.sessions}: a kernel ${abi.id} holds ${sessions.capacity} sessions, ` +
      `then create gives ${sessions.capacityErrno}`
    );
  }
  if (files.capacity !== null && host.files > files.capacity) {
    return (
      `--files ${host.files}: a kernel ${abi.id} holds ${files.capacity} files a session, ` +
      `then preserve gives ${files.capacityErrno}`
    );
  }
  return undefined;
}

/**
 * Files, their folios in all (every file has one at least), and the pages that list them: arrays,
 * chunks and descriptors (spec §6.2), as few as files of equal size need.
 */
function countContent(
  { sessions, files, memory_bytes, order }: Host,
  { pageBytes }: LuoCapableAbi,
) {
  const count = sessions * files;
  const folios = Math.max(count, Math.ceil(memory_bytes / (pageBytes * 2 ** order)));
  if (count === 0) return { count, folios, listing: 0 };
  // The least over all sizes, so that one more session never needs less.
  const arrays = Math.max(count, filePages(folios, pageBytes) - 2);
  return { count, folios, listing: arrays + 2 * count };
}

/** Work that every phase asks for, of which builds differ in their refills alone: there may be millions of calls. */
function onceABuild(of: Load['work']): Load['work'] {
  const known = new Map<Refills, Record<Operation, Work>>();
  return (build) => {
    const done = known.get(build.refills) ?? of(build);
    known.set(build.refills, done);
    return done;
  };
}

/**
 * Takes a host, its names' sums and a kernel ABI; gives what its live update does: all sessions are
 * created, then their files preserved, and after the reboot all retrieved, finished and closed in
 * order (spec §14.2). Costs O(log n), so that a capacity can be searched for.
 */
export function hostLoad(host: Host, sums: NameSums, abi: LuoCapableAbi): Load {
  const { sessions: layout, files: fileLayout } = abi.luo;
  const n = host.sessions;
  const f = host.files;
  const { count, folios, listing } = countContent(host, abi);
  const blocks = layout.layout === 'blocks' ? Math.ceil(n / layout.perUnit) : 0;
  const fileBlocks = Math.ceil(f / fileLayout.perUnit);
  const inFiles = count > 0 ? folios : 0;
  const names: Work = {
    name_byte: sums.lengths[n]!,
    name_word: sums.words[n]!,
    long_name: sums.long[n]!,
  };
  const scan: Work = {
    compare: (n * (n - 1)) / 2,
    byte: sums.scanned[n]!,
    word: sums.scannedWords[n]!,
  };
  // A session is found behind those before it, and its own name is compared to the end.
  const finding: Work = {
    compare: (n * (n + 1)) / 2,
    byte: sums.scanned[n]! + sums.lengths[n]! + n,
    word: sums.scannedWords[n]! + sums.words[n]! + n,
  };
  const content: Work = {
    content: count,
    folio: inFiles,
    page: inFiles * 2 ** host.order,
    ...(host.order > 0 && {
      large_folio: inFiles,
      sibling: inFiles * siblingsOf(host.order),
    }),
  };
  const sets: Work =
    f > 0 ? { set: n, file: count, file_block: n * Math.max(0, fileBlocks - 1) } : {};
  const descriptors = descriptorsOf(n);
  const metadata = listing + blocks;
  const blockPages = n * fileBlocks;
  const inPages = fileLayout.layout === 'blocks';
  const runs: Run[] = [
    { order: host.order, units: folios, files: Math.max(1, count) },
    { order: 0, units: metadata + (inPages ? blockPages : 0), metadata: true },
    ...(inPages ? [] : [{ order: 1, units: blockPages, metadata: true } as const]),
  ];

  const refilled = (op: 'create' | 'retrieve', { refills }: Pick<Build, 'refills'>): Work => {
    const long = sums.long[n]! > 0 ? refills[`${op}_long`] : [];
    const met = (firsts: readonly number[]) =>
      firsts.reduce((sum, first) => sum + refillsUpTo(n, first, refills.period), 0);
    return { refill: met(refills[op]) + met(long) };
  };
  return {
    sessions: n,
    files: count,
    blocks,
    memory: countMemory(runs, abi, host),
    place: placeOf(host),
    work: onceABuild((build) => ({
      create: merged(
        { call: n, block: blocks },
        scan,
        names,
        descriptors,
        refilled('create', build),
      ),
      preserve: merged({ call: count, token: (n * (f * (f - 1))) / 2 }, content, {
        file: count,
        file_block: n * fileBlocks,
      }),
      serialize: merged({ call: 1, session: n, block: Math.max(0, blocks - 1) }, names, sets),
      open: merged({ call: 1, session: n, block: blocks }, scan, names, sets, {
        refill: refillsUpTo(n, build.refills.open[0] ?? 0, build.refills.period),
      }),
      retrieve: merged({ call: n }, finding, names, descriptors, refilled('retrieve', build)),
      'retrieve-file': merged({ call: count, token: (n * (f * (f + 1))) / 2 }, content),
      finish: { call: n, file: count, ...(f > 0 && { set: n }) },
      close: merged({ call: n }, names),
    })),
  };
}

function merged(...works: Work[]): Work {
  const sum: Work = {};
  for (const work of works) addWork(sum, work);
  return sum;
}

/** What taking descriptors for so many sessions in turn costs beyond the ordinary. */
function descriptorsOf(count: number): Work {
  const last = FIRST_DESCRIPTOR + count;
  const sum: Work = { fd_word: Math.floor(last / 64) };
  for (let fd = 64; fd < last; fd *= 2) addWork(sum, descriptorWork(fd));
  return sum;
}

function placeOf({ scatter, host_bytes, scratch_bytes }: Place): Place {
  return {
    ...(scratch_bytes !== undefined && { scratch_bytes }),
    ...(scatter !== undefined && { scatter }),
    ...(host_bytes !== undefined && { host_bytes }),
  };
}

/**
 * Takes a scenario that was checked against the model, the ABI, and where memory lies; gives its first
 * live update. Files stay open beyond the finish, as a virtual machine's do.
 */
export function scenarioLoad(scenario: Scenario, abi: LuoCapableAbi, where: Place = {}): Load {
  return scenarioLoads(scenario, abi, where)[0]!;
}

/** What belongs to the kernel before a reboot; all else does to the one after it. */
const BEFORE: ReadonlySet<Operation> = new Set(['create', 'preserve', 'serialize']);

/** The same for each of its reboots; without one there is what its folios need, or nothing. */
export function scenarioLoads(scenario: Scenario, abi: LuoCapableAbi, where: Place = {}): Load[] {
  const { calls, handedOver } = walkScenario(scenario, abi, { kept: true });
  const kernels: PricedCall[][] = [[]];
  let next = 0;
  scenario.ops.forEach(({ op }, index) => {
    for (; calls[next]?.index === index; next++) kernels.at(-1)!.push(calls[next]!);
    if (op === 'reboot') kernels.push([]);
  });
  if (handedOver.length === 0) handedOver.push({ sessions: 0, files: 0, blocks: 0, runs: [] });
  return handedOver.map((handed, i) => {
    const before = kernels[i]!.filter(({ op }) => BEFORE.has(op));
    const after = kernels[i + 1]?.filter(({ op }) => !BEFORE.has(op)) ?? [];
    const own = new Map(OPERATIONS.map((op) => [op, [] as PricedCall[]]));
    for (const call of before.concat(after)) {
      if (call.op !== 'open' || call.work.session) own.get(call.op)!.push(call);
    }
    return {
      sessions: handed.sessions,
      files: handed.files,
      blocks: handed.blocks,
      memory: countMemory(handed.runs, abi, where),
      place: placeOf(where),
      work: onceABuild((build) => {
        const works = {} as Record<Operation, Work>;
        for (const [op, some] of own) works[op] = sumWork(some, build);
        return works;
      }),
    };
  });
}
