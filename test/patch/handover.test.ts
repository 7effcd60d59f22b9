import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/abi/bytes.ts';
import { formatDump, parseDump } from '../../src/abi/dump.ts';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { compareHandover } from '../../src/patch/handover.ts';
import type { GoldenMemory } from '../../src/record/memory.ts';
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
const edited = (kind: string, number: number, write: (view: DataView) => void): GoldenMemory => {
  const pages = pagesOf(own);
  write(viewOf(pages.filter((page) => page.kind === kind)[number - 1]!.bytes));
  return memoryOf(pages);
};
const compared = (now: GoldenMemory) => compareHandover(own, now, abi);

describe('what two kernels hand over', () => {
  it('is identical to itself', () => {
    const { pages, first } = compared(own);
    expect(first).toBeUndefined();
    expect(pages).toBeGreaterThan(Math.ceil(819 / abi.luo.sessions.perUnit));
  });

  it('is identical where every page lies elsewhere, and leads to the same ones', () => {
    const pages = pagesOf(own);
    const moved = new Map(pages.map(({ phys }, i) => [phys, BigInt(0x8000000 + 3 * i * PAGE)]));
    const rewritten = pages.map(({ kind, phys, bytes }) => {
      const view = viewOf(bytes);
      for (let at = 0; at + 8 <= bytes.length; at += 4) {
        // Flat trees have their words in the other order.
        for (const little of [true, false]) {
          const to = moved.get(view.getBigUint64(at, little));
          if (to !== undefined) view.setBigUint64(at, to, little);
        }
      }
      return { kind, phys: moved.get(phys)!, bytes };
    });
    expect(compared(memoryOf(rewritten)).first).toBeUndefined();
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
    expect(first!.offset).toBe(at - (at % 4));
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
