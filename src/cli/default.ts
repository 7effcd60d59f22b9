import { join } from 'node:path';
import { selectContenders } from '../contenders.ts';
import { trends } from '../measure/trends.ts';
import type { Workers } from '../measure/workers.ts';
import { packageRoot } from '../package.ts';
import type { Line } from '../result/types.ts';
import { SESSION_SUITES } from '../tape/sections.ts';
import { type MeasuringOptions, measuring, type Sink } from './measuring.ts';
import { layoutTrace, replayTrace } from './replay.ts';
import { writePage } from './report.ts';
import { generatedCells, measureGenerated } from './run.ts';

/** The trace that ships with the package: 819 sessions handed over by a Linux 7.3.4. */
export const REFERENCE_TRACE = '7.3.4-n819-session';

/**
 * What the main job plays: the kernel's list and the hashes that a kernel could put in its place, in
 * every engine. All others are a `run` or a `replay` away; so many isolates would take too much room.
 */
const MAIN_CONTENDERS =
  'wasm/none,wasm/list,wasm/buckets,wasm/hash,ts/list,ts/objects,ts/map,native/list,native/hash,token-*';

/** No command: every suite at its default sizes, the replay of the reference trace, and the page. */
export async function defaultRun(options: MeasuringOptions): Promise<void> {
  const reference = layoutTrace(join(packageRoot(), 'results', REFERENCE_TRACE), false);
  const contenders = selectContenders(MAIN_CONTENDERS, SESSION_SUITES);
  let lines: readonly Line[] = [];
  const measure = async (workers: Workers, out: Sink) => {
    lines = out.lines;
    await replayTrace(reference, workers, options, out);
    const given = { ...options, abi: '7.3', seed: 1 };
    for (const layOut of generatedCells(SESSION_SUITES, given)) {
      await measureGenerated(workers, layOut(), options, out);
    }
    for (const line of trends(out.lines)) out.line(line);
  };
  await measuring(options, { contenders, measure });
  const path = join(options.out, 'report.html');
  await writePage(lines, path);
  (options.json ? process.stderr : process.stdout).write(`report: ${path}\n`);
}
