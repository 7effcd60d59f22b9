import { afterAll, describe, expect, test } from 'vitest';
import { firstChanged, type Step, scenarioOfRow } from '../../src/patch/bisect.ts';
import { ROW_KINDS } from '../../src/patch/rows.ts';
import { command, temporary } from '../cli/command.ts';

const { dir, remove } = temporary();
afterAll(remove);

/** Bisects commits as they are (`s`ame, `c`hanged, `x` does not build); gives also which were tried. */
async function bisected(commits: string) {
  const tried: number[] = [];
  const steps: Readonly<Record<string, Step>> = { s: 'same', c: 'changed', x: undefined };
  const found = await firstChanged(commits.length, async (at) => {
    tried.push(at);
    return steps[commits[at]!];
  });
  return { ...found, tried };
}

describe('the first commit that changed a row', () => {
  test('is found wherever it is, in as many tries as halving takes', async () => {
    for (let first = 0; first < 100; first++) {
      const found = await bisected('s'.repeat(first) + 'c'.repeat(100 - first));
      expect(found).toMatchObject({ first, skipped: [] });
      expect(found.tried.length).toBeLessThanOrEqual(7);
      expect(new Set(found.tried).size).toBe(found.tried.length);
    }
  });

  test('is told from those that do not build where their neighbours do', async () => {
    expect(await bisected('ssxxscc')).toMatchObject({ first: 5, skipped: [] });
    expect(await bisected('sxccccc')).toMatchObject({ first: 2, skipped: [1] });
    expect(await bisected('xxxc')).toMatchObject({ first: 3, skipped: [0, 1, 2] });
    expect(await bisected('c')).toMatchObject({ first: 0, tried: [] });
  });

  test('every one of them is found, or is among those that are named', async () => {
    for (let code = 0; code < 3 ** 6; code++) {
      const kinds = code.toString(3).padStart(6, '0');
      const first = Number(kinds[0]) % 6;
      const commits = Array.from({ length: 6 }, (_, at) => {
        const broken = kinds[at] === '2' && at < 5;
        return broken ? 'x' : at < first ? 's' : 'c';
      }).join('');
      const found = await bisected(commits);
      const said = [...found.skipped, found.first];
      const real = commits.split('').findIndex((kind, at) => at >= first && kind !== 's');
      expect(said).toContain(real);
    }
  });
});

test('each row has a scenario that shows it', () => {
  for (const { row } of ROW_KINDS) {
    expect(scenarioOfRow(row, 4096).scenario.ops.length).toBeGreaterThan(0);
  }
  expect(() => scenarioOfRow('sort', 4096)).toThrow(
    /^sort: no row of this name; the rows are create/,
  );
});

describe('a step of git bisect run', () => {
  test.each([
    ['a row that there is not', ['HEAD~1..HEAD', '--source', '.', '--bisect-step', 'sort']],
    ['a file', ['a.patch', '--bisect-step']],
    ['an option that there is not', ['HEAD~1..HEAD', '--bisect-step', '--sorce', '.']],
    ['no repository', ['HEAD~1..HEAD', '--source', '/nowhere', '--bisect-step', 'create']],
  ])('ends with 125 for what cannot be tried: %s', async (_, args) => {
    const { code, stderr } = await command(['patch', ...args], dir);
    expect(stderr).toMatch(/^luo-bench: .+\n$/);
    expect(code).toBe(125);
  });

  test('without it, these are 2', async () => {
    const { code } = await command(['patch', 'HEAD~1..HEAD', '--source', '/nowhere'], dir);
    expect(code).toBe(2);
  });
});
