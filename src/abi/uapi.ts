import { viewOf } from './bytes.ts';
import type { ErrnoName } from './errno.ts';
import type { LuoCapableAbi } from './releases.ts';

/** A field of an ioctl's structure, in order; `bytes` is its size. */
export interface IoctlField {
  readonly name: string;
  readonly type: 'u32' | 's32' | 'u64' | 'u8[]';
  readonly bytes: number;
  /** Written by the kernel, read by it, or both. */
  readonly out: boolean;
}

/** One ioctl of LUO (spec §7): sizes in bytes. */
export interface Ioctl {
  readonly name: string;
  /** The command word: type 0xBA and the number, without size or direction bits. */
  readonly command: number;
  readonly on: 'device' | 'session';
  readonly fields: readonly IoctlField[];
  /** The structure that this kernel knows: the sum of the fields. */
  readonly bytes: number;
  /** A smaller structure is EINVAL. */
  readonly minBytes: number;
  /** The sessions it is allowed on; null: all, or none is needed. */
  readonly direction: 'outgoing' | 'incoming' | null;
}

/** The type byte of all commands. */
const IOCTL_TYPE = 0xba;
/** Numbers of session commands begin here. */
const SESSION_BASE = 0x40;

const field = (name: string, type: IoctlField['type'], bytes: number, out = false): IoctlField => ({
  name,
  type,
  bytes,
  out,
});
const SIZE = field('size', 'u32', 4);
const FD_OUT = field('fd', 's32', 4, true);
const TOKEN = field('token', 'u64', 8);
const RESERVED = field('reserved', 'u32', 4);

function ioctl(
  name: string,
  nr: number,
  fields: readonly IoctlField[],
  direction: Ioctl['direction'],
): Ioctl {
  const bytes = fields.reduce((sum, { bytes }) => sum + bytes, 0);
  const on = nr < SESSION_BASE ? 'device' : 'session';
  return { name, command: (IOCTL_TYPE << 8) | nr, on, fields, bytes, minBytes: bytes, direction };
}

/** The ioctls that a kernel of this ABI has, in the order of their numbers. */
export function ioctlsOf(abi: LuoCapableAbi): Ioctl[] {
  const name = field('name', 'u8[]', abi.luo.sessions.nameBytes);
  const list = [
    ioctl('CREATE_SESSION', 0x00, [SIZE, FD_OUT, name], null),
    ioctl('RETRIEVE_SESSION', 0x01, [SIZE, FD_OUT, name], null),
    ioctl('SESSION_PRESERVE_FD', 0x40, [SIZE, field('fd', 's32', 4), TOKEN], 'outgoing'),
    ioctl('SESSION_RETRIEVE_FD', 0x41, [SIZE, FD_OUT, TOKEN], 'incoming'),
    ioctl('SESSION_FINISH', 0x42, [SIZE, RESERVED], 'incoming'),
  ];
  if (abi.luo.rules.getName) {
    list.push(ioctl('SESSION_GET_NAME', 0x43, [SIZE, RESERVED, { ...name, out: true }], null));
  }
  return list;
}

/** An ioctl as userspace calls it. */
export interface IoctlCall {
  on: 'device' | 'session';
  /** The command word, 32 bits. */
  command: number;
  /** The side the session is on; null on the device. */
  direction: 'outgoing' | 'incoming' | null;
  /** The memory at the argument; it begins with the u32 size, shorter is unmapped. */
  memory: Uint8Array;
}

/**
 * What the dispatch of an ioctl returns before its operation runs, in the kernel's check order
 * (spec §7): an errno name, or '0' where the operation runs. Operations have errors of their own
 * (OPERATION_ERRORS).
 */
export function checkIoctl(abi: LuoCapableAbi, call: IoctlCall): ErrnoName | '0' {
  const known = ioctlsOf(abi).find(
    ({ on, command }) => on === call.on && (command & 0xff) === (call.command & 0xff),
  );
  if (known === undefined) return 'EINVAL';
  if (call.memory.length < 4) return 'EFAULT';
  const userBytes = viewOf(call.memory).getUint32(0, true);
  if (call.command !== known.command) return 'ENOTTY';
  const { checksDirection, checksReserved } = abi.luo.rules;
  if (checksDirection && known.direction !== null && known.direction !== call.direction) {
    return 'EINVAL';
  }
  if (userBytes < known.minBytes) return 'EINVAL';
  const readable = call.memory.subarray(0, userBytes);
  const excess = readable.subarray(known.bytes);
  if (excess.some((byte) => byte !== 0)) return 'E2BIG';
  if (readable.length < userBytes) return 'EFAULT';
  if (checksReserved && hasReserved(known, readable)) return 'EINVAL';
  return '0';
}

function hasReserved(ioctl: Ioctl, memory: Uint8Array): boolean {
  let at = 0;
  for (const { name, bytes } of ioctl.fields) {
    if (name === 'reserved') return memory.subarray(at, at + bytes).some((byte) => byte !== 0);
    at += bytes;
  }
  return false;
}

/** The errors of each operation of 7.3 in the order of its checks (spec §7). */
export const OPERATION_ERRORS = {
  open: ['EBUSY', 'EIO'],
  create: ['EMFILE', 'EINVAL', 'ENOMEM', 'ENOSPC', 'EEXIST', 'EFAULT'],
  retrieve: ['EMFILE', 'ENOENT', 'EINVAL'],
  preserve: ['EEXIST', 'ENOSPC', 'ENOMEM', 'EBADF', 'ENOENT', 'EBUSY', 'EOPNOTSUPP', 'EFBIG'],
  'retrieve-file': ['EMFILE', 'ENOENT'],
  finish: ['EINVAL', 'EBUSY'],
  'get-name': ['EINVAL'],
} as const satisfies Record<string, readonly ErrnoName[]>;
