import { afterAll, describe, expect, it } from 'vitest';
import { abiName, PAGE_SIZES } from '../../src/abi/releases.ts';
import { buildNative, openNative } from '../../src/measure/native.ts';
import { playThrough, type Step, scenarioOf, stageOf, step, ways } from './play.ts';

const upTo = (end: number) => [...Array(end).keys()];
const name = (i: number) => `session-${i}`;

/** A live update of so many sessions, the first of which has so many files, and a refused create. */
function update(sessions: number, files: number): Step[] {
  const tokens = upTo(files).map((token) => token + 1);
  return [
    step('open'),
    ...upTo(sessions).map((i) => step('create', { name: name(i) })),
    step('create', { name: name(0) }, 'EEXIST'),
    ...tokens.map((token) =>
      step('preserve', {
        session: name(0),
        token,
        kind: 'memfd',
        size_bytes: 4096,
        order: 0,
      }),
    ),
    step('reboot'),
    step('open'),
    ...upTo(sessions).map((i) => step('retrieve', { name: name(i) })),
    ...tokens.map((token) => step('retrieve-file', { session: name(0), token })),
    ...upTo(sessions).map((i) => step('finish', { session: name(i) })),
    ...upTo(sessions).map((i) => step('close', { session: name(i) })),
  ];
}

describe.each([
  // Sessions and files about what one block and two of them hold (spec §3.5, §3.6).
  [PAGE_SIZES['16KiB'], [203, 205, 409], [255, 256, 510, 511]],
  [PAGE_SIZES['64KiB'], [51, 818, 820], [1023, 1024]],
] as const)('with pages of %i bytes', async (pageBytes, sessionCounts, fileCounts) => {
  const build = await buildNative({ pageBytes });
  const host = 'path' in build ? openNative(build.path) : undefined;
  afterAll(() => host?.close());
  const abi = abiName('7.3', pageBytes);
  const all = ways(host, pageBytes);

  it.each(sessionCounts)(
    'every contender hands over %i sessions as the ABI does',
    async (count) => {
      const staged = stageOf(scenarioOf(update(count, 2)), abi);
      expect(staged.compiled.panics).toBeUndefined();
      await playThrough(all, staged);
    },
  );

  it.each(fileCounts)(
    'every contender hands over %i files of a session as the ABI does',
    async (count) => {
      await playThrough(all, stageOf(scenarioOf(update(2, count)), abi));
    },
  );

  it.each(['6.19', '7.1'] as const)(
    'and areas of sessions and arrays of files under %s',
    async (release) => {
      await playThrough(all, stageOf(scenarioOf(update(60, 100)), abiName(release, pageBytes)));
    },
  );
});
