import { join } from 'node:path';
import { type Compiled, compile } from '../tape/compile.ts';
import type { SessionSuite } from '../tape/sections.ts';
import { checkMemory } from '../trace/golden.ts';
import type { Trace } from '../trace/types.ts';

/**
 * Takes a trace and the folder it was read from; gives its tape, whose expected results are the
 * kernel's own. Raises Fault 1 naming the line where the kernel did what the model does not, or
 * where its memory holds what the scenario does not hand over.
 */
export function compileTrace(trace: Trace, dir: string, fixGrow: boolean): Compiled {
  const compiled = compile(trace.scenario, join(dir, 'scenario.json'), trace.abi, { fixGrow });
  const [handover] = compiled.handovers;
  if (handover && !compiled.panics) checkMemory(dir, trace.abi, handover);
  return compiled;
}

/** What a real kernel paid for a suite: guest instructions, and for how many operations. */
export interface KernelCost {
  suite: SessionSuite;
  instructions: number;
  ops: number;
}

/**
 * Takes a trace and gives what the kernel's system calls cost (spec §16.3): creates of the
 * first kernel, the second's open and retrieves, and `luo_session_serialize` from the phases,
 * which counts in the old kernel's own recording pass. None of a trace in another unit: times of
 * one machine are no instructions.
 */
export function kernelCosts(trace: Trace): KernelCost[] {
  if (trace.unit !== 'instructions') return [];
  const calls = (kernel: number, op: string) =>
    trace.calls.filter((call) => call.kernel === kernel && call.op === op);
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const costs: KernelCost[] = [];
  for (const [suite, kernel, op] of [
    ['insert', 1, 'create'],
    ['lookup', 2, 'retrieve'],
    ['deserialize', 2, 'open'],
  ] as const) {
    const found = calls(kernel, op);
    if (found.length === 0) continue;
    costs.push({ suite, instructions: sum(found.map((c) => c.instructions)), ops: found.length });
  }
  const serialize = trace.phases?.find((phase) => phase.function === 'luo_session_serialize');
  if (serialize?.duration !== undefined) {
    costs.push({ suite: 'serialize', instructions: serialize.duration, ops: 1 });
  }
  return costs;
}
