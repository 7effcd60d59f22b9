import type { Tier } from '../result/types.ts';
import type { Player } from '../tape/player.ts';
import { STAGE, type Stage } from '../tape/stage.ts';
import { type NativeHost, openNative } from './native.ts';

/** What a `play` gave: where it stopped, and there the result that differed. */
export interface Played {
  stopped: number;
  failedResult: number;
}

/** What a block gave: the timed parts' sum, how many whole tapes it holds. */
export interface Block extends Played {
  elapsed_ns: number;
  repeats: number;
}

/** One contender in this worker, whatever its engine: instance by instance. */
export interface Host {
  /** Makes a fresh instance on the stage and drops the one before. */
  fresh(stage: Stage): Promise<void>;
  play(from: number, to: number): Promise<Played>;
  /** Keeps the state from which each tape of a block starts. */
  save(): Promise<void>;
  /** Plays the section again and again from the kept state until the timed parts sum to `block_ns`. */
  block(from: number, to: number, block_ns: number): Promise<Block>;
  handover(): Promise<{ memory: Uint8Array; root: number }>;
  /** What the present instance executes. */
  tier(): Tier;
}

/**
 * A block ends early where going back to the kept state takes much longer than what is timed: after
 * so many times its length in all. `native/main.c` does the same.
 */
const BLOCK_WALL_MOST = 4;

/** Takes what makes a player of a stage, and what tells its tier; gives a host in this isolate. */
export function playerHost<P extends Player>(
  create: (stage: Stage) => P,
  tier: (player: P) => Tier,
): Host {
  let player: P;
  return {
    async fresh(stage) {
      player = create(stage);
    },
    async play(from, to) {
      return { stopped: player.play(from, to), failedResult: player.failedResult() };
    },
    async save() {
      player.save();
    },
    async block(from, to, block_ns) {
      const block_ms = block_ns / 1e6;
      let elapsed_ms = 0;
      let repeats = 0;
      let stopped = to;
      const deadline_ms = performance.now() + BLOCK_WALL_MOST * block_ms;
      while (elapsed_ms < block_ms && stopped === to) {
        if (repeats > 0 && performance.now() > deadline_ms) break;
        player.restore();
        const start = performance.now();
        stopped = player.play(from, to);
        elapsed_ms += performance.now() - start;
        repeats++;
      }
      return {
        elapsed_ns: elapsed_ms * 1e6,
        repeats,
        stopped,
        failedResult: player.failedResult(),
      };
    },
    async handover() {
      return player.handover();
    },
    tier: () => tier(player),
  };
}

/** Takes the compiled C twins and an algorithm; gives a host that plays in a child process. */
export function nativeHost(path: string, algorithm: string): Host {
  const native: NativeHost = openNative(path);
  let size_bytes = 0;
  return {
    async fresh(stage) {
      size_bytes = stage.size_bytes;
      await native.stage(stage.image, stage.size_bytes);
    },
    play: (from, to) => native.play(algorithm, from, to),
    save: () => native.save(),
    block: (from, to, block_ns) => native.block(algorithm, from, to, block_ns),
    async handover() {
      const memory = await native.read(0, size_bytes);
      const view = new DataView(memory.buffer, memory.byteOffset);
      return { memory, root: view.getUint32(STAGE.root, true) };
    },
    tier: () => 'native',
  };
}
