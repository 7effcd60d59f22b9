import { CONTENDERS, type Contender } from '../contenders.ts';
import { Fault } from '../fault.ts';
import { type Cell, stagesOf, takingPart, workloadOf } from '../measure/cell.ts';
import type { Modules } from '../measure/environment.ts';
import { describe } from '../result/describe.ts';
import { workloadKey } from '../result/lines.ts';
import type { EnvLine, Tier, VerdictLine } from '../result/types.ts';
import { namesIn } from '../tape/others.ts';
import { seededRandom } from '../tape/random.ts';
import type { Section } from '../tape/sections.ts';
import { STAGE, type Stage } from '../tape/stage.ts';
import { closureOf } from '../wasm/closure.ts';
import { exportName } from '../wasm/load.ts';
import { patched } from '../wasm/ranges.ts';
import { type Baseline, type BaselineCell, sha256 } from './baseline.ts';
import type { Comparison, Row } from './comparison.ts';
import type { CountedCell } from './count.ts';
import { type Chunk, layOutCourse } from './course.ts';
import { growthRows } from './growth.ts';
import { type PairMeter, pairMeter } from './pairs.ts';
import { compareResults } from './results.ts';
import type { Timed } from './stages.ts';

/** What `pairMeter` times: it refuses all else. */
const TIER: Tier = 'turbofan';

/** A contender's section of a workload that is timed where its code changed. */
interface TimedCell {
  counted: CountedCell;
  contender: Contender;
  section: Section;
}

/** Gives the baseline that today's counts and binary make. */
export function baselineOf(
  cells: readonly CountedCell[],
  modules: Modules,
  env: EnvLine,
): Baseline {
  return {
    env,
    options: modules.options,
    wasm: modules.wasm,
    cells: cells.map(describeCell),
    lines: cells.flatMap(({ lines }) => lines),
  };
}

function describeCell({ cell, timed }: CountedCell): BaselineCell {
  const { image, size_bytes, tape } = cell.stage;
  return {
    key: keyOf(cell),
    tape_sha256: sha256(tape.bytes),
    ...(timed.length > 0 && { stage: { image, size_bytes } }),
  };
}

function keyOf({ workload, sections }: CountedCell['cell']): string {
  return `${[...new Set(sections.map(({ suite }) => suite))].join(' ')} ${workloadKey(workload)}`;
}

/**
 * Takes the baseline, its name and today's counts and binary; gives the rows that need no time:
 * counts, growth, and `same-code` for what is byte-identical; and what must be timed, with what
 * measures it. Raises Fault 4 where workloads or tapes differ, and says which.
 */
export function compareExact(
  baseline: Baseline,
  name: string,
  cells: readonly CountedCell[],
  modules: Modules,
  env: EnvLine,
  margin: number,
): Comparison & { open: { row: VerdictLine; meter: PairMeter }[] } {
  const counted = cells.filter(({ use }) => use !== 'growth').flatMap(({ lines }) => lines);
  const isOf = new Set(counted.map(({ workload }) => workloadKey(workload)));
  const before = baseline.lines.filter(({ workload }) => isOf.has(workloadKey(workload)));
  const found = compareResults(
    { name, lines: [baseline.env, ...before] },
    { name: 'this run', lines: [env, ...counted] },
    margin,
  );
  const doubling = cells.filter(({ use }) => use === 'growth').flatMap(({ lines }) => lines);
  const rows: Row[] = [...found.rows, ...growthRows(baseline.lines, doubling)];
  const open: { row: VerdictLine; meter: PairMeter }[] = [];
  const before_exports = new Set(
    WebAssembly.Module.exports(new WebAssembly.Module(baseline.wasm as BufferSource)).map(
      (e) => e.name,
    ),
  );
  for (const timed of timedCells(cells)) {
    const entry = exportName(timed.contender.algorithm);
    if (!before_exports.has(entry)) continue;
    const row = rowOf(timed);
    const old = baseline.cells.find(({ key }) => key === keyOf(timed.counted.cell))!.stage;
    const { stage } = timed.counted.cell;
    if (!old) throw tableDiffers(name, `times no ${row.suite}`);
    const samePlay =
      old.size_bytes === stage.size_bytes && Buffer.compare(old.image, stage.image) === 0;
    if (samePlay && closureOf(baseline.wasm, entry) === closureOf(modules.wasm, entry)) {
      rows.push({ line: { ...row, verdict: 'same-code' }, exact: true });
      continue;
    }
    const { algorithm } = timed.contender;
    const { cell } = timed.counted;
    const layOut = () => {
      const { parts, stages } = tapesOf(cell, timed.section);
      const before = oldStages(old, stages);
      const sides = [
        { wasm: baseline.wasm, tapes: before },
        { wasm: modules.wasm, tapes: stages.slice(0, before.length) },
      ] as const;
      return layOutCourse(sides, { algorithm, parts: parts.slice(0, before.length) });
    };
    const random = seededRandom(open.length + 1);
    const meter = pairMeter([baseline.wasm, modules.wasm], layOut, random);
    open.push({ row, meter });
  }
  return { rows, notes: found.notes, open };
}

/** Gives the stages of a cell's tapes, and what a section is of each. */
export function tapesOf(cell: Cell, section: Section): { stages: Stage[]; parts: Chunk[] } {
  const index = cell.sections.indexOf(section);
  return {
    stages: stagesOf(cell),
    parts: [cell, ...cell.others].map(({ sections }) => sections[index]!),
  };
}

/**
 * Gives the tapes in the baseline's stage: where it is another one than today's, its names can be
 * others, but its folios stay those of the first tape.
 */
function oldStages(
  old: NonNullable<BaselineCell['stage']>,
  [first, ...others]: readonly Stage[],
): Stage[] {
  const stage = { ...old, tape: first!.tape };
  if (Buffer.compare(old.image, first!.image) === 0) {
    return [stage, ...others.map((other) => ({ ...other, size_bytes: old.size_bytes }))];
  }
  const { tape } = first!;
  if (tape.names === 0) return [stage];
  const at = new DataView(old.image.buffer, old.image.byteOffset).getUint32(STAGE.names, true);
  return [
    stage,
    ...others.map((other) => ({
      ...stage,
      image: patched(old.image, [{ at, bytes: namesIn(other.tape) }]),
      tape: other.tape,
    })),
  ];
}

/** Raises Fault 4 where today's compiler or its options are not the baseline's. */
export function checkCompiler(baseline: Baseline, name: string, { asc, options }: Modules): void {
  if (baseline.env.asc !== asc) {
    throw new Fault(
      4,
      `not comparable: the compiler changed: asc ${baseline.env.asc} in ${name}, ${asc} today; ` +
        'renew it with --update',
    );
  }
  if (baseline.options !== options) {
    throw new Fault(
      4,
      `not comparable: the compiler's options changed: ${baseline.options} in ${name}, ` +
        `${options} today; renew it with --update`,
    );
  }
}

/** Raises Fault 4 where a baseline of that name lacks a workload, or has another tape of it. */
export function checkWorkload(baseline: Baseline, name: string, cell: CountedCell['cell']): void {
  const known = baseline.cells.find(({ key }) => key === keyOf(cell));
  const title = `${cell.sections[0]!.suite} of ${describe(cell.workload)}`;
  if (!known) throw tableDiffers(name, `lacks ${title}`);
  if (known.tape_sha256 !== sha256(cell.stage.tape.bytes)) {
    throw new Fault(
      4,
      `not comparable: the tape of ${title} is not the one of ${name}; renew it with --update`,
    );
  }
}

function tableDiffers(name: string, how: string): Fault {
  return new Fault(
    4,
    `not comparable: the workloads differ: ${name} ${how}; renew it with --update`,
  );
}

function timedCells(cells: readonly CountedCell[]): TimedCell[] {
  return cells.flatMap((counted) => {
    const { cell, timed, lines } = counted;
    const names = new Set(lines.map(({ contender }) => contender));
    const contenders = CONTENDERS.filter((c) => names.has(c.name));
    return cell.sections
      .filter(({ suite }) => timed.includes(suite))
      .flatMap((section) =>
        takingPart(contenders, cell.sections, section).map((contender) => ({
          counted,
          contender,
          section,
        })),
      );
  });
}

function rowOf({ counted, contender, section }: TimedCell): VerdictLine {
  return {
    v: 1,
    type: 'verdict',
    suite: section.suite,
    workload: workloadOf(counted.cell.workload, section),
    contender: contender.name,
    metric: 'time',
    verdict: 'inconclusive',
  };
}

/** Gives the row of a cell that was timed. */
export function timeRow(row: VerdictLine, timed: Timed): Row {
  const { old, ratio, low, high, verdict, p10Ratio, more_ms } = timed;
  const notes = [
    p10Ratio !== undefined && `p10 differs otherwise: by ${((p10Ratio - 1) * 100).toFixed(2)}%`,
    more_ms !== undefined && `about ${Math.ceil(more_ms / 1000)} s more would tell`,
  ].filter((note) => note !== false);
  return {
    line: { ...row, baseline: old, value: timed.new, ratio, low, high, tier: TIER, verdict },
    exact: false,
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}
