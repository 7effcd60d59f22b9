import { type Measurement, measureInto } from '../measure/measurement.ts';
import { renderProfiles } from '../report/profile.ts';
import { renderText } from '../report/text.ts';
import type { Line } from '../result/types.ts';
import { plain } from '../shown.ts';
import type { MeasuringOptions } from './options.ts';
import { openOutput } from './output.ts';

/**
 * Measures into the result file, which keeps the results so far whatever happens, prints it and gives
 * its lines. Raises Faults as `measureInto`, and Fault 2 where the file cannot be written.
 */
export async function measuring(
  options: MeasuringOptions,
  measurement: Measurement,
): Promise<readonly Line[]> {
  const out = openOutput(options.out, options.json === true);
  try {
    await measureInto(out, measurement);
    out.finish();
  } catch (error) {
    if (out.lines.length > 1) out.finish();
    else out.discard();
    throw error;
  }
  const text = `${renderText(out.lines)}\n${renderProfiles(out.lines)}`;
  (options.json ? process.stderr : process.stdout).write(`${text}results: ${plain(out.path)}\n`);
  return out.lines;
}
