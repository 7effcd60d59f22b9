import * as asc from 'assemblyscript/asc';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, instrument } from '../../src/wasm/instrument.ts';
import { program } from './programs.ts';
import { assemble, type Outcome, runCounted, runInterpreted } from './run.ts';
import { countAdded, countObjdump, hasObjdump } from './static.ts';

const choices = fc.array(fc.nat(65535), { minLength: 10, maxLength: 300, size: 'max' });
const i64 = fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n);

function expectSame(got: Outcome, wanted: Outcome): void {
  expect(got.result).toEqual(wanted.result);
  expect(got.counts).toEqual(wanted.counts);
  expect(Buffer.compare(got.memory, wanted.memory)).toBe(0);
}

test('random programs: counts equal an interpreter, with traps also where they trap', () => {
  let trapped = 0;
  let returned = 0;
  const run = (chosen: number[], p: number, q: bigint) => {
    const binary = assemble(program(chosen));
    const wanted = runInterpreted(binary, 'run', p, q);
    expectSame(runCounted(instrument(binary, { traps: true }), 'run', p, q), wanted);
    if (wanted.result === 'trap') trapped++;
    else {
      returned++;
      expectSame(runCounted(instrument(binary), 'run', p, q), wanted);
    }
  };
  fc.assert(fc.property(choices, fc.integer(), i64, run), { numRuns: 150 });
  expect(trapped).toBeGreaterThan(20);
  expect(returned).toBeGreaterThan(20);
}, 60_000);

/** What a contender is made of: names compared bytewise and by SIMD, hashing, a list, blocks. */
const SOURCE = `
  @inline function equal(a: usize, b: usize): bool {
    for (let i: usize = 0; i < 64; i++) {
      const left = load<u8>(a + i);
      if (left != load<u8>(b + i)) return false;
      if (!left) break;
    }
    return true;
  }
  function hash(name: usize): u64 {
    let h: u64 = 0xcbf29ce484222325;
    for (let i: usize = 0; i < 64; i += 8) h = rotl((h ^ load<u64>(name + i)) * 0x100000001b3, 23);
    return h ^ (h >> 29);
  }
  function tag(at: usize, byte: u8): i32 {
    return i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(byte)));
  }
  class Node { next: usize; hash: u64; name: v128; }
  let head: usize = 0;
  export function run(n: i32, seed: i64): i64 {
    let found: i64 = 0;
    let at: usize = 4096;
    memory.fill(1024, 0, 1024);
    for (let i = 0; i < n; i++) {
      const name: usize = 1024 + <usize>(i & 7) * 64;
      store<u64>(name, seed);
      store<u8>(name + (i & 3), <u8>(i * 7), 3);
      memory.copy(at, name, 64);
      const wanted = hash(at);
      for (let node = head; node; node = load<usize>(node, offsetof<Node>('next'))) {
        if (load<u64>(node, offsetof<Node>('hash')) == wanted && equal(node - 64, at)) found++;
      }
      switch (i % 5) {
        case 0: found += tag(at, 0); break;
        case 1: found ^= i / (1 + (i & 3)); break;
        case 2: found -= <i64>wanted % 1000;
        case 3: if (found > 0 || i > 8) found >>= 1;
      }
      store<usize>(at + 64, head, offsetof<Node>('next'));
      store<u64>(at + 64, wanted, offsetof<Node>('hash'));
      v128.store(at + 64, v128.load(at), offsetof<Node>('name'));
      head = at + 64;
      at += 128;
    }
    return found;
  }`;

async function compile(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const options = '-O3 --noAssert --runtime stub --enable simd --initialMemory 1'.split(' ');
  const { error, stderr } = await asc.main(['a.ts', '--outFile', 'a.wasm', ...options], {
    readFile: (name) => (name === 'a.ts' ? SOURCE : null),
    writeFile: (_, contents) => {
      binary = contents as Uint8Array;
    },
    listFiles: () => [],
  });
  if (!binary) throw new Error(`${stderr.toString()} ${error?.message}`);
  return canonical(binary);
}

describe('a program that AssemblyScript compiled', async () => {
  const binary = await compile();

  test.each([0, 1, 9, 60])('counts equal an interpreter, n=%i', (n) => {
    const wanted = runInterpreted(binary, 'run', n, 0x6d616e792d746573n);
    expectSame(runCounted(instrument(binary), 'run', n, 0x6d616e792d746573n), wanted);
    const exact = instrument(binary, { traps: true });
    expectSame(runCounted(exact, 'run', n, 0x6d616e792d746573n), wanted);
    expect(wanted.counts.bulk_bytes).toBe(1024 + 64 * n);
  });
});

describe.skipIf(!hasObjdump && !process.env.CI)('operators added up, against wasm-objdump', () => {
  const expectStatic = (binary: Uint8Array): void => {
    expect(countAdded(instrument(binary, { traps: true }))).toEqual(countObjdump(binary));
  };

  test('in a program that AssemblyScript compiled', async () => {
    expectStatic(await compile());
  });

  test('in random programs', () => {
    fc.assert(
      fc.property(choices, (chosen) => expectStatic(assemble(program(chosen)))),
      { numRuns: 10 },
    );
  }, 60_000);
});
