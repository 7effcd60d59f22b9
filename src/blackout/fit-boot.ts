import type { Config } from '../abi/releases.ts';
import { RESERVING } from '../result/window.ts';
import type { FunctionCounts, RecordedWindow } from '../trace/window.ts';
import {
  BOOT_STEPS,
  type Boot,
  type BootStep,
  baseWork,
  configOf,
  ENTERED,
  FEW_UNITS,
  hasHighMemory,
  pageInitWork,
  type Recorded,
  reserveWork,
} from './boot.ts';
import { fitRounded, median, type Observation } from './fit.ts';
import { chainWork, type Load } from './load.ts';
import type { Build } from './model.ts';
import { PHASE_OF, type PhaseName } from './phases.ts';
import { priceOperation, total } from './price.ts';
import type { Range } from './range.ts';
import { countsOf, pageInit, treeOf, WITHOUT_REFILLS, windowLoad, windowPhases } from './window.ts';
import { type Costs, type Feature, priceWork, type Work } from './work.ts';

/** A window with what its live update did, counted. */
interface Counted {
  window: RecordedWindow;
  load: Load;
  phases: ReadonlyMap<PhaseName, number>;
}

/**
 * What each step's cost is fitted on: by the many windows of the first build all, by the few of another
 * the likeliest to differ first, no more than they have kinds.
 */
const FITTED: Record<BootStep, { all: readonly Feature[]; few: readonly Feature[] }> = {
  handoff: { all: ['call', 'high_memory'], few: ['call'] },
  'extend-scratch': { all: ['call', 'table', 'leaf', 'unit'], few: ['unit', 'call'] },
  walk: { all: ['call', 'table', 'leaf', 'unit'], few: ['unit', 'call'] },
  reserve: { all: ['opened', 'joined'], few: ['joined'] },
  'page-init': { all: [], few: ['deferred_page'] },
  'chain-check': { all: ['call', 'block'], few: ['call'] },
  base: { all: ['call', 'ram_page', 'high_memory'], few: ['call'] },
  serialize: { all: ['call', 'session', 'set', 'file'], few: ['call', 'session'] },
  'retrieve-file': {
    all: ['content', 'folio', 'large_folio', 'sibling'],
    few: ['folio', 'large_folio', 'content'],
  },
  finish: { all: ['call', 'set', 'file'], few: ['file'] },
};

/**
 * What is read off the loops of windows, block by block, not fitted (spec §5.4): a region visited, in
 * adding and in marking a unit, and an entry moved; a page whose struct page is there, is initialised,
 * is initialised and lies above 4 GiB.
 */
const READ_OFF: Record<Config, Record<'reserve' | 'page-init', Costs>> = {
  tiny: {
    reserve: { adding: 15, marking: 14, moved: 9 },
    'page-init': { present_page: 13, deferred_page: 39, high_page: 49 },
  },
  distro: {
    reserve: { adding: 13, marking: 13, moved: 9 },
    'page-init': { present_page: 25, deferred_page: 51, high_page: 61 },
  },
};
/**
 * The same in any build: a key of the scratch extension, a page of a folio that is restored and a token
 * passed; a subtree passed, which a tree with one more of them told; and what serializing a name and a block
 * costs, told by recordings of calls.
 */
const READ_OFF_ALL: Partial<Record<BootStep, Costs>> = {
  'extend-scratch': { key: 140 },
  'chain-check': { subtree: 1812 },
  'retrieve-file': { page: 9, token: 6 },
  serialize: { name_word: 14, block: 7, file_block: 7 },
};
/** What marking a unit executes in its walk beside the regions: part of a unit's own price. */
const MARKING_ITSELF: Record<Config, number> = { tiny: 71, distro: 66 };
/** Of fewer units than this, the boot's own reservations are too large a part. */
const TELLING_UNITS = 400;
/** Of fewer pages, interrupts are. */
const TELLING_PAGES = 100_000;
/** A scatter above this makes regions by itself, and tells nothing of the boot's own. */
const MERGED_MOST = 0.001;

/**
 * Fits what the boot of the next kernel costs to recorded windows, a build at a time; the first build is
 * that with the most of them. `builds` are fitted on recordings of calls. The same windows in any order
 * give the same.
 */
export function fitBoots(windows: readonly RecordedWindow[], builds: readonly Build[]): Boot[] {
  const counted = [...windows]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((window) => ({
      window,
      load: windowLoad(window).load,
      phases: windowPhases(window),
    }));
  const groups = new Map<string, Counted[]>();
  for (const one of counted) {
    const key = `${one.window.abi} ${one.window.arch} ${one.window.build}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const boots: Boot[] = [];
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length)) {
    boots.push(fitBoot(group, boots, builds));
  }
  return boots.map((boot) => ({ ...boot, regions: spread(boot.regions, boots) }));
}

/** How many regions a boot has is a matter of the machine and its start more than of the build. */
function spread(own: Boot['regions'], boots: readonly Boot[]): Boot['regions'] {
  const of = (size: 'small' | 'large'): Range => ({
    value: own[size].value,
    low: Math.min(...boots.map(({ regions }) => regions[size].low)),
    high: Math.max(...boots.map(({ regions }) => regions[size].high)),
  });
  return { small: of('small'), large: of('large') };
}

function fitBoot(
  group: readonly Counted[],
  known: readonly Boot[],
  builds: readonly Build[],
): Boot {
  const { window } = group[0]!;
  const { deferred } = pageInit(window);
  const config = configOf(window.build);
  const prior =
    known.find((boot) => boot.config === config && boot.deferred === deferred) ??
    known.find((boot) => boot.config === config) ??
    known[0];
  const regions = regionsOf(group, config, prior?.regions);
  const costs = {} as Record<BootStep, Costs>;
  for (const step of BOOT_STEPS) costs[step] = fitStep(step, group, config, regions, prior);
  const boot: Boot = {
    abi: window.abi,
    arch: window.arch,
    release: window.release,
    build: window.build,
    config,
    deferred,
    costs,
    entry: entryOf(group, builds) ?? prior?.entry ?? { serialize: 0, open: 0, retrieve: 0 },
    regions,
    misfit: {} as Record<BootStep, number>,
    recorded: recordedOf(group),
  };
  for (const step of BOOT_STEPS) boot.misfit[step] = misfitOf(step, group, boot);
  return boot;
}

function fitStep(
  step: BootStep,
  group: readonly Counted[],
  config: Config,
  regions: Boot['regions'],
  prior: Boot | undefined,
): Costs {
  const { deferred } = pageInit(group[0]!.window);
  const ofBuild: Partial<Record<BootStep, Costs>> = READ_OFF[config];
  const readOff: Costs = { ...ofBuild[step], ...READ_OFF_ALL[step] };
  const observations = group.flatMap((one) => observe(step, one, config, regions));
  const { all, few } = FITTED[step];
  // Loops that were read off stay so, but for another build of the same kind.
  const alike = prior?.config === config && prior.deferred === deferred;
  const candidates = step === 'page-init' && !alike ? [] : prior ? few : all;
  const told = candidates.filter((f) => observations.some(({ work }) => work[f]));
  const kinds = new Set(observations.map(({ work }) => JSON.stringify(work))).size;
  const fitted = prior ? told.slice(0, kinds) : told;
  const kept: Costs = { ...prior?.costs[step], ...readOff };
  for (const feature of fitted) kept[feature] = 0;
  const rest = observations.map(({ work, instructions }) => relative(work, instructions, kept));
  const costs = { ...kept, ...fitRounded(rest, fitted, prior?.costs[step] ?? {}) };
  // What another build does for each unit besides it does for one that opens a region, too.
  if (step === 'reserve' && prior && fitted.includes('joined') && !fitted.includes('opened')) {
    const { opened = 0, joined = 0 } = prior.costs.reserve;
    costs.opened = Math.round(100 * (opened + (costs.joined ?? 0) - joined)) / 100;
  }
  if (fitted.includes('deferred_page')) costs.high_page = (costs.deferred_page ?? 0) + HIGH_TURN;
  return costs;
}

/** What is left to tell, as a share of it: a large window says no more than a small one. */
function relative(work: Work, instructions: number, kept: Costs): Observation {
  const rest = instructions - priceWork(work, kept);
  const scale = RELATIVE / Math.max(1, Math.abs(rest));
  const scaled = Object.entries(work).map(([feature, count]) => [feature, count * scale]);
  return { work: Object.fromEntries(scaled), instructions: rest * scale };
}

/** Large against what the fit takes for nothing. */
const RELATIVE = 1e6;

/** A page above 4 GiB takes one more turn of the loop over zones. */
const HIGH_TURN = 10;

/** What a window says of a step: its work, and what it took. */
function observe(
  step: BootStep,
  { window, load, phases }: Counted,
  config: Config,
  regions: Boot['regions'],
): Observation[] {
  const of = (work: Work, instructions: number | undefined) =>
    instructions === undefined ? [] : [{ work, instructions }];
  const early = phases.get('extend-scratch');
  const called = load.work(WITHOUT_REFILLS);
  switch (step) {
    case 'handoff':
      return of({ call: 1, high_memory: hasHighMemory(window.memory_bytes) }, phases.get(step));
    case 'extend-scratch':
      return early ? of({ call: 1, ...treeOf(window) }, early) : [];
    case 'walk':
      return early ? of({ call: 1, ...treeOf(window) }, phases.get('scan')! - early) : [];
    case 'reserve':
      return load.memory.units < TELLING_UNITS
        ? []
        : of(
            visitedIn(window, reserveWork({ regions }, load.memory).value, config),
            phases.get(step),
          );
    case 'page-init':
      return load.memory.pages < TELLING_PAGES
        ? []
        : of(pageInitWork(load.memory, window.pageBytes, load.place).value, phases.get(step));
    case 'chain-check':
      return of(chainWork(load), phases.get(step));
    case 'base':
      return of(baseWork(window.memory_bytes, window.pageBytes), phases.get(step));
    case 'serialize':
      return of(called.serialize, phases.get(step));
    case 'retrieve-file':
      return of(called['retrieve-file'], phases.get('restore'));
    case 'finish':
      return of(called.finish, phases.get(step));
  }
}

/** Regions visited as the window counted them, in place of what is expected. */
function visitedIn(window: RecordedWindow, expected: Work, config: Config): Work {
  const { adding: addPrice = 0, marking: markPrice = 0 } = READ_OFF[config].reserve;
  const units = countsOf(window, RESERVING).calls;
  const add = countsOf(window, 'memblock_add_range');
  const mark = countsOf(window, 'memblock_isolate_range');
  // Other reservations, some twenty, see the boot's own regions alone.
  const visits = ({ exclusive, calls }: FunctionCounts, price: number, itself: number) =>
    Math.max(0, exclusive - (calls - units) * (itself + price * USUAL_REGIONS) - units * itself) /
    price;
  const marking = visits(mark, markPrice, MARKING_ITSELF[config]);
  const adding = visits(add, addPrice, ADDING_ITSELF);
  return { ...expected, adding, marking };
}

/** So many regions the boot's other reservations see. */
const USUAL_REGIONS = 25;
/** What adding a unit executes beside the regions that it visits. */
const ADDING_ITSELF = 123;

/** Windows tell of regions by units of one order if so many are of it. */
const ALIKE_SHARE = 0.9;
/** Another start of the same kernel has had a tenth fewer, and more. */
const REGIONS_LEAST = 0.9;
const REGIONS_MOST = 1.1;

/** Regions of the boot's own that lie below units: those visited, without what units make themselves. */
function regionsOf(
  group: readonly Counted[],
  config: Config,
  prior: Boot['regions'] | undefined,
): Boot['regions'] {
  const found = group
    .filter(({ window, load: { memory } }) => {
      const [first] = memory.groups;
      const alike = first && first.units >= ALIKE_SHARE * memory.units;
      return alike && window.scatter <= MERGED_MOST && memory.units >= FEW_UNITS;
    })
    .map(({ window, load }) => {
      const { marking = 0 } = visitedIn(window, {}, config);
      const visited = marking / countsOf(window, RESERVING).calls;
      const [first] = load.memory.groups;
      const made = first ? Math.max(0, first.regions.value - 1) / 2 + 1 : 0;
      return { large: (first?.order ?? 0) > 0, below: Math.max(1, visited - made) };
    });
  const of = (large: boolean, before: Range | undefined): Range => {
    const values = found.filter((one) => one.large === large).map(({ below }) => below);
    if (values.length === 0) return before ?? { value: 1, low: 1, high: 1 };
    const round = (value: number) => Math.round(value * 10) / 10;
    return {
      value: round(median(values)),
      low: round(REGIONS_LEAST * Math.min(...values)),
      high: round(REGIONS_MOST * Math.max(...values)),
    };
  };
  return { small: of(false, prior?.small), large: of(true, prior?.large) };
}

/** What recordings of calls have beyond the functions that windows count, a call; undefined where there are none. */
function entryOf(group: readonly Counted[], builds: readonly Build[]): Boot['entry'] | undefined {
  const { window } = group[0]!;
  const build = builds.find(({ abi, arch }) => abi === window.abi && arch === window.arch);
  if (!build) return undefined;
  const entries = ENTERED.map((op) => {
    const over = group.flatMap(({ load, phases }) => {
      const work = load.work(build)[op];
      const measured = phases.get(PHASE_OF[op]) ?? 0;
      const calls = work.call ?? 0;
      return calls > 0 ? [(total(priceOperation(op, work, build)) - measured) / calls] : [];
    });
    return [op, Math.round(median(over))];
  });
  return Object.fromEntries(entries);
}

function recordedOf(group: readonly Counted[]): Recorded {
  const most = (of: (one: Counted) => number) => Math.max(...group.map(of));
  return {
    units: most(({ load }) => load.memory.units),
    regions: Math.round(
      most(({ load }) => load.memory.groups.reduce((sum, { regions }) => sum + regions.value, 0)),
    ),
    files: most(({ load }) => load.files),
    pages: most(({ load }) => load.memory.pages),
    ram_pages: most(({ window }) => window.memory_bytes / window.pageBytes),
  };
}

/** The largest share by which a window's step is missed, where its work was told. */
function misfitOf(step: BootStep, group: readonly Counted[], boot: Boot): number {
  const misses = group
    .flatMap((one) => observe(step, one, boot.config, boot.regions))
    .filter(({ instructions }) => instructions > 0)
    .map(({ work, instructions }) =>
      Math.abs(priceWork(work, boot.costs[step]) / instructions - 1),
    );
  return Math.ceil(Math.max(0, ...misses) * 1e4) / 1e4;
}
