import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PHASES } from '../../src/blackout/phases.ts';
import { parseResults } from '../../src/result/read.ts';
import type { PhaseLine } from '../../src/result/types.ts';
import { command } from '../cli/command.ts';
import { traceDirs, windowDirs } from '../traces.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'luo-blackout-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const BASES = ['measured', 'derived', 'extrapolated', 'unvalidated'];

/** With no prices at hand but those given. */
const blackout = (...args: string[]) =>
  command(['blackout', ...args], cwd, { XDG_CACHE_HOME: cwd });

describe('blackout', () => {
  it('prints instructions by phase, and time only when told how long one takes', async () => {
    const plain = await blackout('--sessions', '51');
    expect(plain.code).toBe(0);
    for (const phase of PHASES) {
      // 7.3 finalizes nothing.
      expect(plain.stdout.includes(`\n${phase} `)).toBe(phase !== 'finalize');
    }
    expect(plain.stdout).not.toContain(' ms');
    expect(plain.stderr).toContain('panics');
    expect(Math.max(...plain.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
      75,
    );
    const rate = ['--ns-per-instruction', '0.2..0.5'];
    const timed = await blackout(...rate, '--base', '2.1s', '--budget', '3s');
    expect(timed.code).toBe(0);
    expect(timed.stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /^7\.3 list: .* ms \(.*\) and 2,100 ms given of 3,000 ms: fits /,
    );
  });

  it.each([
    ['10s', 0, 'fits'],
    ['1us', 1, 'over'],
    ['20ms', 3, 'cannot tell; retrieve'],
  ])('ends by a budget of %s with %i', async (budget, code, says) => {
    const found = await blackout('--ns-per-instruction', '0.2..0.5', '--budget', budget);
    expect(found.code).toBe(code);
    expect(found.stdout.replaceAll(/\s+/g, ' ')).toContain(says);
  });

  it('writes valid result lines, a phase each, and the capacity', async () => {
    const args = ['--json', '--abi', '7.1,7.3', '--budget', '5ms', '--ns-per-instruction', '1..2'];
    const { code, stdout } = await blackout(...args);
    expect(code).toBe(1);
    const lines = parseResults(stdout, 'stdout');
    expect(lines.at(-1)).toMatchObject({
      type: 'summary',
      verdict: 'over',
      compared: 2,
      failed: 2,
    });
    for (const abi of ['7.1', '7.3']) {
      const phases = lines.flatMap((line) =>
        line.type === 'phase' && line.abi === abi && line.metric === 'instructions'
          ? [line.phase]
          : [],
      );
      expect(phases).toEqual([...PHASES, 'window']);
    }
    for (const line of lines) {
      if (line.type !== 'phase') continue;
      const { phase, blackout, basis } = line;
      expect(blackout === undefined).toBe(['window', 'base', 'extend-scratch'].includes(phase));
      if (phase !== 'window') expect(BASES).toContain(basis);
      expect(line.beyond === undefined).toBe(basis !== 'extrapolated');
    }
    const sum = (of: (line: PhaseLine) => number) =>
      lines.reduce(
        (all, line) =>
          line.type === 'phase' && line.blackout && line.metric === 'instructions'
            ? all + of(line)
            : all,
        0,
      );
    const windows = lines.filter(
      (line) => line.type === 'phase' && line.phase === 'window' && line.metric === 'instructions',
    ) as PhaseLine[];
    expect(windows).toHaveLength(2);
    expect(windows.reduce((all, { value }) => all + value, 0)).toBeCloseTo(
      sum((l) => l.value),
      3,
    );
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

  it('predicts a window beside what was measured, and says how many ranges hold it', async () => {
    const dirs = windowDirs().filter((dir) => dir.endsWith('7.3.4-tiny-base-1024'));
    const { code, stdout } = await blackout('--validate', ...dirs);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nreserve +225549 +\d+ +[+-]\d/);
    expect(stdout).toContain('preserved units: 161 measured, 161 predicted: exact');
    expect(stdout).toMatch(/\d+ of \d+ printed ranges hold what was\s+measured/);
  });

  it('says what is open, and what would narrow it', async () => {
    const host = ['--sessions', '8', '--files', '1', '--memory', '1GiB', '--order', '9'];
    const open = await blackout(...host);
    for (const option of ['--scatter', '--deferred-init', '--host-memory', '--config']) {
      expect(open.stdout.replaceAll('\n', ' ')).toContain(option);
    }
    const told = ['--scatter', '0', '--deferred-init', 'no', '--config', 'tiny'];
    const closed = await blackout(...host, ...told, '--host-memory', '2GiB');
    expect(closed.stdout).not.toContain('open:');
    expect(closed.stdout).toMatch(/\npage-init +0 +0 +0 /);
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
    [['--sessions', '5', '--scenario', 'x.json'], 'contradict each other'],
    [['--validate', 'x', '--budget', '1ms'], 'contradict each other'],
    [['--order', '9'], '--memory'],
    [['--scatter', '0.5'], '--memory'],
    [['--scatter', '2', '--memory', '1GiB'], '0 to 1'],
    [['--deferred-init', 'maybe'], 'yes or no'],
    [['--config', 'huge'], 'tiny, distro'],
    [['--memory', '4GiB', '--host-memory', '4GiB'], '--host-memory'],
    [['--memory', '4GiB', '--scatter', '1', '--host-memory', '8GiB'], 'the gaps between them'],
    [['--validate', 'x', '--scatter', '1'], 'contradict each other'],
    [['--memory', '8191TiB'], '--memory'],
    [['--memory', '64GB'], 'GB is 10^9 bytes; write GiB'],
    [['--folio', '3MiB'], 'a power of two'],
    [['--folio', '2MiB', '--order', '9'], 'contradict each other'],
    [['--budget', '50'], 'unit'],
    [['--base', '1s'], '--budget'],
    [['--ns-per-instruction', '2..1'], 'low to high'],
    [['--abi', '6.18'], 'no sessions'],
  ])('refuses %j with exit 2 and one line', async (args, named) => {
    const { code, stdout, stderr } = await blackout(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^luo-bench: [^\n]*\n$/);
    expect(stderr).toContain(named);
  });
});
