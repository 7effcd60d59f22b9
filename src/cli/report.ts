import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { Fault } from '../fault.ts';
import { makeFolder, readText, writeAtomic } from '../files.ts';
import type { Line } from '../result/types.ts';
import { plain, warning } from '../shown.ts';
import { FORMATS, type Format, NAMES, render } from './rendered.ts';

/** Options of `report`. */
interface ReportOptions {
  format: Format[];
  o: string;
}

/** Adds `report` to the program. */
export function registerReport(program: Command): void {
  program
    .command('report')
    .description('any report from result files; several files: one column a machine')
    .argument('<file...>', 'result files; history.ndjson is read where it lies beside')
    .requiredOption('--format <names>', `${FORMATS.join(', ')}; several with commas`, parseFormats)
    .requiredOption('-o <path>', 'file to write; several formats, and svg: a folder')
    .action((files: string[], options: ReportOptions) => report(files, options));
}

/** `report FILE…`: reads all before anything is written. */
async function report(paths: readonly string[], { format, o }: ReportOptions): Promise<void> {
  const { claimFile, tidy } = await import('./place.ts');
  const { stderrProgress } = await import('./progress.ts');
  const isFolder = format.length > 1 || format.includes('svg');
  if (!isFolder) {
    if (existsSync(o) && statSync(o).isDirectory()) {
      throw new Fault(
        2,
        `-o ${o}: is a folder; name a file, such as ${join(o, NAMES[format[0] as Exclude<Format, 'svg'>])}`,
      );
    }
    claimFile(o);
  }
  const progress = stderrProgress();
  const files: Line[][] = [];
  for (const path of paths) {
    progress.step(`reading ${path}`);
    files.push(await readLines(path));
  }
  const history = await historyBeside(paths[0]!);
  const written = await render(files, history, format, (name) => progress.step(`drawing ${name}`));
  progress.end();
  if (isFolder) makeFolder(o);
  for (const { name, text } of written) {
    const path = isFolder ? join(o, name) : o;
    tidy(path);
    writeAtomic(path, text);
  }
  process.stdout.write(
    `${plain(isFolder ? `${o}: ${written.map(({ name }) => name).join(', ')}` : o)}\n`,
  );
}

/** Writes the page of these lines to a file; of the history, what lies beside it. */
export async function writePage(lines: readonly Line[], path: string): Promise<void> {
  const [page] = await render([lines], await historyBeside(path), ['html']);
  const { tidy } = await import('./place.ts');
  tidy(path);
  writeAtomic(path, page!.text);
}

async function readLines(path: string): Promise<Line[]> {
  const { parseResults } = await import('../result/read.ts');
  return parseResults(readText(path), path);
}

/** The history beside a result file or its folder: results/history.ndjson of results/latest. */
async function historyBeside(path: string): Promise<Line[]> {
  const dir = dirname(path);
  for (const folder of [dir, join(dir, '..')]) {
    const history = join(folder, 'history.ndjson');
    if (!existsSync(history)) continue;
    const { readHistory } = await import('../gate/history.ts');
    const { lines, isCut } = readHistory(history);
    if (isCut) {
      process.stderr.write(warning(`${history}: its last line was cut off, and is left out`));
    }
    return lines;
  }
  return [];
}

/** Parses `html,md`: each of the formats once. */
function parseFormats(text: string): Format[] {
  return [...new Set(text.split(','))].map((part) => {
    const format = FORMATS.find((name) => name === part);
    if (!format) throw new InvalidArgumentError(`give one of ${FORMATS.join(', ')}`);
    return format;
  });
}
