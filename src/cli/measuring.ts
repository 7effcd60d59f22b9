import { type Measurement, measureInto } from '../measure/measurement.ts';
import { renderProfiles } from '../report/profile.ts';
import { renderText } from '../report/text.ts';
import type { Line } from '../result/types.ts';
import { plain } from '../shown.ts';
import { interruptible } from './interrupt.ts';
import type { MeasuringOptions } from './options.ts';
import { openOutput } from './output.ts';

/**
 * Measures into the result file, prints it and gives its lines; nothing where it was interrupted. Raises
 * Faults as `measureInto`, and Fault 2 where the file cannot be written. However it ends, results so far
 * are kept.
 */
export async function measuring(
  { out: dir, json }: MeasuringOptions,
  measurement: Measurement,
): Promise<readonly Line[] | undefined> {
  let lines: readonly Line[] | undefined;
  await interruptible(async (stop) => {
    const out = openOutput(dir, json === true);
    stop.addEventListener('abort', () => out.keep('interrupted'));
    try {
      await measureInto(out, measurement, stop);
      out.finish();
    } catch (error) {
      out.keep('failed');
      throw error;
    }
    const text = `${renderText(out.lines)}\n${renderProfiles(out.lines)}`;
    (json ? process.stderr : process.stdout).write(`${text}results: ${plain(out.path)}\n`);
    lines = out.lines;
  });
  return lines;
}
