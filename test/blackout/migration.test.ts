import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findAbi, requireLuo, withPages } from '../../src/abi/releases.ts';
import { checkTrace } from '../../src/blackout/check.ts';
import { rateClock } from '../../src/blackout/clock.ts';
import { forecast, phaseLines } from '../../src/blackout/forecast.ts';
import { checkHost } from '../../src/blackout/load.ts';
import { measuredCalls } from '../../src/blackout/measured.ts';
import type { Place } from '../../src/blackout/memory.ts';
import { UNCERTAIN_MIGRATION } from '../../src/blackout/migration.ts';
import { chooseBuild, parseModel } from '../../src/blackout/model.ts';
import { predict, predictTime } from '../../src/blackout/predict.ts';
import { type Asked, givenHost, givenScenario } from '../../src/blackout/question.ts';
import { parseScenario } from '../../src/tape/scenario.ts';
import { readTrace } from '../../src/trace/read.ts';
import { ROOT } from '../cli/command.ts';

const model = parseModel(readFileSync(join(ROOT, 'results/model.json'), 'utf8'), 'model.json');
const recorded = (name: string) => readTrace(join(ROOT, 'results/recordings', name));

test.each([
  'in-scratch-o0-8',
  'in-scratch-o9-8',
  'in-scratch-o0-64',
  'in-scratch-o9-64',
  'in-scratch-distro-o0-8',
  'in-scratch-distro-o9-8',
  'arm64-vms',
  'arm64-64k-vms',
])('what was migrated for 7.3.4-%s is in its prediction', (name) => {
  const trace = recorded(`7.3.4-${name}`);
  const { build } = chooseBuild(model, trace.abi, trace.arch, trace.callFloorInstructions);
  const { measured, predicted } = checkTrace(trace, build).find(({ op }) => op === 'preserve')!;
  expect(Math.abs(predicted / measured - 1)).toBeLessThan(UNCERTAIN_MIGRATION);
});

test('copying is counted byte by byte with erms, by words without and on arm64', () => {
  const copied = (name: string) => {
    const calls = measuredCalls(recorded(name)).filter(({ work }) => work.migrated_folio);
    const { migrated_byte, migrated_word } = calls[0]!.work;
    return [calls.length, migrated_byte, migrated_word];
  };
  expect(copied('7.3.4-in-scratch-o9-8')).toEqual([4, 2 ** 21, undefined]);
  expect(copied('7.3.4-in-scratch-o9-64')).toEqual([4, undefined, 2 ** 21]);
  expect(copied('7.3.4-arm64-vms')).toEqual([64, undefined, 2 ** 18]);
  expect(() => copied('7.3.4-vms')).toThrow();
});

const abi = requireLuo(findAbi('7.3'));
const GIB = 2 ** 30;
const asked: Asked = { sessions: 8, files: 1, memory_bytes: 4 * GIB, order: 9 };

function preserve(more: Asked, pages: 4096 | 65536 = 4096) {
  const arch = pages === 4096 ? 'x86_64' : 'arm64';
  const kernel = withPages(abi, pages);
  const chosen = chooseBuild(model, kernel.id, arch);
  const load = givenHost({ ...asked, ...more }).load(kernel, () => 0);
  const counts = predict(load, kernel, chosen);
  const ns = predictTime(load, kernel, chosen, rateClock({ low: 1, high: 2 }));
  return phaseLines(counts, ns).filter(({ phase }) => phase === 'preserve');
}

test('as many bytes as scratch has and are preserved may be migrated, beside the range', () => {
  const [without] = preserve({});
  expect(without).not.toHaveProperty('migration');
  const [some, time] = preserve({ scratch_bytes: 2 * GIB });
  const { migrated_bytes, migration, ...same } = some!;
  expect(same).toEqual(without);
  expect(migrated_bytes).toBe(2 * GIB);
  // A rate of instructions says nothing of a copy by one of them.
  expect(time).not.toHaveProperty('migration');
  const [all] = preserve({ scratch_bytes: 64 * GIB });
  expect(all!.migrated_bytes).toBe(4 * GIB);
  expect(all!.migration! / migration!).toBeCloseTo(2, 6);
});

test('pages of 64 KiB have three scratch areas of 512 MiB, unasked', () => {
  expect(preserve({ order: 5 }, 65536)[0]!.migrated_bytes).toBe(3 * 2 ** 29);
});

test('scratch needs files, and a larger machine', () => {
  expect(() => preserve({ files: 0, scratch_bytes: GIB })).toThrow(/--scratch: .*give --files/);
  const host = { sessions: 1, names: 'session', files: 1, memory_bytes: 4096, order: 0 } as const;
  const refused = (place: Place, kernel = abi) => {
    try {
      checkHost({ ...host, memory_bytes: 4 * GIB, ...place }, kernel);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(refused({ host_bytes: 6 * GIB, scratch_bytes: GIB })).toBeUndefined();
  expect(refused({ host_bytes: 5 * GIB, scratch_bytes: 1.5 * GIB })).toBe(
    '--host-memory: 5 GiB do not hold 4 GiB preserved, 1.5 GiB of scratch and a kernel; give more, or ' +
      'less of --scratch',
  );
  // Which memory there is nobody said, but no machine has so much.
  expect(refused({ scratch_bytes: 2 ** 51 })).toBeUndefined();
  expect(refused({ scratch_bytes: 2 ** 52 })).toBe(
    '--scratch: 4 PiB, the most that a machine can address, do not hold 4 GiB preserved, 4 PiB of ' +
      'scratch and a kernel; give less',
  );
  expect(refused({ host_bytes: 5 * GIB }, withPages(abi, 65536))).toBe(
    '--host-memory: 5 GiB do not hold 4 GiB preserved, 1.5 GiB of scratch and a kernel; give more',
  );
});

test("a scenario's memory and scratch have to fit the machine, too", () => {
  const file = { kind: 'memfd', size_bytes: GIB, order: 9 };
  const text = JSON.stringify({ v: 1, sessions: { count: 1, names: 'session', files: 1, file } });
  const load = (more: Asked) =>
    givenScenario(parseScenario(text, 's'), 's', more).load(abi, () => 0);
  expect(load({ host_memory_bytes: 3 * GIB, scratch_bytes: GIB }).place.scratch_bytes).toBe(GIB);
  expect(() => load({ host_memory_bytes: 2 * GIB, scratch_bytes: GIB })).toThrow(
    /^--host-memory: 2 GiB do not hold .* preserved, 1 GiB of scratch and a kernel; give more/,
  );
});

test('what pages of 64 KiB make of scratch is said where less is asked, and where nothing is', async () => {
  const said = async (more: Asked) => {
    const given = {
      ...asked,
      order: 5,
      arch: ['arm64' as const],
      page_size: 65536 as const,
      ...more,
    };
    const texts: string[] = [];
    const question = { asked: given, given: givenHost(given), twins: [] };
    const [line, text, warn] = [() => {}, (one: string) => texts.push(one), () => {}];
    const none = () => expect.fail('not asked for');
    await forecast(
      question,
      model,
      { countingModule: none, arch: undefined, prices: none },
      { line, text, warn },
    );
    return texts.join('\n').replaceAll(/\s+/g, ' ');
  };
  const less = await said({ scratch_bytes: 2 ** 29 });
  expect(less).toContain('512 MiB of scratch (pages of 64KiB make it 1.5 GiB)');
  expect(less).toContain('at most 1.5 GiB do, the least scratch with pages of 64KiB');
  expect(await said({})).toContain('at most 1.5 GiB do, the least scratch with pages of 64KiB');
  const more = await said({ scratch_bytes: 2 * GIB });
  expect(more).toContain(', 2 GiB of scratch ');
  expect(more).toMatch(/at most 2 GiB do (?!.*the least scratch)/);
});

test.each([
  ['as it is', {}, 1],
  ['as distributions are', { config: 'distro' }, 1.7],
] as const)('a kernel configured %s is told in one sentence', async (_, more, dearer) => {
  const texts: string[] = [];
  const given = { ...asked, scratch_bytes: 2 * GIB, config: 'tiny' as const, ...more };
  const question = { asked: given, given: givenHost(given), twins: [] };
  const machine = {
    countingModule: () => expect.fail('no alternative is asked for'),
    arch: undefined,
    prices: () => expect.fail('no time is asked for'),
  };
  const [line, text, warn] = [() => {}, (said: string) => texts.push(said), () => {}];
  await forecast(question, model, machine, { line, text, warn });
  const said = texts.join('\n').replaceAll(/\s+/g, ' ');
  const [found] = [
    ...said.matchAll(/ preserve: up to ([\d,]+) instructions more and what copying/g),
  ];
  expect(said).toContain('at most 2 GiB do');
  const { costs } = chooseBuild(model, '7.3', 'x86_64').build;
  const { migrated_page = 0, migrated_folio = 0 } = costs.preserve;
  const plain = 2 ** 19 * migrated_page + 1024 * migrated_folio;
  expect(Number(found![1]!.replaceAll(',', '')) / plain).toBeGreaterThanOrEqual(dearer);
  expect(said.match(/preserve: up to/g)).toHaveLength(1);
});
