import { playsSuite } from '../contenders.ts';
import { type Cell, countCell, type Listener } from '../measure/cell.ts';
import type { Workers } from '../measure/workers.ts';
import type { CountLine, Line, OrdersLine } from '../result/types.ts';
import type { GateCell } from './table.ts';

/** An exact line: the same digits on every machine and run. */
export type ExactLine = (CountLine & { exact: true }) | OrdersLine;

/** A workload laid out, with its exact lines. */
export interface CountedCell extends Pick<GateCell, 'use' | 'timed'> {
  cell: Cell;
  lines: ExactLine[];
}

/** Verifies and counts every cell of a table. Raises Fault 5 where a contender's answer is wrong. */
export async function countTable(
  workers: Workers,
  table: readonly GateCell[],
  out: Listener,
): Promise<CountedCell[]> {
  const counted: CountedCell[] = [];
  for (const { layOut, use, timed } of table) {
    const cell = layOut();
    const contenders = workers.contenders.filter((c) =>
      cell.sections.some(({ suite }) => playsSuite(c, suite)),
    );
    const lines: ExactLine[] = [];
    const line = (line: Line) => {
      if (isExact(line)) lines.push(line);
    };
    await countCell({ ...workers, contenders }, cell, { ...out, line });
    counted.push({ cell, use, timed, lines });
  }
  return counted;
}

/** Whether a line is of an exact count. */
export function isExact(line: Line): line is ExactLine {
  return line.type === 'result' && line.metric !== 'time' && line.exact === true;
}
