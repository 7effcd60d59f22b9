import type { Trace } from '../trace/types.ts';
import { mode } from './fit.ts';
import { type Measured, measuredCalls } from './measured.ts';
import { emulatedBytes, migrationPrice } from './migration.ts';
import type { Build } from './model.ts';
import { PHASE_OF, type PhaseName } from './phases.ts';
import { priceOperation, sumWork, total, withRefills } from './price.ts';
import { type Unscanned, unscanned, withoutScan } from './scanned.ts';
import { OPERATIONS, type Operation, priceWork, type Work } from './work.ts';

/** What the calls met that their counted work does not say. */
export const EVENTS = [
  'session block growth',
  'fd-table growth',
  'slab refill',
  'timer tick or other interrupt',
  'small step',
] as const;

/** One of the events that set a call apart. */
export type EventName = (typeof EVENTS)[number];

/** How an operation of a trace was predicted. */
export interface Checked {
  op: Operation;
  phase: PhaseName;
  calls: number;
  /** Instructions of all calls together. */
  measured: number;
  predicted: number;
  /** Where this kernel does not scan names, which is not in `predicted` then; the list's prediction has it. */
  unscanned?: Unscanned;
  listed: number;
  /** Of these, what migrating folios was predicted to cost, and how many calls did. */
  migration: number;
  migrated: number;
  /** Given the trace's own constant: calls met exactly, within 5, and what the others met. */
  exact: number;
  within: number;
  met: Partial<Record<EventName, number>>;
  /** The largest error of a call that is no event (in instructions), with its own constant. */
  largest: number;
  /** The trace's own constant beyond the model's. */
  constant: number;
}

const WITHIN = 5;
/** What is further off than this is no step of the fast path. */
const STEP_MOST = 400;

/**
 * Takes a trace and the build that speaks for its kernel; gives for each operation what was
 * measured and what was predicted: totals by the model alone, calls given the trace's own constant.
 * Calls that failed are left out: a refused one stops early.
 */
export function checkTrace(trace: Trace, build: Build): Checked[] {
  const calls = measuredCalls(trace).filter(({ result }) => result === 0);
  const found = unscanned(calls, build);
  return OPERATIONS.flatMap((op) => {
    const own = calls.filter((call) => call.op === op);
    return own.length > 0 ? [checkOperation(op, own, build, found.get(op))] : [];
  });
}

function checkOperation(
  op: Operation,
  all: readonly Measured[],
  build: Build,
  unscanned: Unscanned | undefined,
): Checked {
  const calls = unscanned ? all.map((one) => ({ ...one, work: withoutScan(one.work) })) : all;
  const measured = calls.reduce((sum, { instructions }) => sum + instructions, 0);
  const work = sumWork(calls, build);
  const predicted = priceOf(op, work, build);
  const migrated = calls.filter((call) => call.work.migrated_folio).length;
  // Descriptors, blocks and refills are events: without them a call takes its fast path.
  const errors = calls.map(({ instructions, work }) => {
    const { block: _, fd_word: __, fd_table: ___, fd_slot: ____, ...plain } = work;
    const counted = op === 'create' || op === 'retrieve' ? plain : work;
    return Math.round(instructions - priceWork(counted, build.costs[op]) - emulatedBytes(work));
  });
  const constant = mode(errors) ?? 0;
  const met: Checked['met'] = {};
  let exact = 0;
  let within = 0;
  let largest = 0;
  calls.forEach((call, i) => {
    const error = errors[i]! - constant;
    if (error === 0) exact++;
    if (Math.abs(error) <= WITHIN) {
      within++;
      largest = Math.max(largest, Math.abs(error));
      return;
    }
    const event = attribute(call, error, build);
    met[event] = (met[event] ?? 0) + 1;
    if (event === 'small step') largest = Math.max(largest, Math.abs(error));
  });
  return {
    op,
    phase: PHASE_OF[op],
    calls: calls.length,
    measured,
    predicted,
    ...(unscanned && { unscanned }),
    listed: unscanned ? priceOf(op, sumWork(all, build), build) : predicted,
    migration: migrationPrice(work, build.costs[op]),
    migrated,
    exact,
    within,
    met,
    largest,
    constant,
  };
}

function priceOf(op: Operation, work: Work, build: Build): number {
  return total(priceOperation(op, work, build)) + emulatedBytes(work);
}

function attribute(call: Measured, error: number, build: Build): EventName {
  const { work, nth } = call;
  if (call.op === 'create' && work.block) return 'session block growth';
  if (work.fd_table) return 'fd-table growth';
  if (Math.abs(error) <= STEP_MOST) return 'small step';
  const near = [-2, -1, 0, 1, 2].some(
    (shift) => withRefills({ ...call, nth: nth + shift }, build).refill,
  );
  return near ? 'slab refill' : 'timer tick or other interrupt';
}
