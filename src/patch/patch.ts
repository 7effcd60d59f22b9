import { abiName, findAbi, type PageBytes, requireLuo } from '../abi/releases.ts';
import { ensurePatchedKernel, type Kernel, type Origin } from '../kernel/build.ts';
import type { BuildName } from '../kernel/fragment.ts';
import { abiOfRelease } from '../kernel/image.ts';
import { NO_PATCHES, patchesOf } from '../kernel/patch.ts';
import type { Progress } from '../kernel/progress.ts';
import type { Commit } from '../kernel/series.ts';
import { type Costs, recordCosts } from '../record/costs.ts';
import { type HandedOver, recordHandover } from '../record/handed.ts';
import type { RecordListener } from '../record/job.ts';
import { type Followed, playPair } from '../record/pair.ts';
import { type ComparedPaths, comparePaths } from './compare.ts';
import { compareHandover, type HandoverCompared } from './handover.ts';
import { together } from './pool.ts';
import { handedScenario, type Played } from './scenarios.ts';
import { type Selftested, selftested, touchesSelftests } from './selftests.ts';

/** What a patch is asked. */
export interface PatchRequest {
  origin: Origin;
  commits: readonly Commit[];
  build: BuildName;
  pageBytes: PageBytes;
  /** What both kernels play: `standardScenarios`, and others. */
  played: readonly Played[];
}

/** One scenario on both kernels. */
export interface PlayedBoth {
  group: string;
  n: number;
  compared?: ComparedPaths;
  /** How a kernel died of it, where one did: what was to be compared is not there. */
  base?: Costs['died'];
  patched?: Costs['died'];
}

/** What both kernels hand over of one scenario, or why that of one of them was not found. */
export type Handed = { strings: { old: string[]; now: string[] } } & (
  | HandoverCompared
  | { unread: 'base' | 'patched'; why: string }
);

/** What one commit of a series did. */
export interface CommitFound {
  subject: string;
  selftests: Selftested;
}

/** What was found of a patch. */
export interface PatchFound {
  base: Kernel;
  patched: Kernel;
  /** The images are the same to the byte: there is nothing to compare. */
  isSameImage: boolean;
  played: PlayedBoth[];
  handed?: Handed;
  kexec?: { forward: Followed; back: Followed };
  selftests?: { base: Selftested; patched: Selftested };
  /** One for each commit of a series of several. */
  commits: CommitFound[];
}

/**
 * Builds a source with and without patches, with one configuration and compiler, plays the same scenarios on both, and
 * gives what differs. What was built or recorded before is found in the user's cache. Raises Fault 2 where one of them
 * cannot be built or played.
 */
export async function measurePatch(
  request: PatchRequest,
  listener: RecordListener & { progress: Progress },
  stop: AbortSignal,
): Promise<PatchFound> {
  const { origin, commits, build } = request;
  const { progress } = listener;
  // Before a build that takes minutes.
  const patches = commits.map((_, i) => patchesOf(commits.slice(0, i + 1)));
  const base = await ensurePatchedKernel(origin, NO_PATCHES, build, progress, stop);
  const found: CommitFound[] = [];
  if (commits.length > 1) {
    for (const [i, commit] of commits.entries()) {
      listener.phase(`commit ${i + 1} of ${commits.length}: ${commit.subject}`);
      const kernel = await ensurePatchedKernel(origin, patches[i]!, build, progress, stop);
      const selftests = await selftested(kernel, origin, patches[i]!, progress, stop);
      found.push({ subject: commit.subject, selftests });
    }
  }
  const all = patches.at(-1)!;
  const patched = await ensurePatchedKernel(origin, all, build, progress, stop);
  const kernels = [base, patched] as const;
  const isSameImage = base.image_sha256 === patched.image_sha256;
  const tested = kernels.map((kernel) => (end: AbortSignal) => {
    const own = kernel === base ? NO_PATCHES : all;
    return selftested(kernel, origin, own, progress, end);
  });
  if (isSameImage && !touchesSelftests(all)) {
    return { base, patched, isSameImage, played: [], commits: found };
  }
  if (isSameImage) {
    const [a, b] = await together(tested, stop);
    const selftests = { base: a!, patched: b! };
    return { base, patched, isSameImage, played: [], commits: found, selftests };
  }
  const handed = handedScenario(request.pageBytes);
  const asked = request.played;
  const works = {
    costs: asked.flatMap(({ scenario, file, scatter }) =>
      kernels.map((kernel) => (end: AbortSignal) => {
        const cost = { scenario, file, ...(scatter !== undefined && { scatter }) };
        return recordCosts(kernel, cost, listener, end);
      }),
    ),
    memories: kernels.map((kernel) => (end: AbortSignal) => {
      listener.phase(`what ${kernel === base ? 'the base' : 'the patched kernel'} hands over`);
      return recordHandover(kernel, handed, listener, end);
    }),
    pairs: [kernels, [patched, base] as const].map(([old, next]) => (end: AbortSignal) => {
      listener.phase(`kexec from ${old === base ? 'base to patched' : 'patched to base'}`);
      const both = { kernel: old.image, next: next.image, mode: 'exact' as const };
      return playPair({ ...handed, ...both }, listener, end);
    }),
    selftests: tested,
  };
  const { costs, memories, pairs, selftests } = works;
  const answers = await together<unknown>([...selftests, ...costs, ...memories, ...pairs], stop);
  const take = <T>(many: readonly ((end: AbortSignal) => Promise<T>)[]) =>
    answers.splice(0, many.length) as T[];
  const [baseTests, patchedTests] = take(selftests);
  const recorded = take(costs);
  const [old, now] = take(memories);
  const [forward, back] = take(pairs);
  return {
    base,
    patched,
    isSameImage,
    commits: found,
    selftests: { base: baseTests!, patched: patchedTests! },
    played: asked.map((one, i) => both(one, recorded[2 * i]!, recorded[2 * i + 1]!)),
    handed: handedOf(old!, now!, base, request.pageBytes),
    kexec: { forward: forward!, back: back! },
  };
}

function both({ group, n, hasBoot }: Played, a: Costs, b: Costs): PlayedBoth {
  if (!a.died && !b.died) return { group, n, compared: comparePaths(a.paths, b.paths, hasBoot) };
  return { group, n, ...(a.died && { base: a.died }), ...(b.died && { patched: b.died }) };
}

function handedOf(old: HandedOver, now: HandedOver, base: Kernel, pageBytes: PageBytes): Handed {
  const strings = { old: old.strings, now: now.strings };
  if ('why' in old) return { strings, unread: 'base', why: old.why };
  if ('why' in now) return { strings, unread: 'patched', why: now.why };
  const abi = requireLuo(findAbi(abiName(abiOfRelease(base.release), pageBytes)));
  return { strings, ...compareHandover(old.memory, now.memory, abi) };
}
