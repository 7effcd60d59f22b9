import { INTERRUPTED } from '../fault.ts';

/** What ends a command early: Ctrl-C, a supervisor, a terminal that was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Makes a signal end the process with 130, for work that has no workers and leaves nothing. */
export function exitOnInterrupt(): void {
  for (const signal of SIGNALS) process.once(signal, () => process.exit(INTERRUPTED));
}

/**
 * Does work that a signal ends: gives it what says so. Where the work failed since it was interrupted,
 * `told` is called and the exit code is 130. A second signal waits for nothing.
 */
export async function interruptible(
  work: (stop: AbortSignal) => Promise<void>,
  told: () => void = () => {},
): Promise<void> {
  const stop = new AbortController();
  const listen = (how: 'on' | 'off') => {
    for (const signal of SIGNALS) process[how](signal, interrupted);
  };
  const interrupted = () => {
    if (stop.signal.aborted) {
      listen('off');
      // Of the system's making: Node's own end can crash while a worker starts. Shells see 130.
      process.kill(process.pid, 'SIGINT');
    }
    stop.abort();
  };
  listen('on');
  try {
    await work(stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    told();
    process.exitCode = INTERRUPTED;
  } finally {
    listen('off');
  }
}
