import { type OpKind, opKind, type Tape } from './format.ts';

/** The suites that a tape of sessions gives (spec §15.2). */
export const SESSION_SUITES = ['insert', 'lookup', 'serialize', 'deserialize', 'files'] as const;
export type SessionSuite = (typeof SESSION_SUITES)[number];

/** The suites of a tape of folios, and of one of reservations. */
export const FOLIO_SUITES = ['folios', 'reserve'] as const;
export type FolioSuite = (typeof FOLIO_SUITES)[number];

/**
 * One suite's part of a tape: the measured section `from` to `to`, everything before it being the
 * prepare section; `kind` is the operation that the suite counts, `count` how many there are.
 */
export interface Section {
  suite: SessionSuite | FolioSuite;
  from: number;
  to: number;
  /** `all`: every operation counts, and `count` is how many folios they have. */
  kind: OpKind | 'all';
  count: number;
  /** What tells two sections of one suite apart. */
  variant?: string;
  /** The algorithms that have something to do in it; all of the suite's if left out. */
  only?: readonly string[];
}

/**
 * Takes a tape and gives the sections of its first two kernels: what the first does up to its
 * reboot (`insert`, the open before it left out), the reboot (`serialize`), the second kernel's
 * first open (`deserialize`) and all that it does then (`lookup`); the preserves and the retrieves
 * of files are `files`. A suite with nothing to count is left out.
 */
export function sections(tape: Tape): (Section & { suite: SessionSuite })[] {
  const find = (kind: OpKind, from: number) => {
    let index = from;
    while (index < tape.ops && opKind(tape, index) !== kind) index++;
    return index;
  };
  const start = opKind(tape, 0) === 'open' ? 1 : 0;
  const reboot = find('reboot', 0);
  const open = find('open', reboot);
  const end = find('reboot', open);
  const files = find('preserve', start);
  const retrieves = find('retrieve-file', open);
  const parts: [SessionSuite, OpKind, number, number, string?][] = [
    ['insert', 'create', start, reboot],
    ['lookup', 'retrieve', open + 1, end],
    ['serialize', 'reboot', reboot, reboot + 1],
    ['deserialize', 'open', open, open + 1],
    ['files', 'preserve', files, reboot],
    ['files', 'retrieve-file', retrieves, end, 'retrieve'],
  ];
  const found: (Section & { suite: SessionSuite })[] = [];
  for (const [suite, kind, from, to, variant] of parts) {
    let count = 0;
    for (let index = from; index < Math.min(to, tape.ops); index++) {
      if (opKind(tape, index) === kind) count++;
    }
    if (count > 0) found.push({ suite, from, to, kind, count, ...(variant && { variant }) });
  }
  return found;
}
