import { describe, expect, test } from 'vitest';
import { parseResults } from '../../src/result/read.ts';
import schema from '../../src/result/schema.json' with { type: 'json' };
import { type Line, METRIC_UNITS, SUITES, VERDICTS } from '../../src/result/types.ts';
import { formatLine } from '../../src/result/write.ts';
import { specBlock } from '../spec.ts';

/** A line of each type, as docs/spec.md has them, and more; keys in its order. */
const EXAMPLES = `
${specBlock('15.1', 'ndjson').trim()}
{"v":1,"type":"result","suite":"folios","workload":{"memory_bytes":17179869184,"order":9,"scatter":0.1,"seed":1},"contender":"wasm/radix","metric":"set_bits_by_order","unit":"count","per":"tape","value":[0,3],"exact":true,"verified":true}
{"v":1,"type":"phase","phase":"scan","workload":{"n":819,"memory_bytes":4096},"abi":"7.3","contender":"list","metric":"time","value":3,"low":2,"high":4,"blackout":true,"basis":"extrapolated","beyond":4,"cleared_bytes":4096,"copied_bytes":24,"narrowed_by":["--scatter"],"config":"tiny","deferred_init":true,"ns_per_instruction":[0.2,0.5]}
{"v":1,"type":"capacity","workload":{"trace":"t"},"abi":"7.3","contender":"list","budget_ns":50000000,"sessions":900,"low":880,"high":910,"ns_per_instruction":[0.2,0.5]}
{"v":1,"type":"fit","workload":{"trace":"t"},"abi":"7.3","contender":"list","budget_ns":250000000,"base_ns":2100000000,"config":"tiny","deferred_init":true,"verdict":"undecided","value_ns":240000000,"low_ns":230000000,"high_ns":260000000,"decided_by":["reserve"]}
{"v":1,"type":"verdict","suite":"insert","workload":{"n":8},"contender":"wasm/list","metric":"time","verdict":"same-code"}
{"v":1,"type":"crossover","suite":"insert","workload":{"names":"uuid"},"contender":"wasm/hash","against":"wasm/list","metric":"time","n":null}
`.trim();

test('the lines of docs/spec.md are read, and written back to the byte', () => {
  const lines = parseResults(`${EXAMPLES}\n`, 'r.ndjson');
  expect(lines.map(formatLine).join('\n')).toBe(EXAMPLES);
});

test('the order of keys does not depend on how a line was made', () => {
  for (const line of parseResults(EXAMPLES, 'r.ndjson')) {
    const turned = Object.fromEntries(Object.entries(line).reverse()) as unknown as Line;
    expect(formatLine(turned)).toBe(formatLine(line));
  }
});

test('a number that JSON cannot hold is not written', () => {
  const line: Line = {
    v: 1,
    type: 'growth',
    suite: 'insert',
    workload: {},
    contender: 'wasm/list',
    metric: 'time',
    exponent: Number.NaN,
    misfit: 0,
  };
  expect(() => formatLine(line)).toThrow(new RangeError('exponent is NaN'));
});

test('the types and the schema name the same suites, metrics, units and verdicts', () => {
  const { suite, metric, result, verdict } = schema.definitions;
  expect(suite.enum).toEqual(SUITES);
  expect(new Set(metric.enum)).toEqual(new Set(Object.keys(METRIC_UNITS)));
  expect(new Set(result.properties.unit.enum)).toEqual(new Set(Object.values(METRIC_UNITS)));
  expect(verdict.properties.verdict.enum).toEqual(VERDICTS);
});

test('a key that no type knows is refused in every type of line, and in a workload', () => {
  for (const line of parseResults(EXAMPLES, 'r.ndjson')) {
    expect(fault(JSON.stringify({ ...line, colour: 1 }))).toMatchObject({
      exitCode: 2,
      message: 'r.ndjson:1: the line must NOT have additional properties: colour',
    });
    if (!('workload' in line)) continue;
    expect(fault(JSON.stringify({ ...line, workload: { colour: 1 } })).message).toContain('colour');
  }
});

test('a key that is required is missed in every type of line', () => {
  for (const line of parseResults(EXAMPLES, 'r.ndjson')) {
    for (const key of Object.keys(line)) {
      const optional = [
        'cc',
        'commit',
        'exact',
        'ops',
        'baseline',
        'value',
        'ratio',
        'low',
        'high',
        'ns_per_instruction',
        'blackout',
        'basis',
        'beyond',
        'cleared_bytes',
        'copied_bytes',
        'narrowed_by',
        'config',
        'deferred_init',
      ];
      if (line.type === 'fit' && /_ns$|_by$/.test(key) && key !== 'budget_ns') continue;
      const needed = line.type === 'price' ? ['low', 'high'] : [];
      const reckoned = line.type === 'phase' || line.type === 'capacity' || line.type === 'fit';
      if ((optional.includes(key) && !needed.includes(key)) || (reckoned && key === 'workload'))
        continue;
      const { [key as keyof Line]: _, ...rest } = line;
      expect(fault(JSON.stringify(rest)), `${line.type} without ${key}`).toMatchObject({
        exitCode: 2,
      });
    }
  }
});

describe('a result line', () => {
  const count = line({ metric: 'loads', unit: 'loads', value: 1, exact: true });
  const time = line({
    metric: 'time',
    unit: 'ns',
    value: 1,
    low: 1,
    high: 1,
    p50: 1,
    p99: 1,
    samples: [],
    tier: 'js',
    ops: 1,
  });

  test.each([
    ['a count with an interval', { ...count, low: 1 }],
    ['a count that is a list', { ...count, value: [1] }],
    ['a time that claims to be exact', { ...time, exact: true }],
    ['a time in another unit', { ...time, unit: 'loads' }],
    ['a time without its tier', { ...time, tier: undefined }],
    ['a time without its samples', { ...time, samples: undefined }],
    ['set bits by order that are one number', { ...count, metric: 'set_bits_by_order' }],
    ['an unknown metric', { ...count, metric: 'cycles' }],
    ['no word on verification', { ...count, verified: undefined }],
  ])('is refused with %s', (_, wrong) => {
    expect(parseResults(JSON.stringify(count), 'r')).toHaveLength(1);
    expect(parseResults(JSON.stringify(time), 'r')).toHaveLength(1);
    expect(fault(JSON.stringify(wrong))).toMatchObject({ exitCode: 2 });
  });
});

describe('names in a result file', () => {
  const count = { metric: 'instructions', unit: 'instructions', value: 3, exact: true };
  const read = (fields: object) => parseResults(JSON.stringify({ ...line(count), ...fields }), 'r');

  test.each([
    'wasm/list',
    'list',
    'c++/std::map',
    'rust/hashbrown-0.14',
    'kernel/6.8.0-45-generic',
    'kernel/5.14.0-427.el9.x86_64',
    'kernel/6.1.0~rc1+',
    'kernel/7.3.4/patched',
    'x/tostring',
  ])('a contender may be %s', (contender) => {
    expect(read({ contender })).toHaveLength(1);
  });

  // One each of what is refused: a blank, an end, markup, a control, a name of built-in properties.
  test.each([
    '',
    'a b',
    '/a',
    'a/',
    'a//b',
    '<b>',
    'a\u001b',
    'é',
    'toString',
    'ts/valueOf',
    'x'.repeat(129),
  ])('a contender may not be %j', (contender) => {
    const wrong = JSON.stringify({ ...line(count), contender });
    expect(fault(`${JSON.stringify(line(count))}\n${wrong}`)).toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^r\.ndjson:2: contender must be engine\/algorithm/),
    });
  });

  test.each([
    ['names', 'many-test'],
    ['abi', '7.3'],
    ['abi', 'seed-1'],
    ['trace', '7.3.4-n819-session'],
    ['trace', 'my trace (2), R&D'],
    ['scenario', "don't ☕.json"],
    ['variant', 'lookup of misses'],
    ['pattern', 'scattered 10 %'],
  ])('%s of a workload may be %s', (field, value) => {
    expect(read({ workload: { [field]: value } })).toHaveLength(1);
  });

  test.each([
    ['names', 'a b'],
    ['names', 'valueOf'],
    ['abi', 'x\n'],
    ['trace', '<b>'],
    ['trace', 'a/b'],
    ['trace', 'toString'],
    ['scenario', 'a\u202eb'],
    ['scenario', ''],
    ['variant', 'a\u009b'],
    ['pattern', 'a\u2028b'],
    ['pattern', '"'],
  ])('%s of a workload may not be %j', (field, value) => {
    const wrong = JSON.stringify({ ...line(count), workload: { [field]: value } });
    expect(fault(wrong).message).toMatch(new RegExp(`^r\\.ndjson:1: workload\\.${field} must be `));
    expect(fault(wrong).message).not.toMatch(/\p{C}|\u2028/u);
  });

  test('a count is whole and not negative, a time need not be', () => {
    for (const [value, said] of [
      [-5, 'must be >= 0'],
      [1.5, 'must be integer'],
      [2 ** 53, 'must be <='],
    ] as const) {
      for (const exact of [true, undefined]) {
        const wrong = JSON.stringify(line({ ...count, value, exact }));
        expect(fault(wrong)).toMatchObject({ exitCode: 2 });
        expect(fault(wrong).message).toContain(`r.ndjson:1: value ${said}`);
      }
    }
    const orders = line({
      metric: 'set_bits_by_order',
      unit: 'count',
      value: [0, 1.5],
      exact: true,
    });
    expect(fault(JSON.stringify(orders)).message).toContain('r.ndjson:1: value.1 must be integer');
    expect(() => read({ metric: 'pages', unit: 'count', value: 0 })).not.toThrow();
  });
});

test.each([
  ['', 2, 'r.ndjson: holds no result lines'],
  ['\n', 2, 'r.ndjson:1: not a JSON object'],
  [EXAMPLES.slice(0, -5), 2, 'r.ndjson:19: not a JSON object; the file is damaged or cut off'],
  ['[]', 2, 'r.ndjson:1: the line must be object'],
  ['{"v":1,"type":"other"}', 2, 'r.ndjson:1: type must name one of the types'],
  ['{"v":1}', 2, "r.ndjson:1: the line must have required property 'type'"],
  ['{"v":2,"type":"env"}', 4, 'r.ndjson:1: result version 2, this luo-bench reads version 1'],
  ['\u0000\ufffd', 2, 'r.ndjson:1: not a JSON object'],
])('%j ends in one clear line', (text, exitCode, message) => {
  const error = fault(text);
  expect(error.exitCode).toBe(exitCode);
  expect(error.message).toContain(message);
  expect(error.message).not.toContain('\n');
});

function line(fields: object): object {
  const base = { v: 1, type: 'result', suite: 'insert', workload: { n: 8 }, contender: 'ts/map' };
  return { ...base, ...fields, per: 'tape', verified: true };
}

function fault(text: string): { exitCode: number; message: string } {
  try {
    parseResults(text, 'r.ndjson');
  } catch (error) {
    expect(error).toMatchObject({ name: 'Fault' });
    return error as { exitCode: number; message: string };
  }
  throw new Error(`no Fault for ${text.slice(0, 200)}`);
}

test('a version nested deeper than can be shown is one line, as another version', () => {
  const version = `${'['.repeat(6000)}${']'.repeat(6000)}`;
  expect(fault(`{"v":${version}}`)).toMatchObject({
    exitCode: 4,
    message: 'r.ndjson:1: result version of no number, this luo-bench reads version 1',
  });
});
