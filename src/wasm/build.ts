/**
 * Builds the Wasm module: every file of every folder in `assembly/` is an algorithm and exports its
 * player. Writes `dist/wasm/luo.wasm`, the same with counters as `luo.counted.wasm`, the trackers
 * compiled once more to count their own steps as `luo.accounting.wasm`, the registries compiled once
 * more with marks at their lock and counters as `luo.locked.wasm`, the source line of each operator as `luo.lines.json`, and what built them as `build.json`. `--wat` writes the committed text form, `assembly/luo.wat`, too.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as asc from 'assemblyscript/asc';
import binaryen from 'assemblyscript/binaryen';
import { packageRoot } from '../package.ts';
import { canonical, instrument } from './instrument.ts';
import { type LineTable, lineTable } from './lines.ts';

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
 * Compiles `assembly/` below `root` with the options of asconfig.json and gives the binary that is
 * measured: read by Binaryen and emitted again it stays the same bytes, so what is counted is it.
 * With `accounting` it gives the algorithms of these folders alone, with the code in that counts
 * their own steps or marks their lock. Raises an Error with the compiler's own words.
 */
export async function compileAssembly(
  root: string,
  accounting?: readonly string[],
): Promise<Uint8Array> {
  const out = await runCompiler(root, accounting, []);
  return canonical(out.get('luo.wasm') as Uint8Array);
}

/**
 * Compiles the same once more with names and a source map and gives the lines of the release.
 * Raises a Fault (2) where that is another program: `lineTable`.
 */
export async function compileLines(root: string, release: Uint8Array): Promise<LineTable> {
  const { named, sourceMap } = await compileNamed(root);
  return lineTable(release, named, sourceMap);
}

/** Compiles the same with names and a source map. Raises an Error with the compiler's own words. */
export async function compileNamed(
  root: string,
): Promise<{ named: Uint8Array; sourceMap: string }> {
  const out = await runCompiler(root, undefined, ['--debug', '--sourceMap']);
  return { named: out.get('luo.wasm') as Uint8Array, sourceMap: out.get('luo.wasm.map') as string };
}

/** Gives what the compiler wrote, by name. */
async function runCompiler(
  root: string,
  accounting: readonly string[] | undefined,
  options: readonly string[],
): Promise<Map<string, Uint8Array | string>> {
  const out = new Map<string, Uint8Array | string>();
  const { error, stderr } = await asc.main(
    [
      ...(await entries(root, accounting)),
      '--config',
      'asconfig.json',
      '--target',
      'release',
      '--use',
      `ACCOUNTING=${accounting ? 1 : 0}`,
      '--outFile',
      'luo.wasm',
      ...options,
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

async function main(): Promise<void> {
  const root = packageRoot();
  const binary = await compileAssembly(root);
  const dir = join(root, 'dist', 'wasm');
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'luo.wasm'), binary);
  await writeFile(join(dir, 'luo.counted.wasm'), instrument(binary));
  await writeFile(join(dir, 'luo.lines.json'), JSON.stringify(await compileLines(root, binary)));
  await writeFile(join(dir, 'luo.accounting.wasm'), await compileAssembly(root, TRACKERS));
  const locked = instrument(await compileAssembly(root, REGISTRIES));
  await writeFile(join(dir, 'luo.locked.wasm'), locked);
  await writeFile(
    join(dir, 'build.json'),
    JSON.stringify({ asc: asc.version, options: await compilerOptions(root) }),
  );
  if (process.argv.includes('--wat')) {
    await writeFile(join(root, 'assembly', 'luo.wat'), textOf(binary));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
