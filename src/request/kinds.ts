/**
 * What values the library's requests and the command line's options take: one range and one wording
 * for both. An option's text becomes a value first (src/cli/options.ts).
 */
import { ABI_IDS, ABIS, type AbiId, PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import type { Rate } from '../blackout/range.ts';
import { NAME_STYLES, type NameStyle } from '../tape/names.ts';

/** A kind of value. */
export interface Kind<T> {
  /** In words, as after "takes": `a whole number from 1 on`. */
  takes: string;
  /** Whether a value is of it. */
  is(value: unknown): value is T;
  /** The words that it chooses from, if it does. */
  words?: readonly string[];
  /** What each item of a list is. */
  each?: Kind<unknown>;
}

/** Whole numbers from `least` on, to `most` if that is given; exact ones, so up to 2^53 - 1. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Kind<number> {
  return {
    takes: `a whole number from ${least} ${most < Number.MAX_SAFE_INTEGER ? `to ${most}` : 'on'}`,
    is: (value): value is number =>
      Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
  };
}

/** One of these words. */
export function oneOf<T extends string>(words: readonly T[]): Kind<T> {
  return {
    takes: `one of ${words.join(', ')}`,
    is: (value): value is T => (words as readonly unknown[]).includes(value),
    words,
  };
}

/** Lists of at least one of a kind, none twice. */
export function listOf<T>(each: Kind<T>): Kind<readonly T[]> {
  return {
    takes: `a list of at least one, none twice, each ${each.takes}`,
    is: (value): value is readonly T[] =>
      Array.isArray(value) &&
      value.length > 0 &&
      new Set(value).size === value.length &&
      [...value].every((item) => each.is(item)),
    each,
  };
}

/** Finite numbers from 0 to `most`. */
function number(takes: string, most: number): Kind<number> {
  return {
    takes,
    is: (value): value is number => typeof value === 'number' && value >= 0 && value <= most,
  };
}

/** Numbers of sessions to measure. */
export const SIZES = listOf(whole(1));

/** Name styles (spec §14.2). */
export const NAME_STYLE: Kind<NameStyle> = oneOf(NAME_STYLES);

/** Every ABI; 6.17 and 6.18 have folios only. */
export const ABI: Kind<AbiId> = oneOf(ABI_IDS);

/** Bytes of a page. */
export const PAGE_SIZE: Kind<PageBytes> = {
  takes: `one of ${Object.values(PAGE_SIZES).join(', ')}`,
  is: (value): value is PageBytes => Object.values(PAGE_SIZES).some((size) => size === value),
};

/** The ABIs that have sessions. */
export const SESSION_ABI: Kind<AbiId> = withSessions();

function withSessions(): Kind<AbiId> {
  const ids = (has: boolean) =>
    ABIS.filter(({ luo }) => (luo !== null) === has).map(({ release }) => release);
  const kind = oneOf(ids(true));
  return { ...kind, takes: `${kind.takes} (${ids(false).join(' and ')} have no sessions)` };
}

/** Sizes of preserved memory, in bytes: from a page on. */
export const MEMORY_BYTES: Kind<number> = {
  ...whole(4096),
  takes: 'a whole number of bytes from 4096, a page, on',
};

/** Sizes of a folio, in bytes. */
export const FOLIO_BYTES: Kind<number> = {
  takes: 'a number of bytes that is a power of two from 4096, a page, on',
  is: (value): value is number => MEMORY_BYTES.is(value) && Number.isInteger(Math.log2(value)),
};

/** Folio orders: 0 to 30, up to 4 TiB. */
export const ORDER = whole(0, 30);

/** Parts of a whole. */
export const PART = number('a number from 0 to 1', 1);

/** Times in nanoseconds. */
export const DURATION_NS = number('a number of nanoseconds from 0 on', Number.MAX_VALUE);

/** Times of an instruction, in nanoseconds. */
export const RATE: Kind<Rate> = {
  takes: '{ low, high } in nanoseconds, low above 0 and high not below it',
  is: (value): value is Rate => {
    if (typeof value !== 'object' || value === null) return false;
    const { low, high, ...more } = value as Record<string, unknown>;
    return (
      Number.isFinite(low) &&
      Number.isFinite(high) &&
      (low as number) > 0 &&
      (high as number) >= (low as number) &&
      Object.keys(more).length === 0
    );
  },
};

/** Comma-separated globs. */
export const GLOBS: Kind<string> = {
  takes: 'globs with commas between them, such as wasm/list,ts/*',
  is: (value): value is string => typeof value === 'string' && value.split(',').every(Boolean),
};

/** Names of files and folders. */
export const PATH: Kind<string> = {
  takes: 'the name of a file or folder',
  is: (value): value is string => typeof value === 'string' && value !== '',
};

/** What is done or not. */
export const FLAG: Kind<boolean> = {
  takes: 'true or false',
  is: (value): value is boolean => typeof value === 'boolean',
};

/** A question with two answers, of which leaving it out is neither. */
export const YES_OR_NO: Kind<boolean> = { ...FLAG };

/** What is called. */
export const CALLBACK: Kind<(told: unknown) => void> = {
  takes: 'a function',
  is: (value): value is (told: unknown) => void => typeof value === 'function',
};

/** What ends work early. */
export const SIGNAL: Kind<AbortSignal> = {
  takes: 'an AbortSignal',
  is: (value): value is AbortSignal => value instanceof AbortSignal,
};
