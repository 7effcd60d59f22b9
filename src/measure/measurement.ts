import { QUADRATIC_N_MOST } from '../../bench/suites.ts';
import type { PageBytes } from '../abi/releases.ts';
import { type Contender, NONE, playsSuite } from '../contenders.ts';
import type { Line } from '../result/types.ts';
import type { Cell, Listener } from './cell.ts';
import { environment, readModules } from './environment.ts';
import { EFFORTS, type Effort, measureCell, stepsOf } from './measure.ts';
import { buildNative } from './native.ts';
import { openProfiler, profileLines } from './profile.ts';
import { compileWithTurboFan } from './tier.ts';
import { trends } from './trends.ts';
import { openWorkers } from './workers.ts';

/** How much is sampled. */
export interface SamplingOptions {
  /** Short: shows the way, not the time. */
  smoke?: boolean;
  /** Long, and more sizes. */
  full?: boolean;
}

/** Gives how much is sampled. */
export function effortOf(options: SamplingOptions): Effort {
  return EFFORTS[options.smoke ? 'smoke' : options.full ? 'full' : 'default'];
}

/** A cell of a measurement, and what is known of it without measuring. */
export interface Planned {
  /** Lays it out when its turn comes: large ones take room. */
  layOut(): Cell;
  /** What a real kernel paid for the same. */
  paid?: readonly Line[];
  warnings?: readonly string[];
}

/** What is measured: the contenders that take part, and cells, one after the other. */
export interface Measurement {
  contenders: readonly Contender[];
  cells: readonly Planned[];
  effort: Effort;
  /** Bytes of a page, for all of them; 4096 where it is left out. */
  pageBytes?: PageBytes;
  /** Instructions by function and source line, too. */
  profile?: boolean;
}

/** Where lines go as they are obtained, and those so far. */
export interface Sink extends Listener {
  readonly lines: readonly Line[];
  /** Says that so many more steps are to come. */
  expect(steps: number): void;
}

/** Seed of the order in which contenders are timed. */
const SEED = 1;

/**
 * Opens the contenders' workers, writes the environment, measures cell by cell, and says what the
 * lines tell together. Whatever happens, no worker is left. Raises Fault 5 where a contender's answer
 * is wrong, and the reason of a signal that ends it early.
 */
export async function measureInto(
  out: Sink,
  measurement: Measurement,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  compileWithTurboFan();
  const { contenders, cells, effort, pageBytes, profile } = measurement;
  const modules = readModules(pageBytes);
  const wantsNative = contenders.some(({ engine }) => engine === 'native');
  const native = wantsNative ? await buildNative({ pageBytes, signal }) : undefined;
  const built = native && 'path' in native ? native : undefined;
  if (native && 'missing' in native) out.warn(`native/* left out: ${native.missing}`);
  const playing = contenders.filter(({ engine }) => engine !== 'native' || built);
  out.line(environment(modules, built?.compiler));
  signal?.throwIfAborted();
  const workers = await openWorkers(playing, { ...modules, native: built?.path });
  const stop = () => void workers.close();
  signal?.addEventListener('abort', stop);
  try {
    const profiler = profile && openProfiler(modules.wasm, pageBytes);
    for (const { layOut, paid = [], warnings = [] } of cells) {
      signal?.throwIfAborted();
      for (const warning of warnings) out.warn(warning);
      for (const line of paid) out.line(line);
      const cell = layOut();
      const before = out.lines.length;
      const own = playersOf(cell, playing);
      out.expect(stepsOf(cell, own));
      await measureCell({ ...workers, contenders: own }, cell, effort, SEED, out);
      if (!profiler) continue;
      const measured = out.lines.slice(before);
      for (const line of profileLines(profiler, cell, playing, measured)) out.line(line);
    }
    for (const line of trends(out.lines)) out.line(line);
    signal?.throwIfAborted();
  } catch (error) {
    // What fails since the workers were closed says nothing.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await workers.close();
  }
}

/** Those that a cell's suites have and that its size can be asked of. */
function playersOf(
  { workload, sections }: Cell,
  contenders: readonly Contender[],
): readonly Contender[] {
  // What a real kernel did, every contender does.
  const large = workload.trace === undefined && (workload.n ?? 0) > QUADRATIC_N_MOST;
  return contenders.filter(
    (c) =>
      !(large && c.quadratic) &&
      (c.name === NONE || sections.some(({ suite }) => playsSuite(c, suite))),
  );
}
