import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shipped } from '../package.ts';
import { builtOnce, compile } from './compiled.ts';

const SOURCES = ['window.c', 'api.h'];
const FLAGS = ['-O2', '-Wall', '-Wextra', '-Werror', '-fPIC', '-shared'];
/** What QEMU itself has is found when it loads the plugin. */
const LINK_FLAGS = ['-Wl,--unresolved-symbols=ignore-all'];

/**
 * Compiles QEMU's plugin that counts a window (plugin/window.c), or finds it compiled in the user's cache;
 * gives its path. Raises Fault 2 where there is no working compiler.
 */
export async function buildPlugin(): Promise<string> {
  const plugin = shipped('plugin');
  const compiler = await compile('the plugin', ['--version']);
  const hash = createHash('sha256').update(JSON.stringify([compiler, FLAGS, LINK_FLAGS]));
  for (const name of SOURCES) hash.update(`\0${name}\0`).update(readFileSync(join(plugin, name)));
  const folder = await builtOnce(`plugin-${hash.digest('hex')}`, async (unfinished) => {
    const built = join(unfinished, 'window.so');
    await compile('the plugin', [...FLAGS, '-o', built, join(plugin, 'window.c'), ...LINK_FLAGS]);
  });
  return join(folder, 'window.so');
}
