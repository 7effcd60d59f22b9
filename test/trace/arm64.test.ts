import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { showName } from '../../src/abi/bytes.ts';
import { decodeHandover } from '../../src/abi/decode.ts';
import { parseDump } from '../../src/abi/dump.ts';
import { findAbi } from '../../src/abi/releases.ts';
import { compareFiles } from '../../src/gate/compare.ts';
import { compile } from '../../src/tape/compile.ts';
import { readDumpedTracker, treeDifference } from '../../src/trace/folios.ts';
import { readMemory, readTrace } from '../../src/trace/read.ts';
import { showTrace } from '../../src/trace/show.ts';
import { verifyTrace } from '../../src/trace/verify.ts';
import { arm64Dir } from '../traces.ts';

const root = mkdtempSync(join(tmpdir(), 'luo-bench-arm64-'));
afterAll(() => rmSync(root, { recursive: true }));

const X86 = join(import.meta.dirname, '../../results/7.3.4-n819-session');
const SESSIONS_16K = arm64Dir('7.3.4-arm64-16k-n819-session');
const FILES_64K = arm64Dir('7.3.4-arm64-64k-vms');
const DUPLICATE_4K = arm64Dir('7.3.4-arm64-n50-dup');
const DUPLICATE_64K = arm64Dir('7.3.4-arm64-64k-n51-dup');

/** Gives a copy of a recording in which something of meta.json's `machine` is changed. */
function otherMachine(dir: string, machine: object): string {
  const copy = join(mkdtempSync(join(root, 'm-')), 'trace');
  cpSync(dir, copy, { recursive: true });
  const file = join(copy, 'meta.json');
  const meta = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...meta, machine: { ...meta.machine, ...machine } }));
  return copy;
}

const fileCount = (sessions: readonly { files: readonly unknown[] }[]) =>
  sessions.reduce((sum, { files }) => sum + files.length, 0);

describe.each([
  ['16 KiB, 819 sessions', SESSIONS_16K, '7.3/16KiB', 16_384, 819, 0],
  ['64 KiB, 64 sessions of 3 files', FILES_64K, '7.3/64KiB', 65_536, 64, 192],
] as const)('a recording with pages of %s', (_, dir, abi, pageBytes, sessions, files) => {
  test('knows its architecture, page size and ABI', () => {
    const trace = readTrace(dir);
    expect(trace).toMatchObject({ arch: 'arm64', pageBytes, abi, mode: 'exact' });
    expect(trace.scenario).toMatchObject({ abi: '7.3', pageBytes });
  });

  test('passes every check, and none is left out', () => {
    const checks = verifyTrace(dir);
    expect(checks).toHaveLength(9);
    expect(checks.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
  });

  test('its memory says its page size, and decodes to its sessions and files', () => {
    const memory = parseDump(readMemory(dir)!, 'memory.bin');
    expect(memory.pageBytes).toBe(pageBytes);
    const { abi: found, handover } = decodeHandover(memory);
    expect(found.id).toBe(abi);
    expect([handover.sessions.length, fileCount(handover.sessions)]).toEqual([sessions, files]);
  });

  test('its tracker is what the folios in it encode to, and one folio less is seen', () => {
    const dumped = readDumpedTracker(dir, findAbi(abi))!;
    expect(treeDifference(dumped, dumped.folios, findAbi(abi))).toBeUndefined();
    expect(treeDifference(dumped, dumped.folios.slice(1), findAbi(abi))).toMatch(/folio/);
  });

  test('read with another page size it is damaged', () => {
    for (const page_size of [4096, 16_384, 65_536].filter((bytes) => bytes !== pageBytes)) {
      expect(() => readMemory(otherMachine(dir, { page_size }))).toThrow(
        expect.objectContaining({
          exitCode: 2,
          message: expect.stringContaining(`not a multiple of ${8 + page_size} `),
        }),
      );
    }
  });
});

describe('trace show', () => {
  test('counts pages of the size that they have', () => {
    const shown = (dir: string) => showTrace(dir).replace(/\s+/g, ' ');
    expect(shown(FILES_64K)).toContain(
      'memory: 648 pages of 65536 bytes: 1 radix3, 1 radix2, 1 radix1, 1 radix0, 1 khofdt, ',
    );
    expect(shown(SESSIONS_16K)).toContain('memory: 13 pages of 16384 bytes: 1 radix4, ');
    expect(shown(SESSIONS_16K)).toContain(', 5 sessblock');
    expect(shown(FILES_64K)).toContain('ABI 7.3/64KiB');
    expect(shown(FILES_64K)).toContain('arch arm64, page_size 65536');
  });

  test('announces no panic for what booted', () => {
    for (const dir of [DUPLICATE_64K, DUPLICATE_4K]) {
      expect(showTrace(dir)).not.toMatch(/panic/);
    }
  });
});

describe('a refused duplicate create that booted', () => {
  test.each([
    ['51 sessions, 64 KiB', DUPLICATE_64K, 51, '7.3/64KiB'],
    ['50 sessions, 4 KiB', DUPLICATE_4K, 50, '7.3'],
  ])('%s: the model says so', (_, dir, count, abi) => {
    const { calls, scenario, abi: own } = readTrace(dir);
    expect(own).toBe(abi);
    const creates = calls.filter(({ op }) => op === 'create');
    expect(creates.map(({ result }) => result).filter((result) => result !== 0)).toEqual([-17]);
    expect(creates).toHaveLength(count + 1);
    // What the next kernel gave back, which it could not have after a panic.
    const retrieved = calls.filter(({ op, result }) => op === 'retrieve' && result === 0);
    expect(new Set(retrieved.map(({ session }) => showName(session!))).size).toBe(count);
    expect(compile(scenario, 's.json', own, { fixGrow: false }).panics).toBeUndefined();
    const checks = verifyTrace(dir);
    expect(checks.filter(({ outcome }) => outcome === 'not ok')).toEqual([]);
    expect(checks.slice(0, 3).every(({ outcome }) => outcome === 'ok')).toBe(true);
  });

  test('would have been the panic of a kernel whose blocks it fills', () => {
    const { scenario } = readTrace(DUPLICATE_64K);
    const { panics } = compile(scenario, 's.json', '7.3', { fixGrow: false });
    expect(panics).toContain('51 sessions fill their blocks');
  });
});

describe('meta.json', () => {
  test('an architecture or a page size that no kernel with KHO has is named', () => {
    expect(() => readTrace(otherMachine(DUPLICATE_4K, { arch: 'riscv64' }))).toThrow(
      /meta\.json:\d+: machine\.arch: must be one of x86_64, arm64/,
    );
    expect(() => readTrace(otherMachine(DUPLICATE_4K, { page_size: 8192 }))).toThrow(
      /meta\.json:\d+: machine\.page_size: must be one of 4096, 16384, 65536/,
    );
    expect(readTrace(X86)).toMatchObject({ arch: 'x86_64', pageBytes: 4096, abi: '7.3' });
  });
});

describe('what cannot be compared is refused, and what differs is named', () => {
  test.each([
    [
      'x86-64 and arm64',
      X86,
      DUPLICATE_4K,
      'the architecture differs: x86_64 in 7.3.4-n819-session, arm64 in 7.3.4-arm64-n50-dup',
    ],
    [
      'arm64 and x86-64',
      SESSIONS_16K,
      X86,
      'the architecture differs: arm64 in 7.3.4-arm64-16k-n819-session, x86_64 in 7.3.4-n819-session',
    ],
    [
      '4 and 64 KiB',
      DUPLICATE_4K,
      DUPLICATE_64K,
      'the page size differs: 4096 in 7.3.4-arm64-n50-dup, 65536 in 7.3.4-arm64-64k-n51-dup',
    ],
    [
      'QEMU 7.2 and 10',
      X86,
      otherMachine(X86, {
        emulator: 'QEMU emulator version 10.0.13 (Debian 1:10.0.13+ds-0+deb13u1)',
      }),
      "the emulator's version differs: 7.2.22 in 7.3.4-n819-session, 10.0.13 in 7.3.4-n819-session",
    ],
    [
      'one node and two',
      X86,
      otherMachine(X86, { nodes: 2 }),
      'the number of NUMA nodes differs: 1 in 7.3.4-n819-session, 2 in 7.3.4-n819-session',
    ],
    [
      'files in scratch and elsewhere',
      X86,
      otherMachine(X86, { in_scratch: true }),
      'where files lay differs: no matter where in 7.3.4-n819-session, scratch memory in 7.3.4-n819-session',
    ],
    [
      'processors',
      otherMachine(X86, { flags: 'erms fpu sse2' }),
      otherMachine(X86, { flags: 'fpu fsrm fsrs sse2' }),
      'the processor differs: more erms in 7.3.4-n819-session, more fsrm fsrs in 7.3.4-n819-session',
    ],
  ])('%s', (_, old, now, said) => {
    expect(() => compareFiles(old, now)).toThrow(
      expect.objectContaining({ exitCode: 4, message: `not comparable: ${said}` }),
    );
  });

  test('what became of retrieved files is told by one word', () => {
    const other = (word: unknown) => {
      const copy = otherMachine(FILES_64K, {});
      const file = join(copy, 'meta.json');
      const meta = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify({ ...meta, retrieved_files: word }));
      return copy;
    };
    expect(() => compareFiles(FILES_64K, other('kept'))).toThrow(
      /not comparable: what became of retrieved files differs: closed at once in .*, kept open in /,
    );
    expect(() => readTrace(other('closed'))).toThrow(
      /meta\.json:\d+: retrieved_files: must be "kept"/,
    );
  });

  test('what only one of two recordings tells of its machine refuses nothing', () => {
    const { rows } = compareFiles(X86, otherMachine(X86, { flags: 'fpu' }));
    expect(new Set(rows.map(({ line }) => line.verdict))).toEqual(new Set(['same']));
  });

  test('a recording and itself are the same', () => {
    for (const dir of [SESSIONS_16K, FILES_64K]) {
      const { rows } = compareFiles(dir, dir);
      expect(new Set(rows.map(({ line }) => line.verdict))).toEqual(new Set(['same']));
      expect(rows.every(({ line }) => line.workload.page_size === readTrace(dir).pageBytes)).toBe(
        true,
      );
    }
  });
});
