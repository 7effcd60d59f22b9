import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii, type Page, placeFrom, showName, viewOf } from '../../src/abi/bytes.ts';
import { decodeHandover } from '../../src/abi/decode.ts';
import { flatMemory, formatDump, parseDump } from '../../src/abi/dump.ts';
import { encodeHandover, type MemfdFile, type Plan } from '../../src/abi/encode.ts';
import { fdtReadU64, readFdt } from '../../src/abi/fdt.ts';
import { encodeFlbs, readFlbs } from '../../src/abi/flbs.ts';
import type { Folio } from '../../src/abi/handover.ts';
import { encodeRecords, readMemfd, recordPagesFor } from '../../src/abi/memfd.ts';
import { encodeRadix, radixFolio, radixKey, radixShape } from '../../src/abi/radix.ts';
import {
  ABI_IDS,
  type Abi,
  abiName,
  checkPages,
  findAbi,
  type PageBytes,
  requireLuo,
} from '../../src/abi/releases.ts';
import { encodeSessions } from '../../src/abi/sessions.ts';
import { encodeTracker } from '../../src/abi/tracker.ts';
import { chunksFor, encodeChunks, readChunks } from '../../src/abi/vmalloc.ts';
import { takerOf } from '../../src/abi/walk.ts';
import { rounds } from '../effort.ts';
import { expectSamePages, memoryOf, readerOf } from './pages.ts';

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/**
 * What a page size makes of LUO 7.3 and of KHO's tree: numbers that were seen in the memory of arm64
 * kernels of each size, or follow from the structures (7.3.4, recordings of spec §16).
 */
const SIZES = [
  {
    name: '4KiB',
    pageBytes: 4096,
    sessions: { perBlock: 51, slack: 0, most: 510_000 },
    files: { perBlock: 63, slack: 48, most: 630_000 },
    flbs: 63,
    keyBits: 53,
    leafBits: 2 ** 15,
    slots: 512,
    levels: 6,
    /** The slots of a key from the root's level down: how far right it is shifted, and the mask. */
    slotBits: [51, 42, 33, 24, 15],
    slotMask: 511,
    leafCovers: 128 * MIB,
    smallestTree: { pages: 6, bytes: 24 * KIB },
    chunkEntries: 511,
    recordsPerPage: 256,
    smallMemfdBytes: 16 * KIB,
    order2Mib: 9,
  },
  {
    name: '16KiB',
    pageBytes: 16_384,
    sessions: { perBlock: 204, slack: 48, most: 2_040_000 },
    files: { perBlock: 255, slack: 48, most: 2_550_000 },
    flbs: 255,
    keyBits: 51,
    leafBits: 2 ** 17,
    slots: 2048,
    levels: 5,
    slotBits: [50, 39, 28, 17],
    slotMask: 2047,
    leafCovers: 2 * GIB,
    smallestTree: { pages: 5, bytes: 80 * KIB },
    chunkEntries: 2047,
    recordsPerPage: 1024,
    smallMemfdBytes: 64 * KIB,
    order2Mib: 7,
  },
  {
    name: '64KiB',
    pageBytes: 65_536,
    sessions: { perBlock: 819, slack: 0, most: 8_190_000 },
    files: { perBlock: 1023, slack: 48, most: 10_230_000 },
    flbs: 1023,
    keyBits: 49,
    leafBits: 2 ** 19,
    slots: 8192,
    levels: 4,
    slotBits: [45, 32, 19],
    slotMask: 8191,
    leafCovers: 32 * GIB,
    smallestTree: { pages: 4, bytes: 256 * KIB },
    chunkEntries: 8191,
    recordsPerPage: 4096,
    smallMemfdBytes: 256 * KIB,
    order2Mib: 5,
  },
] as const;

const BASE = 0x100000000n;
const namesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: ascii(`session-${i}`), files: [] }));
const handover = (sessions: Parameters<typeof encodeSessions>[1]['sessions']) => ({
  liveupdateNumber: 1n,
  sessions,
  flbs: 0n,
});
/** What a plan says where only its sessions matter. */
const planOf = (sessions: NonNullable<Plan['luo']>['sessions']): Plan => ({
  luo: { liveupdateNumber: 1n, sessions, flbs: [] },
  folios: [],
});

describe.each(SIZES.map((size) => [size.name, size] as const))(
  '7.3 with pages of %s',
  (_, size) => {
    const { pageBytes } = size;
    const abi = requireLuo(findAbi(abiName('7.3', pageBytes)));
    const encode = (sessions: Parameters<typeof handover>[0]) =>
      encodeSessions(abi, handover(sessions), placeFrom(BASE, pageBytes)).pages;
    const tree = (folios: Folio[]) => encodeRadix(folios, placeFrom(BASE, pageBytes), pageBytes);
    const counts = (blocks: Page[]) =>
      blocks.map(({ bytes }) => Number(viewOf(bytes).getBigUint64(8, true)));

    it('is named by its release and page size', () => {
      expect(abi).toMatchObject({ pageBytes, release: '7.3' });
      expect(abi.id).toBe(pageBytes === 4096 ? '7.3' : `7.3/${size.name}`);
    });

    it('a block holds so many sessions of 80 bytes, the rest of it nothing', () => {
      const { perBlock, slack, most } = size.sessions;
      expect(abi.luo.sessions).toMatchObject({ perUnit: perBlock, capacity: most, entryBytes: 80 });
      const [, full, ...others] = encode(namesOf(perBlock + 1));
      expect(counts([full!, ...others])).toEqual([perBlock, 1]);
      expect(encode(namesOf(perBlock)).length).toBe(2);
      expect(full!.bytes.length).toBe(pageBytes);
      const last = pageBytes - slack - 80;
      expect(Buffer.from(full!.bytes).toString('latin1', last, last + 12)).toBe(
        `session-${perBlock - 1}`.padEnd(12, '\0'),
      );
      expect(full!.bytes.subarray(pageBytes - slack).every((byte) => byte === 0)).toBe(true);
      // The second block begins with what does not fit the first.
      expect(Buffer.from(others[0]!.bytes).toString('latin1', 16, 16 + 12)).toBe(
        `session-${perBlock}`.padEnd(12, '\0'),
      );
    });

    it('a block holds so many files of 64 bytes, the rest of it nothing', () => {
      const { perBlock, slack, most } = size.files;
      expect(abi.luo.files).toMatchObject({ perUnit: perBlock, capacity: most, entryBytes: 64 });
      const files = Array.from({ length: perBlock + 1 }, (_, i) => ({
        compatible: 'memfd-v2',
        data: 0n,
        token: BigInt(i + 1),
      }));
      const blocks = encode([{ name: ascii('a'), files }]).slice(2);
      expect(counts(blocks)).toEqual([perBlock, 1]);
      const full = viewOf(blocks[0]!.bytes);
      expect(full.getBigUint64(pageBytes - slack - 8, true)).toBe(BigInt(perBlock));
      expect(viewOf(blocks[1]!.bytes).getBigUint64(16 + 56, true)).toBe(BigInt(perBlock + 1));
    });

    it('the FLB page holds so many, one more is ENOSPC', () => {
      const flb = abi.luo.flb!;
      const many = Array.from({ length: size.flbs }, (_, i) => ({
        name: `flb-${i}`,
        data: BigInt(i),
        count: 1n,
      }));
      expect(flb.capacity).toBe(size.flbs);
      const page = encodeFlbs(flb, many, pageBytes);
      expect(page.length).toBe(pageBytes);
      expect(readFlbs(flb, page, 0n)).toEqual(many);
      expect(() => encodeFlbs(flb, [...many, many[0]!], pageBytes)).toThrow(
        new RegExp(`${size.flbs + 1} FLBs: a page holds ${size.flbs} \\(ENOSPC\\)`),
      );
    });

    it('keys of the radix tree have so many bits, that of order o the bit so far below', () => {
      const { keyBits } = size;
      for (let order = 0; order < keyBits; order++) {
        const key = 1n << BigInt(keyBits - 1 - order);
        expect(radixKey({ pfn: 0n, order }, pageBytes)).toBe(key);
        expect(radixFolio(key, pageBytes)).toEqual({ pfn: 0n, order });
      }
      const last = (1n << BigInt(keyBits)) - 1n;
      expect(radixFolio(last, pageBytes)).toEqual({
        pfn: (1n << BigInt(keyBits - 1)) - 1n,
        order: 0,
      });
      expect(() => radixFolio(last + 1n, pageBytes)).toThrow(/ERANGE/);
      expect(() => radixKey({ pfn: 0n, order: keyBits }, pageBytes)).toThrow(/out of range/);
      expect(() => radixKey({ pfn: 1n << BigInt(keyBits - 1), order: 0 }, pageBytes)).toThrow(
        /out of range/,
      );
    });

    it('a table has so many slots, a leaf so many bits, and a path so many levels', () => {
      const { keyBits, leafBits, slots, levels } = size;
      expect(radixShape(pageBytes)).toEqual({
        keyBits,
        slots,
        leafKeys: leafBits,
        rootLevel: levels - 1,
      });
    });

    it('the tree of one folio is the smallest: so many pages and bytes', () => {
      const { pages } = tree([{ pfn: 0n, order: 0 }]);
      expect(pages.length).toBe(size.smallestTree.pages);
      expect(pages.length).toBe(size.levels);
      expect(pages.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBe(size.smallestTree.bytes);
    });

    it('a leaf covers so many bytes of pages of order 0', () => {
      const pfnOf = (phys: number) => ({ pfn: BigInt(phys / pageBytes), order: 0 });
      const { pages } = size.smallestTree;
      const leaf = size.leafCovers;
      expect(tree([pfnOf(0), pfnOf(leaf - pageBytes)]).pages.length).toBe(pages);
      expect(tree([pfnOf(0), pfnOf(leaf)]).pages.length).toBe(pages + 1);
      expect(tree([pfnOf(leaf), pfnOf(2 * leaf - pageBytes)]).pages.length).toBe(pages);
    });

    it('the slot at each level is so many bits of the key, the bit in the leaf the lowest', () => {
      const pfns = [0n, 0x12345n, 0xfffffn, 0x123456789abn, (1n << BigInt(size.keyBits - 1)) - 1n];
      for (const pfn of pfns) {
        const key = radixKey({ pfn, order: 0 }, pageBytes);
        const { root, pages } = tree([{ pfn, order: 0 }]);
        const read = readerOf(pages);
        let page = read(root)!;
        for (const shift of size.slotBits) {
          const slot = Number((key >> BigInt(shift)) & BigInt(size.slotMask));
          const next = viewOf(page).getBigUint64(8 * slot, true);
          expect(next, `slot ${slot} of key ${key.toString(16)}`).not.toBe(0n);
          page = read(next)!;
        }
        const bit = Number(key % BigInt(size.leafBits));
        expect(page[bit >> 3]).toBe(1 << (bit & 7));
      }
    });

    it('a vmalloc chunk has so many entries, and a full one a successor at once', () => {
      const { chunkEntries } = size;
      expect(
        [1, chunkEntries - 1, chunkEntries, 2 * chunkEntries - 1, 2 * chunkEntries].map((n) =>
          chunksFor(n, pageBytes),
        ),
      ).toEqual([1, 1, 2, 2, 3]);
      const blocks = Array.from({ length: chunkEntries }, (_, i) => BigInt((i + 9) * pageBytes));
      const places = [BigInt(pageBytes), BigInt(2 * pageBytes)];
      const pages = encodeChunks(places, blocks, pageBytes);
      expect(viewOf(pages[0]!.bytes).getBigUint64(pageBytes - 8, true)).toBe(blocks.at(-1));
      expect(viewOf(pages[1]!.bytes).getBigUint64(8, true)).toBe(0n);
      const area = { first: places[0]!, totalPages: blocks.length, flags: 1, order: 0 };
      expect(readChunks(takerOf(memoryOf(pages, pageBytes)), area, 'area')).toEqual(blocks);
    });

    it('a page of a memfd’s records has so many', () => {
      const { recordsPerPage } = size;
      expect(
        [0, 1, recordsPerPage, recordsPerPage + 1].map((n) => recordPagesFor(n, pageBytes)),
      ).toEqual([0, 1, 1, 2]);
      const one = { pfn: 1n, flags: 3, index: 0n };
      expect(encodeRecords(new Array(recordsPerPage).fill(one)).length).toBe(pageBytes);
    });

    it('KHO’s root, LUO’s root and the FLB page have a page each, a session with a small memfd four', () => {
      const pagesOf = (sessions: NonNullable<Plan['luo']>['sessions']) =>
        encodeHandover(abi, planOf(sessions), BASE);
      const bytesOf = (pages: Page[]) => pages.reduce((sum, { bytes }) => sum + bytes.length, 0);
      const none = pagesOf([]);
      expect(none.length).toBe(3 + size.smallestTree.pages);
      for (const { bytes } of none) expect(bytes.length).toBe(pageBytes);
      const empty = pagesOf([{ name: ascii('a'), files: [] }]);
      expect(bytesOf(empty) - bytesOf(none)).toBe(pageBytes);
      const small = pagesOf([
        { name: ascii('a'), files: [{ token: 1n, size_bytes: 4096, order: 0 }] },
      ]);
      expect(bytesOf(small) - bytesOf(empty)).toBe(size.smallMemfdBytes);
    });

    it('2 MiB are one folio of such an order', () => {
      const order = size.order2Mib;
      const files = [{ token: 1n, size_bytes: 2 * MIB, order }];
      const memory = memoryOf(
        encodeHandover(abi, planOf([{ name: ascii('a'), files }]), BASE),
        pageBytes,
      );
      const { handover: found } = decodeHandover(memory);
      const [file] = found.sessions[0]!.files;
      const { records } = readMemfd(abi.luo.memfd, takerOf(memory), file!.data, 'memfd');
      expect(records.length).toBe(1);
      const folios = found.folios.filter((folio) => folio.order > 0);
      expect(folios).toEqual([{ pfn: records[0]!.pfn, order }]);
      expect((records[0]!.pfn * BigInt(pageBytes)) % BigInt(2 * MIB)).toBe(0n);
    });

    it('a base is a multiple of the page, and is named where it is none', () => {
      const half = BigInt(pageBytes / 2);
      expect(() => encodeHandover(abi, planOf([]), half)).toThrow(
        `give a multiple of 0x${pageBytes.toString(16)}`,
      );
    });
  },
);

describe('the older designs grow with the page too', () => {
  it.each<[PageBytes, number, number, number]>([
    [4096, 819, 128, 255],
    [16_384, 3276, 512, 1023],
    [65_536, 13_107, 2048, 4095],
  ])('%i bytes: sessions of an area, files of an array, elements of a chunk', (...row) => {
    const [pageBytes, sessions, files, elements] = row;
    const { luo } = requireLuo(findAbi(abiName('6.19', pageBytes)));
    expect([luo.sessions.capacity, luo.files.capacity]).toEqual([sessions, files]);
    const bits = pageBytes * 8;
    const folios = Array.from({ length: elements + 1 }, (_, i) => ({
      pfn: BigInt(i * 512 * 8),
      order: 0,
    }));
    // In 6.17 bitmaps keep their 512 bytes; chunks have the size of a page.
    const small = encodeTracker(
      findAbi(abiName('6.17', pageBytes)),
      folios,
      placeFrom(BASE, pageBytes),
    ).pages;
    const used = small.slice(0, 2).map(({ bytes }) => viewOf(bytes).getUint32(12, true));
    expect(used).toEqual([elements, 1]);
    expect(small.length).toBe(2 + Math.ceil(((elements + 1) * 512) / pageBytes));
    const large = encodeTracker(
      findAbi(abiName('6.18', pageBytes)),
      [0, 1, bits - 1, bits].map((pfn) => ({ pfn: BigInt(pfn), order: 0 })),
      placeFrom(BASE, pageBytes),
    ).pages;
    expect(large.map(({ bytes }) => bytes.length)).toEqual([pageBytes, pageBytes, pageBytes]);
    expect(viewOf(large[0]!.bytes).getUint32(12, true)).toBe(2);
    expect(viewOf(large[0]!.bytes).getBigUint64(32, true)).toBe(BigInt(bits * pageBytes));
  });

  it('only arm64 has pages that are not of 4 KiB', () => {
    for (const { pageBytes } of SIZES) expect(() => checkPages('arm64', pageBytes)).not.toThrow();
    expect(() => checkPages('x86_64', 4096)).not.toThrow();
    expect(() => checkPages('x86_64', 16_384)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/16KiB.*arm64/) }),
    );
  });
});

const EVERY_ABI = SIZES.flatMap(({ pageBytes }) =>
  ABI_IDS.map((release) => [abiName(release, pageBytes)] as const),
);

/** Any plan that an ABI can hold: some sessions of some memfds, some FLBs, some folios of its own. */
function anyPlan({ luo, pageBytes }: Abi): fc.Arbitrary<Plan> {
  const order = fc.nat(10);
  const memfd = fc.record({
    size_bytes: fc.oneof(fc.nat(4 * pageBytes), fc.nat(300 * pageBytes)),
    order: fc.nat(3),
    token: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
  });
  const session = fc.record({
    name: fc
      .uint8Array({ minLength: 1, maxLength: 55, size: 'max' })
      .map((bytes) => bytes.map((byte) => byte || 0x61)),
    files: fc.array(memfd, { maxLength: 3 }),
  });
  const flb = fc.record({
    name: fc.stringMatching(/^[a-z-]{1,47}$/, { size: 'max' }),
    data: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
    count: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
  });
  // Above what is laid out, so that no two lie on each other.
  const folio = fc
    .tuple(order, fc.nat(2 ** 20))
    .map(([of, at]): Folio => ({ pfn: (BigInt(at) + 2n ** 24n) << BigInt(of), order: of }));
  const folios = fc.array(folio, { maxLength: 6 });
  if (luo === null) return folios.map((list) => ({ luo: null, folios: list }));
  return fc.record({
    luo: fc.record({
      liveupdateNumber: fc.bigInt({ min: 1n, max: (1n << 64n) - 1n }),
      sessions: fc.uniqueArray(session, {
        maxLength: 8,
        selector: ({ name }) => showName(name),
      }),
      flbs: luo.flb === null ? fc.constant([]) : fc.array(flb, { maxLength: 4 }),
    }),
    folios,
  });
}

const folioKey = ({ pfn, order }: Folio) => `${pfn.toString(16)}/${order}`;

describe.each(EVERY_ABI)('%s: what is encoded is decoded', (id) => {
  const abi = findAbi(id);
  const { pageBytes } = abi;
  const pageCount = (file: MemfdFile) => Math.ceil(file.size_bytes / pageBytes);

  it('sessions, files, memfds, FLBs and folios of any plan, and the tracker bit for bit', () => {
    fc.assert(
      fc.property(anyPlan(abi), (plan) => {
        const pages = encodeHandover(abi, plan, BASE);
        for (const { bytes } of pages) expect(bytes.length).toBe(pageBytes);
        const memory = parseDump(formatDump(pages), 'dump');
        expect(memory.pageBytes).toBe(pageBytes);
        const { abi: found, handover: read } = decodeHandover(
          memory,
          abi.release === '6.17' ? abi : undefined,
        );
        expect(found.id).toBe(abi.release === '7.2' ? abiName('7.3', pageBytes) : id);
        const { luo } = plan;
        expect(read.liveupdateNumber).toBe(luo?.liveupdateNumber ?? 0n);
        expect(
          read.sessions.map(({ name, files }) => [showName(name), files.map(({ token }) => token)]),
        ).toEqual(
          (luo?.sessions ?? []).map(({ name, files }) => [
            showName(name),
            files.map(({ token }) => token),
          ]),
        );
        if (luo !== null) expect(read.flbs).toEqual(luo.flbs);

        const marked = new Set(read.folios.map(folioKey));
        for (const folio of plan.folios) expect(marked).toContain(folioKey(folio));
        const taker = takerOf(memory);
        const wanted = (luo?.sessions ?? []).flatMap(({ files }) => files);
        const handed = read.sessions.flatMap(({ files }) => files);
        for (const [i, file] of wanted.entries()) {
          const { memfd } = requireLuo(abi).luo;
          const { descriptor, records } = readMemfd(memfd, taker, handed[i]!.data, `memfd ${i}`);
          expect(descriptor.size_bytes).toBe(BigInt(file.size_bytes));
          expect(records.length).toBe(Math.ceil(pageCount(file) / 2 ** file.order));
          for (const [at, { pfn, index }] of records.entries()) {
            expect(index).toBe(BigInt(at * 2 ** file.order));
            expect(marked.has(folioKey({ pfn, order: file.order }))).toBe(true);
          }
        }

        const kho = readFdt(pages[0]!.bytes, 'KHO root');
        const root = fdtReadU64(kho, 'preserved-memory-map', 'KHO root').value;
        const again =
          root === 0n ? [] : encodeTracker(abi, read.folios, placeFrom(root, pageBytes)).pages;
        expectSamePages(again, again.length === 0 ? [] : pages.slice(-again.length));
        // Every page but the tracker's is in the tracker, where there are sessions.
        if (luo === null) return;
        for (const { phys } of pages.slice(0, pages.length - again.length)) {
          const pfn = phys / BigInt(pageBytes);
          expect(
            read.folios.some(
              (folio) => pfn >= folio.pfn && pfn < folio.pfn + (1n << BigInt(folio.order)),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: rounds(5, 60) },
    );
  });
});

describe('a dump says its page size itself', () => {
  const pagesOf = (pageBytes: PageBytes) =>
    encodeHandover(
      findAbi(abiName('7.3', pageBytes)),
      planOf([
        { name: ascii('vm-0'), files: [{ token: 1n, size_bytes: 3 * pageBytes, order: 0 }] },
        { name: ascii('vm-1'), files: [] },
      ]),
      BASE,
    );

  it.each(SIZES.map(({ name, pageBytes }) => [name, pageBytes] as const))(
    'of %s',
    (_, pageBytes) => {
      const pages = pagesOf(pageBytes);
      const memory = parseDump(formatDump(pages), 'dump');
      expect(memory.pageBytes).toBe(pageBytes);
      expect([...memory.addresses()]).toEqual(pages.map(({ phys }) => phys));
      const { abi, handover: read } = decodeHandover(memory);
      expect(abi.pageBytes).toBe(pageBytes);
      expect(read.sessions.map(({ name }) => showName(name))).toEqual(['vm-0', 'vm-1']);
    },
  );

  const pairs = SIZES.flatMap((is) =>
    SIZES.filter((as) => as !== is).map(
      (as) => [is.name, as.name, is.pageBytes, as.pageBytes] as const,
    ),
  );
  it.each(pairs)('of %s, read as of %s, is damaged', (_, __, is, as) => {
    const dump = formatDump(pagesOf(is));
    expect(() => decodeHandover(parseDump(dump, 'm.bin', as))).toThrow(
      expect.objectContaining({
        exitCode: 2,
        message: expect.stringMatching(/^m\.bin: record \d+/),
      }),
    );
  });

  it.each(pairs)('of %s, an image read as of %s raises Fault 2', (_, __, is, as) => {
    const pages = pagesOf(is);
    const image = new Uint8Array(Number(pages.at(-1)!.phys - BASE) + 65_536);
    for (const { phys, bytes } of pages) image.set(bytes, Number(phys - BASE));
    const whole = image.subarray(0, image.length - (image.length % 65_536));
    const read = (pageBytes: PageBytes) =>
      decodeHandover(flatMemory(whole, BASE, 'image', pageBytes));
    expect(read(is).handover.sessions.length).toBe(2);
    expect(() => read(as)).toThrow(expect.objectContaining({ name: 'Fault', exitCode: 2 }));
  });

  // 171 records of 16 or 64 KiB are as many bytes as a whole number of records of 4 KiB.
  it.each([
    [16_384, 171],
    [65_536, 171],
    [65_536, 342],
  ] as const)('of %i bytes, %i pages, most of them zeroes', (pageBytes, count) => {
    const pages = pagesOf(pageBytes);
    const above = pages.at(-1)!.phys;
    for (let i = 1; pages.length < count; i++) {
      pages.push({ phys: above + BigInt(i * pageBytes), bytes: new Uint8Array(pageBytes) });
    }
    const dump = formatDump(pages);
    expect(dump.length % (8 + 4096)).toBe(0);
    expect(parseDump(dump, 'dump').pageBytes).toBe(pageBytes);
  });
});
