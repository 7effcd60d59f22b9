import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { windowPhases } from '../../src/blackout/window.ts';
import { parseResults } from '../../src/result/read.ts';
import { placeOf } from '../../src/result/window.ts';
import { formatLine } from '../../src/result/write.ts';
import { showWindow, showWindows, windowLines } from '../../src/trace/show-window.ts';
import { functionsOf, readWindow } from '../../src/trace/window.ts';
import {
  formatMarks,
  formatPaths,
  parseTree,
  readCounted,
  readMarks,
  readPaths,
  windowLength,
} from '../../src/trace/window-paths.ts';
import { PHASE_FUNCTIONS, phaseOf } from '../../src/trace/window-phases.ts';
import { command, linesOf } from '../cli/command.ts';
import { windowDirs } from '../traces.ts';

/** As the plugin writes it: depth, exclusive, inclusive, calls, rep iterations, function. */
const TREE = `0 0 100 0 0 all
1 10 90 1 0 kernel_kexec
2 5 80 1 0 kho_memory_init
3 15 75 4 0 kho_preserved_memory_reserve
4 20 20 8 0 init_deferred_page
4 40 40 4 32 memmove
1 0 10 1 0 start_kernel
2 3 10 1 0 memmap_init_reserved_range
3 7 7 2 0 init_deferred_page
`;
/** The same of a kernel that initialises struct pages late, and extends its scratch memory. */
const DEFERRING = `0 0 600 0 0 all
1 10 313 1 0 kernel_kexec
2 5 303 1 0 kho_memory_init
3 238 298 4 0 kho_preserved_memory_reserve
4 20 20 8 0 init_deferred_page
4 40 40 4 32 memmove
1 10 287 1 0 start_kernel
2 30 70 1 0 kho_memory_init_early
3 40 40 5 0 __kho_radix_walk_tree
2 207 207 1 0 deferred_init_memmap
`;
const MARKS = '3 machine_kexec\n60 luo_open\n70 luo_open end\n95 luo_retrieve_file end\n';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'luo-window-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** A trace of nothing but a window; `about` stands in its meta.json. */
function traceOf(paths: string, marks = formatMarks(MARKS), about: object = {}): string {
  const made = mkdtempSync(join(dir, 't-'));
  const files: Record<string, string> = { 'window.tsv': paths, 'window.marks.tsv': marks };
  const sums: Record<string, string> = {};
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(made, name), text);
    sums[name] = createHash('sha256').update(text).digest('hex');
  }
  const meta = {
    v: 1,
    id: 'small',
    abi: '7.3',
    mode: 'exact',
    unit: 'instructions',
    kernel: { release: '7.3.4' },
    call_floor_instructions: 1,
    files: sums,
    ...about,
  };
  writeFileSync(join(made, 'meta.json'), JSON.stringify(meta));
  return made;
}

describe('the paths of a window', () => {
  it('belong to the phase of the last function of LUO or KHO on them', () => {
    const paths = parseTree(TREE);
    expect(paths.map(({ function: name, phase }) => [name, phase])).toEqual([
      ['kernel_kexec', 'base'],
      ['kho_memory_init', 'scan'],
      ['kho_preserved_memory_reserve', 'reserve'],
      ['init_deferred_page', 'page-init'],
      ['memmove', 'reserve'],
      ['start_kernel', 'base'],
      ['memmap_init_reserved_range', 'base'],
      ['init_deferred_page', 'base'],
    ]);
    expect(paths[4]).toMatchObject({
      stack: ['kernel_kexec', 'kho_memory_init', 'kho_preserved_memory_reserve'],
      rep_iterations: 32,
    });
    expect(phaseOf('luo_open', 'base')).toBe('deserialize');
    const phases = new Set(PHASE_FUNCTIONS.map((name) => phaseOf(name, 'reserve')));
    const known = [...phases].filter((phase) => placeOf(phase) < placeOf('unknown'));
    expect(known).toEqual([...phases].filter((phase) => phase !== 'finish'));
  });

  it('are written and read again, and sum up', () => {
    const paths = parseTree(TREE);
    const made = traceOf(formatPaths(paths));
    expect(readPaths(made)).toEqual(paths);
    expect(windowLength(made, readMarks(made)!)).toBe(95);
  });

  it.each([
    ['2 3 4\n', 'no tree'],
    ['0 0 1 0 0 all\n2 1 1 1 0 f\n', 'no tree'],
  ])('are refused where the plugin wrote none: %j', (text, message) => {
    expect(() => parseTree(text)).toThrow(message);
  });

  it.each([
    [
      'a lost callee',
      (t: string) => t.replace(/.*\tmemmove\t.*\n/, ''),
      5,
      'kho_preserved_memory_reserve',
    ],
    ['a count', (t: string) => t.replace('\t40\t40\t', '\t41\t41\t'), 5, 'inclusive'],
    ['its own', (t: string) => t.replace('\t40\t40\t', '\t41\t40\t'), 5, 'memmove'],
    ['a caller', (t: string) => t.replace(/;kho_memory_init;/, ';other;'), 5, 'callers'],
    ['a word', (t: string) => t.replace('\t40\t40\t', '\tx\t40\t'), 2, 'whole number'],
    ['a phase', (t: string) => t.replaceAll('\tscan\t', '\ts<n\t'), 2, 'phase'],
    ['its end', (t: string) => t.slice(0, -1), 2, 'cut off'],
    ['its header', (t: string) => t.replace('stack', 'stuck'), 2, 'header'],
  ])('are refused with %s changed', (_, change, exitCode, named) => {
    const made = traceOf(change(formatPaths(parseTree(TREE))));
    expect(() => readPaths(made)).toThrow(expect.objectContaining({ name: 'Fault', exitCode }));
    expect(() => readPaths(made)).toThrow(named);
  });
});

const small = (about: object = {}, tree = TREE, marks = MARKS) =>
  readCounted(traceOf(formatPaths(parseTree(tree)), formatMarks(marks), about));

describe('trace show --window', () => {
  it('prints phases in order of time and functions in 80 columns', () => {
    const text = showWindow(small());
    expect(text).toMatch(/^small: 95 guest instructions/);
    expect(text).toMatch(/\nscan +5 .*\nreserve +55 +57\.89 %\npage-init +20 /);
    expect(text).toMatch(/\nmemmove +40 +40 +4\n/);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('of two windows prints what differs, the most first, copies of the compiler as one', () => {
    const tree = TREE.replace('4 40 40 4 32 memmove', '4 47 47 4 32 mem\u001bmove.isra.0')
      .replace('3 15 75', '3 15 82')
      .replace('2 5 80', '2 6 88')
      .replace('1 10 90', '1 10 98');
    const odd = TREE.replace('memmove', 'mem\u001bmove');
    const text = showWindows(small({}, odd), small({ id: 'other' }, tree));
    expect(text).toMatch(/^old: small: 95 guest .*\nnew: other: 95\n\nphase/);
    expect(text).toMatch(
      /\nscan +5 +6 +1\.200\nreserve +55 +62 +1\.127\npage-init +20 +20 +1\.000\n/,
    );
    expect(text).toMatch(/ new - old\nmem\\u001bmove +40 +47 +\+7\nkho_memory_init +5 +6 +\+1\n$/);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(showWindows(small(), small())).toContain('executed the same by itself');
  });

  it('prints what forecasts mean by the same words: the part in its whole, the loop in page-init', () => {
    const deferring = small({}, DEFERRING, '590 luo_open end\n');
    const text = showWindow(deferring);
    const [like] = windowDirs().map(readWindow);
    const functions = functionsOf(deferring.paths);
    const forecast = windowPhases({ ...like!, functions, instructions: deferring.length });
    const rows = ['extend-scratch', 'scan', 'reserve', 'page-init', 'base'] as const;
    const shown = rows.map((phase) => Number(new RegExp(`\n${phase} +(\\d+) `).exec(text)?.[1]));
    expect(shown).toEqual(rows.map((phase) => forecast.get(phase)));
    expect(shown.slice(0, 4)).toEqual([70, 75, 46 * 4 + 40, 54 + 20]);
    expect(text).toMatch(/\nLUO and KHO +373 .*\nbase .*\nextend-scratch is part of scan\n\n/);
    expect(showWindows(deferring, deferring)).toContain('\nextend-scratch is part of scan\n\n');
  });

  it.each([
    ['the architecture', { machine: { arch: 'arm64' } }],
    ['the page size', { machine: { arch: 'arm64', page_size: 65536 } }],
    ['the ABI', { abi: '7.2' }],
    ['times', { mode: 'kvm', unit: 'ns' }],
  ])('refuses two that are not comparable: %s', (what, about) => {
    const old = what === 'the page size' ? { machine: { arch: 'arm64' } } : {};
    const both = what === 'times' ? about : old;
    expect(() => showWindows(small(both), small(about))).toThrow(
      expect.objectContaining({
        exitCode: 4,
        message: expect.stringMatching(`^not comparable: .*${what}`),
      }),
    );
  });

  it('gives result lines that the schema takes, of the same paths', () => {
    const window = small({ abi: '7.3', machine: { arch: 'arm64', page_size: 65536 } });
    const text = [...windowLines(window)].map((line) => `${formatLine(line)}\n`).join('');
    const lines = parseResults(text, 'lines');
    expect(lines).toHaveLength(window.paths.length);
    expect(lines[2]).toEqual({
      v: 1,
      type: 'window',
      workload: { trace: 'small' },
      abi: '7.3',
      arch: 'arm64',
      page_size: 65536,
      function: 'kho_preserved_memory_reserve',
      phase: 'reserve',
      stack: ['kernel_kexec', 'kho_memory_init'],
      calls: 4,
      exclusive: 15,
      inclusive: 75,
    });
  });

  it('prints them with --json, everything else on stderr', async () => {
    const made = traceOf(formatPaths(parseTree(TREE)));
    const ended = await command(['trace', 'show', '--window', '--json', made, made], dir);
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/^old: small: 95 /) });
    expect(linesOf(ended).map(({ type }) => type)).toEqual(['env', ...Array(16).fill('window')]);
    expect(await command(['trace', 'show', '--json', made], dir)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'luo-bench: trace show: --json needs --window\n',
    });
  });

  it('says what is missing', () => {
    const shipped = join(import.meta.dirname, '../../results/7.3.4-n819-session');
    expect(() => readCounted(shipped)).toThrow('--window');
    expect(() => windowLength('d', [])).toThrow('nothing was retrieved');
    expect(readFileSync(join(shipped, 'meta.json'), 'utf8')).not.toContain('window.tsv');
  });
});
