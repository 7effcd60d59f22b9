import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { Fault } from '../fault.ts';
import { makeFolder, readRaw, readText, writeAtomic } from '../files.ts';
import { packageRoot } from '../package.ts';
import type { Line } from '../result/types.ts';
import { plain } from '../shown.ts';

const FORMATS = ['html', 'text', 'md', 'svg'] as const;
type Format = (typeof FORMATS)[number];

/** What each format's file is called in a folder; charts bring their own names. */
const NAMES = { html: 'report.html', text: 'report.txt', md: 'report.md' } as const;

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

interface Rendered {
  name: string;
  text: string;
}

/** Loads what draws only here: no other command waits for it. */
async function render(
  files: readonly (readonly Line[])[],
  history: readonly Line[],
  formats: readonly Format[],
  begins: (format: Format) => void = () => {},
): Promise<Rendered[]> {
  const rendered: Rendered[] = [];
  for (const format of formats) {
    begins(format);
    if (format === 'svg') {
      const { renderSvg } = await import('../report/svg.ts');
      for (const { name, svg } of renderSvg(files, history)) rendered.push({ name, text: svg });
      continue;
    }
    rendered.push({ name: NAMES[format], text: await renderOne(format, files, history) });
  }
  if (rendered.length === 0) {
    throw new Fault(2, '--format svg: these results have no chart; give results of run or replay');
  }
  return rendered;
}

async function renderOne(
  format: Exclude<Format, 'svg'>,
  files: readonly (readonly Line[])[],
  history: readonly Line[],
): Promise<string> {
  switch (format) {
    case 'html': {
      const { renderHtml } = await import('../report/html.ts');
      const page = readPage();
      return renderHtml(files, { history, ...(page && { page }) });
    }
    case 'md':
      return (await import('../report/md.ts')).renderMarkdown(files, history);
    case 'text':
      return (await import('../report/plain.ts')).renderPlain(files, history);
  }
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
      process.stderr.write(`warning: ${history}: its last line was cut off, and is left out\n`);
    }
    return lines;
  }
  return [];
}

/** The page's script and the module that it plays, where they were built. */
function readPage(): { script: string; module_base64: string } | undefined {
  const dist = join(packageRoot(), 'dist');
  const [script, module] = [join(dist, 'page', 'page.js'), join(dist, 'wasm', 'luo.wasm')];
  if (!existsSync(script) || !existsSync(module)) return undefined;
  return {
    script: readText(script),
    module_base64: Buffer.from(readRaw(module)).toString('base64'),
  };
}

/** Parses `html,md`: each of the formats once. */
function parseFormats(text: string): Format[] {
  return [...new Set(text.split(','))].map((part) => {
    const format = FORMATS.find((name) => name === part);
    if (!format) throw new InvalidArgumentError(`Formats are ${FORMATS.join(', ')}.`);
    return format;
  });
}
