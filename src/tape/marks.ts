import type { Folio } from '../abi/handover.ts';
import type { Op } from './scenario.ts';

/**
 * Splits a range of pages into preserved units (spec §5.1): the largest order that the page frame
 * number is aligned to and that fits. Takes page frame numbers and a count of pages.
 */
export function* splitRange(pfn: bigint, pages: bigint): Generator<Folio> {
  const end = pfn + pages;
  for (let at = pfn; at < end; ) {
    let order = 0;
    while (at + (2n << BigInt(order)) <= end && at % (2n << BigInt(order)) === 0n) order++;
    yield { pfn: at, order };
    at += 1n << BigInt(order);
  }
}

/**
 * Takes a scenario's operations and gives what their folio operations leave preserved, in order of
 * first preservation: a mark is a pair of page frame number and order, set once however often it
 * is preserved, and cleared only by an operation that covers that very pair (spec §5).
 */
export function folioMarks(ops: readonly Op[]): Folio[] {
  const marks = new Map<string, Folio>();
  for (const op of ops) {
    if (!('pfn' in op)) continue;
    const units = 'pages' in op ? splitRange(op.pfn, op.pages) : [{ pfn: op.pfn, order: op.order }];
    for (const unit of units) {
      const key = `${unit.order}:${unit.pfn}`;
      if (!op.op.startsWith('preserve')) marks.delete(key);
      else if (!marks.has(key)) marks.set(key, unit);
    }
  }
  return [...marks.values()];
}

/** Whether an operation is one of folios, and not of sessions. */
export function isFolioOp(op: Op): boolean {
  return 'pfn' in op;
}
