import { plain } from '../shown.ts';
import type { Line } from './types.ts';

/** An order of keys in which those of every type stand as in spec §15.1. */
const LINE_KEYS = ranked([
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
  'kind',
  'against',
  'function',
  'stack',
  'file',
  'line',
  'metric',
  'unit',
  'per',
  'exponent',
  'misfit',
  'n',
  'calls',
  'exclusive',
  'inclusive',
  'budget_ns',
  'base_ns',
  'sessions',
  'baseline',
  'value',
  'ratio',
  'low',
  'high',
  'p50',
  'p99',
  'samples',
  'size_bytes',
  'engine',
  'tier',
  'ops',
  'exact',
  'blackout',
  'basis',
  'beyond',
  'cleared_bytes',
  'copied_bytes',
  'migrated_bytes',
  'migration',
  'scans',
  'narrowed_by',
  'config',
  'deferred_init',
  'ns_per_instruction',
  'verdict',
  'value_ns',
  'low_ns',
  'high_ns',
  'decided_by',
  'verified',
]);

/** Of the line that ends an output: what was found stands before what it was compared with. */
const SUMMARY_KEYS = ranked([
  'v',
  'type',
  'command',
  'verdict',
  'compared',
  'failed',
  'inconclusive',
  'baseline',
]);

const WORKLOAD_KEYS = ranked([
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
  'host_memory_bytes',
  'scratch_bytes',
  'seed',
  'shuffled',
  'pattern',
  'variant',
  'fix_grow',
]);

/**
 * Gives a result line as one line of JSON without its newline, keys in the order of spec §15.1, keys
 * that are undefined left out, and what a terminal would not show escaped. Raises RangeError for a
 * number that JSON cannot hold, which would be written as null.
 */
export function formatLine(line: Line): string {
  const workload = 'workload' in line ? { workload: ordered(line.workload, WORKLOAD_KEYS) } : {};
  const keys = line.type === 'summary' ? SUMMARY_KEYS : LINE_KEYS;
  const shown = ordered({ ...line, ...workload }, keys);
  checkNumbers(shown);
  return plain(JSON.stringify(shown));
}

function ordered(fields: object, ranks: ReadonlyMap<string, number>): object {
  const rank = (key: string) => ranks.get(key) ?? -1;
  const entries = Object.entries(fields);
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}

function ranked(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, rank) => [key, rank]));
}

/** A replacer of JSON.stringify would do the same in three times the time. */
function checkNumbers(value: object): void {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) checkNumbers(inner);
    else if (typeof inner === 'number' && !Number.isFinite(inner)) {
      throw new RangeError(`${key} is ${inner}`);
    }
  }
}
