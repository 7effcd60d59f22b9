import { basename } from 'node:path';
import { Argument, type Command, Option } from 'commander';
import {
  BENCHES,
  DEFAULT_FILES,
  DEFAULT_SIZES,
  FULL_FILES,
  FULL_SIZES,
  LARGE_SIZES,
  QUADRATIC_N_MOST,
  type Sizes,
  VARIANTS,
} from '../../bench/suites.ts';
import { findAbi, requireLuo } from '../abi/releases.ts';
import { NONE, playsSuite, selectContenders } from '../contenders.ts';
import { Fault } from '../fault.ts';
import { readText } from '../files.ts';
import type { Cell } from '../measure/cell.ts';
import { readModules } from '../measure/environment.ts';
import { measureCell, stepsOf } from '../measure/measure.ts';
import { openProfiler, profileLines } from '../measure/profile.ts';
import { trends } from '../measure/trends.ts';
import type { Workers } from '../measure/workers.ts';
import { compile } from '../tape/compile.ts';
import type { NameStyle } from '../tape/names.ts';
import { parseScenario, type Scenario } from '../tape/scenario.ts';
import {
  FOLIO_SUITES,
  type FolioSuite,
  SESSION_SUITES,
  type SessionSuite,
} from '../tape/sections.ts';
import { layoutCell, type Sessions, sessionCell } from '../workload/sessions.ts';
import { type FolioOptions, folioScenarioCells, generatedFolioCells } from './folios.ts';
import {
  effortOf,
  type Measurement,
  type MeasuringOptions,
  measuring,
  measuringOptions,
  playerOptions,
  type SamplingOptions,
  type Sink,
} from './measuring.ts';
import {
  parseAbi,
  parseMemory,
  parseNames,
  parseOrder,
  parsePart,
  parseSizes,
  whole,
} from './options.ts';

/** Seed of the order in which contenders are timed. */
const SEED = 1;

/** What `run` measures; sizes that are not given come from bench/suites.ts. */
export interface RunWorkload extends SamplingOptions, FolioOptions {
  /** Numbers of sessions. */
  n?: number[];
  names?: NameStyle[];
  /** A scenario file, in place of generated workloads. */
  scenario?: string;
  /** Comma-separated globs on `engine/algorithm`, or on the algorithm alone. */
  contender: string;
  /** memfds a session. */
  files?: number;
  /** Plays the repaired kernel (spec §2.4). */
  fixGrow?: true;
  /** Instructions by function and source line. */
  profile?: true;
}

/** Options of `run`. */
export type RunOptions = RunWorkload & MeasuringOptions;

/** Adds `run` to the program. */
export function registerRun(program: Command): void {
  const command = program
    .command('run')
    .description('measure suites on generated workloads')
    .addArgument(
      new Argument('[suite...]', 'all if none is named').choices([
        ...SESSION_SUITES,
        ...FOLIO_SUITES,
      ]),
    )
    .addHelpText('after', suitesHelp)
    .addOption(new Option('--n <numbers>', 'numbers of sessions').argParser(parseSizes))
    .addOption(new Option('--names <styles>', 'name styles').argParser(parseNames))
    .option('--scenario <file>', 'play this scenario instead')
    .addOption(new Option('--abi <id>', 'kernel ABI').argParser(parseAbi).default('7.3'))
    .addOption(new Option('--files <n>', 'memfds a session').argParser(whole(0)))
    .addOption(new Option('--memory <size>', 'preserved memory, as 16GiB').argParser(parseMemory))
    .addOption(new Option('--order <n>', 'folio order').argParser(parseOrder))
    .addOption(
      new Option('--scatter <part>', 'part of the folios that lies scattered').argParser(parsePart),
    )
    .addOption(new Option('--seed <n>', 'seed of names and order').argParser(whole(0)).default(1))
    .option('--profile', 'instructions by function and source line of assembly/')
    .addOption(new Option('--full', 'long sampling').conflicts('smoke'))
    .action((suites: string[], options: RunOptions) => run(suites, options));
  playerOptions(measuringOptions(command));
}

/** What each suite measures and what to expect of it: the prose of bench/suites.ts. */
function suitesHelp(): string {
  const suites = BENCHES.map(
    ({ suite, measures, expect }) => `\n${suite}: ${measures}.\n${expect}`,
  );
  return [...suites, '\nspec: docs/spec.md of this package.'].join('\n');
}

/** `run [suite…]`: measures suites on generated workloads or on a scenario. */
export function run(suites: readonly string[], options: RunOptions): Promise<void> {
  return measuring(options, runMeasurement(suites, options));
}

/**
 * Takes the suites wanted (all if none is named) and the workload; gives what measures it. Raises
 * Fault 2 for a glob that matches no contender and for sizes that a kernel does not hold.
 */
export function runMeasurement(suites: readonly string[], options: RunWorkload): Measurement {
  const named = (suite: string) => suites.length === 0 || suites.includes(suite);
  const wanted = { sessions: SESSION_SUITES.filter(named), folios: FOLIO_SUITES.filter(named) };
  const cells = options.scenario
    ? scenarioCells(options.scenario, wanted, suites.length > 0, options)
    : [...generatedCells(wanted.sessions, options), ...generatedFolioCells(wanted.folios, options)];
  const contenders = selectContenders(options.contender, [...wanted.sessions, ...wanted.folios]);
  const measure = async (workers: Workers, out: Sink) => {
    const profiler = options.profile ? openProfiler(readModules().wasm) : undefined;
    for (const layOut of cells) {
      const cell = layOut();
      const before = out.lines.length;
      await measureGenerated(workers, cell, options, out);
      if (!profiler) continue;
      const lines = profileLines(profiler, cell, workers.contenders, out.lines.slice(before));
      for (const line of lines) out.line(line);
    }
    for (const line of trends(out.lines)) out.line(line);
  };
  return { contenders, measure };
}

/** Measures a cell with the contenders that its suites have and that its size can be asked of. */
export async function measureGenerated(
  workers: Workers,
  cell: Cell,
  options: SamplingOptions,
  out: Sink,
): Promise<void> {
  const large = (cell.workload.n ?? 0) > QUADRATIC_N_MOST;
  const contenders = workers.contenders.filter(
    (c) =>
      !(large && c.quadratic) &&
      (c.name === NONE || cell.sections.some(({ suite }) => playsSuite(c, suite))),
  );
  out.expect(stepsOf(cell, contenders));
  await measureCell({ ...workers, contenders }, cell, effortOf(options), SEED, out);
}

/** The cells that `run` makes of its numbers, laid out one after the other: large ones take room. */
export function generatedCells(
  suites: readonly SessionSuite[],
  options: Omit<RunWorkload, 'contender'>,
): (() => Cell)[] {
  if (suites.length === 0) return [];
  const { abi, seed, full } = options;
  const fixGrow = options.fixGrow === true;
  const given = { abi, seed, fixGrow, files: options.files ?? 0 };
  const { n, names } = { ...(full ? FULL_SIZES : DEFAULT_SIZES), ...defined(options) };
  checkCapacity(abi, n, options.files ?? 0);
  const cells: (() => Cell)[] = [];
  const registry: readonly SessionSuite[] = suites.filter((suite) => suite !== 'files');
  const add = (more: Partial<Sessions> & Pick<Sessions, 'n' | 'names'>, of = registry) => {
    if (of.length > 0) cells.push(() => sessionCell({ ...given, ...more }, of));
  };
  for (const size of n) for (const style of names) add({ n: size, names: style });
  if (full && options.n === undefined) {
    for (const variant of VARIANTS) {
      const of = registry.filter((suite) => !variant.startsWith('lookup') || suite === 'lookup');
      for (const size of DEFAULT_SIZES.n) add({ n: size, names: 'session', variant }, of);
    }
    const { capacity } = requireLuo(findAbi(abi)).luo.sessions;
    for (const size of LARGE_SIZES.n.filter((size) => size <= capacity)) {
      add({ n: size, names: 'session' }, registry);
    }
  }
  if (suites.includes('files')) {
    const counts =
      options.files === undefined ? (full ? FULL_FILES : DEFAULT_FILES) : [options.files];
    const most = requireLuo(findAbi(abi)).luo.files.capacity ?? 0;
    for (const files of counts.filter((count) => count > 0 && count <= most)) {
      for (const size of options.n ?? [1]) add({ n: size, names: 'session', files }, ['files']);
    }
  }
  return cells;
}

/** Of the options, those sizes that were given. */
function defined({ n, names }: Pick<RunWorkload, 'n' | 'names'>): Partial<Sizes> {
  return { ...(n && { n }), ...(names && { names }) };
}

function checkCapacity(abi: string, n: readonly number[], files: number): void {
  const { luo } = requireLuo(findAbi(abi));
  const most = Math.max(...n);
  if (most > luo.sessions.capacity) {
    throw new Fault(
      2,
      `--n ${most}: a kernel ${abi} holds ${luo.sessions.capacity} sessions, then ${luo.sessions.capacityErrno}; give less`,
    );
  }
  if (files > (luo.files.capacity ?? 0)) {
    throw new Fault(
      2,
      luo.files.capacity === null
        ? `--files ${files}: the series ${abi} does not say how files are preserved; leave it out`
        : `--files ${files}: a session of a kernel ${abi} holds ${luo.files.capacity} files, then ${luo.files.capacityErrno}; give less`,
    );
  }
}

/** Takes the suites wanted; unless they were named, leaves those out that the scenario is not of. */
function scenarioCells(
  path: string,
  wanted: { sessions: SessionSuite[]; folios: FolioSuite[] },
  named: boolean,
  options: RunWorkload,
): (() => Cell)[] {
  const scenario = parseScenario(readText(path), path);
  const hasFolios = scenario.ops.some((op) => 'pfn' in op);
  if (!named) wanted[hasFolios ? 'sessions' : 'folios'] = [];
  const cells = folioScenarioCells(scenario, path, wanted.folios, options);
  if (wanted.sessions.length === 0) return cells;
  const cell = scenarioCell(scenario, path, wanted.sessions, options);
  return [() => cell, ...cells];
}

function scenarioCell(
  scenario: Scenario,
  path: string,
  suites: readonly SessionSuite[],
  options: RunWorkload,
) {
  const abi = scenario.abi ?? options.abi;
  const compiled = compile(scenario, path, abi, { fixGrow: options.fixGrow === true });
  if (compiled.panics) process.stderr.write(`warning: ${compiled.panics}\n`);
  const workload = { scenario: basename(path), abi, ...(options.fixGrow && { fix_grow: true }) };
  const cell = layoutCell(workload, compiled, suites);
  if (cell.sections.length === 0) {
    throw new Fault(2, `${path}: has nothing for ${suites.join(', ')}; name another suite`);
  }
  return cell;
}
