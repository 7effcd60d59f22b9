import { Fault } from '../../fault.ts';
import type { RestorablePlayer } from '../../tape/player.ts';
import type { Stage } from '../../tape/stage.ts';
import { createFolioPlayer, type FolioTracker } from './play.ts';

/** What V8 lets a Set hold. */
const SET_SIZE_MOST = 2 ** 24;
const TWO_32 = 2 ** 32;

function pfnOf(low: number, high: number): number {
  return high * TWO_32 + (low >>> 0);
}

/**
 * What a TypeScript developer would write: for each order a Set of page frames, sorted when it is
 * walked. Takes a stage, gives a player. Playing raises Fault 2 for more folios than a Set holds.
 */
export function createSets(stage: Stage): RestorablePlayer {
  let orders = new Map<number, Set<number>>();
  /** The order of each folio that a walk found, by its number. */
  let found: (number | undefined)[] = [];
  let saved = { orders, found };

  const copy = () => ({
    orders: new Map([...orders].map(([order, folios]) => [order, new Set(folios)])),
    found: [...found],
  });

  const tracker: FolioTracker = {
    mark(low, high, order, count) {
      let folios = orders.get(order);
      if (!folios) {
        folios = new Set();
        orders.set(order, folios);
      }
      if (folios.size + count > SET_SIZE_MOST) {
        throw new Fault(
          2,
          `ts/sets holds at most ${SET_SIZE_MOST} folios of an order: leave it out`,
        );
      }
      const first = pfnOf(low, high);
      for (let i = 0; i < count; i++) folios.add(first + i * 2 ** order);
    },
    unmark(low, high, order, count) {
      const folios = orders.get(order);
      const first = pfnOf(low, high);
      if (folios) for (let i = 0; i < count; i++) folios.delete(first + i * 2 ** order);
    },
    walk(walk) {
      for (const [order, folios] of orders) {
        const folioPages = 2 ** order;
        let behind = 0;
        for (const pfn of [...folios].sort((a, b) => a - b)) {
          found[walk.next[order]!++] = order;
          behind += pfn / folioPages;
        }
        walk.add(order, folios.size, 0, behind);
      }
    },
    restore(unit) {
      const order = found[unit];
      found[unit] = undefined;
      return order ?? -1;
    },
    handover() {
      let count = 0;
      for (const folios of orders.values()) count += folios.size;
      const words = new Uint32Array(2 * count);
      let at = 0;
      for (const [order, folios] of orders) {
        for (const pfn of folios) {
          words[at++] = pfn % TWO_32;
          words[at++] = order * 2 ** 20 + Math.floor(pfn / TWO_32);
        }
      }
      return { memory: new Uint8Array(words.buffer), root: count };
    },
  };
  const words = new Int32Array(stage.image.slice().buffer);
  return {
    ...createFolioPlayer(words, tracker),
    save() {
      saved = copy();
    },
    restore() {
      orders = saved.orders;
      found = saved.found;
      saved = copy();
    },
  };
}
