import type { PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import type { NameStyle } from '../tape/names.ts';
import { parseScenario, type Scenario } from '../tape/scenario.ts';

/** A recording's sessions and their memory, where no scenario is given. */
export interface Shape {
  n: number;
  names: NameStyle;
  /** Of all files together, and the order of its folios. */
  memory_bytes?: number;
  order?: number;
  /** Of the kernel's pages. */
  pageBytes: PageBytes;
}

/**
 * Takes a shape; gives its scenario, with the options that it is of in place of a file's name: a file a session
 * where there is memory. Raises Fault 2 for an order without memory, and as `withMemory`.
 */
export function scenarioOf(shape: Shape): { scenario: Scenario; file: string } {
  const { n, names, memory_bytes, order = 0, pageBytes } = shape;
  if (memory_bytes === undefined && shape.order !== undefined) {
    throw new Fault(2, `--order ${order}: there is no memory to be in such folios; give --memory`);
  }
  const memory = memory_bytes === undefined ? '' : ` --memory ${memory_bytes}`;
  const file = `--n ${n} --names ${names}${memory}`;
  const files =
    memory_bytes === undefined
      ? {}
      : { files: 1, file: { kind: 'memfd', size_bytes: 0, order: 0 } };
  const sessions = { count: n, names, ...files };
  const scenario = parseScenario(JSON.stringify({ v: 1, sessions }), file);
  const filled =
    memory_bytes === undefined ? scenario : withMemory(scenario, memory_bytes, order, pageBytes);
  return { scenario: filled, file };
}

/**
 * Takes a scenario whose sessions have a file each, an amount of memory in bytes, an order and the size of pages; gives
 * it with that memory shared out among the files in whole folios, what is left over among the first. Raises Fault 2
 * where there are fewer folios than files.
 */
export function withMemory(
  scenario: Scenario,
  memory_bytes: number,
  order: number,
  pageBytes: PageBytes,
): Scenario {
  const folio_bytes = pageBytes * 2 ** order;
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
