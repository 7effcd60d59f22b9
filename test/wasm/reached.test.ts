import { describe, expect, it } from 'vitest';
import { CONTENDERS } from '../../src/contenders.ts';
import { Fault } from '../../src/fault.ts';
import { readModules } from '../../src/measure/environment.ts';
import { readModule, SECTION } from '../../src/wasm/bytecode.ts';
import { closureOf } from '../../src/wasm/closure.ts';
import { createMemory, exportName } from '../../src/wasm/load.ts';
import { REACHED, withReached } from '../../src/wasm/reached.ts';

const { wasm } = readModules();

/** Exports a, which calls b, which calls itself and a; c is called by none. */
// prettier-ignore
const SMALL = Uint8Array.of(
  0,
  0x61,
  0x73,
  0x6d,
  1,
  0,
  0,
  0,
  SECTION.type,
  4,
  1,
  0x60,
  0,
  0,
  SECTION.function,
  4,
  3,
  0,
  0,
  0,
  SECTION.export,
  9,
  2,
  1,
  0x61,
  0,
  0,
  1,
  0x63,
  0,
  2,
  SECTION.code,
  18,
  3,
  4,
  0,
  0x10,
  1,
  0x0b,
  8,
  0,
  0x10,
  1,
  0x10,
  0,
  0x01,
  0x01,
  0x0b,
  2,
  0,
  0x0b,
);

describe('a binary with what an export reaches', () => {
  it('exports every function that it can call, and no other', () => {
    const names = (binary: Uint8Array) =>
      WebAssembly.Module.exports(new WebAssembly.Module(binary as BufferSource)).map((e) => e.name);
    expect(names(withReached(SMALL, 'a'))).toEqual(['a', 'c', `${REACHED}0`, `${REACHED}1`]);
    expect(names(withReached(SMALL, 'c'))).toEqual(['a', 'c', `${REACHED}2`]);
  });

  const contenders = CONTENDERS.filter(({ engine }) => engine === 'wasm');
  it.each(contenders)('is the same program: $name', ({ algorithm }) => {
    const name = exportName(algorithm);
    const more = withReached(wasm, name);
    const [before, after] = [readModule(wasm), readModule(more)];
    const code = (module: typeof before) => {
      const { from, to } = module.sections.get(SECTION.code)!;
      return module.bytes.subarray(from, to);
    };
    expect(Buffer.compare(code(before), code(after))).toBe(0);
    expect(closureOf(more, name)).toBe(closureOf(wasm, name));
    const memory = createMemory(1);
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(more as BufferSource), {
      env: { memory },
    });
    expect(exports).toHaveProperty(name);
  });

  it('refuses a name that is not exported, and damage', () => {
    expect(() => withReached(wasm, 'no_such')).toThrow(Fault);
    expect(() => withReached(SMALL.subarray(0, 20), 'a')).toThrow(Fault);
  });
});
