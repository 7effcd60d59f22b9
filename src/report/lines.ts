import type {
  CountLine,
  Line,
  Metric,
  ResultLine,
  Suite,
  TimeLine,
  Workload,
} from '../result/types.ts';
import { exactMemory, quoted } from './words.ts';

/** A line of one number: all metrics but those by folio order. */
export type NumberLine = CountLine | TimeLine;

/** Takes lines and a type; gives those of it. */
export function ofType<T extends Line['type']>(lines: readonly Line[], type: T) {
  return lines.filter((line): line is Extract<Line, { type: T }> => line.type === type);
}

/** Takes lines; gives the results of one number, what playing itself costs left out. */
export function numbersOf(lines: readonly Line[]): NumberLine[] {
  return ofType(lines, 'result').filter(
    (line): line is NumberLine => line.metric !== 'set_bits_by_order' && line.suite !== 'overhead',
  );
}

/** Takes things; gives them by what `key` says of each, in the order of their coming. */
export function groupBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}

/** Gives a text that is the same for equal workloads, whatever the order of their keys. */
export function workloadKey(workload: Workload): string {
  return JSON.stringify(Object.entries(workload).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Gives what a line's whole measured section took. */
export function total({ per, value, ops = 1 }: NumberLine): number {
  return per === 'op' ? value * ops : value;
}

/** Gives what one operation of a line took. */
export function each(line: NumberLine): number {
  return line.per === 'op' ? line.value : line.value / (line.ops || 1);
}

/** Gives the algorithm of `engine/algorithm`. */
export function algorithmOf(contender: string): string {
  return contender.slice(contender.indexOf('/') + 1);
}

/** Gives the engine of `engine/algorithm`. */
export function engineOf(contender: string): string {
  return contender.slice(0, Math.max(0, contender.indexOf('/')));
}

/** What kernels do today, by hot path: what the others are set against. */
const FAITHFUL = ['list', 'token-list', 'radix', 'reserve-linear'];

/** Whether a contender does what kernels do today. */
export function isFaithful(contender: string): boolean {
  return FAITHFUL.includes(algorithmOf(contender)) || engineOf(contender) === 'kernel';
}

/** Deserialization without the check of each name, or with another: no index that could replace the list. */
const LESS_CHECKED = ['unchecked', 'bulk'];

/** Whether a contender could stand in the list's place. */
export function isAlternative(contender: string): boolean {
  return !isFaithful(contender) && !LESS_CHECKED.includes(algorithmOf(contender));
}

/** Gives the line of what kernels do today in a group, of Wasm where there is one. */
export function faithfulOf<T extends { contender: string }>(group: readonly T[]): T | undefined {
  const lines = group.filter(({ contender }) => FAITHFUL.includes(algorithmOf(contender)));
  return lines.find(({ contender }) => engineOf(contender) === 'wasm') ?? lines[0];
}

const RUN_SUITES: readonly Suite[] = [
  'insert',
  'lookup',
  'serialize',
  'deserialize',
  'files',
  'folios',
  'reserve',
];
/** More names than this become a glob. */
const NAMED_MOST = 4;

/** Takes result lines of one kind of workload; gives the command that measures them again. */
export function commandOf(lines: readonly ResultLine[]): string {
  const first = lines[0];
  if (!first) return '';
  const each = <T>(pick: (line: ResultLine) => T | undefined) => [
    ...new Set(lines.flatMap((line) => pick(line) ?? [])),
  ];
  const contenders = contenderOption(each(({ contender }) => contender));
  const { trace, scenario, memory_bytes, files, order, scatter, abi, fix_grow } = first.workload;
  const options = [contenders && `--contender ${quoted(contenders)}`, fix_grow && '--fix-grow'];
  if (trace !== undefined) {
    return join(['luo-bench replay', quoted(`results/${trace}`), ...options]);
  }
  const suites = RUN_SUITES.filter((suite) => lines.some((line) => line.suite === suite));
  const n = each(({ workload }) => workload.n).sort((a, b) => a - b);
  const names = each(({ workload }) => workload.names);
  const size =
    memory_bytes === undefined
      ? [n.length > 0 && `--n ${n.join(',')}`, names.length > 0 && `--names ${names.join(',')}`]
      : [
          `--memory ${exactMemory(memory_bytes)}`,
          order !== undefined && `--order ${order}`,
          scatter !== undefined && `--scatter ${scatter}`,
        ];
  return join([
    'luo-bench run',
    ...suites,
    ...(scenario === undefined ? size : [`--scenario ${quoted(scenario)}`]),
    scenario === undefined && files && `--files ${files}`,
    abi && abi !== '7.3' && `--abi ${quoted(abi)}`,
    ...options,
  ]);
}

function contenderOption(contenders: readonly string[]): string {
  const engines = groupBy(
    contenders.filter((name) => engineOf(name) !== 'kernel'),
    engineOf,
  );
  return [...engines]
    .flatMap(([engine, names]) => (names.length > NAMED_MOST ? [`${engine}/*`] : names))
    .join(',');
}

/** Gives a command of parts, those left out that are nothing. */
export function join(parts: readonly (string | number | false | undefined)[]): string {
  return parts.filter((part) => part !== '' && part !== false && part !== undefined).join(' ');
}

/** The name of a metric as tables and axes have it. */
export function metricName(metric: Metric): string {
  return metric.replaceAll('_', ' ');
}

/** Compares kernel ABIs by release; the seed series come before all releases. */
export function byVersion(a: string, b: string): number {
  const parts = (abi: string) => (/^\d/.test(abi) ? abi.split('.').map(Number) : [-1]);
  const [[a1 = 0, a2 = 0], [b1 = 0, b2 = 0]] = [parts(a), parts(b)];
  return a1 - b1 || a2 - b2;
}

/** Takes a list and how many have room; gives so many of it, evenly chosen, first and last with them. */
export function thinned<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  const at = Array.from({ length: most }, (_, i) =>
    Math.round((i * (list.length - 1)) / (most - 1)),
  );
  return at.map((i) => list[i]!);
}
