import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The versions of Node that the project supports, by their first number. */
export const NODES = [20, 22, 24, 26] as const;

/**
 * Takes a major version of Node; gives the path of an executable, which comes from the npm package that
 * holds Node's own binaries, once, into the user's cache. Linux on x86-64 and arm64 alone.
 */
export function nodeOf(major: number): string {
  const name = `node-linux-${process.arch}`;
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'luo-bench', `node-${major}`);
  const path = join(folder, 'node_modules', name, 'bin', 'node');
  if (!existsSync(path)) {
    const quiet = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync('npm', ['install', ...quiet, '--prefix', folder, `${name}@${major}`]);
  }
  return path;
}
