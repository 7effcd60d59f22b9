import { Fault } from '../fault.ts';
import { workloadKey } from '../result/lines.ts';
import type { EnvLine, Line, Metric, ResultLine, VerdictLine, Workload } from '../result/types.ts';
import type { Comparison, Row } from './comparison.ts';
import { exactVerdict } from './exact.ts';

/** The lines of a result file, and its name for messages. */
export interface ResultFile {
  name: string;
  lines: readonly Line[];
}

/**
 * Compares two result files: exact counts by their digits, `margin` as in `exactVerdict`; times of
 * two runs, which no interval can compare, stand side by side without a verdict that counts. Raises
 * Fault 4 where the files cannot be compared, and says which of compiler, workload, tape or ABI
 * differs; Fault 5 for a result that is not verified; Fault 2 for a file without its environment line,
 * or with one result twice.
 */
export function compareResults(old: ResultFile, now: ResultFile, margin: number): Comparison {
  const [envOld, envNow] = [environmentOf(old), environmentOf(now)];
  const workloads = new Map<string, number>();
  const [before, after] = [resultsOf(old, workloads), resultsOf(now, workloads)];
  if (envOld.asc !== envNow.asc) {
    throw new Fault(
      4,
      `not comparable: ${old.name} was compiled by asc ${envOld.asc}, ${now.name} by ` +
        `${envNow.asc}; measure both with one compiler`,
    );
  }
  const rows: Row[] = [];
  for (const [key, line] of before) {
    const other = after.get(key);
    if (other) rows.push(compareLines(line, other, old.name, now.name, margin));
  }
  if (rows.length === 0) throw nothingInCommon(old, now, before, after);
  return { rows, notes: notesOf(old, now, before, after, rows) };
}

function environmentOf({ name, lines }: ResultFile): EnvLine {
  const env = lines.find((line) => line.type === 'env');
  if (!env) throw new Fault(2, `${name}: has no env line; it does not say what was measured on`);
  return env;
}

/** Results by what tells them apart; `workloads` numbers those of both files. */
function resultsOf(
  { name, lines }: ResultFile,
  workloads: Map<string, number>,
): Map<string, ResultLine> {
  const found = new Map<string, ResultLine>();
  // Many lines are of one workload, written the same way: its key is made once.
  const written = new Map<string, number>();
  const keyOf = ({ suite, workload, contender, metric, per }: ResultLine): string => {
    const text = JSON.stringify(workload);
    let known = written.get(text);
    if (known === undefined) {
      const all = workloadKey(workload);
      known = workloads.get(all) ?? workloads.size;
      workloads.set(all, known);
      written.set(text, known);
    }
    return `${known} ${suite} ${metric} ${per} ${contender}`;
  };
  for (const [i, line] of lines.entries()) {
    if (line.type !== 'result') continue;
    if (!line.verified) throw unverified(`${name}:${i + 1}`, line);
    const key = keyOf(line);
    if (found.has(key)) {
      throw new Fault(2, `${name}: has ${describe(line)} twice; keep the lines of one run`);
    }
    found.set(key, line);
  }
  if (found.size === 0) throw new Fault(2, `${name}: holds no result lines; measure again`);
  return found;
}

/** Takes where a line is and the line, whose result nobody compared with the expected one; gives Fault 5. */
export function unverified(place: string, line: ResultLine): Fault {
  return new Fault(
    5,
    `${place}: verified is false: ${describe(line)} was not found right; measure it again`,
  );
}

function describe({ suite, workload, contender, metric }: ResultLine): string {
  const { n, names } = workload;
  const size = [n !== undefined && `n=${n}`, names].filter(Boolean).join(' ');
  return `${contender} ${suite} ${size} ${metric}`.replaceAll('  ', ' ');
}

function compareLines(
  old: ResultLine,
  now: ResultLine,
  oldName: string,
  nowName: string,
  margin: number,
): Row {
  if (old.ops !== now.ops) {
    throw new Fault(
      4,
      `not comparable: ${describe(now)}: the tape differs: ${old.ops} operations in ${oldName}, ` +
        `${now.ops} in ${nowName}`,
    );
  }
  const { suite, workload, contender, metric } = now;
  // Built field by field: spreading objects here takes most of a comparison's time.
  const line: VerdictLine = {
    v: 1,
    type: 'verdict',
    suite,
    workload,
    contender,
    metric,
    verdict: 'inconclusive',
  };
  if (old.metric === 'set_bits_by_order' || now.metric === 'set_bits_by_order') {
    const same = JSON.stringify(old.value) === JSON.stringify(now.value);
    line.verdict = same ? 'same' : 'changed';
    return { line, exact: true };
  }
  line.baseline = old.value;
  line.value = now.value;
  if (old.value > 0) line.ratio = now.value / old.value;
  if (old.metric !== 'time' && old.exact && now.metric !== 'time' && now.exact) {
    line.verdict = exactVerdict(old.value, now.value, metric, margin);
    return { line, exact: true };
  }
  return metric === 'time' ? { line, exact: false, note: 'not paired' } : { line, exact: false };
}

function nothingInCommon(
  old: ResultFile,
  now: ResultFile,
  before: Map<string, ResultLine>,
  after: Map<string, ResultLine>,
): Fault {
  const values = (lines: Map<string, ResultLine>, field: keyof Workload | 'suite' | 'contender') =>
    [
      ...new Set(
        [...lines.values()].map((line) =>
          String(field === 'suite' || field === 'contender' ? line[field] : line.workload[field]),
        ),
      ),
    ].sort();
  const fields = [
    'abi',
    'suite',
    'n',
    'names',
    'trace',
    'scenario',
    'contender',
    'fix_grow',
  ] as const;
  for (const field of fields) {
    const [a, b] = [values(before, field), values(after, field)];
    if (a.some((value) => b.includes(value))) continue;
    const shown = (of: string[]) => of.slice(0, 4).join(', ').replace('undefined', 'none');
    return new Fault(
      4,
      `not comparable: ${field} differs: ${shown(a)} in ${old.name}, ${shown(b)} in ${now.name}`,
    );
  }
  return new Fault(4, `not comparable: ${old.name} and ${now.name} have no workload in common`);
}

function notesOf(
  old: ResultFile,
  now: ResultFile,
  before: Map<string, ResultLine>,
  after: Map<string, ResultLine>,
  rows: readonly Row[],
): string[] {
  const notes: string[] = [];
  const missing = (from: Map<string, ResultLine>, to: Map<string, ResultLine>, name: string) => {
    if (from.size === rows.length) return;
    const lines = [...from].filter(([key]) => !to.has(key)).map(([, line]) => line);
    if (lines.length === 0) return;
    const sample = lines[0]!;
    notes.push(`${lines.length} results are in ${name} alone, such as ${describe(sample)}.`);
  };
  missing(before, after, old.name);
  missing(after, before, now.name);
  if (rows.some(({ line }) => line.metric === ('time' satisfies Metric))) {
    notes.push(
      'Times of two runs are not paired: load and placement moved between them, so no interval ' +
        'holds and no verdict is given. To compare times: luo-bench gate --baseline FILE.',
    );
  }
  if (rows.some(({ line, exact }) => !exact && line.metric !== 'time')) {
    notes.push('Numbers without "exact" in the file are of one run each and get no verdict.');
  }
  return notes;
}
