import { DEFAULT_HOST, DEFAULT_MEMORY, FULL_MEMORY } from '../../bench/folios.ts';
import {
  DEFAULT_FILES,
  DEFAULT_SIZES,
  FULL_FILES,
  FULL_SIZES,
  LARGE_SIZES,
  VARIANTS,
} from '../../bench/suites.ts';
import { findAbi, PAGE_SIZES, requireLuo } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import type { Cell } from '../measure/cell.ts';
import type { NameStyle } from '../tape/names.ts';
import type { FolioSuite, SessionSuite } from '../tape/sections.ts';
import { memoryCells } from './folios.ts';
import { type Sessions, sessionCell } from './sessions.ts';

/** What workloads are generated of; sizes that are not given come from bench/suites.ts. */
export interface SessionNumbers {
  /** Numbers of sessions, each from 1 on. */
  n?: readonly number[];
  /** Name styles (spec §14.2). */
  names?: readonly NameStyle[];
  /** memfds a session, from 0 on. */
  files?: number;
  /** An ABI's identifier. */
  abi: string;
  /** Of names and order: 0 to 2^53 - 1. */
  seed: number;
  /** Plays the repaired kernel (spec §2.4). */
  fixGrow?: boolean;
  /** More sizes. */
  full?: boolean;
}

/** The same of folios; where none is given, hosts come from bench/folios.ts. */
export interface FolioNumbers {
  /** Preserved memory; a page at least. */
  memory_bytes?: number;
  /** The folios' order, 0 to 30. */
  order?: number;
  /** The part of the folios that lies scattered, 0 to 1. */
  scatter?: number;
  abi: string;
  seed: number;
  /** More hosts. */
  full?: boolean;
}

/**
 * Gives the cells of suites of sessions, laid out one after the other: large ones take room. Raises
 * Fault 2 for sizes that the kernel does not hold.
 */
export function generatedCells(
  suites: readonly SessionSuite[],
  numbers: SessionNumbers,
): (() => Cell)[] {
  if (suites.length === 0) return [];
  const { abi, seed, full } = numbers;
  const given = { abi, seed, fixGrow: numbers.fixGrow === true, files: numbers.files ?? 0 };
  const sizes = full ? FULL_SIZES : DEFAULT_SIZES;
  const { n = sizes.n, names = sizes.names } = numbers;
  checkCapacity(abi, n, given.files);
  const cells: (() => Cell)[] = [];
  const registry: readonly SessionSuite[] = suites.filter((suite) => suite !== 'files');
  const add = (more: Partial<Sessions> & Pick<Sessions, 'n' | 'names'>, of = registry) => {
    if (of.length > 0) cells.push(() => sessionCell({ ...given, ...more }, of));
  };
  for (const size of n) for (const style of names) add({ n: size, names: style });
  if (full && numbers.n === undefined) {
    for (const variant of VARIANTS) {
      const of = registry.filter((suite) => !variant.startsWith('lookup') || suite === 'lookup');
      for (const size of DEFAULT_SIZES.n) add({ n: size, names: 'session', variant }, of);
    }
    const { capacity } = requireLuo(findAbi(abi)).luo.sessions;
    for (const size of LARGE_SIZES.n.filter((size) => size <= capacity)) {
      add({ n: size, names: 'session' }, registry);
    }
  }
  if (suites.includes('files')) {
    const counts =
      numbers.files === undefined ? (full ? FULL_FILES : DEFAULT_FILES) : [numbers.files];
    const most = requireLuo(findAbi(abi)).luo.files.capacity ?? 0;
    for (const files of counts.filter((count) => count > 0 && count <= most)) {
      for (const size of numbers.n ?? [1]) add({ n: size, names: 'session', files }, ['files']);
    }
  }
  return cells;
}

function checkCapacity(abi: string, n: readonly number[], files: number): void {
  const { luo } = requireLuo(findAbi(abi));
  const most = Math.max(...n);
  if (most > luo.sessions.capacity) {
    throw new Fault(
      2,
      `--n ${most}: a kernel ${abi} holds ${luo.sessions.capacity} sessions, then ${luo.sessions.capacityErrno}; give less`,
    );
  }
  if (files > (luo.files.capacity ?? 0)) {
    throw new Fault(
      2,
      luo.files.capacity === null
        ? `--files ${files}: the series ${abi} does not say how files are preserved; leave it out`
        : `--files ${files}: a session of a kernel ${abi} holds ${luo.files.capacity} files, then ${luo.files.capacityErrno}; give less`,
    );
  }
}

/** Gives the cells of suites of folios, laid out one after the other. */
export function generatedFolioCells(
  suites: readonly FolioSuite[],
  numbers: FolioNumbers,
): (() => Cell)[] {
  const { memory_bytes, order, scatter, seed, abi } = numbers;
  const given = [memory_bytes, order, scatter].some((value) => value !== undefined);
  const host = {
    ...DEFAULT_HOST,
    ...(memory_bytes !== undefined && { memory_bytes }),
    ...(order !== undefined && { order }),
    ...(scatter !== undefined && { scatter }),
  };
  const all = given ? [host] : numbers.full ? FULL_MEMORY : DEFAULT_MEMORY;
  // Hosts without an order of their own have folios of as many bytes whatever a page has.
  const less = Math.log2(findAbi(abi).pageBytes / PAGE_SIZES['4KiB']);
  return all.flatMap((host) => {
    const own = order ?? Math.max(0, host.order - less);
    return memoryCells({ ...host, order: own, seed }, abi, suites);
  });
}
