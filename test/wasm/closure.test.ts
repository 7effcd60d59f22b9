import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import binaryen from 'assemblyscript/binaryen';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { operatorsOf, readModule } from '../../src/wasm/bytecode.ts';
import { closureOf } from '../../src/wasm/closure.ts';
import { program } from './programs.ts';

const RELEASE = new Uint8Array(readFileSync(join(import.meta.dirname, '../../dist/wasm/luo.wasm')));
const { parseWat } = await wabt();
const FEATURES = { simd: true, bulk_memory: true, sign_extension: true, mutable_globals: true };

function binaryOf(text: string): Uint8Array {
  const module = parseWat('test.wat', text, FEATURES);
  const { buffer } = module.toBinary({});
  module.destroy();
  return buffer;
}

const functionsOf = (binary: Uint8Array) =>
  readModule(binary)
    .exports.filter(({ kind }) => kind === 0)
    .map(({ name }) => name);

/** The release with functions, a global and a type of no one's before and among its own. */
function withOthers(binary: Uint8Array): Uint8Array {
  const module = binaryen.readBinary(binary);
  module.addGlobal('other', binaryen.f64, true, module.f64.const(1));
  for (let i = 0; i < 5; i++) {
    const body = module.f64.add(module.global.get('other', binaryen.f64), module.f64.const(i));
    const ask = binaryen.createType([binaryen.f64, binaryen.f64]);
    module.addFunction(`other${i}`, ask, binaryen.f64, [], body);
    module.addFunctionExport(`other${i}`, `other${i}`);
  }
  module.runPasses(['reorder-functions']);
  const changed = module.emitBinary();
  module.dispose();
  return changed;
}

describe('the operators of a binary', () => {
  it('cover each body of the release to its last byte', () => {
    const module = readModule(RELEASE);
    for (const { body } of module.functions) {
      if (!body) continue;
      const operators = operatorsOf(module, body);
      expect(operators.at(-1)).toMatchObject({ code: 0x0b, to: body.to });
    }
  });

  it('cover each body of random programs, and none is left open', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(65535), { maxLength: 200, size: 'max' }), (choices) => {
        const module = readModule(binaryOf(program(choices)));
        for (const { body } of module.functions) {
          if (!body) continue;
          let depth = 1;
          for (const { code } of operatorsOf(module, body)) {
            expect(depth).toBeGreaterThan(0);
            if (code >= 0x02 && code <= 0x04) depth++;
            if (code === 0x0b) depth--;
          }
          expect(depth).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('of a damaged binary end in a fault, not in a crash', () => {
    fc.assert(
      fc.property(fc.nat(RELEASE.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = RELEASE.slice();
        damaged[at]! ^= by;
        try {
          closureOf(damaged, 'list');
        } catch (error) {
          expect(error).toMatchObject({ exitCode: 2 });
        }
      }),
      { numRuns: 200 },
    );
    for (const length of [0, 7, 8, 20, RELEASE.length - 1]) {
      const cut = RELEASE.subarray(0, length);
      expect(() => closureOf(cut, 'list')).toThrow(expect.objectContaining({ exitCode: 2 }));
    }
  });
});

describe('the closure of an exported function', () => {
  it('stays the same when functions, types and globals of others come and all indices move', () => {
    const changed = withOthers(RELEASE);
    expect(Buffer.compare(changed, RELEASE)).not.toBe(0);
    for (const name of functionsOf(RELEASE)) {
      expect(closureOf(changed, name) === closureOf(RELEASE, name), name).toBe(true);
    }
  });

  const TEXT = `(module (memory 1) (global $g (mut i32) (i32.const 7))
    (func $deep (result i32) (i32.add (global.get $g) (i32.const 1)))
    (func $shared (result i32) (call $deep))
    (func (export "a") (result i32) (call $shared))
    (func (export "b") (result i32) (i32.const 5)))`;
  const closures = (text: string) => ['a', 'b'].map((name) => closureOf(binaryOf(text), name));
  const changes = (edited: string) => {
    const before = closures(TEXT);
    return closures(edited).map((closure, i) => closure !== before[i]);
  };

  it.each([
    [
      'a constant in a function called by a callee',
      '(i32.const 1)',
      '(i32.const 2)',
      [true, false],
    ],
    ['the first value of a global', '(i32.const 7)', '(i32.const 8)', [true, false]],
    ['its own body', '(i32.const 5)', '(i32.const 6)', [false, true]],
    ['one instruction more', '(call $deep)', '(i32.add (i32.const 0) (call $deep))', [true, false]],
    ['the memory, which anyone may read', '(memory 1)', '(memory 2)', [true, true]],
    ['data', '(memory 1)', '(memory 1) (data (i32.const 0) "x")', [true, true]],
    ['a name alone', '$deep', '$profound', [false, false]],
  ])('sees %s', (_, from, to, expected) => {
    expect(changes(TEXT.replaceAll(from, to))).toEqual(expected);
  });

  it('is none for what is not exported', () => {
    expect(() => closureOf(RELEASE, 'nothing')).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});
