#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, Command, CommanderError, Option } from 'commander';
import { BENCHES } from '../../bench/suites.ts';
import { Fault } from '../fault.ts';
import { packageRoot } from '../measure/environment.ts';
import { compileWithTurboFan } from '../measure/tier.ts';
import { FOLIO_SUITES, SESSION_SUITES } from '../tape/sections.ts';
import { abiDecode, abiEncode, abiList, type DecodeOptions, type EncodeOptions } from './abi.ts';
import { registerBlackout } from './blackout.ts';
import { registerCompare } from './compare.ts';
import { defaultRun } from './default.ts';
import { registerDoctor } from './doctor.ts';
import { registerGate } from './gate.ts';
import type { MeasuringOptions } from './measuring.ts';
import {
  parseAbi,
  parseAddress,
  parseMemory,
  parseNames,
  parseOrder,
  parsePart,
  parseSizes,
  whole,
} from './options.ts';
import { type ReplayOptions, replay } from './replay.ts';
import { registerReport } from './report.ts';
import { type RunOptions, run } from './run.ts';
import { registerTrace } from './trace.ts';

compileWithTurboFan();

// A reader that has seen enough (`| head`) ends neither the work nor its exit code.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
  version: string;
};

const program = new Command('luo-bench')
  .description(
    'Benchmarks of the hot paths of Linux live update. Without a command: the default run.',
  )
  .version(version)
  .exitOverride()
  .enablePositionalOptions()
  .showHelpAfterError('(luo-bench --help lists the commands)');

function measuringOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--smoke', 'short sampling: shows the way, not the time').conflicts('full'),
    )
    .option('--out <dir>', 'folder for results.ndjson', join('results', 'latest'))
    .option('--json', 'result lines on stdout, all else on stderr');
}

const contenderOption = new Option(
  '--contender <globs>',
  'contenders that take part, such as wasm/list,ts/*',
).default('*/*', 'all');
const fixGrowOption = new Option('--fix-grow', 'play the kernel with the repaired grow');

measuringOptions(program)
  .allowExcessArguments()
  .action((options: MeasuringOptions, command: Command) => {
    const [unknown] = command.args;
    if (unknown === undefined) return defaultRun(options);
    throw new Fault(2, `${unknown}: no such command; luo-bench --help lists them`);
  });

measuringOptions(
  program
    .command('run')
    .description('measure suites on generated workloads')
    .addArgument(
      new Argument('[suite...]', 'all if none is named').choices([
        ...SESSION_SUITES,
        ...FOLIO_SUITES,
      ]),
    ),
)
  .addHelpText('after', () => suitesHelp())
  .addOption(new Option('--n <numbers>', 'numbers of sessions').argParser(parseSizes))
  .addOption(new Option('--names <styles>', 'name styles').argParser(parseNames))
  .option('--scenario <file>', 'play this scenario instead')
  .addOption(contenderOption)
  .addOption(new Option('--abi <id>', 'kernel ABI').argParser(parseAbi).default('7.3'))
  .addOption(new Option('--files <n>', 'memfds a session').argParser(whole(0)))
  .addOption(new Option('--memory <size>', 'preserved memory, as 16GiB').argParser(parseMemory))
  .addOption(new Option('--order <n>', 'folio order').argParser(parseOrder))
  .addOption(
    new Option('--scatter <part>', 'part of the folios that lies scattered').argParser(parsePart),
  )
  .addOption(new Option('--seed <n>', 'seed of names and order').argParser(whole(0)).default(1))
  .addOption(fixGrowOption)
  .option('--profile', 'instructions by function and source line of assembly/')
  .addOption(new Option('--full', 'long sampling').conflicts('smoke'))
  .action((suites: string[], options: RunOptions) => run(suites, options));

measuringOptions(
  program
    .command('replay')
    .description("play real kernels' traces through every contender")
    .argument('<trace...>', 'trace folders'),
)
  .addOption(contenderOption)
  .addOption(fixGrowOption)
  .action((dirs: string[], options: ReplayOptions) => replay(dirs, options));

registerBlackout(program);
registerCompare(program);
registerGate(program);
registerReport(program);
registerTrace(program);
registerDoctor(program);

const abi = program.command('abi').description("the kernel's byte layouts");
abi
  .command('encode')
  .description('write the memory dump that a kernel would hand over')
  .argument('<scenario>', 'scenario file')
  .requiredOption('--abi <id>', 'kernel ABI (abi list)')
  .addOption(new Option('--base <address>', 'address of the first page').argParser(parseAddress))
  .requiredOption('-o <file>', 'file to write')
  .action((file: string, options: EncodeOptions) => abiEncode(file, options));
abi
  .command('decode')
  .description('print the sessions, files, FLBs and folios of a memory dump')
  .argument('<file>', 'memory dump; with --base a flat image of memory')
  .option('--abi <id>', 'kernel ABI, where the dump is not to decide')
  .addOption(new Option('--base <address>', 'address of its first byte').argParser(parseAddress))
  .option('--json', 'JSON on stdout')
  .action((file: string, options: DecodeOptions) => abiDecode(file, options));
abi
  .command('list')
  .description('list the kernel ABIs')
  .option('--json', 'one JSON object an ABI')
  .action(abiList);

/** What each suite measures and what to expect of it: the prose of bench/suites.ts. */
function suitesHelp(): string {
  return BENCHES.map(({ suite, measures, expect }) => `\n${suite}: ${measures}.\n${expect}`).join(
    '\n',
  );
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof Fault) {
    process.stderr.write(`luo-bench: ${error.message}\n`);
    process.exitCode = error.exitCode;
  } else {
    throw error;
  }
}
