import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { openNative } from '../../src/measure/native.ts';
import { FIELD, OP } from '../../src/tape/format.ts';
import { STAGE } from '../../src/tape/stage.ts';
import { describeTwins, stageOf, twinsPath } from './twins.ts';

/** Gives the process all of its input at once and gives all of its output. */
async function talk(input: string | Uint8Array): Promise<string> {
  const child = spawn(twinsPath());
  child.stdin.end(input);
  const [code] = await Promise.all([once(child, 'close').then(([status]) => status), drain(child)]);
  expect(code).toBe(0);
  return outputs.get(child)!;
}

const outputs = new WeakMap<ChildProcessWithoutNullStreams, string>();
async function drain(child: ChildProcessWithoutNullStreams): Promise<void> {
  let output = '';
  for await (const chunk of child.stdout) output += chunk.toString('latin1');
  outputs.set(child, output);
}

const faultTwo = (message: RegExp) =>
  expect.objectContaining({ exitCode: 2, message: expect.stringMatching(message) });

describeTwins('the process of the C twins', () => {
  it.each([
    ['', 'no such command'],
    ['   ', 'no such command'],
    ['rm -rf', 'no such command'],
    ['layout 1', 'wrong number'],
    ['play list 0', 'wrong number'],
    ['play list 0 1 2', 'wrong number'],
    ['block list 0 1 2 3 4 5 6', 'wrong number'],
    ['keep list 0 1', 'wrong number'],
    ['play no 0 1', 'no such algorithm'],
    ['play list 1 0', 'FROM and TO'],
    ['play list 0 19', 'FROM and TO'],
    ['play list 0 4294967296', 'FROM and TO'],
    ['play list -1 1', 'FROM and TO'],
    ['play list 0 1x', 'FROM and TO'],
    ['play list 0 18446744073709551617', 'FROM and TO'],
    ['block list 0 1 5', 'nothing was kept'],
    ['fresh', 'nothing was kept'],
    ['keep list 0 0 2', 'KNOWN'],
    ['keep no 0 0 1', 'no such algorithm'],
    ['keep list 1 0 1', 'FROM and TO'],
    ['read 600 1', 'OFFSET and LENGTH'],
    ['read 601 0', 'OFFSET and LENGTH'],
    ['read 1 18446744073709551615', 'OFFSET and LENGTH'],
    ['stage 5 4\n1234', 'size'],
    ['stage 5 4294967297\n1234', 'size'],
    ['stage 5 many\n1234', 'size'],
    ['stage 99999999999 99999999999', 'length'],
    ['x'.repeat(100_000), 'too long'],
    ['lay\0out', 'NUL'],
  ])('refuses %j and goes on', async (line, why) => {
    const answers = (await talk(`stage 0 600\n${line}\nread 0 1\n`)).split('\n');
    expect(answers).toEqual(['ok', expect.stringMatching(`^error .*${why}`), 'ok', '\0']);
  });

  it.each([
    ['block no 0 1 5', 'no such algorithm'],
    ['block list 1 1 5', 'FIRST'],
    ['block list 0 0 5', 'TURN'],
    ['block list 0 1 -5', 'NANOSECONDS'],
  ])('refuses %j of tapes that were kept', async (line, why) => {
    const answers = (await talk(`stage 0 600\nkeep list 0 0 1\n${line}\n`)).split('\n');
    expect(answers).toEqual(['ok', '0 0', expect.stringMatching(`^error .*${why}`), '']);
  });

  it.each(['play list 0 0', 'keep list 0 0 1', 'read 0 0'])(
    'refuses %j before there is a stage',
    async (line) => {
      expect(await talk(`${line}\n`)).toBe('error there is no stage\n');
    },
  );

  it('ends with its input: at once, within a line, within an image', async () => {
    expect(await talk('')).toBe('');
    expect(await talk('layout')).toBe('');
    expect(await talk('stage 600 600\nabc')).toBe('');
    expect(await talk('stage 600 5\nabc')).toBe('');
  });

  it('ends with its input also during a block that would take hours', async () => {
    const { image, size_bytes } = stageOf({ sessions: { count: 5 } });
    const header = `stage ${image.length} ${size_bytes}\n`;
    const block = 'keep list 0 1 0\nblock list 0 1 100000000000000\n';
    const input = Buffer.concat([Buffer.from(header), image, Buffer.from(block)]);
    expect(await talk(input)).not.toMatch(/^\d+ \d+ \d+$/m);
  });

  it('starts each stage with zeros after the image', async () => {
    const host = openNative(twinsPath());
    await host.stage(new Uint8Array(10_000).fill(7), 10_000);
    await host.stage(Uint8Array.of(1, 2), 10_000);
    const bytes = await host.read(0, 10_000);
    expect([...bytes.subarray(0, 2)]).toEqual([1, 2]);
    expect(bytes.subarray(2).every((byte) => byte === 0)).toBe(true);
    await host.close();
  });
});

describeTwins('openNative', () => {
  it('answers many requests at a time in their order', async () => {
    const host = openNative(twinsPath());
    const image = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251);
    const [, ...reads] = await Promise.all([
      host.stage(image, 300_000),
      ...Array.from({ length: 50 }, (_, i) => host.read(i, 1)),
      host.read(0, 300_000),
    ]);
    expect(reads.slice(0, 50).map((bytes) => bytes[0])).toEqual([...image.subarray(0, 50)]);
    expect(Buffer.compare(reads[50]!.subarray(0, image.length), image)).toBe(0);
    await host.close();
  });

  it('raises Fault 2 for what the process refuses and for what cannot be said', async () => {
    const host = openNative(twinsPath());
    await host.stage(new Uint8Array(), 600);
    await expect(host.play('no-such', 0, 1)).rejects.toEqual(faultTwo(/no such algorithm/));
    await expect(host.play('list 0 1\nplay list', 0, 1)).rejects.toEqual(faultTwo(/no algorithm/));
    await expect(host.read(0.5, 1)).rejects.toEqual(faultTwo(/0\.5/));
    await expect(host.read(0, 601)).rejects.toEqual(faultTwo(/OFFSET and LENGTH/));
    expect(await host.read(0, 1)).toEqual(Uint8Array.of(0));
    await host.close();
  });

  it('raises Fault 2 naming the process when it dies, also for later requests', async () => {
    const { image, size_bytes } = stageOf({ ops: [{ op: 'open' }] });
    const view = new DataView(image.buffer);
    view.setUint8(view.getUint32(STAGE.ops, true) + FIELD.kind, OP.close);
    view.setUint32(STAGE.fds, 0xfffffff0, true);
    const host = openNative(twinsPath());
    await host.stage(image, size_bytes);
    await expect(host.play('list', 0, 1)).rejects.toEqual(faultTwo(/luo-native: .*SIG(SEGV|BUS)/));
    await expect(host.forget()).rejects.toBeInstanceOf(Fault);
    await host.close();
  });

  it('raises Fault 2 for a program that is not there or is another', async () => {
    const absent = openNative('/nonexistent/luo-native');
    await expect(absent.layout()).rejects.toEqual(faultTwo(/cannot be run/));
    await absent.close();
    const other = openNative('/bin/cat');
    await expect(other.layout()).rejects.toEqual(faultTwo(/"layout" was answered "layout"/));
    await other.close();
  });

  it('refuses what is under way when it is closed, and then holds nothing open', async () => {
    const handles = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap');
    await expect.poll(handles).toEqual([]);
    const { image, size_bytes } = stageOf({ sessions: { count: 5 } });
    const host = openNative(twinsPath());
    await host.stage(image, size_bytes);
    await host.keep('list', 0, 1, false);
    expect(handles()).toEqual(['ProcessWrap']);
    const order = { first: 0, turn: 1, block_ns: 1e15 };
    const block = expect(host.block('list', order)).rejects.toEqual(faultTwo(/closed/));
    await host.close();
    await host.close();
    await block;
    await expect.poll(handles).toEqual([]);
  });
});

it('a program that floods, and what it started, end', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'luo-bench-flood-'));
  const program = join(dir, 'program');
  writeFileSync(program, '#!/bin/sh\nyes\n', { mode: 0o755 });
  const native = openNative(program);
  await expect(native.layout()).rejects.toEqual(faultTwo(/was answered|nothing asked/));
  await native.close();
  rmSync(dir, { recursive: true });
});
