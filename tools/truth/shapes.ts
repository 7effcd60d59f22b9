import { REGIONS_ABOVE } from '../../src/blackout/boot.ts';
import type { BootRegion, Extent } from '../../src/blackout/memblock.ts';
import { seededRandom } from '../../src/tape/random.ts';

/** How units lie: every second page, side by side, and folios of 2 MiB with pages between them. */
export const SHAPES = ['scattered', 'merged', 'mixed'] as const;

/** One of them. */
export type Shape = (typeof SHAPES)[number];

const PAGE = 4096;
const HUGE = 512 * PAGE;
/** Above all else that is reserved but a boot's own regions. */
const BASE = 2 ** 50;
/** Of a mixed shape: pages in each gap between two folios, of which half are followed by a free one. */
const IN_GAP = 8;

/** What a boot has above its units. They move where one is inserted: the price of a unit holds that. */
export const ABOVE: readonly BootRegion[] = Array.from({ length: REGIONS_ABOVE }, (_, i) => ({
  base: 2 * BASE + 2 * i * PAGE,
  size: PAGE,
  noinit: false,
}));

/** Takes a shape and how many units; gives them in the order in which the tracker is walked. */
export function unitsOf(shape: Shape, count: number): Extent[] {
  const row = (size: number, step: number, units: number) =>
    Array.from({ length: units }, (_, i) => ({ base: BASE + i * step, size }));
  if (shape === 'scattered') return row(PAGE, 2 * PAGE, count);
  if (shape === 'merged') return row(PAGE, PAGE, count);
  const folios = Math.ceil(count / (1 + IN_GAP));
  const next = seededRandom(count);
  const pages: Extent[] = [];
  for (let gap = 0; pages.length < count - folios; gap++) {
    let base = BASE + (2 * gap + 1) * HUGE;
    for (let i = 0; i < IN_GAP && pages.length < count - folios; i++) {
      pages.push({ base, size: PAGE });
      base += (next() & 1 ? 2 : 1) * PAGE;
    }
  }
  return [...row(HUGE, 2 * HUGE, folios), ...pages];
}
