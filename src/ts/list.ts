import { NAME_BYTES as NAME_FIELD_BYTES } from '../tape/format.ts';
import type { Player } from '../tape/player.ts';
import { REGISTRY, SESSION, type Stage } from '../tape/stage.ts';
import { createLayoutPlayer } from './layout.ts';
import type { Memory } from './memory.ts';
import type { Index } from './registry.ts';

const HEAD = REGISTRY.head;
const NEXT = SESSION.next;
const NAME_BYTES = NAME_FIELD_BYTES;

// The name looked for, in an array of its own: V8 knows the place and size of a constant array.
const KEY = new Uint8Array(new ArrayBuffer(NAME_BYTES));
const KEY_LONGS = new BigInt64Array(KEY.buffer);
/** The largest address of a node, which lies at a multiple of 64. */
const NODE_MOST = 2 ** 31 - 64;

/**
 * Compares as C strings, byte by byte; a node's name always ends within its field. Sixteen bytes a
 * turn, because in each V8 loads the views' bases anew and looks for interrupts.
 */
function find(memory: Memory, registry: number, name: number): number {
  const { words, longs, bytes } = memory;
  // V8 (Node 20 to 26) takes a constant that is read in nested loops for one only as a local.
  const key = KEY;
  const from = name >>> 3;
  for (let i = 0; i < NAME_BYTES >>> 3; i++) KEY_LONGS[i] = longs[from + i]!;
  let ptr = words[(registry + HEAD) >>> 2]!;
  while (ptr !== 0) {
    // What both masks say keeps V8 from looking for sums that leave 31 bits.
    const node = ptr & NODE_MOST;
    for (let turn = 0; ; turn += 16) {
      const i = turn & 48;
      const a = node + i;
      let byte = bytes[a];
      if (byte !== key[i]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 1];
      if (byte !== key[i + 1]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 2];
      if (byte !== key[i + 2]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 3];
      if (byte !== key[i + 3]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 4];
      if (byte !== key[i + 4]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 5];
      if (byte !== key[i + 5]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 6];
      if (byte !== key[i + 6]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 7];
      if (byte !== key[i + 7]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 8];
      if (byte !== key[i + 8]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 9];
      if (byte !== key[i + 9]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 10];
      if (byte !== key[i + 10]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 11];
      if (byte !== key[i + 11]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 12];
      if (byte !== key[i + 12]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 13];
      if (byte !== key[i + 13]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 14];
      if (byte !== key[i + 14]) break;
      if (byte === 0) return ptr;
      byte = bytes[a + 15];
      if (byte !== key[i + 15]) break;
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
