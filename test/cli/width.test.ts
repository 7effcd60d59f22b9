import { afterAll, describe, expect, it } from 'vitest';
import { renderHealth } from '../../src/cli/doctor.ts';
import { examine } from '../../src/health.ts';
import { labelled } from '../../src/shown.ts';
import { renderChecks } from '../../src/trace/verify.ts';
import { callDirs } from '../traces.ts';
import { command, temporary } from './command.ts';

const { dir, remove } = temporary();
afterAll(remove);

const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

const TRACE = callDirs('x86_64').find((one) => one.endsWith('7.3.4-vms'))!;
const MANY = ['--abi', '6.19,7.0,7.1,7.3', '--files', '3', '--memory', '64GiB'];

describe('plain text is of 80 columns', () => {
  it.each([
    [['run', '--help'], 80],
    [['trace', 'show', TRACE], 80],
    [['trace', 'check', TRACE], 80],
    [['abi', 'list'], 80],
    [['blackout', ...MANY, '--arch', 'arm64,x86_64'], 75],
    [['blackout', ...MANY, '--arch', 'arm64', '--page-size', '64KiB', '--verbose'], 80],
    [['blackout', ...MANY, '--ns-per-instruction', '0.1..9'], 75],
    [['blackout', '--memory', '4TiB', '--verbose'], 80],
    [['blackout', '--memory', '4TiB', '--verbose', '--ns-per-instruction', '0.1..9'], 80],
  ] as const)('%j', async (args, most) => {
    // No prices are at hand there: they would be measured for seconds.
    const { code, stdout } = await command([...args], dir, { XDG_CACHE_HOME: dir });
    expect(code).toBe(0);
    expect(widest(stdout)).toBeLessThanOrEqual(most);
    // Each kernel once, with its window.
    if (args[0] === 'blackout') expect(stdout.match(/^window/gm)?.length).toBeGreaterThan(0);
  });

  it('of doctor with many kernels, but for the commands that install what is missing', async () => {
    const health = await examine();
    const install = `apt-get install ${'package '.repeat(20)}`.trimEnd();
    const kernels = Array.from({ length: 12 }, (_, i) => `tiny-arm64-7.3.4-1~bpo13+1-${i}`);
    const builds = kernels.map((_, i) => `tiny-arm64-${i}`);
    const { cache, host, arm64 } = health;
    const missing = Array.from({ length: 20 }, () => 'a tool');
    const build_kernel = { works: false, missing };
    const text = renderHealth({
      ...health,
      host: { ...host, records: true, cpu: 'a processor of so many words '.repeat(5).trim() },
      cache: { ...cache, kernels, builds },
      window: { works: false, why: 'why '.repeat(40) },
      recorder_works: true,
      build_kernel,
      arm64: { ...arm64, install, build_kernel },
      install,
    });
    for (const kernel of kernels) expect(text).not.toContain(kernel);
    for (const build of builds) expect(text).toContain(build);
    expect(text.split('\n').filter((line) => line === install)).toHaveLength(2);
    expect(widest(text.replaceAll(install, ''))).toBeLessThanOrEqual(80);
  });

  it('checks of a trace, whatever their reasons', () => {
    const reason = 'a reason of so many words '.repeat(9).trim();
    const name = 'what was checked';
    const text = renderChecks([
      { name, outcome: 'ok' },
      { name, outcome: 'skip', reason },
      { name, outcome: 'not ok', reason },
    ]);
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      `SKIP ${name}: ${reason} not ok ${name} ${reason}`,
    );
  });
});

it('a labelled text has its label before the first line, and is set in behind it', () => {
  expect(labelled('note', 9, 'short')).toEqual(['note     short']);
  const [first, ...others] = labelled('note', 70, 'aaaa bbbb cccc');
  expect(first).toBe(`note${' '.repeat(66)}aaaa bbbb`);
  expect(others).toEqual([`${' '.repeat(70)}cccc`]);
});
