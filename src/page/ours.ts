import { workloadKey } from '../result/lines.ts';
import type { Line, TimeLine } from '../result/types.ts';
import type { NameStyle } from '../tape/names.ts';
import { PLAY_ABI, type PlaySuite } from './player.ts';

/** One machine of the report: how it is called, and its times of what the page plays. */
export interface Machine {
  label: string;
  find(suite: PlaySuite, n: number, names: NameStyle, algorithm: string): TimeLine | undefined;
}

/**
 * Takes the report's result lines, an environment before the lines of each machine; gives the
 * machines that timed anything in Wasm.
 */
export function machinesOf(lines: readonly Line[]): Machine[] {
  const machines: { label: string; times: TimeLine[] }[] = [];
  for (const line of lines) {
    if (line.type === 'env') {
      machines.push({ label: `${line.cpu}, Node ${line.node}`, times: [] });
    } else if (line.type === 'result' && line.metric === 'time' && isWasm(line)) {
      machines.at(-1)?.times.push(line);
    }
  }
  return machines
    .filter(({ times }) => times.length > 0)
    .map(({ label, times }) => ({
      label,
      find: (suite, n, names, algorithm) => {
        const key = workloadKey({ n, names, abi: PLAY_ABI });
        return times.find(
          (line) =>
            line.suite === suite &&
            line.contender === `wasm/${algorithm}` &&
            workloadKey(line.workload) === key,
        );
      },
    }));
}

function isWasm({ contender }: TimeLine): boolean {
  return contender.startsWith('wasm/');
}
