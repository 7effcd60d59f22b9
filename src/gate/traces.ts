import { abiFields } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import type { Suite, VerdictLine } from '../result/types.ts';
import { checkComparable } from '../trace/comparable.ts';
import type { Call, Trace } from '../trace/types.ts';
import { type CallsCompared, compareCalls } from './calls.ts';
import type { Comparison, Row } from './comparison.ts';
import { exactVerdict } from './exact.ts';

/** What kinds of calls are by suite; those that have none of their own are variants of one. */
const KINDS: Readonly<Record<string, { suite: Suite; variant?: string }>> = {
  '1 create': { suite: 'insert' },
  '2 retrieve': { suite: 'lookup' },
  '2 open': { suite: 'deserialize' },
  '1 open': { suite: 'overhead', variant: 'first open' },
  '1 preserve': { suite: 'files' },
  '2 retrieve-file': { suite: 'files', variant: 'retrieve' },
};

/** What only the old kernel's way to kexec has (spec §16.4). */
const SERIALIZE = 'luo_session_serialize';

/**
 * Compares two recordings of one scenario call by call: a patched kernel's with its parent's.
 * `margin` as in `exactVerdict`. Raises Fault 4 where ABI, mode or scenario differ, naming the
 * first call that does.
 */
export function compareTraces(old: Trace, now: Trace, margin: number): Comparison {
  checkComparable(old, now);
  checkCalls(old, now);
  const kinds = new Map<string, { kernel: number; op: string; failed: boolean; at: number[] }>();
  for (const [i, call] of now.calls.entries()) {
    const failed = call.result < 0;
    const key = `${call.kernel} ${call.op} ${failed}`;
    const kind = kinds.get(key);
    if (kind) kind.at.push(i);
    else kinds.set(key, { kernel: call.kernel, op: call.op, failed, at: [i] });
  }
  const rows: Row[] = [];
  for (const { kernel, op, failed, at } of kinds.values()) {
    const found = compareCalls(
      at.map((i) => ({ old: old.calls[i]!.instructions, new: now.calls[i]!.instructions })),
    );
    const known = KINDS[`${kernel} ${op}`];
    const own = known?.variant ?? (known ? undefined : `${op} in kernel ${kernel}`);
    const variant = [own, failed && 'refused'].filter(Boolean).join(', ');
    rows.push(rowOf(now, known?.suite ?? 'overhead', variant, found, margin));
  }
  const serialize = [old, now].map(
    (trace) => trace.phases?.find((phase) => phase.function === SERIALIZE)?.duration,
  );
  const notes: string[] = [];
  if (serialize[0] !== undefined && serialize[1] !== undefined) {
    const found = compareCalls([{ old: serialize[0], new: serialize[1] }]);
    rows.push(rowOf(now, 'serialize', '', found, margin));
  } else if (serialize[0] !== serialize[1]) {
    notes.push('Only one of the traces has phases.tsv, so serialization is not compared.');
  }
  const apart = rows.filter(({ note }) => note?.includes('set apart')).length;
  if (apart > 0) {
    notes.push(
      'Set apart: calls that met a timer tick or a refill in one recording and not in the other; ' +
        'they are in neither sum.',
    );
  }
  if (old.release !== now.release) notes.push(`Kernels: ${old.release}, then ${now.release}.`);
  return { rows, notes, ofTraces: true };
}

/** Raises Fault 4 naming the first call that only one of the traces has. */
function checkCalls(old: Trace, now: Trace): void {
  for (let i = 0; i < Math.max(old.calls.length, now.calls.length); i++) {
    const [a, b] = [old.calls[i], now.calls[i]].map((call) => call && describe(call));
    if (a === b) continue;
    throw new Fault(
      4,
      `not comparable: the scenarios differ at call ${i + 1}: ` +
        `${a ?? 'no call'} in ${old.id}, ${b ?? 'no call'} in ${now.id}`,
    );
  }
}

function describe({ kernel, op, session, token, size_bytes, order, result }: Call): string {
  const name = session === undefined ? '' : new TextDecoder('latin1').decode(session);
  const parts = [
    `${op} "${name}"`,
    token,
    size_bytes,
    order,
    `in kernel ${kernel} gives ${result}`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function rowOf(
  trace: Trace,
  suite: Suite,
  variant: string,
  found: CallsCompared,
  margin: number,
): Row {
  const n = trace.calls.filter(({ kernel, op }) => kernel === 1 && op === 'create').length;
  const line: VerdictLine = {
    v: 1,
    type: 'verdict',
    suite,
    workload: { n, ...abiFields(trace.abi), trace: trace.id, ...(variant && { variant }) },
    contender: `kernel/${trace.release}`,
    metric: 'instructions',
    baseline: found.old,
    value: found.new,
    ...(found.old > 0 && { ratio: found.new / found.old }),
    verdict: verdictOf(found, margin),
  };
  const note = noteOf(found);
  return { line, exact: true, ...(note && { note }) };
}

function verdictOf(found: CallsCompared, margin: number) {
  if (!found.changed) return 'same';
  // A change of the calls that grow something alone leaves both sums as they were.
  const grown = found.regular.reduce((sum, { calls, delta }) => sum + calls * delta, 0);
  const verdict = exactVerdict(found.old, found.new + grown, 'instructions', margin);
  return verdict === 'same' ? 'changed' : verdict;
}

function noteOf({ calls, apart, apartDelta, shape, regular, changed }: CallsCompared): string {
  const signed = (value: number, digits = 0) =>
    `${value < 0 ? '' : '+'}${value.toFixed(Number.isInteger(value) ? 0 : digits)}`;
  const parts: (string | false)[] = [
    shape !== undefined &&
      `${calls} calls, each ${signed(shape.first, 1)}` +
        (Math.abs(shape.perCall) >= 0.005
          ? ` and ${signed(shape.perCall, 2)} for each before it`
          : ''),
    ...regular.map(
      ({ calls, delta }) =>
        (delta !== 0 || shape !== undefined) &&
        `${calls} with a block, slab or table that grows: ${signed(delta)}`,
    ),
    apart > 0 && `${apart} set apart (${signed(apartDelta)} in all)`,
  ];
  return changed || apart > 0 ? parts.filter(Boolean).join('; ') : '';
}
