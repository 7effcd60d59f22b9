// Plays a tape and does nothing: what playing itself costs. Every operation is read to its end.

import { stage } from "../stage";

const OP_BYTES: usize = 32;

export function none(from: u32, to: u32): u32 {
  let op = <usize>stage().ops + <usize>from * OP_BYTES;
  for (let index = from; index < to; index++, op += OP_BYTES) {
    if (!load<u8>(op) || load<i32>(op, 4) > 0) return index;
  }
  return to;
}
