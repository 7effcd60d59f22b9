import { describe } from '../result/describe.ts';
import type { Line, Metric, ResultLine, TimeLine } from '../result/types.ts';
import { ascii, columns as columnsOf, wrap as wrapAt } from '../shown.ts';
import { leastOf, mostOf } from './groups.ts';
import { functionOf, number } from './words.ts';

const WIDTH = 75;
/** Widths of the columns: contender, instructions, time, interval, p50, ratio. */
const COLUMNS = [22, 13, 13, 9, 9, 9] as const;
/** What the others' time is set against in the last column, whatever the engine. */
const REFERENCES = ['wasm/list', 'wasm/token-list', 'wasm/radix', 'wasm/reserve-linear'];

/** What registries hold and take beside their time. */
const REGISTRY: readonly [string, Metric][] = [
  ['locked', 'locked_instructions'],
  ['index B', 'bytes'],
  ['allocs', 'allocations'],
];
/** The numbers that a suite's second table has. */
const ACCOUNTS: Record<string, readonly [string, Metric][]> = {
  insert: REGISTRY,
  deserialize: REGISTRY,
  lookup: REGISTRY.slice(0, 1),
  folios: [
    ['pages', 'pages'],
    ['metadata B', 'metadata_bytes'],
    ['reboot B', 'blackout_bytes'],
    ['scanned', 'boot_words_scanned'],
    ['steps', 'level_steps'],
  ],
  reserve: [
    ['visits', 'region_visits'],
    ['metadata B', 'metadata_bytes'],
    ['allocs', 'allocations'],
  ],
};

/**
 * Takes result lines and gives plain ASCII of at most 75 columns, one table a workload and suite:
 * for mail and terminals. The same lines give the same text.
 */
export function renderText(lines: readonly Line[]): string {
  const out: string[] = [];
  for (const line of lines) {
    if (line.type !== 'env') continue;
    const commit = line.commit ? `, commit ${line.commit.slice(0, 12)}` : '';
    out.push(
      ...wrap(`luo-bench ${line.tool}${commit}; Node ${line.node}, V8 ${line.v8}`),
      ...wrap(`${line.cpu}, ${line.cores} cores${line.cc ? `; ${line.cc}` : ''}`),
      ...wrap(`wasm ${line.wasm_sha256.slice(0, 16)}, asc ${line.asc}; ${line.started}`),
    );
  }
  const groups = new Map<string, ResultLine[]>();
  let empty: string | undefined;
  for (const line of lines) {
    if (line.type !== 'result') continue;
    const key = JSON.stringify([line.workload, line.suite]);
    // What an empty play takes hardly depends on the workload: one table is enough.
    const isEmpty = line.suite === 'overhead' && line.workload.variant !== undefined;
    if (isEmpty) empty ??= key;
    if (isEmpty && empty !== key) continue;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  for (const group of groups.values()) out.push('', ...renderGroup(group));
  out.push(...renderTrends(lines));
  const wrong = lines.filter((line) => line.type === 'result' && !line.verified).length;
  const verified =
    wrong > 0 ? `${wrong} results above are NOT VERIFIED: their numbers say nothing.` : VERIFIED;
  out.push('', ...wrap(`${verified} ${CAUTION}`));
  return ascii(out.map((line) => line.trimEnd()).join('\n'));
}

const VERIFIED = 'Every result above was compared with the expected one.';

const CAUTION =
  'instructions: executed Wasm operators ' +
  "(exact), the kernel's are guest instructions of QEMU; neither are nanoseconds. time: p10 of " +
  'blocks on fresh instances with a 95 % interval from resampling instances, on this machine only; ' +
  'a block plays tapes of equal operations with other names in turn, those of the counts first. ' +
  'locked: instructions while the list lock is held, of the whole tape. ' +
  "Of a trace, instructions are those of the suite's own calls, time is that part of it as a whole.";

function renderGroup(group: readonly ResultLine[]): string[] {
  const first = group[0]!;
  const times = group.filter((line): line is TimeLine => line.metric === 'time');
  const perOp = times.every(({ per }) => per === 'op');
  const reference = times.find(({ contender }) => REFERENCES.includes(contender));
  const unit = perOp ? '/op' : '';
  const against = reference ? `/ ${reference.contender.replace(/^.*[/-]/, '')}` : '';
  const rows = [
    ...wrap(`${functionOf(first)}, ${describe(first.workload)}${tapes(times)}`),
    columns('', `instr.${unit}`, `ns${unit}`, '95% CI', 'p50', against),
  ];
  const found = firstOfEach(group);
  for (const contender of new Set(group.map((line) => line.contender))) {
    const time = found(contender, 'time') as TimeLine | undefined;
    const count = found(contender, 'instructions');
    const instructions =
      typeof count?.value === 'number'
        ? number(count.value / (perOp ? (count.ops ?? 1) : 1), perOp ? 1 : 0)
        : '-';
    rows.push(
      time
        ? columns(
            contender,
            instructions,
            number(time.value),
            interval(time),
            number(time.p50),
            reference ? (time.value / reference.value).toFixed(3) : '-',
          )
        : columns(contender, instructions, '-', '-', '-', '-'),
    );
  }
  return [...rows, ...renderAccounts(group)];
}

/** How many tapes were played in turn, where it is said. */
function tapes(times: readonly TimeLine[]): string {
  const counts = times.flatMap(({ tapes }) => tapes ?? []);
  if (counts.length === 0) return '';
  const [least, most] = [leastOf(counts), mostOf(counts)];
  if (most === 1) return ', 1 tape';
  return least === most ? `, ${most} tapes` : `, ${least} to ${most} tapes`;
}

/** The farther end of the interval; nothing that is wider than its column. */
function interval({ value, low, high }: TimeLine): string {
  const percent = (Math.max(high - value, value - low) / value) * 100;
  return percent < 1000 ? `+-${percent.toFixed(1)}%` : '>+-999%';
}

/** What each tracker of a group is made of, where that was counted. */
function renderAccounts(group: readonly ResultLine[]): string[] {
  const shown = ACCOUNTS[group[0]!.suite] ?? [];
  const accounted = group.filter((line) => shown.some(([, metric]) => metric === line.metric));
  if (accounted.length === 0) return [];
  const cells = (name: string, values: string[]) => {
    const [a = '', b = '', c = '', d = '', e = ''] = values;
    return columns(name, a, b, c, d, e);
  };
  const rows = [
    cells(
      '',
      shown.map(([heading]) => heading),
    ),
  ];
  const found = firstOfEach(group);
  for (const contender of new Set(accounted.map((line) => line.contender))) {
    const values = shown.map(([, metric]) => {
      const line = found(contender, metric);
      return typeof line?.value === 'number' ? compact(line.value) : '-';
    });
    rows.push(cells(contender, values));
  }
  return rows;
}

/** Gives what finds the first line of a contender and a metric. */
function firstOfEach(group: readonly ResultLine[]) {
  const lines = new Map<string, ResultLine>();
  for (const line of group) {
    const key = `${line.metric} ${line.contender}`;
    if (!lines.has(key)) lines.set(key, line);
  }
  return (contender: string, metric: Metric) => lines.get(`${metric} ${contender}`);
}

/** A whole number in at most 8 characters. */
function compact(value: number): string {
  return value < 1e8 ? value.toFixed(0) : value.toExponential(2);
}

function columns(...cells: [string, string, string, string, string, string]): string {
  const [name, ...others] = cells;
  return columnsOf(COLUMNS, [name.slice(0, COLUMNS[0] - 1), ...others]);
}

/** How each suite grows with n, and from which n on a contender beats its engine's list. */
function renderTrends(lines: readonly Line[]): string[] {
  const rows = new Map<string, Map<string, { growth: string; from: string }>>();
  for (const line of lines) {
    if (line.type !== 'growth' && line.type !== 'crossover') continue;
    const title = `${functionOf(line)}, ${describe(line.workload)}`;
    const table = rows.get(title) ?? new Map<string, { growth: string; from: string }>();
    rows.set(title, table);
    const key = JSON.stringify([line.contender, line.metric]);
    const cell = table.get(key) ?? { growth: '-', from: '-' };
    table.set(key, cell);
    if (line.type === 'growth') cell.growth = `n^${line.exponent.toFixed(2)}`;
    else cell.from = line.n === null ? 'never' : `n=${line.n}`;
  }
  const out: string[] = [];
  for (const [title, table] of rows) {
    out.push(
      '',
      ...wrap(`growth of the whole tape, and from where on less than the list: ${title}`),
      columns('', 'instr.', 'from', 'time', 'from', ''),
    );
    const contenders = new Set([...table.keys()].map((key) => (JSON.parse(key) as string[])[0]!));
    for (const contender of contenders) {
      const of = (metric: string) =>
        table.get(JSON.stringify([contender, metric])) ?? { growth: '-', from: '-' };
      const [count, time] = [of('instructions'), of('time')];
      out.push(columns(contender, count.growth, count.from, time.growth, time.from, ''));
    }
  }
  return out;
}

function wrap(text: string): string[] {
  return wrapAt(text, WIDTH);
}
