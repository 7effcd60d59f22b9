import { Fault } from '../fault.ts';
import { linesOf } from '../files.ts';

/** The columns of `ops.csv` (spec §16.3); `instructions` holds costs in the trace's unit. */
export const CALL_COLUMNS = [
  'kernel',
  'op',
  'session',
  'token',
  'size_bytes',
  'order',
  'instructions',
  'result',
] as const;
/** The columns of `phases.tsv`. */
export const PHASE_COLUMNS = ['function', 'depth', 'enter', 'duration'] as const;
/** The columns of `events.tsv`. */
export const EVENT_COLUMNS = ['kernel', 'event', 'arguments'] as const;

/** Far above any record: a name has at most 256 characters, an event a few hundred. */
const LINE_LENGTH_MAX = 65_536;

/** The fields of one record by column; each failed check is a Fault 2 with `file:line`. */
export class Cells {
  /** The record's line (from 1). */
  readonly line: number;
  readonly #columns: readonly string[];
  readonly #fields: readonly string[];
  readonly #file: string;

  /** Takes the fields in the order of the columns, their line and the file's name. */
  constructor(columns: readonly string[], fields: readonly string[], file: string, line: number) {
    this.#columns = columns;
    this.#fields = fields;
    this.#file = file;
    this.line = line;
  }

  /** Raises Fault 2 with file, line, column, the problem and what stands there. */
  fail(column: string, problem: string): never {
    const shown = JSON.stringify(this.text(column).slice(0, 40));
    throw new Fault(2, `${this.#file}:${this.line}: ${column} ${problem}, not ${shown}`);
  }

  /** The field as it is. */
  text(column: string): string {
    return this.#fields[this.#columns.indexOf(column)] ?? '';
  }

  /** A whole number from 0 to 2^53 - 1 in decimal. */
  integer(column: string): number {
    const text = this.text(column);
    const value = /^\d{1,16}$/.test(text) ? Number(text) : -1;
    if (value < 0 || value > Number.MAX_SAFE_INTEGER) {
      this.fail(column, 'must be a whole number from 0 to 2^53 - 1');
    }
    return value;
  }

  /** As `integer`, undefined where the field is empty. */
  optionalInteger(column: string): number | undefined {
    return this.text(column) === '' ? undefined : this.integer(column);
  }
}

/**
 * Reads a comma-separated table of a trace (spec §16.1): the header exactly as given, one
 * record a line, fields quoted as in RFC 4180 (no field spans lines: names that are not printable
 * are hexadecimal). Takes the text, the columns and the file's name for messages. Raises Fault 2
 * with `file:line` for another header, a wrong number of fields, a misplaced quote, a carriage
 * return, and a last line without its newline, which is one that was cut off.
 */
export function parseCsv(text: string, columns: readonly string[], file: string): Cells[] {
  return parseTable(text, columns, ',', file, (line, place) => splitCsv(line, place));
}

/** As `parseCsv`, for a table separated by tabs, whose fields are never quoted. */
export function parseTsv(text: string, columns: readonly string[], file: string): Cells[] {
  return parseTable(text, columns, '\t', file, (line) => line.split('\t'));
}

function parseTable(
  text: string,
  columns: readonly string[],
  separator: string,
  file: string,
  split: (line: string, place: string) => string[],
): Cells[] {
  if (text === '') throw new Fault(2, `${file}: the file is empty`);
  const rows: Cells[] = [];
  let line = 0;
  if (!text.endsWith('\n')) {
    for (const _ of linesOf(text, file)) line++;
    throw new Fault(2, `${file}:${line}: the line has no end; the file was cut off`);
  }
  const header = columns.join(separator);
  for (const row of linesOf(text, file)) {
    line++;
    if (line > 1) rows.push(parseRow(row, line));
    else if (row !== header) {
      throw new Fault(2, `${file}:1: the header must be ${JSON.stringify(header)}`);
    }
  }
  return rows;

  function parseRow(text: string, line: number): Cells {
    const place = `${file}:${line}`;
    if (text.length > LINE_LENGTH_MAX) throw new Fault(2, `${place}: the line is too long`);
    if (text.includes('\r')) throw new Fault(2, `${place}: a carriage return; lines end in \\n`);
    const fields = split(text, place);
    if (fields.length !== columns.length) {
      throw new Fault(2, `${place}: ${fields.length} fields, the header has ${columns.length}`);
    }
    return new Cells(columns, fields, file, line);
  }
}

function splitCsv(line: string, place: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const fields: string[] = [];
  // One field: quoted, with doubled quotes inside, or plain; then a comma or the end.
  const field = /(?:"([^"]*(?:""[^"]*)*)"|([^",]*))(,|$)/y;
  for (;;) {
    const match = field.exec(line);
    if (match === null) {
      throw new Fault(2, `${place}: a quote inside a field, or one that is not closed (RFC 4180)`);
    }
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return fields;
  }
}
