import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * The trace directories there are (spec §16.1), absolute: those shipped in `results/`, and
 * those in `../shared/traces` beside the checkout where that exists. Each name comes once.
 */
export function traceDirs(): string[] {
  const found = new Map<string, string>();
  for (const folder of [join(repository, 'results'), join(repository, '../shared/traces')]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      const directory = join(folder, name);
      if (existsSync(join(directory, 'meta.json')) && !found.has(name)) found.set(name, directory);
    }
  }
  return [...found.values()];
}

/** A file of a trace directory, plain or gzip; undefined where it has neither. */
export function traceFile(directory: string, name: string): Uint8Array | undefined {
  const plain = join(directory, name);
  if (existsSync(plain)) return readFileSync(plain);
  return existsSync(`${plain}.gz`) ? gunzipSync(readFileSync(`${plain}.gz`)) : undefined;
}
