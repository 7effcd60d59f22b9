import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import type { Contender } from '../contenders.ts';
import { Fault } from '../fault.ts';
import type { CountLine, Line, ProfileLine } from '../result/types.ts';
import { opKind } from '../tape/format.ts';
import type { Section } from '../tape/sections.ts';
import { modulesFolder } from '../wasm/folder.ts';
import type { LineTable } from '../wasm/lines.ts';
import { createWasm } from '../wasm/load.ts';
import { profileModule, type Region, regionName } from '../wasm/profile.ts';
import { type Cell, takingPart, workloadOf } from './cell.ts';

/** Gives the profile lines of a contender's section; see `openProfiler`. */
export type Profiler = (
  cell: Cell,
  contender: Contender,
  section: Section,
  instructions: number,
) => ProfileLine[];

/**
 * Takes the release for pages of a size; gives what counts its instructions by function and source line, most first.
 * The binary that is played is the release, operator by operator, with a counter in front of each
 * straight-line region; and the lines must add up to the exact count of the section, which another
 * instrumentation found. Raises Fault 2 where they do not, and where the package's build has no lines.
 */
export function openProfiler(
  wasm: Uint8Array,
  pageBytes: PageBytes = PAGE_SIZES['4KiB'],
): Profiler {
  const path = join(modulesFolder(pageBytes), 'luo.lines.json');
  let table: LineTable;
  try {
    table = JSON.parse(readFileSync(path, 'utf8')) as LineTable;
  } catch {
    throw new Fault(2, `${path}: cannot be read; run \`npm run build\``);
  }
  const { wasm: profiled, regions } = profileModule(wasm);
  const module = new WebAssembly.Module(profiled as BufferSource);
  return (cell, contender, section, instructions) => {
    const entered = playSection(module, cell, contender, section, regions.length);
    const lines = linesOf(table, regions, entered).map(
      (line): ProfileLine => ({
        v: 1,
        type: 'profile',
        suite: section.suite,
        workload: workloadOf(cell.workload, section),
        contender: contender.name,
        ...line,
        metric: 'instructions',
      }),
    );
    const sum = lines.reduce((total, { value }) => total + value, 0);
    if (sum !== instructions) {
      throw new Fault(
        2,
        `${contender.name} ${section.suite}: the profile adds up to ${sum} instructions, the ` +
          `counter says ${instructions}; report this`,
      );
    }
    return lines;
  };
}

/** How often each region was entered in a section; what calling `play` costs is left out. */
function playSection(
  module: WebAssembly.Module,
  { stage }: Cell,
  contender: Contender,
  { from, to, kind }: Section,
  count: number,
): Float64Array {
  const player = createWasm(module, contender.algorithm, stage);
  const play = (index: number, end: number) => {
    if (player.play(index, end) === end) return;
    throw new Fault(
      5,
      `${contender.name}: operation ${index + 1} of the tape gives a wrong result`,
    );
  };
  const read = () =>
    Float64Array.from({ length: count }, (_, region) => player.counter(regionName(region)));
  const entered = new Float64Array(count);
  const add = (values: Float64Array, times: number) => {
    for (let region = 0; region < count; region++) entered[region]! += times * values[region]!;
  };
  play(0, from);
  let before = read();
  play(from, from);
  const empty = read().map((value, region) => value - before[region]!);
  const wanted = (index: number) => kind === 'all' || opKind(stage.tape, index) === kind;
  for (let index = from; index < to; ) {
    const start = index;
    const counting = wanted(index);
    if (counting) before = read();
    for (; index < to && wanted(index) === counting; index++) play(index, index + 1);
    if (!counting) continue;
    add(read(), 1);
    add(before, -1);
    add(empty, start - index);
  }
  return entered;
}

/** Sums by function and line, most first; what the compiler gave no line is on line 1 of no file. */
function linesOf(
  { files, functions }: LineTable,
  regions: readonly Region[],
  entered: Float64Array,
): Pick<ProfileLine, 'function' | 'file' | 'line' | 'value'>[] {
  const sums = new Map<string, Pick<ProfileLine, 'function' | 'file' | 'line' | 'value'>>();
  for (const [index, region] of regions.entries()) {
    const times = entered[index]!;
    if (times === 0) continue;
    const { name, places } = functions[region.function]!;
    for (const [file, line] of places.slice(region.from, region.to)) {
      const key = `${region.function} ${file} ${line}`;
      const sum = sums.get(key) ?? {
        function: name,
        file: files[file] ?? 'unknown',
        line: Math.max(1, line),
        value: 0,
      };
      sum.value += times;
      sums.set(key, sum);
    }
  }
  return [...sums.values()].sort((a, b) => b.value - a.value);
}

/**
 * Takes a cell and the lines that measuring it gave; gives the profile of each of its instruction
 * counts of a Wasm contender.
 */
export function profileLines(
  profiler: Profiler,
  cell: Cell,
  contenders: readonly Contender[],
  lines: readonly Line[],
): ProfileLine[] {
  return cell.sections.flatMap((section) => {
    const workload = JSON.stringify(workloadOf(cell.workload, section));
    return takingPart(contenders, cell.sections, section).flatMap((contender) => {
      const counted = lines.find(
        (line): line is CountLine =>
          line.type === 'result' &&
          line.metric === 'instructions' &&
          line.contender === contender.name &&
          line.suite === section.suite &&
          JSON.stringify(line.workload) === workload,
      );
      return counted ? profiler(cell, contender, section, counted.value) : [];
    });
  });
}
