import {
  type Arch,
  findAbi,
  kernelFields,
  type LuoCapableAbi,
  pageSizeName,
} from '../abi/releases.ts';
import { basisName, full, kernelName } from '../result/describe.ts';
import type { Prices } from '../result/prices.ts';
import { columns, TERMINAL, wrap as wrapAt } from '../shown.ts';
import { sizeText } from '../sizes.ts';
import type { Trace } from '../trace/types.ts';
import type { Basis } from './basis.ts';
import type { Fit } from './budget.ts';
import type { Capacity } from './capacity.ts';
import type { Checked } from './check.ts';
import type { Clock } from './clock.ts';
import { type Host, scratchOf } from './load.ts';
import { measuredPhases } from './measured.ts';
import { bestChange, dominatingTerm, type PhaseCost, type Prediction } from './predict.ts';
import type { Question } from './question.ts';
import type { Range, Rate } from './range.ts';
import type { Unscanned } from './scanned.ts';

const WIDTH = 75;

/** What makes ns of counts. */
export interface Time {
  clock: Clock;
  /** Where its numbers are from, in a sentence. */
  source: string;
  /** The prices it goes by, and the architecture they hold for; another's counts have no time. */
  prices?: Prices;
  arch?: Arch;
  /** The time of an instruction, where it was given. */
  rate?: Rate;
}

/** What was found of one kernel with one index. */
export interface Forecast {
  /** In instructions, and in ns where something tells time. */
  counts: Prediction;
  ns?: Prediction;
  fit?: Fit;
  /** Where an alternative's numbers come from, and the kernel's. */
  index?: string;
  basedOn: string;
}

/**
 * Takes what was found, sentences on capacities, on what was assumed and on what is handed over, what was
 * asked and what makes ns; gives the answers, a line each, then the table, a column a kernel and index, then
 * notes: ASCII of at most 75 columns, 80 in tables of large counts. With `verbose` each kernel has a table with all details behind.
 */
export function renderForecast(
  forecasts: readonly Forecast[],
  capacities: readonly string[],
  assumed: readonly string[],
  handed: readonly string[],
  { given, trace }: Question,
  time: Time | undefined,
  verbose = false,
): string {
  const [first] = forecasts;
  if (!first) return '';
  const answers = forecasts.flatMap((one) => wrap(answerOf(one), 2));
  const single = forecasts.length === 1;
  const notes = [
    ...(single ? openLines(first.ns ?? first.counts, amountOf(first)) : []),
    ...migrationLines(forecasts),
    ...helpLines(first),
    ...(time ? wrap(`time: ${time.source}`) : wrap(`time: none; ${NO_TIME}`, 2)),
    ...unvalidatedLines(forecasts),
    ...assumed.flatMap((note) => wrap(note, 2)),
    ...measuredText(trace),
    ...(verbose ? [] : wrap('--verbose has ranges, bytes and locks of each kernel')),
  ];
  const blocks = [
    [...answers, ...capacities],
    [
      ...wrap([given.text, ...handed].join('; ')),
      '',
      ...(single ? singleTable(first) : sideBySide(forecasts)),
    ],
    [...wrap(SUMMED), ...notes],
    ...(verbose ? forecasts.map(details) : []),
  ];
  return blocks.map((rows) => rows.map((row) => row.trimEnd()).join('\n')).join('\n\n');
}

const NO_TIME =
  "luo-bench prices measures what steps take on this machine; another's go into --prices FILE";

/** The answer: what LUO and KHO take, and whether that fits. */
function answerOf({ counts, ns, fit }: Forecast): string {
  const name = `${nameOf(counts)} ${counts.contender}: LUO+KHO`;
  const { value, low, high } = counts.window;
  const instructions = `${grouped(value)} instructions (${grouped(low)} to ${grouped(high)})`;
  const took = ns ? rangeText(ns.window) : instructions;
  if (!fit) return `${name} ${took}`;
  const base = fit.base_ns === undefined ? '' : ` and ${timeText(fit.base_ns)} given`;
  const of = `${name} ${took}${base} of ${timeText(fit.budget_ns)}`;
  if (fit.verdict !== 'undecided') return `${of}: ${fit.verdict}`;
  if (!ns) return `${of}: cannot tell; no prices of ${counts.arch} are at hand`;
  const deciding = fit.decided_by!.map((name) => ns.phases.find(({ phase }) => phase === name)!);
  const decided = deciding.map(({ phase, narrowed_by }) => {
    const question = QUESTIONS[narrowed_by[0] ?? ''];
    return question ? `${phase} (${question} ${narrowed_by[0]})` : phase;
  });
  const verb = deciding.length === 1 ? 'decides' : 'decide';
  return `${of}: cannot tell; ${decided.join(', ')} ${verb}`;
}

/** What an option that is left open asks. */
const QUESTIONS: Readonly<Record<string, string>> = {
  '--scatter': 'are the folios scattered?',
  '--deferred-init': 'are struct pages initialised late?',
  '--config': 'how is the kernel configured?',
  '--host-memory': 'how large is the machine?',
};

/** A table of one kernel: instructions with their range, and ms where there are any. */
function singleTable({ counts, ns }: Forecast): string[] {
  if (!ns) return countsTable(counts, true);
  return rangeTable(TIMED_COLUMNS, TIMED_COLUMNS, (number) => {
    const row = (name: string, count: Range, ms: Range | undefined, last: string[]) => [
      name,
      number(count.value),
      ...(ms ? [ms.value, ms.low, ms.high].map(millis) : ['-', '', '']),
      ...last,
    ];
    return [
      ['phase', 'instructions', 'ms', 'low', 'high', 'basis'],
      ...counts.phases.flatMap((cost, i) => {
        if (!cost.present) return [];
        const ms = cost.phase === 'base' ? undefined : ns.phases[i];
        return [row(cost.phase, cost, ms, [basisName(cost), mark(cost)])];
      }),
      row('window', counts.window, ns.window, ['sum', '*']),
    ];
  });
}

/** A table of instructions alone, its last row the window's where that is wanted. */
function countsTable({ phases, window }: Prediction, summed: boolean): string[] {
  return rangeTable(COLUMNS, NARROW_COLUMNS, (number) => {
    const row = (name: string, { value, low, high }: Range, last: string[]) => [
      name,
      ...[value, low, high].map(number),
      ...last,
    ];
    return [
      ['phase', 'instructions', 'low', 'high', 'basis'],
      ...phases.flatMap((cost) =>
        cost.present ? [row(cost.phase, cost, [basisName(cost), mark(cost)])] : [],
      ),
      ...(summed ? [row('window', window, ['sum', '*'])] : []),
    ];
  });
}

/** Rows in these columns, or, where one does not fit 80, with numbers in six digits and an exponent in others. */
function rangeTable(
  widths: readonly number[],
  narrow: readonly number[],
  rows: (number: (value: number) => string) => string[][],
): string[] {
  const whole = rows(grouped).map((cells) => columns(widths, cells).trimEnd());
  if (whole.every((row) => row.length <= TERMINAL)) return whole;
  return rows(rounded).map((cells) => columns(narrow, cells));
}

/** Columns of the names of phases that stand before those of kernels. */
const NAMES = 15;

/** A column a kernel and index, as many as stand beside each other: ms where all have them, else instructions. */
function sideBySide(forecasts: readonly Forecast[]): string[] {
  const isTimed = forecasts.every(({ ns }) => ns);
  const shown = forecasts.map(({ counts, ns }) => (isTimed ? ns! : counts));
  const cell = isTimed ? millis : (value: number) => grouped(value);
  const phases = shown[0]!.phases.flatMap((cost, i) => {
    const costs = shown.map(({ phases }) => phases[i]!);
    if ((isTimed && cost.phase === 'base') || !costs.some(({ present }) => present)) return [];
    const cells = costs.map((one) => (one.present ? cell(one.value) + MARKS[one.basis] : '-'));
    return [[`${cost.phase} ${mark(cost)}`, ...cells]];
  });
  const bounds = (['value', 'low', 'high'] as const).map((bound) => [
    bound === 'value' ? 'window *' : `  ${bound}`,
    ...shown.map(({ window }) => cell(window[bound])),
  ]);
  const rows = [
    [isTimed ? 'ms' : 'instructions', ...shown.map(nameOf).map(compact)],
    ['', ...shown.map(({ contender }) => contender)],
    ...phases,
    ...bounds,
  ];
  const width = Math.max(
    NAMES,
    1 + Math.max(...rows.flatMap(([, ...cells]) => cells.map(lengthOf))),
  );
  const most = Math.max(1, Math.floor((WIDTH - NAMES) / width));
  const blocks: string[] = [];
  for (let from = 0; from < shown.length; from += most) {
    if (from > 0) blocks.push('');
    for (const [name, ...cells] of rows) {
      const some = cells.slice(from, from + most);
      // What no kernel of the block has is left out of it.
      if (some.every((text) => text === '-')) continue;
      blocks.push(columns([NAMES, ...some.map(() => width)], [name!, ...some]));
    }
  }
  return [...blocks, ...wrap('~ extrapolated, ? of no recording of this kernel')];
}

function lengthOf({ length }: string): number {
  return length;
}

const MARKS: Record<Basis, string> = {
  measured: '',
  derived: '',
  extrapolated: '~',
  unvalidated: '?',
};

function compact(name: string): string {
  return name.replace(' arm64', '/arm64');
}

/** What marks a phase of the window. */
function mark({ blackout }: Pick<PhaseCost, 'blackout'>): string {
  return blackout ? '*' : '';
}

/** What decides most of the window, and the change that would take most of it away. */
function helpLines(one: Forecast): string[] {
  const shown = one.ns ?? one.counts;
  const total = shown.window.value;
  const amount = amountOf(one);
  const most = dominatingTerm(shown);
  const change = bestChange(shown);
  const share = (part: number) => `${((100 * part) / total).toFixed(1)} %`;
  return [
    ...(most
      ? wrap(
          `dominates: ${most.name} in ${most.phase}, ${share(most.instructions)} of the window`,
          2,
        )
      : []),
    ...(change
      ? wrap(
          `would help most: ${change.text}: up to ${amount(change.saves)} (${share(change.saves)})`,
          2,
        )
      : []),
  ];
}

/** What makes a text of an amount of a forecast: a time where there are any, else instructions. */
function amountOf({ ns }: Forecast): (value: number) => string {
  return ns ? timeText : (value) => `${grouped(value)} instructions`;
}

function unvalidatedLines(forecasts: readonly Forecast[]): string[] {
  const found = new Map<string, string>();
  for (const { counts, basedOn } of forecasts) {
    if (!counts.validated) found.set(nameOf(counts), basedOn);
  }
  return [...found].flatMap(([kernel, text]) => wrap(`${kernel}: ${text}`, 2));
}

function measuredText(trace: Trace | undefined): string[] {
  if (!trace) return [];
  const sums = [...measuredPhases(trace)].map(([phase, value]) => `${phase} ${value}`);
  return wrap(`measured in ${trace.id} [${trace.unit}]: ${sums.join(', ')}`, 2);
}

/** All there is to say of one kernel: ranges, bytes, locks, where numbers are from. */
function details(one: Forecast): string[] {
  const { counts, ns, index, basedOn } = one;
  const { phases, contender } = counts;
  const amount = amountOf(one);
  const held = phases.filter(({ value, locks }) => value > 0 && !locks.startsWith('none'));
  return [
    ...wrap(`LUO and KHO ${nameOf(counts)}, ${contender}`),
    ...wrap(basedOn),
    ...(index ? wrap(`index: ${index}`) : []),
    ...countsTable(counts, false),
    ...termLines(ns ?? counts, amount),
    ...openLines(ns ?? counts, amount),
    ...byteLines(counts),
    ...held.flatMap(({ phase, locks }) => wrap(`locks in ${phase}: ${locks}`)),
  ];
}

/** The parts of each phase in the window, the largest first. */
function termLines({ phases }: Prediction, amount: (value: number) => string): string[] {
  return phases.flatMap(({ phase, blackout, terms }) => {
    const parts = [...terms]
      .filter(({ instructions }) => instructions > 0)
      .sort((a, b) => b.instructions - a.instructions)
      .map(({ name, instructions }) => `${name} ${amount(instructions)}`);
    return blackout && parts.length > 1 ? wrap(`in ${phase}: ${parts.join(', ')}`, 2) : [];
  });
}

const SUMMED =
  '* in the window: what LUO and KHO do while the workload is paused; extend-scratch is a part of ' +
  'scan, base what the guest of the recordings boots besides';

/** What the question leaves open of the window, the phase that it decides most first. */
function openLines({ phases, window }: Prediction, amount: (value: number) => string): string[] {
  return phases
    .filter(({ blackout, narrowed_by }) => blackout && narrowed_by.length > 0)
    .filter(({ low, high }) => high - low > OPEN_SHARE * window.value)
    .sort((a, b) => b.high - b.low - (a.high - a.low))
    .flatMap(({ phase, low, high, narrowed_by }) =>
      wrap(`open: ${phase} (${between(amount(low), amount(high))}); ${narrowed(narrowed_by)}`, 2),
    );
}

/** What preserving costs more, before the window, where folios lie in scratch; a sentence a kernel. */
function migrationLines(forecasts: readonly Forecast[]): string[] {
  const found = new Set<string>();
  for (const one of forecasts) {
    const { counts, ns } = one;
    const shown = ns ?? counts;
    const migration = shown.phases.find(({ migration }) => migration)?.migration;
    if (!migration) continue;
    const name = forecasts.length > 1 ? `${nameOf(counts)}: ` : '';
    const { pageBytes } = findAbi(counts.abi);
    // Nobody asked for so much.
    const least =
      migration.bytes === scratchOf({}, pageBytes)
        ? `, the least scratch with pages of ${pageSizeName(pageBytes)}`
        : '';
    const copying = migration.copiedBeside ? ' and what copying them takes' : '';
    found.add(
      `${name}preserve: up to ${amountOf(one)(migration.most)} more${copying}, as folios that lie in scratch ` +
        `are migrated first: at most ${sizeText(migration.bytes)} do${least}`,
    );
  }
  return [...found].flatMap((text) => wrap(text, 2));
}

/** What is less of the window is not worth asking for. */
const OPEN_SHARE = 0.005;

function narrowed(options: readonly string[]): string {
  const [first, ...rest] = options;
  return `${first} would narrow it${rest.length > 0 ? `, then ${rest.join(', ')}` : ''}`;
}

/** Bytes that are cleared and copied: one thing on hardware, thousands of instructions in an emulator. */
function byteLines({ phases }: Prediction): string[] {
  const part = (of: (cost: PhaseCost) => number, verb: string) => {
    const found = phases.filter((cost) => of(cost) > 0 && cost.phase !== 'extend-scratch');
    const all = found.map((cost) => `${full(of(cost))} in ${cost.phase}`);
    return all.length > 0 ? [`${verb} ${all.join(', ')}`] : [];
  };
  const both = [
    ...part(({ cleared_bytes }) => cleared_bytes, 'cleared'),
    ...part(({ copied_bytes }) => copied_bytes, 'copied'),
  ];
  return both.length > 0 ? wrap(`bytes, beside the instructions: ${both.join('; ')}`) : [];
}

function nameOf({ abi, arch }: Prediction): string {
  return kernelName(kernelFields(findAbi(abi), arch));
}

/** Takes a capacity; gives the sentence that says it, what stays the same as sessions grow, and why none fit. */
export function renderCapacity(
  { sessions, low, high, limited, one_ns }: Capacity,
  host: Host,
  { luo }: LuoCapableAbi,
  prediction: Prediction,
  budget_ns: number,
  base_ns: number | undefined,
): string {
  const { capacityErrno } = luo.sessions;
  const of = `${nameOf(prediction)} ${prediction.contender}`;
  const same = [
    ...(host.files > 0 ? [`${host.files} files each`] : []),
    ...(host.memory_bytes > 0 ? [`the same ${sizeText(host.memory_bytes)} in all`] : []),
  ];
  const held = same.length > 0 ? `, with ${same.join(' and ')}` : '';
  const range = `${full(low)} to ${full(high)}`;
  const isSure = limited !== undefined && low === sessions;
  const all = `all ${full(sessions)} sessions that ${limited === 'folios' ? 'have a folio for each file' : 'the kernel holds'} fit${held}`;
  const beyond = limited === 'kernel' ? `; beyond them create gives ${capacityErrno}` : '';
  const found = isSure
    ? all + beyond
    : sessions === 0 && high === 0
      ? `no session fits${held}: one alone takes ${rangeText(one_ns!)}`
      : sessions === 0
        ? `cannot tell whether one session fits (${range})${held}: it takes ${rangeText(one_ns!)}`
        : `at most ${full(sessions)} sessions (${range}) fit${held}`;
  const less = base_ns === undefined ? '' : ` less ${timeText(base_ns)} given`;
  return wrap(`${of}, ${timeText(budget_ns)}${less}: ${found}`, 2).join('\n');
}

/** Takes how a trace's operations were predicted; gives its table of totals and that of calls. */
export function renderChecks(id: string, about: string, checks: readonly Checked[]): string {
  const rows = [
    ...wrap(`${id}: ${about}`),
    checkRow('phase', 'calls', 'measured', 'predicted', 'error', 'exact', 'within 5'),
  ];
  for (const c of checks) {
    const byCall = isByCall(c);
    rows.push(
      checkRow(
        c.op === c.phase ? c.phase : `${c.phase}: ${c.op}`,
        String(c.calls),
        number(c.measured),
        number(c.predicted),
        c.unscanned ? '-' : percent(c.predicted / c.measured - 1),
        byCall ? share(c.exact / c.calls) : '-',
        byCall ? share(c.within / c.calls) : '-',
      ),
    );
  }
  rows.push(...unscannedLines(checks.flatMap(({ unscanned }) => unscanned ?? [])));
  for (const { op, calls, migrated } of checks) {
    if (migrated > 0) {
      rows.push(
        ...wrap(`${op}: ${migrated} of ${calls} calls migrated folios out of scratch first`),
      );
    }
  }
  for (const c of checks) {
    if (!isByCall(c)) continue;
    const met = Object.entries(c.met).map(([event, count]) => `${count} ${event}`);
    const others = met.length > 0 ? `the others met ${met.join(', ')}` : 'no others';
    rows.push(
      ...wrap(
        `${c.op}: ${others}; largest error that is no event: ${c.largest}; ` +
          `the trace's own constant: ${c.constant >= 0 ? '+' : ''}${c.constant}`,
      ),
    );
  }
  return rows.map((line) => line.trimEnd()).join('\n');
}

/** Whether each call is told by its counted work: an index has steps that nobody counted. */
function isByCall({ op, unscanned }: Checked): boolean {
  return (op === 'create' || op === 'retrieve') && !unscanned;
}

/** One sentence on a kernel that has an index in place of the list. */
function unscannedLines(unscanned: readonly Unscanned[]): string[] {
  if (unscanned.length === 0) return [];
  const each = unscanned.map(({ phase, each, ends }, i) => {
    const [few, many] = ends ?? [each, each];
    const grows = Math.abs(many - few) > GROWN_SHARE * few;
    const amount = (grows ? [few, many] : [each])
      .map((one) => number(Math.round(one)))
      .join(' to ');
    const unit = i === 0 ? ' instructions' : '';
    const growth = grows ? 'as n grows' : ends ? 'whatever n' : '';
    const of = phase === 'deserialize' ? 'a session' : growth;
    return `${phase} (${amount}${unit}${of && ` ${of}`})`;
  });
  return wrap(
    `this kernel does not scan names in ${each.join(', ')}; these rows are predicted without the scan, and not judged`,
  );
}

/** What differs by less costs the same. */
const GROWN_SHARE = 0.1;

/** Widths of a prediction's columns: phase, instructions, low, high, basis; or phase, instructions, ms, low, high, basis. */
const COLUMNS = [15, 13, 14, 14, 17, 2] as const;
/** The same of numbers with an exponent, beside a basis of any width. */
const NARROW_COLUMNS = [15, 12, 13, 13, 20, 2] as const;
const TIMED_COLUMNS = [15, 15, 9, 8, 8, 18, 2] as const;

/** A phase of a window: what was measured, and what was predicted without knowing it. */
export interface WindowRow extends Range {
  phase: string;
  measured: number;
  predicted: number;
  /** Whether the printed range holds what was measured; left out where none of this kernel's is printed. */
  held?: boolean;
  basis: string;
  beyond?: number;
}

/** Takes how a window's phases were predicted, and those without a scan of names; gives their table. */
export function renderWindow(
  id: string,
  about: string,
  rows: readonly WindowRow[],
  unscanned: readonly Unscanned[],
): string {
  return [
    ...wrap(`${id}: ${about}`),
    columns(WINDOW_COLUMNS, ['phase', 'measured', 'predicted', 'error', 'low', 'high', 'range']),
    ...rows.map(({ phase, measured, predicted, low, high, held }) =>
      columns(WINDOW_COLUMNS, [
        phase,
        number(measured),
        number(predicted),
        ...(held === undefined
          ? ['-', '-', '-', '-']
          : [
              percent(predicted / measured - 1),
              brief(low),
              brief(high),
              held ? 'holds' : 'MISSES',
            ]),
      ]),
    ),
    ...unscannedLines(unscanned),
  ].join('\n');
}

const WINDOW_COLUMNS = [14, 12, 12, 9, 10, 10, 8] as const;

/** Widths of a check's columns: phase, calls, measured, predicted, error, exact, within. */
const CHECK_COLUMNS = [22, 6, 12, 12, 8, 6, 9] as const;

function checkRow(...cells: [string, string, string, string, string, string, string]): string {
  return columns(CHECK_COLUMNS, cells);
}

/** Whole numbers where they fit a column, else six digits and an exponent. */
function number(value: number): string {
  if (value >= 1e12) return value.toExponential(5);
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
}

/** The same in eight columns at most. */
function brief(value: number): string {
  return value >= 1e8 ? value.toExponential(2).replace('+', '') : number(value);
}

/** A time in ms: three digits, no more than are known. */
function millis(ns: number): string {
  const ms = ns / 1e6;
  if (ms >= 1e6) return ms.toExponential(1).replace('+', '');
  if (ms >= 100) return full(Math.round(ms));
  return ms >= 0.001 ? String(Number(ms.toPrecision(3))) : ms === 0 ? '0' : '<0.001';
}

/** A time with its unit, in three digits. */
export function timeText(ns: number): string {
  const unit = (value: number, name: string) =>
    `${value >= 100 ? full(Math.round(value)) : Number(value.toPrecision(3))} ${name}`;
  if (ns >= 1e10) return unit(ns / 1e9, 's');
  if (ns >= 1e6) return unit(ns / 1e6, 'ms');
  if (ns >= 1e3) return unit(ns / 1e3, 'us');
  return unit(ns, 'ns');
}

/** A time and the range it may lie in; the unit once where it is one. */
function rangeText({ value, low, high }: Range): string {
  const [shown, from, to] = [value, low, high].map(timeText) as [string, string, string];
  const ends = between(from, to);
  const [, unit] = shown.split(' ');
  const isOne = from.endsWith(` ${unit}`) && to.endsWith(` ${unit}`);
  return `${shown} (${isOne ? ends.slice(0, -` ${unit}`.length) : ends})`;
}

/** Two amounts, the unit once where both have it. */
function between(from: string, to: string): string {
  const [number, unit] = from.split(' ');
  return `${to.endsWith(` ${unit}`) ? number : from} to ${to}`;
}

/** A count as a whole number, thousands set apart. */
function grouped(value: number): string {
  return full(Math.round(value));
}

/** The same in eleven columns at most: large ones in six digits and an exponent. */
function rounded(value: number): string {
  return value >= 1e9 ? value.toExponential(5).replace('+', '') : grouped(value);
}

function percent(ratio: number): string {
  return `${ratio >= 0 ? '+' : ''}${(100 * ratio).toFixed(2)}%`;
}

function share(ratio: number): string {
  return `${(100 * ratio).toFixed(0)}%`;
}

/** Takes a sentence; gives it in lines of at most 75 columns. */
export function paragraph(text: string): string {
  return wrap(text).join('\n');
}

/** Lines of at most 75 columns; those behind the first are set in by so many blanks. */
function wrap(text: string, indent = 0): string[] {
  const lines = wrapAt(text, WIDTH - indent);
  return lines.map((line, i) => (i === 0 ? line : ' '.repeat(indent) + line));
}
