import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PHASES } from '../../src/blackout/phases.ts';
import { parseResults } from '../../src/result/read.ts';
import { command } from '../cli/command.ts';
import { traceDirs } from '../traces.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'luo-blackout-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const blackout = (...args: string[]) => command(['blackout', ...args], cwd);

describe('blackout', () => {
  it('prints instructions by phase, and time only when told how long one takes', async () => {
    const plain = await blackout('--sessions', '51');
    expect(plain.code).toBe(0);
    for (const phase of PHASES) expect(plain.stdout).toContain(`\n${phase} `);
    expect(plain.stdout).not.toContain(' ms');
    expect(plain.stderr).toContain('panics');
    expect(Math.max(...plain.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
      75,
    );
    const timed = await blackout('--ns-per-instruction', '0.2..0.5', '--base', '2.1s');
    expect(timed.stdout).toMatch(/rest .* 2100 ms/);
  });

  it('writes valid result lines, a phase each, and the capacity', async () => {
    const args = ['--json', '--abi', '7.1,7.3', '--budget', '5ms', '--ns-per-instruction', '1..2'];
    const { code, stdout } = await blackout(...args);
    expect(code).toBe(0);
    const lines = parseResults(stdout, 'stdout');
    for (const abi of ['7.1', '7.3']) {
      const phases = lines.flatMap((line) =>
        line.type === 'phase' && line.abi === abi && line.metric === 'instructions'
          ? [line.phase]
          : [],
      );
      expect(phases).toEqual(PHASES);
    }
    const found = lines.filter((line) => line.type === 'capacity');
    expect(found.map(({ abi }) => abi)).toEqual(['7.1', '7.3']);
    for (const { low, sessions, high } of found) {
      expect(low).toBeLessThanOrEqual(sessions);
      expect(sessions).toBeLessThanOrEqual(high);
    }
  });

  it('predicts a trace beside what was measured', async () => {
    const [dir] = traceDirs();
    const { code, stdout } = await blackout('--validate', dir!, '--contender', 'buckets');
    expect(code).toBe(0);
    expect(stdout).toMatch(/create +\d+ +\d+ +\d+ +[+-]\d/);
    expect(stdout).toContain('slab refill');
    expect(stdout).toContain(': exact');
    expect(stdout).toContain('buckets in place of list');
  });

  it('warns of the panic that a scenario leads to (spec §2.4)', async () => {
    const file = join(cwd, 'panic.json');
    const ops = '[{"op":"create","name":"session-3","expect":"EEXIST"},{"op":"reboot"}]';
    writeFileSync(file, `{"v":1,"abi":"7.3","sessions":{"count":51},"ops":${ops}}`);
    const { code, stderr } = await blackout('--scenario', file);
    expect(code).toBe(0);
    expect(stderr).toContain('panics here');
  });

  it.each([
    [['--sessions', '510001'], 'ENOSPC'],
    [['--sessions', '820', '--abi', '6.19'], 'ENOMEM'],
    [['--sessions', '5', '--scenario', 'x.json'], 'cannot be used with'],
    [['--validate', 'x', '--budget', '1ms'], 'cannot be used with'],
    [['--order', '9'], '--memory'],
    [['--memory', '8191TiB'], '--memory'],
    [['--budget', '50'], 'unit'],
    [['--ns-per-instruction', '2..1'], 'low to high'],
    [['--abi', '6.18'], 'no sessions'],
  ])('refuses %j with exit 2 and one line', async (args, named) => {
    const { code, stdout, stderr } = await blackout(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
  });
});
