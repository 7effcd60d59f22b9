import { describe, expect, it } from 'vitest';
import { errnoNumber } from '../../src/abi/errno.ts';
import { compile } from '../../src/tape/compile.ts';
import { generateNames } from '../../src/tape/names.ts';
import { seededRandom } from '../../src/tape/random.ts';
import type { Op } from '../../src/tape/scenario.ts';
import { layoutStage, REGISTRY, SESSION, STAGE } from '../../src/tape/stage.ts';
import { PLAYERS } from './players.ts';

const EEXIST = -errnoNumber('EEXIST');
const ENOENT = -errnoNumber('ENOENT');
const REBOOT: Op[] = [
  { op: 'reboot', expect: 0 },
  { op: 'open', expect: 0 },
];
const OUTGOING = REGISTRY.outgoing + REGISTRY.index;

const create = (name: Uint8Array, expect = 0): Op => ({ op: 'create', name, expect });
const retrieve = (name: Uint8Array, expect = 0): Op => ({ op: 'retrieve', name, expect });
const close = (session: Uint8Array): Op => ({ op: 'close', session, expect: 0 });
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** Plays operations after an `open`, nodes shuffled; every result is held against its `expect`. */
function play(name: string, ops: readonly Op[]): DataView<ArrayBufferLike> {
  const [, make] = PLAYERS.find(([player]) => player === name)!;
  const scenario = { abi: '7.3', ops: [{ op: 'open', expect: 0 } satisfies Op, ...ops] };
  const { tape, plan } = compile(scenario, 'test', '7.3', { fixGrow: false });
  const player = make(layoutStage(tape, plan, { shuffled: true, seed: 11 }));
  expect([player.play(0, tape.ops), player.failedResult()]).toEqual([tape.ops, 0]);
  return new DataView(player.handover().memory.buffer);
}

function shuffled<T>(values: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** Creates and closes at random among some names, and creates that must be refused. */
function churn(names: readonly Uint8Array[], steps: number, seed: number): Op[] {
  const random = seededRandom(seed);
  const live = new Set<Uint8Array>();
  return Array.from({ length: steps }, () => {
    const name = names[random() % names.length]!;
    if (!live.has(name)) {
      live.add(name);
      return create(name);
    }
    if (random() % 4 === 0) return create(name, EEXIST);
    live.delete(name);
    return close(name);
  });
}

/** Bit strings of all lengths, prefixes of one another, and pairs that part in their last bit. */
const PREFIXES = Array.from({ length: 63 }, (_, i) => 'x'.repeat(i + 1))
  .flatMap((text) => [text, `${text.slice(0, -1)}y`, `${text.slice(0, -1)}\xf8`])
  .map(latin1);

const MULTIPLIER = 0x9e3779b1;
const rotate5 = (word: number) => (word << 5) | (word >>> 27);

/** Names of 8 bytes whose hashes (assembly/hash.ts) are equal: the second word undoes the first. */
function colliding(count: number): Uint8Array[] {
  const names: Uint8Array[] = [];
  for (let first = 0x61616161; names.length < count; first++) {
    const second = rotate5(Math.imul(first, MULTIPLIER)) ^ 0x12345678;
    const name = new Uint8Array(Int32Array.of(first, second).buffer);
    if (!name.includes(0)) names.push(name);
  }
  return names;
}

const wasm = PLAYERS.map(([name]) => name).filter((name) => name.startsWith('wasm/'));

describe.each(wasm)('%s', (contender) => {
  it('finds each of 2000 names that share 48 bytes, in any order, and no other', () => {
    const names = generateNames('prefix48', 2001, 1);
    const absent = names.pop()!;
    const ops = [
      ...names.map((name) => create(name)),
      ...names.filter((_, i) => i % 97 === 0).map((name) => create(name, EEXIST)),
      ...REBOOT,
      retrieve(absent, ENOENT),
      ...shuffled(names, 5).map((name) => retrieve(name)),
      retrieve(names[0]!.subarray(0, 48), ENOENT),
    ];
    play(contender, ops);
  });

  it('forgets names at the head, in the middle and at the tail, and takes them again', () => {
    const names = generateNames('session', 60, 1);
    const gone = [names[0]!, names[1]!, names[30]!, names[58]!, names[59]!];
    const ops = [
      ...names.map((name) => create(name)),
      ...gone.map(close),
      ...gone.map((name) => create(name)),
      ...names.map((name) => create(name, EEXIST)),
      ...shuffled(names, 3).map(close),
      ...names.map((name) => create(name)),
      ...REBOOT,
      ...shuffled(names, 4).flatMap((name, i) => {
        return i % 2 ? [retrieve(name)] : [retrieve(name), close(name), retrieve(name, ENOENT)];
      }),
    ];
    play(contender, ops);
  });

  it('tells names from their prefixes and from those that differ in one bit', () => {
    play(contender, churn(PREFIXES, 2000, 7));
  });

  it('tells 200 names with one hash apart', () => {
    play(contender, churn(colliding(200), 1500, 8));
  });

  it('goes back and forth between none and a dozen sessions', () => {
    play(contender, churn(generateNames('uuid', 12, 2), 600, 9));
  });
});

const read = (view: DataView, at: number) => view.getUint32(at, true);
const liveCount = (view: DataView) => read(view, REGISTRY.outgoing + REGISTRY.count);
const nameAt = (view: DataView, at: number) =>
  Buffer.from(view.buffer, at, SESSION.next).toString('latin1');

describe('the red-black tree in memory', () => {
  /** Gives the names below a link in order, and how many black nodes are on every path. */
  function walk(view: DataView, link: number, parent: number): { names: string[]; blacks: number } {
    const node = read(view, link);
    if (node === 0) return { names: [], blacks: 0 };
    const word = read(view, node + SESSION.index);
    const red = word % 2;
    expect(word - red).toBe(parent);
    if (red === 1) expect(read(view, parent + SESSION.index) % 2).toBe(0);
    const left = walk(view, node + SESSION.index + 4, node);
    const right = walk(view, node + SESSION.index + 8, node);
    expect(left.blacks).toBe(right.blacks);
    const names = [...left.names, nameAt(view, node), ...right.names];
    return { names, blacks: left.blacks + 1 - red };
  }

  it.each([1, 2, 3, 4, 5, 6])('keeps its rules through random inserts and removes, %i', (seed) => {
    const names = [...generateNames('many-test', 150, 1), ...PREFIXES];
    for (const steps of [1, 2, 3, 10, 50, 400, 2000]) {
      const view = play('wasm/rbtree', churn(names, steps, seed));
      const root = read(view, OUTGOING);
      if (root !== 0) expect(read(view, root + SESSION.index)).toBe(0);
      const inOrder = walk(view, OUTGOING, 0).names;
      expect(inOrder.length).toBe(liveCount(view));
      expect(inOrder).toEqual([...inOrder].sort());
    }
  });
});

describe('the crit-bit tree in memory', () => {
  /** Gives the sessions below a link; holds each fork above its own session and in order. */
  function walk(view: DataView, link: number, from: number): number[] {
    const at = read(view, link);
    if (at % 2 === 0) return at === 0 ? [] : [at];
    const fork = at - 1;
    const position = read(view, fork + SESSION.index);
    expect(position).toBeGreaterThanOrEqual(from);
    const sides = [4, 8].map((side) => walk(view, fork + SESSION.index + side, position + 1));
    for (const [bit, sessions] of sides.entries()) {
      expect(sessions.length).toBeGreaterThan(0);
      for (const session of sessions) {
        const byte = view.getUint8(session + (position >>> 3));
        expect((byte >>> (position & 7)) & 1).toBe(bit);
      }
    }
    expect(sides.flat()).toContain(fork);
    return sides.flat();
  }

  it.each([1, 2, 3])('has every session once, below its own fork, %i', (seed) => {
    for (const steps of [1, 2, 3, 10, 50, 400, 2000]) {
      const view = play('wasm/critbit', churn(PREFIXES, steps, seed));
      const sessions = walk(view, OUTGOING, 0);
      expect(new Set(sessions).size).toBe(liveCount(view));
      expect(sessions.length).toBe(liveCount(view));
    }
  });
});

describe('the sorted array in memory', () => {
  it('has every name, in the order of its bytes', () => {
    for (const steps of [1, 10, 400, 2000]) {
      const view = play('wasm/sorted', churn(PREFIXES, steps, 4));
      const [entries, , count] = [0, 4, 8].map((field) => read(view, OUTGOING + field));
      expect(count).toBe(liveCount(view));
      const names = Array.from({ length: count! }, (_, i) =>
        nameAt(view, read(view, entries! + 4 * i)),
      );
      expect(names).toEqual([...names].sort());
    }
  });
});

describe('the xarray in memory', () => {
  const SLOTS = 64;
  const NODE_BYTES = SLOTS * 4 + 8;

  /** Gives how many tree nodes and sessions there are from a node down; holds its count. */
  function walk(view: DataView, node: number, level: number): { nodes: number; sessions: number } {
    let used = 0;
    const sum = { nodes: 1, sessions: 0 };
    for (let slot = 0; slot < SLOTS; slot++) {
      let at = read(view, node + 4 * slot);
      if (at !== 0) used++;
      if (at !== 0 && level < 2) {
        expect(read(view, at + SLOTS * 4 + 4)).toBe(node);
        const below = walk(view, at, level + 1);
        sum.nodes += below.nodes;
        sum.sessions += below.sessions;
      }
      for (; level === 2 && at !== 0; at = read(view, at + SESSION.index)) sum.sessions++;
    }
    expect(read(view, node + SLOTS * 4)).toBe(used);
    expect(used).toBeGreaterThan(0);
    return sum;
  }

  const spent = (view: DataView) =>
    (read(view, STAGE.indexNext) - read(view, STAGE.indexStart)) / NODE_BYTES;

  it('counts the slots of each node, and has no node without a session', () => {
    const view = play('wasm/xarray', churn(generateNames('session', 500, 1), 3000, 5));
    const { nodes, sessions } = walk(view, read(view, OUTGOING), 0);
    expect(sessions).toBe(liveCount(view));
    expect(nodes).toBeLessThanOrEqual(spent(view));
  });

  it('puts one hash on one path: three nodes for 200 sessions', () => {
    const view = play(
      'wasm/xarray',
      colliding(200).map((name) => create(name)),
    );
    expect(walk(view, read(view, OUTGOING), 0)).toEqual({ nodes: 3, sessions: 200 });
  });

  it('gives every node back with the last session, and takes them again', () => {
    const names = generateNames('uuid', 300, 1);
    const fill = names.map((name) => create(name));
    const once = play('wasm/xarray', fill);
    const empty = play('wasm/xarray', [...fill, ...shuffled(names, 6).map(close)]);
    expect(read(empty, OUTGOING)).toBe(0);
    const again = play('wasm/xarray', [...fill, ...shuffled(names, 6).map(close), ...fill]);
    expect(spent(again)).toBe(spent(once));
  });
});
