import type { HostMemory } from '../src/tape/memory.ts';

const GIB = 2 ** 30;
const HOST = {
  pattern: 'host',
  memory_bytes: 16 * GIB,
  order: 9,
  scatter: 0.1,
  seed: 1,
  shuffled: false,
} as const satisfies HostMemory;

/** What `run folios reserve` takes where no memory, order or scatter is given. */
export const DEFAULT_HOST: HostMemory = HOST;

/**
 * Without options: the host above; memory that is fragmented, in address order and not; one page
 * each 128 MiB, the worst for a design with large leaves; memory that is given up and comes back.
 */
export const DEFAULT_MEMORY: readonly HostMemory[] = [
  HOST,
  { ...HOST, pattern: 'mixed', memory_bytes: 4 * GIB },
  { ...HOST, pattern: 'mixed', memory_bytes: 4 * GIB, shuffled: true },
  { ...HOST, pattern: 'sparse', memory_bytes: 128 * GIB },
  { ...HOST, pattern: 'again' },
];

/** `--full`: hosts of 16 GiB to 1 TiB, and pages scattered one by one, up to 100 000. */
export const FULL_MEMORY: readonly HostMemory[] = [
  ...DEFAULT_MEMORY,
  ...[16, 64].map((gib) => ({ ...HOST, memory_bytes: gib * GIB, order: 0, scatter: 0 })),
  ...[9, 18].flatMap((order) =>
    [16, 128, 1024].map((gib) => ({ ...HOST, memory_bytes: gib * GIB, order, scatter: 0 })),
  ),
  { ...HOST, memory_bytes: 2 * GIB, order: 0, scatter: 0, shuffled: true },
  ...[1000, 10_000, 100_000].map((pages) => ({
    ...HOST,
    memory_bytes: pages * 4096,
    order: 0,
    scatter: 1,
  })),
];
