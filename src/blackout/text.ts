import { findAbi, kernelFields } from '../abi/releases.ts';
import { basisName, kernelName } from '../result/describe.ts';
import { columns, wrap as wrapAt } from '../shown.ts';
import type { Capacity } from './capacity.ts';
import type { Checked } from './check.ts';
import { bestChange, dominatingTerm, type PhaseCost, type Prediction } from './predict.ts';
import { type Range, timed } from './range.ts';
import type { KnownRate } from './rate.ts';

const WIDTH = 75;

/** What is printed around the table of a prediction. */
export interface Setting {
  /** The workload in one phrase. */
  workload: string;
  /** The kernel that the numbers come from. */
  kernel: string;
  /** How long an instruction takes, and where that is from; without it no time is printed. */
  rate?: KnownRate;
  /** What the rest of the window takes, as the user gave it. */
  base_ns?: number;
}

/** Takes a prediction; gives its table: ASCII of at most 75 columns, for mail and terminals. */
export function renderPrediction(prediction: Prediction, setting: Setting): string {
  const { phases, window, contender, validated } = prediction;
  const kernel = nameOf(prediction);
  const rate = setting.rate?.rate;
  const row = (name: string, { value, low, high }: Range, last: string[], isTimed = true) =>
    rate
      ? columns(TIMED_COLUMNS, [
          name,
          ...[value, low, high].map(brief),
          isTimed ? millis(timed({ value, low, high }, rate)) : '-',
          ...last,
        ])
      : columns(COLUMNS, [name, ...[value, low, high].map(number), ...last]);
  const rows = [
    ...wrap(`LUO and KHO ${kernel}, ${contender}: ${setting.workload}`),
    ...wrap(
      validated
        ? `calibrated on ${setting.kernel}`
        : `UNVALIDATED: no trace covers ${kernel}; its nearest relative is ${setting.kernel}`,
    ),
    rate
      ? columns(TIMED_COLUMNS, ['phase', 'instructions', 'low', 'high', 'ms', 'basis', ''])
      : columns(COLUMNS, ['phase', 'instructions', 'low', 'high', 'basis', '']),
  ];
  for (const cost of phases) {
    const { phase, blackout, present } = cost;
    if (!present) continue;
    rows.push(row(phase, cost, [basisName(cost), blackout ? '*' : ''], phase !== 'base'));
  }
  rows.push(row('window', window, ['sum', '*']));
  rows.push(...wrap(SUMMED));
  if (setting.base_ns !== undefined) {
    rows.push(...wrap(`rest of the window: ${number(setting.base_ns / 1e6)} ms, given`));
  }
  const most = dominatingTerm(prediction);
  if (most) {
    const share = ((100 * most.instructions) / window.value).toFixed(1);
    rows.push(...wrap(`dominates: ${most.name} in ${most.phase}, ${share} % of the window`));
  }
  const change = bestChange(prediction);
  if (change) {
    const share = ((100 * change.saves) / window.value).toFixed(1);
    rows.push(
      ...wrap(`would help most: ${change.text}: up to ${number(change.saves)} (${share} %)`),
    );
  }
  rows.push(...openLines(prediction), ...byteLines(prediction));
  const held = phases.filter(({ value, locks }) => value > 0 && !locks.startsWith('none'));
  for (const { phase, locks } of held) rows.push(...wrap(`locks in ${phase}: ${locks}`));
  if (setting.rate) rows.push(...wrap(setting.rate.assumption));
  return rows.map((line) => line.trimEnd()).join('\n');
}

const SUMMED =
  '* in the window: what LUO and KHO do while the workload is paused. extend-scratch is a part of scan; ' +
  'base is what the guest of the recordings boots besides';

/** What the question leaves open, the phase that it decides most first. */
function openLines({ phases }: Prediction): string[] {
  return phases
    .filter(({ blackout, narrowed_by }) => blackout && narrowed_by.length > 0)
    .sort((a, b) => b.high - b.low - (a.high - a.low))
    .flatMap(({ phase, low, high, narrowed_by }) =>
      high > low
        ? wrap(`open: ${phase} (${number(low)} to ${number(high)}); ${narrowed(narrowed_by)}`)
        : [],
    );
}

function narrowed(options: readonly string[]): string {
  const [first, ...rest] = options;
  return `${first} would narrow it${rest.length > 0 ? `, then ${rest.join(', ')}` : ''}`;
}

/** Bytes that are cleared and copied: one thing on hardware, thousands of instructions in an emulator. */
function byteLines({ phases }: Prediction): string[] {
  const part = (of: (cost: PhaseCost) => number, verb: string) => {
    const found = phases.filter((cost) => of(cost) > 0 && cost.phase !== 'extend-scratch');
    const all = found.map((cost) => `${number(of(cost))} in ${cost.phase}`);
    return all.length > 0 ? [`${verb} ${all.join(', ')}`] : [];
  };
  const both = [
    ...part(({ cleared_bytes }) => cleared_bytes, 'cleared'),
    ...part(({ copied_bytes }) => copied_bytes, 'copied'),
  ];
  return both.length > 0 ? wrap(`bytes, beside the instructions: ${both.join('; ')}`) : [];
}

/** So many kernels stand beside each other in 75 columns. */
const SIDE_BY_SIDE_MOST = 4;

/** Takes predictions with the list; gives what each phase takes on each kernel, a column each. */
export function renderSideBySide(predictions: readonly Prediction[]): string {
  const blocks: string[] = [];
  for (let from = 0; from < predictions.length; from += SIDE_BY_SIDE_MOST) {
    const some = predictions.slice(from, from + SIDE_BY_SIDE_MOST);
    const line = (name: string, cells: readonly string[]) =>
      name.padEnd(13) + cells.map((cell) => cell.padStart(15)).join('');
    const rows = [
      line(
        'instructions',
        some.map((one) => nameOf(one).replace(' arm64', '/arm64')),
      ),
    ];
    some[0]!.phases.forEach(({ phase }, i) => {
      const values = some.map(({ phases }) => phases[i]!.value);
      if (values.some((value) => value > 0)) rows.push(line(phase, values.map(number)));
    });
    rows.push(
      line(
        'window',
        some.map(({ window }) => number(window.value)),
      ),
    );
    blocks.push(rows.map((row) => row.trimEnd()).join('\n'));
  }
  return blocks.join('\n\n');
}

function nameOf({ abi, arch }: Prediction): string {
  return kernelName(kernelFields(findAbi(abi), arch));
}

/** Takes a capacity; gives the sentence that says it. */
export function renderCapacity(
  capacity: Capacity,
  about: { kernel: string; contender: string; budget_ns: number; holds: number; errno: string },
): string {
  const { sessions, low, high, limited } = capacity;
  const found = limited
    ? `all ${about.holds} sessions that a kernel ${about.kernel} holds fit; beyond them create gives ${about.errno}`
    : `at most ${sessions} sessions (${low} to ${high}) fit`;
  return paragraph(
    `budget ${number(about.budget_ns / 1e6)} ms for LUO and KHO ${about.kernel}, ${about.contender}: ${found}`,
  );
}

/** Takes how a trace's operations were predicted; gives its table of totals and that of calls. */
export function renderChecks(id: string, about: string, checks: readonly Checked[]): string {
  const rows = [
    ...wrap(`${id}: ${about}`),
    checkRow('phase', 'calls', 'measured', 'predicted', 'error', 'exact', 'within 5'),
  ];
  for (const c of checks) {
    const byCall = c.op === 'create' || c.op === 'retrieve';
    rows.push(
      checkRow(
        c.op === c.phase ? c.phase : `${c.phase}: ${c.op}`,
        String(c.calls),
        number(c.measured),
        number(c.predicted),
        percent(c.predicted / c.measured - 1),
        byCall ? share(c.exact / c.calls) : '-',
        byCall ? share(c.within / c.calls) : '-',
      ),
    );
  }
  for (const c of checks) {
    if (c.op !== 'create' && c.op !== 'retrieve') continue;
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

/** Widths of a prediction's columns: phase, instructions, low, high, basis, sum; with time before basis. */
const COLUMNS = [14, 13, 13, 13, 19, 2] as const;
const TIMED_COLUMNS = [14, 9, 9, 9, 13, 18, 2] as const;

/** A phase of a window: what was measured, and what was predicted without knowing it. */
export interface WindowRow extends Range {
  phase: string;
  measured: number;
  predicted: number;
  /** Whether the printed range holds what was measured. */
  held: boolean;
  basis: string;
  beyond?: number;
}

/** Takes how a window's phases were predicted; gives their table. */
export function renderWindow(id: string, about: string, rows: readonly WindowRow[]): string {
  return [
    ...wrap(`${id}: ${about}`),
    columns(WINDOW_COLUMNS, ['phase', 'measured', 'predicted', 'error', 'low', 'high', 'range']),
    ...rows.map(({ phase, measured, predicted, low, high, held }) =>
      columns(WINDOW_COLUMNS, [
        phase,
        number(measured),
        number(predicted),
        percent(predicted / measured - 1),
        brief(low),
        brief(high),
        held ? 'holds' : 'MISSES',
      ]),
    ),
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

function millis({ low, high }: Range): string {
  const short = (ns: number) => {
    const ms = ns / 1e6;
    if (ms >= 1e5) return ms.toExponential(0);
    return ms.toFixed(ms >= 10 ? 0 : ms >= 1 ? 2 : 3);
  };
  return high === 0 ? '0' : `${short(low)}..${short(high)}`;
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

function wrap(text: string): string[] {
  return wrapAt(text, WIDTH);
}
