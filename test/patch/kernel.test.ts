import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Origin, originOf } from '../../src/kernel/build.ts';
import { growthOf } from '../../src/patch/compare.ts';
import { measurePatch, type PatchFound } from '../../src/patch/patch.ts';
import { standardScenarios } from '../../src/patch/scenarios.ts';
import { renderPatch, wrong } from '../../src/patch/text.ts';
import { patchText } from '../../tools/patches.ts';
import { command, ROOT, start, temporary } from '../cli/command.ts';
import { LONG } from '../effort.ts';

/** Set by .ci/run where a kernel lies in the user's cache: nobody else waits for minutes. */
const HAS_KERNEL = process.env.LUO_BENCH_KERNEL !== undefined;
const MINUTES = 60_000;
const PAGE = 4096;
const GROUP = 'sessions, names session';
const GO = new AbortController().signal;
const QUIET = { phase: () => {}, step: () => {}, end: () => {} };
const LISTENER = { progress: QUIET, phase: () => {}, warn: () => {} };

let dir: string;
let remove: () => void;
beforeEach(() => {
  ({ dir, remove } = temporary());
});
afterEach(() => remove());

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const touched = ({ source }: Origin) =>
  readdirSync(join(source.folder, 'kernel/liveupdate')).map((name) =>
    sha256(join(source.folder, 'kernel/liveupdate', name)),
  );

/** The rows of a call or phase in a group, the smallest n first. */
const sizesOf = ({ played }: PatchFound, group: string, name: string) =>
  played.flatMap(({ group: of, n, compared }) =>
    of === group
      ? compared!.rows.filter(({ row }) => row === name).map((row) => ({ n, ...row }))
      : [],
  );

describe.skipIf(!HAS_KERNEL)('a patch of a real kernel', () => {
  it('puts in what is ours alone: no line of the kernel is in this repository', async () => {
    const { source } = await originOf(undefined, QUIET, GO);
    const files = ['kernel/liveupdate', 'mm', 'include/linux/kho/abi'].flatMap((folder) =>
      readdirSync(join(source.folder, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.[ch]$/.test(entry.name))
        .map((entry) => join(source.folder, folder, entry.name)),
    );
    const lines = (file: string) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim());
    const kernels = new Set(files.flatMap(lines));
    const folder = join(ROOT, 'examples/patches');
    const own = readdirSync(folder).flatMap((name) => lines(join(folder, name)));
    // Shorter ones are a declaration that everybody writes so.
    expect(own.filter((line) => line.length > 24 && kernels.has(line))).toEqual([]);
  });

  it(
    'that finds sessions by buckets makes the calls that walk the list linear, and changes no other',
    async () => {
      const origin = await originOf(undefined, QUIET, GO);
      const before = touched(origin);
      const text = patchText('buckets', origin.source.folder);
      const asked = standardScenarios(PAGE).filter(
        ({ group, n }) => group === GROUP && (n === 51 || n === 819),
      );
      expect(asked).toHaveLength(2);
      const commit = { name: 'buckets.patch', subject: 'buckets', text: Buffer.from(text) };
      const request = { origin, commits: [commit], build: 'tiny', pageBytes: PAGE, played: asked };
      const found = await measurePatch(request as never, LISTENER, GO);

      for (const row of ['create', 'deserialize', 'retrieve']) {
        const sizes = sizesOf(found, GROUP, row);
        expect(sizes.map(({ verdict }) => verdict)).toEqual(['fewer', 'fewer']);
        const { old, now } = growthOf(sizes);
        expect(old).toBeGreaterThan(1.5);
        expect(now).toBeLessThan(1.2);
        expect(sizes.at(-1)!.changes[0]).toMatchObject({ function: 'strncmp' });
      }
      for (const row of ['serialize', 'finish']) {
        for (const { verdict } of sizesOf(found, GROUP, row)) expect(verdict).toBe('same');
      }
      expect(found.handed).toMatchObject({ pages: expect.any(Number) });
      expect(found.handed).not.toHaveProperty('first');
      expect(found.kexec).toEqual({ forward: { boots: true }, back: { boots: true } });
      expect(found.selftests!.patched).toEqual(found.selftests!.base);
      expect(found.selftests!.base.passed).toBeGreaterThan(0);
      expect(wrong(found)).toEqual([]);
      const lines = renderPatch(found, [], 0.002).split('\n');
      expect(lines.filter((line) => line.length > 75)).toEqual([]);
      expect(touched(origin)).toEqual(before);
    },
    10 * MINUTES,
  );
});

const IDENTICAL = /handover bytes: identical/;
const FOLLOW = /base to patched boots, patched to base boots/;
/** A structure in place of the walks over the list: what was of n^2 is of n, and a little more is paid elsewhere. */
const INDEXED = [
  /^(?:create|deserialize|retrieve) of 2000 sessions: \S+ M to \S+ M instructions, \d+ times fewer/,
  /create .* n\^2\.0 to n\^1\.[0-2] .* deserialize .* n\^2\.0 to n\^1\.[0-2] .* retrieve .* n\^2\.0 to n\^1\.[0-2] /,
  IDENTICAL,
  FOLLOW,
];
const SAME = [/No call and no phase changed\./, IDENTICAL, FOLLOW];
const PANIC = 'examples/panic-51.json';

/** What each patch ends with, and what its text has to say; the scenario that is played besides. */
const EXPECTED: readonly [string, number, readonly RegExp[], string?][] = [
  ['buckets', 1, INDEXED],
  ['tree', 1, INDEXED],
  // What lies behind a place in an array is moved for each name that is put in or taken out.
  [
    'sorted',
    1,
    [
      /^retrieve of 2000 sessions: .* times fewer; close of 2000 sessions: .* times more/,
      /create .* n\^2\.0 to n\^1\.[1-7] .* deserialize .* n\^2\.0 to n\^1\.[1-7] .* retrieve .* n\^2\.0 to n\^1\.[0-2] /,
      IDENTICAL,
      FOLLOW,
    ],
  ],
  ['xarray', 1, INDEXED],
  ['grow-late', 0, [/n = 51: base panicked, patched boots\./, IDENTICAL, FOLLOW], PANIC],
  ['room-unlocked', 0, [/n = 51: base panicked, patched panicked\./, ...SAME], PANIC],
  [
    'last-index',
    1,
    [/^reserve of 8 VMs, 8 MiB in scattered pages: .* times fewer/, IDENTICAL, FOLLOW],
  ],
  ['unread', 0, SAME],
  ['comment', 0, [/^Both images are the same, byte for byte/]],
  [
    'twice',
    1,
    [/^create of 2000 sessions: .*, \+9\d\.\d+%/, /failed: create of /, IDENTICAL, FOLLOW],
  ],
  [
    'layout',
    5,
    [/handover bytes: DIFFER, first in sessblock 1/, /failed: .*under the same string/],
  ],
  ['padding', 5, [/DIFFER, first in sessblock 1, .*: name\)/, /under the same string/, FOLLOW]],
  ['layout-string', 5, [/strings kho-v4, luo-v5 became kho-v4, luo-v99/, /base to patched FAILS/]],
  ['broken', 2, [/the kernel build failed: .*luo_session\.c:.*luo_nothing_of_this_name/]],
];

describe.skipIf(!HAS_KERNEL || !LONG)('patches of a real kernel, each with all scenarios', () => {
  const made = async (name: string) => {
    const { source } = await originOf(undefined, QUIET, GO);
    const file = join(dir, `${name}.patch`);
    writeFileSync(file, patchText(name, source.folder));
    return file;
  };

  it.each(EXPECTED)(
    '%s',
    async (name, code, says, scenario) => {
      const more = scenario === undefined ? [] : ['--scenario', join(ROOT, scenario)];
      const ended = await command(['patch', await made(name), ...more], dir);
      expect({ code: ended.code, stderr: code === 2 ? '' : ended.stderr }).toMatchObject({ code });
      const text = (ended.stdout || ended.stderr).replaceAll(/\n +|\n(?=\S)/g, ' ');
      for (const pattern of says) expect(text).toMatch(pattern);
    },
    20 * MINUTES,
  );

  it(
    'a signal ends each step with 130, and the next run goes on from what was kept',
    async () => {
      const file = join(dir, 'new.patch');
      const text = readFileSync(await made('unread'), 'utf8');
      // One that nobody has built.
      writeFileSync(file, text.replace('"luo-bench"', `"${Date.now()}"`));
      const tmp = join(dir, 'tmp');
      mkdirSync(tmp);
      for (const step of [
        'building the',
        'self-tests on',
        'recording',
        'hands over',
        'kexec from',
      ]) {
        const { child, ended, done } = start(['patch', file], dir, { TMPDIR: tmp });
        const poll = setInterval(() => {
          if (ended.stderr.includes(step)) child.kill('SIGINT');
        }, 50);
        const { code, stderr } = await done;
        clearInterval(poll);
        expect({ step, code }).toEqual({ step, code: 130 });
        expect(stderr).toContain('interrupted: what was built and recorded is kept for the next');
        expect(readdirSync(tmp)).toEqual([]);
      }
      expect(await command(['patch', file], dir)).toMatchObject({ code: 0 });
    },
    30 * MINUTES,
  );
});
