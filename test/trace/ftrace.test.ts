import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FtraceRecord, readFtrace } from '../../src/trace/ftrace.ts';

/** Reads text and gives its records without the fields that say nothing. */
function records(text: string) {
  const found: Partial<FtraceRecord>[] = [];
  const notes = readFtrace(text, (record) => {
    const said = Object.entries(record).filter(([, value]) => value !== undefined && value !== '');
    found.push(Object.fromEntries(said));
  });
  return { found, notes };
}

const OPEN = { kind: 'enter', name: 'luo_open', line: 1 };

describe('a function entered, in every form that ftrace prints it', () => {
  test.each<[string, string, object]>([
    ['absolute time', '    1.212645 |                |  luo_open() {', { time_ns: 1_212_645_000 }],
    ['CPU', ' 3)               |  luo_open() {', { cpu: 3 }],
    ['CPU and task', ' 3)  agent-17   |               |  luo_open() {', { cpu: 3, pid: 17 }],
    ['a task named <...>', ' 0)   <...>-17    |               |  luo_open() {', { pid: 17 }],
    [
      'time, CPU, task and flags',
      '  12.000001 |   1)  my-task-9  |  d..1. |               |  luo_open() {',
      { time_ns: 12_000_001_000, cpu: 1, pid: 9 },
    ],
    [
      'arguments',
      ' 0)    |  luo_open(inode=0xff11, filp=0xff12) {',
      { text: 'inode=0xff11, filp=0xff12' },
    ],
    ['a module', ' 0)    |  luo_open [luo]() {', {}],
    ['a caller', ' 0)    |  luo_open() { /* <-chrdev_open+0x4/0x120 */', {}],
    [
      'trace-cmd',
      '   agent-17    [002]     1.212645: funcgraph_entry:                   |  luo_open() {',
      { cpu: 2, pid: 17, time_ns: 1_212_645_000 },
    ],
    [
      'trace-cmd with flags, a thread group and nanoseconds',
      '   agent-17    (   17) [002] d..2. 1.212645789: funcgraph_entry:            |  luo_open() {',
      { time_ns: 1_212_645_789 },
    ],
    [
      'a nop instance',
      '           <...>-1       [000] ...1.     2.087446: luo_open() {',
      { pid: 1, time_ns: 2_087_446_000 },
    ],
  ])('with %s', (_, line, said) => {
    const { found, notes } = records(`${line}\n`);
    expect(found).toEqual([expect.objectContaining({ ...OPEN, ...said })]);
    expect(notes).toEqual({ unknown: 0, firstUnknown: undefined, lost: [] });
  });
});

describe('a function left', () => {
  test.each<[string, string, object]>([
    ['a leaf', ' 0)   0.739 us    |  f();', { kind: 'leaf', name: 'f', duration_ns: 739 }],
    ['a long one', ' 0) ! 123.456 us  |  }', { kind: 'exit', duration_ns: 123_456 }],
    ['a very long one', ' 0) $ 1234567.5 us |  }', { kind: 'exit', duration_ns: 1_234_567_500 }],
    ['its name', ' 0)   2.390 us    |  } /* f */', { kind: 'exit', name: 'f' }],
    ['a return value', ' 0)   2.390 us    |  } /* f ret=0x0 */', { name: 'f', ret: 0n }],
    ['an errno', ' 0)   2.390 us    |  f(); /* ret=-12 */', { kind: 'leaf', ret: -12n }],
    ['the form before 6.13', ' 0)   2.390 us    |  } /* f = 0xfffffff4 */', { ret: 0xfffffff4n }],
    ['that without a name', ' 0)   2.390 us    |  f(); /* = -12 */', { ret: -12n }],
    [
      'a caller and a value',
      ' 0)   2.390 us    |  f(); /* <-g+0x1/0x2 ret=0x1 */',
      { kind: 'leaf', name: 'f', ret: 1n },
    ],
    [
      'trace-cmd',
      '   agent-17    [002]     1.000001: funcgraph_exit:         2.390 us   |  }',
      { kind: 'exit', duration_ns: 2390 },
    ],
  ])('with %s', (_, line, said) => {
    const { found, notes } = records(line);
    expect(found).toEqual([expect.objectContaining(said)]);
    expect(notes.unknown).toBe(0);
  });
});

describe('an event', () => {
  const create = { function: 'luo_session_create', returns: false };
  test.each<[string, string, object]>([
    [
      'inside a graph',
      '    1.235738 |                |      /* create: (luo_session_create+0x4/0x120) name="a|b" */',
      { name: 'create', probe: create, text: 'name="a|b"' },
    ],
    [
      'on a return',
      ' 0)    |  /* create_ret: (luo_ioctl+0x42/0xb0 <- luo_session_create) ret=-17 */',
      { name: 'create_ret', probe: { ...create, returns: true }, text: 'ret=-17' },
    ],
    [
      'of tracefs',
      '           agent-17      [001] ...2.     2.087453: create: (luo_session_create+0x4/0x180) name="x"',
      { name: 'create', probe: create, cpu: 1, pid: 17, text: 'name="x"' },
    ],
    [
      'of trace-cmd',
      '     agent-17    [001]     2.087453: create:               (luo_session_create+0x4) name="x"',
      { name: 'create', probe: create, text: 'name="x"' },
    ],
    [
      'of a group',
      '     agent-17    [001]     2.087453: luo:create: (luo_session_create+0x4/0x10) name="x"',
      { name: 'create', probe: create },
    ],
    [
      'that no probe makes',
      '  agent-1 [000] d..2. 2.100000: sched_switch: prev_comm=agent prev_pid=1 ==> next_comm=x',
      {},
    ],
  ])('%s', (_, line, said) => {
    const { found, notes } = records(line);
    expect(found).toEqual([expect.objectContaining({ kind: 'event', ...said })]);
    expect(notes.unknown).toBe(0);
  });
});

test('a task switch is told, and what is around it says nothing', () => {
  const { found, notes } = records(
    `# tracer: function_graph\ncpus=2\nCPU 1 is empty\n ------------------------------------------\n` +
      ` 1)  agent-17    =>    idle-0   \n ------------------------------------------\n\n` +
      ` 1)   ==========> |\n 1)   <========== |\n`,
  );
  expect(found).toEqual([expect.objectContaining({ kind: 'switch', cpu: 1, pid: 0, line: 5 })]);
  expect(notes.unknown).toBe(0);
});

test('lost events are told with their line and count', () => {
  const text = 'CPU:0 [LOST 123 EVENTS]\nCPU:1 [EVENTS DROPPED]\nCPU:2 [7 EVENTS DROPPED]\n';
  expect(records(text).notes.lost).toEqual([
    { line: 1, events: 123 },
    { line: 2, events: undefined },
    { line: 3, events: 7 },
  ]);
});

test('lines that are none of ftrace are counted, the first one is named', () => {
  const { found, notes } = records(`hello\n 0)   0.739 us    |  f();\n${'x'.repeat(20_000)}\n{`);
  expect(found).toHaveLength(1);
  expect(notes).toEqual({ unknown: 3, firstUnknown: 1, lost: [] });
});

test('any text is read to its end: each line is a record, decoration, lost, or counted', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...[' 0)', ' | ', 'luo_open() {', '}', ' us ', '1.000001', '/* ', ' */', '[000]', '-1 '],
      ...[
        `\n 0) ${'9'.repeat(15)} us |`,
        'ret=0x',
        '=> ',
        '(',
        ');',
        'name="',
        '\n',
        'create: (',
        ' <- ',
        'CPU:0 [LOST ',
      ],
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40, size: 'max' }), (pieces) => {
      const text = pieces.join('');
      let seen = 0;
      const notes = readFtrace(text, ({ line, duration_ns }) => {
        seen++;
        expect(line).toBeGreaterThan(0);
        if (duration_ns !== undefined) expect(Number.isSafeInteger(duration_ns)).toBe(true);
      });
      const lines = text.split('\n').length;
      expect(seen + notes.unknown + notes.lost.length).toBeLessThanOrEqual(lines);
    }),
    { numRuns: 500 },
  );
});

const LONG = [
  ['dashes', '-1 '],
  ['quotes', '"'],
  ['spaces', ' '],
  ['columns', ' | '],
  ['arrows', ' => '],
  ['comments', '/* '],
  ['braces', ') {'],
  ['times', '1.000001 '],
] as const;

test.each(LONG)(
  'lines of many %s are read at once: nothing is searched twice',
  (_, part) => {
    // At 2000 lines a search that starts again at each place would take minutes.
    const line = part.repeat(16_000 / part.length);
    expect(records(`${line}x\n`.repeat(2000)).notes.unknown).toBe(2000);
  },
  60_000,
);
