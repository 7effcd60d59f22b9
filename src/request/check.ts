import { inspect } from 'node:util';
import { Fault } from '../fault.ts';
import { FLAG, type Kind } from './kinds.ts';

/** What each key of a request takes. */
export type Keys<T> = { readonly [K in keyof T]-?: Kind<NonNullable<T[K]>> };

/** A key, and those that cannot stand beside it. */
export type Contradiction<T> = readonly [keyof T & string, readonly (keyof T & string)[]];

/** A value in a message has so many characters at most. */
const SHOWN_MOST = 60;

/**
 * Takes the name of a function, what it was given, what it takes, and which keys contradict each other;
 * gives a copy without the keys that are undefined, and without flags that are false: these say as much as
 * keys left out. Raises
 * Fault 2 that names the key, what it got and what it takes; of an unknown key the nearest one.
 */
export function checked<T extends object>(
  name: string,
  request: unknown,
  keys: Keys<T>,
  contradictions: readonly Contradiction<T>[] = [],
): T {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    throw new Fault(2, `${name}: takes an object; got ${shown(request)}`);
  }
  const known = Object.keys(keys);
  const given = Object.entries(request).filter(([, value]) => value !== undefined);
  for (const [key, value] of given) {
    if (!Object.hasOwn(keys, key)) {
      throw new Fault(
        2,
        `${name}: has no key ${shown(key)}; the nearest is ${nearest(key, known)}`,
      );
    }
    checkValue(name, key, value, keys[key as keyof T]);
  }
  const copy = Object.fromEntries(
    given.filter(([key, value]) => value !== false || keys[key as keyof T] !== FLAG),
  );
  for (const [key, others] of contradictions) {
    const other = others.find((one) => one in copy);
    if (key in copy && other !== undefined) {
      throw new Fault(2, `${name}: ${key} and ${other} contradict each other; give one`);
    }
  }
  return copy as T;
}

/** Raises Fault 2, as `checked`, unless a value is of its kind. */
export function checkValue(name: string, key: string, value: unknown, kind: Kind<unknown>): void {
  const fits: boolean = kind.is(value);
  if (fits) return;
  if (kind.each && Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      checkValue(name, `${key}[${i}]`, item, kind.each);
      if (value.indexOf(item) < i) {
        throw new Fault(2, `${name}: ${key}[${i}]: ${shown(item)} is in the list already`);
      }
    }
  }
  throw new Fault(
    2,
    `${name}: ${key}: takes ${kind.takes}; got ${shown(value)}${nearestHint(value, kind)}`,
  );
}

/** Takes a value that is not of a kind of words, or a list of which an item is not; gives which word it may mean. */
export function nearestHint(value: unknown, { words, each }: Kind<unknown>): string {
  if (words && typeof value === 'string' && value !== '')
    return `; the nearest is ${nearest(value, words)}`;
  if (!each?.words || !Array.isArray(value)) return '';
  const wrong: unknown = value.find((item) => !each.is(item));
  return typeof wrong === 'string' ? nearestHint(wrong, each) : '';
}

function shown(value: unknown): string {
  const text = inspect(value, { depth: 1, breakLength: Number.POSITIVE_INFINITY });
  return text.length <= SHOWN_MOST ? text : `${text.slice(0, SHOWN_MOST)}...`;
}

/** The word that takes the fewest edits, of several the one that begins most alike; a unit at a key's end is none. */
function nearest(word: string, words: readonly string[]): string {
  const plain = (text: string) =>
    text
      .replace(/_(?:bytes|ns)$/, '')
      .replaceAll('_', '')
      .toLowerCase();
  const edits = (other: string) =>
    Math.min(distance(word, other), distance(plain(word), plain(other)));
  const alike = (other: string) => {
    let length = 0;
    while (length < other.length && other[length] === word[length]) length++;
    return length;
  };
  return words.reduce((best, other) => {
    const more = edits(best) - edits(other) || alike(other) - alike(best);
    return more > 0 ? other : best;
  });
}

/** The fewest characters to add, drop or exchange that turn one text into the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, char] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= to.length; j++) {
      const exchanged = row[j - 1]! + (char === to[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
