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
