import { basename } from 'node:path';
import { DEFAULT_HOST, DEFAULT_MEMORY, FULL_MEMORY } from '../../bench/folios.ts';
import type { Cell } from '../measure/cell.ts';
import { compileFolios } from '../tape/folios.ts';
import type { Scenario } from '../tape/scenario.ts';
import type { FolioSuite } from '../tape/sections.ts';
import { folioCells, memoryCells } from '../workload/folios.ts';

/** Options of `run` for folios; where none is given, workloads come from bench/folios.ts. */
export interface FolioOptions {
  memory?: number;
  order?: number;
  scatter?: number;
  abi: string;
  seed: number;
  full?: true;
}

/** The cells that `run folios reserve` makes of its numbers, laid out one after the other. */
export function generatedFolioCells(
  suites: readonly FolioSuite[],
  options: FolioOptions,
): (() => Cell)[] {
  const { memory, order, scatter, seed, abi } = options;
  const given = [memory, order, scatter].some((value) => value !== undefined);
  const host = {
    ...DEFAULT_HOST,
    ...(memory !== undefined && { memory_bytes: memory }),
    ...(order !== undefined && { order }),
    ...(scatter !== undefined && { scatter }),
  };
  const all = given ? [host] : options.full ? FULL_MEMORY : DEFAULT_MEMORY;
  return all.flatMap((memory) => memoryCells({ ...memory, seed }, abi, suites));
}

/** The cells of a scenario of folios. Raises Fault 1 or 2 as `compileFolios`. */
export function folioScenarioCells(
  scenario: Scenario,
  path: string,
  suites: readonly FolioSuite[],
  options: FolioOptions,
): (() => Cell)[] {
  const abi = scenario.abi ?? options.abi;
  if (suites.length === 0) return [];
  const ops = compileFolios(scenario, path, abi);
  if (scenario.nodes && compileFolios({ ...scenario, nodes: [] }, path, abi).count < ops.count) {
    process.stderr.write(
      `warning: ${path}: a range of pages lies on two NUMA nodes; a kernel ${abi} preserves it in ` +
        'other pieces than its restore takes back (docs/spec.md §5.1)\n',
    );
  }
  return folioCells(
    { scenario: basename(path), abi },
    () => compileFolios(scenario, path, abi),
    abi,
    suites,
  );
}
