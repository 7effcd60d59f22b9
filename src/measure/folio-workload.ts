import { Fault } from '../fault.ts';
import type { Workload } from '../result/types.ts';
import type { OpWriter } from '../tape/folio-ops.ts';
import { layoutFolioStage, layoutReserveStage } from '../tape/folio-stage.ts';
import { countFolios, folioTape, marksOf, rebootIndex, reserveTape } from '../tape/folios.ts';
import type { Marks } from '../tape/marks.ts';
import { countHost, type HostMemory, hostMemory } from '../tape/memory.ts';
import type { FolioSuite, Section } from '../tape/sections.ts';
import type { Cell } from './cell.ts';

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
  const { scattered } = countHost(given);
  if (suites.includes('reserve')) checkRuns(scattered);
  const workload: Workload = { abi, memory_bytes: given.memory_bytes };
  if (given.pattern === 'host' || given.pattern === 'again') {
    workload.order = given.order;
    workload.scatter = given.scatter;
  }
  if (given.pattern !== 'host') workload.pattern = given.pattern;
  if (given.seed !== 1) workload.seed = given.seed;
  if (given.shuffled) workload.shuffled = true;
  return folioCells(workload, () => hostMemory(given), abi, suites);
}

/**
 * Takes what makes preserve operations, the workload that names them and the suites wanted; gives
 * their cells, not yet laid out: large ones take room. Laying out raises Fault 2 for what no
 * reservation would end with.
 */
export function folioCells(
  workload: Workload,
  makeOps: () => OpWriter,
  abi: string,
  suites: readonly FolioSuite[],
): (() => Cell)[] {
  const layOut = { folios: layoutFolios, reserve: layoutReserve };
  return suites.map((suite) => () => {
    const cell = layOut[suite](makeOps(), abi);
    return { ...cell, workload: { n: cell.units, ...workload }, reboots: [] };
  });
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
