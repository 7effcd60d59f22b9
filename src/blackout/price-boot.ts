import type { LuoCapableAbi } from '../abi/releases.ts';
import {
  type Boot,
  type BootStep,
  baseWork,
  busyPages,
  hasHighMemory,
  pageInitWork,
  reserveWork,
  type WorkRange,
  walkWork,
} from './boot.ts';
import { chainWork, type Load } from './load.ts';
import { REGION_BYTES } from './memblock.ts';
import type { MemoryCounts } from './memory.ts';
import { type Build, type Chosen, knownConfigs } from './model.ts';
import { type PhaseName, phaseFacts } from './phases.ts';
import type { Range } from './range.ts';
import { priceStep, UNCERTAIN, UNVALIDATED_BOOT } from './step.ts';
import { narrows, type Priced, type Term, type TermName } from './terms.ts';
import { priceWork, type Work } from './work.ts';

/** Bytes that a phase clears and copies: beside instructions, never a part of their sum. */
export interface Bytes {
  cleared_bytes: number;
  copied_bytes: number;
}

/**
 * Takes a phase of the next kernel's boot, in which no user space runs, what is handed over and the
 * kernel; gives its price, as windows have it.
 */
export function priceBoot(
  phase: PhaseName,
  load: Load,
  abi: LuoCapableAbi,
  chosen: Chosen,
): Priced {
  const { memory, place } = load;
  const single = (step: BootStep, name: TermName, of: (boot: Boot) => WorkRange): Priced => {
    const range = priceStep(step, of, chosen);
    return { ...range, terms: [{ name, instructions: range.value }], narrowed_by: [] };
  };
  const walk = () => scaledWalk(walkWork(memory), abi, chosen);
  switch (phase) {
    case 'handoff':
      return single('handoff', 'handover', () => handoffWork(place.host_bytes));
    case 'extend-scratch':
      return single('extend-scratch', 'scratch extension', walk);
    case 'scan': {
      const second = single('walk', 'bitmaps and tables', walk);
      const first = phaseFacts(abi, 'extend-scratch').present
        ? single('extend-scratch', 'scratch extension', walk)
        : undefined;
      return {
        value: second.value + (first?.value ?? 0),
        low: second.low + (first?.low ?? 0),
        high: second.high + (first?.high ?? 0),
        terms: [...second.terms, ...(first?.terms ?? [])],
        narrowed_by: openWalk(load, chosen),
      };
    }
    case 'reserve': {
      const range = priceReserve(memory, chosen);
      const work = reserveWork(chosen.boot, memory).value;
      const costs = chosen.boot.costs.reserve;
      const part = (name: TermName, ...features: (keyof Work)[]): Term => ({
        name,
        instructions: features.reduce((sum, f) => sum + (work[f] ?? 0) * (costs[f] ?? 0), 0),
      });
      return {
        ...range,
        terms: [
          part('region visits', 'adding', 'marking'),
          part('units', 'opened', 'joined'),
          part('moved regions', 'moved'),
        ],
        narrowed_by: [
          ...(memory.scattered ? ['--scatter'] : []),
          ...(openConfig(chosen, (one) => priceReserve(memory, one)) ? ['--config'] : []),
        ],
      };
    }
    case 'page-init':
      return pricePageInit(load, abi, chosen);
    case 'chain-check':
      return single('chain-check', 'blocks', () => same(chainWork(load)));
    case 'base':
      return priceBase(load, abi, chosen);
    default:
      return priceFinalize(load, chosen.build);
  }
}

/** Pages of which the place decides more than this share of the price are worth asking for. */
const OPEN_SHARE = 0.02;

/** Whether each configuration, where it is open, has a narrower price. */
function openConfig(chosen: Chosen, priceOf: (one: Chosen) => Range): boolean {
  const known = knownConfigs(chosen);
  return known.length > 0 && known.every((one) => narrows(priceOf(chosen), priceOf(one)));
}

/** Where single pages lie decides how many leaves a tree has; on a larger machine it decides nothing. */
function openWalk({ memory, place }: Load, { boot }: Chosen): string[] {
  const leaf = (boot.costs.walk.leaf ?? 0) + (boot.costs['extend-scratch'].leaf ?? 0);
  const unit = (boot.costs.walk.unit ?? 0) + (boot.costs['extend-scratch'].unit ?? 0);
  const { low, high } = memory.leaves;
  const decides = (high - low) * leaf > OPEN_SHARE * memory.units * unit;
  return place.host_bytes === undefined && decides ? ['--host-memory'] : [];
}

/**
 * What is open of a reservation comes by itself: what each may add, or take away, adds up as errors do,
 * by the root of their squares.
 */
function priceReserve(memory: MemoryCounts, chosen: Chosen): Range {
  const { boot, otherBoots, bootValidated } = chosen;
  const range: Range = { value: 0, low: Number.POSITIVE_INFINITY, high: 0 };
  for (const one of [boot, ...otherBoots]) {
    const work = reserveWork(one, memory);
    const price = (of: Work) => priceWork(of, one.costs.reserve);
    const value = price(work.value);
    const share = bootValidated
      ? Math.max(UNCERTAIN.reserve ?? 0, one.misfit.reserve)
      : UNVALIDATED_BOOT;
    const error = (ends: readonly Work[]) =>
      Math.hypot(share * value, ...ends.map((end) => price(end) - value));
    const scattered = work.scattered ? price(work.scattered) * (1 + share) : 0;
    range.low = Math.min(range.low, Math.max(0, value - error(work.low)));
    range.high = Math.max(range.high, scattered, value + error(work.high));
    if (one === boot) range.value = value;
  }
  return range;
}

function same(work: Work): WorkRange {
  return { value: work, low: work, high: work };
}

/**
 * Pages of the tree are as long as pages, and the tree of blocks in use has as many tables as its
 * levels: prices of pages of 4 KiB hold for each 4 KiB of one. arm64 takes about half (docs/spec.md §5.4).
 */
function scaledWalk(range: WorkRange, abi: LuoCapableAbi, { build }: Chosen): WorkRange {
  const longer = (abi.pageBytes / 4096) * (build.arch === 'arm64' ? ARM64_WALK : 1);
  if (longer === 1) return range;
  const busy = (longer * busyPages(abi.pageBytes)) / busyPages(4096);
  const of = ({ call = 0, table = 0, leaf = 0, ...work }: Work): Work => ({
    ...work,
    call: call * busy,
    table: table * longer,
    leaf: leaf * longer,
  });
  return { value: of(range.value), low: of(range.low), high: of(range.high) };
}

const ARM64_WALK = 0.53;

/** Whether a kernel defers its struct pages: as asked; else it is taken to, as distributions do. */
export function isDeferred({ built }: Chosen): boolean {
  return built.deferred ?? true;
}

/** Whether a machine has memory above 4 GiB costs a few instructions. */
function handoffWork(host_bytes: number | undefined): WorkRange {
  const of = (high_memory: number): Work => ({ call: 1, high_memory });
  if (host_bytes === undefined) return { value: of(1), low: of(0), high: of(1) };
  return same(of(hasHighMemory(host_bytes)));
}

/** Only kernels with CONFIG_DEFERRED_STRUCT_PAGE_INIT do this at all. */
function pricePageInit(load: Load, abi: LuoCapableAbi, chosen: Chosen): Priced {
  const { boot, built } = chosen;
  const deferred = isDeferred(chosen);
  const of = (one: Boot) =>
    (one === boot ? deferred : one.deferred)
      ? pageInitWork(load.memory, abi.pageBytes, load.place)
      : same({});
  const range = priceStep('page-init', of, chosen);
  const priced = (one: Chosen) => priceStep('page-init', of, one);
  // Whether a machine of some times this memory would have a narrower price.
  const onHost = { ...load.place, host_bytes: LARGER_HOST * load.memory.pages * abi.pageBytes };
  const placed = narrows(
    range,
    priceStep('page-init', () => pageInitWork(load.memory, abi.pageBytes, onHost), chosen),
  );
  const open = [
    ...(built.deferred === undefined && load.memory.pages > 0 ? ['--deferred-init'] : []),
    ...(deferred && load.place.host_bytes === undefined && placed ? ['--host-memory'] : []),
    ...(deferred && openConfig(chosen, priced) ? ['--config'] : []),
  ];
  const low = built.deferred === undefined ? 0 : range.low;
  return {
    ...range,
    low,
    terms: [{ name: 'page init', instructions: range.value }],
    narrowed_by: open,
  };
}

/** A machine is taken to have so many times the memory that it preserves, to see what knowing it would tell. */
const LARGER_HOST = 4;

/** What a kernel boots besides: a guest of the recorder with the machine's memory. */
function priceBase(load: Load, abi: LuoCapableAbi, chosen: Chosen): Priced {
  const { host_bytes } = load.place;
  const { spanned_bytes } = load.memory;
  const of = (bytes: number) => baseWork(host_bytes ?? bytes, abi.pageBytes);
  const range = priceStep(
    'base',
    () => ({
      value: of(usualGuest(spanned_bytes)),
      low: of(Math.max(GUEST.low, spanned_bytes)),
      high: of(Math.max(GUEST.high, GUEST_TIMES * spanned_bytes)),
    }),
    chosen,
  );
  return { ...range, terms: [], narrowed_by: host_bytes === undefined ? ['--host-memory'] : [] };
}

/** A guest whose size nobody says, in bytes; it may have 16 times what it preserves. */
const GUEST: Range = { value: 2 ** 30, low: 2 ** 28, high: 2 ** 34 };
const GUEST_TIMES = 16;

/** Takes what is preserved; gives the memory of a guest whose size nobody says. */
export function usualGuest(spanned_bytes: number): number {
  return Math.max(GUEST.value, 2 * spanned_bytes);
}

/**
 * Bitmaps are listed in chunks: each is a page that is allocated, as a session block's is; each element
 * two words, at the price of a step of the name scan. No recording has it.
 */
function priceFinalize({ memory }: Load, build: Build): Priced {
  const { byte = 0, word = 0, block = 0 } = build.costs.create;
  const chunks = memory.chunks * block;
  const elements = 4 * memory.leaves.value * (byte || word);
  const value = chunks + elements;
  return {
    value,
    low: value / 2,
    high: 2 * value,
    terms: [
      { name: 'blocks', instructions: chunks },
      { name: 'bitmaps and tables', instructions: elements },
    ],
    narrowed_by: [],
  };
}

/** A struct page. */
const STRUCT_PAGE_BYTES = 64;
/** Regions of the boot's own that move with each unit. */
const OWN_MOVED = 15;

/** Gives what a phase clears and copies by whole pages, struct pages and entries of arrays. */
export function bytesOf(phase: PhaseName, load: Load, abi: LuoCapableAbi, chosen: Chosen): Bytes {
  const { memory, blocks } = load;
  const none = { cleared_bytes: 0, copied_bytes: 0 };
  switch (phase) {
    case 'create':
      return { ...none, cleared_bytes: blocks * abi.pageBytes };
    case 'finalize':
      return { ...none, cleared_bytes: memory.chunks * abi.pageBytes };
    case 'scan':
    case 'extend-scratch':
      return { ...none, cleared_bytes: busyPages(abi.pageBytes) * abi.pageBytes };
    case 'reserve': {
      const { opened = 0, joined = 0, moved = 0 } = reserveWork(chosen.boot, memory).value;
      const entries = moved + OWN_MOVED * (opened + 2 * joined);
      return { ...none, copied_bytes: Math.round(entries * REGION_BYTES) };
    }
    case 'page-init': {
      if (!isDeferred(chosen)) return none;
      const work = pageInitWork(memory, abi.pageBytes, load.place).value;
      const pages = (work.deferred_page ?? 0) + (work.high_page ?? 0);
      return { ...none, cleared_bytes: pages * STRUCT_PAGE_BYTES };
    }
    default:
      return none;
  }
}
