import { describe, expect, test } from 'vitest';
import { CONTENDERS } from '../../src/contenders.ts';
import { readModules } from '../../src/measure/environment.ts';
import { NAME_STYLES } from '../../src/tape/names.ts';
import { instrument } from '../../src/wasm/instrument.ts';
import { createWasm } from '../../src/wasm/load.ts';
import { sessionCell } from '../../src/workload/sessions.ts';
import { interpret } from './interpret.ts';

describe('counts of a tape equal an interpreter', () => {
  const binary = readModules().wasm;
  const counted = new WebAssembly.Module(instrument(binary) as BufferSource);
  const given = { n: 24, abi: '7.3', files: 2, seed: 1, fixGrow: false };
  const contenders = CONTENDERS.filter(
    ({ engine, path }) => engine === 'wasm' && path === 'session',
  );
  const cases = contenders.flatMap(({ name, algorithm }) =>
    NAME_STYLES.map((names) => [name, names, algorithm] as const),
  );

  test.each(cases)('%s, names %s', (_, names, algorithm) => {
    const { stage } = sessionCell({ ...given, names }, ['insert', 'lookup']);
    const { ops } = stage.tape;
    const initial = Math.ceil(stage.size_bytes / 65536);
    const memory = new WebAssembly.Memory({ initial });
    const { call, counts } = interpret(binary, {}, memory);
    new Uint8Array(memory.buffer).set(stage.image);
    expect(call(algorithm.replaceAll('-', '_'), 0, ops)).toBe(ops);

    const player = createWasm(counted, algorithm, stage);
    expect(player.play(0, ops)).toBe(ops);
    expect(player.counts()).toEqual(counts);
    expect(Buffer.compare(player.handover().memory, new Uint8Array(memory.buffer))).toBe(0);
  });
});
