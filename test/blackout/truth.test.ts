import { afterAll, describe, expect, it } from 'vitest';
import { REGION_BYTES, reserveEach } from '../../src/blackout/memblock.ts';
import type { Prices } from '../../src/blackout/prices.ts';
import type { PriceKind, PriceLine } from '../../src/result/types.ts';
import { runTool } from '../../src/tool.ts';
import { cachedObjects, linkKernel } from '../../tools/truth/kernel.ts';
import { predictNs } from '../../tools/truth/predict.ts';
import { ABOVE, SHAPES, unitsOf } from '../../tools/truth/shapes.ts';
import { ARRAYS, CASES } from './memblock/cases.ts';

const objects = cachedObjects();
const hasGcc = (await runTool('gcc', ['--version'], 10)).failure === undefined;
const kernel = objects !== undefined && hasGcc ? await linkKernel(objects) : undefined;
afterAll(() => kernel?.close());

describe.skipIf(!kernel)("the kernel's own objects", () => {
  it.each(CASES)('end with as many regions as are counted: $name', ({ regions, units }) => {
    const made = kernel!.reserve(regions, units);
    expect(made.regions).toBe(reserveEach(regions, units, ARRAYS).regions);
  });

  it.each(SHAPES)('end so in the shapes that are timed: %s', (shape) => {
    const units = unitsOf(shape, 1000);
    const { regions, elapsed_ns } = kernel!.reserve(ABOVE, units);
    expect(regions).toBe(reserveEach(ABOVE, units, ARRAYS).regions);
    expect(elapsed_ns).toBeGreaterThan(0);
  });

  it('set all keys and find each again', () => {
    const found = kernel!.radix();
    expect(found.get('dense_keys')).toBe(2 ** 20);
    // A leaf a key, the tables above them, and the root.
    const lone = found.get('lone_keys')!;
    expect(found.get('lone_pages')).toBe(lone + Math.ceil(lone / 512) + 4);
  });
});

describe('what is predicted', () => {
  const line = (kind: PriceKind, value: number, size_bytes: number): PriceLine => ({
    v: 1,
    type: 'price',
    kind,
    unit: 'ns',
    value,
    low: value / 2,
    high: value * 2,
    samples: [value],
    size_bytes,
    arch: 'x86_64',
    engine: 'native',
  });
  const prices = (...regions: PriceLine[]): Prices => ({
    lines: [...regions, line('byte-copied', 0, 0), line('instruction', 0.5, 0)],
    source: '',
  });
  const costs = { opened: 600, joined: 800 };

  it('is visits and instructions by their prices', () => {
    const { adding, marking } = reserveEach([], unitsOf('merged', 2), ARRAYS);
    const found = predictNs(prices(line('region', 10, 24)), costs, 'merged', 2);
    expect(found).toEqual({
      value: (adding + marking) * 10 + 700,
      low: (adding + marking) * 5 + 350,
      high: (adding + marking) * 20 + 1400,
    });
  });

  it('takes a price between those of two sizes, by their logarithms', () => {
    const units = unitsOf('scattered', 1023);
    const { adding, marking, regions } = reserveEach([], units, ARRAYS);
    expect(regions).toBe(1024);
    const bytes = regions * REGION_BYTES;
    const of = (...lines: PriceLine[]) => predictNs(prices(...lines), costs, 'scattered', 1023);
    const besides = 1023 * 300;
    const half = of(line('region', 1, bytes / 4), line('region', 3, bytes * 4));
    expect(half.value).toBeCloseTo((adding + marking) * 2 + besides, 3);
    const beyond = of(line('region', 1, bytes / 4), line('region-cold', 7, bytes / 8));
    expect(beyond.value).toBeCloseTo(adding + marking + besides, 3);
    const cold = of(line('region', 1, bytes / 4), line('region-cold', 7, bytes));
    expect(cold.value).toBeCloseTo((adding + marking) * 7 + besides, 3);
  });
});
