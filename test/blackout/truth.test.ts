import { afterAll, describe, expect, it } from 'vitest';
import { REGION_BYTES, reserveEach } from '../../src/blackout/memblock.ts';
import { chooseBuild } from '../../src/blackout/model.ts';
import { readModel } from '../../src/blackout/read.ts';
import type { Prices } from '../../src/result/prices.ts';
import { runTool } from '../../src/tool.ts';
import { cachedObjects, linkKernel } from '../../tools/truth/kernel.ts';
import { predictNs } from '../../tools/truth/predict.ts';
import { ABOVE, SHAPES, unitsOf } from '../../tools/truth/shapes.ts';
import { prices, VALUES } from '../prices.ts';
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

describe('what prices predict of it', () => {
  const built = { config: 'tiny', deferred: false } as const;
  const chosen = chooseBuild(readModel(), '7.3', 'x86_64', undefined, built);
  const { opened = 0, joined = 0 } = chosen.boot.costs.reserve;
  /** Prices of a visit at two lengths of the array. */
  const at = (warm_bytes: number, warm: number, cold_bytes: number, cold: number): Prices => {
    const made = prices({ region: warm, 'region-cold': cold, 'byte-copied': 0 });
    const size = (kind: string, size_bytes: number) =>
      kind === 'region' ? warm_bytes : kind === 'region-cold' ? cold_bytes : size_bytes;
    const lines = made.lines.map((l) => ({ ...l, size_bytes: size(l.kind, l.size_bytes) }));
    return { ...made, lines };
  };

  it('is visits and instructions by their prices', () => {
    const { adding, marking } = reserveEach([], unitsOf('merged', 2), ARRAYS);
    const found = predictNs(at(24, 10, 2 ** 20, 20), chosen, 'merged', 2);
    const value = (adding + marking) * 10 + (opened + joined) * VALUES.instruction;
    expect(found.value).toBeCloseTo(value, 6);
    expect(found.low).toBeCloseTo(0.75 * value, 6);
    expect(found.high).toBeCloseTo(1.25 * value, 6);
  });

  it('takes a price between those of two sizes, by their logarithms', () => {
    const { adding, marking, regions } = reserveEach([], unitsOf('scattered', 1023), ARRAYS);
    expect(regions).toBe(1024);
    const bytes = regions * REGION_BYTES;
    const besides = 1023 * opened * VALUES.instruction;
    const of = (of: Prices) => predictNs(of, chosen, 'scattered', 1023).value;
    expect(of(at(bytes / 4, 1, bytes * 4, 3))).toBeCloseTo((adding + marking) * 2 + besides, 3);
    expect(of(at(bytes / 8, 1, bytes / 4, 7))).toBeCloseTo((adding + marking) * 7 + besides, 3);
    expect(of(at(bytes, 1, bytes * 2, 7))).toBeCloseTo(adding + marking + besides, 3);
  });
});
