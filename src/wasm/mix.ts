/**
 * Code that stands for the rest, as native/prices.c has it in machine code: units of 24 operations, of
 * them 6 loads, 2 stores, 4 comparisons with a branch each, and 8 of arithmetic that depends on them.
 * Reads and writes of locals and constants are none: they need no instruction of their own.
 */

/** Operations that are executed of a unit. */
export const UNIT_OPERATIONS = 24;
/** Units of the code that runs once, and of the loop that the nearest cache holds. */
export const MIX_UNITS = 1456;
export const HOT_UNITS = 90;
/** What each unit reads of its data. */
export const UNIT_DATA_BYTES = 16;
/** What all units read and write again and again; zero before the first of them runs. */
export const FRAME_BYTES = 40;

/** Functions as long as a compiler takes at ease: so many make up the code that runs once. */
const MIX_FUNCTIONS = 16;

/** A frame is zero but for its words 0 and 3, which compilers cannot know: no branch out of here is taken. */
const UNIT = `(block $end
  (local.set $a (i64.add (local.get $a) (i64.load (local.get $data))))
  (br_if $end (i64.ne (i64.load offset=32 (local.get $frame)) (i64.const 0)))
  (local.set $b (i64.xor (i64.load offset=8 (local.get $data)) (local.get $a)))
  (i64.store (local.get $frame) (local.get $b))
  (local.set $a (i64.add (local.get $b) (local.get $a)))
  (local.set $b (i64.load offset=8 (local.get $frame)))
  (if (i64.ne (local.get $b) (i64.const 0))
    (then (local.set $a (i64.load offset=32 (local.get $frame)))))
  (local.set $b (i64.shr_u (i64.add (local.get $b) (local.get $a)) (i64.const 3)))
  (local.set $c (i64.load offset=16 (local.get $frame)))
  (i64.store offset=24 (local.get $frame) (i64.add (local.get $c) (local.get $b)))
  (br_if $end (i64.ne (local.get $c) (i64.const 0)))
  (local.set $b (i64.sub (local.get $a) (i64.load offset=24 (local.get $frame))))
  (if (i64.gt_u (local.get $b) (local.get $a))
    (then (local.set $b (i64.load offset=32 (local.get $frame)))))
  (local.set $a (local.get $b))
  (local.set $data (i32.add (local.get $data) (i32.const ${UNIT_DATA_BYTES}))))
`;
const LOCALS = '(local $a i64) (local $b i64) (local $c i64)';

/**
 * Gives the text of a module over an imported memory: `mix` runs all units once, `hot` its own so many
 * times; both take the addresses of their data and of a frame.
 */
export function mixText(): string {
  const { call, functions } = parts();
  return `(module
(import "env" "memory" (memory 1))
${functions}
(func (export "mix") (param $data i32) (param $frame i32)
${call})
(func (export "hot") (param $data i32) (param $frame i32) (param $runs i32)
(loop $next
(call $hot (local.get $data) (local.get $frame))
(br_if $next (local.tee $runs (i32.sub (local.get $runs) (i32.const 1))))))
(func $hot (param $data i32) (param $frame i32) ${LOCALS}
${UNIT.repeat(HOT_UNITS)}))`;
}

function parts() {
  const units = MIX_UNITS / MIX_FUNCTIONS;
  const numbers = [...Array(MIX_FUNCTIONS).keys()];
  const functions = numbers
    .map(
      (i) =>
        `(func $part${i} (param $data i32) (param $frame i32) ${LOCALS}\n${UNIT.repeat(units)})`,
    )
    .join('\n');
  const at = (i: number) =>
    `(i32.add (local.get $data) (i32.const ${i * units * UNIT_DATA_BYTES}))`;
  const call = numbers.map((i) => `(call $part${i} ${at(i)} (local.get $frame))`).join('\n');
  return { call, functions };
}
