/**
 * Whether the flags that the C twins are compiled with are the best: `npm run twins` builds them with
 * others, and with clang where it is there, plays the same tapes with each, and prints how each
 * compares with what is used. n = 819 and the default hosts' folios. The same flags a second time are
 * the control: what that differs by is the machine's, not a compiler's.
 */
import { DEFAULT_MEMORY } from '../bench/folios.ts';
import { selectContenders } from '../src/contenders.ts';
import { type Cell, shuffled } from '../src/measure/cell.ts';
import { readModules } from '../src/measure/environment.ts';
import { EFFORTS, measureCell } from '../src/measure/measure.ts';
import { buildNative, FLAGS } from '../src/measure/native.ts';
import { openWorkers, type Workers } from '../src/measure/workers.ts';
import type { Line, Suite, TimeLine } from '../src/result/types.ts';
import { seededRandom } from '../src/tape/random.ts';
import { memoryCells } from '../src/workload/folios.ts';
import { sessionCell } from '../src/workload/sessions.ts';

const SUITES = ['insert', 'lookup', 'serialize', 'deserialize'] as const;
const BUILDS = [
  { name: 'used', flags: FLAGS },
  // Another binary of the same code.
  { name: 'again', flags: [...FLAGS, '-DAGAIN'] },
  { name: 'O3', flags: ['-O3'] },
  { name: 'native', flags: ['-O3', '-march=native'] },
  { name: 'O2', flags: ['-O2'] },
  { name: 'clang', flags: ['-O3', '-march=native'], cc: 'clang' },
  { name: 'clang-O3', flags: ['-O3'], cc: 'clang' },
];
/** Every build is measured so often, in random order, and compared within a round: machines drift. */
const ROUNDS = 5;
/** A build that is better by more than this is marked. */
const MARGIN = 0.05;
const WIDTH = 9;

interface Build {
  name: string;
  compiler: string;
  sessions: Workers;
  folios: Workers;
}

const builds: Build[] = [];
for (const { name, flags, cc } of BUILDS) {
  const built = await buildNative({ flags, cc });
  if ('missing' in built) {
    process.stderr.write(`twins: left out: ${name}: ${built.missing}\n`);
    continue;
  }
  const open = (suites: readonly Suite[]) =>
    openWorkers(selectContenders('native/*', suites), { ...readModules(), native: built.path });
  const { compiler } = built;
  builds.push({ name, compiler, sessions: await open(SUITES), folios: await open(['folios']) });
}
if (builds[0]?.name !== 'used') process.exit(2);

const random = seededRandom(Date.now());
/** By section and contender, then by build: the p10 of each round, ns. */
const found = new Map<string, Map<string, number[]>>();

async function measure(cell: Cell, kind: 'sessions' | 'folios'): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, [kind]: workers } of shuffled(builds, random)) {
      const line = (one: Line) => {
        if (one.type !== 'result' || !('samples' in one) || one.suite === 'overhead') return;
        const key = keyOf(one);
        const times = found.get(key) ?? new Map<string, number[]>();
        times.set(name, [...(times.get(name) ?? []), one.value]);
        found.set(key, times);
      };
      const warn = (message: string) => process.stderr.write(`twins: ${message}\n`);
      await measureCell(workers, cell, EFFORTS.default, 1, { line, step: () => {}, warn });
    }
  }
}

function keyOf({ suite, workload, contender }: TimeLine): string {
  const { names, pattern, variant, shuffled: mixed } = workload;
  const what = [names ?? pattern, variant, mixed && 'shuffled'].filter(Boolean).join(' ');
  return `${suite.padEnd(12)} ${what.padEnd(16)} ${contender}`;
}

for (const names of ['session', 'uuid'] as const) {
  const given = { n: 819, names, abi: '7.3', files: 0, seed: 1, fixGrow: false };
  await measure(sessionCell(given, SUITES), 'sessions');
  process.stderr.write(`twins: ${names} names\n`);
}
for (const memory of DEFAULT_MEMORY) {
  for (const layout of memoryCells(memory, '7.3', ['folios'])) await measure(layout(), 'folios');
  process.stderr.write(`twins: folios of a ${memory.pattern} host\n`);
}
await Promise.all(builds.flatMap(({ sessions, folios }) => [sessions.close(), folios.close()]));

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const [used, ...others] = builds;
for (const { name, compiler } of builds) {
  const { flags } = BUILDS.find((build) => build.name === name)!;
  process.stdout.write(`${name.padEnd(WIDTH)} ${flags.join(' ')} (${compiler})\n`);
}
process.stdout.write(`
ns of "used"; the others over that, median of ${ROUNDS} rounds; * better by more than ${MARGIN * 100} %
in each round\n`);
const columns = (cells: readonly string[]) => cells.map((cell) => cell.padStart(WIDTH)).join('');
process.stdout.write(`${''.padEnd(54)}${columns(builds.map(({ name }) => name))}\n`);
const better = new Map(others.map(({ name }) => [name, 0]));
for (const [key, times] of [...found].sort()) {
  const base = times.get(used!.name)!;
  const cells = others.map(({ name }) => {
    const ratios = times.get(name)!.map((ns, round) => ns / base[round]!);
    const isBetter = ratios.every((ratio) => ratio < 1 - MARGIN);
    if (isBetter) better.set(name, better.get(name)! + 1);
    return `${isBetter ? '*' : ''}${median(ratios).toFixed(2)}`;
  });
  process.stdout.write(`${key.padEnd(54)}${columns([median(base).toFixed(1), ...cells])}\n`);
}
const counts = ['better', ...[...better.values()].map(String)];
process.stdout.write(`${`of ${found.size} cells`.padEnd(54)}${columns(counts)}\n`);
