import { PAGE_SIZES } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import type { Scenario } from '../tape/scenario.ts';

/**
 * Takes a scenario whose sessions have a file each, an amount of memory in bytes and an order; gives it with
 * that memory shared out among the files in whole folios, what is left over among the first. Raises Fault 2
 * where there are fewer folios than files.
 */
export function withMemory(scenario: Scenario, memory_bytes: number, order: number): Scenario {
  const folio_bytes = PAGE_SIZES['4KiB'] * 2 ** order;
  const folios = Math.floor(memory_bytes / folio_bytes);
  const files = scenario.ops.filter(({ op }) => op === 'preserve').length;
  if (folios < files) {
    throw new Fault(
      2,
      `--memory: has ${folios} folios of order ${order}, fewer than the ${files} sessions; ` +
        'give fewer with --n, or more memory',
    );
  }
  let left = folios % files;
  const ops = scenario.ops.map((op) => {
    if (op.op !== 'preserve') return op;
    const own = Math.floor(folios / files) + (left-- > 0 ? 1 : 0);
    return { ...op, size_bytes: own * folio_bytes, order };
  });
  return { ...scenario, ops };
}
