import {
  FIELD,
  NAME_BYTES as NAME_FIELD_BYTES,
  OP,
  OP_BYTES as TAPE_OP_BYTES,
} from '../tape/format.ts';
import type { Player } from '../tape/player.ts';
import { STAGE, type Stage } from '../tape/stage.ts';
import { Memory } from './memory.ts';
import {
  boot,
  close,
  create,
  finish,
  type Index,
  open,
  preserve,
  retrieve,
  retrieveFile,
  serialize,
} from './registry.ts';

const OPEN = OP.open;
const CREATE = OP.create;
const PRESERVE = OP.preserve;
const CLOSE = OP.close;
const REBOOT = OP.reboot;
const BOOT = OP.boot;
const RETRIEVE = OP.retrieve;
const RETRIEVE_FILE = OP['retrieve-file'];
const FINISH = OP.finish;
const OP_BYTES = TAPE_OP_BYTES;
const EXPECT = FIELD.expect;
const NAME = FIELD.name;
const SLOT = FIELD.slot;
const TOKEN = FIELD.token;
const NAME_BYTES = NAME_FIELD_BYTES;
const OPS = STAGE.ops;
const NAMES = STAGE.names;
const FAILED_RESULT = STAGE.failedResult;

/** What an operation that is not of the session registry gives: no errno. */
const UNPLAYABLE = -(2 ** 31);

/**
 * Takes a stage and an index; gives a player over the layout that all engines share
 * (src/tape/stage.ts), in a memory of its own. Raises Fault 2 for a stage beyond 2 GiB.
 */
export function createLayoutPlayer(stage: Stage, index: Index): Player {
  const memory = new Memory(stage.image, stage.size_bytes);
  return {
    play: (from, to) => playOps(memory, index, from, to),
    failedResult: () => memory.words[FAILED_RESULT >>> 2]!,
    handover: () => ({ memory: memory.bytes, root: memory.words[STAGE.root >>> 2]! }),
  };
}

function playOps(memory: Memory, index: Index, from: number, to: number): number {
  const { words } = memory;
  const ops = words[OPS >>> 2]!;
  const names = words[NAMES >>> 2]!;
  for (let i = from; i < to; i++) {
    if (index.playRun !== undefined) {
      i = index.playRun(memory, i, to);
      if (i === to) break;
    }
    const op = ops + i * OP_BYTES;
    const kind = words[op >>> 2]! & 0xff;
    const operand = words[(op + NAME) >>> 2]!;
    const slot = words[(op + SLOT) >>> 2]!;
    let result: number = UNPLAYABLE;
    if (kind === CREATE) result = create(memory, index, names + operand * NAME_BYTES, slot);
    else if (kind === RETRIEVE) {
      result = retrieve(memory, index, names + operand * NAME_BYTES, slot);
    } else if (kind === CLOSE) result = close(memory, index, slot);
    else if (kind === FINISH) result = finish(memory, slot);
    else if (kind === RETRIEVE_FILE) {
      const low = words[(op + TOKEN) >>> 2]!;
      result = retrieveFile(memory, slot, low, words[(op + TOKEN + 4) >>> 2]!);
    } else if (kind === PRESERVE) {
      const low = words[(op + TOKEN) >>> 2]!;
      result = preserve(memory, slot, low, words[(op + TOKEN + 4) >>> 2]!, operand);
    } else if (kind === OPEN) result = open(memory, index);
    else if (kind === REBOOT) result = serialize(memory);
    else if (kind === BOOT) result = boot(memory);
    if (result !== words[(op + EXPECT) >>> 2]) {
      words[FAILED_RESULT >>> 2] = result;
      return i;
    }
  }
  return to;
}
