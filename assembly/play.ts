// Plays a tape's operations from linear memory and holds each result against the tape's. One call
// plays a section: nothing crosses the boundary in between.

import { stage } from "./stage";
import {
  BOOT,
  CLOSE,
  CREATE,
  expectOf,
  FINISH,
  kindOf,
  OP_BYTES,
  OPEN,
  opAt,
  PRESERVE,
  REBOOT,
  RETRIEVE,
  RETRIEVE_FILE,
} from "./op";
import {
  boot,
  close,
  create,
  createMany,
  finish,
  open,
  preserve,
  retrieve,
  retrieveFile,
  retrieveMany,
  serialize,
} from "./registry";

/** What an operation that is not of the session registry gives. */
const UNPLAYABLE: i32 = i32.MIN_VALUE;

/** Plays an operation that is not on the common way. */
function playOp<I, F>(op: usize): i32 {
  const kind = kindOf(op);
  if (kind == CREATE) return create<I>(op);
  if (kind == RETRIEVE) return retrieve<I>(op);
  if (kind == CLOSE) return close<I, F>(op);
  if (kind == OPEN) return open<I, F>();
  return playOther<F>(op);
}

/** Plays an operation that no name index takes part in. */
function playOther<F>(op: usize): i32 {
  const kind = kindOf(op);
  if (kind == FINISH) return finish<F>(op);
  if (kind == RETRIEVE_FILE) return retrieveFile<F>(op);
  if (kind == PRESERVE) return preserve<F>(op);
  if (kind == REBOOT) return serialize();
  if (kind == BOOT) return boot();
  return UNPLAYABLE;
}

/**
 * Plays operations `from` to `to` with name index I and token index F. Gives `to`, or the first
 * operation whose result is not the tape's; that result is then in the stage. Creates and retrieves
 * have loops of their own, which call nothing.
 */
// @ts-ignore: decorator
@inline
export function play<I, F>(from: u32, to: u32): u32 {
  const end = opAt(to);
  let op = opAt(from);
  while (true) {
    if (stage().deviceOpen) {
      op = createMany<I>(op, end);
      op = retrieveMany<I>(op, end);
    }
    if (op == end) return to;
    const result = playOp<I, F>(op);
    if (result != expectOf(op)) {
      stage().failedResult = result;
      return <u32>((op - opAt(0)) / OP_BYTES);
    }
    op += OP_BYTES;
  }
}
