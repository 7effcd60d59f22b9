import { availableParallelism } from 'node:os';

/** So many machines at once, where there are processors for them. */
const AT_ONCE_MOST = 4;

/**
 * Does works in their order, as many at once as there are processors, and gives their answers. Each gets what ends it:
 * `stop`, or that another has failed, whose error is raised when all have ended.
 */
export async function together<T>(
  works: readonly ((stop: AbortSignal) => Promise<T>)[],
  stop: AbortSignal,
): Promise<T[]> {
  const answers: T[] = [];
  const failed = new AbortController();
  const either = AbortSignal.any([stop, failed.signal]);
  let next = 0;
  const worker = async () => {
    while (next < works.length && !either.aborted) {
      const i = next++;
      try {
        answers[i] = await works[i]!(either);
      } catch (error) {
        if (!either.aborted) failed.abort(error);
      }
    }
  };
  const workers = Math.min(AT_ONCE_MOST, availableParallelism(), works.length);
  await Promise.all(Array.from({ length: workers }, worker));
  stop.throwIfAborted();
  failed.signal.throwIfAborted();
  return answers;
}
