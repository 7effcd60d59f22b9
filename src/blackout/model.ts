import { ARCHES, type Arch, abiName, CONFIGS, type Config, findAbi } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { BOOT_STEPS, type Boot, ENTERED } from './boot.ts';
import { type Costs, FEATURES, OPERATIONS, type Operation } from './work.ts';

/** When the caches of the slab allocator run empty: every so many objects, each from its first. */
export interface Refills {
  /** Objects that a cache is refilled with. */
  period: number;
  /** Which call of a kind finds a cache empty first, a cache each. */
  create: number[];
  retrieve: number[];
  /** Caches that long names draw on besides. */
  create_long: number[];
  retrieve_long: number[];
  /** Which session of a deserialization finds its cache empty first. */
  open: number[];
}

/** One build of a kernel: what its traces say that everything costs, in guest instructions. */
export interface Build {
  /** The ABI with its page size, as `abiName` names it. */
  abi: string;
  arch: Arch;
  /** `uname -r` of the kernel that was recorded. */
  release: string;
  /** What an ioctl that does nothing costs: tells builds apart. */
  floor: number;
  costs: Record<Operation, Costs>;
  refills: Refills;
  /** What timer ticks and other interrupts add on average, for each call and each instruction. */
  interrupts: { call: number; instruction: number };
  /** What events add to a call of a kind that is not predicted event by event, on average. */
  events: Partial<Record<Operation, number>>;
  /** The share by which the total of an operation was missed at most, in calibrating. */
  misfit: Record<Operation, number>;
  /** The most sessions, files and pages in them that its traces have. */
  recorded: { sessions: number; files: number; pages: number };
}

/** A trace that the coefficients come from. */
export interface Source {
  id: string;
  abi: string;
  arch: Arch;
  release: string;
  /** SHA-256 of its `ops.csv` as `meta.json` lists it. */
  ops_sha256: string;
}

/** A window that they come from. */
export interface WindowSource {
  id: string;
  abi: string;
  arch: Arch;
  release: string;
  build: string;
  /** Instructions of the whole window: tells that it is this one. */
  instructions: number;
}

/**
 * The shipped coefficients (`results/model.json`); `builds` has a kernel's plainest build first, `boots`
 * what the next kernel's boot costs, that with the most windows first.
 */
export interface Model {
  v: 1;
  builds: Build[];
  boots: Boot[];
  sources: Source[];
  windows: WindowSource[];
}

/** Parses `model.json`. Takes its text and its name; raises Fault 2 naming what is wrong in it. */
export function parseModel(text: string, file: string): Model {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = (error as Error).message.replaceAll(/\s+/g, ' ');
    throw new Fault(2, `${file}: not JSON: ${why}`);
  }
  const fail = (what: string): never => {
    throw new Fault(2, `${file}: ${what}; make it again with npm run calibrate`);
  };
  const model = value as Partial<Model> | null;
  if (model?.v !== 1) return fail('v must be 1');
  if (!Array.isArray(model.builds) || model.builds.length === 0) return fail('builds is missing');
  for (const key of ['boots', 'sources', 'windows'] as const) {
    if (!Array.isArray(model[key])) return fail(`${key} is missing`);
  }
  const { boots = [], sources = [], windows = [] } = model;
  model.builds.forEach((build, i) => {
    checkBuild(build, (what) => fail(`builds[${i}]: ${what}`));
  });
  if (boots.length === 0) return fail('boots is empty');
  boots.forEach((boot, i) => {
    checkBoot(boot, (what) => fail(`boots[${i}]: ${what}`));
  });
  for (const [i, window] of windows.entries()) {
    for (const key of ['id', 'abi', 'release', 'build'] as const) {
      if (typeof window?.[key] !== 'string') return fail(`windows[${i}]: ${key} must be a text`);
    }
    if (!isArch(window.arch)) return fail(`windows[${i}]: ${NO_ARCH}`);
    if (!Number.isFinite(window.instructions)) {
      return fail(`windows[${i}]: instructions must be a number`);
    }
  }
  for (const [i, source] of sources.entries()) {
    for (const key of ['id', 'abi', 'release', 'ops_sha256'] as const) {
      if (typeof source?.[key] !== 'string') return fail(`sources[${i}]: ${key} must be a text`);
    }
    if (!isArch(source.arch)) return fail(`sources[${i}]: ${NO_ARCH}`);
  }
  return model as Model;
}

const NO_ARCH = `arch must be one of ${ARCHES.join(', ')}`;

function isArch(value: unknown): boolean {
  return ARCHES.some((arch) => arch === value);
}

type Fail = (what: string) => never;

/** Checks numbers by name: none but known ones, and all that are needed. */
function checkNumbers(
  where: string,
  of: unknown,
  fail: Fail,
  known: readonly string[],
  needed = known,
): void {
  const entries = Object.entries(objectOf(of));
  for (const [key, number] of entries) {
    if (!known.includes(key) || !Number.isFinite(number)) {
      fail(`${where}: ${key.slice(0, 40)} is no number of a known thing`);
    }
  }
  for (const key of needed) {
    if (!entries.some(([found]) => found === key)) fail(`${where}: ${key} is missing`);
  }
}

function checkCosts(of: unknown, steps: readonly string[], fail: Fail): void {
  const costs = objectOf(of);
  for (const step of steps) {
    if (objectOf(costs[step]) !== costs[step]) fail(`no costs of ${step}`);
    checkNumbers(`costs of ${step}`, costs[step], fail, FEATURES, []);
  }
}

/** Checks all that forecasts read of a boot; `fail` ends it. */
function checkBoot(given: unknown, fail: Fail): void {
  const boot = objectOf(given) as Partial<Boot>;
  checkCosts(boot.costs, BOOT_STEPS, fail);
  for (const key of ['abi', 'release', 'build'] as const) {
    if (typeof boot[key] !== 'string') fail(`${key} must be a text`);
  }
  if (!isArch(boot.arch)) fail(NO_ARCH);
  if (!CONFIGS.some((config) => config === boot.config)) {
    fail(`config must be one of ${CONFIGS.join(', ')}`);
  }
  if (typeof boot.deferred !== 'boolean') fail('deferred must be true or false');
  const regions = objectOf(boot.regions);
  for (const size of ['small', 'large']) {
    checkNumbers(`regions of ${size}`, regions[size], fail, ['value', 'low', 'high']);
  }
  checkNumbers('entry', boot.entry, fail, ENTERED);
  checkNumbers('misfit', boot.misfit, fail, BOOT_STEPS);
  checkNumbers('recorded', boot.recorded, fail, RECORDED);
}

const RECORDED = ['units', 'regions', 'files', 'pages', 'ram_pages'];

/** Checks all that forecasts read of a build; `fail` ends it. */
function checkBuild(given: unknown, fail: Fail): void {
  const build = objectOf(given) as Partial<Build>;
  checkCosts(build.costs, OPERATIONS, fail);
  for (const key of ['abi', 'release'] as const) {
    if (typeof build[key] !== 'string') fail(`${key} must be a text`);
  }
  if (!isArch(build.arch)) fail(NO_ARCH);
  checkNumbers('floor', { floor: build.floor }, fail, ['floor']);
  const { period, ...caches } = objectOf(build.refills);
  if (!Number.isInteger(period) || (period as number) < 1) fail('refills: period must be whole');
  for (const key of REFILLED) {
    const first = caches[key];
    if (!Array.isArray(first) || !first.every(Number.isFinite)) {
      fail(`refills: ${key} must be a list of numbers`);
    }
  }
  checkNumbers('interrupts', build.interrupts, fail, ['call', 'instruction']);
  checkNumbers('events', build.events, fail, OPERATIONS, []);
  checkNumbers('misfit', build.misfit, fail, OPERATIONS);
  checkNumbers('recorded', build.recorded, fail, ['sessions', 'files', 'pages']);
}

const REFILLED = ['create', 'retrieve', 'create_long', 'retrieve_long', 'open'] as const;

/** Takes a value; gives it where it is an object, else an empty one. */
function objectOf(value: unknown): Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

/** How a kernel is built, as far as that is asked for. */
export interface Built {
  config?: Config;
  /** Whether struct pages are initialised late. */
  deferred?: boolean;
  /** The build's name in its windows, where one is asked for. */
  name?: string;
}

/** What is known of a kernel: the build to take, and whether its own traces or another's speak. */
export interface Chosen {
  build: Build;
  validated: boolean;
  /** Another build of the same kernel: how far builds differ. */
  others: Build[];
  /** What its next kernel's boot costs, and other builds that it may be, as far as was asked. */
  boot: Boot;
  otherBoots: Boot[];
  /** Whether windows of this kernel, on this architecture, speak. */
  bootValidated: boolean;
  built: Built;
  /** What an instruction is in the unit of the costs: 1, or the ns that it takes (`Clock`). */
  instruction: number;
}

/** Kernels without a trace of their own, and the one whose code is nearest (spec §1). */
const NEAREST: Record<string, string> = {
  'seed-v5': '7.1',
  'seed-v6': '7.1',
  '6.19': '7.1',
  '7.0': '7.1',
  '7.2': '7.3',
};

/** Windows of one ABI alone tell enough for its boots to be called measured. */
const BOOTS_LEAST = 2;

/**
 * Takes the model, an ABI, an architecture, where a trace tells it the cost of an idle ioctl, and how
 * the kernel is built; gives the build with that floor, or the first one: of the ABI, else of the
 * nearest release, else of any with other pages, in all of that architecture. Raises Fault 2 where the
 * model has none.
 */
export function chooseBuild(
  model: Model,
  abi: string,
  arch: Arch,
  floor?: number,
  built: Built = {},
): Chosen {
  const { release, pageBytes } = findAbi(abi);
  const known = model.builds.filter((build) => build.arch === arch);
  const of = (name: string) => known.filter((build) => build.abi === name);
  const own = of(abi);
  const nearest = NEAREST[release] ?? release;
  const builds =
    [own, of(abiName(nearest, pageBytes)), of(nearest), known].find((some) => some.length > 0) ??
    [];
  const distance = (build: Build) => (floor === undefined ? 0 : Math.abs(build.floor - floor));
  const build = builds.reduce<Build | undefined>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    undefined,
  );
  if (!build) throw new Fault(2, `the model has no kernel for ABI ${abi} on ${arch}`);
  const others = built.config === 'tiny' ? [] : builds.filter((one) => one !== build);
  return {
    build,
    validated: own.length > 0,
    others,
    ...chooseBoot(model, abi, arch, built),
    built,
    instruction: 1,
  };
}

/** The boot that is likeliest: what distributions defer is taken to be deferred. */
function chooseBoot(
  { boots, windows }: Model,
  abi: string,
  arch: Arch,
  built: Built,
): Pick<Chosen, 'boot' | 'otherBoots' | 'bootValidated'> {
  const validated = windows.filter((w) => w.abi === abi && w.arch === arch).length >= BOOTS_LEAST;
  const own = boots.filter((boot) => boot.abi === abi && boot.arch === arch);
  // Another release's or architecture's is better than none of many windows.
  const there = validated ? own : [...own, ...boots.filter((boot) => !own.includes(boot))];
  const { config = 'tiny', deferred = true } = built;
  const likeness = (boot: Boot) =>
    8 * Number(boot.build === built.name) +
    4 * Number(boot.config === config) +
    2 * Number(boot.abi === abi) +
    Number(boot.deferred === deferred);
  const boot = there.reduce((best, one) => (likeness(one) > likeness(best) ? one : best));
  const otherBoots = there.filter(
    (one) =>
      one !== boot &&
      (built.config === undefined || one.config === config) &&
      (built.deferred === undefined || one.deferred === deferred),
  );
  return { boot, otherBoots, bootValidated: validated };
}

/** Gives the kernel as it would be were its configuration known, one of each; none where it is known. */
export function knownConfigs(chosen: Chosen): Chosen[] {
  const { boot, otherBoots, others, built } = chosen;
  if (built.config !== undefined || others.length + otherBoots.length === 0) return [];
  return CONFIGS.flatMap((config) => {
    const [first, ...rest] = [boot, ...otherBoots].filter((one) => one.config === config);
    if (!first) return [];
    const own = config === 'tiny' ? [] : others;
    return [{ ...chosen, built: { ...built, config }, boot: first, otherBoots: rest, others: own }];
  });
}
