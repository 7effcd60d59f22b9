/**
 * Whether the code that is measured is the code that users run: `npm run tiers` times each Wasm
 * contender compiled with TurboFan at once, as `run` and `gate` do, against what Liftoff has tiered up
 * to, as engines do unless they are told otherwise. Both take turns, in processes of their own. Takes
 * versions of Node (`npm run tiers -- 20 22 24 26`), or uses the one that runs it.
 */
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CONTENDERS, NONE, playsSuite } from '../src/contenders.ts';
import { ascending, quantile } from '../src/measure/stats/quantile.ts';
import type { Suite } from '../src/result/types.ts';
import { NODES, nodeOf } from './nodes.ts';
import type { Ask } from './tiers-process.ts';

const PROCESS = fileURLToPath(new URL('./tiers-process.js', import.meta.url));
/** Pairs of processes: where code comes to lie is drawn once a process. */
const PAIRS = 2;
const ROUNDS = 12;
/** From so much on, the two kinds of code are said to differ. */
const APART = 0.03;

const SECTIONS: readonly { suite: Suite; variant?: string }[] = [
  { suite: 'insert' },
  { suite: 'lookup' },
  { suite: 'deserialize' },
  { suite: 'files' },
  { suite: 'files', variant: 'retrieve' },
  { suite: 'folios' },
  { suite: 'folios', variant: 'walk' },
  { suite: 'folios', variant: 'restore' },
  { suite: 'reserve' },
];
const ASKS: readonly Ask[] = SECTIONS.flatMap(({ suite, variant }) =>
  CONTENDERS.filter((c) => c.engine === 'wasm' && c.name !== NONE && playsSuite(c, suite)).map(
    ({ algorithm }) => ({ algorithm, suite, variant }),
  ),
);

async function ask(child: ChildProcess, of: Ask): Promise<number> {
  child.send(of);
  const [{ ns, error }] = (await once(child, 'message')) as [{ ns: number; error?: string }];
  if (error !== undefined) throw new Error(error);
  return ns;
}

async function ratios(node: string): Promise<Map<Ask, number[]>> {
  const found = new Map<Ask, number[]>(ASKS.map((one) => [one, []]));
  for (let pair = 0; pair < PAIRS; pair++) {
    const children = ['turbofan', 'tiers'].map((mode) => fork(PROCESS, [mode], { execPath: node }));
    const [atOnce, later] = children;
    for (const one of ASKS) {
      const own: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const first = Math.random() < 0.5;
        const a = first ? await ask(atOnce!, one) : await ask(later!, one);
        const b = first ? await ask(later!, one) : await ask(atOnce!, one);
        own.push(first ? b / a : a / b);
      }
      found.get(one)!.push(quantile(ascending(own), 0.5));
      process.stderr.write('.');
    }
    for (const child of children) child.kill();
  }
  process.stderr.write('\n');
  return found;
}

const asked = process.argv.slice(2).map(Number);
if (asked.some((major) => !NODES.some((known) => known === major))) {
  process.stderr.write(`tiers: of Node, say ${NODES.join(', ')}\n`);
  process.exit(2);
}
const nodes = asked.length > 0 ? asked.map(nodeOf) : [process.execPath];
const columns = new Map<string, Map<Ask, number[]>>();
for (const node of nodes) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  columns.set(version, await ratios(node));
}
const versions = [...columns.keys()];
process.stdout.write(
  `time of code that tiered up over code of TurboFan at once: medians of ${PAIRS} pairs of processes\n` +
    `${' '.repeat(34)}${versions.map((version) => version.padStart(10)).join('')}\n`,
);
for (const one of ASKS) {
  const { algorithm, suite, variant = '' } = one;
  const cells = versions.map((version) => {
    const medians = columns.get(version)!.get(one)!;
    const apart = medians.every((ratio) => Math.abs(ratio - 1) > APART);
    const value = quantile(ascending(medians), 0.5).toFixed(3);
    return `${value}${apart ? '*' : ' '}`.padStart(10);
  });
  process.stdout.write(
    `${`${suite} ${variant}`.padEnd(18)}${algorithm.padEnd(16)}${cells.join('')}\n`,
  );
}
process.stdout.write(`* more than ${APART * 100} % apart in every pair of processes\n`);
