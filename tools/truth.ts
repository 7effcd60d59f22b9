/**
 * What the kernel's own code takes, to hold prices in ns to: `node dist/tools/truth.js` links mm/memblock.c
 * and the radix tree of KHO, compiled as the kernel compiles them, into programs of user space, reserves
 * units of three shapes and sets keys. With `--prices FILE`, made by `luo-bench prices`, it prints what
 * they predict beside it. `--long` goes to 256 Ki units: the time grows with their square, some minutes.
 * Needs a kernel source, which is downloaded if it is not in the cache, and x86-64.
 */
import { parseArgs } from 'node:util';
import { chooseBuild } from '../src/blackout/model.ts';
import { readModel } from '../src/blackout/read.ts';
import { Fault } from '../src/fault.ts';
import { readText } from '../src/files.ts';
import { ascending, quantile } from '../src/measure/stats/quantile.ts';
import { parseResults } from '../src/result/read.ts';
import { ensureObjects, linkKernel } from './truth/kernel.ts';
import { predictNs } from './truth/predict.ts';
import { ABOVE, SHAPES, unitsOf } from './truth/shapes.ts';

const UNITS = [2 ** 10, 2 ** 12, 2 ** 14, 2 ** 16];
const LONG_UNITS = 2 ** 18;
/** Everything is run in turn, so often: a machine that others share has two paces. What takes long is run less. */
const RUNS = 10;
const LONG_RUNS = 2;
const LONG_NS = 1e9;
const RADIX_RUNS = 5;
const KEYS = ['dense', 'second', 'random', 'lone'];

const row = (first: string, cells: readonly string[], width: number) =>
  process.stdout.write(
    `${first.padEnd(10)}${cells.map((cell) => ` ${cell.padStart(width - 1)}`).join('')}\n`,
  );
const ms = (ns: number) => (ns / 1e6).toFixed(ns < 1e9 ? 3 : 0);
const median = (values: readonly number[]) => quantile(ascending(values), 0.5);

const progress = {
  phase: (text: string) => process.stderr.write(`truth: ${text}\n`),
  step: () => {},
  end: () => {},
};

try {
  const { values } = parseArgs({
    options: { prices: { type: 'string' }, long: { type: 'boolean', default: false } },
  });
  const file = values.prices;
  const lines = file === undefined ? [] : parseResults(readText(file), file);
  const prices = { lines: lines.filter((line) => line.type === 'price'), source: file ?? '' };
  const built = { config: 'tiny', deferred: false } as const;
  const chosen = chooseBuild(readModel(), '7.3', 'x86_64', undefined, built);
  const kernel = await linkKernel(await ensureObjects(progress));
  try {
    const heads = ['units', 'measured', 'adding', 'marking'];
    const predicted = ['low', 'value', 'high', 'error'];
    row('shape', file === undefined ? heads : [...heads, ...predicted], 8);
    const units = values.long ? [...UNITS, LONG_UNITS] : UNITS;
    const all = SHAPES.flatMap((shape) =>
      units.map((count) => ({ shape, count, runs: [] as ReturnType<typeof kernel.reserve>[] })),
    );
    for (let round = 0; round < RUNS; round++) {
      for (const { shape, count, runs } of all) {
        if (round >= LONG_RUNS && runs[0]!.elapsed_ns > LONG_NS) continue;
        runs.push(kernel.reserve(ABOVE, unitsOf(shape, count)));
      }
    }
    for (const { shape, count, runs } of all) {
      const of = (what: 'elapsed_ns' | 'adding_ns' | 'marking_ns') =>
        runs.reduce((sum, one) => sum + one[what], 0) / runs.length;
      const measured = of('elapsed_ns');
      const cells = [String(count), ms(measured)];
      // Of a single region there is nothing to divide by.
      const visits = shape !== 'merged';
      for (const each of ['adding_ns', 'marking_ns'] as const)
        cells.push(visits ? of(each).toFixed(2) : '-');
      if (file !== undefined) {
        const { low, value, high } = predictNs(prices, chosen, shape, count);
        const error = `${(100 * (value / measured - 1)).toFixed(0)} %`;
        cells.push(ms(low), ms(value), ms(high), error);
      }
      row(shape, cells, 8);
    }
    process.stdout.write(
      'measured, low, value, high in ms; adding, marking in ns a region visited\n\n',
    );
    const found = Array.from({ length: RADIX_RUNS }, () => kernel.radix());
    row('keys', ['set', 'pages', 'new', 'again', 'walked', 'a word'], 10);
    for (const name of KEYS) {
      const of = (what: string) => median(found.map((one) => one.get(`${name}_${what}`)!));
      const ns = ['new_ns', 'again_ns', 'walk_key_ns'].map((what) => of(what).toFixed(1));
      // Elsewhere keys take the time, not words.
      const word = name === 'lone' ? of('walk_word_ns').toFixed(2) : '-';
      row(name, [String(of('keys')), String(of('pages')), ...ns, word], 10);
    }
    process.stdout.write('ns a key that is set, or walked; a word of 64 keys that is walked\n');
  } finally {
    kernel.close();
  }
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`truth: ${error.message}\n`);
  process.exitCode = error.exitCode;
}
