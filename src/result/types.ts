/**
 * The result lines (spec §15.1): one JSON object a line, told apart by `type`.
 * `schema.json` says the same for readers in other languages, and a test holds the two together.
 */

/** The version of the line format, the `v` of every line. */
export const RESULT_VERSION = 1;

/** The hot paths, and `overhead`: what playing a tape costs by itself. */
export const SUITES = [
  'insert',
  'lookup',
  'serialize',
  'deserialize',
  'files',
  'folios',
  'reserve',
  'overhead',
] as const;

/** One of the suites. */
export type Suite = (typeof SUITES)[number];

/**
 * The unit of each metric. `locked_instructions` are those of a module with marks where a registry's
 * lock is taken and released (spec §2.2), which keep the compiler from moving code across: a call
 * there differs by 4 instructions from the one that is measured, a session read back by one, at most.
 */
export const METRIC_UNITS = {
  instructions: 'instructions',
  locked_instructions: 'instructions',
  loads: 'loads',
  stores: 'stores',
  bulk_bytes: 'bytes',
  time: 'ns',
  bytes: 'bytes',
  heap_bytes: 'bytes',
  metadata_bytes: 'bytes',
  blackout_bytes: 'bytes',
  allocations: 'count',
  set_bits: 'count',
  set_bits_by_order: 'count',
  pages: 'count',
  tables: 'count',
  leaves: 'count',
  bitmaps: 'count',
  chunks: 'count',
  boot_words_scanned: 'count',
  level_steps: 'count',
  bit_writes: 'count',
  locks: 'count',
  region_visits: 'count',
  pages_initialized: 'count',
  scratch_insertions: 'count',
} as const;

/** What a result line may measure. */
export type Metric = keyof typeof METRIC_UNITS;

/** The unit of a value. */
export type Unit = (typeof METRIC_UNITS)[Metric];

/** What an engine executed: V8's Wasm tiers, compiled C, or JavaScript (spec §17.2). */
export type Tier = 'turbofan' | 'liftoff' | 'native' | 'js';

/** What was decided (spec §15.2). */
export const VERDICTS = [
  'faster',
  'same',
  'slower-within-margin',
  'slower',
  'changed',
  'inconclusive',
  'same-code',
] as const;

/** One of the verdicts. */
export type Verdict = (typeof VERDICTS)[number];

/** What was played; each line has the fields that matter for its suite. */
export interface Workload {
  /** Sessions (folio suites: folios). */
  n?: number;
  /** Name style. */
  names?: string;
  abi?: string;
  /** Bytes of a page, where that is not 4096. */
  page_size?: number;
  /** The `id` of the kernel trace that was played. */
  trace?: string;
  /** The file name of the scenario that was played. */
  scenario?: string;
  /** Files a session. */
  files?: number;
  /** Size of each file. */
  size_bytes?: number;
  memory_bytes?: number;
  /** Folio order. */
  order?: number;
  /** The part of the folios, 0 to 1, that lies scattered. */
  scatter?: number;
  /** The machine's memory, of which `memory_bytes` is preserved. */
  host_memory_bytes?: number;
  /** The machine's scratch areas in all. */
  scratch_bytes?: number;
  seed?: number;
  /** Whether operands come in random, not in address or list, order. */
  shuffled?: boolean;
  /** How preserved memory lies, where not as folios of one order (src/tape/memory.ts). */
  pattern?: string;
  /** A way of using the hot path other than the plain one (bench/suites.ts). */
  variant?: string;
  /** Whether the repaired kernel was played (spec §2.4). */
  fix_grow?: boolean;
}

/** The first line: on what, and with what, was measured. */
export interface EnvLine {
  v: 1;
  type: 'env';
  /** Version of luo-bench. */
  tool: string;
  node: string;
  v8: string;
  cpu: string;
  cores: number;
  /** The C compiler's own version line; left out where there is none. */
  cc?: string;
  /** Of the release module, 64 hexadecimal digits. */
  wasm_sha256: string;
  /** Version of the AssemblyScript compiler. */
  asc: string;
  /** Commit of the checkout; left out in an installed package. */
  commit?: string;
  /** ISO 8601, UTC. */
  started: string;
}

interface ResultBase {
  v: 1;
  type: 'result';
  suite: Suite;
  workload: Workload;
  /** `engine/algorithm`, or `kernel/<release>` for a recorded reference. */
  contender: string;
  unit: Unit;
  /** `tape`: the whole measured section, failed calls included; `op`: that, divided by `ops`. */
  per: 'tape' | 'op';
  /** Operations in the measured section. */
  ops?: number;
  /** Whether every result was compared with the expected one and agreed. */
  verified: boolean;
}

/**
 * A sampled time: p10 of the blocks with its interval, and the quantiles beside it; what an empty play
 * takes is taken off.
 */
export interface TimeLine extends ResultBase {
  metric: 'time';
  value: number;
  low: number;
  high: number;
  p50: number;
  p99: number;
  samples: number[];
  tier: Tier;
  ops: number;
  /** How many tapes were played in turn; 1 in files of versions before 0.2. */
  tapes?: number;
}

/** One number of any other metric; `exact` where it is the same on every machine and run. */
export interface CountLine extends ResultBase {
  metric: Exclude<Metric, 'time' | 'set_bits_by_order'>;
  value: number;
  exact?: true;
}

/** Set bits of a tracker, one number a folio order, from order 0. */
export interface OrdersLine extends ResultBase {
  metric: 'set_bits_by_order';
  value: number[];
  exact: true;
}

/** One contender, one workload, one metric. */
export type ResultLine = TimeLine | CountLine | OrdersLine;

/** How a metric grows with n: value ~ n^exponent. */
export interface GrowthLine {
  v: 1;
  type: 'growth';
  suite: Suite;
  workload: Workload;
  contender: string;
  metric: Metric;
  exponent: number;
  /** How far the fit misses its points, as a part of the value. */
  misfit: number;
}

/** What a line of the model was reckoned from: with both, `blackout` gives its number again. */
interface Reckoned {
  /** The sessions, files and memory, or the trace or scenario that has them. */
  workload?: Workload;
  /** How long an instruction takes, at best and at worst, as given or estimated. */
  ns_per_instruction?: readonly [low: number, high: number];
  /** How the kernel was said to be configured, and whether it initialises struct pages late. */
  config?: string;
  deferred_init?: boolean;
}

/** What one phase of a live update costs (spec §8.1). */
export interface PhaseLine extends Reckoned {
  v: 1;
  type: 'phase';
  phase: string;
  abi: string;
  /** The architecture, where that is not x86-64, and bytes of a page, where that is not 4096. */
  arch?: string;
  page_size?: number;
  contender: string;
  metric: 'instructions' | 'time';
  /** Of a time. */
  unit?: 'ns';
  value: number;
  low: number;
  high: number;
  /**
   * Whether the phase counts into the window: LUO's and KHO's work while the workload is paused. The
   * sum itself (`window`), `base` and `extend-scratch`, a part of `scan`, do not have it.
   */
  blackout?: boolean;
  /** Where the number comes from, such as `measured`; a sum has none. */
  basis?: string;
  /** How many times the largest recording this is, where `basis` is `extrapolated`. */
  beyond?: number;
  /** Bytes that the phase clears and copies, beside its instructions; left out where none. */
  cleared_bytes?: number;
  copied_bytes?: number;
  /**
   * Of `preserve`: how many bytes of files may lie in scratch memory at most, from where they are migrated
   * first, and what that adds at most, in the line's unit; the copying itself is not in it where the unit is
   * instructions and the processor copies by one.
   */
  migrated_bytes?: number;
  migration?: number;
  /** Of a recorded kernel: false where it does not scan names, as the list does that is predicted. */
  scans?: false;
  /** Options of `blackout` that would narrow the range. */
  narrowed_by?: string[];
}

/** What is set beside a budget: of which kernel, and with which structure in the list's place. */
interface Budgeted extends Reckoned {
  v: 1;
  abi: string;
  arch?: string;
  page_size?: number;
  contender: string;
  budget_ns: number;
  /** What of the budget the rest of the window takes, as given. */
  base_ns?: number;
}

/** The largest number of sessions that fits a budget. */
export interface CapacityLine extends Budgeted {
  type: 'capacity';
  sessions: number;
  low: number;
  high: number;
}

/** Kinds of steps that have a price in ns (docs/spec.md §15.4). */
export const PRICE_KINDS = [
  'compare',
  'compare-cold',
  'struct-page',
  'tail-page',
  'radix-key',
  'word',
  'region',
  'region-cold',
  'byte-cleared',
  'byte-copied',
  'syscall',
  'instruction',
] as const;

/** One of the kinds. */
export type PriceKind = (typeof PRICE_KINDS)[number];

/** What one step of a kind takes on the machine of the file's `env` line. */
export interface PriceLine {
  v: 1;
  type: 'price';
  kind: PriceKind;
  unit: 'ns';
  /** The median of means over the whole of the time; p10 and p90 of the passes. */
  value: number;
  low: number;
  high: number;
  /** What each pass took, in ns a step. */
  samples: number[];
  /** Over how much memory it was measured; kinds that depend on it have a line a size. */
  size_bytes: number;
  arch: string;
  engine: 'native' | 'wasm';
}

/** What a forecast says of a budget. */
export const FIT_VERDICTS = ['fits', 'over', 'undecided'] as const;

/** Whether LUO and KHO, and what the operator says the rest takes, fit a budget. */
export interface FitLine extends Budgeted {
  type: 'fit';
  verdict: (typeof FIT_VERDICTS)[number];
  /** What is set beside the budget, the given rest included; left out where no price of the architecture is at hand. */
  value_ns?: number;
  low_ns?: number;
  high_ns?: number;
  /** The phases that decide, the widest first, where it is undecided. */
  decided_by?: string[];
}

/** A comparison with a baseline; numbers that were not needed (`same-code`) are left out. */
export interface VerdictLine {
  v: 1;
  type: 'verdict';
  suite: Suite;
  workload: Workload;
  contender: string;
  metric: Metric;
  baseline?: number;
  value?: number;
  /** value / baseline, with its interval. */
  ratio?: number;
  low?: number;
  high?: number;
  /** Of a verdict on time that was measured: what executed both sides, in every sample. */
  tier?: Tier;
  verdict: Verdict;
}

/** What one function, at one source line, contributes. */
export interface ProfileLine {
  v: 1;
  type: 'profile';
  suite: Suite;
  workload: Workload;
  contender: string;
  function: string;
  file: string;
  line: number;
  metric: Metric;
  value: number;
}

/**
 * A call path of a recorded window, and what a kernel executed on it in guest instructions, until all
 * sessions are finished (spec §16.13). Its callers have lines of their own.
 */
export interface WindowLine {
  v: 1;
  type: 'window';
  /** `trace`, the `id` of the recording, tells windows apart. */
  workload: Workload;
  abi: string;
  arch: string;
  /** Bytes of a page, where that is not 4096. */
  page_size?: number;
  /** Of LUO and KHO (spec §16.12), or `base`. */
  phase: string;
  function: string;
  /** Its callers, outermost first. */
  stack: string[];
  calls: number;
  /** By the function itself, and with all that it called. */
  exclusive: number;
  inclusive: number;
}

/** The smallest n from which a contender beats another, null where it never does. */
export interface CrossoverLine {
  v: 1;
  type: 'crossover';
  suite: Suite;
  workload: Workload;
  contender: string;
  against: string;
  metric: Metric;
  n: number | null;
}

/**
 * How a command with a verdict ended, by its exit code: `fine` 0, `slower` and `not ok` (a self-test)
 * 1, `damaged` 2 (whatever kept it from an answer: input, usage or a tool), `cannot tell` 3,
 * `not comparable` 4, `wrong` 5, `interrupted` 130.
 */
export const SUMMARY_VERDICTS = [
  'fine',
  'slower',
  'not ok',
  'over',
  'lost',
  'damaged',
  'cannot tell',
  'not comparable',
  'wrong',
  'interrupted',
] as const;

/** What a comparison was with. */
export interface ComparedWith {
  /** The baseline's file, or the older result file or trace folder. */
  file: string;
  /** Of the module that it was measured with; left out where it does not say, or was not read. */
  wasm_sha256?: string;
  commit?: string;
}

/** The last line of every command with a verdict, also of one that fails (spec §15.2). */
export interface SummaryLine {
  v: 1;
  type: 'summary';
  /** As it is typed, such as `gate` and `trace check`. */
  command: string;
  verdict: (typeof SUMMARY_VERDICTS)[number];
  /** What was decided on: cells, calls, checks, self-tests; what was left out is not in it. */
  compared: number;
  /** How many of these say no. */
  failed: number;
  /** How many of these cannot tell. */
  inconclusive: number;
  baseline?: ComparedWith;
}

/** A kernel that was built. */
interface BuiltKernel {
  release: string;
  image_sha256: string;
  /** The version of its source, with a key of what was changed. */
  source: string;
}

/** How many self-tests ran, and how many of them are ok. */
interface SelftestCount {
  ok: number;
  ran: number;
}

/** What a patch to a kernel did besides what its rows (`verdict` lines) cost. */
export interface PatchLine {
  v: 1;
  type: 'patch';
  base: BuiltKernel;
  patched: BuiltKernel;
  /** Both images are the same to the byte. */
  same_image: boolean;
  /** What is handed over to the next kernel: whether its form is the same, the strings that name it, in words. */
  handover?: {
    verdict: 'identical' | 'differs';
    strings: string[];
    strings_before: string[];
    detail: string;
  };
  kexec?: { base_to_patched: boolean; patched_to_base: boolean };
  selftests?: { base: SelftestCount; patched: SelftestCount };
  /** Of a series: each with all before it. */
  commits?: ({ subject: string } & SelftestCount)[];
  /** What changed most, in a sentence. */
  headline: string;
  /** What failed, each in a few words. */
  failed: string[];
  /** The table for a mail. */
  text: string;
}

/** Any line of a result file. */
export type Line =
  | EnvLine
  | ResultLine
  | GrowthLine
  | PhaseLine
  | CapacityLine
  | PriceLine
  | FitLine
  | VerdictLine
  | ProfileLine
  | WindowLine
  | CrossoverLine
  | PatchLine
  | SummaryLine;
