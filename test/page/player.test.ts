import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PlayEvent, type PlayRequest, playAll } from '../../src/page/player.ts';
import { ROOT } from '../cli/command.ts';

const wasm = readFileSync(join(ROOT, 'dist/wasm/luo.wasm'));

function request(algorithm: string, given: Partial<PlayRequest> = {}): PlayRequest {
  const suites: PlayRequest['algorithms'][number]['suites'] = ['insert', 'deserialize'];
  const algorithms = [{ algorithm, suites }];
  return { wasm, n: 51, names: 'session', algorithms, rounds: 2, seed: 1, ...given };
}

/** A clock that goes on by a step each time it is asked: every block looks equally long. */
function stepClock(step_ms: number): () => number {
  let time = 0;
  return () => {
    time += step_ms;
    return time;
  };
}

describe('the player', () => {
  it('tells samples of each suite and round, and how far it is', () => {
    const events: PlayEvent[] = [];
    playAll(
      request('hash'),
      () => performance.now(),
      (event) => events.push(event),
    );
    const samples = events.filter((event) => event.kind === 'sample');
    expect(samples.map(({ round }) => round)).toEqual([0, 0, 1, 1]);
    expect(new Set(samples.map(({ suite }) => suite))).toEqual(new Set(['insert', 'deserialize']));
    const steps = events.filter((event) => event.kind === 'step');
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, i) => i));
    expect(steps.every(({ of }) => of === steps.length)).toBe(true);
    expect(events.at(-1)).toEqual({ kind: 'done' });
  });

  it('makes blocks longer for a clock that is coarse, and refuses one that is too coarse', () => {
    const coarse = () => Math.floor(performance.now() / 2) * 2;
    const events: PlayEvent[] = [];
    const stop = new Error('seen enough');
    expect(() =>
      playAll(request('hash'), coarse, (event) => {
        events.push(event);
        throw stop;
      }),
    ).toThrow(stop);
    expect(events).toEqual([{ kind: 'clock', tick_ms: 2, block_ms: 400 }]);
    expect(() => playAll(request('hash'), stepClock(100), () => {})).toThrow(
      /clock ticks every 100/,
    );
  });

  it('ends at an answer that is wrong', () => {
    // It takes every operation as played and leaves no pages behind.
    expect(() =>
      playAll(
        request('none'),
        () => performance.now(),
        () => {},
      ),
    ).toThrow(/wasm\/none/);
  });
});
