import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from '../fault.ts';
import { cacheRoot, makeFolder, removeLeft } from '../files.ts';
import { GUEST_TOOLS, installLine } from '../kernel/tools.ts';
import { temporaryName } from '../temporary.ts';
import { runTool } from '../tool.ts';

const COMPILER = 'gcc';
const COMPILE_MOST_S = 120;

/**
 * Makes a folder in the user's cache once: takes its name, which says all that it is made of, and what
 * fills it; gives its path. Raises what that raises, Fault 2 where it cannot be kept.
 */
export async function builtOnce(
  name: string,
  fill: (unfinished: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheRoot(), name);
  if (existsSync(folder)) return folder;
  removeLeft(folder);
  const unfinished = temporaryName(folder);
  try {
    makeFolder(dirname(folder), 0o700);
    mkdirSync(unfinished, { mode: 0o700 });
    await fill(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (error instanceof Fault) throw error;
    throw new Fault(2, `${folder}: cannot be kept there: ${(error as Error).message}`);
  }
  return folder;
}

/**
 * Runs the compiler; takes what it makes, for messages, and its arguments, gives what it printed. Raises
 * Fault 2 where there is no working one.
 */
export async function compile(what: string, args: string[]): Promise<string> {
  const { stdout, stderr, failure } = await runTool(COMPILER, args, COMPILE_MOST_S);
  if (!failure) return stdout;
  const why = failure.missing
    ? 'not found'
    : (/^.*\b(?:error|cannot find)\b.*$/m.exec(stderr)?.[0] ?? failure.why);
  throw new Fault(2, `${what} does not compile: ${COMPILER}: ${why}; ${installLine(GUEST_TOOLS)}`);
}
