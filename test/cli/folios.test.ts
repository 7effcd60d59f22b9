import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseResults } from '../../src/result/read.ts';
import type { ResultLine } from '../../src/result/types.ts';
import { command, linesOf, temporary } from './command.ts';

const { dir, remove } = temporary();
afterAll(remove);

const HOST = ['--memory', '512MiB', '--order', '9', '--scatter', '0.25'];

describe('run folios reserve', () => {
  it("accounts for a host's memory with every tracker and both reservations", async () => {
    const args = ['run', 'folios', 'reserve', ...HOST, '--smoke', '--json'];
    const ended = await command(args, dir);
    expect([ended.code, ended.stderr.includes('wrong')]).toEqual([0, false]);
    const lines = linesOf(ended).filter((line): line is ResultLine => line.type === 'result');
    const valuesOf = (metric: string) =>
      new Map(lines.filter((l) => l.metric === metric).map((l) => [l.contender, l.value]));
    expect([...valuesOf('set_bits').keys()].sort()).toEqual([
      'wasm/bitmaps-4096',
      'wasm/bitmaps-512',
      'wasm/radix',
      'wasm/radix-cached',
      'wasm/runs',
    ]);
    expect(new Set(valuesOf('set_bits').values())).toEqual(new Set([256]));
    expect(valuesOf('pages').get('wasm/radix')).toBe(valuesOf('pages').get('wasm/radix-cached'));
    const visits = valuesOf('region_visits');
    expect(visits.get('wasm/reserve-linear')).toBeGreaterThan(
      Number(visits.get('wasm/reserve-runs')),
    );
    const workloads = new Set(lines.map(({ workload }) => workload.memory_bytes));
    expect(workloads).toEqual(new Set([2 ** 29]));
    expect(
      parseResults(readFileSync(join(dir, 'results/latest/results.ndjson'), 'utf8'), 'f'),
    ).toEqual(linesOf(ended));
  }, 240_000);

  it('plays a scenario under any ABI, and says where restore takes back other pieces', async () => {
    const nodes = [
      { pfn: 0, node: 0 },
      { pfn: '0x1005', node: 1 },
    ];
    const ops = [{ op: 'preserve-pages', pfn: '0x1000', pages: 16 }];
    writeFileSync(join(dir, 'numa.json'), JSON.stringify({ v: 1, nodes, ops }));
    for (const [abi, bits] of [
      ['7.0', 1],
      ['7.3', 5],
    ] as const) {
      const args = ['run', 'folios', '--scenario', 'numa.json', '--abi', abi, '--smoke', '--json'];
      const ended = await command([...args, '--contender', 'wasm/radix'], dir);
      expect(ended.code).toBe(0);
      expect(ended.stderr.includes('two NUMA nodes')).toBe(abi === '7.3');
      expect(linesOf(ended)).toContainEqual(
        expect.objectContaining({ metric: 'set_bits', value: bits }),
      );
    }
  }, 240_000);

  it.each([
    [['--memory', '1KiB'], 'memory'],
    [['--memory', '16GiB', '--order', '31'], 'order'],
    [['--scatter', '1.5'], 'scatter'],
  ])('%j is refused and names the option', async (options, name) => {
    const ended = await command(['run', 'folios', ...options], dir);
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr.split('\n')[0]).toContain(`--${name}`);
  });
});
