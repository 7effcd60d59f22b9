import type { Workload } from '../result/types.ts';
import { type Compiled, compile } from '../tape/compile.ts';
import { opKind } from '../tape/format.ts';
import { generateNames, type NameStyle } from '../tape/names.ts';
import type { Op, Scenario } from '../tape/scenario.ts';
import { type SessionSuite, sections } from '../tape/sections.ts';
import { layoutStage } from '../tape/stage.ts';
import { encodeHandover } from './canonical.ts';
import type { Cell } from './cell.ts';

/** What `run` makes workloads of. */
export interface Sessions {
  n: number;
  names: NameStyle;
  abi: string;
  /** memfds a session. */
  files: number;
  seed: number;
  fixGrow: boolean;
}

const FILE = { kind: 'memfd', size_bytes: 4096, order: 0 } as const;

/**
 * Takes a number of sessions, their names and files; gives the scenario that every session suite is
 * a section of: create all, hand them over, retrieve all.
 */
export function sessionScenario(given: Sessions): Scenario {
  const names = generateNames(given.names, given.n, given.seed);
  const ops: Op[] = [{ op: 'open', expect: 0 }];
  for (const name of names) ops.push({ op: 'create', name, expect: 0 });
  for (const session of names) {
    for (let token = 1; token <= given.files; token++) {
      ops.push({ op: 'preserve', session, token: BigInt(token), ...FILE, expect: 0 });
    }
  }
  ops.push({ op: 'reboot', expect: 0 }, { op: 'open', expect: 0 });
  for (const name of names) ops.push({ op: 'retrieve', name, expect: 0 });
  return { abi: given.abi, ops };
}

/** Takes `run`'s numbers and the suites wanted; gives the cell that measures them. */
export function sessionCell(given: Sessions, suites: readonly SessionSuite[]): Cell {
  const compiled = compile(sessionScenario(given), 'generated workload', given.abi, given);
  const workload: Workload = { n: given.n, names: given.names, abi: given.abi };
  if (given.files > 0) workload.files = given.files;
  if (given.seed !== 1) workload.seed = given.seed;
  if (given.fixGrow) workload.fix_grow = true;
  return layoutCell(workload, compiled, suites);
}

/** Takes a compiled scenario and the suites wanted; gives the cell that measures those it has. */
export function layoutCell(
  workload: Workload,
  compiled: Compiled,
  suites: readonly SessionSuite[],
): Cell {
  const { tape, plan } = compiled;
  const handovers = [...compiled.handovers];
  const reboots: Cell['reboots'] = [];
  for (let index = 0; index < tape.ops; index++) {
    if (opKind(tape, index) !== 'reboot') continue;
    const handover = handovers.shift()!;
    // A kernel that panics on its pages has nothing to compare (spec §2.4).
    if (!compiled.panics) reboots.push({ index, pages: encodeHandover(tape.abi, handover) });
  }
  return {
    workload,
    stage: layoutStage(tape, plan, { shuffled: false, seed: 1 }),
    sections: sections(tape).filter(({ suite }) => suites.includes(suite)),
    reboots,
  };
}
