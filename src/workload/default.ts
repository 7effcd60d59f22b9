import { join } from 'node:path';
import { selectContenders } from '../contenders.ts';
import { effortOf, type Measurement, type SamplingOptions } from '../measure/measurement.ts';
import { packageRoot } from '../package.ts';
import { SESSION_SUITES } from '../tape/sections.ts';
import { generatedCells } from './generated.ts';
import { layoutTrace, traceCells } from './trace.ts';

/** The trace that ships with the package: 819 sessions handed over by a Linux 7.3.4. */
const REFERENCE_TRACE = '7.3.4-n819-session';

/**
 * What the main job plays: the kernel's list and the hashes that a kernel could put in its place, in
 * every engine. All others are a `run` or a `replay` away; so many isolates would take too much room.
 */
const MAIN_CONTENDERS =
  'wasm/none,wasm/list,wasm/buckets,wasm/hash,ts/list,ts/objects,ts/map,native/list,native/hash,token-*';

/** No command: the replay of the reference trace, then every suite at its default sizes. */
export function defaultMeasurement(options: SamplingOptions): Measurement {
  const reference = layoutTrace(join(packageRoot(), 'results', REFERENCE_TRACE), false);
  const contenders = selectContenders(MAIN_CONTENDERS, SESSION_SUITES);
  const generated = generatedCells(SESSION_SUITES, { ...options, abi: '7.3', seed: 1 });
  return {
    contenders,
    cells: [...traceCells(reference, contenders), ...generated.map((layOut) => ({ layOut }))],
    effort: effortOf(options),
  };
}
