import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeHandover } from '../../src/abi/decode.ts';
import { parseDump } from '../../src/abi/dump.ts';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { canonicalPages, encodeHandover } from '../../src/measure/canonical.ts';
import { sections } from '../../src/tape/sections.ts';
import { layoutStage } from '../../src/tape/stage.ts';
import { readMemory, readTrace } from '../../src/trace/read.ts';
import { compileTrace } from '../../src/workload/trace.ts';
import { arm64Dirs, traceDirs } from '../traces.ts';
import { playersFor } from './players.ts';

const recorded = [...traceDirs(), ...arm64Dirs()]
  .map((dir) => ({ dir, trace: readTrace(dir), memory: readMemory(dir) }))
  .filter(({ memory }) => memory !== undefined);

describe.each(recorded)("a real kernel's memory, $trace.id", ({ dir, trace, memory }) => {
  const compiled = compileTrace(trace, dir, false);
  const abi = requireLuo(findAbi(trace.abi));
  const { handover } = decodeHandover(parseDump(memory!, join(dir, 'memory.bin')), abi);
  /** Descriptors lie where each world put them: those addresses are the contenders' own. */
  const own = compiled.handovers[0]!.sessions;
  const sessions = handover.sessions.map((session, i) => ({
    ...session,
    files: session.files.map((file, j) => ({ ...file, data: own[i]!.files[j]!.data })),
  }));
  const expected = encodeHandover(trace.abi, { ...handover, sessions });

  it.each(playersFor(abi.pageBytes))(
    '%s hands over the same bytes, addresses aside',
    (_, create) => {
      const stage = layoutStage(compiled.tape, compiled.plan, { shuffled: false, seed: 1 });
      const player = create(stage);
      const reboot = sections(compiled.tape).find(({ suite }) => suite === 'serialize')!;
      expect(player.play(0, reboot.to)).toBe(reboot.to);
      const { memory: played, root } = player.handover();
      expect(Buffer.compare(canonicalPages(abi, played, root), expected)).toBe(0);
    },
  );
});
