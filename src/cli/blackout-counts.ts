import { INDEX_SUITES, type IndexCount, type IndexSuite } from '../blackout/alternatives.ts';
import type { Rate } from '../blackout/capacity.ts';
import type { Build } from '../blackout/model.ts';
import { scanPrice } from '../blackout/price.ts';
import { scanCosts, scanSteps } from '../blackout/scan.ts';
import { CONTENDERS, playsSuite } from '../contenders.ts';
import { Fault } from '../fault.ts';
import { readModules } from '../measure/environment.ts';
import { buildNative, openNative } from '../measure/native.ts';
import { layoutCell } from '../measure/workload.ts';
import { compile } from '../tape/compile.ts';
import type { Op } from '../tape/scenario.ts';
import type { Stage } from '../tape/stage.ts';
import { decodeText } from '../trace/files.ts';
import { readVerified } from '../trace/folder.ts';
import { parseCsv } from '../trace/table.ts';
import type { Trace } from '../trace/types.ts';
import { createWasm } from '../wasm/load.ts';

/** Sizes at which contenders are counted, as far as the workload goes; lists stop earlier. */
const SIZES = [64, 512, 2048, 8192];
const LIST_SIZE_MOST = 2048;
const FEW = [1, 2, 3, 4, 6, 8];
const TWIN_COLUMNS = ['contender', 'suite', 'n', 'instructions'] as const;
const BLOCK_NS = 20_000_000;

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
  return { compares: sum(costs.compares), bytes: sum(costs.bytes) };
}

/**
 * Counts Wasm contenders, by name of algorithm, on sessions of these names: creates, a reboot, the
 * deserialization, retrieves in order, at several sizes up to all of them.
 */
export function countWasm(
  algorithms: readonly string[],
  names: readonly Uint8Array[],
  abi: string,
): IndexCount[] {
  const module = new WebAssembly.Module(readModules().counted as BufferSource);
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
  const { stage, sections } = sessionsCell(names, abi);
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
        throw new Fault(1, `wasm/${algorithm}: a result differs from the expected one at n=${n}`);
      }
      const instructions = player.counts().instructions - before;
      return [{ algorithm, suite, n, instructions, ...work }];
    });
  });
}

/** Reads a trace's `twins.csv`; none where it has none. Raises Fault 2 naming a line that is bad. */
export function readTwins(dir: string, trace: Trace): IndexCount[] {
  const file = readVerified(dir, trace, 'twins.csv');
  if (file === undefined) return [];
  const names = createdNames(trace);
  const text = decodeText(file.bytes, file.path);
  return parseCsv(text, TWIN_COLUMNS, file.path).flatMap((cells) => {
    const suite = INDEX_SUITES.find((one) => one === cells.text('suite'));
    const n = cells.integer('n');
    const instructions = cells.integer('instructions');
    // A twin may have been run on more sessions than the trace has; of these no names are known.
    if (!suite || n === 0 || n > names.length) return [];
    const algorithm = cells.text('contender').replace(/^.*\//, '');
    return [{ algorithm, suite, n, instructions, ...examined(names.slice(0, n), suite) }];
  });
}

/** The names of the sessions that a trace's first kernel created, in order. */
export function createdNames(trace: Trace): Uint8Array[] {
  const names: Uint8Array[] = [];
  for (const op of trace.scenario.ops) {
    if (op.op === 'reboot') break;
    if (op.op === 'create' && op.expect === 0) names.push(op.name);
  }
  return names;
}

/**
 * Estimates how long an instruction takes on this machine: what the C list takes to insert sessions
 * of these names, over the guest instructions of its twin, or of the kernel's scan where no trace
 * has the twin. Raises Fault 2 where there is no C compiler.
 */
export async function estimateRate(
  names: readonly Uint8Array[],
  abi: string,
  build: Build,
  twins: readonly IndexCount[],
): Promise<{ rate: Rate; assumption: string }> {
  const twin = twins.filter((t) => t.algorithm === 'list' && t.suite === 'insert').at(-1);
  const n = twin?.n ?? Math.min(names.length, LIST_SIZE_MOST);
  const used = names.slice(0, n);
  const native = await buildNative();
  if ('missing' in native) {
    throw new Fault(2, `a time needs --ns-per-instruction LOW..HIGH here: ${native.missing}`);
  }
  const { stage, sections } = sessionsCell(used, abi);
  const insert = sections.find(({ suite }) => suite === 'insert')!;
  const block = await timeInserts(native.path, stage, insert);
  const work = examined(used, 'insert');
  const instructions =
    twin?.instructions ?? scanPrice({ compare: work.compares, byte: work.bytes }, build);
  const ns = block.elapsed_ns / block.repeats / Math.max(1, instructions);
  const source = twin ? "its twin's guest instructions" : "the kernel's scan in the same calls";
  return {
    rate: { low: ns / 2, high: ns * 2 },
    assumption:
      `ms: estimate for this machine: native/list takes ${(ns * 1000).toFixed(0)} ps an ` +
      `instruction at n=${n} (measured, caches included, over ${source}); half to twice that`,
  };
}

/** Times the C list's inserts, warm: the second of two blocks. */
async function timeInserts(path: string, stage: Stage, { from, to }: { from: number; to: number }) {
  const native = openNative(path);
  try {
    await native.stage(stage.image, stage.size_bytes);
    await native.play('list', 0, from);
    await native.save();
    await native.block('list', from, to, BLOCK_NS);
    return await native.block('list', from, to, BLOCK_NS);
  } finally {
    await native.close();
  }
}

/** All sessions created, handed over, and retrieved in order. */
function sessionsCell(names: readonly Uint8Array[], abi: string) {
  const ops: Op[] = [{ op: 'open', expect: 0 }];
  for (const name of names) ops.push({ op: 'create', name, expect: 0 });
  ops.push({ op: 'reboot', expect: 0 }, { op: 'open', expect: 0 });
  for (const name of names) ops.push({ op: 'retrieve', name, expect: 0 });
  const compiled = compile({ abi, ops }, 'counted workload', abi, { fixGrow: false });
  return layoutCell({ n: names.length, abi }, compiled, [...INDEX_SUITES]);
}
