import type { Tier } from '../result/types.ts';
import type { Counts } from '../wasm/load.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  contender: string;
  /**
   * The release module, the counting one, that in which trackers count their own steps, and that
   * which counts what registries do while their lock is held.
   */
  wasm: Uint8Array;
  counted: Uint8Array;
  accounting: Uint8Array;
  locked: Uint8Array;
  /** The compiled C twins, where there is a compiler. */
  native: string | undefined;
}

/** A stage as it travels to workers: shared bytes, and where the tape lies in them. */
export interface StageJob {
  kind: 'stage';
  image: Uint8Array;
  size_bytes: number;
  tapeOffset: number;
  tapeBytes: number;
}

/** Plays the whole tape once; `pages` are what each reboot must leave, in canonical form. */
export interface VerifyJob {
  kind: 'verify';
  reboots: { index: number; pages: Uint8Array }[];
}

/** Counts the measured section `from` to `to`, each operation for itself. */
export interface CountJob {
  kind: 'count';
  from: number;
  to: number;
}

/** Plays the tape with the module in which trackers count their own steps; gives an `Account`. */
export interface AccountJob {
  kind: 'account';
}

/** Times blocks of the measured section on one fresh instance. */
export interface TimeJob {
  kind: 'time';
  from: number;
  to: number;
  blocks: number;
  block_ns: number;
  /** Whether to warm up until a test finds it steady: once a contender and section. */
  warm: boolean;
  /** Whether an untimed block comes first: a short tape's first plays find cold caches. */
  settle: boolean;
}

export type Job = StageJob | VerifyJob | CountJob | AccountJob | TimeJob;

/** Where a contender's result was not the tape's, or its pages not the expected ones. */
export interface Wrong {
  index: number;
  got: number;
  pages?: string;
}

/** What a section of a session tape took of memory. */
export interface MemoryUse {
  /** Memory of the index, beside the nodes of the list, at the section's end. */
  index_bytes: number;
  /** Session nodes and arrays of the index that were allocated in the section. */
  allocations: number;
}

/** Sums by kind of operation, and the memory that the section took. */
export interface SectionCounts extends MemoryUse {
  kinds: Record<string, Counts & { ops: number; locked_instructions: number }>;
}

/** Time of one instance: nanoseconds a tape for each block, and what a block takes in all. */
export interface Times {
  samples: number[];
  block_wall_ns: number;
  steady: boolean;
  tier: Tier;
}
