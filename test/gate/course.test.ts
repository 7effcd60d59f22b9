import { describe, expect, it } from 'vitest';
import { layOutCourse, type Side } from '../../src/gate/course.ts';
import { pairMeter } from '../../src/gate/pairs.ts';
import { plant } from '../../src/gate/plant.ts';
import { readModules } from '../../src/measure/environment.ts';
import { compileWithTurboFan } from '../../src/measure/tier.ts';
import { sessionCell } from '../../src/measure/workload.ts';
import { seededRandom } from '../../src/tape/random.ts';
import { SESSION, STAGE, type Stage } from '../../src/tape/stage.ts';
import { createMemory, createWasm, exportName } from '../../src/wasm/load.ts';

compileWithTurboFan();
const { wasm } = readModules();
const GIVEN = { n: 819, names: 'session', abi: '7.3', files: 0, seed: 1, fixGrow: false } as const;
const CELL = sessionCell(GIVEN, ['insert', 'lookup', 'serialize', 'deserialize']);
const SIDE = { wasm, stage: CELL.stage };

function sectionOf(suite: string): { from: number; to: number } {
  return CELL.sections.find((section) => section.suite === suite)!;
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

/** A side's memory after the operations before `to`, played in one go. */
function stateAt({ stage }: Side, algorithm: string, to: number): Uint8Array {
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
    ['list', 'lookup', { wasm, stage: shuffled(CELL.stage) }],
    ['tags', 'insert', { wasm, stage: shuffled(CELL.stage) }],
  ])('makes memory what it was where each chunk begins: %s %s', (algorithm, suite, other) => {
    const sides = [SIDE, other] as const;
    const { from, to } = sectionOf(suite);
    const { stage, chunks, starts } = layOutCourse(sides, { algorithm, from, to });
    expect(chunks[0]!.from).toBe(from);
    expect(chunks.at(-1)!.to).toBe(to);
    if (algorithm === 'list' && suite !== 'deserialize') expect(chunks.length).toBeGreaterThan(1);
    const memory = createMemory(stage.size_bytes);
    const players = sides.map((side) =>
      createWasm(new WebAssembly.Module(side.wasm as BufferSource), algorithm, stage, memory),
    );
    const bytes = new Uint8Array(memory.buffer, 0, stage.size_bytes);
    const states = sides.map((side) => chunks.map((c) => stateAt(side, algorithm, c.from)));
    const random = seededRandom(3);
    for (let round = 0; round < 3; round++) {
      for (const [i, chunk] of chunks.entries()) {
        for (const side of random() % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
          for (const patch of starts[side][i]!) bytes.set(patch.bytes, patch.at);
          expect(Buffer.compare(bytes, states[side]![i]!)).toBe(0);
          expect(players[side]!.play(chunk.from, chunk.to)).toBe(chunk.to);
        }
      }
    }
  });

  it('refuses a build that gives a wrong answer', () => {
    const { from, to } = sectionOf('lookup');
    const wrong = sessionCell({ ...GIVEN, names: 'uuid' }, ['insert', 'lookup']).stage;
    const image = wrong.image.slice();
    const view = new DataView(image.buffer);
    // A second session of the first one's name: its create must fail, and the tape says it does not.
    const names = view.getUint32(STAGE.names, true);
    image.copyWithin(names + 64, names, names + 64);
    const sides = [SIDE, { wasm, stage: { ...wrong, image } }] as const;
    expect(() => layOutCourse(sides, { algorithm: 'list', from, to })).toThrow(
      /wasm\/list: operation \d+ of the tape gives a wrong result/,
    );
  });
});

describe('pairs', () => {
  it('see work that was planted, in its size and on its side', () => {
    const { from, to } = sectionOf('lookup');
    const course = layOutCourse([SIDE, SIDE], { algorithm: 'critbit', from, to });
    const slow = plant(wasm, exportName('critbit'), 2_000_000);
    const later = pairMeter([wasm, slow], () => course, seededRandom(1)).measure();
    expect(later.new / later.old).toBeGreaterThan(5);
    expect(later.p10.new / later.p10.old).toBeGreaterThan(5);
    const earlier = pairMeter([slow, wasm], () => course, seededRandom(2)).measure();
    expect(earlier.new / earlier.old).toBeLessThan(0.2);
  });
});
