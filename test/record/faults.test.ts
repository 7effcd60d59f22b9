import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastLines, type Machine, runMachine } from '../../src/kernel/qemu.ts';
import { parseLog } from '../../src/record/log.ts';
import { deathOf } from '../../src/record/passes.ts';
import { recordTrace } from '../../src/record/record.ts';
import { parseScenario } from '../../src/tape/scenario.ts';
import { readTrace } from '../../src/trace/read.ts';
import { temporary } from '../cli/command.ts';

/**
 * Stands in for QEMU: writes what the test wants to the files that its arguments name, and ends as
 * the test wants.
 */
const STAND_IN = `#!${process.execPath}
import { writeFileSync } from 'node:fs';
const args = process.argv.slice(2);
if (args[0] === '--version') { console.log('QEMU emulator version 0'); process.exit(0); }
const file = (pattern) => args.map((arg) => pattern.exec(arg)?.[1]).find(Boolean);
const { debug = '', serial = '', status, signal } = JSON.parse(process.env.STAND_IN);
writeFileSync(file(/path=(.*)$/), Buffer.from(debug, 'hex'));
writeFileSync(file(/^file:(.*)$/), serial);
if (signal) process.kill(process.pid, signal);
if (status === undefined) setInterval(() => {}, 1000);
else process.exit(status);
`;

let dir: string;
let remove: () => void;
const { PATH } = process.env;

beforeEach(() => {
  ({ dir, remove } = temporary());
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'package.json'), '{"type":"module"}');
  writeFileSync(join(bin, 'qemu-system-x86_64'), STAND_IN);
  chmodSync(join(bin, 'qemu-system-x86_64'), 0o755);
  process.env.PATH = `${bin}${delimiter}${PATH}`;
  writeFileSync(join(dir, 'bzImage'), bzImage('7.3.4-test'));
});
afterEach(() => {
  process.env.PATH = PATH;
  delete process.env.STAND_IN;
  remove();
});

/** A bzImage of which only the header is real. */
function bzImage(release: string): Buffer {
  const image = Buffer.alloc(0x600);
  image[0x1f1] = 2;
  image.write('HdrS', 0x202, 'latin1');
  image.writeUInt16LE(0x300, 0x20e);
  image.write(`${release} (me@here) #1\0`, 0x500, 'latin1');
  return image;
}

function chunk(tag: string, bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from(tag, 'latin1'), length, bytes]);
}

function kernel(number: number, calls: readonly (readonly [op: number, result: number])[]): Buffer {
  const records = calls.map(([op, result]) => {
    const record = Buffer.alloc(24);
    record.writeUInt32LE(op, 0);
    record.writeInt32LE(result, 4);
    record.writeBigUInt64LE(1000n, 8);
    return record;
  });
  return Buffer.concat([
    chunk('kern', Uint8Array.of(number, 0, 0, 0, 0, 0, 0, 0)),
    chunk('call', Buffer.concat(records)),
  ]);
}

const SCENARIO = `{"v":1,"ops":[{"op":"open"},
{"op":"create","name":"a"},
{"op":"reboot"},
{"op":"open"}]}`;

/** Records with a QEMU that does this; gives the error's line, or undefined where there is none. */
async function record(
  does: { debug?: Buffer; serial?: string; status?: number; signal?: string },
  scenario = SCENARIO,
  next?: string,
): Promise<string | undefined> {
  process.env.STAND_IN = JSON.stringify({ ...does, debug: does.debug?.toString('hex') });
  const request = {
    dir: join(dir, 'trace'),
    kernel: join(dir, 'bzImage'),
    ...(next && { next: join(dir, next) }),
    scenario: parseScenario(scenario, 's.json'),
    file: 's.json',
    mode: 'exact' as const,
  };
  const listener = { phase: () => {}, warn: () => {} };
  return recordTrace(request, listener, new AbortController().signal).then(
    () => undefined,
    (error: Error & { exitCode: number }) => `${error.exitCode}: ${error.message}`,
  );
}

/** Nothing but what the test made: no trace, no half of one, no folder of the recorder's. */
function expectNothingLeft(): void {
  expect(readdirSync(dir).sort()).toEqual(['bin', 'bzImage']);
}

describe('a recording', () => {
  test('without QEMU says how to install it', async () => {
    process.env.PATH = dir;
    const machine = {
      arch: 'x86_64',
      memory_mb: 256,
      mode: 'exact',
      kernel: '',
      initrd: '',
      append: '',
    } as const;
    const stop = new AbortController().signal;
    await expect(runMachine(machine, dir, 10, stop)).rejects.toThrow(/not found; install QEMU$/);
  });

  test('whose QEMU is killed says so, with the last lines of the console', async () => {
    const said = await record({ signal: 'SIGKILL', serial: 'one\r\ntwo\r\n' });
    expect(said).toMatch(/^2: the untraced pass: .* got SIGKILL; .*:\n {2}one\n {2}two$/);
    expectNothingLeft();
  });

  test('whose guest gives up tells operation, place and errno', async () => {
    const failed = [
      kernel(1, []),
      chunk('errn', Uint8Array.of(12, 0, 0, 0)),
      chunk('fail', Buffer.from('op 1: memfd_create')),
    ];
    const said = await record({ status: 35, debug: Buffer.concat(failed) });
    expect(said).toBe('2: s.json:2: create: memfd_create: ENOMEM');
    expectNothingLeft();
  });

  test('whose kernel gives another result than expected names the line', async () => {
    const failed = [
      kernel(1, [
        [0, 0],
        [1, -28],
      ]),
      chunk('errn', Uint8Array.of(28, 0, 0, 0)),
      chunk('fail', Buffer.from('op 1: result')),
    ];
    const said = await record({ status: 35, debug: Buffer.concat(failed) });
    expect(said).toBe('5: s.json:2: create is expected to give 0, but 7.3.4-test gives ENOSPC');
  });

  test('whose kernel panics keeps its calls until then and its console', async () => {
    const serial = 'luo: Block contains invalid entry count: 0\nKernel panic - not syncing: no\n';
    const sessions = '"sessions":{"count":51},';
    const panics = SCENARIO.replace('"ops"', `${sessions}"ops"`)
      .replace('{"op":"open"},\n', '')
      .replace('"a"', '"session-7","expect":"EEXIST"');
    const calls = Array.from({ length: 53 }, (_, op) => [op, op === 52 ? -17 : 0] as const);
    const said = await record({ status: 0, serial, debug: kernel(1, calls) }, panics);
    expect(said).toMatch(/^5: .*panicked; .*serial\.txt:\n {2}luo: Block .*\n {2}Kernel panic/);
    expect(readFileSync(join(dir, 'trace', 'serial.txt'), 'utf8')).toBe(serial);
    expect(readTrace(join(dir, 'trace')).calls).toHaveLength(53);
  });

  test('whose next kernel panics unforeseen is readable up to its reboot', async () => {
    const calls = [[0, 0] as const, [1, 0] as const];
    const serial = 'Kernel panic - not syncing: Attempted to kill init!\n';
    const said = await record({ status: 0, serial, debug: kernel(1, calls) });
    expect(said).toMatch(/^5: .*panicked; /);
    expect(readTrace(join(dir, 'trace')).scenario.ops.at(-1)?.op).toBe('reboot');
  });

  test('whose retrieved file has another size is refused', async () => {
    const scenario = SCENARIO.replace(
      '{"op":"reboot"}',
      '{"op":"preserve","session":"a","token":1,"kind":"memfd","size_bytes":5},{"op":"reboot"}',
    ).replace(
      ']}',
      ',{"op":"retrieve","name":"a"},\n{"op":"retrieve-file","session":"a","token":1}]}',
    );
    const first = [0, 1, 2].map((op) => [op, 0] as const);
    const second = [5, 6, 7].map((op) => [op, 0] as const);
    const debug = Buffer.concat([
      kernel(1, first),
      kernel(2, second),
      chunk('done', Buffer.alloc(0)),
    ]);
    expect(await record({ status: 33, debug }, scenario)).toBe(
      '5: s.json:5: the retrieved file has 0 bytes, 5 were preserved',
    );
  });

  test('whose kernel panics before its first call writes nothing', async () => {
    const said = await record({ status: 0, serial: 'Kernel panic - not syncing: VFS\n' });
    expect(said).toMatch(/^5: .*panicked before its first calls were told:\n {2}Kernel panic/);
    expectNothingLeft();
  });

  test('whose kernel ends without a result says so', async () => {
    const said = await record({ status: 0, serial: 'reboot: Power down\n' });
    expect(said).toMatch(/^2: .*gave up without a result .*:\n {2}reboot: Power down$/);
  });

  test('whose log is cut off is not taken for a whole one', async () => {
    const whole = Buffer.concat([kernel(1, [[0, 0]]), chunk('done', Buffer.alloc(0))]);
    const said = await record({ status: 33, debug: whole.subarray(0, whole.length - 1) });
    expect(said).toMatch(/^2: the untraced pass: .*without a result/);
  });

  test('into a folder that holds something is refused before anything runs', async () => {
    mkdirSync(join(dir, 'trace'));
    writeFileSync(join(dir, 'trace', 'mine'), '');
    expect(await record({ signal: 'SIGKILL' })).toMatch(/^2: .*trace: is there already/);
  });

  test('with two reboots, or of a kernel without live update, is refused', async () => {
    const twice = SCENARIO.replace('{"op":"reboot"}', '{"op":"reboot"},{"op":"reboot"}');
    expect(await record({ status: 0 }, twice)).toMatch(/^2: s\.json:3: a second reboot/);
    writeFileSync(join(dir, 'bzImage'), bzImage('6.12.1'));
    expect(await record({ status: 0 })).toMatch(/^2: kernel 6\.12\.1 has no live update/);
    writeFileSync(join(dir, 'bzImage'), 'text');
    expect(await record({ status: 0 })).toMatch(/^2: .*bzImage: no kernel image/);
  });
});

describe('a recording of two kernels', () => {
  const calls = [[0, 0] as const, [1, 0] as const];

  beforeEach(() => writeFileSync(join(dir, 'next'), bzImage('7.4.0-next')));

  test('whose second one resets the machine keeps the calls of the first', async () => {
    const said = await record(
      { status: 0, serial: 'luo: odd\n', debug: kernel(1, calls) },
      SCENARIO,
      'next',
    );
    expect(said).toMatch(
      /^5: .*next \(7\.4\.0-next, pages of 4KiB\) after .*bzImage \(7\.3\.4-test, pages of 4KiB\): the next kernel reset the machine; .*:\n {2}luo: odd$/,
    );
    const { scenario, nextRelease } = readTrace(join(dir, 'trace'));
    expect(scenario.ops.at(-1)?.op).toBe('reboot');
    expect(nextRelease).toBe('7.4.0-next');
  });

  test('whose second one gives another result names both, and what its console says', async () => {
    const failed = [
      kernel(1, calls),
      kernel(2, [[4, -2]]),
      chunk('errn', Uint8Array.of(2, 0, 0, 0)),
      chunk('fail', Buffer.from('op 4: result')),
    ];
    const serial = 'other\nluo: incompatible\n';
    const does = { status: 35, serial, debug: Buffer.concat(failed) };
    expect(await record(does, SCENARIO, 'next')).toBe(
      '5: s.json:4: open is expected to give 0, but 7.4.0-next gives ENOENT, after 7.3.4-test\n  luo: incompatible',
    );
  });

  test('is silent where the second one never tells anything', () => {
    const ended = { log: new Uint8Array(), serial: '', detail: '' };
    const first = parseLog(kernel(1, calls));
    expect(deathOf({ ...ended, status: 'late' }, first, true)).toBe('hung');
    expect(deathOf({ ...ended, status: 'late' }, first, false)).toBeUndefined();
    expect(deathOf({ ...ended, status: 'late' }, parseLog(kernel(1, [])), true)).toBeUndefined();
    const both = parseLog(Buffer.concat([kernel(1, calls), kernel(2, [])]));
    expect(deathOf({ ...ended, status: 'late' }, both, true)).toBeUndefined();
  });

  test('is refused where the second one cannot follow', async () => {
    expect(await record({}, '{"v":1,"ops":[{"op":"open"}]}', 'next')).toMatch(
      /^2: s\.json: has no reboot/,
    );
    writeFileSync(join(dir, 'next'), bzImage('6.12.1'));
    expect(await record({}, SCENARIO, 'next')).toMatch(/^2: kernel 6\.12\.1 has no live update/);
    const arm64 = Buffer.alloc(0x200);
    arm64.writeUInt32LE(0b010, 0x18);
    arm64.write('ARM\x64', 0x38, 'latin1');
    arm64.write('Linux version 7.3.4-test (me@here)\0', 0x100, 'latin1');
    writeFileSync(join(dir, 'next'), arm64);
    expect(await record({}, SCENARIO, 'next')).toMatch(
      /^2: .*next: a kernel of arm64 cannot follow .*bzImage, of x86_64/,
    );
  });
});

describe('a machine', () => {
  const machine: Machine = {
    arch: 'x86_64',
    memory_mb: 1,
    mode: 'exact',
    kernel: 'k',
    initrd: 'i',
    append: '',
  };

  test('that hangs is ended at its deadline', async () => {
    process.env.STAND_IN = JSON.stringify({ serial: 'waiting\n' });
    const ended = await runMachine(machine, dir, 4, new AbortController().signal);
    expect(ended).toMatchObject({ status: 'late', serial: 'waiting\n' });
  });

  test('that stands still after a panic is ended before its deadline', async () => {
    process.env.STAND_IN = JSON.stringify({ serial: 'Kernel panic - not syncing: early\n' });
    const ended = await runMachine(machine, dir, 600, new AbortController().signal);
    expect(ended).toMatchObject({ status: 'killed', serial: expect.stringContaining('early') });
  });

  test('that is stopped from outside is gone, and the reason is raised', async () => {
    process.env.STAND_IN = JSON.stringify({});
    const stop = new AbortController();
    const running = runMachine(machine, dir, 60, stop.signal);
    setTimeout(() => stop.abort(new Error('interrupted')), 300);
    await expect(running).rejects.toThrow('interrupted');
  });

  test('whose debugger fails is ended with the error', async () => {
    process.env.STAND_IN = JSON.stringify({});
    const stop = new AbortController().signal;
    const fails = () => Promise.reject(new Error('no breakpoint'));
    await expect(runMachine(machine, dir, 60, stop, fails)).rejects.toThrow('no breakpoint');
  });

  test('that ends lets go of a debugger that still tries', async () => {
    process.env.STAND_IN = JSON.stringify({ status: 33 });
    const tries = (ended: AbortSignal) =>
      new Promise<void>((_, reject) => {
        ended.addEventListener('abort', () => reject(new Error('ended')));
      });
    const stop = new AbortController().signal;
    expect((await runMachine(machine, dir, 60, stop, tries)).status).toBe('done');
  });

  test('shows the last lines of its console, or that there are none', () => {
    const many = Array.from({ length: 30 }, (_, i) => `line ${i}`).join('\n');
    expect(lastLines(many)).toHaveLength(12);
    expect(lastLines('')).toEqual(['(the serial console is empty)']);
  });
});
