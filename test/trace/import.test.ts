import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { AbiId } from '../../src/abi/releases.ts';
import { formatScenario } from '../../src/tape/scenario.ts';
import { type ImportedFrom, importTrace } from '../../src/trace/import.ts';
import { readEvents, readTrace } from '../../src/trace/read.ts';
import { kernelCosts } from '../../src/workload/trace.ts';
import { traceDirs, traceFile } from '../traces.ts';

const root = mkdtempSync(join(tmpdir(), 'luo-bench-import-'));
afterAll(() => rmSync(root, { recursive: true }));

const recorded = traceDirs().filter((dir) => existsSync(join(dir, 'ftrace-kernel1.txt.gz')));
const shipped = recorded.find((dir) => basename(dir) === '7.3.4-n819-session')!;
let number = 0;

/** Writes texts to files, in order, and imports them. */
function importTexts(texts: readonly (string | Uint8Array)[], from?: ImportedFrom) {
  const dir = mkdtempSync(join(root, 'i-'));
  const files = texts.map((text, i) => {
    const file = join(dir, `t${i}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const out = join(dir, `out-${number++}`);
  const imported = importTrace(files, out, from);
  return { ...imported, out, trace: readTrace(out), files };
}

/** The operations of an import, one a line. */
const opsOf = ({ trace }: ReturnType<typeof importTexts>) =>
  formatScenario(trace.scenario).trim().split('\n').slice(1, -1);

describe.each(recorded.map((dir) => [basename(dir), dir]))('the ftrace text of %s', (id, dir) => {
  const files = ['serialize', 'kernel2', 'kernel1'].map((k) => join(dir, `ftrace-${k}.txt.gz`));
  const out = join(root, id);
  const imported = importTrace(files, out, { abi: id.slice(0, 3) as AbiId });
  const [original, trace] = [readTrace(dir), readTrace(out)];

  test('gives the scenario that was recorded, call for call, whatever the order of files', () => {
    const { lines: _, ...scenario } = trace.scenario;
    const { lines: __, ...expected } = original.scenario;
    expect(scenario).toEqual(expected);
    expect(trace.abi).toBe(original.abi);
    expect(imported.calls).toBe(original.calls.length);
  });

  test('gives the events of the recording, in order', () => {
    // Freezing is in the text of the serialization, which the recorder reads apart.
    const names = (of: string) =>
      readEvents(of)!.flatMap(({ kernel, event }) =>
        event === 'freeze' ? [] : [`${kernel} ${event}`],
      );
    expect(names(out)).toEqual(names(dir));
  });

  test('gives the phases in order and depth', () => {
    const shape = (of: typeof trace) => of.phases!.map(({ function: f, depth }) => [f, depth]);
    expect(shape(trace)).toEqual(shape(original));
  });

  test('its costs are times, and never instructions', () => {
    expect(trace).toMatchObject({ mode: 'imported', unit: 'ns', release: `${trace.abi}-imported` });
    expect(kernelCosts(trace)).toEqual([]);
    expect(trace.calls.every(({ instructions }) => instructions > 0)).toBe(true);
  });
});

/** The shipped text in another form that ftrace prints; a line that has none is left out. */
function rewrite(kernel: 1 | 2, change: (line: string, parts: Parts) => string | undefined) {
  const text = Buffer.from(traceFile(shipped, `ftrace-kernel${kernel}.txt`)!).toString();
  return text
    .split('\n')
    .flatMap((line) => {
      const match = /^\s*(\d+\.\d+) \|([^|]*)\|(.*)$/.exec(line);
      if (match === null) return [];
      const [, time, duration, call] = match as unknown as [string, string, string, string];
      const event = /^\s*\/\* (.*) \*\/$/.exec(call)?.[1];
      return change(line, { time, duration, call, event }) ?? [];
    })
    .join('\n');
}

interface Parts {
  time: string;
  duration: string;
  /** With its indentation and comment. */
  call: string;
  event: string | undefined;
}

describe('the same scenario comes of every form of the text', () => {
  const expected = readTrace(shipped).scenario.ops;
  const bare = (call: string) => call.replace(/ \/\*.*\*\/$/, '');

  test.each<[string, (line: string, parts: Parts) => string | undefined, RegExp[]]>([
    ['without time, with CPU and task', (_, p) => ` 0)  agent-1    |${p.duration}|${p.call}`, []],
    ['with the return values of older kernels', (line) => line.replace(' ret=', ' = '), []],
    [
      'with arguments',
      (line) => line.replace(/(\w)\(\)( \{|;)/, '$1(a=0xff11000000000000, b=1)$2'),
      [],
    ],
    [
      'of trace-cmd, without return values',
      (_, { time, duration, call, event }) =>
        event === undefined
          ? `  agent-1   [000]  ${time}: funcgraph_${call.includes('}') ? 'exit' : 'entry'}: ${duration}|${bare(call)}`
          : `  agent-1   [000]  ${time}: ${event.replace(': ', ':      ')}`,
      [/^821 calls without a return value/],
    ],
    [
      'with a probe on no return',
      (line, { event }) => (event?.includes('_ret:') ? undefined : line),
      [],
    ],
  ])('%s', (_, change, said) => {
    const found = importTexts([rewrite(1, change), rewrite(2, change)]);
    expect(found.trace.scenario.ops).toEqual(expected);
    for (const text of said) {
      expect(found.warnings).toContainEqual(expect.stringMatching(text));
    }
  });

  test('of events alone, as far as they tell: no finish or close, and opens without a cost', () => {
    const events = (kernel: 1 | 2) =>
      rewrite(kernel, (_, { time, event }) =>
        event === undefined ? undefined : `  agent-1   [000] d..1. ${time}: ${event}`,
      );
    const found = importTexts([events(1), events(2)]);
    const kept = expected.filter(({ op }) => op !== 'finish' && op !== 'close');
    expect(found.trace.scenario.ops).toEqual(kept);
    expect(found.trace.calls[1]!.instructions).toBeGreaterThan(1000);
    expect(found.warnings).toEqual(
      [1, 2].map((kernel) => expect.stringMatching(`kernel ${kernel} is not in the text: added`)),
    );
  });

  test('without events: generated names, which is said', () => {
    const graph = (kernel: 1 | 2) =>
      rewrite(kernel, (line, { event }) => (event === undefined ? line : undefined));
    const found = importTexts([graph(1), graph(2)]);
    expect(found.trace.scenario.ops).toEqual(expected);
    expect(found.events).toBe(0);
    expect(found.warnings).toContainEqual(
      expect.stringMatching(/^1638 calls without a name .* named session-<i>/),
    );
  });
});

/** A live update as trace-cmd reports it, written by hand: both kernels in one text. */
const TRACE_CMD = `cpus=2
CPU 1 is empty
   agent-9  [000] 10.000000: funcgraph_entry:                   |  luo_ioctl() {
   agent-9  [000] 10.000001: create:               (luo_session_create+0x4) name="a "b""
   agent-9  [000] 10.000002: funcgraph_entry:                   |    luo_session_create() {
   agent-9  [000] 10.000003: funcgraph_entry:        0.500 us   |      luo_session_alloc();
   agent-9  [000] 10.000004: funcgraph_exit:         4.000 us   |    }
   agent-9  [000] 10.000005: create_ret:           (luo_ioctl+0x42 <- luo_session_create) ret=0
   agent-9  [000] 10.000006: funcgraph_exit:         6.250 us   |  }
   agent-9  [000] 10.000010: funcgraph_entry:                   |  luo_ioctl() {
   other-8  [000] 10.000011: funcgraph_entry:                   |  luo_ioctl() {
   agent-9  [000] 10.000012: create:               (luo_session_create+0x4) name="a "b""
   other-8  [000] 10.000013: create:               (luo_session_create+0x4) name="c"
   agent-9  [000] 10.000014: create_ret:           (luo_ioctl+0x42 <- luo_session_create) ret=-17
   other-8  [001] 10.000015: create_ret:           (luo_ioctl+0x42 <- luo_session_create) ret=0
   other-8  [001] 10.000016: funcgraph_exit:         5.000 us   |  }
   agent-9  [000] 10.000017: funcgraph_exit:         7.000 us   |  }
   agent-9  [000] 10.000020: funcgraph_entry:                   |  luo_session_ioctl() {
   agent-9  [000] 10.000021: preserve_file:        (luo_preserve_file+0x4) token=7 fd=5
   agent-9  [000] 10.000022: preserve_folio:       (kho_preserve_folio+0x4) folio=0xff fl=0x0 ord=0x0
   agent-9  [000] 10.000023: radix_add:            (kho_radix_add_key+0x4) tree=0xff key=0x80000000001a0
   agent-9  [000] 10.000024: preserve_file_ret:    (x+0x39 <- luo_preserve_file) ret=0
   agent-9  [000] 10.000025: funcgraph_exit:         5.000 us   |  }
   agent-9  [000] 10.000030: funcgraph_entry:                   |  luo_session_ioctl() {
   agent-9  [000] 10.000031: funcgraph_entry:        0.100 us   |    luo_session_get_name();
   agent-9  [000] 10.000032: funcgraph_exit:         2.000 us   |  }
   root-1   [000] 11.000000: funcgraph_entry:                   |  kernel_kexec() {
   root-1   [000] 11.000010: funcgraph_entry:                   |    liveupdate_reboot() {
   root-1   [000] 11.000020: funcgraph_entry:       30.000 us   |      luo_session_serialize();
   root-1   [000] 11.000060: funcgraph_exit:        50.000 us   |    }
   root-1   [000] 11.000100: funcgraph_entry:                   |    machine_kexec() {
   next-1   [000]  2.000000: funcgraph_entry:                   |  luo_open() {
   next-1   [000]  2.000001: funcgraph_exit:         9.000 us   |  }
   next-1   [000]  2.000010: funcgraph_entry:                   |  luo_ioctl() {
   next-1   [000]  2.000011: retrieve:             (luo_session_retrieve+0x4) name="c"
   next-1   [000]  2.000012: retrieve_ret:         (x+0x39 <- luo_session_retrieve) ret=0xffffffea
   next-1   [000]  2.000013: funcgraph_exit:         3.000 us   |  }
`;

describe('a text of trace-cmd', () => {
  const found = importTexts([TRACE_CMD]);

  test('gives calls of several tasks, each with its own name, token, size and result', () => {
    expect(opsOf(found)).toEqual([
      '{"op":"open"},',
      '{"op":"create","name":"a \\"b\\""},',
      '{"op":"create","name":"c"},',
      '{"op":"create","name":"a \\"b\\"","expect":"EEXIST"},',
      '{"op":"preserve","session":"c","token":7,"kind":"memfd","size_bytes":8192,"order":1},',
      '{"op":"reboot"},',
      '{"op":"open"},',
      '{"op":"retrieve","name":"c","expect":"EINVAL"}',
    ]);
    expect(found.trace.calls.map(({ instructions }) => instructions)).toEqual([
      0, 6250, 5000, 7000, 5000, 9000, 3000,
    ]);
  });

  test('gives phases in nanoseconds since kernel_kexec was entered, and events', () => {
    expect(found.trace.phases).toEqual([
      { function: 'kernel_kexec', depth: 0, enter: 0, duration: undefined },
      { function: 'liveupdate_reboot', depth: 1, enter: 10_000, duration: 50_000 },
      { function: 'luo_session_serialize', depth: 2, enter: 20_000, duration: 30_000 },
      { function: 'machine_kexec', depth: 1, enter: 100_000, duration: undefined },
    ]);
    expect(readEvents(found.out)).toMatchObject([
      { kernel: 1, event: 'create', arguments: 'name="a "b""' },
      { kernel: 1, event: 'create_ret' },
      { event: 'create' },
      { event: 'create' },
      { event: 'create_ret' },
      { event: 'create_ret' },
      { event: 'preserve_file', arguments: 'token=7 fd=5' },
      { event: 'mark', arguments: 'pfn=0x340 order=1' },
      { event: 'preserve_file_ret' },
      { kernel: 2, event: 'retrieve' },
      { kernel: 2, event: 'retrieve_ret' },
    ]);
  });

  test('says what it guessed and left out', () => {
    expect(found.warnings.map((warning) => warning.replace(found.files[0]!, 'FILE'))).toEqual([
      'FILE: 1 ioctls that are no operation of a scenario, left out',
      'the open of /dev/liveupdate in kernel 1 is not in the text: added, at a cost of 0',
      '1 calls whose session the text does not tell: taken in order',
      '1 calls without a return value: taken for successful',
      expect.stringMatching(/^scenario.json: op 8: retrieve is expected to give EINVAL, .* refuse/),
    ]);
  });
});

test('lost events and lines that are none of ftrace are warned about with their place', () => {
  const found = importTexts([`hello\n${TRACE_CMD}CPU:0 [LOST 123 EVENTS]\nworld\n`]);
  expect(found.warnings).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/t0.txt:1: 2 lines not understood/),
      expect.stringMatching(/t0.txt:39: events were lost here \(123 in all\)/),
    ]),
  );
});

test('a name that is no text keeps its bytes', () => {
  const text = Buffer.from(TRACE_CMD.replaceAll('name="c"', 'name="\xff\x01"'), 'latin1');
  const { trace } = importTexts([text]);
  expect(Buffer.from(trace.calls[2]!.session!).toString('hex')).toBe('ff01');
});

test('a name in words keeps its bytes, a quote and a line end too', () => {
  const words = 'name={0x780a22ff,0x0,0x0,0x0,0x0,0x0,0x0,0x0}';
  const { trace, out } = importTexts([TRACE_CMD.replaceAll('name="c"', words)]);
  expect(Buffer.from(trace.calls[2]!.session!).toString('hex')).toBe('ff220a78');
  expect(readEvents(out)![3]!.arguments).toBe('name="hex:ff220a78"');
});

test('a name longer than any that a kernel has is not taken', () => {
  const long = importTexts([TRACE_CMD.replaceAll('name="c"', `name="${'c'.repeat(65)}"`)]);
  expect(opsOf(long)[2]).toBe('{"op":"create","name":"session-0"},');
  expect(long.warnings).toContainEqual(expect.stringMatching(/^2 calls without a name/));
});

describe('what tells nothing is one clear line, and nothing is written', () => {
  test.each<[string, string, AbiId | undefined, RegExp]>([
    ['no ftrace at all', 'hello\n', '7.3', /no call of LUO; trace luo_ioctl\(\)/],
    ['an empty file', '', '7.3', /no call of LUO/],
    ['no ABI', TRACE_CMD.replace(/^.*kho_radix.*\n/m, ''), undefined, /give --abi/],
  ])('%s', (_, text, abi, message) => {
    const dir = mkdtempSync(join(root, 'n-'));
    const file = join(dir, 't.txt');
    writeFileSync(file, text);
    expect(() => importTrace([file], join(dir, 'out'), abi && { abi })).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringMatching(message) }),
    );
    expect(existsSync(join(dir, 'out'))).toBe(false);
  });

  test('a folder that is there, before anything is read', () => {
    expect(() => importTrace(['missing'], shipped)).toThrow(/7.3.4-n819-session: is there already/);
    expect(() => importTrace([join(root, 'missing')], join(root, 'm'))).toThrow(/no such file/);
  });
});

test('a reboot that failed is its result, and a second live update is left out with a word', () => {
  const returned = TRACE_CMD.slice(0, TRACE_CMD.indexOf('   next-1')).replace(
    /^.*machine_kexec.*\n/m,
    '   root-1   [000] 11.000100: funcgraph_exit:  100.000 us   |  } /* kernel_kexec ret=-16 */\n',
  );
  expect(opsOf(importTexts([returned])).at(-1)).toBe('{"op":"reboot","expect":"EBUSY"}');
  const kernel1 = TRACE_CMD.slice(0, TRACE_CMD.indexOf('   next-1'));
  const twice = importTexts([TRACE_CMD + kernel1 + kernel1]);
  expect(twice.warnings).toContainEqual(expect.stringMatching(/a second reboot; a trace has one/));
  expect(opsOf(twice).filter((op) => op.includes('reboot'))).toHaveLength(1);
});

test('a text without the jump is cut where the next kernel opens the device', () => {
  const cut = importTexts([TRACE_CMD.replace(/^.*machine_kexec.*\n/m, '')]);
  expect(opsOf(cut)).toEqual(opsOf(importTexts([TRACE_CMD])));
});

test('functions with the names of what every object has are functions like others', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
  const lines = names.flatMap((name) => [
    ` 0)               |  ${name}() {`,
    ` 0)               |  /* ${name}: (${name}+0x4/0x8) x=1 */`,
    ' 0)   1.000 us    |  }',
  ]);
  const call = ' 0)   2.000 us    |  luo_open(); /* ret=0x0 */';
  const { trace, events } = importTexts([[...lines, call, ''].join('\n')], { abi: '7.3' });
  expect({ calls: trace.calls.length, events }).toEqual({ calls: 1, events: 0 });
});

test('functions inside each other without end are forgotten, not a crash', () => {
  const deep = Array.from({ length: 1000 }, (_, i) => ` 0)    |  ${' '.repeat(i)}f() {\n`).join('');
  const call = `${' '.repeat(1000)}luo_open(); /* ret=0x0 */\n`;
  expect(importTexts([`${deep} 0)   2.000 us    |  ${call}`], { abi: '7.3' }).calls).toBe(1);
});

test('durations and times that no kernel has do not make a trace that cannot be read', () => {
  const text = ` 1.000000 |  0)               |  kernel_kexec() {
 2.000000 |  0)   ${'9'.repeat(15)} us |    luo_session_serialize();
 ${'9'.repeat(10)}.000000 |  0)   1.000 us  |    luo_freeze();
 ${'9'.repeat(10)}.000000 |  0)   2.000 us  |  }
 3.000000 |  0)   ${'9'.repeat(15)} us |  luo_open(); /* ret=0x0 */
`;
  const { phases, calls } = importTexts([text], { abi: '7.3' }).trace;
  const most = Number.MAX_SAFE_INTEGER;
  expect(phases!.map(({ enter, duration }) => [enter, duration])).toEqual([
    [0, 2000],
    [1e9, most],
    [most, 1000],
  ]);
  expect(calls.map(({ instructions }) => instructions)).toEqual([most]);
});

test('random damage is a Fault of one line, or a trace that reads', () => {
  const lines = TRACE_CMD.split('\n');
  const edit = fc.record({
    line: fc.nat(lines.length - 1),
    at: fc.nat(120),
    cut: fc.nat(60),
    put: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('9'.repeat(30), '{', '}', ' |', '"', 'ret=-12', 'key=0x0', 'order=99', '\n'),
    ),
  });
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      fc.shuffledSubarray(lines),
      fc.boolean(),
      (edits, shuffled, shuffle) => {
        const damaged = shuffle ? [...shuffled] : [...lines];
        for (const { line, at, cut, put } of edits) {
          const text = damaged[line];
          if (text !== undefined) damaged[line] = text.slice(0, at) + put + text.slice(at + cut);
        }
        try {
          const { trace, calls } = importTexts([damaged.join('\n')], { abi: '7.3' });
          expect(trace.calls).toHaveLength(calls);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Fault', exitCode: 2, message: /^.+$/ });
        }
      },
    ),
    { numRuns: 100 },
  );
});

describe('a text of arm64', () => {
  // The key of an order-1 folio: the order bit lies lower, the larger pages are.
  test.each([
    [16_384, '0x20000000001a0', '7.3/16KiB'],
    [65_536, '0x8000000001a0', '7.3/64KiB'],
  ] as const)(
    'with pages of %i bytes has keys, sizes and an ABI by them',
    (page_size, key, abi) => {
      const text = TRACE_CMD.replace('0x80000000001a0', key);
      const { out, trace } = importTexts([text], { abi: '7.3', arch: 'arm64', page_size });
      expect(trace).toMatchObject({ abi, arch: 'arm64', pageBytes: page_size });
      expect(trace.scenario.ops[4]).toMatchObject({ size_bytes: 2 * page_size, order: 1 });
      expect(readEvents(out)![7]).toMatchObject({ event: 'mark', arguments: 'pfn=0x340 order=1' });
      const { machine } = JSON.parse(readFileSync(join(out, 'meta.json'), 'utf8'));
      expect(machine).toMatchObject({ arch: 'arm64', page_size });
    },
  );

  test('x86-64 has no such pages', () => {
    expect(() => importTexts([TRACE_CMD], { abi: '7.3', page_size: 65_536 })).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/64KiB.*use arm64/) }),
    );
  });
});

test('the note of an imported trace says what its costs are', () => {
  const { out } = importTexts([TRACE_CMD]);
  const { note } = JSON.parse(readFileSync(join(out, 'meta.json'), 'utf8'));
  expect(note).toMatch(/^Costs are times of traced functions, tracing included\. \| /);
});
