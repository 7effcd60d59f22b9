import { Fault } from '../fault.ts';
import { type Json, type JsonObject, LINE } from './json.ts';

/**
 * The fields of one JSON object, read with checks; each failed one is a Fault 2 that names the
 * file, the line on which the object starts, and the field.
 */
export class Fields {
  /** The line (from 1) on which the object starts. */
  readonly line: number;
  readonly #file: string;
  readonly #path: string;
  readonly #object: JsonObject;

  /** Takes the file's name, a value that must be an object, and its path in it. */
  constructor(file: string, value: Json, path: string) {
    this.#file = file;
    this.#path = path;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw new Fault(2, `${file}: ${path || 'the document'} must be a JSON object`);
    }
    this.#object = value;
    this.line = value[LINE];
  }

  /** Raises Fault 2 with file, line and field in front of the problem. */
  fail(key: string, problem: string): never {
    const field = this.#path && key ? `${this.#path}.${key}` : this.#path || key;
    throw new Fault(2, `${this.#file}:${this.line}: ${field}: ${problem}`);
  }

  /** Whether the object has this key. */
  has(key: string): boolean {
    return Object.hasOwn(this.#object, key);
  }

  /** The object's keys, in the order of the file. */
  keys(): string[] {
    return Object.keys(this.#object);
  }

  /** Raises Fault 2 for a key that is not among those given. */
  checkKeys(known: readonly string[]): void {
    for (const key of Object.keys(this.#object)) {
      if (!known.includes(key)) this.fail(key, `unknown key; known here: ${known.join(', ')}`);
    }
  }

  /** The value of a key that must be there. */
  value(key: string): Json {
    const value = Object.hasOwn(this.#object, key) ? this.#object[key] : undefined;
    if (value === undefined) this.fail(key, 'is missing');
    return value;
  }

  /** A string. */
  text(key: string): string {
    const value = this.value(key);
    if (typeof value !== 'string') this.fail(key, `must be a string, not ${shown(value)}`);
    return value;
  }

  /** A whole number from `low` to `high`, given as a JSON number. */
  integer(key: string, low: number, high: number): number {
    const value = this.value(key);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
      this.fail(key, `must be a whole number from ${low} to ${high}, not ${shown(value)}`);
    }
    return value;
  }

  /** A whole number from 0 to `high`, given as a JSON number up to 2^53 - 1 or as a string. */
  bigInteger(key: string, high: bigint): bigint {
    const value = this.value(key);
    let parsed: bigint | undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value)) parsed = BigInt(value);
    if (typeof value === 'string' && /^(?:0x[0-9a-fA-F]{1,16}|\d{1,20})$/.test(value)) {
      parsed = BigInt(value);
    }
    if (parsed === undefined || parsed < 0n || parsed > high) {
      this.fail(
        key,
        `must be a whole number from 0 to ${high} (beyond 2^53 a string, "0x…" or decimal), ` +
          `not ${shown(value)}`,
      );
    }
    return parsed;
  }

  /** An object inside this one. */
  object(key: string): Fields {
    const path = this.#path ? `${this.#path}.${key}` : key;
    return new Fields(this.#file, this.value(key), path);
  }

  /** A list of objects inside this one, read one by one. */
  objects(key: string): { length: number; each: (visit: (fields: Fields) => void) => void } {
    const list = this.value(key);
    if (!Array.isArray(list)) this.fail(key, `must be a list, not ${shown(list)}`);
    const path = this.#path ? `${this.#path}.${key}` : key;
    const visitAll = (visit: (fields: Fields) => void) =>
      list.forEach((item, index) => {
        visit(new Fields(this.#file, item, `${path}[${index}]`));
      });
    return { length: list.length, each: visitAll };
  }
}

/** Gives a value as it stands in a message: short, on one line, whatever its parts are. */
export function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
