import type { Flb } from '../../src/tape/flb.ts';
import type { FileHandler, FileRecord, OpenFile } from '../../src/tape/lifecycle.ts';

/** A file that only the handler of that string takes. */
export interface NamedFile extends OpenFile {
  kind: string;
}

/** What a test handler gives where it is not to give 0 or true, by the callback's name and token. */
export type Refusals = Record<string, number>;

/**
 * A handler that writes down its calls as `freeze 1` and gives what `refusals` says for that line:
 * a negative errno, or for can_finish anything but 0 for false. Its data is 256 times the token.
 */
export function loggingHandler(compatible: string, calls: string[], refusals: Refusals = {}) {
  const call = (name: string, { token }: FileRecord) => {
    const line = `${name} ${token}`;
    calls.push(line);
    return refusals[line] ?? 0;
  };
  return {
    compatible,
    canPreserve: (file) => (file as NamedFile).kind === compatible,
    preserve(record) {
      record.data = record.token * 256n;
      return call('preserve', record);
    },
    unpreserve: (record) => void call('unpreserve', record),
    freeze: (record) => call('freeze', record),
    unfreeze: (record) => void call('unfreeze', record),
    retrieve: (record) => call('retrieve', record),
    canFinish: (record) => call('can_finish', record) === 0,
    finish: (record) => void call('finish', record),
  } satisfies FileHandler;
}

/** An FLB that writes down its calls as `name.preserve`; its data is `data`. */
export function loggingFlb(
  compatible: string,
  calls: string[],
  data = 0n,
  refusals: Refusals = {},
): Flb {
  const call = (name: string) => {
    const line = `${compatible}.${name}`;
    calls.push(line);
    return refusals[line] ?? 0;
  };
  return {
    compatible,
    preserve(state) {
      state.data = data;
      state.object = { compatible };
      return call('preserve');
    },
    unpreserve: () => void call('unpreserve'),
    retrieve(state) {
      state.object = { of: state.data };
      return call('retrieve');
    },
    finish: () => void call('finish'),
  };
}
