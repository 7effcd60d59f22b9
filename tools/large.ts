/**
 * Makes a large result file: the lines of one, repeated with other n until it has so many bytes.
 *
 *   node dist/tools/large.js test/report/sample/run.ndjson 20000000 large.ndjson
 */

import { readText, writeAtomic } from '../src/files.ts';
import { parseResults } from '../src/result/read.ts';
import type { Line } from '../src/result/types.ts';
import { formatLine } from '../src/result/write.ts';

const [from, bytes, to] = process.argv.slice(2);
if (from === undefined || to === undefined || !(Number(bytes) > 0)) {
  throw new TypeError('usage: node dist/tools/large.js FILE BYTES OUT');
}
const lines = parseResults(readText(from), from);
const rows = lines.map(formatLine);
const repeated = lines.filter(
  (line) => (line.type === 'result' || line.type === 'profile') && line.workload.n !== undefined,
);
let size = rows.reduce((sum, row) => sum + row.length + 1, 0);
for (let turn = 1; size < Number(bytes); turn++) {
  for (const line of repeated) {
    const row = formatLine(withOtherN(line, turn));
    rows.push(row);
    size += row.length + 1;
  }
}
writeAtomic(to, `${rows.join('\n')}\n`);

/** Three sizes of the sample become three others, above all before. */
function withOtherN(line: Line, turn: number): Line {
  if (!('workload' in line) || line.workload?.n === undefined) return line;
  return { ...line, workload: { ...line.workload, n: line.workload.n + 10_000 * turn } } as Line;
}
