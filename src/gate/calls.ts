import { ascending, quantile } from '../measure/stats/quantile.ts';

/** What one system call cost in two recordings. */
export interface CallPair {
  old: number;
  new: number;
}

/** How the calls of one kind differ between two recordings. */
export interface CallsCompared {
  /** Sums over the calls that met no event, or of all where `alone`. */
  old: number;
  new: number;
  calls: number;
  /** Calls that met an event (a timer tick, mostly) in one recording and not in the other. */
  apart: number;
  /** What those differ by in all. */
  apartDelta: number;
  /** The differences that nothing but a change of the code explains: none in a rebuild. */
  changed: boolean;
  /** Differences of the calls without an event: at the first one, and a call later each. */
  shape: { first: number; perCall: number } | undefined;
  /** Calls with an event in both (block growth, slab refill, table growth): how many, and by what each. */
  regular: { calls: number; delta: number }[];
}

/** A call of more than this over its neighbours met an event; the least tick seen adds 1.9 k. */
const EVENT_LEAST = 1500;
/** The most that a tick added to a call (7.3 to 8.5 k "when it does more", kernel-rig.md §1). */
const TICK_MOST = 9000;
/** CONFIG_HZ=250 at a nanosecond an instruction. */
const TICK_PERIOD = 4_000_000;
/** How far ticks of one long call may differ from those of another, each. */
const TICK_SPREAD = 1000;
/** Neighbours on both sides from which an event stands out. */
const NEIGHBOURS = 5;
/** With fewer calls there are no neighbours to stand out from. */
const CALLS_LEAST = 8;
/** Less than this part of the calls may differ without a change of the code: a tick's aftermath. */
/** A difference that so many of the calls with a regular event share is not a tick's. */
const FREQUENT_PART = 0.25;
const STRAY_PART = 0.01;
const STRAY_CALLS = 2;

/**
 * Compares the calls of one kind, in the order in which they were made. Takes their costs in
 * instructions, of two recordings of one scenario.
 *
 * Events are what disturbs: a tick falls into about one call in 55, and a rebuild moves it to
 * another one. Method: a call whose cost stands out of its neighbours' in both recordings met a
 * regular event (each 51st create grows a block), and such calls are compared among themselves, by
 * the differences that many share; a call whose difference stands out of those of the calls
 * that cost about as much met an event in one recording only, and is set apart. What is left is
 * compared to the digit: where the code is the same, every difference is 0. Receipt: two builds of
 * one kernel, 51 creates: 50 differences are 0, one is 7930; `-cpu max` against `max,-erms,-fsrm`,
 * 819 creates: 788 are -98, 17 that grow a block are -3682, ticks are the rest.
 *
 * A kind of few calls has nothing to stand out from: there a difference that ticks can explain is
 * taken for one. That is no more than 9 k, and 1 k for each 4 million instructions of the call.
 */
export function compareCalls(pairs: readonly CallPair[]): CallsCompared {
  if (pairs.length < CALLS_LEAST) return compareFew(pairs);
  const [oldEvents, newEvents] = (['old', 'new'] as const).map((side) =>
    standingOut(pairs.map((pair) => pair[side])),
  );
  const regular = pairs.filter((_, i) => oldEvents!.has(i) && newEvents!.has(i));
  const rest = pairs.filter((_, i) => !(oldEvents!.has(i) && newEvents!.has(i)));
  const usual = usualDifferences(rest);
  const met = rest.map((pair, i) => Math.abs(pair.new - pair.old - usual[i]!) > EVENT_LEAST);
  const clean = rest.filter((_, i) => !met[i]);
  const apart = rest.filter((_, i) => met[i]);
  const different = clean.filter((pair) => pair.new !== pair.old);
  const stray = Math.max(STRAY_CALLS, STRAY_PART * clean.length);
  const frequent = frequentDifferences(regular);
  return {
    old: sum(clean.map((pair) => pair.old)),
    new: sum(clean.map((pair) => pair.new)),
    calls: clean.length,
    apart: apart.length,
    apartDelta: sum(apart.map((pair) => pair.new - pair.old)),
    changed:
      (different.length > stray && !balanced(different)) ||
      frequent.some(({ delta }) => delta !== 0),
    shape: different.length > stray ? shapeOf(clean) : undefined,
    regular: frequent,
  };
}

function compareFew(pairs: readonly CallPair[]): CallsCompared {
  const explained = pairs.map((pair) => pair.new !== pair.old && ticksExplain(pair));
  const changed = pairs.some((pair, i) => pair.new !== pair.old && !explained[i]);
  const apart = pairs.filter((_, i) => explained[i]);
  return {
    old: sum(pairs.map((pair) => pair.old)),
    new: sum(pairs.map((pair) => pair.new)),
    calls: pairs.length,
    apart: apart.length,
    apartDelta: sum(apart.map((pair) => pair.new - pair.old)),
    changed,
    shape: undefined,
    regular: [],
  };
}

/** Whether ticks at other places may be all that a long call differs by. */
function ticksExplain(pair: CallPair): boolean {
  const size = Math.abs(pair.new - pair.old);
  const periods = Math.min(pair.old, pair.new) / TICK_PERIOD;
  if (size > TICK_MOST + TICK_SPREAD * periods) return false;
  // Where no tick lies in a call, one that moves in or out adds a whole one.
  return periods >= 1 || size > EVENT_LEAST;
}

/** The places whose value is far above the median of its neighbours; none where values jump. */
function standingOut(values: readonly number[]): Set<number> {
  const over = values.map((value, i) => {
    const around = values.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
    return value - quantile(ascending(around), 0.5);
  });
  const spread = quantile(ascending(over.map(Math.abs)), 0.5);
  if (spread > EVENT_LEAST / 3) return new Set();
  return new Set(over.flatMap((value, i) => (value > EVENT_LEAST ? [i] : [])));
}

/**
 * For each pair the median difference of those that cost about as much in both: what a change of
 * the code does to a call grows with the call, in whatever order calls come.
 */
function usualDifferences(pairs: readonly CallPair[]): number[] {
  const cost = (pair: CallPair) => Math.min(pair.old, pair.new);
  const order = pairs.map((_, i) => i).sort((a, b) => cost(pairs[a]!) - cost(pairs[b]!) || a - b);
  const usual = new Array<number>(pairs.length).fill(0);
  for (const [rank, i] of order.entries()) {
    const from = Math.min(
      Math.max(0, rank - NEIGHBOURS),
      Math.max(0, pairs.length - 2 * NEIGHBOURS - 1),
    );
    const around = order.slice(from, from + 2 * NEIGHBOURS + 1).map((j) => pairs[j]!);
    usual[i] = quantile(ascending(around.map((pair) => pair.new - pair.old)), 0.5);
  }
  return usual;
}

/** Whether differences go both ways and cancel, as states that alternate do when they shift. */
function balanced(pairs: readonly CallPair[]): boolean {
  const deltas = pairs.map((pair) => pair.new - pair.old);
  return Math.abs(sum(deltas)) < 0.2 * sum(deltas.map(Math.abs));
}

/**
 * The differences that a good part of the calls share, to the digit, and how many do. One that a
 * single call has is left out where it may be a tick that fell on it.
 */
function frequentDifferences(pairs: readonly CallPair[]): { calls: number; delta: number }[] {
  const times = new Map<number, number>();
  for (const pair of pairs) {
    const delta = pair.new - pair.old;
    times.set(delta, (times.get(delta) ?? 0) + 1);
  }
  const least = Math.max(Math.min(3, pairs.length), FREQUENT_PART * pairs.length);
  return [...times]
    .filter(([delta, calls]) => calls >= least && (calls > 1 || Math.abs(delta) <= EVENT_LEAST))
    .map(([delta, calls]) => ({ calls, delta }));
}

/** The line through the differences, by the median of slopes between calls half the list apart. */
function shapeOf(pairs: readonly CallPair[]): { first: number; perCall: number } {
  const deltas = pairs.map((pair) => pair.new - pair.old);
  const half = Math.floor(deltas.length / 2);
  const slopes = deltas.slice(half).map((delta, i) => (delta - deltas[i]!) / half);
  const perCall = quantile(ascending(slopes), 0.5);
  const first = quantile(ascending(deltas.map((delta, i) => delta - perCall * i)), 0.5);
  return { first, perCall };
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
