import { join } from 'node:path';
import { CONTENDERS } from '../contenders.ts';
import { measureCell, stepsOf } from '../measure/cell.ts';
import { packageRoot } from '../measure/environment.ts';
import { sessionCell } from '../measure/workload.ts';
import { SESSION_SUITES } from '../tape/sections.ts';
import { effortOf, type MeasuringOptions, measuring } from './measuring.ts';
import { layoutTrace, replayTrace } from './replay.ts';
import { RUN_DEFAULTS } from './run.ts';

/** The trace that ships with the package: 819 sessions handed over by a Linux 7.3.4. */
export const REFERENCE_TRACE = '7.3.4-n819-session';

/** No command: every suite at its default sizes, and the replay of the reference trace. */
export async function defaultRun(options: MeasuringOptions): Promise<void> {
  const reference = layoutTrace(join(packageRoot(), 'results', REFERENCE_TRACE), false);
  await measuring(options, [...CONTENDERS], async (workers, out) => {
    await replayTrace(reference, workers, options, out);
    for (const n of RUN_DEFAULTS.n) {
      for (const names of RUN_DEFAULTS.names) {
        const given = { n, names, abi: '7.3', files: 0, seed: 1, fixGrow: false };
        const cell = sessionCell(given, SESSION_SUITES);
        out.expect(stepsOf(cell, workers.contenders));
        await measureCell(workers, cell, effortOf(options), 1, out);
      }
    }
  });
}
