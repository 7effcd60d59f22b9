import { full } from '../result/describe.ts';
import type { Metric, Suite, Workload } from '../result/types.ts';

/** The kernel function whose work each suite is. */
const FUNCTIONS: Record<string, string> = {
  insert: 'luo_session_insert()',
  lookup: 'luo_session_retrieve()',
  serialize: 'luo_session_serialize()',
  deserialize: 'luo_session_deserialize()',
  files: 'luo_preserve_file()',
  folios: 'kho_preserve_folio()',
  reserve: 'memblock_reserve()',
  overhead: 'playing a tape',
};

/** And where a suite has variants that are another function's work. */
const VARIANT_FUNCTIONS: Record<string, string> = {
  'folios serialize': 'kho_finalize()',
  'folios walk': 'kho_mem_deserialize()',
  'folios restore': 'kho_restore_folio()',
  'overhead empty play': 'clock and call, taken off every time',
};

/** Takes what has a suite and a workload; gives the kernel function whose work it is. */
export function functionOf({ suite, workload }: { suite: Suite; workload: Workload }): string {
  return VARIANT_FUNCTIONS[`${suite} ${workload.variant}`] ?? FUNCTIONS[suite] ?? suite;
}

/** Takes a number; gives four significant digits below 1000, whole numbers above. */
export function number(value: number, digits?: number): string {
  if (digits !== undefined && value >= 10) return value.toFixed(digits);
  if (value === 0) return '0';
  return value >= 1000 ? value.toFixed(0) : value.toPrecision(4);
}

/** Takes a number; gives it in at most three digits and a letter: 29.3M. */
export function short(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15) return value.toExponential(1);
  for (const [scale, letter] of SCALES) {
    if (size >= scale * 0.9995) return `${three(value / scale)}${letter}`;
  }
  return three(value);
}

const SCALES = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const;

/** Takes a number; gives it in three digits and a word, as sentences have it: 29.3 million. */
export function inWords(value: number): string {
  for (const [scale, word] of WORDS) {
    if (Math.abs(value) >= scale * 0.9995) return `${three(value / scale)} ${word}`;
  }
  return full(Math.round(value));
}

const WORDS = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Takes nanoseconds; gives them in three digits with the unit that suits, in ASCII. */
export function duration(ns: number): string {
  if (ns === 0) return '0';
  for (const [scale, unit] of DURATIONS) {
    if (Math.abs(ns) >= scale * 0.9995) return `${three(ns / scale)} ${unit}`;
  }
  return `${three(ns)} ns`;
}

const DURATIONS = [
  [1e9, 's'],
  [1e6, 'ms'],
  [1e3, 'us'],
] as const;

/** Takes nanoseconds; gives them in full with the unit that suits, as options take them. */
export function exactDuration(ns: number): string {
  const suits = ([scale]: readonly [number, string]) =>
    ns >= scale && Number.isInteger((10 * ns) / scale);
  const [scale, unit] = DURATIONS.find(suits) ?? [1, 'ns'];
  return `${ns / scale}${unit}`;
}

/** Takes a number of bytes; gives it in three digits with the unit that suits. */
export function bytes(value: number): string {
  for (const [power, unit] of [
    [3, 'GiB'],
    [2, 'MiB'],
    [1, 'KiB'],
  ] as const) {
    if (value >= 1024 ** power) return `${three(value / 1024 ** power)} ${unit}`;
  }
  return `${three(value)} B`;
}

function three(value: number): string {
  if (Math.abs(value) >= 1000) return value.toFixed(0);
  return String(Number(value.toPrecision(3)));
}

/** Takes a ratio; gives its change in percent with so many digits that none reads as no change. */
export function percent(part: number): string {
  if (part === 0) return '0 %';
  const value = part * 100;
  const size = Math.abs(value);
  const digits = size >= 10 ? 1 : size >= 0.01 ? 2 : size >= 0.0001 ? 4 : 6;
  return `${value > 0 ? '+' : ''}${value.toFixed(digits)} %`;
}

/** Takes parts of a command or a heading; gives them in one, those left out that are nothing. */
export function join(parts: readonly (string | number | false | undefined)[]): string {
  return parts.filter((part) => part !== '' && part !== false && part !== undefined).join(' ');
}

/** The name of a metric as tables and axes have it. */
export function metricName(metric: Metric): string {
  return metric.replaceAll('_', ' ');
}
