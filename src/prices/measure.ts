import { Fault } from '../fault.ts';
import { ARCH_HERE } from '../kernel/architecture.ts';
import type { Sink } from '../measure/measurement.ts';
import { buildNative, openNative } from '../measure/native.ts';
import type { PriceLine } from '../result/types.ts';
import { MEASURED, type Measured, ROUNDS, STEPS } from './kinds.ts';
import { isNoisy, scatterOf, sumPasses } from './passes.ts';
import { openWasm, type PassHost } from './wasm.ts';

/**
 * What the twins are compiled with: as a kernel is, without vectors. What is written as a loop stays one, and
 * begins a cache line: where it happens to lie, a compare takes 9 or 15 ns.
 */
export const PRICE_FLAGS: readonly string[] = [
  '-O2',
  '-fno-tree-vectorize',
  '-fno-tree-slp-vectorize',
  '-fno-builtin',
  '-fno-strict-overflow',
  '-fno-strict-aliasing',
  '-mgeneral-regs-only',
  '-falign-functions=64',
  '-falign-loops=64',
];

/** Who is told how far it is: a bar's or an output's. */
export type Steps = Pick<Sink, 'expect' | 'step'>;

/** Prices, and the compiler of the C twins that they were measured with, where there is one. */
export interface Found {
  lines: PriceLine[];
  compiler: string | undefined;
}

/** All of it, measured again where it is noisy, takes no longer. */
const MEASURING_MOST_MS = 20_000;
const MEMORY_MOST_BYTES = 2 ** 30;
const MEMORY_LEAST_BYTES = 2 ** 28;
/** What evicts the caches, and the process itself. */
const BESIDE_BYTES = 2 ** 27;

/**
 * Measures what a step of each kind takes on this machine, by C twins or, without a C compiler, by
 * WebAssembly; in at most 20 s and what compiling takes. Raises Fault 2 on another architecture than
 * kernels with LUO have, Fault 3 where there is too little memory or passes scatter too far, Fault 5 for a pass
 * whose result is wrong, and the reason of a signal that ends it early; no process is left then.
 */
export async function measurePrices(progress: Steps, stop?: AbortSignal): Promise<Found> {
  const arch = ARCH_HERE;
  if (arch === undefined) {
    throw new Fault(
      2,
      `${process.arch}: prices are measured on x86_64 and arm64, as kernels have LUO`,
    );
  }
  const memory_bytes = memoryFor(process.availableMemory());
  const built = await buildNative({ flags: PRICE_FLAGS, signal: stop });
  stop?.throwIfAborted();
  const engine = 'missing' in built ? 'wasm' : 'native';
  const host = 'missing' in built ? await openWasm() : openNative(built.path);
  stop?.throwIfAborted();
  const end = () => void host.close();
  stop?.addEventListener('abort', end);
  try {
    const measured = await measureAll(host, memory_bytes, progress);
    const lines = measured.map(({ of, series }): PriceLine => {
      const size_bytes = of.size_bytes(memory_bytes);
      const { value, low, high, samples } = sumPasses(series);
      const numbers = { value, low, high, samples, size_bytes };
      return { v: 1, type: 'price', kind: of.kind, unit: 'ns', ...numbers, arch, engine };
    });
    return { lines, compiler: 'missing' in built ? undefined : built.compiler };
  } catch (error) {
    stop?.throwIfAborted();
    throw error;
  } finally {
    stop?.removeEventListener('abort', end);
    await host.close();
  }
}

/**
 * Takes the free memory; gives how much of it passes are made over: 1 GiB, or a smaller power of two of
 * which, with what evicts the caches, there is twice as much. Raises Fault 3 below 256 MiB.
 */
export function memoryFor(free_bytes: number): number {
  const most = Math.min(MEMORY_MOST_BYTES, free_bytes / 2 - BESIDE_BYTES);
  const size_bytes = 2 ** Math.floor(Math.log2(Math.max(most, 1)));
  if (size_bytes >= MEMORY_LEAST_BYTES) return size_bytes;
  const mib = (bytes: number) => `${Math.floor(bytes / 2 ** 20)} MiB`;
  const needed = 2 * (MEMORY_LEAST_BYTES + BESIDE_BYTES);
  throw new Fault(
    3,
    `too little memory here: ${mib(free_bytes)} free, prices need ${mib(needed)}; end what takes it`,
  );
}

/** A kind and its passes in ns a step, by series and round. */
interface Timed {
  of: Measured;
  series: number[][][];
}

/**
 * Times all kinds in turn, round after round, so that each sees the whole of the time; then what is noisy
 * goes on, while there is time.
 */
async function measureAll(host: PassHost, memory_bytes: number, progress: Steps): Promise<Timed[]> {
  const began = performance.now();
  const results = MEASURED.map((of): Timed => ({ of, series: of.series.map(() => []) }));
  progress.expect(ROUNDS * results.length);
  await host.memory(memory_bytes);
  const isOver = () => performance.now() - began > MEASURING_MOST_MS - ROUND_MOST_MS;
  let round = 0;
  for (; round < ROUNDS && !(isOver() && round >= ROUNDS_LEAST); round++) {
    for (const one of results) await timeRound(host, one, round, memory_bytes, progress);
  }
  const noisy = () => results.filter(({ series }) => isNoisy(series));
  for (let left = noisy(); left.length > 0; left = noisy()) {
    progress.expect(MORE_ROUNDS * left.length);
    for (const end = round + MORE_ROUNDS; round < end; round++) {
      if (isOver()) throw tooNoisy(left);
      for (const one of left) await timeRound(host, one, round, memory_bytes, progress);
    }
  }
  return results;
}

/** A machine with other work to do may have time for this many rounds alone: two in each mean. */
const ROUNDS_LEAST = 8;
/** Of what is noisy so many rounds more are made at a time, each in about as long at most. */
const MORE_ROUNDS = 8;
const ROUND_MOST_MS = 1000;

async function timeRound(
  host: PassHost,
  { of, series }: Timed,
  round: number,
  memory_bytes: number,
  progress: Steps,
): Promise<void> {
  const part_bytes = of.part_bytes(memory_bytes);
  const parts = Math.floor(memory_bytes / part_bytes);
  const first = (round * of.passes) % (parts - (parts % of.passes));
  for (const [i, twin] of of.series.entries()) {
    const { steps, elapsed_ns } = await host.passes(twin, part_bytes, first, of.passes);
    const expected = STEPS[twin]?.(part_bytes) ?? steps;
    if (steps !== expected) {
      throw new Fault(5, `prices: a pass of ${twin} made ${steps} steps, not ${expected}`);
    }
    series[i]!.push(elapsed_ns.map((ns) => ns / steps));
  }
  progress.step(of.kind);
}

function tooNoisy(noisy: readonly Timed[]): Fault {
  const [worst] = [...noisy].sort((a, b) => scatterOf(b.series) - scatterOf(a.series));
  const percent = (scatterOf(worst!.series) * 100).toFixed(1);
  return new Fault(
    3,
    `too noisy here: ${worst!.of.kind}'s passes scatter by ${percent} %, more than 30 %; try again when less runs beside`,
  );
}
