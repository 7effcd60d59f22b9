import { functionOf } from '../report/words.ts';
import { describe, full } from '../result/describe.ts';
import type { VerdictLine } from '../result/types.ts';
import { columns as columnsOf, plain, plainLines, wrap as wrapAt } from '../shown.ts';
import type { Comparison, Row } from './comparison.ts';

const WIDTH = 75;
/** Widths of the columns: contender or metric, old, new, change, interval, verdict. */
const COLUMNS = [23, 13, 13, 10, 16] as const;

/**
 * Takes a comparison and gives plain ASCII of at most 75 columns, as benchstat lays it out: one
 * table a workload and suite, one line a contender and metric. Lines that are the same are counted,
 * not shown. The same comparison gives the same text.
 */
export function renderComparison(found: Comparison, oldName: string, newName: string) {
  const { rows, notes } = found;
  if (found.ofTraces) return renderTraces(found, oldName, newName);
  const shown = rows.filter(({ line }) => !SILENT.includes(line.verdict));
  const groups = new Map<string, Row[]>();
  for (const row of shown) {
    const key = JSON.stringify([row.line.suite, row.line.workload]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const out = [...wrap(`old: ${oldName}`), ...wrap(`new: ${newName}`)];
  for (const group of groups.values()) {
    const { suite, workload } = group[0]!.line;
    out.push(
      '',
      ...wrap(`${suite}, ${describe(workload)}`),
      columns('', 'old', 'new', 'change', 'verdict'),
    );
    let contender = '';
    for (const row of group) {
      if (row.line.contender !== contender) out.push(plain(row.line.contender).slice(0, WIDTH));
      contender = row.line.contender;
      out.push(...renderRow(row));
    }
  }
  out.push('', ...wrap(summary(rows)));
  for (const note of notes) out.push(...wrap(note));
  return plainLines(out.map((line) => line.trimEnd()).join('\n'));
}

/** As a patch's table (src/patch/text.ts): calls and phases by the kernel's functions, what failed in the last line. */
function renderTraces({ rows, notes }: Comparison, oldName: string, newName: string): string {
  const shown = rows.filter(({ line }) => !SILENT.includes(line.verdict));
  const failed = rows.filter(({ line }) => line.verdict === 'slower');
  const nameOf = ({ workload, suite }: VerdictLine) => {
    const own = functionOf({ suite, workload: {} });
    return suite === 'overhead'
      ? `${workload.variant}`
      : [own, workload.variant].filter(Boolean).join(', ');
  };
  const out = [...wrap(`old: ${oldName}`), ...wrap(`new: ${newName}`)];
  if (shown.length > 0) {
    out.push('', columns('guest instructions', 'old', 'new', 'change', 'verdict'));
  }
  for (const { line, note } of shown) {
    const cells = [line.baseline, line.value].map((value) =>
      value === undefined ? '-' : full(value),
    );
    const verdict = line.verdict === 'slower-within-margin' ? 'within margin' : line.verdict;
    const name = plain(nameOf(line));
    out.push(
      ...(name.length > COLUMNS[0]
        ? [name, columns('', cells[0]!, cells[1]!, change(line), verdict)]
        : [columns(name, cells[0]!, cells[1]!, change(line), verdict)]),
      ...(note === undefined ? [] : wrap(note, '    ')),
    );
  }
  out.push('', ...wrap(`${summary(rows)} Numbers are the sums of all calls of a kind.`));
  for (const note of notes) out.push(...wrap(note));
  if (failed.length > 0) {
    const told = failed.map(({ line }) => `${nameOf(line)} ${change(line)}`);
    out.push(...wrap(`failed: ${told.join('; ')}`));
  }
  return plainLines(out.map((line) => line.trimEnd()).join('\n'));
}

/** Verdicts of lines that the table leaves out and its summary counts. */
const SILENT: readonly string[] = ['same', 'same-code'];

function renderRow({ line, exact, note }: Row): string[] {
  const { metric, baseline, value, verdict } = line;
  const unpaired = !exact && line.low === undefined;
  const row = columns(
    `  ${metric}`,
    baseline === undefined ? '-' : number(baseline, metric),
    value === undefined ? '-' : number(value, metric),
    change(line),
    unpaired ? '-' : verdict === 'slower-within-margin' ? 'within margin' : verdict,
  );
  const remarks = [interval(line), note].filter((text) => text !== undefined);
  return remarks.length === 0 ? [row] : [row, ...wrap(remarks.join('; '), '    ')];
}

function change({ baseline, value, ratio, metric }: VerdictLine): string {
  if (metric === 'time' && ratio !== undefined) return percent(ratio - 1);
  if (baseline === undefined || value === undefined) return '-';
  if (baseline === 0) return value === 0 ? '0' : 'from 0';
  return percent(value / baseline - 1);
}

/** Percent with so many digits that a change never reads as none. */
function percent(part: number): string {
  if (part === 0) return '0';
  const value = part * 100;
  const size = Math.abs(value);
  const digits = size >= 0.01 ? 2 : size >= 0.0001 ? 4 : 6;
  return `${value > 0 ? '+' : ''}${value.toFixed(digits)}%`;
}

function interval({ low, high }: VerdictLine): string | undefined {
  if (low === undefined || high === undefined) return undefined;
  return `between ${percent(low - 1)} and ${percent(high - 1)}`;
}

function number(value: number, metric: string): string {
  return metric === 'time' ? value.toPrecision(5) : String(value);
}

/** Takes rows and gives how many there are of each verdict, in one sentence. */
function summary(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { line, exact } of rows) {
    const unpaired = !exact && line.low === undefined && line.verdict === 'inconclusive';
    const name = unpaired ? 'without verdict' : line.verdict;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const parts = [...counts].map(([name, count]) => `${count} ${name}`);
  return `${rows.length} compared: ${parts.join(', ')}.`;
}

function columns(...cells: [string, string, string, string, string]): string {
  return columnsOf(COLUMNS, cells);
}

function wrap(text: string, indent = ''): string[] {
  return wrapAt(text, WIDTH - indent.length).map((line) => indent + line);
}
