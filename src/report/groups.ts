/** Takes things; gives them by what `key` says of each, in the order of their coming. */
export function groupBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
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
