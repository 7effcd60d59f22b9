import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 500;

/**
 * Takes a path and what to do while no other process on this machine does it for the same path;
 * waits for one that does, and calls `waiting` once if so. Gives what `work` gives; raises the
 * reason of `stop` where that ends the wait.
 *
 * The lock is the name of an abstract socket: the system drops it with its holder, however that
 * ends, so that nothing stale is left to wait for.
 */
export async function exclusively<T>(
  path: string,
  waiting: () => void,
  stop: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const name = `\0luo-bench-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  let held = await hold(name);
  if (!held) waiting();
  while (!held) {
    await sleep(POLL_MS, undefined, { signal: stop });
    held = await hold(name);
  }
  try {
    return await work();
  } finally {
    held.close();
  }
}

async function hold(name: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy()).listen(name);
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
}
