/** Gives the algorithm of `engine/algorithm`. */
export function algorithmOf(contender: string): string {
  return contender.slice(contender.indexOf('/') + 1);
}

/** Gives the engine of `engine/algorithm`. */
export function engineOf(contender: string): string {
  return contender.slice(0, Math.max(0, contender.indexOf('/')));
}

/** What kernels do today, by hot path: what the others are set against. */
export const FAITHFUL = {
  session: 'list',
  files: 'token-list',
  folios: 'radix',
  reserve: 'reserve-linear',
} as const;

const ALL_FAITHFUL: readonly string[] = Object.values(FAITHFUL);

/** Whether a contender does what kernels do today. */
export function isFaithful(contender: string): boolean {
  return ALL_FAITHFUL.includes(algorithmOf(contender)) || engineOf(contender) === 'kernel';
}

/** Deserialization without the check of each name, or with another: no index that could replace the list. */
const LESS_CHECKED = ['unchecked', 'bulk'];

/** Whether a contender could stand in the list's place. */
export function isAlternative(contender: string): boolean {
  return !isFaithful(contender) && !LESS_CHECKED.includes(algorithmOf(contender));
}

/** Gives the line of what kernels do today in a group, of Wasm where there is one. */
export function faithfulOf<T extends { contender: string }>(group: readonly T[]): T | undefined {
  const lines = group.filter(({ contender }) => ALL_FAITHFUL.includes(algorithmOf(contender)));
  return lines.find(({ contender }) => engineOf(contender) === 'wasm') ?? lines[0];
}
