import { type Pair, pairedRatio } from '../measure/stats/paired.ts';
import { ascending, quantile } from '../measure/stats/quantile.ts';
import type { Stage } from '../tape/stage.ts';
import { exportName } from '../wasm/load.ts';
import { layOutCourse, type Played } from './course.ts';
import { type PairMeter, pairMeter } from './pairs.ts';
import { plant } from './plant.ts';

/**
 * Both sides count down so much, so that what differs is how long, and not the code. It lasts as long
 * as a processor needs to be done with the writes before: a first short pause costs less than
 * nothing (100 ns made a tape of 18 us faster by 750).
 */
const COMMON_TURNS = 4000;
/**
 * What a turn of the loop takes is learnt roughly from many turns, then from as many as come near
 * what is planted: a long pause costs a list more than its turns, since its branches are forgotten.
 */
const ROUGH = { turns: 100_000, pairs: 4 };
const CALIBRATION = { effect: 0.03, pairs: 24, pairsMost: 96 };
/** Pairs are doubled until an interval of 95 % says the effect to so much of itself, up or down. */
const CLOSE = { confidence: 0.95, part: 0.05 };

/**
 * Takes a build, tapes and what is played of them, and a generator of uint32; gives what makes a meter for
 * a slow-down, as a part of the tape's time from 0 on: of the build with a loop in it against the
 * build with a longer one. What a turn takes is measured first. Raises what `pairMeter` raises.
 */
export function plantedMeters(
  wasm: Uint8Array,
  tapes: readonly Stage[],
  played: Played,
  random: () => number,
): (effect: number) => PairMeter {
  const entry = exportName(played.algorithm);
  const side = { wasm, tapes };
  const course = layOutCourse([side, side], played);
  const common = plant(wasm, entry, COMMON_TURNS);
  const meterOf = (turns: number) => {
    const planted = plant(wasm, entry, COMMON_TURNS + turns);
    return pairMeter([common, planted], () => course, random);
  };
  const rough = roughEffect(meterOf(ROUGH.turns)) / ROUGH.turns;
  const turns = Math.round(CALIBRATION.effect / rough);
  const part = closeEffect(meterOf(turns)) / turns;
  return (effect) => meterOf(Math.round(effect / part));
}

/** By how much, as a part, the second build of a meter is slower, from a few pairs. */
function roughEffect(meter: PairMeter): number {
  const ratios = Array.from({ length: ROUGH.pairs }, () => {
    const { old, new: now } = meter.measure();
    return now / old;
  });
  return quantile(ascending(ratios), 0.5) - 1;
}

/** The same from as many pairs as it takes. */
function closeEffect(meter: PairMeter): number {
  const pairs: Pair[] = [];
  for (let wanted = CALIBRATION.pairs; ; wanted *= 2) {
    while (pairs.length < wanted) pairs.push(meter.measure());
    const { ratio, low, high } = pairedRatio(pairs, CLOSE);
    const close = high - low < 2 * CLOSE.part * CALIBRATION.effect;
    if (close || wanted >= CALIBRATION.pairsMost) return ratio - 1;
  }
}
