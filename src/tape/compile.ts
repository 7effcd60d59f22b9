import { errnoName } from '../abi/errno.ts';
import type { Handover } from '../abi/handover.ts';
import { findAbi, requireLuo } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import {
  DESCRIPTOR_BYTES,
  FIELD,
  FILE_KIND,
  FLAG_FIX_GROW,
  NAME_BYTES,
  OP,
  OP_BYTES,
  readTape,
  TAPE,
  TAPE_HEADER_BYTES,
  TAPE_MAGIC,
  TAPE_VERSION,
  type Tape,
} from './format.ts';
import { createModel, type Plan } from './model.ts';
import { nameKey } from './names.ts';
import type { Op, Scenario } from './scenario.ts';

/** Where the descriptors of preserved files lie in a contender's world: opaque, only carried. */
const FIRST_DESCRIPTOR = 0x1000000;

/** A scenario as a tape, with what the model says of it. */
export interface Compiled {
  tape: Tape;
  /** One a `reboot`, in order: what the next kernel must find. */
  handovers: Handover[];
  plan: Plan;
  /** The preserved memfds by the handle that stands for their descriptor in a handover. */
  memfds: Map<bigint, { size_bytes: number; order: number }>;
  /** Where the next kernel panics (spec §2.4), the sentence that says so; it ends the tape. */
  panics: string | undefined;
  /** Index in the scenario's operations of each operation of the tape; a `boot` has its reboot's. */
  source: Int32Array;
}

/**
 * Takes a scenario, the file it came from (for messages), the ABI to play it under and whether the
 * kernel is the repaired one; gives the tape. Each expected result is held against the model:
 * raises Fault 5 naming the first operation that contradicts it, Fault 2 for an unknown ABI, one
 * without sessions, and a preserve where the ABI does not say how files are preserved.
 */
export function compile(
  scenario: Scenario,
  file: string,
  abiId: string,
  options: { fixGrow: boolean },
): Compiled {
  const { luo } = requireLuo(findAbi(abiId));
  const model = createModel(luo, options.fixGrow);
  const names = new NameTable();
  const slots = new SlotTable();
  const bytes = new Uint8Array((2 * scenario.ops.length + 1) * OP_BYTES);
  const view = new DataView(bytes.buffer);
  const source: number[] = [];
  const handovers: Handover[] = [];
  let panics: string | undefined;
  const memfds: Compiled['memfds'] = new Map();
  let kernels = 1;

  const emit = (kind: number, index: number, expect: number) => {
    const at = source.length * OP_BYTES;
    view.setUint8(at + FIELD.kind, kind);
    view.setInt32(at + FIELD.expect, expect, true);
    source.push(index);
    return at;
  };
  const session = (at: number, name: Uint8Array) => {
    const slot = slots.current(names.index(name));
    view.setUint32(at + FIELD.slot, slot, true);
    return slot;
  };

  for (const [index, op] of scenario.ops.entries()) {
    if (op.op !== 'reboot' && !(op.op in OP)) continue;
    const at = emit(OP[op.op], index, op.expect);
    let got = 0;
    switch (op.op) {
      case 'open':
        got = model.open();
        break;
      case 'create':
      case 'retrieve': {
        const name = names.index(op.name);
        const slot = slots.next();
        view.setUint32(at + FIELD.name, name, true);
        view.setUint32(at + FIELD.slot, slot, true);
        got = model[op.op](names.field(name), slot);
        if (got === 0) slots.take(name);
        break;
      }
      case 'preserve': {
        if (luo.files.capacity === null) {
          throw new Fault(
            2,
            `${where(scenario, file, index)}: the series ${abiId} does not say how files are preserved; play it under a release`,
          );
        }
        const descriptor = FIRST_DESCRIPTOR + memfds.size;
        const handle = BigInt(descriptor * DESCRIPTOR_BYTES);
        memfds.set(handle, { size_bytes: op.size_bytes, order: op.order });
        const slot = session(at, op.session);
        view.setUint8(at + FIELD.order, op.order);
        view.setUint16(at + FIELD.fileKind, FILE_KIND[op.kind], true);
        view.setUint32(at + FIELD.name, descriptor, true);
        view.setBigUint64(at + FIELD.token, op.token, true);
        view.setBigUint64(at + FIELD.size, BigInt(op.size_bytes), true);
        got = model.preserve(slot, op.token, handle);
        break;
      }
      case 'retrieve-file':
        view.setBigUint64(at + FIELD.token, op.token, true);
        got = model.retrieveFile(session(at, op.session), op.token);
        break;
      case 'finish':
        got = model.finish(session(at, op.session));
        break;
      case 'close':
        got = model.close(session(at, op.session));
        if (got === 0) slots.release(names.index(op.session));
        break;
      case 'reboot':
        handovers.push(model.reboot());
        break;
      default:
        throw new Fault(
          2,
          `${where(scenario, file, index)}: ${op.op} is a folio operation: play it with \`run folios\``,
        );
    }
    if (got !== op.expect) throw contradiction(scenario, file, index, op, got);
    if (op.op === 'reboot') {
      const booted = model.boot();
      emit(OP.boot, index, booted);
      if (booted !== 0) {
        panics =
          `${where(scenario, file, index)}: the next kernel panics here ("luo: Block contains invalid entry count: 0"): ` +
          `${model.outgoing()} sessions fill their blocks and a refused create left an empty one behind (docs/spec.md §2.4); ` +
          'the operations after this reboot are left out; --fix-grow plays the repaired kernel';
        break;
      }
      slots.clear();
      kernels++;
    }
  }

  return {
    tape: assemble(abiId, options.fixGrow, names, slots, bytes, source.length, kernels),
    handovers,
    plan: model.plan,
    memfds,
    panics,
    source: Int32Array.from(source),
  };
}

/** Gives `file:line` where the scenario knows its lines, else the operation's number. */
export function where(scenario: Scenario, file: string, index: number): string {
  const line = scenario.lines?.[index];
  return line === undefined ? `${file}: op ${index + 1}` : `${file}:${line}`;
}

function contradiction(scenario: Scenario, file: string, index: number, op: Op, got: number) {
  const result = (value: number) => (value === 0 ? '0' : errnoName(-value));
  return new Fault(
    5,
    `${where(scenario, file, index)}: ${op.op} is expected to give ${result(op.expect)}, ` +
      `but by the model (docs/spec.md §2) it gives ${result(got)}`,
  );
}

function assemble(
  abi: string,
  fixGrow: boolean,
  names: NameTable,
  slots: SlotTable,
  ops: Uint8Array,
  count: number,
  kernels: number,
): Tape {
  const opsOffset = TAPE_HEADER_BYTES + names.count * NAME_BYTES;
  const bytes = new Uint8Array(opsOffset + count * OP_BYTES);
  const view = new DataView(bytes.buffer);
  const text = (at: number, value: string) =>
    bytes.set(
      Uint8Array.from(value, (c) => c.charCodeAt(0)),
      at,
    );
  text(0, TAPE_MAGIC);
  text(TAPE.abi, abi);
  view.setUint32(TAPE.version, TAPE_VERSION, true);
  view.setUint32(TAPE.flags, fixGrow ? FLAG_FIX_GROW : 0, true);
  view.setUint32(TAPE.names, names.count, true);
  view.setUint32(TAPE.namesOffset, TAPE_HEADER_BYTES, true);
  view.setUint32(TAPE.ops, count, true);
  view.setUint32(TAPE.opsOffset, opsOffset, true);
  view.setUint32(TAPE.slots, slots.most, true);
  view.setUint32(TAPE.kernels, kernels, true);
  view.setUint32(TAPE.size, bytes.length, true);
  for (let index = 0; index < names.count; index++) {
    bytes.set(names.field(index), TAPE_HEADER_BYTES + index * NAME_BYTES);
  }
  bytes.set(ops.subarray(0, count * OP_BYTES), opsOffset);
  return readTape(bytes);
}

/** Distinct names in order of first use, as 64-byte fields whose tail after the first NUL is zero. */
class NameTable {
  #indices = new Map<string, number>();
  #fields: Uint8Array[] = [];

  get count(): number {
    return this.#fields.length;
  }

  index(name: Uint8Array): number {
    const key = nameKey(name);
    let index = this.#indices.get(key);
    if (index === undefined) {
      index = this.#fields.length;
      const field = new Uint8Array(NAME_BYTES);
      field.set(name.subarray(0, key.length));
      this.#indices.set(key, index);
      this.#fields.push(field);
    }
    return index;
  }

  field(index: number): Uint8Array {
    return this.#fields[index]!;
  }
}

/** File descriptors: the lowest that is free, as the kernel gives them; 0 is never open. */
class SlotTable {
  #freed: number[] = [];
  #open = new Map<number, number[]>();
  #top = 1;
  most = 1;

  next(): number {
    const slot = this.#freed.at(-1) ?? this.#top;
    this.most = Math.max(this.most, slot + 1);
    return slot;
  }

  take(name: number): void {
    const slot = this.#freed.pop() ?? this.#top++;
    const held = this.#open.get(name);
    if (held) held.push(slot);
    else this.#open.set(name, [slot]);
  }

  current(name: number): number {
    return this.#open.get(name)?.at(-1) ?? 0;
  }

  release(name: number): void {
    this.#freed.push(this.#open.get(name)!.pop()!);
  }

  clear(): void {
    this.#freed = [];
    this.#open.clear();
    this.#top = 1;
  }
}
