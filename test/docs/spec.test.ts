import { describe, expect, it } from 'vitest';
import { ERRNO } from '../../src/abi/errno.ts';
import { radixShape } from '../../src/abi/radix.ts';
import { ABI_IDS, ABIS, type AbiId, findAbi, requireLuo } from '../../src/abi/releases.ts';
import { ioctlsOf } from '../../src/abi/uapi.ts';
import type { Build } from '../../src/blackout/model.ts';
import { PHASES } from '../../src/blackout/phases.ts';
import { readModel } from '../../src/blackout/read.ts';
import { SAME } from '../../src/patch/compare.ts';
import { NOISE, REST, ROW_KINDS } from '../../src/patch/rows.ts';
import { VERDICTS } from '../../src/result/types.ts';
import { NAME_STYLES } from '../../src/tape/names.ts';
import { CALL_COLUMNS } from '../../src/trace/table.ts';
import { SPEC, sectionsOf, specBlock } from '../spec.ts';

const sections = sectionsOf(SPEC);
/** The cells of a section's tables, row by row, without code marks. */
const rowsOf = (section: string) =>
  sections
    .get(section)!
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| -+ \|/.test(line))
    .map((line) => line.slice(1, -1).split('|'))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll('`', '')));
/** One column of a section's tables, a name a row. */
const names = (section: string, column: number) =>
  rowsOf(section).flatMap((row) => row[column]!.split(', '));

describe('docs/spec.md says what the code has', () => {
  it('ABIs (spec §1)', () => {
    expect(sections.get('1')).toContain(`\`${ABI_IDS.join(' ')}\``);
    const rows = rowsOf('1');
    const row = (label: string) => rows.find(([first]) => first === label)!.slice(1);
    const columns: AbiId[] = ['seed-v5', 'seed-v6', '6.17', '6.18', '6.19', '7.0', '7.1', '7.3'];
    const of = (say: (abi: (typeof ABIS)[number]) => unknown) =>
      columns.map((id) => String(say(ABIS.find((abi) => abi.id === id)!)));
    const sessions = ABIS.map(({ luo }) => luo?.sessions);
    expect(sessions.at(-1)).toEqual(sessions.at(-2));
    expect(row('KHO compatible')).toEqual(of(({ kho }) => kho.compatible));
    expect(row('LUO root')).toEqual(of(({ luo }) => luo?.root.compatible ?? '-'));
    expect(row('names a sub-tree by')).toEqual(
      of(({ kho }) => (kho.subBlob === 'fdt' ? 'fdt' : 'data, size')),
    );
    expect(row('bytes of a name field')).toEqual(of(({ luo }) => luo?.sessions.nameBytes ?? '-'));
    expect(row('bytes of a session entry')).toEqual(
      of(({ luo }) => luo?.sessions.entryBytes ?? '-'),
    );
    expect(row('header of area or block')).toEqual(
      of(({ luo }) => luo?.sessions.headerBytes ?? '-'),
    );
    expect(row('sessions at most').map((text) => text.replace(' ', ''))).toEqual(
      of(({ luo }) => luo?.sessions.capacity ?? '-'),
    );
    expect(row('files a session at most').map((text) => text.replace(' ', ''))).toEqual(
      of(({ luo }) => (luo ? (luo.files.capacity ?? 'none') : '-')),
    );
    expect(row('memfd string')).toEqual(of(({ luo }) => (luo ? `v${luo.memfd.version}` : '-')));
  });

  it('errno values (spec §0.4)', () => {
    const said = sections.get('0.4')!.matchAll(/\b(E[A-Z0-9]+)\s+(\d+)/g);
    expect(Object.fromEntries([...said].map(([, name, number]) => [name, Number(number)]))).toEqual(
      ERRNO,
    );
  });

  it('system calls (spec §7)', () => {
    const latest = requireLuo(ABIS.at(-1)!);
    expect(
      rowsOf('7')
        .slice(1, 7)
        .map(([name, number]) => `${name} ${number}`),
    ).toEqual(
      ioctlsOf(latest).map(({ name, command }) => {
        const since = name === 'SESSION_GET_NAME' ? ' (7.2 on)' : '';
        return `${name}${since} 0x${command.toString(16).toUpperCase()}`;
      }),
    );
  });

  it('what a page decides (spec §12.1)', () => {
    const rows = rowsOf('12.1');
    const abis = [...rows[0]!.slice(1)].map((name) =>
      requireLuo(findAbi(name === '4 KiB' ? '7.3' : `7.3/${name.replace(' ', '')}`)),
    );
    const said = Object.fromEntries(
      rows
        .slice(1)
        .map(([what, ...cells]) => [what, cells.map((cell) => cell.replace(/ (?=\d)/g, ''))]),
    );
    const of = (say: (abi: (typeof abis)[number]) => unknown) =>
      abis.map((abi) => String(say(abi)));
    const shape = (abi: (typeof abis)[number]) => radixShape(abi.pageBytes);
    const size = (bytes: number) =>
      bytes < 2 ** 30 ? `${bytes / 2 ** 20} MiB` : `${bytes / 2 ** 30} GiB`;
    expect(said).toEqual({
      'sessions a block': of(({ luo }) => luo.sessions.perUnit),
      'bytes left in it': of(
        ({ luo: { sessions }, pageBytes }) =>
          pageBytes - sessions.headerBytes - sessions.perUnit * sessions.entryBytes,
      ),
      'files a block': of(({ luo }) => luo.files.perUnit),
      FLBs: of(({ luo }) => luo.flb!.capacity),
      'sessions at most': of(({ luo }) => luo.sessions.capacity),
      'files a session at most': of(({ luo }) => luo.files.capacity),
      'bits of a tree key': of((abi) => shape(abi).keyBits),
      'bits of a leaf': of((abi) => shape(abi).leafKeys),
      'slots of a table': of((abi) => shape(abi).slots),
      'levels, the leaf one of them': of((abi) => shape(abi).rootLevel + 1),
      'a leaf covers, order 0': of((abi) => size(shape(abi).leafKeys * abi.pageBytes)),
      'bytes of the smallest tree': of((abi) => (shape(abi).rootLevel + 1) * abi.pageBytes),
      'addresses a vmalloc chunk': of(({ pageBytes }) => pageBytes / 8 - 1),
      'memfd records a page': of(({ pageBytes }) => pageBytes / 16),
    });
  });

  it('what a call costs on each architecture (spec §12.2)', () => {
    const rows = rowsOf('12.2');
    const { builds } = readModel();
    const said = (what: string) => rows.find(([first]) => first === what)!.slice(1);
    const of = (say: (build: Build) => string) =>
      ['x86_64', 'arm64'].map((arch) => say(builds.find((build) => build.arch === arch)!));
    expect(said('a compare of b bytes')).toEqual(
      of(({ arch, costs: { create } }) =>
        arch === 'arm64'
          ? `${create.compare} + ${create.word} ceil(b / 8)`
          : `${create.compare} + ${create.byte} b`,
      ),
    );
    expect(said('serialize')).toEqual(
      of(({ costs: { serialize } }) => {
        const { call, session, name_word, block } = serialize;
        return `${call} + ${session} n + ${name_word} S + ${block} (blocks - 1)`;
      }),
    );
    expect(said('finish')).toEqual(of(({ costs }) => String(costs.finish.call)));
    expect(said('close')).toEqual(of(({ costs }) => String(costs.close.call)));
    expect(said('an ioctl that does nothing')).toEqual(of(({ floor }) => String(floor)));
  });

  it('rows of a patch, what is left out of them, when one is the same (spec §16.14)', () => {
    const zones = { first: 'before kexec', boot: 'boot', next: 'after boot' };
    expect(rowsOf('16.14').filter((cells) => cells.length === 3)).toEqual([
      ['row', 'where', 'function'],
      ...ROW_KINDS.map((kind) => [kind.row, zones[kind.zone], kind.function]),
    ]);
    const kinds = rowsOf('16.14').filter((cells) => cells.length === 2);
    expect(kinds.slice(1).map(([kind]) => kind)).toEqual(Object.keys(NOISE));
    const text = sections.get('16.14')!;
    for (const rest of Object.values(REST)) expect(text.replaceAll('\n', ' ')).toContain(rest);
    expect(text).toContain(`less than ${SAME.part * 100} % or by less than ${SAME.perCall} instr`);
  });

  it('name styles, verdicts, phases, columns', () => {
    expect(names('14.2', 0)).toEqual(['style', ...NAME_STYLES]);
    expect(sections.get('15.2')).toContain(`\`${VERDICTS.join(' ')}\``);
    expect(new Set([...names('15.3', 0), ...names('15.3', 3)])).toEqual(
      new Set(['phase', '', ...PHASES]),
    );
    expect(specBlock('16.3', '').trim()).toBe(CALL_COLUMNS.join(','));
  });
});

it('its lines have at most 110 characters, result lines aside', () => {
  const long = SPEC.split('\n').filter((line) => line.length > 110 && !line.startsWith('{"v":1,'));
  expect(long).toEqual([]);
});
