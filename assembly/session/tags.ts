// Dense array of 16-bit hash tags, scanned 32 at a time with SIMD; a name is compared where a tag is
// equal. Not for a kernel: vector registers there need kernel_fpu_begin() around every scan. 4 bytes
// a session in the node, 6 to 12 in two arrays that double, which is the allocation.

import { hashName, sameWords } from "../hash";
import { play } from "../play";
import { allocateIndex, SESSION_INDEX } from "../stage";
import { TokenList } from "../tokens";

const LEAST: u32 = 64;
/** What one step of a scan compares: four vectors. */
const STEP_BYTES: usize = 64;
/** Where in the arrays a node is. */
const PLACE: usize = SESSION_INDEX;

// @ts-ignore: decorator
@inline
function tagOf(hash: u32): u32 {
  return hash >>> 16;
}

// @ts-ignore: decorator
@inline
function equalTags(at: usize, wanted: v128, offset: usize): v128 {
  return i16x8.eq(v128.load(at + offset), wanted);
}


@unmanaged
class Tags {
  /** Tags (u16) and nodes (u32) of the sessions, in no order; their arrays have equal capacity. */
  tags: u32;
  nodes: u32;
  capacity: u32;
  count: u32;

  // @ts-ignore: decorator
  @inline
  search(name: usize, tag: u32): usize {
    const wanted = i16x8.splat(<i16>tag);
    const end = <usize>this.tags + ((<usize>this.count) << 1);
    for (let at = <usize>this.tags; at < end; at += STEP_BYTES) {
      const low = v128.or(equalTags(at, wanted, 0), equalTags(at, wanted, 16));
      const high = v128.or(equalTags(at, wanted, 32), equalTags(at, wanted, 48));
      if (!v128.any_true(v128.or(low, high))) continue;
      const node = this.confirm(at, wanted, name);
      if (node) return node;
    }
    return 0;
  }

  /** The node of a name among those whose tags one step compared, or 0. */
  // @ts-ignore: decorator
  @inline
  confirm(from: usize, wanted: v128, name: usize): usize {
    for (let at = from; at != from + STEP_BYTES; at += 16) {
      let places = i16x8.bitmask(equalTags(at, wanted, 0));
      while (places) {
        const place = <u32>((at - this.tags) >>> 1) + ctz(places);
        if (place >= this.count) return 0;
        const node = <usize>load<u32>(<usize>this.nodes + ((<usize>place) << 2));
        if (sameWords(node, name)) return node;
        places &= places - 1;
      }
    }
    return 0;
  }

  // @ts-ignore: decorator
  @inline
  set(place: u32, tag: u32, node: usize): void {
    store<u16>(<usize>this.tags + ((<usize>place) << 1), tag);
    store<u32>(<usize>this.nodes + ((<usize>place) << 2), <u32>node);
    store<u32>(node, place, PLACE);
  }

  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    return this.search(name, tagOf(hashName(name)));
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    if (this.count == this.capacity) return false;
    const tag = tagOf(hashName(session));
    if (this.search(session, tag)) return false;
    this.set(this.count++, tag, session);
    return true;
  }

  add(session: usize): void {
    if (this.count == this.capacity) this.grow();
    this.set(this.count++, tagOf(hashName(session)), session);
  }

  /** Moves the last session to where one leaves. */
  remove(session: usize): void {
    const last = --this.count;
    const tag = <u32>load<u16>(<usize>this.tags + ((<usize>last) << 1));
    const node = <usize>load<u32>(<usize>this.nodes + ((<usize>last) << 2));
    this.set(load<u32>(session, PLACE), tag, node);
  }

  grow(): void {
    const tags = <usize>this.tags;
    const nodes = <usize>this.nodes;
    this.capacity = this.capacity ? this.capacity << 1 : LEAST;
    this.tags = <u32>allocateIndex((<usize>this.capacity) << 1);
    this.nodes = <u32>allocateIndex((<usize>this.capacity) << 2);
    memory.copy(this.tags, tags, (<usize>this.count) << 1);
    memory.copy(this.nodes, nodes, (<usize>this.count) << 2);
  }
}

export function tags(from: u32, to: u32): u32 {
  return play<Tags, TokenList>(from, to);
}
