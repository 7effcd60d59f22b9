import { NAME_BYTES as NAME_FIELD_BYTES } from '../tape/format.ts';
import type { Player } from '../tape/player.ts';
import { REGISTRY, SESSION, type Stage } from '../tape/stage.ts';
import { createLayoutPlayer } from './layout.ts';
import { Memory } from './memory.ts';
import type { Index } from './registry.ts';

const HEAD = REGISTRY.head;
const NEXT = SESSION.next;
const NAME_BYTES = NAME_FIELD_BYTES;

// The name looked for, in an array of its own: V8 knows the place and size of a constant array, and
// so reads a byte of it in one instruction, without a bounds check.
const KEY = new Uint8Array(new ArrayBuffer(NAME_BYTES));
const KEY_LONGS = new BigInt64Array(KEY.buffer);

/**
 * Compares as C strings, byte by byte; a node's name always ends within its field. Sixteen bytes a
 * turn, because in each V8 loads the view's base anew and looks for interrupts; all in one function
 * and one loop, because V8 may not inline a compare.
 */
function find(memory: Memory, registry: number, name: number): number {
  const { words, longs, bytes } = memory;
  const from = name >>> 3;
  for (let i = 0; i < KEY_LONGS.length; i++) KEY_LONGS[i] = longs[from + i]!;
  let ptr = words[(registry + HEAD) >>> 2]!;
  let a = ptr;
  let turn = 0;
  let byte: number | undefined;
  while (a !== 0) {
    const i = turn & 48;
    same: {
      byte = bytes[a];
      if (byte !== KEY[i]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 1) | 0];
      if (byte !== KEY[i + 1]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 2) | 0];
      if (byte !== KEY[i + 2]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 3) | 0];
      if (byte !== KEY[i + 3]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 4) | 0];
      if (byte !== KEY[i + 4]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 5) | 0];
      if (byte !== KEY[i + 5]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 6) | 0];
      if (byte !== KEY[i + 6]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 7) | 0];
      if (byte !== KEY[i + 7]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 8) | 0];
      if (byte !== KEY[i + 8]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 9) | 0];
      if (byte !== KEY[i + 9]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 10) | 0];
      if (byte !== KEY[i + 10]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 11) | 0];
      if (byte !== KEY[i + 11]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 12) | 0];
      if (byte !== KEY[i + 12]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 13) | 0];
      if (byte !== KEY[i + 13]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 14) | 0];
      if (byte !== KEY[i + 14]) break same;
      if (byte === 0) return ptr;
      byte = bytes[(a + 15) | 0];
      if (byte !== KEY[i + 15]) break same;
      if (byte === 0) return ptr;
      a = (a + 16) | 0;
      turn = (turn + 16) | 0;
      continue;
    }
    ptr = words[(ptr + NEXT) >>> 2]!;
    a = ptr;
    turn = 0;
  }
  return 0;
}

/**
 * Compares a name of 63 bytes, as often as V8 needs to begin to watch. Code that V8 optimized before it saw each line run is thrown
 * away at the first long name, and may then stay half optimized.
 */
function showEveryLine(): void {
  const memory = new Memory(new Uint8Array(0), 1024);
  const node = 512;
  memory.words[(REGISTRY.outgoing + HEAD) >>> 2] = node;
  memory.bytes.fill(1, node, node + NAME_BYTES - 1);
  for (let i = 0; i < 10; i++) find(memory, REGISTRY.outgoing, node);
}

showEveryLine();

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
