import { createHash } from 'node:crypto';
import { Fault } from '../fault.ts';
import type { Line } from '../result/types.ts';
import { formatLine } from '../result/write.ts';
import { escapeXml } from '../shown.ts';
import { contentOf } from './build.ts';
import { drawChart, INHERITED } from './charts/draw.ts';
import { parseSvg } from './charts/parse.ts';
import type { Cell, Chart, Content, Figure, Section, Table } from './content.ts';
import { hover } from './hover.ts';
import { STYLE, WIDTHS } from './style.ts';

/** The most that a page may have, in bytes. */
export const PAGE_BYTES_MOST = 1024 * 1024;
/** How many rows a table has, and machines charts: less of both where the page would be too large. */
const CUTS = [
  { rows: 160, drawn: 4 },
  { rows: 60, drawn: 2 },
  { rows: 30, drawn: 1 },
  { rows: 10, drawn: 1 },
  { rows: 3, drawn: 0 },
];

/** What a page holds beside the results. */
export interface PageOptions {
  /** The script of explorer and player, and the Wasm module that it plays. */
  page?: { script: string; module_base64: string };
  /** Lines of results/history.ndjson. */
  history?: readonly Line[];
}

/**
 * Takes the lines of each result file; gives one HTML page of at most 1 MiB that needs no network,
 * with every chart, its table and the results in it. The same lines give the same bytes. Text of the
 * lines is escaped. Raises Fault 2 where the page would be larger.
 */
export function renderHtml(files: readonly (readonly Line[])[], options: PageOptions = {}): string {
  const { page, history = [] } = options;
  const module = page
    ? `<script type="application/octet-stream" id="module">${escapeXml(page.module_base64)}</script>`
    : '';
  const scripts = [`(${hover.toString()})()`, ...(page ? [page.script] : [])];
  if (scripts.some((script) => /<\/script|<!--/i.test(script))) {
    throw new TypeError('a script of the page would end its own element');
  }
  const after = `${scripts.map((script) => `<script>${script}</script>`).join('')}</body></html>\n`;
  let best: { html: string; level: number } | undefined;
  const sizes = sizesOf(files, PAGE_BYTES_MOST - Buffer.byteLength(after));
  for (const { rows, drawn } of CUTS) {
    // A shorter page is of no use where no more of the results would be in it.
    if (best && !sizes.slice(0, best.level).some(Number.isFinite)) break;
    const content = contentOf(files, history, drawn);
    const before =
      '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">' +
      `<meta http-equiv="Content-Security-Policy" content="${policy(scripts)}">` +
      '<meta name="viewport" content="width=device-width,initial-scale=1">' +
      `<title>luo-bench: ${escapeXml(titleOf(content))}</title>` +
      `<style>${STYLE}</style></head><body>\n${bodyOf(content, page !== undefined, rows)}\n${module}`;
    const room = PAGE_BYTES_MOST - Buffer.byteLength(before) - Buffer.byteLength(after);
    const results = embedded(files, sizes, room);
    if (!results) continue;
    const html = `${before}${results.element}${after}`;
    if (!best || results.level < best.level) best = { html, level: results.level };
    if (best.level <= LEVEL_MOST) break;
  }
  if (best) return best.html;
  throw new Fault(2, 'report: the page would have more than 1 MiB; give fewer files');
}

/** Nothing is loaded, and no script runs but the page's own, which workers run too. */
function policy(scripts: readonly string[]): string {
  const hashes = scripts.map((s) => `'sha256-${createHash('sha256').update(s).digest('base64')}'`);
  return (
    `default-src 'none'; style-src 'unsafe-inline'; script-src ${hashes.join(' ')} 'wasm-unsafe-eval'; ` +
    "worker-src blob:; base-uri 'none'; form-action 'none'"
  );
}

function titleOf({ answer }: Content): string {
  return answer[0] ?? 'report';
}

function bodyOf(content: Content, hasPage: boolean, rows: number): string {
  const sections = content.sections.map((section) => ({
    id: section.id,
    title: section.title,
    html: sectionHtml(section, rows),
  }));
  if (hasPage) {
    const at = (id: string) => sections.findIndex((section) => section.id === id);
    sections.splice(at('environment'), 0, hole('play', 'Check it on this machine'));
    const blackout = at('blackout');
    sections.splice(
      blackout < 0 ? at('play') : blackout + 1,
      0,
      hole('explorer', 'Your own numbers'),
    );
  }
  const links = sections.map(
    ({ id, title }) => `<li><a href="#${id}">${escapeXml(title)}</a></li>`,
  );
  const absent = content.absent.map(
    ({ what, command }) => `<li>${escapeXml(what)}: <code>${escapeXml(command)}</code></li>`,
  );
  return (
    '<a class="skip" href="#main">To the content</a>' +
    '<header><h1>luo-bench: Linux live update, LUO and KHO</h1>' +
    `<div class="answer">${content.answer.map((one) => `<p>${escapeXml(one)}</p>`).join('')}</div>` +
    `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav></header>\n` +
    `<main id="main" tabindex="-1">${sections.map(({ html }) => html).join('\n')}</main>\n` +
    `<footer><p>${verifiedText(content)} ` +
    'Instructions are not nanoseconds, times are those of the machines above alone. ' +
    'In a chart the arrow keys step through its values.</p>' +
    (absent.length > 0 ? `<p>Not in these results:</p><ul>${absent.join('')}</ul>` : '') +
    '<p>This page again: <code>luo-bench report FILE... --format html -o report.html</code></p></footer>' +
    '<div id="tip" aria-hidden="true"></div><div id="spoken" class="hidden" role="status"></div>'
  );
}

function verifiedText({ unverified }: Content): string {
  return unverified === 0
    ? 'Every result was compared with the expected one while it was measured.'
    : `Every result but ${unverified} was compared with the expected one while it was measured.`;
}

/** A section that the page's script fills. */
function hole(id: string, title: string) {
  const html = `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2></section>`;
  return { id, title, html };
}

function sectionHtml({ id, title, prose, figures }: Section, rows: number): string {
  return (
    `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${escapeXml(title)}</h2>` +
    prose.map((text) => `<p>${escapeXml(text)}</p>`).join('') +
    figures.map((figure) => figureHtml(figure, rows)).join('') +
    '</section>'
  );
}

function figureHtml({ title, note, command, charts, table }: Figure, rows: number): string {
  const shown =
    charts.length > 0
      ? `<div class="charts">${charts.map((chart) => chartHtml(chart, charts.length === 1)).join('')}</div>`
      : '';
  const values = tableHtml(table, rows);
  return (
    `<h3>${escapeXml(title)}</h3>` +
    (note && `<p class="note">${escapeXml(note)}</p>`) +
    shown +
    (command ? commandHtml(command) : '') +
    (shown ? `<details><summary>Table of values</summary>${values}</details>` : values)
  );
}

/** A chart that is alone has its figure's title above it: its own is for screen readers. */
function chartHtml(chart: Chart, isAlone: boolean): string {
  const { id, title, size } = chart;
  const wide = drawChart(chart, WIDTHS[size], numbered);
  const narrow = size === 'full' ? drawChart(chart, WIDTHS.narrow, numbered) : undefined;
  const tips = wide.tips.map((text) => text.replaceAll(/\s+/g, ' ')).join('\n');
  return (
    `<figure class="${size}"><figcaption id="${id}-caption"${isAlone ? ' class="hidden"' : ''}>${escapeXml(title)}</figcaption>` +
    `<div class="plot" tabindex="0" role="group" aria-roledescription="chart" aria-labelledby="${id}-caption" data-tips="${escapeXml(tips)}">` +
    `${svgOf(wide, WIDTHS[size], 'wide')}${narrow ? svgOf(narrow, WIDTHS.narrow, 'narrow') : ''}</div></figure>`
  );
}

/** A command whose words do not break at their dashes. */
function commandHtml(command: string): string {
  const parts = command.split(' ').map((word) => `<span>${escapeXml(word)}</span>`);
  return `<p class="command"><code>${parts.join(' ')}</code></p>`;
}

/** A mark says which of its chart's texts is its own: both widths share them. */
function numbered(_: string, index: number) {
  return { attribute: ` data-tip="${index}"` };
}

function svgOf({ inner, height }: ReturnType<typeof drawChart>, width: number, name: string) {
  return parseSvg(
    `<svg class="${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${INHERITED} aria-hidden="true">${inner}</svg>`,
  );
}

/** A table; its class says after how many columns of words the numbers begin. */
function tableHtml({ caption, columns, rows }: Table, most: number): string {
  const shown = rows.slice(0, most);
  const more = rows.length - shown.length;
  const said = more > 0 ? `${caption} (${more} more rows are in the result file)` : caption;
  const numbers = columns.findIndex(({ numeric }) => numeric);
  const kind = numbers < 0 ? 'wrap' : `k${numbers}`;
  const heads = columns.map(({ head, numeric }) =>
    head === ''
      ? '<td></td>'
      : `<th scope="col"${numeric ? ' class="n"' : ''}>${escapeXml(head)}</th>`,
  );
  const body = shown.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
  return (
    `<div class="scroll" tabindex="0" role="group" aria-label="${escapeXml(said)}"><table class="${kind}">` +
    `<caption>${escapeXml(said)}</caption><thead><tr>${heads.join('')}</tr></thead>` +
    `<tbody>${body.join('')}</tbody></table></div>`
  );
}

function cellHtml({ text, value }: Cell, i: number): string {
  const shown = escapeXml(text);
  const inner =
    value === undefined || String(value) === text.replaceAll(',', '')
      ? shown
      : `<data value="${value}">${shown}</data>`;
  return i === 0 ? `<th scope="row">${inner}</th>` : `<td>${inner}</td>`;
}

/** What of the lines is embedded where not all have room, from most to least; what goes is said. */
const LEVELS: { without: string; keep: (line: Line) => Line | undefined }[] = [
  { without: '', keep: (line) => line },
  { without: 'samples', keep: withoutSamples },
  {
    without: 'samples, call paths of windows',
    keep: (line) => (line.type === 'window' ? undefined : withoutSamples(line)),
  },
  {
    without: 'samples, call paths of windows, source lines',
    keep: (line) => (isMadeOfMany(line) ? undefined : withoutSamples(line)),
  },
  {
    without:
      'samples, call paths of windows, source lines, all results but instructions and time, verdicts of the same',
    keep: (line) => (isMinor(line) ? undefined : withoutSamples(line)),
  },
  {
    without: 'all but the environment and the times that the page plays',
    keep: (line) => (line.type === 'env' || isPlayed(line) ? withoutSamples(line) : undefined),
  },
  { without: 'all but the environment', keep: (line) => (line.type === 'env' ? line : undefined) },
  { without: 'all', keep: () => undefined },
];

/** Up to this level the results that charts are made of are in the page. */
const LEVEL_MOST = 4;

/** Whether a line is one of thousands that a table sums up. */
function isMadeOfMany({ type }: Line): boolean {
  return type === 'window' || type === 'profile';
}

function isMinor(line: Line): boolean {
  return (
    isMadeOfMany(line) ||
    (line.type === 'result' && line.metric !== 'time' && line.metric !== 'instructions') ||
    (line.type === 'verdict' && (line.verdict === 'same' || line.verdict === 'same-code'))
  );
}

/** Whether the page's player sets the reader's own times beside it. */
function isPlayed(line: Line): boolean {
  return (
    line.type === 'result' &&
    line.metric === 'time' &&
    (line.suite === 'insert' || line.suite === 'deserialize') &&
    line.contender.startsWith('wasm/') &&
    line.workload.trace === undefined
  );
}

function withoutSamples(line: Line): Line {
  if (line.type === 'price') return { ...line, samples: [line.value] };
  return line.type === 'result' && line.metric === 'time' ? { ...line, samples: [] } : line;
}

/** Lines without an environment come first: none before them may be taken for theirs. */
function inOrder(files: readonly (readonly Line[])[]): Line[] {
  return [...files]
    .sort((a, b) => Number(a[0]?.type === 'env') - Number(b[0]?.type === 'env'))
    .flat();
}

/** Gives one element for each level: the results' bytes, infinite where they are more than `most`. */
function sizesOf(files: readonly (readonly Line[])[], most: number): number[] {
  const lines = inOrder(files);
  return LEVELS.map(({ keep }) => {
    let size = 0;
    for (const line of lines) {
      const kept = keep(line);
      if (kept === undefined) continue;
      size += Buffer.byteLength(embeddedLine(kept)) + SEPARATOR.length;
      if (size > most) return Number.POSITIVE_INFINITY;
    }
    return size;
  });
}

const SEPARATOR = ',\n';

function embeddedLine(line: Line): string {
  return formatLine(line).replaceAll('<', '\\u003c');
}

/** Gives the element with the results, as many as `room` bytes hold; nothing where none fit. */
function embedded(
  files: readonly (readonly Line[])[],
  sizes: readonly number[],
  room: number,
): { element: string; level: number } | undefined {
  for (const [level, { without, keep }] of LEVELS.entries()) {
    if (sizes[level]! - SEPARATOR.length > room) continue;
    const lines = inOrder(files).flatMap((line) => keep(line) ?? []);
    const left = without && ` data-left-out="${without}"`;
    const json = lines.map(embeddedLine).join(SEPARATOR);
    const element = `<script type="application/json" id="results"${left}>[${json}]</script>`;
    if (Buffer.byteLength(element) <= room) return { element, level };
  }
  return undefined;
}
