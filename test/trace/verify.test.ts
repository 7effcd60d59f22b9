import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { placeFrom } from '../../src/abi/bytes.ts';
import { formatDump, parseDump } from '../../src/abi/dump.ts';
import type { Folio } from '../../src/abi/handover.ts';
import { radixKey } from '../../src/abi/radix.ts';
import { findAbi } from '../../src/abi/releases.ts';
import { encodeTracker, readTracker } from '../../src/abi/tracker.ts';
import { takerOf } from '../../src/abi/walk.ts';
import {
  type DumpedTracker,
  folioOps,
  readFolios,
  treeDifference,
} from '../../src/trace/folios.ts';
import { readTrace } from '../../src/trace/read.ts';
import { renderChecks, renderKtap, verifyTrace } from '../../src/trace/verify.ts';
import { alteredTrace, arm64Dirs, type Changes, traceDirs, traceFile } from '../traces.ts';

const root = mkdtempSync(join(tmpdir(), 'luo-bench-verify-'));
afterAll(() => rmSync(root, { recursive: true }));

const traces = [...traceDirs(), ...arm64Dirs()];
const shipped = traces.find((dir) => basename(dir) === '7.3.4-n819-session')!;
const altered = (changes: Changes) => alteredTrace(root, shipped, changes);

/** What failed or was left out, by the first words of the check. */
function failures(dir: string) {
  return verifyTrace(dir)
    .filter(({ outcome }) => outcome !== 'ok')
    .map(({ name, outcome, reason, exitCode }) => ({
      name,
      outcome,
      reason: reason?.replaceAll(`${dir}/`, ''),
      exitCode,
    }));
}

describe.each(traces.map((dir) => [basename(dir), dir]))('%s', (_, dir) => {
  test('passes every check for which it has the files', () => {
    const checks = verifyTrace(dir);
    const left = checks.filter(({ outcome }) => outcome === 'skip').map(({ reason }) => reason);
    expect(checks.filter(({ outcome }) => outcome === 'not ok')).toEqual([]);
    expect(checks).toHaveLength(9);
    const golden = traceFile(dir, 'memory.bin') !== undefined;
    const phases = traceFile(dir, 'phases.tsv') !== undefined;
    expect(left.length).toBe((golden ? 0 : 5) + (phases ? 0 : 1));
  });

  test('its folio sequence, where it has one, marks what its tree holds', () => {
    const folios = readFolios(dir, readTrace(dir).abi);
    const marks = traceFile(dir, 'events.tsv')?.toString().includes('\tmark\t');
    if (folios === undefined) {
      expect(marks ?? false).toBe(false);
      return;
    }
    expect(folios.setAtBoot).toHaveLength(basename(dir).startsWith('7.1') ? 5 : 4);
    expect(folioOps(folios).count).toBe(folios.setAtBoot.length + folios.events.length);
  });
});

const replace = (from: string | RegExp, to: string) => (text: Buffer) => {
  const found = text.toString().replace(from, to);
  expect(found).not.toBe(text.toString());
  return found;
};

describe('what is wrong is found by the check that is about it', () => {
  test.each<[string, Changes, string, RegExp]>([
    [
      'another result',
      {
        'ops.csv.gz': replace('1,create,session-1,,,,2396,0', '1,create,session-1,,,,2396,ENOMEM'),
      },
      'the calls are those of the scenario',
      /^ops.csv.gz:4: result is ENOMEM/,
    ],
    [
      'another name',
      { 'events.tsv.gz': replace('\n1\tcreate\tname="session-7"\n', '\n1\tcreate\tname=""\n') },
      'the events have the names of the calls',
      /^events.tsv:\d+: create name="" ret=0, but ops.csv:10 has create name="session-7" ret=0/,
    ],
    [
      'a name less',
      {
        'events.tsv.gz': replace(/\n2\tretrieve\tname="session-818"\n2\tretrieve_ret\t[^\n]*/, ''),
      },
      'the events have the names of the calls',
      /^events.tsv: has no further name, but ops.csv:\d+ has retrieve name="session-818" ret=0/,
    ],
    [
      'a name more',
      { 'events.tsv.gz': replace(/$/, '2\tretrieve\tname="x"\n') },
      'the events have the names of the calls',
      /^events.tsv:\d+: retrieve name="x", which no call in ops.csv is/,
    ],
    [
      'another result of a name',
      { 'events.tsv.gz': replace('\n1\tcreate_ret\tret=0', '\n1\tcreate_ret\tret=-12') },
      'the events have the names of the calls',
      /^events.tsv:2: create name="session-0" ret=-12, but ops.csv:\d+ has create name="session-0" ret=0/,
    ],
    [
      'a mark less',
      { 'events.tsv.gz': replace(/\n1\tmark\t[^\n]*/, '') },
      'the events give the tracker in memory, bit for bit',
      /^memory.bin: the tracker has folio 0x\w+\/0 \(pfn\/order\), which nothing marked/,
    ],
    [
      'a mark more',
      { 'events.tsv.gz': replace('\n1\tmark\t', '\n1\tmark\tpfn=0x123 order=0\n1\tmark\t') },
      'the events mark what the scenario preserves',
      /^events.tsv: leaves 18 folios of order 0 marked, the scenario 17/,
    ],
    [
      'a mark of no folio',
      { 'events.tsv.gz': replace(/\n1\tmark\t[^\n]*/, '\n1\tmark\tpfn=0x3 order=4') },
      'the events mark what the scenario preserves',
      /^events.tsv:\d+: mark must name a folio/,
    ],
    [
      'a page less in the index',
      { 'memory.index.tsv.gz': replace(/\nsessblock\t[^\n]*/, '') },
      'memory.index.tsv lists what the decoder finds',
      /lacks page 0x\w+ of the sessions and files/,
    ],
    [
      'a page more in the index',
      { 'memory.index.tsv.gz': (text) => `${text}memfdser\t0x1000\n` },
      'memory.index.tsv lists what the decoder finds',
      /the decoder finds no memfds at 0x1000/,
    ],
    [
      'no serialization',
      { 'phases.tsv': replace('luo_session_serialize', 'luo_other') },
      'serialization lies within the way to kexec',
      /^phases.tsv: luo_session_serialize is missing/,
    ],
    [
      'serialization after the jump',
      { 'phases.tsv': replace('102410', '999999999') },
      'serialization lies within the way to kexec',
      /ends after machine_kexec was entered/,
    ],
  ])('%s', (_, changes, name, reason) => {
    expect(failures(altered(changes))).toContainEqual({
      name,
      outcome: 'not ok',
      reason: expect.stringMatching(reason),
      exitCode: expect.toBeOneOf([2, 5]),
    });
  });

  test('a leaf of the tracker in memory: one bit more, or all of them less', () => {
    const leaf = /radix0\t(0x\w+)/.exec(traceFile(shipped, 'memory.index.tsv')!.toString())![1]!;
    const inLeaf = (change: (page: Buffer) => void) => (dump: Buffer) => {
      for (let at = 0; at < dump.length; at += 4104) {
        if (dump.readBigUInt64LE(at) === BigInt(leaf)) change(dump.subarray(at + 8, at + 4104));
      }
      return dump;
    };
    const more = inLeaf((page) => page.writeUInt8(page.readUInt8(100) ^ 1, 100));
    const less = inLeaf((page) => page.fill(0));
    const [flipped, empty] = [more, less].map((change) => altered({ 'memory.bin.gz': change }));
    expect(failures(flipped!).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/which nothing marked/),
    ]);
    // What nothing marked was there at boot for all that a replay knows; what is missing is not.
    expect(() => readFolios(empty!, '7.3')).toThrow(/memory.bin: the tracker lacks folio .*events/);
  });

  test('a name in memory that is not the scenario’s', () => {
    const dir = altered({
      'memory.bin.gz': (dump) => {
        dump.write('session-X', dump.indexOf('session-5'));
        return dump;
      },
    });
    expect(failures(dir)).toEqual([
      {
        name: 'the memory holds what the scenario hands over',
        outcome: 'not ok',
        reason: expect.stringMatching(/^memory.bin: session \d+ is session-X/),
        exitCode: 5,
      },
    ]);
  });

  test('an altered file is damage, and leaves the rest out', () => {
    const dir = altered({});
    writeFileSync(join(dir, 'phases.tsv'), 'x');
    const checks = verifyTrace(dir);
    expect(checks[0]).toMatchObject({ outcome: 'not ok', exitCode: 2, reason: /SHA-256/ });
    expect(checks.slice(1).every(({ outcome }) => outcome === 'skip')).toBe(true);
    expect(verifyTrace(join(root, 'none'))[0]).toMatchObject({ outcome: 'not ok', exitCode: 2 });
  });
});

test('nodes of the tree stay where what they held is unmarked, and no other node is more', () => {
  const abi = findAbi('7.3');
  const kept = { pfn: 0x1913n, order: 0 };
  const gone = { pfn: 0xffc0n, order: 0 };
  const { root, pages } = encodeTracker(abi, [kept, gone], placeFrom(4096n, 4096));
  const bit = Number(radixKey(gone, 4096)) & 32767;
  // Its leaf has that bit alone.
  const leaf = pages.find(({ bytes }) =>
    bytes.every((b, i) => b === (i === bit >> 3 ? 1 << (bit & 7) : 0)),
  )!;
  leaf.bytes.fill(0);
  const memory = parseDump(formatDump(pages), 'memory.bin', 4096);
  const tracker = { memory, root, folios: readTracker('radix', takerOf(memory), root) };
  const difference = (once: Folio[]) => treeDifference(tracker as DumpedTracker, [kept], abi, once);
  expect(tracker.folios).toEqual([kept]);
  expect(difference([kept, gone])).toBeUndefined();
  expect(difference([])).toMatch(/^slot 1 of the table of level 1 at 0x\w+ is in use$/);
  expect(difference([gone, { pfn: 0x10000n, order: 0 }])).toMatch(/^slot 2 .* is empty$/);
});

test('KTAP has a line each, whatever a reason names', () => {
  const reason = 'files.x\nok 1 forged\n::notice::fine: must be # SKIP';
  const ktap = renderKtap([
    { name: 'one', outcome: 'not ok', reason, exitCode: 2 },
    { name: 'two', outcome: 'skip', reason },
  ]);
  expect(ktap.split('\n')).toHaveLength(6);
  expect(ktap).toMatch(/\nnot ok 1 one\n# [^\n]+\nok 2 two # SKIP [^\n#]*\\# SKIP\n$/);
  expect(renderChecks([{ name: 'one', outcome: 'not ok', reason }]).split('\n')).toHaveLength(3);
});

test('KTAP is version 1: a plan, each outcome with its number, reasons as comments', () => {
  const checks = [
    { name: 'one', outcome: 'ok' },
    { name: 'two', outcome: 'not ok', reason: 'because', exitCode: 5 },
    { name: 'three', outcome: 'skip', reason: 'no file' },
  ] as const;
  expect(renderKtap(checks)).toBe(
    'KTAP version 1\n1..3\nok 1 one\nnot ok 2 two\n# because\nok 3 three # SKIP no file\n',
  );
  expect(renderChecks(checks)).toBe(
    'ok      one\nnot ok  two\n        because\nSKIP    three: no file\n',
  );
});
