import type { RestorablePlayer } from '../tape/player.ts';
import type { Stage } from '../tape/stage.ts';
import { createIdiomaticPlayer } from './idiomatic.ts';
import { createSessionMap } from './map.ts';
import type { Session, Sessions } from './natural-world.ts';

/** Sessions in an array, their names compared with `===`. */
function createSessionArray(): Sessions {
  const sessions: Session[] = [];
  const find = (name: string) => {
    for (const session of sessions) if (session.name === name) return session;
    return undefined;
  };
  return {
    size: () => sessions.length,
    find,
    insert(session) {
      if (find(session.name) !== undefined) return false;
      sessions.push(session);
      return true;
    },
    append(session) {
      sessions.push(session);
    },
    remove(session) {
      sessions.splice(sessions.indexOf(session), 1);
    },
    [Symbol.iterator]: () => sessions.values(),
  };
}

/**
 * An array of objects, scanned: the kernel's list as one would write it in TypeScript. Takes a
 * stage, and whether another collection takes its place up to the first `save`, which is quadratic
 * here; gives a player with a memory of its own.
 */
export function createObjects(stage: Stage, preparing = false): RestorablePlayer {
  const collection = { create: createSessionArray, compares: true };
  return createIdiomaticPlayer(
    stage,
    collection,
    preparing ? createSessionMap : createSessionArray,
  );
}
