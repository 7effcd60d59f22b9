import { findAbi, kernelFields } from '../abi/releases.ts';
import { kernelName } from '../result/describe.ts';
import { columns, wrap as wrapAt } from '../shown.ts';
import type { Capacity } from './capacity.ts';
import type { Checked } from './check.ts';
import { bestChange, dominatingTerm, type Prediction } from './predict.ts';
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
  const rows = [
    ...wrap(`LUO and KHO ${kernel}, ${contender}: ${setting.workload}`),
    ...wrap(
      validated
        ? `calibrated on ${setting.kernel}`
        : `UNVALIDATED: no trace covers ${kernel}; its nearest relative is ${setting.kernel}`,
    ),
    row('phase', 'instructions', 'low', 'high', rate ? 'ms' : 'basis', 'window'),
  ];
  for (const phase of phases) {
    const last = rate ? millis(timed(phase, rate)) : phase.basis;
    rows.push(row(phase.phase, ...numbers(phase), last, phase.blackout ? 'inside' : '-'));
  }
  const last = rate ? millis(timed(window, rate)) : '';
  rows.push(row('window', ...numbers(window), last, 'sum'));
  if (setting.base_ns !== undefined) {
    rows.push(row('rest', '-', '-', '-', `${number(setting.base_ns / 1e6)} ms`, 'given'));
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
  const held = phases.filter(({ value, locks }) => value > 0 && !locks.startsWith('none'));
  for (const { phase, locks } of held) rows.push(...wrap(`locks in ${phase}: ${locks}`));
  if (phases.some(({ basis }) => basis === 'bounded')) rows.push(...wrap(BOUNDED));
  if (setting.rate) rows.push(...wrap(setting.rate.assumption));
  return rows.map((line) => line.trimEnd()).join('\n');
}

const BOUNDED =
  'bounded: steps are counted exactly, but no trace has their price: a step is taken to cost what ' +
  'one of the name scan does, or half, or twice as much and more; page-init only where ' +
  'CONFIG_DEFERRED_STRUCT_PAGE_INIT is set. scan and reserve: see docs/spec.md, section 5.4.';

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

/** Widths of a prediction's columns: phase, instructions, low, high, time or basis, window. */
const COLUMNS = [12, 14, 14, 14, 13, 8] as const;

function row(...cells: [string, string, string, string, string, string]): string {
  return columns(COLUMNS, cells);
}

/** Widths of a check's columns: phase, calls, measured, predicted, error, exact, within. */
const CHECK_COLUMNS = [22, 6, 12, 12, 8, 6, 9] as const;

function checkRow(...cells: [string, string, string, string, string, string, string]): string {
  return columns(CHECK_COLUMNS, cells);
}

function numbers({ value, low, high }: Range): [string, string, string] {
  return [number(value), number(low), number(high)];
}

/** Whole numbers where they fit a column, else six digits and an exponent. */
function number(value: number): string {
  if (value >= 1e12) return value.toExponential(5);
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
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
