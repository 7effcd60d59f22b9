import { abiFields, findAbi, type PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { readText } from '../files.ts';
import type { Planned } from '../measure/measurement.ts';
import { labelOf } from '../result/names.ts';
import { compile } from '../tape/compile.ts';
import { compileFolios } from '../tape/folios.ts';
import { parseScenario, type Scenario, scenarioAbi } from '../tape/scenario.ts';
import type { FolioSuite, SessionSuite } from '../tape/sections.ts';
import { folioCells } from './folios.ts';
import { layoutCell } from './sessions.ts';

/** Suites by what they are of. */
export interface Suites {
  sessions: readonly SessionSuite[];
  folios: readonly FolioSuite[];
}

/** How a scenario is played. */
export interface ScenarioChoice {
  /** The release's ABI where the scenario names none. */
  abi: string;
  /** Bytes of a page where the scenario does not say it. */
  page_size?: PageBytes;
  /** Plays the repaired kernel (spec §2.4). */
  fixGrow?: boolean;
}

/**
 * Takes a scenario file and the suites wanted; gives its cells, the suites they are of and its pages. Unless
 * suites were `named`, those are left out that the scenario is not of. Raises Fault 2 or 5 as
 * `compile` and `labelOf`, and Fault 2 where there is nothing for a suite of sessions.
 */
export function scenarioCells(
  path: string,
  wanted: Suites,
  named: boolean,
  choice: ScenarioChoice,
): { suites: Suites; pageBytes: PageBytes; cells: Planned[] } {
  labelOf(path);
  const scenario = parseScenario(readText(path), path);
  const { pageBytes } = findAbi(scenarioAbi(scenario, path, choice));
  const hasFolios = scenario.ops.some((op) => 'pfn' in op);
  const suites = named ? wanted : { ...wanted, [hasFolios ? 'sessions' : 'folios']: [] };
  const folios = foliosOf(scenario, path, suites.folios, choice);
  const sessions =
    suites.sessions.length > 0 ? [sessionsOf(scenario, path, suites.sessions, choice)] : [];
  return { suites, pageBytes, cells: [...sessions, ...folios] };
}

function sessionsOf(
  scenario: Scenario,
  path: string,
  suites: readonly SessionSuite[],
  choice: ScenarioChoice,
): Planned {
  const { fixGrow } = choice;
  const abi = scenarioAbi(scenario, path, choice);
  const compiled = compile(scenario, path, abi, { fixGrow: fixGrow === true });
  const workload = {
    scenario: labelOf(path),
    ...abiFields(abi),
    ...(fixGrow && { fix_grow: true }),
  };
  const cell = layoutCell(workload, compiled, suites);
  if (cell.sections.length === 0) {
    throw new Fault(2, `${path}: has nothing for ${suites.join(', ')}; name another suite`);
  }
  return { layOut: () => cell, warnings: compiled.panics ? [compiled.panics] : [] };
}

function foliosOf(
  scenario: Scenario,
  path: string,
  suites: readonly FolioSuite[],
  choice: ScenarioChoice,
): Planned[] {
  const abi = scenarioAbi(scenario, path, choice);
  if (suites.length === 0) return [];
  const ops = compileFolios(scenario, path, abi);
  const warnings: string[] = [];
  if (scenario.nodes && compileFolios({ ...scenario, nodes: [] }, path, abi).count < ops.count) {
    warnings.push(
      `${path}: a range of pages lies on two NUMA nodes; a kernel ${abi} preserves it in ` +
        'other pieces than its restore takes back (docs/spec.md §5.1)',
    );
  }
  const makeOps = () => compileFolios(scenario, path, abi);
  const cells = folioCells({ scenario: labelOf(path), ...abiFields(abi) }, makeOps, abi, suites);
  return cells.map((layOut, i) => ({ layOut, warnings: i === 0 ? warnings : [] }));
}
