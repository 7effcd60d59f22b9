import type { Line } from '../result/types.ts';
import { plain, plainJson } from '../shown.ts';
import { recordingsFor } from './windows.ts';

/**
 * Takes the lines of each result file; gives their windows as https://www.speedscope.app opens them
 * (its file-format-schema.json): a profile each, of type `sampled`, a sample a call path, its weight the
 * instructions of the last function. Raises Fault 2 where there is no window.
 */
export function renderSpeedscope(files: readonly (readonly Line[])[]): string {
  const windows = recordingsFor(files, 'speedscope');
  const numbers = new Map<string, number>();
  const frame = (name: string) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const profiles = windows.map(({ title, paths }) => {
    const executed = paths.filter(({ exclusive }) => exclusive > 0);
    const weights = executed.map(({ exclusive }) => exclusive);
    return {
      type: 'sampled',
      name: plain(title),
      unit: 'none',
      startValue: 0,
      endValue: weights.reduce((sum, weight) => sum + weight, 0),
      samples: executed.map((path) => [...path.stack, path.function].map(frame)),
      weights,
    };
  });
  return `${plainJson({
    $schema: 'https://www.speedscope.app/file-format-schema.json',
    exporter: 'luo-bench',
    activeProfileIndex: 0,
    shared: { frames: [...numbers.keys()].map((name) => ({ name: plain(name) })) },
    profiles,
  })}\n`;
}
