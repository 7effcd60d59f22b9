import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { fitOf } from '../../src/blackout/budget.ts';
import { type Clock, priceClock, rateClock } from '../../src/blackout/clock.ts';
import { forecast, type Listener } from '../../src/blackout/forecast.ts';
import { type Host, hostLoad, sumNames } from '../../src/blackout/load.ts';
import { chooseBuild, parseModel } from '../../src/blackout/model.ts';
import { predict, predictTime } from '../../src/blackout/predict.ts';
import { type Asked, givenHost } from '../../src/blackout/question.ts';
import { readModules } from '../../src/measure/environment.ts';
import { packageRoot } from '../../src/package.ts';
import type { Prices } from '../../src/result/prices.ts';
import type { Line } from '../../src/result/types.ts';
import { prices, VALUES } from '../prices.ts';

const path = join(packageRoot(), 'results', 'model.json');
const model = parseModel(readFileSync(path, 'utf8'), path);
const abi = requireLuo(findAbi('7.3'));
const built = { config: 'tiny', deferred: true } as const;
const chosen = chooseBuild(model, '7.3', 'x86_64', undefined, built);
const host: Host = {
  sessions: 96,
  names: 'session',
  files: 8,
  memory_bytes: 2 ** 36,
  order: 9,
  scatter: 1,
  host_bytes: 2 ** 38,
};
const load = hostLoad(host, sumNames('session', 819), abi);

const timeOf = (clock: Clock) => predictTime(load, abi, chosen, clock);
const phaseOf = (clock: Clock, phase: string) =>
  timeOf(clock).phases.find((one) => one.phase === phase)!;

describe('a clock', () => {
  it('by rate takes each instruction as long', () => {
    const counts = predict(load, abi, chosen);
    const ns = timeOf(rateClock({ low: 0.25, high: 0.75 }));
    counts.phases.forEach(({ value, low, high }, i) => {
      expect(ns.phases[i]!.value).toBeCloseTo(value * 0.5, 6);
      expect(ns.phases[i]!.low).toBeCloseTo(low * 0.25, 6);
      expect(ns.phases[i]!.high).toBeCloseTo(high * 0.75, 6);
    });
  });

  it('by prices takes a phase as the sum of its steps', () => {
    const clock = priceClock(prices());
    const pages = host.memory_bytes / 4096;
    const init = phaseOf(clock, 'page-init');
    // Nearly all pages lie above 4 GiB and are deferred.
    expect(init.value / (pages * VALUES['struct-page'])).toBeCloseTo(1, 1);
    const ns = timeOf(clock);
    const sum = ns.phases.reduce((all, { blackout, value }) => all + (blackout ? value : 0), 0);
    expect(ns.window.value).toBeCloseTo(sum, 3);
    for (const { value, low, high } of ns.phases) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it.each([
    ['struct-page', 'page-init'],
    ['tail-page', 'restore'],
    ['radix-key', 'extend-scratch'],
    ['region', 'reserve'],
    ['byte-copied', 'reserve'],
    ['word', 'scan'],
    ['instruction', 'serialize'],
    ['syscall', 'retrieve'],
    ['compare', 'deserialize'],
  ] as const)(
    'a price of %s twice as high makes %s slower, and no other phase faster',
    (kind, phase) => {
      const [plain, slow] = [{}, { [kind]: 2 * VALUES[kind] }].map((p) =>
        timeOf(priceClock(prices(p))),
      );
      slow!.phases.forEach((cost, i) => {
        expect(cost.value).toBeGreaterThanOrEqual(plain!.phases[i]!.value);
        if (cost.phase === phase) expect(cost.value).toBeGreaterThan(plain!.phases[i]!.value);
      });
    },
  );

  it('takes arrays beyond the caches at their own price', () => {
    const small = phaseOf(priceClock(prices({ 'region-cold': 0.5 })), 'reserve').value;
    expect(phaseOf(priceClock(prices()), 'reserve').value).toBeGreaterThan(1.2 * small);
  });
});

describe('a budget', () => {
  const ns = timeOf(priceClock(prices()));
  const { low, high } = ns.window;

  it('fits from the high end on, is over below the low end, and else names what decides', () => {
    expect(fitOf(high, undefined, ns).verdict).toBe('fits');
    expect(fitOf(high - 1, undefined, ns)).toMatchObject({ verdict: 'undecided' });
    expect(fitOf(low, undefined, ns).verdict).toBe('undecided');
    expect(fitOf(low - 1, undefined, ns).verdict).toBe('over');
    expect(fitOf(high, 1, ns)).toMatchObject({ verdict: 'undecided', base_ns: 1 });
    expect(fitOf(high + 1, 1, ns).verdict).toBe('fits');
    const widest = [...ns.phases]
      .filter(({ blackout }) => blackout)
      .sort((a, b) => b.high - b.low - (a.high - a.low))[0]!;
    expect(fitOf((low + high) / 2, undefined, ns).decided_by![0]).toBe(widest.phase);
    expect(fitOf(1, undefined)).toEqual({ budget_ns: 1, verdict: 'undecided' });
  });
});

describe('a forecast', () => {
  const machine = (of: Prices | undefined) => ({
    countingModule: () => new WebAssembly.Module(readModules().counted as BufferSource),
    arch: 'x86_64' as const,
    prices: async () => of,
  });

  async function asked(asked: Asked, of: Prices | undefined) {
    const lines: Line[] = [];
    const texts: string[] = [];
    const out: Listener = {
      line: (line) => void lines.push(line),
      text: (text) => void texts.push(text),
      warn: () => {},
    };
    const question = { asked, given: givenHost(asked), twins: [] };
    const { verdicts } = await forecast(question, model, machine(of), out);
    return { lines, text: texts.join('\n'), verdicts };
  }
  const host = { sessions: 96, files: 8, memory_bytes: 2 ** 39, order: 9, scatter: 0 };

  it('says first whether it fits, in 75 columns, and prints the numbers it decides by', async () => {
    const all = { ...host, budget_ns: 1e12, contender: 'hash', verbose: true };
    const { lines, text, verdicts } = await asked(all, prices());
    expect(verdicts).toEqual(['fits', 'fits']);
    expect(text).toMatch(
      /^7\.3 list: LUO\+KHO [\d,.]+ m?s \([\d,.]+ to [\d,.]+\) of 1,000 s: fits\n/,
    );
    expect(text).toMatch(/^[\n -~]*$/);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(75);
    const fit = lines.find((line) => line.type === 'fit')!;
    const window = lines.find(
      (line) => line.type === 'phase' && line.phase === 'window' && line.metric === 'time',
    );
    expect(window).toMatchObject({ value: fit.value_ns, low: fit.low_ns, high: fit.high_ns });
    expect(lines.filter(({ type }) => type === 'price')).toHaveLength(12);
  });

  it('cannot tell of an architecture without prices, and prints no time of it', async () => {
    const { lines, text, verdicts } = await asked(
      { ...host, arch: ['x86_64', 'arm64'], budget_ns: 1e12 },
      prices(),
    );
    expect(verdicts).toEqual(['fits', 'undecided']);
    expect(text).toContain('no prices of arm64');
    const arm = lines.filter((line) => 'arch' in line && line.arch === 'arm64');
    expect(arm.some((line) => 'unit' in line && line.unit === 'ns')).toBe(false);
    expect(arm.some(({ type }) => type === 'capacity')).toBe(false);
  });

  it('has counts that no budget changes', async () => {
    const counts = async (more: Asked) =>
      (await asked({ ...host, contender: 'buckets', ...more }, prices())).lines.filter(
        (line) => line.type === 'phase' && line.metric === 'instructions',
      );
    expect(await counts({ budget_ns: 5e6 })).toEqual(await counts({}));
  });

  it('prints instructions alone without prices, and says how to get them', async () => {
    const { lines, text } = await asked(host, undefined);
    expect(lines.some((line) => line.type === 'phase' && line.metric === 'time')).toBe(false);
    expect(text).toContain('luo-bench prices');
  });
});
