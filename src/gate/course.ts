import { Fault } from '../fault.ts';
import type { Stage } from '../tape/stage.ts';
import { createMemory, createWasm, type WasmPlayer } from '../wasm/load.ts';
import { rangesThatDiffer } from '../wasm/ranges.ts';

/** One build of a contender with what it plays. */
export interface Side {
  wasm: Uint8Array;
  stage: Stage;
}

/** What is played of a tape: `from` to `to`, after everything before it. */
export interface Played {
  algorithm: string;
  from: number;
  to: number;
}

/** Bytes of a memory, from the offset `at` on. */
export interface Patch {
  at: number;
  bytes: Uint8Array;
}

/** Operations that are timed together. */
export interface Chunk {
  from: number;
  to: number;
}

/** What makes the memory that of a side where a chunk begins, for each chunk. */
export type Starts = readonly (readonly Patch[])[];

/** What fresh instances begin with, and the chunks that both sides play in one memory, in turn. */
export interface Course {
  algorithm: string;
  stage: Stage;
  chunks: readonly Chunk[];
  starts: readonly [Starts, Starts];
}

/** A chunk is so many operations as take about so long; one at least. */
const CHUNK_NS = 30_000;
/** Starts take so much memory at most: where they need more, chunks are longer. */
const STARTS_BYTES_MOST = 64 * 1024 * 1024;
/** A tape's time, for the number of chunks, is the shortest of so many. */
const TRIES = 3;

/**
 * Takes two builds and what is played of their tapes; gives the course that both play in one memory:
 * round by round, chunk by chunk, either side first. Before a chunk, memory is the state of either
 * side where that chunk begins or ends, or at the first one the end of the last round. What differs
 * between any two of these is all that has to be put back. Raises Fault 1 where a build's answer is
 * wrong.
 */
export function layOutCourse(sides: readonly [Side, Side], played: Played): Course {
  const size_bytes = Math.max(...sides.map(({ stage }) => stage.size_bytes));
  const image = prepared(sides[0], size_bytes, played).memory;
  const wanted = Math.round(tapeTime(sides[0], size_bytes, played) / CHUNK_NS);
  let count = Math.max(1, Math.min(wanted, played.to - played.from));
  for (;;) {
    const parts = cut(sides, size_bytes, played, count);
    if (parts) {
      const stage = { ...sides[0].stage, image, size_bytes };
      return { algorithm: played.algorithm, stage, ...parts };
    }
    count = Math.ceil(count / 2);
  }
}

/** Raises Fault 1 where a build of the algorithm stopped before the operation it was to reach. */
export function checkAnswer(
  { algorithm }: Pick<Played, 'algorithm'>,
  stopped: number,
  wanted: number,
): void {
  if (stopped === wanted) return;
  throw new Fault(
    1,
    `wasm/${algorithm}: operation ${stopped + 1} of the tape gives a wrong result`,
  );
}

/** So many chunks of as many operations each, or nothing where their starts take too much. */
function cut(
  sides: readonly [Side, Side],
  size_bytes: number,
  played: Played,
  count: number,
): Pick<Course, 'chunks' | 'starts'> | undefined {
  const playing = sides.map((side) => prepared(side, size_bytes, played));
  const states = () => playing.map(({ memory }) => memory.slice());
  const last = endStates(sides, size_bytes, played);
  const chunks: Chunk[] = [];
  const starts: [Patch[][], Patch[][]] = [[], []];
  let bytes = 0;
  let begins = states();
  for (let i = 0; i < count; i++) {
    const at = (part: number) =>
      played.from + Math.round((part * (played.to - played.from)) / count);
    const [from, to] = [at(i), at(i + 1)];
    for (const { player } of playing) checkAnswer(played, player.play(from, to), to);
    const ends = states();
    const ranges = rangesThatDiffer(begins[0]!, begins[1]!, ...ends, ...(i === 0 ? last : []));
    for (const [side, state] of begins.entries()) {
      starts[side]!.push(
        ranges.map(({ start, end }) => ({ at: start, bytes: state.slice(start, end) })),
      );
    }
    bytes += sides.length * ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    if (bytes > STARTS_BYTES_MOST && count > 1) return undefined;
    chunks.push({ from, to });
    begins = ends;
  }
  return { chunks, starts };
}

interface Playing {
  player: WasmPlayer;
  memory: Uint8Array;
}

/** A side that has played everything before the section. */
function prepared({ wasm, stage }: Side, size_bytes: number, played: Played): Playing {
  const module = new WebAssembly.Module(wasm as BufferSource);
  const player = createWasm(module, played.algorithm, stage, createMemory(size_bytes));
  checkAnswer(played, player.play(0, played.from), played.from);
  return { player, memory: player.handover().memory.subarray(0, size_bytes) };
}

function endStates(sides: readonly Side[], size_bytes: number, played: Played): Uint8Array[] {
  return sides.map((side) => {
    const { player, memory } = prepared(side, size_bytes, played);
    checkAnswer(played, player.play(played.from, played.to), played.to);
    return memory;
  });
}

function tapeTime(side: Side, size_bytes: number, played: Played): number {
  const { player } = prepared(side, size_bytes, played);
  player.save();
  const times_ms = Array.from({ length: TRIES }, () => {
    player.restore();
    const start = performance.now();
    checkAnswer(played, player.play(played.from, played.to), played.to);
    return performance.now() - start;
  });
  return Math.min(...times_ms) * 1e6;
}
