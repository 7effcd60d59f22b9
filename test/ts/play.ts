import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { canonicalPages } from '../../src/measure/canonical.ts';
import { type Compiled, compile } from '../../src/tape/compile.ts';
import { opKind } from '../../src/tape/format.ts';
import type { Player, RestorablePlayer } from '../../src/tape/player.ts';
import type { Op } from '../../src/tape/scenario.ts';
import { layoutStage, type Stage } from '../../src/tape/stage.ts';
import { createHash } from '../../src/ts/hash.ts';
import { createList } from '../../src/ts/list.ts';
import { createMap } from '../../src/ts/map.ts';
import { createObjects } from '../../src/ts/objects.ts';

/** All TypeScript contenders. */
export const CONTENDERS: [string, (stage: Stage) => Player][] = [
  ['ts/list', createList],
  ['ts/hash', createHash],
  ['ts/objects', createObjects],
  ['ts/map', createMap],
];

/** Keeps the present state of a player; gives what goes back to it. */
export function keep(player: Player): () => void {
  if ('save' in player) {
    const { save, restore } = player as RestorablePlayer;
    save();
    return restore;
  }
  const { memory } = player.handover();
  const kept = memory.slice();
  return () => memory.set(kept);
}

/** Takes a text of one character a byte, gives the bytes. */
export const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

export const create = (name: string, expect = 0): Op => ({
  op: 'create',
  name: bytes(name),
  expect,
});
export const retrieve = (name: string, expect = 0): Op => ({
  op: 'retrieve',
  name: bytes(name),
  expect,
});
export const close = (session: string, expect = 0): Op => ({
  op: 'close',
  session: bytes(session),
  expect,
});
export const finish = (session: string, expect = 0): Op => ({
  op: 'finish',
  session: bytes(session),
  expect,
});
export const preserve = (session: string, token: bigint, expect = 0): Op => ({
  op: 'preserve',
  session: bytes(session),
  token,
  kind: 'memfd',
  size_bytes: 4096,
  order: 0,
  expect,
});
export const retrieveFile = (session: string, token: bigint, expect = 0): Op => ({
  op: 'retrieve-file',
  session: bytes(session),
  token,
  expect,
});
export const open = (expect = 0): Op => ({ op: 'open', expect });
export const reboot: Op = { op: 'reboot', expect: 0 };

/** Compiles for 7.3 or another ABI: every expected result is then the model's. */
export function tapeOf(ops: Op[], fixGrow = false, abi = '7.3'): Compiled {
  return compile({ abi, ops }, 'test', abi, { fixGrow });
}

export function stageOf({ tape, plan }: Compiled): Stage {
  return layoutStage(tape, plan, { shuffled: true, seed: 7 });
}

/**
 * Plays it all; gives the canonical pages after each `reboot` that the next kernel accepts. Throws
 * where a result differs.
 */
export function pagesOf(player: Player, { tape }: Stage): Uint8Array[] {
  const abi = requireLuo(findAbi(tape.abi));
  const pages: Uint8Array[] = [];
  for (let index = 0; index < tape.ops; index++) {
    const kind = opKind(tape, index);
    if (player.play(index, index + 1) !== index + 1) {
      throw new Error(`operation ${index}, ${kind}, gave ${player.failedResult()}`);
    }
    if (kind !== 'reboot' || pages.length === tape.kernels - 1) continue;
    const { memory, root } = player.handover();
    pages.push(canonicalPages(abi, memory, root));
  }
  return pages;
}
