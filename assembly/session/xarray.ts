// 64-ary radix tree, as an xarray: three levels by the hash's upper 18 bits, then a chain of nodes.
// 8 bytes a session, in the node, and a tree node of 264 bytes (576 with a kernel's pointers) for
// each path that is new: two a session at first, 0.85 at n=2000, 4161 in all at most. They come in
// slabs, are given back one by one. A key of all 32 bits would take three a session.

import { addToChain, dropFromChain, findInChain, HASH, pushToChain } from "../chain";
import { hashName } from "../hash";
import { play } from "../play";
import { allocateIndex, PAGE_BYTES } from "../stage";
import { TokenList } from "../tokens";

/** How far a level's six bits lie up in the hash. */
const ROOT_SHIFT: u32 = 26;
const MIDDLE_SHIFT: u32 = 20;
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


@unmanaged
class XArray {
  root: u32;
  /** Nodes given back, all of their slots 0, linked by ABOVE. */
  free: u32;
  /** What is left of a slab. */
  fresh: u32;
  freshEnd: u32;

  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    const hash = hashName(name);
    let node = <usize>this.root;
    if (!node) return 0;
    node = <usize>load<u32>(slotOf(node, hash, ROOT_SHIFT));
    if (!node) return 0;
    node = <usize>load<u32>(slotOf(node, hash, MIDDLE_SHIFT));
    if (!node) return 0;
    return findInChain(<usize>load<u32>(slotOf(node, hash, LEAF_SHIFT)), name, hash);
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    const hash = hashName(session);
    const slot = this.slot(hash);
    if (!slot) return false;
    return addToChain(slot, session, hash);
  }

  add(session: usize): void {
    const hash = hashName(session);
    let slot: usize = 0;
    while (true) {
      slot = this.slot(hash);
      if (slot) break;
      this.refill();
    }
    store<u32>(session, hash, HASH);
    pushToChain(slot, session);
  }

  /** The slot of a hash in use, on a path made where there was none; 0 where nodes are lacking. */
  // @ts-ignore: decorator
  @inline
  slot(hash: u32): usize {
    const root = <usize>this.root;
    if (!root) return 0;
    const middle = this.below(root, hash, ROOT_SHIFT);
    if (!middle) return 0;
    const leaf = this.below(middle, hash, MIDDLE_SHIFT);
    if (!leaf) return 0;
    const slot = slotOf(leaf, hash, LEAF_SHIFT);
    if (!load<u32>(slot)) store<u32>(leaf, load<u32>(leaf, USED) + 1, USED);
    return slot;
  }

  /** The node below on a hash's path, made where there is none; 0 where nodes are lacking. */
  // @ts-ignore: decorator
  @inline
  below(node: usize, hash: u32, shift: u32): usize {
    const slot = slotOf(node, hash, shift);
    let below = <usize>load<u32>(slot);
    if (!below) {
      below = this.take(node);
      if (below) {
        store<u32>(slot, <u32>below);
        store<u32>(node, load<u32>(node, USED) + 1, USED);
      }
    }
    return below;
  }

  /** Takes a node that was given back or a slab's next one, or 0. */
  // @ts-ignore: decorator
  @inline
  take(above: usize): usize {
    let node = <usize>this.free;
    if (node) {
      this.free = load<u32>(node, ABOVE);
    } else {
      node = this.fresh;
      if (node == this.freshEnd) return 0;
      this.fresh = <u32>(node + NODE_BYTES);
    }
    store<u32>(node, <u32>above, ABOVE);
    return node;
  }

  /** Sees to it that there is a root, and nodes to take. */
  refill(): void {
    if (!this.free && this.fresh == this.freshEnd) {
      this.fresh = <u32>allocateIndex(SLAB_BYTES);
      this.freshEnd = this.fresh + <u32>SLAB_BYTES;
    }
    if (!this.root) this.root = <u32>this.take(0);
  }

  remove(session: usize): void {
    const hash = load<u32>(session, HASH);
    const middle = <usize>load<u32>(slotOf(this.root, hash, ROOT_SHIFT));
    const leaf = <usize>load<u32>(slotOf(middle, hash, MIDDLE_SHIFT));
    const slot = slotOf(leaf, hash, LEAF_SHIFT);
    dropFromChain(slot, session);
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
}

export function xarray(from: u32, to: u32): u32 {
  return play<XArray, TokenList>(from, to);
}
