import { ofType } from '../result/lines.ts';
import type { Prices } from '../result/prices.ts';
import { type Line, type PhaseLine, PRICE_KINDS } from '../result/types.ts';
import { NAME_STYLES } from '../tape/names.ts';
import { DEFAULTS, KERNELS, RANGES, type Settings } from './settings.ts';

/** What the explorer starts from. */
export interface Own {
  settings: Settings;
  /** The report's prices of the first machine that has them. */
  prices?: Prices;
}

const GIB = 2 ** 30;

/**
 * Takes the report's result lines and the algorithms that the page has counts of; gives the report's own
 * workload, budget and prices, so that the explorer shows its digits first. Where the report forecasts
 * no host that the explorer can be set to, its workload is the command line's default.
 */
export function ownOf(lines: readonly Line[], algorithms: readonly string[]): Own {
  const prices = pricesOf(lines);
  const { rate, ...plain } = DEFAULTS;
  const base: Settings = prices ? plain : DEFAULTS;
  const contenders = DEFAULTS.contenders.filter((one) => algorithms.includes(one));
  const phases = ofType(lines, 'phase').filter(({ contender }) => !contender.startsWith('kernel/'));
  // As the report's answer, that of the newest release.
  const [first] = phases
    .filter(isHost)
    .sort((a, b) => KERNELS.indexOf(b.abi) - KERNELS.indexOf(a.abi));
  const found = { ...base, contenders, ...(first && settingsOf(first, lines, algorithms)) };
  return { settings: found, ...(prices && { prices }) };
}

/** Whether the explorer can be set to a line's workload. */
function isHost({ workload = {}, abi }: PhaseLine): boolean {
  const { n, trace, scenario, memory_bytes = 0, host_memory_bytes = 0 } = workload;
  const isWhole = [memory_bytes, host_memory_bytes].every((bytes) => Number.isInteger(bytes / GIB));
  const isOther = trace !== undefined || scenario !== undefined || workload.variant !== undefined;
  return (
    n !== undefined && n <= RANGES.sessions.most && !isOther && isWhole && KERNELS.includes(abi)
  );
}

function settingsOf(
  line: PhaseLine,
  lines: readonly Line[],
  algorithms: readonly string[],
): Partial<Settings> {
  const { workload = {}, abi, config, deferred_init, ns_per_instruction } = line;
  const { n = 0, names, files = 0, memory_bytes = 0, order = 0, scatter } = workload;
  const same = (other: { abi: string; arch?: string; page_size?: number }) =>
    other.abi === abi && other.arch === line.arch && other.page_size === line.page_size;
  const used = ofType(lines, 'phase').filter(same);
  const fit = ofType(lines, 'fit').find(same);
  const [low, high] = ns_per_instruction ?? [];
  return {
    sessions: n,
    names: NAME_STYLES.find((style) => style === names) ?? DEFAULTS.names,
    files,
    memory_gib: memory_bytes / GIB,
    order,
    host_memory_gib: (workload.host_memory_bytes ?? 0) / GIB,
    ...(scatter !== undefined && { scatter }),
    ...((config === 'tiny' || config === 'distro') && { config }),
    ...(deferred_init !== undefined && { deferred_init }),
    abi,
    arch: line.arch === 'arm64' ? 'arm64' : 'x86_64',
    page_size: line.page_size === 16384 || line.page_size === 65536 ? line.page_size : 4096,
    contenders: algorithms.filter((one) => used.some(({ contender }) => contender === one)),
    // The explorer's budget is of LUO and KHO alone.
    ...(fit && {
      budget_ms: Math.max(RANGES.budget_ms.least, (fit.budget_ns - (fit.base_ns ?? 0)) / 1e6),
    }),
    ...(low !== undefined && high !== undefined && { rate: { low, high } }),
  };
}

/** The prices of the first machine that has all kinds. */
function pricesOf(lines: readonly Line[]): Prices | undefined {
  let cpu = '';
  let from = '';
  const found: Prices['lines'][number][] = [];
  for (const line of lines) {
    if (line.type === 'env') {
      if (found.length > 0) break;
      cpu = line.cpu;
    } else if (line.type === 'price') {
      from = cpu;
      found.push(line);
    }
  }
  // A file that somebody shortened is no file of prices.
  const isWhole = PRICE_KINDS.every((kind) => found.some((line) => line.kind === kind));
  return isWhole ? { lines: found, source: `prices of ${from}` } : undefined;
}
