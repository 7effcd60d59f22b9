import picomatch from 'picomatch';
import { Fault } from './fault.ts';
import type { Suite } from './result/types.ts';
import type { Player, RestorablePlayer } from './tape/player.ts';
import type { Stage } from './tape/stage.ts';
import { createRadix } from './ts/folios/radix.ts';
import { createSets } from './ts/folios/sets.ts';
import { createHash } from './ts/hash.ts';
import { createList } from './ts/list.ts';
import { createMap } from './ts/map.ts';
import { createObjects } from './ts/objects.ts';

/** A hot path: which suites its contenders take part in. */
export const HOT_PATHS = {
  session: ['insert', 'lookup', 'serialize', 'deserialize'],
  deserialize: ['deserialize'],
  files: ['files'],
  folios: ['folios'],
  reserve: ['reserve'],
} as const satisfies Record<string, readonly Suite[]>;
export type HotPath = keyof typeof HOT_PATHS;

/** The part of a contender's name before the slash: what executes it. */
export type Engine = 'wasm' | 'ts' | 'native';

/** What a contender's line may say beside its hot path and name. */
interface Traits {
  /** Makes a player of a TypeScript contender whose state is the stage's memory. */
  create?: (stage: Stage) => Player;
  /** Makes a player of one whose state is objects of the engine. */
  createObjects?: (stage: Stage, preparing?: boolean) => RestorablePlayer;
  /** Its inserts cost n^2 in all, so that large n are left out. */
  quadratic?: true;
  /**
   * It has no index, so what this other algorithm of its engine prepared serves it as well, sooner, and
   * it changes the same addresses whatever the names.
   */
  preparedBy?: string;
}

/** One implementation of one hot path. */
export interface Contender extends Traits {
  name: string;
  engine: Engine;
  algorithm: string;
  path: HotPath;
}

/** Plays a tape and does nothing: its lines have the suite `overhead`. */
export const NONE = 'wasm/none';

/** All contenders, one line each, in the order in which tables show them. */
export const CONTENDERS: readonly Contender[] = [
  contender('session', NONE),
  contender('session', 'wasm/list', { quadratic: true, preparedBy: 'hash' }),
  contender('session', 'wasm/list-words', { quadratic: true, preparedBy: 'hash' }),
  contender('session', 'wasm/list-hash', { quadratic: true }),
  contender('session', 'wasm/buckets', { quadratic: true }),
  contender('session', 'wasm/hash'),
  contender('session', 'wasm/rbtree'),
  contender('session', 'wasm/xarray'),
  contender('session', 'wasm/critbit'),
  contender('session', 'wasm/sorted', { quadratic: true }),
  contender('session', 'wasm/tags', { quadratic: true }),
  contender('deserialize', 'wasm/unchecked'),
  contender('deserialize', 'wasm/bulk'),
  contender('session', 'ts/list', { create: createList, quadratic: true, preparedBy: 'hash' }),
  contender('session', 'ts/hash', { create: createHash }),
  contender('session', 'ts/objects', { createObjects, preparedBy: 'map', quadratic: true }),
  contender('session', 'ts/map', { createObjects: createMap }),
  contender('session', 'native/list', { quadratic: true, preparedBy: 'hash' }),
  contender('session', 'native/list-hash', { quadratic: true }),
  contender('session', 'native/buckets', { quadratic: true }),
  contender('session', 'native/hash'),
  contender('session', 'native/rbtree'),
  contender('session', 'native/xarray'),
  contender('files', 'wasm/token-list', { quadratic: true }),
  contender('files', 'wasm/token-hash'),
  contender('folios', 'wasm/bitmaps-512'),
  contender('folios', 'wasm/bitmaps-4096'),
  contender('folios', 'wasm/radix'),
  contender('folios', 'wasm/radix-cached'),
  contender('folios', 'wasm/runs'),
  contender('folios', 'ts/radix', { create: createRadix }),
  contender('folios', 'ts/sets', { createObjects: createSets }),
  contender('folios', 'native/bitmaps-4096'),
  contender('folios', 'native/radix'),
  contender('reserve', 'wasm/reserve-linear'),
  contender('reserve', 'wasm/reserve-runs'),
];

/** Whether a contender takes part in a suite. */
export function playsSuite({ path }: Contender, suite: Suite): boolean {
  const suites: readonly Suite[] = HOT_PATHS[path];
  return suites.includes(suite);
}

function contender(path: HotPath, name: string, traits: Traits = {}): Contender {
  const [engine, algorithm] = name.split('/') as [Engine, string];
  return { name, engine, algorithm, path, ...traits };
}

/**
 * Takes comma-separated globs on `engine/algorithm`, or on the algorithm alone, and the suites that
 * are run; gives the contenders that take part. Raises Fault 2 for a glob that matches none.
 */
export function selectContenders(globs: string, suites: readonly Suite[]): Contender[] {
  const candidates = CONTENDERS.filter((c) => suites.some((suite) => playsSuite(c, suite)));
  const selected = new Set<Contender>();
  for (const glob of globs.split(',')) {
    const matches = picomatch(glob);
    const found = candidates.filter((c) => matches(c.name) || matches(c.algorithm));
    if (found.length === 0) {
      const names = candidates.map(({ name }) => name).join(', ');
      throw new Fault(2, `--contender ${glob}: matches none of ${names}`);
    }
    for (const c of found) selected.add(c);
  }
  return candidates.filter((c) => selected.has(c));
}
