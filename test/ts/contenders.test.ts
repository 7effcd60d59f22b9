import { describe, expect, it } from 'vitest';
import { ERRNO } from '../../src/abi/errno.ts';
import { encodeHandover } from '../../src/measure/canonical.ts';
import { FIELD, OP, OP_BYTES, opKind } from '../../src/tape/format.ts';
import { REGISTRY } from '../../src/tape/stage.ts';
import {
  CONTENDERS,
  close,
  create,
  finish,
  keep,
  open,
  pagesOf,
  preserve,
  reboot,
  retrieve,
  retrieveFile,
  stageOf,
  tapeOf,
} from './play.ts';

const { EBADF, EBUSY, EEXIST, EINVAL, ENOENT } = ERRNO;
const vms = Array.from({ length: 110 }, (_, i) => `vm-${i}`);
const most = 2n ** 64n - 1n;

/** Refusals, closes at both ends and in the middle, files over three blocks, three kernels. */
const everything = [
  create('early', -EBADF),
  open(),
  open(-EBUSY),
  create('', -EINVAL),
  create('x'.repeat(64), -EINVAL),
  create('y'.repeat(63)),
  create('\xff\x80\x9f'),
  ...vms.map((name) => create(name)),
  create('vm-7', -EEXIST),
  ...['vm-0', 'vm-50', 'vm-109'].map((name) => close(name)),
  close('vm-0', -EBADF),
  create('vm-50'),
  finish('vm-50', -EINVAL),
  retrieve('vm-50', -ENOENT),
  ...Array.from({ length: 130 }, (_, i) => preserve('vm-3', BigInt(i))),
  preserve('vm-3', 63n, -EEXIST),
  ...[2n ** 32n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, most].map((t) => preserve('vm-50', t)),
  preserve('vm-50', 2n ** 53n, -EEXIST),
  retrieveFile('vm-50', most, -EINVAL),
  preserve('vm-9', 0n),
  close('vm-9'),
  reboot,
  create('early', -EBADF),
  retrieve('vm-3', -EBADF),
  open(),
  retrieve('vm-0', -ENOENT),
  retrieve('z'.repeat(64), -ENOENT),
  ...['vm-3', 'y'.repeat(63), 'vm-50', 'vm-108', '\xff\x80\x9f'].map((name) => retrieve(name)),
  retrieve('vm-3', -EINVAL),
  retrieveFile('vm-3', 129n),
  retrieveFile('vm-3', 129n),
  retrieveFile('vm-3', 130n, -ENOENT),
  ...[2n ** 53n, 2n ** 53n + 1n, most].map((token) => retrieveFile('vm-50', token)),
  preserve('vm-50', 1n, -EINVAL),
  ...['vm-3', 'vm-108', 'vm-108'].map((name) => finish(name)),
  retrieveFile('vm-3', 1n, -ENOENT),
  ...['vm-3', 'y'.repeat(63), 'vm-108'].map((name) => close(name)),
  retrieve('vm-3', -ENOENT),
  create('vm-1'),
  create('other'),
  preserve('other', 5n),
  reboot,
  open(),
  retrieve('other'),
  retrieve('vm-1'),
  retrieve('vm-2', -ENOENT),
  retrieveFile('other', 5n),
];

/** A full block, then a name that is there: the kernel leaves an empty block (spec §2.4). */
const defect = [open(), ...vms.slice(0, 51).map((name) => create(name)), create('vm-7', -EEXIST)];

describe.each(CONTENDERS)('%s', (_, createPlayer) => {
  it('gives every result of the tape, and the pages of the model to the next kernel', () => {
    const compiled = tapeOf(everything);
    const stage = stageOf(compiled);
    const pages = pagesOf(createPlayer(stage), stage);
    expect(pages.length).toBe(2);
    for (const [i, handover] of compiled.handovers.entries()) {
      expect(Buffer.compare(pages[i]!, encodeHandover('7.3', handover))).toBe(0);
    }
  });

  it('panics in the next kernel after a refused create left an empty block', () => {
    const compiled = tapeOf([...defect, reboot, open()]);
    const { tape } = compiled;
    expect(opKind(tape, tape.ops - 1)).toBe('boot');
    expect(createPlayer(stageOf(compiled)).play(0, tape.ops)).toBe(tape.ops);
    new DataView(tape.bytes.buffer).setInt32(
      tape.opsOffset + (tape.ops - 1) * OP_BYTES + FIELD.expect,
      0,
      true,
    );
    const player = createPlayer(stageOf(compiled));
    expect(player.play(0, tape.ops)).toBe(tape.ops - 1);
    expect(player.failedResult()).toBe(-EINVAL);
  });

  it.each([
    ['a successful create', create('more'), 52],
    ['a close', close('vm-9'), 50],
  ])('boots where %s came between', (_, op, count) => {
    const compiled = tapeOf([...defect, op, reboot, open(), retrieve('vm-50')]);
    const stage = stageOf(compiled);
    const [pages] = pagesOf(createPlayer(stage), stage);
    expect(compiled.handovers[0]!.sessions.length).toBe(count);
    expect(Buffer.compare(pages!, encodeHandover('7.3', compiled.handovers[0]!))).toBe(0);
  });

  it('boots where the repaired kernel gave the empty block back', () => {
    const compiled = tapeOf([...defect, reboot, open(), retrieve('vm-50')], true);
    const stage = stageOf(compiled);
    const [pages] = pagesOf(createPlayer(stage), stage);
    expect(Buffer.compare(pages!, encodeHandover('7.3', compiled.handovers[0]!))).toBe(0);
  });

  it('goes back to the kept state as often as asked, and a fresh player knows nothing of it', () => {
    const compiled = tapeOf(everything);
    const stage = stageOf(compiled);
    const player = createPlayer(stage);
    const reboots = compiled.tape.ops - 12;
    player.play(0, reboots);
    const restore = keep(player);
    for (let round = 0; round < 3; round++) {
      expect(player.play(reboots, compiled.tape.ops)).toBe(compiled.tape.ops);
      restore();
    }
    expect(player.play(reboots, compiled.tape.ops)).toBe(compiled.tape.ops);
    expect(createPlayer(stage).play(0, compiled.tape.ops)).toBe(compiled.tape.ops);
  });

  it('stops at a wrong expectation and says what it got instead', () => {
    const compiled = tapeOf([open(), create('a'), create('b')]);
    const { tape } = compiled;
    const view = new DataView(tape.bytes.buffer);
    view.setInt32(tape.opsOffset + 2 * OP_BYTES + FIELD.expect, -EEXIST, true);
    const player = createPlayer(stageOf(compiled));
    expect(player.play(0, 3)).toBe(2);
    expect(player.failedResult()).toBe(0);
  });

  it('stops at a folio operation, though its expected result is 0', () => {
    const compiled = tapeOf([open(), create('a')]);
    const { tape } = compiled;
    tape.bytes[tape.opsOffset + OP_BYTES] = OP['preserve-folio'];
    expect(createPlayer(stageOf(compiled)).play(0, 2)).toBe(1);
  });

  it('refuses a name that is there as it refuses any where the area of 7.1 is full', () => {
    const full = Array.from({ length: 819 }, (_, i) => create(`vm-${i}`));
    const refused = [create('vm-1', -ERRNO.ENOMEM), create('more', -ERRNO.ENOMEM)];
    const files = Array.from({ length: 128 }, (_, i) => preserve('vm-818', BigInt(i)));
    const more = preserve('vm-818', 128n, -ERRNO.ENOSPC);
    const next = [reboot, open(), retrieve('vm-818'), retrieveFile('vm-818', 127n)];
    const ops = [open(), ...full, ...refused, ...files, more, ...next];
    const compiled = tapeOf(ops, false, '7.1');
    const stage = stageOf(compiled);
    const [pages] = pagesOf(createPlayer(stage), stage);
    expect(Buffer.compare(pages!, encodeHandover('7.1', compiled.handovers[0]!))).toBe(0);
  });

  it('refuses the device for ever where the previous kernel left a name twice', () => {
    const compiled = tapeOf([
      open(),
      create('one'),
      create('two'),
      reboot,
      open(),
      retrieve('one'),
    ]);
    const stage = stageOf(compiled);
    const player = createPlayer(stage);
    const booted = compiled.tape.ops - 2;
    expect(player.play(0, booted)).toBe(booted);
    const { memory } = player.handover();
    const text = Buffer.from(memory.buffer, memory.byteOffset, memory.length);
    for (let at = text.indexOf('two\0'); at >= 0; at = text.indexOf('two\0', at + 1)) {
      text.write('one', at);
    }
    for (let attempt = 0; attempt < 2; attempt++) {
      expect(player.play(booted, booted + 1)).toBe(booted);
      expect(player.failedResult()).toBe(-ERRNO.EIO);
    }
  });
});

it('the layout contenders lay out sessions in the same nodes', () => {
  const stage = stageOf(tapeOf([open(), ...vms.map((name) => create(name)), close('vm-4')]));
  const [list, hash] = CONTENDERS.slice(0, 2).map(([, createPlayer]) => {
    const player = createPlayer(stage);
    player.play(0, stage.tape.ops);
    return new DataView(player.handover().memory.buffer);
  });
  const nodes = (view: DataView) => {
    const found: number[] = [];
    let at = view.getUint32(REGISTRY.outgoing + REGISTRY.head, true);
    for (; at !== 0; at = view.getUint32(at + 64, true)) found.push(at);
    return found;
  };
  expect(nodes(list!).length).toBe(109);
  expect(nodes(hash!)).toEqual(nodes(list!));
});
