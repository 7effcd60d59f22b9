import { fitCosts } from './fit.ts';
import type { Build } from './model.ts';
import type { Range } from './predict.ts';
import { scanPrice } from './price.ts';
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
  /** Names compared and bytes examined by a list that does the same. */
  compares: number;
  bytes: number;
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
  // A deserialization inserts, where only creates were counted, and the other way round.
  const insert = curves.get('insert') ?? curves.get('deserialize');
  if (!insert) return undefined;
  const { low, high } = SPREAD[source];
  return {
    contender: algorithm,
    source,
    of(op, work) {
      const suite = SUITE_OF[op];
      if (!suite) return undefined;
      const n = op === 'open' ? (work.session ?? 0) : (work.call ?? 0);
      const perOp = (curves.get(suite) ?? insert)(n);
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
  const scan = scanCostsOf(lists, build);
  const scanned = (c: IndexCount) => c.compares * scan.compare + c.bytes * scan.byte;
  const kernel = (c: IndexCount) => scanPrice({ compare: c.compares, byte: c.bytes }, build);
  const scale =
    source === 'twin'
      ? 1
      : lists.reduce((sum, c) => sum + kernel(c), 0) /
        lists.reduce((sum, c) => sum + Math.max(1, scanned(c)), 0);
  const points = own.map((count) => {
    const list = lists.reduce((a, b) =>
      Math.abs(b.n - count.n) < Math.abs(a.n - count.n) ? b : a,
    );
    const overhead = (Math.max(0, list.instructions - scanned(list)) / list.n) * count.n;
    const index = Math.max(0, count.instructions - overhead) * scale;
    return { n: count.n, perOp: index / count.n };
  });
  return (n) => interpolate(points, n);
}

/** The list's cost of a compare and of a byte, in the counts' own unit. */
function scanCostsOf(
  lists: readonly IndexCount[],
  build: Build,
): { compare: number; byte: number } {
  const { compare = 0, byte = 0 } = build.costs.create;
  if (new Set(lists.map(({ n }) => n)).size < 3) return { compare, byte };
  const fitted = fitCosts(
    lists.map(({ n, compares, bytes, instructions }) => ({
      work: { call: n, compare: compares, byte: bytes },
      instructions,
    })),
    ['call', 'compare', 'byte'],
    { compare, byte },
  );
  return { compare: Math.max(0, fitted.compare ?? 0), byte: Math.max(0, fitted.byte ?? 0) };
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
