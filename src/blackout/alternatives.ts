import { fitCosts } from './fit.ts';
import type { Build } from './model.ts';
import { scanPrice } from './price.ts';
import type { Range } from './range.ts';
import type { Operation, Work } from './work.ts';

/** The suites whose index an alternative replaces. */
export const INDEX_SUITES = ['insert', 'deserialize', 'lookup'] as const;

/** One of these suites. */
export type IndexSuite = (typeof INDEX_SUITES)[number];

/** What an algorithm executed for n sessions, and what the list's scan examines in the same. */
export interface IndexCount {
  algorithm: string;
  suite: IndexSuite;
  n: number;
  instructions: number;
  /** Names compared, bytes and words of 8 examined by a list that does the same. */
  compares: number;
  bytes: number;
  words: number;
}

/** What an index costs in the place of the list's scan. */
export interface IndexCosts {
  contender: string;
  /** `twin`: C twins in a guest, the kernel's own unit; `wasm`: counted Wasm, scaled to it. */
  source: 'twin' | 'wasm';
  /** Takes an operation and its work; gives the index's cost, undefined where there is none. */
  of(op: Operation, work: Work): Range | undefined;
}

/** How far an index in the kernel may be from its twin, and from its Wasm counts. */
const SPREAD = { twin: { low: 0.9, high: 1.1 }, wasm: { low: 0.5, high: 2 } } as const;

const SUITE_OF: Partial<Record<Operation, IndexSuite>> = {
  create: 'insert',
  open: 'deserialize',
  retrieve: 'lookup',
};

/**
 * Takes counts of several algorithms, among them `list`, for one or more n; gives what the index of
 * one of them costs a kernel. The list's own counts fall into its scan and all else, which every
 * algorithm pays too; what an algorithm costs beyond that is its index. Between and beyond the n
 * that were counted, its cost an operation is taken to be linear. Wasm instructions are scaled by
 * the kernel's scan over Wasm's in the same calls. Gives undefined where counts are missing.
 */
export function indexCosts(
  algorithm: string,
  counts: readonly IndexCount[],
  source: 'twin' | 'wasm',
  build: Build,
): IndexCosts | undefined {
  const curves = new Map<IndexSuite, (n: number) => number>();
  for (const suite of INDEX_SUITES) {
    const curve = indexCurve(algorithm, suite, counts, source, build);
    if (curve) curves.set(suite, curve);
  }
  if (curves.size === 0) return undefined;
  // A deserialization inserts and a lookup searches as a create does; not the other way round: what
  // only deserializes, such as a bulk check, leaves the list to all else.
  const insert = curves.get('insert');
  const { low, high } = SPREAD[source];
  return {
    contender: algorithm,
    source,
    of(op, work) {
      const suite = SUITE_OF[op];
      if (!suite) return undefined;
      const curve = curves.get(suite) ?? insert;
      if (!curve) return undefined;
      const n = op === 'open' ? (work.session ?? 0) : (work.call ?? 0);
      const perOp = curve(n);
      return { value: n * perOp, low: n * perOp * low, high: n * perOp * high };
    },
  };
}

/** Instructions of the index for one operation, as a function of the sessions there are. */
function indexCurve(
  algorithm: string,
  suite: IndexSuite,
  counts: readonly IndexCount[],
  source: 'twin' | 'wasm',
  build: Build,
): ((n: number) => number) | undefined {
  const of = (name: string) =>
    counts
      .filter((count) => count.suite === suite && count.algorithm === name && count.n > 0)
      .sort((a, b) => a.n - b.n);
  const lists = of('list');
  const own = of(algorithm);
  if (lists.length === 0 || own.length === 0) return undefined;
  const kernel = ({ compares, bytes, words }: IndexCount) =>
    scanPrice({ compare: compares, byte: bytes, word: words }, build);
  const overhead = overheadOf(lists, kernel);
  const sum = (of: (count: IndexCount) => number) => lists.reduce((a, count) => a + of(count), 0);
  const scanned = sum((list) => Math.max(0, list.instructions - overhead(list.n)));
  const scale = source === 'twin' || scanned === 0 ? 1 : sum(kernel) / scanned;
  const points = own.map(({ n, instructions }) => ({
    n,
    perOp: (Math.max(0, instructions - overhead(n)) * scale) / n,
  }));
  return (n) => interpolate(points, n);
}

/** Up to so many sessions, hardly anything is scanned. */
const FEW = 8;
/** Of a block with pages of 4 KiB, on which indices are counted. */
const BLOCK_SESSIONS = 51;

/**
 * What n operations cost the list beside its scan: what every algorithm pays. Counts of a few
 * sessions tell it, since hardly anything is scanned there; otherwise the kernel's scan, which those
 * of two sizes or more tell by how much to scale, is taken away.
 */
function overheadOf(
  lists: readonly IndexCount[],
  kernel: (count: IndexCount) => number,
): (n: number) => number {
  const few = lists.filter(({ n }) => n <= FEW);
  if (few.length > 3) {
    const { call = 0, block = 0 } = fitCosts(
      few.map(({ n, bytes, instructions }) => ({
        work: { call: n, byte: bytes, block: 1 },
        instructions,
      })),
      ['call', 'byte', 'block'],
      {},
    );
    return (n) => Math.max(0, call * n + block * Math.ceil(n / BLOCK_SESSIONS));
  }
  const { call = 0 } = fitCosts(
    lists.map((list) => ({
      work: { call: list.n, byte: kernel(list) },
      instructions: list.instructions,
    })),
    lists.length > 1 ? ['call', 'byte'] : ['call'],
    { byte: 1 },
  );
  const [only] = lists;
  const single = only ? Math.max(0, only.instructions - kernel(only)) / only.n : 0;
  return (n) => n * (lists.length > 1 ? Math.max(0, call) : single);
}

function interpolate(points: readonly { n: number; perOp: number }[], n: number): number {
  const first = points[0]!;
  if (points.length === 1 || n <= first.n) return first.perOp;
  const upper = Math.max(
    1,
    points.findIndex((point) => point.n >= n),
  );
  const [a, b] = n > points.at(-1)!.n ? points.slice(-2) : [points[upper - 1]!, points[upper]!];
  const slope = (b!.perOp - a!.perOp) / (b!.n - a!.n);
  // What was counted may fall with n, but nothing tells that it goes on to fall.
  return n > b!.n ? b!.perOp + Math.max(0, slope) * (n - b!.n) : a!.perOp + slope * (n - a!.n);
}
