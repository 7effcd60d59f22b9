/**
 * Builds the Wasm module: every file of every folder in `assembly/` is an algorithm and exports its
 * player. Writes `dist/wasm/luo.wasm`, the same with counters as `luo.counted.wasm`, the trackers
 * compiled once more to count their own steps as `luo.accounting.wasm`, the registries compiled once
 * more with marks at their lock and counters as `luo.locked.wasm`, and the source line of each operator
 * as `luo.lines.json`; the same for pages of 16 and 64 KiB in a folder each, since a constant costs
 * nothing and a variable does; and what built each as `build.json`. Beside the first, `prices.wasm` and
 * `prices.mix.wasm` measure what a step takes. `--wat` writes the committed text form of the first,
 * `assembly/luo.wat`, too.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import * as asc from 'assemblyscript/asc';
import binaryen from 'assemblyscript/binaryen';
import { Piscina } from 'piscina';
import openWabt from 'wabt';
import { PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import { packageRoot } from '../package.ts';
import { modulesFolder } from './folder.ts';
import { canonical, instrument } from './instrument.ts';
import { type LineTable, lineTable } from './lines.ts';
import { mixText } from './mix.ts';

/** The folders whose algorithms count their own steps, or mark their lock, compiled to do so. */
const TRACKERS = ['folios', 'reserve'];
const REGISTRIES = ['session'];

/** Gives the entry files: one an algorithm, in the order of their names. */
async function entries(root: string, accounting?: readonly string[]): Promise<string[]> {
  const files = await readdir(join(root, 'assembly'), { recursive: true });
  return files
    .filter((file) => file.includes('/') && file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .filter((file) => accounting?.includes(dirname(file)) ?? true)
    .map((file) => `assembly/${file}`)
    .sort();
}

/**
 * Compiles `assembly/` below `root` for pages of a size, with the options of asconfig.json, and gives
 * the binary that is measured: read by Binaryen and emitted again it stays the same bytes, so what is counted is it.
 * With `accounting` it gives the algorithms of these folders alone, with the code in that counts
 * their own steps or marks their lock. Raises an Error with the compiler's own words.
 */
export async function compileAssembly(
  root: string,
  pageBytes: PageBytes = PAGE_SIZES['4KiB'],
  accounting?: readonly string[],
): Promise<Uint8Array> {
  const out = await runCompiler(root, pageBytes, accounting, await entries(root, accounting));
  return canonical(out.get('luo.wasm') as Uint8Array);
}

/**
 * Compiles what measures prices, by the file that each is in: assembly/prices.ts below `root` with the same
 * options, and with atomics for its lock; and the text of src/wasm/mix.ts. Raises an Error with the
 * compiler's own words.
 */
export async function compilePrices(root: string): Promise<Record<string, Uint8Array>> {
  const given = ['assembly/prices.ts', '--enable', 'threads'];
  const out = await runCompiler(root, PAGE_SIZES['4KiB'], undefined, given);
  const { parseWat } = await openWabt();
  return {
    'prices.wasm': out.get('luo.wasm') as Uint8Array,
    'prices.mix.wasm': parseWat('mix.wat', mixText()).toBinary({}).buffer,
  };
}

/**
 * Compiles the same once more with names and a source map and gives the lines of the release.
 * Raises a Fault (2) where that is another program: `lineTable`.
 */
export async function compileLines(
  root: string,
  release: Uint8Array,
  pageBytes: PageBytes = PAGE_SIZES['4KiB'],
): Promise<LineTable> {
  const { named, sourceMap } = await compileNamed(root, pageBytes);
  return lineTable(release, named, sourceMap);
}

/** Compiles the same with names and a source map. Raises an Error with the compiler's own words. */
export async function compileNamed(
  root: string,
  pageBytes: PageBytes = PAGE_SIZES['4KiB'],
): Promise<{ named: Uint8Array; sourceMap: string }> {
  const given = [...(await entries(root)), '--debug', '--sourceMap'];
  const out = await runCompiler(root, pageBytes, undefined, given);
  return { named: out.get('luo.wasm') as Uint8Array, sourceMap: out.get('luo.wasm.map') as string };
}

/** Takes entry files and more options; gives what the compiler wrote, by name. */
async function runCompiler(
  root: string,
  pageBytes: PageBytes,
  accounting: readonly string[] | undefined,
  given: readonly string[],
): Promise<Map<string, Uint8Array | string>> {
  const out = new Map<string, Uint8Array | string>();
  const { error, stderr } = await asc.main(
    [
      ...given,
      '--config',
      'asconfig.json',
      '--target',
      'release',
      '--use',
      `ACCOUNTING=${accounting ? 1 : 0}`,
      '--use',
      `PAGE_SHIFT=${Math.log2(pageBytes)}`,
      '--outFile',
      'luo.wasm',
    ],
    {
      readFile: (name, base) => readFile(join(root, base, name), 'utf8').catch(() => null),
      writeFile: (name, contents) => {
        out.set(name, contents);
      },
      listFiles: () => [],
    },
  );
  if (error || !out.has('luo.wasm')) {
    throw new Error(`asc: ${stderr.toString() || error?.message}`);
  }
  return out;
}

/** Gives the text form of a binary, one operator a line, as it is committed for review. */
export function textOf(binary: Uint8Array): string {
  const module = binaryen.readBinary(binary);
  const text = module.emitStackIR();
  module.dispose();
  return text;
}

/** Gives the options of asconfig.json that the release is compiled with. */
async function compilerOptions(root: string): Promise<object> {
  const text = await readFile(join(root, 'asconfig.json'), 'utf8');
  const { targets, options } = JSON.parse(text) as {
    targets: { release: object };
    options: object;
  };
  return { ...options, ...targets.release };
}

/** What is compiled in one go: the module that is measured with its lines, what is made for counting, or for prices. */
type Part = 'measured' | 'counting' | 'prices';

/** One part of the modules for pages of one size. */
interface Job {
  pageBytes: PageBytes;
  part: Part;
}

/** Compiles and writes a part. Raises an Error with the compiler's own words. */
export default async function build({ pageBytes, part }: Job): Promise<void> {
  const root = packageRoot();
  const dir = modulesFolder(pageBytes);
  await mkdir(dir, { recursive: true });
  const write = (name: string, data: string | Uint8Array) => writeFile(join(dir, name), data);
  if (part === 'prices') {
    const modules = await compilePrices(root);
    await Promise.all(Object.entries(modules).map(([name, binary]) => write(name, binary)));
    return;
  }
  if (part === 'counting') {
    await write('luo.accounting.wasm', await compileAssembly(root, pageBytes, TRACKERS));
    await write('luo.locked.wasm', instrument(await compileAssembly(root, pageBytes, REGISTRIES)));
    return;
  }
  const binary = await compileAssembly(root, pageBytes);
  await write('luo.wasm', binary);
  await write('luo.counted.wasm', instrument(binary));
  await write('luo.lines.json', JSON.stringify(await compileLines(root, binary, pageBytes)));
  const build = { asc: asc.version, options: await compilerOptions(root) };
  await write('build.json', JSON.stringify(build));
}

/** Compiles every part of every page size, as many at a time as there are cores, the longest first. */
async function main(): Promise<void> {
  const pool = new Piscina({
    filename: fileURLToPath(import.meta.url),
    maxThreads: availableParallelism(),
  });
  const parts: Part[] = ['measured', 'counting'];
  const jobs = parts.flatMap((part) =>
    Object.values(PAGE_SIZES).map((pageBytes): Job => ({ pageBytes, part })),
  );
  jobs.push({ pageBytes: PAGE_SIZES['4KiB'], part: 'prices' });
  await Promise.all(jobs.map((job) => pool.run(job)));
  await pool.close();
  if (process.argv.includes('--wat')) {
    const binary = await readFile(join(modulesFolder(PAGE_SIZES['4KiB']), 'luo.wasm'));
    await writeFile(join(packageRoot(), 'assembly', 'luo.wat'), textOf(binary));
  }
}

const isCommand = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isMainThread && isCommand) await main();
