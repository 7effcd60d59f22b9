import { describe, expect, it } from 'vitest';
import { ownOf } from '../../src/page/own.ts';
import { DEFAULTS } from '../../src/page/settings.ts';
import type { Line, PhaseLine } from '../../src/result/types.ts';
import { ENV, prices } from '../prices.ts';

const phase = (more: Partial<PhaseLine>): PhaseLine => ({
  v: 1,
  type: 'phase',
  phase: 'scan',
  abi: '7.3',
  contender: 'list',
  metric: 'instructions',
  value: 1,
  low: 1,
  high: 1,
  ...more,
});
const HOST = { n: 96, names: 'uuid', files: 8, memory_bytes: 2 ** 39, order: 9, scatter: 0 };

describe("what the page's explorer starts from", () => {
  it('is the host of the newest kernel, what the budget leaves, and the prices', () => {
    const lines: Line[] = [
      ENV,
      ...prices().lines,
      phase({ abi: '7.1', workload: { n: 7 } }),
      phase({ workload: HOST, config: 'distro' }),
      phase({ workload: HOST, contender: 'hash' }),
      {
        ...{ v: 1, type: 'fit', abi: '7.3', contender: 'list', verdict: 'fits' },
        ...{ budget_ns: 250e6, base_ns: 50e6 },
      },
    ];
    const { settings, prices: found } = ownOf(lines, ['buckets', 'hash']);
    expect(settings).toMatchObject({
      ...{ sessions: 96, names: 'uuid', files: 8, memory_gib: 512, order: 9, scatter: 0 },
      ...{ abi: '7.3', config: 'distro', contenders: ['hash'], budget_ms: 200 },
    });
    expect(settings.rate).toBeUndefined();
    expect(found?.lines).toHaveLength(prices().lines.length);
  });

  it.each([
    ['no line at all', []],
    ['a trace', [phase({ workload: { trace: 't' } })]],
    ['memory that is no whole GiB', [phase({ workload: { ...HOST, memory_bytes: 4096 } })]],
    ['a kernel nobody knows', [phase({ abi: '9.9', workload: HOST })]],
    ['prices of some kinds alone', [ENV, ...prices().lines.slice(1)]],
  ] as [string, Line[]][])('is the default for %s', (_, lines) => {
    const own = ownOf(lines, ['buckets', 'hash']);
    expect(own).toEqual({ settings: DEFAULTS });
  });
});
