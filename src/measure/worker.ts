/**
 * The worker: one contender in an isolate of its own. Every job plays a fresh instance, and every
 * play is verified; the first result that differs ends the job.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Bench } from 'tinybench';
import { findAbi, requireLuo } from '../abi/releases.ts';
import { CONTENDERS, type Contender, type HotPath } from '../contenders.ts';
import { Fault } from '../fault.ts';
import { marksOf, opBytes, rebootIndex } from '../tape/folios.ts';
import { FIELD, OP_BYTES, opKind, readTape } from '../tape/format.ts';
import { REGISTRY, STAGE, type Stage } from '../tape/stage.ts';
import { type Counts, createWasm, exportName } from '../wasm/load.ts';
import { withNonce } from '../wasm/nonce.ts';
import { withReached } from '../wasm/reached.ts';
import { account } from './accounting.ts';
import type { Block, BlockOrder, Played } from './block.ts';
import { canonicalPages } from './canonical.ts';
import { stageOf } from './cell.ts';
import { readContent, readRegions } from './content.ts';
import { type Host, memoryHost, nativeHost, objectHost } from './host.ts';
import type {
  CountJob,
  Job,
  MemoryUse,
  PrepareJob,
  Reboot,
  SectionCounts,
  StageJob,
  TimeJob,
  Times,
  WorkerSetup,
  Wrong,
} from './job.ts';
import { ascending, quantile } from './stats/quantile.ts';
import { isSteady, steadyWindow } from './stats/steady.ts';
import { wasmTier } from './tier.ts';

/** Warm-up ends by a test; a contender that never passes it is reported as such. */
const WARM_UP_WINDOWS_MOST = 20;
const WARM_UP_MOST_NS = 1.5e9;

/** What the clock tells apart. */
const LEAST_NS = 1;

/** So many tapes are played before a block of short ones. */
const SETTLING_TAPES = 4;

/** The hot paths whose contenders hold a registry's lock. */
const REGISTRIES: readonly HotPath[] = ['session', 'deserialize'];

/** Memory of dropped instances that may wait for the garbage collector. */
const UNCOLLECTED_BYTES_MOST = 32 * 1024 * 1024;
let uncollected_bytes = 0;

let setup: WorkerSetup;
let contender: Contender;
let host: Host;
/** The release module, in which the tier of every function that the contender calls can be asked. */
let played: Uint8Array;
const copies: WebAssembly.Module[] = [];
/** The copies and suites of which the code has run. */
const compiled = new Set<string>();
let stage: Stage;
let given: StageJob;
let room = new Uint8Array(0);
/** The section that was prepared, and the tapes whose starts the host keeps. */
let kept: { section: number; tapes: number[] } | undefined;
/** The tapes and reboots whose pages were right: reading them back takes longer than a play. */
let pagesChecked = new Set<string>();

/** Raised where a contender's answer is wrong; the message is for the one who fixes it. */
class WrongAnswer extends Error {
  readonly wrong: Wrong;

  constructor(tape: number, index: number, got: number, pages?: string) {
    super('wrong answer');
    const played = stageAt(tape).tape;
    const view = new DataView(played.bytes.buffer, played.bytes.byteOffset);
    const expected = view.getInt32(played.opsOffset + index * OP_BYTES + FIELD.expect, true);
    const kind = opKind(played, index);
    this.wrong = { tape, index, kind, expected, got, ...(pages !== undefined && { pages }) };
  }
}

function open(given: WorkerSetup): void {
  setup = given;
  contender = CONTENDERS.find(({ name }) => name === setup.contender)!;
  const { algorithm, engine, preparedBy, create, createObjects } = contender;
  if (engine === 'native') {
    host = nativeHost(setup.native!, algorithm, preparedBy);
  } else if (createObjects) {
    host = objectHost(createObjects);
  } else if (create) {
    const preparing = CONTENDERS.find(({ name }) => name === `${engine}/${preparedBy}`);
    host = memoryHost(create, () => 'js', preparing?.create);
  } else {
    played = withReached(setup.wasm, exportName(algorithm));
    host = memoryHost(
      (on, instance) => createWasm(copyOf(instance), algorithm, on),
      wasmTier,
      preparedBy === undefined ? undefined : (on) => createWasm(copyOf(0), preparedBy, on),
    );
  }
}

/** The module for an instance: each has a copy of the code, since where it lies makes a difference. */
function copyOf(instance: number): WebAssembly.Module {
  copies[instance] ??= new WebAssembly.Module(withNonce(played, instance) as BufferSource);
  return copies[instance];
}

async function take(job: StageJob): Promise<void> {
  given = job;
  const tape = readTape(job.image.subarray(job.tapeOffset));
  stage = { image: job.image, size_bytes: job.size_bytes, tape };
  kept = undefined;
  pagesChecked = new Set();
  await host.forget();
}

/**
 * The stage of a tape by its number, until another is asked for: 0 is the stage's own. All the others
 * are made in one place, since images that are dropped add up.
 */
function stageAt(tape: number): Stage {
  if (tape === 0) return stage;
  if (room.length < stage.size_bytes) room = new Uint8Array(stage.size_bytes);
  return stageOf(stage, given.others[tape - 1]!, room);
}

async function play(from: number, to: number, tape = 0): Promise<void> {
  check(await host.play(from, to), to, tape);
}

/** Raises WrongAnswer where a play did not reach its end. */
function check({ stopped, failedResult }: Played, to: number, tape: number): void {
  if (stopped !== to) throw new WrongAnswer(tape, stopped, failedResult);
}

async function verify(): Promise<void> {
  await host.load(stage);
  if (contender.path === 'folios' || contender.path === 'reserve') return verifyFolios();
  await playVerified(0, stage.tape.ops, 0);
}

/** Plays operations of a tape; after each reboot, holds the pages against those it must leave. */
async function playVerified(from: number, to: number, tape: number): Promise<void> {
  const { reboots } = tape === 0 ? given : given.others[tape - 1]!;
  let at = from;
  for (const { index, pages } of contender.algorithm === 'none' ? [] : reboots) {
    if (index < from || index >= to) continue;
    await play(at, index + 1, tape);
    at = index + 1;
    await checkPages({ index, pages }, tape);
  }
  await play(at, to, tape);
}

async function checkPages({ index, pages }: Reboot, tape: number): Promise<void> {
  const key = `${tape} ${index}`;
  if (pagesChecked.has(key)) return;
  pagesChecked.add(key);
  const abi = requireLuo(findAbi(stage.tape.abi));
  const { memory, root } = await host.handover();
  const differs = reading(() => firstDifference(canonicalPages(abi, memory, root), pages));
  if (differs !== undefined) throw new WrongAnswer(tape, index, 0, differs);
}

/** Plays the tape; reads the tracker back at its reboot, or the regions at its end. */
async function verifyFolios(): Promise<void> {
  const { tape } = stage;
  if (contender.path === 'reserve') {
    await play(0, tape.ops);
    return checkRegions(0);
  }
  const end = rebootIndex(tape) + 1;
  await play(0, end);
  const { memory, root } = await host.handover();
  const marks = marksOf(opBytes(tape, 0, end));
  const { pageBytes } = findAbi(tape.abi);
  const differs = reading(
    () => readContent(contender.algorithm, memory, root, marks, pageBytes).differs,
  );
  if (differs !== undefined) throw new WrongAnswer(0, end - 1, 0, differs);
  await play(end, tape.ops);
}

/** What reading finds wrong in what a contender left; what cannot be read is wrong too. */
function reading(differs: () => string | undefined): string | undefined {
  try {
    return differs();
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

function firstDifference(found: Uint8Array, expected: Uint8Array): string | undefined {
  if (found.length !== expected.length) {
    return `${found.length} serialized bytes, not ${expected.length}`;
  }
  if (Buffer.compare(found, expected) === 0) return undefined;
  const at = found.findIndex((byte, i) => byte !== expected[i]);
  return `serialized byte ${at} is ${found[at]}, not ${expected[at]}`;
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
    if (stopped !== to) throw new WrongAnswer(0, stopped, player.failedResult());
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
  await host.fresh(job.instance);
  const { turn, block_ns } = job;
  let first = job.first;
  const block = async () => {
    const { elapsed_ns, plays, empty_ns } = await playBlock({ first, turn, block_ns });
    first = (first + plays) % kept!.tapes.length;
    return { tape_ns: elapsed_ns / plays, plays, empty_ns };
  };
  let steady = true;
  if (job.warm) {
    steady = await warmUp(async () => (await block()).tape_ns, block_ns);
  }
  await settle(job);
  const empties: number[] = [];
  let plays = 0;
  const bench = new Bench({ iterations: job.blocks, time: 0, warmup: false, retainSamples: true });
  const start = performance.now();
  const timed = async () => {
    const { tape_ns, empty_ns, ...played } = await block();
    // Few operations may take no longer than none; what is no positive number would become a plausible
    // time in tinybench.
    const sample_ns = Math.max(LEAST_NS, tape_ns - empty_ns);
    empties.push(empty_ns);
    plays += played.plays;
    return { overriddenDuration: sample_ns / 1e6 };
  };
  bench.add(contender.name, timed, { async: true });
  const [task] = await bench.run();
  const result = task!.result;
  if (result.state !== 'completed')
    throw 'error' in result ? result.error : new Error(result.state);
  return {
    samples: result.latency.samples!.map((ms) => ms * 1e6),
    empty_ns: quantile(ascending(empties), 0.5),
    tape_wall_ns: ((performance.now() - start) * 1e6) / plays,
    steady,
    tier: host.tier(),
  };
}

async function playBlock(order: BlockOrder): Promise<Block> {
  const block = await host.block(order);
  const { wrong } = block;
  if (wrong) throw new WrongAnswer(kept!.tapes[wrong.tape]!, wrong.stopped, wrong.failedResult);
  return block;
}

/** Plays a few tapes that do not count: caches are cold, and a copy's code is compiled when it runs. */
async function settle({ first, turn, instance, settle }: TimeJob): Promise<void> {
  const key = `${instance} ${given.sections[kept!.section]!.suite}`;
  const tapes = settle ? Math.min(turn, SETTLING_TAPES) : compiled.has(key) ? 0 : 1;
  compiled.add(key);
  if (tapes > 0) await playBlock({ first, turn: tapes, block_ns: 0 });
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
 * Has the host keep where the first so many tapes start in a section, each played up to there; and goes
 * on through the section, to see what that changes and that it is right. Without an index the same
 * addresses change whatever the names: that is seen once.
 */
async function prepare({ section, tapes }: PrepareJob): Promise<void> {
  if (kept?.section !== section) {
    await host.forget();
    uncollected_bytes = UNCOLLECTED_BYTES_MOST;
    kept = { section, tapes: [] };
  }
  for (const tape of tapes) {
    const { sections, reboots } = tape === 0 ? given : given.others[tape - 1]!;
    const { from, to, suite } = sections[section]!;
    await host.load(stageAt(tape), true);
    await playVerified(0, from, tape);
    const known = kept.tapes.length > 0 && contender.preparedBy !== undefined;
    check(await host.keep(from, to, known && suite !== 'serialize'), to, tape);
    kept.tapes.push(tape);
    const last = reboots.find(({ index }) => index === to - 1);
    if (last && contender.algorithm !== 'none') await checkPages(last, tape);
    if (contender.path === 'reserve') await checkRegions(tape);
  }
}

/** Holds the regions that a reservation left against those of the tape's folios. */
async function checkRegions(tape: number): Promise<void> {
  const { tape: played } = stageAt(tape);
  const { memory } = await host.handover();
  const { differs } = readRegions(
    memory,
    marksOf(opBytes(played, 0, played.ops)),
    findAbi(played.abi).pageBytes,
  );
  if (differs !== undefined) throw new WrongAnswer(tape, played.ops - 1, 0, differs);
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

/**
 * What Piscina calls: the first job of a worker opens its contender, the last one closes it. Gives
 * `{done}`, `{wrong}` or `{fault}`.
 */
export default async function run(
  job: Job | { kind: 'open'; setup: WorkerSetup } | { kind: 'close' },
): Promise<{ done: unknown } | { wrong: Wrong } | { fault: Pick<Fault, 'exitCode' | 'message'> }> {
  try {
    if (job.kind === 'close') return { done: await host.close?.() };
    if (job.kind !== 'open' && stage) collectGarbage();
    switch (job.kind) {
      case 'open':
        return { done: open(job.setup) };
      case 'stage':
        return { done: await take(job) };
      case 'verify':
        return { done: await verify() };
      case 'count':
        return { done: count(job) };
      case 'account': {
        const module = new WebAssembly.Module(setup.accounting as BufferSource);
        return { done: account(module, contender, stage) };
      }
      case 'prepare':
        return { done: await prepare(job) };
      case 'time':
        return { done: await time(job) };
    }
  } catch (error) {
    if (error instanceof WrongAnswer) return { wrong: error.wrong };
    // Between threads an error keeps its message alone.
    if (error instanceof Fault) {
      return { fault: { exitCode: error.exitCode, message: error.message } };
    }
    throw error;
  }
}
