import { type Command, Option } from 'commander';
import { CONFIGS } from '../abi/releases.ts';
import { INTERRUPTED, UNTRIED } from '../fault.ts';
import { deferredOption } from './memory-options.ts';
import { archOption, failOnOption, pageSizeOption } from './options.ts';

/** Adds `patch` to the program. */
export function registerPatch(program: Command): void {
  // Also where options are wrong: 2 would be a bad commit.
  if (process.argv.includes('--bisect-step')) process.once('exit', endAsGitTakesIt);
  program
    .command('patch')
    .description('what a patch to the kernel costs or saves, as a table for a mail')
    .argument(
      '<patch...>',
      'patches in their order, a mailbox with a series, or REV..REV of --source',
    )
    .option(
      '--source <dir>',
      "kernel source that they are for, in place of Debian's; nothing is written there",
    )
    .addOption(
      new Option('--config <name>', 'the smallest kernel, or as distributions build theirs')
        .choices([...CONFIGS])
        .default('tiny'),
    )
    .addOption(archOption())
    .addOption(pageSizeOption())
    .addOption(deferredOption())
    .option('--scenario <file...>', 'play these on both, too')
    .addOption(failOnOption('0.2%'))
    .addOption(
      new Option(
        '--bisect [row]',
        'of REV..REV the first commit that changed a row (left out: the most changed)',
      ).conflicts(['bisectStep', 'json', 'scenario', 'failOn']),
    )
    .addOption(
      new Option(
        '--bisect-step [row]',
        'for git bisect run, with REV..HEAD: 1 where a row changed, 0 where none, else 125',
      ).conflicts(['json', 'scenario', 'failOn']),
    )
    .option('--json', 'result lines on stdout, all else on stderr')
    .action(async (patches, options) =>
      (await import('./patching.ts')).patchKernel(patches, options),
    );
}

function endAsGitTakesIt(code: number): void {
  if (code > 1 && code !== INTERRUPTED) process.exitCode = UNTRIED;
}
