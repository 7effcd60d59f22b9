import type { RestorablePlayer } from '../tape/player.ts';
import type { Stage } from '../tape/stage.ts';
import { createIdiomaticPlayer } from './idiomatic.ts';
import type { Session, Sessions } from './natural-world.ts';

/** Sessions in a `Map` by name; it iterates in order of insertion. */
export function createSessionMap(): Sessions {
  const sessions = new Map<string, Session>();
  return {
    size: () => sessions.size,
    find: (name) => sessions.get(name),
    insert(session) {
      if (sessions.has(session.name)) return false;
      sessions.set(session.name, session);
      return true;
    },
    append(session) {
      sessions.set(session.name, session);
    },
    remove(session) {
      sessions.delete(session.name);
    },
    [Symbol.iterator]: () => sessions.values(),
  };
}

/**
 * A `Map` from name to session. Takes a stage, gives a player with a memory of its own.
 */
export function createMap(stage: Stage): RestorablePlayer {
  const collection = { create: createSessionMap, compares: false };
  return createIdiomaticPlayer(stage, collection, createSessionMap);
}
