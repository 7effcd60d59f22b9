import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Contender } from '../contenders.ts';
import type { Listener } from '../measure/cell.ts';
import { environment, readModules } from '../measure/environment.ts';
import { EFFORTS, type Effort } from '../measure/measure.ts';
import { buildNative } from '../measure/native.ts';
import { openWorkers, type Workers } from '../measure/workers.ts';
import { renderProfiles } from '../report/profile.ts';
import { renderText } from '../report/text.ts';
import { type Output, openOutput } from './output.ts';

/** How much is sampled. */
export interface SamplingOptions {
  /** Short: shows the way, not the time. */
  smoke?: true;
  /** Long, and more sizes. */
  full?: true;
}

/** Options of every command that measures. */
export interface MeasuringOptions extends SamplingOptions {
  out: string;
  json?: true;
}

/** Adds the options of every command that measures; gives the command. */
export function measuringOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--smoke', 'short sampling: shows the way, not the time').conflicts('full'),
    )
    .option('--out <dir>', 'folder for results.ndjson', join('results', 'latest'))
    .option('--json', 'result lines on stdout, all else on stderr');
}

/** Adds which contenders take part, and whether the kernel's grow is the repaired one. */
export function playerOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--contender <globs>',
        'contenders that take part, such as wasm/list,ts/*',
      ).default('*/*', 'all'),
    )
    .addOption(new Option('--fix-grow', 'play the kernel with the repaired grow'));
}

/** Gives how much is sampled. */
export function effortOf(options: SamplingOptions): Effort {
  return EFFORTS[options.smoke ? 'smoke' : options.full ? 'full' : 'default'];
}

/** Where lines go as they are obtained, and those so far. */
export type Sink = Listener & Pick<Output, 'lines' | 'expect'>;

/** What a command measures: the contenders that take part, and the measuring itself. */
export interface Measurement {
  contenders: readonly Contender[];
  measure: (workers: Workers, out: Sink) => Promise<void>;
}

/**
 * Opens the contenders' workers, writes the environment and measures. Whatever happens, no worker is
 * left. Raises Fault 1 where a contender's answer is wrong.
 */
export async function measureInto(out: Sink, { contenders, measure }: Measurement): Promise<void> {
  const modules = readModules();
  const wantsNative = contenders.some(({ engine }) => engine === 'native');
  const native = wantsNative ? await buildNative() : undefined;
  const built = native && 'path' in native ? native : undefined;
  if (native && 'missing' in native) out.warn(`native/* left out: ${native.missing}`);
  const playing = contenders.filter(({ engine }) => engine !== 'native' || built);
  out.line(environment(modules, built?.compiler));
  const workers = await openWorkers(playing, { ...modules, native: built?.path });
  try {
    await measure(workers, out);
  } finally {
    await workers.close();
  }
}

/** Measures into the result file, which keeps the results so far whatever happens, and prints it. */
export async function measuring(
  options: MeasuringOptions,
  measurement: Measurement,
): Promise<void> {
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
  (options.json ? process.stderr : process.stdout).write(`${text}results: ${out.path}\n`);
}
