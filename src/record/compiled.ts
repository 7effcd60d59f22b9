import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Arch } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { cacheRoot, makeFolder, removeLeft } from '../files.ts';
import { crossPrefix } from '../kernel/architecture.ts';
import { guestTools, installLine } from '../kernel/tools.ts';
import { temporaryName } from '../temporary.ts';
import { runTool } from '../tool.ts';

const COMPILE_MOST_S = 120;

/**
 * Makes a file once, in a folder of the user's cache: takes the folder's name, which says all that the file
 * is made of, the file's, and what makes it at a path, beside which its parts may lie; gives where it is.
 * Two processes may make it at once. Raises what making it raises, Fault 2 where it cannot be kept.
 */
export async function builtOnce(
  name: string,
  file: string,
  make: (path: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(cacheRoot(), name);
  const kept = join(folder, file);
  if (existsSync(kept)) return kept;
  removeLeft(folder);
  const unfinished = temporaryName(folder);
  try {
    makeFolder(folder, 0o700);
    mkdirSync(unfinished, { mode: 0o700 });
    await make(join(unfinished, file));
    renameSync(join(unfinished, file), kept);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(2, `${kept}: cannot be kept there: ${(error as Error).message}`);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return kept;
}

/**
 * Runs the compiler for an architecture; takes what it makes, for messages, and its arguments, gives what it
 * printed. Raises Fault 2 where there is no working one.
 */
export async function compile(what: string, arch: Arch, args: string[]): Promise<string> {
  const compiler = `${crossPrefix(arch)}gcc`;
  const { stdout, stderr, failure } = await runTool(compiler, args, COMPILE_MOST_S);
  if (!failure) return stdout;
  const why = failure.missing
    ? 'not found'
    : (/^.*\b(?:error|cannot find)\b.*$/m.exec(stderr)?.[0] ?? failure.why);
  throw new Fault(
    2,
    `${what} does not compile: ${compiler}: ${why}; ${installLine(guestTools(arch))}`,
  );
}
