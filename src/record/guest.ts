import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fault } from '../fault.ts';
import { cacheRoot, makeFolder, removeLeft } from '../files.ts';
import { GUEST_TOOLS, installLine } from '../kernel/tools.ts';
import { shipped } from '../package.ts';
import { temporaryName } from '../temporary.ts';
import { runTool } from '../tool.ts';

const COMPILER = 'gcc';
const COMPILE_MOST_S = 120;
/** The program's parts in guest/; other programs lie beside them. */
const PROGRAM = ['files', 'main', 'memory_files', 'play', 'port', 'tape', 'tracing', 'twins'];
const GUEST_FLAGS = ['-static', '-O2', '-Wall', '-Wextra', '-Werror'];
/** The twins are what a kernel would have: compiled as a kernel is (issue 6, "twins"). */
const TWIN_FLAGS = ['-O2', '-mno-sse', '-mno-avx', '-fno-strict-aliasing'];

/** The guest's program. */
export interface Guest {
  bytes: Uint8Array;
  /** The twins in it, in their order: `list`, `list-hash`. */
  twins: string[];
}

/**
 * Compiles the guest, the static program that is PID 1 in both kernels, or finds it compiled: into
 * the user's cache directory, keyed by compiler, flags and sources. Raises Fault 2
 * where there is no working compiler.
 */
export async function buildGuest(): Promise<Guest> {
  const guest = shipped('guest');
  const native = shipped('native');
  const compiler = await run(['--version']);
  const hash = createHash('sha256').update(JSON.stringify([compiler, GUEST_FLAGS, TWIN_FLAGS]));
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
  const folder = join(cacheRoot(), `guest-${hash.digest('hex')}`);
  const built = join(folder, 'init');
  const names = twins.map((file) => basename(file, '.c'));
  if (existsSync(built)) return { bytes: readFileSync(built), twins: names };
  removeLeft(folder);
  const unfinished = temporaryName(folder);
  try {
    makeFolder(dirname(folder), 0o700);
    mkdirSync(unfinished, { mode: 0o700 });
    const objects: string[] = [];
    for (const source of twins) {
      const object = join(unfinished, `${basename(source, '.c')}.o`);
      await run([...TWIN_FLAGS, '-c', '-o', object, source]);
      objects.push(object);
    }
    await run([
      ...GUEST_FLAGS,
      `-DTWINS=${names.map((name) => `TWIN(${name.replaceAll('-', '_')})`).join(' ')}`,
      '-o',
      join(unfinished, 'init'),
      ...program,
      ...objects,
    ]);
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (error instanceof Fault) throw error;
    throw new Fault(2, `${folder}: the guest cannot be kept there: ${(error as Error).message}`);
  }
  return { bytes: readFileSync(built), twins: names };
}

async function run(args: string[]): Promise<string> {
  const { stdout, stderr, failure } = await runTool(COMPILER, args, COMPILE_MOST_S);
  if (!failure) return stdout;
  const why = failure.missing
    ? 'not found'
    : (/^.*\b(?:error|cannot find)\b.*$/m.exec(stderr)?.[0] ?? failure.why);
  throw new Fault(
    2,
    `the guest does not compile: ${COMPILER}: ${why}; ${installLine(GUEST_TOOLS)}`,
  );
}

function sources(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => join(folder, file));
}
