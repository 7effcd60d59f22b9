import { abiFields, findAbi } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import type { Cell } from '../measure/cell.ts';
import type { Workload } from '../result/types.ts';
import type { OpWriter } from '../tape/folio-ops.ts';
import { layoutFolioStage, layoutReserveStage } from '../tape/folio-stage.ts';
import { countFolios, folioTape, marksOf, rebootIndex, reserveTape } from '../tape/folios.ts';
import type { Marks } from '../tape/marks.ts';
import { countHost, type HostMemory, hostMemory } from '../tape/memory.ts';
import { tapesOf } from '../tape/others.ts';
import type { FolioSuite, Section } from '../tape/sections.ts';
import { type Patch, rangesThatDiffer } from '../wasm/ranges.ts';

/** The trackers that a reboot has to list; the others lie in place. */
const LISTED = ['bitmaps-512', 'bitmaps-4096'];
/** Beyond so many runs apart, `reserve-linear` would search for minutes. */
const RUNS_MOST = 131_072;

/**
 * Takes a host's memory, the ABI and the suites wanted; gives their cells, not yet laid out. Raises
 * Fault 2 as `countHost`, and for scattered folios that no reservation would end with.
 */
export function memoryCells(
  given: HostMemory,
  abi: string,
  suites: readonly FolioSuite[],
): (() => Cell)[] {
  const { pageBytes } = findAbi(abi);
  const { scattered } = countHost(given, pageBytes);
  if (suites.includes('reserve')) checkRuns(scattered);
  const workload: Workload = { ...abiFields(abi), memory_bytes: given.memory_bytes };
  if (given.pattern === 'host' || given.pattern === 'again') {
    workload.order = given.order;
    workload.scatter = given.scatter;
  }
  if (given.pattern !== 'host') workload.pattern = given.pattern;
  if (given.seed !== 1) workload.seed = given.seed;
  if (given.shuffled) workload.shuffled = true;
  const makeOps = (tape: number) => hostMemory({ ...given, seed: given.seed + tape }, pageBytes);
  return folioCells(workload, makeOps, abi, suites);
}

/**
 * Takes what makes preserve operations, of a tape's number where they differ by it, the workload that
 * names them and the suites wanted; gives their cells, not yet laid out: large ones take room. The
 * tapes beside the first have their folios in another place. Laying out raises Fault 2 for what no
 * reservation would end with.
 */
export function folioCells(
  workload: Workload,
  makeOps: (tape: number) => OpWriter,
  abi: string,
  suites: readonly FolioSuite[],
  tapes?: number,
): (() => Cell)[] {
  const layOut = { folios: layoutFolios, reserve: layoutReserve };
  return suites.map((suite) => () => {
    const { stage, sections, units } = layOut[suite](makeOps(0), abi);
    const others: Layout[] = [];
    for (let tape = 1; tape < (tapes ?? tapesOf(units)); tape++) {
      const ops = makeOps(tape);
      if (!ops.move(tape)) break;
      others.push(layOut[suite](ops, abi));
    }
    const size_bytes = Math.max(...[stage, ...others.map((o) => o.stage)].map((s) => s.size_bytes));
    return {
      workload: { n: units, ...workload },
      stage: { ...stage, size_bytes },
      sections,
      reboots: [],
      others: others.map((other) => ({
        patches: patchesBetween(stage.image, other.stage.image),
        sections: other.sections,
        reboots: [],
      })),
    };
  });
}

/** What makes the first image the second one: behind the end of an image lie zeros. */
function patchesBetween(from: Uint8Array, to: Uint8Array): Patch[] {
  const length = Math.max(from.length, to.length);
  const padded = (image: Uint8Array) => {
    const bytes = new Uint8Array(length);
    bytes.set(image);
    return bytes;
  };
  const image = padded(to);
  return rangesThatDiffer(padded(from), image).map(({ start, end }) => ({
    at: start,
    bytes: image.slice(start, end),
  }));
}

type Layout = Pick<Cell, 'stage' | 'sections'> & { units: number };

/** The marks, the reboot, the next kernel's walk and its restores, as ways of one suite. */
function layoutFolios(ops: OpWriter, abi: string): Layout {
  const { tape, marks } = folioTape(ops, abi);
  const units = unitsOf(marks);
  const reboot = rebootIndex(tape);
  const reboots = { suite: 'folios', kind: 'all' } as const;
  const sections: Section[] = [
    { suite: 'folios', from: 0, to: reboot, kind: 'all', count: countFolios(ops.bytes()) },
    { ...reboots, from: reboot, to: reboot + 1, count: 1, variant: 'serialize', only: LISTED },
    { ...reboots, from: reboot + 1, to: reboot + 2, count: units, variant: 'walk' },
  ];
  if (tape.ops > reboot + 2) {
    const restores = { from: reboot + 2, to: tape.ops, count: units };
    sections.push({ ...reboots, ...restores, variant: 'restore' });
  }
  return { stage: layoutFolioStage(tape, marks), sections, units };
}

function layoutReserve(ops: OpWriter, abi: string): Layout {
  const marks = marksOf(ops.bytes());
  let runs = 0;
  for (const order of marks.orders()) for (const _ of marks.runs(order)) runs++;
  checkRuns(runs);
  const tape = reserveTape(marks, abi);
  const units = unitsOf(marks);
  return {
    stage: layoutReserveStage(tape, marks),
    sections: [{ suite: 'reserve', from: 0, to: tape.ops, kind: 'all', count: units }],
    units,
  };
}

function checkRuns(runs: number): void {
  if (runs <= RUNS_MOST) return;
  throw new Fault(
    2,
    `reserve: these folios lie in ${runs} places, and searching takes the square of that: ` +
      `at most ${RUNS_MOST}; give less --scatter or a higher --order`,
  );
}

function unitsOf(marks: Marks): number {
  return marks.byOrder().reduce((a, b) => a + b, 0);
}
