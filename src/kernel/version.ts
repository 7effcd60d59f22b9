const collator = new Intl.Collator('en', { numeric: true });

/** Compares versions such as 7.3.4-1: negative where `a` is older, 0 where they are equal. */
export function compareVersions(a: string, b: string): number {
  return collator.compare(a, b);
}
