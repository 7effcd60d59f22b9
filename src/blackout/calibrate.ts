import { ARCHES, type Arch } from '../abi/releases.ts';
import type { Trace } from '../trace/types.ts';
import type { RecordedWindow } from '../trace/window.ts';
import { fitRounded, median, mode, type Observation } from './fit.ts';
import { fitBoots } from './fit-boot.ts';
import type { Measured } from './measured.ts';
import { emulatedBytes, MIGRATION } from './migration.ts';
import type { Build, Model, Refills } from './model.ts';
import { interruptsOf, priceOperation, scanPrice, sumWork, total, withRefills } from './price.ts';
import { WITHOUT_REFILLS, windowLoad, windowPhases } from './window.ts';
import { type Costs, type Feature, OPERATIONS, type Operation, priceWork } from './work.ts';

/** What each operation's cost is fitted on; a build's constant, refills and ticks come after. */
const FITTED: Record<Operation, readonly Feature[]> = {
  create: ['compare', 'byte', 'word', 'name_byte', 'block', 'fd_word', 'fd_table', 'fd_slot'],
  preserve: ['call', 'token', 'file_block', 'content', 'folio'],
  serialize: ['call', 'session', 'name_word', 'block', 'set', 'file', 'file_block'],
  open: ['call', 'entry', 'session', 'name_word', 'block', 'set', 'file', 'file_block'],
  retrieve: ['compare', 'byte', 'word', 'name_byte', 'fd_word', 'fd_table', 'fd_slot'],
  'retrieve-file': ['call', 'token', 'content', 'folio', 'page'],
  finish: ['call', 'file', 'content', 'folio', 'page'],
  close: ['call', 'long_name', 'file', 'content', 'folio', 'page'],
};
/**
 * What may differ in another build of which there are few traces, the likeliest first: no more of
 * these are fitted than there are kinds of observations, so that each is told by one.
 */
const REFITTED: Record<Operation, readonly Feature[]> = {
  create: ['compare', 'byte', 'word', 'name_byte', 'block'],
  preserve: ['call', 'file_block', 'folio'],
  serialize: ['set', 'session', 'call'],
  open: ['set', 'session', 'call'],
  retrieve: ['compare', 'byte', 'word', 'name_byte'],
  'retrieve-file': ['call', 'folio', 'page'],
  finish: ['call', 'file', 'folio'],
  close: ['call'],
};
/** What an architecture does not compare names by. */
const NO_STEP: Record<Arch, Feature> = { x86_64: 'word', arm64: 'byte' };
/** To begin a block and to take another folio cost something; nothing is saved by them. */
const NEVER_SAVE: readonly Feature[] = ['block', 'file_block', 'folio'];
/** Fitted on the constants of recordings, in whose calls these are all alike. */
const OF_WHOLE_RECORDINGS: readonly Feature[] = ['call', 'name_word', 'long_name'];
/** Operations of files, whose costs all builds share but for what REFITTED has. */
const FILE_OPERATIONS = ['preserve', 'retrieve-file', 'finish', 'close'] as const;
type FileOperation = (typeof FILE_OPERATIONS)[number];
/** From so many files on, walking to a token can be told from all else. */
const TELLING_TOKENS = 64;
/** What is more than this above its prediction is an event. */
const EVENT_LEAST = 400;
/** Fewer repetitions may be chance. */
const REPEATS_LEAST = 3;
const PERIOD_LEAST = 16;
const PERIOD_MOST = 256;
/** Fewer calls meet too few interrupts to tell a rate. */
const INTERRUPTED_CALLS = 200;
/** Totals of fewer sessions are mostly start-up; they tell the misfit only where no others do. */
const MISFIT_SESSIONS_LEAST = 204;

/** A trace with its calls, counted. */
export interface Recording {
  trace: Trace;
  calls: Measured[];
}

/**
 * Fits the model to recordings of real kernels (exact ones: costs in guest instructions) and to their
 * windows, a build of a kernel at a time; what a build's traces do not tell it takes from the build of its architecture
 * with the most traces. The same traces in any order give the same model. Raises RangeError for no exact trace.
 */
export function calibrate(
  recordings: readonly Recording[],
  windows: readonly RecordedWindow[],
): Model {
  const exact = recordings.filter(({ trace }) => trace.mode === 'exact');
  exact.sort((a, b) => (a.trace.id < b.trace.id ? -1 : 1));
  if (exact.length === 0) throw new RangeError('no trace in instructions to calibrate on');
  const builds = ARCHES.flatMap((arch) =>
    fitBuilds(
      exact.filter(({ trace }) => trace.arch === arch),
      windows,
    ),
  );
  return {
    v: 1,
    builds,
    boots: fitBoots(windows, builds),
    windows: [...windows]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, abi, arch, release, build, instructions }) => {
        return { id, abi, arch, release, build, instructions };
      }),
    sources: exact.map(({ trace }) => ({
      id: trace.id,
      abi: trace.abi,
      arch: trace.arch,
      release: trace.release,
      ops_sha256: trace.files.get('ops.csv') ?? trace.files.get('ops.csv.gz') ?? '',
    })),
  };
}

/** Fits the builds of an architecture, that with the most recordings first. */
function fitBuilds(exact: readonly Recording[], windows: readonly RecordedWindow[]): Build[] {
  const groups = new Map<string, Recording[]>();
  // What lies in scratch on purpose tells of migrating alone: its machine has another layout.
  const usual = exact.filter(({ trace }) => !trace.inScratch);
  for (const recording of usual) {
    const key = `${recording.trace.abi} ${recording.trace.release}`;
    const group = groups.get(key);
    if (group) group.push(recording);
    else groups.set(key, [recording]);
  }
  const files = {} as Record<FileOperation, Costs>;
  for (const op of FILE_OPERATIONS) {
    files[op] = fitPositive(succeeded(usual, op), tellable(usual, op), {});
  }
  const migration = fitMigration(exact, files.preserve);
  const builds: Build[] = [];
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length)) {
    const build = fitBuild(group, builds[0], files, windows);
    build.costs.preserve = { ...build.costs.preserve, ...migration };
    builds.push(build);
  }
  return builds;
}

/**
 * Fits what a preserve costs more whose folios are migrated first, of all builds of an architecture, on no more
 * than there are kinds of it.
 */
function fitMigration(recordings: readonly Recording[], preserve: Costs): Costs {
  const migrated = recordings
    .flatMap(({ calls }) => calls)
    .filter(({ work }) => work.migrated_folio)
    .map(({ work, instructions }) => ({
      work,
      instructions: instructions - priceWork(work, preserve) - emulatedBytes(work),
    }));
  const kinds = new Set(migrated.map(({ work }) => JSON.stringify(work))).size;
  const told = MIGRATION.filter((f) => migrated.some(({ work }) => work[f])).slice(0, kinds);
  const beside = (['migrated_byte', 'distro_byte'] as const).filter((f) =>
    migrated.some(({ work }) => work[f]),
  );
  return { ...fitRounded(migrated, told, {}), ...Object.fromEntries(beside.map((f) => [f, 0])) };
}

function fitBuild(
  recordings: readonly Recording[],
  base: Build | undefined,
  files: Record<FileOperation, Costs>,
  windows: readonly RecordedWindow[],
): Build {
  const traces = recordings.map(({ trace }) => trace);
  const costs = {} as Record<Operation, Costs>;
  const build: Build = {
    abi: traces[0]!.abi,
    arch: traces[0]!.arch,
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
    interrupts: base?.interrupts ?? { call: 0, instruction: 0 },
    events: {},
    misfit: {} as Record<Operation, number>,
    recorded: recordedOf(recordings),
  };
  fitCalls(recordings, 'create', build, base);
  fitCalls(recordings, 'retrieve', build, base);
  costs.serialize = fitOperation('serialize', recordings, base && nearer(build, base).serialize);
  for (const op of FILE_OPERATIONS) costs[op] = fitOperation(op, recordings, files[op]);
  fitRefills(recordings, build, base);
  fitInterrupts(recordings, build, base);
  fitOpen(recordings, build, base, base ? [] : windows);
  for (const op of ['preserve', 'retrieve-file'] as const) {
    const means = recordings.flatMap((recording) => {
      const own = succeeded([recording], op);
      const over = own.map((o) => o.instructions - priceWork(o.work, costs[op]));
      const events = over.filter((excess) => excess > EVENT_LEAST).reduce((a, b) => a + b, 0);
      return own.length > 0 ? [events / own.length] : [];
    });
    build.events[op] = means.length > 0 ? Math.round(median(means)) : (base?.events[op] ?? 0);
  }
  for (const op of OPERATIONS) build.misfit[op] = misfit(recordings, op, build, base);
  return build;
}

/**
 * Fits an operation that a build runs seldom or in few kinds. With costs to start from, no more is
 * fitted than there are kinds of work; all else keeps those.
 */
function fitOperation(
  op: Operation,
  observed: readonly Recording[] | readonly Observation[],
  prior: Costs | undefined,
): Costs {
  const observations = observed.flatMap((one) => ('trace' in one ? succeeded([one], op) : [one]));
  if (!prior) {
    return fitPositive(observations, FITTED[op], {});
  }
  const kinds = new Set(observations.map(({ work }) => JSON.stringify(work))).size;
  const told = REFITTED[op].filter((f) => observations.some(({ work }) => (work[f] ?? 0) > 0));
  return refit(observations, told, kinds, prior);
}

/** Fits the first so many features; one that cannot be below zero makes room for the next one. */
function refit(
  observations: readonly Observation[],
  told: readonly Feature[],
  kinds: number,
  prior: Costs,
): Costs {
  const fitted = told.slice(0, kinds);
  const kept: Costs = { ...prior };
  for (const feature of fitted) kept[feature] = 0;
  const rest = observations.map(({ work, instructions }) => ({
    work,
    instructions: instructions - priceWork(work, kept),
  }));
  const costs = fitRounded(rest, fitted, prior);
  // What a call costs in any case another build's files with contents were taken for.
  if ((costs.call ?? 0) < 0 && kept.content) {
    return refit(observations, told, kinds, { ...prior, content: 0 });
  }
  const least = leastOf(costs);
  if (least === undefined) return { ...prior, ...costs };
  const others = told.filter((feature) => feature !== least);
  return refit(observations, others, kinds, { ...prior, [least]: 0 });
}

/** Which of NEVER_SAVE is the furthest below zero, if one is. */
function leastOf(costs: Costs): Feature | undefined {
  const least = NEVER_SAVE.reduce((a, b) => ((costs[b] ?? 0) < (costs[a] ?? 0) ? b : a));
  return (costs[least] ?? 0) < 0 ? least : undefined;
}

/**
 * As `fitRounded`, without those of NEVER_SAVE that would come out below zero: few recordings give
 * them what is the calls'.
 */
function fitPositive(
  observations: readonly Observation[],
  features: readonly Feature[],
  prior: Costs,
): Costs {
  const costs = fitRounded(observations, features, prior);
  const least = leastOf(costs);
  if (least === undefined) return costs;
  const others = features.filter((feature) => feature !== least);
  return fitPositive(observations, others, prior);
}

/** What the recordings' files tell: a token's cost only long sets do, a page's only large folios. */
function tellable(recordings: readonly Recording[], op: FileOperation): Feature[] {
  const calls = succeeded(recordings, op);
  return FITTED[op].filter((feature) => {
    if (feature === 'token') return calls.some(({ work }) => (work.token ?? 0) >= TELLING_TOKENS);
    if (feature === 'page') return calls.some(({ work }) => work.page !== work.folio);
    return true;
  });
}

/**
 * The costs to start from for a build: those of another, with its own cost of copying a name, which
 * creates tell by the length of their names, and which is paid again by every later copy.
 */
function nearer(build: Build, base: Build): { serialize: Costs; open: Costs } {
  const more = (build.costs.create.name_byte ?? 0) - (base.costs.create.name_byte ?? 0);
  const copied = (op: 'serialize' | 'open'): Costs => ({
    ...base.costs[op],
    name_byte: (base.costs[op].name_byte ?? 0) + more,
  });
  return { serialize: copied('serialize'), open: copied('open') };
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
  const groups = recordings
    .map((recording) => succeeded([recording], op))
    .filter((calls) => calls.length > 0);
  // What is the same in all calls of each recording only its constant tells.
  const varies = (feature: Feature) =>
    groups.some((calls) => new Set(calls.map(({ work }) => work[feature] ?? 0)).size > 1);
  const features = (base ? REFITTED[op] : FITTED[op])
    .filter((feature) => feature !== NO_STEP[build.arch])
    .filter(varies);
  const group = groups.flatMap((calls, index) => calls.map(() => index));
  const kept: Costs = { ...prior, call: 0 };
  if (!base) for (const feature of OF_WHOLE_RECORDINGS) kept[feature] = 0;
  const slopes = { ...kept, ...fitRounded(groups.flat(), features, kept, group) };
  const constants = groups.map((calls) => ({
    work: { ...calls[0]!.work, call: 1 },
    instructions: mode(calls.map((c) => c.instructions - priceWork(c.work, slopes))) ?? 0,
  }));
  const whole = base
    ? { call: mode(constants.map(({ instructions }) => instructions)) ?? prior.call ?? 0 }
    : fitRounded(constants, OF_WHOLE_RECORDINGS, {});
  build.costs[op] = { ...slopes, ...whole };
}

function succeeded(recordings: readonly Recording[], op: Operation): Measured[] {
  // Files that stay open beyond the finish are priced by windows.
  const told = recordings.filter(({ trace }) => op !== 'finish' || !trace.keepsFiles);
  return told.flatMap(({ calls }) =>
    calls.filter((call) => call.op === op && call.result === 0 && !call.work.migrated_folio),
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
function fitRefills(recordings: readonly Recording[], build: Build, base: Build | undefined): void {
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
    found.reduce((sum, { at }) => sum + [...at].filter((nth) => at.has(nth + period)).length, 0);
  let period = 0;
  let most = REPEATS_LEAST;
  for (let candidate = PERIOD_LEAST; candidate <= PERIOD_MOST; candidate++) {
    const score = repeats(candidate);
    if (score > most) {
      most = score;
      period = candidate;
    }
  }
  const repeated = period > 0;
  if (!repeated) period = build.refills.period;
  const series = (op: (typeof kinds)[number], long: boolean) => {
    const least = repeated ? 2 * period : 0;
    const telling = found.filter((f) => f.op === op && f.long === long && f.calls > least);
    const firsts: number[] = [];
    for (let first = 0; first < period; first++) {
      const votes = telling.filter(
        ({ at }) => at.has(first) && (!repeated || at.has(first + period)),
      ).length;
      if (telling.length > 0 && 2 * votes > telling.length) firsts.push(first);
    }
    if (repeated || !base || long) return firsts;
    // Short recordings do not see them all: the build draws on as many caches as the other one.
    const missing = Math.max(0, base.refills[op].length - firsts.length);
    return [...firsts, ...base.refills[op].slice(base.refills[op].length - missing)];
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

/**
 * What no refill, block or table explains: timer ticks and what else interrupts. The clock of the
 * recorder also runs between calls, so that they come with calls as well as with instructions.
 */
function fitInterrupts(
  recordings: readonly Recording[],
  build: Build,
  base: Build | undefined,
): void {
  const observations = recordings.flatMap(({ calls }) =>
    (['create', 'retrieve'] as const).map((op) => {
      const all = excesses(calls, op, build.costs[op]);
      const met = all.filter(({ call, excess }) => {
        const near = [-2, -1, 0, 1, 2].some(
          (shift) => (withRefills({ ...call, nth: call.nth + shift }, build).refill ?? 0) > 0,
        );
        return excess > EVENT_LEAST && !near && !call.work.fd_table && !call.work.block;
      });
      const instructions = met.reduce((sum, { excess }) => sum + excess, 0);
      const millions = all.reduce((sum, { call }) => sum + call.instructions, 0) / 1e6;
      return { work: { call: all.length, byte: millions }, instructions };
    }),
  );
  const told = observations.filter(({ work }) => work.call > INTERRUPTED_CALLS);
  if (told.length < 2) return;
  if (base) {
    // Few recordings tell how much, but not of which kind.
    const sum = (of: (o: (typeof told)[number]) => number) => told.reduce((a, o) => a + of(o), 0);
    const { call, instruction } = base.interrupts;
    const expected = sum(({ work }) => work.call * call + work.byte * 1e6 * instruction);
    const factor = expected > 0 ? sum(({ instructions }) => instructions) / expected : 1;
    build.interrupts = { call: call * factor, instruction: instruction * factor };
    return;
  }
  const { call = 0, byte = 0 } = fitRounded(told, ['call', 'byte'], {});
  build.interrupts = { call: Math.max(0, call), instruction: Math.max(0, byte) / 1e6 };
}

/** What windows of a build say of its opens: the function, without the way into the kernel and back. */
function windowOpens(windows: readonly RecordedWindow[], build: Build) {
  return windows
    .filter(({ abi, arch, build: name }) => {
      return abi === build.abi && arch === build.arch && name === CALLS_BUILD;
    })
    .map((window) => ({
      work: { ...windowLoad(window).load.work(WITHOUT_REFILLS).open, entry: -1 },
      instructions: windowPhases(window).get('deserialize') ?? 0,
    }));
}

/** The build of which calls were recorded too. */
const CALLS_BUILD = 'tiny';

/** Deserializations are one call each: few observations, and refills only by their number. */
function fitOpen(
  recordings: readonly Recording[],
  build: Build,
  base: Build | undefined,
  windows: readonly RecordedWindow[],
): void {
  const refill = build.costs.create.refill ?? 0;
  const called = [...succeeded(recordings, 'open'), ...windowOpens(windows, build)];
  const opens = called.map((call) => {
    const { compare: _, byte: __, word: ___, ...work } = call.work;
    const outside = scanPrice(call.work, build) + interruptsOf(1, call.instructions, build);
    return { work, instructions: call.instructions - outside };
  });
  const firsts = base ? base.refills.open : [...new Array<number>(build.refills.period).keys()];
  let missedLeast = Number.POSITIVE_INFINITY;
  for (const first of firsts) {
    const refills = { ...build.refills, open: [first] };
    const observations = opens.map(({ work, instructions }) => {
      const met = withRefills({ op: 'open', nth: 0, work }, { ...build, refills }).refill ?? 0;
      return { work, instructions: instructions - met * refill };
    });
    const costs = fitOperation('open', observations, base && nearer(build, base).open);
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

/** The largest that a build's recordings have. */
function recordedOf(recordings: readonly Recording[]): Build['recorded'] {
  const most = (of: (recording: Recording) => number) => Math.max(0, ...recordings.map(of));
  const created = ({ calls }: Recording) => calls.filter(({ op }) => op === 'create').length;
  const sum = (feature: Feature) => (recording: Recording) =>
    succeeded([recording], 'preserve').reduce((all, { work }) => all + (work[feature] ?? 0), 0);
  return { sessions: most(created), files: most(sum('content')), pages: most(sum('page')) };
}

/** The largest share by which a recording's total of an operation is missed. */
function misfit(
  recordings: readonly Recording[],
  op: Operation,
  build: Build,
  base: Build | undefined,
): number {
  const misses = recordings.flatMap(({ calls }) => {
    const sessions = calls.filter((call) => call.op === 'create').length;
    const own = calls.filter(
      (call) => call.op === op && call.result === 0 && !call.work.migrated_folio,
    );
    if (own.length === 0) return [];
    const measured = own.reduce((sum, { instructions }) => sum + instructions, 0);
    const predicted = total(priceOperation(op, sumWork(own, build), build));
    return [{ sessions, share: Math.abs(predicted / measured - 1) }];
  });
  const telling = misses.filter(({ sessions }) => sessions >= MISFIT_SESSIONS_LEAST);
  const shares = (telling.length > 0 ? telling : misses).map(({ share }) => share);
  const most = shares.length > 0 ? Math.max(...shares) : (base?.misfit[op] ?? 0);
  return Math.round(most * 1e5) / 1e5;
}
