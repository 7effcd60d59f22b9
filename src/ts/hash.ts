import { NAME_BYTES as NAME_FIELD_BYTES } from '../tape/format.ts';
import type { Player } from '../tape/player.ts';
import { REGISTRY, SESSION, type Stage } from '../tape/stage.ts';
import { createLayoutPlayer } from './layout.ts';
import { allocateIndex, type Memory } from './memory.ts';
import type { Index } from './registry.ts';

const NAME_WORDS = NAME_FIELD_BYTES >>> 2;
const MULTIPLIER = 0x9e3779b1;
const BITS_LEAST = 6;

// The index's own fields: of a registry, and of a session node.
const BUCKETS = REGISTRY.index;
const BITS = REGISTRY.index + 4;
const COUNT = REGISTRY.index + 8;
const MOST = REGISTRY.index + 12;
const CHAIN = SESSION.index;
const HASH = SESSION.index + 4;

/** Takes a canonical name field and gives its hash as a signed word; the high bits are the good ones. */
function hashName(words: Int32Array, name: number): number {
  const at = name >>> 2;
  let hash = 0;
  for (let i = 0; i < NAME_WORDS; i++) {
    const word = words[at + i]!;
    if (word === 0) break;
    hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ word, MULTIPLIER);
  }
  return hash ^ (hash >>> 15);
}

/** Compares two canonical name fields by words, up to the word that ends them. */
function sameWords(words: Int32Array, a: number, b: number): boolean {
  const from = a >>> 2;
  const other = b >>> 2;
  for (let i = 0; i < NAME_WORDS; i++) {
    const word = words[from + i]!;
    if (word !== words[other + i]) return false;
    if (word >>> 24 === 0) break;
  }
  return true;
}

function bucketOf(words: Int32Array, registry: number, hash: number): number {
  const bits = words[(registry + BITS) >>> 2]!;
  return (words[(registry + BUCKETS) >>> 2]! >>> 2) + (hash >>> (32 - bits));
}

function search(words: Int32Array, bucket: number, name: number, hash: number): number {
  let ptr = words[bucket]!;
  while (ptr !== 0) {
    if (words[(ptr + HASH) >>> 2] === hash && sameWords(words, ptr, name)) break;
    ptr = words[(ptr + CHAIN) >>> 2]!;
  }
  return ptr;
}

/** Doubles the buckets, or makes the first. */
function grow(memory: Memory, registry: number): void {
  const { words } = memory;
  const before = words[(registry + BUCKETS) >>> 2]! >>> 2;
  const bits = words[(registry + BITS) >>> 2]!;
  const beforeEnd = before === 0 ? 0 : before + (1 << bits);
  const bitsNow = before === 0 ? BITS_LEAST : bits + 1;
  words[(registry + BITS) >>> 2] = bitsNow;
  words[(registry + MOST) >>> 2] = (3 << bitsNow) >>> 2;
  words[(registry + BUCKETS) >>> 2] = allocateIndex(memory, 4 << bitsNow);
  for (let at = before; at < beforeEnd; at++) {
    let ptr = words[at]!;
    while (ptr !== 0) {
      const next = words[(ptr + CHAIN) >>> 2]!;
      const bucket = bucketOf(words, registry, words[(ptr + HASH) >>> 2]!);
      words[(ptr + CHAIN) >>> 2] = words[bucket]!;
      words[bucket] = ptr;
      ptr = next;
    }
  }
}

const hash: Index = {
  find({ words }, registry, name) {
    if (words[(registry + BUCKETS) >>> 2] === 0) return 0;
    const hash = hashName(words, name);
    return search(words, bucketOf(words, registry, hash), name, hash);
  },
  insert(memory, registry, session) {
    const { words } = memory;
    if (words[(registry + COUNT) >>> 2]! >= words[(registry + MOST) >>> 2]!) grow(memory, registry);
    const hash = hashName(words, session);
    const bucket = bucketOf(words, registry, hash);
    if (search(words, bucket, session, hash) !== 0) return false;
    words[(session + HASH) >>> 2] = hash;
    words[(session + CHAIN) >>> 2] = words[bucket]!;
    words[bucket] = session;
    words[(registry + COUNT) >>> 2]!++;
    return true;
  },
  remove({ words }, registry, session) {
    let link = bucketOf(words, registry, words[(session + HASH) >>> 2]!);
    while (words[link] !== session) link = (words[link]! + CHAIN) >>> 2;
    words[link] = words[(session + CHAIN) >>> 2]!;
    words[(registry + COUNT) >>> 2]!--;
  },
};

/**
 * Resizable chained hash table, as assembly/session/hash.ts: doubled when three quarters full.
 * Takes a stage, gives a player with a memory of its own; raises Fault 2 for a stage beyond 2 GiB.
 */
export function createHash(stage: Stage): Player {
  return createLayoutPlayer(stage, hash);
}
