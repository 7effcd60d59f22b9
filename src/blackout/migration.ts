import type { Arch, LuoCapableAbi, PageBytes } from '../abi/releases.ts';
import type { Trace } from '../trace/types.ts';
import { configOf } from './boot.ts';
import { type Load, scratchOf } from './load.ts';
import type { Chosen } from './model.ts';
import { type Costs, priceWork, type Work } from './work.ts';

/** What preserving costs beside its price where files' folios lie in scratch memory. */
export interface Migration {
  /** How many of their bytes may lie there at most, and so are copied. */
  bytes: number;
  /** What they cost more then, in the unit of the costs; without bytes where these have no price. */
  most: number;
  /** Whether `most` has no price of the bytes that are copied. */
  copiedBeside: boolean;
}

/**
 * A preserve that takes more than this, and as much more for each of its folios, migrated them first, as they
 * lay in scratch memory; where a recording does not say so, nothing else tells it.
 */
const MIGRATED_LEAST = { call: 200_000, folio: 5_000 };
/** What migrating folios is fitted on, what tells most first. */
export const MIGRATION = [
  'migrated_word',
  'migrated_folio',
  'migrated_page',
  'distro_page',
  'distro_folio',
] as const;
const WORD_BYTES = 8;
/** The share by which what migrating costs is missed at most: 3.2 % in calibrating. */
export const UNCERTAIN_MIGRATION = 0.05;

/** How a kernel copies and clears pages. */
interface Copier {
  pageBytes: PageBytes;
  /** Copies by one instruction, as x86-64 does with `erms`. */
  bytewise: boolean;
  /** Clears new pages before they are copied to, and is configured as distributions do otherwise. */
  distro: boolean;
}

/** Takes folios, their pages and what copies them; gives what migrating them does. */
function migrationWork(folios: number, pages: number, copier: Copier): Work {
  const { pageBytes, bytewise, distro } = copier;
  const bytes = pages * pageBytes;
  return {
    migrated_folio: folios,
    migrated_page: pages,
    ...(bytewise ? { migrated_byte: bytes } : { migrated_word: bytes / WORD_BYTES }),
    ...(distro && { distro_folio: folios, distro_page: pages }),
    ...(distro && bytewise && { distro_byte: bytes }),
  };
}

/**
 * Takes a recording, and the work and cost of one of its preserves; gives what was migrated for it: all its
 * folios or, where it cost as one that migrates nothing, none.
 */
export function migrationIn(trace: Trace, { folio, page }: Work, instructions: number): Work {
  if (folio === undefined || page === undefined || trace.unit !== 'instructions') return {};
  const { call, folio: each } = MIGRATED_LEAST;
  if (!trace.inScratch && instructions <= call + each * folio) return {};
  return migrationWork(folio, page, {
    pageBytes: trace.pageBytes,
    bytewise: trace.arch === 'x86_64' && (trace.flags?.split(' ').includes('erms') ?? true),
    distro: configOf(trace.release) === 'distro',
  });
}

/**
 * Takes work of preserves; gives the instructions that an emulator counts beyond it: one for each byte that `rep`
 * copies or clears, which are one instruction together.
 */
export function emulatedBytes({ migrated_byte = 0, distro_byte = 0 }: Work): number {
  return migrated_byte + distro_byte;
}

/** Takes work of preserves that was recorded, and its costs; gives what migrating has of it, those bytes included. */
export function migrationPrice(work: Work, costs: Costs): number {
  const own = MIGRATION.map((feature) => [feature, work[feature] ?? 0]);
  return priceWork(Object.fromEntries(own), costs) + emulatedBytes(work);
}

/**
 * Takes what is handed over, its kernel and the costs; gives what migrating adds at most, undefined where nothing
 * says how large scratch is. Where files have folios of several orders, so many are taken to lie there of each as
 * of all.
 */
export function migrationOf(
  load: Load,
  { pageBytes }: LuoCapableAbi,
  { build, built }: Chosen,
): Migration | undefined {
  const { folio = 0, page = 0 } = load.work(build).preserve;
  const scratch_bytes = scratchOf(load.place, pageBytes);
  const pages = Math.min(page, Math.floor(scratch_bytes / pageBytes));
  if (pages === 0) return undefined;
  const folios = Math.ceil((folio * pages) / page);
  // Of a kernel that nothing is known of the dearer configuration is meant, as far as it was recorded.
  const distro = built.config !== 'tiny' && build.costs.preserve.distro_folio !== undefined;
  const bytewise = copiesBytewise(build.arch);
  const work = migrationWork(folios, pages, { pageBytes, bytewise, distro });
  const costs = build.costs.preserve;
  return {
    bytes: pages * pageBytes,
    most: priceWork(work, costs) * (1 + UNCERTAIN_MIGRATION),
    copiedBeside: isBeside(work, costs),
  };
}

/** Servers of x86-64 have `erms`. */
function copiesBytewise(arch: Arch): boolean {
  return arch === 'x86_64';
}

function isBeside({ migrated_byte = 0 }: Work, costs: Costs): boolean {
  return migrated_byte > 0 && !costs.migrated_byte;
}
