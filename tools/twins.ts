/**
 * Whether the flags that the C twins are compiled with are the best: `npm run twins` builds them with
 * others, and with clang where it is there, plays the same tapes with each, and prints how the best
 * compares with what is used. n = 819 and the default hosts' folios.
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
  { name: `cc ${FLAGS.join(' ')}`, flags: FLAGS, cc: undefined },
  { name: 'cc -O3', flags: ['-O3'], cc: undefined },
  { name: 'cc -O2', flags: ['-O2'], cc: undefined },
  { name: 'clang -O3 -march=native', flags: ['-O3', '-march=native'], cc: 'clang' },
  { name: 'clang -O3', flags: ['-O3'], cc: 'clang' },
] as const;
/** Every build is measured so often, in random order: a machine's speed drifts. */
const ROUNDS = 3;
/** A build that is better by more than this is shown. */
const MARGIN = 0.05;

interface Build {
  name: string;
  compiler: string;
  sessions: Workers;
  folios: Workers;
}

const builds: Build[] = [];
for (const { name, flags, cc } of BUILDS) {
  const built = await buildNative(flags, cc);
  if ('missing' in built) {
    process.stderr.write(`twins: left out: ${name}: ${built.missing}\n`);
    continue;
  }
  const open = (suites: readonly Suite[]) =>
    openWorkers(selectContenders('native/*', suites), { ...readModules(), native: built.path });
  const { compiler } = built;
  builds.push({ name, compiler, sessions: await open(SUITES), folios: await open(['folios']) });
}
if (builds[0]?.name !== BUILDS[0].name) process.exit(2);

const random = seededRandom(Date.now());
/** By section and contender, then by build: the least p10 of the rounds, ns. */
const least = new Map<string, Map<string, number>>();

async function measure(cell: Cell, kind: 'sessions' | 'folios'): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, [kind]: workers } of shuffled(builds, random)) {
      const line = (found: Line) => {
        if (!('samples' in found) || found.suite === 'overhead') return;
        const key = keyOf(found);
        const times = least.get(key) ?? new Map<string, number>();
        times.set(name, Math.min(times.get(name) ?? Number.POSITIVE_INFINITY, found.value));
        least.set(key, times);
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

for (const { name, compiler } of builds) process.stdout.write(`${name}: ${compiler}\n`);
process.stdout.write(`\nns with ${builds[0].name}; the best of the others over that\n`);
let worse = 0;
for (const [key, times] of [...least].sort()) {
  const used = times.get(builds[0].name)!;
  const others = [...times].filter(([name]) => name !== builds[0]!.name);
  const [best, ns] = others.reduce((a, b) => (b[1] < a[1] ? b : a));
  const ratio = ns / used;
  if (ratio < 1 - MARGIN) worse++;
  const mark = ratio < 1 - MARGIN ? `  ${best}` : '';
  process.stdout.write(
    `${key.padEnd(52)}${used.toFixed(1).padStart(12)}${ratio.toFixed(2).padStart(6)}${mark}\n`,
  );
}
process.stdout.write(
  `${worse} of ${least.size} are better by more than ${MARGIN * 100} % with others\n`,
);
