import type { Command } from 'commander';
import { failOnOption } from './options.ts';

/** Adds `compare` to the program. */
export function registerCompare(program: Command): void {
  program
    .command('compare')
    .description('two result files, or two kernel traces, side by side with verdicts')
    .argument('<old>', 'results.ndjson or trace folder')
    .argument('<new>', 'the same, of what changed')
    .addOption(failOnOption('0.2% for counts'))
    .option('--json', 'verdict lines on stdout, all else on stderr')
    .action(compare);
}

/** `compare OLD NEW`: sets the exit code to what the comparison says. */
async function compare(
  old: string,
  now: string,
  options: { failOn?: number; json?: true },
): Promise<void> {
  const { compareFiles } = await import('../gate/compare.ts');
  const { countRows, exitCodeOf } = await import('../gate/comparison.ts');
  const { comparedWith } = await import('../result/lines.ts');
  const { printComparison } = await import('./comparison.ts');
  const { summarize } = await import('./summary.ts');
  const json = options.json === true;
  const found = summarize('compare', 'slower', json);
  found.baseline = { file: old };
  const comparison = compareFiles(old, now, options.failOn, (env) => {
    found.baseline = comparedWith(old, env);
  });
  printComparison(comparison, old, now, json);
  Object.assign(found, countRows(comparison.rows));
  process.exitCode = exitCodeOf(comparison.rows);
}
