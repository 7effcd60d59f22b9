import { describe, expect, it } from 'vitest';
import { COUNT_MARGIN, exactVerdict } from '../../src/gate/exact.ts';
import { compareResults } from '../../src/gate/results.ts';
import { renderComparison } from '../../src/gate/text.ts';
import type { EnvLine, Line, ResultLine } from '../../src/result/types.ts';

const ENV: EnvLine = {
  v: 1,
  type: 'env',
  tool: '0.1.0',
  node: '20.20.2',
  v8: '11.3',
  cpu: 'x',
  cores: 2,
  wasm_sha256: '0'.repeat(64),
  asc: '0.28.20',
  started: '2026-01-01T00:00:00Z',
};
const COUNT: ResultLine = {
  v: 1,
  type: 'result',
  suite: 'insert',
  workload: { n: 819, names: 'session', abi: '7.3' },
  contender: 'wasm/list',
  metric: 'instructions',
  unit: 'instructions',
  per: 'tape',
  value: 100_000,
  exact: true,
  ops: 819,
  verified: true,
};
const TIME: ResultLine = {
  ...COUNT,
  metric: 'time',
  unit: 'ns',
  value: 571,
  low: 570,
  high: 572,
  p50: 580,
  p99: 700,
  samples: [571],
  tier: 'turbofan',
  ops: 819,
};

const file = (name: string, ...lines: Line[]) => ({ name, lines: [ENV, ...lines] });
const verdictOf = (old: ResultLine, now: ResultLine) =>
  compareResults(file('a', old), file('b', now), COUNT_MARGIN).rows[0]!.line.verdict;
const withValue = (value: number): ResultLine => ({ ...COUNT, value }) as ResultLine;

describe('exact counts', () => {
  it.each([
    [100_000, 100_000, 'same'],
    [100_000, 100_001, 'changed'],
    [100_000, 99_999, 'changed'],
    [100_000, 100_199, 'changed'],
    [100_000, 100_200, 'slower'],
    [100_000, 99_800, 'faster'],
    [0, 0, 'same'],
    [0, 1, 'slower'],
  ])('%i, then %i: %s', (old, now, verdict) => {
    expect(exactVerdict(old, now, 'instructions', COUNT_MARGIN)).toBe(verdict);
    expect(verdictOf(withValue(old), withValue(now))).toBe(verdict);
  });

  it('that are no cost never fail', () => {
    expect(exactVerdict(10, 20, 'set_bits', COUNT_MARGIN)).toBe('changed');
  });
});

describe('a result that is not verified', () => {
  it.each([
    ['old', [{ ...COUNT, verified: false }, COUNT]],
    ['new', [COUNT, { ...COUNT, verified: false }]],
    ['time', [TIME, { ...TIME, verified: false }]],
  ] as [string, [ResultLine, ResultLine]][])('never passes: %s', (_, [old, now]) => {
    const wrong = old.verified ? 'b' : 'a';
    expect(() => compareResults(file('a', old), file('b', now), COUNT_MARGIN)).toThrow(
      expect.objectContaining({
        exitCode: 5,
        message: expect.stringContaining(`${wrong}:2: verified is false: wasm/list insert n=819`),
      }),
    );
  });

  it('is wrong, not incomparable, whatever else differs', () => {
    const other = {
      name: 'b',
      lines: [
        { ...ENV, asc: '1' },
        { ...COUNT, verified: false },
      ],
    };
    expect(() => compareResults(file('a', COUNT), other, COUNT_MARGIN)).toThrow(
      expect.objectContaining({ exitCode: 5 }),
    );
  });
});

describe('the table', () => {
  it.each([
    [36446450, 36446451, '36446450     36446451 +0.000003%'],
    [2548455, 31027811, '2548455     31027811 +1117.51%'],
    [9007199254740990, 9007199254740991, '9007199254740990 9007199254740991'],
  ])('keeps its columns apart: %i, then %i', (old, now, row) => {
    const found = compareResults(
      file('a', withValue(old)),
      file('b', withValue(now)),
      COUNT_MARGIN,
    );
    const text = renderComparison(found, 'a', 'b');
    expect(text).toContain(row);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('two result files', () => {
  it('give times without a verdict that counts', () => {
    const slow = { ...TIME, value: 700 } as ResultLine;
    const found = compareResults(file('a', TIME), file('b', slow), COUNT_MARGIN);
    expect(found.rows).toMatchObject([{ exact: false, line: { verdict: 'inconclusive' } }]);
    expect(found.notes.join(' ')).toContain('not paired');
  });

  it('are read whatever the order of the keys of a workload', () => {
    const turned = { ...COUNT, workload: { abi: '7.3', names: 'session', n: 819 } };
    expect(verdictOf(COUNT, turned)).toBe('same');
  });

  it.each([
    ['asc', [{ ...ENV, asc: '0.28.19' }, COUNT], 'asc 0.28.19'],
    ['ABI', [ENV, { ...COUNT, workload: { ...COUNT.workload, abi: '7.2' } }], 'abi differs'],
    ['workload', [ENV, { ...COUNT, workload: { ...COUNT.workload, n: 51 } }], 'n differs'],
    ['tape', [ENV, { ...COUNT, ops: 818 }], 'tape differs'],
  ] as [string, Line[], string][])('are not comparable where the %s differs', (_, lines, words) => {
    expect(() => compareResults({ name: 'a', lines }, file('b', COUNT), COUNT_MARGIN)).toThrow(
      expect.objectContaining({ exitCode: 4, message: expect.stringContaining(words) }),
    );
  });

  it('are refused where one says the same twice, or not where it was measured', () => {
    expect(() => compareResults(file('a', COUNT, COUNT), file('b', COUNT), 0.002)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining('twice') }),
    );
    expect(() => compareResults({ name: 'a', lines: [COUNT] }, file('b', COUNT), 0.002)).toThrow(
      expect.objectContaining({ exitCode: 2 }),
    );
  });

  it('give a table of at most 75 ASCII columns that shows a change of one digit', () => {
    const found = compareResults(file('a', COUNT), file('b', withValue(100_001)), COUNT_MARGIN);
    const text = renderComparison(found, 'a', 'b');
    expect(text).toMatch(/instructions +100000 +100001 +\+0\.0010% +changed/);
    expect(text).toMatch(/^[ -~\n]*$/);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(75);
  });
});
