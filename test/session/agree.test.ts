import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { errnoNumber } from '../../src/abi/errno.ts';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { canonicalPages, encodeHandover } from '../../src/measure/canonical.ts';
import { buildNative, type NativeHost, openNative } from '../../src/measure/native.ts';
import { type Compiled, compile } from '../../src/tape/compile.ts';
import { opKind } from '../../src/tape/format.ts';
import type { Player } from '../../src/tape/player.ts';
import type { Op, Scenario } from '../../src/tape/scenario.ts';
import { layoutStage, STAGE, type Stage } from '../../src/tape/stage.ts';
import { rounds } from '../effort.ts';
import { PLAYERS, TWINS } from './players.ts';
import { expected, type Step } from './reference.ts';

const ABI = requireLuo(findAbi('7.3'));
const ROUNDS = rounds(2500, 10_000);
const SEED = 20_260_101;

/** Names that collide in every way: prefixes of one another, 1, 63 and 64 bytes, none, high bytes. */
const NAMES = ['', 'a', 'ab', 'abc', 'abcdefgh', 'abcdefgh1', 'b', '\xff', '\xffa']
  .concat(['x'.repeat(62), `${'x'.repeat(62)}y`, 'x'.repeat(63), 'x'.repeat(64)])
  .concat(['session-1', 'session-10', 'session-11', 'session-2']);

const name = fc.constantFrom(...NAMES);
const token = fc.constantFrom(0n, 1n, 2n, 2n ** 64n - 1n);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ op: fc.constant('create' as const), name }) },
  { weight: 4, arbitrary: fc.record({ op: fc.constant('retrieve' as const), name }) },
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constantFrom('close' as const, 'finish' as const),
      session: name,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      op: fc.constantFrom('preserve' as const, 'retrieve-file' as const),
      session: name,
      token,
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ op: 'open' }, { op: 'reboot' }) },
);
/** Blocks fill up and empty only with more sessions than names above: a run of creates or closes. */
const run: fc.Arbitrary<Step[]> = fc
  .record({
    op: fc.constantFrom('create' as const, 'close' as const),
    from: fc.nat(60),
    n: fc.oneof(fc.nat(60), fc.constantFrom(51, 52, 102, 103)),
  })
  .map(({ op, from, n }) =>
    Array.from({ length: n }, (_, i) => {
      const text = `run-${from + i}`;
      return op === 'create' ? { op, name: text } : { op, session: text };
    }),
  );
const part = fc.oneof(
  { weight: 12, arbitrary: step.map((s) => [s]) },
  { weight: 1, arbitrary: run },
  { weight: 1, arbitrary: fc.constant<Step[]>([{ op: 'reboot' }, { op: 'open' }]) },
);
/** Mostly short, so that many are played; some long. */
const sequence = fc
  .oneof(
    { weight: 7, arbitrary: fc.array(part, { minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(part, { minLength: 13, maxLength: 50, size: 'max' }) },
  )
  .map((parts): Step[] => [{ op: 'open' }, ...parts.flat()]);

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

function scenarioOf(steps: readonly Step[]): Scenario {
  const results = expected(steps);
  const ops = results.map((result, i): Op => {
    const given = steps[i]!;
    const expect = result === '0' ? 0 : -errnoNumber(result);
    if ('name' in given) return { op: given.op, name: bytes(given.name), expect };
    if (!('session' in given)) return { op: given.op, expect };
    const session = bytes(given.session);
    if (given.op === 'preserve') {
      const { op, token } = given;
      return { op, session, token, kind: 'memfd', size_bytes: 4096, order: 0, expect };
    }
    if (given.op === 'retrieve-file') return { op: given.op, session, token: given.token, expect };
    return { op: given.op, session, expect };
  });
  return { abi: '7.3', ops };
}

/** Where to stop for a look at the pages: after each reboot that the next kernel accepts. */
function stops({ tape, handovers, panics }: Compiled): Stop[] {
  const reboots = [...Array(tape.ops).keys()].filter((i) => opKind(tape, i) === 'reboot');
  const kept = panics === undefined ? reboots : reboots.slice(0, -1);
  return kept.map((index, i) => ({ end: index + 1, pages: encodeHandover('7.3', handovers[i]!) }));
}

interface Stop {
  end: number;
  pages: Uint8Array;
}

/**
 * Every way to play a sequence from end to end; at the given stops the pages are looked at. Raises
 * an Error that names what differs.
 */
type Play = (stage: Stage, stops: readonly Stop[]) => Promise<void>;

function samePages(memory: Uint8Array, { end, pages }: Stop): void {
  const root = new DataView(memory.buffer, memory.byteOffset).getUint32(STAGE.root, true);
  differsUnless(Buffer.compare(canonicalPages(ABI, memory, root), pages) === 0, 'pages', end);
}

function differsUnless(same: boolean, what: string, index: number): void {
  if (!same) throw new Error(`${what} at operation ${index}`);
}

function inProcess(create: (stage: Stage) => Player): Play {
  return async (stage, stops) => {
    const player = create(stage);
    let from = 0;
    for (const stop of stops) {
      differsUnless(player.play(from, stop.end) === stop.end, 'result before', stop.end);
      const { memory, root } = player.handover();
      const found = canonicalPages(ABI, memory, root);
      differsUnless(Buffer.compare(found, stop.pages) === 0, 'pages', stop.end);
      from = stop.end;
    }
    const stopped = player.play(from, stage.tape.ops);
    differsUnless(stopped === stage.tape.ops, `result ${player.failedResult()}`, stopped);
  };
}

function inChild(host: NativeHost, twin: string): Play {
  return async (stage, stops) => {
    await host.stage(stage.image, stage.size_bytes);
    let from = 0;
    for (const stop of stops) {
      const { stopped } = await host.play(twin, from, stop.end);
      differsUnless(stopped === stop.end, 'result before', stop.end);
      samePages(await host.read(0, stage.size_bytes), stop);
      from = stop.end;
    }
    const { stopped, failedResult } = await host.play(twin, from, stage.tape.ops);
    differsUnless(stopped === stage.tape.ops, `result ${failedResult}`, stopped);
  };
}

describe(`on ${ROUNDS} random operation sequences`, async () => {
  const build = await buildNative();
  const host = 'path' in build ? openNative(build.path) : undefined;
  afterAll(() => host?.close());
  const twins = host ? TWINS.map((twin) => inChild(host, twin)) : [];
  const plays = [...PLAYERS.map(([, create]) => inProcess(create)), ...twins];

  it.skipIf(!host && !process.env.CI)('there is a compiler for the C twins', () => {
    expect(build).toHaveProperty('path');
  });

  it(`${plays.length} contenders agree with the reference model, results and pages`, async () => {
    let round = 0;
    const handedOver: number[] = [];
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        const compiled = compile(scenarioOf(steps), 'random', '7.3', { fixGrow: false });
        const stage = layoutStage(compiled.tape, compiled.plan, { shuffled: true, seed: 3 });
        const all = stops(compiled);
        handedOver.push(...compiled.handovers.map(({ sessions }) => sessions.length));
        round++;
        // Results are compared in each, pages by turns: each contender's in every fourth sequence.
        for (const [i, play] of plays.entries())
          await play(stage, (round + i) % 4 === 0 ? all : []);
      }),
      { numRuns: ROUNDS, seed: SEED },
    );
    const beyond = (count: number) => handedOver.filter((sessions) => sessions > count).length;
    expect(beyond(51)).toBeGreaterThan(ROUNDS / 20);
    expect(beyond(102)).toBeGreaterThan(ROUNDS / 200);
  }, 600_000);
});
