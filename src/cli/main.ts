#!/usr/bin/env node
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { Fault } from '../fault.ts';
import { release } from '../package.ts';
import { plain, plainLines } from '../shown.ts';
import { type MeasuringOptions, measuringOptions } from './options.ts';
import { guardStreams } from './streams.ts';

process.on('uncaughtException', crash);
guardStreams();

/** What adds each command to the program, in the order of the help. */
const COMMANDS: Record<string, () => Promise<(program: Command) => void>> = {
  run: async () => (await import('./run.ts')).registerRun,
  replay: async () => (await import('./replay.ts')).registerReplay,
  blackout: async () => (await import('./blackout.ts')).registerBlackout,
  prices: async () => (await import('./prices.ts')).registerPrices,
  compare: async () => (await import('./compare.ts')).registerCompare,
  patch: async () => (await import('./patch.ts')).registerPatch,
  gate: async () => (await import('./gate.ts')).registerGate,
  report: async () => (await import('./report.ts')).registerReport,
  trace: async () => (await import('./trace.ts')).registerTrace,
  kernel: async () => (await import('./kernel.ts')).registerKernel,
  doctor: async () => (await import('./doctor.ts')).registerDoctor,
  abi: async () => (await import('./abi.ts')).registerAbi,
};

const program = new Command('luo-bench')
  .description(
    'Benchmarks of the hot paths of Linux live update. Without a command: the default run.',
  )
  .version(release().version)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(`${plain(text.trimEnd())}\n`) })
  .enablePositionalOptions()
  .showHelpAfterError('(luo-bench --help lists the commands)')
  .hook('preAction', (_, asked) => refuseEmpty(asked));

measuringOptions(program, 'latest')
  .allowExcessArguments()
  .action(async (options: MeasuringOptions, command: Command) => {
    const [unknown] = command.args;
    if (unknown !== undefined) {
      throw new Fault(2, `${unknown}: no such command; luo-bench --help lists them`);
    }
    const { defaultRun } = await import('./default.ts');
    await defaultRun(options);
  });

try {
  // Only what is asked for is loaded: it is most of a short command's time.
  const [, , first = ''] = process.argv;
  const asked = COMMANDS[first];
  const loads = asked ? [asked] : first === '--version' ? [] : Object.values(COMMANDS);
  for (const load of loads) (await load())(program);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof Fault) {
    process.stderr.write(`luo-bench: ${plainLines(error.message)}\n`);
    process.exitCode = error.exitCode;
  } else {
    crash(error);
  }
}

/** An option or argument without text, such as an unset variable of a script, is not one left out. */
function refuseEmpty(command: Command): void {
  const isEmpty = (value: unknown) => [value].flat().includes('');
  for (const option of command.options) {
    if (!isEmpty(command.getOptionValue(option.attributeName()))) continue;
    throw new Fault(2, `${option.flags}: is empty; give a value, or leave the option out`);
  }
  for (const [i, argument] of command.registeredArguments.entries()) {
    if (!isEmpty(command.processedArgs[i])) continue;
    throw new Fault(
      2,
      `${argument.name()}: is empty; luo-bench ${pathOf(command)} --help says more`,
    );
  }
}

function pathOf(command: Command): string {
  const above = command.parent;
  return above?.parent ? `${pathOf(above)} ${command.name()}` : command.name();
}

/** A bug of ours: Node would end with 1, which says that something got slower. */
function crash(error: unknown): never {
  if (hasFolder()) process.stderr.write(`${plainLines(inspect(error))}\n`);
  else process.stderr.write('luo-bench: the working directory was removed; go to another\n');
  process.exit(2);
}

/** Without a working directory no worker and no child process starts. */
function hasFolder(): boolean {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}
