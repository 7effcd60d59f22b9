import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { showName } from '../abi/bytes.ts';
import { errnoName } from '../abi/errno.ts';
import { Fault } from '../fault.ts';
import { cause, keepMode, makeFolder, writeWhole } from '../files.ts';
import { labelOf } from '../result/names.ts';
import { temporaryName } from '../temporary.ts';
import { CALL_COLUMNS, EVENT_COLUMNS, PHASE_COLUMNS } from './table.ts';
import type { Call, Phase, TraceEvent } from './types.ts';

/**
 * What `meta.json` says of a recording (spec §16.2); `v` and `files` are added when it is
 * written. Further fields may stand in `kernel` and `machine`.
 */
export interface Identity {
  id: string;
  abi: string;
  mode: 'exact' | 'kvm' | 'imported';
  /** Of the costs in `ops.csv` and `phases.tsv`. */
  unit: 'instructions' | 'ns';
  kernel: { release: string; version?: string; image_sha256?: string; config_sha256?: string };
  /** The kernel of the second half, where it is another. */
  next_kernel?: Record<string, string | number>;
  machine: Record<string, string | number | boolean>;
  /** Where the guest kept retrieved files open until its end. */
  retrieved_files?: 'kept';
  call_floor_instructions: number;
  command?: string;
  note?: string;
  determinism?: object;
}

/**
 * Writes a trace folder whole or not at all: everything goes into a temporary folder beside it,
 * is synced and then renamed. Takes the folder, which must not be there yet or be empty, what
 * `meta.json` says, and the other files by name; one whose name ends in `.gz` is packed here.
 * Raises Fault 2 naming the folder where it holds something, or cannot be written; nothing is left
 * behind then. The sums in `meta.json` are of the files as they lie there.
 */
export function writeTrace(
  dir: string,
  identity: Identity,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  checkNew(dir);
  const target = placeOf(dir);
  makeFolder(dirname(target));
  const temporary = temporaryName(target);
  try {
    mkdirSync(temporary);
    keepMode(statSync(target, { throwIfNoEntry: false }), (mode) => chmodSync(temporary, mode));
    const sums: Record<string, string> = {};
    for (const [name, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const bytes = name.endsWith('.gz') ? gzipSync(data, { level: 9 }) : Buffer.from(data);
      sums[name] = createHash('sha256').update(bytes).digest('hex');
      writeSynced(join(temporary, name), bytes);
    }
    const meta = { v: 1, ...identity, files: sums };
    writeSynced(join(temporary, 'meta.json'), `${JSON.stringify(meta, null, 1)}\n`);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw new Fault(2, `${dir}: cannot be written: ${cause(error)}`);
  }
}

/**
 * Raises Fault 2 where a trace cannot be written to `dir`, because something lies there already or no
 * folder can be made; for asking before the long work. Changes nothing.
 */
export function checkNew(dir: string): void {
  labelOf(resolve(dir));
  try {
    if (namesIn(dir).length === 0) checkFolder(placeOf(dir));
  } catch (error) {
    throw new Fault(2, `${dir}: cannot be written: ${cause(error)}`);
  }
  if (namesIn(dir).length > 0) {
    throw new Fault(2, `${dir}: is there already; give another folder, or remove this one`);
  }
  // Its place is taken by another, and who works in it would not see the new one.
  if (placeOf(dir) === process.cwd()) {
    throw new Fault(2, `${dir}: is the working directory; give a folder in it, such as trace`);
  }
}

/** A link to an empty folder stays one. */
function placeOf(dir: string): string {
  return existsSync(dir) ? realpathSync(dir) : resolve(dir);
}

function namesIn(dir: string): string[] {
  return statSync(dir, { throwIfNoEntry: false }) ? readdirSync(dir) : [];
}

/** Makes a folder where it would be made first, and removes it. */
function checkFolder(path: string): void {
  let place = path;
  while (!statSync(dirname(place), { throwIfNoEntry: false })) place = dirname(place);
  const tried = temporaryName(place);
  mkdirSync(tried);
  rmdirSync(tried);
}

/** Gives `ops.csv`, one line a call in the order given, fields quoted as in RFC 4180. */
export function formatCalls(calls: readonly Omit<Call, 'line'>[]): string {
  const lines = calls.map((call) =>
    [
      call.kernel,
      call.op,
      call.session === undefined ? '' : quote(showName(call.session)),
      call.token ?? '',
      call.size_bytes ?? '',
      call.order ?? '',
      call.instructions,
      errnoName(-call.result),
    ].join(','),
  );
  return [CALL_COLUMNS.join(','), ...lines, ''].join('\n');
}

/** Gives `phases.tsv`, one line a function in the order given. */
export function formatPhases(phases: readonly Phase[]): string {
  const lines = phases.map(({ function: name, depth, enter, duration }) =>
    [name, depth, enter, duration ?? ''].join('\t'),
  );
  return [PHASE_COLUMNS.join('\t'), ...lines, ''].join('\n');
}

/** Gives `events.tsv`; a tab or line end inside the arguments becomes a space. */
export function formatEvents(events: readonly Omit<TraceEvent, 'line'>[]): string {
  const lines = events.map(({ kernel, event, arguments: text }) =>
    [kernel, event, text.replace(/[\t\r\n]/g, ' ')].join('\t'),
  );
  return [EVENT_COLUMNS.join('\t'), ...lines, ''].join('\n');
}

function quote(field: string): string {
  return /[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function writeSynced(path: string, data: string | Uint8Array): void {
  const fd = openSync(path, 'wx', 0o666);
  try {
    writeWhole(fd, data);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
