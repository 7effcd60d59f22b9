import type { Capacity } from '../blackout/capacity.ts';
import type { Prices } from '../result/prices.ts';
import { exploreCapacity, type PageData } from './explore.ts';
import { type PlayEvent, type PlayRequest, playAll } from './player.ts';
import type { Settings } from './settings.ts';

/** What the page asks a worker. */
export type Ask =
  | { kind: 'play'; request: PlayRequest }
  | { kind: 'capacity'; id: number; settings: Settings; prices?: Prices };

/** What a worker answers: events of playing, or capacities by the number of the question. */
export type Answer =
  | PlayEvent
  | { kind: 'failed'; message: string }
  | { kind: 'capacity'; id: number; capacities: Capacity[] };

/** What this module uses of a worker's global scope. */
interface Scope {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  postMessage(answer: Answer): void;
}

/** Answers what the page asks, in a worker that was started from the page's own script. */
export function serve(data: PageData): void {
  const scope = globalThis as unknown as Scope;
  scope.onmessage = ({ data: ask }) => {
    try {
      if (ask.kind === 'play') {
        playAll(
          ask.request,
          () => performance.now(),
          (event) => scope.postMessage(event),
        );
      } else {
        const { id, settings, prices } = ask;
        const capacities = exploreCapacity(settings, data, prices);
        scope.postMessage({ kind: 'capacity', id, capacities });
      }
    } catch (error) {
      scope.postMessage({ kind: 'failed', message: (error as Error).message });
    }
  };
}

/**
 * Takes the text of the page's script; gives what starts a worker that runs it: a page opened from a
 * file may not load a script of its own by name. What is given raises the browser's error where
 * workers are forbidden.
 */
export function workerStarter(script: string): () => Worker {
  let url: string | undefined;
  return () => {
    url ??= URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    return new Worker(url);
  };
}
