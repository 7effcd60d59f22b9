import { Buffer } from 'node:buffer';
import { resolve } from 'node:path';
import {
  type AbiId,
  type Arch,
  abiName,
  checkPages,
  findAbi,
  PAGE_SIZES,
  type PageBytes,
  requireLuo,
} from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { readBytes } from '../files.ts';
import { labelOf } from '../result/names.ts';
import { compile } from '../tape/compile.ts';
import { formatScenario } from '../tape/scenario.ts';
import { assemble } from './assemble.ts';
import { type Piece, seeCalls } from './ftrace-calls.ts';
import type { TraceEvent } from './types.ts';
import { checkNew, formatCalls, formatEvents, formatPhases, writeTrace } from './write.ts';

/** Of one file: 300 MB of ftrace's shortest. */
const LINES_MOST = 10_000_000;

/** What a text does not tell, or is not to decide. */
export interface ImportedFrom {
  /** The release's ABI. */
  abi?: AbiId;
  /** Left out: x86-64 with pages of 4 KiB. */
  arch?: Arch;
  page_size?: PageBytes;
}

/** What was imported, and what the text did not tell, a line each. */
export interface Imported {
  calls: number;
  events: number;
  phases: number;
  warnings: string[];
}

/**
 * Makes a trace folder of ftrace text from any machine with a LUO kernel (spec §16.1). Takes
 * the files in the order in which they were recorded, the folder, and what the text does not tell.
 * Costs are nanoseconds with the tracing's own cost in them, and labelled so. Raises Fault 2 for files
 * that cannot be read, text without any call of LUO, an ABI that the text does not tell, and a folder
 * that is there already.
 */
export function importTrace(
  files: readonly string[],
  dir: string,
  { abi: given, arch = 'x86_64', page_size: pageBytes = PAGE_SIZES['4KiB'] }: ImportedFrom = {},
): Imported {
  checkNew(dir);
  checkPages(arch, pageBytes);
  const warnings: string[] = [];
  const pieces = files.flatMap((file) => readPieces(file, pageBytes, warnings));
  const release = given ?? abiOf(pieces, files);
  const abi = requireLuo(findAbi(abiName(release, pageBytes))).id;
  const { before, after } = orderPieces(pieces, warnings);
  const calls = [...before, ...after].flatMap((piece) => piece.calls);
  if (calls.length === 0) {
    throw new Fault(
      2,
      `${files.join(', ')}: no call of LUO; trace luo_ioctl(), luo_session_ioctl(), luo_open() ` +
        'and luo_session_release() with function_graph',
    );
  }
  const { ops, rows } = assemble(before, after, pageBytes, warnings);
  const scenario = { abi: release, pageBytes, ops };
  const events = [...eventsOf(before, 1), ...eventsOf(after, 2)];
  const phases = before.flatMap((piece) => piece.phases);
  if (phases.length === 0 && before.some(({ reboot }) => reboot !== undefined)) {
    warnings.push('the reboot has no time stamps (option funcgraph-abstime), so no phases.tsv');
  }
  try {
    compile(scenario, 'scenario.json', abi, { fixGrow: false });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    warnings.push(
      `${error.message}; the text does not hold all that happened, so replay will refuse it`,
    );
  }
  const contents = new Map([
    ['scenario.json', formatScenario(scenario)],
    ['ops.csv', formatCalls(rows)],
  ]);
  if (events.length > 0) contents.set('events.tsv', formatEvents(events));
  if (phases.length > 0) contents.set('phases.tsv', formatPhases(phases));
  writeTrace(
    dir,
    {
      id: labelOf(resolve(dir)),
      abi: release,
      mode: 'imported',
      unit: 'ns',
      kernel: { release: `${release}-imported` },
      machine: { source: 'ftrace text', arch, page_size: pageBytes },
      // Functions are timed, not system calls: there is nothing to take off.
      call_floor_instructions: 0,
      note: ['Costs are times of traced functions, tracing included.', ...warnings].join(' | '),
    },
    contents,
  );
  return { calls: rows.length, events: events.length, phases: phases.length, warnings };
}

/** Lines without a word in them would be read for a minute: ftrace's own have thirty characters or more. */
function refuseLines(bytes: Buffer, file: string): void {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (++lines <= LINES_MOST) continue;
    throw new Fault(2, `${file}: more than ${LINES_MOST} lines; give less of the trace`);
  }
}

function readPieces(file: string, pageBytes: PageBytes, warnings: string[]): Piece[] {
  const bytes = Buffer.from(readBytes(file));
  refuseLines(bytes, file);
  const text = bytes.toString('latin1');
  const { pieces, notes } = seeCalls(text, file, pageBytes);
  if (notes.unknown > 0) {
    const lines = notes.unknown === 1 ? 'a line' : `${notes.unknown} lines`;
    warnings.push(`${file}:${notes.firstUnknown}: ${lines} not understood, from here on`);
  }
  const [lost] = notes.lost;
  if (lost) {
    const known = notes.lost.every(({ events }) => events !== undefined);
    const count = notes.lost.reduce((sum, { events }) => sum + (events ?? 0), 0);
    warnings.push(
      `${file}:${lost.line}: events were lost here${notes.lost.length > 1 ? ' and further on' : ''}` +
        `${known ? ` (${count} in all)` : ''}; trace into a larger buffer`,
    );
  }
  const sum = (key: 'unfinished' | 'other') => pieces.reduce((total, p) => total + p[key], 0);
  if (sum('unfinished') > 0) {
    warnings.push(`${file}: ${sum('unfinished')} calls whose end is not in the text, left out`);
  }
  if (sum('other') > 0) {
    warnings.push(`${file}: ${sum('other')} ioctls that are no operation of a scenario, left out`);
  }
  return pieces;
}

function abiOf(pieces: readonly Piece[], files: readonly string[]): string {
  const found = pieces.find(({ abi }) => abi !== undefined)?.abi;
  if (found === undefined) {
    throw new Fault(2, `${files.join(', ')}: the text does not tell the kernel's ABI; give --abi`);
  }
  return found;
}

/** What the old kernel did and what the new one did, whatever the order of the files. */
function orderPieces(pieces: readonly Piece[], warnings: string[]) {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let rebooting: Piece | undefined;
  let ended = false;
  for (const [i, piece] of pieces.entries()) {
    // What follows a reboot in the same text is the next kernel's.
    const isNext = piece.afterReboot || pieces[i - 1]?.file === piece.file;
    const second = piece.reboot !== undefined && (isNext || rebooting !== undefined);
    if (second && !ended) {
      warnings.push(
        `${piece.file}:${piece.reboot!.line}: a second reboot; a trace has one, so what follows ` +
          'is left out',
      );
    }
    if (isNext && !ended) after.push(piece);
    else if (piece.reboot === undefined && !ended) before.push(piece);
    else rebooting ??= piece;
    ended ||= second;
  }
  if (rebooting) before.push(rebooting);
  return { before, after };
}

function* eventsOf(pieces: readonly Piece[], kernel: 1 | 2): Generator<Omit<TraceEvent, 'line'>> {
  for (const { events } of pieces) for (const event of events) yield { kernel, ...event };
}
