import { describe, expect, it } from 'vitest';
import type { ExactLine } from '../../src/gate/count.ts';
import { growthRows } from '../../src/gate/growth.ts';

/** Lines of a path whose calls cost `perCall(n)` instructions. */
function path(contender: string, perCall: (n: number) => number): ExactLine[] {
  return [8, 16, 32, 64, 128, 256].map((n) => ({
    v: 1,
    type: 'result',
    suite: 'insert',
    workload: { n, names: 'uuid', abi: '7.3' },
    contender,
    metric: 'instructions',
    unit: 'instructions',
    per: 'tape',
    value: Math.round(n * perCall(n)),
    exact: true,
    ops: n,
    verified: true,
  }));
}

/** A hash's cost has steps of its own, which the difference of two versions does not have. */
const hash = (n: number) => 310 + ((n * 7919) % 23);
const list = (n: number) => 200 + 30 * n;

describe('the growth gate', () => {
  it.each([
    ['a hash that walks a list, one instruction a step', hash, (n: number) => hash(n) + n],
    ['... beneath a large constant', hash, (n: number) => hash(n) + 1e6 + n / 2],
    ['a list that is walked for each of its nodes', list, (n: number) => list(n) + n * n],
    ['... however seldom', list, (n: number) => list(n) + 0.01 * n * n],
  ])('fails %s', (_, old, now) => {
    const rows = growthRows(path('wasm/hash', old), path('wasm/hash', now));
    expect(rows).toMatchObject([
      { line: { verdict: 'slower', contender: 'wasm/hash', suite: 'insert' } },
    ]);
    expect(rows[0]!.note).toMatch(/^O\(.*\) a call became O\(n/);
  });

  it.each([
    ['nothing changed', list, list],
    ['a constant was added', hash, (n: number) => hash(n) + 5000],
    ['each step costs more', list, (n: number) => list(n) + 3 * n],
    ['a path became simpler', (n: number) => list(n) + n * n, list],
    ['a tree is deeper', hash, (n: number) => hash(n) + 12 * Math.log2(n)],
  ])('is silent where %s', (_, old, now) => {
    expect(growthRows(path('wasm/x', old), path('wasm/x', now))).toEqual([]);
  });

  it('does not judge a path that the baseline lacks', () => {
    expect(growthRows(path('wasm/a', hash), path('wasm/b', list))).toEqual([]);
  });
});
