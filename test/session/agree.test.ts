import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { rounds } from '../effort.ts';
import { noTwins, openTwins, playThrough, stageOf, ways } from './play.ts';
import { type Step, scenarioOfSteps } from './reference.ts';

const ROUNDS = rounds(1_500, 10_000);
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

describe('on 10 000 random operation sequences', () => {
  const host = noTwins === undefined ? openTwins() : undefined;
  afterAll(() => host?.close());
  const all = ways(host);

  it.skipIf(!host && !process.env.CI)('there is a compiler for the C twins', () => {
    expect(noTwins).toBeUndefined();
  });

  it(`${all.length} contenders agree with the reference model, results and pages`, async () => {
    let round = 0;
    const handedOver: number[] = [];
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        const staged = stageOf(scenarioOfSteps('7.3', steps), '7.3');
        handedOver.push(...staged.compiled.handovers.map(({ sessions }) => sessions.length));
        round++;
        // Results are compared in each, pages by turns: each contender's in every fourth sequence.
        await playThrough(all, staged, (way) => (round + way) % 4 === 0);
      }),
      { numRuns: ROUNDS, seed: SEED },
    );
    const beyond = (count: number) => handedOver.filter((sessions) => sessions > count).length;
    expect(beyond(51)).toBeGreaterThan(ROUNDS / 20);
    expect(beyond(102)).toBeGreaterThan(ROUNDS / 200);
  }, 600_000);
});
