import type { Suite } from '../src/result/types.ts';
import type { NameStyle } from '../src/tape/names.ts';

/** A suite as data and prose: what is measured, at which sizes, and what the reader should see. */
export interface Bench {
  suite: Suite;
  /** What the operation is in the kernel, and what one measured section of it holds. */
  measures: string;
  /** What to expect, and why. */
  expect: string;
}

/** Sizes of one kind of run: numbers of sessions and name styles. */
export interface Sizes {
  n: readonly number[];
  names: readonly NameStyle[];
}

/** Sessions of a typical host: what is forecast and recorded where no number is given. */
export const DEFAULT_N = 819;

/** Without options: the size of one block, of the old limit, and of the kernel's own self-test. */
export const DEFAULT_SIZES: Sizes = { n: [51, DEFAULT_N, 2000], names: ['session', 'uuid'] };

/** `--full`: where an alternative begins to pay, and how everything grows. */
export const FULL_SIZES: Sizes = {
  n: [1, 8, 16, 51, 64, 128, 256, 819, 2000, 5000, 10_000],
  names: ['session', 'many-test', 'short', 'uuid', 'prefix48'],
};

/** `--full`, beyond what a quadratic contender can be asked for. */
export const LARGE_SIZES: Sizes = { n: [51_000, 510_000], names: ['session'] };

/** Files a session: the limit up to 7.1 (128), the kernel's self-test (500). */
export const DEFAULT_FILES: readonly number[] = [128, 500];
export const FULL_FILES: readonly number[] = [1, 8, 16, 64, 128, 256, 500, 2000, 5000];

/** Beyond this many sessions a contender that is quadratic in all is left out. */
export const QUADRATIC_N_MOST = 10_000;

/** Ways of using the registry that `--full` measures beside the plain one, at the default sizes. */
export const VARIANTS = [
  'shuffled nodes',
  'lookup at random',
  'lookup of misses',
  'lookup and close each',
  'remove from the head',
  'remove from the middle',
  'remove from the tail',
] as const;
export type Variant = (typeof VARIANTS)[number];

export const BENCHES: readonly Bench[] = [
  {
    suite: 'insert',
    measures: 'n creates, each with the capacity check and the block growth of the ABI (spec §2.4)',
    expect:
      'The list compares n(n-1)/2 names: n^2. What decides is how much names have in common, since ' +
      'each compare examines the common prefix and one byte more. A hash looks at one name and its ' +
      'own length; what is left grows with n.',
  },
  {
    suite: 'lookup',
    measures: 'n retrieves in list order, all kept open (spec §2.6)',
    expect:
      'The list walks n(n+1)/2 nodes when sessions stay open. Closing each before the next removes ' +
      'the head and makes the same retrieves O(1) each: user space can avoid this term.',
  },
  {
    suite: 'serialize',
    measures: 'the reboot: n entries written into blocks or the area (spec §2.8)',
    expect: 'n entries copied, no name compared: the same for every index, and small.',
  },
  {
    suite: 'deserialize',
    measures: 'the first open of the next kernel: n allocations and n inserts (spec §2.9)',
    expect:
      'The same n(n-1)/2 compares as the inserts, but inside the blackout window: this is the story. ' +
      'Skipping the check loses the detection of corruption, doing it in bulk does not.',
  },
  {
    suite: 'files',
    measures: 'preserves of f files in one session, then retrieves by token (spec §4.2, §4.7)',
    expect: 'Each token is compared with all before it: f^2, until a hash of tokens takes over.',
  },
];
