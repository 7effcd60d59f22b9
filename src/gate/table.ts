import { DEFAULT_HOST } from '../../bench/folios.ts';
import { CONTENDERS, type Contender, NONE } from '../contenders.ts';
import type { Cell } from '../measure/cell.ts';
import type { Suite } from '../result/types.ts';
import { FOLIO_SUITES, SESSION_SUITES } from '../tape/sections.ts';
import { memoryCells } from '../workload/folios.ts';
import { sessionCell } from '../workload/sessions.ts';

/** A workload of the gate's table, not yet laid out, and what it is for. */
export interface GateCell {
  layOut: () => Cell;
  /** Counted and compared, or one n of the growth gate. */
  use: 'count' | 'growth';
  /** The suites that are timed, too, where their code changed. */
  timed: readonly Suite[];
}

const ABI = '7.3';
const GIB = 2 ** 30;
const REGISTRY = SESSION_SUITES.filter((suite) => suite !== 'files');

/** A block of sessions, a few blocks, and the old limit. */
const SIZES = [51, 256, 819];
/**
 * Time is measured at the old limit. Deserializing is one operation and cannot be cut into chunks
 * (course.ts): at 819 the list takes 2 ms, in which a machine drifts; at 256 it takes 0.2.
 */
const TIMED = new Map<number, readonly Suite[]>([
  [256, ['deserialize']],
  [819, REGISTRY.filter((suite) => suite !== 'deserialize')],
]);
/** Doublings from which a path's class of growth is read; names of one length, so without steps. */
const DOUBLINGS = [8, 16, 32, 64, 128, 256];
const FILES = 500;

/** The table of the gate: every Wasm contender in its suites, at few sizes, in under 15 s. */
export function gateTable(): GateCell[] {
  const common = { abi: ABI, files: 0, seed: 1, fixGrow: false };
  return [
    ...SIZES.map(
      (n): GateCell => ({
        layOut: () => sessionCell({ ...common, n, names: 'session' }, REGISTRY),
        use: 'count',
        timed: TIMED.get(n) ?? [],
      }),
    ),
    {
      layOut: () => sessionCell({ ...common, n: 1, names: 'session', files: FILES }, ['files']),
      use: 'count',
      timed: ['files'],
    },
    ...memoryCells({ ...DEFAULT_HOST, memory_bytes: GIB }, ABI, FOLIO_SUITES).map(
      (layOut): GateCell => ({ layOut, use: 'count', timed: FOLIO_SUITES }),
    ),
    ...DOUBLINGS.map(
      (n): GateCell => ({
        layOut: () => sessionCell({ ...common, n, names: 'uuid' }, REGISTRY),
        use: 'growth',
        timed: [],
      }),
    ),
  ];
}

/** The contenders of the gate: those whose code is in the baseline's binary. */
export function gateContenders(): Contender[] {
  return CONTENDERS.filter(({ engine, name }) => engine === 'wasm' && name !== NONE);
}
