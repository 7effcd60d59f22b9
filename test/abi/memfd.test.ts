import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/abi/bytes.ts';
import { encodeMemfd, encodeRecords, readMemfd } from '../../src/abi/memfd.ts';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { chunksFor, encodeChunks, readChunks, readVmalloc } from '../../src/abi/vmalloc.ts';
import { takerOf } from '../../src/abi/walk.ts';
import { memoryOf, toHex } from './pages.ts';

const v1 = requireLuo(findAbi('6.19')).luo.memfd;
const v2 = requireLuo(findAbi('7.3')).luo.memfd;
const area = { first: 0x100500000n, totalPages: 1, flags: 1, order: 0 };
const descriptor = { position: 17n, size_bytes: 8192n, seals: 0xf, folioCount: 2n, records: area };

describe('memfd', () => {
  it('CV-23: a folio record', () => {
    expect(toHex(encodeRecords([{ pfn: 0x12345n, flags: 3, index: 7n }]))).toBe(
      '45230100000030000700000000000000',
    );
  });

  it('CV-23: the descriptors of version 1, 40 bytes, and 2, with seals, 48 bytes', () => {
    const before = '11000000000000000020000000000000';
    const after = '020000000000000000005000010000000100000001000000';
    expect(toHex(encodeMemfd(v1, descriptor))).toBe(before + after);
    expect(toHex(encodeMemfd(v2, descriptor))).toBe(`${before}0f00000000000000${after}`);
  });

  const memory = (count: bigint) => {
    const page = new Uint8Array(4096);
    page.set(encodeMemfd(v2, { ...descriptor, folioCount: count }));
    const records = new Uint8Array(4096);
    records.set(
      encodeRecords([
        { pfn: 5n, flags: 3, index: 0n },
        { pfn: 9n, flags: 1, index: 1n },
      ]),
    );
    return [
      { phys: 0x1000n, bytes: page },
      ...encodeChunks([area.first], [0x2000n], 4096),
      { phys: 0x2000n, bytes: records },
    ];
  };
  const read = (count: bigint) =>
    readMemfd(v2, takerOf(memoryOf(memory(count))), 0x1000n, 'session a, token 1');

  it('reads back descriptor and records', () => {
    expect(read(2n)).toEqual({
      descriptor,
      records: [
        { pfn: 5n, flags: 3, index: 0n },
        { pfn: 9n, flags: 1, index: 1n },
      ],
    });
  });

  it('names a memfd whose records cannot lie in its area', () => {
    expect(() => read(257n)).toThrow(
      'session a, token 1: 257 folios do not fit 1 pages of order 0',
    );
  });
});

describe('vmalloc', () => {
  it.each([
    [0, 1],
    [510, 1],
    [511, 2],
    [1021, 2],
    [1022, 3],
  ])('CV-24: %i blocks take %i chunks', (blocks, chunks) => {
    expect(chunksFor(blocks, 4096)).toBe(chunks);
    const addresses = Array.from({ length: blocks }, (_, i) => BigInt(i + 1) << 20n);
    const places = Array.from({ length: chunks }, (_, i) => BigInt(i + 1) << 12n);
    const pages = encodeChunks(places, addresses, 4096);
    const first = { first: 0x1000n, totalPages: blocks, flags: 1, order: 0 };
    expect(readChunks(takerOf(memoryOf(pages)), first, 'area')).toEqual(addresses);
  });

  it('names an area whose chunks hold another number of blocks, and a cycle', () => {
    const pages = encodeChunks([0x1000n], [0x5000n], 4096);
    const wrong = { first: 0x1000n, totalPages: 2, flags: 1, order: 0 };
    expect(() => readChunks(takerOf(memoryOf(pages)), wrong, 'area')).toThrow(
      'area: 1 blocks of order 0 are not 2 pages',
    );
    viewOf(pages[0]!.bytes).setBigUint64(0, 0x1000n, true);
    expect(() => readChunks(takerOf(memoryOf(pages)), wrong, 'area')).toThrow(/a cycle/);
  });

  it('the descriptor has its fields where spec §6.1 says', () => {
    const bytes = Uint8Array.from([0, 0, 0x50, 0, 1, 0, 0, 0, 7, 0, 0, 0, 3, 0, 9, 0]);
    expect(readVmalloc(viewOf(bytes), 0)).toEqual({
      first: 0x100500000n,
      totalPages: 7,
      flags: 3,
      order: 9,
    });
  });
});
