import { findAbi, kernelFields, type LuoCapableAbi } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { kernelName } from '../result/describe.ts';
import type { Line, PhaseLine } from '../result/types.ts';
import { type Capacity, findCapacity } from './capacity.ts';
import { indicesOf } from './indices.ts';
import { beyondCapacity, checkHost } from './load.ts';
import { measuredLines, measuredPhases } from './measured.ts';
import { type Chosen, chooseBuild, type Model } from './model.ts';
import { isBeside } from './phases.ts';
import { type Prediction, predict } from './predict.ts';
import {
  type Asked,
  builtOf,
  type Given,
  type Kernel,
  kernelsOf,
  type Question,
} from './question.ts';
import { type Rate, timed } from './range.ts';
import { estimateRate, givenRate, hardwareRate, type KnownRate, type TimeInserts } from './rate.ts';
import {
  paragraph,
  renderCapacity,
  renderPrediction,
  renderSideBySide,
  type Setting,
} from './text.ts';

/** What a forecast is told to: result lines, the same for people, and warnings. */
export interface Listener {
  line(line: Line): void;
  /** A table or a paragraph of at most 75 columns. */
  text(text: string): void;
  warn(message: string): void;
}

/** What a forecast may have to find out on the machine that makes it. */
export interface Machine {
  /** Gives the module that counts its instructions. */
  countingModule(): WebAssembly.Module;
  timeInserts: TimeInserts;
}

/** Names that a capacity's alternatives and its rate are measured on. */
const SAMPLE_NAMES = 8192;

const INDEX_SOURCES = {
  twin: "index: its C twin's instructions in the guest, the kernel's own unit, +-10 %",
  wasm: "index: Wasm's exact counts, scaled by kernel / Wasm of the list's scan; half to twice",
} as const;

/**
 * Predicts what the window costs, phase by phase, for each kernel and index. Raises Fault 2 for a
 * workload beyond the kernel's limits and options that contradict each other.
 */
export async function forecast(
  question: Question,
  model: Model,
  machine: Machine,
  out: Listener,
): Promise<void> {
  const { asked, given, trace, twins } = question;
  const kernels = fittingKernels(kernelsOf(question), given, asked, out);
  const hardware = trace && trace.mode !== 'exact' ? hardwareRate(trace, model) : undefined;
  if (hardware && asked.ns_per_instruction) {
    throw new Fault(2, '--ns-per-instruction: stands beside a --trace of hardware; give one');
  }
  const namesOf = (abi: LuoCapableAbi) =>
    given.names(Math.min(SAMPLE_NAMES, abi.luo.sessions.capacity));
  const isTraced = ({ abi, arch }: Kernel) => trace?.abi === abi.id && trace.arch === arch;
  const choose = (kernel: Kernel) => {
    const floor = isTraced(kernel) ? trace?.callFloorInstructions : undefined;
    return chooseBuild(model, kernel.abi.id, kernel.arch, floor, builtOf(asked));
  };
  // One time of an instruction for all kernels, or they would differ by this machine's noise.
  const largest = kernels.reduce((a, b) =>
    b.abi.luo.sessions.capacity > a.abi.luo.sessions.capacity ? b : a,
  );
  let rate: KnownRate | undefined = hardware;
  if (!rate && asked.ns_per_instruction) rate = givenRate(asked.ns_per_instruction);
  if (!rate && asked.budget_ns !== undefined) {
    const { build } = choose(largest);
    const names = namesOf(largest.abi);
    rate = await estimateRate(names, largest.abi.release, build, twins, machine.timeInserts);
  }
  const lists: Prediction[] = [];
  const noted = new Set<string>();
  for (const kernel of kernels) {
    const { abi } = kernel;
    const chosen = choose(kernel);
    const { release } = chosen.build;
    const load = given.load(abi, (one) => predict(one, abi, chosen).window.value);
    const names = namesOf(abi);
    const traces = model.sources.filter(
      (source) => source.release === release && source.abi === chosen.build.abi,
    ).length;
    const setting: Setting = {
      workload: given.text,
      kernel: `${release} (${traces} traces), its boot on ${bootText(chosen, model)}`,
      ...(rate && { rate }),
      ...(asked.base_ns !== undefined && { base_ns: asked.base_ns }),
      ...(hardware?.rest_ns !== undefined && { base_ns: hardware.rest_ns }),
    };
    const { contender } = asked;
    const { countingModule } = machine;
    for (const index of indicesOf(contender, names, abi, chosen.build, twins, countingModule)) {
      const prediction = predict(load, abi, chosen, index);
      if (!index) lists.push(prediction);
      const reckoned = {
        workload: given.workload,
        ...(asked.config !== undefined && { config: asked.config }),
        ...(asked.deferred_init !== undefined && { deferred_init: asked.deferred_init }),
        // A trace of hardware has its own time: an option would contradict it.
        ...(rate && !hardware && { ns_per_instruction: [rate.rate.low, rate.rate.high] as const }),
      };
      for (const line of phaseLines(prediction, rate?.rate, setting.base_ns)) {
        out.line({ ...line, ...reckoned });
      }
      out.text(renderPrediction(prediction, setting));
      if (index) out.text(paragraph(INDEX_SOURCES[index.source]));
      if (asked.budget_ns === undefined || !given.host) continue;
      const found = findCapacity(given.host, abi, chosen, rate!.rate, asked.budget_ns, index);
      tellCapacity(found, kernel, prediction.contender, asked.budget_ns, reckoned, out);
    }
    if (trace && isTraced(kernel)) {
      const sums = measuredPhases(trace);
      for (const line of measuredLines(trace, sums)) out.line(line);
      const measured = [...sums].map(([phase, value]) => `${phase} ${value}`).join(', ');
      out.text(paragraph(`measured in ${trace.id} [${trace.unit}]: ${measured}`));
    }
    for (const note of load.notes ?? []) {
      if (noted.has(note)) continue;
      noted.add(note);
      out.text(paragraph(note));
      out.warn(note);
    }
    const panics = given.panics(abi);
    if (panics) out.warn(panics);
  }
  if (new Set(kernels.map(({ arch }) => arch)).size > 1) out.text(renderSideBySide(lists));
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

function tellCapacity(
  found: Capacity,
  { abi, arch }: Kernel,
  contender: string,
  budget_ns: number,
  reckoned: object,
  out: Listener,
): void {
  const { sessions, low, high } = found;
  const line = {
    v: 1,
    type: 'capacity',
    ...kernelFields(abi, arch),
    contender,
    budget_ns,
  } as const;
  out.line({ ...line, sessions, low, high, ...reckoned });
  const { capacity: holds, capacityErrno: errno } = abi.luo.sessions;
  out.text(
    renderCapacity(found, {
      kernel: kernelName(kernelFields(abi, arch)),
      contender,
      budget_ns,
      holds,
      errno,
    }),
  );
}

/**
 * Takes a prediction, a rate and what the rest of the window takes; gives a line a phase and metric, and
 * the window's own, their sum.
 */
export function phaseLines(
  { abi, arch, contender, phases, window }: Prediction,
  rate?: Rate,
  base_ns?: number,
): PhaseLine[] {
  const of = (phase: string) =>
    ({
      v: 1,
      type: 'phase',
      phase,
      ...kernelFields(findAbi(abi), arch),
      contender,
    }) as const;
  const lines = phases.flatMap((cost): PhaseLine[] => {
    const { phase, blackout, basis, beyond, value, low, high, narrowed_by } = cost;
    const { cleared_bytes, copied_bytes } = cost;
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
      { ...of(phase), metric: 'instructions', value, low, high, ...bytes, ...about },
    ];
    // What a guest of the recorder boots besides says nothing of a machine's time.
    if (rate && value > 0 && phase !== 'base') {
      counted.push({ ...of(phase), metric: 'time', unit: 'ns', ...timed(cost, rate), ...about });
    }
    if (phase === 'base' && base_ns !== undefined) {
      const given = { value: base_ns, low: base_ns, high: base_ns };
      counted.push({ ...of(phase), metric: 'time', unit: 'ns', ...given, basis: 'given' });
    }
    return counted;
  });
  return [
    ...lines,
    { ...of('window'), metric: 'instructions', ...window },
    ...(rate
      ? [{ ...of('window'), metric: 'time', unit: 'ns', ...timed(window, rate) } as const]
      : []),
  ];
}
