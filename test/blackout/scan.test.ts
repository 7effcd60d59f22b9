import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCosts, scanSteps } from '../../src/blackout/scan.ts';
import { generateNames } from '../../src/tape/names.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a string compare examines, byte by byte (spec §2.11). */
function examined(a: Uint8Array, b: Uint8Array): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at + 1;
}

function created(names: readonly Uint8Array[]) {
  const steps = scanSteps();
  for (let i = 0; i < names.length; i++) steps.insert(i);
  const { compares, bytes } = scanCosts(names, steps);
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  return { compares: sum(compares), bytes: sum(bytes) };
}

describe('scanCosts', () => {
  it.each([
    [51, 1275, 18_071],
    [744, 276_396, 3_911_299],
    [819, 334_971, 4_736_769],
    [1000, 499_500, 7_052_895],
  ])('gives the totals of spec §2.11 for %i names many-session-<i>', (n, compares, bytes) => {
    const names = Array.from({ length: n }, (_, i) => bytesOf(`many-session-${i}`));
    expect(created(names)).toEqual({ compares, bytes });
  });

  it('gives the totals of spec §2.11 for vm-%04d', () => {
    const names = Array.from({ length: 819 }, (_, i) =>
      bytesOf(`vm-${String(i).padStart(4, '0')}`),
    );
    expect(created(names)).toEqual({ compares: 334_971, bytes: 1_718_307 });
  });

  it('ends a scan at the entry that is found, and examines its NUL', () => {
    const names = ['ab', 'ac', 'abc'].map(bytesOf);
    const steps = scanSteps();
    for (let i = 0; i < 3; i++) steps.insert(i);
    steps.find(1, 1);
    steps.find(2);
    const { compares, bytes } = scanCosts(names, steps);
    // ac against ab: a, b/c; ac against itself: a, c, NUL.
    expect([compares[3], bytes[3]]).toEqual([2, 2 + 3]);
    // abc against ab: a, b, c/NUL; ac: a, b/c; itself: four.
    expect([compares[4], bytes[4]]).toEqual([3, 3 + 2 + 4]);
  });

  it('agrees with comparing one by one, whatever enters, leaves and is looked up', () => {
    const name = fc
      .array(fc.constantFrom(97, 98, 0xff), { maxLength: 5 })
      .map((bytes) => Uint8Array.from(bytes));
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 12, selector: String });
    const action = fc.record({ kind: fc.nat(3), pick: fc.nat() });
    fc.assert(
      fc.property(names, fc.array(action, { maxLength: 40, size: 'max' }), (all, actions) => {
        const steps = scanSteps();
        const live: { entry: number; name: number }[] = [];
        const expected: number[] = [];
        let free = all.map((_, i) => i);
        const scan = (id: number, until: number) =>
          live.slice(0, until).reduce((sum, e) => sum + examined(all[id]!, all[e.name]!), 0);
        for (const { kind, pick } of actions) {
          if (kind < 2 && free.length > 0) {
            const id = free[pick % free.length]!;
            free = free.filter((other) => other !== id);
            expected.push(scan(id, live.length));
            live.push({ entry: steps.insert(id), name: id });
          } else if (kind === 2 && live.length > 0) {
            const place = pick % live.length;
            const { entry, name: id } = live[place]!;
            expected.push(scan(id, place + 1));
            steps.find(id, entry);
          } else if (live.length > 0) {
            const [gone] = live.splice(pick % live.length, 1);
            expected.push(0);
            steps.remove(gone!.entry);
            free.push(gone!.name);
          } else {
            expected.push(0);
            steps.find(pick % all.length);
          }
        }
        expect([...scanCosts(all, steps).bytes]).toEqual(expected);
      }),
    );
  });

  it('does not compare pairs: a hundred thousand names', () => {
    const names = generateNames('uuid', 100_000, 1);
    const { compares, bytes } = created(names);
    expect(compares).toBe(4_999_950_000);
    // "vm-" is shared by all; of the digits after it, one in 15 pairs shares another byte.
    expect(bytes / compares).toBeGreaterThan(4 + 1 / 17);
    expect(bytes / compares).toBeLessThan(4 + 1 / 14);
  });
});
