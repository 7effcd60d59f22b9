import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Line, ResultLine } from '../src/result/types.ts';
import { command, linesOf, ROOT, temporary } from './cli/command.ts';

/** Runs a program that imports the package by its name, gives what it prints as JSON. */
async function program<T>(text: string): Promise<T> {
  const args = ['--input-type=module', '-e', `import * as luo from 'luo-bench';\n${text}`];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as T;
}

const print = 'console.log(JSON.stringify(value));';
const exact = (lines: readonly Line[]) =>
  lines.filter((l): l is ResultLine => l.type === 'result' && 'exact' in l && l.exact === true);

describe('the programmatic interface', () => {
  it('run gives what the command writes, and says each line when it is there', async () => {
    const { dir, remove } = temporary();
    const options = [
      '--n',
      '51',
      '--names',
      'uuid',
      '--contender',
      'wasm/hash',
      '--smoke',
      '--json',
    ];
    const ended = await command(['run', 'insert', 'deserialize', ...options], dir);
    remove();
    const { lines, heard } = await program<{ lines: Line[]; heard: number }>(
      `let heard = 0;
       const lines = await luo.run({ suites: ['insert', 'deserialize'], n: [51], names: ['uuid'],
         contender: 'wasm/hash', smoke: true, onLine: () => heard++ });
       const value = { lines, heard }; ${print}`,
    );
    expect(lines[0]).toMatchObject({ type: 'env' });
    expect(heard).toBe(lines.length);
    expect(exact(lines).length).toBeGreaterThan(5);
    expect(exact(lines)).toEqual(exact(linesOf(ended)));
  }, 120_000);

  it("replay sets the kernel's costs beside the contenders'", async () => {
    const lines = await program<Line[]>(
      `const value = await luo.replay(['results/7.3.4-n819-session'], { contender: 'wasm/buckets', smoke: true }); ${print}`,
    );
    const names = new Set(lines.flatMap((l) => (l.type === 'result' ? [l.contender] : [])));
    expect(names).toEqual(new Set(['kernel/7.3.4-luo-rig', 'wasm/buckets']));
  }, 120_000);

  it('blackout predicts as the command does', async () => {
    const ended = await command(
      ['blackout', '--sessions', '300', '--abi', '7.1,7.3', '--json'],
      ROOT,
    );
    const lines = await program<Line[]>(
      `const value = await luo.blackout({ sessions: 300, abi: ['7.1', '7.3'] }); ${print}`,
    );
    expect(lines).toEqual(linesOf(ended).filter(({ type }) => type !== 'env'));
  });

  it('what is wrong is a Fault with its exit code', async () => {
    const value = await program(
      `const fault = async (attempt) => { try { await attempt(); } catch (error) {
         return [error instanceof luo.Fault, error.exitCode, error.message]; } };
       const value = [await fault(() => luo.run({ contender: 'wasm/nonsense' })),
         await fault(() => luo.replay(['nowhere'])),
         await fault(() => luo.blackout({ sessions: 510001 }))]; ${print}`,
    );
    expect(value).toEqual([
      [true, 2, expect.stringContaining('wasm/nonsense')],
      [true, 2, expect.stringContaining(join('nowhere', 'meta.json'))],
      [true, 2, expect.stringContaining('ENOSPC')],
    ]);
  });
});
