import { describe, expect, it } from 'vitest';
import { type EndsIn, passage, RECORDED, type Recorded } from '../../src/abi/pairs.ts';
import {
  ABI_IDS,
  type Abi,
  abiName,
  findAbi,
  PAGE_SIZES,
  requireLuo,
} from '../../src/abi/releases.ts';
import { passageText } from '../../src/cli/abi-pairs.ts';

const between = (old: string, next: string) => passage(findAbi(old), findAbi(next));
const endOf = (old: Abi, next: Abi): EndsIn | null =>
  passage(old, next).differences.at(-1)?.ends_in ?? null;

/** Every ABI with every size of pages. */
const EVERY = Object.values(PAGE_SIZES).flatMap((bytes) =>
  ABI_IDS.map((id) => findAbi(abiName(id, bytes))),
);

/** The same ABI with another string where a recording's handover was changed. */
function changed(abi: Abi, { what, met: compatible }: NonNullable<Recorded['changed']>): Abi {
  const luo = requireLuo(abi).luo;
  const other: Record<string, Partial<Abi>> = {
    'KHO root': { kho: { ...abi.kho, compatible } },
    LUO: { luo: { ...luo, root: { kind: 'raw', compatible } } },
    'memfd string': { luo: { ...luo, memfd: { ...luo.memfd, compatible } } },
  };
  return { ...abi, id: 'changed', ...other[what]! };
}

/** The kernel that handed over in a recording, as the next one met it. */
const firstOf = ({ old, changed: what }: Recorded): Abi =>
  what === undefined ? findAbi(old) : changed(findAbi(old), what);

it.each(RECORDED)('was recorded: $old to $next, $kernels', (one) => {
  const [first, next] = [firstOf(one), findAbi(one.next)];
  expect(endOf(first, next)).toBe(one.ends_in);
  expect(passage(first, next)).toMatchObject({
    verdict: one.ends_in === null ? 'kept' : 'lost',
    recorded: one.kernels,
  });
});

describe('live updates from one release to another, by docs/spec.md §1.1', () => {
  /** k: kept; ?: cannot tell; what is lost ends as n: no handover, r: something is not read, p: a panic. */
  const LETTERS: Record<EndsIn, string> = {
    ...{ 'no handover': 'n', 'not read': 'r', panic: 'p', hang: 'h', EIO: 'e', unknown: '?' },
  };

  it.each([
    // from:     to s5 s6 6.17 6.18 6.19 7.0 7.1 7.2 7.3
    ['seed-v5', 'k ? r r p p n n n'],
    ['seed-v6', '? k r r p p n n n'],
    ['6.17', '? ? k ? ? ? n n n'],
    ['6.18', '? ? r k k k n n n'],
    ['6.19', '? ? r r k p n n n'],
    ['7.0', '? ? r r r k n n n'],
    ['7.1', '? ? n n n n k n n'],
    ['7.2', '? ? n n n n n k k'],
    ['7.3', '? ? n n n n n k k'],
  ])('from %s', (old, ends) => {
    const said = ABI_IDS.map((next) => {
      const end = endOf(findAbi(old), findAbi(next));
      return end === null ? 'k' : LETTERS[end];
    });
    expect(said.join(' ')).toBe(ends);
  });

  it('says what comes over, and what does not', () => {
    expect(between('7.2', '7.3').kept).toEqual(['sessions', 'files', 'FLBs', 'memory']);
    expect(between('7.1', '7.3')).toMatchObject({ kept: [], recorded: expect.any(String) });
    expect(between('6.17', '7.3').lost).toEqual(['memory']);
    expect(between('6.18', '7.0')).toMatchObject({ kept: ['memory'], lost: [], recorded: null });
    expect(between('6.19', '6.18')).toMatchObject({
      kept: ['memory'],
      lost: ['sessions', 'files'],
    });
    expect(between('7.0', '6.19')).toMatchObject({
      kept: ['sessions', 'files', 'memory'],
      lost: ['FLBs'],
    });
  });

  it('6.19 to 7.0: the tree without a node for FLBs is an error', () => {
    expect(between('6.19', '7.0').differences).toMatchObject([
      {
        what: 'FLB node',
        old: 'none',
        next: 'luo-flb-v1',
        outcome: expect.stringContaining('[-2]'),
      },
    ]);
  });

  it('6.17 and 6.18 say kho-v1 both, and have other bitmaps', () => {
    const [back] = between('6.18', '6.17').differences;
    expect(back).toMatchObject({ what: 'bitmaps', old: '4096 bytes', next: '512 bytes' });
    expect(between('6.17', '6.18')).toMatchObject({ verdict: 'unknown', kept: [], lost: [] });
    expect(between('6.17/64KiB', '6.18/64KiB').differences[0]!.outcome).toContain(' 65024 bytes ');
  });

  it('what the seed hands over is refused, whatever its bitmaps are', () => {
    const { differences, verdict } = between('seed-v6', '6.19');
    expect(differences.map(({ what }) => what)).toEqual(['bitmaps', 'session string']);
    expect(verdict).toBe('lost');
  });
});

describe('pages of another size', () => {
  it('hang where that was recorded, and are unknown elsewhere', () => {
    expect(between('7.3', '7.3/64KiB').differences.map(({ ends_in }) => ends_in)).toEqual(['hang']);
    for (const [old, next] of [
      ['7.3', '7.3/16KiB'],
      ['7.2/64KiB', '7.2'],
      ['6.18', '6.18/64KiB'],
    ] as const) {
      expect(between(old, next)).toMatchObject({ verdict: 'unknown', recorded: null });
    }
  });

  it('are not looked at where KHO refuses before', () => {
    const [first, ...more] = between('7.1/64KiB', '7.3').differences;
    expect([first!.what, more]).toEqual(['KHO root', []]);
  });
});

describe('every two ABIs', () => {
  const passages = EVERY.flatMap((old) => EVERY.map((next) => ({ old, next })));

  it('are kept whole only where every byte is the same', () => {
    const bytesOf = ({ pageBytes, kho, luo }: Abi) => {
      const { compatible, subBlob, tracker } = kho;
      return { pageBytes, compatible, subBlob, tracker, ...luo, rules: undefined };
    };
    for (const { old, next } of passages) {
      if (passage(old, next).verdict !== 'kept') continue;
      const without = old.luo === null ? { ...next, luo: null } : next;
      expect(bytesOf(old), `${old.id} to ${next.id}`).toEqual(bytesOf(without));
    }
  });

  it('are by recording only where the next kernel met there what ends them', () => {
    const by = passages.flatMap(({ old, next }) => {
      const { recorded, differences } = passage(old, next);
      return recorded === null ? [] : [{ old, next, recorded, last: differences.at(-1) }];
    });
    for (const { old, next, recorded, last } of by) {
      const one = RECORDED.find(({ kernels, next: to }) => kernels === recorded && to === next.id)!;
      const there = passage(firstOf(one), findAbi(one.next)).differences.at(-1);
      expect({ ...last, loses: [] }, `${old.id} to ${next.id}`).toEqual({ ...there, loses: [] });
      expect(old.pageBytes).toBe(findAbi(one.old).pageBytes);
    }
    const names = by.map(({ old, next }) => `${old.id} to ${next.id}`);
    expect(names).toContain('7.1 to 7.3');
    expect(names).not.toContain('6.19 to 7.3');
  });

  it('are told in lines of 80 columns, in ASCII', () => {
    for (const { old, next } of passages) {
      const text = passageText({ direction: 'rollback', ...passage(old, next) });
      expect(text).toMatch(/^(?:[ -~]{0,80}\n)+$/);
    }
  });
});
