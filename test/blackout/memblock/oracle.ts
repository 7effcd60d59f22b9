import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheRoot, temporaryFolder } from '../../../src/files.ts';
import { runTool } from '../../../src/tool.ts';
import type { Case } from './cases.ts';

/** What the kernel did for all units of a case; nothing of what was there before. */
export interface Counts {
  /** In memblock.reserved at the end, with the array's own where it grew. */
  regions: number;
  /**
   * How often memblock_add_range() compared where a region begins with where the new one ends: in
   * each pass every region below, those that overlap, and the one above where it stops, if there is
   * one. A new array is reserved so too, and is counted.
   */
  addVisits: number;
  /** The same in memblock_isolate_range(): one pass to mark a unit, one to free an old array. */
  isolateVisits: number;
  /** Calls of memblock_insert_region(), by units, splits and new arrays. */
  inserts: number;
  /** Neighbours that memblock_merge_regions() looked at, merged or not. */
  mergeSteps: number;
  /** Those that it merged. */
  merges: number;
  /** How often the array of regions became twice as large. */
  doublings: number;
  /** What memmove() was given: by inserts, by merges and by removing an array's own region. */
  movedBytes: number;
  movedByInserts: number;
  movedByMerges: number;
}

/** The kernel's memblock, built as a program of user space. */
export interface Oracle {
  /** Takes a case; gives what the kernel's code does for it. */
  count(of: Case): Counts;
  /** Removes what was built. */
  close(): void;
}

const VERSION = '7.3.4-1~bpo13+1';
/** Which code counted. */
export const SOURCE = `linux ${VERSION} mm/memblock.c`;

const HARNESS = 'tools/testing/memblock';
/** What its build reads beside the harness; it writes into the harness alone, which is a copy. */
const LINKED = [
  'include',
  'lib',
  'mm',
  'arch',
  'tools/include',
  'tools/lib',
  'tools/arch',
  'tools/testing/selftests',
];
/** Its own flags, without the sanitizers and the optimization. */
const FLAGS =
  '-I. -I../../include -Wall -D CONFIG_PHYS_ADDR_T_64BIT -O1 --coverage -include moves.h';

/**
 * Builds the kernel's memblock in a folder of its own. Gives nothing where Debian's source of that
 * version is not in the user's cache, or a tool or liburcu is not installed: nothing is downloaded.
 * Raises an Error where all is there and it does not build.
 */
export async function ensureOracle(): Promise<Oracle | undefined> {
  const source = join(cacheRoot(), 'kernels', `source-${VERSION}`);
  if (!existsSync(join(source, HARNESS)) || !(await hasTools())) return undefined;
  const folder = temporaryFolder('memblock');
  try {
    const build = layOut(source, folder);
    const args = ['-C', build, `CFLAGS=${FLAGS}`, 'LDFLAGS=--coverage'];
    const made = await runTool('make', [...args, 'TEST_OFILES=tests/common.o', 'main'], 60);
    if (made.failure) throw new Error(`${made.failure.why}: ${made.stderr.slice(-1000)}`);
    return oracleOf(build, () => rmSync(folder, { recursive: true, force: true }));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function hasTools(): Promise<boolean> {
  const asked = await Promise.all([
    runTool('gcc', ['-E', '-include', 'urcu.h', '-include', 'gcov.h', '-x', 'c', '/dev/null'], 10),
    runTool('gcov', ['--version'], 10),
    runTool('make', ['--version'], 10),
  ]);
  return asked.every(({ failure }) => failure === undefined);
}

/** Takes where the source is and an empty folder; gives where in that to build. */
function layOut(source: string, folder: string): string {
  const build = join(folder, HARNESS);
  mkdirSync(join(folder, 'tools/testing'), { recursive: true });
  cpSync(join(source, HARNESS), build, { recursive: true });
  for (const path of LINKED) symlinkSync(join(source, path), join(folder, path));
  copyFileSync(join(import.meta.dirname, 'oracle.c'), join(build, 'main.c'));
  copyFileSync(join(import.meta.dirname, 'moves.h'), join(build, 'moves.h'));
  return build;
}

function oracleOf(build: string, close: () => void): Oracle {
  const lines = readFileSync(join(build, 'memblock.c'), 'utf8').split('\n');
  const count = (of: Case): Counts => {
    // Counts are added to what an earlier run left.
    rmSync(join(build, 'memblock.gcda'), { force: true });
    const told = run(build, of);
    const ran = coverageOf(build, lines);
    return {
      regions: told('regions'),
      addVisits: ran.line('memblock_add_range', 'rbase >= end'),
      isolateVisits: ran.line('memblock_isolate_range', 'rbase >= end'),
      inserts: ran.calls('memblock_insert_region'),
      mergeSteps: ran.line('memblock_merge_regions', '*next ='),
      merges: ran.line('memblock_merge_regions', '+='),
      doublings: Math.log2(told('max') / told('maxBefore')),
      movedBytes: told('movedBytes'),
      movedByInserts: told('movedByInserts'),
      movedByMerges: told('movedByMerges'),
    };
  };
  return { count, close };
}

/** Runs the program; gives a function from the name of what it printed to the number. */
function run(build: string, { regions, units }: Case): (name: string) => number {
  const input = [
    ...regions.map(({ base, size, noinit }) => `R ${base} ${size} ${Number(noinit)}\n`),
    ...units.map(({ base, size }) => `U ${base} ${size}\n`),
  ].join('');
  const { stdout, stderr, status } = spawnSync('./main', { cwd: build, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the kernel's memblock: ${stderr}`);
  return (name) => {
    const found = new RegExp(`^${name} (\\d+)$`, 'm').exec(stdout)?.[1];
    if (found === undefined) throw new Error(`no ${name} in: ${stdout}`);
    return Number(found);
  };
}

/** What `gcov --json-format` says of one file, as far as it is read. */
interface Coverage {
  file: string;
  functions: { name: string; start_line: number; end_line: number; execution_count: number }[];
  lines: { line_number: number; count: number }[];
}

/** How often a function was called, and the one line of it ran that has a text. */
interface Ran {
  calls(name: string): number;
  line(name: string, text: string): number;
}

function coverageOf(build: string, source: readonly string[]): Ran {
  const args = ['--json-format', '--stdout', 'memblock.gcda'];
  const json = execFileSync('gcov', args, { cwd: build, encoding: 'utf8' });
  const { files } = JSON.parse(json) as { files: Coverage[] };
  const { functions, lines } = only(files.filter(({ file }) => file === 'memblock.c'));
  const named = (name: string) => only(functions.filter((one) => one.name === name));
  return {
    calls: (name) => named(name).execution_count,
    line(name, text) {
      const { start_line, end_line } = named(name);
      const found = lines
        .filter(({ line_number: at }) => at >= start_line && at <= end_line)
        .filter(({ line_number: at }) => source[at - 1]!.includes(text));
      return only(found).count;
    },
  };
}

function only<T>(found: readonly T[]): T {
  if (found.length !== 1) throw new Error(`gcov tells of ${found.length} where one was looked for`);
  return found[0]!;
}
