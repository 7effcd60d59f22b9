import { hex } from '../abi/bytes.ts';
import { errnoNumber } from '../abi/errno.ts';
import { type Abi, findAbi, requireLuo } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { compile } from './compile.ts';
import { createOpWriter, type OpWriter, readFolioOp } from './folio-ops.ts';
import {
  FIELD,
  OP,
  OP_BYTES,
  readTape,
  TAPE,
  TAPE_HEADER_BYTES,
  TAPE_MAGIC,
  TAPE_VERSION,
  type Tape,
} from './format.ts';
import { createMarks, type Marks, walkSum } from './marks.ts';
import { nameKey } from './names.ts';
import type { Op, Scenario } from './scenario.ts';
import { createSessionMarks } from './session-marks.ts';
import { cutAtNodes, type NodeStart, splitPages } from './split.ts';

/** Private words that a stage has at most: beyond that many folios none is restored. */
export const PRIVATE_WORDS_MOST = 2 ** 20;
/** Kernels with design A refuse to restore what no page allocator gives (spec §5.5). */
const RESTORE_ORDER_MOST_BITMAPS = 10;
const RESTORE_ORDER_MOST = 52;
const EINVAL = -errnoNumber('EINVAL');

/** Gives the highest order of a folio that a kernel restores (spec §5.5). */
export function restoreOrderMost(abi: Abi): number {
  return abi.kho.tracker === 'radix' ? RESTORE_ORDER_MOST : RESTORE_ORDER_MOST_BITMAPS;
}

/** Takes operations as they lie in a tape and gives what they leave marked, or reserve. */
export function marksOf(ops: Uint8Array): Marks {
  const view = new DataView(ops.buffer, ops.byteOffset, ops.byteLength);
  const marks = createMarks();
  for (let index = 0; index * OP_BYTES < ops.length; index++) {
    const op = readFolioOp(view, index);
    switch (op.kind) {
      case OP['preserve-folio']:
      case OP['reserve-folio']:
        marks.set(op);
        break;
      case OP['unpreserve-folio']:
        marks.clear(op);
        break;
      case OP['preserve-pages']:
        for (const piece of splitPages(op.pfn, op.count)) marks.set(piece);
        break;
      case OP['unpreserve-pages']:
        for (const piece of splitPages(op.pfn, op.count)) marks.clear(piece);
        break;
    }
  }
  return marks;
}

/** Takes operations as they lie in a tape and gives how many folios they mark or unmark in all. */
export function countFolios(ops: Uint8Array): number {
  const view = new DataView(ops.buffer, ops.byteOffset, ops.byteLength);
  let folios = 0;
  for (let index = 0; index * OP_BYTES < ops.length; index++) {
    const { kind, pfn, count } = readFolioOp(view, index);
    const isRange = kind === OP['preserve-pages'] || kind === OP['unpreserve-pages'];
    folios += isRange ? [...splitPages(pfn, count)].length : count;
  }
  return folios;
}

/** A tape of folios and what it leaves marked. */
export interface FolioTape {
  tape: Tape;
  marks: Marks;
}

/**
 * Takes preserve and unpreserve operations and the ABI they are played under; gives the tape: the
 * operations, finalized at their end, then the next kernel, which walks the tracker and restores
 * every folio. Raises Fault 2 for an unknown ABI.
 */
export function folioTape(ops: OpWriter, abiId: string): FolioTape {
  const abi = findAbi(abiId);
  const marks = marksOf(ops.bytes());
  const units = marks.byOrder().reduce((a, b) => a + b, 0);
  const end = createOpWriter();
  end.reboot();
  end.boot(units, walkSum(marks));
  if (units <= PRIVATE_WORDS_MOST) {
    let unit = 0;
    for (const order of marks.orders()) {
      const expect = order > restoreOrderMost(abi) ? EINVAL : 0;
      for (const extent of marks.runs(order)) {
        end.folios('restore-folio', extent, { slot: unit, expect });
        unit += extent.count;
      }
    }
  }
  return { tape: assembleTape(abiId, ops.bytes(), end.bytes()), marks };
}

/**
 * Takes what is marked and the ABI; gives the tape of the boot that reserves it, in the order of
 * that kernel's walk: highest order first with a radix tree, lowest first with bitmaps.
 */
export function reserveTape(marks: Marks, abiId: string): Tape {
  const orders = marks.orders();
  if (findAbi(abiId).kho.tracker === 'radix') orders.reverse();
  const ops = createOpWriter();
  for (const order of orders) {
    for (const extent of marks.runs(order)) ops.folios('reserve-folio', extent);
  }
  ops.boot(0, 0n);
  return assembleTape(abiId, ops.bytes());
}

/** Takes an ABI and bytes of operations, one after the other; gives their tape. */
export function assembleTape(abi: string, ...parts: Uint8Array[]): Tape {
  const opsBytes = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(TAPE_HEADER_BYTES + opsBytes);
  const view = new DataView(bytes.buffer);
  const encoder = new TextEncoder();
  bytes.set(encoder.encode(TAPE_MAGIC));
  bytes.set(encoder.encode(abi), TAPE.abi);
  view.setUint32(TAPE.version, TAPE_VERSION, true);
  view.setUint32(TAPE.namesOffset, TAPE_HEADER_BYTES, true);
  view.setUint32(TAPE.ops, opsBytes / OP_BYTES, true);
  view.setUint32(TAPE.opsOffset, TAPE_HEADER_BYTES, true);
  view.setUint32(TAPE.kernels, 2, true);
  view.setUint32(TAPE.size, bytes.length, true);
  let at = TAPE_HEADER_BYTES;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return readTape(bytes);
}

/**
 * Takes a scenario, the file it came from (for messages) and the ABI; gives what it marks and
 * unmarks up to its reboot: its operations on folios, and for its sessions the pages that LUO and
 * memfd preserve. Raises Fault 2 for a folio that is not aligned to its order, Fault 5 for an
 * operation on folios that is expected to fail, which none does (spec §5), for a memfd with too
 * many pages, and where sessions contradict the model as `compile` does.
 */
export function compileFolios(scenario: Scenario, file: string, abiId: string): OpWriter {
  const ops = createOpWriter();
  const lines = scenario.lines;
  const where = (index: number) =>
    lines?.[index] === undefined ? `${file}: op ${index + 1}` : `${file}:${lines[index]}`;
  const sessions = sessionMarks(scenario, file, abiId, ops);
  const nodes = findAbi(abiId).kho.splitsAtNodes ? (scenario.nodes ?? []) : [];
  for (const [index, op] of scenario.ops.entries()) {
    if (op.op === 'reboot') break;
    if ('pfn' in op) compileFolio(op, where(index), nodes, ops);
    else if (op.expect !== 0) continue;
    else if (op.op === 'create') sessions!.create(nameKey(op.name));
    else if (op.op === 'close') sessions!.close(nameKey(op.session));
    else if (op.op === 'preserve') {
      if (sessions!.preserve(nameKey(op.session), { ...op, scatter: 0 })) continue;
      throw new Fault(
        5,
        `${where(index)}: preserve of ${op.size_bytes} bytes gives EFBIG: more than 4294967295 pages`,
      );
    }
  }
  return ops;
}

/** Holds a scenario's sessions, where it has any, against the model; gives what marks them. */
function sessionMarks(scenario: Scenario, file: string, abiId: string, ops: OpWriter) {
  const isSession = (op: Op) => !('pfn' in op);
  if (!scenario.ops.some(isSession)) return undefined;
  const kept = scenario.ops.flatMap((op, index) => (isSession(op) ? [index] : []));
  const lines = scenario.lines;
  compile(
    {
      ...scenario,
      ops: kept.map((index) => scenario.ops[index]!),
      ...(lines && { lines: kept.map((index) => lines[index]!) }),
    },
    file,
    abiId,
    { fixGrow: false },
  );
  return createSessionMarks(requireLuo(findAbi(abiId)), ops);
}

function compileFolio(
  op: Extract<Op, { pfn: bigint }>,
  where: string,
  nodes: readonly NodeStart[],
  ops: OpWriter,
): void {
  if (op.expect !== 0) {
    throw new Fault(
      5,
      `${where}: ${op.op} never fails (docs/spec.md §5), but another result is expected`,
    );
  }
  const pfn = Number(op.pfn);
  if ('pages' in op) {
    for (const range of cutAtNodes(pfn, Number(op.pages), nodes)) {
      ops.folios(op.op, { pfn: range.pfn, order: 0, count: range.pages });
    }
    return;
  }
  if (pfn % 2 ** op.order !== 0) {
    throw new Fault(
      2,
      `${where}: pfn ${hex(pfn)} is no multiple of 2^${op.order}, so no folio of order ${op.order} starts there`,
    );
  }
  ops.folios(op.op, { pfn, order: op.order, count: 1 });
}

/** Gives where the operations of a tape's first kernel end: the `reboot`'s index. */
export function rebootIndex(tape: Tape): number {
  let index = 0;
  while (
    index < tape.ops &&
    tape.bytes[tape.opsOffset + index * OP_BYTES + FIELD.kind] !== OP.reboot
  ) {
    index++;
  }
  return index;
}

/** Gives the bytes of a tape's operations `from` to `to`. */
export function opBytes(tape: Tape, from: number, to: number): Uint8Array {
  return tape.bytes.subarray(tape.opsOffset + from * OP_BYTES, tape.opsOffset + to * OP_BYTES);
}
