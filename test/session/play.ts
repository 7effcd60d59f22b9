import { expect } from 'vitest';
import { errnoName } from '../../src/abi/errno.ts';
import {
  type AbiId,
  findAbi,
  PAGE_SIZES,
  type PageBytes,
  requireLuo,
} from '../../src/abi/releases.ts';
import { canonicalPages, encodeHandover } from '../../src/measure/canonical.ts';
import { buildNative, type NativeHost, openNative } from '../../src/measure/native.ts';
import { type Compiled, compile } from '../../src/tape/compile.ts';
import { opKind } from '../../src/tape/format.ts';
import type { Player } from '../../src/tape/player.ts';
import { parseScenario, type Scenario } from '../../src/tape/scenario.ts';
import { layoutStage, STAGE, type Stage } from '../../src/tape/stage.ts';
import { playersFor, TWINS } from './players.ts';

/** The ABIs of releases with sessions. */
export const RELEASES: readonly AbiId[] = ['6.19', '7.0', '7.1', '7.2', '7.3'];
/** All ABIs with sessions. */
export const LUO_ABIS: readonly AbiId[] = ['seed-v5', 'seed-v6', ...RELEASES];

const build = await buildNative();

/** Why there are no C twins here; they must be there in CI. */
export const noTwins = 'missing' in build && !process.env.CI ? build.missing : undefined;

/** Gives a process of the twins; raises an Error with the reason where there is none. */
export function openTwins(): NativeHost {
  if ('missing' in build) throw new Error(build.missing);
  return openNative(build.path);
}

/** A way to play a stage in parts: each gives where it stopped, with the memory and its root page. */
interface Run {
  play(from: number, to: number): Promise<{ stopped: number; failedResult: number }>;
  memory(): Promise<{ memory: Uint8Array; root: number }>;
}

/** A contender by name, and how it starts on a stage. */
export type Way = readonly [name: string, start: (stage: Stage) => Promise<Run>];

/** Takes what makes a player in this process, gives the way to play with it. */
export function inProcess([name, create]: readonly [string, (stage: Stage) => Player]): Way {
  return [
    name,
    async (stage) => {
      const player = create(stage);
      return {
        async play(from, to) {
          const stopped = player.play(from, to);
          return { stopped, failedResult: stopped === to ? 0 : player.failedResult() };
        },
        memory: async () => player.handover(),
      };
    },
  ];
}

function inChild(host: NativeHost, twin: string): Way {
  return [
    `native/${twin}`,
    async (stage) => {
      await host.stage(stage.image, stage.size_bytes);
      return {
        play: (from, to) => host.play(twin, from, to),
        async memory() {
          const memory = await host.read(0, stage.size_bytes);
          const view = new DataView(memory.buffer, memory.byteOffset);
          return { memory, root: view.getUint32(STAGE.root, true) };
        },
      };
    },
  ];
}

/**
 * Every contender of this process, for pages of a size, and the C twins where a process of theirs, for
 * such pages, is given.
 */
export function ways(host?: NativeHost, pageBytes: PageBytes = PAGE_SIZES['4KiB']): Way[] {
  return [
    ...playersFor(pageBytes).map(inProcess),
    ...(host ? TWINS.map((twin) => inChild(host, twin)) : []),
  ];
}

/** An operation as a scenario's JSON has it. */
export type Step = { op: string; [field: string]: unknown };

/** Gives an operation in one line; `expect` is an errno name, left out where it is 0. */
export function step(op: string, fields: object = {}, expect?: string): Step {
  return { op, ...fields, ...(expect !== undefined && { expect }) };
}

/** Takes operations as JSON has them, gives the scenario. */
export function scenarioOf(ops: readonly Step[]): Scenario {
  return parseScenario(JSON.stringify({ v: 1, ops }), 'test');
}

/** A scenario under an ABI, compiled, on a stage whose nodes lie shuffled. */
export interface Staged {
  /** As `abiName` gives it. */
  abi: string;
  compiled: Compiled;
  stage: Stage;
}

/** Compiles a scenario, whose results the model confirms or refuses with a Fault. */
export function stageOf(scenario: Scenario, abi: string, fixGrow = false): Staged {
  const compiled = compile(scenario, 'test', abi, { fixGrow });
  const stage = layoutStage(compiled.tape, compiled.plan, { shuffled: true, seed: 3 });
  return { abi, compiled, stage };
}

/**
 * Plays all of a tape in each way and holds each result against the tape's, and after each reboot
 * that the next kernel accepts, in the ways whose number `looksAt` names (in all, if it is left out),
 * the serialized pages against those that `encodeHandover` makes.
 */
export async function playThrough(
  all: readonly Way[],
  staged: Staged,
  looksAt: (way: number) => boolean = () => true,
): Promise<void> {
  const { abi, compiled, stage } = staged;
  const { tape, handovers, panics } = compiled;
  const reboots = [...Array(tape.ops).keys()].filter((i) => opKind(tape, i) === 'reboot');
  const looks = (panics === undefined ? reboots : reboots.slice(0, -1)).map((reboot, index) => ({
    end: reboot + 1,
    pages: encodeHandover(abi, handovers[index]!),
  }));
  for (const [number, [name, start]] of all.entries()) {
    const run = await start(stage);
    const playTo = async (from: number, to: number) => {
      const { stopped, failedResult } = await run.play(from, to);
      if (stopped === to) return;
      const got = failedResult > 0 ? failedResult : errnoName(-failedResult);
      throw new Error(`${name}, ABI ${abi}: operation ${stopped} gave ${got}, not its result`);
    };
    let from = 0;
    for (const { end, pages } of looksAt(number) ? looks : []) {
      await playTo(from, end);
      from = end;
      const { memory, root } = await run.memory();
      const played = canonicalPages(requireLuo(findAbi(abi)), memory, root);
      if (Buffer.compare(played, pages) !== 0) {
        throw new Error(`${name}, ABI ${abi}: not the ABI's pages after operation ${end - 1}`);
      }
    }
    await playTo(from, tape.ops);
  }
}

/** Gives the counts of the 7.2/7.3 session blocks that a contender left, in chain order. */
export async function blockCounts([, start]: Way, staged: Staged, to: number): Promise<number[]> {
  const run = await start(staged.stage);
  expect((await run.play(0, to)).stopped).toBe(to);
  const { memory, root } = await run.memory();
  const view = new DataView(memory.buffer, memory.byteOffset);
  const counts: number[] = [];
  const SESSIONS_AT = 16;
  const COUNT_AT = 8;
  let page = view.getUint32(root + SESSIONS_AT, true);
  while (page !== 0 && counts.length < 10_000) {
    counts.push(view.getUint32(page + COUNT_AT, true));
    page = view.getUint32(page, true);
  }
  return counts;
}
