import { describe, expect, it } from 'vitest';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { checkIoctl, type IoctlCall, ioctlsOf } from '../../src/abi/uapi.ts';

const abi = requireLuo(findAbi('7.3'));
const older = requireLuo(findAbi('7.0'));

/** `length` bytes whose u32 size field says `size`. */
function struct(size: number, length = size): Uint8Array {
  const bytes = new Uint8Array(length);
  new DataView(bytes.buffer).setUint32(0, size, true);
  return bytes;
}

const finish = (memory: Uint8Array, more: Partial<IoctlCall> = {}): IoctlCall => ({
  on: 'session',
  command: 0xba42,
  direction: 'incoming',
  memory,
  ...more,
});

describe('the ioctls', () => {
  it('have the numbers and sizes of spec §7', () => {
    expect(
      ioctlsOf(abi).map(({ name, command, bytes, minBytes }) => [name, command, bytes, minBytes]),
    ).toEqual([
      ['CREATE_SESSION', 0xba00, 72, 72],
      ['RETRIEVE_SESSION', 0xba01, 72, 72],
      ['SESSION_PRESERVE_FD', 0xba40, 16, 16],
      ['SESSION_RETRIEVE_FD', 0xba41, 16, 16],
      ['SESSION_FINISH', 0xba42, 8, 8],
      ['SESSION_GET_NAME', 0xba43, 72, 72],
    ]);
  });

  it('of the seed create with 64 bytes; GET_NAME came with 7.2', () => {
    expect(ioctlsOf(requireLuo(findAbi('seed-v5')))[0]?.bytes).toBe(64);
    expect(ioctlsOf(requireLuo(findAbi('7.1'))).length).toBe(5);
    expect(ioctlsOf(requireLuo(findAbi('7.2'))).length).toBe(6);
  });
});

describe("dispatch answers in the kernel's order", () => {
  it('runs what is right', () => {
    expect(checkIoctl(abi, finish(struct(8)))).toBe('0');
    const create: IoctlCall = {
      on: 'device',
      command: 0xba00,
      direction: null,
      memory: struct(72),
    };
    expect(checkIoctl(abi, create)).toBe('0');
  });

  it('EINVAL for a number out of the table, on the device and on a session, before EFAULT', () => {
    const empty = new Uint8Array();
    expect(checkIoctl(abi, finish(empty, { command: 0xba44 }))).toBe('EINVAL');
    expect(checkIoctl(abi, finish(empty, { command: 0xba00 }))).toBe('EINVAL');
    expect(checkIoctl(abi, finish(empty, { on: 'device' }))).toBe('EINVAL');
    expect(checkIoctl(older, finish(empty, { command: 0xba43 }))).toBe('EINVAL');
  });

  it('EFAULT for an unreadable size, before ENOTTY for other type or size bits', () => {
    expect(checkIoctl(abi, finish(new Uint8Array(3), { command: 0xbb42 }))).toBe('EFAULT');
    expect(checkIoctl(abi, finish(struct(8), { command: 0xbb42 }))).toBe('ENOTTY');
    expect(checkIoctl(abi, finish(struct(8), { command: 0xc008ba42 }))).toBe('ENOTTY');
  });

  it('EINVAL for the wrong side from 7.1 on, before the size', () => {
    const wrong = finish(struct(8), { direction: 'outgoing' });
    expect(checkIoctl(abi, wrong)).toBe('EINVAL');
    expect(checkIoctl(older, wrong)).toBe('0');
    expect(checkIoctl(abi, { ...wrong, command: 0xba43, memory: struct(72) })).toBe('0');
  });

  it('EINVAL for a small structure, E2BIG for a longer one unless the rest is zero', () => {
    expect(checkIoctl(abi, finish(struct(7, 8)))).toBe('EINVAL');
    const long = struct(12);
    expect(checkIoctl(abi, finish(long))).toBe('0');
    long[11] = 1;
    expect(checkIoctl(abi, finish(long))).toBe('E2BIG');
    expect(checkIoctl(abi, finish(struct(12, 10)))).toBe('EFAULT');
  });

  it('EINVAL for a reserved field from 7.2 on', () => {
    const reserved = struct(8);
    reserved[4] = 1;
    expect(checkIoctl(abi, finish(reserved))).toBe('EINVAL');
    expect(checkIoctl(requireLuo(findAbi('7.1')), finish(reserved))).toBe('0');
  });
});
