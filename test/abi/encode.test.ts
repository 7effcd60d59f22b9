import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii, type Page, viewOf } from '../../src/abi/bytes.ts';
import { decodeHandover } from '../../src/abi/decode.ts';
import { flatMemory, formatDump, parseDump } from '../../src/abi/dump.ts';
import { DEFAULT_BASE, encodeHandover, type Plan } from '../../src/abi/encode.ts';
import { encodeFlbs, readFlbs } from '../../src/abi/flbs.ts';
import { readMemfd } from '../../src/abi/memfd.ts';
import { ABIS, findAbi, requireLuo } from '../../src/abi/releases.ts';
import { takerOf } from '../../src/abi/walk.ts';
import { Fault } from '../../src/fault.ts';
import { memoryOf, toHex } from './pages.ts';

const LUO_IDS = ABIS.filter((abi) => abi.luo !== null).map((abi) => abi.id);

const memfd = (token: number, size_bytes: number, order: number) => ({
  token: BigInt(token),
  size_bytes,
  order,
});
const PLAN: Plan = {
  luo: {
    liveupdateNumber: 3n,
    sessions: [
      { name: ascii('vm-0'), files: [memfd(1, 4096, 0), memfd(2, 3 << 21, 9), memfd(3, 0, 0)] },
      { name: ascii('vm-1'), files: [] },
      { name: ascii('vm-2'), files: [memfd(0x1a, 300 * 4096, 0)] },
    ],
    flbs: [],
  },
  folios: [{ pfn: 0x200n, order: 9 }],
};

describe.each(LUO_IDS)('encodeHandover for %s', (id) => {
  const abi = findAbi(id);
  const pages = encodeHandover(abi, PLAN, DEFAULT_BASE);
  const { handover, abi: recognised, warnings } = decodeHandover(memoryOf(pages));

  it('is recognised by its strings and decodes to the plan', () => {
    expect(recognised.id).toBe(id === '7.2' ? '7.3' : id);
    expect(warnings).toEqual([]);
    expect(handover.liveupdateNumber).toBe(3n);
    expect(handover.flbs).toEqual([]);
    const { compatible } = requireLuo(abi).luo.memfd;
    expect(
      handover.sessions.map(({ name, files }) => [
        new TextDecoder().decode(name),
        files.map((file) => [file.compatible, file.token]),
      ]),
    ).toEqual([
      ['vm-0', [1n, 2n, 3n].map((token) => [compatible, token])],
      ['vm-1', []],
      ['vm-2', [[compatible, 0x1an]]],
    ]);
  });

  it('has every page but the tracker in the tracker, and every folio of every memfd', () => {
    const orders = new Map(handover.folios.map(({ pfn, order }) => [pfn, order]));
    const covered = (pfn: bigint) =>
      handover.folios.some(
        (folio) => pfn >= folio.pfn && pfn < folio.pfn + (1n << BigInt(folio.order)),
      );
    const tracker = pages.findIndex((page) => page.phys === trackerRoot(pages));
    for (const page of pages.slice(0, tracker)) expect(covered(page.phys >> 12n)).toBe(true);
    for (const page of pages.slice(tracker)) expect(covered(page.phys >> 12n)).toBe(false);
    expect(orders.get(0x200n)).toBe(9);
    const taker = takerOf(memoryOf(pages));
    const [vm0, , vm2] = handover.sessions;
    const recordsOf = (data: bigint) =>
      readMemfd(requireLuo(abi).luo.memfd, taker, data, 'memfd').records;
    const two = recordsOf(vm0!.files[1]!.data);
    expect(two.map(({ pfn, index }) => [orders.get(pfn), index])).toEqual([
      [9, 0n],
      [9, 512n],
      [9, 1024n],
    ]);
    expect(recordsOf(vm0!.files[2]!.data)).toEqual([]);
    const many = recordsOf(vm2!.files[0]!.data);
    expect(many.map(({ pfn }) => orders.get(pfn))).toEqual(new Array(300).fill(0));
  });

  it('begins at the base and places each page once, contents of memfds between', () => {
    expect(pages[0]!.phys).toBe(DEFAULT_BASE);
    const addresses = pages.map((page) => page.phys);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(addresses.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('names the loss of the KHO root, the LUO root and the first session page', () => {
    for (const dropped of pages.slice(0, 3)) {
      expect(() => decodeHandover(memoryOf(pages.filter((page) => page !== dropped)))).toThrow(
        Fault,
      );
    }
  });
});

function trackerRoot(pages: Page[]): bigint {
  // The KHO root has the map's address in its second property, after the string kho-vN.
  const text = Buffer.from(pages[0]!.bytes);
  const at = text.indexOf('kho-v') + 8 + 12;
  return viewOf(pages[0]!.bytes).getBigUint64(at, true);
}

describe('FLBs', () => {
  const { flb } = requireLuo(findAbi('7.3')).luo;
  const one = { name: 'liveupdate-test-flb-v0', data: 0xfeedf00dcafebee0n, count: 3n };

  it('CV-07: the page', () => {
    const page = encodeFlbs(flb!, [one], 4096);
    expect(toHex(page.subarray(0, 80))).toBe(
      '01000000000000000100000000000000' +
        Buffer.from(one.name).toString('hex').padEnd(96, '0') +
        'e0befeca0df0edfe0300000000000000',
    );
    expect(readFlbs(flb!, page, 0n)).toEqual([one]);
  });

  it('64 do not fit, and a damaged header is named', () => {
    expect(() => encodeFlbs(flb!, new Array(63).fill(one), 4096)).not.toThrow();
    expect(() => encodeFlbs(flb!, new Array(64).fill(one), 4096)).toThrow(/ENOSPC/);
    const page = encodeFlbs(flb!, [one], 4096);
    page[8] = 64;
    expect(() => readFlbs(flb!, page, 0x5000n)).toThrow(/FLB page at 0x5000: 1 pages with 64 FLBs/);
  });

  it('come back from a dump; without their page they are null, with a warning', () => {
    const plan = { ...PLAN, luo: { ...PLAN.luo!, flbs: [one] } };
    const pages = encodeHandover(findAbi('7.3'), plan, DEFAULT_BASE);
    expect(decodeHandover(memoryOf(pages)).handover.flbs).toEqual([one]);
    const flbPage = pages.findIndex(({ bytes }) => Buffer.from(bytes).includes(one.name));
    const { handover, warnings } = decodeHandover(memoryOf(pages.toSpliced(flbPage, 1)));
    expect(handover.flbs).toBeNull();
    expect(warnings).toEqual([expect.stringContaining(`0x${pages[flbPage]!.phys.toString(16)}`)]);
  });
});

describe('folio scenarios and recognition', () => {
  const folios = {
    luo: null,
    folios: [
      { pfn: 0x100000n, order: 0 },
      { pfn: 0x200n, order: 9 },
    ],
  };
  const sorted = (list: { pfn: bigint; order: number }[]) =>
    list.toSorted((a, b) => a.order - b.order);

  it.each(['6.17', '6.18', '6.19', '7.1', '7.3'])('%s: nothing is added to the folios', (id) => {
    const pages = encodeHandover(findAbi(id), folios, 0x4000n);
    const { handover } = decodeHandover(memoryOf(pages), findAbi(id));
    expect(sorted(handover.folios)).toEqual(folios.folios);
    expect(handover.sessions).toEqual([]);
  });

  it('kho-v1 alone is read as 6.18, with a warning; --abi 6.17 reads small bitmaps', () => {
    const { abi, warnings } = decodeHandover(memoryOf(encodeHandover(findAbi('6.18'), folios, 0n)));
    expect(abi.id).toBe('6.18');
    expect(warnings).toEqual([expect.stringContaining('6.17 has the same string')]);
  });

  it('6.17 has no sessions to encode', () => {
    expect(() => encodeHandover(findAbi('6.17'), PLAN, 0n)).toThrow(/trackers only/);
  });

  it('an ABI that is named wins over the strings, with a warning', () => {
    const pages = encodeHandover(findAbi('7.3'), PLAN, DEFAULT_BASE);
    const root = pages[0]!.bytes;
    const at = Buffer.from(root).indexOf('kho-v4');
    root.set(ascii('kho-v9'), at);
    expect(() => decodeHandover(memoryOf(pages))).toThrow(/kho-v9 is unknown .*--abi/);
    const { handover, warnings } = decodeHandover(memoryOf(pages), findAbi('7.3'));
    expect(handover.sessions.length).toBe(3);
    expect(warnings).toEqual([expect.stringContaining('kho-v9')]);
    expect(() => decodeHandover(memoryOf(pages), findAbi('7.1'))).toThrow(Fault);
  });

  it('two roots, none, and a root without LUO are told apart', () => {
    const pages = encodeHandover(findAbi('7.3'), folios, 0n);
    const twice = [...pages, { phys: 0x900000n, bytes: pages[0]!.bytes }];
    expect(() => decodeHandover(memoryOf(twice))).toThrow(
      /two KHO root trees, at 0x0 and 0x900000/,
    );
    expect(() => decodeHandover(memoryOf([]))).toThrow(/no KHO root tree/);
    expect(decodeHandover(memoryOf(pages)).warnings).toEqual([expect.stringContaining('no LUO')]);
  });

  it('a session name that comes twice is a warning', () => {
    const [session] = PLAN.luo!.sessions;
    const plan = { ...PLAN, luo: { ...PLAN.luo!, sessions: [session!, session!] } };
    const { warnings } = decodeHandover(memoryOf(encodeHandover(findAbi('7.3'), plan, 0n)));
    expect(warnings).toEqual([expect.stringContaining('session vm-0 comes twice')]);
  });

  it('refuses memfds that no kernel takes, and those too large to lay out', () => {
    const one = (file: ReturnType<typeof memfd>) => ({
      ...PLAN,
      luo: { ...PLAN.luo!, sessions: [{ name: ascii('a'), files: [file] }] },
    });
    const encode = (id: string, file: ReturnType<typeof memfd>) =>
      encodeHandover(findAbi(id), one(file), 0n);
    expect(() => encode('7.3', memfd(1, 2 ** 44, 9))).toThrow(/EFBIG/);
    expect(() => encode('6.19', memfd(1, 2 ** 42, 0))).toThrow(
      /1073741824 folios .* use fewer or a higher order/,
    );
    expect(() => encode('7.3', memfd(1, -1, 0))).toThrow(Fault);
    expect(() => encode('7.3', memfd(1, 4096, 64))).toThrow(Fault);
    expect(() => encodeHandover(findAbi('7.3'), PLAN, 0x123n)).toThrow(/multiple of 0x1000/);
    expect(() => encodeHandover(findAbi('7.3'), PLAN, (1n << 64n) - 4096n)).toThrow(/no room/);
  });
});

describe('memory dumps', () => {
  const pages = encodeHandover(findAbi('7.3'), PLAN, DEFAULT_BASE);
  const dump = formatDump(pages);

  it('a dump and a flat image decode alike', () => {
    const plain = decodeHandover(memoryOf(pages));
    expect(decodeHandover(parseDump(dump, 'dump'))).toEqual(plain);
    const last = pages.at(-1)!.phys;
    const flat = new Uint8Array(Number(last - DEFAULT_BASE) + 4096);
    for (const { phys, bytes } of pages) flat.set(bytes, Number(phys - DEFAULT_BASE));
    expect(decodeHandover(flatMemory(flat, DEFAULT_BASE, 'flat', 4096))).toEqual(plain);
  });

  it('a dump that is cut, has an odd address, or a page twice is damaged input', () => {
    const parse = (bytes: Uint8Array) => () => parseDump(bytes, 'm.bin');
    expect(parse(dump.subarray(0, -1))).toThrow(
      /m\.bin: record \d+ at offset \d+ is cut short: 4103/,
    );
    expect(parse(new Uint8Array())).toThrow(/m\.bin: empty/);
    const odd = dump.slice();
    odd[0] = 1;
    expect(parse(odd)).toThrow(/record 0 at offset 0: address 0x100000001 is no multiple/);
    expect(parse(new Uint8Array([...dump.subarray(0, 4104), ...dump.subarray(0, 4104)]))).toThrow(
      /record 1 at offset 4104: page 0x100000000 comes a second time/,
    );
    for (const damage of [parse(odd), parse(dump.subarray(0, 5))]) {
      expect(damage).toThrow(expect.objectContaining({ exitCode: 2 }));
    }
  });

  it('a flat image of half a page, or at an odd base, is refused', () => {
    expect(() => flatMemory(new Uint8Array(100), 0n, 'flat', 4096)).toThrow(/100 bytes/);
    expect(() => flatMemory(new Uint8Array(4096), 5n, 'flat', 4096)).toThrow(/--base 0x5/);
  });

  it('any flat image decodes or is a Fault', () => {
    const base = 0x1000n;
    const sessions = [{ name: ascii('vm-0'), files: [memfd(1, 8192, 0)] }];
    const plan = { ...PLAN, luo: { ...PLAN.luo!, sessions } };
    const small = encodeHandover(findAbi('7.1'), plan, base);
    const image = new Uint8Array(Number(small.at(-1)!.phys - base) + 4096);
    for (const { phys, bytes } of small) image.set(bytes, Number(phys - base));
    expect(decodeHandover(flatMemory(image, base, 'flat', 4096)).handover.sessions.length).toBe(1);
    const flip = fc.tuple(fc.nat(image.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 20, size: 'max' }), (flips) => {
        const damaged = image.slice();
        for (const [at, byte] of flips) damaged[at] = byte;
        try {
          decodeHandover(flatMemory(damaged, base, 'flat', 4096));
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
      }),
      { numRuns: 50 },
    );
  });
});
