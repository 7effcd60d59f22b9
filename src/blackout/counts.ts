import { CONTENDERS, playsSuite } from '../contenders.ts';
import { Fault } from '../fault.ts';
import { compile } from '../tape/compile.ts';
import type { Op } from '../tape/scenario.ts';
import { type Section, sections } from '../tape/sections.ts';
import { layoutStage, type Stage } from '../tape/stage.ts';
import { createWasm } from '../wasm/load.ts';
import { INDEX_SUITES, type IndexCount, type IndexSuite } from './alternatives.ts';
import { scanCosts, scanSteps } from './scan.ts';

/** Sizes at which contenders are counted, as far as the workload goes; lists stop earlier. */
const SIZES = [64, 512, 2048, 8192];
const FEW = [1, 2, 3, 4, 6, 8];

/** So many sessions at most are counted with a list. */
export const LIST_SIZE_MOST = 2048;

/** What the list examines in a suite of n sessions: creates or inserts, or retrieves in order. */
export function examined(names: readonly Uint8Array[], suite: IndexSuite) {
  const steps = scanSteps();
  const entries = names.map((_, name) => steps.insert(name));
  if (suite === 'lookup') {
    for (const entry of entries) steps.find(entry, entry);
  }
  const costs = scanCosts(names, steps);
  const from = suite === 'lookup' ? names.length : 0;
  const sum = (values: Float64Array) => values.subarray(from).reduce((a, b) => a + b, 0);
  return { compares: sum(costs.compares), bytes: sum(costs.bytes), words: sum(costs.words) };
}

/**
 * Takes the counting module, contenders by name of algorithm, and names; counts what each executes
 * on sessions of these names: creates, a reboot, the deserialization, retrieves in order, at several
 * sizes up to all of them. Raises Fault 5 where a result is not the expected one.
 */
export function countWasm(
  module: WebAssembly.Module,
  algorithms: readonly string[],
  names: readonly Uint8Array[],
  abi: string,
): IndexCount[] {
  const most = Math.min(names.length, SIZES.at(-1)!);
  const sizes = [...new Set(SIZES.map((size) => Math.min(size, most)))];
  return [
    ...sizes.flatMap((n) => countSessions(module, algorithms, names.slice(0, n), abi)),
    // With hardly anything to scan, the list shows what every algorithm pays.
    ...FEW.filter((n) => n < most).flatMap((n) =>
      countSessions(module, ['list'], names.slice(0, n), abi),
    ),
  ];
}

function countSessions(
  module: WebAssembly.Module,
  algorithms: readonly string[],
  names: readonly Uint8Array[],
  abi: string,
): IndexCount[] {
  const n = names.length;
  const { stage, sections } = layoutSessions(names, abi);
  return INDEX_SUITES.flatMap((suite) => {
    const section = sections.find((one) => one.suite === suite);
    if (!section) return [];
    const { from, to } = section;
    const work = examined(names, suite);
    return algorithms.flatMap((algorithm) => {
      const contender = CONTENDERS.find(({ name }) => name === `wasm/${algorithm}`);
      if (!contender || !playsSuite(contender, suite)) return [];
      if (algorithm.startsWith('list') && n > LIST_SIZE_MOST) return [];
      const player = createWasm(module, algorithm, stage);
      const prepared = player.play(0, from);
      const before = player.counts().instructions;
      const stopped = player.play(from, to);
      if (prepared !== from || stopped !== to) {
        throw new Fault(5, `wasm/${algorithm}: a result differs from the expected one at n=${n}`);
      }
      const instructions = player.counts().instructions - before;
      return [{ algorithm, suite, n, instructions, ...work }];
    });
  });
}

/**
 * Takes names and an ABI; gives the stage, and the suites' sections of its tape, of sessions of all
 * these names that are created, handed over, and retrieved in order.
 */
export function layoutSessions(
  names: readonly Uint8Array[],
  abi: string,
): { stage: Stage; sections: Section[] } {
  const ops: Op[] = [{ op: 'open', expect: 0 }];
  for (const name of names) ops.push({ op: 'create', name, expect: 0 });
  ops.push({ op: 'reboot', expect: 0 }, { op: 'open', expect: 0 });
  for (const name of names) ops.push({ op: 'retrieve', name, expect: 0 });
  const { tape, plan } = compile({ abi, ops }, 'counted workload', abi, { fixGrow: false });
  return { stage: layoutStage(tape, plan, { shuffled: false, seed: 1 }), sections: sections(tape) };
}
