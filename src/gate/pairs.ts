import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Fault } from '../fault.ts';
import { type Host, playerHost } from '../measure/host.ts';
import type { Pair } from '../measure/stats/paired.ts';
import { ascending, quantile } from '../measure/stats/quantile.ts';
import { wasmTier } from '../measure/tier.ts';
import type { Stage } from '../tape/stage.ts';
import { createMemory, createWasm } from '../wasm/load.ts';

/** One build of a contender with what it plays. */
export interface Side {
  wasm: Uint8Array;
  stage: Stage;
}

/** A pair of fresh instances: p10 of the blocks of each, and their medians beside it. */
export interface PairSample extends Pair {
  median: Pair;
}

/** What is played of a tape: `from` to `to`, after everything before it. */
export interface Played {
  algorithm: string;
  from: number;
  to: number;
}

const BLOCK_NS = 300_000;
/** Blocks of a pair take about so long; compiling two modules anew takes half as much. */
const PAIR_NS = 40e6;
const BLOCKS_LEAST = 8;
const BLOCKS_MOST = 16;
const LOW_QUANTILE = 0.1;
/** Memory of dropped instances that may wait for the garbage collector. */
const UNCOLLECTED_BYTES_MOST = 32 * 1024 * 1024;

/** Gives what measures pairs of two builds, one after the other. */
export interface PairMeter {
  /** Times one pair on fresh instances of freshly compiled modules. */
  measure(): Promise<PairSample>;
}

/**
 * Takes two builds, what is played of their tapes and a generator of uint32; gives what times them
 * in pairs. Each pair compiles both modules anew: two placements of the same code differ for good,
 * as two instances do, so the placement has to be drawn afresh as well.
 * The memory is fresh for each pair too, but both sides play in it, block by block, each from its own
 * state: its physical pages, which differ from memory to memory, are then the same for both.
 * Which one is made first, and
 * in each two blocks which plays first, is drawn at random. Everything is verified while it is
 * timed.
 *
 * Receipt: deviation of the log ratio of identical code in %, 40 pairs each, n = 819, one memory a
 * pair against one a side: list insert 0.8 against 1.5, hash insert 0.9 and 1.8, tags lookup 0.6 and
 * 0.8, serialize 0.7 and 1.2. List-words lookup has 9 in both: its tapes themselves take 0.93 to 1.5
 * ms, whichever the instance.
 *
 * Raises Fault 1 where a build's answer is wrong, Fault 3 where V8 does not run it in one tier.
 */
export function pairMeter(old: Side, now: Side, played: Played, random: () => number): PairMeter {
  const sides = [old, now].map((side) => ({ side, prepared: undefined as Stage | undefined }));
  const coin = () => random() % 2 === 1;
  let uncollected_bytes = 0;
  let blocks = BLOCKS_LEAST;

  async function prepared(index: number): Promise<Stage> {
    const state = sides[index]!;
    if (!state.prepared) {
      const host = hostOf(state.side.wasm);
      await host.fresh(state.side.stage);
      check(await host.play(0, played.from), played.from);
      const { memory } = await host.handover();
      const { stage } = state.side;
      state.prepared = { ...stage, image: memory.slice(0, stage.size_bytes) };
    }
    return state.prepared;
  }

  async function make(index: number, memory: WebAssembly.Memory): Promise<Host> {
    const stage = await prepared(index);
    const host = hostOf(withNonce(sides[index]!.side.wasm, random), memory);
    await host.fresh(stage);
    await host.save();
    await block(host);
    return host;
  }

  function hostOf(wasm: Uint8Array, memory?: WebAssembly.Memory): Host {
    const module = new WebAssembly.Module(wasm as BufferSource);
    return playerHost((stage) => createWasm(module, played.algorithm, stage, memory), wasmTier);
  }

  async function block(host: Host): Promise<number> {
    const { elapsed_ns, repeats, ...rest } = await host.block(played.from, played.to, BLOCK_NS);
    check(rest, played.to);
    return elapsed_ns / repeats;
  }

  function check({ stopped }: { stopped: number }, wanted: number): void {
    if (stopped === wanted) return;
    throw new Fault(
      1,
      `wasm/${played.algorithm}: operation ${stopped + 1} of the tape gives a wrong result`,
    );
  }

  return {
    async measure() {
      uncollected_bytes += 2 * (old.stage.size_bytes + now.stage.size_bytes);
      if (uncollected_bytes > UNCOLLECTED_BYTES_MOST) {
        collectGarbage();
        uncollected_bytes = 0;
      }
      const hosts: Host[] = [];
      const memory = createMemory(Math.max(old.stage.size_bytes, now.stage.size_bytes));
      for (const index of coin() ? [0, 1] : [1, 0]) hosts[index] = await make(index, memory);
      const times: [number[], number[]] = [[], []];
      const start = performance.now();
      for (let i = 0; i < blocks; i++) {
        for (const index of coin() ? ([0, 1] as const) : ([1, 0] as const)) {
          times[index].push(await block(hosts[index]!));
        }
      }
      const wanted = (PAIR_NS / 1e6 / (performance.now() - start)) * blocks;
      blocks = Math.round(Math.min(BLOCKS_MOST, Math.max(BLOCKS_LEAST, wanted)));
      if (hosts.some((host) => host.tier() !== 'turbofan')) {
        throw new Fault(
          3,
          `wasm/${played.algorithm}: V8 runs it in mixed tiers; run the gate again`,
        );
      }
      const [a, b] = times.map(ascending) as [number[], number[]];
      return {
        old: quantile(a, LOW_QUANTILE),
        new: quantile(b, LOW_QUANTILE),
        median: { old: quantile(a, 0.5), new: quantile(b, 0.5) },
      };
    },
  };
}

/** The same module with a custom section of its own: V8 shares the code of equal binaries. */
function withNonce(wasm: Uint8Array, random: () => number): Uint8Array {
  const nonce = [random(), random()].flatMap((value) => [
    ...new Uint8Array(new Uint32Array([value]).buffer),
  ]);
  const section = [0, 2 + nonce.length, 1, 0x6e, ...nonce];
  const copy = new Uint8Array(wasm.length + section.length);
  copy.set(wasm);
  copy.set(section, wasm.length);
  return copy;
}

/** Memories and code of the pairs before are garbage that engines are in no hurry to collect. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
