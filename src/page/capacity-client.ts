import type { Capacity } from '../blackout/capacity.ts';
import type { Prices } from '../result/prices.ts';
import type { Settings } from './settings.ts';
import type { Answer, Ask } from './worker.ts';

/** Asks a worker for capacities: they may take seconds, in which sliders still have to answer. */
export interface CapacityClient {
  ask(settings: Settings): void;
}

/**
 * Takes what starts a worker, the report's prices and what to do with an answer (empty where there is none); gives what asks it. One question is in
 * work at a time, and of those that come meanwhile only the last is asked: answers to others would
 * be thrown away.
 */
export function capacityClient(
  start: () => Worker,
  prices: Prices | undefined,
  show: (found: readonly Capacity[]) => void,
): CapacityClient {
  let worker: Worker | undefined;
  let last = 0;
  let working = false;
  let waiting: Settings | undefined;
  const send = (settings: Settings) => {
    working = true;
    const ask: Ask = { kind: 'capacity', id: last, settings, ...(prices && { prices }) };
    worker!.postMessage(ask);
  };
  const begin = () => {
    const begun = start();
    begun.onmessage = answered;
    begun.onerror = () => show([]);
    return begun;
  };
  const answered = ({ data }: MessageEvent<Answer>) => {
    working = false;
    if (data.kind === 'failed') show([]);
    else if (data.kind === 'capacity' && data.id === last) show(data.capacities);
    if (!waiting) return;
    const next = waiting;
    waiting = undefined;
    send(next);
  };
  return {
    ask(settings) {
      last++;
      try {
        worker ??= begin();
      } catch {
        // A browser that forbids workers leaves the capacity out, and nothing else.
        return show([]);
      }
      if (working) waiting = settings;
      else send(settings);
    },
  };
}
