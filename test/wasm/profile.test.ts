import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENDERS } from '../../src/contenders.ts';
import { plant } from '../../src/gate/plant.ts';
import { readModules } from '../../src/measure/environment.ts';
import { compileNamed } from '../../src/wasm/build.ts';
import { operatorsOf, readModule } from '../../src/wasm/bytecode.ts';
import { instrument } from '../../src/wasm/instrument.ts';
import { counts, lineTable } from '../../src/wasm/lines.ts';
import { createWasm, exportName } from '../../src/wasm/load.ts';
import { profileModule, regionName } from '../../src/wasm/profile.ts';
import { sessionCell } from '../../src/workload/sessions.ts';
import { program } from './programs.ts';
import { assemble, runCounted } from './run.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** What build.test.ts holds against the sources. */
const binary = readModules().wasm;
const host = (value: number) => (value * 3 + 1) | 0;

/** What an exported function executes, from the regions of the profiled module; undefined at a trap. */
function runProfiled(binary: Uint8Array, ...args: [number, bigint]): number | undefined {
  const { wasm, regions } = profileModule(binary);
  const module = new WebAssembly.Module(wasm as BufferSource);
  const { exports } = new WebAssembly.Instance(module, { env: { host } });
  try {
    (exports.run as (...of: unknown[]) => unknown)(...args);
  } catch {
    return undefined;
  }
  return regions.reduce((sum, { from, to }, i) => {
    const entered = Number((exports[regionName(i)] as WebAssembly.Global).value);
    return sum + entered * (to - from);
  }, 0);
}

describe('the regions of a profile', () => {
  it('add up to what the other instrumentation counts, for random programs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(65535), { maxLength: 300, size: 'max' }),
        fc.integer({ min: -9, max: 9 }),
        (choices, i) => {
          const binary = assemble(program(choices));
          const { result, counts } = runCounted(instrument(binary), 'run', i, 7n);
          fc.pre(result !== 'trap');
          expect(runProfiled(binary, i, 7n)).toBe(counts.instructions);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the profile of the release', async () => {
  const { named, sourceMap } = await compileNamed(ROOT);
  const table = lineTable(binary, named, sourceMap);
  const given = { n: 24, abi: '7.3', files: 2, seed: 1, fixGrow: false, names: 'uuid' } as const;
  const { stage } = sessionCell(given, ['insert', 'lookup']);
  const contenders = CONTENDERS.filter(
    ({ engine, path }) => engine === 'wasm' && path === 'session',
  );
  const { wasm, regions } = profileModule(binary);
  const profiled = new WebAssembly.Module(wasm as BufferSource);
  const counted = new WebAssembly.Module(instrument(binary) as BufferSource);

  it.each(contenders.map(({ algorithm }) => algorithm))('adds up for %s', (algorithm) => {
    const [a, b] = [profiled, counted].map((module) => createWasm(module, algorithm, stage));
    expect(a!.play(0, stage.tape.ops)).toBe(stage.tape.ops);
    expect(b!.play(0, stage.tape.ops)).toBe(stage.tape.ops);
    const sum = regions.reduce(
      (total, { from, to }, i) => total + a!.counter(regionName(i)) * (to - from),
      0,
    );
    expect(sum).toBe(b!.counts().instructions);
  });

  it('has a line for each operator, in files that are there, most of them of assembly/', () => {
    const module = readModule(binary);
    const bodies = module.functions.flatMap(({ body }) => (body ? [body] : []));
    expect(table.functions.map(({ places }) => places.length)).toEqual(
      bodies.map((body) => operatorsOf(module, body).filter(counts).length),
    );
    const places = table.functions.flatMap((of) => of.places);
    expect(places.every(([file, line]) => file in table.files && line > 0)).toBe(true);
    const own = places.filter(([file]) => table.files[file]!.startsWith('assembly/'));
    expect(own.length / places.length).toBeGreaterThan(0.9);
  });

  it('is what lies in dist/', () => {
    const built = readFileSync(join(ROOT, 'dist/wasm/luo.lines.json'), 'utf8');
    expect(JSON.stringify(table) === built).toBe(true);
  });

  it('is refused where the sources with lines are another program', () => {
    const other = plant(binary, exportName('list'), 1000);
    expect(() => lineTable(other, named, sourceMap)).toThrow(
      expect.objectContaining({ exitCode: 2 }),
    );
  });
});

describe('a planted slow-down', () => {
  const given = { n: 24, abi: '7.3', files: 0, seed: 1, fixGrow: false, names: 'session' } as const;
  const { stage } = sessionCell(given, ['insert', 'lookup']);

  it.each([1, 63, 64, 8191, 8192, 1_000_000])('of %i turns runs five operators a turn', (turns) => {
    const count = (wasm: Uint8Array) => {
      const { wasm: profiled, regions } = profileModule(wasm);
      const player = createWasm(new WebAssembly.Module(profiled as BufferSource), 'hash', stage);
      expect(player.play(0, stage.tape.ops)).toBe(stage.tape.ops);
      return regions.reduce(
        (sum, { from, to }, i) => sum + player.counter(regionName(i)) * (to - from),
        0,
      );
    };
    // Twice to begin with, then get, const, sub, tee and br_if.
    expect(count(plant(binary, 'hash', turns)) - count(binary)).toBe(2 + 5 * turns);
  });
});
