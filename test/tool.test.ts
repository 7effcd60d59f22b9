import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { runTool } from '../src/tool.ts';

const dir = mkdtempSync(join(tmpdir(), 'luo-bench-tool-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A shell script that starts a program of its own, says its id in a file, and waits for it. */
function waiting(name: string): { script: string; started: () => number } {
  const file = join(dir, name);
  return {
    script: `sleep 600 & echo $! >'${file}.new'; mv '${file}.new' '${file}'; wait`,
    started: () => Number(existsSync(file) && readFileSync(file, 'utf8')),
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] !== 'Z';
  } catch {
    return false;
  }
}

test('a program that ends gives what it wrote, and why it is no success', async () => {
  expect(await runTool('sh', ['-c', 'echo a; echo b >&2'], 60)).toEqual({
    stdout: 'a\n',
    stderr: 'b\n',
  });
  const { failure } = await runTool('sh', ['-c', 'exit 3'], 60);
  expect(failure).toEqual({ why: 'ended by exit 3', missing: false });
  const none = await runTool(join(dir, 'none'), [], 60);
  expect(none.failure).toMatchObject({ missing: true });
});

test('one that does not end is ended in time, with all that it started', async () => {
  const { script, started } = waiting('late');
  const { failure } = await runTool('sh', ['-c', script], 1);
  expect(failure).toEqual({ why: 'did not end within 1 s', missing: false });
  await vi.waitFor(() => expect(isAlive(started())).toBe(false), 5000);
});

test('a signal ends it, with all that it started, and its reason is raised', async () => {
  const { script, started } = waiting('stopped');
  const stop = new AbortController();
  const running = runTool('sh', ['-c', script], 600, stop.signal);
  await vi.waitFor(() => expect(started()).toBeGreaterThan(0), 5000);
  stop.abort(new Error('enough'));
  await expect(running).rejects.toThrow('enough');
  await vi.waitFor(() => expect(isAlive(started())).toBe(false), 5000);
});
