import {
  ABIS,
  ARCHES,
  type Arch,
  CONFIGS,
  type Config,
  hasPages,
  PAGE_SIZES,
  type PageBytes,
  pageSizeName,
} from '../abi/releases.ts';
import type { Rate } from '../blackout/range.ts';
import { NAME_STYLES, type NameStyle } from '../tape/names.ts';

/** What the explorer is set to; each is an option of `luo-bench blackout`. */
export interface Settings {
  sessions: number;
  names: NameStyle;
  /** memfds a session. */
  files: number;
  memory_gib: number;
  order: number;
  /** The machine's memory; 0 where it is not known. */
  host_memory_gib: number;
  /** How likely a gap follows a folio, 0 to 1; left out where it is not known. */
  scatter?: number;
  /** How the kernel is configured, and whether it initialises struct pages late, where known. */
  config?: Config;
  deferred_init?: boolean;
  abi: string;
  arch: Arch;
  page_size: PageBytes;
  /** Algorithms beside the list, as the command line names them. */
  contenders: string[];
  budget_ms: number;
  /** The time of an instruction; left out where the report's prices tell time. */
  rate?: Rate;
}

/** A setting that is a number, with its range. */
export type NumberKey =
  | 'sessions'
  | 'files'
  | 'memory_gib'
  | 'order'
  | 'host_memory_gib'
  | 'budget_ms';

/** Least and most of each; sessions go as far as a kernel 7.3 holds them. */
export const RANGES: Record<NumberKey, { least: number; most: number; whole: boolean }> = {
  sessions: { least: 0, most: 510_000, whole: true },
  files: { least: 0, most: 630_000, whole: true },
  memory_gib: { least: 0, most: 4 * 2 ** 20, whole: true },
  order: { least: 0, most: 18, whole: true },
  host_memory_gib: { least: 0, most: 4 * 2 ** 20, whole: true },
  budget_ms: { least: 0.001, most: 1e6, whole: false },
};

/** Nanoseconds an instruction may be said to take. */
export const RATE_RANGE = { least: 0.001, most: 1000 };

/** The command line's own defaults, two alternatives, and a usual server's rate. */
export const DEFAULTS: Settings & { rate: Rate } = {
  sessions: 819,
  names: 'session',
  files: 0,
  memory_gib: 0,
  order: 0,
  host_memory_gib: 0,
  abi: '7.3',
  arch: 'x86_64',
  page_size: 4096,
  contenders: ['buckets', 'hash'],
  budget_ms: 50,
  rate: { low: 0.2, high: 0.5 },
};

/** Kernels that have sessions, oldest first. */
export const KERNELS: readonly string[] = ABIS.filter(({ luo }) => luo !== null).map(
  ({ id }) => id,
);

/** An architecture with pages of a size, and how the explorer calls it. */
export interface Host {
  text: string;
  arch: Arch;
  page_size: PageBytes;
}

/** Every architecture with every size of its pages. */
export const HOSTS: readonly Host[] = ARCHES.flatMap((arch) =>
  Object.values(PAGE_SIZES)
    .filter((page_size) => hasPages(arch, page_size))
    .map((page_size) => ({ text: `${arch}, ${pageSizeName(page_size)}`, arch, page_size })),
);

const HASH = '#explorer?';

/** The options that say the same as the settings, by name; what has no effect is left out. */
function options(settings: Settings): [string, string][] {
  const { sessions, names, files, memory_gib, order, abi, contenders, budget_ms, rate } = settings;
  const { arch, page_size, host_memory_gib, scatter, config, deferred_init } = settings;
  const given: [string, string][] = [
    ['sessions', String(sessions)],
    ['names', names],
    ['files', String(files)],
  ];
  if (memory_gib > 0) given.push(['memory', `${memory_gib}GiB`]);
  if (memory_gib > 0 || files > 0) {
    given.push(['order', String(order)]);
    if (scatter !== undefined) given.push(['scatter', String(scatter)]);
  }
  if (host_memory_gib > 0) given.push(['host-memory', `${host_memory_gib}GiB`]);
  if (config !== undefined) given.push(['config', config]);
  if (deferred_init !== undefined) given.push(['deferred-init', deferred_init ? 'yes' : 'no']);
  given.push(['abi', abi]);
  if (arch !== DEFAULTS.arch) given.push(['arch', arch]);
  if (page_size !== DEFAULTS.page_size) given.push(['page-size', pageSizeName(page_size)]);
  if (contenders.length > 0) given.push(['contender', contenders.join(',')]);
  given.push(['budget', `${budget_ms}ms`]);
  if (rate) given.push(['ns-per-instruction', `${rate.low}..${rate.high}`]);
  return given;
}

/** Takes settings; gives the command that prints the same numbers. */
export function commandOf(settings: Settings): string {
  const words = options(settings).map(([name, value]) => `--${name} ${value}`);
  return `luo-bench blackout ${words.join(' ')}`;
}

/** Takes settings; gives the part of the address, from `#` on, that keeps them. */
export function formatHash(settings: Settings): string {
  const pairs = options(settings).map(([name, value]) => `${name}=${value}`);
  return `${HASH}${pairs.join('&')}`;
}

/**
 * Takes the address from `#` on, the algorithms that there are and the defaults; gives the settings it
 * keeps, or undefined where it is of something else. What it does not say, or says wrongly, is the default.
 */
export function parseHash(
  hash: string,
  algorithms: readonly string[],
  defaults: Settings = DEFAULTS,
): Settings | undefined {
  if (!hash.startsWith(HASH)) return undefined;
  const given = new URLSearchParams(hash.slice(HASH.length));
  const number = (key: NumberKey, name: string, unit: string): number => {
    const text = given.get(name) ?? '';
    const value = text.endsWith(unit) ? text.slice(0, text.length - unit.length) : 'none';
    return readNumber(key, value) ?? defaults[key];
  };
  const [low, high] = (given.get('ns-per-instruction') ?? '').split('..');
  const rate = readRate(low ?? '', high ?? '') ?? defaults.rate;
  const wanted = (given.get('contender') ?? '').split(',');
  return {
    sessions: number('sessions', 'sessions', ''),
    names: NAME_STYLES.find((style) => style === given.get('names')) ?? defaults.names,
    files: number('files', 'files', ''),
    memory_gib: number('memory_gib', 'memory', 'GiB'),
    order: number('order', 'order', ''),
    host_memory_gib: number('host_memory_gib', 'host-memory', 'GiB'),
    ...openOf((name) => given.get(name) ?? ''),
    abi: KERNELS.find((abi) => abi === given.get('abi')) ?? defaults.abi,
    ...hostOf(given.get('arch'), given.get('page-size')),
    contenders: algorithms.filter((algorithm) => wanted.includes(algorithm)),
    budget_ms: number('budget_ms', 'budget', 'ms'),
    ...(rate && { rate }),
  };
}

/** What may be left open, and the words it is asked in; the empty one is "not known". */
export const OPEN = {
  scatter: ['', '0', '0.05', '0.1', '0.25', '0.5', '1'],
  config: ['', ...CONFIGS],
  'deferred-init': ['', 'yes', 'no'],
} as const;

/** Takes what is set by name; gives what of it may be left open, without what is none of the words. */
export function openOf(
  text: (name: keyof typeof OPEN) => string,
): Pick<Settings, 'scatter' | 'config' | 'deferred_init'> {
  const scatter = /^(0(\.\d{1,3})?|1)$/.test(text('scatter')) ? Number(text('scatter')) : undefined;
  const config = CONFIGS.find((one) => one === text('config'));
  const deferred = text('deferred-init');
  return {
    ...(scatter !== undefined && { scatter }),
    ...(config !== undefined && { config }),
    ...((deferred === 'yes' || deferred === 'no') && { deferred_init: deferred === 'yes' }),
  };
}

/** Takes settings; gives the word that each is asked in. */
export function openWords(settings: Settings): Record<keyof typeof OPEN, string> {
  const { scatter, config, deferred_init } = settings;
  return {
    scatter: scatter === undefined ? '' : String(scatter),
    config: config ?? '',
    'deferred-init': deferred_init === undefined ? '' : deferred_init ? 'yes' : 'no',
  };
}

function hostOf(arch: string | null, page_size: string | null): Pick<Host, 'arch' | 'page_size'> {
  const found = HOSTS.find(
    (host) =>
      host.arch === (arch ?? DEFAULTS.arch) &&
      pageSizeName(host.page_size) === (page_size ?? pageSizeName(DEFAULTS.page_size)),
  );
  const { arch: own, page_size: pages } = found ?? DEFAULTS;
  return { arch: own, page_size: pages };
}

/** Takes a setting and what was typed for it; gives the number, undefined if it is out of range. */
export function readNumber(key: NumberKey, text: string): number | undefined {
  const { least, most, whole } = RANGES[key];
  if (!(whole ? /^\d{1,12}$/ : /^\d{1,9}(\.\d{1,3})?$/).test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}

/** Takes both ends as typed; gives the rate, undefined where they are none. */
export function readRate(low: string, high: string): Rate | undefined {
  if (![low, high].every((text) => /^\d{1,4}(\.\d{1,6})?$/.test(text))) return undefined;
  const rate = { low: Number(low), high: Number(high) };
  const fits = rate.low >= RATE_RANGE.least && rate.high <= RATE_RANGE.most;
  return fits && rate.low <= rate.high ? rate : undefined;
}
