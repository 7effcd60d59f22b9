// 64-ary radix tree, as an xarray: three levels by the hash's upper 18 bits, then a chain of nodes.
// 8 bytes a session, in the node, and a tree node of 264 bytes (576 with a kernel's pointers) for
// each path that is new: two a session at first, 0.85 at n=2000, 4161 in all at most. They come in
// slabs, are given back one by one. A key of all 32 bits would take three a session.

import { hashName, sameWords } from "../hash";
import { play } from "../play";
import { allocateIndex, PAGE_BYTES, SESSION_INDEX } from "../stage";
import { TokenList } from "../tokens";

const CHAIN: usize = SESSION_INDEX;
const HASH: usize = SESSION_INDEX + 4;

/** How far a level's six bits lie up in the hash. */
const ROOT_SHIFT: u32 = 26;
const LEAF_SHIFT: u32 = 14;
const LEVEL_BITS: u32 = 6;
const SLOTS: u32 = 1 << LEVEL_BITS;

/** A tree node: its slots, how many of them are used, and the node above it. */
const USED: usize = (<usize>SLOTS) << 2;
const ABOVE: usize = USED + 4;
const NODE_BYTES: usize = ABOVE + 4;
/** As many nodes as a page holds are allocated together. */
const SLAB_BYTES: usize = (PAGE_BYTES / NODE_BYTES) * NODE_BYTES;

// @ts-ignore: decorator
@inline
function slotOf(node: usize, hash: u32, shift: u32): usize {
  return node + ((<usize>((hash >>> shift) & (SLOTS - 1))) << 2);
}

/** Gives the session of that name and hash in a chain, or 0. */
// @ts-ignore: decorator
@inline
function search(ptr: usize, name: usize, hash: u32): usize {
  while (ptr) {
    if (load<u32>(ptr, HASH) == hash && sameWords(ptr, name)) break;
    ptr = load<u32>(ptr, CHAIN);
  }
  return ptr;
}


@unmanaged
class XArray {
  root: u32;
  /** Nodes given back, all of their slots 0, linked by ABOVE. */
  free: u32;
  /** What is left of a slab. */
  fresh: u32;
  freshEnd: u32;

  /** The lowest node on a hash's path, or 0. */
  // @ts-ignore: decorator
  @inline
  leaf(hash: u32): usize {
    let node = <usize>this.root;
    for (let shift = ROOT_SHIFT; node && shift != LEAF_SHIFT; shift -= LEVEL_BITS) {
      node = <usize>load<u32>(slotOf(node, hash, shift));
    }
    return node;
  }

  find(name: usize): usize {
    const hash = hashName(name);
    const leaf = this.leaf(hash);
    return leaf ? search(<usize>load<u32>(slotOf(leaf, hash, LEAF_SHIFT)), name, hash) : 0;
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    const hash = hashName(session);
    let leaf = this.leaf(hash);
    if (!leaf) leaf = this.extend(hash);
    const slot = slotOf(leaf, hash, LEAF_SHIFT);
    const first = <usize>load<u32>(slot);
    if (search(first, session, hash)) return false;
    if (!first) store<u32>(leaf, load<u32>(leaf, USED) + 1, USED);
    store<u32>(session, hash, HASH);
    store<u32>(session, <u32>first, CHAIN);
    store<u32>(slot, <u32>session);
    return true;
  }

  /** Makes the nodes that a hash's path lacks, and gives the lowest. */
  extend(hash: u32): usize {
    if (!this.root) this.root = <u32>this.allocate(0);
    let node = <usize>this.root;
    for (let shift = ROOT_SHIFT; shift != LEAF_SHIFT; shift -= LEVEL_BITS) {
      const slot = slotOf(node, hash, shift);
      let below = <usize>load<u32>(slot);
      if (!below) {
        below = this.allocate(node);
        store<u32>(slot, <u32>below);
        store<u32>(node, load<u32>(node, USED) + 1, USED);
      }
      node = below;
    }
    return node;
  }

  remove(session: usize): void {
    const hash = load<u32>(session, HASH);
    const leaf = this.leaf(hash);
    const slot = slotOf(leaf, hash, LEAF_SHIFT);
    let link = slot;
    while (load<u32>(link) != <u32>session) link = <usize>load<u32>(link) + CHAIN;
    store<u32>(link, load<u32>(session, CHAIN));
    if (!load<u32>(slot)) this.prune(leaf, hash);
  }

  /** Counts a slot of a leaf as unused, and frees the nodes of the path that use none. */
  prune(leaf: usize, hash: u32): void {
    let node = leaf;
    for (let shift = LEAF_SHIFT; node; shift += LEVEL_BITS) {
      store<u32>(slotOf(node, hash, shift), 0);
      const used = load<u32>(node, USED) - 1;
      store<u32>(node, used, USED);
      if (used) return;
      const above = <usize>load<u32>(node, ABOVE);
      store<u32>(node, this.free, ABOVE);
      this.free = <u32>node;
      node = above;
    }
    this.root = 0;
  }

  allocate(above: usize): usize {
    let node = <usize>this.free;
    if (node) {
      this.free = load<u32>(node, ABOVE);
    } else {
      if (this.fresh == this.freshEnd) this.refill();
      node = this.fresh;
      this.fresh += <u32>NODE_BYTES;
    }
    store<u32>(node, <u32>above, ABOVE);
    return node;
  }

  /** Takes a slab's worth of nodes. */
  refill(): void {
    this.fresh = <u32>allocateIndex(SLAB_BYTES);
    this.freshEnd = this.fresh + <u32>SLAB_BYTES;
  }
}

export function xarray(from: u32, to: u32): u32 {
  return play<XArray, TokenList>(from, to);
}
