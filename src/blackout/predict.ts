import { radixShape } from '../abi/radix.ts';
import type { Arch, LuoCapableAbi } from '../abi/releases.ts';
import type { IndexCosts } from './alternatives.ts';
import type { Load } from './load.ts';
import type { Build, Chosen } from './model.ts';
import { extendsScratch, PHASE_OF, PHASES, type PhaseName, phaseFacts } from './phases.ts';
import { type Price, priceOperation, total } from './price.ts';
import type { Range } from './range.ts';
import { OPERATIONS, type Operation, priceWork, type Work } from './work.ts';

/** A part of a phase's cost. */
export interface Term {
  name: TermName;
  instructions: number;
}

/** The parts that costs fall into. */
export type TermName =
  | 'name scan'
  | 'index'
  | 'calls and sessions'
  | 'events'
  | 'files'
  | 'token scan'
  | 'folios'
  | 'struct pages'
  | 'bitmaps and tables'
  | 'scratch extension'
  | 'region visits'
  | 'units'
  | 'page init'
  | 'blocks';

/**
 * Where a phase's number comes from: `fitted` on traces of this kernel; `unvalidated`: of its
 * nearest relative; `bounded`: exact counts, whose price no trace tells, at that of a step of the
 * name scan; `none`: this kernel does nothing there.
 */
export type Basis = 'fitted' | 'unvalidated' | 'bounded' | 'none';

/** What one phase costs. */
export interface PhaseCost extends Range {
  phase: PhaseName;
  blackout: boolean;
  locks: string;
  basis: Basis;
  terms: Term[];
}

/** What a live update costs, by phase in order of time. */
export interface Prediction {
  abi: string;
  arch: Arch;
  contender: string;
  validated: boolean;
  phases: PhaseCost[];
  /** The sum of the phases inside the blackout window. */
  window: Range;
}

/** The share by which totals are uncertain at least. */
const UNCERTAIN_LEAST = 0.002;
/** The same where no trace speaks for the kernel. */
export const UNVALIDATED = 0.25;

/**
 * Takes what a live update does, the kernel's ABI, the build that speaks for it and, for another
 * structure than the list, the costs of its index; gives the cost of each phase in instructions
 * (spec §8.3). Other builds of the same kernel widen the range upward.
 */
export function predict(
  load: Load,
  abi: LuoCapableAbi,
  chosen: Chosen,
  index?: IndexCosts,
): Prediction {
  const phases = PHASES.map((phase) => priceAnyPhase(phase, load, abi, chosen, index));
  const window: Range = { value: 0, low: 0, high: 0 };
  for (const { blackout, value, low, high } of phases) {
    if (!blackout) continue;
    window.value += value;
    window.low += low;
    window.high += high;
  }
  const contender = index?.contender ?? 'list';
  return {
    abi: abi.id,
    arch: chosen.build.arch,
    contender,
    validated: chosen.validated,
    phases,
    window,
  };
}

function priceAnyPhase(
  phase: PhaseName,
  load: Load,
  abi: LuoCapableAbi,
  chosen: Chosen,
  index: IndexCosts | undefined,
): PhaseCost {
  const { blackout, present, locks } = phaseFacts(abi, phase);
  const nothing = { value: 0, low: 0, high: 0, basis: 'none', terms: [] } as const;
  if (!present) return { phase, blackout, locks, ...nothing, terms: [] };
  const operations = OPERATIONS.filter((op) => PHASE_OF[op] === phase);
  const priced =
    operations.length > 0
      ? pricePhase(operations, load, chosen, index)
      : priceMemory(phase, load, abi, chosen.build);
  return { phase, blackout, locks, ...priced };
}

/** A phase of system calls, whose costs are fitted. */
function pricePhase(
  operations: readonly Operation[],
  load: Load,
  { build, others, validated }: Chosen,
  index: IndexCosts | undefined,
): Range & { basis: Basis; terms: Term[] } {
  const sums = [build, ...others].map((one) => {
    const works = load.work(one);
    return operations.reduce((sum, op) => sum + priceIndexed(op, works[op], one, index).value, 0);
  });
  const works = load.work(build);
  const range: Range = { value: 0, low: 0, high: 0 };
  const terms: Term[] = [];
  for (const op of operations) {
    const priced = priceIndexed(op, works[op], build, index);
    const share = validated ? Math.max(UNCERTAIN_LEAST, build.misfit[op]) : UNVALIDATED;
    range.value += priced.value;
    range.low += Math.max(0, priced.low * (1 - share));
    range.high += priced.high * (1 + share);
    terms.push(...termsOf(op, works[op], build, priced));
  }
  range.high = Math.max(range.high, ...sums);
  return { ...range, basis: validated ? 'fitted' : 'unvalidated', terms };
}

type Indexed = Range & { price: Price; index: number | undefined };

/** The price of an operation with the list, or with another index in its place. */
function priceIndexed(
  op: Operation,
  work: Work,
  build: Build,
  index: IndexCosts | undefined,
): Indexed {
  const price = priceOperation(op, work, build);
  const list = total(price);
  const other = index?.of(op, work);
  if (!other) return { value: list, low: list, high: list, price, index: undefined };
  const rest = list - price.scan;
  const value = rest + other.value;
  return { value, low: rest + other.low, high: rest + other.high, price, index: other.value };
}

function termsOf(op: Operation, work: Work, build: Build, { price, index }: Indexed): Term[] {
  const costs = build.costs[op];
  const part = (features: readonly (keyof Work)[]) => {
    const own: Work = {};
    for (const feature of features) if (work[feature]) own[feature] = work[feature];
    return priceWork(own, costs);
  };
  const files = part(['set', 'file', 'file_block', 'content']);
  const tokens = part(['token']);
  const folios = part(['folio']);
  const pages = part(['page']);
  const terms: Term[] = [
    index === undefined
      ? { name: 'name scan', instructions: price.scan }
      : { name: 'index', instructions: index },
    { name: 'files', instructions: files },
    { name: 'token scan', instructions: tokens },
    { name: 'folios', instructions: folios },
    { name: 'struct pages', instructions: pages },
    { name: 'calls and sessions', instructions: price.rest - files - tokens - folios - pages },
    { name: 'events', instructions: price.events },
  ];
  return terms.filter(({ instructions }) => instructions > 0);
}

/**
 * A phase in which no user space runs, so that no trace has its price: its steps are counted
 * exactly, and each is taken to cost what a step of the name scan does (a byte, or a word), half of that
 * or one compare and step; a page that is initialised what one costs to restore.
 */
function priceMemory(
  phase: PhaseName,
  load: Load,
  abi: LuoCapableAbi,
  build: Build,
): Range & { basis: Basis; terms: Term[] } {
  const { memory } = load;
  const { compare = 0, byte = 0, word = 0, block = 0 } = build.costs.create;
  const one = byte || word;
  const step: Range = { value: one, low: one / 2, high: compare + one };
  const scaled = (name: TermName, steps: Range): Term & Range => ({
    name,
    instructions: steps.value * step.value,
    value: steps.value * step.value,
    low: steps.low * step.low,
    high: steps.high * step.high,
  });
  const exactly = (steps: number): Range => ({ value: steps, low: steps, high: steps });
  const parts: (Term & Range)[] = [];
  if (phase === 'finalize') {
    // Each chunk is a page that is allocated, as a session block's is; each element two words.
    const chunks = memory.chunks * block;
    parts.push({
      name: 'blocks',
      instructions: chunks,
      value: chunks,
      low: chunks / 2,
      high: chunks,
    });
    parts.push(scaled('bitmaps and tables', exactly(4 * memory.leaves)));
  } else if (phase === 'scan') {
    parts.push(scaled('bitmaps and tables', exactly(memory.words + memory.units)));
    if (extendsScratch(abi)) {
      // A key passes tables on its way into the tree, and sets a bit (spec §5.3).
      const inserted = (radixShape(abi.pageBytes).rootLevel + 1) * memory.extensionKeys;
      parts.push(scaled('scratch extension', exactly(memory.words + memory.units + inserted)));
    }
  } else if (phase === 'reserve') {
    const { visits, visitsMerged } = memory;
    parts.push(scaled('region visits', { value: visits, low: visitsMerged, high: visits }));
    parts.push(scaled('units', exactly(UNIT_STEPS * memory.units)));
  } else if (phase === 'page-init') {
    const pages = memory.pages * (build.costs['retrieve-file'].page ?? 0);
    // Only kernels with CONFIG_DEFERRED_STRUCT_PAGE_INIT do this at all.
    parts.push({ name: 'page init', instructions: pages, value: pages, low: 0, high: 2 * pages });
  } else {
    parts.push(scaled('blocks', exactly(BLOCK_STEPS * load.blocks)));
  }
  const range: Range = { value: 0, low: 0, high: 0 };
  for (const { value, low, high } of parts) {
    range.value += value;
    range.low += low;
    range.high += high;
  }
  const terms = parts.map(({ name, instructions }) => ({ name, instructions }));
  return { ...range, basis: 'bounded', terms };
}

/** Words written for a unit: the region's four fields and its head page's (spec §5.4). */
const UNIT_STEPS = 5;
/** The cycle check visits a block three times; its descriptor is allocated and linked. */
const BLOCK_STEPS = 32;

/** A change to the kernel, what it saves inside the window, and the term it takes away. */
export interface Change {
  saves: number;
  text: string;
}

const CHANGES: readonly { term: TermName; text: string }[] = [
  { term: 'name scan', text: 'index sessions by name in luo_session_insert() and retrieve' },
  { term: 'token scan', text: 'index the files of a session by token' },
  { term: 'region visits', text: 'reserve sorted runs of units, not unit by unit' },
  { term: 'scratch extension', text: 'walk the preserved tree once, not twice' },
  { term: 'bitmaps and tables', text: 'skip empty words and tables in the walk' },
  { term: 'page init', text: 'do not initialise every page of a preserved unit' },
  { term: 'folios', text: 'preserve memory in larger folios' },
  { term: 'struct pages', text: 'restore the head page alone, its tails later' },
  { term: 'files', text: 'do less for each file that is handed over' },
  { term: 'index', text: 'a cheaper index of names' },
  { term: 'calls and sessions', text: 'fewer system calls: hand sessions back in one' },
];

/** The largest term inside the window, with its phase; undefined where all are 0. */
export function dominatingTerm(prediction: Prediction): (Term & { phase: PhaseName }) | undefined {
  return prediction.phases
    .filter(({ blackout }) => blackout)
    .flatMap(({ phase, terms }) => terms.map((term) => ({ ...term, phase })))
    .reduce<(Term & { phase: PhaseName }) | undefined>(
      (most, term) => (most && most.instructions >= term.instructions ? most : term),
      undefined,
    );
}

/** The change that would save most inside the window; undefined where nothing is to be saved. */
export function bestChange(prediction: Prediction): Change | undefined {
  const sums = new Map<TermName, number>();
  for (const { blackout, terms } of prediction.phases) {
    if (!blackout) continue;
    for (const { name, instructions } of terms) {
      sums.set(name, (sums.get(name) ?? 0) + instructions);
    }
  }
  const changes = CHANGES.map(({ term, text }) => ({ saves: sums.get(term) ?? 0, text }));
  const best = changes.reduce((most, one) => (one.saves > most.saves ? one : most));
  return best.saves > 0 ? best : undefined;
}
