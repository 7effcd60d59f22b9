import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VARIANTS } from '../../bench/suites.ts';
import { stagesOf } from '../../src/measure/cell.ts';
import { compile } from '../../src/tape/compile.ts';
import { NAME_BYTES, OP_BYTES, type Tape } from '../../src/tape/format.ts';
import { NAME_STYLES, nameKey } from '../../src/tape/names.ts';
import {
  namesIn,
  nameTable,
  OPS_LEAST,
  otherLetters,
  renames,
  TAPES,
  tapesOf,
} from '../../src/tape/others.ts';
import type { Scenario } from '../../src/tape/scenario.ts';
import { SESSION_SUITES } from '../../src/tape/sections.ts';
import { sessionCell, sessionScenario } from '../../src/workload/sessions.ts';

const GIVEN = { n: 51, abi: '7.3', files: 0, seed: 1, fixGrow: false } as const;

function fieldsOf(table: Uint8Array): Uint8Array[] {
  return Array.from({ length: table.length / NAME_BYTES }, (_, i) =>
    table.subarray(i * NAME_BYTES, (i + 1) * NAME_BYTES),
  );
}

const namesOf = (tape: Tape) => fieldsOf(namesIn(tape)).map(nameKey);
const opsOf = ({ bytes, ops, opsOffset }: Tape) =>
  bytes.slice(opsOffset, opsOffset + ops * OP_BYTES);

describe('the tapes of a cell', () => {
  it.each(NAME_STYLES)('of %s names have no name in common, and the same operations', (names) => {
    const tapes = stagesOf(sessionCell({ ...GIVEN, names }, SESSION_SUITES)).map((s) => s.tape);
    expect(tapes.length).toBe(TAPES);
    const all = tapes.flatMap(namesOf);
    expect(new Set(all).size).toBe(TAPES * GIVEN.n);
    for (const tape of tapes) expect(opsOf(tape)).toEqual(opsOf(tapes[0]!));
  });

  it.each(VARIANTS)('are what a scenario of their names compiles to: %s', (variant) => {
    const given = { ...GIVEN, names: 'uuid', variant } as const;
    const tapes = stagesOf(sessionCell(given, SESSION_SUITES, 3)).map((stage) => stage.tape);
    for (const tape of tapes) {
      const rename = renames(namesIn(tapes[0]!))(namesIn(tape));
      const scenario = renamed(sessionScenario(given), rename);
      expect(opsOf(compile(scenario, 'renamed', '7.3', given).tape)).toEqual(opsOf(tape));
      expect(namesIn(compile(scenario, 'renamed', '7.3', given).tape)).toEqual(namesIn(tape));
    }
  });

  it('are as many as hold 64 Ki operations where 32 would be too large', () => {
    for (const ops of [1, 51, 819, 2000, 2048, 8192]) expect(tapesOf(ops)).toBe(TAPES);
    for (const ops of [8193, 10_000, 51_000, 510_000]) {
      expect(tapesOf(ops) * ops).toBeGreaterThanOrEqual(OPS_LEAST);
      expect((tapesOf(ops) - 1) * ops).toBeLessThan(OPS_LEAST);
    }
  });
});

function renamed(scenario: Scenario, rename: (name: Uint8Array) => Uint8Array): Scenario {
  return {
    ...scenario,
    ops: scenario.ops.map((op) => ({
      ...op,
      ...('name' in op && { name: rename(op.name) }),
      ...('session' in op && { session: rename(op.session) }),
    })),
  };
}

describe('other letters', () => {
  const name = fc.uint8Array({ min: 1, max: 255, minLength: 1, maxLength: 63, size: 'max' });

  it('keep what names have in common', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 2, maxLength: 20, size: 'max' }),
        fc.integer({ min: 1 }),
        (names, n) => {
          const table = nameTable(names);
          const tape = { bytes: table, names: names.length, namesOffset: 0 } as Tape;
          const others = fieldsOf(otherLetters(tape)(n));
          for (const [i, a] of fieldsOf(table).entries()) {
            expect(others[i]!.indexOf(0)).toBe(a.indexOf(0));
            for (const [j, b] of fieldsOf(table).entries()) {
              expect(common(others[i]!, others[j]!)).toBe(common(a, b));
            }
          }
        },
      ),
    );
  });

  it('differ from tape to tape', () => {
    const table = nameTable([new TextEncoder().encode('session-0')]);
    const letters = otherLetters({ bytes: table, names: 1, namesOffset: 0 } as Tape);
    const all = Array.from({ length: TAPES - 1 }, (_, i) => nameKey(letters(i + 1)));
    expect(new Set(['session-0', ...all]).size).toBe(TAPES);
  });
});

/** How many bytes two fields begin with alike. */
function common(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return at < 0 ? NAME_BYTES : at;
}
