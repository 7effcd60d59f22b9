/**
 * The worker: one contender in an isolate of its own. Every job plays a fresh instance, and every
 * play is verified; the first result that differs ends the job.
 */
import { Bench } from 'tinybench';
import { findAbi, requireLuo } from '../abi/releases.ts';
import { CONTENDERS, type Contender } from '../contenders.ts';
import { opKind, readTape } from '../tape/format.ts';
import type { Stage } from '../tape/stage.ts';
import { type Counts, createWasm } from '../wasm/load.ts';
import { canonicalPages } from './canonical.ts';
import { type Host, nativeHost, playerHost } from './host.ts';
import type {
  CountJob,
  CountsByKind,
  Job,
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

let setup: WorkerSetup;
let contender: Contender;
let host: Host;
let stage: Stage;

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
  stage = { image: job.image, size_bytes: job.size_bytes, tape };
}

async function play(from: number, to: number): Promise<void> {
  const { stopped, failedResult } = await host.play(from, to);
  if (stopped !== to) throw new WrongAnswer({ index: stopped, got: failedResult });
}

async function verify(job: VerifyJob): Promise<void> {
  await host.fresh(stage);
  let at = 0;
  const abi = requireLuo(findAbi(stage.tape.abi));
  for (const { index, pages } of contender.algorithm === 'none' ? [] : job.reboots) {
    await play(at, index + 1);
    at = index + 1;
    const { memory, root } = await host.handover();
    const found = canonicalPages(abi, memory, root);
    const differs = firstDifference(found, pages);
    if (differs !== undefined) throw new WrongAnswer({ index, got: 0, pages: differs });
  }
  await play(at, stage.tape.ops);
}

function firstDifference(found: Uint8Array, expected: Uint8Array): string | undefined {
  if (found.length !== expected.length) {
    return `${found.length} serialized bytes, not ${expected.length}`;
  }
  const at = found.findIndex((byte, i) => byte !== expected[i]);
  return at < 0 ? undefined : `serialized byte ${at} is ${found[at]}, not ${expected[at]}`;
}

/** Counts each operation for itself; what calling `play` costs by itself is left out. */
function count(job: CountJob): CountsByKind {
  const module = new WebAssembly.Module(setup.counted as BufferSource);
  const player = createWasm(module, contender.algorithm, stage);
  const sums: CountsByKind = {};
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
  for (let index = job.from; index < job.to; index++) {
    const counts = playOne(index, index + 1);
    const kind = opKind(stage.tape, index);
    sums[kind] ??= { ops: 0, instructions: 0, loads: 0, stores: 0, bulk_bytes: 0 };
    const sum = sums[kind];
    sum.ops++;
    for (const key of ['instructions', 'loads', 'stores', 'bulk_bytes'] as const) {
      sum[key] += counts[key] - empty[key];
    }
  }
  return sums;
}

async function time(job: TimeJob): Promise<Times> {
  await host.fresh(stage);
  await play(0, job.from);
  await host.save();
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

/** Plays blocks until a test finds them steady; gives false where that does not come to pass. */
async function warmUp(block: () => Promise<number>, block_ns: number): Promise<boolean> {
  const blocks = [await block()];
  const window = steadyWindow(Math.max(block_ns, blocks[0]!));
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
    switch (job.kind) {
      case 'open':
        return { done: open(job.setup) };
      case 'stage':
        return { done: take(job) };
      case 'verify':
        return { done: await verify(job) };
      case 'count':
        return { done: count(job) };
      case 'time':
        return { done: await time(job) };
    }
  } catch (error) {
    if (error instanceof WrongAnswer) return { wrong: error.wrong };
    throw error;
  }
}
