import type { PageBytes } from '../abi/releases.ts';
import { type FtraceNotes, type FtraceRecord, readFtrace, wholeNs } from './ftrace.ts';
import {
  MARK,
  markOf,
  markOfKey,
  nameIn,
  numberIn,
  pointersIn,
  shownArguments,
  valueIn,
} from './ftrace-arguments.ts';
import {
  AFTER_REBOOT,
  ENTRIES,
  EVENTS,
  FUNCTIONS,
  OPS,
  REBOOT,
  type SeenOp,
} from './ftrace-functions.ts';
import type { Phase } from './types.ts';

/** A system call as the text shows it; what it does not show is undefined or empty. */
export interface SeenCall {
  op: SeenOp;
  /** The line of the text (from 1) where it begins. */
  line: number;
  cost_ns: number | undefined;
  /** What the outermost function returned, else what the probe on its return says. */
  result: bigint | undefined;
  name: Uint8Array | undefined;
  token: bigint | undefined;
  /** Addresses inside the session's or its file set's structure. */
  pointers: bigint[];
  /** Addresses of the sessions that were allocated. */
  allocated: bigint[];
  /** Folios of a memfd's contents that were preserved, in order. */
  folios: { pfn: bigint; order: number }[];
  /** Page frames that were restored. */
  restored: bigint[];
}

/** What one kernel did, as far as one text shows it. */
export interface Piece {
  file: string;
  calls: SeenCall[];
  /** In the words of `events.tsv` (spec §16.5). */
  events: { event: string; arguments: string }[];
  /** `enter` counts from the first of them; empty where the text has no time. */
  phases: Phase[];
  /** Whether the text shows a reboot at its end, and what it returned where it failed. */
  reboot: { line: number; result: bigint | undefined } | undefined;
  /** Something that only happens after a live update. */
  afterReboot: boolean;
  /** The ABI whose tracker the functions are of. */
  abi: '7.1' | '7.3' | undefined;
  /** Calls that never ended in the text, and calls that are no operation of a scenario. */
  unfinished: number;
  other: number;
}

/** What `phases.tsv` is of: the coarse functions on the way to kexec. */
const PHASES = /^(?:luo_|liveupdate_|kho_|kernel_|machine_)|^(?:device|syscore)_shutdown$/;
const PHASE_DEPTH_MAX = 2;
/** Functions inside each other; far more than a kernel's stack has room for. */
const DEPTH_MAX = 200;

interface Frame {
  name: string;
  indent: number;
  time_ns: number | undefined;
  /** A leaf without a duration: it ends where the task's next line begins. */
  open: boolean;
  phase: Phase | undefined;
}

/** What one task is doing. */
interface Task {
  frames: Frame[];
  /** The call it is in, and its outermost frame, or none where only probes show it. */
  call: SeenCall | undefined;
  op: SeenOp | undefined;
  base: Frame | undefined;
  began_ns: number | undefined;
  /** The last call that ended: the probe on its return comes after it. */
  ended: SeenCall | undefined;
  /** The function whose probe has just fired: its entry says nothing new. */
  announced: string | undefined;
  /** Pages that were announced as LUO's own and are still to be marked. */
  ownPages: number;
}

/**
 * Reads a text of ftrace and gives what each kernel did in it: a reboot inside the text ends a
 * piece. Takes the text one character a byte, its file's name and the size of the kernel's pages.
 */
export function seeCalls(
  text: string,
  file: string,
  pageBytes: PageBytes,
): { pieces: Piece[]; notes: FtraceNotes } {
  const pieces: Piece[] = [];
  let watch = watchKernel(file, pageBytes);
  const notes = readFtrace(text, (record) => {
    if (watch.rebooted(record)) {
      pieces.push(watch.end());
      watch = watchKernel(file, pageBytes);
    }
    watch.see(record);
  });
  pieces.push(watch.end());
  return { pieces, notes };
}

function watchKernel(file: string, pageBytes: PageBytes) {
  const piece: Piece = {
    file,
    calls: [],
    events: [],
    phases: [],
    reboot: undefined,
    afterReboot: false,
    abi: undefined,
    unfinished: 0,
    other: 0,
  };
  const tasks = new Map<string, Task>();
  const running = new Map<number, number>();
  let rebooting: { task: Task; root: Frame; start_ns: number | undefined } | undefined;
  let left = false;

  const taskOf = ({ pid, cpu }: FtraceRecord): Task => {
    const known = pid ?? running.get(cpu);
    const key = known === undefined ? `cpu ${cpu}` : `pid ${known}`;
    let task = tasks.get(key);
    if (task === undefined) {
      task = {
        frames: [],
        call: undefined,
        op: undefined,
        base: undefined,
        began_ns: undefined,
        ended: undefined,
        announced: undefined,
        ownPages: 0,
      };
      tasks.set(key, task);
    }
    return task;
  };

  const begin = (task: Task, record: FtraceRecord, base: Frame | undefined) => {
    task.call = {
      op: 'open',
      line: record.line,
      cost_ns: undefined,
      result: undefined,
      name: undefined,
      token: undefined,
      pointers: [],
      allocated: [],
      folios: [],
      restored: [],
    };
    task.op = undefined;
    task.base = base;
    task.began_ns = record.time_ns;
    task.ownPages = 0;
  };

  const finish = (task: Task, cost_ns: number | undefined) => {
    const { call, op } = task;
    task.call = undefined;
    task.base = undefined;
    if (call === undefined) return;
    if (op === undefined) {
      piece.other++;
      return;
    }
    call.op = op;
    call.cost_ns = cost_ns;
    if (op === 'open' && call.allocated.length > 0) piece.afterReboot = true;
    piece.calls.push(call);
    task.ended = call;
  };

  const enter = (task: Task, record: FtraceRecord): Frame => {
    const { name, time_ns, indent } = record;
    // Text cut off, or events lost: what was around this is not there any more.
    while (task.frames.length > 0 && task.frames.at(-1)!.indent >= indent) leave(task, undefined);
    const frame: Frame = { name, indent, time_ns, open: false, phase: undefined };
    while (task.frames.length >= DEPTH_MAX) leave(task, undefined);
    task.frames.push(frame);
    const op = OPS.get(name);
    if (op !== undefined || ENTRIES.has(name)) {
      if (task.call === undefined) begin(task, record, frame);
      else task.base ??= frame;
      task.op ??= op;
    }
    if (AFTER_REBOOT.has(name)) piece.afterReboot = true;
    abiOf(name);
    if (rebooting === undefined && REBOOT.includes(name)) {
      rebooting = { task, root: frame, start_ns: time_ns };
      piece.reboot = { line: record.line, result: undefined };
    }
    if (rebooting?.task === task) addPhase(task, frame, rebooting.root, rebooting.start_ns);
    if (task.announced === name) task.announced = undefined;
    else if (record.text !== '') learn(task, record, name, record.text);
    return frame;
  };

  const addPhase = (task: Task, frame: Frame, root: Frame, start_ns: number | undefined) => {
    const at = task.frames.indexOf(root);
    const depth = task.frames.length - 1 - at;
    if (at < 0 || depth > PHASE_DEPTH_MAX || !PHASES.test(frame.name)) return;
    const enter = spentSince(start_ns, frame.time_ns);
    if (enter === undefined) return;
    frame.phase = { function: frame.name, depth, enter, duration: undefined };
    piece.phases.push(frame.phase);
  };

  /** Ends the innermost frame; without a record it was lost, or ended unseen. */
  const leave = (task: Task, record: FtraceRecord | undefined) => {
    const frame = task.frames.pop();
    if (frame === undefined) return;
    const cost = record?.duration_ns ?? spentSince(frame.time_ns, record?.time_ns);
    if (frame.phase && cost !== undefined) frame.phase.duration = cost;
    if (frame.name === 'luo_session_alloc' && record?.ret !== undefined && task.call) {
      task.call.allocated.push(BigInt.asUintN(64, record.ret));
    }
    if (rebooting?.task === task && rebooting.root === frame && record !== undefined) {
      piece.reboot!.result = record.ret;
    }
    if (task.base !== frame) return;
    if (record === undefined) {
      piece.unfinished++;
      task.call = undefined;
      task.base = undefined;
      return;
    }
    if (task.call) task.call.result = record.ret ?? task.call.result;
    finish(task, cost);
  };

  const abiOf = (name: string) => {
    if (name.startsWith('kho_block_') || /^kho_radix_\w+_key$/.test(name)) piece.abi = '7.3';
    else if (/^kho_radix_\w+_page$/.test(name)) piece.abi ??= '7.1';
  };

  /** Takes in what a probe's event, or a function's arguments, tell. */
  const learn = (task: Task, record: FtraceRecord, name: string, text: string) => {
    const event = EVENTS.get(name) ?? (record.kind === 'event' ? record.name : undefined);
    if (event === undefined) return;
    const call = task.call;
    let kept: { event: string; arguments: string } | undefined = {
      event,
      arguments: shownArguments(text),
    };
    if (event === 'radix_add' || event === 'radix_del') {
      kept = markOfKey(event === 'radix_add', numberIn(text, 'key'), pageBytes);
    } else if (event === 'radix_add_page' || event === 'radix_del_page') {
      const [pfn, order] = [numberIn(text, 'pfn'), numberIn(text, 'order')];
      kept = markOf(event === 'radix_add_page', pfn, order);
    } else if (event === 'preserve_folio' || event === 'unpreserve_folio') {
      // The order in it is not valid for small folios: the mark that follows has it (spec §16.9).
      kept = undefined;
    }
    if (kept) piece.events.push(kept);
    if (call === undefined) return;
    if (event === 'create' || event === 'retrieve') call.name ??= nameIn(text);
    if (event === 'preserve_file' || event === 'retrieve_file')
      call.token ??= numberIn(text, 'token');
    for (const pointer of pointersIn(text)) call.pointers.push(pointer);
    if (event === 'alloc_preserve') task.ownPages = Number.POSITIVE_INFINITY;
    if (event === 'preserve_pages') task.ownPages = Number(numberIn(text, 'nr') ?? 0n);
    if (kept?.event === 'mark') {
      const [, pfn, order] = MARK.exec(kept.arguments)!;
      if (task.ownPages > 0) {
        task.ownPages = Number.isFinite(task.ownPages) ? task.ownPages - 2 ** Number(order) : 0;
      } else call.folios.push({ pfn: BigInt(pfn!), order: Number(order) });
    }
    const phys = event.startsWith('restore_') ? numberIn(text, 'phys') : undefined;
    if (phys !== undefined) call.restored.push(phys >> 12n);
  };

  /** A probe fires: before its function is entered, or after that has returned. */
  const fire = (task: Task, record: FtraceRecord) => {
    const given = record.name.replace(/_ret$/, '');
    const name =
      record.probe && /^[0-9a-f]+$/.test(record.probe.function)
        ? undefined
        : record.probe?.function;
    const probed = name ?? FUNCTIONS.get(given);
    if (probed === undefined) return;
    const returns = record.probe?.returns ?? record.name.endsWith('_ret');
    const op = OPS.get(probed);
    if (!EVENTS.has(probed) && op === undefined) return;
    abiOf(probed);
    if (AFTER_REBOOT.has(probed)) piece.afterReboot = true;
    if (!returns) {
      // Both finish and close run it, and without a function around it nothing tells which.
      if (op !== undefined && probed !== 'luo_file_finish') {
        if (task.call && task.base === undefined) {
          piece.unfinished++;
          task.call = undefined;
        }
        if (task.call === undefined) begin(task, record, undefined);
        task.op ??= op;
      }
      task.announced = probed;
      learn(task, record, probed, record.text);
      return;
    }
    const event = `${EVENTS.get(probed) ?? given}_ret`;
    piece.events.push({ event, arguments: shownArguments(record.text) });
    if (op === undefined) return;
    const result = valueIn(record.text);
    if (task.call && task.op === op && task.base === undefined) {
      task.call.result = result;
      finish(task, spentSince(task.began_ns, record.time_ns));
    } else if (task.call) task.call.result ??= result;
    else if (task.ended?.op === op) task.ended.result ??= result;
  };

  const end = (record: FtraceRecord, task: Task) => {
    const at = task.frames.findLastIndex(({ indent }) => indent === record.indent);
    if (at < 0) return;
    while (task.frames.length > at + 1) leave(task, undefined);
    leave(task, record);
  };

  return {
    /** Whether the kernel that is watched has gone, and this is the next one's. */
    rebooted(record: FtraceRecord): boolean {
      if (record.kind === 'switch') return false;
      // Without its end in the text, a reboot that did not fail ends where the next kernel opens.
      const { reboot } = piece;
      if (reboot && !reboot.result && record.name === 'luo_open') return true;
      if (!left) return false;
      return record.kind === 'event'
        ? record.probe !== undefined
        : /^(?:luo|kho)_/.test(record.name);
    },
    see(record: FtraceRecord): void {
      if (record.kind === 'switch') {
        running.set(record.cpu, record.pid!);
        return;
      }
      const task = taskOf(record);
      if (task.frames.at(-1)?.open) {
        leave(task, { ...record, ret: undefined, duration_ns: undefined });
      }
      if (record.kind === 'event') fire(task, record);
      else if (record.kind === 'exit') end(record, task);
      else {
        const frame = enter(task, record);
        if (record.kind === 'leaf') {
          if (record.duration_ns === undefined) frame.open = true;
          else leave(task, record);
        }
        if (record.name === 'machine_kexec') left = true;
      }
    },
    end(): Piece {
      for (const task of tasks.values()) if (task.call) piece.unfinished++;
      return piece;
    },
  };
}

/** Never less than 0, though lines of several CPUs may not be in order of time. */
function spentSince(begun: number | undefined, now: number | undefined): number | undefined {
  return begun === undefined || now === undefined ? undefined : wholeNs(now - begun);
}
