/**
 * The tape: the one input of every contender, of the C twins and of the recorder's guest.
 * This file is its whole specification. All integers are little-endian.
 *
 * Header, 64 bytes:
 * | off | size | field |
 * |-----|------|-------|
 * |  0  |  8   | magic `luotape` and a NUL |
 * |  8  |  4   | version, 1 |
 * | 12  |  4   | flags: bit 0 = play the repaired kernel (`--fix-grow`, spec §2.4) |
 * | 16  | 16   | ABI identifier, NUL padded |
 * | 32  |  4   | names: how many |
 * | 36  |  4   | names: offset of the first, a multiple of 64 |
 * | 40  |  4   | operations: how many |
 * | 44  |  4   | operations: offset of the first, a multiple of 64 |
 * | 48  |  4   | operations of the prepare section; the rest is the measured section |
 * | 52  |  4   | slots: file descriptors that are open at one time, at most |
 * | 56  |  4   | kernels: 1 + the number of `boot` operations |
 * | 60  |  4   | size of the tape in bytes |
 *
 * Names: 64 bytes each, as the ioctl takes them. Bytes after the first NUL are zero, so that word
 * compares and hashes may read all of them; 64 bytes without a NUL are a legal (and refused) input.
 *
 * Operation, 32 bytes:
 * | off | size | field |
 * |-----|------|-------|
 * |  0  |  1   | kind, see `OP` |
 * |  1  |  1   | folio order (`preserve`, folio operations) |
 * |  2  |  2   | file kind, see `FILE_KIND` (`preserve`) |
 * |  4  |  4   | expected result, signed: 0 or a negative errno |
 * |  8  |  4   | name index (`create`, `retrieve`); for `preserve` the number of the file's descriptor |
 * | 12  |  4   | slot of the session's file descriptor; for `restore-folio` the first folio's number |
 * | 16  |  8   | token, or pfn |
 * | 24  |  8   | size in bytes, or pages, or consecutive folios (`…-folio`) |
 *
 * `create` and `retrieve` put a file descriptor into their slot when they succeed, `close` empties
 * it; an operation on an empty slot gives EBADF. `reboot` serializes; the `boot` that follows it is
 * the next kernel before its user space runs (spec §8.1 P6 to P9): everything that was not
 * serialized is gone, and a block chain that it refuses makes it panic (EINVAL).
 *
 * A tape of folios (src/tape/folios.ts) has folio operations alone: `preserve-folio` and its like,
 * each on consecutive folios as a file preserves them, then the `reboot` that finalizes and the
 * `boot` that walks the tracker. That `boot` has in its last field how many folios it must find and
 * in the one before the sum of all pfn + order * 2^52, modulo 2^64 (EIO otherwise); folios are
 * numbered by order and ascending address. A tape of reservations has `reserve-folio`, in the order
 * of the walk, and a `boot` at its end.
 */
export const TAPE_VERSION = 1;
export const TAPE_MAGIC = 'luotape\0';
export const TAPE_HEADER_BYTES = 64;
export const NAME_BYTES = 64;
export const OP_BYTES = 32;
/** What the number of a file's descriptor is multiplied with to give its address, which nothing reads. */
export const DESCRIPTOR_BYTES = 4096;

/** Byte offsets of the header's fields. */
export const TAPE = {
  version: 8,
  flags: 12,
  abi: 16,
  names: 32,
  namesOffset: 36,
  ops: 40,
  opsOffset: 44,
  prepare: 48,
  slots: 52,
  kernels: 56,
  size: 60,
} as const;

/** Bit in the header's flags: the repaired kernel. */
export const FLAG_FIX_GROW = 1;

/** Kinds of operation. */
export const OP = {
  open: 1,
  create: 2,
  preserve: 3,
  close: 4,
  reboot: 5,
  boot: 6,
  retrieve: 7,
  'retrieve-file': 8,
  finish: 9,
  'preserve-folio': 10,
  'unpreserve-folio': 11,
  'preserve-pages': 12,
  'unpreserve-pages': 13,
  'restore-folio': 14,
  'reserve-folio': 15,
} as const;
export type OpKind = keyof typeof OP;

/** Kinds of file. */
export const FILE_KIND = { memfd: 1 } as const;

/** Byte offsets of an operation's fields. */
export const FIELD = {
  kind: 0,
  order: 1,
  fileKind: 2,
  expect: 4,
  name: 8,
  slot: 12,
  token: 16,
  size: 24,
} as const;

const KIND_NAMES = new Map<number, OpKind>(
  Object.entries(OP).map(([name, kind]) => [kind, name as OpKind]),
);

/** A tape's bytes with its header read; `kinds[i]` is the kind of operation i. */
export interface Tape {
  bytes: Uint8Array;
  abi: string;
  fixGrow: boolean;
  names: number;
  namesOffset: number;
  ops: number;
  opsOffset: number;
  prepare: number;
  slots: number;
  kernels: number;
}

/** Takes tape bytes that `compile` made and gives the header as fields; throws a TypeError otherwise. */
export function readTape(bytes: Uint8Array): Tape {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (text(0, 8) !== TAPE_MAGIC || view.getUint32(TAPE.version, true) !== TAPE_VERSION) {
    throw new TypeError('not a tape of version 1');
  }
  const u32 = (at: number) => view.getUint32(at, true);
  return {
    bytes,
    abi: text(TAPE.abi, TAPE.abi + 16).replace(/\0+$/, ''),
    fixGrow: (u32(TAPE.flags) & FLAG_FIX_GROW) !== 0,
    names: u32(TAPE.names),
    namesOffset: u32(TAPE.namesOffset),
    ops: u32(TAPE.ops),
    opsOffset: u32(TAPE.opsOffset),
    prepare: u32(TAPE.prepare),
    slots: u32(TAPE.slots),
    kernels: u32(TAPE.kernels),
  };
}

/** Takes a tape and an operation's index, gives the name of its kind. */
export function opKind(tape: Tape, index: number): OpKind {
  return KIND_NAMES.get(tape.bytes[tape.opsOffset + index * OP_BYTES]!)!;
}

/**
 * Takes a tape and gives the same operations up to `end` with the first `prepare` of them in the
 * prepare section: how one scenario becomes the tape of each suite.
 */
export function section(tape: Tape, prepare: number, end: number): Tape {
  const bytes = tape.bytes.slice(0, tape.opsOffset + end * OP_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(TAPE.prepare, prepare, true);
  view.setUint32(TAPE.ops, end, true);
  view.setUint32(TAPE.size, bytes.length, true);
  return readTape(bytes);
}
