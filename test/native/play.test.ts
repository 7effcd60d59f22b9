import { expect, it } from 'vitest';
import { stagesOf } from '../../src/measure/cell.ts';
import { readModules } from '../../src/measure/environment.ts';
import { openNative } from '../../src/measure/native.ts';
import { FIELD, OP_BYTES, opKind } from '../../src/tape/format.ts';
import { NAME_STYLES } from '../../src/tape/names.ts';
import { STAGE, type Stage } from '../../src/tape/stage.ts';
import { createWasm } from '../../src/wasm/load.ts';
import { sessionCell } from '../../src/workload/sessions.ts';
import { describeTwins, stageOf, twinsPath } from './twins.ts';

const TWINS = ['list', 'list-hash', 'buckets', 'hash', 'rbtree', 'xarray'];
/** Both seeds' areas, arrays of files, and blocks; 7.0 and 7.2 have the layouts of their successors. */
const SESSION_ABIS = ['seed-v5', 'seed-v6', '6.19', '7.1', '7.3'];
const EEXIST = -17;
const GIVEN = { names: 'session', abi: '7.3', files: 0, seed: 1, fixGrow: false } as const;

const memfd = { kind: 'memfd', size_bytes: 8192 };
const op = (kind: string, fields: object = {}) => ({ op: kind, ...fields });
const many = (kind: string, key: string, names: string[]) =>
  names.map((name) => op(kind, { [key]: name }));
const vms = Array.from({ length: 110 }, (_, i) => `vm-${i}`);

/** Refusals, closes at both ends and in the middle, 64 files in two blocks, three kernels. */
const everything = {
  ops: [
    op('create', { name: 'early', expect: 'EBADF' }),
    op('open'),
    op('open', { expect: 'EBUSY' }),
    op('create', { name: '', expect: 'EINVAL' }),
    op('create', { name: 'x'.repeat(64), expect: 'EINVAL' }),
    op('create', { name: 'y'.repeat(63) }),
    ...many('create', 'name', vms),
    op('create', { name: 'vm-7', expect: 'EEXIST' }),
    ...many('close', 'session', ['vm-0', 'vm-50', 'vm-109']),
    op('create', { name: 'vm-50' }),
    ...Array.from({ length: 64 }, (_, i) =>
      op('preserve', { session: 'vm-3', token: i, ...memfd }),
    ),
    op('preserve', { session: 'vm-3', token: 63, ...memfd, expect: 'EEXIST' }),
    op('preserve', { session: 'vm-50', token: '0xffffffffffffffff', ...memfd }),
    op('reboot'),
    op('open'),
    op('retrieve', { name: 'vm-0', expect: 'ENOENT' }),
    op('retrieve', { name: 'z'.repeat(64), expect: 'ENOENT' }),
    ...many('retrieve', 'name', ['vm-3', 'y'.repeat(63), 'vm-50', 'vm-108']),
    op('retrieve', { name: 'vm-3', expect: 'EINVAL' }),
    op('retrieve-file', { session: 'vm-3', token: 62 }),
    op('retrieve-file', { session: 'vm-3', token: 64, expect: 'ENOENT' }),
    op('retrieve-file', { session: 'vm-50', token: '0xffffffffffffffff' }),
    ...many('finish', 'session', ['vm-3', 'vm-108']),
    ...many('close', 'session', ['vm-3', 'y'.repeat(63), 'vm-108']),
    ...many('create', 'name', ['vm-1', 'other']),
    op('reboot'),
    op('open'),
    ...many('retrieve', 'name', ['other', 'vm-1']),
  ],
};

const u32 = (image: Uint8Array, at: number) =>
  new DataView(image.buffer, image.byteOffset).getUint32(at, true);

const module = new WebAssembly.Module(readModules().wasm as BufferSource);

/** Plays a stage in Wasm and in C and compares all of their memory after every reboot and boot. */
async function expectEqualMemory(stage: Stage): Promise<void> {
  const host = openNative(twinsPath());
  for (const twin of TWINS) {
    const wasm = createWasm(module, twin, stage);
    await host.stage(stage.image, stage.size_bytes);
    for (let from = 0; from < stage.tape.ops; ) {
      let to = from + 1;
      while (to < stage.tape.ops && !/boot/.test(opKind(stage.tape, to - 1))) to++;
      expect(wasm.play(from, to)).toBe(to);
      expect(await host.play(twin, from, to)).toMatchObject({ stopped: to });
      const memory = await host.read(0, stage.size_bytes);
      const expected = wasm.handover().memory.subarray(0, stage.size_bytes);
      expect(memory.findIndex((byte, at) => byte !== expected[at])).toBe(-1);
      from = to;
    }
  }
  await host.close();
}

describeTwins('the C twins', () => {
  it('give every result of the tape and leave the bytes that Wasm leaves', async () => {
    await expectEqualMemory(stageOf(everything));
  });

  it.each(SESSION_ABIS)('leave the bytes that Wasm leaves under %s', async (abi) => {
    // The seed series has no files (spec §1).
    const files = abi.startsWith('seed') ? 0 : 2;
    const sessions = { count: 120, names: 'uuid', files, file: memfd };
    const ops = [op('reboot'), op('open')];
    await expectEqualMemory(stageOf({ sessions, ops }, abi));
  });

  it.each(NAME_STYLES)('play 300 sessions with names of style %s in one call', async (names) => {
    const { image, size_bytes, tape } = stageOf({ sessions: { count: 300, names } });
    const host = openNative(twinsPath());
    for (const twin of TWINS) {
      await host.stage(image, size_bytes);
      expect(await host.play(twin, 0, tape.ops)).toEqual({ stopped: tape.ops, failedResult: 0 });
    }
    await host.close();
  });

  it('stop at the operation whose result is not the tape’s, and say what they got', async () => {
    const ops = [
      op('open'),
      ...many('create', 'name', ['a', 'b']),
      op('create', { name: 'a', expect: 'EEXIST' }),
    ];
    const { image, size_bytes } = stageOf({ ops });
    const lie = u32(image, STAGE.ops) + 3 * OP_BYTES + FIELD.expect;
    new DataView(image.buffer).setInt32(lie, 0, true);
    const host = openNative(twinsPath());
    for (const twin of TWINS) {
      await host.stage(image, size_bytes);
      expect(await host.play(twin, 0, 4)).toEqual({ stopped: 3, failedResult: EEXIST });
    }
    await host.close();
  });

  it('start every tape of a block where it was kept, and end it at a wrong result', async () => {
    const { image, size_bytes, tape } = stageOf({ sessions: { count: 20 } });
    const [other] = stagesOf(sessionCell({ ...GIVEN, n: 20 }, ['insert'], 2)).slice(1);
    const host = openNative(twinsPath());
    for (const one of [image, other!.image]) {
      await host.stage(one, size_bytes);
      await host.play('hash', 0, 1);
      expect(await host.keep('hash', 1, 21, false)).toEqual({ stopped: 21, failedResult: 0 });
    }
    await host.fresh();
    const block = await host.block('hash', { first: 1, turn: 2, block_ns: 100_000 });
    expect(block.elapsed_ns).toBeGreaterThan(0);
    expect(block.plays).toBeGreaterThan(2);
    expect(block.plays % 2).toBe(0);
    expect(block.wrong).toBeUndefined();
    expect((await host.block('hash', { first: 0, turn: 3, block_ns: 0 })).plays).toBe(3);
    await host.stage(image, size_bytes);
    await host.play('hash', 0, tape.ops);
    await host.keep('hash', 0, 1, true);
    const { wrong } = await host.block('hash', { first: 1, turn: 3, block_ns: 100_000 });
    expect(wrong).toMatchObject({ tape: 2, stopped: 0 });
    await host.forget();
    await expect(host.block('hash', { first: 0, turn: 1, block_ns: 1 })).rejects.toThrow(/kept/);
    await host.close();
  });

  it('take a stage that lies in shared memory', async () => {
    const { image, size_bytes, tape } = stageOf({ sessions: { count: 60 } });
    const shared = new Uint8Array(new SharedArrayBuffer(image.length));
    shared.set(image);
    const host = openNative(twinsPath());
    await host.stage(shared, size_bytes);
    expect(Buffer.compare(await host.read(0, image.length), image)).toBe(0);
    expect(await host.play('list', 0, tape.ops)).toMatchObject({ stopped: tape.ops });
    await host.close();
  });
});
