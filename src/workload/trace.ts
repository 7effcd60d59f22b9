import { join } from 'node:path';
import { abiFields, type PageBytes, pageSizeName } from '../abi/releases.ts';
import { type Contender, playsSuite, selectContenders } from '../contenders.ts';
import { Fault } from '../fault.ts';
import type { Cell } from '../measure/cell.ts';
import {
  effortOf,
  type Measurement,
  type Planned,
  type SamplingOptions,
} from '../measure/measurement.ts';
import type { CountLine } from '../result/types.ts';
import { type Compiled, compile } from '../tape/compile.ts';
import { SESSION_SUITES, type SessionSuite } from '../tape/sections.ts';
import { folioOps, readFolios } from '../trace/folios.ts';
import { checkMemory } from '../trace/golden.ts';
import { readTrace } from '../trace/read.ts';
import type { Trace } from '../trace/types.ts';
import { folioCells } from './folios.ts';
import { layoutCell } from './sessions.ts';

/**
 * Takes a trace and the folder it was read from; gives its tape, whose expected results are the
 * kernel's own. Raises Fault 5 naming the line where the kernel did what the model does not, or
 * where its memory holds what the scenario does not hand over.
 */
export function compileTrace(trace: Trace, dir: string, fixGrow: boolean): Compiled {
  const compiled = compile(trace.scenario, join(dir, 'scenario.json'), trace.abi, { fixGrow });
  const [handover] = compiled.handovers;
  if (handover && !compiled.panics) checkMemory(dir, trace.abi, handover);
  return compiled;
}

/** What a real kernel paid for a suite: guest instructions, and for how many operations. */
export interface KernelCost {
  suite: SessionSuite;
  instructions: number;
  ops: number;
}

/**
 * Takes a trace and gives what the kernel's system calls cost (spec §16.3): creates of the
 * first kernel, the second's open and retrieves, and `luo_session_serialize` from the phases,
 * which counts in the old kernel's own recording pass. None of a trace in another unit: times of
 * one machine are no instructions.
 */
export function kernelCosts(trace: Trace): KernelCost[] {
  if (trace.unit !== 'instructions') return [];
  const calls = (kernel: number, op: string) =>
    trace.calls.filter((call) => call.kernel === kernel && call.op === op);
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const costs: KernelCost[] = [];
  for (const [suite, kernel, op] of [
    ['insert', 1, 'create'],
    ['lookup', 2, 'retrieve'],
    ['deserialize', 2, 'open'],
  ] as const) {
    const found = calls(kernel, op);
    if (found.length === 0) continue;
    costs.push({ suite, instructions: sum(found.map((c) => c.instructions)), ops: found.length });
  }
  const serialize = trace.phases?.find((phase) => phase.function === 'luo_session_serialize');
  if (serialize?.duration !== undefined) {
    costs.push({ suite: 'serialize', instructions: serialize.duration, ops: 1 });
  }
  return costs;
}

/** How traces are replayed. */
export interface ReplayChoice extends SamplingOptions {
  /** Comma-separated globs on `engine/algorithm`, or on the algorithm alone. */
  contender: string;
  /** Plays the repaired kernel (spec §2.4). */
  fixGrow?: boolean;
}

/** Takes trace folders; gives what replays them. Raises Fault 2 or 5 where one is damaged or lies. */
export function replayMeasurement(dirs: readonly string[], choice: ReplayChoice): Measurement {
  const played = dirs.map((dir) => layoutTrace(dir, choice.fixGrow === true));
  const suites = played.some(({ folios }) => folios)
    ? [...SESSION_SUITES, 'folios' as const]
    : SESSION_SUITES;
  const contenders = selectContenders(choice.contender, suites);
  const cells = played.flatMap((one) => traceCells(one, contenders));
  return { contenders, cells, effort: effortOf(choice), pageBytes: pageSizeOf(played) };
}

/** The size of all traces' pages: modules and twins are built for one. */
function pageSizeOf(played: readonly PlayedTrace[]): PageBytes {
  const [first, ...others] = played.map(({ trace }) => trace);
  const other = others.find(({ pageBytes }) => pageBytes !== first!.pageBytes);
  if (other === undefined) return first!.pageBytes;
  throw new Fault(
    2,
    `${other.id}: pages of ${pageSizeName(other.pageBytes)}, but ${first!.id} has ` +
      `${pageSizeName(first!.pageBytes)}; replay them one after the other`,
  );
}

/** A trace laid out: its calls, and where it has events the folios that its tracker was told of. */
export interface PlayedTrace {
  trace: Trace;
  /** Why this kernel panics on what it hands over. */
  panics: string | undefined;
  cell: Cell;
  folios: (() => Cell) | undefined;
}

/** Reads a trace, compiles and lays it out. Raises Fault 2 or 5 where it is damaged or lies. */
export function layoutTrace(dir: string, fixGrow: boolean): PlayedTrace {
  const trace = readTrace(dir);
  const compiled = compileTrace(trace, dir, fixGrow);
  const n = trace.calls.filter(({ kernel, op }) => kernel === 1 && op === 'create').length;
  const { abi, id } = trace;
  const workload = { n, ...abiFields(abi), trace: id, ...(fixGrow && { fix_grow: true }) };
  const cell = layoutCell(workload, compiled, SESSION_SUITES);
  const marked = readFolios(dir, abi);
  const folios =
    marked &&
    folioCells({ ...abiFields(abi), trace: id }, () => folioOps(marked), abi, ['folios'])[0];
  return { trace, panics: compiled.panics, cell, folios };
}

/** The cells of a trace: its calls with what the kernel paid, its folios if someone tracks them. */
export function traceCells(
  { trace, panics, cell, folios }: PlayedTrace,
  contenders: readonly Contender[],
): Planned[] {
  const warnings = panics ? [panics] : [];
  if (trace.unit !== 'instructions') {
    warnings.push(
      `trace ${trace.id}: the kernel's costs are ${trace.unit} of its own machine, so they are not ` +
        'set beside these; trace show prints them',
    );
  }
  const paid = kernelCosts(trace).map(
    ({ suite, instructions, ops }): CountLine => ({
      v: 1,
      type: 'result',
      suite,
      workload: cell.workload,
      contender: `kernel/${trace.release}`,
      metric: 'instructions',
      unit: 'instructions',
      per: 'tape',
      value: instructions,
      exact: true,
      ops,
      verified: true,
    }),
  );
  const tracks = contenders.some((contender) => playsSuite(contender, 'folios'));
  return [
    { layOut: () => cell, paid, warnings },
    ...(folios && tracks ? [{ layOut: folios }] : []),
  ];
}
