import { INDEX_SUITES, type IndexCount } from '../blackout/alternatives.ts';
import type { Rate } from '../blackout/capacity.ts';
import { examined, LIST_SIZE_MOST, layoutSessions } from '../blackout/counts.ts';
import type { Build } from '../blackout/model.ts';
import { scanPrice } from '../blackout/price.ts';
import { Fault } from '../fault.ts';
import { decodeText } from '../files.ts';
import { buildNative, openNative } from '../measure/native.ts';
import type { Stage } from '../tape/stage.ts';
import { readVerified } from '../trace/folder.ts';
import { parseCsv } from '../trace/table.ts';
import type { Trace } from '../trace/types.ts';

const TWIN_COLUMNS = ['contender', 'suite', 'n', 'instructions'] as const;
const BLOCK_NS = 20_000_000;

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
  const { stage, sections } = layoutSessions(used, abi);
  const insert = sections.find(({ suite }) => suite === 'insert')!;
  const block = await timeInserts(native.path, stage, insert);
  const work = examined(used, 'insert');
  const instructions =
    twin?.instructions ?? scanPrice({ compare: work.compares, byte: work.bytes }, build);
  // So few digits that the option which gives the same numbers again can be written down.
  const ns = Number((block.elapsed_ns / block.plays / Math.max(1, instructions)).toFixed(6));
  const source = twin ? "its twin's guest instructions" : "the kernel's scan in the same calls";
  return {
    rate: { low: Number((ns / 2).toFixed(7)), high: Number((ns * 2).toFixed(6)) },
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
    await native.keep('list', from, to, false);
    const order = { first: 0, turn: 1, block_ns: BLOCK_NS };
    await native.block('list', order);
    return await native.block('list', order);
  } finally {
    await native.close();
  }
}
