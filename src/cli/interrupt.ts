import { INTERRUPTED } from '../fault.ts';

/** Makes Ctrl-C end the process with 130, for work that leaves nothing to tidy up. */
export function exitOnInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(INTERRUPTED));
}

/**
 * Does work that Ctrl-C ends: gives it the signal that says so. Where the work failed since it was
 * interrupted, `told` is called and the exit code is 130.
 */
export async function interruptible(
  work: (stop: AbortSignal) => Promise<void>,
  told: () => void = () => {},
): Promise<void> {
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  try {
    await work(stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    told();
    process.exitCode = INTERRUPTED;
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  }
}
