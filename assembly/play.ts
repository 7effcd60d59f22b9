// Plays a tape's operations from linear memory and holds each result against the tape's
// (src/tape/format.ts). One call plays a section: nothing crosses the boundary in between.

import { NAME_BYTES, PAGE_BYTES, stage } from "./stage";
import {
  boot,
  close,
  create,
  finish,
  open,
  preserve,
  retrieve,
  retrieveFile,
  serialize,
} from "./registry";

const OP_BYTES: usize = 32;
const OPEN: u32 = 1;
const CREATE: u32 = 2;
const PRESERVE: u32 = 3;
const CLOSE: u32 = 4;
const REBOOT: u32 = 5;
const BOOT: u32 = 6;
const RETRIEVE: u32 = 7;
const RETRIEVE_FILE: u32 = 8;
const FINISH: u32 = 9;
const EXPECT: usize = 4;
const NAME: usize = 8;
const SLOT: usize = 12;
const TOKEN: usize = 16;

/** What an operation that is not of the session registry gives. */
const UNPLAYABLE: i32 = i32.MIN_VALUE;

// @ts-ignore: decorator
@inline
function opAt(index: u32): usize {
  return <usize>stage().ops + <usize>index * OP_BYTES;
}

// @ts-ignore: decorator
@inline
function nameOf(op: usize): usize {
  return <usize>stage().names + <usize>load<u32>(op, NAME) * NAME_BYTES;
}

/**
 * Plays operations `from` to `to` with name index I and token index F. Gives `to`, or the first operation whose result is
 * not the tape's; that result is then in the stage.
 */
// @ts-ignore: decorator
@inline
export function play<I, F>(from: u32, to: u32): u32 {
  for (let index = from; index < to; index++) {
    const op = opAt(index);
    const kind = <u32>load<u8>(op);
    let result = UNPLAYABLE;
    if (kind == CREATE) result = create<I>(nameOf(op), load<u32>(op, SLOT));
    else if (kind == RETRIEVE) result = retrieve<I>(nameOf(op), load<u32>(op, SLOT));
    else if (kind == CLOSE) result = close<I, F>(load<u32>(op, SLOT));
    else if (kind == FINISH) result = finish<F>(load<u32>(op, SLOT));
    else if (kind == RETRIEVE_FILE)
      result = retrieveFile<F>(load<u32>(op, SLOT), load<u64>(op, TOKEN));
    else if (kind == PRESERVE) {
      const data = <u64>load<u32>(op, NAME) * <u64>PAGE_BYTES;
      result = preserve<F>(load<u32>(op, SLOT), load<u64>(op, TOKEN), data);
    } else if (kind == OPEN) result = open<I, F>();
    else if (kind == REBOOT) result = serialize();
    else if (kind == BOOT) result = boot();
    if (result != load<i32>(op, EXPECT)) {
      stage().failedResult = result;
      return index;
    }
  }
  return to;
}
