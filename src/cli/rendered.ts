import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { readRaw, readText } from '../files.ts';
import { packageRoot } from '../package.ts';
import type { Line } from '../result/types.ts';

/** What a report may be written as. */
export const FORMATS = ['html', 'text', 'md', 'svg', 'folded', 'callgrind', 'speedscope'] as const;
/** One of them. */
export type Format = (typeof FORMATS)[number];

/** What each format's file is called in a folder; charts bring their own names. */
export const NAMES = {
  html: 'report.html',
  text: 'report.txt',
  md: 'report.md',
  folded: 'report.folded',
  callgrind: 'report.callgrind',
  speedscope: 'report.speedscope.json',
} as const;

/** A file of a report: its name in a folder, and what it says. */
export interface Rendered {
  name: string;
  text: string;
}

/**
 * Takes the lines of each result file, a history and formats; gives the files. Loads what draws only
 * here: no other command waits for it. Raises Fault 2 where there is nothing to draw, or no window.
 */
export async function render(
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
    case 'folded':
      return (await import('../report/folded.ts')).renderFolded(files);
    case 'callgrind':
      return (await import('../report/callgrind.ts')).renderCallgrind(files);
    case 'speedscope':
      return (await import('../report/speedscope.ts')).renderSpeedscope(files);
  }
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
