import type { Pair } from '../../../src/measure/stats/paired.ts';
import { ascending, quantile } from '../../../src/measure/stats/quantile.ts';
import { seededRandom } from '../../../src/tape/random.ts';

/** Seeded draws for the statistics' tests. */
export interface Draw {
  /** Uniform in (0, 1). */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** Exponential with mean 1. */
  readonly exponential: () => number;
}

export function draws(seed: number): Draw {
  const random = seededRandom(seed);
  const uniform = () => (random() + 0.5) / 2 ** 32;
  const exponential = () => -Math.log(uniform());
  const normal = () => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal, exponential };
}

export function repeat<T>(times: number, make: (i: number) => T): T[] {
  return Array.from({ length: times }, (_, i) => make(i));
}

/** Block times of one fresh instance, as they occur (spec §17.1): never normal, never alone. */
export const INSTANCES: Record<string, (d: Draw, blocks: number) => number[]> = {
  skewed: (d, blocks) => {
    const offset = Math.exp(0.002 * d.normal());
    return repeat(blocks, () => offset * (1 + 0.02 * d.exponential()));
  },
  'bimodal within': (d, blocks) => {
    const offset = Math.exp(0.002 * d.normal());
    return repeat(
      blocks,
      () => offset * (d.uniform() < 0.3 ? 1 : 1.05) * Math.exp(0.003 * d.normal()),
    );
  },
  autocorrelated: (d, blocks) => {
    const offset = Math.exp(0.002 * d.normal());
    let load = d.normal();
    return repeat(blocks, () => {
      load = 0.9 * load + Math.sqrt(1 - 0.81) * d.normal();
      return offset * Math.exp(0.02 * Math.exp(load));
    });
  },
  bursts: (d, blocks) => {
    const offset = Math.exp(0.002 * d.normal());
    let busy = d.uniform() < 0.3;
    return repeat(blocks, () => {
      if (d.uniform() < 0.05) busy = d.uniform() < 0.3;
      return offset * (1 + 0.01 * d.exponential() + (busy ? 0.3 * d.exponential() : 0));
    });
  },
  'wide offsets': (d, blocks) => {
    const offset = Math.exp(0.01 * d.normal());
    return repeat(blocks, () => offset * (1 + 0.01 * d.exponential()));
  },
  'bimodal instances': (d, blocks) => {
    const offset = (d.uniform() < 0.5 ? 1 : 1.03) * Math.exp(0.002 * d.normal());
    return repeat(blocks, () => offset * (1 + 0.01 * d.exponential()));
  },
  'rare fast instances': (d, blocks) => {
    const offset = (d.uniform() < 0.2 ? 1 : 1.03) * Math.exp(0.002 * d.normal());
    return repeat(blocks, () => offset * (1 + 0.01 * d.exponential()));
  },
  'mostly offsets': (d, blocks) => {
    const offset = Math.exp(0.03 * d.normal());
    return repeat(blocks, () => offset * (1 + 0.005 * d.exponential()));
  },
};

/** Log ratios of the p10 of a pair, without an effect. */
export const PAIRS: Record<string, (d: Draw) => number> = {
  ...Object.fromEntries(
    ['skewed', 'bimodal within', 'autocorrelated', 'bimodal instances'].map((name) => [
      name,
      (d: Draw) => Math.log(p10(INSTANCES[name]!(d, 12)) / p10(INSTANCES[name]!(d, 12))),
    ]),
  ),
  normal: (d) => 0.003 * d.normal(),
  spikes: (d) => 0.003 * d.normal() + spike(d) - spike(d),
};

function p10(samples: readonly number[]): number {
  return quantile(ascending(samples), 0.1);
}

function spike(d: Draw): number {
  return d.uniform() < 0.1 ? 0.3 * d.exponential() : 0;
}

/** Pairs whose log ratios are `center` plus a draw. */
export function pairs(d: Draw, count: number, draw: (d: Draw) => number, center = 0): Pair[] {
  return repeat(count, () => ({ old: 2, new: 2 * Math.exp(center + draw(d)) }));
}
