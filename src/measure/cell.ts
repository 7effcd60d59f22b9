import { type Contender, type HotPath, NONE, playsSuite } from '../contenders.ts';
import {
  type CountLine,
  type Line,
  METRIC_UNITS,
  type Suite,
  type Workload,
} from '../result/types.ts';
import { seededRandom } from '../tape/random.ts';
import type { Section } from '../tape/sections.ts';
import type { Stage } from '../tape/stage.ts';
import { type Account, accountLines } from './accounting.ts';
import type { SectionCounts, TimeJob, Times, VerifyJob } from './job.ts';
import { clusterInterval } from './stats/interval.ts';
import { quantile } from './stats/quantile.ts';
import type { Workers } from './workers.ts';

/** How much is sampled: instances a contender, blocks an instance at most, and for how long. */
export interface Effort {
  instances: number;
  blocks: number;
  block_ns: number;
  /** For one contender and section, all instances together. */
  budget_ns: number;
}

/** `default` gives every interval 16 instances (spec §17.1); smoke only shows the way. */
export const EFFORTS = {
  smoke: { instances: 3, blocks: 2, block_ns: 100_000, budget_ns: 5_000_000 },
  default: { instances: 16, blocks: 4, block_ns: 300_000, budget_ns: 30_000_000 },
  full: { instances: 24, blocks: 12, block_ns: 300_000, budget_ns: 400_000_000 },
} as const satisfies Record<string, Effort>;

const CONFIDENCE = 0.95;
const LOW_QUANTILE = 0.1;
const RESAMPLES = 1000;
/** Hot paths whose contenders count their own steps. */
const ACCOUNTED: readonly HotPath[] = ['folios', 'reserve'];
/** The suites in which an index grows. */
const GROWING: readonly Suite[] = ['insert', 'deserialize'];
/** The suites in which a registry's lock is held (spec §2.2). */
const LOCKING: readonly Suite[] = ['insert', 'lookup', 'serialize', 'deserialize'];
const WASM_METRICS = ['instructions', 'loads', 'stores', 'bulk_bytes'] as const;
const SUMS = [...WASM_METRICS, 'locked_instructions'] as const;

/** One workload laid out: what is played, its suites' sections, and what reboots must leave. */
export interface Cell {
  workload: Workload;
  stage: Stage;
  sections: Section[];
  reboots: VerifyJob['reboots'];
}

/** What the orchestration tells the outside: lines as they are obtained, and how far it is. */
export interface Listener {
  line(line: Line): void;
  /** A step of work is done; `label` names it. */
  step(label: string): void;
  warn(message: string): void;
}

/** Gives how many steps `measureCell` reports. */
export function stepsOf(cell: Cell, contenders: readonly Contender[]): number {
  const timed = cell.sections.map((s) => takingPart(contenders, cell.sections, s).length);
  return timed.reduce((sum, count) => sum + count, contenders.length);
}

/**
 * Plays a cell through every contender: verifies and counts as `countCell`, then times the sections,
 * instance by instance in random order, one at a time. Raises Fault 1 where a contender's answer is
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
  for (const section of cell.sections) {
    const contenders = takingPart(workers.contenders, cell.sections, section);
    const times = await timeSection(workers, contenders, section, effort, random, out);
    for (const [contender, instances] of times) {
      if (instances.length === 0) continue;
      out.line(timeLine(cell.workload, contender, section, instances, seed));
    }
  }
}

/**
 * Plays a cell through every contender: verifies the whole tape, then counts the Wasm ones exactly,
 * section by section. Raises Fault 1 where a contender's answer is wrong.
 */
export async function countCell(workers: Workers, cell: Cell, out: Listener): Promise<void> {
  const { workload, sections } = cell;
  await workers.stage(cell.stage);
  for (const contender of workers.contenders) {
    await workers.run(contender, { kind: 'verify', reboots: cell.reboots });
  }
  for (const section of sections) {
    for (const contender of takingPart(workers.contenders, sections, section)) {
      if (contender.engine !== 'wasm') continue;
      const job = { kind: 'count', from: section.from, to: section.to } as const;
      const counts = await workers.run<SectionCounts>(contender, job);
      for (const line of countLines(workload, contender, section, counts)) out.line(line);
    }
  }
  for (const contender of workers.contenders) {
    if (contender.engine === 'wasm' && ACCOUNTED.includes(contender.path)) {
      const numbers = await workers.run<Account>(contender, { kind: 'account' });
      for (const line of accountLines(workload, contender, numbers)) out.line(line);
    }
    out.step(`${contender.name} verified`);
  }
}

/** Those of the suite; `wasm/none` plays once a workload: the first section stands for all. */
export function takingPart(
  contenders: readonly Contender[],
  sections: readonly Section[],
  section: Section,
): readonly Contender[] {
  return contenders.filter((c) =>
    c.name === NONE
      ? section === sections[0]
      : playsSuite(c, section.suite) && (section.only?.includes(c.algorithm) ?? true),
  );
}

/** The workload of a section's lines. */
export function workloadOf(workload: Workload, { variant }: Section): Workload {
  return variant === undefined ? workload : { ...workload, variant };
}

async function timeSection(
  workers: Workers,
  contenders: readonly Contender[],
  section: Section,
  effort: Effort,
  random: () => number,
  out: Listener,
): Promise<Map<Contender, Times[]>> {
  const job = {
    kind: 'time',
    from: section.from,
    to: section.to,
    block_ns: effort.block_ns,
  } as const;
  const plans = new Map<Contender, Pick<TimeJob, 'blocks' | 'settle'>>();
  const times = new Map<Contender, Times[]>();
  for (const contender of contenders) {
    const key = `${contender.name} ${section.suite}`;
    const warm = !workers.warmed.has(key);
    const first = await workers.run<Times>(contender, { ...job, blocks: 1, warm, settle: false });
    if (first.steady) workers.warmed.add(key);
    times.set(contender, []);
    const wanted = effort.budget_ns / effort.instances / first.block_wall_ns;
    if (first.steady) {
      const settle = first.samples[0]! < effort.block_ns;
      plans.set(contender, {
        blocks: Math.min(effort.blocks, Math.max(1, Math.floor(wanted))),
        settle,
      });
    } else {
      out.warn(`${contender.name}, ${section.suite}: no steady state, so no time is reported`);
    }
    out.step(`${contender.name} ${section.suite}`);
  }
  for (let instance = 0; instance < effort.instances; instance++) {
    for (const contender of shuffled([...plans.keys()], random)) {
      const plan = plans.get(contender)!;
      times
        .get(contender)!
        .push(await workers.run<Times>(contender, { ...job, ...plan, warm: false }));
    }
  }
  return times;
}

/** Takes values and a generator of uint32; gives them in random order (Fisher-Yates). */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const order = [...values];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random() % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

function suiteOf(contender: Contender, section: Section): Suite {
  return contender.name === NONE ? 'overhead' : section.suite;
}

function* countLines(
  workload: Workload,
  contender: Contender,
  section: Section,
  { kinds, index_bytes, allocations }: SectionCounts,
): Generator<Line> {
  const counted = section.kind === 'all' ? sumOf(kinds, section.count) : kinds[section.kind]!;
  const line = (metric: CountLine['metric'], value: number): CountLine => ({
    v: 1,
    type: 'result',
    suite: suiteOf(contender, section),
    workload: workloadOf(workload, section),
    contender: contender.name,
    metric,
    unit: METRIC_UNITS[metric],
    per: 'tape',
    value,
    exact: true,
    ops: counted.ops,
    verified: true,
  });
  for (const metric of WASM_METRICS) yield line(metric, counted[metric]);
  if (contender.name === NONE) return;
  if (LOCKING.includes(section.suite))
    yield line('locked_instructions', counted.locked_instructions);
  if (!GROWING.includes(section.suite)) return;
  yield line('bytes', index_bytes);
  yield line('allocations', allocations);
}

/** Takes counts by kind; gives what all of them sum to, for so many units of work. */
function sumOf(sums: SectionCounts['kinds'], ops: number): SectionCounts['kinds'][string] {
  const total = {
    ops,
    instructions: 0,
    loads: 0,
    stores: 0,
    bulk_bytes: 0,
    locked_instructions: 0,
  };
  for (const counts of Object.values(sums)) {
    for (const metric of SUMS) total[metric] += counts[metric];
  }
  return total;
}

function timeLine(
  workload: Workload,
  contender: Contender,
  section: Section,
  instances: Times[],
  seed: number,
): Line {
  const ops = section.kind === 'all' ? section.count : section.to - section.from;
  const perOp = section.count === ops && ops > 1;
  const scale = perOp ? ops : 1;
  const samples = instances.map((instance) => instance.samples.map((ns) => ns / scale));
  const interval = clusterInterval(samples, LOW_QUANTILE, {
    confidence: CONFIDENCE,
    resamples: RESAMPLES,
    seed,
  });
  const pooled = samples.flat().sort((a, b) => a - b);
  return {
    v: 1,
    type: 'result',
    suite: suiteOf(contender, section),
    workload: workloadOf(workload, section),
    contender: contender.name,
    metric: 'time',
    unit: 'ns',
    per: perOp ? 'op' : 'tape',
    ...interval,
    p50: quantile(pooled, 0.5),
    p99: quantile(pooled, 0.99),
    samples: samples.flat(),
    tier: instances[0]!.tier,
    ops,
    verified: true,
  };
}
