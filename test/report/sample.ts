import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseResults } from '../../src/result/read.ts';
import type { EnvLine, Line } from '../../src/result/types.ts';

/** What a real machine gave, few lines of each command. */
export const SAMPLE = join(import.meta.dirname, 'sample');

/** Reads one of the sample's files, checked against the schema. */
export function sample(name: string): Line[] {
  const path = join(SAMPLE, `${name}.ndjson`);
  return parseResults(readFileSync(path, 'utf8'), path);
}

export const NAMES = ['run', 'replay', 'folios', 'blackout', 'window', 'verdicts'] as const;

/** The files of the sample, and its history. */
export const FILES = NAMES.map(sample);
export const HISTORY = sample('history');

/** The sample's run as another machine gives it: the same counts, times of its own. */
export function onAnotherMachine(lines: readonly Line[], cpu: string, factor: number): Line[] {
  return lines.map((line): Line => {
    if (line.type === 'env') return { ...line, cpu } satisfies EnvLine;
    if (line.type !== 'result' || line.metric !== 'time') return line;
    const [value, low, high, p50, p99] = [line.value, line.low, line.high, line.p50, line.p99].map(
      (one) => Number((one * factor).toPrecision(6)),
    );
    return { ...line, value: value!, low: low!, high: high!, p50: p50!, p99: p99! };
  });
}

/** Text that would be markup, a script, a mention or a terminal's command if it were not escaped. */
export const HOSTILE =
  '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\'&`|@root \u001b[31m\u202e';

/** A line of each type in which every text that may be anything is hostile. */
export function hostileLines(): Line[] {
  const [env] = sample('run') as [EnvLine];
  const workload = { n: 3, trace: HOSTILE, scenario: HOSTILE, abi: HOSTILE, variant: HOSTILE };
  const base = { v: 1, suite: 'deserialize', workload, contender: HOSTILE } as const;
  return [
    { ...env, cpu: HOSTILE, commit: HOSTILE, node: HOSTILE },
    {
      ...base,
      type: 'result',
      metric: 'instructions',
      unit: 'instructions',
      per: 'tape',
      value: 12,
      ops: 3,
      exact: true,
      verified: true,
    },
    { ...base, type: 'growth', metric: 'time', exponent: 1, misfit: 0 },
    { ...base, type: 'crossover', against: HOSTILE, metric: 'time', n: 3 },
    {
      v: 1,
      type: 'phase',
      phase: HOSTILE,
      abi: HOSTILE,
      contender: 'list',
      metric: 'instructions',
      value: 5,
      low: 4,
      high: 6,
      blackout: true,
      basis: HOSTILE,
    },
    {
      v: 1,
      type: 'capacity',
      abi: HOSTILE,
      contender: HOSTILE,
      budget_ns: 1,
      sessions: 4,
      low: 3,
      high: 5,
    },
    { ...base, type: 'verdict', metric: 'time', ratio: 2, verdict: 'slower' },
    {
      v: 1,
      type: 'window',
      workload,
      abi: HOSTILE,
      arch: HOSTILE,
      phase: HOSTILE,
      function: HOSTILE,
      stack: [HOSTILE, 'constructor'],
      calls: 1,
      exclusive: 7,
      inclusive: 7,
    },
    {
      ...base,
      type: 'profile',
      function: HOSTILE,
      file: HOSTILE,
      line: 1,
      metric: 'instructions',
      value: 7,
    },
  ];
}
