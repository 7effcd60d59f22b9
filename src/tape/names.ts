import { seededRandom } from './random.ts';

/** The name styles (spec §14.2), in the order in which reports list them. */
export const NAME_STYLES = ['session', 'many-test', 'short', 'uuid', 'prefix48'] as const;

/** One of the name styles. */
export type NameStyle = (typeof NAME_STYLES)[number];

/**
 * Gives `count` (0 or more) different session names of a style, each as its raw bytes without a
 * NUL, 1 to 63 of them, all views of one buffer: `session` is session-<i>, `many-test` is
 * many-test-<i>, `short` is <i>, `uuid` is vm-<version-4 UUID> from `seed` (0 to 2^53 - 1),
 * `prefix48` is 48 times the letter p, then <i>; i counts from `start`. Only `uuid` depends on the
 * seed, and it does not on `start`. Source: spec §14.2.
 */
export function generateNames(
  style: NameStyle,
  count: number,
  seed: number,
  start = 0,
): Uint8Array[] {
  const random = seededRandom(seed);
  const texts = Array.from({ length: count }, (_, i) =>
    style === 'uuid' ? `vm-${uuid(random)}` : `${PREFIXES[style]}${start + i}`,
  );
  // All are ASCII and encoded at once: half a million separate buffers would cost seconds.
  const bytes = new TextEncoder().encode(texts.join(''));
  let end = 0;
  return texts.map((text) => {
    const start = end;
    end += text.length;
    return bytes.subarray(start, end);
  });
}

const PREFIXES: Record<Exclude<NameStyle, 'uuid'>, string> = {
  session: 'session-',
  'many-test': 'many-test-',
  short: '',
  prefix48: 'p'.repeat(48),
};

/** A version-4 UUID (RFC 9562 §5.4) from the next four numbers of a generator. */
function uuid(random: () => number): string {
  const [a, b, c, d] = [random(), random(), random(), random()];
  const version = 0x4000 | (b & 0x0fff);
  const variant = 0x8000 | ((c >>> 16) & 0x3fff);
  const tail = hex16(c) + hex16(d >>> 16) + hex16(d);
  return `${hex16(a >>> 16)}${hex16(a)}-${hex16(b >>> 16)}-${hex16(version)}-${hex16(variant)}-${tail}`;
}

/** The low 16 bits in four digits; V8 prints small integers several times faster than others. */
function hex16(word: number): string {
  return (0x10000 | (word & 0xffff)).toString(16).slice(1);
}

/**
 * Takes a name's bytes, gives those up to the first NUL as text, one character a byte: what maps
 * tell names apart by.
 */
export function nameKey(name: Uint8Array): string {
  let key = '';
  for (const byte of name) {
    if (byte === 0) break;
    key += String.fromCharCode(byte);
  }
  return key;
}
