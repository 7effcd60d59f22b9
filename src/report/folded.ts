import type { Line } from '../result/types.ts';
import { plain } from '../shown.ts';
import { recordingsFor } from './windows.ts';

/**
 * Takes the lines of each result file; gives their window as `flamegraph.pl` reads it, a line a call
 * path: its functions with `;` between them, and the instructions of the last one. Of two windows each
 * line has both counts, as `difffolded.pl` prints them. A blank or a semicolon of a name is `_`. Raises
 * Fault 2 where there is no window, or more than two.
 */
export function renderFolded(files: readonly (readonly Line[])[]): string {
  const windows = recordingsFor(files, 'folded', 2);
  const sums = new Map<string, number[]>();
  const names = new Map<string, string>();
  const frame = (name: string) => {
    const known = names.get(name) ?? plain(name).replaceAll(/[;\s]/g, '_');
    names.set(name, known);
    return known;
  };
  for (const [i, { paths }] of windows.entries()) {
    for (const { stack, function: name, exclusive } of paths) {
      if (exclusive === 0) continue;
      const path = [...stack, name].map(frame).join(';');
      const counts = sums.get(path) ?? windows.map(() => 0);
      counts[i]! += exclusive;
      sums.set(path, counts);
    }
  }
  return [...sums].map(([path, counts]) => `${path} ${counts.join(' ')}\n`).join('');
}
