import { Fault } from '../fault.ts';
import { describe, kernelName } from '../result/describe.ts';
import { ofType, workloadKey } from '../result/lines.ts';
import type { Line, WindowLine } from '../result/types.ts';
import { groupBy } from './groups.ts';

/** A recorded window: what tells it apart, and its call paths. */
export interface Recording {
  title: string;
  paths: WindowLine[];
}

/** Takes lines; gives the windows in them, in order. */
export function recordingsOf(lines: readonly Line[]): Recording[] {
  const groups = groupBy(
    ofType(lines, 'window'),
    (line) => kernelName(line) + workloadKey(line.workload),
  );
  return [...groups.values()].map((paths) => {
    const [{ workload, arch, ...kernel }] = paths as [WindowLine];
    return {
      title: `${describe(workload) || 'a window'} (ABI ${kernelName(kernel)}, ${arch})`,
      paths,
    };
  });
}

/**
 * Takes the lines of each result file, a format and how many windows a file of it may hold; gives the windows.
 * Raises Fault 2 where there is none, or more.
 */
export function recordingsFor(
  files: readonly (readonly Line[])[],
  format: string,
  most = Number.POSITIVE_INFINITY,
): Recording[] {
  const found = files.flatMap(recordingsOf);
  if (found.length === 0) {
    throw new Fault(
      2,
      `--format ${format}: these results have no window; give those of trace show --window --json`,
    );
  }
  if (found.length <= most) return found;
  throw new Fault(
    2,
    `--format ${format}: ${found.length} windows; give ${most === 1 ? 'one' : `${most} at most`}`,
  );
}
