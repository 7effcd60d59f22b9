import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { abiName, findAbi, PAGE_SIZES, type PageBytes } from '../../src/abi/releases.ts';
import { CONTENDERS } from '../../src/contenders.ts';
import {
  buildNative,
  FLAGS,
  type NativeBuild,
  type NativeHost,
  openNative,
} from '../../src/measure/native.ts';
import { STEPS } from '../../src/prices/kinds.ts';
import { opKind } from '../../src/tape/format.ts';
import { hostMemory, PATTERNS } from '../../src/tape/memory.ts';
import type { Stage } from '../../src/tape/stage.ts';
import {
  folioEvents,
  folioKey,
  folioOps,
  markedAfter,
  readDumpedTracker,
} from '../../src/trace/folios.ts';
import { readEvents, readTrace } from '../../src/trace/read.ts';
import { stageOf as folioStageOf } from '../folios/players.ts';
import { seriesOver } from '../prices/steps.ts';
import { LUO_ABIS, scenarioOf, stageOf, step } from '../session/play.ts';
import { arm64Dirs, traceFile } from '../traces.ts';

// What is emulated is right or wrong; how long it takes says nothing.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const CC = fileURLToPath(new URL('arm64-cc', import.meta.url));
const missing = ['aarch64-linux-gnu-gcc', 'qemu-aarch64'].filter(
  (tool) => spawnSync(tool, ['--version']).status !== 0,
);
const reason = missing.length === 0 ? '' : ` (${missing.join(', ')}: not found)`;

const twinsOf = (path: string) =>
  CONTENDERS.filter((one) => one.engine === 'native' && one.path === path).map(
    ({ algorithm }) => algorithm,
  );
/** As long as every release takes it whole. */
const LONG = 'x'.repeat(55);
const MIB = 2 ** 20;
const PRICES_BYTES = 32 * MIB;

/** Opens the twins of this host and arm64's, whose host has pages of that size, too. */
function openBoth(pageBytes: PageBytes, builds: readonly NativeBuild[]): NativeHost[] {
  vi.stubEnv('QEMU_ARM64', `-p ${pageBytes}`);
  const hosts = builds.map((build) => {
    if ('missing' in build) throw new Error(build.missing);
    return openNative(build.path);
  });
  vi.unstubAllEnvs();
  return hosts;
}

/** Plays a stage up to each cut with each twin, on both, which must do the same and leave the same bytes. */
async function expectSame(
  hosts: readonly NativeHost[],
  twins: readonly string[],
  stage: Stage,
  cuts: readonly number[],
): Promise<void> {
  const onBoth = <T>(ask: (host: NativeHost) => Promise<T>) => Promise.all(hosts.map(ask));
  for (const twin of twins) {
    await onBoth((host) => host.stage(stage.image, stage.size_bytes));
    for (const [i, cut] of cuts.entries()) {
      const [here, arm64] = await onBoth((host) => host.play(twin, cuts[i - 1] ?? 0, cut));
      expect([twin, here!.stopped]).toEqual([twin, cut]);
      expect([twin, arm64]).toEqual([twin, here]);
      const [bytes, arm64Bytes] = await onBoth((host) => host.read(0, stage.size_bytes));
      expect([twin, cut, Buffer.compare(bytes!, arm64Bytes!)]).toEqual([twin, cut, 0]);
    }
  }
}

/** Where the memory is looked at: behind each reboot, and at the end. */
function cutsOf({ tape }: Stage): number[] {
  const all = [...Array(tape.ops).keys()].map((i) => i + 1);
  return all.filter((end) => end === tape.ops || opKind(tape, end - 1) === 'reboot');
}

/** Two live updates with refusals, closes in the middle, and a session of so many files. */
function updates(sessions: number, files: number) {
  const names = [...Array(sessions).keys()].map((i) => `vm-${i}`);
  const tokens = [...Array(files).keys()].map((i) => ({ session: 'vm-3', token: i + 1 }));
  const memfd = { kind: 'memfd', size_bytes: 8192, order: 0 };
  return [
    step('open'),
    ...names.map((name) => step('create', { name })),
    step('create', { name: 'vm-7' }, 'EEXIST'),
    ...['vm-0', 'vm-50'].map((session) => step('close', { session })),
    step('create', { name: LONG }),
    ...tokens.map((token) => step('preserve', { ...token, ...memfd })),
    step('reboot'),
    step('open'),
    step('retrieve', { name: 'vm-0' }, 'ENOENT'),
    ...['vm-3', LONG].map((name) => step('retrieve', { name })),
    ...tokens.map((token) => step('retrieve-file', token)),
    ...['vm-3', LONG].map((session) => step('finish', { session })),
    step('close', { session: 'vm-3' }),
    ...['vm-1', 'other'].map((name) => step('create', { name })),
    step('reboot'),
    step('open'),
    step('retrieve', { name: 'other' }),
  ];
}

/** An area of sessions and arrays of files, and blocks of both. */
const LARGE_PAGES = ['7.1', '7.3'] as const;

/** The package's flags once: to compile with them takes four times as long as without. */
const BUILDS = [
  ['4KiB', FLAGS],
  ['16KiB', ['-O0']],
  ['64KiB', ['-O0']],
] as const;

describe.skipIf(reason !== '' && !process.env.CI)(`the C twins on arm64, emulated${reason}`, () => {
  const builds = new Map<PageBytes, NativeBuild[]>();
  beforeAll(async () => {
    await Promise.all(
      BUILDS.map(async ([name, flags]) => {
        const pageBytes = PAGE_SIZES[name];
        const ways = [{ pageBytes }, { pageBytes, flags, cc: CC }];
        builds.set(pageBytes, await Promise.all(ways.map(buildNative)));
      }),
    );
  });

  describe.each(BUILDS)('with pages of %s', (name, flags) => {
    const pageBytes = PAGE_SIZES[name];
    let hosts: NativeHost[] = [];
    beforeAll(() => {
      hosts = openBoth(pageBytes, builds.get(pageBytes)!);
    });
    afterAll(async () => {
      await Promise.all(hosts.map((host) => host.close()));
    });

    it('have the same layout', async () => {
      const [here, arm64] = await Promise.all(hosts.map((host) => host.layout()));
      expect(arm64).toEqual(here);
    });

    it.each(pageBytes === 4096 ? LUO_ABIS : LARGE_PAGES)(
      'play sessions under %s and leave the bytes that they leave here',
      async (release) => {
        // The seed series has no files (spec §1).
        const ops = updates(110, release.startsWith('seed') ? 0 : 70);
        const { stage } = stageOf(scenarioOf(ops), abiName(release, pageBytes));
        await expectSame(hosts, twinsOf('session'), stage, cutsOf(stage));
      },
    );

    it.each(PATTERNS)('play the folios of a %s host', async (pattern) => {
      const given = { pattern, memory_bytes: 2 ** 28, order: 4, scatter: 0.1, seed: 1 };
      const ops = hostMemory({ ...given, shuffled: pattern === 'host' }, pageBytes);
      const { stage, reboot } = folioStageOf(ops, abiName('7.3', pageBytes));
      await expectSame(hosts, twinsOf('folios'), stage, [reboot + 1, stage.tape.ops]);
    });

    const recorded = arm64Dirs().filter((dir) => {
      if (!dir.includes('/test/trace/')) return false;
      const has = (file: string) => traceFile(dir, file) !== undefined;
      return has('memory.bin') && has('events.tsv') && readTrace(dir).pageBytes === pageBytes;
    });
    it.each(recorded.map((dir) => [basename(dir), dir]))(
      'play what the kernel of %s did',
      async (_, dir) => {
        const { scenario, abi } = readTrace(dir);
        const { stage } = stageOf(scenario, abi);
        await expectSame(hosts, twinsOf('session'), stage, cutsOf(stage));
        const { memory, folios } = readDumpedTracker(dir, findAbi(abi))!;
        const events = folioEvents(readEvents(dir)!, 'events.tsv', memory.pageBytes);
        const marked = markedAfter(events);
        const setAtBoot = folios.filter((folio) => !marked.has(folioKey(folio)));
        const folio = folioStageOf(folioOps({ setAtBoot, events }), abi);
        const cuts = [folio.reboot + 1, folio.stage.tape.ops];
        await expectSame(hosts, twinsOf('folios'), folio.stage, cuts);
      },
    );

    it('go back to where each tape starts', async () => {
      const stages = [20, 40].map(
        (n) => stageOf(scenarioOf(updates(n + 51, 3)), abiName('7.3', pageBytes)).stage,
      );
      const size_bytes = Math.max(...stages.map((stage) => stage.size_bytes));
      const left = await Promise.all(
        hosts.map(async (host) => {
          for (const { image } of stages) {
            await host.stage(image, size_bytes);
            await host.play('hash', 0, 1);
            expect(await host.keep('hash', 1, 50, false)).toMatchObject({ stopped: 50 });
          }
          await host.fresh();
          const { plays, wrong } = await host.block('hash', { first: 1, turn: 5, block_ns: 0 });
          expect([plays, wrong]).toEqual([5, undefined]);
          return host.read(0, size_bytes);
        }),
      );
      expect(Buffer.compare(left[0]!, left[1]!)).toBe(0);
    });

    it.runIf(flags === FLAGS)('make the passes of prices, of the steps they say', async () => {
      const [, arm64] = hosts;
      await arm64!.memory(PRICES_BYTES);
      for (const [twin, part] of seriesOver(PRICES_BYTES)) {
        const { steps } = await arm64!.passes(twin, part, 0, 1);
        expect([twin, steps]).toEqual([twin, STEPS[twin]?.(part) ?? steps]);
      }
    });
  });
});
