import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { command, ROOT } from './command.ts';

const MAIN = join(ROOT, 'dist/src/cli/main.js');

it('a reader that has seen enough ends neither the work nor its exit code', async () => {
  const script = `set -o pipefail; "$0" "$1" abi list --json | head -c 1`;
  const { stdout, stderr } = await promisify(execFile)('bash', [
    '-c',
    script,
    process.execPath,
    MAIN,
  ]);
  expect([stdout, stderr]).toEqual(['{', '']);
});

it('abi list --json has the ioctls of each ABI', async () => {
  const { stdout } = await command(['abi', 'list', '--json'], ROOT);
  const abis = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; ioctls: { command: number }[] });
  const commands = Object.fromEntries(
    abis.map(({ id, ioctls }) => [id, ioctls.map(({ command }) => command)]),
  );
  const five = [0xba00, 0xba01, 0xba40, 0xba41, 0xba42];
  expect(commands).toMatchObject({ '6.18': [], '7.1': five, '7.3': [...five, 0xba43] });
});
