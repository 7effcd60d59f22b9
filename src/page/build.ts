/**
 * Bundles the script of the HTML page, `dist/page/page.js`: one text that a page carries within
 * itself, with the model's coefficients and the exact counts of every index. Runs after the build of
 * the Wasm modules, which it counts.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { ABIS } from '../abi/releases.ts';
import { INDEX_SUITES } from '../blackout/alternatives.ts';
import { countWasm } from '../blackout/counts.ts';
import { parseModel } from '../blackout/model.ts';
import { CONTENDERS, playsSuite } from '../contenders.ts';
import { packageRoot } from '../package.ts';
import { generateNames, NAME_STYLES } from '../tape/names.ts';
import { type PackedCounts, packCounts } from './counts.ts';
import type { PageData } from './explore.ts';

/** Names that indices are counted on: as many as the command line takes. */
const SAMPLE_NAMES = 8192;

/** Takes the counting module; gives the counts of every index, style of names and kernel. */
export function countIndices(counted: Uint8Array): PackedCounts[] {
  const module = new WebAssembly.Module(counted as BufferSource);
  const algorithms = CONTENDERS.filter(
    (c) =>
      c.engine === 'wasm' &&
      c.algorithm !== 'none' &&
      INDEX_SUITES.some((suite) => playsSuite(c, suite)),
  ).map(({ algorithm }) => algorithm);
  return kernelsByLayout().flatMap(({ abis, capacity }) =>
    NAME_STYLES.map((style) => {
      const names = generateNames(style, Math.min(SAMPLE_NAMES, capacity), 1);
      return packCounts(abis, style, countWasm(module, algorithms, names, abis[0]!));
    }),
  );
}

/** Kernels whose sessions and root are laid out alike count the same: no file or FLB is played. */
function kernelsByLayout(): { abis: string[]; capacity: number }[] {
  const groups = new Map<string, { abis: string[]; capacity: number }>();
  for (const { id, luo } of ABIS) {
    if (!luo) continue;
    const layout = JSON.stringify([luo.root.kind, luo.sessions]);
    const group = groups.get(layout);
    if (group) group.abis.push(id);
    else groups.set(layout, { abis: [id], capacity: luo.sessions.capacity });
  }
  return [...groups.values()];
}

/**
 * Takes the folder that holds package.json and the page's data; gives the script's text. Raises an
 * Error with the bundler's words where a module needs what a browser has not, such as Node's API.
 */
export async function bundlePage(root: string, data: PageData): Promise<string> {
  const bundle = await rolldown({
    input: join(root, 'src', 'page', 'main.ts'),
    platform: 'browser',
    treeshake: { moduleSideEffects: [{ test: /\/src\/page\/main\.ts$/, sideEffects: true }] },
    transform: { define: { PAGE_DATA: JSON.stringify(data) } },
    onLog(level, log) {
      if (level === 'warn') throw new Error(`rolldown: ${log.message}`);
    },
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    const [{ code }] = output;
    if (/<\/script|<!--/i.test(code)) throw new Error('the script would end its own element');
    return code;
  } finally {
    await bundle.close();
  }
}

async function main(): Promise<void> {
  const root = packageRoot();
  const path = join(root, 'results', 'model.json');
  const model = parseModel(await readFile(path, 'utf8'), path);
  const counts = countIndices(await readFile(join(root, 'dist', 'wasm', 'luo.counted.wasm')));
  const dir = join(root, 'dist', 'page');
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'page.js'), await bundlePage(root, { model, counts }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
