import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { encodeHandover } from '../../src/measure/canonical.ts';
import { createModel } from '../../src/tape/model.ts';
import type { Op } from '../../src/tape/scenario.ts';
import {
  bytes,
  CONTENDERS,
  close,
  create,
  finish,
  open,
  pagesOf,
  preserve,
  reboot,
  retrieve,
  retrieveFile,
  stageOf,
  tapeOf,
} from './play.ts';

/** Blocks, one area in each of its forms, names of 56 bytes, sessions of either direction. */
const ABIS = ['seed-v5', 'seed-v6', '6.19', '7.0', '7.1', '7.2', '7.3'];

/** Names that are prefixes of one another, of 0, 1, 62, 63 and 64 bytes, and no ASCII. */
const name = fc.constantFrom(
  ...['', 'a', 'ab', 'abc', 'abcd', 'abcde', 'abcdefg', 'abcdefgh', 'abcdefghi', '\xff', '\x80b'],
  ...[62, 63, 64].map((length) => 'x'.repeat(length)),
);
const token = fc.constantFrom(0n, 1n, 2n ** 32n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 64n - 1n);
const run = fc.tuple(fc.nat(40), fc.oneof(fc.nat(110), fc.constantFrom(51, 52, 102, 103)));
const step: fc.Arbitrary<Op[]> = fc.oneof(
  { weight: 8, arbitrary: name.map((n) => [create(n)]) },
  { weight: 5, arbitrary: name.map((n) => [retrieve(n)]) },
  { weight: 3, arbitrary: name.map((n) => [close(n)]) },
  { weight: 2, arbitrary: name.map((n) => [finish(n)]) },
  { weight: 5, arbitrary: fc.tuple(name, token).map(([n, t]) => [preserve(n, t)]) },
  { weight: 3, arbitrary: fc.tuple(name, token).map(([n, t]) => [retrieveFile(n, t)]) },
  { weight: 3, arbitrary: fc.constantFrom<Op[]>([open()], [reboot, open()]) },
  {
    weight: 1,
    arbitrary: fc.tuple(run, fc.constantFrom([], [reboot, open()])).map(([[from, n], update]) => [
      ...update,
      // The first again: refused where a block is full, it leaves an empty one behind (spec §2.4).
      ...[...upTo(n), 0].map((i) => create(`vm-${from + i}`)),
      ...update,
    ]),
  },
  { weight: 1, arbitrary: run.map(([from, n]) => upTo(n).map((i) => close(`vm-${from + i}`))) },
);

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Gives the operations up to a panic, each with the result that the model gives. */
function judged(ops: Op[], fixGrow: boolean, abi: string): Op[] {
  const { luo } = requireLuo(findAbi(abi));
  const model = createModel(luo, fixGrow);
  let slots = new Map<string, number[]>();
  let last = 0;
  const done: Op[] = [];
  for (const op of ops) {
    const text = String.fromCharCode(
      ...('name' in op ? op.name : 'session' in op ? op.session : []),
    );
    const slot = slots.get(text)?.at(-1) ?? 0;
    const field = new Uint8Array(64);
    field.set(bytes(text));
    let expected = 0;
    if (op.op === 'open') expected = model.open();
    else if (op.op === 'create' || op.op === 'retrieve') {
      expected = model[op.op](field, ++last);
      if (expected === 0) slots.set(text, [...(slots.get(text) ?? []), last]);
    } else if (op.op === 'close') {
      expected = model.close(slot);
      if (expected === 0) slots.get(text)!.pop();
    } else if (op.op === 'finish') expected = model.finish(slot);
    else if (op.op === 'preserve') expected = model.preserve(slot, op.token, 0n);
    else if (op.op === 'retrieve-file') expected = model.retrieveFile(slot, op.token);
    else model.reboot();
    done.push({ ...op, expect: expected });
    if (op.op !== 'reboot') continue;
    if (model.boot() !== 0) break;
    slots = new Map();
  }
  return done;
}

describe.each(CONTENDERS)('%s', (_, createPlayer) => {
  it.each([false, true])('agrees with the model on random operations, repaired: %s', (fixGrow) => {
    let panics = 0;
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40, size: 'max' }),
        fc.constantFrom(...ABIS),
        (steps, abi) => {
          const all = [open(), ...steps.flat()];
          // The seed series has no files (spec §1).
          const ops = abi.startsWith('seed') ? all.filter(({ op }) => op !== 'preserve') : all;
          const compiled = tapeOf(judged(ops, fixGrow, abi), fixGrow, abi);
          if (compiled.panics !== undefined) panics++;
          const stage = stageOf(compiled);
          const player = createPlayer(stage);
          const accepted = compiled.handovers.slice(0, stage.tape.kernels - 1);
          const pages = pagesOf(player, stage);
          for (const [i, handover] of accepted.entries()) {
            expect(Buffer.compare(pages[i]!, encodeHandover(abi, handover))).toBe(0);
          }
        },
      ),
      { numRuns: 250, seed: 20_261_122 },
    );
    expect(panics > 1).toBe(!fixGrow);
  });
});
