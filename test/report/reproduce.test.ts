import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepPrices } from '../../src/prices/prices.ts';
import { contentOf } from '../../src/report/build.ts';
import { parseResults } from '../../src/result/read.ts';
import type { Line } from '../../src/result/types.ts';
import { command, ROOT, temporary } from '../cli/command.ts';
import { ENV, prices } from '../prices.ts';

const { dir, remove } = temporary();
beforeAll(() => {
  symlinkSync(join(ROOT, 'results'), join(dir, 'results'));
  copyFileSync(join(ROOT, 'examples/scenarios/luo_kexec_simple.json'), join(dir, 'simple.json'));
});
beforeAll(() => {
  vi.stubEnv('XDG_CACHE_HOME', dir);
  keepPrices({ env: ENV, lines: prices().lines });
  vi.unstubAllEnvs();
});
afterAll(remove);

const TRACE = 'results/7.3.4-n819-session';

async function linesOf(args: string[]): Promise<Line[]> {
  const { code, stdout, stderr } = await command(args, dir, { XDG_CACHE_HOME: dir });
  // With a budget: over it, or not to be told.
  expect([0, 1, 3], stderr).toContain(code);
  return parseResults(stdout, 'stdout').filter(({ type }) => type !== 'env');
}

/** The blackout commands that a report of these lines shows. */
function commandsOf(lines: readonly Line[]): string[] {
  const section = contentOf([lines]).sections.find(({ id }) => id === 'blackout')!;
  return [...new Set(section.figures.flatMap(({ command }) => command ?? []))];
}

describe('the command beside a figure of the blackout', () => {
  it.each([
    ['prices of this machine', '--sessions 300 --files 2 --order 9 --memory 3GiB --budget 20ms'],
    ['prices for several kernels', '--abi 7.1,7.2,7.3 --sessions 300 --budget 20ms'],
    [
      'time as given',
      '--abi 7.1,7.3 --ns-per-instruction 0.2..0.51 --budget 3s --base 2.1s --names uuid',
    ],
    ['alternatives', '--sessions 64 --contender buckets,hash'],
    ['two architectures', '--arch arm64,x86_64 --page-size 64KiB --sessions 300'],
    ['pages of 16 KiB', '--abi 7.1,7.3 --arch arm64 --page-size 16KiB --files 1 --budget 20ms'],
    ['a scenario', '--scenario simple.json'],
    ['a trace', `--trace ${TRACE}`],
    ['sessions beside a trace', `--trace ${TRACE} --sessions 100 --names short`],
    ['what a trace measured', `--validate ${TRACE}`],
  ])('gives its lines again, to the digit: %s', async (_, options) => {
    const lines = await linesOf(['blackout', ...options.split(' '), '--json']);
    const [shown] = commandsOf(lines).sort((a, b) => b.length - a.length);
    expect(shown).toMatch(/^luo-bench blackout [-\w.,/ ]+ --json$/);
    expect(await linesOf(shown!.split(' ').slice(1))).toEqual(lines);
  });

  it('is one for each size of pages, which a command has one of', async () => {
    const asked = [
      '--arch x86_64,arm64 --sessions 51',
      '--arch arm64 --page-size 16KiB --sessions 51',
      '--arch arm64 --page-size 64KiB --sessions 51',
    ];
    const lines = await Promise.all(
      asked.map((options) => linesOf(['blackout', ...options.split(' '), '--json'])),
    );
    const [shown] = commandsOf(lines.flat());
    const again = shown!.split(' && ').map((one) => linesOf(one.split(' ').slice(1)));
    expect(await Promise.all(again)).toEqual(lines);
  });

  it('is one for each host of a file, whose windows are not added up', async () => {
    const [small, large] = await Promise.all(
      ['51', '819'].map((n) => linesOf(['blackout', '--sessions', n, '--json'])),
    );
    const both = [...small!, ...large!];
    expect(commandsOf(both)).toEqual([...commandsOf(small!), ...commandsOf(large!)]);
    const [headline] = contentOf([both]).answer;
    expect(headline).toBe(contentOf([small!]).answer[0]);
    const titles = contentOf([both]).sections[0]!.figures.map(({ title }) => title);
    expect(titles).toContain('Timeline of the window: n=819, names session');
  });
});
