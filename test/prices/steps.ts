import { MEASURED } from '../../src/prices/kinds.ts';

/** Takes the memory there is; gives each twin that is asked for and the bytes that a pass of it is over. */
export function seriesOver(memory_bytes: number): [string, number][] {
  return MEASURED.flatMap(({ series, part_bytes }) =>
    series.map((twin): [string, number] => [twin, part_bytes(memory_bytes)]),
  );
}

/** The steps of a pass over so many bytes, where they are the same in each architecture and engine. */
export const STEPS: Record<string, (part_bytes: number) => number> = {
  compare: () => (819 * 818) / 2,
  'compare-cold': () => 65536,
  'struct-page': (bytes) => bytes / 64,
  'tail-page': (bytes) => (bytes / 64 / 512) * 511,
  'radix-key': (bytes) => bytes * 8,
  word: (bytes) => bytes / 8,
  region: (bytes) => {
    const visits = 3 * Math.floor(bytes / 24);
    return Math.ceil(2 ** 19 / visits) * visits;
  },
  'region-cold': (bytes) => Math.floor(bytes / 24),
  'byte-cleared': (bytes) => bytes,
};
