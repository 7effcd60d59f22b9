import { ARCHES, type Arch, abiName, findAbi } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
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

/** The shipped coefficients (`results/model.json`); `builds` has a kernel's plainest build first. */
export interface Model {
  v: 1;
  builds: Build[];
  sources: Source[];
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
  if (!Array.isArray(model.sources)) return fail('sources is missing');
  model.builds.forEach((build, i) => {
    checkBuild(build, (what) => fail(`builds[${i}]: ${what}`));
  });
  for (const [i, source] of model.sources.entries()) {
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

/** Checks all that forecasts read of a build; `fail` ends it. */
function checkBuild(given: unknown, fail: (what: string) => never): void {
  const build = objectOf(given) as Partial<Build>;
  const numbers = (where: string, of: unknown, known: readonly string[], needed = known) => {
    const entries = Object.entries(objectOf(of));
    for (const [key, number] of entries) {
      if (!known.includes(key) || !Number.isFinite(number)) {
        fail(`${where}: ${key.slice(0, 40)} is no number of a known thing`);
      }
    }
    for (const key of needed) {
      if (!entries.some(([found]) => found === key)) fail(`${where}: ${key} is missing`);
    }
  };
  const costs = objectOf(build.costs);
  for (const op of OPERATIONS) {
    if (objectOf(costs[op]) !== costs[op]) fail(`no costs of ${op}`);
    numbers(`costs of ${op}`, costs[op], FEATURES, []);
  }
  for (const key of ['abi', 'release'] as const) {
    if (typeof build[key] !== 'string') fail(`${key} must be a text`);
  }
  if (!isArch(build.arch)) fail(NO_ARCH);
  numbers('floor', { floor: build.floor }, ['floor']);
  const { period, ...caches } = objectOf(build.refills);
  if (!Number.isInteger(period) || (period as number) < 1) fail('refills: period must be whole');
  for (const key of REFILLED) {
    const first = caches[key];
    if (!Array.isArray(first) || !first.every(Number.isFinite)) {
      fail(`refills: ${key} must be a list of numbers`);
    }
  }
  numbers('interrupts', build.interrupts, ['call', 'instruction']);
  numbers('events', build.events, OPERATIONS, []);
  numbers('misfit', build.misfit, OPERATIONS);
}

const REFILLED = ['create', 'retrieve', 'create_long', 'retrieve_long', 'open'] as const;

/** Takes a value; gives it where it is an object, else an empty one. */
function objectOf(value: unknown): Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

/** What is known of a kernel: the build to take, and whether its own traces or another's speak. */
export interface Chosen {
  build: Build;
  validated: boolean;
  /** Another build of the same kernel: how far builds differ. */
  others: Build[];
}

/** Kernels without a trace of their own, and the one whose code is nearest (spec §1). */
const NEAREST: Record<string, string> = {
  'seed-v5': '7.1',
  'seed-v6': '7.1',
  '6.19': '7.1',
  '7.0': '7.1',
  '7.2': '7.3',
};

/**
 * Takes the model, an ABI, an architecture and, where a trace tells it, the cost of an idle ioctl;
 * gives the build with that floor, or the first one: of the ABI, else of the nearest release, else of
 * any with other pages, in all of that architecture. Raises Fault 2 where the model has none.
 */
export function chooseBuild(model: Model, abi: string, arch: Arch, floor?: number): Chosen {
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
  return { build, validated: own.length > 0, others: builds.filter((one) => one !== build) };
}
