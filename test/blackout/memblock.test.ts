import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REGION_BYTES, reserveEach } from '../../src/blackout/memblock.ts';
import { ARRAYS, CASES } from './memblock/cases.ts';

const kernel = JSON.parse(
  readFileSync(join(import.meta.dirname, 'memblock/counts.json'), 'utf8'),
).cases;

describe('reserving units, visit by visit as the kernel does (spec §5.4)', () => {
  it.each(CASES)('$name', ({ name, regions, units }) => {
    const counts = kernel.find((one: { name: string }) => one.name === name);
    const steps = reserveEach(regions, units, ARRAYS);
    expect({
      regions: steps.regions,
      addVisits: steps.adding,
      isolateVisits: steps.marking,
      inserts: steps.inserted,
      merges: steps.merged,
      doublings: steps.doublings,
      movedBytes: REGION_BYTES * steps.moved,
    }).toEqual({
      regions: counts.regions,
      addVisits: counts.addVisits,
      isolateVisits: counts.isolateVisits,
      inserts: counts.inserts,
      merges: counts.merges,
      doublings: counts.doublings,
      movedBytes: counts.movedBytes,
    });
  });
});
