import { columns as columnsOf, plain, wrap as wrapAt } from '../shown.ts';
import { type ComparedRow, type Growth, growthOf, SAME } from './compare.ts';
import type { Handed, PatchFound, PlayedBoth } from './patch.ts';
import type { Selftested } from './selftests.ts';

const WIDTH = 75;
/** Widths of the columns: call or phase, n, base, patched, change, growth. */
const COLUMNS = [15, 6, 13, 13, 12, 16] as const;
/** From here on numbers are told in millions: they have a column of their own. */
const DIGITS_MOST = 1e10;
/** From so many times on a change is told in times, not in percent. */
const TIMES_LEAST = 2;
/** The functions that a row's change is told of, and the least part of it that one has. */
const FUNCTIONS_MOST = 3;
const FUNCTION_LEAST = 0.02;

/** One row at one size, with its scenario. */
interface Told {
  group: string;
  n: number;
  row: ComparedRow;
}

/**
 * Takes what was found of a patch, and from which part on more instructions fail; gives plain ASCII of at most 75
 * columns, for a mail. `head` says what was compared.
 */
export function renderPatch(found: PatchFound, head: readonly string[], failOn: number): string {
  const out: string[] = [];
  const say = (text: string, indent = '') => out.push(...wrap(text, indent));
  const all = rowsOfAll(found.played);
  const changed = all.filter(isChanged);
  say(headlineOf(found));
  for (const line of head) say(line, '  ');
  out.push(...tables(found.played));
  out.push('');
  if (!found.isSameImage) {
    say(
      `${all.length} rows compared, ${all.length - changed.length} the same (less than ${SAME.part * 100} % or ` +
        `${SAME.perCall} instructions a call apart)${leftOut(found.played)}.`,
    );
  }
  for (const line of renamed(found.played)) say(line);
  for (const { group, n, base, patched } of found.played) {
    for (const [kernel, died] of Object.entries({ base, patched })) {
      if (!died) continue;
      say(`${kernel} ${died.how} of ${group}, n = ${n}`);
      for (const line of new Set(died.said)) say(line, '  ');
    }
  }
  if (found.handed) say(`handover bytes: ${handedText(found.handed)}`);
  if (found.kexec) {
    const { forward, back } = found.kexec;
    const told = ({ boots }: { boots: boolean }) => (boots ? 'boots' : 'FAILS');
    const both = { 'base to patched': forward, 'patched to base': back };
    say(
      `kexec: ${Object.entries(both)
        .map(([name, one]) => `${name} ${told(one)}`)
        .join(', ')}`,
    );
    // A console that is set up says again what the early one said.
    for (const [name, one] of Object.entries(both)) {
      if (one.boots) continue;
      say(`${name}: ${one.why}`);
      for (const line of new Set(one.said)) say(line, '  ');
    }
  }
  if (found.selftests) {
    const { base, patched } = found.selftests;
    say(`self-tests: base ${counted(base)}, patched ${counted(patched)}`);
  }
  if (found.commits.length > 0) {
    out.push('', 'commits, each built and self-tested with all before it');
    for (const { subject, selftests } of found.commits) {
      say(`${counted(selftests)}  ${subject}`, '  ');
    }
  }
  const [more, bad] = [dearer(found, failOn), wrong(found)];
  if (more.length + bad.length > 0) out.push('');
  if (more.length > 0) say(`failed, more by over ${percentOf(failOn)} %: ${more.join('; ')}`);
  if (bad.length > 0) say(`failed, wrong: ${bad.join('; ')}`);
  return out.map((line) => `${line.trimEnd()}\n`).join('');
}

/** Takes what was found and from which part on more instructions fail; gives what failed, each in a few words. */
export function failures(found: PatchFound, failOn: number): string[] {
  return [...dearer(found, failOn), ...wrong(found)];
}

/** Takes a part; gives it in percent, without the digits that binary fractions add. */
export function percentOf(part: number): number {
  return Number((part * 100).toPrecision(6));
}

function dearer(found: PatchFound, failOn: number): string[] {
  const failed = new Map<string, string[]>();
  for (const { group, n, row } of slower(found, failOn)) {
    const name = `${row.row} of ${group}`;
    failed.set(name, [...(failed.get(name) ?? []), `${changeOf(row)} at n = ${n}`]);
  }
  return [...failed].map(([name, sizes]) => `${name}: ${sizes.join(', ')}`);
}

/** Takes what was found; gives rows that take more by so much of what they took. */
export function slower(found: PatchFound, failOn: number): Told[] {
  return rowsOfAll(found.played).filter(
    ({ row }) => row.verdict === 'more' && row.now - row.old > failOn * row.old,
  );
}

/** Takes what was found; gives what no patch may do: another handover under the same string, a kernel that dies. */
export function wrong(found: PatchFound): string[] {
  const { handed, kexec, selftests, played, commits } = found;
  const failed: string[] = [];
  if (handed && isNewForm(handed) && !hasNewString(handed)) {
    failed.push('another form of handover under the same string');
  }
  if (kexec && !kexec.forward.boots) failed.push('base to patched does not boot');
  if (kexec && !kexec.back.boots) failed.push('patched to base does not boot');
  const isNew = (name: string) => !selftests?.base.failed.includes(name);
  for (const name of selftests?.patched.failed ?? []) {
    if (isNew(name)) failed.push(`self-test ${name}`);
  }
  for (const [i, commit] of commits.slice(0, -1).entries()) {
    for (const name of commit.selftests.failed.filter(isNew)) {
      failed.push(`self-test ${name} at commit ${i + 1}`);
    }
  }
  for (const { group, n, base, patched } of played) {
    if (patched && !base) failed.push(`${group}, n = ${n}: the patched kernel ${patched.how}`);
  }
  return failed;
}

function rowsOfAll(played: readonly PlayedBoth[]): Told[] {
  return played.flatMap(({ group, n, compared }) =>
    (compared?.rows ?? []).map((row) => ({ group, n, row })),
  );
}

function isChanged({ row }: Told): boolean {
  return row.verdict !== 'same';
}

/** Takes what was found; gives what changed most, and the dearest change the other way, in a sentence. */
export function headlineOf({ isSameImage, played }: PatchFound): string {
  const changed = rowsOfAll(played).filter(isChanged);
  if (isSameImage) return 'Both images are the same, byte for byte: there is nothing to compare.';
  const dead = played
    .filter(({ base, patched }) => base || patched)
    .map(
      ({ group, n, base, patched }) =>
        `${group}, n = ${n}: base ${base?.how ?? 'boots'}, patched ${patched?.how ?? 'boots'}.`,
    );
  if (changed.length === 0) return [...dead, 'No call and no phase changed.'].join(' ');
  const size = ({ row }: Told) => Math.abs(row.now - row.old);
  const most = changed.reduce((a, b) => (size(b) > size(a) ? b : a));
  const others = changed.filter(({ row }) => row.verdict !== most.row.verdict);
  const part = ({ row }: Told) => Math.abs(Math.log((row.now || 1) / (row.old || 1)));
  const other =
    others.length > 0 ? others.reduce((a, b) => (part(b) > part(a) ? b : a)) : undefined;
  const told = [sentence(most), other && sentence(other)].filter(Boolean).join('; ');
  return [...dead, `${told}.`].join(' ');
}

function sentence({ group, n, row }: Told): string {
  const { old, now, calls } = row;
  const times = old > 0 && now > 0 ? Math.max(old / now, now / old) : 0;
  const change =
    times >= TIMES_LEAST
      ? `${times.toFixed(times < 10 ? 1 : 0)} times ${now < old ? 'fewer' : 'more'}`
      : `${changeOf(row)}${calls > 1 ? `, ${signed(Math.round((now - old) / calls))} a call` : ''}`;
  const what = group.startsWith('sessions') ? `${n} ${n === 1 ? 'session' : 'sessions'}` : group;
  const tell = short(old) === short(now) ? grouped : short;
  return `${row.row} of ${what}: ${tell(old)} to ${tell(now)} instructions, ${change}`;
}

/** Takes a row; gives what it was and is, and the change, in a few words. */
export function rowText(row: Pick<ComparedRow, 'old' | 'now'>): string {
  const { old, now } = row;
  return `${short(old)} to ${short(now)} instructions${old === now ? '' : ` (${changeOf(row)})`}`;
}

function tables(played: readonly PlayedBoth[]): string[] {
  const out: string[] = [];
  const groups = [...new Set(played.map(({ group }) => group))];
  for (const group of groups) {
    const own = played.filter((one) => one.group === group && one.compared);
    const rows = [...new Set(own.flatMap(({ compared }) => compared!.rows.map(({ row }) => row)))];
    const lines = rows.flatMap((row) => linesOf(row, own));
    if (lines.length === 0) continue;
    out.push('', ...wrap(group), columns('', 'n', 'base', 'patched', 'change', 'growth'), ...lines);
  }
  if (out.length > 0) out.push('', 'Numbers are guest instructions of all calls of a scenario.');
  return out;
}

/** The lines of one row at every n where it changed, and of what. */
function linesOf(name: string, played: readonly PlayedBoth[]): string[] {
  const sizes = played.flatMap(({ n, compared }) => {
    const row = compared!.rows.find(({ row }) => row === name);
    return row ? [{ n, ...row }] : [];
  });
  const changed = sizes.filter(({ verdict }) => verdict !== 'same');
  const last = changed.at(-1);
  if (!last) return [];
  const growth = last === sizes.at(-1) ? growthText(growthOf(sizes)) : '';
  const lines = changed.map((row, i) =>
    columns(
      i === 0 ? name : '',
      String(row.n),
      grouped(row.old),
      grouped(row.now),
      changeOf(row),
      row === last ? growth : '',
    ),
  );
  const size = Math.abs(last.now - last.old);
  const told = last.changes
    .filter(({ instructions }) => Math.abs(instructions) >= FUNCTION_LEAST * size)
    .slice(0, FUNCTIONS_MOST)
    .map((change) => `${change.function} ${signed(change.instructions)}`);
  return [...lines, ...wrap(`by itself: ${told.join(', ')}`, '  ')];
}

function growthText({ old, now }: Growth): string {
  const power = (exponent: number | undefined) =>
    exponent === undefined ? '-' : `n^${exponent.toFixed(1)}`;
  if (old === undefined && now === undefined) return '';
  return `${power(old)} to ${power(now)}`;
}

function changeOf({ old, now }: Pick<ComparedRow, 'old' | 'now'>): string {
  if (old === 0) return 'new';
  if (now === 0) return 'gone';
  const times = now / old;
  if (times >= TIMES_LEAST) return `${times.toFixed(times < 10 ? 1 : 0)}x more`;
  if (times <= 1 / TIMES_LEAST) return `${(1 / times).toFixed(1 / times < 10 ? 1 : 0)}x fewer`;
  const percent = (times - 1) * 100;
  return `${percent > 0 ? '+' : ''}${percent.toFixed(Math.abs(percent) < 0.1 ? 3 : 2)}%`;
}

function leftOut(played: readonly PlayedBoth[]): string {
  const sums = new Map<string, { old: number; now: number }>();
  for (const { compared } of played) {
    for (const { kind, old, now } of compared?.leftOut ?? []) {
      const sum = sums.get(kind) ?? { old: 0, now: 0 };
      sums.set(kind, { old: sum.old + old, now: sum.now + now });
    }
  }
  const told = [...sums].map(([kind, { old, now }]) => `${kind} ${short(old)} to ${short(now)}`);
  return told.length > 0 ? `; left out of all: ${told.join(', ')} instructions` : '';
}

function renamed(played: readonly PlayedBoth[]): string[] {
  const all = played.flatMap(({ compared }) => compared?.renamed ?? []);
  const lines = all.map(
    ({ row, function: name, caller }) =>
      `${row}: only one kernel has ${name}, so both are measured at its caller ${caller}.`,
  );
  return [...new Set(lines)];
}

/** Takes what two kernels hand over; gives whether that is the same, in a sentence. */
export function handedText(handed: Handed): string {
  const { old, now } = handed.strings;
  const strings = hasNewString(handed)
    ? `strings ${old.join(', ')} became ${now.join(', ')}`
    : `under the same strings (${old.join(', ')})`;
  if ('unread' in handed) {
    return `that of the ${handed.unread} kernel cannot be read: ${handed.why}; ${strings}`;
  }
  const { pages, first } = handed;
  if (!first) return `identical (${pages} pages, but for the addresses in them), ${strings}`;
  const { page, offset, field } = first;
  const place = `${page}, offset ${offset}${field ? ` (${field})` : ''}`;
  return `DIFFER, first in ${place}: ${first.old} in the base, ${first.now} in the patched kernel; ${strings}`;
}

/** Whether the patched kernel hands over other bytes, or what its release does not. */
export function isNewForm(handed: Handed): boolean {
  return 'unread' in handed ? handed.unread === 'patched' : handed.first !== undefined;
}

function hasNewString({ strings: { old, now } }: Handed): boolean {
  return old.join() !== now.join();
}

function counted({ passed, ran, failed }: Selftested): string {
  const why = failed.length > 0 ? ` (${failed.join(', ')} not ok)` : '';
  return `${passed} of ${ran} ok${why}`;
}

function grouped(value: number): string {
  const [digits, unit] =
    value < DIGITS_MOST ? [String(value), ''] : [(value / 1e6).toFixed(), ' M'];
  return digits.replace(/\B(?=(\d{3})+$)/g, ',') + unit;
}

function short(value: number): string {
  if (value >= 1e6) return `${(value / 1e6).toFixed(1)} M`;
  return value >= 1e4 ? `${(value / 1e3).toFixed(1)} k` : String(value);
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${grouped(Math.abs(value))}`;
}

function columns(...cells: [string, string, string, string, string, string]): string {
  return columnsOf(COLUMNS, cells);
}

function wrap(text: string, indent = ''): string[] {
  return wrapAt(plain(text), WIDTH - indent.length).map((line) => indent + line);
}
