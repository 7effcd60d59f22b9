import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheRoot, readText, writeAtomic } from '../files.ts';
import { type Kernel, type Origin, withPatchedSource } from '../kernel/build.ts';
import type { Patches } from '../kernel/patch.ts';
import type { Progress } from '../kernel/progress.ts';
import { runSelftests } from '../kernel/selftest.ts';

/** How a kernel's self-tests ended. */
export interface Selftested {
  passed: number;
  ran: number;
  /** Names of those that did not pass. */
  failed: string[];
}

/** Where the kernel's self-tests are, and the interface that they are compiled with. */
const OF_SELFTESTS = /^(?:tools\/testing\/selftests\/liveupdate|include\/uapi)\//;

/** Whether patches change the self-tests, or the interface that they are compiled with. */
export function touchesSelftests({ changes }: Patches): boolean {
  return changes.some((file) => OF_SELFTESTS.test(file));
}

/**
 * Runs the live-update self-tests on a kernel: those of its source, with the patches where they touch them. What was
 * run on the same image before is found in the user's cache. Raises Fault 2 as `runSelftests`.
 */
export async function selftested(
  kernel: Kernel,
  origin: Origin,
  patches: Patches,
  progress: Progress,
  stop: AbortSignal,
): Promise<Selftested> {
  const touched = touchesSelftests(patches);
  const tests = touched ? `${origin.source.version}-${patches.key}` : origin.source.version;
  const key = createHash('sha256').update(JSON.stringify([kernel.image_sha256, tests]));
  const path = join(cacheRoot(), 'selftests', `${key.digest('hex').slice(0, 40)}.json`);
  if (existsSync(path)) return JSON.parse(readText(path)) as Selftested;
  const found: Selftested = { passed: 0, ran: 0, failed: [] };
  const run = (source: Origin['source']) =>
    runSelftests(kernel.image, source, progress, stop, ({ name, verdict }) => {
      if (verdict !== 'skip') found.ran++;
      if (verdict === 'ok') found.passed++;
      if (verdict === 'not ok') found.failed.push(name);
    });
  progress.phase(`self-tests on ${kernel.release}`);
  await (touched ? withPatchedSource(origin, patches, progress, stop, run) : run(origin.source));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeAtomic(path, `${JSON.stringify(found)}\n`);
  return found;
}
