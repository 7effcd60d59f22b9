/** Sizes in bytes as people write them: one reading for options and scenarios, and its reverse. */

const UNITS = ['', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** What a part of a byte is rounded up to: the smallest page there is. */
const PAGE_BYTES = 4096n;

/**
 * Takes a size such as `4096`, `16GiB` or `4.1GiB`; gives its bytes, below 2^53. A fraction that is no
 * whole number of bytes is rounded up to whole pages of 4 KiB. For a text that is no size it gives what
 * is wrong with it, in one line.
 */
export function parseSize(text: string): number | string {
  const match = /^(\d{1,16})(?:\.(\d{1,12}))?([A-Za-z]{0,9})$/.exec(text);
  const [, whole = '', fraction = '', unit = ''] = match ?? [];
  if (!match || (fraction !== '' && unit === '')) {
    return 'a size is written as 16GiB, 4.1GiB or, in bytes, 4096';
  }
  const power = UNITS.indexOf(unit);
  if (power < 0) return unitProblem(unit);
  const parts = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * 1024n ** BigInt(power);
  const page = parts * PAGE_BYTES;
  const bytes = scaled % parts === 0n ? scaled / parts : ((scaled + page - 1n) / page) * PAGE_BYTES;
  return bytes <= Number.MAX_SAFE_INTEGER
    ? Number(bytes)
    : `${text} is too much: give less than 8PiB`;
}

/** Says which unit to write for one that is none of ours. */
function unitProblem(unit: string): string {
  const power = /^[kmgtp]i?b?$/i.test(unit) ? ' KMGTP'.indexOf(unit.charAt(0).toUpperCase()) : 0;
  if (power === 0)
    return `${unit} is no unit of size: write ${UNITS.slice(1).join(', ')}, or bytes without one`;
  const decimal = `10^${3 * power}`;
  if (/^.b$/i.test(unit)) return `${unit} is ${decimal} bytes; write ${UNITS[power]}`;
  if (unit.length === 1)
    return `${unit} is ${decimal} bytes or 2^${10 * power}; write ${UNITS[power]}`;
  return `${unit} is written ${UNITS[power]}`;
}

/** So many digits behind the point are read without counting. */
const DIGITS_MOST = 4;

/**
 * Takes a number of bytes; gives it as options take it, exactly, in the largest unit that says it in few digits:
 * 4GiB, 1.1GiB, 4097.
 */
export function exactSize(bytes: number): string {
  return shortest(bytes).join('');
}

/** The same as people write it: 512 GiB, 1.1 GiB, 4097 bytes. */
export function sizeText(bytes: number): string {
  const [number, unit] = shortest(bytes);
  return `${number} ${unit || 'bytes'}`;
}

/** The number and its unit whose size `parseSize` reads as that many bytes. */
function shortest(bytes: number): [number: string, unit: string] {
  for (let power = UNITS.length - 1; power > 0; power--) {
    const [size, unit] = [bytes / 1024 ** power, UNITS[power]!];
    for (let digits = 0; size >= 1 && digits <= DIGITS_MOST; digits++) {
      const number = size.toFixed(digits);
      if (parseSize(number + unit) === bytes) return [number, unit];
    }
  }
  return [String(bytes), ''];
}
