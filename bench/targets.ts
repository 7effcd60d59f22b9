/**
 * Prints the ratios that the project has set itself, from one run in which all contenders of a ratio
 * take turns: `npm run targets`. Nothing fails here: a duration is no test.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseResults } from '../src/result/read.ts';
import type { Suite, TimeLine } from '../src/result/types.ts';

/** A ratio of times at n = 819, names resident: at most so much. */
interface Target {
  suite: Suite;
  of: string;
  to: string;
  most: number;
}

const N = 819;
const TARGETS: readonly Target[] = [
  { suite: 'insert', of: 'wasm/list', to: 'native/list', most: 1.05 },
  { suite: 'insert', of: 'wasm/list-hash', to: 'native/list-hash', most: 1.05 },
  { suite: 'insert', of: 'wasm/hash', to: 'native/hash', most: 1.15 },
  { suite: 'deserialize', of: 'wasm/hash', to: 'native/hash', most: 1.15 },
  { suite: 'insert', of: 'wasm/rbtree', to: 'native/rbtree', most: 1.2 },
  { suite: 'insert', of: 'wasm/xarray', to: 'native/xarray', most: 1.2 },
  { suite: 'serialize', of: 'wasm/list', to: 'native/list', most: 1.0 },
  { suite: 'insert', of: 'wasm/tags', to: 'wasm/list-words', most: 0.08 },
  { suite: 'insert', of: 'ts/hash', to: 'wasm/hash', most: 1.32 },
  { suite: 'insert', of: 'ts/map', to: 'wasm/hash', most: 2.33 },
  { suite: 'serialize', of: 'ts/list', to: 'wasm/list', most: 7.33 },
  { suite: 'deserialize', of: 'ts/hash', to: 'wasm/hash', most: 1.27 },
  { suite: 'deserialize', of: 'ts/map', to: 'wasm/hash', most: 6.91 },
];

const out = mkdtempSync(join(tmpdir(), 'luo-bench-targets-'));
const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'cli', 'main.js');
const suites = [...new Set(TARGETS.map(({ suite }) => suite))];
const contenders = [...new Set(TARGETS.flatMap(({ of, to }) => [of, to]))].join(',');
const stdout = execFileSync(
  process.execPath,
  [main, 'run', ...suites, '--n', String(N), '--contender', contenders, '--json', '--out', out],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 },
);
rmSync(out, { recursive: true });
const times = parseResults(stdout, 'run').filter(
  (line): line is TimeLine => line.type === 'result' && line.metric === 'time',
);
process.stdout.write(`n=${N}; ratio of p10, target, names\n`);
for (const { suite, of, to, most } of TARGETS) {
  for (const line of times.filter((l) => l.suite === suite && l.contender === of)) {
    const { names } = line.workload;
    const other = times.find(
      (l) => l.suite === suite && l.contender === to && l.workload.names === names,
    );
    if (!other) continue;
    const ratio = line.value / other.value;
    process.stdout.write(
      `${suite.padEnd(12)}${`${of} / ${to}`.padEnd(34)}${ratio.toFixed(3).padStart(7)}` +
        ` <= ${most.toFixed(2)}  ${(ratio <= most ? 'met' : 'over').padEnd(5)} ${names}\n`,
    );
  }
}
