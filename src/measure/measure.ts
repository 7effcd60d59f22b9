import type { Contender } from '../contenders.ts';
import type { Line, TimeLine } from '../result/types.ts';
import { OPS_LEAST } from '../tape/others.ts';
import { seededRandom } from '../tape/random.ts';
import type { Section } from '../tape/sections.ts';
import {
  type Cell,
  countCell,
  type Listener,
  shuffled,
  sideBySide,
  suiteOf,
  takingPart,
  workloadOf,
} from './cell.ts';
import type { TimeJob, Times } from './job.ts';
import { clusterInterval } from './stats/interval.ts';
import { ascending, quantile } from './stats/quantile.ts';
import type { Workers } from './workers.ts';

/** How much is sampled: instances a contender, blocks an instance at most, and for how long. */
export interface Effort {
  instances: number;
  blocks: number;
  block_ns: number;
  /** For one contender and section, all instances together. */
  budget_ns: number;
  /** A block plays every tape, if that takes no longer in all; else a few of them, others each time. */
  round_ns: number;
}

/** `default` gives every interval 16 instances (spec §17.1); smoke only shows the way. */
export const EFFORTS = {
  smoke: { instances: 3, blocks: 2, block_ns: 100_000, budget_ns: 5e6, round_ns: 4e6 },
  default: { instances: 16, blocks: 4, block_ns: 300_000, budget_ns: 30e6, round_ns: 10e6 },
  full: { instances: 24, blocks: 12, block_ns: 300_000, budget_ns: 400e6, round_ns: 10e6 },
} as const satisfies Record<string, Effort>;

const CONFIDENCE = 0.95;
const LOW_QUANTILE = 0.1;
const RESAMPLES = 1000;
/** The variant of lines that say what the clock and the call take, which is taken off every time. */
const EMPTY_PLAY = 'empty play';

/** Gives how many steps `measureCell` reports. */
export function stepsOf(cell: Cell, contenders: readonly Contender[]): number {
  const timed = cell.sections.map((s) => takingPart(contenders, cell.sections, s).length);
  return timed.reduce((sum, count) => sum + count, contenders.length);
}

/**
 * Plays a cell through every contender: verifies and counts as `countCell`, then times the sections,
 * instance by instance in random order, one at a time. Raises Fault 5 where a contender's answer is
 * wrong.
 */
export async function measureCell(
  workers: Workers,
  cell: Cell,
  effort: Effort,
  seed: number,
  out: Listener,
): Promise<void> {
  await countCell(workers, cell, out);
  const random = seededRandom(seed);
  for (const section of cell.sections.keys()) {
    const times = await timeSection(workers, cell, section, effort, random, out);
    for (const line of timeLines(cell, section, times, seed)) out.line(line);
  }
}

/** How a contender's section is sampled. */
type Plan = Pick<TimeJob, 'turn' | 'blocks' | 'block_ns' | 'settle'> & {
  /** So many tapes are played, in the order of `inTurn`. */
  tapes: number;
};

/** What the instances of a contender took, and of how many tapes. */
interface Timed {
  tapes: number;
  instances: Times[];
}

async function timeSection(
  workers: Workers,
  cell: Cell,
  section: number,
  effort: Effort,
  random: () => number,
  out: Listener,
): Promise<Map<Contender, Timed>> {
  const { suite, count } = cell.sections[section]!;
  const contenders = takingPart(workers.contenders, cell.sections, cell.sections[section]!);
  const order = inTurn(1 + cell.others.length);
  const prepare = (contender: Contender, tapes: readonly number[]) =>
    workers.run(contender, { kind: 'prepare', section, tapes });
  await sideBySide(contenders, (contender) => prepare(contender, order.slice(0, 1)));
  const plans = new Map<Contender, Plan>();
  for (const contender of contenders) {
    const key = `${contender.name} ${suite}`;
    const warm = !workers.warmed.has(key);
    const { block_ns } = effort;
    const first = await workers.run<Times>(contender, {
      ...{ kind: 'time', instance: 0, first: 0, turn: 1, blocks: 1, settle: false },
      ...{ block_ns, warm },
    });
    if (first.steady) {
      workers.warmed.add(key);
      plans.set(contender, planOf(effort, order.length, count, first));
    } else {
      out.warn(`${contender.name}, ${suite}: no steady state, so no time is reported`);
    }
    out.step(`${contender.name} ${suite}`);
  }
  const timed = [...plans.keys()];
  await sideBySide(timed, (contender) =>
    prepare(contender, order.slice(1, plans.get(contender)!.tapes)),
  );
  const times = new Map<Contender, Timed>(
    timed.map((contender) => [contender, { tapes: plans.get(contender)!.tapes, instances: [] }]),
  );
  for (let instance = 0; instance < effort.instances; instance++) {
    for (const contender of shuffled(timed, random)) {
      const { tapes, ...plan } = plans.get(contender)!;
      const first = (instance * plan.turn) % tapes;
      const job = { kind: 'time', instance, first, warm: false, ...plan } as const;
      times.get(contender)!.instances.push(await workers.run<Times>(contender, job));
    }
  }
  return times;
}

/**
 * The order in which tapes take turns: the first and the last, the second and the last but one. Names
 * that count grow from tape to tape, so that any few neighbours are about as long as all.
 */
function inTurn(tapes: number): number[] {
  return Array.from({ length: tapes }, (_, i) => (i % 2 === 0 ? i / 2 : tapes - (i + 1) / 2));
}

/**
 * Takes how many tapes there are, the operations that count in each and what the first play took; gives
 * how often which are played. Where a block of them all would be long, an instance plays a few, and all
 * instances together as many as hold `OPS_LEAST` operations.
 */
function planOf(effort: Effort, tapes: number, ops: number, first: Times): Plan {
  const { instances, block_ns, budget_ns } = effort;
  const [tape_ns] = first.samples;
  const long = tapes * first.tape_wall_ns > effort.round_ns;
  const wanted = long ? Math.min(tapes, Math.ceil(OPS_LEAST / ops)) : tapes;
  const turn = long ? Math.ceil(wanted / instances) : tapes;
  const plays = Math.max(1, Math.ceil(block_ns / (turn * tape_ns!))) * turn;
  const blocks = Math.floor(budget_ns / instances / (plays * first.tape_wall_ns));
  return {
    tapes: Math.min(tapes, turn * instances),
    turn,
    blocks: Math.min(effort.blocks, Math.max(1, blocks)),
    block_ns,
    settle: !long,
  };
}

function* timeLines(
  cell: Cell,
  index: number,
  times: ReadonlyMap<Contender, Timed>,
  seed: number,
): Generator<Line> {
  const section = cell.sections[index]!;
  const ops = opsOf(section);
  const perOp = section.count === ops && ops > 1;
  // Tapes of folios have about as many operations each.
  const all = [section, ...cell.others.map(({ sections }) => sections[index]!)];
  const scale = perOp ? all.reduce((sum, one) => sum + opsOf(one), 0) / all.length : 1;
  const engines = new Set<string>();
  for (const [contender, { tapes, instances }] of times) {
    const base = {
      ...({ v: 1, type: 'result', metric: 'time', unit: 'ns', verified: true, tapes } as const),
      contender: contender.name,
      tier: instances[0]!.tier,
    };
    const suite = suiteOf(contender, section);
    const workload = workloadOf(cell.workload, section);
    const samples = instances.map((one) => one.samples.map((ns) => ns / scale));
    yield { ...base, suite, workload, per: perOp ? 'op' : 'tape', ops, ...estimate(samples, seed) };
    if (index > 0 || engines.has(contender.engine)) continue;
    engines.add(contender.engine);
    const empty = estimate(
      instances.map(({ empty_ns }) => [empty_ns]),
      seed,
    );
    const variant = { ...cell.workload, variant: EMPTY_PLAY };
    yield { ...base, suite: 'overhead', workload: variant, per: 'tape', ops: 0, ...empty };
  }
}

function opsOf({ kind, count, from, to }: Section): number {
  return kind === 'all' ? count : to - from;
}

/** Takes the samples of each instance; gives their p10 with its interval, and what lies beside it. */
function estimate(
  instances: readonly (readonly number[])[],
  seed: number,
): Pick<TimeLine, 'value' | 'low' | 'high' | 'p50' | 'p99' | 'samples'> {
  const interval = clusterInterval(instances, LOW_QUANTILE, {
    confidence: CONFIDENCE,
    resamples: RESAMPLES,
    seed,
  });
  const samples = instances.flat();
  const sorted = ascending(samples);
  return { ...interval, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), samples };
}
