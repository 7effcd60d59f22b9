import picomatch from 'picomatch';
import { Fault } from './fault.ts';
import type { Suite } from './result/types.ts';
import type { Player } from './tape/player.ts';
import type { Stage } from './tape/stage.ts';
import { createHash } from './ts/hash.ts';
import { createList } from './ts/list.ts';
import { createMap } from './ts/map.ts';
import { createObjects } from './ts/objects.ts';

/** A hot path: which suites its contenders take part in (design.md §3). */
export const HOT_PATHS = {
  session: ['insert', 'lookup', 'serialize', 'deserialize'],
} as const satisfies Record<string, readonly Suite[]>;
export type HotPath = keyof typeof HOT_PATHS;

/** The part of a contender's name before the slash: what executes it (design.md §2). */
export type Engine = 'wasm' | 'ts' | 'native';

/** One implementation of one hot path; `create` makes a player of a TypeScript one. */
export interface Contender {
  name: string;
  engine: Engine;
  algorithm: string;
  path: HotPath;
  create?: (stage: Stage) => Player;
}

/** Plays a tape and does nothing: its lines have the suite `overhead`. */
export const NONE = 'wasm/none';

/** All contenders, one line each, in the order in which tables show them. */
export const CONTENDERS: readonly Contender[] = [
  contender('session', NONE),
  contender('session', 'wasm/list'),
  contender('session', 'wasm/hash'),
  contender('session', 'ts/list', createList),
  contender('session', 'ts/hash', createHash),
  contender('session', 'ts/objects', createObjects),
  contender('session', 'ts/map', createMap),
  contender('session', 'native/list'),
  contender('session', 'native/hash'),
];

function contender(path: HotPath, name: string, create?: (stage: Stage) => Player): Contender {
  const [engine, algorithm] = name.split('/') as [Engine, string];
  return { name, engine, algorithm, path, ...(create && { create }) };
}

/**
 * Takes comma-separated globs on `engine/algorithm`, or on the algorithm alone, and the suites that
 * are run; gives the contenders that take part. Raises Fault 2 for a glob that matches none.
 */
export function selectContenders(globs: string, suites: readonly Suite[]): Contender[] {
  const candidates = CONTENDERS.filter(({ path }) =>
    HOT_PATHS[path].some((suite) => suites.includes(suite)),
  );
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
