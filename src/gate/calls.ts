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

/** A call of more than this over its neighbours met an event: a slab refill takes 753. */
const EVENT_LEAST = 700;
/** A difference further than this from its neighbours' is an event's: the least tick takes 1.9 k. */
const APART_LEAST = 1500;
/** The most that a tick added to a call (7.3 to 8.5 k "when it does more", spec §16.7). */
const TICK_MOST = 9000;
/** CONFIG_HZ=250 at a nanosecond an instruction. */
const TICK_PERIOD = 4_000_000;
/** Times the root of how many ticks a long call meets: about 3.5 deviations of their difference. */
const TICK_SPREAD = 8000;
/** Neighbours on both sides from which an event stands out. */
const NEIGHBOURS = 5;
/** With fewer calls there are no neighbours to stand out from. */
const CALLS_LEAST = 8;
/** So few, or this part, may differ without a change of the code: a tick's aftermath. */
const STRAY_CALLS = 2;
const STRAY_PART = 0.01;
/** What so many of the calls with events, and this part of them, share is not a tick's. */
const FREQUENT_CALLS = 5;
const FREQUENT_PART = 0.12;

/**
 * Compares the calls of one kind, in the order in which they were made. Takes their costs in
 * instructions, of two recordings of one scenario.
 *
 * Events are what disturbs: a tick falls into about one call in 55, and a rebuild moves it to
 * another one. Method: a call whose cost stands out of its neighbours' in both recordings met a
 * regular event (each 51st create grows a block); one whose difference is far from its neighbours'
 * met an event in one recording only. Both are kept out of the sums; what many of them differ by
 * from their neighbours, to the digit, is a change of that path, and the rest is set apart. The
 * other calls are compared to the digit: where the code is the same, every difference is 0.
 *
 * Receipt: two builds of one kernel, 51 creates: 50 differences are 0, one is 7930; `-cpu max`
 * against `max,-erms,-fsrm`, 819 creates: 788 are -98, 17 that grow a block -3682, 14 met ticks.
 *
 * A kind of few calls has no neighbours: there a difference that ticks can explain is taken for
 * them, 1.5 to 9 k in a call shorter than their period; in a long one 9 k and what they scatter. A
 * lone short call that met ticks of different cost in both recordings is taken for changed: of 2889
 * instructions (the first open), once in (4 million / 2889)^2, 2 million, comparisons.
 */
export function compareCalls(pairs: readonly CallPair[]): CallsCompared {
  if (pairs.length < CALLS_LEAST) return compareFew(pairs);
  const [oldEvents, newEvents] = (['old', 'new'] as const).map((side) =>
    standingOut(pairs.map((pair) => pair[side])),
  );
  const inOrder = oldEvents !== undefined && newEvents !== undefined;
  const usual = usualDifferences(pairs, inOrder);
  const beyond = (i: number) => pairs[i]!.new - pairs[i]!.old - usual[i]!;
  const all = pairs.map((_, i) => i);
  const regular = all.filter((i) => inOrder && oldEvents.has(i) && newEvents.has(i));
  const met = all.filter((i) => !regular.includes(i) && Math.abs(beyond(i)) > APART_LEAST);
  const frequent = frequentValues([...regular, ...met], beyond);
  const shared = new Set([...frequent.values()].flat());
  const take = (places: readonly number[]) => places.map((i) => pairs[i]!);
  const clean = take(all.filter((i) => !regular.includes(i) && !met.includes(i)));
  const apart = take([...regular, ...met].filter((i) => !shared.has(i)));
  const different = clean.filter((pair) => pair.new !== pair.old);
  const stray = Math.max(STRAY_CALLS, STRAY_PART * clean.length);
  const systematic = different.length > stray && !balanced(different);
  return {
    ...sums(clean),
    calls: clean.length,
    apart: apart.length,
    apartDelta: deltaOf(apart),
    changed: systematic || [...frequent.keys()].some((value) => value !== 0),
    shape: systematic ? shapeOf(clean) : undefined,
    regular: [...frequent.values()].map((places) => ({
      calls: places.length,
      delta: deltaOf(take(places)) / places.length,
    })),
  };
}

function compareFew(pairs: readonly CallPair[]): CallsCompared {
  const different = pairs.filter((pair) => pair.new !== pair.old);
  const apart = different.filter(ticksExplain);
  return {
    ...sums(pairs),
    calls: pairs.length,
    apart: apart.length,
    apartDelta: deltaOf(apart),
    changed: apart.length < different.length,
    shape: undefined,
    regular: [],
  };
}

/** Whether ticks at other places may be all that a long call differs by. */
function ticksExplain(pair: CallPair): boolean {
  const size = Math.abs(pair.new - pair.old);
  const periods = Math.min(pair.old, pair.new) / TICK_PERIOD;
  // A short call meets one tick or none, and one that moves in or out adds a whole one.
  if (periods < 1) return size > APART_LEAST && size <= TICK_MOST;
  return size <= TICK_MOST + TICK_SPREAD * Math.sqrt(periods);
}

/** The places whose value is far above the median of its neighbours; undefined where values jump. */
function standingOut(values: readonly number[]): Set<number> | undefined {
  const over = values.map((value, i) => value - medianAround(values, i));
  const spread = quantile(ascending(over.map(Math.abs)), 0.5);
  if (spread > EVENT_LEAST / 2) return undefined;
  return new Set(over.flatMap((value, i) => (value > EVENT_LEAST ? [i] : [])));
}

/**
 * For each pair the median difference of its neighbours: in call order, or, where costs jump from
 * call to call, of those that cost about as much, since what a change of the code does to a call
 * grows with the call.
 */
function usualDifferences(pairs: readonly CallPair[], inOrder: boolean): number[] {
  const order = pairs.map((_, i) => i);
  const cost = (i: number) => Math.min(pairs[i]!.old, pairs[i]!.new);
  if (!inOrder) order.sort((a, b) => cost(a) - cost(b) || a - b);
  const deltas = order.map((i) => pairs[i]!.new - pairs[i]!.old);
  const usual = new Array<number>(pairs.length).fill(0);
  for (const [rank, i] of order.entries()) usual[i] = medianAround(deltas, rank);
  return usual;
}

/** The median of a value and its neighbours, as many on either side, fewer at the ends. */
function medianAround(values: readonly number[], at: number): number {
  const side = Math.min(NEIGHBOURS, Math.max(1, at), Math.max(1, values.length - 1 - at));
  const around = values.slice(Math.max(0, at - side), at + side + 1);
  return quantile(ascending(around), 0.5);
}

/** Whether differences go both ways and cancel, as states that alternate do when they shift. */
function balanced(pairs: readonly CallPair[]): boolean {
  const deltas = pairs.map((pair) => pair.new - pair.old);
  return Math.abs(sum(deltas)) < 0.2 * sum(deltas.map(Math.abs));
}

/** The values that many places share, to the digit, with these places. */
function frequentValues(
  places: readonly number[],
  valueAt: (place: number) => number,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const place of places) {
    const value = valueAt(place);
    found.set(value, [...(found.get(value) ?? []), place]);
  }
  const least = Math.max(FREQUENT_CALLS, FREQUENT_PART * places.length);
  return new Map([...found].filter(([, { length }]) => length >= least));
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

function sums(pairs: readonly CallPair[]): { old: number; new: number } {
  return { old: sum(pairs.map((pair) => pair.old)), new: sum(pairs.map((pair) => pair.new)) };
}

function deltaOf(pairs: readonly CallPair[]): number {
  return sum(pairs.map((pair) => pair.new - pair.old));
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
