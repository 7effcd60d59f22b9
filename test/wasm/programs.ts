/**
 * Random valid programs as WebAssembly text: nested blocks, loops with fuel, branches inside
 * operands, tables, calls, memory and SIMD. A list of choices decides the program; where it ends,
 * only constants follow, so a shorter list is a simpler program.
 */

type Type = 'none' | 'i32' | 'i64' | 'v128';

/** The functions `$f0` to `$f2`; `$f3` has another signature, to fail in call_indirect. */
const FUNCTIONS = 3;
const FUEL = 150;
const SIGNATURE = '(param $p i32) (param $q i64) (result i32)';
const BURN = '(global.set $fuel (i32.sub (global.get $fuel) (i32.const 1)))';
const STARVED = '(i32.eqz (global.get $fuel))';
const BINARY = 'add sub mul div_s div_u rem_s rem_u and or xor shl shr_s shr_u rotl rotr'.split(
  ' ',
);
const COMPARE = 'eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u'.split(' ');
const LOADS = { i32: ['load', 'load8_u', 'load16_s'], i64: ['load', 'load32_u', 'load8_s'] };
const STORES = { i32: ['store', 'store8', 'store16'], i64: ['store', 'store32', 'store8'] };
const SPLATS = ['v128.load', 'v128.load8_splat', 'v128.load32_splat', 'v128.load64_zero'];
const LANEWISE = ['i8x16.eq', 'i16x8.add', 'i32x4.ne', 'i64x2.sub', 'v128.and', 'v128.xor'];
const VALUES = ['0', '1', '2', '-1', '7', '64', '0x7fff', '0x10000', '-0x80000000'];

/** Takes choices from 0 to 65535, gives a module: `run(i32, i64) -> i32`, import `env.host`. */
export function program(choices: readonly number[]): string {
  let taken = 0;
  const labels: Type[] = [];
  const pick = (below: number) => (choices[taken++] ?? 0) % below;
  const one = <T>(of: readonly T[]): T => of[pick(of.length)]!;
  const spent = () => taken >= choices.length;

  function within(label: Type, text: () => string): string {
    labels.push(label);
    const made = text();
    labels.pop();
    return made;
  }

  /** The depths of the labels that take a value of the type. */
  const depthsOf = (type: Type) =>
    labels.map((_, depth) => depth).filter((depth) => labels.at(-1 - depth) === type);

  const result = (type: Type) => (type === 'none' ? '' : `(result ${type})`);
  const i32 = (deep: number) => expression('i32', deep);
  const address = (deep: number) =>
    pick(8) ? `(i32.and ${i32(deep)} (i32.const 0x1ff8))` : i32(deep);

  function leaf(type: Type): string {
    if (type === 'none') return '(nop)';
    if (type === 'v128') return pick(2) ? '(local.get $v)' : '(v128.const i32x4 1 0 -1 7)';
    const own = type === 'i32' ? ['$p', '$a'] : ['$q', '$b'];
    return pick(2) ? `(local.get ${one(own)})` : `(${type}.const ${one(VALUES)})`;
  }

  function branch(type: Type, deep: number): string {
    const to = one(depthsOf(type));
    const value = type === 'none' ? '' : expression(type, deep);
    switch (pick(4)) {
      case 0:
        return `(br ${to} ${value})`;
      case 1: {
        const targets = [one(depthsOf(type)), one(depthsOf(type)), to];
        return `(br_table ${targets.join(' ')} ${value} ${i32(deep)})`;
      }
      default:
        return `(br_if ${to} ${value} ${i32(deep)})`;
    }
  }

  /** What any type can be: a block, a loop, an `if`, a branch, a select. */
  function control(type: Type, deep: number): string {
    const as = result(type);
    const body = () => `${statements(deep)} ${expression(type, deep)}`;
    switch (pick(6)) {
      case 0:
        return `(block ${as} ${within(type, body)})`;
      case 1: {
        const leave = `(if ${STARVED} (then (return (i32.const 9))))`;
        return `(loop ${as} ${leave} ${BURN} ${within('none', body)})`;
      }
      case 2:
        if (type === 'none' && pick(2)) {
          return `(if ${i32(deep)} (then ${within(type, body)}))`;
        }
        return `(if ${as} ${i32(deep)} (then ${within(type, body)}) (else ${within(type, body)}))`;
      case 3:
        return pick(6) ? leaf(type) : `(return ${i32(deep)})`;
      case 4:
        return pick(12) ? leaf(type) : '(unreachable)';
      default:
        return depthsOf(type).length > 0 ? branch(type, deep) : leaf(type);
    }
  }

  function call(deep: number): string {
    const operands = `${i32(deep)} ${expression('i64', deep)}`;
    switch (pick(3)) {
      case 0:
        return `(call $f${pick(FUNCTIONS)} ${operands})`;
      case 1:
        return `(call $host ${i32(deep)})`;
      default:
        return `(call_indirect (type $f) ${operands} (i32.and ${i32(deep)} (i32.const 3)))`;
    }
  }

  function number(type: 'i32' | 'i64', deep: number): string {
    const same = () => expression(type, deep);
    switch (pick(8)) {
      case 0:
        return `(${type}.${one(LOADS[type])} offset=${pick(3)} ${address(deep)})`;
      case 1:
        return `(local.tee ${type === 'i32' ? '$a' : '$b'} ${same()})`;
      case 2:
        return `(select ${same()} ${same()} ${i32(deep)})`;
      case 3:
        if (type === 'i64') return `(i64.extend_i32_u ${i32(deep)})`;
        return `(i64.${one(COMPARE)} ${expression('i64', deep)} ${expression('i64', deep)})`;
      case 4:
        if (type === 'i64') return `(i64x2.extract_lane 1 ${expression('v128', deep)})`;
        return `(i8x16.bitmask ${expression('v128', deep)})`;
      case 5:
        return type === 'i32' ? call(deep) : `(i64.popcnt ${same()})`;
      case 6:
        if (type === 'i64') return `(i64.eqz ${same()}) (i64.extend_i32_s)`;
        return pick(2) ? '(memory.size)' : '(memory.grow (i32.const 1))';
      default:
        return `(${type}.${one(BINARY)} ${same()} ${pick(3) ? '' : statement(deep)} ${same()})`;
    }
  }

  function vector(deep: number): string {
    const same = () => expression('v128', deep);
    switch (pick(4)) {
      case 0:
        return `(${one(SPLATS)} ${address(deep)})`;
      case 1:
        return `(v128.load16_lane ${pick(8)} ${address(deep)} ${same()})`;
      case 2:
        return `(i8x16.splat ${i32(deep)})`;
      default:
        return `(${one(LANEWISE)} ${same()} ${same()})`;
    }
  }

  function expression(type: Type, deeper: number): string {
    const deep = deeper - 1;
    if (spent() || deep <= 0) return leaf(type);
    if (!pick(3)) return control(type, deep);
    if (type === 'none') return leaf(type);
    return type === 'v128' ? vector(deep) : number(type, deep);
  }

  function statement(deeper: number): string {
    const deep = deeper - 1;
    if (spent() || deep <= 0) return '(nop)';
    switch (pick(10)) {
      case 0:
        return `(local.set $a ${i32(deep)})`;
      case 1:
        return `(local.set $b ${expression('i64', deep)})`;
      case 2:
        return `(i32.${one(STORES.i32)} ${address(deep)} ${i32(deep)})`;
      case 3:
        return `(i64.${one(STORES.i64)} ${address(deep)} ${expression('i64', deep)})`;
      case 4:
        return `(drop ${i32(deep)})`;
      case 5:
        return `(v128.store ${address(deep)} (local.tee $v ${expression('v128', deep)}))`;
      case 6: {
        const length = `(i32.and ${i32(deep)} (i32.const 31))`;
        const operands = `${address(deep)} ${address(deep)} ${length}`;
        if (!pick(4)) return `(memory.init 0 ${address(deep)} (i32.const 1) ${length})`;
        return `(memory.${one(['fill', 'copy'])} ${operands})`;
      }
      case 7:
        return `(v128.store8_lane ${pick(16)} ${address(deep)} ${expression('v128', deep)})`;
      default:
        return control('none', deep);
    }
  }

  function statements(deep: number): string {
    return Array.from({ length: 1 + pick(3) }, () => statement(deep)).join(' ');
  }

  const functions = Array.from({ length: FUNCTIONS }, (_, index) =>
    within(
      'i32',
      () => `(func $f${index} ${SIGNATURE} (local $a i32) (local $b i64) (local $v v128)
        (if ${STARVED} (then (return (i32.const 5)))) ${BURN}
        ${statements(7)} ${statements(7)} ${statements(7)} ${expression('i32', 7)})`,
    ),
  );
  return `(module
    (type $f (func ${SIGNATURE}))
    (import "env" "host" (func $host (param i32) (result i32)))
    (memory (export "memory") 1 3)
    (global $fuel (mut i32) (i32.const ${FUEL}))
    (table funcref (elem $f0 $f1 $f2 $f3))
    (func $f3 (param i32) (result i32) (local.get 0))
    ${functions.join('\n')}
    (export "run" (func $f0))
    (data (i32.const 8) "\\01\\02\\03\\04\\05\\06\\07\\08many-test-1")
    (data "a passive segment of bytes"))`;
}
