import { basename } from 'node:path';
import { findAbi, requireLuo } from '../abi/releases.ts';
import { selectContenders } from '../contenders.ts';
import { Fault } from '../fault.ts';
import { measureCell, stepsOf } from '../measure/cell.ts';
import { trends } from '../measure/trends.ts';
import { layoutCell, sessionCell } from '../measure/workload.ts';
import { compile } from '../tape/compile.ts';
import type { NameStyle } from '../tape/names.ts';
import { parseScenario } from '../tape/scenario.ts';
import { SESSION_SUITES, type SessionSuite } from '../tape/sections.ts';
import { readText } from '../trace/files.ts';
import { effortOf, type MeasuringOptions, measuring } from './measuring.ts';

/** Options of `run`. */
export interface RunOptions extends MeasuringOptions {
  n: number[];
  names: NameStyle[];
  scenario?: string;
  contender: string;
  abi: string;
  files: number;
  seed: number;
  fixGrow?: true;
}

/** The session suites' default sizes and names (design.md §5). */
export const RUN_DEFAULTS = { n: [51, 819, 2000], names: ['session', 'uuid'] as NameStyle[] };

/** `run [suite…]`: measures suites on generated workloads or on a scenario. */
export async function run(suites: string[], options: RunOptions): Promise<void> {
  const wanted = SESSION_SUITES.filter((suite) => suites.length === 0 || suites.includes(suite));
  const contenders = selectContenders(options.contender, wanted);
  const scenario = options.scenario && scenarioCell(options.scenario, wanted, options);
  const cells = scenario ? [() => scenario] : generatedCells(wanted, options);
  await measuring(options, contenders, async (workers, out) => {
    for (const layOut of cells) {
      const cell = layOut();
      out.expect(stepsOf(cell, workers.contenders));
      await measureCell(workers, cell, effortOf(options), options.seed, out);
    }
    for (const line of trends(out.lines)) out.line(line);
  });
}

function generatedCells(suites: readonly SessionSuite[], options: RunOptions) {
  const { capacity, capacityErrno } = requireLuo(findAbi(options.abi)).luo.sessions;
  const most = Math.max(...options.n);
  if (most > capacity) {
    throw new Fault(
      2,
      `--n ${most}: a kernel ${options.abi} holds ${capacity} sessions, then ${capacityErrno}; give less`,
    );
  }
  return options.n.flatMap((n) =>
    options.names.map((names) => () => {
      const { abi, files, seed, fixGrow } = options;
      return sessionCell({ n, names, abi, files, seed, fixGrow: fixGrow === true }, suites);
    }),
  );
}

function scenarioCell(path: string, suites: readonly SessionSuite[], options: RunOptions) {
  const scenario = parseScenario(readText(path), path);
  const abi = scenario.abi ?? options.abi;
  const compiled = compile(scenario, path, abi, { fixGrow: options.fixGrow === true });
  if (compiled.panics) process.stderr.write(`warning: ${compiled.panics}\n`);
  const workload = { scenario: basename(path), abi, ...(options.fixGrow && { fix_grow: true }) };
  const cell = layoutCell(workload, compiled, suites);
  if (cell.sections.length === 0) {
    throw new Fault(2, `${path}: has nothing for ${suites.join(', ')}; give another suite`);
  }
  return cell;
}
