import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** A cache in which nothing is. */
const emptyCache = temporary().dir;
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
    const memory = ['--memory', '1GiB'];
    const ended = await command(
      [
        'blackout',
        '--sessions',
        '300',
        ...memory,
        '--deferred-init',
        'no',
        '--abi',
        '7.1,7.3',
        '--json',
      ],
      ROOT,
    );
    const lines = await program<Line[]>(
      `const value = await luo.blackout({ sessions: 300, memory_bytes: 2 ** 30,
         deferred_init: false, abi: ['7.1', '7.3'] }); ${print}`,
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

  it('run says how far it is, up to the end', async () => {
    const told = await program<{ label: string; done: number; total: number }[]>(
      `const value = [];
       await luo.run({ suites: ['insert', 'lookup'], n: [8, 9], names: ['short'], contender: 'ts/map',
         smoke: true, onProgress: (progress) => value.push(progress) }); ${print}`,
    );
    expect(told.map(({ label, done, total }) => [label, Math.round(done * 3), total])).toEqual([
      ['ts/map verified', 1, 2],
      ['ts/map insert', 2, 2],
      ['ts/map lookup', 3, 2],
      ['ts/map verified', 4, 2],
      ['ts/map insert', 5, 2],
      ['ts/map lookup', 6, 2],
    ]);
    expect(told.at(-1)!.done).toBe(told.at(-1)!.total);
  }, 120_000);

  /** Children of a process as Linux tells them, until there are none or the time is over. */
  const children = `const children = async () => {
      const { readdirSync, readFileSync } = await import('node:fs');
      const now = () => readdirSync('/proc/self/task').flatMap((task) => {
        try { return readFileSync('/proc/self/task/' + task + '/children', 'utf8').trim().split(' '); }
        catch { return []; }
      }).filter(Boolean);
      for (let i = 0; i < 100 && now().length > 0; i++) await new Promise((r) => setTimeout(r, 50));
      return now();
    };`;

  // The program ends by itself, so no worker is left either.
  it.each([
    ['run', "luo.run({ n: [51, 819], contender: 'wasm/hash,native/hash,ts/map', ...more })"],
    ['replay', "luo.replay(['results/7.3.4-n819-session'], { contender: '*/hash', ...more })"],
  ])(
    'a signal ends %s early, and nothing is left behind',
    async (_, call) => {
      const value = await program<{ reason: string; lines: number; left: string[] }>(
        `${children}
         const stop = new AbortController();
         let lines = 0;
         const more = { signal: stop.signal, onLine(line) {
           lines++;
           if (line.metric === 'time') setTimeout(() => stop.abort('enough'), 5);
         } };
         const reason = await ${call}.catch((error) => error);
         const value = { reason, lines, left: await children() }; ${print}`,
      );
      expect(value).toMatchObject({ reason: 'enough', left: [] });
      expect(value.lines).toBeGreaterThan(1);
    },
    120_000,
  );

  it('a signal ends the timing of blackout, and nothing is left behind', async () => {
    const value = await program(
      `${children}
       // Where no prices are at hand.
       process.env.XDG_CACHE_HOME = ${JSON.stringify(emptyCache)};
       const stop = new AbortController();
       setTimeout(() => stop.abort('enough'), 1);
       const request = { budget_ns: 5e7, signal: stop.signal };
       const reason = await luo.blackout(request).catch((error) => error);
       const value = { reason, left: await children() }; ${print}`,
    );
    expect(value).toEqual({ reason: 'enough', left: [] });
  });

  it("the README's programs compile against the types of the package", async () => {
    const { dir, remove } = temporary();
    mkdirSync(join(dir, 'node_modules'));
    symlinkSync(ROOT, join(dir, 'node_modules/luo-bench'));
    writeFileSync(join(dir, 'package.json'), '{"type":"module"}');
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const programs = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);
    expect(programs.length).toBeGreaterThan(0);
    const good = programs.map((code, i) => {
      writeFileSync(join(dir, `readme-${i}.ts`), code);
      return `readme-${i}.ts`;
    });
    const wrong = "import { run } from 'luo-bench';\nawait run({ memory_bytes: '1GiB' });\n";
    writeFileSync(join(dir, 'wrong.ts'), wrong);
    const compile = (files: string[]) =>
      promisify(execFile)(
        join(ROOT, 'node_modules/.bin/tsc'),
        ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', ...files],
        { cwd: dir },
      ).then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      );
    expect(await compile(good)).toBe('');
    expect(await compile(['wrong.ts'])).toMatch(/^wrong\.ts\(2,13\): error TS2322[^\n]*\n$/);
    remove();
  });
});
