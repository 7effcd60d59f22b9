import { textOf, viewOf } from '../abi/bytes.ts';
import type { Arch, PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { ARCHITECTURES } from '../kernel/architecture.ts';
import type { KernelImage } from '../kernel/image.ts';
import { type Areas, scratchArgument, scratchOf } from '../kernel/scratch.ts';
import type { Scenario } from '../tape/scenario.ts';
import type { GuestLog } from './log.ts';

/** What a pass records beside results (guest/main.c). */
export type Pass = 'untraced' | 'coarse' | 'traced' | 'twins' | 'symbols';

/** What a recording needs of its machine, in MiB, and for how long it may run. */
export interface Size {
  arch: Arch;
  memory_mb: number;
  /** NUMA nodes, which have equal parts of it. */
  nodes: number;
  scratch: Areas;
  /** How likely a folio that is not kept follows one that is. */
  scatter: number;
  /** Whether folios of files lie in scratch memory until they are preserved. */
  inScratch: boolean;
  /** Whether pages are cleared word by word, not byte by byte: the emulator takes each for an instruction. */
  clearsWords: boolean;
  /** The longest that a pass may take, in seconds. */
  deadline_s: number;
}

const MIB = 1024 * 1024;
const MEMORY_MB = { least: 256, folios: 512, large: 768 } as const;
/** The default scratch areas do not fit small memory (spec §16.8). */
const SCRATCH: Record<'small' | 'large', Areas> = { small: [16, 16, 4], large: [64, 64, 16] };
/** From so much memory in files on pages are cleared word by word: a pass takes a third of the time then. */
const WORDS_FROM_MB = 64;
/** From so much memory on the next kernel's struct pages, a 64th of it, decide how large they are. */
const PAGES_DECIDE_MB = 1024;
/** Memory beside the files: the kernel, the guest, and what sessions take. */
const OWN_MB = 160;
const SESSION_BYTES = 2048;
/** Single pages that the guest takes first, which the kernel has at hand (guest/memory_files.c). */
const LISTED_PAGES = 4096;
/** From so much memory on the kernel has a zone above 4 GiB, and weighs its free memory by itself. */
const ONE_ZONE_MB = 3072;
/**
 * shmem has folios up to that of a page table's level, and of twice a node of the page cache's tree, less one
 * (MAX_PAGECACHE_ORDER, 7.3).
 */
const ORDER_MOST: Readonly<Record<PageBytes, number>> = { 4096: 9, 16384: 11, 65536: 11 };
/** A name compared costs about this much; a slow host emulates this many instructions a second. */
const COMPARE_INSTRUCTIONS = 120;
const SLOW_HOST_PER_S = 20e6;
const DEADLINE_LEAST_S = 180;

/**
 * Takes so much memory, in MiB, and its nodes; gives the scratch areas that the struct pages of it need: of
 * several nodes each has those of its own.
 */
function scratchFor(memory_mb: number, nodes: number): Areas {
  const global = 64 + Math.ceil(memory_mb / 40);
  const node = 32 + (nodes > 1 ? Math.ceil(memory_mb / nodes / 40) : 0);
  return [64, global, node];
}

/**
 * Takes what files and sessions hold, the least memory and scratch areas, in MiB, and the size of pages; gives a
 * machine whose scratch areas are where a kernel takes folios from (spec §16.8): they have more free memory than
 * all else has, when files are made and when the last of them is.
 */
function inScratchFor(
  files_mb: number,
  least_mb: number,
  [low, , node]: Areas,
  pageBytes: PageBytes,
): [memory_mb: number, areas: Areas] {
  const held_mb = files_mb + (LISTED_PAGES * pageBytes) / MIB;
  const memory_mb = Math.max(least_mb, Math.ceil((2 * OWN_MB + 3 * held_mb) / 256) * 256);
  const global = Math.max(low, Math.ceil((memory_mb + held_mb) / 2) - low - node);
  return [memory_mb, [low, global, node]];
}

/**
 * Sizes the machine for a scenario: takes it with its file's name, the kernel, how many bytes the next kernel's
 * initrd has, how memory is scattered, on how many NUMA nodes it is, whether files lie in scratch, and how much of
 * it, in MiB, this machine has to give. Raises Fault 2, naming what is too much, where that cannot play it: folios that
 * memfds do not have or in part, too many bytes of files, a kernel that is too large.
 */
export function sizeMachine(
  scenario: Scenario,
  file: string,
  image: KernelImage,
  initrd_bytes: number,
  scatter: number,
  nodes: number,
  inScratch: boolean,
  free_mb: number,
): Size {
  const { arch, pageBytes } = image;
  const orderMost = ORDER_MOST[pageBytes];
  let creates = 0;
  let order = 0;
  let file_bytes = 0;
  for (const [index, op] of scenario.ops.entries()) {
    if (op.op === 'create') creates++;
    if (op.op !== 'preserve') continue;
    const place = scenario.lines ? `${file}:${scenario.lines[index]}` : `${file}: op ${index + 1}`;
    if (op.order > orderMost) {
      throw new Fault(
        2,
        `${place}: order ${op.order}: memfds have folios of order ${orderMost} at most`,
      );
    }
    const folio_bytes = pageBytes * 2 ** op.order;
    if (op.order > 0 && op.size_bytes % folio_bytes !== 0) {
      throw new Fault(
        2,
        `${place}: ${op.size_bytes} bytes are no whole folios of order ${op.order} (${folio_bytes} bytes): ` +
          'the kernel would take smaller ones at the end',
      );
    }
    order = Math.max(order, op.order);
    file_bytes += Math.ceil(op.size_bytes / folio_bytes) * folio_bytes;
  }
  const segments_mb = (image.init_bytes + initrd_bytes) / MIB;
  const ofPages = (areas: Areas) => scratchOf(pageBytes, areas, nodes);
  const roomOf = ({ areas: [low, global] }: { areas: Areas }) => Math.min(low, global) - 2;
  const [small, most] = [ofPages(SCRATCH.small), ofPages(SCRATCH.large)];
  const large = segments_mb > roomOf(small);
  if (segments_mb > roomOf(most)) {
    throw new Fault(
      2,
      `${image.path}: needs ${Math.ceil(segments_mb)} MiB to start; a scratch area has ${roomOf(most) + 2}`,
    );
  }
  const base = large ? MEMORY_MB.large : order > 0 ? MEMORY_MB.folios : MEMORY_MB.least;
  let scratch = large ? most : small;
  const held_mb = (file_bytes * (1 + scatter) + creates * SESSION_BYTES) / MIB;
  const rounded = (needed_mb: number) => Math.ceil(needed_mb / 256) * 256;
  let memory_mb = Math.max(base, rounded(OWN_MB + scratch.taken_mb + held_mb));
  if (memory_mb > PAGES_DECIDE_MB || nodes > 1) {
    // Both kernels have struct pages: of 64 bytes for each of 4096, and what else grows with memory.
    const share = 1.04;
    memory_mb = Math.max(
      base,
      rounded((OWN_MB + ofPages(scratchFor(2 * held_mb, nodes)).taken_mb + held_mb) * share),
    );
    scratch = ofPages(scratchFor(memory_mb, nodes));
  }
  if (inScratch) {
    const least_mb = Math.max(base, rounded(OWN_MB + scratch.taken_mb));
    const [needed_mb, areas] = inScratchFor(held_mb, least_mb, scratch.areas, pageBytes);
    memory_mb = needed_mb;
    scratch = ofPages(areas);
  }
  if (inScratch && (nodes > 1 || memory_mb > ONE_ZONE_MB)) {
    const why = nodes > 1 ? `${nodes} NUMA nodes` : `a guest of ${memory_mb} MiB`;
    throw new Fault(
      2,
      `--in-scratch: a kernel takes folios from scratch in one zone of memory, of one node and up to ` +
        `${ONE_ZONE_MB} MiB; ${file} has ${why}: record fewer or smaller files, without --nodes`,
    );
  }
  if (memory_mb > free_mb) {
    throw new Fault(
      2,
      `${file}: needs a guest of ${memory_mb} MiB, and this machine has ${free_mb} MiB free: ` +
        'record fewer or smaller files',
    );
  }
  // Creates, the next kernel's open, and retrieves compare every pair of names.
  const work = 3 * (creates ** 2 / 2) * COMPARE_INSTRUCTIONS + scenario.ops.length * 1e5;
  return {
    arch,
    memory_mb,
    nodes,
    scratch: scratch.areas,
    scatter,
    inScratch,
    clearsWords: held_mb >= WORDS_FROM_MB,
    deadline_s: Math.round(
      DEADLINE_LEAST_S + (work + file_bytes * (1 + scatter) * 8) / SLOW_HOST_PER_S,
    ),
  };
}

/**
 * Takes how many NUMA nodes the machine has, what the guest sent, and the kernel's path. Raises Fault 2 where the
 * kernel found others.
 */
export function checkNodes(nodes: number, { kernels: [first] }: GuestLog, kernel: string): void {
  if (nodes === 1) return;
  const found = textOf(first?.chunks.get('node') ?? new Uint8Array()).trim();
  if (found === `0-${nodes - 1}`) return;
  throw new Fault(
    2,
    `--nodes ${nodes}: ${kernel} has ${found === '' ? 'none' : `memory on node ${found}`}; ` +
      'it needs CONFIG_NUMA, CONFIG_ACPI and CONFIG_PCI',
  );
}

/**
 * Takes what the guest sent of pages that it had preserved: how many, and how many lay elsewhere afterwards.
 * Raises Fault 2 where not all of them were migrated.
 */
export function checkInScratch({ kernels: [first] }: GuestLog, kernel: string): void {
  const sent = first?.chunks.get('mgrt');
  const [pages, migrated] =
    sent?.length === 16 ? [0, 8].map((at) => viewOf(sent).getBigUint64(at, true)) : [];
  if (pages !== undefined && pages === migrated) return;
  throw new Fault(
    2,
    `--in-scratch: ${kernel} migrated ${migrated ?? 0} of ${pages ?? 'an unknown number of'} pages before it ` +
      'preserved them; the others did not lie in scratch (CONFIG_CMA)',
  );
}

/** Takes the sizes that two kernels of a recording need; gives one for both. */
export function largerSize(a: Size, b: Size): Size {
  const areas = a.scratch.map((mb, i) => Math.max(mb, b.scratch[i]!)) as unknown as Areas;
  return {
    ...a,
    memory_mb: Math.max(a.memory_mb, b.memory_mb),
    scratch: areas,
    deadline_s: Math.max(a.deadline_s, b.deadline_s),
  };
}

/**
 * Gives the kernel's command line (spec §16.8); the guest reads `luo_pass`, `luo_scatter`, `luo_in_scratch` and
 * `luo_nodes`. Where another kernel follows, both say what they find wrong, from the first on.
 */
export function commandLine(size: Size, mode: 'exact' | 'kvm', pass: Pass, isPair = false): string {
  const { console, clock, earlyConsole } = ARCHITECTURES[size.arch];
  return [
    `${console} ${isPair ? `${earlyConsole} loglevel=5` : 'quiet'} panic=-1 panic_print=0x20`,
    'kho=on liveupdate=on',
    scratchArgument(size.scratch),
    // Nothing of the layout is random; nothing is calibrated against a clock.
    'nokaslr norandmaps random.trust_cpu=off random.trust_bootloader=off',
    // A delay loop reads the counter again and again, which the emulator does slowest of all.
    ...(size.arch === 'x86_64' ? ['no_timer_check 8250.nr_uarts=1'] : []),
    ...(mode === 'exact' && clock !== '' ? [clock] : []),
    // A ring at one address in both kernels, so that it outlives kexec.
    ...(pass === 'coarse' ? ['reserve_mem=8M:4096:trace trace_instance=luo^traceoff@trace'] : []),
    ...(size.scatter > 0 ? [`luo_scatter=${size.scatter}`] : []),
    ...(size.inScratch ? ['luo_in_scratch=1'] : []),
    ...(size.nodes > 1 ? [`luo_nodes=${size.nodes}`] : []),
    `luo_pass=${pass}`,
  ].join(' ');
}
