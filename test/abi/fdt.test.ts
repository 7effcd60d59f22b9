import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FdtNode,
  fdtReadU64,
  fdtString,
  fdtU64,
  readFdt,
  writeFdtReadWrite,
  writeFdtSequential,
} from '../../src/abi/fdt.ts';
import { Fault } from '../../src/fault.ts';

/** The blobs of spec §11 CV-25, made with the kernel tree's own libfdt. */
const SEED_V5 =
  'd00dfeed000000ea00000040000000bc000000300000001100000010000000000000002e0000007c000000000000000000000000000000000000000000000000' +
  '00000001000000000000000300000007000000236c756f2d763100000000000300000008000000110100000000000000000000016c756f2d73657373696f6e00' +
  '000000030000000f000000236c756f2d73657373696f6e2d7631000000000003000000080000000000003412000000000000000200000002000000096c756f2d' +
  '73657373696f6e2d68656164006c6976657570646174652d6e756d62657200636f6d70617469626c6500';
const V6_19 =
  'd00dfeed000000ec00000040000000bc00000030000000110000001000000000000000300000007c000000000000000000000000000000000000000000000000' +
  '00000001000000000000000300000007000000256c756f2d763100000000000300000008000000130100000000000000000000016c756f2d73657373696f6e00' +
  '000000030000000f000000256c756f2d73657373696f6e2d7632000000000003000000080000000000003412000000000000000200000002000000096c756f2d' +
  '73657373696f6e2d686561646572006c6976657570646174652d6e756d62657200636f6d70617469626c6500';
const KHO_7_3 =
  'd00dfeed0000011d00000038000000e40000002800000011000000100000000000000039000000ac000000000000000000000000000000000000000100000000' +
  '0000000300000007000000156b686f2d763400000000000300000008000000000000000001000000000000014c554f0000000003000000080000002f20000000' +
  '00000000000000030000000800000020003000000100000000000002000000016b657865632d6d65746164617461000000000003000000080000002f49000000' +
  '0000000000000003000000080000002000200000010000000000000200000002000000097072657365727665642d6d656d6f72792d6d617000636f6d70617469' +
  '626c65007072657365727665642d6461746100626c6f622d73697a6500';

const node = (name: string, ...rest: [FdtNode['properties'], FdtNode[]?]): FdtNode => ({
  name,
  properties: rest[0],
  children: rest[1] ?? [],
});

function luoTree(sessionCompatible: string, sessionProperty: string, flb: boolean): FdtNode {
  const children = [
    node('luo-session', [
      fdtString('compatible', sessionCompatible),
      fdtU64(sessionProperty, 0x12340000n),
    ]),
  ];
  if (flb) {
    children.push(
      node('luo-flb', [
        fdtString('compatible', 'luo-flb-v1'),
        fdtU64('luo-flb-header', 0x12350000n),
      ]),
    );
  }
  return node('', [fdtString('compatible', 'luo-v1'), fdtU64('liveupdate-number', 1n)], children);
}

const khoRoot = (compatible: string) =>
  node('', [fdtString('compatible', compatible), fdtU64('preserved-memory-map', 0x100000000n)]);

const blob = (name: string, data: bigint, size: bigint) =>
  node(name, [fdtU64('preserved-data', data), fdtU64('blob-size', size)]);

const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

describe('the writer is libfdt byte for byte (CV-25)', () => {
  it('LUO tree of the seed, 234 bytes', () => {
    const bytes = writeFdtSequential(luoTree('luo-session-v1', 'luo-session-head', false));
    expect(toHex(bytes)).toBe(SEED_V5);
    expect(bytes.length).toBe(234);
  });

  it('LUO tree of 6.19, 236 bytes', () => {
    const bytes = writeFdtSequential(luoTree('luo-session-v2', 'luo-session-header', false));
    expect(toHex(bytes)).toBe(V6_19);
    expect(bytes.length).toBe(236);
  });

  it('LUO tree of 7.0 and 7.1 with FLBs, 311 bytes', () => {
    expect(writeFdtSequential(luoTree('luo-session-v2', 'luo-session-header', true)).length).toBe(
      311,
    );
  });

  it('KHO root of 7.3 after kexec-metadata and LUO were added, 285 bytes', () => {
    const bytes = writeFdtReadWrite(khoRoot('kho-v4'), [
      blob('kexec-metadata', 0x100002000n, 73n),
      blob('LUO', 0x100003000n, 32n),
    ]);
    expect(toHex(bytes)).toBe(KHO_7_3);
  });

  it('KHO root of 6.19 with LUO alone, 180 bytes', () => {
    const bytes = writeFdtReadWrite(khoRoot('kho-v1'), [
      node('LUO', [fdtU64('fdt', 0x100003000n)]),
    ]);
    expect(bytes.length).toBe(180);
  });
});

describe('the reader', () => {
  it('gives back what was written, with the offsets of the values', () => {
    const bytes = fromHex(KHO_7_3);
    const root = readFdt(bytes, 'KHO root');
    expect(root.children.map((child) => child.name)).toEqual(['LUO', 'kexec-metadata']);
    const { value, offset } = fdtReadU64(root.children[0]!, 'preserved-data', 'KHO root');
    expect(value).toBe(0x100003000n);
    expect(new DataView(bytes.buffer).getBigUint64(offset, true)).toBe(0x100003000n);
    expect(() => fdtReadU64(root, 'compatible', 'KHO root')).toThrow(
      /compatible of node \/ has 7 bytes/,
    );
  });

  it('reads back any tree that the writer wrote', () => {
    const name = fc.stringMatching(/^[a-z-]{1,12}$/);
    const property = fc.record({ name, value: fc.uint8Array({ maxLength: 20, size: 'max' }) });
    const { tree } = fc.letrec<{ tree: FdtNode }>((tie) => ({
      tree: fc.record({
        name,
        properties: fc.array(property, { maxLength: 4 }),
        children: fc.oneof(
          { maxDepth: 3 },
          fc.constant<FdtNode[]>([]),
          fc.array(tie('tree'), { maxLength: 3 }),
        ),
      }),
    }));
    const strip = (read: FdtNode): FdtNode => ({
      name: read.name,
      properties: read.properties.map(({ name, value }) => ({ name, value })),
      children: read.children.map(strip),
    });
    fc.assert(
      fc.property(tree, (written) => {
        expect(strip(readFdt(writeFdtSequential(written), 'tree'))).toEqual(written);
      }),
    );
  });

  /** 1 where the bytes are a tree, 0 where they are a Fault. */
  const survives = (bytes: Uint8Array) => {
    try {
      readFdt(bytes, 'tree');
      return 1;
    } catch (error) {
      expect(error).toBeInstanceOf(Fault);
      return 0;
    }
  };

  it('survives random bytes behind a valid magic', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400, size: 'max' }), (bytes) => {
        bytes.set([0xd0, 0x0d, 0xfe, 0xed].slice(0, bytes.length));
        survives(bytes);
      }),
    );
  });

  it('survives random tokens behind a valid header, and finds trees among them', () => {
    const word = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(0, 1, 2, 3, 4, 9) },
      { weight: 1, arbitrary: fc.oneof(fc.nat(64), fc.nat(0xffffffff)) },
    );
    let trees = 0;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 90, size: 'max' }), (words) => {
        // The root's empty name, then anything; the strings are the structure itself.
        const structure = [1, 0, ...words];
        const bytes = 4 * structure.length;
        const header = [0xd00dfeed, 40 + bytes, 40, 40, 40, 17, 16, 0, bytes, bytes];
        const blob = new DataView(new ArrayBuffer(40 + bytes));
        [...header, ...structure].forEach((value, i) => void blob.setUint32(4 * i, value));
        trees += survives(new Uint8Array(blob.buffer));
      }),
      { numRuns: 1000, seed: 20_261_202 },
    );
    expect(trees).toBeGreaterThan(50);
  });

  it('survives every byte of a real tree set to 0, 1, 3, 9, 127 and 255, and every truncation', () => {
    for (const text of [SEED_V5, KHO_7_3]) {
      const good = fromHex(text);
      for (let at = 0; at < good.length; at++) {
        survives(good.subarray(0, at));
        for (const byte of [0, 1, 3, 9, 127, 255]) {
          const bad = good.slice();
          bad[at] = byte;
          survives(bad);
        }
      }
    }
  });

  it('names the offset of a tree nested too deep instead of overflowing the stack', () => {
    let tree = node('leaf', []);
    for (let level = 0; level < 40; level++) tree = node('n', [], [tree]);
    expect(() => readFdt(writeFdtSequential(tree), 'tree')).toThrow(
      /more than 32 levels at offset/,
    );
  });
});
