import type { Contender } from '../contenders.ts';
import type { Effort } from '../measure/cell.ts';
import { EFFORTS } from '../measure/cell.ts';
import { environment, readModules } from '../measure/environment.ts';
import { buildNative } from '../measure/native.ts';
import { openWorkers, type Workers } from '../measure/workers.ts';
import { renderProfiles } from '../report/profile.ts';
import { renderText } from '../report/text.ts';
import { type Output, openOutput } from './output.ts';

/** Options of every command that measures. */
export interface MeasuringOptions {
  smoke?: true;
  full?: true;
  out: string;
  json?: true;
}

/** Gives how much is sampled. */
export function effortOf(options: MeasuringOptions): Effort {
  return EFFORTS[options.smoke ? 'smoke' : options.full ? 'full' : 'default'];
}

/**
 * Opens the result file and the contenders' workers, writes the environment, lets `work` measure,
 * and prints the report. Whatever happens, no worker is left and the results so far are kept.
 */
export async function measuring(
  options: MeasuringOptions,
  contenders: Contender[],
  work: (workers: Workers, out: Output) => Promise<void>,
): Promise<void> {
  const modules = readModules();
  const out = openOutput(options.out, options.json === true);
  let workers: Workers | undefined;
  try {
    const wantsNative = contenders.some(({ engine }) => engine === 'native');
    const native = wantsNative ? await buildNative() : undefined;
    const built = native && 'path' in native ? native : undefined;
    if (native && 'missing' in native) out.warn(`native/* left out: ${native.missing}`);
    const playing = contenders.filter(({ engine }) => engine !== 'native' || built);
    out.line(environment(modules, built?.compiler));
    workers = await openWorkers(playing, { ...modules, native: built?.path });
    await work(workers, out);
    out.finish();
  } catch (error) {
    if (out.lines.length > 1) out.finish();
    else out.discard();
    throw error;
  } finally {
    await workers?.close();
  }
  const text = `${renderText(out.lines)}\n${renderProfiles(out.lines)}`;
  (options.json ? process.stderr : process.stdout).write(`${text}results: ${out.path}\n`);
}
