import { radixFolio } from '../abi/radix.ts';
import type { PageBytes } from '../abi/releases.ts';
import { shownArguments } from '../trace/ftrace-arguments.ts';
import type { TraceEvent } from '../trace/types.ts';

/**
 * An event in the text of tracefs, as a line of its own or as a comment in the function graph:
 * `grow: (kho_block_set_grow+0x4/0xf0) count=1`. No name stands in it as text: one may hold a quote and a line end.
 */
const EVENT =
  /(?:^|[ \t])(?:\/\* )?(\w+): \([\w.]+\+0x[0-9a-f]+\/0x[0-9a-f]+(?: <- [\w.]+)?\) ?([^\n]*?)(?: \*\/)?$/gm;

/** Events that put a folio into the tracker, or take it out (spec §5). */
const MARKS: Readonly<Record<string, string>> = {
  radix_add: 'mark',
  radix_del: 'unmark',
  radix_add_page: 'mark',
  radix_del_page: 'unmark',
};

/**
 * Reads the guest's events (guest/tracing.c) from a kernel's trace text, given as Latin-1 so that
 * names keep their bytes, in order, and the size of its pages. Keys of the tracker become `mark` and `unmark` with
 * `pfn=` and `order=`; names are shown as in `ops.csv`.
 */
export function parseEvents(
  text: string,
  kernel: 1 | 2,
  pageBytes: PageBytes,
): Omit<TraceEvent, 'line'>[] {
  return [...text.matchAll(EVENT)].map((match) => {
    const [, event = '', rest = ''] = match;
    const mark = MARKS[event];
    if (mark === undefined) return { kernel, event, arguments: shownArguments(rest.trim()) };
    return { kernel, event: mark, arguments: folioOf(rest, pageBytes) };
  });
}

function folioOf(text: string, pageBytes: PageBytes): string {
  const field = (name: string) => new RegExp(`\\b${name}=(0x[0-9a-f]+|\\d+)`).exec(text)?.[1];
  const key = field('key');
  if (key === undefined) return `pfn=${field('pfn')} order=${field('order')}`;
  const { pfn, order } = radixFolio(BigInt(key), pageBytes);
  return `pfn=0x${pfn.toString(16)} order=${order}`;
}

/** Reads `per_cpu/cpu0/stats` of tracefs: how many events a full buffer overwrote. */
export function lostEvents(stats: string): number {
  const field = (name: string) =>
    Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(stats)?.[1] ?? 0);
  return field('overrun') + field('dropped events');
}
