/**
 * How often the gate is wrong about time, from runs of its own code on this machine:
 *   npm run error-rate -- alarms 1000   tables of identical code, a second a cell
 *   npm run error-rate -- power 20      tables of 20 cells with 1 % planted, 5 s a cell
 *   npm run error-rate -- stretch 20    the same with 0.5 % planted and --fail-on 0.2%
 * `gate --self-test` asks the same of four minutes; this is for as long as one cares to wait.
 */
import { tapesOf } from '../src/gate/gate.ts';
import type { PairMeter } from '../src/gate/pairs.ts';
import { plantedMeters } from '../src/gate/planted.ts';
import { type Timed, timeCells } from '../src/gate/stages.ts';
import { gateTable } from '../src/gate/table.ts';
import { readModules } from '../src/measure/environment.ts';
import { clopperPearson } from '../src/measure/stats/clopper-pearson.ts';
import { compileWithTurboFan } from '../src/measure/tier.ts';
import type { Suite } from '../src/result/types.ts';
import { seededRandom } from '../src/tape/random.ts';

type CellName = readonly [algorithm: string, suite: Suite];

const CONFIDENCE = 0.95;
const SMALL: readonly CellName[] = [
  ['list', 'lookup'],
  ['hash', 'insert'],
  ['tags', 'lookup'],
  ['rbtree', 'insert'],
  ['list', 'serialize'],
];
const INDEXES = ['list', 'list-words', 'list-hash', 'buckets', 'hash', 'rbtree', 'xarray'];
const LARGE: readonly CellName[] = [
  ...INDEXES.map((algorithm) => [algorithm, 'insert'] as const),
  ...INDEXES.map((algorithm) => [algorithm, 'lookup'] as const),
  ...['list', 'list-hash', 'buckets', 'hash', 'rbtree'].map((a) => [a, 'deserialize'] as const),
  ['list', 'serialize'],
];

/** What is planted in which table, how long it is measured, and from where on it fails. */
const MODES = {
  alarms: { cells: SMALL, effect: 0, cell_ms: 1000, margin: 0.005 },
  power: { cells: LARGE, effect: 0.01, cell_ms: 5000, margin: 0.005 },
  stretch: { cells: LARGE, effect: 0.005, cell_ms: 5000, margin: 0.002 },
} as const;

const [mode, wanted] = [process.argv[2] as keyof typeof MODES, Number(process.argv[3])];
if (!(mode in MODES) || !(Number.isInteger(wanted) && wanted > 0)) {
  process.stderr.write('error-rate: say alarms, power or stretch, and how many tables\n');
  process.exit(2);
}
const { cells, effect, cell_ms, margin } = MODES[mode];

compileWithTurboFan();
const { wasm } = readModules();
const timed = gateTable().flatMap(({ layOut, timed }) =>
  timed.length > 0 ? [{ ...layOut(), timed }] : [],
);
const random = seededRandom(Date.now());
const meters = cells.map(([algorithm, suite]): PairMeter => {
  const cell = timed.find((one) => one.timed.includes(suite))!;
  const section = cell.sections.find((one) => one.suite === suite)!;
  const { stages, parts } = tapesOf(cell, section);
  return plantedMeters(wasm, stages, { algorithm, parts }, random)(effect);
});
const tables: Timed[][] = [];
while (tables.length < wanted) {
  const budget = { cell_ms, total_ms: cell_ms * cells.length };
  tables.push(await timeCells(meters, margin, budget, { now_ms: () => performance.now(), step }));
  process.stderr.write(`\r${tables.length} of ${wanted} tables`);
}
process.stderr.write('\n');
print();

function step(): void {}

function print(): void {
  const slower = ({ low }: Timed) => low > 1;
  const fails = ({ verdict }: Timed) => verdict === 'slower';
  const faster = ({ verdict }: Timed) => verdict === 'faster';
  const out = [
    `${wanted} tables of ${cells.length} of the gate's cells, ${effect * 100}% planted in each, ` +
      `${cell_ms / 1000} s a cell`,
  ];
  const all = tables.flat();
  for (const [what, is] of [
    ['seen as slower', slower],
    [`slower by more than ${margin * 100}%, which fails`, fails],
    ['called faster', faster],
  ] as const) {
    out.push(
      `${what}: ${rate(all.filter(is).length, all.length)} of cells, ` +
        `${rate(tables.filter((table) => table.some(is)).length, wanted)} of tables with one`,
    );
  }
  for (const [i, name] of cells.entries()) {
    const own = tables.map((table) => table[i]!);
    const ratios = own.map(({ ratio }) => ratio).sort((a, b) => a - b);
    out.push(
      `  ${name.join(' ').padEnd(24)}seen ${own.filter(slower).length}, fails ` +
        `${own.filter(fails).length}, ratio ${ratios[0]!.toFixed(4)} to ${ratios.at(-1)!.toFixed(4)}`,
    );
  }
  process.stdout.write(`${out.join('\n')}\n`);
}

function rate(found: number, of: number): string {
  const { low, high } = clopperPearson(found, of, CONFIDENCE);
  return `${found}/${of} (${(low * 100).toFixed(2)}%-${(high * 100).toFixed(2)}%)`;
}
