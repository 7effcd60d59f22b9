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
/** So large a slow-down is planted to learn what a turn of the loop takes. */
const CALIBRATION_TURNS = 100_000;
const CALIBRATION_PAIRS = 6;

/**
 * Takes a build, what is played of a stage and a generator of uint32; gives what makes a meter for
 * a slow-down, as a part of the tape's time from 0 on: of the build with a loop in it against the
 * build with a longer one. What a turn takes is measured first. Raises what `pairMeter` raises.
 */
export function plantedMeters(
  wasm: Uint8Array,
  stage: Stage,
  played: Played,
  random: () => number,
): (effect: number) => PairMeter {
  const entry = exportName(played.algorithm);
  const course = layOutCourse(
    [
      { wasm, stage },
      { wasm, stage },
    ],
    played,
  );
  const common = plant(wasm, entry, COMMON_TURNS);
  const meterOf = (turns: number) => {
    const planted = plant(wasm, entry, COMMON_TURNS + turns);
    return pairMeter([common, planted], () => course, random);
  };
  const part = partOfATurn(meterOf(CALIBRATION_TURNS));
  return (effect) => meterOf(Math.round(effect / part));
}

/** What one turn of the planted loop adds to a tape, as a part of its time. */
function partOfATurn(meter: PairMeter): number {
  const parts: number[] = [];
  for (let i = 0; i < CALIBRATION_PAIRS; i++) {
    const pair = meter.measure();
    parts.push((pair.new / pair.old - 1) / CALIBRATION_TURNS);
  }
  return quantile(ascending(parts), 0.5);
}
