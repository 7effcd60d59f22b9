import type { Arch, LuoCapableAbi } from '../abi/releases.ts';
import type { IndexCosts } from './alternatives.ts';
import { type Basis, basisOf, beyondAll } from './basis.ts';
import { type BootStep, ENTERED } from './boot.ts';
import type { Clock } from './clock.ts';
import type { Load } from './load.ts';
import { type Migration, migrationOf } from './migration.ts';
import { type Build, type Chosen, knownConfigs } from './model.ts';
import { PHASE_OF, PHASES, type PhaseFacts, type PhaseName, phaseFacts } from './phases.ts';
import { type Price, priceOperation, total } from './price.ts';
import { type Bytes, bytesOf, priceBoot } from './price-boot.ts';
import type { Range } from './range.ts';
import { NOTHING, priceEntry, priceStep, TICK, UNCERTAIN_LEAST } from './step.ts';
import { narrows, type Priced, type Term, type TermName } from './terms.ts';
import { OPERATIONS, type Operation, priceWork, type Work } from './work.ts';

/** What one phase costs. */
export interface PhaseCost extends PhaseFacts, Range, Bytes {
  phase: PhaseName;
  basis: Basis;
  /** How many times the largest recording, where it is extrapolated. */
  beyond?: number;
  /** The options that would narrow its range, where the question leaves them open. */
  narrowed_by: string[];
  terms: Term[];
  /** Of `preserve`: what it costs more where folios lie in scratch, as far as it is known how large that is. */
  migration?: Migration;
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

/** The share by which calls whose function windows tell are uncertain at least. */
const UNCERTAIN_ENTERED = 0.03;
/** Recordings of calls have files of one folio, mostly: of several they were off by a third. */
const UNTOLD_FOLIOS = 0.35;
/** The share where no trace speaks for the kernel. */
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
  const contender = index?.contender ?? 'list';
  return {
    abi: abi.id,
    arch: chosen.build.arch,
    contender,
    validated: chosen.validated,
    phases,
    window: sumWindow(phases),
  };
}

/** Takes costs of phases; gives the sum of those inside the blackout window. */
export function sumWindow(phases: readonly PhaseCost[]): Range {
  const window: Range = { value: 0, low: 0, high: 0 };
  for (const { blackout, value, low, high } of phases) {
    if (!blackout) continue;
    window.value += value;
    window.low += low;
    window.high += high;
  }
  return window;
}

/**
 * As `predict`, in ns: the value with each price at its likeliest, the ends with all at their least and
 * at their most.
 */
export function predictTime(
  load: Load,
  abi: LuoCapableAbi,
  chosen: Chosen,
  clock: Clock,
  index?: IndexCosts,
): Prediction {
  const at = (bound: keyof Range) => predict(load, abi, clock(chosen, load, bound), index);
  const [value, low, high] = [at('value'), at('low'), at('high')];
  return {
    ...value,
    phases: value.phases.map((cost, i) => {
      const { high: most, migration } = high.phases[i]!;
      return { ...cost, low: low.phases[i]!.low, high: most, ...(migration && { migration }) };
    }),
    window: { value: value.window.value, low: low.window.low, high: high.window.high },
  };
}

function priceAnyPhase(
  phase: PhaseName,
  load: Load,
  abi: LuoCapableAbi,
  chosen: Chosen,
  index: IndexCosts | undefined,
): PhaseCost {
  const facts = phaseFacts(abi, phase);
  const about = { phase, ...facts, ...bytesOf(phase, load, abi, chosen) };
  if (!facts.present) {
    const basis: Basis = chosen.bootValidated ? 'measured' : 'derived';
    const nothing = { value: 0, low: 0, high: 0, cleared_bytes: 0, copied_bytes: 0 };
    return { ...about, ...nothing, basis, narrowed_by: [], terms: [] };
  }
  const operations = OPERATIONS.filter((op) => PHASE_OF[op] === phase);
  const priced =
    operations.length > 0
      ? pricePhase(operations, load, chosen, index)
      : priceBoot(phase, load, abi, chosen);
  const replaced = priced.terms.some(({ name }) => name === 'index');
  const known = basisOf(phase, load, chosen, replaced);
  // A range that one question more would halve was not measured as it was asked.
  const isOpen = priced.narrowed_by.length > 0 && priced.high > OPEN_TIMES * priced.low;
  if (isOpen && known.basis === 'measured') known.basis = 'derived';
  const beyond = known.basis === 'unvalidated' ? 1 : beyondAll(phase, load, chosen);
  const migration = phase === 'preserve' ? migrationOf(load, abi, chosen) : undefined;
  return {
    ...about,
    ...widened(priced, beyond),
    ...known,
    terms: priced.terms,
    ...(migration && { migration }),
  };
}

/** A range this many times as high as low, of which an option is left open, is derived. */
const OPEN_TIMES = 2;

/** Each doubling beyond what was recorded adds so much to a range, on both sides. */
const DOUBLING_SHARE = 0.02;

function widened({ value, low, high, narrowed_by }: Priced, beyond: number) {
  const share = DOUBLING_SHARE * Math.log2(beyond);
  return { value, low: Math.max(0, low * (1 - share)), high: high * (1 + share), narrowed_by };
}

/** A phase of system calls. */
function pricePhase(
  operations: readonly Operation[],
  load: Load,
  chosen: Chosen,
  index: IndexCosts | undefined,
): Priced {
  const { build, others, validated } = chosen;
  const sum: Priced = { value: 0, low: 0, high: 0, terms: [], narrowed_by: [] };
  const add = (priced: Range & { terms: Term[] }) => {
    sum.value += priced.value;
    sum.low += priced.low;
    sum.high += priced.high;
    sum.terms.push(...priced.terms);
  };
  for (const op of operations) {
    const step = STEP_OF[op];
    if (step && isTold(op, chosen)) {
      const work = load.work(build)[op];
      const of = () => ({ value: work, low: work, high: work });
      const { value, low, high } = priceStep(step, of, chosen);
      const entry = op === 'finish' ? finishEntry(work, chosen) : 0;
      const isOpen = op === 'retrieve-file' && load.memory.groups.some(isUntold);
      const share = isOpen ? UNTOLD_ORDERS : 0;
      add({
        value: value + entry,
        low: low * (1 - share),
        high: high * (1 + share) + entry,
        terms: termsOfCall(op, work, chosen.boot.costs[step], entry),
      });
      continue;
    }
    const priced = priceIndexed(op, load.work(build)[op], build, chosen, index);
    const least = chosen.bootValidated && isEntered(op) ? UNCERTAIN_ENTERED : UNCERTAIN_LEAST;
    const untold = op === 'retrieve-file' ? UNTOLD_FOLIOS : 0;
    const share = validated ? Math.max(least, untold, build.misfit[op]) : UNVALIDATED;
    const all = others.map((one) => priceIndexed(op, load.work(one)[op], one, chosen, index).value);
    const calls = load.work(build)[op].call ?? 0;
    const { low, high } = enteredRange(op, calls, priced, chosen);
    // A live update that nobody traces does not have what tracing took of recorded ones.
    const tracing = op === 'serialize' ? priceEntry(op, calls, chosen) : NOTHING;
    add({
      value: priced.value - tracing.value,
      // Who finishes a session may keep it open.
      low: op === 'close' ? 0 : Math.max(0, low / (1 + share) - tracing.high),
      high: Math.max(high / (1 - share), ...all) - tracing.low,
      terms: termsOf(op, load.work(build)[op], build, priced, tracing.value),
    });
  }
  const known = knownConfigs(chosen).map((one) => pricePhase(operations, load, one, index));
  if (known.length > 0 && known.every((one) => narrows(sum, one))) {
    sum.narrowed_by.push('--config');
  }
  return sum;
}

/** Of folios neither of a page nor of 2 MiB order 4 was fitted to; orders 2 and 6 were met within 4 and 8 %. */
const UNTOLD_ORDERS = 0.08;

function isUntold({ order }: { order: number }): boolean {
  return order > 0 && order !== 9;
}

/** The calls that windows price better than recordings of calls do. */
const STEP_OF: Partial<Record<Operation, BootStep>> = {
  serialize: 'serialize',
  'retrieve-file': 'retrieve-file',
  finish: 'finish',
};

/**
 * Whether windows tell a call better than recordings of calls: those of the kernel, or of its nearest
 * relative where it has none; of another release, where calls were recorded of files of one folio alone.
 */
export function isTold(op: Operation, { build, boot, validated, bootValidated }: Chosen): boolean {
  if (bootValidated || !validated || op === 'finish') return true;
  return op === 'retrieve-file' && boot.arch === build.arch;
}

/**
 * The function alone, with no timer tick and a cache less that runs empty, to the whole call, with a tick
 * more: windows tell the former, recordings of calls the latter.
 */
function enteredRange(op: Operation, calls: number, priced: Indexed, chosen: Chosen) {
  const { low, high } = priced;
  const { build } = chosen;
  if (op === 'create') {
    // How full the caches of objects are at first, and when they run empty, is the build's luck.
    return { low: low - priced.price.events, high: high + TICK * chosen.instruction };
  }
  if (!chosen.bootValidated || !isEntered(op)) return { low, high };
  const caches = op === 'retrieve' ? build.refills.retrieve.length : 1;
  const refills = caches * (build.costs[op].refill ?? 0);
  const entries = [chosen.boot, ...chosen.otherBoots].map(({ entry }) => entry[op] * calls);
  return {
    low: low - priced.price.events - refills - Math.max(0, ...entries),
    high: high + TICK * chosen.instruction + Math.max(0, ...entries.map((entry) => -entry)),
  };
}

function isEntered(op: Operation): op is (typeof ENTERED)[number] {
  return ENTERED.some((one) => one === op);
}

type Indexed = Range & { price: Price; index: number | undefined };

/** The price of an operation with the list, or with another index in its place. */
function priceIndexed(
  op: Operation,
  work: Work,
  build: Build,
  { instruction }: Chosen,
  index: IndexCosts | undefined,
): Indexed {
  const price = priceOperation(op, work, build);
  const list = total(price);
  const other = index?.of(op, work);
  if (!other) return { value: list, low: list, high: list, price, index: undefined };
  const rest = list - price.scan;
  const of = (bound: keyof Range) => rest + other[bound] * instruction;
  const own = other.value * instruction;
  return { value: of('value'), low: of('low'), high: of('high'), price, index: own };
}

function termsOf(
  op: Operation,
  work: Work,
  build: Build,
  { price, index }: Indexed,
  tracing: number,
): Term[] {
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
    {
      name: 'calls and sessions',
      instructions: price.rest - files - tokens - folios - pages - tracing,
    },
    { name: 'events', instructions: price.events },
  ];
  return terms.filter(({ instructions }) => instructions > 0);
}

/** Takes what finishing does; gives what its calls cost beyond the function that windows count. */
export function finishEntry({ call = 0 }: Work, { build, boot }: Chosen): number {
  return call * Math.max(0, (build.costs.finish.call ?? 0) - (boot.costs.finish.call ?? 0));
}

/** Gives the prices of calls where retrieved files stay open: recordings of calls had them closed at once. */
export function keepingFiles(chosen: Chosen): Build {
  const { build, boot } = chosen;
  const call = (boot.costs.finish.call ?? 0) + finishEntry({ call: 1 }, chosen);
  return { ...build, costs: { ...build.costs, finish: { ...boot.costs.finish, call } } };
}

/** The terms of a call that windows price, and of the way to it. */
function termsOfCall(op: Operation, work: Work, costs: Work, entry: number): Term[] {
  const part = (features: readonly (keyof Work)[]) =>
    features.reduce((sum, f) => sum + (work[f] ?? 0) * (costs[f] ?? 0), 0);
  const files = op === 'retrieve-file' ? ['content'] : ['set', 'file', 'file_block'];
  const terms: Term[] = [
    {
      name: 'calls and sessions',
      instructions: entry + part(['call', 'session', 'name_word', 'block']),
    },
    { name: 'files', instructions: part(files as (keyof Work)[]) },
    { name: 'token scan', instructions: part(['token']) },
    { name: 'folios', instructions: part(['folio', 'large_folio', 'sibling']) },
    { name: 'struct pages', instructions: part(['page']) },
  ];
  return terms.filter(({ instructions }) => instructions > 0);
}

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
