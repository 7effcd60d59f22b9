import { ascii, plain } from '../shown.ts';
import type { Cell, Table } from './content.ts';

const GAP = 2;
/** A first column takes no more than this, nor does any other. */
const FIRST_MOST = 30;
const COLUMN_MOST = 48;

/**
 * Takes a table and a width; gives it in plain ASCII of at most that many columns: where it is wider,
 * as several tables one below the other, each with the first columns that are words.
 */
export function tableText({ columns, rows }: Table, width: number): string[] {
  const text = (cell: Cell | undefined) => ascii(plain(cell?.text ?? ''));
  const cells = [columns.map(({ head }) => ({ text: head })), ...rows];
  const fixed = Math.max(
    1,
    columns.findIndex(({ numeric }) => numeric === true),
  );
  const most = (i: number) => Math.max(...cells.map((row) => text(row[i]).length));
  const wide = columns.map((_, i) => Math.min(most(i), i === 0 ? FIRST_MOST : COLUMN_MOST));
  // Columns that name the row stand in every part, as far as they leave half of it.
  let lead = fixed === columns.length ? 1 : fixed;
  const widthOf = (from: number, to: number) =>
    wide.slice(from, to).reduce((sum, one) => sum + one + GAP, 0);
  while (lead > 1 && widthOf(0, lead) > width / 2 + 8) lead--;
  const out: string[] = [];
  for (let from = lead; from < columns.length || from === lead; ) {
    let to = from;
    while (
      to < columns.length &&
      (to === from || widthOf(0, lead) + widthOf(from, to + 1) - GAP <= width)
    )
      to++;
    if (out.length > 0) out.push('');
    for (const row of cells) {
      const line = [...Array(lead).keys(), ...range(from, to)].map((i) => {
        const one = text(row[i]).slice(0, Math.min(wide[i]!, width));
        return columns[i]!.numeric ? one.padStart(wide[i]!) : one.padEnd(wide[i]!);
      });
      out.push(line.join(' '.repeat(GAP)).slice(0, width).trimEnd());
    }
    from = Math.max(to, from + 1);
  }
  return out;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
