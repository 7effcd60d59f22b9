/** A cell is measured in at most so many stages, each on fresh data. */
export const STAGES = 2;

/**
 * The confidence of one cell's interval, such that with `tableConfidence` *all* intervals printed
 * for the table hold: 1 - (1 - tableConfidence) / (STAGES * cells). Takes 0 < tableConfidence < 1
 * and the number of cells measured in this stage, at least 1: in the first stage all cells that
 * need time ("same code" needs none), in the second those still open.
 *
 * Why this is enough: each stage may err with half the table's error, shared equally (Bonferroni).
 * Which cells are open in the second stage depends on the first alone, and its data are fresh;
 * so whatever the first stage saw, the second errs at most with its half over its own cells, and
 * need not pay for the cells already settled. A cell prints the interval of the stage that settled
 * it. No independence between cells is assumed.
 *
 * Rejected: Holm and Benjamini-Hochberg (they have no matching intervals: what is printed would
 * contradict the verdict); looking again after every pair (nominal 1 % becomes several %);
 * alpha-spending plans (a little more power for many more lines). The test measures the table's
 * error over two stages.
 */
export function stageConfidence(tableConfidence: number, cells: number): number {
  if (!(tableConfidence > 0 && tableConfidence < 1)) {
    throw new RangeError(`a confidence lies between 0 and 1, not at ${tableConfidence}`);
  }
  if (!(Number.isInteger(cells) && cells >= 1)) {
    throw new RangeError(`a table has at least one cell, not ${cells}`);
  }
  return 1 - (1 - tableConfidence) / (STAGES * cells);
}
