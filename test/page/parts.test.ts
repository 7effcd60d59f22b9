import { describe, expect, it } from 'vitest';
import { INDEX_SUITES, type IndexCount } from '../../src/blackout/alternatives.ts';
import { packCounts, unpackCounts } from '../../src/page/counts.ts';
import { machinesOf } from '../../src/page/ours.ts';
import { playedAlone, ratioOf, timeOf } from '../../src/page/times.ts';
import type { EnvLine, TimeLine, Workload } from '../../src/result/types.ts';

describe('packed counts', () => {
  it('unpack to the same counts, those that are missing too', () => {
    const rows = INDEX_SUITES.flatMap((suite) =>
      [1, 64, 512].map((n) => ({ suite, n, compares: n * 3, bytes: n * 5, words: n * 4 })),
    );
    const counts: IndexCount[] = rows.flatMap((row) => {
      const { suite, n } = row;
      return ['list', 'hash', 'bulk']
        .filter((algorithm) => algorithm !== 'bulk' || suite === 'deserialize')
        .filter((algorithm) => algorithm === 'list' || n > 1)
        .map((algorithm, i) => ({ algorithm, ...row, instructions: n * (i + 7) }));
    });
    const packed = packCounts(['7.2', '7.3'], 'uuid', counts);
    expect(unpackCounts(JSON.parse(JSON.stringify(packed)))).toEqual(counts);
  });
});

describe('times and ratios of rounds', () => {
  const list = Array.from({ length: 16 }, (_, i) => 100 + i);
  const twice = list.map((ns) => 2 * ns);

  it('pair by round: a machine that slows down for both does not show', () => {
    const { value, low, high } = ratioOf(twice, list)!;
    expect(value).toBeCloseTo(2);
    expect(low).toBeCloseTo(2);
    expect(high).toBeCloseTo(2);
  });

  it('have no interval of a ratio below 16 rounds', () => {
    expect(ratioOf(twice.slice(1), list.slice(1))).toEqual({ value: expect.closeTo(2) });
  });

  it('take away the p10 of the way back, not the one that was disturbed', () => {
    const samples = list.map((played_ns, i) => ({ played_ns, back_ns: i === 3 ? 1000 : 40 }));
    expect(playedAlone(samples)).toEqual(list.map((ns) => ns - 40));
    expect(playedAlone([])).toEqual([]);
  });

  it('are none where a block is not longer than its way back', () => {
    expect(timeOf([5, -1, 5], 1)).toBeUndefined();
    expect(ratioOf([5, -1], [5, 5])).toBeUndefined();
    expect(ratioOf([], list)).toBeUndefined();
  });

  it('show p10, with its interval from two rounds on', () => {
    expect(timeOf([7], 1)).toEqual({ value: 7 });
    const { value, low, high } = timeOf(list, 1)!;
    expect(value).toBeCloseTo(101.5);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });
});

describe('machines of the report', () => {
  const env = { v: 1, type: 'env', cpu: 'A', node: '20' } as EnvLine;
  const time = (workload: Workload, value: number): TimeLine => ({
    v: 1,
    type: 'result',
    suite: 'insert',
    workload,
    contender: 'wasm/list',
    metric: 'time',
    unit: 'ns',
    per: 'op',
    value,
    low: value,
    high: value,
    p50: value,
    p99: value,
    samples: [value],
    tier: 'turbofan',
    ops: 819,
    verified: true,
  });
  const workload = { n: 819, names: 'session', abi: '7.3' };

  it('are told apart by their environments, and show equal workloads alone', () => {
    const lines = [
      env,
      time({ ...workload, files: 3 }, 1),
      time({ abi: '7.3', names: 'session', n: 819 }, 2),
      { ...env, cpu: 'B' },
      time(workload, 3),
      { ...env, cpu: 'counted nothing' },
    ];
    const machines = machinesOf(lines);
    expect(machines.map(({ label }) => label)).toEqual(['A, Node 20', 'B, Node 20']);
    const values = machines.map((m) => m.find('insert', 819, 'session', 'list')?.value);
    expect(values).toEqual([2, 3]);
    expect(machines[0]!.find('insert', 51, 'session', 'list')).toBeUndefined();
    expect(machines[0]!.find('deserialize', 819, 'session', 'list')).toBeUndefined();
  });
});
