import type { Tier } from '../result/types.ts';
import type { OpKind } from '../tape/format.ts';
import type { Section } from '../tape/sections.ts';
import type { Counts } from '../wasm/load.ts';
import type { Patch } from '../wasm/ranges.ts';

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

/** A reboot of a tape, and what it must leave: the serialized pages in canonical form. */
export interface Reboot {
  index: number;
  pages: Uint8Array;
}

/** A tape that is played in the memory of a stage beside the stage's own: what differs from that. */
export interface OtherTape {
  /** What makes the stage's image that of this tape. */
  patches: readonly Patch[];
  /** One for each section of the stage's tape, in the same order. */
  sections: readonly Section[];
  reboots: readonly Reboot[];
}

/** A stage as it travels to workers: shared bytes, and where the tape lies in them. */
export interface StageJob {
  kind: 'stage';
  image: Uint8Array;
  size_bytes: number;
  tapeOffset: number;
  sections: readonly Section[];
  reboots: readonly Reboot[];
  others: readonly OtherTape[];
}

/** Plays the whole tape once, and reads back what each reboot must leave. */
export interface VerifyJob {
  kind: 'verify';
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

/** Makes ready for timing a section: adds these tapes, by number, to those that blocks play in turn. */
export interface PrepareJob {
  kind: 'prepare';
  /** The section's place among those of the cell; another one than before drops all its tapes. */
  section: number;
  tapes: readonly number[];
}

/** Times blocks of the section that was prepared, on one fresh instance. */
export interface TimeJob {
  kind: 'time';
  /** The number of the instance: which copy of the code it runs. */
  instance: number;
  /** Which of the tapes that were prepared comes first. */
  first: number;
  /** A block plays so many tapes, and as many again until it is long enough. */
  turn: number;
  blocks: number;
  block_ns: number;
  /** Whether to warm up until a test finds it steady: once a contender and section. */
  warm: boolean;
  /** Whether a few tapes come first, untimed: a short tape's first plays find cold caches. */
  settle: boolean;
}

export type Job = StageJob | VerifyJob | CountJob | AccountJob | PrepareJob | TimeJob;

/** Where a contender's result was not the tape's, or its pages not the expected ones. */
export interface Wrong {
  /** The number of the tape: 0 is the one that is counted. */
  tape: number;
  index: number;
  kind: OpKind;
  expected: number;
  got: number;
  /** How serialized pages differ, where the result is right. */
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

/** Time of one instance. */
export interface Times {
  /** Nanoseconds a tape, for each block: what an empty play takes is taken off. */
  samples: number[];
  /** Nanoseconds of an empty play: the clock and the call. */
  empty_ns: number;
  /** What a tape takes in all, the way back to its start included. */
  tape_wall_ns: number;
  steady: boolean;
  tier: Tier;
}
