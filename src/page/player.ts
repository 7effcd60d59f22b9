import { findAbi, requireLuo } from '../abi/releases.ts';
import { CONTENDERS } from '../contenders.ts';
import { canonicalPages } from '../measure/canonical.ts';
import { type Cell, shuffled, stagesOf } from '../measure/cell.ts';
import { makeStarts, type Starts } from '../measure/starts.ts';
import { isSteady, steadyWindow } from '../measure/stats/steady.ts';
import type { NameStyle } from '../tape/names.ts';
import { seededRandom } from '../tape/random.ts';
import type { Section } from '../tape/sections.ts';
import { createWasm, type WasmPlayer } from '../wasm/load.ts';
import { sessionCell } from '../workload/sessions.ts';

/** The suites that a reader's browser plays, and the kernel they are of. */
export const PLAY_SUITES = ['insert', 'deserialize'] as const;
export const PLAY_ABI = '7.3';

/** One of these suites. */
export type PlaySuite = (typeof PLAY_SUITES)[number];

/** What is to be played; an entry is an algorithm and the suites in which it takes part. */
export interface PlayRequest {
  /** The release module. */
  wasm: Uint8Array;
  n: number;
  names: NameStyle;
  algorithms: { algorithm: string; suites: PlaySuite[] }[];
  /** Fresh instances of each. */
  rounds: number;
  seed: number;
}

/** One fresh instance's times, in nanoseconds a tape. */
export interface Sample {
  /** Played, with the way back to the start before it. */
  played_ns: number;
  /** The way back alone. */
  back_ns: number;
}

/** What playing tells, in order. */
export type PlayEvent =
  | { kind: 'clock'; tick_ms: number; block_ms: number }
  | { kind: 'step'; label: string; done: number; of: number }
  | { kind: 'restless'; algorithm: string; suite: PlaySuite }
  | ({ kind: 'sample'; round: number; algorithm: string; suite: PlaySuite } & Sample)
  | { kind: 'round'; round: number }
  | { kind: 'done' };

/** A block lasts so long at least, and so many ticks of the clock. */
const BLOCK_MS = 50;
const BLOCK_TICKS = 200;
/** Warm-up blocks may be coarser: they are compared with each other alone. */
const WARM_BLOCK_MS = 10;
const WARM_BLOCK_TICKS = 100;
const WARM_UP_MOST_MS = 6000;
/** A clock that ticks slower than this would make blocks of seconds. */
const TICK_MOST_MS = 20;
const TICKS_SEEN = 20;
/** A block is timed in parts, the quickest of which counts: one at least is seldom disturbed. */
const PARTS = 3;

/** One contender in one suite, prepared: the states in which its tapes start, one for each. */
interface Lane {
  algorithm: string;
  suite: PlaySuite;
  section: Section;
  starts: Starts;
  tapes: number;
  repeats: number;
}

/** A fresh instance: plays the section of the next tape in turn, or goes back to it without playing. */
interface Instance {
  play(): void;
  reset(): void;
}

/**
 * Plays contenders on a tape that is compiled here, and times them: verifies each on the whole tape,
 * warms each up until a test finds it steady, then takes rounds of one block each on fresh instances
 * in random order. Takes a clock in milliseconds, however coarse, and tells what happens. A block is
 * the section again and again with the way back between, which is timed by itself, too. Raises an
 * Error for a wrong answer, and for a clock that is too coarse.
 */
export function playAll(
  request: PlayRequest,
  now: () => number,
  tell: (event: PlayEvent) => void,
): void {
  const tick_ms = tickOf(now);
  if (tick_ms > TICK_MOST_MS) {
    throw new Error(`this browser's clock ticks every ${tick_ms} ms: too coarse to time anything`);
  }
  const block_ms = Math.max(BLOCK_MS, BLOCK_TICKS * tick_ms);
  tell({ kind: 'clock', tick_ms, block_ms });
  const module = new WebAssembly.Module(request.wasm as BufferSource);
  const { n, names, algorithms, rounds, seed } = request;
  const cell = sessionCell(
    { n, names, abi: PLAY_ABI, files: 0, seed: 1, fixGrow: false },
    PLAY_SUITES,
  );
  const of = algorithms.reduce((sum, { suites }) => sum + 1 + suites.length * (1 + rounds), 0);
  let done = 0;
  const step = (label: string) => tell({ kind: 'step', label, done: done++, of });

  for (const { algorithm } of algorithms) {
    step(`verifying ${algorithm}`);
    verify(module, algorithm, cell);
  }
  const lanes: Lane[] = [];
  for (const suite of PLAY_SUITES) {
    const section = cell.sections.find((one) => one.suite === suite)!;
    for (const { algorithm, suites } of algorithms) {
      if (!suites.includes(suite)) continue;
      step(`warming up ${algorithm}, ${suite}`);
      const lane = prepare(module, algorithm, suite, section, cell);
      const warm_ms = Math.max(WARM_BLOCK_MS, WARM_BLOCK_TICKS * tick_ms);
      const tape_ms = warmUp(instance(module, lane, cell), warm_ms, now);
      if (tape_ms === undefined) {
        tell({ kind: 'restless', algorithm, suite });
        done += rounds;
      } else {
        const repeats = Math.ceil(block_ms / tape_ms);
        const rounds = Math.ceil(repeats / lane.tapes);
        lanes.push({ ...lane, repeats: repeats > lane.tapes ? rounds * lane.tapes : repeats });
      }
    }
  }
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round++) {
    for (const lane of shuffled(lanes, random)) {
      const { algorithm, suite } = lane;
      step(`round ${round + 1} of ${rounds}: ${algorithm}, ${suite}`);
      const first = round * lane.repeats;
      const times = sample(instance(module, lane, cell, first), lane.repeats, random, now);
      tell({ kind: 'sample', round, algorithm, suite, ...times });
    }
    tell({ kind: 'round', round });
  }
  tell({ kind: 'done' });
}

/** Gives the smallest step that the clock makes, in milliseconds. */
function tickOf(now: () => number): number {
  let tick = Number.POSITIVE_INFINITY;
  let last = now();
  for (let seen = 0; seen < TICKS_SEEN; ) {
    const time = now();
    if (time === last) continue;
    tick = Math.min(tick, time - last);
    last = time;
    seen++;
  }
  return tick;
}

/** Plays the whole tape; each result is held against the tape's, the pages against the model's. */
function verify(module: WebAssembly.Module, algorithm: string, { stage, reboots }: Cell): void {
  const player = createWasm(module, algorithm, stage);
  const abi = requireLuo(findAbi(PLAY_ABI));
  let at = 0;
  for (const { index, pages } of reboots) {
    playSection(player, algorithm, at, index + 1);
    at = index + 1;
    const { memory, root } = player.handover();
    const found = canonicalPages(abi, memory, root);
    if (found.length !== pages.length || found.some((byte, i) => byte !== pages[i])) {
      throw new Error(`wasm/${algorithm}: its serialized pages are not those of a kernel`);
    }
  }
  playSection(player, algorithm, at, stage.tape.ops);
}

function playSection(player: WasmPlayer, algorithm: string, from: number, to: number): void {
  const stopped = player.play(from, to);
  if (stopped === to) return;
  const got = player.failedResult();
  throw new Error(`wasm/${algorithm}: operation ${stopped + 1} of the tape gives ${got}: wrong`);
}

/** Plays each tape up to the section and keeps the state, then the section, to see what it changes. */
function prepare(
  module: WebAssembly.Module,
  algorithm: string,
  suite: PlaySuite,
  section: Section,
  cell: Cell,
): Lane {
  const { preparedBy = algorithm } = CONTENDERS.find(({ name }) => name === `wasm/${algorithm}`)!;
  const stages = stagesOf(cell);
  const { size_bytes } = cell.stage;
  const maker = makeStarts(size_bytes);
  for (const [tape, stage] of stages.entries()) {
    const before = createWasm(module, preparedBy, stage);
    playSection(before, preparedBy, 0, section.from);
    const memory = before.handover().memory.subarray(0, size_bytes);
    maker.add(memory);
    if (tape > 0 && preparedBy !== algorithm) continue;
    const player = createWasm(module, algorithm, { ...stage, image: memory });
    playSection(player, algorithm, section.from, section.to);
    maker.change(player.handover().memory.subarray(0, size_bytes));
  }
  const starts = maker.finish();
  return { algorithm, suite, section, starts, tapes: stages.length, repeats: 1 };
}

/** A fresh instance whose tapes take turns from the one with that number on. */
function instance(
  module: WebAssembly.Module,
  { algorithm, section, starts, tapes }: Lane,
  { stage }: Cell,
  first = 0,
): Instance {
  const { from, to } = section;
  const player = createWasm(module, algorithm, { ...stage, image: starts.first });
  const { memory } = player.handover();
  let turns = first;
  return {
    play() {
      starts.restore(memory, turns++ % tapes);
      playSection(player, algorithm, from, to);
    },
    reset() {
      starts.restore(memory, turns++ % tapes);
      playSection(player, algorithm, from, from);
    },
  };
}

/** Gives the milliseconds of a steady tape, the way back included; undefined if it never is. */
function warmUp({ play }: Instance, warm_ms: number, now: () => number): number | undefined {
  const deadline = now() + WARM_UP_MOST_MS;
  const block = (repeats: number) => {
    const start = now();
    for (let i = 0; i < repeats; i++) play();
    return now() - start;
  };
  let repeats = 1;
  for (let took = block(repeats); took < warm_ms; took = block(repeats)) repeats *= 2;
  const window = steadyWindow(warm_ms * 1e6);
  const blocks: number[] = [];
  while (!isSteady(blocks, window)) {
    if (now() > deadline && blocks.length >= 2 * window) return undefined;
    blocks.push(block(repeats) / repeats);
  }
  return Math.min(...blocks.slice(-window));
}

/** Times a block that plays, and as long a one that only goes back, in random order. */
function sample(
  { play, reset }: Instance,
  repeats: number,
  random: () => number,
  now: () => number,
): Sample {
  const times = Math.ceil(repeats / PARTS);
  const quickest_ns = (one: () => void) => {
    let least_ms = Number.POSITIVE_INFINITY;
    for (let part = 0; part < PARTS; part++) {
      const start = now();
      for (let i = 0; i < times; i++) one();
      least_ms = Math.min(least_ms, now() - start);
    }
    return (least_ms / times) * 1e6;
  };
  if (random() % 2 === 0) {
    const played_ns = quickest_ns(play);
    return { played_ns, back_ns: quickest_ns(reset) };
  }
  const back_ns = quickest_ns(reset);
  return { played_ns: quickest_ns(play), back_ns };
}
