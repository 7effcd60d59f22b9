import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { readText } from '../files.ts';
import { ofType } from '../result/lines.ts';
import { parseResults } from '../result/read.ts';
import type { EnvLine, Line } from '../result/types.ts';
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
  const before = readResults(old);
  const [env] = ofType(before.lines, 'env');
  if (env) baseline(env);
  return compareResults(before, readResults(now), margin);
}

/** Reads a result file without its samples, which no comparison needs and most of a file is. */
function readResults(name: string): { name: string; lines: Line[] } {
  const lines = parseResults(readText(name), name);
  for (const line of lines) if (line.type === 'result' && line.metric === 'time') line.samples = [];
  return { name, lines };
}

function isTrace(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isDirectory()) return false;
  const packed = ['meta.json', 'meta.json.gz'].some((file) => existsSync(join(path, file)));
  if (!packed && existsSync(join(path, 'results.ndjson'))) {
    throw new Fault(2, `${path}: a folder; give ${join(path, 'results.ndjson')}`);
  }
  return true;
}
