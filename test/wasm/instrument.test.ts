import binaryen from 'assemblyscript/binaryen';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { canonical, instrument } from '../../src/wasm/instrument.ts';
import type { Value } from './decode.ts';
import { assemble, type Outcome, runCounted, runInterpreted } from './run.ts';

interface Case {
  readonly what: string;
  /** The parts of a module; `$f` is the exported function. */
  readonly wat: string;
  /** A call's arguments and result, then its instructions, loads, stores and bulk bytes. */
  readonly calls: readonly Call[];
}

type Call = readonly [Value[], Value | 'trap' | undefined, ...number[]];

const moduleOf = (wat: string) => assemble(`(module ${wat}\n(export "f" (func $f)))`);

const summary = ({ result, counts }: Outcome) => [
  result,
  ...[counts.instructions, counts.loads, counts.stores, counts.bulk_bytes],
];

const expected = ([, result, instructions = 0, loads = 0, stores = 0, bulk = 0]: Call) => [
  result,
  ...[instructions, loads, stores, bulk],
];

const title = ([args, result]: Call) => `f(${args.join(', ')}) is ${result}`;

/** Hand-counted: every comment lists the operators that are executed. */
const CASES: Case[] = [
  {
    what: 'a straight line',
    wat: `(memory 1) (func $f (param i32) (result i32)
      (i32.store (i32.const 8) (local.get 0)) ;; const get store
      (nop)
      (i32.add (i32.load (i32.const 8)) (i32.const 1))) ;; const load const add`,
    calls: [[[41], 42, 7, 1, 1]],
  },
  {
    what: 'a loop, the region of its body and the one behind it',
    wat: `(func $f (param $n i32) (result i32) (local $sum i32)
      (loop $again
        (local.set $sum (i32.add (local.get $sum) (local.get $n))) ;; get get add set
        (br_if $again ;; get const sub tee br_if
          (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (local.get $sum)) ;; get`,
    calls: [
      [[1], 1, 10],
      [[10], 55, 91],
    ],
  },
  {
    what: 'a loop with a result, left by br with a value',
    wat: `(func $f (param $n i32) (result i64)
      (block $out (result i64)
        (loop $again (result i64)
          (if (i32.eqz (local.get $n)) ;; get eqz if
            (then (br $out (i64.const 5)))) ;; const br
          (local.set $n (i32.sub (local.get $n) (i32.const 1))) ;; get const sub set
          (br $again))))`, // br
    calls: [
      [[0], 5n, 5],
      [[3], 5n, 3 * 8 + 5],
    ],
  },
  {
    what: 'br_if without a value inside an operand',
    wat: `(func $f (param i32) (result i32)
      (block $out
        (drop (i32.add ;; add drop
          (i32.const 1) ;; const
          (block (result i32)
            (br_if $out (local.get 0)) ;; get br_if
            (i32.const 2))))) ;; const
      (i32.const 3))`, // const
    calls: [
      [[1], 3, 1 + 2 + 1],
      [[0], 3, 1 + 2 + 1 + 2 + 1],
    ],
  },
  {
    what: 'br_if with a value inside an operand',
    wat: `(func $f (param i32) (result i32)
      (i32.mul ;; mul
        (i32.const 2) ;; const
        (block $out (result i32)
          (i32.add ;; add
            (i32.const 1) ;; const
            (br_if $out (i32.const 10) (local.get 0))))))`, // const get br_if
    calls: [
      [[1], 20, 1 + 1 + 3 + 1],
      [[0], 22, 1 + 1 + 3 + 1 + 1],
    ],
  },
  {
    what: 'br_if inside the condition of another and inside an address',
    wat: `(memory 1) (func $f (param $a i32) (param $b i32) (result i32)
      (block $out (result i32)
        (drop (br_if $out ;; br_if drop
          (i32.const 7) ;; const
          (br_if $out (local.get $b) (local.get $a)))) ;; get get br_if
        (i32.load (br_if $out (i32.const 4) (local.get $a)))))`, // const get br_if load
    calls: [
      [[1, 9], 9, 4],
      [[0, 9], 7, 4 + 1],
      [[0, 0], 0, 4 + 2 + 3 + 1, 1],
    ],
  },
  {
    what: 'nested if and else, with and without a result',
    wat: `(func $f (param $a i32) (param $b i32) (result i32)
      (if (local.get $a) ;; get if
        (then (if (local.get $b) ;; get if
          (then (return (i32.const 1)))) ;; const return
          (local.set $a (i32.const 20))) ;; const set
        (else (local.set $a (i32.add (i32.const 1) (local.get $b))))) ;; const get add set
      (if (result i32) (local.get $b) ;; get if
        (then (local.get $a)) ;; get
        (else (i32.sub (local.get $a) (i32.const 1)))))`, // get const sub
    calls: [
      [[1, 1], 1, 2 + 2 + 2],
      [[1, 0], 19, 2 + 2 + 2 + 2 + 3],
      [[0, 5], 6, 2 + 4 + 2 + 1],
      [[0, 0], 0, 2 + 4 + 2 + 3],
    ],
  },
  {
    what: 'br_table with a fallthrough between its targets',
    wat: `(func $f (param i32) (result i32) (local $r i32)
      (block $c (block $b (block $a
        (br_table $a $b $c (local.get 0))) ;; get br_table
        (local.set $r (i32.const 1))) ;; a: const set
        (local.set $r (i32.add (local.get $r) (i32.const 2)))) ;; b: get const add set
      (local.get $r))`, // c: get
    calls: [
      [[0], 3, 2 + 2 + 4 + 1],
      [[1], 2, 2 + 4 + 1],
      [[2], 0, 2 + 1],
      [[-1], 0, 2 + 1],
    ],
  },
  {
    what: 'calls, of an import too, as operands',
    wat: `(import "env" "host" (func $host (param i32) (result i32)))
      (func $g (param i32) (result i32) (i32.shl (local.get 0) (i32.const 1))) ;; get const shl
      (func $f (param i32) (result i32)
        (i32.add ;; add
          (call $g (call $host (local.get 0))) ;; get call call, and 3 in $g
          (call $g (i32.const 1))))`, // const call, and 3 in $g
    calls: [[[1], 10, 3 + 3 + 2 + 3 + 1]],
  },
  {
    what: 'recursion',
    wat: `(func $f (param $n i64) (result i64)
      (if (result i64) (i64.eqz (local.get $n)) ;; get eqz if
        (then (i64.const 1)) ;; const
        (else (i64.mul ;; mul
          (local.get $n) ;; get
          (call $f (i64.sub (local.get $n) (i64.const 1)))))))`, // get const sub call
    calls: [
      [[0n], 1n, 4],
      [[5n], 120n, 5 * 9 + 4],
    ],
  },
  {
    what: 'an early return inside an operand, and code behind it that is never reached',
    wat: `(func $f (param i32) (result i32)
      (i32.add ;; add
        (i32.const 1) ;; const
        (if (result i32) (local.get 0) ;; get if
          (then (return (i32.const 9)) (drop (i32.const 4)) (unreachable)) ;; const return
          (else (i32.const 2)))))`, // const
    calls: [
      [[1], 9, 5],
      [[0], 3, 5],
    ],
  },
  {
    what: 'a function without a result that returns early',
    wat: `(func $f (param i32)
      (if (local.get 0) (then (return))) ;; get if, return
      (drop (local.get 0)) (drop (i32.const 1)))`, // get drop const drop
    calls: [
      [[1], undefined, 3],
      [[0], undefined, 6],
    ],
  },
  {
    what: 'call_indirect',
    wat: `(table funcref (elem $g $h)) (type $t (func (result i32)))
      (func $g (result i32) (i32.const 4)) ;; const
      (func $h (result i32) (i32.add (i32.const 4) (i32.const 5))) ;; const const add
      (func $f (param i32) (result i32)
        (call_indirect (type $t) (local.get 0)))`, // get call_indirect
    calls: [
      [[0], 4, 3],
      [[1], 9, 5],
    ],
  },
  {
    what: 'a select, and a block whose result a nested block branches to',
    wat: `(func $f (param i32) (result i32)
      (select ;; select
        (block $out (result i32)
          (block (br_if $out (i32.const 6) (local.get 0)) (drop)) ;; const get br_if, drop
          (i32.const 7)) ;; const
        (i32.const 8) ;; const
        (i32.const 1)))`, // const
    calls: [
      [[1], 6, 3 + 2 + 1],
      [[0], 7, 5 + 2 + 1],
    ],
  },
  {
    what: 'the bytes of bulk memory operations',
    wat: `(memory 1) (data $d "0123456789")
      (func $f (param $n i32) (result i32)
        (memory.fill (i32.const 64) (i32.const 1) (local.get $n)) ;; const const get fill
        (memory.copy (i32.const 96) (i32.const 64) ;; const const
          (i32.add (local.get $n) (i32.const 1))) ;; get const add copy
        (memory.init $d (i32.const 0) (i32.const 0) (i32.const 10)) ;; const const const init
        (data.drop $d) ;; drop
        (i32.load8_u (i32.const 98)))`, // const load
    calls: [
      [[0], 0, 17, 1, 0, 0 + 1 + 10],
      [[7], 1, 17, 1, 0, 7 + 8 + 10],
    ],
  },
  {
    what: 'SIMD loads and stores',
    wat: `(memory 1) (data (i32.const 0) "\\01\\02\\03\\04")
      (func $f (result i32) (local $v v128)
        (v128.store (i32.const 16) (v128.load (i32.const 0))) ;; const const load store
        (v128.store8_lane 3 (i32.const 32) (v128.load32_splat (i32.const 16))) ;; const const load store
        (local.set $v (v128.load8_lane 0 (i32.const 32) (v128.load64_zero (i32.const 1)))) ;; const const load load set
        (i32.add ;; add
          (i8x16.extract_lane_u 0 (local.get $v)) ;; get extract
          (i8x16.bitmask (i8x16.eq (local.get $v) (v128.const i64x2 0 0)))))`, // get const eq bitmask
    calls: [[[], 4 + 0xfff8, 4 + 4 + 5 + 7, 4, 2]],
  },
  {
    what: 'results of every type kept across a region',
    wat: `(func $f (param i32) (result f64) (local $v v128)
      (local.set $v ;; set
        (if (result v128) (local.get 0) ;; get if
          (then (v128.const i64x2 1 1)) (else (v128.const i64x2 2 2)))) ;; const
      (f64.add ;; add
        (block $out (result f64) (br_if $out (f64.const 0.5) (local.get 0))) ;; const get br_if
        (f64.const 1)))`, // const
    calls: [],
  },
  {
    what: 'memory.size and memory.grow',
    wat: `(memory 1 2) (func $f (param i32) (result i32)
      (i32.add (memory.grow (local.get 0)) (memory.size)))`, // get grow size add
    calls: [
      [[0], 2, 4],
      [[1], 3, 4],
      [[2], 0, 4],
    ],
  },
  {
    what: 'a division and a truncation that do not trap',
    wat: `(func $f (param i32) (result i32)
      (i32.div_s (i32.const 8) (local.get 0)))`, // const get div
    calls: [[[2], 4, 3]],
  },
];

describe('hand-counted functions', () => {
  for (const { what, wat, calls } of CASES) {
    test.each(calls.map((call) => [title(call), call] as const))(`${what}: %s`, (_, call) => {
      const [args] = call;
      const binary = moduleOf(wat);
      expect(summary(runInterpreted(binary, 'f', ...args))).toEqual(expected(call));
      expect(summary(runCounted(instrument(binary), 'f', ...args))).toEqual(expected(call));
      const exact = instrument(binary, { traps: true });
      expect(summary(runCounted(exact, 'f', ...args))).toEqual(expected(call));
    });
  }

  test('f64 and v128 values cross a region unchanged', () => {
    const { wat } = CASES.find(({ what }) => what.startsWith('results of every type'))!;
    for (const traps of [false, true]) {
      const counted = instrument(moduleOf(wat), { traps });
      expect(summary(runCounted(counted, 'f', 1))).toEqual([1.5, 9, 0, 0, 0]);
    }
  });

  test('the start function counts', () => {
    const binary = assemble(`(module (memory 1) (start $s)
      (func $s (i32.store (i32.const 0) (i32.const 1)))
      (func (export "f") (result i32) (i32.load (i32.const 0))))`);
    expect(summary(runInterpreted(binary, 'f'))).toEqual([1, 5, 1, 1, 0]);
    expect(summary(runCounted(instrument(binary), 'f'))).toEqual([1, 5, 1, 1, 0]);
  });

  test('counters go on from what they are set to', () => {
    const binary = instrument(moduleOf('(func $f (drop (i32.const 1)))'));
    const module = new WebAssembly.Module(binary as Uint8Array<ArrayBuffer>);
    const { f, count_instructions } = new WebAssembly.Instance(module).exports as {
      f: () => void;
      count_instructions: WebAssembly.Global<'i64'>;
    };
    f();
    f();
    expect(count_instructions.value).toBe(4n);
    count_instructions.value = 2n ** 40n;
    f();
    expect(count_instructions.value).toBe(2n ** 40n + 2n);
  });
});

/** Hand-counted up to and including the operator that traps. */
const TRAPPING: Case[] = [
  {
    what: 'unreachable',
    wat: `(func $f (param i32) (result i32)
      (if (local.get 0) (then (unreachable))) (i32.const 1))`, // get if unreachable
    calls: [
      [[1], 'trap', 3],
      [[0], 1, 3],
    ],
  },
  {
    what: 'a load out of bounds in the middle of an expression',
    wat: `(memory 1) (func $f (param i32) (result i32)
      (i32.store (i32.const 0) ;; const
        (i32.add (i32.load (i32.const 4)) ;; const load
          (i32.mul (i32.load (local.get 0)) (i32.const 2)))) ;; get load, const mul add store
      (i32.const 1))`, // const
    calls: [
      [[65536], 'trap', 5, 2, 0],
      [[65532], 1, 10, 2, 1],
    ],
  },
  {
    what: 'a store out of bounds',
    wat: '(memory 1) (func $f (param i32) (i32.store8 (local.get 0) (i32.const 1)))',
    calls: [
      [[-1], 'trap', 3, 0, 1],
      [[0], undefined, 3, 0, 1],
    ],
  },
  {
    what: 'a division by zero inside a callee',
    wat: `(func $g (param i32) (result i32)
        (i32.add (i32.div_u (i32.const 6) (local.get 0)) (i32.const 1))) ;; const get div, const add
      (func $f (param i32) (result i32)
        (i32.mul (i32.const 2) (call $g (local.get 0))))`, // const get call, mul
    calls: [
      [[0], 'trap', 6],
      [[3], 6, 9],
    ],
  },
  {
    what: 'a remainder and a truncation',
    wat: `(func $f (param f64) (result i32)
      (i32.rem_s (i32.const 9) (i32.trunc_f64_s (local.get 0))))`, // const get trunc rem
    calls: [],
  },
  {
    what: 'a call_indirect of another signature',
    wat: `(table funcref (elem $g)) (type $t (func (result i32))) (func $g (drop (i32.const 4)))
      (func $f (result i32) (call_indirect (type $t) (i32.const 0)))`,
    calls: [[[], 'trap', 2]],
  },
  {
    what: 'a bulk operation out of bounds, which moves no bytes',
    wat: `(memory 1) (func $f (param i32)
      (memory.fill (i32.const 0) (i32.const 1) (i32.const 4)) ;; const const const fill
      (memory.fill (local.get 0) (i32.const 1) (i32.const 4)))`, // get const const fill
    calls: [
      [[65533], 'trap', 8, 0, 0, 4],
      [[65532], undefined, 8, 0, 0, 8],
    ],
  },
  {
    what: 'a SIMD access out of bounds',
    wat: `(memory 1) (func $f (param i32) (result i32)
      (i8x16.bitmask (v128.load (local.get 0))))`, // get load, bitmask
    calls: [
      [[65521], 'trap', 2, 1],
      [[65520], 0, 3, 1],
    ],
  },
];

describe('with traps, counts are exact after a trap', () => {
  for (const { what, wat, calls } of TRAPPING) {
    test.each(calls.map((call) => [title(call), call] as const))(`${what}: %s`, (_, call) => {
      const [args] = call;
      const binary = moduleOf(wat);
      expect(summary(runInterpreted(binary, 'f', ...args))).toEqual(expected(call));
      const exact = instrument(binary, { traps: true });
      expect(summary(runCounted(exact, 'f', ...args))).toEqual(expected(call));
    });
  }

  test('a truncation of NaN and a remainder by zero', () => {
    const { wat } = TRAPPING.find(({ what }) => what.includes('truncation'))!;
    const exact = instrument(moduleOf(wat), { traps: true });
    expect(summary(runCounted(exact, 'f', Number.NaN))).toEqual(['trap', 3, 0, 0, 0]);
    expect(summary(runCounted(exact, 'f', 0))).toEqual(['trap', 4, 0, 0, 0]);
    expect(summary(runCounted(exact, 'f', 4))).toEqual([1, 4, 0, 0, 0]);
  });

  test('an import that throws', () => {
    const binary = assemble(`(module (import "env" "host" (func $host (param i32) (result i32)))
      (func (export "f") (drop (i32.add (i32.const 1) (call $host (i32.const 2))))))`);
    const host = () => {
      throw new Error('thrown by the host');
    };
    const module = new WebAssembly.Module(
      instrument(binary, { traps: true }) as Uint8Array<ArrayBuffer>,
    );
    const { exports } = new WebAssembly.Instance(module, { env: { host } });
    expect(exports.f as () => void).toThrow('thrown by the host');
    expect((exports.count_instructions as WebAssembly.Global).value).toBe(3n); // const const call
  });
});

describe('what cannot be counted is refused', () => {
  const emitted = (wat: string) => {
    const module = binaryen.parseText(wat);
    module.setFeatures(binaryen.Features.All);
    const binary = module.emitBinary();
    module.dispose();
    return binary;
  };
  const refused = (binary: Uint8Array, why: RegExp) => {
    expect(() => instrument(binary)).toThrow(Fault);
    expect(() => instrument(binary)).toThrow(why);
  };

  test('a binary that Binaryen would emit otherwise', () => {
    const unpadded = moduleOf('(func $f (drop (i32.const 1)))');
    const padded = Uint8Array.of(...unpadded, 0, 2, 1, 0x78); // A custom section named x.
    const stacky = emitted('(module (func (param i32) (drop (i32.const 1)) (nop)))');
    expect(canonical(stacky)).toEqual(canonical(canonical(stacky)));
    expect(() => instrument(canonical(padded))).not.toThrow();
    const dead = Uint8Array.of(
      0,
      0x61,
      0x73,
      0x6d,
      1,
      0,
      0,
      0,
      1,
      4,
      1,
      0x60,
      0,
      0,
      3,
      2,
      1,
      0,
      10,
    );
    // Its body: unreachable, i32.const 1, drop, end.
    refused(Uint8Array.of(...dead, 8, 1, 6, 0, 0x00, 0x41, 1, 0x1a, 0x0b), /canonical/);
  });

  test.each([
    [
      'an atomic access',
      '(module (memory 1 1 shared) (func (drop (i32.atomic.load (i32.const 0)))))',
    ],
    ['a tail call', '(module (func $f (return_call $f)))'],
    ['a 64-bit memory', '(module (memory i64 1) (func (drop (i32.load (i64.const 0)))))'],
    ['exceptions', '(module (tag $t) (func (throw $t)))'],
    ['table.get', '(module (table 1 funcref) (func (drop (table.get 0 (i32.const 0)))))'],
  ])('%s', (_, wat) => refused(emitted(wat), /not valid with the features/));

  test('table.copy, by its name', () => {
    const zeros = '(i32.const 0) (i32.const 0) (i32.const 0)';
    const binary = moduleOf(`(table 1 funcref) (func $f (table.copy ${zeros}))`);
    refused(binary, /cannot count \(table\.copy/);
  });

  test('bytes that are no WebAssembly binary', () => {
    const cut = moduleOf('(func $f (drop (i32.const 1)))').slice(0, -2);
    for (const bytes of [new Uint8Array(0), new TextEncoder().encode('not wasm'), cut]) {
      refused(bytes, /cannot read/);
    }
  });

  test('a counter that is already there', () => {
    const binary = moduleOf('(func $f (drop (i32.const 1)))');
    refused(instrument(binary), /count_instructions/);
  });
});

describe('canonical', () => {
  test('gives bytes that Binaryen reads and emits unchanged, also after asc set its options', () => {
    const binary = moduleOf(CASES[5]!.wat);
    binaryen.setGenerateStackIR(true);
    binaryen.setDebugInfo(true);
    try {
      expect(canonical(binary)).toEqual(binary);
      expect(binaryen.getGenerateStackIR()).toBe(true);
      expect(binaryen.getDebugInfo()).toBe(true);
    } finally {
      binaryen.setGenerateStackIR(false);
      binaryen.setDebugInfo(false);
    }
  });
});
