import { ARCHES, type Arch } from '../abi/releases.ts';
import { type Prices, pricesOf } from '../result/prices.ts';
import type { PriceKind } from '../result/types.ts';
import { type Boot, type BootStep, busyPages } from './boot.ts';
import { sumNames } from './load.ts';
import { REGION_BYTES } from './memblock.ts';
import type { MemoryCounts } from './memory.ts';
import type { Build, Chosen } from './model.ts';
import type { Range, Rate } from './range.ts';
import type { Costs, Feature, Operation } from './work.ts';

/**
 * Takes a kernel as the model has it and what is handed over; gives the same kernel with ns in place of
 * instructions, each cost at its likeliest, its least or its most.
 */
export type Clock = (chosen: Chosen, handed: HandedOver, bound: keyof Range) => Chosen;

/** What of a load decides a price: how long its lists and arrays are. */
export interface HandedOver {
  sessions: number;
  memory: Pick<MemoryCounts, 'groups' | 'scattered'>;
}

/** Takes the time of an instruction; gives the clock by which all instructions take as long. */
export function rateClock({ low, high }: Rate): Clock {
  const rate = { low, high, value: (low + high) / 2 };
  return (chosen, _, bound) => {
    return converted(chosen, (_step, _feature, cost) => cost * rate[bound], rate[bound]);
  };
}

/** Gives the architecture that prices hold for. */
export function archOf({ lines }: Prices): Arch {
  return ARCHES.find((arch) => arch === lines[0]!.arch)!;
}

/**
 * Takes what steps of each kind take on a machine; gives the clock by which a cost takes as many steps of
 * its kind as it has, and what has no kind of its own goes by instructions (spec §15.4).
 */
export function priceClock(prices: Prices): Clock {
  return (chosen, { sessions, memory }, bound) => {
    const price = (kind: PriceKind, size_bytes = 0) => at(prices, [kind], size_bytes)[bound];
    const { groups, scattered = groups } = memory;
    const reserved = bound === 'high' ? scattered : groups;
    const regions = reserved.reduce((sum, group) => sum + group.regions[bound], 0);
    const hot = price('instruction');
    const once = price('instruction', COLD_CODE_BYTES);
    const visit = at(prices, ['region', 'region-cold'], regions * REGION_BYTES)[bound];
    const moved = price('byte-copied', regions * REGION_BYTES);
    const compare = at(prices, ['compare', 'compare-cold'], sessions * NODE_BYTES)[bound];
    const word = price('word') / WORD_INSTRUCTIONS;
    const cleared = price('byte-cleared');
    const system = price('syscall');
    const of: Convert = (step, feature, cost, build) => {
      switch (`${step} ${feature}`) {
        case 'reserve adding':
        case 'reserve marking':
          return visit;
        case 'reserve moved':
          return REGION_BYTES * moved;
        case 'walk table':
        case 'walk leaf':
        case 'extend-scratch table':
        case 'extend-scratch leaf':
          return cost * word;
        case 'extend-scratch call':
          // Its own tree, of the blocks in use, was made just before and is near.
          return cost * hot + busyPages(4096) * 4096 * cleared;
        case 'extend-scratch unit':
        case 'extend-scratch key':
          // What a kernel does for a key beside what its twin does goes by instructions.
          return (
            price('radix-key') * Math.min(1, cost / KEY_INSTRUCTIONS) +
            Math.max(0, cost - KEY_INSTRUCTIONS) * hot
          );
        case 'page-init deferred_page':
        case 'page-init high_page':
          return price('struct-page');
        case 'retrieve-file page':
          return price('tail-page');
        case 'preserve migrated_byte':
          return price('byte-copied', Number.POSITIVE_INFINITY);
        case 'preserve distro_byte':
          return price('byte-cleared', Number.POSITIVE_INFINITY);
        case 'preserve migrated_word':
          return 8 * price('byte-copied', Number.POSITIVE_INFINITY);
        case 'create block':
        case 'preserve file_block':
          // With `erms` an emulator takes each byte that is cleared for an instruction.
          return 4096 * cleared + Math.max(0, cost - 4096) * once;
        default:
      }
      if (build && SCAN.has(feature)) return (cost * compare) / sampleInstructions(build);
      if (build && feature === 'call' && step !== 'serialize') {
        return system + Math.max(0, cost - build.floor) * once;
      }
      const isLoop = LOOPS.has(step) && feature !== 'call';
      return cost * (isLoop || REPEATED.has(feature) ? hot : once);
    };
    return converted(chosen, of, hot);
  };
}

/** Nodes of a list of sessions lie about so far apart. */
const NODE_BYTES = 256;
/** Instructions that a table's word takes in the walk: 3,633 for 512 (spec §5.4). */
const WORD_INSTRUCTIONS = 3633 / 512;
/** Instructions of a key's twin on x86-64, counted by callgrind: 148 million for 1,048,576 keys. */
const KEY_INSTRUCTIONS = 141;
/** Code that is run once or few times is measured over so much of it; a loop over a part that stays near. */
const COLD_CODE_BYTES = 128 * 1024;
/** Functions that are loops over what is handed over, and what calls loop over. */
const LOOPS: ReadonlySet<string> = new Set<Operation | BootStep>([
  'serialize',
  'open',
  'extend-scratch',
  'walk',
  'reserve',
  'page-init',
  'chain-check',
]);
const REPEATED: ReadonlySet<string> = new Set<Feature>([
  'token',
  'folio',
  'large_folio',
  'sibling',
  'page',
  'migrated_folio',
  'migrated_page',
  'distro_folio',
  'distro_page',
]);
const SCAN: ReadonlySet<string> = new Set<Feature>(['compare', 'byte', 'word']);
/** Names on which the price of a compare is measured: so many, of the plainest style. */
const SAMPLE = 819;

/** What the model has for one compare of the names on which its price is measured, in instructions. */
function sampleInstructions({ costs }: Build): number {
  const { compare = 0, byte = 0, word = 0 } = costs.create;
  const sums = sumNames('session', SAMPLE);
  const compares = (SAMPLE * (SAMPLE - 1)) / 2;
  return compare + (byte * sums.scanned[SAMPLE]! + word * sums.scannedWords[SAMPLE]!) / compares;
}

/** The price of kinds that differ in memory's size alone, between two sizes by the logarithm. */
function at(prices: Prices, kinds: readonly PriceKind[], size_bytes: number): Range {
  const lines = kinds.flatMap((kind) => pricesOf(prices, kind));
  const above = lines.findIndex((line) => line.size_bytes >= size_bytes);
  if (above <= 0) return lines.at(above)!;
  const [a, b] = [lines[above - 1]!, lines[above]!];
  const part = Math.log(size_bytes / a.size_bytes) / Math.log(b.size_bytes / a.size_bytes);
  const between = (bound: keyof Range) => a[bound] + part * (b[bound] - a[bound]);
  return { value: between('value'), low: between('low'), high: between('high') };
}

/** Takes a cost of a feature in a step of a boot, or in a call of a build; gives ns. */
type Convert = (step: string, feature: Feature, cost: number, build?: Build) => number;

/** A kernel with each of its costs converted; what is no cost of a feature goes by instructions. */
function converted(chosen: Chosen, of: Convert, instruction: number): Chosen {
  const costsOf = <Step extends string>(all: Record<Step, Costs>, own?: Build) => {
    const made = {} as Record<Step, Costs>;
    for (const [step, costs] of Object.entries(all) as [Step, Costs][]) {
      const ns: Costs = {};
      for (const [feature, cost] of Object.entries(costs) as [Feature, number][]) {
        ns[feature] = of(step, feature, cost, own);
      }
      made[step] = ns;
    }
    return made;
  };
  const scaled = <T extends Record<string, number>>(numbers: T) =>
    Object.fromEntries(
      Object.entries(numbers).map(([key, number]) => [key, number * instruction]),
    ) as T;
  const boot = (one: Boot): Boot => ({
    ...one,
    costs: costsOf(one.costs),
    entry: scaled(one.entry),
  });
  const build = (one: Build): Build => ({
    ...one,
    costs: costsOf(one.costs, one),
    interrupts: { ...one.interrupts, call: one.interrupts.call * instruction },
    events: scaled(one.events as Record<string, number>),
  });
  return {
    ...chosen,
    instruction,
    build: build(chosen.build),
    others: chosen.others.map(build),
    boot: boot(chosen.boot),
    otherBoots: chosen.otherBoots.map(boot),
  };
}
