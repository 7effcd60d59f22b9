import type { Line } from './types.ts';

/** An order of keys in which those of every type stand as in spec §15.1. */
const LINE_KEYS = [
  'v',
  'type',
  'tool',
  'node',
  'v8',
  'cpu',
  'cores',
  'cc',
  'wasm_sha256',
  'asc',
  'commit',
  'started',
  'phase',
  'suite',
  'workload',
  'abi',
  'arch',
  'page_size',
  'contender',
  'against',
  'function',
  'file',
  'line',
  'metric',
  'unit',
  'per',
  'exponent',
  'misfit',
  'n',
  'budget_ns',
  'sessions',
  'baseline',
  'value',
  'ratio',
  'low',
  'high',
  'p50',
  'p99',
  'samples',
  'tier',
  'ops',
  'exact',
  'blackout',
  'basis',
  'ns_per_instruction',
  'verdict',
  'verified',
];

/** Of the line that ends an output: what was found stands before what it was compared with. */
const SUMMARY_KEYS = [
  'v',
  'type',
  'command',
  'verdict',
  'compared',
  'failed',
  'inconclusive',
  'baseline',
];

const WORKLOAD_KEYS = [
  'n',
  'names',
  'abi',
  'page_size',
  'trace',
  'scenario',
  'files',
  'size_bytes',
  'memory_bytes',
  'order',
  'scatter',
  'seed',
  'shuffled',
  'pattern',
  'variant',
  'fix_grow',
];

/**
 * Gives a result line as one line of JSON without its newline, keys in the order of spec §15.1, keys
 * that are undefined left out. Raises RangeError for a number that JSON
 * cannot hold, which would be written as null.
 */
export function formatLine(line: Line): string {
  const workload = 'workload' in line ? { workload: ordered(line.workload, WORKLOAD_KEYS) } : {};
  const keys = line.type === 'summary' ? SUMMARY_KEYS : LINE_KEYS;
  return JSON.stringify(ordered({ ...line, ...workload }, keys), (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`${key} is ${value}`);
    }
    return value;
  });
}

function ordered(fields: object, keys: readonly string[]): object {
  const entries = Object.entries(fields);
  return Object.fromEntries(entries.sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b)));
}
