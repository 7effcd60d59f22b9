#!/usr/bin/env node
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { Fault } from '../fault.ts';
import { release } from '../package.ts';
import { plain, plainLines } from '../shown.ts';
import { type MeasuringOptions, measuringOptions } from './options.ts';
import { guardStreams } from './streams.ts';
import { checkUsage, usageProblem } from './usage.ts';

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
  .configureOutput({ outputError: () => {} })
  .enablePositionalOptions()
  // Commander's own check does not know that a surplus word of the program is a command; `checkUsage` does.
  .allowExcessArguments()
  .hook('preAction', (_, asked) => checkUsage(asked));

measuringOptions(program, 'latest').action(async (options: MeasuringOptions) => {
  const { defaultRun } = await import('./default.ts');
  await defaultRun(options);
});

try {
  // Only what is asked for is loaded: it is most of a short command's time.
  const [, , first = ''] = process.argv;
  const asked = COMMANDS[first];
  const loads = asked ? [asked] : first === '--version' ? [] : Object.values(COMMANDS);
  for (const load of loads) (await load())(program);
  // The program has no `help` either: --help alone is help, and takes no words that it would ignore.
  for (const command of program.commands) command.helpCommand(false);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    const problem = usageProblem(error, program, process.argv.slice(2));
    if (problem !== undefined) process.stderr.write(`luo-bench: ${plain(problem)}\n`);
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof Fault) {
    process.stderr.write(`luo-bench: ${plainLines(error.message)}\n`);
    process.exitCode = error.exitCode;
  } else {
    crash(error);
  }
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
