import { findAbi, requireLuo } from '../abi/releases.ts';
import type { Trace } from '../trace/types.ts';
import { fitCosts, median, mode, type Observation } from './fit.ts';
import { type Build, type Model, type Refills, TICK_INSTRUCTIONS } from './model.ts';
import { priceOperation, scanPrice, total, withRefills } from './price.ts';
import { type PricedCall, walkScenario } from './walk.ts';
import {
  addWork,
  type Costs,
  type Feature,
  OPERATIONS,
  type Operation,
  priceWork,
  type Work,
} from './work.ts';

/** What each operation's cost is fitted on; a build's constant, refills and ticks come after. */
const FITTED: Record<Operation, readonly Feature[]> = {
  create: ['compare', 'byte', 'name_byte', 'block', 'fd_word', 'fd_table', 'fd_slot'],
  preserve: ['call', 'token', 'file_block', 'content', 'folio', 'page'],
  serialize: ['call', 'session', 'name_word', 'block', 'set', 'file', 'file_block'],
  open: ['call', 'session', 'name_word', 'block', 'set', 'file', 'file_block'],
  retrieve: ['compare', 'byte', 'name_byte', 'fd_word', 'fd_table', 'fd_slot'],
  'retrieve-file': ['call', 'token', 'content', 'folio', 'page'],
  finish: ['call', 'file', 'content', 'folio', 'page'],
  close: ['call', 'long_name', 'file', 'content', 'folio', 'page'],
};
/**
 * What may differ in another build of which there are few traces, the likeliest first: no more of
 * these are fitted than there are kinds of observations, so that each is told by one.
 */
const REFITTED: Record<Operation, readonly Feature[]> = {
  create: ['compare', 'byte', 'name_byte', 'block'],
  preserve: ['call', 'file_block', 'folio'],
  serialize: ['set', 'session', 'call'],
  open: ['set', 'session', 'call'],
  retrieve: ['compare', 'byte', 'name_byte'],
  'retrieve-file': ['call', 'folio', 'page'],
  finish: ['call', 'file', 'folio'],
  close: ['call'],
};
/** Operations whose events are told apart, not only averaged. */
const TOLD_APART: readonly Operation[] = ['create', 'retrieve', 'serialize', 'open'];
/** What is more than this above its prediction is an event. */
const EVENT_LEAST = 400;
const PERIOD_LEAST = 16;
const PERIOD_MOST = 256;
/** Totals of fewer sessions are mostly start-up, and say nothing about the misfit. */
const MISFIT_SESSIONS_LEAST = 51;

/** One call of a trace with what it did and what it cost. */
export interface Measured extends PricedCall {
  instructions: number;
  /** 0 or a negative errno. */
  result: number;
}

/**
 * Takes a trace; gives its calls, counted and measured, and the serialization of its phases. The
 * second `open` of a kernel and one that finds nothing deserialize nothing: they are left out.
 */
export function measuredCalls(trace: Trace): Measured[] {
  const abi = requireLuo(findAbi(trace.abi));
  const { calls } = walkScenario(trace.scenario, abi);
  const serialize = trace.phases?.find((phase) => phase.function === 'luo_session_serialize');
  const measured: Measured[] = [];
  const reboots: number[] = [];
  trace.scenario.ops.forEach((op, index) => {
    if (op.op === 'reboot') reboots.push(index);
  });
  for (const call of calls) {
    if (call.op === 'serialize') {
      if (serialize?.duration === undefined || call.index !== reboots[0]) continue;
      measured.push({ ...call, instructions: serialize.duration, result: 0 });
      continue;
    }
    if (call.op === 'open' && !call.work.session) continue;
    // A reboot has no line in ops.csv.
    const line = trace.calls[call.index - reboots.filter((reboot) => reboot < call.index).length];
    if (line === undefined) continue;
    measured.push({ ...call, instructions: line.instructions, result: line.result });
  }
  return measured;
}

/**
 * Fits the model to traces of real kernels (exact ones: costs in guest instructions), a build of a
 * kernel at a time; what a build's traces do not tell it takes from the build with the most traces.
 * The same traces in any order give the same model. Raises RangeError for no exact trace.
 */
export function calibrate(traces: readonly Trace[]): Model {
  const groups = new Map<string, Trace[]>();
  const exact = traces.filter((trace) => trace.mode === 'exact');
  for (const trace of [...exact].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = `${trace.abi} ${trace.release}`;
    const group = groups.get(key);
    if (group) group.push(trace);
    else groups.set(key, [trace]);
  }
  if (groups.size === 0) throw new RangeError('no trace in instructions to calibrate on');
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length);
  const builds: Build[] = [];
  for (const group of ordered) builds.push(fitBuild(group, builds[0]));
  return {
    v: 1,
    builds,
    sources: exact
      .map(({ id, abi, release, files }) => ({
        id,
        abi,
        release,
        ops_sha256: files.get('ops.csv') ?? files.get('ops.csv.gz') ?? '',
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

type Recording = { trace: Trace; calls: Measured[] };

function fitBuild(traces: readonly Trace[], base: Build | undefined): Build {
  const recordings = traces.map((trace) => ({ trace, calls: measuredCalls(trace) }));
  const costs = {} as Record<Operation, Costs>;
  const build: Build = {
    abi: traces[0]!.abi,
    release: traces[0]!.release,
    floor: mode(traces.map((trace) => trace.callFloorInstructions))!,
    costs,
    refills: base?.refills ?? {
      period: PERIOD_MOST,
      create: [],
      retrieve: [],
      create_long: [],
      retrieve_long: [],
      open: [],
    },
    tick: base?.tick ?? 0,
    events: {},
    misfit: {} as Record<Operation, number>,
  };
  for (const op of OPERATIONS) {
    if (op === 'create' || op === 'retrieve') fitCalls(recordings, op, build, base);
    else if (op !== 'open') {
      costs[op] = fitOperation(op, succeeded(recordings, op), base && nearer(build, base));
    }
  }
  fitRefills(recordings, build);
  const ticks = unexplained(recordings, build);
  if (ticks.length > 0) build.tick = Math.round(median(ticks));
  fitOpen(recordings, build, base);
  for (const op of OPERATIONS) {
    if (TOLD_APART.includes(op)) continue;
    const all = succeeded(recordings, op);
    const missed = all.reduce((sum, o) => sum + o.instructions - priceWork(o.work, costs[op]), 0);
    build.events[op] = all.length > 0 ? Math.round(missed / all.length) : (base?.events[op] ?? 0);
  }
  for (const op of OPERATIONS) build.misfit[op] = misfit(recordings, op, build, base);
  return build;
}

/** Fits an operation of which a build has few observations, or whose constant is one of a call. */
function fitOperation(op: Operation, observations: Observation[], base: Build | undefined): Costs {
  if (!base) return fitCosts(observations, FITTED[op], {});
  const prior = base.costs[op];
  const kinds = new Set(observations.map(({ work }) => JSON.stringify(work))).size;
  const told = REFITTED[op].filter((f) => observations.some(({ work }) => (work[f] ?? 0) > 0));
  const fitted = told.slice(0, kinds);
  const kept: Costs = { ...prior };
  for (const feature of fitted) kept[feature] = 0;
  const changed = fitCosts(
    observations.map(({ work, instructions }) => ({
      work,
      instructions: instructions - priceWork(work, kept),
    })),
    fitted,
    prior,
  );
  return { ...prior, ...changed };
}

/**
 * The costs to start from for a build: those of another, with its own cost of copying a name, which
 * creates tell by the length of their names, and which is paid again by every later copy.
 */
function nearer(build: Build, base: Build): Build {
  const more = (build.costs.create.name_byte ?? 0) - (base.costs.create.name_byte ?? 0);
  const copied = (op: 'serialize' | 'open'): Costs => ({
    ...base.costs[op],
    name_byte: (base.costs[op].name_byte ?? 0) + more,
  });
  return { ...base, costs: { ...base.costs, serialize: copied('serialize'), open: copied('open') } };
}

/**
 * Fits creates or retrieves: their slopes with a constant for each recording, as machines differ in
 * it (a processor without ERMS clears memory in other steps), and then the build's own constant,
 * that of most recordings; long names, of which whole recordings consist, are told by theirs.
 */
function fitCalls(
  recordings: readonly Recording[],
  op: 'create' | 'retrieve',
  build: Build,
  base: Build | undefined,
): void {
  const prior = base?.costs[op] ?? {};
  const features = base ? REFITTED[op] : FITTED[op];
  const groups = recordings.map((recording) => succeeded([recording], op));
  const constants = (costs: Costs) =>
    groups.map((calls) => mode(calls.map((c) => c.instructions - priceWork(c.work, costs))) ?? 0);
  const slopes: Costs = { ...prior, call: 0, long_name: 0 };
  const start: Costs = Object.keys(prior).length > 0 ? slopes : { compare: 1, byte: 1, name_byte: 1 };
  Object.assign(slopes, fitCosts(groups.flat(), features, start, groups.flatMap((calls, group) => calls.map(() => group))));
  const found = constants(slopes).map((constant, group) => ({
    constant,
    weight: groups[group]!.length,
    long: groups[group]!.every(({ work }) => work.long_name),
  }));
  const most = (long: boolean) =>
    mode(found.filter((f) => f.long === long && f.weight > 0).map((f) => f.constant));
  const inline = most(false);
  const long = most(true);
  const call = inline ?? (long ?? 0) - (prior.long_name ?? 0);
  const longName = long === undefined ? (prior.long_name ?? 0) : long - call;
  build.costs[op] = { ...slopes, call, long_name: longName };
}

function succeeded(recordings: readonly Recording[], op: Operation): Measured[] {
  return recordings.flatMap(({ calls }) =>
    calls.filter((call) => call.op === op && call.result === 0),
  );
}

/** What calls of a kind cost beyond the costs fitted so far, and which of its kind each was. */
function excesses(calls: readonly Measured[], op: 'create' | 'retrieve', costs: Costs) {
  const own = calls.filter((call) => call.op === op && call.result === 0);
  const over = own.map((call) => call.instructions - priceWork(call.work, costs));
  const constant = mode(over) ?? 0;
  return own.map((call, i) => ({ call, excess: over[i]! - constant }));
}

/** Finds the caches that run empty every so many calls: events that come again and again. */
function fitRefills(recordings: readonly Recording[], build: Build): void {
  const kinds = ['create', 'retrieve'] as const;
  // Files draw on the same caches, so that only plain sessions show the period.
  const plain = recordings.filter(
    ({ calls }) => !calls.some(({ op, work }) => op === 'preserve' || (work.file ?? 0) > 0),
  );
  const found = plain.flatMap(({ calls }) =>
    kinds.map((op) => {
      const all = excesses(calls, op, build.costs[op]);
      const events = all.filter(({ excess }) => excess > EVENT_LEAST).map(({ call }) => call.nth);
      return {
        op,
        long: all.some(({ call }) => call.work.long_name),
        calls: all.length,
        at: new Set(events),
      };
    }),
  );
  const repeats = (period: number) =>
    found.reduce(
      (sum, { at }) => sum + [...at].filter((nth) => at.has(nth + period)).length,
      0,
    );
  let period = 0;
  let most = 2;
  for (let candidate = PERIOD_LEAST; candidate <= PERIOD_MOST; candidate++) {
    const score = repeats(candidate);
    if (score > most) {
      most = score;
      period = candidate;
    }
  }
  if (period === 0) return;
  const series = (op: (typeof kinds)[number], long: boolean) => {
    const telling = found.filter((f) => f.op === op && f.long === long && f.calls > 2 * period);
    const firsts: number[] = [];
    for (let first = 0; first < period; first++) {
      const votes = telling.filter(({ at }) => at.has(first) && at.has(first + period)).length;
      if (telling.length > 0 && 2 * votes > telling.length) firsts.push(first);
    }
    return firsts;
  };
  const refills: Refills = {
    period,
    create: series('create', false),
    retrieve: series('retrieve', false),
    create_long: [],
    retrieve_long: [],
    open: build.refills.open,
  };
  for (const op of kinds) {
    refills[`${op}_long`] = series(op, true).filter((first) => !refills[op].includes(first));
  }
  build.refills = refills;
  for (const op of kinds) {
    const costs = recordings.flatMap(({ calls }) =>
      excesses(calls, op, build.costs[op])
        .filter(({ call, excess }) => {
          const { refill = 0 } = withRefills(call, build);
          return refill === 1 && excess > EVENT_LEAST;
        })
        .map(({ excess }) => excess),
    );
    if (costs.length > 0) build.costs[op].refill = Math.round(median(costs));
  }
}

/** The excess of calls that no refill, block or table explains: timer ticks. */
function unexplained(recordings: readonly Recording[], build: Build): number[] {
  return recordings.flatMap(({ calls }) =>
    (['create', 'retrieve'] as const).flatMap((op) =>
      excesses(calls, op, build.costs[op])
        .filter(({ call, excess }) => {
          const near = [-2, -1, 0, 1, 2].some(
            (shift) => (withRefills({ ...call, nth: call.nth + shift }, build).refill ?? 0) > 0,
          );
          return excess > EVENT_LEAST && !near && !call.work.fd_table && !call.work.block;
        })
        .map(({ excess }) => excess),
    ),
  );
}

/** Deserializations are one call each: few observations, and refills only by their number. */
function fitOpen(recordings: readonly Recording[], build: Build, base: Build | undefined): void {
  const refill = build.costs.create.refill ?? 0;
  const opens = succeeded(recordings, 'open').map((call) => {
    const { compare: _, byte: __, ...work } = call.work;
    const ticks = (call.instructions / TICK_INSTRUCTIONS) * build.tick;
    return { work, instructions: call.instructions - scanPrice(call.work, build) - ticks };
  });
  const firsts = base ? base.refills.open : [...new Array<number>(build.refills.period).keys()];
  let missedLeast = Number.POSITIVE_INFINITY;
  for (const first of firsts) {
    const refills = { ...build.refills, open: [first] };
    const observations = opens.map(({ work, instructions }) => {
      const met = withRefills({ op: 'open', nth: 0, work }, { ...build, refills }).refill ?? 0;
      return { work, instructions: instructions - met * refill };
    });
    const costs = fitOperation('open', observations, base && nearer(build, base));
    const missed = observations.reduce(
      (sum, o) => sum + Math.abs(o.instructions - priceWork(o.work, costs)),
      0,
    );
    if (missed >= missedLeast) continue;
    missedLeast = missed;
    build.costs.open = { ...costs, refill };
    build.refills = refills;
  }
}

/** The largest share by which a recording's total of an operation is missed. */
function misfit(
  recordings: readonly Recording[],
  op: Operation,
  build: Build,
  base: Build | undefined,
): number {
  const shares = recordings.flatMap(({ calls }) => {
    const creates = calls.filter((call) => call.op === 'create').length;
    const own = calls.filter((call) => call.op === op && call.result === 0);
    if (own.length === 0 || creates < MISFIT_SESSIONS_LEAST) return [];
    const measured = own.reduce((sum, { instructions }) => sum + instructions, 0);
    const predicted = total(priceOperation(op, sumWork(own, build), build));
    return [Math.abs(predicted / measured - 1)];
  });
  const most = shares.length > 0 ? Math.max(...shares) : (base?.misfit[op] ?? 0);
  return Math.round(most * 1e5) / 1e5;
}

/** The work of calls taken together, with the refills each meets. */
export function sumWork(calls: readonly PricedCall[], build: Build): Work {
  const sum: Work = {};
  for (const call of calls) addWork(sum, withRefills(call, build));
  return sum;
}
