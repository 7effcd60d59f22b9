import type { Line } from '../result/types.ts';
import { codeMarkdown, escapeMarkdown } from '../shown.ts';
import { contentOf } from './build.ts';
import type { Figure, Section, Table } from './content.ts';

/** The most that GitHub takes for a comment and a summary of CI shows, in bytes. */
const BYTES_MOST = 64 * 1024;
/** Rows of a table, fewer where all together are too much. */
const ROWS: readonly number[] = [60, 30, 15, 8, 4, 2, 1, 0];

/**
 * Takes the lines of each result file, and of the history; gives GitHub Markdown of at most 64 KB:
 * the answer, then every table in a fold. Text of the lines is escaped and mentions nobody. The same
 * lines give the same text.
 */
export function renderMarkdown(
  files: readonly (readonly Line[])[],
  history: readonly Line[] = [],
): string {
  const { answer, sections, absent } = contentOf(files, history);
  const [first = '', ...others] = answer;
  const head = [`**${escapeMarkdown(first)}**`, ...others.map(escapeMarkdown)].join('\n\n');
  const foot = absent.map(
    ({ what, command }) => `${escapeMarkdown(what)} (${codeMarkdown(command)})`,
  );
  const absence = foot.length > 0 ? `\nNot in these results: ${foot.join(', ')}.\n` : '';
  for (const most of ROWS) {
    const text = `${head}\n\n${sections.map((section) => sectionText(section, most)).join('')}${absence}`;
    if (Buffer.byteLength(text) <= BYTES_MOST) return text;
  }
  return `${head}\n${absence}`.slice(0, BYTES_MOST);
}

function sectionText({ title, prose, figures }: Section, most: number): string {
  const body = figures.map((figure) => figureText(figure, most)).join('');
  return `### ${escapeMarkdown(title)}\n\n${prose.map((text) => `${escapeMarkdown(text)}\n\n`).join('')}${body}`;
}

function figureText({ title, note, command, table }: Figure, most: number): string {
  return (
    `<details><summary>${escapeMarkdown(title)}</summary>\n\n` +
    (note && `${escapeMarkdown(note)}\n\n`) +
    (command ? `${codeMarkdown(command)}\n\n` : '') +
    `${tableText(table, most)}\n</details>\n\n`
  );
}

function tableText({ columns, rows }: Table, most: number): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const shown = rows.slice(0, most);
  const more = rows.length - shown.length;
  return (
    row(columns.map(({ head }) => escapeMarkdown(head))) +
    row(columns.map(({ numeric }) => (numeric ? '--:' : ':--'))) +
    shown.map((cells) => row(cells.map(({ text }) => escapeMarkdown(text)))).join('') +
    (more > 0 ? `\n${more} more rows are in the result file.\n` : '')
  );
}
