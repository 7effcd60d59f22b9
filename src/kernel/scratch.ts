import type { PageBytes } from '../abi/releases.ts';

/** Scratch areas in MiB: below 4 GiB, anywhere, and one for each NUMA node. */
export type Areas = readonly [low: number, global: number, node: number];

/**
 * To so many MiB each area is rounded up, and aligned: the kernel's largest block of the page allocator. The 4 MiB
 * of 4 KiB pages make no difference to a machine.
 */
const GRANULE_MB: Readonly<Record<PageBytes, number>> = { 4096: 1, 16384: 32, 65536: 512 };

/**
 * Takes how large scratch areas are to be; gives how large a kernel with pages of that size makes them, and the
 * memory that they take of a machine with so many nodes: where the kernel and what the board has at both ends of
 * memory lie, there is no place for an area of more than a few MiB. All in MiB.
 */
export function scratchOf(
  pageBytes: PageBytes,
  areas: Areas,
  nodes: number,
): { areas: Areas; taken_mb: number } {
  const granule = GRANULE_MB[pageBytes];
  const rounded = areas.map((mb) => Math.ceil(mb / granule) * granule) as unknown as Areas;
  const [low, global, node] = rounded;
  const ends = granule > 1 ? granule : 0;
  return { areas: rounded, taken_mb: low + global + nodes * node + ends };
}

/** Gives the kernel's argument for scratch areas. */
export function scratchArgument(areas: Areas): string {
  return `kho_scratch=${areas.map((mb) => `${mb}M`).join(',')}`;
}
