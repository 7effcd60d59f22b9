import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { registerAbi } from '../../src/cli/abi.ts';
import { registerBlackout } from '../../src/cli/blackout.ts';
import { registerCompare } from '../../src/cli/compare.ts';
import { registerDoctor } from '../../src/cli/doctor.ts';
import { registerGate } from '../../src/cli/gate.ts';
import { registerKernel } from '../../src/cli/kernel.ts';
import { registerPatch } from '../../src/cli/patch.ts';
import { registerPrices } from '../../src/cli/prices.ts';
import { registerReplay } from '../../src/cli/replay.ts';
import { registerReport } from '../../src/cli/report.ts';
import { registerRun } from '../../src/cli/run.ts';
import { registerTrace } from '../../src/cli/trace.ts';
import { command, ROOT } from './command.ts';

const program = new Command('luo-bench');
const REGISTER = [
  registerRun,
  registerReplay,
  registerBlackout,
  registerPrices,
  registerCompare,
  registerPatch,
  registerGate,
  registerReport,
  registerTrace,
  registerKernel,
  registerDoctor,
  registerAbi,
];
for (const register of REGISTER) register(program);

/** Every command, with the words that lead to it. */
function walk(at: Command, words: string[]): [words: string[], command: Command][] {
  return at.commands.flatMap((sub) => {
    const path = [...words, sub.name()];
    return [[path, sub] as [string[], Command], ...walk(sub, path)];
  });
}
const every = walk(program, []);
const takesFew = every.filter(
  ([, { commands, registeredArguments }]) =>
    commands.length === 0 && !registeredArguments.at(-1)?.variadic,
);

describe('an argument too many is refused', () => {
  it('by every command that there is', async () => {
    const { stdout } = await command(['--help'], ROOT);
    const listed = Array.from(stdout.matchAll(/^ {2}([a-z]+) /gm), ([, name]) => name);
    expect(program.commands.map((one) => one.name())).toEqual(listed);
    expect(takesFew.length).toBeGreaterThan(listed.length);
  });

  it.each(takesFew.map(([words, one]) => [words.join(' '), one] as const))(
    '%s',
    async (words, one) => {
      const needed = one.options.flatMap((option) =>
        option.mandatory ? [option.long ?? option.short!, 'x'] : [],
      );
      const given = one.registeredArguments.map(() => 'x');
      const ended = await command([...words.split(' '), ...needed, ...given, 'surplus'], ROOT);
      const takes =
        one.registeredArguments.map((argument) => argument.name()).join(', ') || 'no argument';
      expect(ended).toEqual({
        code: 2,
        stdout: '',
        stderr: `luo-bench: surplus: is too much; luo-bench ${words} takes ${takes}\n`,
      });
    },
  );

  it.each(every.filter(([, one]) => one.commands.length > 0).map(([words]) => words.join(' ')))(
    '%s: no such command',
    async (words) => {
      for (const surplus of ['surplus', 'help']) {
        expect(await command([...words.split(' '), surplus], ROOT)).toEqual({
          code: 2,
          stdout: '',
          stderr: `luo-bench: ${surplus}: no such command; luo-bench ${words} --help lists them\n`,
        });
      }
    },
  );
});

describe('what is wrong with options is one line, as any other fault', () => {
  it.each([
    ['run --bogus', '--bogus: no such option; luo-bench run --help lists them'],
    ['trace check --bogus', '--bogus: no such option; luo-bench trace check --help lists them'],
    ['run --smok', '--smok: no such option; did you mean --smoke?'],
    ['abi lis', 'lis: no such command; did you mean list?'],
    ['run --n x', '--n x: give a list of at least one, none twice, each a whole number from 1 on'],
    ['run --abi 7.2.12', /^--abi 7.2.12: give one of seed-v5, [^;]*, 7\.3; the nearest is 7\.2$/],
    ['blackout --abi 7.3,7.2.12', /each one of seed-v5, [^;]*; the nearest is 7\.2$/],
    ['run --order ,', '--order ,: give a whole number from 0 to 30'],
    ['run nonsense', /^suite nonsense: give one of insert, lookup, [a-z, ]+$/],
    ['run --page-size 8KiB', '--page-size 8KiB: give one of 4KiB, 16KiB, 64KiB'],
    ['run --memory 4GB', '--memory 4GB: GB is 10^9 bytes; write GiB'],
    ['trace record --arch x -o y', '--arch x: give one of x86_64, arm64'],
    ['report x --format y -o z', /^--format y: give one of html, [a-z, ]+$/],
    ['abi encode x -o y', '--abi <id>: is missing; luo-bench abi encode --help says more'],
    ['abi decode', 'file: is missing; luo-bench abi decode --help says more'],
    ['prices -o', '-o, --out <file>: has no value; luo-bench prices --help says more'],
    ['run --smoke --full', '--full and --smoke contradict each other; give one'],
    [
      'gate --baseline x --fail-on 0%',
      /^--fail-on 0%: give a percentage above 0 and up to 100, such/,
    ],
  ])('%s', async (line, says) => {
    const { code, stdout, stderr } = await command(line.split(' '), ROOT);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^luo-bench: [^\n]*\n$/);
    const said = stderr.slice('luo-bench: '.length, -1);
    if (typeof says === 'string') expect(said).toBe(says);
    else expect(said).toMatch(says);
  });

  it('a value that is empty, too', async () => {
    const { stderr } = await command(['run', '--n', ''], ROOT);
    expect(stderr).toBe(
      'luo-bench: --n: is empty; give a list of at least one, none twice, each a whole number from 1 on\n',
    );
  });
});
