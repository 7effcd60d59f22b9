import { ofType, workloadKey } from '../result/lines.ts';
import type { CapacityLine, FitLine, Line, PhaseLine, Workload } from '../result/types.ts';
import { groupBy } from './groups.ts';
import type { Machine } from './machines.ts';

/** What lines of the model are of, and the machines with those lines alone. */
export interface Host {
  /** Sessions, files and memory, a trace or a scenario; nothing where the lines do not say. */
  workload?: Workload;
  machines: Machine[];
}

/**
 * Takes machines; gives what `blackout` was asked of them, one after the other: windows of two hosts
 * are never one sum. What a kernel measured stands beside what was predicted of its trace.
 */
export function* hostsOf(machines: readonly Machine[]): Generator<Host> {
  const reckoned = machines.flatMap(({ lines }) => [
    ...ofType(lines, 'phase'),
    ...ofType(lines, 'capacity'),
    ...ofType(lines, 'fit'),
  ]);
  const predicted = reckoned.filter(({ contender }) => !contender.startsWith('kernel/'));
  const own = predicted.length > 0 ? predicted : reckoned;
  for (const [host, [first]] of groupBy(own, hostOf)) {
    const { workload } = first!;
    const belongs = (line: Line) =>
      isReckoned(line) &&
      (hostOf(line) === host ||
        (line.contender.startsWith('kernel/') && line.workload?.trace === workload?.trace));
    yield {
      ...(workload && { workload }),
      machines: machines.map((machine) => ({ ...machine, lines: machine.lines.filter(belongs) })),
    };
  }
}

/** A line of the model. */
export type Reckoned = PhaseLine | CapacityLine | FitLine;

/** Whether a line is one of the model's. */
export function isReckoned(line: Line): line is Reckoned {
  return line.type === 'phase' || line.type === 'capacity' || line.type === 'fit';
}

/** Gives a text that is the same for lines of one host. */
export function hostOf({ workload }: Reckoned): string {
  return workload ? workloadKey(workload) : '';
}

/** The phases of a window in order of time. */
export function windowOf(phases: readonly PhaseLine[]): PhaseLine[] {
  return phases.filter(({ blackout }) => blackout);
}

/** Gives the metric that a machine's window can be shown in: time where all of it is timed. */
export function windowMetric(phases: readonly PhaseLine[]): PhaseLine['metric'] {
  return windowOf(phases).some(({ metric }) => metric === 'time') ? 'time' : 'instructions';
}

/** Sums a window. */
export function sumOf(phases: readonly PhaseLine[]): { value: number; low: number; high: number } {
  const sum = (pick: (line: PhaseLine) => number) => phases.reduce((s, line) => s + pick(line), 0);
  return { value: sum((l) => l.value), low: sum((l) => l.low), high: sum((l) => l.high) };
}

/** The id of a chart of the blackout: of a machine's letter, and of a host where there are several. */
export function idOf(chart: string, letter: string, suffix: string): string {
  return ['blackout', chart, letter.toLowerCase(), suffix].filter(Boolean).join('-');
}
