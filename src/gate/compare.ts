import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { linesOf, readText } from '../files.ts';
import { ofType } from '../result/lines.ts';
import { parseResult, parseResults } from '../result/read.ts';
import type { EnvLine, Line, Workload } from '../result/types.ts';
import { readTrace } from '../trace/read.ts';
import type { Comparison } from './comparison.ts';
import { COUNT_MARGIN } from './exact.ts';
import { compareResults } from './results.ts';
import { compareTraces } from './traces.ts';

/**
 * Takes two result files or two trace folders, and from which part on slower fails; gives their lines
 * side by side. `baseline` hears what the old results were measured with, once they were read. Raises Fault 2 where they are not of one kind, and as reading and comparing them does.
 */
export function compareFiles(
  old: string,
  now: string,
  margin = COUNT_MARGIN,
  baseline: (env: EnvLine) => void = () => {},
): Comparison {
  const [a, b] = [old, now].map(isTrace);
  if (a !== b) {
    const [trace, other] = a ? [old, now] : [now, old];
    throw new Fault(2, `${trace} is a trace, ${other} is not; give two traces or two result files`);
  }
  if (a) return compareTraces(readTrace(old), readTrace(now), margin);
  const read = resultReader();
  const before = read(old);
  const [env] = ofType(before.lines, 'env');
  if (env) baseline(env);
  return compareResults(before, read(now), margin);
}

/**
 * Gives what reads the files of a comparison, as far as that needs them: a line that two of them have
 * is read once, workloads are shared, and samples, most of what is in a file, are not kept.
 */
function resultReader(): (name: string) => { name: string; lines: Line[] } {
  const known = new Map<string, Line>();
  const workloads = new Map<string, Workload>();
  const lean = (line: Line): Line => {
    if (line.type !== 'result') return line;
    const text = JSON.stringify(line.workload);
    const workload = workloads.get(text) ?? line.workload;
    workloads.set(text, workload);
    line.workload = workload;
    if (line.metric === 'time') line.samples = [];
    return line;
  };
  return (name) => {
    const text = readText(name);
    const lines: Line[] = [];
    for (const row of linesOf(text, name)) {
      const line = known.get(row) ?? lean(parseResult(row, name, lines.length + 1));
      known.set(row, line);
      lines.push(line);
    }
    return { name, lines: lines.length > 0 ? lines : parseResults(text, name) };
  };
}

function isTrace(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isDirectory()) return false;
  const packed = ['meta.json', 'meta.json.gz'].some((file) => existsSync(join(path, file)));
  if (!packed && existsSync(join(path, 'results.ndjson'))) {
    throw new Fault(2, `${path}: a folder; give ${join(path, 'results.ndjson')}`);
  }
  return true;
}
