import type { Range } from './range.ts';

/** A part of a phase's cost. */
export interface Term {
  name: TermName;
  instructions: number;
}

/** The parts that costs fall into. */
export type TermName =
  | 'name scan'
  | 'index'
  | 'calls and sessions'
  | 'events'
  | 'files'
  | 'token scan'
  | 'folios'
  | 'struct pages'
  | 'bitmaps and tables'
  | 'scratch extension'
  | 'region visits'
  | 'units'
  | 'moved regions'
  | 'page init'
  | 'blocks'
  | 'handover';

/** A price with its parts, and the options that would narrow its range. */
export type Priced = Range & { terms: Term[]; narrowed_by: string[] };
