import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { Fault } from '../fault.ts';
import { readText } from '../files.ts';
import type { Comparison } from '../gate/comparison.ts';
import { COUNT_MARGIN } from '../gate/exact.ts';
import { compareResults } from '../gate/results.ts';
import { renderComparison } from '../gate/text.ts';
import { compareTraces } from '../gate/traces.ts';
import { parseResults } from '../result/read.ts';
import { formatLine } from '../result/write.ts';
import { readTrace } from '../trace/read.ts';

/** Options of `compare`. */
export interface CompareOptions {
  /** A part, 0.01 for 1 %. */
  failOn?: number;
  json?: true;
}

/** Adds `compare` to the program. */
export function registerCompare(program: Command): void {
  program
    .command('compare')
    .description('two result files, or two kernel traces, side by side with verdicts')
    .argument('<old>', 'results.ndjson or trace folder')
    .argument('<new>', 'the same, of what changed')
    .addOption(failOnOption('0.2% for counts'))
    .option('--json', 'verdict lines on stdout, all else on stderr')
    .action((old: string, now: string, options: CompareOptions) => compare(old, now, options));
}

/** Gives `--fail-on`, the margin from which on slower fails; `left` says what it is without. */
export function failOnOption(left: string): Option {
  return new Option(
    '--fail-on <percent>',
    `slower by this fails, such as 1% (left out: ${left})`,
  ).argParser(parsePercent);
}

/** Parses `1%` or `0.2%`, above 0 and up to 100; gives the part, 0.01 for 1 %. */
function parsePercent(text: string): number {
  const match = /^(\d{1,3}(?:\.\d{1,6})?|\.\d{1,6})%$/.exec(text);
  const percent = Number(match?.[1]);
  if (!(percent > 0 && percent <= 100)) {
    throw new InvalidArgumentError('Give a percentage above 0 and up to 100, such as 1% or 0.2%.');
  }
  return percent / 100;
}

/** `compare OLD NEW`: two result files or two traces side by side; exit code 1 on a regression. */
export function compare(old: string, now: string, options: CompareOptions): void {
  const margin = options.failOn ?? COUNT_MARGIN;
  const [a, b] = [old, now].map(isTrace);
  if (a !== b) {
    const [trace, other] = a ? [old, now] : [now, old];
    throw new Fault(2, `${trace} is a trace, ${other} is not; give two traces or two result files`);
  }
  const found = a
    ? compareTraces(readTrace(old), readTrace(now), margin)
    : compareResults(readResults(old), readResults(now), margin);
  printComparison(found, old, now, options.json === true);
  if (found.rows.some(({ line }) => line.verdict === 'slower')) process.exitCode = 1;
}

/** Prints the table, or with `json` the verdict lines on stdout and the table on stderr. */
export function printComparison(found: Comparison, old: string, now: string, json: boolean): void {
  if (json) for (const { line } of found.rows) process.stdout.write(`${formatLine(line)}\n`);
  (json ? process.stderr : process.stdout).write(`${renderComparison(found, old, now)}\n`);
}

function readResults(name: string) {
  return { name, lines: parseResults(readText(name), name) };
}

function isTrace(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isDirectory()) return false;
  const packed = ['meta.json', 'meta.json.gz'].some((file) => existsSync(join(path, file)));
  if (!packed && existsSync(join(path, 'results.ndjson'))) {
    throw new Fault(2, `${path}: a folder; give ${join(path, 'results.ndjson')}`);
  }
  return true;
}
