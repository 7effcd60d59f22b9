import { join } from 'node:path';
import { ERRNO, errnoNumber } from '../abi/errno.ts';
import { findAbi } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { decodeText } from '../files.ts';
import { fromHex, parseScenario } from '../tape/scenario.ts';
import { checkCalls } from './check.ts';
import { type Meta, readMeta, readVerified, verifyAll } from './folder.ts';
import {
  CALL_COLUMNS,
  type Cells,
  EVENT_COLUMNS,
  PHASE_COLUMNS,
  parseCsv,
  parseTsv,
} from './table.ts';
import type { Call, Phase, Trace, TraceEvent } from './types.ts';

export type { Call, Phase, Trace, TraceEvent } from './types.ts';

/** Of a physical address, before each page of `memory.bin`. */
const ADDRESS_BYTES = 8;
const U64_MAX = 2n ** 64n - 1n;

/**
 * Reads a trace folder (spec §16.1) and checks that its files agree. Raises Fault 2 naming
 * file and line for a missing, damaged or unreadable file and a SHA-256 that does not match; Fault
 * 5 where `ops.csv`, `scenario.json` and `meta.json` contradict each other.
 */
export function readTrace(dir: string): Trace {
  const meta = readMeta(dir);
  verifyAll(dir, meta);
  const scenarioFile = readRequired(dir, meta, 'scenario.json');
  const opsFile = readRequired(dir, meta, 'ops.csv');
  const parsed = parseScenario(scenarioFile.text, scenarioFile.path);
  const { release } = findAbi(meta.abi);
  if (parsed.abi !== undefined && parsed.abi !== release) {
    throw new Fault(5, `${scenarioFile.path}: abi is ${parsed.abi}, but meta.json says ${release}`);
  }
  if (parsed.pageBytes !== undefined && parsed.pageBytes !== meta.pageBytes) {
    throw new Fault(
      5,
      `${scenarioFile.path}: page_size is ${parsed.pageBytes}, but meta.json says ${meta.pageBytes}`,
    );
  }
  const scenario = { ...parsed, abi: release, pageBytes: meta.pageBytes };
  const calls = parseCsv(opsFile.text, CALL_COLUMNS, opsFile.path).map(parseCall);
  checkCalls(calls, opsFile.path, scenario, scenarioFile.path);
  const phases = readPhases(dir, meta);
  return { ...meta, scenario, calls, ...(phases && { phases }) };
}

/**
 * Reads `events.tsv` of a trace folder; undefined where it has none. Raises Fault 2 as `readTrace`.
 */
export function readEvents(dir: string): TraceEvent[] | undefined {
  const file = readOptional(dir, readMeta(dir), 'events.tsv');
  if (file === undefined) return undefined;
  return parseTsv(file.text, EVENT_COLUMNS, file.path).map((cells) => ({
    line: cells.line,
    kernel: parseKernel(cells),
    event: cells.text('event'),
    arguments: cells.text('arguments'),
  }));
}

/**
 * Reads the golden memory of a trace folder, unpacked: repeated little-endian u64 physical address
 * and a page; undefined where it has none. Raises Fault 2 as `readTrace`, and for a length
 * that is no whole number of such records.
 */
export function readMemory(dir: string): Uint8Array | undefined {
  const meta = readMeta(dir);
  const file = readVerified(dir, meta, 'memory.bin');
  const recordBytes = ADDRESS_BYTES + meta.pageBytes;
  if (file !== undefined && file.bytes.length % recordBytes !== 0) {
    throw new Fault(
      2,
      `${file.path}: ${file.bytes.length} bytes, not a multiple of ${recordBytes} ` +
        '(an address and a page); the file was cut off',
    );
  }
  return file?.bytes;
}

function readPhases(dir: string, meta: Meta): Phase[] | undefined {
  const file = readOptional(dir, meta, 'phases.tsv');
  if (file === undefined) return undefined;
  return parseTsv(file.text, PHASE_COLUMNS, file.path).map((cells) => ({
    function: cells.text('function'),
    depth: cells.integer('depth'),
    enter: cells.integer('enter'),
    duration: cells.optionalInteger('duration'),
  }));
}

function readOptional(dir: string, meta: Meta, name: string) {
  const file = readVerified(dir, meta, name);
  return file && { path: file.path, text: decodeText(file.bytes, file.path) };
}

function readRequired(dir: string, meta: Meta, name: string) {
  const file = readOptional(dir, meta, name);
  if (file === undefined) throw new Fault(2, `${join(dir, name)}: missing; a trace must have it`);
  return file;
}

function parseCall(cells: Cells): Call {
  const token = cells.text('token');
  const op = cells.text('op');
  return {
    line: cells.line,
    kernel: parseKernel(cells),
    op,
    session: op === 'open' && cells.text('session') === '' ? undefined : parseSession(cells),
    token: token === '' ? undefined : parseToken(token, cells),
    size_bytes: cells.optionalInteger('size_bytes'),
    order: cells.optionalInteger('order'),
    instructions: cells.integer('instructions'),
    result: parseResult(cells),
  };
}

function parseKernel(cells: Cells): 1 | 2 {
  const kernel = cells.text('kernel');
  if (kernel === '1') return 1;
  if (kernel === '2') return 2;
  return cells.fail('kernel', 'must be 1 or 2');
}

/** A name, or `hex:` and its bytes; cut at its first NUL as a scenario's names are. */
function parseSession(cells: Cells): Uint8Array {
  const text = cells.text('session');
  const bytes = text.startsWith('hex:') ? fromHex(text.slice(4)) : new TextEncoder().encode(text);
  if (bytes === undefined) cells.fail('session', 'has no whole bytes after "hex:"');
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

function parseToken(text: string, cells: Cells): bigint {
  const token = /^(?:0x[0-9a-fA-F]{1,16}|\d{1,20})$/.test(text) ? BigInt(text) : -1n;
  if (token < 0n || token > U64_MAX) cells.fail('token', 'must be an unsigned 64-bit number');
  return token;
}

/** `0`, an errno's name, or its negative number. */
function parseResult(cells: Cells): number {
  const text = cells.text('result');
  if (text === '0') return 0;
  if (Object.hasOwn(ERRNO, text)) return -errnoNumber(text);
  const errno = Object.values(ERRNO).find((value) => text === `-${value}`);
  if (errno === undefined) {
    cells.fail('result', 'must be 0, or an errno of LUO or KHO by name or negative number');
  }
  return -errno;
}
