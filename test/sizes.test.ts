import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSize, parseSize, sizeText } from '../src/sizes.ts';

test.each([
  ['4096', 4096],
  ['1KiB', 1024],
  ['512MiB', 2 ** 29],
  ['64TiB', 2 ** 46],
  ['4PiB', 2 ** 52],
  ['1.5KiB', 1536],
  ['0.25GiB', 2 ** 28],
  // No whole number of bytes: 4.1 * 2^30 = 4402341478.4.
  ['4.1GiB', 4_402_343_936],
  ['0.1KiB', 4096],
  // A double has no bits left for the fraction here.
  ['3.3PiB', 907_097_092_916 * 4096],
])('%s is %d bytes', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test.each([
  ['64GB', 'GB is 10^9 bytes; write GiB'],
  ['1tb', 'tb is 10^12 bytes; write TiB'],
  ['64g', 'g is 10^9 bytes or 2^30; write GiB'],
  ['64G', 'G is 10^9 bytes or 2^30; write GiB'],
  ['64Gib', 'Gib is written GiB'],
  ['64B', 'B is no unit of size: write KiB, MiB, GiB, TiB, PiB, or bytes without one'],
  ['64EiB', 'EiB is no unit of size: write KiB, MiB, GiB, TiB, PiB, or bytes without one'],
  ['8PiB', '8PiB is too much: give less than 8PiB'],
  ...['', '4.1', '-1GiB', '1e3', '.5GiB', '1 GiB', '0x10', 'GiB', 'NaN'].map((text) => [
    text,
    'a size is written as 16GiB, 4.1GiB or, in bytes, 4096',
  ]),
])('%j: %s', (text, problem) => {
  expect(parseSize(text!)).toBe(problem);
});

test('what is written is read as the same', () => {
  for (const bytes of [0, 1, 4096, 4097, 3 * 2 ** 20, 2 ** 31, 2 ** 40, 2 ** 52, 2 ** 53 - 1]) {
    expect(parseSize(exactSize(bytes))).toBe(bytes);
  }
  expect(exactSize(2 ** 52)).toBe('4PiB');
  fc.assert(
    fc.property(fc.maxSafeNat(), (bytes) => {
      expect(parseSize(exactSize(bytes))).toBe(bytes);
      expect(sizeText(bytes).replace(/ (?:bytes)?/, '')).toBe(exactSize(bytes));
    }),
  );
});

test.each(['1.1GiB', '512GiB', '1.5TiB', '0.3GiB', '4.1GiB', '1.1111GiB', '1.1PiB', '100.7MiB'])(
  '%s is shown as it was given',
  (text) => {
    const bytes = parseSize(text) as number;
    expect(exactSize(bytes)).toBe(text === '0.3GiB' ? '307.2MiB' : text);
    expect(sizeText(bytes)).toBe(exactSize(bytes).replace(/(?=[A-Z])/, ' '));
  },
);

test.each([
  [0, '0 bytes'],
  [4097, '4097 bytes'],
  [6144, '6 KiB'],
  [2 ** 30 + 4096, '1024.0039 MiB'],
] as const)('%d bytes are shown as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
