import type { PriceKind } from '../result/types.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

/** So often every kind has its turn, by so many passes or fewer: a machine's pace changes from one second to the next. */
export const ROUNDS = 16;
const ROUND_PASSES = 4;
const PASSES = ROUNDS * ROUND_PASSES;

/** How the price of a kind is measured. */
export interface Measured {
  kind: PriceKind;
  /** Passes that it makes in a round. */
  passes: number;
  /** The twins' names (native/prices.c) of its series of passes. */
  series: readonly string[];
  /** Takes the memory there is in all; gives what one pass has of it. */
  part_bytes(memory_bytes: number): number;
  /** The same; gives over how much the price was measured. */
  size_bytes(memory_bytes: number): number;
}

/** Each pass has a part of its own of all memory. */
function streamed(kind: PriceKind): Measured {
  const part_bytes = (memory_bytes: number) => memory_bytes / PASSES;
  const size_bytes = (memory_bytes: number) => memory_bytes;
  return { kind, passes: ROUND_PASSES, series: [kind], part_bytes, size_bytes };
}

/** Each pass is over so many bytes, which no pass was over before. */
function sized(kind: PriceKind, bytes: number, twin: string = kind): Measured {
  const of = () => bytes;
  return { kind, passes: ROUND_PASSES, series: [twin], part_bytes: of, size_bytes: of };
}

/** The kinds in the order in which they are measured; docs/spec.md §15.4 says what each step is. */
export const MEASURED: readonly Measured[] = [
  sized('compare', 819 * 256),
  { ...sized('compare-cold', 16 * MIB), passes: 1 },
  streamed('struct-page'),
  streamed('tail-page'),
  { ...sized('radix-key', 32 * KIB), size_bytes: () => ROUND_PASSES * 32 * KIB },
  streamed('word'),
  sized('region', 24 * KIB),
  sized('region', 384 * KIB),
  sized('region', 6 * MIB),
  streamed('region-cold'),
  streamed('byte-cleared'),
  sized('byte-copied', 384 * KIB, 'byte-copied-again'),
  streamed('byte-copied'),
  { ...sized('syscall', 4 * KIB), size_bytes: () => 0 },
  sized('instruction', 8 * KIB, 'instruction-hot'),
  { ...sized('instruction', 128 * KIB), series: ['instruction-cold', 'instruction-warm'] },
];

/** So many regions are visited by one pass at least (native/prices.c, assembly/prices.ts). */
const VISITS_LEAST = 2 ** 19;

/**
 * The steps of a pass of a twin over so many bytes: a pass that made others did not do what it says. What a
 * copy moves and what code executes depends on engine and architecture.
 */
export const STEPS: Readonly<Record<string, (part_bytes: number) => number>> = {
  compare: () => (819 * 818) / 2,
  'compare-cold': () => 65536,
  'struct-page': (bytes) => bytes / 64,
  'tail-page': (bytes) => (bytes / 64 / 512) * 511,
  'radix-key': (bytes) => bytes * 8,
  word: (bytes) => bytes / 8,
  region: (bytes) => {
    const visits = 3 * Math.floor(bytes / 24);
    return Math.ceil(VISITS_LEAST / visits) * visits;
  },
  'region-cold': (bytes) => Math.floor(bytes / 24),
  'byte-cleared': (bytes) => bytes,
};
