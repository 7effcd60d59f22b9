import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { checkTrace } from '../../src/blackout/check.ts';
import { scenarioLoad } from '../../src/blackout/load.ts';
import { measuredPhases } from '../../src/blackout/measured.ts';
import { chooseBuild } from '../../src/blackout/model.ts';
import { readModel } from '../../src/blackout/read.ts';
import type { Op } from '../../src/tape/scenario.ts';
import { readTrace } from '../../src/trace/read.ts';
import type { Trace } from '../../src/trace/types.ts';
import { ROOT } from '../cli/command.ts';

const abi = requireLuo(findAbi('7.3'));
const trace = readTrace(join(ROOT, 'results/recordings/7.3.4-n16x1-files-4096'));
const { build } = chooseBuild(readModel(), trace.abi, trace.arch, trace.callFloorInstructions);

/** The same, but that sessions with a file each were made first and cancelled at such a price. */
function cancelling(count: number, instructions: number): Trace {
  const ops: Op[] = [];
  for (let i = 0; i < count; i++) {
    const session = new TextEncoder().encode(`gap-${i}`);
    const file = { token: 0n, kind: 'memfd', size_bytes: 4096, order: 0 } as const;
    ops.push({ op: 'create', name: session, expect: 0 });
    ops.push({ op: 'preserve', session, ...file, expect: 0 });
    ops.push({ op: 'close', session, expect: 0 });
  }
  const { scenario, calls } = trace;
  const template = calls[0]!;
  const more = ops.map(({ op }) => ({ ...template, op, instructions, result: 0 }));
  const [opened, ...others] = scenario.ops;
  return {
    ...trace,
    scenario: { ...scenario, ops: [opened!, ...ops, ...others] },
    calls: [template, ...more, ...calls.slice(1)],
  };
}

describe('sessions that are cancelled before the reboot', () => {
  const cancelled = cancelling(3, 1_000_000);

  it('are made, and end in no phase', () => {
    const [without, found] = [trace, cancelled].map(measuredPhases);
    expect(found!.get('finish')).toBe(without!.get('finish'));
    for (const phase of ['create', 'preserve'] as const) {
      expect(found!.get(phase)).toBe(without!.get(phase)! + 3_000_000);
    }
  });

  it('are in no finish that is predicted', () => {
    const closes = (one: Trace) =>
      checkTrace(one, build)
        .filter(({ phase }) => phase === 'finish')
        .map(({ op, calls, predicted, measured }) => [op, calls, predicted, measured]);
    expect(closes(cancelled)).toEqual(closes(trace));
    expect(closes(trace).map(([op, calls]) => [op, calls])).toEqual([
      ['finish', 16],
      ['close', 16],
    ]);
  });

  it('are in no finish of a scenario', () => {
    const [without, found] = [trace, cancelled].map(({ scenario }) =>
      scenarioLoad(scenario, abi).work(build),
    );
    expect([found!.close, found!.finish]).toEqual([without!.close, without!.finish]);
    expect(found!.create.call).toBe(without!.create.call! + 3);
  });
});
