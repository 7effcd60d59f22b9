import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from './fault.ts';

/** Gives the folder of the package: the one above `src/` or `dist/` that holds package.json. */
export function packageRoot(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, 'package.json'))) dir = dirname(dir);
  return dir;
}

/** Gives what package.json says of this release. Raises Fault 2 where it is damaged. */
export function release(): { version: string; engines: { node: string } } {
  const path = join(packageRoot(), 'package.json');
  let value: { version?: unknown; engines?: { node?: unknown } } | null = null;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {}
  const [version, node] = [value?.version, value?.engines?.node];
  if (typeof version !== 'string' || typeof node !== 'string') {
    throw new Fault(2, `${path}: damaged; install luo-bench again`);
  }
  return { version, engines: { node } };
}

/** Gives the path of a file or folder of the package. Raises Fault 2 where it is incomplete. */
export function shipped(...parts: string[]): string {
  const path = join(packageRoot(), ...parts);
  if (!existsSync(path)) throw new Fault(2, `${path}: not there; install luo-bench again`);
  return path;
}
