// Chains of sessions under a head, as the hash tables have them. 8 bytes a session, in the node.

import { sameWords } from "./hash";
import { SESSION_INDEX } from "./stage";

/** The next session of the chain, and the hash of the session's name. */
export const CHAIN: usize = SESSION_INDEX;
export const HASH: usize = SESSION_INDEX + 4;

/** Takes a chain's first session, a name and its hash; gives the session of that name, or 0. */
// @ts-ignore: decorator
@inline
export function findInChain(first: usize, name: usize, hash: u32): usize {
  let ptr = first;
  while (ptr) {
    if (load<u32>(ptr, HASH) == hash) {
      if (sameWords(ptr, name)) break;
    }
    ptr = load<u32>(ptr, CHAIN);
  }
  return ptr;
}

/** Puts a session, which keeps its hash, before those of the chain whose head lies at an address. */
// @ts-ignore: decorator
@inline
export function pushToChain(head: usize, session: usize): void {
  store<u32>(session, load<u32>(head), CHAIN);
  store<u32>(head, <u32>session);
}

/** Puts a session into a chain and gives true, or gives false where the chain has that hash. */
// @ts-ignore: decorator
@inline
export function addToChain(head: usize, session: usize, hash: u32): bool {
  const first = load<u32>(head);
  let ptr = <usize>first;
  while (ptr) {
    if (load<u32>(ptr, HASH) == hash) return false;
    ptr = load<u32>(ptr, CHAIN);
  }
  store<u32>(session, hash, HASH);
  store<u32>(session, first, CHAIN);
  store<u32>(head, <u32>session);
  return true;
}

/** Takes a session out of the chain whose head lies at an address. */
// @ts-ignore: decorator
@inline
export function dropFromChain(head: usize, session: usize): void {
  let link = head;
  while (load<u32>(link) != <u32>session) link = <usize>load<u32>(link) + CHAIN;
  store<u32>(link, load<u32>(session, CHAIN));
}
