import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Fault } from '../fault.ts';
import type { Pair } from '../measure/stats/paired.ts';
import { ascending, quantile } from '../measure/stats/quantile.ts';
import { wasmTier } from '../measure/tier.ts';
import { createMemory, createWasm, exportName, type WasmPlayer } from '../wasm/load.ts';
import { withNonce } from '../wasm/nonce.ts';
import { withReached } from '../wasm/reached.ts';
import { type ChunkStarts, type Course, type CourseTape, checkAnswer } from './course.ts';

/** A pair of fresh instances: nanoseconds that a tape takes of each. */
export interface PairSample extends Pair {
  /** The same from the p10 of each side for itself. */
  p10: Pair;
}

/** Both sides play all chunks in turn until so much time has passed, and so often at least. */
const PAIR_NS = 8e6;
const ROUNDS_LEAST = 8;
const LOW_QUANTILE = 0.1;
/** Memory of dropped instances that may wait for the garbage collector. */
const UNCOLLECTED_BYTES_MOST = 32 * 1024 * 1024;
const SIDES = [0, 1] as const;

/** Gives what measures pairs of two builds, one after the other. */
export interface PairMeter {
  /** Times one pair on fresh instances of freshly compiled modules. */
  measure(): PairSample;
}

/**
 * Takes two builds, what lays out the course that they play (once, when it is first wanted) and a
 * generator of uint32; gives what times them in pairs. Each pair compiles both modules anew: two
 * placements of the same code differ for good, as two instances do, so the placement has to be drawn
 * afresh as well. The memory is fresh for each pair too, but both sides play in it in turn, each from
 * its own state: its physical pages, which differ from memory to memory, are then the same for both.
 * The states are copied for each pair: where one copy lies moved serialize by 0.1 % for good. The
 * order in which both are compiled is drawn: the same one each time moved rbtree insert by 0.5 %.
 *
 * A machine's speed drifts within milliseconds, the more the busier its other guests are. So a long
 * tape is cut into chunks (`layOutCourse`), each is played by both sides right after each other, in
 * an order that is drawn each time, and a chunk's ratio is the median of the ratios of such
 * neighbours. Exchanging the sides inverts it and changes nothing else, as `pairedRatio` wants it.
 * Everything is verified while it is timed.
 *
 * Receipt: error of the estimate after 5 s in %, from the scatter of identical code in one run, 15 s
 * each, n = 819; columns: this; p10 of each side's plays of the same chunks; p10 of blocks of whole
 * tapes of 0.3 ms in the same memory, all of it put back before each tape.
 *
 *     list lookup            0.035   0.032   0.20
 *     list insert            0.027   0.022   0.17
 *     list deserialize       0.12    0.16    0.15    (one operation: one chunk)
 *     list-words lookup      0.09    0.10    0.22
 *     hash insert            0.07    0.09    0.32
 *     rbtree insert          0.04    0.04    0.13
 *     tags lookup            0.05    0.11    0.30
 *     list serialize         0.014   0.025   0.24
 *
 * Raises Fault 5 where a build's answer is wrong, Fault 3 where V8 does not run it in one tier.
 */
export function pairMeter(
  builds: readonly [old: Uint8Array, now: Uint8Array],
  layOut: () => Course,
  random: () => number,
): PairMeter {
  let course: Course | undefined;
  /** The builds with all that the algorithm calls exported, so that its tier can be asked. */
  let reached: Uint8Array[] = [];
  let uncollected_bytes = 0;
  let turns = 0;

  const order = () => (random() % 2 === 1 ? SIDES : ([1, 0] as const));

  function freshPlayers({ algorithm, stage }: Course): WasmPlayer[] {
    uncollected_bytes += 2 * stage.size_bytes;
    if (uncollected_bytes > UNCOLLECTED_BYTES_MOST) {
      collectGarbage();
      uncollected_bytes = 0;
    }
    const memory = createMemory(stage.size_bytes);
    const players: WasmPlayer[] = [];
    for (const side of order()) {
      const module = new WebAssembly.Module(withNonce(reached[side]!, random()) as BufferSource);
      players[side] = createWasm(module, algorithm, stage, memory);
    }
    return players;
  }

  function freshStarts({ starts }: CourseTape): ChunkStarts[] {
    const copies: ChunkStarts[] = [];
    for (const side of order()) {
      copies[side] = starts[side].map((patches) =>
        patches.map(({ at, bytes }) => ({ at, bytes: bytes.slice() })),
      );
    }
    return copies;
  }

  return {
    measure() {
      if (!course) {
        course = layOut();
        const name = exportName(course.algorithm);
        reached = builds.map((build) => withReached(build, name));
      }
      const { tapes } = course;
      const players = freshPlayers(course);
      const starts: ChunkStarts[][] = [];
      const play = (tape: number, side: 0 | 1, i: number): number => {
        const player = players[side]!;
        const { from, to } = tapes[tape]!.chunks[i]!;
        const { memory } = player.handover();
        for (const { at, bytes } of starts[tape]![side]![i]!) memory.set(bytes, at);
        const start = performance.now();
        const stopped = player.play(from, to);
        const elapsed_ms = performance.now() - start;
        checkAnswer(course!, stopped, to);
        return elapsed_ms * 1e6;
      };
      const takeTape = () => {
        const tape = turns++ % tapes.length;
        starts[tape] ??= freshStarts(tapes[tape]!);
        return tape;
      };
      // Compiles what the chunks run: where the code comes to lie depends on the order, too.
      const compiled = takeTape();
      for (const side of order()) {
        for (const i of tapes[compiled]!.chunks.keys()) play(compiled, side, i);
      }
      const times = SIDES.map(() => tapes[0]!.chunks.map((): number[] => []));
      const end_ms = performance.now() + PAIR_NS / 1e6;
      for (let round = 0; round < ROUNDS_LEAST || performance.now() < end_ms; round++) {
        const tape = takeTape();
        for (const i of tapes[tape]!.chunks.keys()) {
          for (const side of order()) times[side]![i]!.push(play(tape, side, i));
        }
      }
      if (players.some((player) => wasmTier(player) !== 'turbofan')) {
        throw new Fault(
          3,
          `wasm/${course.algorithm}: V8 runs it in mixed tiers; run the gate again`,
        );
      }
      return summed(times[0]!, times[1]!);
    },
  };
}

/** Takes the times of each chunk's plays, round by round, of either side; gives those of a tape. */
function summed(old: readonly number[][], now: readonly number[][]): PairSample {
  const tape = { old: 0, new: 0, p10: { old: 0, new: 0 } };
  for (const [chunk, plays] of old.entries()) {
    const others = now[chunk]!;
    const [a, b] = [ascending(plays), ascending(others)];
    const logs = plays.map((ns, round) => Math.log(others[round]! / ns));
    const ratio = Math.exp(quantile(ascending(logs), 0.5));
    const both = quantile(a, 0.5) + quantile(b, 0.5);
    tape.old += both / (1 + ratio);
    tape.new += (both * ratio) / (1 + ratio);
    tape.p10.old += quantile(a, LOW_QUANTILE);
    tape.p10.new += quantile(b, LOW_QUANTILE);
  }
  return tape;
}

/** Memories and code of the pairs before are garbage that engines are in no hurry to collect. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
