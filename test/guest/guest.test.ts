import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildGuest } from '../../src/record/guest.ts';
import { ROOT, temporary } from '../cli/command.ts';

const compiler = spawnSync('gcc', ['--version']).status === 0;

test.skipIf(!compiler && !process.env.CI)('the guest has every session twin in it', async () => {
  const { bytes, twins } = await buildGuest('x86_64', 4096);
  const sources = readdirSync(join(ROOT, 'native', 'session')).filter((f) => f.endsWith('.c'));
  expect(twins).toEqual(sources.sort().map((file) => file.slice(0, -2)));
  expect(Buffer.from(bytes.subarray(0, 4)).toString('latin1')).toBe('\x7fELF');
});

test.skipIf(!compiler && !process.env.CI)('the guest runs nowhere but as PID 1', async () => {
  const { dir, remove } = temporary();
  const program = join(dir, 'init');
  writeFileSync(program, (await buildGuest('x86_64', 4096)).bytes, { mode: 0o755 });
  const { status, stderr } = spawnSync(program, { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^luo-bench guest: runs as PID 1/);
  remove();
});

test.skipIf(!compiler && !process.env.CI)('a timed call has nothing of libc in it', async () => {
  const { dir, remove } = temporary();
  const object = join(dir, 'play.o');
  execFileSync('gcc', ['-O2', '-c', '-o', object, join(ROOT, 'guest', 'play.c')]);
  const code = execFileSync('objdump', ['-d', object], { encoding: 'utf8' });
  const between = [...code.matchAll(/\brdtsc\b([\s\S]*?)\brdtsc\b/g)].map(([, text]) => text!);
  expect(between.length).toBeGreaterThan(0);
  for (const text of between.filter((part) => part.includes('syscall'))) {
    expect(text.match(/\b(?:call|jmp|ret)\b/)).toBeNull();
    // Four moves, the call, its result's move, and the address of the second read.
    expect(text.match(/^\s+[0-9a-f]+:/gm)).toHaveLength(7);
  }
  remove();
});
