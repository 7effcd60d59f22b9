import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Arch } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { ARCH_HERE, ARCHITECTURES } from '../kernel/architecture.ts';
import { optionValue } from '../kernel/qemu.ts';
import { shipped } from '../package.ts';
import { runTool } from '../tool.ts';
import { builtOnce, compile } from './compiled.ts';

const SOURCES = ['window.c', 'api.h'];
const FLAGS = ['-O2', '-Wall', '-Wextra', '-Werror', '-fPIC', '-shared'];
/** What QEMU itself has is found when it loads the plugin. */
const LINK_FLAGS = ['-Wl,--unresolved-symbols=ignore-all'];

/**
 * Compiles QEMU's plugin that counts a window (plugin/window.c), or finds it compiled in the user's cache;
 * gives its path. Takes the architecture of the guest. Raises Fault 2 where there is no working compiler, and
 * where the emulator does not take it.
 */
export async function buildPlugin(arch: Arch): Promise<string> {
  const plugin = shipped('plugin');
  // The emulator loads it: it is of this machine.
  const compileHere = (args: string[]) => compile('the plugin', ARCH_HERE ?? 'x86_64', args);
  const compiler = await compileHere(['--version']);
  const hash = createHash('sha256').update(JSON.stringify([compiler, FLAGS, LINK_FLAGS]));
  for (const name of SOURCES) hash.update(`\0${name}\0`).update(readFileSync(join(plugin, name)));
  const path = await builtOnce(`plugin-${hash.digest('hex')}`, 'window.so', (built) =>
    compileHere([...FLAGS, '-o', built, join(plugin, 'window.c'), ...LINK_FLAGS]),
  );
  await checkTaken(path, arch);
  return path;
}

/** What the plugin says where it is loaded without its arguments. */
const LOADED = 'window plugin: needs';
/** A machine with much else to do takes seconds to start an emulator. */
const LOAD_MOST_S = 120;
/** What this process has found taken. */
const taken = new Set<string>();

/** A QEMU may be built without plugins, or know other versions of them than 1 to 4: those of QEMU 4.2 to 10.0. */
async function checkTaken(path: string, arch: Arch): Promise<void> {
  const { emulator } = ARCHITECTURES[arch];
  if (taken.has(`${emulator} ${path}`)) return;
  const { stderr } = await runTool(
    emulator,
    ['-M', 'none', '-display', 'none', '-plugin', optionValue(path)],
    LOAD_MOST_S,
  );
  if (stderr.includes(LOADED)) {
    taken.add(`${emulator} ${path}`);
    return;
  }
  const said = stderr.trim().split('\n').at(-1) || 'it says nothing';
  throw new Fault(
    2,
    `${emulator} does not take the plugin of --window (${said}); those of Debian 12 and 13 do`,
  );
}
