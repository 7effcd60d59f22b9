import type { PriceKind, PriceLine } from './types.ts';

/** What steps of each kind take on one machine. */
export interface Prices {
  /** At least one of each kind, all of one architecture; kinds that depend on memory's size have several. */
  lines: readonly PriceLine[];
  /** Of which machine they are, by what they were made and how old they are, in one sentence. */
  source: string;
}

/** Gives the prices of a kind, that of the least memory first. */
export function pricesOf({ lines }: Prices, kind: PriceKind): PriceLine[] {
  return lines.filter((line) => line.kind === kind).sort((a, b) => a.size_bytes - b.size_bytes);
}
