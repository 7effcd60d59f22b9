import { describe, expect, it } from 'vitest';
import { DEFAULT_MEMORY, FULL_MEMORY } from '../../bench/folios.ts';
import { countFolios, marksOf } from '../../src/tape/folios.ts';
import { type HostMemory, hostMemory } from '../../src/tape/memory.ts';

const HOST: HostMemory = {
  pattern: 'host',
  memory_bytes: 2 ** 34,
  order: 9,
  scatter: 0.1,
  seed: 1,
  shuffled: false,
};
const marks = (given: Partial<HostMemory>) => marksOf(hostMemory({ ...HOST, ...given }).bytes());

describe('memory of a host', () => {
  it.each([
    [9, 0, 1],
    [9, 0.1, 820],
    [9, 1, 8192],
    [18, 0, 1],
    [0, 0.01, 41_944],
  ])('16 GiB of order %d, scatter %d: all its folios, in %d runs', (order, scatter, runs) => {
    const found = marks({ order, scatter });
    expect(found.byOrder()[order]).toBe(2 ** 22 / 2 ** order);
    expect([...found.runs(order)].length).toBe(runs);
  });

  it('shuffled it is the same memory, folio by folio in another order', () => {
    const ordered = hostMemory(HOST);
    const shuffled = hostMemory({ ...HOST, shuffled: true });
    expect(shuffled.count).toBe(8192);
    expect([...marksOf(shuffled.bytes()).runs(9)]).toEqual([...marksOf(ordered.bytes()).runs(9)]);
  });

  it('the same seed gives the same bytes, another seed others', () => {
    const bytes = (seed: number) => Buffer.from(hostMemory({ ...HOST, seed }).bytes());
    expect(bytes(7).equals(bytes(7))).toBe(true);
    expect(bytes(7).equals(bytes(8))).toBe(false);
  });

  it('fragmented memory has orders 0 to 10 and is as large as asked', () => {
    const counts = marks({ pattern: 'mixed', memory_bytes: 2 ** 32 }).byOrder();
    expect(counts.length).toBe(11);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts.reduce((sum, count, order) => sum + count * 2 ** order, 0)).toBe(2 ** 20);
  });

  it('sparse memory is one page each 128 MiB', () => {
    const found = marks({ pattern: 'sparse', memory_bytes: 2 ** 37 });
    const pfns = [...found.runs(0)].map(({ pfn }) => pfn);
    expect(pfns.length).toBe(1024);
    expect(pfns.every((pfn, i) => i === 0 || pfn - pfns[i - 1]! === 2 ** 15)).toBe(true);
  });

  it('what is given up and preserved again is all there, for more operations', () => {
    const ops = hostMemory({ ...HOST, pattern: 'again' });
    expect([...marksOf(ops.bytes()).runs(9)]).toEqual([...marks({}).runs(9)]);
    expect(countFolios(ops.bytes())).toBe(8192 + 2 * (3687 + 819));
  });

  it('less than a folio is refused by name', () => {
    expect(() => hostMemory({ ...HOST, memory_bytes: 4096 })).toThrow(
      /--memory: 4 KiB hold no folio of order 9/,
    );
    expect(() => hostMemory({ ...HOST, memory_bytes: 2 ** 40, order: 0, shuffled: true })).toThrow(
      /take less/,
    );
  });

  it('the lists of the bench are different workloads', () => {
    const all = [...FULL_MEMORY].map((given) => JSON.stringify(given));
    expect(new Set(all).size).toBe(all.length);
    expect(FULL_MEMORY.length).toBeGreaterThan(DEFAULT_MEMORY.length);
  });
});
