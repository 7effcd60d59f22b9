import { describe, expect, test } from 'vitest';
import { ERRNO } from '../../src/abi/errno.ts';
import type { HandedFile, HandedFlb } from '../../src/abi/handover.ts';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { createFileKernel, emptySet } from '../../src/tape/lifecycle.ts';
import { loggingFlb, loggingHandler, type NamedFile, type Refusals } from './handlers.ts';

const { EBADF, EBUSY, EEXIST, EINVAL, EIO, ENODATA, ENOENT, ENOMEM, ENOSPC, EOPNOTSUPP } = ERRNO;
const ALL = ['6.19', '7.0', '7.1', '7.2', '7.3'];
const OLD = ['6.19', '7.0'];
const SINCE_7_1 = ['7.1', '7.2', '7.3'];
const BLOCKS = ['7.2', '7.3'];
const FLBS = ['7.0', '7.1', '7.2', '7.3'];

const luoOf = (abi: string) => requireLuo(findAbi(abi)).luo;
const file = (id: number, kind = 'memfd'): NamedFile => ({ id: BigInt(id), kind });
const entry = (token: number, compatible = 'memfd'): HandedFile => ({
  compatible,
  data: BigInt(token) * 256n,
  token: BigInt(token),
});
const bytes = (text: string) => new TextEncoder().encode(text);

/** A kernel with one handler, `memfd`, whose calls are written down. */
function boot(abi: string, refusals: Refusals = {}, page: HandedFlb[] | null = null) {
  const calls: string[] = [];
  const kernel = createFileKernel(luoOf(abi), page);
  const handler = loggingHandler('memfd', calls, refusals);
  expect(kernel.register(handler)).toBe(0);
  return { kernel, handler, calls, set: emptySet() };
}

/** Gives what was written down since the last look. */
const taken = (calls: string[]) => calls.splice(0);

describe('file handlers (spec §4.1)', () => {
  test('a second handler of the same string is EEXIST', () => {
    const { kernel } = boot('7.3');
    expect(kernel.register(loggingHandler('memfd', []))).toBe(-EEXIST);
    expect(kernel.register(loggingHandler('guestmemfd', []))).toBe(0);
  });

  test('the first in registration order that can preserve a file gets it', () => {
    const { kernel, set } = boot('7.3');
    const late = { ...loggingHandler('late', []), canPreserve: () => true };
    const later = { ...loggingHandler('later', []), canPreserve: () => true };
    expect([kernel.register(late), kernel.register(later)]).toEqual([0, 0]);
    for (const [token, kind] of ['memfd', 'dma-buf'].entries()) {
      expect(kernel.preserve(set, BigInt(token), file(token, kind))).toBe(0);
    }
    expect(set.records.map(({ handler }) => handler.compatible)).toEqual(['memfd', 'late']);
  });
});

describe('preserve (spec §4.2)', () => {
  test.each(ALL)('%s checks token, room, descriptor and handler in this order', (abi) => {
    const { kernel, set, calls } = boot(abi);
    const strange = file(99, 'dev-null');
    expect(kernel.preserve(set, 0n, file(1))).toBe(0);
    expect(kernel.preserve(set, 0n, undefined)).toBe(-EEXIST);
    expect(kernel.preserve(set, 1n, undefined)).toBe(-EBADF);
    expect(kernel.preserve(set, 1n, strange)).toBe(-ENOENT);
    const { capacity, perUnit } = luoOf(abi).files;
    // 7.2 and later hold 630 000: the records of the rest stand in for as many preserves.
    if (capacity! > perUnit) {
      for (let i = 1; i < capacity!; i++) set.records.push({ ...set.records[0]!, token: -1n });
    }
    for (let i = set.records.length; i < capacity!; i++) {
      expect(kernel.preserve(set, BigInt(i), file(i + 1))).toBe(0);
    }
    expect(kernel.preserve(set, 0n, undefined)).toBe(-EEXIST);
    expect(kernel.preserve(set, BigInt(capacity!), undefined)).toBe(-ENOSPC);
    expect(calls.at(-1)).toBe(capacity! > perUnit ? 'preserve 0' : `preserve ${capacity! - 1}`);
  });

  test.each(SINCE_7_1)('%s preserves a file once in the whole system: EBUSY', (abi) => {
    const { kernel, set } = boot(abi);
    const other = emptySet();
    expect(kernel.preserve(set, 0x1111n, file(1))).toBe(0);
    expect(kernel.preserve(other, 0x2222n, file(1))).toBe(-EBUSY);
    expect(kernel.preserve(set, 0x3333n, file(1))).toBe(-EBUSY);
    kernel.unpreserve(set);
    expect(kernel.preserve(other, 0x2222n, file(1))).toBe(0);
  });

  test.each(OLD)('%s does not look whether a file is preserved already', (abi) => {
    const { kernel, set } = boot(abi);
    expect(kernel.preserve(set, 1n, file(1))).toBe(0);
    expect(kernel.preserve(set, 2n, file(1))).toBe(0);
    expect(kernel.preserve(emptySet(), 1n, file(1))).toBe(0);
  });

  test.each(ALL)('%s undoes all of a preserve that the handler refuses', (abi) => {
    const { kernel, set, calls } = boot(abi, { 'preserve 7': -EOPNOTSUPP });
    expect(kernel.preserve(set, 7n, file(1))).toBe(-EOPNOTSUPP);
    expect(set).toEqual(emptySet());
    expect(kernel.preserve(set, 8n, file(1))).toBe(0);
    expect(taken(calls)).toEqual(['preserve 7', 'preserve 8']);
  });

  test.each(BLOCKS)('%s grows by a block each 63 files and gives it back on a failure', (abi) => {
    const { kernel, set } = boot(abi);
    for (let i = 0; i < 63; i++) expect(kernel.preserve(set, BigInt(i), file(i))).toBe(0);
    expect(set.units).toBe(1);
    expect(kernel.preserve(set, 63n, undefined)).toBe(-EBADF);
    expect(set.units).toBe(1);
    expect(kernel.preserve(set, 63n, file(63))).toBe(0);
    expect(set.units).toBe(2);
  });

  test('any token is as good as another, 0 and 2^64 - 1 included, once in a session', () => {
    const { kernel, set } = boot('7.3');
    for (const [i, token] of [0n, 2n ** 64n - 1n].entries()) {
      expect(kernel.preserve(set, token, file(i))).toBe(0);
      expect(kernel.preserve(set, token, file(9))).toBe(-EEXIST);
    }
    expect(kernel.preserve(emptySet(), 0n, file(2))).toBe(0);
  });

  test('unpreserve gives the files up newest first (spec §4.4)', () => {
    const { kernel, set, calls } = boot('7.3');
    for (const i of [1, 2, 3]) kernel.preserve(set, BigInt(i), file(i));
    taken(calls);
    kernel.unpreserve(set);
    expect(taken(calls)).toEqual(['unpreserve 3', 'unpreserve 2', 'unpreserve 1']);
    expect(set).toEqual(emptySet());
  });
});

describe('freeze (spec §4.5, §2.8)', () => {
  test('writes string, data and token in the order of preservation, the data as frozen', () => {
    const { kernel, set, handler } = boot('7.3');
    kernel.preserve(set, 2n, file(1));
    kernel.preserve(set, 1n, file(2));
    handler.freeze = (record) => {
      if (record.token === 1n) record.data = 0xdeadn;
      return 0;
    };
    const sessions = [
      { name: bytes('a'), files: set },
      { name: bytes('b'), files: emptySet() },
    ];
    expect(kernel.serialize(sessions)).toEqual({
      result: 0,
      slots: [
        { name: bytes('a'), files: [entry(2), { ...entry(1), data: 0xdeadn }] },
        { name: bytes('b'), files: [] },
      ],
      flbs: [],
    });
  });

  test('a handler needs neither freeze nor unfreeze', () => {
    const { kernel, set } = boot('7.3', { 'freeze 2': -ENOMEM });
    const { freeze: _, unfreeze: __, ...bare } = loggingHandler('bare', []);
    kernel.register(bare);
    kernel.preserve(set, 1n, file(1, 'bare'));
    kernel.preserve(set, 2n, file(2));
    expect(kernel.serialize([{ name: bytes('a'), files: set }]).result).toBe(-ENOMEM);
  });

  test('sessions that were frozen are unfrozen newest first, their files oldest first', () => {
    const { kernel, calls } = boot('7.3', { 'freeze 6': -EIO });
    const sessions = [1, 3, 5].map((first) => {
      const files = emptySet();
      for (const i of [first, first + 1]) kernel.preserve(files, BigInt(i), file(i));
      return { name: bytes(`s${first}`), files };
    });
    taken(calls);
    expect(kernel.serialize(sessions)).toEqual({
      result: -EIO,
      slots: [null, null, null],
      flbs: null,
    });
    expect(taken(calls)).toEqual([
      ...[1, 2, 3, 4, 5, 6].map((i) => `freeze ${i}`),
      ...[5, 3, 4, 1, 2].map((i) => `unfreeze ${i}`),
    ]);
  });
});

describe('deserialize (spec §4.6)', () => {
  test.each(ALL)('%s gives the files back by token', (abi) => {
    const { kernel, set } = boot(abi);
    expect(kernel.deserialize(set, [entry(5), entry(3)], 2)).toBe(0);
    expect(set.records.map(({ token, data }) => [token, data])).toEqual([
      [5n, 1280n],
      [3n, 768n],
    ]);
  });

  test('does not look for a token that comes twice; the first one is found', () => {
    const { kernel, set } = boot('7.3');
    expect(kernel.deserialize(set, [entry(1), { ...entry(1), data: 7n }], 2)).toBe(0);
    expect(kernel.retrieve(set, 1n)).toBe(0);
    expect(set.records.map(({ status }) => status)).toEqual([1, 0]);
  });

  test.each([
    ['6.19', 1],
    ['7.0', 1],
    ['7.1', 1],
    ['7.2', 0],
    ['7.3', 0],
  ])('%s finds no handler of that string: ENOENT, and %i files stay', (abi, left) => {
    const { kernel, set } = boot(abi);
    expect(kernel.deserialize(set, [entry(1), entry(2, 'vfio'), entry(3)], 3)).toBe(-ENOENT);
    expect(set.records.length).toBe(left);
  });

  test.each(BLOCKS)('%s refuses a count that is not that of the entries: EINVAL', (abi) => {
    const { kernel, set } = boot(abi);
    expect(kernel.deserialize(set, [entry(1), entry(2)], 3)).toBe(-EINVAL);
    expect(set.records).toEqual([]);
  });

  test.each(['6.19', '7.0', '7.1'])('%s has no count beside that of the entries', (abi) => {
    const { kernel, set } = boot(abi);
    expect(kernel.deserialize(set, [entry(1), entry(2)], 3)).toBe(0);
  });
});

describe('retrieve and finish (spec §4.7)', () => {
  function handedOver(abi: string, refusals: Refusals = {}) {
    const world = boot(abi, refusals);
    expect(world.kernel.deserialize(world.set, [entry(1), entry(2), entry(3)], 3)).toBe(0);
    return world;
  }

  test('in any order; a second retrieve is the same file and no second call', () => {
    const { kernel, set, calls, handler } = handedOver('7.3');
    handler.retrieve = (record) => {
      calls.push(`retrieve ${record.token}`);
      record.file = file(Number(record.data));
      return 0;
    };
    for (const token of [3n, 1n, 3n]) expect(kernel.retrieve(set, token)).toBe(0);
    expect(kernel.retrieve(set, 4n)).toBe(-ENOENT);
    expect(taken(calls)).toEqual(['retrieve 3', 'retrieve 1']);
    expect(set.records.map((record) => record.file?.id)).toEqual([256n, undefined, 768n]);
  });

  test('finish asks all, oldest first, then finishes all, newest first', () => {
    const { kernel, set, calls } = handedOver('7.3');
    expect(kernel.finish(set)).toBe(0);
    expect(taken(calls)).toEqual([
      ...[1, 2, 3].map((i) => `can_finish ${i}`),
      ...[3, 2, 1].map((i) => `finish ${i}`),
    ]);
    expect(kernel.retrieve(set, 1n)).toBe(-ENOENT);
    expect(kernel.finish(set)).toBe(0);
    expect(taken(calls)).toEqual([]);
  });

  test('one file that is not ready: EBUSY, and nothing is finished', () => {
    const refusals: Refusals = { 'can_finish 2': 1 };
    const { kernel, set, calls } = handedOver('7.3', refusals);
    expect(kernel.finish(set)).toBe(-EBUSY);
    expect(taken(calls).filter((line) => line.startsWith('finish'))).toEqual([]);
    expect(set.records.length).toBe(3);
    delete refusals['can_finish 2'];
    expect(kernel.finish(set)).toBe(0);
  });
});

describe('FLB objects (spec §4.9)', () => {
  test('6.19 has none: EOPNOTSUPP, and no page', () => {
    const { kernel, handler } = boot('6.19');
    expect(kernel.registerFlb(handler, loggingFlb('iommu', []))).toBe(-EOPNOTSUPP);
    expect(kernel.serialize([]).flbs).toBeNull();
  });

  test.each(FLBS)('%s registers one once a handler, each string once, 63 in all', (abi) => {
    const { kernel, handler } = boot(abi);
    const other = loggingHandler('vfio', []);
    expect(kernel.registerFlb(other, loggingFlb('f', []))).toBe(-EINVAL);
    kernel.register(other);
    const first = loggingFlb('flb-0', []);
    expect(kernel.registerFlb(handler, first)).toBe(0);
    expect(kernel.registerFlb(handler, first)).toBe(-EEXIST);
    expect(kernel.registerFlb(other, first)).toBe(0);
    expect(kernel.registerFlb(other, loggingFlb('flb-0', []))).toBe(-EEXIST);
    for (let i = 1; i < 63; i++) {
      expect(kernel.registerFlb(other, loggingFlb(`flb-${i}`, []))).toBe(0);
    }
    expect(kernel.registerFlb(other, loggingFlb('flb-63', []))).toBe(-ENOSPC);
    expect(kernel.registerFlb(handler, loggingFlb('flb-0', []))).toBe(-ENOSPC);
  });

  /** Two FLBs on the handler `memfd`, a file each in two sets. */
  function linked(refusals: Refusals = {}) {
    const world = boot('7.3', refusals);
    const [a, b] = [10n, 20n].map((data, i) => {
      const flb = loggingFlb('ab'[i]!, world.calls, data, refusals);
      expect(world.kernel.registerFlb(world.handler, flb)).toBe(0);
      return flb;
    }) as [ReturnType<typeof loggingFlb>, ReturnType<typeof loggingFlb>];
    return { ...world, a, b };
  }

  test('live from the first preserved file to the last, in link order and its reverse', () => {
    const { kernel, set, calls, a } = linked();
    const other = emptySet();
    kernel.preserve(set, 1n, file(1));
    kernel.preserve(other, 2n, file(2));
    expect(taken(calls)).toEqual(['a.preserve', 'b.preserve', 'preserve 1', 'preserve 2']);
    expect(kernel.serialize([]).flbs).toEqual([
      { name: 'a', data: 10n, count: 2n },
      { name: 'b', data: 20n, count: 2n },
    ]);
    kernel.unpreserve(set);
    expect(taken(calls)).toEqual(['unpreserve 1']);
    kernel.unpreserve(other);
    expect(taken(calls)).toEqual(['unpreserve 2', 'b.unpreserve', 'a.unpreserve']);
    expect(kernel.serialize([]).flbs).toEqual([]);
    expect(kernel.flbs.sides(a).outgoing).toEqual({ count: 0n, data: 0n, object: undefined });
  });

  test('one that refuses undoes those before it, and the file is not preserved', () => {
    const refusals: Refusals = { 'b.preserve': -ENOMEM };
    const { kernel, set, calls } = linked(refusals);
    expect(kernel.preserve(set, 1n, file(1))).toBe(-ENOMEM);
    expect(taken(calls)).toEqual(['a.preserve', 'b.preserve', 'a.unpreserve']);
    expect(set).toEqual(emptySet());
    delete refusals['b.preserve'];
    expect(kernel.preserve(set, 1n, file(1))).toBe(0);
  });

  test('a handler that refuses the file undoes them all', () => {
    const { kernel, set, calls } = linked({ 'preserve 1': -EIO });
    expect(kernel.preserve(set, 1n, file(1))).toBe(-EIO);
    expect(taken(calls)).toEqual([
      ...['a.preserve', 'b.preserve', 'preserve 1'],
      ...['b.unpreserve', 'a.unpreserve'],
    ]);
  });

  test('a holder in the kernel counts as a file does, but finds none before the first', () => {
    const { kernel, set, calls, a } = linked();
    expect(kernel.flbs.getOutgoing(a)).toBe(-ENOENT);
    kernel.preserve(set, 1n, file(1));
    expect(kernel.flbs.getOutgoing(a)).toBe(0);
    expect(kernel.serialize([]).flbs?.map(({ count }) => count)).toEqual([2n, 1n]);
    kernel.unpreserve(set);
    expect(taken(calls)).not.toContain('a.unpreserve');
    kernel.flbs.putOutgoing(a);
    expect(taken(calls)).toEqual(['a.unpreserve']);
  });

  describe('in the next kernel', () => {
    const page = [{ name: 'a', data: 10n, count: 2n }];
    function next(handed: HandedFlb[] | null, refusals: Refusals = {}) {
      const { kernel, handler, calls, set } = boot('7.3', refusals, handed);
      const flb = loggingFlb('a', calls, 0n, refusals);
      expect(kernel.registerFlb(handler, flb)).toBe(0);
      expect(kernel.deserialize(set, [entry(1), entry(2)], 2)).toBe(0);
      return { kernel, set, calls, flb, incoming: kernel.flbs.sides(flb).incoming };
    }

    test('nothing was handed over: ENODATA; not this one: ENOENT', () => {
      const { kernel, flb } = next(null);
      expect(kernel.flbs.getIncoming(flb)).toBe(-ENODATA);
      const other = next([]);
      expect(other.kernel.flbs.getIncoming(other.flb)).toBe(-ENOENT);
    });

    test('retrieved once, finished by the last of files and holders, then ENODATA', () => {
      const { kernel, set, calls, flb, incoming } = next(page);
      expect([kernel.flbs.getIncoming(flb), kernel.flbs.getIncoming(flb)]).toEqual([0, 0]);
      expect(incoming).toMatchObject({ count: 4n, data: 10n, object: { of: 10n } });
      kernel.finish(set);
      kernel.flbs.putIncoming(flb);
      expect(taken(calls).filter((line) => line.startsWith('a.'))).toEqual(['a.retrieve']);
      kernel.flbs.putIncoming(flb);
      expect(taken(calls)).toEqual(['a.finish']);
      expect(kernel.flbs.getIncoming(flb)).toBe(-ENODATA);
    });

    test('two of one handler are finished in the reverse of link order', () => {
      const flbPage = ['a', 'b'].map((name) => ({ name, data: 1n, count: 1n }));
      const { kernel, handler, calls, set } = boot('7.3', {}, flbPage);
      for (const { name } of flbPage) {
        const flb = loggingFlb(name, calls);
        expect(kernel.registerFlb(handler, flb)).toBe(0);
        expect(kernel.flbs.getIncoming(flb)).toBe(0);
        kernel.flbs.putIncoming(flb);
      }
      kernel.deserialize(set, [entry(1)], 1);
      taken(calls);
      kernel.finish(set);
      expect(taken(calls)).toEqual(['can_finish 1', 'finish 1', 'b.finish', 'a.finish']);
    });

    test('an error of retrieve is remembered', () => {
      const { kernel, calls, flb, incoming } = next(page, { 'a.retrieve': -EIO });
      expect([kernel.flbs.getIncoming(flb), kernel.flbs.getIncoming(flb)]).toEqual([-EIO, -EIO]);
      expect(taken(calls)).toEqual(['a.retrieve']);
      expect(incoming.loaded).toBe(false);
    });

    test('nobody asked for it: the count underflows and it is never finished (the quirk)', () => {
      const { kernel, set, calls, flb, incoming } = next(page);
      expect(kernel.finish(set)).toBe(0);
      expect(incoming).toMatchObject({ loaded: false, underflowed: true, finished: false });
      expect(taken(calls).filter((line) => line.startsWith('a.'))).toEqual([]);
      // Asked for too late, it has the count of files that are gone: nothing will finish it.
      expect(kernel.flbs.getIncoming(flb)).toBe(0);
      kernel.flbs.putIncoming(flb);
      expect(incoming).toMatchObject({ count: 2n, finished: false });
    });
  });

  test('the self-test of lib/tests: three FLBs carry their values over (spec §10.3)', () => {
    const value = (i: number) => 0xfeedf00dcafebee0n + BigInt(i);
    const name = (i: number) => `liveupdate-test-flb-v${i}`;
    const calls: string[] = [];
    const before = boot('7.3');
    for (const i of [0, 1, 2]) {
      before.kernel.registerFlb(before.handler, loggingFlb(name(i), calls, value(i)));
    }
    before.kernel.preserve(before.set, 1n, file(1));
    const { flbs } = before.kernel.serialize([]);
    const after = boot('7.3', {}, flbs);
    for (const i of [0, 1, 2]) {
      const flb = loggingFlb(name(i), calls);
      let finished: unknown;
      flb.finish = (state) => {
        finished = state.object;
      };
      after.kernel.registerFlb(after.handler, flb);
      expect(after.kernel.flbs.getIncoming(flb)).toBe(0);
      const { incoming } = after.kernel.flbs.sides(flb);
      expect(incoming.data).toBe(value(i));
      const { object } = incoming;
      after.kernel.flbs.putIncoming(flb);
      after.kernel.flbs.putIncoming(flb);
      expect(finished).toBe(object);
    }
  });
});
