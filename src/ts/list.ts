import { NAME_BYTES as NAME_FIELD_BYTES } from '../tape/format.ts';
import type { Player } from '../tape/player.ts';
import { REGISTRY, SESSION, type Stage } from '../tape/stage.ts';
import { createLayoutPlayer } from './layout.ts';
import type { Memory } from './memory.ts';
import type { Index } from './registry.ts';

const HEAD = REGISTRY.head;
const NEXT = SESSION.next;
const NAME_BYTES = NAME_FIELD_BYTES;

/**
 * Compares as C strings within a name field, byte by byte; a stored name always has its NUL. Four
 * bytes a turn: a turn costs V8 as much as two bytes, because it loads the view's base and looks
 * for interrupts in each. In one function, because V8 may not inline the compare.
 */
function find(memory: Memory, registry: number, name: number): number {
  const { words, bytes } = memory;
  let ptr = words[(registry + HEAD) >>> 2]!;
  let byte: number | undefined;
  while (ptr !== 0) {
    for (let i = 0; i < NAME_BYTES; i += 4) {
      byte = bytes[(ptr + i) | 0];
      if (byte !== bytes[(name + i) | 0]) break;
      if (byte === 0) return ptr;
      byte = bytes[(ptr + i + 1) | 0];
      if (byte !== bytes[(name + i + 1) | 0]) break;
      if (byte === 0) return ptr;
      byte = bytes[(ptr + i + 2) | 0];
      if (byte !== bytes[(name + i + 2) | 0]) break;
      if (byte === 0) return ptr;
      byte = bytes[(ptr + i + 3) | 0];
      if (byte !== bytes[(name + i + 3) | 0]) break;
      if (byte === 0) return ptr;
    }
    ptr = words[(ptr + NEXT) >>> 2]!;
  }
  return 0;
}

const list: Index = {
  find,
  insert: (memory, registry, session) => find(memory, registry, session) === 0,
  remove() {},
};

/**
 * The kernel's registry, as assembly/session/list.ts: no index, every name in the list compared
 * byte by byte (spec §2.4). Takes a stage, gives a player with a memory of its own; raises Fault 2
 * for a stage beyond 2 GiB.
 */
export function createList(stage: Stage): Player {
  return createLayoutPlayer(stage, list);
}
