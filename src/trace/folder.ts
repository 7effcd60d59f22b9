import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  ARCHES,
  type Arch,
  abiName,
  hasPages,
  PAGE_SIZES,
  type PageBytes,
} from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { decodeText, readRaw, unpack } from '../files.ts';
import { LABELS, NAMES, type Naming } from '../result/names.ts';
import { Fields, shown } from '../tape/fields.ts';
import { parseJson } from '../tape/json.ts';
import { parsePageSize } from '../tape/scenario.ts';

const FILE_NAME_LENGTH_MAX = 255;
/** What a recording lists and has in all, unpacked: real ones have 25 files and a few MiB. */
const FILES_MOST = 256;
const META_BYTES_MOST = 4 * 1024 ** 2;
const FILE_BYTES_MOST = 128 * 1024 ** 2;
const TRACE_BYTES_MOST = 512 * 1024 ** 2;

/** The identity of a recording: the fields of `meta.json` that readers need (spec §16.2). */
export interface Meta {
  id: string;
  /** The ABI with its page size, as `abiName` names it. */
  abi: string;
  /** The kernel's architecture. */
  arch: Arch;
  pageBytes: PageBytes;
  /** Release of the kernel that ran. */
  release: string;
  /** Of the second half, where another kernel played that. */
  nextRelease: string | undefined;
  /** Version of the emulator and the processor's flags that the kernel saw, sorted; where they are told. */
  emulator: string | undefined;
  flags: string | undefined;
  /** The machine's NUMA nodes. */
  nodes: number;
  /** Whether folios of all files lay in scratch memory until they were preserved. */
  inScratch: boolean;
  /** `imported` from the ftrace text of a machine, whose costs include its tracing. */
  mode: 'exact' | 'kvm' | 'imported';
  /** Of the costs in `ops.csv` and `phases.tsv`: `instructions` in exact mode, otherwise `ns`. */
  unit: string;
  /** Who retrieved a file still had it open when its session was finished; else the finish freed it. */
  keepsFiles: boolean;
  /** Cost of an ioctl that does nothing, in `unit`. */
  callFloorInstructions: number;
  /** SHA-256 of every other file, by its name. */
  files: ReadonlyMap<string, string>;
}

/** A file of a trace: its path for messages, and its bytes, unpacked. */
export interface TraceFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * Reads and checks `meta.json` of a trace folder. Raises Fault 2 naming file, line and field for a
 * missing or damaged one, another version, a listed name that is no plain file name, and more than
 * 256 of them; Fault 5 where the mode is exact but costs are not in instructions.
 */
export function readMeta(dir: string): Meta {
  const { path, fields: meta } = parseMeta(dir);
  meta.integer('v', 1, 1);
  const mode = meta.text('mode');
  if (mode !== 'exact' && mode !== 'kvm' && mode !== 'imported') {
    return meta.fail('mode', 'must be "exact", "kvm" or "imported"');
  }
  const unit = named(meta, 'unit', NAMES);
  if (mode === 'exact' && unit !== 'instructions') {
    throw new Fault(5, `${path}: mode is exact, so unit must be "instructions", not "${unit}"`);
  }
  const machine = meta.has('machine') ? meta.object('machine') : undefined;
  const pageBytes = pageBytesOf(machine);
  const arch = archOf(machine);
  if (!hasPages(arch, pageBytes)) {
    machine!.fail('page_size', `${arch} has no pages of ${pageBytes} bytes`);
  }
  const listed = meta.object('files');
  const files = new Map<string, string>();
  if (listed.keys().length > FILES_MOST) meta.fail('files', `at most ${FILES_MOST} of them`);
  for (const name of listed.keys()) {
    if (!isPlainName(name)) listed.fail(name, 'must be the plain name of a file in this folder');
    const hash = listed.text(name);
    if (!/^[0-9a-f]{64}$/.test(hash)) listed.fail(name, 'must be a SHA-256 in 64 digits');
    files.set(name, hash);
  }
  return {
    id: named(meta, 'id', LABELS),
    abi: abiName(named(meta, 'abi', NAMES), pageBytes),
    arch,
    pageBytes,
    release: named(meta.object('kernel'), 'release', NAMES),
    nextRelease: meta.has('next_kernel')
      ? named(meta.object('next_kernel'), 'release', NAMES)
      : undefined,
    emulator: /\d+(\.\d+)+/.exec(textIn(machine, 'emulator') ?? '')?.[0],
    flags: textIn(machine, 'flags'),
    nodes: nodesOf(machine),
    inScratch: isInScratch(machine),
    mode,
    unit,
    keepsFiles: keepsFiles(meta),
    callFloorInstructions: meta.integer('call_floor_instructions', 0, Number.MAX_SAFE_INTEGER),
    files,
  };
}

function keepsFiles(meta: Fields): boolean {
  if (!meta.has('retrieved_files')) return false;
  return meta.text('retrieved_files') === 'kept' || meta.fail('retrieved_files', 'must be "kept"');
}

function isInScratch(machine: Fields | undefined): boolean {
  if (!machine?.has('in_scratch')) return false;
  return machine.value('in_scratch') === true || machine.fail('in_scratch', 'must be true');
}

function textIn(machine: Fields | undefined, key: string): string | undefined {
  return machine?.has(key) ? machine.text(key) : undefined;
}

function parseMeta(dir: string): { path: string; fields: Fields } {
  return { path: join(dir, 'meta.json'), fields: fieldsOf(dir, 'meta.json', META_BYTES_MOST) };
}

/**
 * Reads a JSON object in a folder, of at most so many bytes. Raises Fault 2 naming it where it is
 * missing, damaged or lies outside.
 */
export function fieldsOf(dir: string, name: string, most: number): Fields {
  const path = join(dir, name);
  const text = decodeText(unpack(readInside(dir, name), path, most), path);
  return new Fields(path, parseJson(text, path), '');
}

/** What `machine.arch` says; recordings before arm64's do not say it. */
function archOf(machine: Fields | undefined): Arch {
  if (!machine?.has('arch')) return 'x86_64';
  const text = machine.text('arch');
  const arch = ARCHES.find((known) => known === text);
  return arch ?? machine.fail('arch', `must be one of ${ARCHES.join(', ')}`);
}

/** What `machine.page_size` says; 4096 where nothing does. Raises Fault 2 for a size of no page. */
export function pageBytesOf(machine: Fields | undefined): PageBytes {
  if (!machine?.has('page_size')) return PAGE_SIZES['4KiB'];
  return parsePageSize(machine);
}

/** More than any machine has. */
const NODES_MOST = 1024;

/** What `nodes` says, where something does; else there is one. Raises Fault 2 where it is no number of nodes. */
export function nodesOf(fields: Fields | undefined): number {
  return fields?.has('nodes') ? fields.integer('nodes', 1, NODES_MOST) : 1;
}

/** What `meta.json` says for people alone, in one line each; empty where it says nothing. */
export interface About {
  machine: string;
  note: string;
}

/** Reads what `meta.json` says of machine and recording. Raises Fault 2 as `readMeta`. */
export function readAbout(dir: string): About {
  const { fields: meta } = parseMeta(dir);
  const machine = meta.has('machine') ? meta.object('machine') : undefined;
  const keys = machine?.keys().filter((key) => key !== 'flags');
  const facts = keys?.map((key) => {
    const value = machine!.value(key);
    return `${key} ${typeof value === 'string' ? value : shown(value)}`;
  });
  return { machine: facts?.join(', ') ?? '', note: meta.has('note') ? meta.text('note') : '' };
}

/**
 * Gives a file of a trace whose SHA-256 is the one in `meta.json`; `name` is the plain name, for
 * which the packed `name.gz` may stand. Gives undefined where the trace has neither. Raises Fault
 * 2 naming the file where the sum does not match, where one is there but not listed or listed but
 * not there, where both are listed, and where it lies, by a symbolic link, outside the folder.
 */
export function readVerified(dir: string, meta: Meta, name: string): TraceFile | undefined {
  const spellings = [name, `${name}.gz`];
  const listed = spellings.filter((spelling) => meta.files.has(spelling));
  const found = spellings.filter((spelling) => existsSync(join(dir, spelling)));
  if (listed.length === 0 && found.length === 0) return undefined;
  const [only] = listed;
  if (only === undefined) {
    throw new Fault(2, `${join(dir, found[0] ?? name)}: not listed in meta.json's "files"`);
  }
  if (listed.length === 2) {
    throw new Fault(2, `${join(dir, 'meta.json')}: lists both ${name} and ${name}.gz; keep one`);
  }
  return verifiedFile(dir, meta, only);
}

/**
 * Checks the SHA-256 of every file that `meta.json` lists; what it lists is the recording, so each
 * must be there. Raises Fault 2 naming the first file that is missing, altered or outside, or with
 * which the recording has more than 512 MiB.
 */
export function verifyAll(dir: string, meta: Meta): void {
  let total = 0;
  for (const name of meta.files.keys()) {
    const { path, bytes } = verifiedFile(dir, meta, name);
    total += bytes.length;
    if (total > TRACE_BYTES_MOST) {
      const most = TRACE_BYTES_MOST / 1024 ** 2;
      throw new Fault(2, `${path}: with it the recording has more than ${most} MiB, unpacked`);
    }
  }
}

function verifiedFile(dir: string, meta: Meta, listed: string): TraceFile {
  // A packed file may stand for a listed plain one; the sum is then of what it unpacks to.
  const packed = !existsSync(join(dir, listed)) && existsSync(join(dir, `${listed}.gz`));
  const name = packed ? `${listed}.gz` : listed;
  const path = join(dir, name);
  const raw = readInside(dir, name);
  const bytes = unpack(raw, path, FILE_BYTES_MOST);
  const sum = createHash('sha256')
    .update(packed ? bytes : raw)
    .digest('hex');
  if (sum !== meta.files.get(listed)) {
    throw new Fault(2, `${path}: its SHA-256 is not the one in meta.json; the file was altered`);
  }
  return { path, bytes };
}

/** Gives the bytes of a regular file that really lies in the folder. Raises Fault 2 for another. */
export function readInside(dir: string, name: string): Uint8Array {
  const path = join(dir, name);
  if (existsSync(path)) {
    if (dirname(realpathSync(path)) !== realpathSync(dir)) {
      throw new Fault(2, `${path}: a symbolic link out of the trace folder; copy the file there`);
    }
    if (!statSync(path).isFile()) throw new Fault(2, `${path}: must be a regular file`);
  }
  return readRaw(path);
}

/** A file name that cannot lead out of its folder on any system. */
function isPlainName(name: string): boolean {
  return (
    name.length <= FILE_NAME_LENGTH_MAX && !/[/\\:\p{Cc}]/u.test(name) && !/^\.{0,2}$/.test(name)
  );
}

/** Gives a text that ends up in result lines. Raises Fault 2 for one that they do not take. */
export function named(fields: Fields, key: string, kind: Naming): string {
  const text = fields.text(key);
  if (!kind.is(text)) fields.fail(key, `must be ${kind.takes}`);
  return text;
}
