import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { AbiId } from '../../src/abi/releases.ts';
import { rounds } from '../effort.ts';
import { LUO_ABIS, noTwins, openTwins, playThrough, stageOf, ways } from './play.ts';
import { expected, type Step, scenarioOfSteps } from './reference.ts';

const ROUNDS = rounds(80, 240);
/** Even few of its sequences fill areas and arrays. */
const SEED = 20_260_117;

const host = noTwins === undefined ? openTwins() : undefined;
afterAll(() => host?.close());
const WAYS = ways(host);

/** Names that the fields of 56 and of 64 bytes cut, to one another's too, and some that they keep. */
const NAMES = ['', 'a', 'ab', 'b', '\xff', 'session-1', 'session-10'].concat(
  [54, 55, 56, 57, 62, 63, 64].map((length) => 'x'.repeat(length)),
);

const name = fc.constantFrom(...NAMES);
const token = fc.constantFrom(0n, 1n, 2n, 2n ** 64n - 1n);
const only = <T extends string>(...ops: T[]) => fc.constantFrom(...ops);
const one: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ op: only('create', 'retrieve'), name }) },
  { weight: 3, arbitrary: fc.record({ op: only('close', 'finish'), session: name }) },
  {
    weight: 4,
    arbitrary: fc.record({ op: only('preserve', 'retrieve-file'), session: name, token }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ op: 'open' }, { op: 'reboot' }) },
);
const NEXT: Step[] = [{ op: 'reboot' }, { op: 'open' }];
/** As a live update goes, and what only some kernels refuse to do to a session that came over. */
const update: fc.Arbitrary<Step[]> = fc
  .array(fc.record({ name, op: only('preserve', 'retrieve-file', 'finish'), token }), {
    maxLength: 4,
  })
  .map((used) => [
    ...NEXT,
    ...used.flatMap(({ name, op, token }): Step[] => [
      { op: 'retrieve', name },
      op === 'finish' ? { op, session: name } : { op, session: name, token },
    ]),
  ]);
/** Counts about what a block, two blocks, an array of files and an area hold (spec §3). */
const fileCount = fc.oneof(fc.nat(80), fc.constantFrom(63, 64, 128, 129, 130));
const sessionCount = fc.oneof(
  { weight: 2, arbitrary: fc.nat(80) },
  { weight: 2, arbitrary: fc.constantFrom(51, 52, 102, 103) },
  { weight: 1, arbitrary: fc.constantFrom(744, 819, 820) },
);
const upTo = (end: number) => [...Array(end).keys()];
/** Units of sessions and files fill up and empty with runs alone; the first again is a duplicate. */
const run: fc.Arbitrary<Step[]> = fc.oneof(
  fc
    .record({
      op: only('create', 'close'),
      from: fc.constantFrom(0, 20),
      n: sessionCount,
      fresh: fc.boolean(),
    })
    .map(({ op, from, n, fresh }) => [
      ...(fresh ? NEXT : []),
      ...[...upTo(n), 0].map((i): Step => {
        const text = `run-${from + i}`;
        return op === 'create' ? { op, name: text } : { op, session: text };
      }),
      ...(fresh ? NEXT : []),
    ]),
  fc
    .record({ name, n: fileCount })
    .map(({ name, n }): Step[] => [
      { op: 'create', name },
      ...[...upTo(n), 0].map((i): Step => ({ op: 'preserve', session: name, token: BigInt(i) })),
    ]),
);
const part = fc.oneof(
  { weight: 12, arbitrary: one.map((s) => [s]) },
  { weight: 1, arbitrary: run },
  { weight: 2, arbitrary: update },
);
/** Mostly short, so that many are played; some long. */
const sequence = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(part, { minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(part, { minLength: 13, maxLength: 40, size: 'max' }) },
  )
  .map((parts): Step[] => [{ op: 'open' }, ...parts.flat()]);

/** The seed series has no files (spec §1). */
const hasFiles = (abi: AbiId) => !abi.startsWith('seed');
const isFileStep = ({ op }: Step) => op === 'preserve' || op === 'retrieve-file';

describe(`on ${ROUNDS} random sequences each`, () => {
  it.each(LUO_ABIS)(
    `%s: ${WAYS.length} contenders agree with the reference and the pages of the ABI`,
    async (abi) => {
      await fc.assert(
        fc.asyncProperty(sequence, async (all) => {
          const steps = hasFiles(abi) ? all : all.filter((s) => !isFileStep(s));
          const staged = stageOf(scenarioOfSteps(abi, steps), abi);
          await playThrough(WAYS, staged);
        }),
        { numRuns: ROUNDS, seed: SEED },
      );
    },
    120_000,
  );

  it('they fill areas of sessions, and arrays of files', () => {
    const all = fc.sample(sequence, { numRuns: ROUNDS, seed: SEED });
    const meeting = (errno: string, abi: AbiId) =>
      all.filter((steps) => expected(abi, steps).includes(errno)).length;
    expect(meeting('ENOMEM', 'seed-v6')).toBeGreaterThan(1);
    expect(meeting('ENOMEM', '7.1')).toBeGreaterThan(1);
    expect(meeting('ENOSPC', '7.1')).toBeGreaterThan(1);
  });
});
