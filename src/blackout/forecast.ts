import { type Arch, findAbi, kernelFields } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { full } from '../result/describe.ts';
import type { Prices } from '../result/prices.ts';
import type { FitLine, Line, PhaseLine } from '../result/types.ts';
import { fitOf } from './budget.ts';
import { findCapacity } from './capacity.ts';
import { archOf, priceClock, rateClock } from './clock.ts';
import { indicesOf } from './indices.ts';
import { beyondCapacity, checkHost, type Load } from './load.ts';
import { measuredLines, measuredPhases } from './measured.ts';
import { type Chosen, chooseBuild, type Model } from './model.ts';
import { isBeside } from './phases.ts';
import { type PhaseCost, type Prediction, predict, predictTime } from './predict.ts';
import {
  type Asked,
  builtOf,
  type Given,
  type Kernel,
  kernelsOf,
  type Question,
} from './question.ts';
import type { Range } from './range.ts';
import { hardwareRate } from './rate.ts';
import { type Forecast, renderCapacity, renderForecast, type Time, timeText } from './text.ts';

/** What a forecast is told to: result lines, the same for people, and warnings. */
export interface Listener {
  line(line: Line): void;
  /** A table or a paragraph of at most 75 columns. */
  text(text: string): void;
  warn(message: string): void;
  /** Whether the text has all details of each kernel. */
  verbose?: boolean;
}

/** What a forecast may have to find out on the machine that makes it. */
export interface Machine {
  /** Gives the module that counts its instructions. */
  countingModule(): WebAssembly.Module;
  arch: Arch | undefined;
  /** Gives what steps take here; with `measure` they are measured where they were not. */
  prices(measure: boolean): Promise<Prices | undefined>;
}

/** What a forecast found. */
export interface Forecasted {
  /** Of each kernel and index, where a budget was given. */
  verdicts: readonly FitLine['verdict'][];
  /** What was assumed of a scenario, a sentence each; the text has them, too. */
  notes: readonly string[];
}

/** Names that alternatives are counted on. */
const SAMPLE_NAMES = 8192;

/**
 * Predicts what the window costs, phase by phase, for each kernel and index, and whether it fits the
 * budget; gives what was found of each. Raises Fault 2 for a workload beyond the kernel's limits and options
 * that contradict each other.
 */
export async function forecast(
  question: Question,
  model: Model,
  machine: Machine,
  out: Listener,
): Promise<Forecasted> {
  const { asked, given, trace, twins } = question;
  if (asked.base_ns !== undefined && asked.budget_ns === undefined) {
    throw new Fault(2, '--base: counts beside a budget alone; give --budget, too');
  }
  const kernels = fittingKernels(kernelsOf(question), given, asked, out);
  const time = await timeOf(question, model, machine, kernels, out);
  for (const line of time?.prices?.lines ?? []) out.line(line);
  const isTraced = ({ abi, arch }: Kernel) => trace?.abi === abi.id && trace.arch === arch;
  const notes = new Set<string>();
  const forecasts: Forecast[] = [];
  const capacities: string[] = [];
  const handed = new Set<string>();
  for (const kernel of kernels) {
    const { abi, arch } = kernel;
    const floor = isTraced(kernel) ? trace?.callFloorInstructions : undefined;
    const chosen = chooseBuild(model, abi.id, arch, floor, builtOf(asked));
    const clock = time?.arch === undefined || time.arch === arch ? time?.clock : undefined;
    const load = given.load(abi, (one) => predict(one, abi, chosen).window.value);
    for (const note of load.notes ?? []) notes.add(note);
    if (!given.host) handed.add(handedText(load));
    const { contender } = asked;
    const most = Math.min(SAMPLE_NAMES, abi.luo.sessions.capacity);
    const names = contender === undefined ? [] : given.names(most);
    const { countingModule } = machine;
    for (const index of indicesOf(contender, names, abi, chosen.build, twins, countingModule)) {
      const counts = predict(load, abi, chosen, index);
      const ns = clock && predictTime(load, abi, chosen, clock, index);
      const fit =
        asked.budget_ns === undefined ? undefined : fitOf(asked.budget_ns, asked.base_ns, ns);
      forecasts.push({
        counts,
        ...(ns && { ns }),
        ...(fit && { fit }),
        ...(index && { index: INDEX_SOURCES[index.source] }),
        basedOn: basedOn(chosen, model),
      });
      const reckoned = reckonedOf(question, time);
      for (const line of phaseLines(counts, ns)) out.line({ ...line, ...reckoned });
      const about = { ...kernelFields(abi, arch), contender: counts.contender };
      if (fit) out.line({ v: 1, type: 'fit', ...about, ...fit, ...reckoned });
      if (asked.budget_ns === undefined || !given.host || !clock) continue;
      const { budget_ns, base_ns } = asked;
      const left_ns = budget_ns - (base_ns ?? 0);
      const found = findCapacity(given.host, abi, chosen, clock, left_ns, index);
      const { sessions, low, high } = found;
      out.line({
        v: 1,
        type: 'capacity',
        ...about,
        budget_ns,
        ...(base_ns !== undefined && { base_ns }),
        sessions,
        low,
        high,
        ...reckoned,
      });
      capacities.push(renderCapacity(found, given.host, abi, counts, budget_ns, base_ns));
    }
    if (trace && isTraced(kernel)) {
      for (const line of measuredLines(trace, measuredPhases(trace))) out.line(line);
    }
    const panics = given.panics(abi);
    if (panics) out.warn(panics);
  }
  out.text(
    renderForecast(forecasts, capacities, [...notes], [...handed], question, time, out.verbose),
  );
  return {
    verdicts: forecasts.flatMap(({ fit }) => (fit ? [fit.verdict] : [])),
    notes: [...notes],
  };
}

/** What an alternative's numbers are read from, in words. */
const INDEX_SOURCES = {
  twin: "its C twin's instructions in the guest, the kernel's own unit, +-10 %",
  wasm: "Wasm's exact counts, scaled by kernel / Wasm of the list's scan; half to twice",
} as const;

/**
 * What makes ns of counts: the option's rate, a trace of hardware, a file's prices, or this machine's,
 * which a budget has measured where they were not.
 */
async function timeOf(
  { asked, trace, prices: given }: Question,
  model: Model,
  machine: Machine,
  kernels: readonly Kernel[],
  out: Listener,
): Promise<Time | undefined> {
  const { ns_per_instruction, budget_ns } = asked;
  const isHardware = trace && trace.mode !== 'exact';
  if (isHardware && (ns_per_instruction || given)) {
    const option = given ? '--prices' : '--ns-per-instruction';
    throw new Fault(2, `${option}: stands beside a --trace of hardware; give one`);
  }
  if (isHardware) {
    const { rate, assumption, rest_ns } = hardwareRate(trace, model);
    const rest = rest_ns === undefined ? [] : [`the rest of its window took ${timeText(rest_ns)}`];
    return { clock: rateClock(rate), source: [assumption, ...rest].join('; ') };
  }
  if (ns_per_instruction) {
    const { low, high } = ns_per_instruction;
    const source = `${low} to ${high} ns an instruction, as given, whatever the caches do`;
    return { clock: rateClock(ns_per_instruction), source, rate: ns_per_instruction };
  }
  const isHere = kernels.some(({ arch }) => arch === machine.arch);
  const prices =
    given ?? (isHere ? await pricesHere(machine, budget_ns !== undefined, out) : undefined);
  if (!prices) return undefined;
  return { clock: priceClock(prices), source: prices.source, prices, arch: archOf(prices) };
}

/** This machine's prices; where it is too noisy to measure them counts are all there is, and why. */
async function pricesHere(
  machine: Machine,
  measure: boolean,
  out: Listener,
): Promise<Prices | undefined> {
  try {
    return await machine.prices(measure);
  } catch (error) {
    if (!(error instanceof Fault) || error.exitCode !== 3) throw error;
    out.warn(
      `${error.message}; --prices FILE takes another's, --ns-per-instruction LOW..HIGH yours`,
    );
    return undefined;
  }
}

/** What a scenario or a trace hands over, in words: what was read of it. */
function handedText({ sessions, files, memory }: Load): string {
  const counts = [`${full(sessions)} sessions`, `${full(files)} files`];
  return `hands over ${counts.join(', ')}, ${full(memory.pages)} pages in ${full(memory.units)} units`;
}

/** What lines say of the question. */
function reckonedOf({ asked, given }: Question, time: Time | undefined) {
  const { config, deferred_init } = asked;
  return {
    workload: given.workload,
    ...(config !== undefined && { config }),
    ...(deferred_init !== undefined && { deferred_init }),
    ...(time?.rate && { ns_per_instruction: [time.rate.low, time.rate.high] as const }),
  };
}

/** Says what the numbers of a kernel come from. */
function basedOn(chosen: Chosen, model: Model): string {
  const { build, validated } = chosen;
  const traces = model.sources.filter(
    ({ release, abi, arch }) =>
      release === build.release && abi === build.abi && arch === build.arch,
  ).length;
  const from = `${build.release} (${traces} traces), its boot on ${bootText(chosen, model)}`;
  return validated
    ? `calibrated on ${from}`
    : `UNVALIDATED: no trace covers it; its nearest relative is ${from}`;
}

/** Which windows tell what the boot costs. */
function bootText({ boot, bootValidated }: Chosen, { windows }: Model): string {
  const own = windows.filter(({ abi, build }) => abi === boot.abi && build === boot.build);
  const count = `${own.length} ${own.length === 1 ? 'window' : 'windows'}`;
  return `${count} of ${boot.release} ${boot.build}${bootValidated ? '' : ' (UNVALIDATED)'}`;
}

/** The kernels that hold the workload; the others are named with their errno. */
function fittingKernels(
  kernels: readonly Kernel[],
  { host }: Given,
  { budget_ns, sessions }: Asked,
  out: Listener,
): readonly Kernel[] {
  if (!host) return kernels;
  // What is looked for with a budget is how many fit, unless sessions were given too.
  const asked = budget_ns !== undefined && sessions === undefined ? { ...host, sessions: 0 } : host;
  const fitting = kernels.filter(({ abi }) => beyondCapacity(asked, abi) === undefined);
  if (fitting.length === 0) throw new Fault(2, beyondCapacity(asked, kernels[0]!.abi)!);
  for (const { abi } of fitting) checkHost(host, abi);
  for (const { abi } of kernels) {
    const beyond = beyondCapacity(asked, abi);
    if (beyond) out.warn(`${beyond}; left out`);
  }
  return fitting;
}

/**
 * Takes a prediction and, where there is one, the same in ns; gives a line a phase and metric, and the
 * window's own, their sum.
 */
export function phaseLines(counts: Prediction, ns?: Prediction): PhaseLine[] {
  const { abi, arch, contender, phases, window } = counts;
  const of = (phase: string) =>
    ({
      v: 1,
      type: 'phase',
      phase,
      ...kernelFields(findAbi(abi), arch),
      contender,
    }) as const;
  const lines = phases.flatMap((cost, i): PhaseLine[] => {
    const { phase, blackout, basis, beyond, narrowed_by } = cost;
    const { cleared_bytes, copied_bytes } = cost;
    const migrated = ({ migration }: PhaseCost) =>
      migration && { migrated_bytes: migration.bytes, migration: migration.most };
    const about = {
      ...(!isBeside(phase) && { blackout }),
      basis,
      ...(beyond !== undefined && { beyond }),
      ...(narrowed_by.length > 0 && { narrowed_by }),
    };
    const bytes = {
      ...(cleared_bytes && { cleared_bytes }),
      ...(copied_bytes && { copied_bytes }),
    };
    const counted: PhaseLine[] = [
      {
        ...of(phase),
        metric: 'instructions',
        ...ends(cost),
        ...bytes,
        ...migrated(cost),
        ...about,
      },
    ];
    const time = ns?.phases[i];
    // What a guest of the recorder boots besides says nothing of a machine's time.
    if (time && time.high > 0 && phase !== 'base') {
      // What copying takes a rate of instructions does not tell.
      const more = time.migration?.copiedBeside ? {} : migrated(time);
      counted.push({ ...of(phase), metric: 'time', unit: 'ns', ...ends(time), ...more, ...about });
    }
    return counted;
  });
  return [
    ...lines,
    { ...of('window'), metric: 'instructions', ...ends(window) },
    ...(ns ? [{ ...of('window'), metric: 'time', unit: 'ns', ...ends(ns.window) } as const] : []),
  ];
}

function ends({ value, low, high }: Range): Range {
  return { value, low, high };
}
