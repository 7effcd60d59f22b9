import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeStarts } from '../../src/measure/starts.ts';

const SIZE = 4096;
/** A few words of a memory, written over it. */
const writes = fc.array(fc.tuple(fc.nat(SIZE / 4 - 1), fc.integer({ min: 1, max: 2 ** 31 - 1 })), {
  maxLength: 40,
  size: 'max',
});

function written(memory: Uint8Array, words: readonly (readonly [number, number])[]): Uint8Array {
  const copy = memory.slice();
  const view = new Int32Array(copy.buffer);
  for (const [at, value] of words) view[at] = value;
  return copy;
}

it('starts go back from whatever a play of any of them left', () => {
  const tapes = fc.array(fc.record({ own: writes, play: writes }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      writes,
      tapes,
      fc.array(fc.nat(), { maxLength: 30, size: 'max' }),
      (base, all, order) => {
        const first = written(new Uint8Array(SIZE), base);
        const starts = all.map(({ own }) => written(first, own));
        const ends = all.map(({ play }, k) => written(starts[k]!, play));
        const maker = makeStarts(SIZE);
        for (const [k, start] of starts.entries()) {
          maker.add(start);
          maker.change(ends[k]!);
        }
        const made = maker.finish();
        const memory = made.first.slice();
        for (const turn of order) {
          const k = turn % all.length;
          made.restore(memory, k);
          expect(Buffer.compare(memory, starts[k]!)).toBe(0);
          memory.set(ends[k]!);
        }
      },
    ),
  );
});

it('starts whose plays change the same addresses need to see one of them', () => {
  const maker = makeStarts(SIZE);
  const first = written(new Uint8Array(SIZE), [[3, 7]]);
  maker.add(first);
  maker.change(written(first, [[100, 1]]));
  const second = written(first, [[200, 9]]);
  maker.add(second);
  const { restore } = maker.finish();
  const memory = written(second, [[100, 5]]);
  restore(memory, 0);
  expect(Buffer.compare(memory, first)).toBe(0);
  memory.set(written(first, [[100, 2]]));
  restore(memory, 1);
  expect(Buffer.compare(memory, second)).toBe(0);
});
