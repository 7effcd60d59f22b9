import { kernelName } from '../result/describe.ts';
import type { EnvLine, Line } from '../result/types.ts';

/** Results of one machine and build, as one column of a report. */
export interface Machine {
  /** A letter and the processor, where there are several; else the processor. */
  label: string;
  /** Whether its charts have room; tables have every machine. */
  isDrawn: boolean;
  /** The environments of its files; empty where none says. */
  envs: EnvLine[];
  lines: Line[];
}

/** So many machines have charts where there is room. */
export const DRAWN_MOST = 4;
/** So many have columns. */
const MACHINES_MOST = 26;

/**
 * Takes the lines of each result file; gives the machines they are of, in order. Files of one
 * machine and build are one column as long as no result is in two of them; a file without an
 * environment, such as verdicts, joins the one machine that there is. Nothing is averaged. There are
 * at most 26 machines; `more` is how many runs of others are left out.
 */
export function machinesOf(
  files: readonly (readonly Line[])[],
  drawn: number = DRAWN_MOST,
): { machines: Machine[]; more: number } {
  const columns: {
    envs: EnvLine[];
    /** What any of its environments says. */
    said: Partial<EnvLine>;
    lines: Line[];
    keys: Set<string>;
  }[] = [];
  let more = 0;
  const parts = files.flatMap(splitAtEnvironments);
  parts.sort((a, b) => Number(a.env === undefined) - Number(b.env === undefined));
  for (const { env, lines } of parts) {
    // Of a single run nothing can be twice.
    const keys = parts.length > 1 ? lines.flatMap((line) => keyOf(line) ?? []) : [];
    const named = columns.filter(({ envs }) => envs.length > 0).length;
    const column = columns.find(
      (c) =>
        (env ? c.envs.length > 0 && isSameMachine(c.said, env) : named < 2) &&
        !keys.some((key) => c.keys.has(key)),
    );
    if (!column && columns.length === MACHINES_MOST) {
      more++;
      continue;
    }
    const into = column ?? { envs: [], said: {}, lines: [], keys: new Set() };
    if (!column) columns.push(into);
    if (env) into.envs.push(env);
    into.said = { ...into.said, ...env };
    for (const line of lines) into.lines.push(line);
    for (const key of keys) into.keys.add(key);
  }
  const machines = columns.map(({ envs, lines }, i) => {
    const cpu = envs[0]?.cpu ?? 'machine not stated';
    const label = columns.length > 1 ? `${String.fromCharCode(65 + i)}: ${cpu}` : cpu;
    return { label, isDrawn: i < drawn, envs, lines };
  });
  return { machines, more };
}

/** The letter of a machine where there are several, as column heads have it; else nothing. */
export function letterOf(machine: Machine, machines: readonly Machine[]): string {
  return machines.length > 1 ? machine.label.slice(0, machine.label.indexOf(':')) : '';
}

function splitAtEnvironments(lines: readonly Line[]): { env?: EnvLine; lines: Line[] }[] {
  const parts: { env?: EnvLine; lines: Line[] }[] = [];
  for (const line of lines) {
    if (line.type === 'env') parts.push({ env: line, lines: [] });
    else if (parts.length === 0) parts.push({ lines: [line] });
    else parts.at(-1)!.lines.push(line);
  }
  return parts;
}

/** Whether two runs may stand in one column; what only one of them says does not part them. */
function isSameMachine(a: Partial<EnvLine>, b: EnvLine): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof EnvLine>;
  keys.delete('started');
  return [...keys].every((k) => a[k] === undefined || b[k] === undefined || a[k] === b[k]);
}

/** What must not be twice in a column. */
function keyOf(line: Line): string | undefined {
  switch (line.type) {
    case 'env':
    case 'summary':
      return undefined;
    case 'phase':
      return (
        JSON.stringify([line.type, line.phase, kernelName(line), line.contender, line.metric]) +
        JSON.stringify(sorted(line.workload ?? {}))
      );
    case 'capacity':
      return (
        JSON.stringify([line.type, kernelName(line), line.contender, line.budget_ns]) +
        JSON.stringify(sorted(line.workload ?? {}))
      );
    case 'fit':
      return (
        JSON.stringify([line.type, kernelName(line), line.contender, line.budget_ns]) +
        JSON.stringify(sorted(line.workload ?? {}))
      );
    case 'patch':
      return JSON.stringify([line.type, line.base.image_sha256, line.patched.image_sha256]);
    case 'price':
      return JSON.stringify([line.type, line.kind, line.arch, line.size_bytes]);
    case 'profile':
      return (
        JSON.stringify([line.type, line.suite, sorted(line.workload), line.contender]) +
        JSON.stringify([line.function, line.file, line.line, line.metric])
      );
    case 'window':
      return JSON.stringify([line.type, kernelName(line), sorted(line.workload)]);
    default:
      return JSON.stringify([
        line.type,
        line.suite,
        sorted(line.workload),
        line.contender,
        line.metric,
      ]);
  }
}

function sorted(workload: object): [string, unknown][] {
  return Object.entries(workload).sort(([a], [b]) => (a < b ? -1 : 1));
}
