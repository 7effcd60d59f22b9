import { describe, expect, it } from 'vitest';
import { ascii } from '../../src/abi/bytes.ts';
import { ERRNO, errnoName, errnoNumber } from '../../src/abi/errno.ts';
import { ABI_IDS, ABIS, abiName, findAbi, requireLuo, storedName } from '../../src/abi/releases.ts';
import { Fault } from '../../src/fault.ts';

const luo = (id: string) => requireLuo(findAbi(id)).luo;

describe('the table of ABIs', () => {
  it('has every identifier once, in order, and names them all when asked for another', () => {
    expect(ABIS.map((abi) => abi.id)).toEqual([...ABI_IDS]);
    expect(() => findAbi('6.16')).toThrow(new RegExp(ABI_IDS.join(', ')));
    expect(() => findAbi('toString')).toThrow(Fault);
  });

  it.each([4096, 65_536] as const)(
    'takes no release that names a size, with pages of %i',
    (bytes) => {
      expect(() => abiName('7.3/64KiB', bytes)).toThrow(/7\.3\/64KiB.*release alone.*--page-size/);
    },
  );

  it.each([
    ['seed-v5', 56, 80, 16, 819, 'ENOMEM'],
    ['seed-v6', 64, 88, 16, 744, 'ENOMEM'],
    ['6.19', 64, 80, 8, 819, 'ENOMEM'],
    ['7.0', 64, 80, 8, 819, 'ENOMEM'],
    ['7.1', 64, 80, 8, 819, 'ENOMEM'],
    ['7.2', 64, 80, 16, 510_000, 'ENOSPC'],
    ['7.3', 64, 80, 16, 510_000, 'ENOSPC'],
  ])(
    'CV-08: %s has %i-byte names, %i-byte entries, a %i-byte header, %i sessions',
    (id, name, entry, header, capacity, errno) => {
      const s = luo(id).sessions;
      expect([s.nameBytes, s.entryBytes, s.headerBytes, s.capacity, s.capacityErrno]).toEqual([
        name,
        entry,
        header,
        capacity,
        errno,
      ]);
    },
  );

  it.each([
    ['7.3/8KiB', 'has pages of a size that is none: after the slash use one of 4KiB, 16KiB, 64KiB'],
    [
      '7.3/64kib',
      'has pages of a size that is none: after the slash use one of 4KiB, 16KiB, 64KiB',
    ],
    ['7.3/', 'has pages of a size that is none: after the slash use one of 4KiB, 16KiB, 64KiB'],
    ['/4KiB', `names no release: use one of ${ABI_IDS.join(', ')}`],
    ['', `names no release: use one of ${ABI_IDS.join(', ')}`],
    ['7.2.12', `is unknown: its release is 7.2; use one of ${ABI_IDS.join(', ')}`],
    ['7.2.12/64KiB', `is unknown: its release is 7.2; use one of ${ABI_IDS.join(', ')}`],
    ['7.3-rc1', `is unknown: its release is 7.3; use one of ${ABI_IDS.join(', ')}`],
    ['7.20', `is unknown: use one of ${ABI_IDS.join(', ')}`],
  ])('%j is refused with what there is', (id, problem) => {
    expect(() => findAbi(id)).toThrow(
      expect.objectContaining({ exitCode: 2, message: `ABI ${JSON.stringify(id)} ${problem}` }),
    );
  });

  it('CV-08: 51 sessions and 63 files a block, 128 files an array, 63 FLBs', () => {
    expect(luo('7.3').sessions.perUnit).toBe(51);
    expect(luo('7.3').files.perUnit).toBe(63);
    expect(luo('7.3').files.capacity).toBe(630_000);
    expect(luo('7.1').files.capacity).toBe(128);
    expect(luo('7.1').files.capacityErrno).toBe('ENOSPC');
    expect(luo('7.0').flb?.capacity).toBe(63);
    expect(luo('6.19').flb).toBeNull();
  });

  it('names the tracker, KHO string and memfd version of each release (spec §1)', () => {
    expect(
      ABIS.map((abi) => [abi.id, abi.kho.compatible, abi.kho.tracker, abi.luo?.memfd.version]),
    ).toEqual([
      ['seed-v5', 'kho-v1', 'bitmaps-4096', 1],
      ['seed-v6', 'kho-v1', 'bitmaps-4096', 1],
      ['6.17', 'kho-v1', 'bitmaps-512', undefined],
      ['6.18', 'kho-v1', 'bitmaps-4096', undefined],
      ['6.19', 'kho-v1', 'bitmaps-4096', 1],
      ['7.0', 'kho-v1', 'bitmaps-4096', 1],
      ['7.1', 'kho-v3', 'radix', 2],
      ['7.2', 'kho-v4', 'radix', 2],
      ['7.3', 'kho-v4', 'radix', 2],
    ]);
    expect(() => requireLuo(findAbi('6.18'))).toThrow(/trackers only.*6\.19/);
  });
});

describe('storedName', () => {
  const strict = requireLuo(findAbi('7.3'));
  const cutting = requireLuo(findAbi('6.19'));
  const xs = (count: number) => ascii('X'.repeat(count));

  it('CV-10: 7.3 refuses an empty and an unterminated name, and keeps 63 bytes', () => {
    expect(storedName(strict, ascii(''))).toBe('EINVAL');
    expect(storedName(strict, ascii('\0rest'))).toBe('EINVAL');
    expect(storedName(strict, xs(64))).toBe('EINVAL');
    expect(storedName(strict, xs(63))).toEqual(xs(63));
    expect(storedName(strict, ascii('a\0rest'))).toEqual(ascii('a'));
  });

  it('CV-10: 6.19 cuts 64 bytes to 63 and takes the empty name; the seed cuts to 55', () => {
    expect(storedName(cutting, xs(64))).toEqual(xs(63));
    expect(storedName(cutting, ascii(''))).toEqual(ascii(''));
    expect(storedName(requireLuo(findAbi('seed-v5')), xs(64))).toEqual(xs(55));
  });
});

describe('errno', () => {
  it('maps every name to its number and back, and 0 to 0', () => {
    for (const [name, number] of Object.entries(ERRNO)) {
      expect(errnoNumber(name)).toBe(number);
      expect(errnoName(number)).toBe(name);
    }
    expect(errnoNumber('0')).toBe(0);
    expect(errnoName(0)).toBe('0');
    expect([errnoNumber('EEXIST'), errnoNumber('ENOSPC'), errnoNumber('EOPNOTSUPP')]).toEqual([
      17, 28, 95,
    ]);
  });

  it('refuses what it does not know', () => {
    expect(() => errnoNumber('constructor')).toThrow(Fault);
    expect(() => errnoName(1000)).toThrow(Fault);
    expect(() => errnoName(-17)).toThrow(Fault);
  });
});
