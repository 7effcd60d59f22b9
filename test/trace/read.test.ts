import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readEvents, readMemory, readTrace } from '../../src/trace/read.ts';
import { arm64Dirs, traceDirs } from '../traces.ts';

const root = mkdtempSync(join(tmpdir(), 'luo-bench-trace-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A small trace with every kind of call, and files, duplicates and names that are not text. */
const SCENARIO = `{"v":1,"abi":"7.3","ops":[
{"op":"open"},
{"op":"create","name":"a,\\"b\\""},
{"op":"create","name":"a,\\"b\\"","expect":"EEXIST"},
{"op":"create","name":"","expect":"EINVAL"},
{"op":"create","name_hex":"ff01"},
{"op":"preserve","session":"a,\\"b\\"","token":"0xffffffffffffffff","kind":"memfd","size_bytes":4096,"order":0},
{"op":"create","name":"gone"},
{"op":"close","session":"gone"},
{"op":"reboot"},
{"op":"open"},
{"op":"retrieve","name":"gone","expect":"ENOENT"},
{"op":"retrieve","name":"a,\\"b\\""},
{"op":"retrieve-file","session":"a,\\"b\\"","token":"0xffffffffffffffff"},
{"op":"finish","session":"a,\\"b\\""},
{"op":"close","session":"a,\\"b\\""}
]}
`;
const OPS = `kernel,op,session,token,size_bytes,order,instructions,result
1,open,,,,,2560,0
1,create,"a,""b""",,,,7146,0
1,create,"a,""b""",,,,2000,EEXIST
1,create,,,,,900,-22
1,create,hex:FF01,,,,2400,0
1,preserve,"a,""b""",18446744073709551615,4096,0,27584,0
1,create,gone,,,,2500,0
1,close,gone,,,,988,0
2,open,,,,,3731,0
2,retrieve,gone,,,,1500,ENOENT
2,retrieve,"a,""b""",,,,1600,0
2,retrieve-file,"a,""b""",18446744073709551615,,,16380,0
2,finish,"a,""b""",,,,527,0
2,close,"a,""b""",,,,989,0
`;
const PHASES =
  'function\tdepth\tenter\tduration\nkernel_kexec\t0\t5\t\nluo_session_serialize\t2\t7\t9\n';
const META = {
  v: 1,
  id: 'small',
  abi: '7.3',
  mode: 'exact',
  unit: 'instructions',
  kernel: { release: '7.3.4-test' },
  call_floor_instructions: 237,
};
const FILES = { 'scenario.json': SCENARIO, 'ops.csv': OPS, 'phases.tsv': PHASES };

type Contents = Record<string, string | Uint8Array>;

/** Writes a trace folder; `meta` gives or replaces fields, an undefined one removes it. */
function writeTrace(contents: Contents, meta: object = {}): string {
  const dir = mkdtempSync(join(root, 't-'));
  const files: Record<string, string> = {};
  for (const [name, data] of Object.entries(contents)) {
    writeFileSync(join(dir, name), data);
    files[name] = createHash('sha256').update(data).digest('hex');
  }
  writeFileSync(join(dir, 'meta.json'), JSON.stringify({ ...META, files, ...meta }));
  return dir;
}

/** The exit code and message of the Fault that reading a trace raises. */
function fault(dir: string, read: (dir: string) => unknown = readTrace) {
  try {
    read(dir);
  } catch (error) {
    expect(error).toMatchObject({ name: 'Fault' });
    const { exitCode, message } = error as { exitCode: number; message: string };
    expect(message).not.toContain('\n');
    return { exitCode, message: message.replaceAll(`${dir}/`, '') };
  }
  throw new Error('no Fault was raised');
}

describe.each([...traceDirs(), ...arm64Dirs()])('%s', (dir) => {
  test('is read whole: identity, calls, phases, events, memory', () => {
    const trace = readTrace(dir);
    expect(trace.id).toBe(basename(dir));
    expect(trace.release.startsWith(`${trace.scenario.abi}.`)).toBe(true);
    expect(trace.calls).toHaveLength(trace.scenario.ops.length - 1);
    expect(trace.calls.filter((call) => call.op === 'open').map((call) => call.kernel)).toEqual([
      1, 2,
    ]);
    const packed = readdirSync(dir).find((name) => name === 'memory.bin.gz');
    const memory = readMemory(dir);
    expect(memory?.length).toBe(packed && gunzipSync(readFileSync(join(dir, packed))).length);
    expect(readEvents(dir) !== undefined).toBe(packed !== undefined);
    if (!trace.phases) return;
    expect(trace.phases.map((phase) => phase.function)).toContain('luo_session_serialize');
  });
});

test('each field of a call is read, whatever the quoting', () => {
  const trace = readTrace(writeTrace(FILES));
  expect(trace).toMatchObject({
    id: 'small',
    abi: '7.3',
    release: '7.3.4-test',
    mode: 'exact',
    unit: 'instructions',
    callFloorInstructions: 237,
    phases: [
      { function: 'kernel_kexec', depth: 0, enter: 5, duration: undefined },
      { function: 'luo_session_serialize', depth: 2, enter: 7, duration: 9 },
    ],
  });
  expect(trace.calls[4]).toMatchObject({ line: 6, session: new Uint8Array([0xff, 1]), result: 0 });
  expect(trace.calls[3]).toMatchObject({ session: new Uint8Array(0), result: -22 });
  expect(trace.calls[5]).toEqual({
    line: 7,
    kernel: 1,
    op: 'preserve',
    session: new TextEncoder().encode('a,"b"'),
    token: 2n ** 64n - 1n,
    size_bytes: 4096,
    order: 0,
    instructions: 27584,
    result: 0,
  });
});

describe('a .gz may stand for the plain file', () => {
  const packed = gzipSync(OPS);
  const { 'ops.csv': _, ...others } = FILES;

  test('listed by its own name', () => {
    expect(readTrace(writeTrace({ ...others, 'ops.csv.gz': packed })).calls).toHaveLength(14);
  });

  test('listed by the plain name, with the sum of what it unpacks to', () => {
    const dir = writeTrace(FILES);
    rmSync(join(dir, 'ops.csv'));
    writeFileSync(join(dir, 'ops.csv.gz'), packed);
    expect(readTrace(dir).calls).toHaveLength(14);
    writeFileSync(join(dir, 'ops.csv.gz'), gzipSync(OPS.replace('2560', '2561')));
    expect(fault(dir)).toMatchObject({ exitCode: 2, message: /^ops.csv.gz: its SHA-256/ });
  });

  test('but not beside it', () => {
    const dir = writeTrace({ ...FILES, 'ops.csv.gz': packed });
    expect(fault(dir)).toMatchObject({ exitCode: 2, message: /lists both ops.csv and/ });
  });
});

describe('files that are damaged or missing are exit 2', () => {
  test.each(Object.keys(FILES))('one altered byte in %s', (name) => {
    const dir = writeTrace(FILES);
    const data = readFileSync(join(dir, name));
    data[data.length >> 1]! ^= 1;
    writeFileSync(join(dir, name), data);
    expect(fault(dir)).toEqual({
      exitCode: 2,
      message: `${name}: its SHA-256 is not the one in meta.json; the file was altered`,
    });
  });

  test.each(Object.keys(FILES))('%s listed but not there', (name) => {
    const dir = writeTrace(FILES);
    rmSync(join(dir, name));
    expect(fault(dir)).toEqual({
      exitCode: 2,
      message: `${name}: cannot be read: no such file or folder`,
    });
  });

  test.each(Object.keys(FILES))('%s there but not listed', (name) => {
    const dir = writeTrace({ ...FILES, [name]: '' });
    const meta = JSON.parse(readFileSync(join(dir, 'meta.json'), 'utf8'));
    delete meta.files[name];
    writeFileSync(join(dir, 'meta.json'), JSON.stringify(meta));
    expect(fault(dir)).toEqual({
      exitCode: 2,
      message: `${name}: not listed in meta.json's "files"`,
    });
  });

  test('no scenario at all, no folder, a file for a folder', () => {
    expect(fault(writeTrace({ 'ops.csv': OPS }))).toMatchObject({
      exitCode: 2,
      message: 'scenario.json: missing; a trace must have it',
    });
    expect(fault(join(root, 'none')).message).toBe(
      'meta.json: cannot be read: no such file or folder',
    );
    expect(fault(join(writeTrace(FILES), 'ops.csv'))).toMatchObject({ exitCode: 2 });
  });

  test.each<[string, string, string]>([
    ['empty', '', 'ops.csv: the file is empty'],
    ['only a header', `${OPS.split('\n')[0]}`, 'ops.csv:1: the line has no end'],
    ['cut off inside its last line', OPS.slice(0, -4), 'ops.csv:15: the line has no end'],
    ['another header', OPS.replace('token', 'Token'), 'ops.csv:1: the header must be'],
    ['its header twice', `${OPS.split('\n')[0]}\n${OPS}`, 'ops.csv:2: kernel must be 1 or 2'],
    ['a field too few', OPS.replace('2560,0', '2560'), 'ops.csv:2: 7 fields, the header has 8'],
    ['an empty line', OPS.replace('\n1,open', '\n\n1,open'), 'ops.csv:2: 1 fields'],
    ['carriage returns', OPS.replaceAll('\n', '\r\n'), 'ops.csv:1: the header must be'],
    ['one carriage return', OPS.replace('2560,0', '2560,0\r'), 'ops.csv:2: a carriage return'],
    ['a byte order mark', `\uFEFF${OPS}`, 'ops.csv:1: starts with a byte order mark'],
    ['an open quote', OPS.replace('"a,""b"""', '"a,""b""'), 'ops.csv:3: a quote inside a field'],
    ['a stray quote', OPS.replace('1,open', '1,op"en'), 'ops.csv:2: a quote inside a field'],
    ['an unknown kernel', OPS.replace('2,open', '3,open'), 'ops.csv:10: kernel must be 1 or 2'],
    ['no cost', OPS.replace('2560', ''), 'ops.csv:2: instructions must be a whole number'],
    ['a negative cost', OPS.replace('2560', '-1'), 'ops.csv:2: instructions must be'],
    ['a huge cost', OPS.replace('2560', '9'.repeat(400)), 'ops.csv:2: instructions must be'],
    ['a cost in hexadecimal', OPS.replace('2560', '0x10'), 'ops.csv:2: instructions must be'],
    [
      'a huge token',
      OPS.replace('18446744073709551615', '18446744073709551616'),
      'ops.csv:7: token',
    ],
    ['half a hexadecimal byte', OPS.replace('FF01', 'FF0'), 'ops.csv:6: session has no whole'],
    ['an unknown result', OPS.replace('EEXIST', 'EWHAT'), 'ops.csv:4: result must be'],
    ['a positive result', OPS.replace('2560,0', '2560,3'), 'ops.csv:2: result must be'],
    ['a result without meaning', OPS.replace('-22', '-999'), 'ops.csv:5: result must be'],
    ['a line without end', `${OPS}${'"'.repeat(100_000)}\n`, 'ops.csv:16: the line is too long'],
    ['text and then bytes', `${OPS}\0\ufffd\n`, 'ops.csv:16: 1 fields'],
  ])('ops.csv with %s', (_, ops, message) => {
    const found = fault(writeTrace({ ...FILES, 'ops.csv': ops }));
    expect(found.message).toContain(message);
    expect(found.exitCode).toBe(2);
  });

  test('ops.csv that is no text, or a gzip file that was cut off', () => {
    const binary = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) & 0xff);
    expect(fault(writeTrace({ ...FILES, 'ops.csv': binary }))).toMatchObject({
      exitCode: 2,
      message: /^ops.csv:\d+: not UTF-8 text/,
    });
    const cut = gzipSync(OPS).subarray(0, 100);
    expect(fault(writeTrace({ ...FILES, 'ops.csv': cut }))).toMatchObject({
      exitCode: 2,
      message: /^ops.csv: a damaged or cut-off gzip file/,
    });
  });

  test('a scenario and phases that are damaged', () => {
    const scenario = fault(writeTrace({ ...FILES, 'scenario.json': SCENARIO.slice(0, 200) }));
    expect(scenario).toMatchObject({ exitCode: 2, message: /^scenario.json:\d: / });
    const phases = fault(writeTrace({ ...FILES, 'phases.tsv': PHASES.replace('\t5', '\tx') }));
    expect(phases).toMatchObject({ exitCode: 2, message: /^phases.tsv:2: enter must be/ });
  });

  test('memory that is no whole number of pages, and events of an unknown kernel', () => {
    const memory = writeTrace({ ...FILES, 'memory.bin.gz': gzipSync(new Uint8Array(4105)) });
    expect(fault(memory, readMemory)).toMatchObject({
      exitCode: 2,
      message: /^memory.bin.gz: 4105 bytes, not a multiple of 4104/,
    });
    const events = writeTrace({ ...FILES, 'events.tsv': 'kernel\tevent\targuments\n0\tx\t\n' });
    expect(fault(events, readEvents)).toMatchObject({ exitCode: 2, message: /^events.tsv:2: / });
  });

  test('events and memory are checked against their sums too', () => {
    const dir = writeTrace({ ...FILES, 'memory.bin': new Uint8Array(4104) });
    expect(readMemory(dir)).toHaveLength(4104);
    writeFileSync(join(dir, 'memory.bin'), new Uint8Array(4104).fill(1));
    expect(fault(dir, readMemory)).toMatchObject({ exitCode: 2, message: /SHA-256/ });
  });
});

describe('meta.json', () => {
  test.each<[string, object, string]>([
    ['another version', { v: 2 }, 'meta.json:1: v: must be'],
    ['no id', { id: undefined }, 'meta.json:1: id: is missing'],
    ['an id that is no label', { id: 'a\nb' }, 'meta.json:1: id: must be 1 to 255 characters'],
    ['an unknown mode', { mode: 'fast' }, 'meta.json:1: mode: must be "exact", "kvm" or'],
    ['no kernel', { kernel: 7 }, 'meta.json: kernel must be a JSON object'],
    ['a floor that is no count', { call_floor_instructions: -1 }, 'call_floor_instructions: must'],
    ['no files', { files: [] }, 'meta.json: files must be a JSON object'],
    ['a sum that is none', { files: { 'ops.csv': 'x' } }, 'files.ops.csv: must be a SHA-256'],
  ])('with %s is exit 2', (_, meta, message) => {
    const found = fault(writeTrace(FILES, meta));
    expect(found.message).toContain(message);
    expect(found.exitCode).toBe(2);
  });

  test.each(['../ops.csv', '/etc/passwd', 'a/b', '..', '.', '', 'a\\b', 'a\0b', 'c:x'])(
    'cannot lead out of the folder with the name %j',
    (name) => {
      const found = fault(writeTrace(FILES, { files: { [name]: '0'.repeat(64) } }));
      expect(found.message).toContain('must be the plain name of a file in this folder');
      expect(found.exitCode).toBe(2);
    },
  );

  test('a unit that is not instructions contradicts exact mode', () => {
    expect(fault(writeTrace(FILES, { unit: 'ns' }))).toMatchObject({ exitCode: 5 });
    expect(readTrace(writeTrace(FILES, { unit: 'ns', mode: 'kvm' })).unit).toBe('ns');
  });

  test('its ABI is the scenario’s', () => {
    expect(fault(writeTrace(FILES, { abi: '7.1' }))).toEqual({
      exitCode: 5,
      message: 'scenario.json: abi is 7.3, but meta.json says 7.1',
    });
    const without = SCENARIO.replace('"abi":"7.3",', '');
    const trace = readTrace(writeTrace({ ...FILES, 'scenario.json': without }));
    expect(trace.scenario.abi).toBe('7.3');
  });
});

test('a symbolic link out of the folder is not followed; one inside is', () => {
  const outside = join(root, 'outside.csv');
  writeFileSync(outside, OPS);
  const dir = writeTrace(FILES);
  rmSync(join(dir, 'ops.csv'));
  symlinkSync(outside, join(dir, 'ops.csv'));
  expect(fault(dir)).toMatchObject({ exitCode: 2, message: /^ops.csv: a symbolic link out of/ });
  rmSync(join(dir, 'ops.csv'));
  writeFileSync(join(dir, 'real.csv'), OPS);
  symlinkSync('real.csv', join(dir, 'ops.csv'));
  expect(readTrace(dir).calls).toHaveLength(14);
});

test('a folder in place of a file is named', () => {
  const dir = writeTrace(FILES);
  rmSync(join(dir, 'ops.csv'));
  mkdirSync(join(dir, 'ops.csv'));
  expect(fault(dir)).toEqual({ exitCode: 2, message: 'ops.csv: must be a regular file' });
});

describe('files that contradict each other are exit 5, with both lines', () => {
  const rows = OPS.split('\n');
  const swapped = [...rows.slice(0, 2), rows[3], rows[2], ...rows.slice(4)].join('\n');

  test.each<[string, string, string]>([
    ['two lines swapped', swapped, 'ops.csv:3: result is EEXIST, but 0 by scenario.json:3'],
    ['a line missing', OPS.replace('1,close,gone,,,,988,0\n', ''), 'ops.csv:9: kernel is 2, but 1'],
    [
      'its last line missing',
      rows.slice(0, -2).join('\n').concat('\n'),
      'ops.csv: ends before the close',
    ],
    ['a line too many', `${OPS}2,open,,,,,1,0\n`, 'ops.csv:16: the open has no operation in'],
    ['another operation', OPS.replace('1,close', '1,finish'), 'ops.csv:9: op is finish, but close'],
    ['another session', OPS.replace('close,gone', 'close,here'), 'session is "here", but "gone"'],
    ['a session for an open', OPS.replace('1,open,', '1,open,x'), 'session is "x", but empty'],
    ['another token', OPS.replace('615,,', '614,,'), 'ops.csv:13: token is 18446744073709551614'],
    ['no token', OPS.replace('18446744073709551615,,', ',,'), 'ops.csv:13: token is empty, but'],
    ['another size', OPS.replace(',4096,', ',8192,'), 'size_bytes is 8192, but 4096'],
    ['another order', OPS.replace('4096,0', '4096,9'), 'ops.csv:7: order is 9, but 0'],
    ['a success that was none', OPS.replace('EEXIST', '0'), 'ops.csv:4: result is 0, but EEXIST'],
    ['another errno', OPS.replace('-22', 'ENOMEM'), 'ops.csv:5: result is ENOMEM, but EINVAL'],
    ['the wrong kernel', OPS.replace('2,open', '1,open'), 'ops.csv:10: kernel is 1, but 2'],
  ])('ops.csv with %s', (_, ops, message) => {
    const found = fault(writeTrace({ ...FILES, 'ops.csv': ops }));
    expect(found.message).toContain(message);
    expect(found.exitCode).toBe(5);
  });

  test.each([
    [
      'two reboots',
      '{"op":"reboot"},\n{"op":"reboot"}',
      'scenario.json:11: a trace has one reboot',
    ],
    ['a folio', '{"op":"preserve-folio","pfn":1,"order":0}', 'is no system call'],
  ])('a scenario with %s', (_, put, message) => {
    const scenario = SCENARIO.replace('{"op":"reboot"}', put);
    const found = fault(writeTrace({ ...FILES, 'scenario.json': scenario }));
    expect(found.message).toContain(message);
    expect(found.exitCode).toBe(5);
  });

  test('a reboot that failed leaves the first kernel running', () => {
    const scenario = SCENARIO.replace('{"op":"reboot"}', '{"op":"reboot","expect":"EBUSY"}');
    const dir = writeTrace({ ...FILES, 'scenario.json': scenario });
    expect(fault(dir).message).toContain('ops.csv:10: kernel is 2, but 1');
    const ops = OPS.replaceAll('\n2,', '\n1,');
    expect(
      readTrace(writeTrace({ ...FILES, 'scenario.json': scenario, 'ops.csv': ops })).calls,
    ).toHaveLength(14);
  });
});

describe('random damage, with sums that match it, is a Fault of one line or is harmless', () => {
  const source = traceDirs().find((dir) => basename(dir).endsWith('n8-session'));
  const texts: Record<string, string> = source
    ? {
        'scenario.json': readFileSync(join(source, 'scenario.json'), 'utf8'),
        'ops.csv': gunzipSync(readFileSync(join(source, 'ops.csv.gz'))).toString(),
        'phases.tsv': readFileSync(join(source, 'phases.tsv'), 'utf8'),
      }
    : FILES;

  test.each(Object.keys(FILES))('in %s', (name) => {
    const bytes = new TextEncoder().encode(texts[name]);
    const edit = fc.record({
      at: fc.nat(bytes.length),
      cut: fc.oneof(fc.nat(4), fc.nat(bytes.length)),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 4 }),
        fc
          .constantFrom('"', ',', '\n', '\t', '9'.repeat(30), '{', '[')
          .map((text) => new TextEncoder().encode(text)),
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean(), (edits, pack) => {
        let damaged = Buffer.from(bytes);
        for (const { at, cut, put } of edits) {
          damaged = Buffer.concat([damaged.subarray(0, at), put, damaged.subarray(at + cut)]);
        }
        const { [name]: _, ...others } = texts;
        const dir = writeTrace({
          ...others,
          ...(pack ? { [`${name}.gz`]: gzipSync(damaged) } : { [name]: damaged }),
        });
        try {
          expect(readTrace(dir).id).toBe('small');
        } catch (error) {
          expect(error).toMatchObject({
            name: 'Fault',
            exitCode: expect.toBeOneOf([2, 5]),
            message: expect.stringMatching(/^.+$/),
          });
        } finally {
          rmSync(dir, { recursive: true });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('in meta.json', () => {
    const dir = writeTrace(texts);
    const path = join(dir, 'meta.json');
    const bytes = readFileSync(path);
    const put = fc.uint8Array({ maxLength: 3 });
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(6), put, (at, cut, put) => {
        writeFileSync(path, Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]));
        try {
          expect(readTrace(dir).calls.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Fault', exitCode: expect.toBeOneOf([2, 5]) });
        }
      }),
      { numRuns: 200 },
    );
  });
});
