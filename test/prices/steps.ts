import { MEASURED } from '../../src/prices/kinds.ts';

/** Takes the memory there is; gives each twin that is asked for and the bytes that a pass of it is over. */
export function seriesOver(memory_bytes: number): [string, number][] {
  return MEASURED.flatMap(({ series, part_bytes }) =>
    series.map((twin): [string, number] => [twin, part_bytes(memory_bytes)]),
  );
}
