import { describe, expect, it } from 'vitest';
import { compile } from '../../src/tape/compile.ts';
import { NAME_BYTES, opKind } from '../../src/tape/format.ts';
import { layoutStage } from '../../src/tape/stage.ts';
import { sessionScenario } from '../../src/workload/sessions.ts';
import { PLAYERS } from './players.ts';

const ENTRY_BYTES = 80;
const BLOCK_HEADER_BYTES = 16;
const given = { n: 60, names: 'session', abi: '7.3', files: 0, seed: 1, fixGrow: false } as const;

/** The names of a handover lie in the player's memory: the last is made the first. */
function duplicateIn(memory: Uint8Array, root: number): void {
  const view = new DataView(memory.buffer, memory.byteOffset);
  const first = Number(view.getBigUint64(root + 16, true));
  const second = Number(view.getBigUint64(first, true));
  const name = memory.slice(first + BLOCK_HEADER_BYTES, first + BLOCK_HEADER_BYTES + NAME_BYTES);
  memory.set(name, second + BLOCK_HEADER_BYTES + 8 * ENTRY_BYTES);
}

describe('a handover in which one name stands twice', () => {
  const { tape, plan } = compile(sessionScenario(given), 'test', '7.3', { fixGrow: false });
  const boot = [...Array(tape.ops).keys()].findLast((i) => opKind(tape, i) === 'boot')!;
  const open = boot + 1;

  it.each(PLAYERS)('%s refuses to open with EIO, unless it does not check', (name, create) => {
    const player = create(layoutStage(tape, plan, { shuffled: false, seed: 1 }));
    expect(player.play(0, boot)).toBe(boot);
    const { memory, root } = player.handover();
    duplicateIn(memory, root);
    const stopped = player.play(boot, open + 1);
    if (name === 'wasm/unchecked') {
      expect(stopped).toBe(open + 1);
    } else {
      expect([stopped, player.failedResult()]).toEqual([open, -5]);
    }
  });
});
