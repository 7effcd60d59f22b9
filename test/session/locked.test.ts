import { describe, expect, test } from 'vitest';
import { CONTENDERS, playsSuite } from '../../src/contenders.ts';
import { readModules } from '../../src/measure/environment.ts';
import { opKind } from '../../src/tape/format.ts';
import { instrument } from '../../src/wasm/instrument.ts';
import { createWasm, type WasmPlayer } from '../../src/wasm/load.ts';
import { sessionCell } from '../../src/workload/sessions.ts';
import { assemble } from '../wasm/run.ts';
import { scenarioOf, stageOf, step } from './play.ts';

const { counted, locked } = readModules();
const [countedModule, lockedModule] = [counted, locked].map(
  (bytes) => new WebAssembly.Module(bytes as BufferSource),
);
const REGISTRIES = CONTENDERS.filter(
  (c) => c.engine === 'wasm' && c.algorithm !== 'none' && playsSuite(c, 'deserialize'),
).map(({ algorithm }) => algorithm);
const SESSIONS = 60;
const { stage } = sessionCell(
  { n: SESSIONS, names: 'session', abi: '7.3', files: 2, seed: 1, fixGrow: false },
  ['insert', 'lookup'],
);

const executed = (player: WasmPlayer) => player.counts().instructions;
const held = (player: WasmPlayer) => player.counter('count_locked_instructions');

/** Plays every operation for itself; gives what each executed, and of it while the lock was held. */
function play(algorithm: string, on = stage) {
  const { tape } = on;
  const release = createWasm(countedModule!, algorithm, on);
  const marked = createWasm(lockedModule!, algorithm, on);
  return Array.from({ length: tape.ops }, (_, index) => {
    const before = [executed(release), executed(marked), held(marked)] as const;
    expect(release.play(index, index + 1)).toBe(index + 1);
    expect(marked.play(index, index + 1)).toBe(index + 1);
    return {
      kind: opKind(tape, index),
      release: executed(release) - before[0],
      marked: executed(marked) - before[1],
      held: held(marked) - before[2],
    };
  });
}

describe('instructions while the lock is held', () => {
  test.each(REGISTRIES)(
    '%s: the marks change 4 instructions a call at most, one a session read back',
    (algorithm) => {
      for (const { kind, release, marked } of play(algorithm)) {
        expect(Math.abs(marked - release), kind).toBeLessThanOrEqual(
          kind === 'open' ? SESSIONS : 4,
        );
      }
    },
  );

  test.each(REGISTRIES)('%s: what a create does outside is the same for all', (algorithm) => {
    const creates = (name: string) => play(name).filter(({ kind }) => kind === 'create');
    const list = creates('list').map(({ release, held }) => release - held);
    for (const [i, { release, held }] of creates(algorithm).entries()) {
      expect(Math.abs(release - held - list[i]!)).toBeLessThanOrEqual(5);
    }
  });

  const ops = [step('open'), step('create', { name: 'a' }), step('close', { session: 'a' })];
  const again = [step('create', { name: 'a' }), step('reboot'), step('open')];
  const { stage: closing } = stageOf(
    scenarioOf([...ops, ...again, step('retrieve', { name: 'a' })]),
    '7.3',
  );
  test.each(['create', 'close', 'reboot', 'retrieve'])('%s takes it', (kind) => {
    const found = play('list', closing).filter((op) => op.kind === kind);
    expect(found.length).toBeGreaterThan(0);
    for (const { held } of found) expect(held).toBeGreaterThan(0);
  });

  test('what is executed between the marks, and nothing else', () => {
    const wat = `(module
      (import "env" "lock" (func $lock)) (import "env" "unlock" (func $unlock))
      (memory 1)
      (func $f (param i32) (result i32)
        (i32.store (i32.const 8) (local.get 0)) ;; 3
        (call $lock)
        (loop $again ;; 5 each: get const sub tee br_if
          (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (call $unlock)
        (i32.load (i32.const 8))) ;; 2
      (export "f" (func $f)))`;
    const module = new WebAssembly.Module(instrument(assemble(wat)) as BufferSource);
    const { exports } = new WebAssembly.Instance(module, {});
    const value = (name: string) => Number((exports[name] as WebAssembly.Global).value);
    expect((exports.f as (n: number) => number)(7)).toBe(7);
    expect(value('count_locked_instructions')).toBe(7 * 5);
    expect(value('count_instructions')).toBe(3 + 7 * 5 + 2);
    expect((exports.f as (n: number) => number)(1)).toBe(1);
    expect(value('count_locked_instructions')).toBe(8 * 5);
  });
});
