import type { Extent } from './marks.ts';

/** From page frame `pfn` on, up to the next start, memory is of this NUMA node. */
export interface NodeStart {
  pfn: number;
  node: number;
}

/** A range of pages. */
export interface PageRange {
  pfn: number;
  pages: number;
}

/**
 * Splits a range of pages into naturally aligned pieces, the largest that fit from left to right
 * (spec §5.1; `cutAtNodes` has its rule for NUMA nodes). `pfn` and `pages` are whole numbers, their sum at most 2^52.
 */
export function* splitPages(pfn: number, pages: number): Generator<Extent> {
  const end = pfn + pages;
  for (let at = pfn; at < end; ) {
    let order = 0;
    while (at % 2 ** (order + 1) === 0 && 2 ** (order + 1) <= end - at) order++;
    yield { pfn: at, order, count: 1 };
    at += 2 ** order;
  }
}

/**
 * Cuts a range of pages into ranges whose plain split (`splitPages`) has the pieces that a kernel
 * with these nodes preserves: it makes a piece smaller while its first and its last page are on
 * different nodes (spec §5.1, from 7.1 on). `nodes` ascend and begin at 0; empty is one node. What
 * looking the nodes up costs is not played.
 */
export function* cutAtNodes(
  pfn: number,
  pages: number,
  nodes: readonly NodeStart[],
): Generator<PageRange> {
  const end = pfn + pages;
  let start = pfn;
  for (let at = pfn; at < end; ) {
    const [plain] = splitPages(at, end - at);
    let order = plain!.order;
    while (nodeOf(at, nodes) !== nodeOf(at + 2 ** order - 1, nodes)) order--;
    const next = at + 2 ** order;
    if (order < plain!.order) {
      if (start < at) yield { pfn: start, pages: at - start };
      yield { pfn: at, pages: next - at };
      start = next;
    }
    at = next;
  }
  if (start < end) yield { pfn: start, pages: end - start };
}

function nodeOf(pfn: number, nodes: readonly NodeStart[]): number {
  return nodes.findLast((start) => start.pfn <= pfn)?.node ?? 0;
}
