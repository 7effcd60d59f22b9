import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { decodeText } from '../files.ts';
import { ascii, columns as columnsOf, wrap as wrapAt } from '../shown.ts';
import { compile } from '../tape/compile.ts';
import { readAbout, readVerified } from './folder.ts';
import { readEvents, readMemory, readTrace } from './read.ts';
import { parseTsv } from './table.ts';
import type { Call, Trace } from './types.ts';

const WIDTH = 75;
/** So many calls around the n-th one give its cost: a timer tick falls into one in 55 or so. */
const WINDOW = 9;
/** Rows of the table by n, the last one aside: every doubling. */
const FIRST_N = 8;

/**
 * Prints a trace for people: plain ASCII of at most 75 columns. Takes its folder. Raises Fault 2
 * or 5 as `readTrace`.
 */
export function showTrace(dir: string): string {
  const trace = readTrace(dir);
  const about = readAbout(dir);
  const lines = [
    ...wrap(
      `trace ${trace.id}: Linux ${trace.release}${trace.nextRelease ? `, then ${trace.nextRelease}` : ''}, ABI ${trace.abi}`,
    ),
    ...wrap(`${MODES[trace.mode]}; ${about.machine || 'machine not told'}`),
    ...wrap(
      `costs in ${unitOf(trace)}` +
        (trace.callFloorInstructions > 0
          ? `; a call that does nothing takes ${trace.callFloorInstructions}`
          : ''),
    ),
    '',
    ...renderCalls(trace),
    ...renderGrowth(trace),
    ...renderPhases(trace),
    ...renderMemory(dir, trace),
    ...renderEvents(dir),
    ...renderWarnings(dir, trace, about.note),
  ];
  return `${ascii(lines.map((line) => line.trimEnd()).join('\n'))}\n`;
}

const MODES: Record<Trace['mode'], string> = {
  exact: 'recorded exactly, in an emulator that counts instructions',
  kvm: 'recorded under KVM: times of this machine',
  imported: 'imported from ftrace text: times of traced functions, tracing included',
};

function unitOf({ unit }: Trace): string {
  return unit === 'ns' ? 'nanoseconds' : unit;
}

function renderCalls(trace: Trace): string[] {
  const kinds = new Map<string, Call[]>();
  for (const call of trace.calls) {
    const key = `${call.kernel} ${call.op}`;
    const kind = kinds.get(key);
    if (kind) kind.push(call);
    else kinds.set(key, [call]);
  }
  const rows = [columns(CALLS, 'call', 'kernel', 'calls', 'failed', 'total', 'median')];
  for (const calls of kinds.values()) {
    const costs = calls.map(({ instructions }) => instructions);
    const failed = calls.filter(({ result }) => result !== 0).length;
    const { op, kernel } = calls[0]!;
    rows.push(
      columns(CALLS, op, kernel, calls.length, failed, sum(costs), median(costs).toFixed(0)),
    );
  }
  return rows;
}

const CALLS = [16, 8, 9, 9, 18, 14] as const;

/** What creates and retrieves cost by how many came before them: medians of windows. */
function renderGrowth(trace: Trace): string[] {
  const series = (
    [
      ['create', 1],
      ['retrieve', 2],
    ] as const
  )
    .map(([op, kernel]) => ({
      op,
      costs: trace.calls
        .filter((call) => call.op === op && call.kernel === kernel && call.result === 0)
        .map(({ instructions }) => instructions),
    }))
    .filter(({ costs }) => costs.length >= WINDOW);
  if (series.length === 0) return [];
  const most = Math.max(...series.map(({ costs }) => costs.length));
  const sizes: number[] = [];
  for (let n = FIRST_N; n < most; n *= 2) sizes.push(n);
  sizes.push(most);
  const rows = sizes.map((n) =>
    columns(GROWTH, n, ...series.map(({ costs }) => around(costs, n - 1))),
  );
  return [
    '',
    ...wrap(`${unitOf(trace)} of the n-th call that succeeds, median of ${WINDOW} around it`),
    columns(GROWTH, 'n', ...series.map(({ op }) => op)),
    ...rows,
    columns(GROWTH, 'each adds', ...series.map(({ costs }) => slope(costs).toFixed(1))),
  ];
}

const GROWTH = [16, 16, 16] as const;

/** The median of a window around a call; '-' beyond the last. */
function around(costs: readonly number[], at: number): string {
  if (at >= costs.length) return '-';
  const start = Math.max(0, Math.min(at - (WINDOW - 1) / 2, costs.length - WINDOW));
  return median(costs.slice(start, start + WINDOW)).toFixed(0);
}

/** The median slope between calls half the list apart: events bend it as little as can be. */
function slope(costs: readonly number[]): number {
  const half = Math.floor(costs.length / 2);
  return median(costs.slice(half).map((cost, i) => (cost - costs[i]!) / half));
}

function renderPhases({ phases, unit, mode }: Trace): string[] {
  if (phases === undefined) return [];
  const start = phases[0]?.enter ?? 0;
  const rows = phases.map(({ function: name, depth, enter, duration }) =>
    columns(PHASES, `${'  '.repeat(Math.min(depth, 8))}${name}()`, enter - start, duration ?? '-'),
  );
  // The ring buffer has the emulator's clock, in which an instruction takes a nanosecond.
  const shown = mode === 'exact' ? 'ns = instructions' : unit;
  return ['', columns(PHASES, `way to kexec [${shown}]`, 'entered', 'took'), ...rows];
}

const PHASES = [44, 14, 14] as const;

function renderMemory(dir: string, trace: Trace): string[] {
  const memory = readMemory(dir);
  if (memory === undefined) return [];
  const pages = memory.length / (8 + trace.pageBytes);
  const index = readVerified(dir, trace, 'memory.index.tsv');
  const kinds = new Map<string, number>();
  if (index) {
    const rows = parseTsv(decodeText(index.bytes, index.path), ['kind', 'phys'], index.path);
    for (const cells of rows) {
      const kind = cells.text('kind');
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  const listed = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
  return [
    '',
    ...wrap(`memory: ${pages} pages of ${trace.pageBytes} bytes${listed && `: ${listed}`}`),
  ];
}

function renderEvents(dir: string): string[] {
  const events = readEvents(dir);
  if (events === undefined) return [];
  const kinds = new Map<string, number>();
  for (const { event } of events) kinds.set(event, (kinds.get(event) ?? 0) + 1);
  const listed = [...kinds].map(([event, count]) => `${count} ${event}`).join(', ');
  return ['', ...wrap(`events: ${listed || 'none'}`)];
}

function renderWarnings(dir: string, trace: Trace, note: string): string[] {
  const warnings: string[] = [];
  try {
    const { panics } = compile(trace.scenario, join(dir, 'scenario.json'), trace.abi, {
      fixGrow: false,
    });
    if (panics) warnings.push(panics);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    warnings.push(error.message);
  }
  const said = warnings.map((warning) => `warning: ${warning}`);
  if (note !== '') said.unshift(`note: ${note}`);
  return said.flatMap((line) => ['', ...wrap(line)]);
}

function columns(widths: readonly number[], ...cells: (string | number)[]): string {
  const [name = '', ...rest] = cells.map(String);
  return columnsOf(widths, [name.slice(0, widths[0]! - 1), ...rest]);
}

function wrap(text: string): string[] {
  return wrapAt(text.replaceAll(/\s+/g, ' '), WIDTH);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
