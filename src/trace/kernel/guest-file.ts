import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../fault.ts';

/** Gives the path of a file of `guest/`. Raises Fault 2 where the package is incomplete. */
export function guestFile(name: string): string {
  // From src/trace/kernel or from dist/src/trace/kernel.
  const above = [`../../../guest/${name}`, `../../../../guest/${name}`].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = above.find((file) => existsSync(file));
  if (found === undefined) throw new Fault(2, `${above[1]}: not there; install luo-bench again`);
  return found;
}
