import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { packageRoot, release } from '../package.ts';
import type { EnvLine } from '../result/types.ts';
import { modulesFolder } from '../wasm/folder.ts';
import { thisProcessor } from './processor.ts';

/**
 * The Wasm module as it is measured, the same with counters, the one in which trackers count their
 * own steps, and the compiler's version and options.
 */
export interface Modules {
  wasm: Uint8Array;
  counted: Uint8Array;
  accounting: Uint8Array;
  locked: Uint8Array;
  asc: string;
  /** As JSON. */
  options: string;
}

/** Reads the modules built for pages of this size. Raises Fault 2 where the package was not built. */
export function readModules(pageBytes: PageBytes = PAGE_SIZES['4KiB']): Modules {
  const dir = modulesFolder(pageBytes);
  try {
    const build = JSON.parse(readFileSync(join(dir, 'build.json'), 'utf8')) as {
      asc: string;
      options?: object;
    };
    return {
      wasm: readFileSync(join(dir, 'luo.wasm')),
      counted: readFileSync(join(dir, 'luo.counted.wasm')),
      accounting: readFileSync(join(dir, 'luo.accounting.wasm')),
      locked: readFileSync(join(dir, 'luo.locked.wasm')),
      asc: build.asc,
      options: JSON.stringify(build.options ?? {}),
    };
  } catch {
    throw new Fault(2, `${dir}: the Wasm module is not built; run \`npm run build\``);
  }
}

/** Gives the first line of a result file: on what, and with what, is measured. */
export function environment(modules: Modules, compiler: string | undefined): EnvLine {
  const root = packageRoot();
  const commit = currentCommit(root);
  return {
    v: 1,
    type: 'env',
    tool: release().version,
    node: process.versions.node,
    v8: process.versions.v8,
    cpu: thisProcessor().name,
    cores: cpus().length,
    wasm_sha256: createHash('sha256').update(modules.wasm).digest('hex'),
    asc: modules.asc,
    started: new Date().toISOString(),
    ...(compiler !== undefined && { cc: compiler }),
    ...(commit !== undefined && { commit }),
  };
}

const GIT_MOST_MS = 10_000;

/** The commit of the checkout that the package lies in; none where it is installed. */
function currentCommit(root: string): string | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      timeout: GIT_MOST_MS,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}
