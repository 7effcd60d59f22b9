import { describe, expect, it } from 'vitest';
import { layOutCourse, type Played, type Side } from '../../src/gate/course.ts';
import { pairMeter } from '../../src/gate/pairs.ts';
import { plant } from '../../src/gate/plant.ts';
import { stagesOf } from '../../src/measure/cell.ts';
import { readModules } from '../../src/measure/environment.ts';
import { compileWithTurboFan } from '../../src/measure/tier.ts';
import { seededRandom } from '../../src/tape/random.ts';
import { SESSION, STAGE, type Stage } from '../../src/tape/stage.ts';
import { createMemory, createWasm, exportName } from '../../src/wasm/load.ts';
import { sessionCell } from '../../src/workload/sessions.ts';

compileWithTurboFan();
const { wasm } = readModules();
const GIVEN = { n: 819, names: 'session', abi: '7.3', files: 0, seed: 1, fixGrow: false } as const;
const CELL = sessionCell(GIVEN, ['insert', 'lookup', 'serialize', 'deserialize']);
const SIDE: Side = { wasm, tapes: stagesOf(CELL).slice(0, 4) };

/** What a suite plays of each tape. */
function playedOf(algorithm: string, suite: string): Played {
  const { from, to } = CELL.sections.find((section) => section.suite === suite)!;
  return { algorithm, parts: SIDE.tapes.map(() => ({ from, to })) };
}

/** The stage with its free nodes in another order: what a change of node order makes of it. */
function shuffled(stage: Stage): Stage {
  const image = stage.image.slice();
  const view = new DataView(image.buffer);
  const nodes: number[] = [];
  for (let at = view.getUint32(STAGE.sessionFree, true); at; ) {
    nodes.push(at);
    at = view.getUint32(at + SESSION.next, true);
  }
  const random = seededRandom(7);
  for (let i = nodes.length - 1; i > 0; i--) {
    const other = random() % (i + 1);
    [nodes[i], nodes[other]] = [nodes[other]!, nodes[i]!];
  }
  view.setUint32(STAGE.sessionFree, nodes[0]!, true);
  for (const [i, at] of nodes.entries()) {
    view.setUint32(at + SESSION.next, nodes[i + 1] ?? 0, true);
  }
  return { ...stage, image };
}

/** A side's memory after the operations of a tape before `to`, played in one go. */
function stateAt({ tapes }: Side, tape: number, algorithm: string, to: number): Uint8Array {
  const stage = tapes[tape]!;
  const player = createWasm(new WebAssembly.Module(wasm as BufferSource), algorithm, stage);
  expect(player.play(0, to)).toBe(to);
  return player.handover().memory.slice(0, stage.size_bytes);
}

describe('a course', () => {
  it.each([
    ['list', 'insert', SIDE],
    ['hash', 'lookup', SIDE],
    ['rbtree', 'serialize', SIDE],
    ['list', 'deserialize', SIDE],
    ['list', 'lookup', { wasm, tapes: SIDE.tapes.map(shuffled) }],
    ['tags', 'insert', { wasm, tapes: SIDE.tapes.map(shuffled) }],
  ])('makes memory what it was where each chunk begins: %s %s', (algorithm, suite, other) => {
    const sides = [SIDE, other] as const;
    const played = playedOf(algorithm, suite);
    const { stage, tapes } = layOutCourse(sides, played);
    const [part] = played.parts;
    expect(tapes.length).toBe(played.parts.length);
    const memory = createMemory(stage.size_bytes);
    const players = sides.map((side) =>
      createWasm(new WebAssembly.Module(side.wasm as BufferSource), algorithm, stage, memory),
    );
    const bytes = new Uint8Array(memory.buffer, 0, stage.size_bytes);
    const random = seededRandom(3);
    for (const tape of [0, 2, 1, 1, 3, 0]) {
      const { chunks, starts } = tapes[tape]!;
      expect(chunks[0]!.from).toBe(part!.from);
      expect(chunks.at(-1)!.to).toBe(part!.to);
      if (algorithm === 'list' && suite !== 'deserialize') expect(chunks.length).toBeGreaterThan(1);
      for (const [i, chunk] of chunks.entries()) {
        for (const side of random() % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
          for (const patch of starts[side][i]!) bytes.set(patch.bytes, patch.at);
          const state = stateAt(sides[side], tape, algorithm, chunk.from);
          expect(Buffer.compare(bytes, state)).toBe(0);
          expect(players[side]!.play(chunk.from, chunk.to)).toBe(chunk.to);
        }
      }
    }
  });

  it('refuses a build that gives a wrong answer', () => {
    const wrong = sessionCell({ ...GIVEN, names: 'uuid' }, ['insert', 'lookup']).stage;
    const image = wrong.image.slice();
    const view = new DataView(image.buffer);
    // A second session of the first one's name: its create must fail, and the tape says it does not.
    const names = view.getUint32(STAGE.names, true);
    image.copyWithin(names + 64, names, names + 64);
    const [first, second] = SIDE.tapes;
    const tapes = [first!, second!, { ...wrong, image }, second!];
    expect(() => layOutCourse([SIDE, { wasm, tapes }], playedOf('list', 'lookup'))).toThrow(
      /wasm\/list: operation \d+ of the tape gives a wrong result/,
    );
  });
});

describe('pairs', () => {
  it('see work that was planted, in its size and on its side', () => {
    const course = layOutCourse([SIDE, SIDE], playedOf('critbit', 'lookup'));
    const slow = plant(wasm, exportName('critbit'), 2_000_000);
    const later = pairMeter([wasm, slow], () => course, seededRandom(1)).measure();
    expect(later.new / later.old).toBeGreaterThan(5);
    expect(later.p10.new / later.p10.old).toBeGreaterThan(5);
    const earlier = pairMeter([slow, wasm], () => course, seededRandom(2)).measure();
    expect(earlier.new / earlier.old).toBeLessThan(0.2);
  });
});
