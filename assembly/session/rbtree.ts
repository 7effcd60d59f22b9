// Red-black tree by name. 12 bytes a session, in the node (24 with a kernel's pointers); no
// allocations.

import { play } from "../play";
import { NAME_BYTES, SESSION_INDEX } from "../stage";
import { TokenList } from "../tokens";

/** The address of the parent; its lowest bit says that the node is red. */
const PARENT: usize = SESSION_INDEX;
/** Left child, then the right one: a side is 0 or 1. */
const CHILDREN: usize = SESSION_INDEX + 4;
const RED: u32 = 1;

// @ts-ignore: decorator
@inline
function linkOf(node: usize, side: u32): usize {
  return node + ((<usize>side) << 2) + CHILDREN;
}

/** The node in which a link lies: nodes lie at multiples of 8. */
// @ts-ignore: decorator
@inline
function ownerOf(link: usize): usize {
  return (link - CHILDREN) & ~7;
}

// @ts-ignore: decorator
@inline
function childOf(node: usize, side: u32): usize {
  return <usize>load<u32>(node + ((<usize>side) << 2), CHILDREN);
}

// @ts-ignore: decorator
@inline
function setChild(node: usize, side: u32, child: usize): void {
  store<u32>(node + ((<usize>side) << 2), <u32>child, CHILDREN);
}

// @ts-ignore: decorator
@inline
function parentOf(node: usize): usize {
  return <usize>(load<u32>(node, PARENT) & ~RED);
}

/** Gives a node, which keeps its colour, a parent. */
// @ts-ignore: decorator
@inline
function setParent(node: usize, parent: usize): void {
  store<u32>(node, (<u32>parent) | (load<u32>(node, PARENT) & RED), PARENT);
}

/**
 * Takes eight bytes of a name and in which bits another's differ; gives the side of the other on
 * which it lies. The first byte that differs is shifted to the top; what stays below it is equal.
 */
// @ts-ignore: decorator
@inline
function sideAfter(word: u64, difference: u64): u32 {
  const shift = ~ctz(difference) & 56;
  return u32(word << shift > (word ^ difference) << shift);
}

/** Whether there is a node and it is red. */
// @ts-ignore: decorator
@inline
function isRed(node: usize): bool {
  return node != 0 && (load<u32>(node, PARENT) & RED) != 0;
}

// @ts-ignore: decorator
@inline
function setRed(node: usize): void {
  store<u32>(node, load<u32>(node, PARENT) | RED, PARENT);
}

// @ts-ignore: decorator
@inline
function setBlack(node: usize): void {
  store<u32>(node, load<u32>(node, PARENT) & ~RED, PARENT);
}

/** The side of its parent on which a child, perhaps null, hangs. */
// @ts-ignore: decorator
@inline
function sideOf(parent: usize, child: usize): u32 {
  return u32(childOf(parent, 1) == child);
}


@unmanaged
class Tree {
  root: u32;

  /** The link at which the node of a name hangs, or would. */
  // @ts-ignore: decorator
  @inline
  linkTo(name: usize): usize {
    const start = load<u64>(name);
    let link = changetype<usize>(this);
    while (true) {
      const node = <usize>load<u32>(link);
      if (!node) break;
      let word = start;
      let difference = word ^ load<u64>(node);
      if (!difference) {
        if (!(word >>> 56)) break;
        word = load<u64>(name, 8);
        difference = word ^ load<u64>(node, 8);
        if (!difference) {
          let at: usize = 8;
          while (word >>> 56) {
            at += 8;
            if (at == NAME_BYTES) break;
            word = load<u64>(name + at);
            difference = word ^ load<u64>(node + at);
            if (difference) break;
          }
          if (!difference) break;
        }
      }
      link = linkOf(node, sideAfter(word, difference));
    }
    return link;
  }

  // @ts-ignore: decorator
  @inline
  find(name: usize): usize {
    return <usize>load<u32>(this.linkTo(name));
  }

  // @ts-ignore: decorator
  @inline
  insert(session: usize): bool {
    const link = this.linkTo(session);
    if (load<u32>(link)) return false;
    let parent: usize = 0;
    if (link != changetype<usize>(this)) parent = ownerOf(link);
    store<u32>(link, <u32>session);
    store<u32>(session, (<u32>parent) | RED, PARENT);
    store<u64>(session, 0, CHILDREN);
    if (!parent) this.settle(session);
    else if (load<u32>(parent, PARENT) & RED) this.settle(session);
    return true;
  }

  /** Ends a red node's having a red parent. */
  // @ts-ignore: decorator
  @inline
  settle(fresh: usize): void {
    let node = fresh;
    let parent = parentOf(node);
    while (isRed(parent)) {
      const grandparent = parentOf(parent);
      const side = sideOf(grandparent, parent);
      const uncle = childOf(grandparent, 1 - side);
      if (isRed(uncle)) {
        setBlack(parent);
        setBlack(uncle);
        setRed(grandparent);
        node = grandparent;
        parent = parentOf(node);
        continue;
      }
      if (node == childOf(parent, 1 - side)) {
        this.rotate(parent, side);
        parent = node;
      }
      setBlack(parent);
      setRed(grandparent);
      this.rotate(grandparent, 1 - side);
      return;
    }
    if (!parent) setBlack(node);
  }

  remove(session: usize): void {
    const left = childOf(session, 0);
    const right = childOf(session, 1);
    let child: usize;
    let parent: usize;
    let red: bool;
    if (left && right) {
      let next = right;
      while (childOf(next, 0)) next = childOf(next, 0);
      child = childOf(next, 1);
      red = isRed(next);
      parent = parentOf(next);
      if (parent == session) {
        parent = next;
      } else {
        this.replace(next, child, parent);
        setChild(next, 1, right);
        setParent(right, next);
      }
      setChild(next, 0, left);
      setParent(left, next);
      this.replace(session, next, parentOf(session));
      store<u32>(next, load<u32>(session, PARENT), PARENT);
    } else {
      child = left | right;
      red = isRed(session);
      parent = parentOf(session);
      this.replace(session, child, parent);
    }
    if (!red) this.darken(child, parent);
  }

  /** Puts a node, perhaps null, where a child of `parent` was, or the root if that is null. */
  // @ts-ignore: decorator
  @inline
  replace(child: usize, by: usize, parent: usize): void {
    if (parent) setChild(parent, sideOf(parent, child), by);
    else this.root = <u32>by;
    if (by) setParent(by, parent);
  }

  /** Gives the paths through `node`, perhaps null, the black node they have lost. */
  darken(node: usize, parent: usize): void {
    while (parent && !isRed(node)) {
      const side = sideOf(parent, node);
      let sibling = childOf(parent, 1 - side);
      if (isRed(sibling)) {
        setBlack(sibling);
        setRed(parent);
        this.rotate(parent, side);
        sibling = childOf(parent, 1 - side);
      }
      let far = childOf(sibling, 1 - side);
      const near = childOf(sibling, side);
      if (!isRed(far)) {
        if (!isRed(near)) {
          setRed(sibling);
          node = parent;
          parent = parentOf(node);
          continue;
        }
        setBlack(near);
        setRed(sibling);
        this.rotate(sibling, 1 - side);
        far = sibling;
        sibling = near;
      }
      if (isRed(parent)) setRed(sibling);
      setBlack(parent);
      setBlack(far);
      this.rotate(parent, side);
      return;
    }
    if (node) setBlack(node);
  }

  /** Moves a node down to a side; its child on the other side takes its place. */
  // @ts-ignore: decorator
  @inline
  rotate(node: usize, side: u32): void {
    const up = childOf(node, 1 - side);
    const inner = childOf(up, side);
    setChild(node, 1 - side, inner);
    if (inner) setParent(inner, node);
    this.replace(node, up, parentOf(node));
    setChild(up, side, node);
    setParent(node, up);
  }
}

export function rbtree(from: u32, to: u32): u32 {
  return play<Tree, TokenList>(from, to);
}
