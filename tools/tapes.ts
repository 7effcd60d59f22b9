/**
 * What a block of one tape measures, and what one of many: `npm run tapes` times both engines with 1, 4,
 * 16, 32 and 128 tapes a cell, and with 32 copies of one tape, whose memory traffic is that of 32 and
 * whose names are those of one. n = 819; the figures are in METHODOLOGY.md, "Tapes that vary".
 */
import { selectContenders } from '../src/contenders.ts';
import { type Cell, shuffled } from '../src/measure/cell.ts';
import { readModules } from '../src/measure/environment.ts';
import { EFFORTS, measureCell } from '../src/measure/measure.ts';
import { buildNative } from '../src/measure/native.ts';
import { compileWithTurboFan } from '../src/measure/tier.ts';
import { openWorkers } from '../src/measure/workers.ts';
import type { Line, TimeLine } from '../src/result/types.ts';
import type { NameStyle } from '../src/tape/names.ts';
import { seededRandom } from '../src/tape/random.ts';
import { sessionCell } from '../src/workload/sessions.ts';

const N = 819;
const STYLES: readonly NameStyle[] = ['session', 'uuid'];
const SUITES = ['insert', 'lookup', 'deserialize'] as const;
const ALGORITHMS = ['hash', 'buckets', 'rbtree', 'xarray', 'list'];
const COLUMNS = ['1', '32 copies', '4', '16', '32', '128'] as const;
type Column = (typeof COLUMNS)[number];
/** Every column is measured so often, in random order: a machine's speed drifts. */
const ROUNDS = 3;
const EFFORT = { ...EFFORTS.default, instances: 8, round_ns: 400e6 };

compileWithTurboFan();
const built = await buildNative();
if ('missing' in built) {
  process.stderr.write(`tapes: ${built.missing}\n`);
  process.exit(2);
}
const names = ALGORITHMS.flatMap((algorithm) => [`wasm/${algorithm}`, `native/${algorithm}`]);
const contenders = selectContenders(names.join(','), SUITES);
const workers = await openWorkers(contenders, { ...readModules(), native: built.path });

function cellOf(style: NameStyle, column: Column): Cell {
  const given = { n: N, names: style, abi: '7.3', files: 0, seed: 1, fixGrow: false };
  if (column !== '32 copies') return sessionCell(given, SUITES, Number(column));
  const cell = sessionCell(given, SUITES, 1);
  const copy = { patches: [], sections: cell.sections, reboots: cell.reboots };
  return { ...cell, others: Array.from({ length: 31 }, () => copy) };
}

const random = seededRandom(Date.now());
const found = new Map<string, number[]>();
const keyOf = (style: string, suite: string, contender: string, column: Column) =>
  [style, suite, contender, column].join(' ');
for (const style of STYLES) {
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of shuffled(COLUMNS, random)) {
      const lines: Line[] = [];
      const out = {
        line: (line: Line) => lines.push(line),
        step: () => {},
        warn: (message: string) => process.stderr.write(`warning: ${message}\n`),
      };
      await measureCell(workers, cellOf(style, column), EFFORT, 1, out);
      const times = lines.filter((line): line is TimeLine => 'samples' in line);
      for (const { suite, contender, value, per } of times) {
        const key = keyOf(style, suite, contender, column);
        const ns = per === 'op' ? value : value / N;
        found.set(key, [...(found.get(key) ?? []), ns]);
      }
      process.stderr.write(`${style}, round ${round + 1}: ${column}\n`);
    }
  }
}
await workers.close();

const least = (style: string, suite: string, contender: string, column: Column) =>
  Math.min(...(found.get(keyOf(style, suite, contender, column)) ?? [Number.NaN]));
const digits = (ns: number) => (ns < 1000 ? ns.toPrecision(3) : ns.toFixed(0));
for (const style of STYLES) {
  for (const suite of SUITES) {
    const head = COLUMNS.map((column) => column.padStart(10)).join('');
    process.stdout.write(
      `${suite}, ${style}, n=${N}: ns a session; tapes\n${' '.repeat(16)}${head}\n`,
    );
    for (const algorithm of ALGORITHMS) {
      const row = (label: string, cell: (column: Column) => string) =>
        process.stdout.write(
          `${label.padEnd(16)}${COLUMNS.map((c) => cell(c).padStart(10)).join('')}\n`,
        );
      row(`wasm/${algorithm}`, (c) => digits(least(style, suite, `wasm/${algorithm}`, c)));
      row(`native/${algorithm}`, (c) => digits(least(style, suite, `native/${algorithm}`, c)));
      row('  wasm / native', (c) =>
        (
          least(style, suite, `wasm/${algorithm}`, c) /
          least(style, suite, `native/${algorithm}`, c)
        ).toFixed(2),
      );
    }
  }
}
