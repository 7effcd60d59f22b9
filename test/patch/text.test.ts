import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/kernel/build.ts';
import { type ComparedRow, comparePaths } from '../../src/patch/compare.ts';
import { patchLine, verdictLines } from '../../src/patch/lines.ts';
import type { Handed, PatchFound, PlayedBoth } from '../../src/patch/patch.ts';
import { failures, renderPatch, wrong } from '../../src/patch/text.ts';
import { parseResults } from '../../src/result/read.ts';
import { formatLine } from '../../src/result/write.ts';
import { first, next, pathsOf } from './paths.ts';

const WIDTH = 75;
const MARGIN = 0.002;
const GROUP = 'sessions, names session';
const SAME_HANDED: Handed = {
  strings: { old: ['kho-v4', 'luo-v5'], now: ['kho-v4', 'luo-v5'] },
  pages: 12,
};
const BOOTS = { boots: true } as const;

const kernel = (digit: string): Kernel => ({
  image: 'bzImage',
  systemMap: 'System.map',
  config: 'config',
  release: '7.3.4-luo-tiny',
  image_sha256: digit.repeat(64),
  config_sha256: 'c'.repeat(64),
  source_version: '7.3.4-1',
});

/** Creates and closes of n sessions, whose instructions in a call are given. */
const played = (
  n: number,
  create: readonly [number, number],
  close: readonly [number, number] = [300, 300],
): PlayedBoth => {
  const paths = (i: 0 | 1) =>
    pathsOf([
      first({
        name: 'luo_session_create',
        own: n * 100,
        calls: n,
        below: [{ name: 'strncmp', own: n * create[i] }],
      }),
      next({ name: 'luo_session_release', own: n * close[i], calls: n }),
    ]);
  return { group: GROUP, n, compared: comparePaths(paths(0), paths(1), false) };
};
const SIZES = [51, 819, 2000];
/** As an index does: what grew with n stays, what was little is more. */
const INDEXED = SIZES.map((n) => played(n, [10 * n, 250], [300, 340]));

const foundOf = (changes: Partial<PatchFound> = {}): PatchFound => ({
  base: kernel('a'),
  patched: kernel('b'),
  isSameImage: false,
  played: INDEXED,
  handed: SAME_HANDED,
  kexec: { forward: BOOTS, back: BOOTS } as PatchFound['kexec'] & object,
  selftests: {
    base: { passed: 5, ran: 5, failed: [] },
    patched: { passed: 5, ran: 5, failed: [] },
  },
  commits: [],
  ...changes,
});
const HEAD = ['base: linux-source 7.3.4-1, 7.3.4-luo-tiny, image aaaaaaaaaaaa'];
const textOf = (changes?: Partial<PatchFound>) => renderPatch(foundOf(changes), HEAD, MARGIN);
const linesOf = (text: string) => text.split('\n');

describe('the text for a mail', () => {
  it.each<[string, Partial<PatchFound>]>([
    ['a table', {}],
    ['an image that is the same', { isSameImage: true, played: [] }],
    [
      'long names',
      {
        played: INDEXED.map((one) => ({
          ...one,
          group: `/home/${'a/long/path/'.repeat(9)}x.json`,
        })),
      },
    ],
    [
      'numbers of a large machine',
      { played: [played(500_000, [5e6, 4e6]), played(1_000_000, [5e6, 4e6])] },
    ],
    [
      'kernels that die',
      {
        played: [
          { group: 'x.json', n: 51, base: { how: 'panicked', said: [] } },
          ...INDEXED,
        ] as PlayedBoth[],
        kexec: {
          forward: { boots: false, why: `panicked: ${'x'.repeat(99)}`, said: ['y '.repeat(99)] },
          back: BOOTS,
        } as unknown as PatchFound['kexec'] & object,
      },
    ],
    [
      'commits of a series',
      {
        commits: ['a subject', 'a subject that is long '.repeat(6)].map((subject) => ({
          subject,
          selftests: { passed: 4, ran: 5, failed: ['session_create_of_something'] },
        })),
      },
    ],
    [
      'another handover',
      {
        handed: {
          strings: { old: ['kho-v4', 'luo-v5'], now: ['kho-v4', 'luo-v6'] },
          pages: 3,
          first: {
            page: 'sessblock 1',
            offset: 16,
            field: 'entry 1: name',
            old: '0x1234567890abcdef',
            now: '0xfedcba0987654321',
          },
        },
      },
    ],
  ])('is plain ASCII of at most 75 columns: %s', (_, changes) => {
    const lines = linesOf(textOf(changes));
    expect(lines.filter((line) => line.length > WIDTH)).toEqual([]);
    expect(lines.filter((line) => /[^\x20-\x7e]/.test(line) || /\s$/.test(line))).toEqual([]);
  });

  it('begins with what changed most, and the dearest change the other way', () => {
    expect(textOf()).toMatch(
      /^create of 2000 sessions: 40\.2 M to 700\.0 k instructions, 57 times fewer;\nclose of 51 sessions: 15\.3 k to 17\.3 k instructions, \+13\.33%, \+40 a call\.\n/,
    );
  });

  it('says in what power of n each row grows, and whose instructions changed', () => {
    const lines = linesOf(textOf());
    const at = lines.indexOf(GROUP);
    expect(lines.slice(at + 4, at + 10)).toEqual([
      '                 2000   40,200,000      700,000   57x fewer  n^2.0 to n^1.0',
      '  by itself: strncmp -39,500,000',
      'close              51       15,300       17,340     +13.33%',
      '                  819      245,700      278,460     +13.33%',
      '                 2000      600,000      680,000     +13.33%  n^1.0 to n^1.0',
      '  by itself: luo_session_release +80,000',
    ]);
  });

  it('has the digits that tell a small change', () => {
    const few = { played: [played(51, [1_000_000, 1_000_600])] };
    expect(textOf(few).replaceAll('\n', ' ')).toMatch(
      /^create of 51 sessions: 51,005,100 to 51,035,700 instructions, \+0\.060%, \+600 a call\. /,
    );
  });

  it('says that nothing changed', () => {
    const same = SIZES.map((n) => played(n, [n, n]));
    expect(textOf({ played: same })).toMatch(/^No call and no phase changed\.\n/);
    expect(failures(foundOf({ played: same }), MARGIN)).toEqual([]);
  });

  it('says that images are the same, and compares nothing', () => {
    const text = textOf({ isSameImage: true, played: [] });
    expect(text).toMatch(
      /^Both images are the same, byte for byte: there is nothing to compare\.\n/,
    );
    expect(text).not.toContain('rows compared');
  });
});

describe('what fails', () => {
  it('is a row that takes more by the margin, named once for all sizes', () => {
    expect(failures(foundOf(), MARGIN)).toEqual([
      `close of ${GROUP}: +13.33% at n = 51, +13.33% at n = 819, +13.33% at n = 2000`,
    ]);
    expect(failures(foundOf(), 0.2)).toEqual([]);
  });

  it('is another handover under the same strings, not under others', () => {
    const at = { page: 'sessblock 1', offset: 16, old: '0x0', now: '0x1' };
    const handed = { ...SAME_HANDED, first: at };
    expect(wrong(foundOf({ handed }))).toEqual(['another form of handover under the same string']);
    const strings = { old: ['luo-v5'], now: ['luo-v6'] };
    expect(wrong(foundOf({ handed: { ...handed, strings } }))).toEqual([]);
  });

  it('is a self-test that the base passes, not one that fails on both', () => {
    const tests = (...failed: string[]) => ({ passed: 5 - failed.length, ran: 5, failed });
    const selftests = { base: tests('a'), patched: tests('a', 'b') };
    expect(wrong(foundOf({ selftests }))).toEqual(['self-test b']);
    const commits = [
      { subject: 'breaks', selftests: tests('a', 'c') },
      { subject: 'mends', selftests: tests('a') },
    ];
    const mended = { base: tests('a'), patched: tests('a') };
    expect(wrong(foundOf({ selftests: mended, commits }))).toEqual(['self-test c at commit 1']);
  });

  it('is a kernel that dies where the base does not, and not the other way round', () => {
    const died = { how: 'panicked', said: ['no count'] } as unknown as NonNullable<
      PlayedBoth['base']
    >;
    const one = { group: 'x.json', n: 51 };
    expect(wrong(foundOf({ played: [{ ...one, patched: died }] }))).toEqual([
      'x.json, n = 51: the patched kernel panicked',
    ]);
    const mended = foundOf({ played: [{ ...one, base: died }] });
    expect(wrong(mended)).toEqual([]);
    const text = renderPatch(mended, HEAD, MARGIN);
    expect(text).toMatch(/^x\.json, n = 51: base panicked, patched boots\. No call and no/);
    expect(text).toContain('\nbase panicked of x.json, n = 51\n  no count\n');
  });
});

describe('kernels that do not follow each other', () => {
  it('are told each with what it said', () => {
    const dies = (why: string, ...said: string[]) => ({ boots: false as const, why, said });
    const kexec = { forward: dies('a kernel panicked', 'luo: no'), back: dies('it gives EIO') };
    expect(textOf({ kexec })).toContain(
      '\nkexec: base to patched FAILS, patched to base FAILS\n' +
        'base to patched: a kernel panicked\n  luo: no\npatched to base: it gives EIO\n',
    );
    expect(wrong(foundOf({ kexec }))).toEqual([
      'base to patched does not boot',
      'patched to base does not boot',
    ]);
  });
});

describe('result lines', () => {
  it('are valid, a verdict a row, and one of the patch with its text', () => {
    const found = foundOf();
    const lines = [patchLine(found, HEAD, MARGIN), ...verdictLines(found, '7.3', MARGIN)];
    const read = parseResults(lines.map((line) => `${formatLine(line)}\n`).join(''), 'lines');
    const rows = INDEXED.flatMap(({ compared }) => compared!.rows as ComparedRow[]);
    expect(read).toHaveLength(1 + rows.length);
    expect(read[0]).toMatchObject({ type: 'patch', text: renderPatch(found, HEAD, MARGIN) });
    const verdicts = read.flatMap((line) => (line.type === 'verdict' ? [line.verdict] : []));
    expect(new Set(verdicts)).toEqual(new Set(['faster', 'slower']));
  });
});
