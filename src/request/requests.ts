import { ARCHES, CONFIGS } from '../abi/releases.ts';
import type { BlackoutOptions } from '../blackout/read.ts';
import type { Line } from '../result/types.ts';
import {
  FOLIO_SUITES,
  type FolioSuite,
  SESSION_SUITES,
  type SessionSuite,
} from '../tape/sections.ts';
import type { RunWorkload } from '../workload/run.ts';
import type { ReplayChoice } from '../workload/trace.ts';
import type { Contradiction, Keys } from './check.ts';
import {
  ABI,
  CALLBACK,
  DURATION_NS,
  FLAG,
  FOLIO_BYTES,
  GLOBS,
  listOf,
  MEMORY_BYTES,
  NAME_STYLE,
  ORDER,
  oneOf,
  PAGE_SIZE,
  PART,
  PATH,
  RATE,
  SESSION_ABI,
  SIGNAL,
  SIZES,
  whole,
  YES_OR_NO,
} from './kinds.ts';

/** How a caller follows work and ends it; all of it may be left out. */
export interface Listening {
  /** A line, as soon as it is obtained. */
  onLine?: (line: Line) => void;
  /** What the command line would print as a warning. */
  onWarning?: (message: string) => void;
  /** Ends the work early: workers and child processes are closed, and it rejects with the reason. */
  signal?: AbortSignal;
}

/** How far work is. */
export interface Progress {
  /** The step that is done, such as `wasm/list insert`; `left out` of a workload that none plays. */
  label: string;
  /** Workloads that are done, the one under way in part; in the end as many as `total`. */
  done: number;
  /** Workloads in all. */
  total: number;
}

/** The same for work that takes long. */
export interface Following extends Listening {
  /** A step is done. */
  onProgress?: (progress: Progress) => void;
}

/** What `run` measures: suites (all if left out), sizes and contenders, as on the command line. */
export type RunRequest = Partial<RunWorkload> &
  Following & {
    suites?: readonly (SessionSuite | FolioSuite)[];
  };

/** How `replay` plays traces. */
export type ReplayRequest = Partial<ReplayChoice> & Following;

/** What `blackout` predicts, as on the command line; ABIs by their identifiers. */
export type BlackoutRequest = Omit<BlackoutOptions, 'abi'> &
  Listening & { abi?: readonly string[] };

const LISTENING: Keys<Listening> = { onLine: CALLBACK, onWarning: CALLBACK, signal: SIGNAL };
const FOLLOWING: Keys<Following> = { ...LISTENING, onProgress: CALLBACK };

/** What the keys of a `RunRequest` take. */
export const RUN_KEYS: Keys<RunRequest> = {
  ...FOLLOWING,
  suites: listOf(oneOf([...SESSION_SUITES, ...FOLIO_SUITES])),
  n: SIZES,
  names: listOf(NAME_STYLE),
  scenario: PATH,
  contender: GLOBS,
  abi: ABI,
  page_size: PAGE_SIZE,
  files: whole(0),
  memory_bytes: MEMORY_BYTES,
  order: ORDER,
  scatter: PART,
  seed: whole(0),
  fixGrow: FLAG,
  profile: FLAG,
  smoke: FLAG,
  full: FLAG,
};

/** What the keys of a `ReplayRequest` take. */
export const REPLAY_KEYS: Keys<ReplayRequest> = {
  ...FOLLOWING,
  contender: GLOBS,
  fixGrow: FLAG,
  smoke: FLAG,
  full: FLAG,
};

/** What the keys of a `BlackoutRequest` take. */
export const BLACKOUT_KEYS: Keys<BlackoutRequest> = {
  ...LISTENING,
  sessions: whole(0),
  names: NAME_STYLE,
  files: whole(0),
  memory_bytes: MEMORY_BYTES,
  order: ORDER,
  folio_bytes: FOLIO_BYTES,
  scatter: PART,
  host_memory_bytes: MEMORY_BYTES,
  scratch_bytes: MEMORY_BYTES,
  config: oneOf(CONFIGS),
  deferred_init: YES_OR_NO,
  scenario: PATH,
  trace: PATH,
  prices: PATH,
  abi: listOf(SESSION_ABI),
  arch: listOf(oneOf(ARCHES)),
  page_size: PAGE_SIZE,
  contender: GLOBS,
  budget_ns: DURATION_NS,
  base_ns: DURATION_NS,
  ns_per_instruction: RATE,
};

/** Sampling is short or long. */
export const SAMPLING_CONTRADICTIONS = [
  ['smoke', ['full']],
] as const satisfies readonly Contradiction<ReplayRequest>[];

/** A scenario is the whole workload of a forecast. */
export const SCENARIO_CONTRADICTIONS = [
  ['scenario', ['sessions', 'names', 'files', 'memory_bytes', 'order', 'folio_bytes', 'trace']],
] as const satisfies readonly Contradiction<BlackoutRequest>[];

/** A folio has one size. */
export const FOLIO_CONTRADICTIONS = [
  ['order', ['folio_bytes']],
] as const satisfies readonly Contradiction<BlackoutRequest>[];
