import { NAME_BYTES as NAME_FIELD_BYTES } from '../tape/format.ts';
import type { Player } from '../tape/player.ts';
import { REGISTRY, SESSION, type Stage } from '../tape/stage.ts';
import { createLayoutPlayer } from './layout.ts';
import type { Memory } from './memory.ts';
import type { Index } from './registry.ts';

const HEAD = REGISTRY.head;
const NEXT = SESSION.next;
const NAME_BYTES = NAME_FIELD_BYTES;

// The name looked for, in an array of its own: V8 knows the place and size of a constant array, and
// so reads a byte of it in one instruction, without a bounds check.
const KEY = new Uint8Array(new ArrayBuffer(NAME_BYTES));
const KEY_LONGS = new BigInt64Array(KEY.buffer);

/**
 * Compares as C strings, byte by byte; a node's name always ends within its field. Eight bytes a
 * turn, because in each V8 loads the view's base anew and looks for interrupts; with sixteen, V8 no
 * longer inlines the function, and in some runs leaves it half optimized.
 */
function find(memory: Memory, registry: number, name: number): number {
  const { words, longs, bytes } = memory;
  const from = name >>> 3;
  for (let i = 0; i < KEY_LONGS.length; i++) KEY_LONGS[i] = longs[from + i]!;
  let ptr = words[(registry + HEAD) >>> 2]!;
  let byte: number | undefined;
  while (ptr !== 0) {
    let a = ptr;
    for (let turn = 0; ; turn += 8) {
      // Tells V8 that i + 7 lies within the array.
      const i = turn & 56;
      byte = bytes[a];
      if (byte !== KEY[i]) break;
      if (byte === 0) return ptr;
      byte = bytes[(a + 1) | 0];
      if (byte !== KEY[i + 1]) break;
      if (byte === 0) return ptr;
      byte = bytes[(a + 2) | 0];
      if (byte !== KEY[i + 2]) break;
      if (byte === 0) return ptr;
      byte = bytes[(a + 3) | 0];
      if (byte !== KEY[i + 3]) break;
      if (byte === 0) return ptr;
      byte = bytes[(a + 4) | 0];
      if (byte !== KEY[i + 4]) break;
      if (byte === 0) return ptr;
      byte = bytes[(a + 5) | 0];
      if (byte !== KEY[i + 5]) break;
      if (byte === 0) return ptr;
      byte = bytes[(a + 6) | 0];
      if (byte !== KEY[i + 6]) break;
      if (byte === 0) return ptr;
      byte = bytes[(a + 7) | 0];
      if (byte !== KEY[i + 7]) break;
      if (byte === 0) return ptr;
      a = (a + 8) | 0;
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
