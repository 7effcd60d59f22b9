/**
 * Prints the ratios that the project has set itself, each from one run in which its contenders take
 * turns, on 32 tapes: `npm run targets` on the Node that runs it, `npm run targets -- 20 22 24 26` on
 * those. Nothing fails here: a duration is no test (spec §17).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/package.ts';
import { parseResults } from '../src/result/read.ts';
import type { CountLine, Line, Suite, TimeLine } from '../src/result/types.ts';
import { NODES, nodeOf } from './nodes.ts';

/** A ratio of times: at most so much. */
interface Target {
  suite: Suite;
  of: string;
  to: string;
  most: number;
  /** The section, where the suite has several. */
  variant?: string;
}

const N = 819;
const REGISTRY = ['insert', 'lookup', 'deserialize'] as const;

function twins(algorithms: readonly string[], suites: readonly Suite[], most: number): Target[] {
  return algorithms.flatMap((algorithm) =>
    suites.map((suite) => ({
      suite,
      of: `wasm/${algorithm}`,
      to: `native/${algorithm}`,
      most,
    })),
  );
}

const TARGETS: readonly Target[] = [
  ...twins(['list', 'list-hash'], REGISTRY, 1.05),
  ...twins(['hash', 'buckets', 'rbtree', 'xarray'], REGISTRY, 1.06),
  ...twins(['list'], ['serialize'], 1.03),
  ...REGISTRY.map((suite) => ({ suite, of: 'ts/hash', to: 'wasm/hash', most: 1.4 })),
  { suite: 'insert', of: 'ts/map', to: 'wasm/hash', most: 2.6 },
  { suite: 'deserialize', of: 'ts/map', to: 'wasm/hash', most: 6 },
  ...REGISTRY.map((suite) => ({ suite, of: 'ts/list', to: 'wasm/list', most: 1.5 })),
  ...twins(['bitmaps-4096', 'radix'], ['folios'], 1.12),
  ...['walk', 'restore'].flatMap((variant) =>
    twins(['bitmaps-4096', 'radix'], ['folios'], 1).map((target) => ({ ...target, variant })),
  ),
  { suite: 'folios', of: 'ts/radix', to: 'wasm/radix', most: 1.8 },
];

/** Instructions of a create with buckets at n = 2000, `many-test` names. */
const CREATE = { n: 2000, names: 'many-test', most: 230 };

const main = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');
const asked = process.argv.slice(2).map(Number);
if (asked.some((major) => !NODES.some((known) => known === major))) {
  process.stderr.write(`targets: of Node, say ${NODES.join(', ')}\n`);
  process.exit(2);
}
const nodes = asked.length > 0 ? asked.map(nodeOf) : [process.execPath];
const folios = TARGETS.filter(({ suite }) => suite === 'folios');
const sessions = TARGETS.filter(({ suite }) => suite !== 'folios');
for (const node of nodes) {
  process.stdout.write(`Node ${execFileSync(node, ['--version'], { encoding: 'utf8' })}`);
  print(sessions, run(node, [...REGISTRY, 'serialize'], sessions, ['--n', String(N), '--full']));
  print(folios, run(node, ['folios'], folios, []));
  const { n, names, most } = CREATE;
  const more = ['--n', String(n), '--names', names, '--smoke'];
  const buckets = [{ of: 'wasm/buckets', to: 'wasm/buckets' }];
  const [counted] = run(node, ['insert'], buckets, more).filter(
    (line): line is CountLine => 'metric' in line && line.metric === 'instructions',
  );
  row('insert', 'wasm/buckets', (counted?.value ?? Number.NaN) / n, most, `${names}, n=${n}`, 1);
}

/** Runs suites with the contenders of targets; gives the lines. */
function run(
  node: string,
  suites: readonly string[],
  targets: readonly Pick<Target, 'of' | 'to'>[],
  more: readonly string[],
): Line[] {
  const out = mkdtempSync(join(tmpdir(), 'luo-bench-targets-'));
  const contenders = [...new Set(targets.flatMap(({ of, to }) => [of, to]))].join(',');
  const options = ['--contender', contenders, '--json', '--out', out, ...more];
  try {
    const stdout = execFileSync(node, [main, 'run', ...suites, ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
    return parseResults(stdout, 'run');
  } finally {
    rmSync(out, { recursive: true });
  }
}

function print(targets: readonly Target[], lines: readonly Line[]): void {
  const times = lines.filter((line): line is TimeLine => 'samples' in line);
  for (const { suite, of, to, most, variant } of targets) {
    const own = times.filter(
      (line) =>
        line.suite === suite &&
        line.contender === of &&
        line.workload.variant === variant &&
        line.workload.pattern !== 'again' &&
        line.workload.shuffled !== true,
    );
    for (const line of own) {
      const workload = JSON.stringify(line.workload);
      const other = times.find(
        (one) =>
          one.suite === suite && one.contender === to && JSON.stringify(one.workload) === workload,
      );
      if (!other) continue;
      const { names, pattern = 'host' } = line.workload;
      const what = suite === 'folios' ? `${variant ?? 'mark'} ${pattern}` : names!;
      row(suite, `${of} / ${to}`, line.value / other.value, most, what, 3);
    }
  }
}

function row(
  suite: string,
  what: string,
  value: number,
  most: number,
  workload: string,
  digits: number,
): void {
  process.stdout.write(
    `${suite.padEnd(12)}${what.padEnd(36)}${value.toFixed(digits).padStart(7)} <= ` +
      `${String(most).padEnd(5)} ${(value <= most ? 'met' : 'over').padEnd(5)} ${workload}\n`,
  );
}
