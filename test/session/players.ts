import { CONTENDERS, NONE } from '../../src/contenders.ts';
import { readModules } from '../../src/measure/environment.ts';
import type { Player } from '../../src/tape/player.ts';
import type { Stage } from '../../src/tape/stage.ts';
import { createWasm } from '../../src/wasm/load.ts';

const module = new WebAssembly.Module(readModules().wasm as BufferSource);

/** Every session contender that plays in this process, by name, with what makes its player. */
export const PLAYERS: readonly [string, (stage: Stage) => Player][] = CONTENDERS.filter(
  ({ engine, path, name }) =>
    engine !== 'native' && ['session', 'deserialize', 'files'].includes(path) && name !== NONE,
).map(({ name, algorithm, create, createObjects }) => [
  name,
  create ?? createObjects ?? ((stage) => createWasm(module, algorithm, stage)),
]);

/** The algorithms of the C twins. */
export const TWINS = CONTENDERS.filter(
  ({ engine, path }) => engine === 'native' && path === 'session',
).map(({ algorithm }) => algorithm);
