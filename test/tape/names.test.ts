import { expect, test } from 'vitest';
import { generateNames, NAME_STYLES } from '../../src/tape/names.ts';
import { seededRandom } from '../../src/tape/random.ts';

const texts = (names: Uint8Array[]) => names.map((name) => new TextDecoder().decode(name));

test('the styles are spelled as in spec §14.2', () => {
  expect(texts(generateNames('session', 2, 1))).toEqual(['session-0', 'session-1']);
  expect(texts(generateNames('many-test', 2, 1))).toEqual(['many-test-0', 'many-test-1']);
  expect(texts(generateNames('short', 11, 1)).at(-1)).toBe('10');
  expect(texts(generateNames('prefix48', 2, 1))[1]).toMatch(/^(.)\1{47}1$/);
  for (const name of texts(generateNames('uuid', 500, 1))) {
    expect(name).toMatch(
      /^vm-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
});

test('names differ, fit the field of the kernel and hold no NUL', () => {
  for (const style of NAME_STYLES) {
    const names = generateNames(style, 5000, 7);
    expect(new Set(texts(names)).size).toBe(5000);
    const lengths = names.map((name) => name.length);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThan(64);
    expect(names.some((name) => name.includes(0))).toBe(false);
  }
});

test('the seed alone decides the UUIDs, also beyond 32 bits, and a longer list starts the same', () => {
  const first = (seed: number) => texts(generateNames('uuid', 3, seed)).join();
  expect(first(1)).toBe(first(1));
  expect(new Set([0, 1, 2, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1].map(first)).size).toBe(6);
  expect(
    texts(generateNames('uuid', 9, 1))
      .slice(0, 3)
      .join(),
  ).toBe(first(1));
});

test('the generator gives the numbers of sfc32 as published, and gives them again', () => {
  const numbers = (seed: number) => Array.from({ length: 4 }, seededRandom(seed));
  expect(numbers(1)).toEqual(sfc32(1, 4));
  expect(numbers(2 ** 32 + 5)).toEqual(sfc32(2 ** 32 + 5, 4));
});

test('every bit of the generator is set in half of the numbers', () => {
  const random = seededRandom(3);
  const ones = new Array<number>(32).fill(0);
  for (let i = 0; i < 20_000; i++) {
    const number = random();
    for (let bit = 0; bit < 32; bit++) ones[bit]! += (number >>> bit) & 1;
  }
  // 20 000 fair bits lie within 10 000 +- 400 but for one in 10^8.
  for (const count of ones) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

/** sfc32 written a second time, with 64-bit integers reduced modulo 2^32. */
function sfc32(seed: number, count: number): number[] {
  const mod = (value: bigint) => value & 0xffff_ffffn;
  let [a, b, c, d] = [mod(BigInt(seed)), BigInt(seed) >> 32n, 0n, 1n];
  const numbers: number[] = [];
  for (let i = 0; i < 12 + count; i++) {
    const sum = mod(a + b + d);
    d = mod(d + 1n);
    a = b ^ (b >> 9n);
    b = mod(c * 9n);
    c = mod(mod((c << 21n) | (c >> 11n)) + sum);
    if (i >= 12) numbers.push(Number(sum));
  }
  return numbers;
}
