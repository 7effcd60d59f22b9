import { PAGE_SIZES, type PageBytes } from '../../src/abi/releases.ts';
import { CONTENDERS, NONE } from '../../src/contenders.ts';
import { readModules } from '../../src/measure/environment.ts';
import type { Player } from '../../src/tape/player.ts';
import type { Stage } from '../../src/tape/stage.ts';
import { createWasm } from '../../src/wasm/load.ts';

/**
 * Gives every session contender that plays in this process, by name, with what makes its player for
 * stages with pages of this size.
 */
export function playersFor(pageBytes: PageBytes): readonly [string, (stage: Stage) => Player][] {
  const module = new WebAssembly.Module(readModules(pageBytes).wasm as BufferSource);
  return CONTENDERS.filter(
    ({ engine, path, name }) =>
      engine !== 'native' && ['session', 'deserialize', 'files'].includes(path) && name !== NONE,
  ).map(({ name, algorithm, create, createObjects }) => [
    name,
    create ?? createObjects ?? ((stage) => createWasm(module, algorithm, stage)),
  ]);
}

/** The same for pages of 4 KiB. */
export const PLAYERS = playersFor(PAGE_SIZES['4KiB']);

/** The algorithms of the C twins. */
export const TWINS = CONTENDERS.filter(
  ({ engine, path }) => engine === 'native' && path === 'session',
).map(({ algorithm }) => algorithm);
