import { expect, it } from 'vitest';
import { command, ROOT } from './command.ts';

const pairs = (...args: string[]) => command(['abi', 'list', '--pairs', ...args], ROOT);

it('abi list --pairs ends with 0 where all comes over both ways, 3 where it cannot tell', async () => {
  const [kept, unknown] = await Promise.all([pairs('7.2', '7.3/4KiB'), pairs('7.3', '7.3/16KiB')]);
  expect(kept).toMatchObject({ code: 0, stderr: '' });
  expect(kept.stdout).toMatch(/^update 7\.2 -> 7\.3: [\s\S]*^rollback 7\.3 -> 7\.2: /m);
  expect(unknown).toMatchObject({ code: 3, stderr: '' });
});

it('abi list --pairs --json has a line a direction, and the summary', async () => {
  const { code, stdout } = await pairs('6.18', '6.19', '--json');
  const lines = stdout.trimEnd().split('\n');
  expect([code, ...lines.map((line) => JSON.parse(line) as object)]).toMatchObject([
    1,
    { direction: 'update', old: '6.18', next: '6.19', verdict: 'kept', kept: ['memory'] },
    { direction: 'rollback', old: '6.19', next: '6.18', lost: ['sessions', 'files'] },
    { type: 'summary', verdict: 'lost', compared: 2, failed: 1, inconclusive: 0 },
  ]);
});

it('abi list --pairs takes two ABIs', async () => {
  expect(await pairs('7.1', '7.2', '7.3')).toMatchObject({ code: 2, stdout: '' });
});

it.each([
  [
    '7.3/8KiB',
    /ABI "7\.3\/8KiB" has pages of a size that is none: after the slash use one of 4KiB, /,
  ],
  ['/4KiB', /ABI "\/4KiB" names no release: use one of seed-v5, /],
  ['7.2.12', /ABI "7\.2\.12" is unknown: its release is 7\.2; use one of seed-v5, /],
])('abi list --pairs 7.2 %s is refused in one line', async (next, says) => {
  const { code, stdout, stderr } = await pairs('7.2', next);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^luo-bench: [^\n]*\n$/);
  expect(stderr).toMatch(says);
});
