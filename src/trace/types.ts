import type { Scenario } from '../tape/scenario.ts';
import type { Meta } from './folder.ts';

/** One system call of a recording, a line of `ops.csv`; what its operation lacks is undefined. */
export interface Call {
  /** The line of `ops.csv` (from 1). */
  line: number;
  /** 1 before the reboot, 2 after it. */
  kernel: 1 | 2;
  op: string;
  /** The session's name as raw bytes; undefined for `open`. */
  session: Uint8Array | undefined;
  token: bigint | undefined;
  size_bytes: number | undefined;
  order: number | undefined;
  /** What the call cost, in the unit of the trace. */
  instructions: number;
  /** 0 or a negative errno. */
  result: number;
}

/** One function on the old kernel's way to kexec: a line of `phases.tsv`. */
export interface Phase {
  function: string;
  depth: number;
  /** When it was entered, in the unit of the trace. */
  enter: number;
  /** How long it took; undefined for one that never returned. */
  duration: number | undefined;
}

/** One thing that happened inside a kernel: a line of `events.tsv`. */
export interface TraceEvent {
  line: number;
  kernel: 1 | 2;
  event: string;
  /** As the kernel printed them, such as `pfn=0x2a1c order=0`. */
  arguments: string;
}

/** A recording of a real kernel's live update (spec §16.1). */
export interface Trace extends Meta {
  scenario: Scenario;
  calls: Call[];
  phases?: Phase[];
}
