import { describe, expect, it } from 'vitest';
import { CONTENDERS } from '../../src/contenders.ts';
import { readModules } from '../../src/measure/environment.ts';
import { layoutReserveStage } from '../../src/tape/folio-stage.ts';
import { marksOf, reserveTape } from '../../src/tape/folios.ts';
import { hostMemory } from '../../src/tape/memory.ts';
import { instrument } from '../../src/wasm/instrument.ts';
import { createWasm } from '../../src/wasm/load.ts';
import { interpret } from '../wasm/interpret.ts';
import { stageOf } from './players.ts';

describe('counts of a tape of folios equal an interpreter', () => {
  const binary = readModules().wasm;
  const counted = new WebAssembly.Module(instrument(binary) as BufferSource);
  const ops = hostMemory({
    pattern: 'mixed',
    memory_bytes: 2 ** 26,
    order: 0,
    scatter: 0,
    seed: 1,
    shuffled: true,
  });
  const marks = marksOf(ops.bytes());
  const stages = {
    folios: stageOf(ops).stage,
    reserve: layoutReserveStage(reserveTape(marks, '7.3'), marks),
  };
  const contenders = CONTENDERS.flatMap(({ engine, path, algorithm }) =>
    engine === 'wasm' && (path === 'folios' || path === 'reserve')
      ? [[algorithm, stages[path]] as const]
      : [],
  );

  it.each(contenders)('%s', (algorithm, stage) => {
    const initial = Math.ceil(stage.size_bytes / 65536);
    const memory = new WebAssembly.Memory({ initial });
    const { call, counts } = interpret(binary, {}, memory);
    new Uint8Array(memory.buffer).set(stage.image);
    expect(call(algorithm.replaceAll('-', '_'), 0, stage.tape.ops)).toBe(stage.tape.ops);

    const player = createWasm(counted, algorithm, stage);
    expect(player.play(0, stage.tape.ops)).toBe(stage.tape.ops);
    expect(player.counts()).toEqual(counts);
    expect(Buffer.compare(player.handover().memory, new Uint8Array(memory.buffer))).toBe(0);
  });
});
