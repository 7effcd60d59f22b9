import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { type IndexCount, indexCosts } from '../../src/blackout/alternatives.ts';
import { findCapacity } from '../../src/blackout/capacity.ts';
import { rateClock } from '../../src/blackout/clock.ts';
import { checkHost, type Host, hostLoad, scenarioLoad, sumNames } from '../../src/blackout/load.ts';
import { chooseBuild, parseModel } from '../../src/blackout/model.ts';
import { PHASES, phaseFacts } from '../../src/blackout/phases.ts';
import { bestChange, dominatingTerm, predict, predictTime } from '../../src/blackout/predict.ts';
import { Fault } from '../../src/fault.ts';
import { parseScenario } from '../../src/tape/scenario.ts';

const path = join(import.meta.dirname, '../../results/model.json');
const model = parseModel(readFileSync(path, 'utf8'), path);
const abi = (id: string) => requireLuo(findAbi(id));
const plain: Host = { sessions: 819, names: 'session', files: 0, memory_bytes: 0, order: 0 };
const sums = sumNames('session', 3000);

function predicted(host: Host, id = '7.3') {
  return predict(hostLoad(host, sums, abi(id)), abi(id), chooseBuild(model, id, 'x86_64'));
}

describe('the shipped model', () => {
  const { costs } = chooseBuild(model, '7.3', 'x86_64').build;

  it('has the scan of spec §16.3: 13 a compare, 8 a byte', () => {
    for (const build of model.builds.filter(({ arch }) => arch === 'x86_64')) {
      expect(build.costs.create).toMatchObject({ compare: 13, byte: 8 });
      expect(build.costs.retrieve).toMatchObject({ compare: 13, byte: 8 });
    }
    expect(costs.create).toMatchObject({ name_byte: 19 });
  });

  it('steps by 14 for each 8 bytes of name when it serializes', () => {
    expect(costs.serialize.name_word).toBe(14);
  });

  it('says from which traces it is', () => {
    expect(model.sources.map(({ id }) => id)).toContain('7.3.4-n819-session');
    for (const { ops_sha256 } of model.sources) expect(ops_sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['{', 'not JSON'],
    ['{"v":2}', 'v must be 1'],
    ['{"v":1,"sources":[],"builds":[{}]}', 'boots is missing'],
    ['{"v":1,"boots":[],"sources":[],"windows":[],"builds":[null]}', 'no costs of create'],
  ])('is refused damaged: %s', (text, message) => {
    expect(() => parseModel(text, 'model.json')).toThrow(message);
  });

  it('is refused with any of its values replaced by nothing or by a value of another kind', () => {
    const text = JSON.stringify(model);
    const places: (readonly (string | number)[])[] = [];
    const visit = (value: unknown, at: (string | number)[]) => {
      if (at.length > 0) places.push(at);
      if (typeof value !== 'object' || value === null || at.includes('costs')) return;
      for (const [key, inner] of Object.entries(value)) visit(inner, [...at, key]);
    };
    visit(JSON.parse(text), []);
    const optional = ['events'];
    for (const at of places.filter((place) => !place.some((p) => optional.includes(String(p))))) {
      for (const other of [null, 'x\n', [], {}]) {
        const damaged = JSON.parse(text);
        const [last, ...up] = [...at].reverse();
        const parent = up.reduceRight((inner, key) => inner[key], damaged);
        if (typeof parent[last!] === typeof other && typeof other === 'string') continue;
        if (Array.isArray(parent[last!]) && Array.isArray(other) && last !== 'builds') continue;
        parent[last!] = other;
        expect(() => parseModel(JSON.stringify(damaged), 'model.json'), at.join('.')).toThrow(
          expect.objectContaining({ name: 'Fault', exitCode: 2 }),
        );
      }
    }
  });
});

describe('predict', () => {
  it('gives every phase once, in order of time, with its place in the window (spec §8.1)', () => {
    const { phases, window } = predicted(plain);
    expect(phases.map(({ phase }) => phase)).toEqual(PHASES);
    expect(phases.filter(({ blackout }) => !blackout).map(({ phase }) => phase)).toEqual([
      'create',
      'preserve',
      'extend-scratch',
      'base',
      'finish',
    ]);
    const inside = phases.filter(({ blackout }) => blackout);
    expect(window.value).toBe(inside.reduce((sum, { value }) => sum + value, 0));
    for (const { low, value, high } of phases) {
      expect(low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(high);
    }
  });

  it('has the terms of each version (spec §8.3)', () => {
    const host = { ...plain, files: 1, memory_bytes: 2 ** 34, order: 9 };
    const present = (id: string) =>
      predicted(host, id)
        .phases.filter(({ value }) => value > 0)
        .map(({ phase }) => phase);
    for (const id of ['seed-v5', '6.19', '7.0']) expect(present(id)).toContain('finalize');
    for (const id of ['7.1', '7.2', '7.3']) expect(present(id)).not.toContain('finalize');
    for (const id of ['seed-v5', '6.19', '7.0', '7.1'])
      expect(present(id)).not.toContain('page-init');
    for (const id of ['7.2', '7.3']) expect(present(id)).toContain('page-init');
    const scan = (id: string) => predicted(host, id).phases.find((p) => p.phase === 'scan')!;
    expect(scan('7.3').terms.map(({ name }) => name)).toContain('scratch extension');
    expect(scan('7.3').value).toBeGreaterThan(2 * scan('7.2').value);
  });

  it('says which kernels no trace speaks for', () => {
    expect(predicted(plain, '7.3').validated).toBe(true);
    expect(predicted(plain, '7.1').validated).toBe(true);
    for (const id of ['seed-v5', '6.19', '7.0', '7.2']) {
      const prediction = predicted(plain, id);
      expect(prediction.validated).toBe(false);
      expect(prediction.phases.find((p) => p.phase === 'deserialize')!.basis).toBe('unvalidated');
    }
  });

  it('names the locks (spec §2.2)', () => {
    expect(phaseFacts(abi('7.3'), 'serialize').locks).toContain('serialize rwsem (write)');
    expect(phaseFacts(abi('6.19'), 'serialize').locks).toBe('outgoing rwsem (write)');
  });

  it('finds the scan to dominate, and an index to help most', () => {
    const prediction = predicted(plain);
    expect(dominatingTerm(prediction)).toMatchObject({ name: 'name scan', phase: 'retrieve' });
    expect(bestChange(prediction)!.text).toContain('luo_session_insert()');
    const memory = predicted({ ...plain, sessions: 2, files: 1, memory_bytes: 2 ** 36, order: 0 });
    expect(dominatingTerm(memory)!.name).not.toBe('name scan');
  });

  it('never falls with sessions, files or memory', () => {
    const ids = fc.constantFrom('6.19', '7.1', '7.2', '7.3');
    fc.assert(
      fc.property(
        ids,
        fc.nat(818),
        fc.nat(5),
        fc.nat(64),
        fc.constantFrom(0, 4, 9),
        (id, n, files, gib, order) => {
          const host = { ...plain, sessions: n, files, memory_bytes: gib * 2 ** 30, order };
          const base = predicted(host, id).window;
          for (const more of [
            { ...host, sessions: n + 1 },
            { ...host, files: files + 1 },
            { ...host, memory_bytes: host.memory_bytes + 2 ** 30 },
          ]) {
            const grown = predicted(more, id).window;
            expect(grown.value).toBeGreaterThanOrEqual(base.value);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('holds, where an option is left out, what it gives with it', () => {
    const scatters = fc.constantFrom(0, 0.1, 0.5, 1);
    const configs = fc.constantFrom('tiny', 'distro');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(1, 16, 512),
        fc.constantFrom(0, 9),
        scatters,
        configs,
        fc.boolean(),
        (n, files, gib, order, scatter, config, deferred) => {
          const host = { ...plain, sessions: n, files, memory_bytes: gib * 2 ** 30, order };
          const load = (place: object) => hostLoad({ ...host, ...place }, sums, abi('7.3'));
          const of = (place: object, built: object) =>
            predict(load(place), abi('7.3'), chooseBuild(model, '7.3', 'x86_64', undefined, built));
          const open = of({}, {}).phases;
          const told = of(
            { scatter, host_bytes: 4 * gib * 2 ** 30 + 2 ** 33 },
            { config, deferred },
          );
          told.phases.forEach(({ phase, value }, i) => {
            const { low, high } = open[i]!;
            expect([
              phase,
              value >= low * 0.999 && value <= high * 1.001 ? 'held' : { low, value, high },
            ]).toEqual([phase, 'held']);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('pays no less for page-init as memory grows on a machine', () => {
    for (const scatter of [0, 0.5, 1]) {
      let before = 0;
      for (const gib of [1, 2, 3, 4, 6]) {
        const host = { ...plain, sessions: 8, files: 1, memory_bytes: gib * 2 ** 30, order: 9 };
        const { phases } = predicted({ ...host, scatter, host_bytes: 2 ** 34 });
        const { value } = phases.find(({ phase }) => phase === 'page-init')!;
        expect(value).toBeGreaterThan(before);
        before = value;
      }
    }
  });

  it('counts a host as it counts the scenario that says the same', () => {
    const { build } = chooseBuild(model, '7.3', 'x86_64');
    for (const id of ['7.1', '7.3']) {
      const text = `{"v":1,"abi":"${id}","sessions":{"count":130,"names":"session","files":3,
        "file":{"kind":"memfd","size_bytes":2097152,"order":4}}}`;
      const scenario = scenarioLoad(parseScenario(text, 's.json'), abi(id));
      const host: Host = {
        ...plain,
        sessions: 130,
        files: 3,
        memory_bytes: 130 * 3 * 2 ** 21,
        order: 4,
      };
      const load = hostLoad(host, sums, abi(id));
      const named = (work: object) =>
        Object.fromEntries(Object.entries(work).filter(([, count]) => count !== 0));
      for (const [op, work] of Object.entries(load.work(build))) {
        expect([op, named(work)]).toEqual([op, named(scenario.work(build)[op as 'create'])]);
      }
      expect(load.memory.units).toBe(scenario.memory.units);
      expect(load.memory.pages).toBe(scenario.memory.pages);
    }
  });
});

describe('checkHost', () => {
  it.each([
    ['7.3', { ...plain, sessions: 510_001 }, 'ENOSPC'],
    ['6.19', { ...plain, sessions: 820 }, 'ENOMEM'],
    ['7.1', { ...plain, files: 129 }, 'ENOSPC'],
    ['7.3', { ...plain, memory_bytes: 2 ** 53 }, '--memory'],
    ['7.3', { ...plain, files: 4, memory_bytes: 4096 }, '--memory'],
    ['7.3', { ...plain, order: 19 }, '--order'],
    ['7.3', { ...plain, sessions: 1, files: 1, memory_bytes: 2 ** 45 }, 'EFBIG'],
  ])('%s refuses what the kernel or the machine cannot have', (id, host, named) => {
    expect(() => checkHost(host as Host, abi(id))).toThrow(Fault);
    expect(() => checkHost(host as Host, abi(id))).toThrow(named);
  });
});

describe('findCapacity', () => {
  const chosen = chooseBuild(model, '7.3', 'x86_64');
  const clock = rateClock({ low: 0.2, high: 0.4 });

  it('gives the largest n whose window is within the budget', () => {
    const found = findCapacity(plain, abi('7.3'), chosen, clock, 5e6);
    const window = (sessions: number) => {
      const load = hostLoad({ ...plain, sessions }, sums, abi('7.3'));
      return predictTime(load, abi('7.3'), chosen, clock).window.value;
    };
    expect(window(found.sessions)).toBeLessThanOrEqual(5e6);
    expect(window(found.sessions + 1)).toBeGreaterThan(5e6);
    expect(found.low).toBeLessThanOrEqual(found.sessions);
    expect(found.high).toBeGreaterThanOrEqual(found.sessions);
    expect(found.limited).toBeUndefined();
  });

  it('gives 0 for a budget of zero', () => {
    const found = findCapacity(plain, abi('7.3'), chosen, clock, 0);
    expect(found).toMatchObject({ sessions: 0, low: 0, high: 0 });
  });

  it('ends at what the kernel holds', () => {
    const found = findCapacity(
      plain,
      abi('6.19'),
      chooseBuild(model, '6.19', 'x86_64'),
      clock,
      1e12,
    );
    expect(found).toMatchObject({ sessions: 819, limited: 'kernel' });
  });

  it('ends where files have a folio each, and no more', () => {
    const host = { ...plain, files: 8, memory_bytes: 2 ** 31, order: 9 };
    const found = findCapacity(host, abi('7.3'), chosen, clock, 1e15);
    expect(found).toMatchObject({ sessions: 128, low: 128, limited: 'folios' });
  });
});

describe('indexCosts', () => {
  const { build } = chooseBuild(model, '7.3', 'x86_64');
  const scan = (n: number) => ({
    compares: (n * (n - 1)) / 2,
    bytes: n * (n - 1) * 4,
    words: (n * (n - 1)) / 2,
  });
  const list = (n: number, unit: number): IndexCount => ({
    algorithm: 'list',
    suite: 'insert',
    n,
    instructions: 100 * n + unit * (13 * scan(n).compares + 8 * scan(n).bytes),
    ...scan(n),
  });
  const other = (n: number): IndexCount => ({
    ...list(n, 0),
    algorithm: 'buckets',
    instructions: 160 * n,
  });

  it('takes the overhead that the list pays too from a twin', () => {
    const counts = [64, 512, 2048].flatMap((n) => [list(n, 1), other(n)]);
    const index = indexCosts('buckets', counts, 'twin', build)!;
    const cost = index.of('create', { call: 1000 })!;
    expect(cost.value).toBeCloseTo(60_000, -2);
    expect(cost.low / cost.value).toBeCloseTo(0.9);
    expect(index.of('preserve', { call: 1000 })).toBeUndefined();
  });

  it('scales Wasm by the scan of both, with a wider range', () => {
    const counts = [64, 512, 2048].flatMap((n) => [list(n, 2), other(n)]);
    const cost = indexCosts('buckets', counts, 'wasm', build)!.of('open', { session: 1000 })!;
    expect(cost.value).toBeCloseTo(30_000, -2);
    expect(cost.high / cost.low).toBe(4);
  });

  it('leaves the list to creates where only deserializing was counted', () => {
    const counts = [64, 512, 2048].flatMap((n) =>
      [list(n, 1), other(n)].map((count) => ({ ...count, suite: 'deserialize' as const })),
    );
    const index = indexCosts('buckets', counts, 'twin', build)!;
    expect(index.of('open', { session: 100 })!.value).toBeGreaterThan(0);
    expect(index.of('create', { call: 100 })).toBeUndefined();
  });

  it('has nothing to say of what was not counted', () => {
    expect(indexCosts('rbtree', [list(64, 1)], 'twin', build)).toBeUndefined();
  });

  it('takes the scan out of three phases and leaves all else as it is', () => {
    const counts = [64, 512, 2048].flatMap((n) => [list(n, 1), other(n)]);
    const index = indexCosts('buckets', counts, 'twin', build)!;
    const load = hostLoad(plain, sums, abi('7.3'));
    const before = predict(load, abi('7.3'), chooseBuild(model, '7.3', 'x86_64'));
    const after = predict(load, abi('7.3'), chooseBuild(model, '7.3', 'x86_64'), index);
    const changed = after.phases
      .filter(({ value }, i) => value !== before.phases[i]!.value)
      .map(({ phase }) => phase);
    expect(changed).toEqual(['create', 'deserialize', 'retrieve']);
    expect(after.window.value).toBeLessThan(before.window.value / 10);
  });
});
