import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileAssembly, compilePrices, textOf } from '../../src/wasm/build.ts';
import { canonical } from '../../src/wasm/instrument.ts';

const ROOT = join(import.meta.dirname, '..', '..');

describe('the release build', async () => {
  const binary = await compileAssembly(ROOT);

  it('has its text form committed (npm run wat renews it)', () => {
    const committed = readFileSync(join(ROOT, 'assembly', 'luo.wat'), 'utf8');
    expect(textOf(binary) === committed, 'assembly/luo.wat is stale').toBe(true);
  });

  it('is what lies in dist/', () => {
    expect(Buffer.compare(readFileSync(join(ROOT, 'dist/wasm/luo.wasm')), binary)).toBe(0);
  });

  it('stays the same bytes when Binaryen reads and emits it again', () => {
    expect(Buffer.compare(canonical(binary), binary)).toBe(0);
  });

  it('stays within its size budget', () => {
    expect(binary.length).toBeLessThan(72 * 1024);
  });
});

it('the modules of prices are what lies in dist/', async () => {
  for (const [name, binary] of Object.entries(await compilePrices(ROOT))) {
    expect(Buffer.compare(readFileSync(join(ROOT, 'dist/wasm', name)), binary), name).toBe(0);
  }
});
