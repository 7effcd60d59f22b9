import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/abi/bytes.ts';
import { formatDump, parseDump } from '../../src/abi/dump.ts';
import { encodeHandover } from '../../src/abi/encode.ts';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { compareHandover } from '../../src/patch/handover.ts';
import { type GoldenMemory, walkMemory } from '../../src/record/memory.ts';
import { memoryOf as laidOut } from '../abi/pages.ts';
import { ROOT } from '../spec.ts';
import { traceFile } from '../traces.ts';

const DIR = join(ROOT, 'results/7.3.4-n819-session');
const abi = requireLuo(findAbi('7.3'));
const { headerBytes, entryBytes, nameBytes, filesOffset, fileCountOffset } = abi.luo.sessions;
const own: GoldenMemory = {
  dump: traceFile(DIR, 'memory.bin')!,
  index: Buffer.from(traceFile(DIR, 'memory.index.tsv')!).toString(),
  tree: traceFile(DIR, 'kho.dtb')!,
};
const PAGE = abi.pageBytes;

interface Page {
  kind: string;
  phys: bigint;
  bytes: Uint8Array;
}

const pagesOf = ({ dump, index }: GoldenMemory): Page[] => {
  const memory = parseDump(dump, 'memory.bin', PAGE);
  const lines = index.trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [kind, at] = line.split('\t') as [string, string];
    return { kind, phys: BigInt(at), bytes: Uint8Array.from(memory.readPage(BigInt(at))!) };
  });
};
const memoryOf = (pages: readonly Page[]): GoldenMemory => ({
  ...own,
  dump: formatDump(pages),
  index: ['kind\tphys', ...pages.map(({ kind, phys }) => `${kind}\t${phys}`), ''].join('\n'),
});
/** The same with one page of a kind written to. */
const edited = (
  kind: string,
  number: number,
  write: (view: DataView) => void,
  memory = own,
): GoldenMemory => {
  const pages = pagesOf(memory);
  write(viewOf(pages.filter((page) => page.kind === kind)[number - 1]!.bytes));
  return memoryOf(pages);
};
/** Two blocks of sessions with a file each, laid out from an address on. */
const handed = (base: bigint): GoldenMemory => {
  const sessions = Array.from({ length: 60 }, (_, i) => ({
    name: new TextEncoder().encode(`session-${i}`),
    files: [{ token: BigInt(i), size_bytes: 4 * PAGE, order: 0 }],
  }));
  const luo = { liveupdateNumber: 1n, sessions, flbs: [] };
  return walkMemory(laidOut(encodeHandover(abi, { luo, folios: [] }, base)), abi);
};
const withFiles = handed(0x100000000n);
const compared = (now: GoldenMemory) => compareHandover(own, now, abi);

describe('what two kernels hand over', () => {
  it('is identical to itself', () => {
    const { pages, first } = compared(own);
    expect(first).toBeUndefined();
    expect(pages).toBeGreaterThan(Math.ceil(819 / abi.luo.sessions.perUnit));
  });

  it('is identical where all of it lies elsewhere, the folios of its files too', () => {
    const elsewhere = handed(0x340000000n);
    expect(elsewhere.index).not.toBe(withFiles.index);
    const { pages, first } = compareHandover(withFiles, elsewhere, abi);
    expect(first).toBeUndefined();
    expect(pages).toBeGreaterThan(10);
  });

  it.each([
    ['flags', 0, 6, 0x20],
    ['place in the file', 0, 8, 1],
    ['flags of another', 3, 7, 0x80],
  ])('differs in a folio of a file: %s', (_, record, within, value) => {
    const at = 16 * record + within;
    const now = edited('vmdata', 1, (view) => view.setUint8(at, value), handed(0x340000000n));
    const { first } = compareHandover(withFiles, now, abi);
    expect(first).toMatchObject({ page: 'vmdata 1', offset: at - (at % 8) });
  });

  it.each([
    ['name', 0],
    ['name', nameBytes - 1],
    ['files', filesOffset],
    ['file count', fileCountOffset],
  ])('differs in a session: %s at %i', (field, within) => {
    const at = headerBytes + 2 * entryBytes + within;
    const { first } = compared(edited('sessblock', 2, (view) => view.setUint8(at, 0x7e)));
    expect(first).toMatchObject({ page: 'sessblock 2', field: `entry 3: ${field}` });
    expect(first!.offset).toBe(at - (at % 8));
    expect(first!.old).not.toBe(first!.now);
  });

  it('differs in the count of a block', () => {
    const { first } = compared(edited('sessblock', 1, (view) => view.setUint8(8, 50)));
    expect(first).toMatchObject({ page: 'sessblock 1', offset: 8, field: 'count' });
  });

  it('differs where a word leads to another page than before', () => {
    const blocks = pagesOf(own).filter(({ kind }) => kind === 'sessblock');
    const to = blocks[4]!.phys;
    const { first } = compared(edited('sessblock', 1, (view) => view.setBigUint64(0, to, true)));
    expect(first).toMatchObject({ page: 'sessblock 1', offset: 0, field: 'next' });
  });

  it.each([
    ['less', -1],
    ['more', 1],
  ])('differs where there is a page %s', (_, by) => {
    const pages = pagesOf(own);
    const last = pages.findLastIndex(({ kind }) => kind === 'sessblock');
    const extra = { ...pages[last]!, phys: 0x9000000n };
    const { first } = compared(
      memoryOf(pages.toSpliced(last, by < 0 ? 1 : 0, ...(by < 0 ? [] : [extra]))),
    );
    expect(first).toBeDefined();
  });
});
