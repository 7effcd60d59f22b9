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

/** A range that is narrower by less than this says no more. */
const TOLD_SHARE = 0.01;

/** Whether one range is narrower than another, by enough to be asked for. */
export function narrows(wide: Range, narrow: Range): boolean {
  return wide.high - wide.low - (narrow.high - narrow.low) > TOLD_SHARE * wide.high;
}

/** A price with its parts, and the options that would narrow its range. */
export type Priced = Range & { terms: Term[]; narrowed_by: string[] };
