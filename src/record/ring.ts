import { viewOf } from '../abi/bytes.ts';
import type { PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import type { Phase } from '../trace/types.ts';

/** A function's entry or exit in the ring, with its time in ticks. */
export type RingEvent =
  | { kind: 'entry'; function: bigint; depth: number; time: number }
  | { kind: 'exit'; function: bigint; depth: number; entered: number; left: number };

/** The numbers by which this kernel's ring knows its events. */
export interface RingFormat {
  entry: number;
  exit: number;
}

const PAGE_HEADER_BYTES = 16;
/** Low bits of the commit field: the bytes of data. */
const COMMIT_MASK = 0xfffff;
const TYPE = { padding: 29, extend: 30, stamp: 31 } as const;
const DELTA_BITS = 27;

/** Offsets in the bodies of the two events; `formats` is checked to have them. */
const BODY = {
  function: 8,
  depth: 16,
  exitDepth: 24,
  calltime: 32,
  rettime: 40,
  bytes: 48,
} as const;
const EXPECTED = {
  funcgraph_entry: ['func;\toffset:8;', 'depth;\toffset:16;\tsize:8;'],
  funcgraph_exit: [
    'func;\toffset:8;',
    'depth;\toffset:24;',
    'calltime;\toffset:32;',
    'rettime;\toffset:40;',
  ],
} as const;

/**
 * Reads the event numbers from the text of `events/ftrace/funcgraph_{entry,exit}/format`. Raises
 * Fault 2 where the kernel lays them out in another way than spec §16.10 says.
 */
export function parseFormats(text: string): RingFormat {
  const number = (name: keyof typeof EXPECTED) => {
    const part = text.split(/^name: /m).find((section) => section.startsWith(`${name}\n`));
    const id = /^ID: (\d+)$/m.exec(part ?? '')?.[1];
    if (id === undefined || !EXPECTED[name].every((field) => part?.includes(field))) {
      throw new Fault(2, `the kernel's ring has ${name} in a form that is not known`);
    }
    return Number(id);
  };
  return { entry: number('funcgraph_entry'), exit: number('funcgraph_exit') };
}

/**
 * Reads raw ring-buffer pages (spec §16.10), as large as the kernel's: events in the order of the ring. What is
 * no whole event is left out; a page that contradicts itself ends at that place.
 */
export function readRing(pages: Uint8Array, format: RingFormat, pageBytes: PageBytes): RingEvent[] {
  const events: RingEvent[] = [];
  for (let at = 0; at + pageBytes <= pages.length; at += pageBytes) {
    readRingPage(pages.subarray(at, at + pageBytes), format, events);
  }
  return events;
}

function readRingPage(page: Uint8Array, format: RingFormat, events: RingEvent[]): void {
  const view = viewOf(page);
  let time = view.getBigUint64(0, true);
  const commit = Number(view.getBigUint64(8, true)) & COMMIT_MASK;
  const end = Math.min(PAGE_HEADER_BYTES + commit, page.length);
  let at = PAGE_HEADER_BYTES;
  while (at + 4 <= end) {
    const header = view.getUint32(at, true);
    const type = header & 31;
    const delta = BigInt(header >>> 5);
    at += 4;
    const word = at + 4 <= end ? view.getUint32(at, true) : 0;
    if (type === TYPE.padding) {
      if (delta === 0n) return;
      at += word;
      continue;
    }
    if (type === TYPE.extend || type === TYPE.stamp) {
      const stamp = (BigInt(word) << BigInt(DELTA_BITS)) + delta;
      time = type === TYPE.extend ? time + stamp : stamp;
      at += 4;
      continue;
    }
    time += delta;
    const body = type === 0 ? at + 4 : at;
    const next = type === 0 ? at + Math.max(4, word) : at + 4 * type;
    if (next > end) return;
    const event = readEvent(view, body, next, format, Number(time));
    if (event) events.push(event);
    at = next;
  }
}

function readEvent(
  view: DataView,
  at: number,
  end: number,
  format: RingFormat,
  time: number,
): RingEvent | undefined {
  if (at + BODY.depth + 8 > end) return undefined;
  const type = view.getUint16(at, true);
  const fn = view.getBigUint64(at + BODY.function, true);
  if (type === format.entry) {
    const depth = Number(view.getBigUint64(at + BODY.depth, true));
    return { kind: 'entry', function: fn, depth, time };
  }
  if (type !== format.exit || at + BODY.bytes > end) return undefined;
  return {
    kind: 'exit',
    function: fn,
    depth: view.getUint32(at + BODY.exitDepth, true),
    entered: Number(view.getBigUint64(at + BODY.calltime, true)),
    left: Number(view.getBigUint64(at + BODY.rettime, true)),
  };
}

/** Reads lines of `/proc/kallsyms`: names by address. */
export function parseSymbols(text: string): Map<bigint, string> {
  const symbols = new Map<bigint, string>();
  for (const match of text.matchAll(/^([0-9a-f]{16}) \S (\S+)/gm)) {
    symbols.set(BigInt(`0x${match[1]}`), match[2]!);
  }
  return symbols;
}

/**
 * Gives the old kernel's way to kexec from the ring's events: each function when it was entered
 * and how long it took, in the order of entering; one that never returned has no duration.
 */
export function phasesOf(
  events: readonly RingEvent[],
  symbols: ReadonlyMap<bigint, string>,
): Phase[] {
  const phases: Phase[] = [];
  const open: { function: bigint; depth: number; phase: Phase }[] = [];
  for (const event of events) {
    if (event.kind === 'entry') {
      const { function: fn, depth, time } = event;
      const name = nameOf(fn, symbols);
      const phase: Phase = { function: name, depth, enter: time, duration: undefined };
      phases.push(phase);
      open.push({ function: fn, depth, phase });
      continue;
    }
    const index = open.findLastIndex(
      (one) => one.function === event.function && one.depth === event.depth,
    );
    if (index < 0) continue;
    const [{ phase }] = open.splice(index, 1) as [(typeof open)[number]];
    phase.duration = event.left - event.entered;
  }
  const start = phases.findLastIndex((phase) => phase.function === 'kernel_kexec');
  return start < 0 ? phases : phases.slice(start);
}

/**
 * The tracer's address may lie behind a function's landing pad (endbr64, bti) and what saves its return address:
 * 4 bytes each.
 */
function nameOf(address: bigint, symbols: ReadonlyMap<bigint, string>): string {
  const name = [0n, 4n, 8n].map((behind) => symbols.get(address - behind)).find((one) => one);
  return name ?? `0x${address.toString(16)}`;
}
