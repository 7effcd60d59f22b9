import { plain } from '../shown.ts';
import { defaultMeasurement } from '../workload/default.ts';
import { measuring } from './measuring.ts';
import type { MeasuringOptions } from './options.ts';
import { pageBeside } from './output.ts';
import { writePage } from './report.ts';

/** No command: the main job and its page. */
export async function defaultRun(options: MeasuringOptions): Promise<void> {
  const lines = await measuring(options, defaultMeasurement(options));
  if (!lines) return;
  const path = pageBeside(options.out);
  await writePage(lines, path);
  (options.json ? process.stderr : process.stdout).write(`report: ${plain(path)}\n`);
}
