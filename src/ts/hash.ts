import type { Player } from '../tape/player.ts';
import { REGISTRY, SESSION, type Stage } from '../tape/stage.ts';
import { playRun, readRun } from './hash-runs.ts';
import { bucketOf, grow, search } from './hash-table.ts';
import { createLayoutPlayer } from './layout.ts';
import { hashName } from './names.ts';
import type { Index } from './registry.ts';

const BUCKETS = REGISTRY.index;
const COUNT = REGISTRY.index + 8;
const MOST = REGISTRY.index + 12;
const CHAIN = SESSION.index;
const HASH = SESSION.index + 4;

const hash: Index = {
  playRun,
  readRun,
  find(memory, registry, name) {
    const { words } = memory;
    if (words[(registry + BUCKETS) >>> 2] === 0) return 0;
    const hash = hashName(words, name);
    return search(memory, bucketOf(words, registry, hash), name, hash);
  },
  insert(memory, registry, session) {
    const { words } = memory;
    if (words[(registry + COUNT) >>> 2]! >= words[(registry + MOST) >>> 2]!) grow(memory, registry);
    const hash = hashName(words, session);
    const bucket = bucketOf(words, registry, hash);
    if (search(memory, bucket, session, hash) !== 0) return false;
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
