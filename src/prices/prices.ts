import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { Fault } from '../fault.ts';
import { cacheRoot, makeFolder, readText, writeAtomic } from '../files.ts';
import { environment, readModules } from '../measure/environment.ts';
import { buildNative } from '../measure/native.ts';
import { thisProcessor } from '../measure/processor.ts';
import { packageRoot } from '../package.ts';
import type { Prices } from '../result/prices.ts';
import { parseResults } from '../result/read.ts';
import { type EnvLine, type Line, PRICE_KINDS, type PriceLine } from '../result/types.ts';
import { formatLine } from '../result/write.ts';
import { measurePrices, PRICE_FLAGS, type Steps } from './measure.ts';
import { readPriceModules } from './wasm.ts';

/** Lines of prices and the environment line before them. */
export interface PriceFile {
  env: EnvLine;
  lines: readonly PriceLine[];
}

/**
 * Gives this machine's prices: those in the user's cache or, where there are none and `measure` says so,
 * measured now and kept there; and those of WebAssembly are measured again once a C compiler is there.
 * Raises what `measurePrices` does.
 */
export async function herePrices(
  { measure }: { measure: boolean },
  progress: Steps,
  stop?: AbortSignal,
): Promise<Prices | undefined> {
  let found = cachedPrices('native') ?? cachedPrices('wasm');
  if (measure && (!found || (engineOf(found) === 'wasm' && (await hasCompiler(stop))))) {
    found = await measureHere(progress, stop);
  }
  return found && listOf(found, 'this machine');
}

async function hasCompiler(signal?: AbortSignal): Promise<boolean> {
  return !('missing' in (await buildNative({ flags: PRICE_FLAGS, signal })));
}

function engineOf({ lines }: PriceFile): PriceLine['engine'] {
  return lines[0]!.engine;
}

/**
 * Reads a file of prices, as `prices -o` writes them. Raises Fault 2 naming file, line or field where it
 * is damaged, lacks a kind or has prices of several machines, Fault 4 for another result version.
 */
export function readPrices(file: string): Prices {
  return listOf(pricesOf(parseResults(readText(file), file), file), file);
}

/** Measures this machine's prices and keeps them, as far as its cache can be written. Raises what `measurePrices` does. */
export async function measureHere(
  progress: Steps,
  stop?: AbortSignal,
): Promise<PriceFile & { kept?: string }> {
  const modules = readModules();
  const { lines, compiler } = await measurePrices(progress, stop);
  const found = { env: environment(modules, compiler), lines };
  const kept = keepPrices(found);
  return { ...found, ...(kept !== undefined && { kept }) };
}

/** Keeps prices in the user's cache as this machine's; gives where, undefined where it cannot be written. */
export function keepPrices(found: PriceFile): string | undefined {
  const path = cachePath(engineOf(found));
  try {
    makeFolder(dirname(path));
    writeAtomic(path, formatPrices(found));
    return path;
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

/**
 * Gives what the user's cache has of this machine, kernel and these twins by an engine;
 * undefined where that is nothing.
 */
export function cachedPrices(engine: PriceLine['engine']): PriceFile | undefined {
  const path = cachePath(engine);
  try {
    // What was written here needs no schema, which takes a third of a second to be made.
    const lines = readText(path).trimEnd().split('\n');
    return pricesOf(
      lines.map((line) => JSON.parse(line) as Line),
      path,
    );
  } catch {
    // Whatever is wrong with it, they are measured anew.
    return undefined;
  }
}

/** Gives the text of a file of prices. */
export function formatPrices({ env, lines }: PriceFile): string {
  return [env, ...lines].map((line) => `${formatLine(line)}\n`).join('');
}

/** What measures: with another text of it prices are other prices. */
const TWINS = ['main.c', 'prices.c', 'prices.h'];

/**
 * Gives where prices of this machine and kernel by these twins are kept: by C twins, or by the modules and
 * the V8 that are here. Raises what `readPriceModules` does.
 */
export function cachePath(engine: PriceLine['engine']): string {
  const hash = createHash('sha256');
  const how = engine === 'native' ? PRICE_FLAGS : process.versions.v8;
  const { name } = thisProcessor();
  hash.update(JSON.stringify([name, totalmem(), release(), process.arch, how]));
  if (engine === 'native') {
    for (const file of TWINS) hash.update(readFileSync(join(packageRoot(), 'native', file)));
  } else {
    const { twins, mix } = readPriceModules();
    hash.update(twins).update(mix);
  }
  return join(cacheRoot(), 'prices', `${hash.digest('hex').slice(0, 16)}.ndjson`);
}

function pricesOf([env, ...lines]: readonly Line[], file: string): PriceFile {
  if (env?.type !== 'env') throw new Fault(2, `${file}:1: must be the env line of prices`);
  const prices = lines.map((line, i) => {
    if (line.type === 'price') return line;
    throw new Fault(
      2,
      `${file}:${i + 2}: a line of type ${line.type}; a file of prices has prices alone`,
    );
  });
  for (const [i, line] of prices.entries()) checkLine(line, prices.slice(0, i), `${file}:${i + 2}`);
  const missing = PRICE_KINDS.find((kind) => !prices.some((line) => line.kind === kind));
  if (missing !== undefined) {
    throw new Fault(2, `${file}: has no price of ${missing}; measure again: luo-bench prices -o`);
  }
  return { env, lines: prices };
}

/** The dearest step, a name compared in memory that is far, takes some hundred ns. */
const PRICE_MOST_NS = 1e6;

function checkLine(line: PriceLine, before: readonly PriceLine[], place: string): void {
  const { kind, value, low, high, samples, size_bytes, arch } = line;
  if (!(low > 0 && high < PRICE_MOST_NS)) {
    throw new Fault(2, `${place}: ${low} to ${high} ns is no price of a step; measure again`);
  }
  if (low < Math.min(...samples) * 0.999 || high > Math.max(...samples) * 1.001) {
    throw new Fault(2, `${place}: low ${low} to high ${high} is beyond its own samples`);
  }
  if (!(low <= value && value <= high)) {
    throw new Fault(2, `${place}: value ${value} is not from low ${low} to high ${high}`);
  }
  if (before[0] && before[0].arch !== arch) {
    throw new Fault(
      2,
      `${place}: arch ${arch}, the first price has ${before[0].arch}; give one machine's`,
    );
  }
  if (before.some((other) => other.kind === kind && other.size_bytes === size_bytes)) {
    throw new Fault(2, `${place}: kind ${kind} of size_bytes ${size_bytes} a second time`);
  }
}

const ENGINES = { native: 'C twins', wasm: 'WebAssembly' };

function listOf({ env, lines }: PriceFile, whose: string): Prices {
  const { arch, engine } = lines[0]!;
  const by = ENGINES[engine];
  const age = ageOf(Date.now() - Date.parse(env.started));
  return { lines, source: `prices of ${whose} (${env.cpu}, ${arch}), measured ${age} by ${by}` };
}

const UNITS: readonly (readonly [string, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** Takes milliseconds; gives `3 hours ago`, or `just now` below a minute. */
function ageOf(age_ms: number): string {
  if (age_ms < -UNITS.at(-1)![1]) return 'at a time to come, by its date';
  const unit = UNITS.find(([, ms]) => age_ms >= ms);
  if (!unit) return 'just now';
  const count = Math.floor(age_ms / unit[1]);
  return `${count} ${unit[0]}${count > 1 ? 's' : ''} ago`;
}
