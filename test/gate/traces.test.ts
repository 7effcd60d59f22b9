import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT_MARGIN } from '../../src/gate/exact.ts';
import { renderComparison } from '../../src/gate/text.ts';
import { compareTraces } from '../../src/gate/traces.ts';
import { readTrace, type Trace } from '../../src/trace/read.ts';
import { traceDirs } from '../traces.ts';

const REFERENCE = readTrace(join(import.meta.dirname, '../../results/7.3.4-n819-session'));
/** What ticks added to calls of recordings (spec §16.7). */
const TICKS = [2747, 2879, 2975, 3076, 3202, 3256, 3364, 3467, 3559, 3663, 7412, 8578];

/** The same recording, each call's cost changed by what `by` says. */
function changed(trace: Trace, by: (i: number, op: string, ordinal: number) => number): Trace {
  const ordinals = new Map<string, number>();
  const calls = trace.calls.map((call, i) => {
    const key = `${call.kernel} ${call.op}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return { ...call, instructions: call.instructions + by(i, key, ordinal) };
  });
  return { ...trace, calls };
}

const verdicts = (old: Trace, now: Trace) =>
  Object.fromEntries(
    compareTraces(old, now, COUNT_MARGIN).rows.map(({ line }) => [
      `${line.suite} ${line.workload.variant ?? ''}`.trim(),
      line.verdict,
    ]),
  );

const RUNS = { numRuns: 30 };
const FIRST_OPEN = REFERENCE.calls.findIndex(({ kernel, op }) => kernel === 1 && op === 'open');

/** Where ticks fell: one each 4 million instructions, from a phase on, each costing what one did. */
const ticks = fc
  .record({
    phase: fc.integer({ min: 0, max: 3_999_999 }),
    costs: fc.array(fc.tuple(fc.constantFrom(...TICKS), fc.nat(20)), {
      minLength: 40,
      maxLength: 40,
    }),
  })
  .map(({ phase, costs }) => {
    const added = new Map<number, number>();
    let clock = phase;
    for (const [i, { instructions }] of REFERENCE.calls.entries()) {
      const before = Math.floor(clock / 4e6);
      clock += instructions;
      for (let tick = before; tick < Math.floor(clock / 4e6); tick++) {
        const [cost, more] = costs[tick % costs.length]!;
        added.set(i, (added.get(i) ?? 0) + cost + more);
      }
    }
    return added;
  });

describe('two recordings of one scenario', () => {
  it('are the same where nothing changed', () => {
    expect(new Set(Object.values(verdicts(REFERENCE, REFERENCE)))).toEqual(new Set(['same']));
  });

  it('are the same after a rebuild, which moves ticks to other calls', () => {
    fc.assert(
      fc.property(ticks, ticks, (before, after) => {
        // The one call that `a lone short call` is about; uniform phases meet it once in 2 million.
        fc.pre(!(before.has(FIRST_OPEN) && after.has(FIRST_OPEN)));
        const old = changed(REFERENCE, (i) => before.get(i) ?? 0);
        const now = changed(REFERENCE, (i) => after.get(i) ?? 0);
        expect(new Set(Object.values(verdicts(old, now)))).toEqual(new Set(['same']));
      }),
      RUNS,
    );
  });

  it('a lone short call that met ticks of two costs cannot be told from a changed one', () => {
    const open = (cost: number) => changed(REFERENCE, (i) => (i === FIRST_OPEN ? cost : 0));
    const kind = 'overhead first open';
    expect(verdicts(open(2747), open(3663))[kind]).toBe('slower');
    expect(verdicts(open(0), open(3663))[kind]).toBe('same');
    expect(verdicts(open(0), open(916))[kind]).toBe('slower');
  });

  it('show one instruction more a compare, wherever ticks fell', () => {
    const scan: Record<string, true> = { '1 create': true, '2 retrieve': true };
    fc.assert(
      fc.property(ticks, (after) => {
        const now = changed(REFERENCE, (i, key, ordinal) => {
          const compares = key === '2 open' ? (819 * 818) / 2 : scan[key] ? ordinal : 0;
          return compares + (after.get(i) ?? 0);
        });
        const found = verdicts(REFERENCE, now);
        expect(found.insert).toBe('slower');
        expect(found.lookup).toBe('slower');
        expect(found.deserialize).toBe('slower');
        expect(found['overhead close in kernel 2']).toBe('same');
      }),
      RUNS,
    );
  });

  it('show what changed in the creates that grow a block alone', () => {
    const now = changed(REFERENCE, (_, key, ordinal) =>
      key === '1 create' && ordinal % 51 === 0 && ordinal > 0 ? 40 : 0,
    );
    expect(verdicts(REFERENCE, now).insert).toBe('changed');
  });

  it('show a change below the margin without failing it', () => {
    const now = changed(REFERENCE, (_, key) => (key === '1 create' ? 1 : 0));
    expect(verdicts(REFERENCE, now).insert).toBe('changed');
  });

  it('cannot be compared where the scenarios differ', () => {
    const calls = REFERENCE.calls.slice(0, -1);
    expect(() => compareTraces(REFERENCE, { ...REFERENCE, calls }, COUNT_MARGIN)).toThrow(
      expect.objectContaining({ exitCode: 4, message: expect.stringContaining('call 3278') }),
    );
    const other = { ...REFERENCE, abi: '7.1' };
    expect(() => compareTraces(REFERENCE, other, COUNT_MARGIN)).toThrow(
      expect.objectContaining({ exitCode: 4, message: expect.stringContaining('ABI') }),
    );
  });

  it('of kernels without and with byte-wise string instructions differ by 98 a create', () => {
    const dir = traceDirs().find((path) => path.endsWith('n819-session-noerms'));
    if (!dir) return;
    const found = compareTraces(REFERENCE, readTrace(dir), COUNT_MARGIN);
    const text = renderComparison(found, 'a', 'b');
    expect(text).toMatch(/calls, each -98; .*-3682/s);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(75);
  });
});
