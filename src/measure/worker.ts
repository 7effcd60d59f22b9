/**
 * The worker: one contender in an isolate of its own. Every job plays a fresh instance, and every
 * play is verified; the first result that differs ends the job.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Bench } from 'tinybench';
import { findAbi, requireLuo } from '../abi/releases.ts';
import { CONTENDERS, type Contender, type HotPath } from '../contenders.ts';
import { marksOf, opBytes, rebootIndex } from '../tape/folios.ts';
import { opKind, readTape } from '../tape/format.ts';
import { REGISTRY, STAGE, type Stage } from '../tape/stage.ts';
import { type Counts, createWasm } from '../wasm/load.ts';
import { account } from './accounting.ts';
import { canonicalPages } from './canonical.ts';
import { readContent, readRegions } from './content.ts';
import { type Host, nativeHost, playerHost } from './host.ts';
import type {
  CountJob,
  Job,
  MemoryUse,
  SectionCounts,
  StageJob,
  TimeJob,
  Times,
  VerifyJob,
  WorkerSetup,
  Wrong,
} from './job.ts';
import { isSteady, steadyWindow } from './stats/steady.ts';
import { wasmTier } from './tier.ts';

/** Warm-up ends by a test; a contender that never passes it is reported as such. */
const WARM_UP_WINDOWS_MOST = 20;
const WARM_UP_MOST_NS = 1.5e9;

/** The hot paths whose contenders hold a registry's lock. */
const REGISTRIES: readonly HotPath[] = ['session', 'deserialize'];

/** Memory of dropped instances that may wait for the garbage collector. */
const UNCOLLECTED_BYTES_MOST = 4 * 1024 * 1024;
let uncollected_bytes = 0;

let setup: WorkerSetup;
let contender: Contender;
let host: Host;
let stage: Stage;
/** The stage's memory after the prepare section that ends at that operation. */
let preparedImages = new Map<number, Uint8Array>();

/** Raised where a contender's answer is wrong; the message is for the one who fixes it. */
class WrongAnswer extends Error {
  readonly wrong: Wrong;

  constructor(wrong: Wrong) {
    super('wrong answer');
    this.wrong = wrong;
  }
}

function open(given: WorkerSetup): void {
  setup = given;
  contender = CONTENDERS.find(({ name }) => name === setup.contender)!;
  const { algorithm, create } = contender;
  if (create) host = playerHost(create, () => 'js');
  else if (contender.engine === 'native') host = nativeHost(setup.native!, algorithm);
  else {
    const module = new WebAssembly.Module(setup.wasm as BufferSource);
    host = playerHost((on) => createWasm(module, algorithm, on), wasmTier);
  }
}

function take(job: StageJob): void {
  const tape = readTape(job.image.subarray(job.tapeOffset, job.tapeOffset + job.tapeBytes));
  preparedImages = new Map();
  stage = { image: job.image, size_bytes: job.size_bytes, tape };
}

async function play(from: number, to: number): Promise<void> {
  const { stopped, failedResult } = await host.play(from, to);
  if (stopped !== to) throw new WrongAnswer({ index: stopped, got: failedResult });
}

async function verify(job: VerifyJob): Promise<void> {
  await host.fresh(stage);
  if (contender.path === 'folios' || contender.path === 'reserve') return verifyFolios();
  let at = 0;
  for (const { index, pages } of contender.algorithm === 'none' ? [] : job.reboots) {
    const abi = requireLuo(findAbi(stage.tape.abi));
    await play(at, index + 1);
    at = index + 1;
    const { memory, root } = await host.handover();
    const found = canonicalPages(abi, memory, root);
    const differs = firstDifference(found, pages);
    if (differs !== undefined) throw new WrongAnswer({ index, got: 0, pages: differs });
  }
  await play(at, stage.tape.ops);
}

/** Plays the tape; reads the tracker back at its reboot, or the regions at its end. */
async function verifyFolios(): Promise<void> {
  const { tape } = stage;
  const reserving = contender.path === 'reserve';
  const end = reserving ? tape.ops : rebootIndex(tape) + 1;
  await play(0, end);
  const { memory, root } = await host.handover();
  const marks = marksOf(opBytes(tape, 0, end));
  const { differs } = reserving
    ? readRegions(memory, marks)
    : readContent(contender.algorithm, memory, root, marks);
  if (differs !== undefined) throw new WrongAnswer({ index: end - 1, got: 0, pages: differs });
  await play(end, tape.ops);
}

function firstDifference(found: Uint8Array, expected: Uint8Array): string | undefined {
  if (found.length !== expected.length) {
    return `${found.length} serialized bytes, not ${expected.length}`;
  }
  const at = found.findIndex((byte, i) => byte !== expected[i]);
  return at < 0 ? undefined : `serialized byte ${at} is ${found[at]}, not ${expected[at]}`;
}

/** Counts each operation for itself; what calling `play` costs by itself is left out. */
function count(job: CountJob): SectionCounts {
  const module = new WebAssembly.Module(setup.counted as BufferSource);
  const player = createWasm(module, contender.algorithm, stage);
  const lockedBy = lockHolder(job);
  const sums: SectionCounts['kinds'] = {};
  const playOne = (index: number, to: number): Counts => {
    const before = player.counts();
    const stopped = player.play(index, to);
    if (stopped !== to) throw new WrongAnswer({ index: stopped, got: player.failedResult() });
    const after = player.counts();
    return {
      instructions: after.instructions - before.instructions,
      loads: after.loads - before.loads,
      stores: after.stores - before.stores,
      bulk_bytes: after.bulk_bytes - before.bulk_bytes,
    };
  };
  playOne(0, job.from);
  const empty = playOne(job.from, job.from);
  const before = memoryTaken(player.handover().memory);
  for (let index = job.from; index < job.to; index++) {
    const counts = playOne(index, index + 1);
    const kind = opKind(stage.tape, index);
    sums[kind] ??= {
      ops: 0,
      instructions: 0,
      loads: 0,
      stores: 0,
      bulk_bytes: 0,
      locked_instructions: 0,
    };
    const sum = sums[kind];
    sum.ops++;
    sum.locked_instructions += lockedBy(index);
    for (const key of ['instructions', 'loads', 'stores', 'bulk_bytes'] as const) {
      sum[key] += counts[key] - empty[key];
    }
  }
  const after = memoryTaken(player.handover().memory);
  return {
    kinds: sums,
    index_bytes: after.index_bytes,
    allocations: after.allocations - before.allocations,
  };
}

/**
 * Gives what plays an operation of the section and gives the instructions that it executes while the
 * registry's lock is held; operations are to be asked for in order.
 */
function lockHolder(job: CountJob): (index: number) => number {
  if (!REGISTRIES.includes(contender.path)) return () => 0;
  const module = new WebAssembly.Module(setup.locked as BufferSource);
  const player = createWasm(module, contender.algorithm, stage);
  const locked = () => player.counter('count_locked_instructions');
  player.play(0, job.from);
  return (index) => {
    const before = locked();
    player.play(index, index + 1);
    return locked() - before;
  };
}

/** Reads from a stage's header what its index takes, and how much was allocated so far. */
function memoryTaken(memory: Uint8Array): MemoryUse {
  const view = new DataView(memory.buffer, memory.byteOffset);
  const u32 = (at: number) => view.getUint32(at, true);
  return {
    index_bytes: u32(STAGE.indexNext) - u32(STAGE.indexStart),
    allocations:
      u32(STAGE.indexAllocations) +
      u32(REGISTRY.outgoing + REGISTRY.count) +
      u32(REGISTRY.incoming + REGISTRY.count),
  };
}

async function time(job: TimeJob): Promise<Times> {
  await prepare(job.from);
  const block = async () => {
    const result = await host.block(job.from, job.to, job.block_ns);
    if (result.stopped !== job.to)
      throw new WrongAnswer({ index: result.stopped, got: result.failedResult });
    return result.elapsed_ns / result.repeats;
  };
  let steady = true;
  if (job.warm) {
    steady = await warmUp(block, job.block_ns);
  }
  if (job.settle) await block();
  const bench = new Bench({ iterations: job.blocks, time: 0, warmup: false, retainSamples: true });
  const start = performance.now();
  bench.add(contender.name, async () => ({ overriddenDuration: (await block()) / 1e6 }), {
    async: true,
  });
  const [task] = await bench.run();
  const result = task!.result;
  if (result.state !== 'completed')
    throw 'error' in result ? result.error : new Error(result.state);
  const samples = result.latency.samples!.map((ms) => ms * 1e6);
  const block_wall_ns = ((performance.now() - start) * 1e6) / samples.length;
  return { samples, block_wall_ns, steady, tier: host.tier() };
}

/**
 * Memories of instances before are garbage that engines are in no hurry to collect; collected while
 * nothing is timed, they neither add up nor get in between.
 */
function collectGarbage(): void {
  uncollected_bytes += 2 * stage.size_bytes;
  if (uncollected_bytes < UNCOLLECTED_BYTES_MOST) return;
  uncollected_bytes = 0;
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/**
 * Makes a fresh instance that has played the prepare section. Where the state is the stage's memory,
 * one instance plays it and the next ones start from its memory.
 */
async function prepare(from: number): Promise<void> {
  const prepared = preparedImages.get(from);
  if (prepared) {
    await host.fresh({ ...stage, image: prepared });
  } else {
    await host.fresh(stage);
    await play(0, from);
    if (from > 0 && !contender.idiomatic) {
      const { memory } = await host.handover();
      // Sections are timed one after the other: only one image is needed at a time.
      preparedImages.clear();
      preparedImages.set(from, memory.slice(0, stage.size_bytes));
    }
  }
  await host.save();
}

/** Plays blocks until a test finds them steady; gives false where that does not come to pass. */
async function warmUp(block: () => Promise<number>, block_ns: number): Promise<boolean> {
  const blocks = [await block()];
  // Only JavaScript changes tiers while it warms up; elsewhere a short window sees what there is.
  const tiers = contender.engine === 'ts';
  const window = steadyWindow(tiers ? Math.max(block_ns, blocks[0]!) : Number.POSITIVE_INFINITY);
  const deadline = performance.now() + WARM_UP_MOST_NS / 1e6;
  while (!isSteady(blocks, window)) {
    const late = performance.now() > deadline && blocks.length >= 2 * window;
    if (late || blocks.length >= WARM_UP_WINDOWS_MOST * window) return false;
    blocks.push(await block());
  }
  return true;
}

/** What Piscina calls: the first job of a worker opens its contender. Gives `{wrong}` or `{done}`. */
export default async function run(
  job: Job | { kind: 'open'; setup: WorkerSetup },
): Promise<{ done: unknown } | { wrong: Wrong }> {
  try {
    if (job.kind !== 'open' && stage) collectGarbage();
    switch (job.kind) {
      case 'open':
        return { done: open(job.setup) };
      case 'stage':
        return { done: take(job) };
      case 'verify':
        return { done: await verify(job) };
      case 'count':
        return { done: count(job) };
      case 'account': {
        const module = new WebAssembly.Module(setup.accounting as BufferSource);
        return { done: account(module, contender, stage) };
      }
      case 'time':
        return { done: await time(job) };
    }
  } catch (error) {
    if (error instanceof WrongAnswer) return { wrong: error.wrong };
    throw error;
  }
}
