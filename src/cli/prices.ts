import type { Command } from 'commander';
import type { PriceLine } from '../result/types.ts';
import { columns, plain, wrap } from '../shown.ts';

/** Adds `prices` to the program. */
export function registerPrices(program: Command): void {
  program
    .command('prices')
    .description('what each kind of step takes on this machine, in ns; blackout uses them')
    .option('-o, --out <file>', 'file for the prices, as blackout --prices takes it')
    .option('--json', 'result lines on stdout, all else on stderr')
    .action(prices);
}

/** `prices`: measures, keeps what was measured in the user's cache, and prints it. */
async function prices({ out, json }: { out?: string; json?: true }): Promise<void> {
  const { writeAtomic } = await import('../files.ts');
  const { formatPrices, measureHere } = await import('../prices/prices.ts');
  const { interruptible } = await import('./interrupt.ts');
  const { claimFile } = await import('./place.ts');
  const { openBar } = await import('./progress.ts');
  if (out !== undefined) claimFile(out);
  await interruptible(async (stop) => {
    const bar = openBar();
    try {
      const found = await measureHere(bar, stop);
      bar.stop();
      if (out !== undefined) writeAtomic(out, formatPrices(found));
      if (json) process.stdout.write(formatPrices(found));
      const where = found.kept === undefined ? NOT_KEPT : `Kept in ${found.kept}`;
      const text = `${renderPrices(found.lines)}\n\n${plain(where)}\n`;
      (json ? process.stderr : process.stdout).write(text);
    } finally {
      bar.stop();
    }
  });
}

const NOT_KEPT = 'Not kept: the cache cannot be written; set XDG_CACHE_HOME, or give -o FILE';

const WIDTH = 75;
const WIDTHS = [15, 12, 12, 12, 14] as const;
const UNSEEN =
  'What no twin sees: clocks before cpufreq is up, memory of another node, page tables of early boot. A ' +
  'price is the median of means over the whole of the time, low and high are p10 and p90 of first passes; ' +
  'instruction is of a loop that is near (8 KiB), and between code that runs once and code that runs again.';

/** Gives the table for people, of at most 75 columns. */
export function renderPrices(lines: readonly PriceLine[]): string {
  const rows = lines.map(({ kind, value, low, high, size_bytes }) =>
    columns(WIDTHS, [
      kind,
      ...[value, low, high].map((ns) => String(Number(ns.toPrecision(3)))),
      sizeOf(size_bytes),
    ]),
  );
  const head = columns(WIDTHS, ['kind of step', 'ns', 'low', 'high', 'memory']);
  const [first] = lines;
  const by = first?.engine === 'wasm' ? 'WebAssembly, no working C compiler here' : 'C twins';
  const title = `What a step takes here (${first?.arch}), by ${by}`;
  return [title, '', head, ...rows, '', ...wrap(UNSEEN, WIDTH)].join('\n');
}

function sizeOf(bytes: number): string {
  if (bytes === 0) return '-';
  const [unit, by] =
    bytes >= 2 ** 30 ? ['GiB', 2 ** 30] : bytes >= 2 ** 20 ? ['MiB', 2 ** 20] : ['KiB', 1024];
  return `${Math.round(bytes / by)} ${unit}`;
}
