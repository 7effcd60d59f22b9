import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Json, LINE, parseJson } from '../../src/tape/json.ts';

test('gives what JSON.parse gives, for any value and spacing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t', '\r\n'), (value, space) => {
      fc.pre(!/__proto__|\\u[dD][89a-fA-F]/.test(JSON.stringify(value)));
      const text = ` ${JSON.stringify(value, null, space)}\n`;
      expect(plain(parseJson(text, 'f'))).toEqual(JSON.parse(text));
    }),
  );
});

test('takes no text that JSON.parse refuses, and raises one line of Fault 2 for it', () => {
  const base = '{"v":1,"ops":[{"op":"open","expect":0},[true,null,-1.5e3,"a\\u0041\\n"]]}';
  fc.assert(
    fc.property(
      fc.nat(base.length),
      fc.nat(4),
      fc.constantFrom('', '"', '\\', '{', ']', ',', ':', '\n', '0', '-', 'e', '\u0001', 'é', '.'),
      (at, cut, put) => {
        const text = base.slice(0, at) + put + base.slice(at + cut);
        let parsed: Json;
        try {
          parsed = parseJson(text, 'f');
        } catch (error) {
          expect(error).toMatchObject({
            exitCode: 2,
            message: expect.stringMatching(/^f:\d+: .+$/),
          });
          return;
        }
        expect(plain(parsed)).toEqual(plain(JSON.parse(text)));
      },
    ),
    { numRuns: 2000 },
  );
});

test('knows the line of each object', () => {
  const value = parseJson('{\n"a":[\n{},{"s":"\\n"},\n{}]}', 'f') as unknown as {
    a: { [LINE]: number }[];
  };
  expect(value.a.map((item) => item[LINE])).toEqual([3, 3, 4]);
});

test.each([
  ['', 'f:1: the JSON text ends'],
  ['{"a":1,\n"a":2}', 'f:2: the key "a" is given twice'],
  ['{"__proto__":{"x":1}}', 'f:1: the key "__proto__"'],
  ['["\\ud800"]', 'f:1: a string with half a character'],
  ['{}\n{}', 'f:2: not JSON: something follows'],
  ['["a\nb"]', 'f:1: not JSON: a string with a bad escape'],
  ['"\\', 'f:1: not JSON: a string has no end'],
  ['[01]', 'f:1: not JSON: "1]" where "]" should be'],
  ['['.repeat(100_000), 'f:1: more than 64 levels'],
])('names line and fault of %j', (text, message) => {
  expect(() => parseJson(text.slice(0, 200_000), 'f')).toThrow(message);
});

function plain(value: Json): unknown {
  return JSON.parse(JSON.stringify(value));
}

test.each([
  ['values in a list', () => `[${'0,'.repeat(8_000_000)}0]`, 'f:1: more than 8000000 values'],
  [
    'keys in one object',
    () => `{${Array.from({ length: 10_001 }, (_, i) => `"${i}":0`).join(',')}}`,
    'f:1: more than 10000 different keys',
  ],
  [
    'keys in many objects',
    () => `[${Array.from({ length: 10_001 }, (_, i) => `{"k${i}":0}`).join(',')}]`,
    'f:1: more than 10000 different keys',
  ],
])('more %s than memory should hold are refused while they are read', (_, text, message) => {
  expect(() => parseJson(text(), 'f')).toThrow(message);
});
