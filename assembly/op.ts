// An operation of a tape: src/tape/format.ts is its specification.

import { NAME_BYTES, stage } from "./stage";

/** An operation's size. */
export const OP_BYTES: usize = 32;
const DESCRIPTOR_BYTES: u32 = 4096;
/** The kinds of operations on sessions and files. */
export const OPEN: u32 = 1;
export const CREATE: u32 = 2;
export const PRESERVE: u32 = 3;
export const CLOSE: u32 = 4;
export const REBOOT: u32 = 5;
export const BOOT: u32 = 6;
export const RETRIEVE: u32 = 7;
export const RETRIEVE_FILE: u32 = 8;
export const FINISH: u32 = 9;
const EXPECT: usize = 4;
const NAME: usize = 8;
const SLOT: usize = 12;
const TOKEN: usize = 16;

/** The address of an operation, by its number. */
// @ts-ignore: decorator
@inline
export function opAt(index: u32): usize {
  return <usize>stage().ops + <usize>index * OP_BYTES;
}

/** Which kind it is of. */
// @ts-ignore: decorator
@inline
export function kindOf(op: usize): u32 {
  return load<u8>(op);
}

/** The result that the kernel gives. */
// @ts-ignore: decorator
@inline
export function expectOf(op: usize): i32 {
  return load<i32>(op, EXPECT);
}

/** The address of the name field. */
// @ts-ignore: decorator
@inline
export function nameOf(op: usize): usize {
  return <usize>stage().names + <usize>load<u32>(op, NAME) * NAME_BYTES;
}

/** Where the session's file descriptor lies. */
// @ts-ignore: decorator
@inline
export function fdOf(op: usize): usize {
  return <usize>stage().fds + ((<usize>load<u32>(op, SLOT)) << 2);
}

/** Of a file, its token. */
// @ts-ignore: decorator
@inline
export function tokenOf(op: usize): u64 {
  return load<u64>(op, TOKEN);
}

/** Of a file that is preserved, the address of its descriptor. */
// @ts-ignore: decorator
@inline
export function dataOf(op: usize): u64 {
  return <u64>load<u32>(op, NAME) * <u64>DESCRIPTOR_BYTES;
}
