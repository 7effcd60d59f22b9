import { Fault } from '../fault.ts';

/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** The key under which an object has the line (from 1) on which it starts. */
export const LINE: unique symbol = Symbol('line');

/** A JSON object; its own keys are those of the text, none of them `__proto__`. */
export interface JsonObject {
  [LINE]: number;
  [key: string]: Json;
}

const DEPTH_MAX = 64;
/** The most values and different keys in a document: what memory holds, far above any real one. */
const VALUES_MOST = 8_000_000;
const KEYS_MOST = 10_000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Parses JSON (RFC 8259) and gives its objects line numbers, which `JSON.parse` does not have and
 * which an error in a scenario of thousands of lines needs. Takes the text and the file's name for
 * messages. Raises Fault 2 with `file:line` for anything that is not JSON, for a key given twice in
 * one object (readers differ in which one they take), the key `__proto__`, a string with an
 * unpaired surrogate and for more than 64 levels, 8 million values or 10 000 different keys.
 */
export function parseJson(text: string, file: string): Json {
  let at = 0;
  let line = 1;
  let values = 0;
  const keys = new Set<string>();

  function fail(problem: string): never {
    throw new Fault(2, `${file}:${line}: ${problem}`);
  }

  function skipSpace(): void {
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === 0x0a) line++;
      else if (char !== 0x20 && char !== 0x09 && char !== 0x0d) return;
    }
  }

  function unexpected(wanted: string): never {
    if (at >= text.length) fail(`the JSON text ends where ${wanted} should follow`);
    fail(`not JSON: ${JSON.stringify(text.slice(at, at + 12))} where ${wanted} should be`);
  }

  function expectChar(char: string): void {
    skipSpace();
    if (text[at] !== char) unexpected(`"${char}"`);
    at++;
  }

  function parseString(): string {
    skipSpace();
    if (text[at] !== '"') unexpected('a string');
    const start = ++at;
    let plain = true;
    for (let char = text.charCodeAt(at); char !== QUOTE; char = text.charCodeAt(++at)) {
      if (at >= text.length) {
        at = text.length;
        fail('not JSON: a string has no end');
      }
      if (char === BACKSLASH) at++;
      if (char === BACKSLASH || char < 0x20 || char > 0x7e) plain = false;
    }
    const end = at++;
    if (plain) return text.slice(start, end);
    let value: string;
    try {
      value = JSON.parse(text.slice(start - 1, at)) as string;
    } catch {
      fail('not JSON: a string with a bad escape or a control character');
    }
    if (/\p{Surrogate}/u.test(value)) {
      fail('a string with half a character (an unpaired surrogate); use name_hex for raw bytes');
    }
    return value;
  }

  function parseObject(depth: number): JsonObject {
    const object: JsonObject = { [LINE]: line };
    at++;
    skipSpace();
    if (text[at] === '}') {
      at++;
      return object;
    }
    for (;;) {
      const key = parseString();
      keys.add(key);
      if (keys.size > KEYS_MOST) fail(`more than ${KEYS_MOST} different keys`);
      if (key === '__proto__') fail('the key "__proto__" is not allowed');
      if (Object.hasOwn(object, key))
        fail(`the key ${JSON.stringify(key)} is given twice in one object`);
      expectChar(':');
      object[key] = parseValue(depth + 1);
      skipSpace();
      if (text[at] !== ',') break;
      at++;
    }
    expectChar('}');
    return object;
  }

  function parseArray(depth: number): Json[] {
    const array: Json[] = [];
    at++;
    skipSpace();
    if (text[at] === ']') {
      at++;
      return array;
    }
    for (;;) {
      array.push(parseValue(depth + 1));
      skipSpace();
      if (text[at] !== ',') break;
      at++;
    }
    expectChar(']');
    return array;
  }

  function parseValue(depth: number): Json {
    if (depth > DEPTH_MAX) fail(`more than ${DEPTH_MAX} levels of nesting`);
    if (++values > VALUES_MOST) fail(`more than ${VALUES_MOST} values; give the document in parts`);
    skipSpace();
    const char = text[at];
    if (char === '{') return parseObject(depth);
    if (char === '[') return parseArray(depth);
    if (char === '"') return parseString();
    for (const [literal, value] of LITERALS) {
      if (text.startsWith(literal, at)) {
        at += literal.length;
        return value;
      }
    }
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text);
    if (number === null) unexpected('a value');
    at += number[0].length;
    return Number(number[0]);
  }

  const value = parseValue(1);
  skipSpace();
  if (at < text.length) fail('not JSON: something follows the end of the document');
  return value;
}
