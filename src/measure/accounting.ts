import { type Abi, findAbi } from '../abi/releases.ts';
import type { Contender } from '../contenders.ts';
import type { CountLine, Line, OrdersLine, Workload } from '../result/types.ts';
import { METRIC_UNITS } from '../result/types.ts';
import { FOLIO_STAGE } from '../tape/folio-stage.ts';
import { marksOf, opBytes, rebootIndex } from '../tape/folios.ts';
import type { Marks } from '../tape/marks.ts';
import type { Stage } from '../tape/stage.ts';
import { createWasm } from '../wasm/load.ts';
import { readContent, readRegions } from './content.ts';

/** Exact numbers of one tracker or reservation on one tape, by metric. */
export type Account = Partial<Record<CountLine['metric'], number>> & {
  set_bits_by_order?: number[];
};

/** From this release on the boot initialises every preserved page for itself (spec §5.4). */
const INITIALIZES_PAGES = ['7.2', '7.3'];
/** And walks the tracker a second time, to find memory that it may use meanwhile. */
const EXTENDS_SCRATCH = ['7.3'];
const GIB_SHIFT = 30;

/**
 * Plays a tape of folios with the module that counts its own steps, up to the reboot's end, and
 * gives what the tracker is and did; of a tape of reservations, the whole. Raises an Error where
 * what is there is not what is marked.
 */
export function account(module: WebAssembly.Module, contender: Contender, stage: Stage): Account {
  const { tape } = stage;
  const reserving = contender.path === 'reserve';
  const player = createWasm(module, contender.algorithm, stage);
  const end = reserving ? tape.ops : rebootIndex(tape) + 1;
  if (player.play(0, end) !== end) throw new Error('the accounting module gives another result');
  const { memory, root } = player.handover();
  const view = new DataView(memory.buffer, memory.byteOffset);
  const counter = (at: number) => Number(view.getBigUint64(at, true));
  const marks = marksOf(opBytes(tape, 0, end));
  if (reserving) {
    const { metadata_bytes, differs } = readRegions(memory, marks, findAbi(tape.abi).pageBytes);
    if (differs !== undefined) throw new Error(differs);
    return {
      region_visits: counter(FOLIO_STAGE.regionVisits),
      allocations: counter(FOLIO_STAGE.allocations),
      metadata_bytes,
    };
  }
  const abi = findAbi(tape.abi);
  const content = readContent(contender.algorithm, memory, root, marks, abi.pageBytes);
  if (content.differs !== undefined) throw new Error(content.differs);
  const boots = bootWork(marks, abi, content);
  return {
    set_bits: content.setBitsByOrder.reduce((a, b) => a + b, 0),
    set_bits_by_order: content.setBitsByOrder,
    pages: content.pages,
    tables: content.tables,
    leaves: content.leaves,
    bitmaps: content.bitmaps,
    chunks: content.chunks,
    metadata_bytes: content.metadata_bytes,
    blackout_bytes: content.blackout_bytes,
    level_steps: counter(FOLIO_STAGE.levelSteps),
    allocations: counter(FOLIO_STAGE.allocations),
    bit_writes: counter(FOLIO_STAGE.bitWrites),
    locks: counter(FOLIO_STAGE.locks),
    ...boots,
  };
}

/**
 * What the next kernel has to do for these folios before it reserves them (spec §5.4): words that
 * it scans, pages that it initialises one by one, insertions into its scratch extension: each
 * gibibyte that a folio touches, and each page of the tracker.
 */
function bootWork(
  marks: Marks,
  { release, pageBytes }: Abi,
  content: { wordsScanned: number; pages: number },
) {
  const walksTwice = EXTENDS_SCRATCH.includes(release);
  const gibOrder = GIB_SHIFT - Math.log2(pageBytes);
  let pages = 0;
  let insertions = 0;
  for (const [order, count] of marks.byOrder().entries()) {
    pages += count * 2 ** order;
    insertions += count * 2 ** Math.max(0, order - gibOrder);
  }
  return {
    boot_words_scanned: content.wordsScanned * (walksTwice ? 2 : 1),
    pages_initialized: INITIALIZES_PAGES.includes(release) ? pages : 0,
    scratch_insertions: walksTwice ? insertions + content.pages : 0,
  };
}

/** Takes a contender's account of a workload; gives its result lines. */
export function* accountLines(
  workload: Workload,
  contender: Contender,
  numbers: Account,
): Generator<Line> {
  const base = {
    v: 1,
    type: 'result',
    suite: contender.path === 'reserve' ? 'reserve' : 'folios',
    workload,
    contender: contender.name,
    per: 'tape',
    exact: true,
    verified: true,
  } as const;
  for (const [name, value] of Object.entries(numbers)) {
    if (typeof value === 'number') {
      const metric = name as CountLine['metric'];
      yield { ...base, metric, unit: METRIC_UNITS[metric], value };
    } else {
      yield {
        ...base,
        metric: 'set_bits_by_order',
        unit: 'count',
        value,
      } satisfies OrdersLine;
    }
  }
}
