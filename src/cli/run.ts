import { Argument, type Command, Option } from 'commander';
import { BENCHES } from '../../bench/suites.ts';
import { ABI, listOf, NAME_STYLE, ORDER, PART, SIZES, whole } from '../request/kinds.ts';
import { TERMINAL, wrap } from '../shown.ts';
import { FOLIO_SUITES, SESSION_SUITES } from '../tape/sections.ts';
import type { RunWorkload } from '../workload/run.ts';
import { memoryOption } from './memory-options.ts';
import {
  type MeasuringOptions,
  measuringOptions,
  numberOf,
  pageSizeOption,
  parsed,
  parsedWhole,
  playerOptions,
  wholeOf,
} from './options.ts';

/** Adds `run` to the program. */
export function registerRun(program: Command): void {
  const command = program
    .command('run')
    .description('measure suites on generated workloads')
    .addArgument(
      new Argument('[suite...]', 'all if none is named').choices([
        ...SESSION_SUITES,
        ...FOLIO_SUITES,
      ]),
    )
    .addHelpText('after', suitesHelp)
    .addOption(
      new Option('--n <numbers>', 'numbers of sessions').argParser(
        parsed(SIZES, (text) => text.split(',').map(wholeOf)),
      ),
    )
    .addOption(
      new Option('--names <styles>', 'name styles').argParser(
        parsed(listOf(NAME_STYLE), (text) => text.split(',')),
      ),
    )
    .option('--scenario <file>', 'play this scenario instead')
    .addOption(
      new Option('--abi <id>', 'kernel ABI').argParser(parsed(ABI, (text) => text)).default('7.3'),
    )
    .addOption(pageSizeOption())
    .addOption(new Option('--files <n>', 'memfds a session').argParser(parsedWhole(whole(0))))
    .addOption(memoryOption('preserved memory, as 16GiB'))
    .addOption(new Option('--order <n>', 'folio order').argParser(parsedWhole(ORDER)))
    .addOption(
      new Option('--scatter <part>', 'part of the folios that lies scattered').argParser(
        parsed(PART, numberOf),
      ),
    )
    .addOption(
      new Option('--seed <n>', 'seed of names and order')
        .argParser(parsedWhole(whole(0)))
        .default(1),
    )
    .option('--profile', 'instructions by function and source line of assembly/')
    .addOption(new Option('--full', 'long sampling').conflicts('smoke'))
    .action(run);
  playerOptions(measuringOptions(command, 'latest'));
}

/** What each suite measures and what to expect of it, in 80 columns: the prose of bench/suites.ts. */
function suitesHelp(): string {
  const suites = BENCHES.flatMap(({ suite, measures, expect }) => [
    '',
    ...wrap(`${suite}: ${measures}.`, TERMINAL),
    ...wrap(expect, TERMINAL),
  ]);
  return [...suites, '', 'spec: docs/spec.md of this package.'].join('\n');
}

/** `run [suite…]`: measures suites on generated workloads or on a scenario. */
async function run(suites: string[], options: RunWorkload & MeasuringOptions): Promise<void> {
  const { runMeasurement } = await import('../workload/run.ts');
  const { measuring } = await import('./measuring.ts');
  await measuring(options, runMeasurement(suites, options));
}
