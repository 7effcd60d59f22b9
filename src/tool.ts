import { spawn } from 'node:child_process';

/** How a program ended: what it wrote, and why it is no success, if so. */
export interface ToolEnd {
  stdout: string;
  stderr: string;
  /** One sentence; `missing` where the program is not there, undefined where all is well. */
  failure?: { why: string; missing: boolean };
}

/** The most that is kept of what a program writes. */
const OUTPUT_CHARACTERS_MOST = 16 * 1024 ** 2;
const DRAIN_MOST_MS = 1000;

/**
 * Runs a program such as a compiler to its end, with nothing on stdin, in a process group of its own:
 * whatever it starts ends with it. Takes the command, its arguments, how many seconds it may take, and
 * what ends it early; it is ended with this process too. Raises the reason of `signal` alone.
 */
export async function runTool(
  command: string,
  args: readonly string[],
  most_s: number,
  signal?: AbortSignal,
): Promise<ToolEnd> {
  signal?.throwIfAborted();
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      if (written[name].length < OUTPUT_CHARACTERS_MOST) written[name] += text;
    });
  }
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {}
  };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, most_s * 1000);
  process.once('exit', end);
  signal?.addEventListener('abort', end);
  try {
    const failure = await new Promise<ToolEnd['failure']>((resolve) => {
      child.once('error', (error: NodeJS.ErrnoException) =>
        resolve({ why: error.message, missing: error.code === 'ENOENT' }),
      );
      child.once('exit', (code, by) => {
        const why = `ended by ${by ?? `exit ${code}`}`;
        const told = () => resolve(code === 0 ? undefined : { why, missing: false });
        // What it left behind may hold its output open, and is not waited for.
        end();
        child.once('close', told);
        setTimeout(told, DRAIN_MOST_MS);
      });
    });
    signal?.throwIfAborted();
    if (late)
      return { ...written, failure: { why: `did not end within ${most_s} s`, missing: false } };
    return { ...written, ...(failure && { failure }) };
  } finally {
    clearTimeout(timer);
    process.removeListener('exit', end);
    signal?.removeEventListener('abort', end);
    end();
    child.stdout.destroy();
    child.stderr.destroy();
  }
}
