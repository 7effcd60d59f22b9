import { type Contender, type HotPath, NONE, playsSuite } from '../contenders.ts';
import {
  type CountLine,
  type Line,
  METRIC_UNITS,
  type Suite,
  type Workload,
} from '../result/types.ts';
import { readTape } from '../tape/format.ts';
import type { Section } from '../tape/sections.ts';
import { STAGE, type Stage } from '../tape/stage.ts';
import { patched } from '../wasm/ranges.ts';
import { type Account, accountLines } from './accounting.ts';
import type { OtherTape, Reboot, SectionCounts } from './job.ts';
import type { Workers } from './workers.ts';

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
  sections: readonly Section[];
  reboots: readonly Reboot[];
  /** Tapes that are timed in turn with the stage's own, which alone is counted. */
  others: readonly OtherTape[];
}

/**
 * Takes the stage of a cell and one of its other tapes; gives the stage of that one, whose image lies
 * in `room` if that is given.
 */
export function stageOf(
  stage: Stage,
  { patches }: Pick<OtherTape, 'patches'>,
  room?: Uint8Array,
): Stage {
  const image = patched(stage.image, patches, room);
  const view = new DataView(stage.image.buffer, stage.image.byteOffset);
  const tapeAt = view.getUint32(STAGE.names, true) - stage.tape.namesOffset;
  return { ...stage, image, tape: readTape(image.subarray(tapeAt)) };
}

/** Gives the stages of all tapes of a cell, the one that is counted first. */
export function stagesOf({ stage, others }: Cell): Stage[] {
  return [stage, ...others.map((other) => stageOf(stage, other))];
}

/** What the orchestration tells the outside: lines as they are obtained, and how far it is. */
export interface Listener {
  line(line: Line): void;
  /** A step of work is done; `label` names it. */
  step(label: string): void;
  warn(message: string): void;
}

/** So many contenders work at a time where nothing is timed. */
const AT_A_TIME = 2;

/** Has contenders do something that is not timed; gives what comes of it, in their order. */
export async function sideBySide<T>(
  contenders: readonly Contender[],
  work: (contender: Contender) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const one = async () => {
    while (next < contenders.length) {
      const index = next++;
      results[index] = await work(contenders[index]!);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, one));
  return results;
}

/**
 * Plays a cell through every contender: verifies the whole tape, then counts the Wasm ones exactly,
 * section by section. Raises Fault 5 where a contender's answer is wrong.
 */
export async function countCell(workers: Workers, cell: Cell, out: Listener): Promise<void> {
  const { workload, sections } = cell;
  workers.stage(cell);
  await sideBySide(workers.contenders, (contender) => workers.run(contender, { kind: 'verify' }));
  for (const section of sections) {
    const counting = takingPart(workers.contenders, sections, section).filter(
      ({ engine }) => engine === 'wasm',
    );
    const job = { kind: 'count', from: section.from, to: section.to } as const;
    const counts = await sideBySide(counting, (c) => workers.run<SectionCounts>(c, job));
    for (const [i, contender] of counting.entries()) {
      for (const line of countLines(workload, contender, section, counts[i]!)) out.line(line);
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

/** Takes values and a generator of uint32; gives them in random order (Fisher-Yates). */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const order = [...values];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random() % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** The suite of a contender's lines. */
export function suiteOf(contender: Contender, section: Section): Suite {
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
