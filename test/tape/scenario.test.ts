import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ERRNO } from '../../src/abi/errno.ts';
import { compile } from '../../src/tape/compile.ts';
import { generateNames } from '../../src/tape/names.ts';
import { formatScenario, type Op, parseScenario, type Scenario } from '../../src/tape/scenario.ts';
import { SPEC, sectionsOf, specBlock } from '../spec.ts';
import { arm64Dirs, traceDirs } from '../traces.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (scenario: unknown) => parseScenario(JSON.stringify(scenario), 's.json');
const one = (op: object) => parse({ v: 1, ops: [op] }).ops[0];

test('the example of docs/spec.md is played to its end, and is read as it is written', () => {
  const scenario = parseScenario(specBlock('14.1', 'json'), 's.json');
  const { tape, panics } = compile(scenario, 's.json', scenario.abi!, { fixGrow: false });
  expect([tape.kernels, panics]).toEqual([2, undefined]);
  expect(parseScenario(formatScenario(scenario), 's.json').ops).toEqual(scenario.ops);
});

test('the short form with kinds of docs/spec.md has what it says', () => {
  const [, kinds] = sectionsOf(SPEC).get('14.1')!.split('```json\n').slice(1);
  const { ops } = parseScenario(kinds!.slice(0, kinds!.indexOf('```')), 's.json');
  expect(ops.filter(({ op }) => op === 'preserve')).toHaveLength(96 * 8);
});

test('reads every operation', () => {
  const text = `{"v":1,"abi":"7.3",
 "ops":[
  {"op":"open"}, {"op":"create","name":"vm-1"}, {"op":"create","name":"vm-1","expect":"EEXIST"},
  {"op":"preserve","session":"vm-1","token":1,"kind":"memfd","size_bytes":65536,"order":0},
  {"op":"preserve-folio","pfn":"0x200","order":9}, {"op":"preserve-pages","pfn":"0x1003","pages":13},
  {"op":"unpreserve-folio","pfn":512,"order":9,"expect":0},
  {"op":"retrieve-file","session":"vm-1","token":"0xffffffffffffffff"}
 ]}`;
  expect(parseScenario(text, 's.json')).toEqual({
    abi: '7.3',
    ops: [
      { op: 'open', expect: 0 },
      { op: 'create', name: bytes('vm-1'), expect: 0 },
      { op: 'create', name: bytes('vm-1'), expect: -17 },
      {
        op: 'preserve',
        session: bytes('vm-1'),
        token: 1n,
        kind: 'memfd',
        size_bytes: 65536,
        order: 0,
        expect: 0,
      },
      { op: 'preserve-folio', pfn: 0x200n, order: 9, expect: 0 },
      { op: 'preserve-pages', pfn: 0x1003n, pages: 13n, expect: 0 },
      { op: 'unpreserve-folio', pfn: 0x200n, order: 9, expect: 0 },
      { op: 'retrieve-file', session: bytes('vm-1'), token: 2n ** 64n - 1n, expect: 0 },
    ],
    lines: [3, 3, 3, 4, 5, 5, 6, 7],
  });
});

describe('the short form', () => {
  const file = { kind: 'memfd', size_bytes: 4096, order: 0 };

  test('standing alone is a whole live update, in order', () => {
    const { ops } = parse({ v: 1, sessions: { count: 2, names: 'uuid', seed: 5, files: 2, file } });
    const [a, b] = generateNames('uuid', 2, 5);
    const expected = [
      ['open'],
      ...[a, b].flatMap((n) => [
        ['create', n],
        ['preserve', n, 1n],
        ['preserve', n, 2n],
      ]),
      ['reboot'],
      ['open'],
      ...[a, b].map((n) => ['retrieve', n]),
      ...[a, b].flatMap((n) => [
        ['retrieve-file', n, 1n],
        ['retrieve-file', n, 2n],
      ]),
      ...[a, b].map((n) => ['finish', n]),
      ...[a, b].map((n) => ['close', n]),
    ];
    expect(ops.map(summary)).toEqual(expected);
    expect(ops[2]).toEqual({ op: 'preserve', session: a, token: 1n, ...file, expect: 0 });
  });

  test('with operations after it leaves the rest to them', () => {
    const { ops, lines } = parseScenario(
      '{"v":1,\n"sessions":{"count":1},\n"ops":[\n{"op":"open"},{"op":"reboot"}]}',
      's.json',
    );
    expect(ops.map((op) => op.op)).toEqual(['open', 'create', 'open', 'reboot']);
    expect(lines).toEqual([2, 2, 4, 4]);
  });

  test('has files of several kinds in their order', () => {
    const kinds = [
      { count: 1, kind: 'memfd', size_bytes: '1GiB', order: 9 },
      { count: 2, kind: 'memfd', size_bytes: 65536 },
    ];
    for (const files of [{}, { files: 3 }]) {
      const { ops } = parse({ v: 1, sessions: { count: 2, ...files, file: kinds } });
      const preserved = ops.filter((op) => op.op === 'preserve');
      const each = [
        [1n, 2 ** 30, 9],
        [2n, 65536, 0],
        [3n, 65536, 0],
      ];
      expect(preserved.map((op) => [op.token, op.size_bytes, op.order])).toEqual([
        ...each,
        ...each,
      ]);
      expect(ops.filter(({ op }) => op === 'retrieve-file')).toHaveLength(6);
    }
  });

  test.each([
    [{ count: 1, file: [] }, 'sessions.file: is an empty list'],
    [
      { count: 1, files: 2, file: [{ count: 1, ...file }] },
      'sessions.files: is 2, but the kinds in "file" are 1 files',
    ],
    [{ count: 1, file: [file] }, 'sessions.file[0].count: is missing'],
    [{ count: 1, file: [{ count: 0, ...file }] }, 'sessions.file[0].count: must be a whole number'],
    [{ count: 1, file: [{ count: 1, ...file, x: 1 }] }, 'sessions.file[0].x: unknown key'],
    [
      { count: 1, file: [{ count: 1, ...file, size_bytes: '5GB' }] },
      'sessions.file[0].size_bytes: GB is 10^9 bytes; write GiB',
    ],
    [{ count: 600_000, file: [{ count: 8_000_000, ...file }] }, 'sessions.count: 96000024'],
    [{ count: 600_001 }, 'sessions.count: must be a whole number from 0 to 600000'],
    [{ count: 600_000, files: 100, file }, 'sessions.count: 122400003 operations'],
    [{ count: 1, files: 1 }, 'sessions.file: is missing'],
    [{ count: 1, names: 'uid' }, 'sessions.names: must be one of session, many-test'],
    [
      { count: 1, file: { kind: 'dax', size_bytes: 1 } },
      'sessions.file.kind: must be one of memfd',
    ],
    [{ count: 1, colour: 1 }, 'sessions.colour: unknown key'],
    [{}, 'sessions.count: is missing'],
  ])('refuses %j before it expands it', (sessions, message) => {
    expect(fault(() => parse({ v: 1, sessions }))).toContain(`s.json:1: ${message}`);
  });
});

test('sizes are numbers of bytes, or texts as options take them', () => {
  const file = { op: 'preserve', session: 'a', token: 1, kind: 'memfd' };
  expect(one({ ...file, size_bytes: '5GiB' })).toMatchObject({ size_bytes: 5 * 2 ** 30 });
  expect(one({ ...file, size_bytes: '1.5KiB' })).toMatchObject({ size_bytes: 1536 });
});

describe('names', () => {
  test('are bytes: text as UTF-8, or hexadecimal', () => {
    expect(one({ op: 'create', name: 'é' })).toMatchObject({ name: new Uint8Array([0xc3, 0xa9]) });
    expect(one({ op: 'close', session_hex: 'FF00' })).toMatchObject({
      session: new Uint8Array([0xff]),
    });
    expect(one({ op: 'create', name: '' })).toMatchObject({ name: new Uint8Array(0) });
  });

  test('may fill the field of 64 bytes without a NUL, which the kernel has to judge', () => {
    expect(one({ op: 'create', name: 'x'.repeat(64) })).toMatchObject({
      name: bytes('x'.repeat(64)),
    });
    expect(fault(() => one({ op: 'create', name: 'x'.repeat(65) }))).toContain('has 65 bytes');
    expect(fault(() => one({ op: 'create', name: 'é'.repeat(33) }))).toContain('has 66 bytes');
  });

  test('end at the first NUL, as in the kernel', () => {
    expect(one({ op: 'create', name: 'a\0b' })).toMatchObject({ name: bytes('a') });
    expect(one({ op: 'retrieve', name_hex: '00ff' })).toMatchObject({ name: new Uint8Array(0) });
  });
});

test.each<[unknown, string]>([
  [[], 's.json: the document must be a JSON object'],
  [{ ops: [] }, 's.json:1: v: is missing'],
  [{ v: 2, ops: [] }, 's.json:1: v: must be a whole number from 1 to 1, not 2'],
  [{ v: 1 }, 's.json:1: ops: is missing'],
  [{ v: 1, ops: {} }, 's.json:1: ops: must be a list'],
  [{ v: 1, abi: 7.3, ops: [] }, 's.json:1: abi: must be a string'],
  [{ v: 1, op: [] }, 's.json:1: op: unknown key'],
  [{ v: 1, ops: [null] }, 's.json: ops[0] must be a JSON object'],
])('refuses the document %j', (scenario, message) => {
  expect(fault(() => parse(scenario))).toContain(message);
});

test.each<[object, string]>([
  [{}, 'op: is missing'],
  [{ op: 'toString' }, 'op: unknown operation "toString"'],
  [{ op: 'open', name: 'a' }, 'name: unknown key'],
  [{ op: 'create' }, 'name: is missing'],
  [{ op: 'create', name: 1 }, 'name: must be a string'],
  [{ op: 'create', name: 'a', name_hex: '61' }, 'name: stands beside name_hex'],
  [{ op: 'create', name_hex: 'abc' }, 'name_hex: must be an even number'],
  [{ op: 'create', name_hex: 'zz' }, 'name_hex: must be an even number'],
  [{ op: 'create', name: 'a', expect: 'EWHAT' }, 'expect: must be 0 or one of EPERM'],
  [{ op: 'create', name: 'a', expect: 'toString' }, 'expect: must be 0 or one of'],
  [{ op: 'create', name: 'a', expect: -17 }, 'expect: must be 0 or one of'],
  [{ op: 'retrieve-file', session: 'a', token: -1 }, 'token: must be a whole number'],
  [{ op: 'retrieve-file', session: 'a', token: 2 ** 53 }, 'token: must be a whole number'],
  [{ op: 'retrieve-file', session: 'a', token: '18446744073709551616' }, 'token: must be'],
  [{ op: 'preserve-folio', pfn: 0, order: 53 }, 'order: must be a whole number from 0 to 52'],
  [{ op: 'preserve-folio', pfn: 0, order: 0.5 }, 'order: must be'],
  [{ op: 'preserve-folio', pfn: '0xfffffffffffff', order: 1 }, 'pfn: ends beyond the last page'],
  [{ op: 'preserve-pages', pfn: '0x10000000000000', pages: 1 }, 'pfn: must be'],
  [
    { op: 'preserve', session: 'a', token: 1, kind: 'memfd', size_bytes: 1e300, order: 0 },
    'size_bytes: must be',
  ],
  [
    { op: 'preserve', session: 'a', token: 1, kind: 'memfd', size_bytes: '5G' },
    'size_bytes: G is 10^9 bytes or 2^30; write GiB',
  ],
])('refuses the operation %j', (op, message) => {
  const text = `{"v":1,"ops":[\n{"op":"open"},\n${JSON.stringify(op)}]}`;
  expect(fault(() => parseScenario(text, 's.json'))).toContain(`s.json:3: ops[1].${message}`);
});

test('every recorded scenario is read and written back', () => {
  const dirs = [...traceDirs(), ...arm64Dirs()];
  expect(dirs.length).toBeGreaterThan(0);
  for (const dir of dirs) {
    const text = readFileSync(join(dir, 'scenario.json'), 'utf8');
    const scenario = parseScenario(text, 'scenario.json');
    expect(formatScenario(scenario)).toBe(text);
  }
});

test('any scenario is the same after writing and reading', () => {
  fc.assert(
    fc.property(
      fc.option(fc.constantFrom('7.1', '7.3'), { nil: undefined }),
      ops(),
      (abi, list) => {
        const scenario: Scenario = { abi, ops: list };
        const again = parseScenario(formatScenario(scenario), 's.json');
        expect(again).toEqual({ ...scenario, lines: list.map((_, i) => i + 2) });
      },
    ),
  );
});

function ops(): fc.Arbitrary<Op[]> {
  const name = fc
    .oneof(
      fc.uint8Array({ maxLength: 80, size: 'max' }),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
    )
    .map((raw) => (typeof raw === 'string' ? bytes(raw) : raw).filter((byte) => byte !== 0))
    .map((raw) => new Uint8Array(raw.slice(0, 64)));
  const expected = fc.constantFrom(0, ...Object.values(ERRNO).map((errno) => -errno));
  const token = fc.bigInt(0n, 2n ** 64n - 1n);
  const pfn = fc.bigInt(0n, 2n ** 51n);
  const order = fc.nat(51);
  const op: fc.Arbitrary<Op> = fc.oneof(
    fc.record({ op: fc.constantFrom('open', 'reboot'), expect: expected }),
    fc.record({ op: fc.constantFrom('create', 'retrieve'), name, expect: expected }),
    fc.record({ op: fc.constantFrom('close', 'finish'), session: name, expect: expected }),
    fc.record({
      op: fc.constant('preserve'),
      session: name,
      token,
      kind: fc.constant('memfd'),
      size_bytes: fc.maxSafeNat(),
      order,
      expect: expected,
    }),
    fc.record({ op: fc.constant('retrieve-file'), session: name, token, expect: expected }),
    fc.record({
      op: fc.constantFrom('preserve-folio', 'unpreserve-folio'),
      pfn,
      order,
      expect: expected,
    }),
    fc.record({
      op: fc.constantFrom('preserve-pages', 'unpreserve-pages'),
      pfn,
      pages: pfn,
      expect: expected,
    }),
  );
  return fc.array(op, { maxLength: 20, size: 'max' });
}

function summary(op: Op): unknown[] {
  const name = 'name' in op ? [op.name] : 'session' in op ? [op.session] : [];
  return [op.op, ...name, ...('token' in op ? [op.token] : [])];
}

/** The message of the Fault 2 that a call raises. */
function fault(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toMatchObject({ name: 'Fault', exitCode: 2 });
    return (error as Error).message;
  }
  throw new Error('no Fault was raised');
}
