import { errnoNumber } from '../abi/errno.ts';
import type { HandedFlb } from '../abi/handover.ts';
import type { LuoAbi } from '../abi/releases.ts';

const EEXIST = -errnoNumber('EEXIST');
const ENODATA = -errnoNumber('ENODATA');
const ENOENT = -errnoNumber('ENOENT');
const ENOSPC = -errnoNumber('ENOSPC');
const EOPNOTSUPP = -errnoNumber('EOPNOTSUPP');

/** What an FLB's callbacks work on: the value handed over (u64) and the object it stands for. */
export interface FlbState {
  data: bigint;
  object: unknown;
}

/**
 * A file-lifecycle-bound object (spec §4.9): something that files of a handler share, preserved
 * with the first of them. `preserve` sets `data` and `object`, `retrieve` makes `object` of `data`;
 * both give 0 or a negative errno. `compatible` has at most 47 characters.
 */
export interface Flb {
  compatible: string;
  preserve(state: FlbState): number;
  unpreserve(state: FlbState): void;
  retrieve(state: FlbState): number;
  finish(state: FlbState): void;
}

/** One side of an FLB: the files and in-kernel holders that it lives for, and what it is. */
export interface FlbSide extends FlbState {
  count: bigint;
}

/** The incoming side has its count only from the first successful `getIncoming` (spec §4.9). */
export interface IncomingFlb extends FlbSide {
  loaded: boolean;
  finished: boolean;
  /** The error of `retrieve`, given again ever after. */
  error: number;
  /** A file was finished before the count was loaded: the quirk of spec §4.9. */
  underflowed: boolean;
}

/** The FLBs of one kernel. Errors are negative errno values; modules to pin are not modelled. */
export interface Flbs {
  /**
   * Links an FLB to a handler's list: EOPNOTSUPP where the ABI has none, EEXIST for the same FLB
   * twice on that handler, ENOSPC beyond 63 in all, EEXIST for a second FLB of that string.
   */
  register(linked: Flb[], flb: Flb): number;
  /** A file is preserved: each linked FLB in order, the first file's preserves it; undone on error. */
  preserve(linked: readonly Flb[]): number;
  /** A file is no longer preserved: in reverse order, the last file's unpreserves. */
  unpreserve(linked: readonly Flb[]): void;
  /** An in-kernel holder of the outgoing object: ENOENT where there is none. */
  getOutgoing(flb: Flb): number;
  /** Gives back what `getOutgoing` took. */
  putOutgoing(flb: Flb): void;
  /** What the FLB page gets: those with a count, in the order of their first registration. */
  serialize(): HandedFlb[];
  /**
   * An in-kernel holder of the incoming object: ENODATA where nothing came or it is finished, ENOENT
   * where the page has not its name, or what `retrieve` gave; the first success loads the count.
   */
  getIncoming(flb: Flb): number;
  /**
   * Gives back what `getIncoming` took, or what a finished file held: at 0 the object is finished.
   * Before the count is loaded it starts from 0, underflows, and `finish` never runs.
   */
  putIncoming(flb: Flb): void;
  /** Both sides of an FLB as they are. */
  sides(flb: Flb): { readonly outgoing: FlbSide; readonly incoming: IncomingFlb };
}

/**
 * Takes an ABI and the FLB page that the kernel before left, null where none did; gives the FLBs of
 * a kernel that has just booted (spec §4.9).
 */
export function createFlbs(luo: LuoAbi, page: readonly HandedFlb[] | null): Flbs {
  const registered: Flb[] = [];
  const states = new Map<Flb, { outgoing: FlbSide; incoming: IncomingFlb }>();

  const side = (): FlbSide => ({ count: 0n, data: 0n, object: undefined });
  const sides = (flb: Flb) => {
    let found = states.get(flb);
    if (found === undefined) {
      const incoming = { ...side(), loaded: false, finished: false, error: 0, underflowed: false };
      found = { outgoing: side(), incoming };
      states.set(flb, found);
    }
    return found;
  };
  const take = (flb: Flb) => {
    const { outgoing } = sides(flb);
    if (outgoing.count === 0n) {
      const error = flb.preserve(outgoing);
      if (error !== 0) return error;
    }
    outgoing.count++;
    return 0;
  };
  const putOutgoing = (flb: Flb) => {
    const { outgoing } = sides(flb);
    if (--outgoing.count > 0n) return;
    flb.unpreserve(outgoing);
    Object.assign(outgoing, side());
  };
  const unpreserve = (linked: readonly Flb[]) => {
    for (const flb of linked.toReversed()) putOutgoing(flb);
  };

  return {
    sides,
    putOutgoing,
    unpreserve,
    register(linked, flb) {
      if (luo.flb === null) return EOPNOTSUPP;
      if (linked.includes(flb)) return EEXIST;
      if (!registered.includes(flb)) {
        if (registered.length >= luo.flb.capacity) return ENOSPC;
        if (registered.some(({ compatible }) => compatible === flb.compatible)) return EEXIST;
        registered.push(flb);
      }
      linked.push(flb);
      return 0;
    },
    preserve(linked) {
      for (const [index, flb] of linked.entries()) {
        const error = take(flb);
        if (error === 0) continue;
        unpreserve(linked.slice(0, index));
        return error;
      }
      return 0;
    },
    getOutgoing(flb) {
      const { outgoing } = sides(flb);
      if (outgoing.count === 0n) return ENOENT;
      outgoing.count++;
      return 0;
    },
    serialize() {
      return registered.flatMap((flb) => {
        const { count, data } = sides(flb).outgoing;
        return count > 0n ? [{ name: flb.compatible, data, count }] : [];
      });
    },
    getIncoming(flb) {
      const { incoming } = sides(flb);
      if (page === null || incoming.finished) return ENODATA;
      if (!incoming.loaded) {
        if (incoming.error !== 0) return incoming.error;
        const handed = page.find(({ name }) => name === flb.compatible);
        if (handed === undefined) return ENOENT;
        incoming.data = handed.data;
        incoming.error = flb.retrieve(incoming);
        if (incoming.error !== 0) return incoming.error;
        incoming.count = handed.count;
        incoming.loaded = true;
      }
      incoming.count++;
      return 0;
    },
    putIncoming(flb) {
      const { incoming } = sides(flb);
      if (!incoming.loaded) {
        incoming.underflowed = true;
        return;
      }
      if (--incoming.count > 0n) return;
      flb.finish(incoming);
      incoming.finished = true;
    },
  };
}
