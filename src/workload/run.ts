import { abiName, PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import { selectContenders } from '../contenders.ts';
import { effortOf, type Measurement, type SamplingOptions } from '../measure/measurement.ts';
import { FOLIO_SUITES, SESSION_SUITES } from '../tape/sections.ts';
import {
  type FolioNumbers,
  generatedCells,
  generatedFolioCells,
  type SessionNumbers,
} from './generated.ts';
import { type Suites, scenarioCells } from './scenario.ts';

/** What `run` measures. */
export interface RunWorkload extends SamplingOptions, SessionNumbers, FolioNumbers {
  /** A scenario file, in place of generated workloads. */
  scenario?: string;
  /** Bytes of a page; 4096 where it is left out. */
  page_size?: PageBytes;
  /** Comma-separated globs on `engine/algorithm`, or on the algorithm alone. */
  contender: string;
  /** Instructions by function and source line. */
  profile?: boolean;
}

/**
 * Takes the suites wanted (all if none is named) and the workload; gives what is to be measured.
 * Raises Fault 2 for a glob that matches no contender and for sizes that a kernel does not hold, and
 * as `scenarioCells` for a scenario.
 */
export function runMeasurement(names: readonly string[], workload: RunWorkload): Measurement {
  const isNamed = (suite: string) => names.length === 0 || names.includes(suite);
  const wanted = { sessions: SESSION_SUITES.filter(isNamed), folios: FOLIO_SUITES.filter(isNamed) };
  const { suites, cells, pageBytes } = workload.scenario
    ? scenarioCells(workload.scenario, wanted, names.length > 0, workload)
    : generated(wanted, workload);
  return {
    contenders: selectContenders(workload.contender, [...suites.sessions, ...suites.folios]),
    cells,
    effort: effortOf(workload),
    pageBytes,
    ...(workload.profile && { profile: true }),
  };
}

function generated(suites: Suites, workload: RunWorkload) {
  const { page_size: pageBytes = PAGE_SIZES['4KiB'] } = workload;
  const numbers = { ...workload, abi: abiName(workload.abi, pageBytes) };
  const cells = [
    ...generatedCells(suites.sessions, numbers),
    ...generatedFolioCells(suites.folios, numbers),
  ];
  return { suites, pageBytes, cells: cells.map((layOut) => ({ layOut })) };
}
