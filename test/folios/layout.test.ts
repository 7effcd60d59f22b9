import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLIO_STAGE } from '../../src/tape/folio-stage.ts';

const root = join(import.meta.dirname, '..', '..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const SIZES: Record<string, number> = {
  u32: 4,
  i32: 4,
  u64: 8,
  uint32_t: 4,
  int32_t: 4,
  uint64_t: 8,
};

/** Lays fields out as both compilers do: each at a multiple of its own size. */
function offsets(fields: { type: string; name: string; length: number }[]): Record<string, number> {
  const found: Record<string, number> = {};
  let at = 0;
  for (const { type, name, length } of fields) {
    const size = SIZES[type]!;
    at = Math.ceil(at / size) * size;
    found[name] = at;
    at += size * length;
  }
  return found;
}

const camel = (name: string) =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('the stage of folios has the same fields everywhere', () => {
  it('in AssemblyScript', () => {
    const source = text('assembly/folio-stage.ts');
    const body = /class FolioStage \{([^}]*)\}/.exec(source)![1]!;
    const fields = [...body.matchAll(/(\w+): (\w+);/g)].map(([, name, type]) => ({
      type: type!,
      name: name!,
      length: 1,
    }));
    expect(fields.length).toBeGreaterThan(15);
    for (const [name, at] of Object.entries(offsets(fields))) {
      expect([name, at]).toEqual([name, FOLIO_STAGE[name as keyof typeof FOLIO_STAGE]]);
    }
    const constant = (name: string) =>
      Number(new RegExp(`const ${name}: usize = (\\d+);`).exec(source)![1]);
    expect(constant('ROOT')).toBe(FOLIO_STAGE.root);
    expect(constant('TRACKER')).toBe(FOLIO_STAGE.tracker);
    expect(constant('UNIT_START')).toBe(FOLIO_STAGE.unitStart);
    expect(constant('UNIT_NEXT')).toBe(FOLIO_STAGE.unitNext);
  });

  it('in C', () => {
    const body = /struct folio_stage \{([\s\S]*?)\n\};/.exec(text('native/folios/stage.h'))![1]!;
    const fields = [...body.matchAll(/(u?int\d+_t) (\w+)(?:\[(\w+)\])?;/g)].map(
      ([, type, name, n]) => ({
        type: type!,
        name: camel(name!),
        length: n === undefined ? 1 : n === 'ORDERS' ? 64 : Number(n),
      }),
    );
    const found = Object.entries(offsets(fields)).filter(([name]) => name in FOLIO_STAGE);
    expect(found.length).toBe(16);
    for (const [name, at] of found) {
      expect([name, at]).toEqual([name, FOLIO_STAGE[name as keyof typeof FOLIO_STAGE]]);
    }
  });
});
