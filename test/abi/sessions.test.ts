import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii, type Page, placeFrom, viewOf } from '../../src/abi/bytes.ts';
import type { HandedSession } from '../../src/abi/handover.ts';
import { ABIS, findAbi, type LuoCapableAbi, requireLuo } from '../../src/abi/releases.ts';
import { relocateSessions } from '../../src/abi/relocate.ts';
import { encodeSessions, readFiles } from '../../src/abi/sessions.ts';
import { takerOf, walkSessions } from '../../src/abi/walk.ts';
import { Fault } from '../../src/fault.ts';
import { expectSamePages, memoryOf, placeAt, readerOf, toHex, zeroPadded } from './pages.ts';

const abiOf = (id: string) => requireLuo(findAbi(id));
const LUO_ABIS = ABIS.filter((abi) => abi.luo !== null).map((abi) => abi.id);

const file = (token: bigint, data = 0n) => ({ compatible: 'memfd-v2', data, token });
const session = (name: string, files: HandedSession['files'] = []): HandedSession => ({
  name: ascii(name),
  files,
});
const handover = (sessions: HandedSession[]) => ({ liveupdateNumber: 1n, sessions, flbs: 0n });
const many = (count: number) => Array.from({ length: count }, (_, i) => session(`session-${i}`));

/** "vm-0" with two files and "vm-1" with none: the input of CV-01 to CV-05. */
const VMS = [session('vm-0', [file(1n), file(2n)]), session('vm-1')];

function sessionBytes(id: string, length: number): string {
  const place = placeAt(0x100000000n, 0x100300000n, 0x100200000n);
  const { pages } = encodeSessions(abiOf(id), handover(VMS), place);
  const page = pages.find((candidate) => candidate.phys === 0x100300000n)!;
  return toHex(page.bytes.subarray(0, length));
}

function encode(abi: LuoCapableAbi, sessions: HandedSession[], base = 0x100000000n) {
  const { root, pages } = encodeSessions(abi, handover(sessions), placeFrom(base, abi.pageBytes));
  return { root, pages, read: readerOf(pages) };
}

describe('session pages are byte-exact', () => {
  it('CV-01: the seed v5 area', () => {
    expect(sessionBytes('seed-v5', 0x64)).toBe(
      '10000000000000000200000000000000' +
        zeroPadded('766d2d30', 56) +
        '0000200001000000' +
        '0100000000000000' +
        '0200000000000000' +
        '766d2d31',
    );
  });

  it('CV-02: the v6 area, entries of 88 bytes', () => {
    expect(sessionBytes('seed-v6', 0x6c)).toBe(
      '10000000000000000200000000000000' +
        zeroPadded('766d2d30', 64) +
        '0000200001000000' +
        '0100000000000000' +
        '0200000000000000' +
        '766d2d31',
    );
  });

  it.each(['6.19', '7.0', '7.1'])('CV-03: the %s area', (id) => {
    expect(sessionBytes(id, 0x5c)).toBe(
      `0200000000000000${zeroPadded('766d2d30', 64)}00002000010000000200000000000000766d2d31`,
    );
  });

  it.each(['7.2', '7.3'])('CV-04: the %s block', (id) => {
    expect(sessionBytes(id, 0x64)).toBe(
      `00000000000000000200000000000000${zeroPadded('766d2d30', 64)}00002000010000000200000000000000766d2d31`,
    );
  });

  it('CV-05: the luo-v5 root', () => {
    const place = placeAt(0x100000000n, 0x100300000n, 0x100200000n);
    const { root, pages } = encodeSessions(
      abiOf('7.3'),
      { ...handover(VMS), flbs: 0x100301000n },
      place,
    );
    expect(root).toBe(0x100000000n);
    expect(toHex(pages[0]!.bytes)).toBe(
      zeroPadded('6c756f2d76350000 0100000000000000 0000300001000000 0010300001000000', 4096),
    );
  });

  it('CV-06: a file block with one memfd', () => {
    const place = placeAt(0x100000000n, 0x100300000n, 0x100200000n);
    const vm = session('vm-0', [file(0x1an, 0x100400000n)]);
    const { pages } = encodeSessions(abiOf('7.3'), handover([vm]), place);
    expect(toHex(pages[2]!.bytes)).toBe(
      zeroPadded(
        `0000000000000000 0100000000000000 ${zeroPadded('6d656d66642d7632', 48)} 0000400001000000 1a00000000000000`,
        4096,
      ),
    );
  });
});

describe('capacities', () => {
  const blockCounts = (sessions: HandedSession[]) => {
    const { pages } = encode(abiOf('7.3'), sessions);
    return pages.slice(1).map((page) => Number(viewOf(page.bytes).getBigUint64(8, true)));
  };

  it('CV-13: 51 sessions fill a block; 52, 2000 and 2001 take 2, 40 and 40', () => {
    expect(blockCounts(many(51))).toEqual([51]);
    expect(blockCounts(many(52))).toEqual([51, 1]);
    expect(blockCounts(many(2000)).length).toBe(40);
    expect(blockCounts(many(2000)).at(-1)).toBe(11);
    expect(blockCounts(many(2001)).length).toBe(40);
  });

  it('64 files take two blocks of 7.3, one array of 7.1', () => {
    const files = Array.from({ length: 64 }, (_, token) => file(BigInt(token)));
    expect(encode(abiOf('7.3'), [session('a', files)]).pages.length).toBe(1 + 1 + 2);
    expect(encode(abiOf('7.1'), [session('a', files)]).pages.length).toBe(1 + 16 + 2);
  });

  it.each([
    ['seed-v5', 819, 'ENOMEM'],
    ['seed-v6', 744, 'ENOMEM'],
    ['6.19', 819, 'ENOMEM'],
    ['7.1', 819, 'ENOMEM'],
  ])('CV-09: %s holds %i sessions, one more is %s', (id, capacity, errno) => {
    expect(() => encode(abiOf(id), many(capacity))).not.toThrow();
    expect(() => encode(abiOf(id), many(capacity + 1))).toThrow(new RegExp(errno));
  });

  it('CV-09: 6.19 holds 128 files a session, one more is ENOSPC; an empty 7.3 has no block', () => {
    const files = (count: number) => Array.from({ length: count }, (_, i) => file(BigInt(i)));
    expect(() => encode(abiOf('6.19'), [session('a', files(128))])).not.toThrow();
    expect(() => encode(abiOf('6.19'), [session('a', files(129))])).toThrow(/128 \(ENOSPC\)/);
    const { pages } = encode(abiOf('7.3'), []);
    expect(pages.length).toBe(1);
    expect(viewOf(pages[0]!.bytes).getBigUint64(16, true)).toBe(0n);
  });

  it('refuses a name that the kernel would have refused, and a handler string of 48 bytes', () => {
    expect(() => encode(abiOf('7.3'), [session('')])).toThrow(/EINVAL/);
    const long = { compatible: 'x'.repeat(48), data: 0n, token: 0n };
    expect(() => encode(abiOf('7.3'), [session('a', [long])])).toThrow(/at most 47/);
  });
});

const u64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
const anyFile = fc.record({
  compatible: fc.constantFrom('memfd-v1', 'memfd-v2', 'x'.repeat(47)),
  data: u64,
  token: u64,
});
/** Few, or as many as fill a unit or two and one more or less, where the ABI takes them. */
const countOf = ({ perUnit, capacity }: { perUnit: number; capacity: number | null }) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.nat(12) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...[perUnit - 1, perUnit, perUnit + 1, 2 * perUnit, 2 * perUnit + 1].filter(
          (count) => count <= (capacity ?? count),
        ),
      ),
    },
  );
const listOf = <T>(item: fc.Arbitrary<T>, count: fc.Arbitrary<number>) =>
  count.chain((length) => fc.array(item, { minLength: length, maxLength: length }));

/** Many sessions of few files, or few of many; names of all lengths. */
function anySessions({ luo: { sessions, files } }: LuoCapableAbi): fc.Arbitrary<HandedSession[]> {
  const name = fc
    .uint8Array({ minLength: 1, maxLength: sessions.nameBytes - 1, size: 'max' })
    .map((bytes) => bytes.map((byte) => byte || 0x61));
  const of = (count: fc.Arbitrary<number>, fileCount: fc.Arbitrary<number>) =>
    listOf(fc.record({ name, files: listOf(anyFile, fileCount) }), count);
  return fc.oneof(
    of(countOf(sessions), fc.constantFrom(0, 0, 0, 1, 2)),
    of(fc.nat(4), countOf(files)),
  );
}

describe.each(LUO_ABIS)('%s', (id) => {
  const abi = abiOf(id);

  it('what is encoded is walked back, and relocation to the same base changes no byte', () => {
    const most = { sessions: 0, files: 0 };
    fc.assert(
      fc.property(anySessions(abi), u64, (sessions, number) => {
        most.sessions = Math.max(most.sessions, sessions.length);
        most.files = Math.max(most.files, ...sessions.map(({ files }) => files.length));
        const input = { liveupdateNumber: number, sessions, flbs: 0n };
        const { root, pages } = encodeSessions(abi, input, placeFrom(0x5000n, 4096));
        const walk = walkSessions(abi, takerOf(memoryOf(pages)), root);
        expect(walk.liveupdateNumber).toBe(number);
        // As text: a byte-wise toEqual() of 819 names takes a quarter of a second.
        expect(
          walk.sessions.map(({ name, fileUnits }) => [toHex(name), readFiles(abi, fileUnits)]),
        ).toEqual(sessions.map(({ name, files }) => [toHex(name), files]));
        expectSamePages(relocateSessions(abi, readerOf(pages), root, 0x5000n), pages);
      }),
      { numRuns: 40, seed: 20_261_201 },
    );
    // Beyond a unit, or to its end where there is no other.
    const { sessions, files } = abi.luo;
    const beyond = (perUnit: number, capacity: number) => Math.min(perUnit + 1, capacity);
    expect(most.sessions).toBeGreaterThanOrEqual(beyond(sessions.perUnit, sessions.capacity));
    expect(most.files).toBeGreaterThanOrEqual(beyond(files.perUnit, files.capacity ?? Infinity));
  });

  it('relocation forgets where the pages were and keeps everything else', () => {
    const sessions = many(60).map((entry, index) => ({
      ...entry,
      files: Array.from({ length: (index % 3) * 50 }, (_, token) => file(BigInt(token), 0x77000n)),
    }));
    const plain = encode(abi, sessions);
    let next = 0x900000000n;
    const scattered = encodeSessions(abi, handover(sessions), () => (next -= 0x40000n));
    const canonical = relocateSessions(
      abi,
      readerOf(scattered.pages),
      scattered.root,
      0x100000000n,
    );
    expectSamePages(canonical, plain.pages);
  });

  it('keeps garbage behind the entries, so that a difference there shows', () => {
    const { root, pages } = encode(abi, many(3));
    pages.at(-1)!.bytes[4090] = 0xa5;
    expectSamePages(relocateSessions(abi, readerOf(pages), root, 0x100000000n), pages);
  });

  it('does not write to the pages that it reads', () => {
    const { root, pages } = encode(abi, [session('a', [file(1n)]), session('b')]);
    const before = structuredClone(pages);
    relocateSessions(abi, readerOf(pages), root, 0x200000000n);
    expectSamePages(pages, before);
  });

  it('names any missing page and answers damage with a Fault', () => {
    const files = Array.from({ length: 100 }, (_, token) => file(BigInt(token)));
    const { root, pages } = encode(abi, [session('vm-0', files), ...many(60)]);
    for (const dropped of pages) {
      const rest = pages.filter((page) => page !== dropped);
      expect(() => relocateSessions(abi, readerOf(rest), root, 0n)).toThrow(
        new RegExp(`page 0x${dropped.phys.toString(16)} is not in the dump`),
      );
    }
  });
});

describe('CV-15: chains that the next kernel refuses', () => {
  const abi = abiOf('7.3');
  const damaged = (change: (pages: Page[]) => void) => {
    const { root, pages } = encode(abi, [session('vm-0', [file(1n), file(2n)]), ...many(60)]);
    change(pages);
    return () => relocateSessions(abi, readerOf(pages), root, 0n);
  };
  const set = (page: Page, offset: number, value: bigint) =>
    viewOf(page.bytes).setBigUint64(offset, value, true);

  it('a block that is its own next', () => {
    expect(damaged((pages) => set(pages[1]!, 0, pages[1]!.phys))).toThrow(
      /session block 2: page 0x100001000 is taken by session block 1: a cycle/,
    );
  });

  it.each([0n, 52n, 1n << 63n])('a count of %i', (count) => {
    expect(damaged((pages) => set(pages[1]!, 8, count))).toThrow(
      new RegExp(`session block 1 at 0x100001000: count is ${count}, not 1 to 51`),
    );
  });

  it('a file count that the file blocks do not hold', () => {
    expect(damaged((pages) => set(pages[1]!, 16 + 72, 3n))).toThrow(
      /session vm-0: count is 3, its file blocks hold 2/,
    );
  });

  it('files without an address, and an address that is none', () => {
    expect(damaged((pages) => set(pages[1]!, 16 + 64, 0n))).toThrow(/2 files at address 0x0/);
    expect(damaged((pages) => set(pages[1]!, 16 + 64, 0x123n))).toThrow(/0x123 is no multiple/);
  });

  it('an area of 6.19 with 820 sessions, one of the seed with 17 pages', () => {
    const area = encode(abiOf('6.19'), many(3));
    set(area.pages[1]!, 0, 820n);
    expect(() => relocateSessions(abiOf('6.19'), area.read, area.root, 0n)).toThrow(/at most 819/);
    const seed = encode(abiOf('seed-v5'), many(3));
    set(seed.pages[1]!, 0, 17n);
    expect(() => relocateSessions(abiOf('seed-v5'), seed.read, seed.root, 0n)).toThrow(
      /pgcnt is 17/,
    );
  });

  it('a root of another ABI', () => {
    const { root, read } = encode(abi, many(1));
    expect(() => relocateSessions(abiOf('7.1'), read, root, 0n)).toThrow(Fault);
    const older = encode(abiOf('6.19'), many(1));
    expect(() => relocateSessions(abi, older.read, older.root, 0n)).toThrow(/ABI 7.3 has luo-v5/);
    expect(() => relocateSessions(abiOf('7.0'), older.read, older.root, 0n)).toThrow(/luo-flb/);
  });
});
