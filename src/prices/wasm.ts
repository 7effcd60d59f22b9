import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { PAGE_SIZES } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import type { NativeHost } from '../measure/native.ts';
import { compileWithTurboFan } from '../measure/tier.ts';
import { modulesFolder } from '../wasm/folder.ts';
import { createMemory } from '../wasm/load.ts';
import { HOT_UNITS, MIX_UNITS, UNIT_OPERATIONS } from '../wasm/mix.ts';
import { withNonce } from '../wasm/nonce.ts';

/** What makes passes: the process of the C twins, or WebAssembly in this one. */
export type PassHost = Pick<NativeHost, 'memory' | 'passes' | 'close'>;

/** The modules that make passes: assembly/prices.ts, and src/wasm/mix.ts. */
export interface PriceModules {
  twins: Uint8Array;
  mix: Uint8Array;
}

/** Reads what `npm run build` made for prices. Raises Fault 2 where the package was not built. */
export function readPriceModules(): PriceModules {
  const dir = modulesFolder(PAGE_SIZES['4KiB']);
  try {
    const read = (name: string) => new Uint8Array(readFileSync(join(dir, name)));
    return { twins: read('prices.wasm'), mix: read('prices.mix.wasm') };
  } catch {
    throw new Fault(2, `${dir}: the Wasm module of prices is not built; run \`npm run build\``);
  }
}

/** Takes where a part of the memory is and its size; a pass gives its steps. */
type OverPart = (at: number, bytes: number) => number;

interface Twin {
  prepare?: OverPart;
  pass: OverPart;
  /** Gives 0 where what a pass left is wrong; left out where its steps say it. */
  right?: OverPart | undefined;
  /** Whether what a pass visits was visited just before: then caches hold what they can. */
  again?: true;
}

/** Evicts what is in the caches, unless the last of them is larger than half of it; as native/prices.c. */
const EVICTOR_BYTES_LEAST = 2 ** 26;
/** Of the code that runs once there is a copy for each pass of a round. */
const COPIES = 4;
const WARM_RUNS = 64;
const HOT_RUNS = 1024;
const SYSCALLS = 2000;

/**
 * Gives what makes the passes of native/prices.c by WebAssembly, in this process: all of it is compiled
 * with TurboFan before the first, which also holds for what the process compiles later. Between two
 * passes events have their turn. `memory` raises Fault 3 where there is too little, `passes` Fault 5 for a
 * pass that is wrong and Fault 2 once it is closed. Raises what `readPriceModules` does.
 */
export async function openWasm(): Promise<PassHost> {
  const { twins, mix } = readPriceModules();
  compileWithTurboFan();
  // Else functions are compiled at their first call, which is a pass.
  setFlagsFromString('--no-wasm-lazy-compilation');
  const compile = (wasm: Uint8Array) => WebAssembly.compile(wasm as BufferSource);
  const module = await compile(twins);
  const copies = await Promise.all(
    Array.from({ length: COPIES }, (_, i) => compile(withNonce(mix, i))),
  );
  let room: Room | undefined;
  let closed = false;
  const turn = async (): Promise<void> => {
    await setImmediate();
    if (closed) throw new Fault(2, 'prices: the passes are closed');
  };

  return {
    async memory(size_bytes) {
      await turn();
      room = undefined;
      room = makeRoom(module, copies, size_bytes);
    },
    async passes(kind, part_bytes, first, count) {
      const { start, twins, evict } = room!;
      const { prepare, pass, right, again } = twins[kind]!;
      const at = (part: number) => start + (first + part) * part_bytes;
      let steps = 0;
      const elapsed_ns: number[] = [];
      for (let part = 0; part < count; part++) prepare?.(at(part), part_bytes);
      if (!again) evict();
      for (let part = 0; part < count; part++) {
        await turn();
        if (again) pass(at(part), part_bytes);
        const used = process.cpuUsage();
        const began = process.hrtime.bigint();
        steps = pass(at(part), part_bytes);
        const clock_ns = Number(process.hrtime.bigint() - began);
        const { user, system } = process.cpuUsage(used);
        elapsed_ns.push(ownTime(clock_ns, (user + system) * 1000));
      }
      for (let part = 0; right && part < count; part++) {
        if (right(at(part), part_bytes) === 0) {
          throw new Fault(5, `prices: a pass of ${kind} is wrong`);
        }
      }
      return { steps, elapsed_ns };
    },
    async close() {
      closed = true;
      room = undefined;
    },
  };
}

/**
 * Takes what the clock and the process's processor time say of a pass; gives the lesser: the one has what
 * ran on the processor meanwhile in it, the other what reading it takes and what other threads did. Where
 * processor time is counted by ticks, it has none of most passes.
 */
function ownTime(clock_ns: number, processor_ns: number): number {
  return processor_ns > 0 ? Math.min(clock_ns, processor_ns) : clock_ns;
}

/** Memory, and what makes passes over it. */
interface Room {
  /** Where the first part begins. */
  start: number;
  twins: Record<string, Twin>;
  evict(): void;
}

/** What assembly/prices.ts exports: passes, preparations, and where memory is that is not for passes. */
type PriceExports = Record<string, OverPart> & Record<'OWN_BYTES' | 'FRAME', WebAssembly.Global>;

/** What src/wasm/mix.ts exports. */
interface MixExports {
  mix(data: number, frame: number): void;
  hot(data: number, frame: number, runs: number): void;
}

function makeRoom(module: WebAssembly.Module, copies: WebAssembly.Module[], bytes: number): Room {
  const memory = createMemory(WASM_PAGE_BYTES);
  const exportsOf = (of: WebAssembly.Module) =>
    new WebAssembly.Instance(of, { env: { memory } }).exports as unknown;
  const of = exportsOf(module) as PriceExports;
  const evictor = of.OWN_BYTES.value as number;
  const evictor_bytes = Math.min(bytes, Math.max(EVICTOR_BYTES_LEAST, 2 * lastCacheBytes()));
  const start = evictor + evictor_bytes;
  grow(memory, start + bytes);
  of.touch!(evictor, evictor_bytes + bytes);
  const mixes = copies.map((copy) => exportsOf(copy) as MixExports);
  return {
    start,
    twins: twinsOf(of, mixes, start),
    evict: () => of.evict!(evictor, evictor_bytes),
  };
}

const WASM_PAGE_BYTES = 65536;

function grow(memory: WebAssembly.Memory, size_bytes: number): void {
  try {
    memory.grow(Math.ceil((size_bytes - memory.buffer.byteLength) / WASM_PAGE_BYTES));
  } catch {
    const mib = Math.ceil(size_bytes / 2 ** 20);
    throw new Fault(3, `prices: no ${mib} MiB of Wasm memory here; end what takes memory`);
  }
}

/** What Linux says of the third level; 0 where it says nothing. */
function lastCacheBytes(): number {
  try {
    const text = readFileSync('/sys/devices/system/cpu/cpu0/cache/index3/size', 'utf8');
    return (Number.parseInt(text, 10) || 0) * 1024;
  } catch {
    return 0;
  }
}

/** The twins by the names that native/prices.c gives them; `start` is where the first part begins. */
function twinsOf(of: PriceExports, mixes: MixExports[], start: number): Record<string, Twin> {
  const twin = (prepare: string, pass: string, right?: string): Twin => ({
    prepare: of[prepare]!,
    pass: of[pass]!,
    right: right === undefined ? undefined : of[right]!,
  });
  const again = true as const;
  const warm = mixes[0]!;
  const frame = of.FRAME.value as number;
  return {
    'struct-page': twin('prepareBytes', 'initPages', 'pagesRight'),
    'tail-page': twin('initPages', 'restoreTails', 'tailsRight'),
    'radix-key': twin('prepareKeys', 'walkKeys', 'noneFound'),
    word: twin('prepareWords', 'scanWords', 'wordsRight'),
    region: { ...twin('prepareRegions', 'visitRegions'), again },
    'region-cold': twin('prepareRegions', 'visitRegionsOnce'),
    'byte-cleared': twin('prepareBytes', 'clearPages', 'cleared'),
    'byte-copied': twin('prepareRegions', 'shiftRecords', 'recordsMoved'),
    'byte-copied-again': {
      ...twin('prepareRegions', 'shiftRecordsAgain', 'recordsMovedAgain'),
      again,
    },
    compare: twin('prepareList', 'insertNames', 'noneFound'),
    'compare-cold': twin('prepareShuffled', 'searchShuffled', 'noneFound'),
    syscall: { pass: callSystem, again },
    'instruction-hot': {
      again,
      pass(at) {
        warm.hot(at, frame, HOT_RUNS);
        return HOT_RUNS * HOT_UNITS * UNIT_OPERATIONS;
      },
    },
    'instruction-cold': {
      pass(at, bytes) {
        mixes[((at - start) / bytes) % COPIES]!.mix(at, frame);
        return MIX_UNITS * UNIT_OPERATIONS;
      },
    },
    'instruction-warm': {
      again,
      pass(at) {
        for (let run = 0; run < WARM_RUNS; run++) warm.mix(at, frame);
        return WARM_RUNS * MIX_UNITS * UNIT_OPERATIONS;
      },
    },
  };
}

/** Node's own way to `getppid`, the call that the C twin makes. */
function callSystem(): number {
  for (let i = 0; i < SYSCALLS; i++) process.ppid;
  return SYSCALLS;
}
