import { DEFAULT_HOST } from '../../bench/folios.ts';
import { CONTENDERS, type Contender, NONE } from '../contenders.ts';
import type { Cell } from '../measure/cell.ts';
import { memoryCells } from '../measure/folio-workload.ts';
import { sessionCell } from '../measure/workload.ts';
import { FOLIO_SUITES, SESSION_SUITES } from '../tape/sections.ts';

/** A workload of the gate's table, not yet laid out, and what it is for. */
export interface GateCell {
  layOut: () => Cell;
  /** Counted only, timed where the code changed, or one n of the growth gate. */
  use: 'count' | 'time' | 'growth';
}

const ABI = '7.3';
const GIB = 2 ** 30;
/** A block of sessions, a few blocks, and the old limit. Time is measured at the largest alone. */
const SIZES = [51, 256, 819];
/** Doublings from which a path's class of growth is read; names of one length, so without steps. */
const DOUBLINGS = [8, 16, 32, 64, 128, 256];
const FILES = 500;

const REGISTRY = SESSION_SUITES.filter((suite) => suite !== 'files');

/** The table of the gate: every Wasm contender in its suites, at few sizes, in under 15 s. */
export function gateTable(): GateCell[] {
  const common = { abi: ABI, files: 0, seed: 1, fixGrow: false };
  const largest = SIZES.at(-1);
  return [
    ...SIZES.map(
      (n): GateCell => ({
        layOut: () => sessionCell({ ...common, n, names: 'session' }, REGISTRY),
        use: n === largest ? 'time' : 'count',
      }),
    ),
    {
      layOut: () => sessionCell({ ...common, n: 1, names: 'session', files: FILES }, ['files']),
      use: 'time',
    },
    ...memoryCells({ ...DEFAULT_HOST, memory_bytes: GIB }, ABI, FOLIO_SUITES).map(
      (layOut): GateCell => ({ layOut, use: 'time' }),
    ),
    ...DOUBLINGS.map(
      (n): GateCell => ({
        layOut: () => sessionCell({ ...common, n, names: 'uuid' }, REGISTRY),
        use: 'growth',
      }),
    ),
  ];
}

/** The contenders of the gate: those whose code is in the baseline's binary. */
export function gateContenders(): Contender[] {
  return CONTENDERS.filter(({ engine, name }) => engine === 'wasm' && name !== NONE);
}
