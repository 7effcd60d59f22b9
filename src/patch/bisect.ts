import { Fault } from '../fault.ts';
import { ensurePatchedKernel } from '../kernel/build.ts';
import { NO_PATCHES, patchesOf } from '../kernel/patch.ts';
import type { Progress } from '../kernel/progress.ts';
import { recordCosts } from '../record/costs.ts';
import type { RecordListener } from '../record/job.ts';
import { type ComparedRow, comparePaths } from './compare.ts';
import type { PatchRequest } from './patch.ts';
import { ROW_KINDS } from './rows.ts';
import { type Played, standardScenarios } from './scenarios.ts';

/** How a commit stands to the base: undefined where it cannot be built. */
export type Step = 'same' | 'changed' | undefined;

/** The first commit that changed something, by its place from 0 on, and those before it that cannot be told apart. */
export interface FirstChanged {
  first: number;
  /** Commits that do not build and may be the first, too. */
  skipped: number[];
}

/**
 * Takes how many commits there are, of which the last changed something and the base before the first did not, and what
 * tries one (by its place from 0 on). Gives the first that changed it, trying as few as it can: one that does not
 * build is left out, its neighbours are tried.
 */
export async function firstChanged(
  count: number,
  step: (at: number) => Promise<Step>,
): Promise<FirstChanged> {
  let [good, bad] = [-1, count - 1];
  const broken = new Set<number>();
  for (;;) {
    const open = places(good, bad).filter((at) => !broken.has(at));
    const at = open[Math.floor(open.length / 2)];
    if (at === undefined) break;
    const found = await step(at);
    if (found === undefined) broken.add(at);
    else if (found === 'same') good = at;
    else bad = at;
  }
  return { first: bad, skipped: places(good, bad) };
}

function places(good: number, bad: number): number[] {
  return Array.from({ length: Math.max(0, bad - good - 1) }, (_, i) => good + 1 + i);
}

/** Rows that sessions alone have, and files. */
const OF_SESSIONS = new Set(['create', 'serialize', 'deserialize', 'retrieve', 'finish', 'close']);
const OF_FILES = new Set(['preserve', 'restore', 'cancel']);

/** Gives the standard scenario that shows a row best. Raises Fault 2 where there is no such row. */
export function scenarioOfRow(row: string, pageBytes: PatchRequest['pageBytes']): Played {
  const rows = ROW_KINDS.map((kind) => kind.row);
  if (!rows.includes(row)) {
    throw new Fault(
      2,
      `${row}: no row of this name; the rows are ${[...new Set(rows)].join(', ')}`,
    );
  }
  const all = standardScenarios(pageBytes);
  const found = OF_SESSIONS.has(row)
    ? all.find(({ n }) => n === 819)
    : all.find(({ hasBoot, group }) => (OF_FILES.has(row) ? group.includes('files') : hasBoot));
  return found!;
}

/**
 * Builds the base and the commits up to one, plays one scenario on both and gives the rows. Raises Fault 2 as
 * `measurePatch`.
 */
export async function measureCommits(
  request: PatchRequest,
  count: number,
  played: Played,
  listener: RecordListener & { progress: Progress },
  stop: AbortSignal,
): Promise<ComparedRow[]> {
  const { origin, commits, build } = request;
  const costs = [];
  for (const patches of [NO_PATCHES, patchesOf(commits.slice(0, count))]) {
    const kernel = await ensurePatchedKernel(origin, patches, build, listener.progress, stop);
    const { scenario, file, scatter } = played;
    const cost = { scenario, file, ...(scatter !== undefined && { scatter }) };
    costs.push(await recordCosts(kernel, cost, listener, stop));
  }
  const [old, now] = costs;
  const died = old!.died ?? now!.died;
  if (died) throw new Fault(2, `${played.file}: a kernel ${died.how}: there is nothing to compare`);
  return comparePaths(old!.paths, now!.paths, played.hasBoot).rows;
}
