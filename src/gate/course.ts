import { Fault } from '../fault.ts';
import type { Stage } from '../tape/stage.ts';
import { createMemory, createWasm, type WasmPlayer } from '../wasm/load.ts';
import {
  linesOf,
  markDifferences,
  type Patch,
  packed,
  patchesOf,
  type Range,
  rangesOf,
  rangesThatDiffer,
  unpacked,
} from '../wasm/ranges.ts';

/** One build of a contender with the tapes that it plays: their operations are alike. */
export interface Side {
  wasm: Uint8Array;
  tapes: readonly Stage[];
}

/** Operations that are timed together. */
export interface Chunk {
  from: number;
  to: number;
}

/** What is played of each tape, after everything before it. */
export interface Played {
  algorithm: string;
  parts: readonly Chunk[];
}

/** What makes the memory that of a side where a chunk begins, for each chunk. */
export type ChunkStarts = readonly (readonly Patch[])[];

/** One of the tapes that take turns. */
export interface CourseTape {
  chunks: readonly Chunk[];
  starts: readonly [ChunkStarts, ChunkStarts];
}

/** What fresh instances begin with, and the tapes that both sides play in one memory, in turn. */
export interface Course {
  algorithm: string;
  stage: Stage;
  tapes: readonly CourseTape[];
}

/** A chunk is so many operations as take about so long; one at least. */
const CHUNK_NS = 30_000;
/** Starts take so much memory at most: where they need more, chunks are longer. */
const STARTS_BYTES_MOST = 96 * 1024 * 1024;
/** A tape's time, for the number of chunks, is the shortest of so many. */
const TRIES = 3;

/**
 * Takes two builds and what is played of their tapes; gives the course that both play in one memory:
 * round by round another tape, chunk by chunk, either side first. Before the first chunk of a tape,
 * memory is what either side left of any tape; before another chunk, it is the state of either side
 * where that begins or ends. What differs between any two of these is all that has to be put back.
 * Raises Fault 5 where a build's answer is wrong.
 */
export function layOutCourse(sides: readonly [Side, Side], played: Played): Course {
  const size_bytes = Math.max(
    ...sides.flatMap(({ tapes }) => tapes.map((stage) => stage.size_bytes)),
  );
  const { algorithm, parts } = played;
  const image = prepared(sides[0], size_bytes, played, 0).memory.slice();
  const stage = { ...sides[0].tapes[0]!, image, size_bytes };
  const wanted = Math.round(tapeTime(sides[0], size_bytes, played) / CHUNK_NS);
  const [first] = parts;
  let count = Math.max(1, Math.min(wanted, first!.to - first!.from));
  for (;;) {
    const tapes = cutTapes(sides, image, played, count);
    if (tapes) return { algorithm, stage, tapes };
    count = Math.ceil(count / 2);
  }
}

/** Raises Fault 5 where a build of the algorithm stopped before the operation it was to reach. */
export function checkAnswer(
  { algorithm }: Pick<Played, 'algorithm'>,
  stopped: number,
  wanted: number,
): void {
  if (stopped === wanted) return;
  throw new Fault(
    5,
    `wasm/${algorithm}: operation ${stopped + 1} of the tape gives a wrong result`,
  );
}

/** Each tape in so many chunks, or nothing where their starts take too much memory. */
function cutTapes(
  sides: readonly [Side, Side],
  image: Uint8Array,
  played: Played,
  count: number,
): CourseTape[] | undefined {
  const size_bytes = image.length;
  const changes = linesOf(size_bytes);
  const begins: [Uint8Array, Uint8Array][] = [];
  const rest: ReturnType<typeof cut>[] = [];
  let bytes = 0;
  for (const [tape, part] of played.parts.entries()) {
    const playing = sides.map((side) => prepared(side, size_bytes, played, tape));
    const [a, b] = playing.map(({ memory }) => memory.slice());
    const own = linesOf(size_bytes);
    for (const { player, memory } of playing) {
      checkAnswer(played, player.play(part.from, part.to), part.to);
      markDifferences(a!, memory, own);
    }
    markDifferences(a!, b!, own);
    playing[0]!.memory.set(a!);
    playing[1]!.memory.set(b!);
    for (let line = 0; line < own.length; line++) changes[line]! |= own[line]!;
    markDifferences(image, a!, changes);
    begins.push([a!, b!]);
    const parts = cut(playing, rangesOf(own, size_bytes), played, part, count);
    bytes += parts.bytes;
    if (bytes > STARTS_BYTES_MOST && count > 1) return undefined;
    rest.push(parts);
  }
  const ranges = rangesOf(changes, size_bytes);
  return rest.map(({ chunks, starts }, tape) => {
    const first = (side: 0 | 1) => [patchesOf(begins[tape]![side], ranges), ...starts[side]];
    return { chunks, starts: [first(0), first(1)] };
  });
}

/** A tape's chunks, and the starts of all but the first: only where memory ever differs is looked at. */
function cut(
  playing: readonly Playing[],
  ranges: readonly Range[],
  played: Played,
  part: Chunk,
  count: number,
): { chunks: Chunk[]; starts: [Patch[][], Patch[][]]; bytes: number } {
  const states = () => playing.map(({ memory }) => packed(memory, ranges));
  const chunks: Chunk[] = [];
  const starts: [Patch[][], Patch[][]] = [[], []];
  let bytes = 0;
  let begins = states();
  for (let i = 0; i < count; i++) {
    const at = (which: number) => part.from + Math.round((which * (part.to - part.from)) / count);
    const chunk = { from: at(i), to: at(i + 1) };
    for (const { player } of playing) {
      checkAnswer(played, player.play(chunk.from, chunk.to), chunk.to);
    }
    chunks.push(chunk);
    const ends = states();
    if (i > 0) {
      const differ = rangesThatDiffer(begins[0]!, begins[1]!, ...ends);
      for (const [side, state] of begins.entries()) {
        const patches = unpacked(patchesOf(state, differ), ranges);
        starts[side]!.push(patches);
        bytes += patches.reduce((sum, patch) => sum + patch.bytes.length, 0);
      }
    }
    begins = ends;
  }
  return { chunks, starts, bytes };
}

interface Playing {
  player: WasmPlayer;
  memory: Uint8Array;
}

/** A side that has played everything before the section of a tape. */
function prepared(side: Side, size_bytes: number, played: Played, tape: number): Playing {
  const module = new WebAssembly.Module(side.wasm as BufferSource);
  const stage = side.tapes[tape]!;
  const player = createWasm(module, played.algorithm, stage, createMemory(size_bytes));
  const { from } = played.parts[tape]!;
  checkAnswer(played, player.play(0, from), from);
  return { player, memory: player.handover().memory.subarray(0, size_bytes) };
}

function tapeTime(side: Side, size_bytes: number, played: Played): number {
  const { player, memory } = prepared(side, size_bytes, played, 0);
  const start = memory.slice();
  const { from, to } = played.parts[0]!;
  const times_ms = Array.from({ length: TRIES }, () => {
    memory.set(start);
    const begun = performance.now();
    checkAnswer(played, player.play(from, to), to);
    return performance.now() - begun;
  });
  return Math.min(...times_ms) * 1e6;
}
