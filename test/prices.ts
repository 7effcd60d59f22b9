import type { Prices } from '../src/result/prices.ts';
import type { EnvLine, PriceKind } from '../src/result/types.ts';
import { formatLine } from '../src/result/write.ts';

/** Prices that nobody measured: plain numbers, so that sums can be told by hand. */
export const VALUES: Record<PriceKind, number> = {
  compare: 5,
  'compare-cold': 20,
  'struct-page': 4,
  'tail-page': 3,
  'radix-key': 20,
  word: 0.5,
  region: 0.5,
  'region-cold': 2,
  'byte-cleared': 0.0625,
  'byte-copied': 0.125,
  syscall: 100,
  instruction: 0.25,
};
const SIZES: Partial<Record<PriceKind, number>> = {
  compare: 2 ** 18,
  'compare-cold': 2 ** 24,
  region: 2 ** 18,
  'region-cold': 2 ** 26,
};

/** Gives prices with some of the values changed; each is known to a quarter. */
export function prices(changed: Partial<Record<PriceKind, number>> = {}, arch = 'x86_64'): Prices {
  const lines = Object.entries({ ...VALUES, ...changed }).map(([kind, value]) => ({
    v: 1 as const,
    type: 'price' as const,
    kind: kind as PriceKind,
    unit: 'ns' as const,
    value,
    low: value * 0.75,
    high: value * 1.25,
    samples: [value * 0.75, value, value * 1.25],
    size_bytes: SIZES[kind as PriceKind] ?? 0,
    arch,
    engine: 'native' as const,
  }));
  return { lines, source: 'prices of nobody' };
}

/** The machine of these prices. */
export const ENV: EnvLine = {
  v: 1,
  type: 'env',
  tool: '0.1.0',
  node: '20.20.2',
  v8: '11.3',
  cpu: 'of nobody',
  cores: 2,
  wasm_sha256: 'ab'.repeat(32),
  asc: '0.28.20',
  started: '2026-11-30T00:00:00Z',
};

/** Gives the text of a file of prices. */
export function pricesFile(of: Prices): string {
  return [ENV, ...of.lines].map((line) => `${formatLine(line)}\n`).join('');
}
