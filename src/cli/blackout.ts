import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { findAbi, type LuoCapableAbi, requireLuo } from '../abi/releases.ts';
import { type IndexCosts, type IndexCount, indexCosts } from '../blackout/alternatives.ts';
import { measuredCalls } from '../blackout/calibrate.ts';
import { type Capacity, findCapacity, type Rate, timed } from '../blackout/capacity.ts';
import { countWasm } from '../blackout/counts.ts';
import {
  beyondCapacity,
  checkHost,
  type Host,
  hostLoad,
  type Load,
  scenarioLoad,
  sumNames,
} from '../blackout/load.ts';
import { type Chosen, chooseBuild, type Model, parseModel } from '../blackout/model.ts';
import type { PhaseName } from '../blackout/phases.ts';
import { type Prediction, predict } from '../blackout/predict.ts';
import { priceOperation, total, withRefills } from '../blackout/price.ts';
import {
  paragraph,
  renderCapacity,
  renderChecks,
  renderPrediction,
  type Setting,
} from '../blackout/text.ts';
import { type Checked, checkTrace, PHASE_OF } from '../blackout/validate.ts';
import { selectContenders } from '../contenders.ts';
import { Fault } from '../fault.ts';
import { readText } from '../files.ts';
import { environment, readModules } from '../measure/environment.ts';
import { packageRoot } from '../package.ts';
import type { Line, PhaseLine, Workload } from '../result/types.ts';
import { formatLine } from '../result/write.ts';
import { compile } from '../tape/compile.ts';
import { generateNames, type NameStyle } from '../tape/names.ts';
import { parseScenario, type Scenario } from '../tape/scenario.ts';
import { readEvents, readTrace } from '../trace/read.ts';
import type { Trace } from '../trace/types.ts';
import { createdNames, estimateRate, readTwins } from './blackout-counts.ts';
import { parseAbi, parseMemory, parseNames, parseOrder, whole } from './options.ts';

/** What `blackout` predicts; without a trace or a scenario, sessions of one kind on one host. */
export interface BlackoutOptions {
  sessions?: number;
  names?: NameStyle;
  /** memfds a session. */
  files?: number;
  /** Preserved memory in all, in bytes, and the order of its folios. */
  memory?: number;
  order?: number;
  /** A scenario file. */
  scenario?: string;
  abi?: LuoCapableAbi[];
  /** Globs of alternatives to the list. */
  contender?: string;
  /** What LUO and KHO may take, and what the rest of the window takes: nanoseconds. */
  budget?: number;
  base?: number;
  nsPerInstruction?: Rate;
  /** A trace folder: its workload and twins, or its machine's time. */
  trace?: string;
  /** Trace folders to predict. */
  validate?: string[];
}

const SESSIONS = 819;
const FILE_ORDER = 0;
/** Names that a capacity's alternatives and its rate are measured on. */
const SAMPLE_NAMES = 8192;
/** The calls between which a hardware trace's rate lies: from slow to fast, outliers left out. */
const RATE_QUANTILES = { low: 0.1, high: 0.9 };

/** Adds `blackout` to the program. */
export function registerBlackout(program: Command): void {
  const workload = ['sessions', 'names', 'files', 'memory', 'order'];
  program
    .command('blackout')
    .description('what LUO and KHO cost in the blackout window, and the largest n in a budget')
    .addOption(new Option('--sessions <n>', `sessions (default: ${SESSIONS})`).argParser(whole(0)))
    .addOption(new Option('--names <style>', 'name style').argParser(parseName))
    .addOption(new Option('--files <n>', 'memfds a session').argParser(whole(0)))
    .addOption(
      new Option('--memory <size>', 'preserved memory in all, as 16GiB').argParser(parseMemory),
    )
    .addOption(new Option('--order <n>', 'folio order of that memory').argParser(parseOrder))
    .addOption(
      new Option('--scenario <file>', 'the workload of this scenario').conflicts([
        ...workload,
        'budget',
        'trace',
      ]),
    )
    .addOption(new Option('--abi <ids>', 'kernel ABIs, such as 6.19,7.3').argParser(parseAbis))
    .option('--contender <globs>', "alternatives to the list, such as buckets; 'list' is shown too")
    .addOption(
      new Option('--budget <time>', 'largest n whose window takes this, as 50ms').argParser(
        parseDuration,
      ),
    )
    .addOption(
      new Option('--base <time>', 'the rest of the window, as 2.1s').argParser(parseDuration),
    )
    .addOption(
      new Option('--ns-per-instruction <range>', 'time of an instruction, as 0.2..0.5').argParser(
        parseRate,
      ),
    )
    .option('--trace <dir>', "a trace: its workload and twins; of hardware, that machine's time")
    .addOption(
      new Option(
        '--validate <dirs...>',
        'predicts these traces, beside what they measured',
      ).conflicts([...workload, 'scenario', 'abi', 'budget', 'base', 'nsPerInstruction', 'trace']),
    )
    .option('--json', 'result lines on stdout, all else on stderr')
    .action(blackout);
}

/** `blackout`: prints what the window costs by phase, or how well traces are predicted. */
function blackout(options: BlackoutOptions & { json?: true }): Promise<void> {
  return blackoutInto(options, openPrinter(options.json === true));
}

/**
 * Predicts what the window costs, phase by phase, or sets predictions of traces beside what they
 * measured. Raises Fault 2 for a workload beyond the kernel's limits and options that contradict
 * each other, Fault 1 or 2 for traces that do or are damaged.
 */
export async function blackoutInto(options: BlackoutOptions, out: Printer): Promise<void> {
  const path = join(packageRoot(), 'results', 'model.json');
  const model = parseModel(readModelText(path), path);
  if (options.validate) {
    for (const dir of options.validate) validate(dir, model, options, out);
    return;
  }
  const trace = options.trace === undefined ? undefined : readTrace(options.trace);
  const twins = trace ? readTwins(options.trace!, trace) : [];
  const given = workload(options, trace);
  const abis = fittingAbis(options.abi ?? [given.abi], given, options, out);
  const hardware = trace && trace.mode !== 'exact' ? hardwareRate(trace, model) : undefined;
  if (hardware && options.nsPerInstruction) {
    throw new Fault(2, '--ns-per-instruction: stands beside a --trace of hardware; give one');
  }
  const namesOf = (abi: LuoCapableAbi) =>
    given.names(Math.min(SAMPLE_NAMES, abi.luo.sessions.capacity));
  const choose = (abi: LuoCapableAbi) =>
    chooseBuild(model, abi.id, trace?.abi === abi.id ? trace.callFloorInstructions : undefined);
  // One time of an instruction for all kernels, or they would differ by this machine's noise.
  const largest = abis.reduce((a, b) =>
    b.luo.sessions.capacity > a.luo.sessions.capacity ? b : a,
  );
  const rate = await rateOf(options, hardware, namesOf(largest), largest, choose(largest), twins);
  for (const abi of abis) {
    const chosen = choose(abi);
    const load = given.load(abi);
    const names = namesOf(abi);
    const setting: Setting = {
      workload: given.text,
      kernel: `${chosen.build.release} (${model.sources.filter((s) => s.release === chosen.build.release).length} traces, results/model.json)`,
      ...(rate && { rate }),
      ...(options.base !== undefined && { base_ns: options.base }),
      ...(hardware?.rest_ns !== undefined && { base_ns: hardware.rest_ns }),
    };
    for (const index of indices(options.contender, names, abi, chosen, twins)) {
      const prediction = predict(load, abi, chosen, index);
      const reckoned = {
        workload: given.workload,
        // A trace of hardware has its own time: an option would contradict it.
        ...(rate && !hardware && { ns_per_instruction: [rate.rate.low, rate.rate.high] as const }),
      };
      for (const line of phaseLines(prediction, rate?.rate, setting.base_ns)) {
        out.line({ ...line, ...reckoned });
      }
      out.text(renderPrediction(prediction, setting));
      if (index) out.text(paragraph(INDEX_SOURCES[index.source]));
      if (options.budget === undefined || !given.host) continue;
      const found = findCapacity(given.host, abi, chosen, rate!.rate, options.budget, index);
      printCapacity(found, abi, prediction.contender, options.budget, reckoned, out);
    }
    if (trace && trace.abi === abi.id) printMeasured(trace, out);
    if (given.panics(abi)) out.warn(given.panics(abi)!);
  }
}

const INDEX_SOURCES = {
  twin: "index: its C twin's instructions in the guest, the kernel's own unit, +-10 %",
  wasm: "index: Wasm's exact counts, scaled by kernel / Wasm of the list's scan; half to twice",
} as const;

/** What is predicted, from options, scenario or trace. */
interface Given {
  text: string;
  workload: Workload;
  abi: LuoCapableAbi;
  host?: Host;
  load(abi: LuoCapableAbi): Load;
  /** Names of sessions as the workload has them, at most so many. */
  names(most: number): Uint8Array[];
  /** The warning of spec §2.4 where it is due. */
  panics(abi: LuoCapableAbi): string | undefined;
}

function workload(options: BlackoutOptions, trace: Trace | undefined): Given {
  const fromTrace = trace && options.sessions === undefined && options.budget === undefined;
  if (options.scenario !== undefined) {
    const scenario = parseScenario(readText(options.scenario), options.scenario);
    return scenarioWorkload(scenario, options.scenario);
  }
  if (fromTrace) {
    const given = scenarioWorkload(trace.scenario, join(options.trace!, 'scenario.json'));
    const workload = { trace: trace.id };
    return {
      ...given,
      workload,
      text: `trace ${trace.id}`,
      names: (n) => createdNames(trace).slice(0, n),
    };
  }
  const files = options.files ?? 0;
  const sessions = options.sessions ?? SESSIONS;
  const order = options.order ?? FILE_ORDER;
  const host: Host = {
    sessions,
    names: options.names ?? 'session',
    files,
    memory_bytes: options.memory ?? 0,
    order,
  };
  if (options.order !== undefined && options.memory === undefined && files === 0) {
    throw new Fault(2, `--order ${order}: there is no memory to be in such folios; give --memory`);
  }
  return {
    text:
      `n=${sessions}, names ${host.names}, ${files} ${files === 1 ? 'file' : 'files'} a session` +
      (options.memory === undefined
        ? files > 0
          ? ` of one folio of order ${order}`
          : ''
        : `, ${options.memory / 2 ** 20} MiB in folios of order ${order}`),
    workload: {
      ...(trace && { trace: trace.id }),
      n: sessions,
      names: host.names,
      ...(files > 0 && { files }),
      ...(options.memory !== undefined && { memory_bytes: options.memory }),
      ...(options.memory !== undefined || files > 0 ? { order } : {}),
    },
    abi: requireLuo(findAbi('7.3')),
    host,
    load: (abi) => hostLoad(host, sumNames(host.names, sessions), abi),
    names: (most) =>
      generateNames(host.names, options.budget === undefined ? Math.min(most, sessions) : most, 1),
    panics: (abi) => fullBlocks(abi, sessions),
  };
}

function scenarioWorkload(scenario: Scenario, file: string): Given {
  const id = scenario.abi ?? '7.3';
  return {
    text: `scenario ${file}`,
    workload: { scenario: basename(file) },
    abi: requireLuo(findAbi(id)),
    load: (abi) => {
      const sessions = scenario.ops.filter(({ op }) => !FOLIO_OPS.has(op));
      compile({ ...scenario, lines: [], ops: sessions }, file, abi.id, { fixGrow: false });
      return scenarioLoad(scenario, abi);
    },
    names: (most) =>
      scenario.ops
        .flatMap((op) => (op.op === 'create' && op.expect === 0 ? [op.name] : []))
        .slice(0, most),
    panics: (abi) => {
      const sessions = scenario.ops.filter(({ op }) => !FOLIO_OPS.has(op));
      return compile({ ...scenario, lines: [], ops: sessions }, file, abi.id, { fixGrow: false })
        .panics;
    },
  };
}

const FOLIO_OPS: ReadonlySet<string> = new Set([
  'preserve-folio',
  'unpreserve-folio',
  'preserve-pages',
  'unpreserve-pages',
]);

/** The warning of spec §2.4 for sessions that fill their blocks. */
function fullBlocks(abi: LuoCapableAbi, sessions: number): string | undefined {
  const { layout, perUnit } = abi.luo.sessions;
  if (layout !== 'blocks' || sessions === 0 || sessions % perUnit !== 0) return undefined;
  return (
    `${sessions} sessions fill their blocks of ${perUnit}: one refused duplicate create before the ` +
    `reboot, and the next kernel ${abi.id} panics ("luo: Block contains invalid entry count: 0", ` +
    'docs/spec.md §2.4)'
  );
}

/** The kernels that hold the workload; the others are named with their errno. */
function fittingAbis(
  abis: readonly LuoCapableAbi[],
  given: Given,
  options: BlackoutOptions,
  out: Printer,
): readonly LuoCapableAbi[] {
  const { host } = given;
  if (!host) return abis;
  // What is looked for with a budget is how many fit, unless sessions were given too.
  const asked =
    options.budget !== undefined && options.sessions === undefined
      ? { ...host, sessions: 0 }
      : host;
  const fitting = abis.filter((abi) => beyondCapacity(asked, abi) === undefined);
  if (fitting.length === 0) throw new Fault(2, beyondCapacity(asked, abis[0]!)!);
  for (const abi of fitting) checkHost(host, abi);
  for (const abi of abis) {
    const beyond = beyondCapacity(asked, abi);
    if (beyond) out.warn(`${beyond}; left out`);
  }
  return fitting;
}

/** The list, and the alternatives that were asked for. */
function indices(
  globs: string | undefined,
  names: readonly Uint8Array[],
  abi: LuoCapableAbi,
  { build }: Chosen,
  twins: readonly IndexCount[],
): (IndexCosts | undefined)[] {
  if (globs === undefined) return [undefined];
  const selected = selectContenders(globs, ['insert', 'lookup', 'deserialize']);
  const algorithms = [...new Set(selected.map(({ algorithm }) => algorithm))].filter(
    (algorithm) => algorithm !== 'list' && algorithm !== 'none',
  );
  const inGuest = algorithms.map((algorithm) => indexCosts(algorithm, twins, 'twin', build));
  const counted = algorithms.filter(
    (algorithm, i) =>
      !inGuest[i] && selected.some((c) => c.engine === 'wasm' && c.algorithm === algorithm),
  );
  const counts =
    counted.length > 0 ? countWasm(countingModule(), ['list', ...counted], names, abi.id) : [];
  const found = algorithms.map((algorithm, i) => {
    const index = inGuest[i] ?? indexCosts(algorithm, counts, 'wasm', build);
    if (index) return index;
    throw new Fault(
      2,
      `--contender ${globs}: ${algorithm} has neither Wasm counts nor a twin in a trace; ` +
        `give its Wasm contender or a --trace with twins.csv`,
    );
  });
  return [undefined, ...found];
}

function countingModule(): WebAssembly.Module {
  return new WebAssembly.Module(readModules().counted as BufferSource);
}

/** How long an instruction takes: as given, as a hardware trace says, or where needed estimated. */
async function rateOf(
  options: BlackoutOptions,
  hardware: { rate: Rate; assumption: string } | undefined,
  names: readonly Uint8Array[],
  abi: LuoCapableAbi,
  { build }: Chosen,
  twins: readonly IndexCount[],
): Promise<{ rate: Rate; assumption: string } | undefined> {
  if (hardware) return hardware;
  if (options.nsPerInstruction) {
    const { low, high } = options.nsPerInstruction;
    const assumption = `ms: ${low} to ${high} ns an instruction, as given, whatever the caches do`;
    return { rate: { low, high }, assumption };
  }
  return options.budget === undefined ? undefined : estimateRate(names, abi.id, build, twins);
}

/** The time of an instruction on the machine of a trace: its calls over what the model counts. */
function hardwareRate(trace: Trace, model: Model) {
  if (trace.unit !== 'ns') {
    throw new Fault(1, `trace ${trace.id}: its unit is ${trace.unit}; a hardware trace has ns`);
  }
  const { build } = chooseBuild(model, trace.abi);
  const rates = measuredCalls(trace)
    .filter(({ op, result }) => result === 0 && (op === 'create' || op === 'retrieve'))
    .map((call) => {
      const { op } = call;
      return call.instructions / total(priceOperation(op, withRefills(call, build), build));
    })
    .sort((a, b) => a - b);
  if (rates.length === 0) {
    throw new Fault(
      1,
      `trace ${trace.id}: has no creates or retrieves that tell this machine's time`,
    );
  }
  const at = (q: number) => rates[Math.floor(q * (rates.length - 1))]!;
  const rate = { low: at(RATE_QUANTILES.low), high: at(RATE_QUANTILES.high) };
  const phase = (name: string) => trace.phases?.find((p) => p.function === name);
  const [start, own, end] = ['kernel_kexec', 'liveupdate_reboot', 'machine_kexec'].map(phase);
  const rest =
    start && own?.duration !== undefined && end
      ? end.enter - start.enter - own.duration
      : undefined;
  return {
    rate,
    assumption:
      `ms: ${rate.low.toFixed(3)} to ${rate.high.toFixed(3)} ns an instruction, from the calls of ` +
      `trace ${trace.id} (10th to 90th percentile)` +
      (trace.mode === 'imported' ? ', in which the tracing itself is included' : ''),
    ...(rest !== undefined && { rest_ns: rest }),
  };
}

function printCapacity(
  found: Capacity,
  abi: LuoCapableAbi,
  contender: string,
  budget_ns: number,
  reckoned: object,
  out: Printer,
): void {
  const { sessions, low, high } = found;
  const line = { v: 1, type: 'capacity', abi: abi.id, contender, budget_ns } as const;
  out.line({ ...line, sessions, low, high, ...reckoned });
  const { capacity: holds, capacityErrno: errno } = abi.luo.sessions;
  out.text(renderCapacity(found, { abi: abi.id, contender, budget_ns, holds, errno }));
}

function phaseLines(
  { abi, contender, phases }: Prediction,
  rate: Rate | undefined,
  base_ns: number | undefined,
): PhaseLine[] {
  return phases.flatMap((cost) => {
    const { phase, blackout, basis, value, low, high } = cost;
    const line = { v: 1, type: 'phase', phase, abi, contender, blackout } as const;
    const lines: PhaseLine[] = [{ ...line, metric: 'instructions', value, low, high, basis }];
    if (rate && value > 0) lines.push({ ...line, metric: 'time', ...timed(cost, rate), basis });
    if (phase === 'handoff' && base_ns !== undefined) {
      // Device shutdown, the jump and the kernel's boot are no work of LUO's: the user's number.
      const given = { value: base_ns, low: base_ns, high: base_ns };
      lines.push({ ...line, metric: 'time', ...given, basis: 'given' });
    }
    return lines;
  });
}

/** Prints what a trace measured, beside what is predicted of its workload. */
function printMeasured(trace: Trace, out: Printer): void {
  const sums = measuredPhases(trace);
  for (const line of measuredLines(trace, sums)) out.line(line);
  const measured = [...sums].map(([phase, value]) => `${phase} ${value}`).join(', ');
  out.text(paragraph(`measured in ${trace.id} [${trace.unit}]: ${measured}`));
}

function measuredPhases(trace: Trace): Map<PhaseName, number> {
  const sums = new Map<PhaseName, number>();
  for (const { op, instructions, result } of measuredCalls(trace)) {
    if (result !== 0) continue;
    sums.set(PHASE_OF[op], (sums.get(PHASE_OF[op]) ?? 0) + instructions);
  }
  return sums;
}

function measuredLines(trace: Trace, sums: ReadonlyMap<PhaseName, number>): PhaseLine[] {
  return [...sums].map(([phase, value]) => ({
    v: 1,
    type: 'phase',
    phase,
    abi: trace.abi,
    contender: `kernel/${trace.release}`,
    workload: { trace: trace.id },
    metric: trace.unit === 'ns' ? 'time' : 'instructions',
    value,
    low: value,
    high: value,
    blackout: phase !== 'create' && phase !== 'preserve' && phase !== 'finish',
    basis: 'measured',
  }));
}

/** Predicts one trace and prints it beside what was measured. */
function validate(dir: string, model: Model, options: BlackoutOptions, out: Printer): void {
  const trace = readTrace(dir);
  if (trace.mode !== 'exact') {
    throw new Fault(1, `${dir}: its costs are times; only instructions can be predicted`);
  }
  const abi = requireLuo(findAbi(trace.abi));
  const chosen = chooseBuild(model, trace.abi, trace.callFloorInstructions);
  const known = model.sources.some(
    ({ ops_sha256 }) =>
      ops_sha256 === (trace.files.get('ops.csv') ?? trace.files.get('ops.csv.gz')),
  );
  const checks = checkTrace(trace, chosen.build);
  const about =
    `ABI ${trace.abi}, predicted from ${chosen.build.release}` +
    `${chosen.validated ? '' : ' (UNVALIDATED)'}, ${known ? 'CALIBRATED ON THIS TRACE TOO' : 'not calibrated on this trace'}`;
  for (const line of measuredLines(trace, measuredPhases(trace))) out.line(line);
  for (const line of checkedLines(trace, checks, chosen)) out.line(line);
  out.text(renderChecks(trace.id, about, checks));
  const load = scenarioLoad(trace.scenario, abi);
  const marks = countMarks(dir);
  if (marks !== undefined) {
    const verdict = marks === load.memory.units ? 'exact' : 'DIFFERENT';
    out.text(
      `marks of preserved units: ${marks} measured, ${load.memory.units} predicted: ${verdict}`,
    );
  }
  const twins = readTwins(dir, trace);
  for (const index of indices(options.contender, createdNames(trace), abi, chosen, twins)) {
    if (!index) continue;
    const list = predict(load, abi, chosen);
    const other = predict(load, abi, chosen, index);
    for (const line of phaseLines(other, undefined, undefined)) {
      out.line({ ...line, workload: validated(trace) });
    }
    const change = other.phases.flatMap(({ phase, value }, i) => {
      const before = list.phases[i]!.value;
      return value === before
        ? []
        : [`${phase} ${(value - before).toFixed(0)} to ${value.toFixed(0)}`];
    });
    out.text(paragraph(`${index.contender} in place of list (predicted): ${change.join(', ')}`));
  }
}

/** The workload of what `--validate` predicts: not all phases, but what the trace's calls are of. */
function validated(trace: Trace): Workload {
  return { trace: trace.id, variant: 'validate' };
}

function checkedLines(trace: Trace, checks: readonly Checked[], chosen: Chosen): PhaseLine[] {
  const sums = new Map<PhaseName, PhaseLine>();
  for (const { phase, op, predicted } of checks) {
    const share = chosen.validated ? chosen.build.misfit[op] : 0.25;
    const sum = sums.get(phase) ?? {
      v: 1,
      type: 'phase',
      phase,
      abi: trace.abi,
      contender: 'list',
      workload: validated(trace),
      metric: 'instructions',
      value: 0,
      low: 0,
      high: 0,
      blackout: phase !== 'create' && phase !== 'preserve' && phase !== 'finish',
      basis: chosen.validated ? 'fitted' : 'unvalidated',
    };
    sum.value += predicted;
    sum.low += predicted * (1 - share);
    sum.high += predicted * (1 + share);
    sums.set(phase, sum);
  }
  return [...sums.values()];
}

/** The units that the first kernel of a trace left marked; undefined without events. */
function countMarks(dir: string): number | undefined {
  const events = readEvents(dir)?.filter(({ kernel }) => kernel === 1);
  if (!events) return undefined;
  const count = (name: string) => events.filter(({ event }) => event === name).length;
  return count('mark') - count('unmark');
}

function readModelText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Fault(2, `${path}: missing; make it with npm run calibrate`);
  }
}

/** Where a command without a result file prints: lines and text apart where lines are wanted. */
export interface Printer {
  line(line: Line): void;
  text(text: string): void;
  warn(message: string): void;
}

function openPrinter(json: boolean): Printer {
  let printed = false;
  const line = (one: Line) => {
    if (json) process.stdout.write(`${formatLine(one)}\n`);
  };
  if (json) line(environment(readModules(), undefined));
  return {
    line,
    text(text) {
      (json ? process.stderr : process.stdout).write(`${printed ? '\n' : ''}${text}\n`);
      printed = true;
    },
    warn: (message) => process.stderr.write(`warning: ${message}\n`),
  };
}

function parseName(text: string): NameStyle {
  const [style, ...more] = parseNames(text);
  if (style === undefined || more.length > 0)
    throw new InvalidArgumentError('Give one name style.');
  return style;
}

function parseAbis(text: string): LuoCapableAbi[] {
  return [...new Set(text.split(','))].map((part) => {
    const abi = findAbi(parseAbi(part));
    if (abi.luo === null) throw new InvalidArgumentError(`A kernel ${abi.id} has no sessions.`);
    return requireLuo(abi);
  });
}

/** Parses a time such as 50ms or 2.1s; gives nanoseconds. */
function parseDuration(text: string): number {
  const match = /^(\d{1,12}(?:\.\d{1,9})?)(ns|us|ms|s)$/.exec(text);
  const scale = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 }[match?.[2] ?? ''];
  if (!match || scale === undefined) {
    throw new InvalidArgumentError('Give a time with its unit, such as 50ms or 2.1s.');
  }
  return Number(match[1]) * scale;
}

/** Parses `0.2..0.5`: nanoseconds for an instruction, from low to high. */
function parseRate(text: string): Rate {
  const match = /^(\d{1,6}(?:\.\d{1,9})?)\.\.(\d{1,6}(?:\.\d{1,9})?)$/.exec(text);
  const [low, high] = [Number(match?.[1]), Number(match?.[2])];
  if (!(low > 0 && high >= low)) {
    throw new InvalidArgumentError('Give nanoseconds from low to high, such as 0.2..0.5.');
  }
  return { low, high };
}
