import { abiName, findAbi, type LuoCapableAbi, requireLuo } from '../abi/releases.ts';
import { type IndexCosts, indexCosts } from '../blackout/alternatives.ts';
import { type Capacity, findCapacity } from '../blackout/capacity.ts';
import { archOf, type Clock, priceClock, rateClock } from '../blackout/clock.ts';
import { checkHost, type Host, hostLoad, sumNames } from '../blackout/load.ts';
import { type Build, type Chosen, chooseBuild, type Model } from '../blackout/model.ts';
import { type Prediction, predict, predictTime } from '../blackout/predict.ts';
import type { Prices } from '../result/prices.ts';
import { type PackedCounts, unpackCounts } from './counts.ts';
import type { Settings } from './settings.ts';

/** What the page carries of the package: the model's coefficients and the counts of indices. */
export interface PageData {
  model: Model;
  counts: PackedCounts[];
}

/** What the explorer shows: the list first, then the alternatives in order. */
export interface Explored {
  predictions: Prediction[];
  /** The same in ns, where something tells time. */
  times?: Prediction[];
  /** The kernel whose traces the numbers come from, and whether it is the one asked for. */
  release: string;
  validated: boolean;
}

/** Takes settings, the page's data and the report's prices; gives the predictions. Raises Fault 2 as `checkHost`. */
export function explore(settings: Settings, data: PageData, prices?: Prices): Explored {
  const { abi, chosen, host, indices } = prepare(settings, data);
  checkHost(host, abi);
  const load = hostLoad(host, sumNames(host.names, host.sessions), abi);
  const predictions = indices.map((index) => predict(load, abi, chosen, index));
  const clock = clockOf(settings, prices);
  const times = clock && indices.map((index) => predictTime(load, abi, chosen, clock, index));
  return {
    predictions,
    ...(times && { times }),
    release: chosen.build.release,
    validated: chosen.validated,
  };
}

/** The rate that was set or, of the architecture they were measured on, the prices. */
function clockOf({ rate, arch }: Settings, prices: Prices | undefined): Clock | undefined {
  if (rate) return rateClock(rate);
  return prices && archOf(prices) === arch ? priceClock(prices) : undefined;
}

/**
 * Takes settings, the page's data and the report's prices; gives the largest n within the budget, for the list and each
 * alternative, none where nothing tells time. May take seconds where half a million names are needed. Raises Fault 2 as `explore`.
 */
export function exploreCapacity(settings: Settings, data: PageData, prices?: Prices): Capacity[] {
  const { abi, chosen, host, indices } = prepare(settings, data);
  checkHost(host, abi);
  const budget_ns = settings.budget_ms * 1e6;
  const clock = clockOf(settings, prices);
  if (!clock) return [];
  return indices.map((index) => findCapacity(host, abi, chosen, clock, budget_ns, index));
}

/** Gives the algorithms that there are counts of, the list left out. */
export function algorithmsOf({ counts }: PageData): string[] {
  return (counts[0]?.algorithms ?? []).filter((algorithm) => algorithm !== 'list');
}

interface Prepared {
  abi: LuoCapableAbi;
  chosen: Chosen;
  host: Host;
  indices: (IndexCosts | undefined)[];
}

function prepare(settings: Settings, { model, counts }: PageData): Prepared {
  const abi = requireLuo(findAbi(abiName(settings.abi, settings.page_size)));
  const { config, deferred_init: deferred, scatter, host_memory_gib } = settings;
  const chosen = chooseBuild(model, abi.id, settings.arch, undefined, {
    ...(config !== undefined && { config }),
    ...(deferred !== undefined && { deferred }),
  });
  const { sessions, names, files } = settings;
  const memory_bytes = settings.memory_gib * 2 ** 30;
  // Where there is nothing that lies in folios, their order says nothing.
  const order = memory_bytes > 0 || files > 0 ? settings.order : 0;
  const packed = counts.find((one) => one.names === names && one.abis.includes(abi.release));
  const alternatives = settings.contenders.flatMap((algorithm) => {
    const index = packed && fittedCosts(algorithm, packed, chosen.build);
    return index ? [index] : [];
  });
  return {
    abi,
    chosen,
    host: {
      sessions,
      names,
      files,
      memory_bytes,
      order,
      ...(scatter !== undefined && { scatter }),
      ...(host_memory_gib > 0 && { host_bytes: host_memory_gib * 2 ** 30 }),
    },
    indices: [undefined, ...alternatives],
  };
}

/** What was fitted before, by counts, build and algorithm: it does not change as sliders move. */
const fitted = new WeakMap<PackedCounts, Map<string, IndexCosts | undefined>>();

function fittedCosts(algorithm: string, packed: PackedCounts, build: Build) {
  const known = fitted.get(packed) ?? new Map<string, IndexCosts | undefined>();
  fitted.set(packed, known);
  const key = `${build.arch} ${build.abi} ${build.release} ${algorithm}`;
  if (!known.has(key)) known.set(key, indexCosts(algorithm, unpackCounts(packed), 'wasm', build));
  return known.get(key);
}
