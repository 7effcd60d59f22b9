/** Takes things; gives them by what `key` says of each, in the order of their coming. */
export function groupBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const of = key(thing);
    const group = groups.get(of);
    if (group) group.push(thing);
    else groups.set(of, [thing]);
  }
  return groups;
}

/**
 * Takes things and how many keys have room; gives those of the first keys, in their order, and how
 * many further keys there are.
 */
export function ofFirst<T>(
  things: readonly T[],
  most: number,
  key: (thing: T) => string | undefined,
): { kept: T[]; more: number } {
  const keys = new Map<string, boolean>();
  const kept = things.filter((thing) => {
    const of = key(thing);
    if (of === undefined) return true;
    if (!keys.has(of)) keys.set(of, keys.size < most);
    return keys.get(of);
  });
  return { kept, more: Math.max(0, keys.size - most) };
}

/** Gives the least of numbers, however many: arguments of Math.min() are limited. */
export function leastOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

/** Gives the most of numbers, however many. */
export function mostOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

/**
 * Compares kernels by release, each an ABI or as `kernelName` names it; the seed series come before
 * all releases.
 */
export function byVersion(a: string, b: string): number {
  const parts = (name: string) =>
    /^\d/.test(name) ? name.split(' ')[0]!.split('.').map(Number) : [-1];
  const [[a1 = 0, a2 = 0], [b1 = 0, b2 = 0]] = [parts(a), parts(b)];
  return a1 - b1 || a2 - b2;
}

/** Takes a list and how many have room; gives so many of it, evenly chosen, first and last with them. */
export function thinned<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  const at = Array.from({ length: most }, (_, i) =>
    Math.round((i * (list.length - 1)) / (most - 1)),
  );
  return at.map((i) => list[i]!);
}
