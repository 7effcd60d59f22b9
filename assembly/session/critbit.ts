// Crit-bit tree: a fork for each bit in which names part, a session's own fork among its fields. 12
// bytes a session, in the node (24 with a kernel's pointers); no allocations.

import { sameWords } from "../hash";
import { play } from "../play";
import { NAME_BYTES, SESSION_INDEX } from "../stage";
import { TokenList } from "../tokens";

/** The bit that a fork looks at, counted from the lowest of a name's first byte. */
const POSITION: usize = SESSION_INDEX;
/** Where names go on in which that bit is 0, then those in which it is 1. */
const CHILDREN: usize = SESSION_INDEX + 4;
/** Marks a link to a fork; one to a session is its plain address. */
const FORK: usize = 1;
/** What `partingBit` gives for equal names. */
const NOWHERE: u32 = 512;

/** The link at which a name goes on from a fork. */
// @ts-ignore: decorator
@inline
function linkFrom(fork: usize, name: usize): usize {
  const position = load<u32>(fork, POSITION);
  const bit = ((<u32>load<u8>(name + (position >>> 3))) >>> (position & 7)) & 1;
  return fork + ((<usize>bit) << 2) + CHILDREN;
}

/** The first bit in which two names differ. */
// @ts-ignore: decorator
@inline
function partingBit(a: usize, b: usize): u32 {
  for (let i: usize = 0; i < NAME_BYTES; i += 8) {
    const word = load<u64>(a + i);
    const difference = word ^ load<u64>(b + i);
    if (difference) return <u32>((i << 3) + <usize>ctz(difference));
    if (!(word >>> 56)) break;
  }
  return NOWHERE;
}


@unmanaged
class CritBit {
  root: u32;

  /** The session that shares all the bits which forks look at with a name, or 0. */
  // @ts-ignore: decorator
  @inline
  nearest(name: usize): usize {
    let at = <usize>this.root;
    while (at & FORK) at = <usize>load<u32>(linkFrom(at ^ FORK, name));
    return at;
  }

  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    const nearest = this.nearest(name);
    return nearest && sameWords(nearest, name) ? nearest : 0;
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    const nearest = this.nearest(session);
    if (!nearest) {
      this.root = <u32>session;
      return true;
    }
    const position = partingBit(session, nearest);
    if (position == NOWHERE) return false;
    let link = changetype<usize>(this);
    let at = <usize>load<u32>(link);
    while (at & FORK && load<u32>(at ^ FORK, POSITION) < position) {
      link = linkFrom(at ^ FORK, session);
      at = <usize>load<u32>(link);
    }
    store<u32>(session, position, POSITION);
    const own = linkFrom(session, session);
    store<u32>(own, <u32>session);
    store<u32>(own ^ 4, <u32>at);
    store<u32>(link, <u32>(session | FORK));
    return true;
  }

  /**
   * Takes the fork above a session away. If that is another session's, it takes the place of the
   * session's own, which is always further up: a fork is above the session that it belongs to.
   */
  remove(session: usize): void {
    let above: usize = 0;
    let own: usize = 0;
    let link = changetype<usize>(this);
    let at = <usize>load<u32>(link);
    while (at & FORK) {
      if (at == (session | FORK)) own = link;
      above = link;
      link = linkFrom(at ^ FORK, session);
      at = <usize>load<u32>(link);
    }
    if (!above) {
      this.root = 0;
      return;
    }
    const fork = <usize>load<u32>(above);
    store<u32>(above, load<u32>(link ^ 4));
    if (!own || own == above) return;
    const spare = fork ^ FORK;
    store<u32>(spare, load<u32>(session, POSITION), POSITION);
    store<u64>(spare, load<u64>(session, CHILDREN), CHILDREN);
    store<u32>(own, <u32>fork);
  }
}

export function critbit(from: u32, to: u32): u32 {
  return play<CritBit, TokenList>(from, to);
}
