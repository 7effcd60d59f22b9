import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIGS } from '../../src/abi/releases.ts';
import {
  commandOf,
  DEFAULTS,
  formatHash,
  HOSTS,
  KERNELS,
  parseHash,
  RANGES,
  readNumber,
  readRate,
  type Settings,
} from '../../src/page/settings.ts';
import { NAME_STYLES } from '../../src/tape/names.ts';

const ALGORITHMS = ['buckets', 'hash', 'list-words'];
const between = ({ least, most }: { least: number; most: number }) =>
  fc.integer({ min: least, max: most });
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    sessions: between(RANGES.sessions),
    names: fc.constantFrom(...NAME_STYLES),
    files: fc.integer({ min: 1, max: 630_000 }),
    memory_gib: between(RANGES.memory_gib),
    order: between(RANGES.order),
    host_memory_gib: between(RANGES.host_memory_gib),
    open: fc.record(
      {
        scatter: fc.constantFrom(0, 0.05, 0.3, 1),
        config: fc.constantFrom(...CONFIGS),
        deferred_init: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    abi: fc.constantFrom(...KERNELS),
    host: fc.constantFrom(...HOSTS),
    contenders: fc.subarray(ALGORITHMS),
    budget_ms: fc.integer({ min: 1, max: 1e9 }).map((us) => us / 1000),
    rate: fc
      .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
      .map(([a, b]) => ({ low: Math.min(a, b) / 1000, high: Math.max(a, b) / 1000 })),
  })
  .map(({ host: { arch, page_size }, open, ...settings }) => ({
    ...settings,
    ...open,
    arch,
    page_size,
  }));

describe('the explorer address', () => {
  it('keeps every setting', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseHash(formatHash(settings), ALGORITHMS)).toEqual(settings);
      }),
    );
  });

  it('gives settings in range whatever it holds', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('-1', '1e9', '9'.repeat(30), 'NaN', ''));
    const names = ['sessions', 'names', 'files', 'memory', 'order', 'abi', 'budget', 'contender'];
    const others = ['arch', 'page-size', 'ns-per-instruction'];
    const pair = fc.tuple(fc.constantFrom(...names, ...others), text);
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const hash = `#explorer?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
        const settings = parseHash(hash, ALGORITHMS)!;
        for (const [key, { least, most }] of Object.entries(RANGES)) {
          const value = settings[key as keyof typeof RANGES];
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
        }
        expect(KERNELS).toContain(settings.abi);
        expect(settings).toMatchObject({ arch: 'x86_64', page_size: 4096 });
      }),
    );
  });

  it('has no pages that the architecture has not', () => {
    const parsed = parseHash('#explorer?arch=x86_64&page-size=64KiB', ALGORITHMS);
    expect(parsed).toMatchObject({ arch: 'x86_64', page_size: 4096 });
    const own = parseHash('#explorer?arch=arm64&page-size=64KiB', ALGORITHMS);
    expect(own).toMatchObject({ arch: 'arm64', page_size: 65_536 });
  });

  it('of another place on the page is none', () => {
    expect(parseHash('', ALGORITHMS)).toBeUndefined();
    expect(parseHash('#explorer', ALGORITHMS)).toBeUndefined();
    expect(parseHash('#play', ALGORITHMS)).toBeUndefined();
  });
});

describe('what is typed', () => {
  it('is refused out of range, and where it is no plain number', () => {
    for (const text of ['', '-1', '1.5', '1e3', '510001', ' 5']) {
      expect(readNumber('sessions', text)).toBeUndefined();
    }
    expect(readNumber('sessions', '510000')).toBe(510_000);
    expect(readNumber('budget_ms', '0')).toBeUndefined();
    expect(readNumber('budget_ms', '0.5')).toBe(0.5);
    expect(readRate('0.5', '0.2')).toBeUndefined();
    expect(readRate('0', '0.2')).toBeUndefined();
  });
});

describe('the command', () => {
  it('leaves out what has no effect', () => {
    const command = commandOf({ ...DEFAULTS, contenders: [], order: 9 });
    expect(command).not.toMatch(/--(order|memory|contender)/);
    expect(commandOf({ ...DEFAULTS, memory_gib: 64, order: 9 })).toContain(
      '--memory 64GiB --order 9',
    );
  });
});
