/**
 * How a text from a file, a tool or a command line is shown: in a message, a table, KTAP, Markdown, XML
 * or a command to copy. It is told what it says and nothing else: it moves no cursor, begins no line,
 * and is no command to a terminal, a CI system or a shell.
 */

/**
 * What is not seen or moves what is: controls (C0, C1), what turns the direction of text and other
 * format characters, line and paragraph separators, halves of characters, those for private use, and what
 * XML cannot hold.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\ufffe\uffff]/gu;

/** The same, but what a text of several lines is laid out with. */
const UNSEEN_IN_LINES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\ufffe\uffff]/gu;

/** Of those the ones that JSON has short names for. */
const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Takes a text; gives it on one line, what is not seen as JSON escapes it (`\u001b`), and so that no CI
 * system takes it for a command: GitHub those that begin with two colons, Azure, TeamCity and GitHub two
 * hashes, a word and a bracket. What was shown before is not changed again.
 */
export function plain(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll(UNSEEN, escaped).replace(COLONS, colon).replaceAll(HASHES, hash);
}

/** The same for a text of several lines, which stay lines; tabs stay, too. */
export function plainLines(text: string): string {
  if (!SPECIAL_IN_LINES.test(text)) return text;
  return text
    .replaceAll(UNSEEN_IN_LINES, escaped)
    .replaceAll(LINES_COLONS, colon)
    .replaceAll(HASHES, hash);
}

/** Nearly every text has none of these: files of many megabytes are written and shown. */
const SPECIAL = /[^\x20-\x7e]|::|##/;
const SPECIAL_IN_LINES = /[^\x20-\x7e\n\t]|::|##/;

const COLONS = /^(\s*):(?=:)/;
const LINES_COLONS = /^([^\S\n]*):(?=:)/gm;
const HASHES = /#(?=#(?:[A-Za-z]+)?\[)/g;

function escaped(char: string): string {
  if (SHORT[char] !== undefined) return SHORT[char];
  return Array.from({ length: char.length }, (_, i) => unit(char.charCodeAt(i))).join('');
}

function colon(_: string, blanks: string): string {
  return `${blanks}${unit(0x3a)}`;
}

function hash(): string {
  return unit(0x23);
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * Takes a value; gives it as one line of JSON that also shows plainly: what it says is the same. Raises
 * TypeError for what JSON cannot hold.
 */
export function plainJson(value: unknown): string {
  return plain(JSON.stringify(value));
}

/** Takes a message and what a tool or a guest printed; gives the message's line, theirs below it. */
export function told(message: string, printed: readonly string[] = []): string {
  return [plain(message), ...printed.map((line) => `  ${plain(line)}`)].join('\n');
}

/** Gives a warning as stderr has it, with its newline; takes what `told` does. */
export function warning(message: string, printed: readonly string[] = []): string {
  return `warning: ${told(message, printed)}\n`;
}

/** Takes a text of whatever origin; gives it in printable ASCII and newlines, others as `?`. */
export function ascii(text: string): string {
  return plainLines(
    text
      .replaceAll('µ', 'u')
      .replaceAll('±', '+-')
      .replaceAll('×', 'x')
      .replaceAll(/[–—−]/g, '-')
      .replaceAll(/[^\x20-\x7e\n]/gu, '?'),
  );
}

/** Takes a text and a width; gives it in lines of at most that many columns, longer words broken. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(' ')) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = '';
    }
    line += line ? ` ${word}` : word;
    for (; line.length > width; line = line.slice(width)) lines.push(line.slice(0, width));
  }
  return (line ? [...lines, line] : lines).map(plain);
}

/** Columns of a terminal that lines of prose are for; a command to copy stays on one line, however long. */
export const TERMINAL = 80;

/**
 * Takes a label, the column in which the text behind it begins, and a text; gives it in lines of at most 80
 * columns, those behind the first set in as far.
 */
export function labelled(label: string, begin: number, text: string): string[] {
  const lines = wrap(text, TERMINAL - begin);
  return lines.map((line, i) => (i === 0 ? label : '').padEnd(begin) + line);
}

/**
 * Takes the widths of a table's columns and a row's cells, the first on the left, numbers on the right;
 * gives the row. A cell that is wider than its column takes the room of the next ones, a blank apart.
 */
export function columns(widths: readonly number[], cells: readonly string[]): string {
  let row = '';
  let end = 0;
  for (const [i, cell] of cells.entries()) {
    end += widths[i] ?? 0;
    if (i === 0) row = cell.padEnd(end);
    else row = `${row.trimEnd()}${' '.repeat(roomOf(row, cell, end))}${cell}`;
  }
  return row;
}

/** So many blanks put a cell at the right end of its column, one at least. */
function roomOf(row: string, cell: string, end: number): number {
  return Math.max(cell === '' ? 0 : 1, end - row.trimEnd().length - cell.length);
}

/** Columns of a terminal that a text takes: marks on a letter none, East Asian wide ones and emoji two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) if (!/[\p{Mn}\p{Me}]/u.test(char)) width += WIDE.test(char) ? 2 : 1;
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** Takes an argument of a command; gives it as a POSIX shell takes it. */
export function quoted(argument: string): string {
  const text = plain(argument);
  if (/^[\w.,:=/@+-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Takes a text; gives it as XML and HTML have it, in elements and attributes. */
export function escapeXml(text: string): string {
  return plainLines(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Takes a text; gives it as words of one line of Markdown: no markup, mention or link. */
export function escapeMarkdown(text: string): string {
  return plain(text.replaceAll(/\s+/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('`', '&#96;')
    .replaceAll('://', '&#58;//')
    .replaceAll(/[\\*_{}[\]|~!]|(?<!&)#/g, String.raw`\$&`);
}

/** Takes a command; gives it in a code span of Markdown, which no backtick of its own ends. */
export function codeMarkdown(text: string): string {
  const flat = plain(text.replaceAll(/\s+/g, ' '));
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${flat} ${fence}` : `${fence}${flat}${fence}`;
}

/**
 * Takes a test's or a check's name, or why it was left out; gives it as KTAP has it: one line in which no
 * hash begins a directive.
 */
export function escapeKtap(text: string): string {
  return plain(text).replaceAll('#', String.raw`\#`);
}
