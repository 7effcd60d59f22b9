import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Arch, PageBytes } from '../abi/releases.ts';
import { ARCHITECTURES } from '../kernel/architecture.ts';
import { shipped } from '../package.ts';
import { builtOnce, compile } from './compiled.ts';

/** The program's parts in guest/; other programs lie beside them. */
const PROGRAM = ['files', 'main', 'memory_files', 'play', 'port', 'tape', 'tracing', 'twins'];
const GUEST_FLAGS = ['-static', '-O2', '-Wall', '-Wextra', '-Werror'];
/** The twins are what a kernel would have: compiled as a kernel is (issue 6, "twins"). */
const TWIN_FLAGS = ['-O2', '-fno-strict-aliasing'];

/** The guest's program. */
export interface Guest {
  bytes: Uint8Array;
  /** The twins in it, in their order: `list`, `list-hash`. */
  twins: string[];
}

/**
 * Compiles the guest, the static program that is PID 1 in both kernels, for an architecture and the page size of
 * its twins, or finds it compiled: into the user's cache directory, keyed by compiler, flags and sources. Raises
 * Fault 2 where there is no working compiler.
 */
export async function buildGuest(arch: Arch, pageBytes: PageBytes): Promise<Guest> {
  const guest = shipped('guest');
  const native = shipped('native');
  const compileGuest = (args: string[]) => compile('the guest', arch, args);
  const twinFlags = [
    ...TWIN_FLAGS,
    ...ARCHITECTURES[arch].kernelRegisters,
    `-DPAGE_SHIFT=${Math.log2(pageBytes)}`,
  ];
  const compiler = await compileGuest(['--version']);
  const hash = createHash('sha256').update(JSON.stringify([compiler, GUEST_FLAGS, twinFlags]));
  const program = PROGRAM.map((name) => join(guest, `${name}.c`));
  const twins = sources(join(native, 'session'), /\.c$/);
  for (const file of [
    ...program,
    ...sources(guest, /\.h$/),
    ...twins,
    ...sources(native, /\.h$/),
  ]) {
    hash.update(`\0${basename(file)}\0`).update(readFileSync(file));
  }
  const names = twins.map((file) => basename(file, '.c'));
  const path = await builtOnce(`guest-${hash.digest('hex')}`, 'init', async (built) => {
    const objects: string[] = [];
    for (const source of twins) {
      const object = join(dirname(built), `${basename(source, '.c')}.o`);
      await compileGuest([...twinFlags, '-c', '-o', object, source]);
      objects.push(object);
    }
    await compileGuest([
      ...GUEST_FLAGS,
      `-DTWINS=${names.map((name) => `TWIN(${name.replaceAll('-', '_')})`).join(' ')}`,
      '-o',
      built,
      ...program,
      ...objects,
    ]);
  });
  return { bytes: readFileSync(path), twins: names };
}

function sources(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => join(folder, file));
}
