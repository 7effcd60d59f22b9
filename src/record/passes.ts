import { writeFileSync } from 'node:fs';
import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { cause } from '../files.ts';
import { type Ended, lastLines, type Machine, runMachine } from '../kernel/qemu.ts';
import { quoted } from '../shown.ts';
import { connectDebugger, debuggerArguments } from './debugger.ts';
import { type GuestLog, parseLog } from './log.ts';
import { commandLine, type Pass, type Size } from './machine.ts';

/** What every pass of a recording shares. */
export interface Rig {
  /** A folder of our own for logs and sockets. */
  folder: string;
  kernel: string;
  initrd: string;
  size: Size;
  mode: 'exact' | 'kvm';
  stop: AbortSignal;
}

/** A pass that ended as it should, or whose kernel panicked or whose guest gave up. */
export interface Played {
  log: GuestLog;
  /** The debug port's bytes, for comparing two runs. */
  bytes: Uint8Array;
  serial: string;
  /** The kernel panicked: its lines are in `serial`. */
  panicked: boolean;
}

/** Addresses to stop at in the old and in the new kernel, and where memory is saved. */
export interface Golden {
  machine_kexec: bigint;
  start_kernel: bigint;
  /** Where memory begins, a physical address. */
  from: number;
  file: string;
}

const PANIC = 'Kernel panic - not syncing';

/** Gives the machine of a pass; its initrd is the rig's unless another is named. */
export function machineOf(rig: Rig, pass: Pass): Machine {
  return {
    arch: rig.size.arch,
    memory_mb: rig.size.memory_mb,
    nodes: rig.size.nodes,
    mode: rig.mode,
    clearsWords: rig.size.clearsWords,
    kernel: rig.kernel,
    initrd: rig.initrd,
    append: commandLine(rig.size, rig.mode, pass),
  };
}

/**
 * Runs one pass. With `golden`, memory as the next kernel finds it is saved on the way; `extra` are
 * further arguments of QEMU. Raises Fault 2 where QEMU is missing or dies, the disk is full, or the
 * machine is not done in time; with the serial console's last lines.
 */
export async function playPass(
  rig: Rig,
  pass: Pass,
  golden?: Golden,
  extra: readonly string[] = [],
): Promise<Played> {
  const folder = join(rig.folder, pass);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const machine: Machine = { ...machineOf(rig, pass), extra };
  let during: ((stop: AbortSignal) => Promise<void>) | undefined;
  if (golden) {
    const [gdb, qmp] = [join(folder, 'gdb'), join(folder, 'qmp')];
    machine.extra = [...extra, ...debuggerArguments(gdb, qmp)];
    during = (stop) => saveGolden(golden, rig.size.memory_mb, gdb, qmp, stop);
  }
  const ended = await runMachine(machine, folder, rig.size.deadline_s, rig.stop, during);
  return checkEnded(ended, rig, pass);
}

async function saveGolden(
  golden: Golden,
  memory_mb: number,
  gdbPath: string,
  qmpPath: string,
  stop: AbortSignal,
): Promise<void> {
  const machine = await connectDebugger(gdbPath, qmpPath, stop);
  // Both kernels lie at the same addresses: the second start_kernel is the next kernel's.
  if (!(await machine.runTo(golden.machine_kexec))) return;
  if (!(await machine.runTo(golden.start_kernel))) return;
  await machine.saveMemory(golden.from, memory_mb * 1024 * 1024, golden.file);
  machine.release();
}

/** What stands before the last lines of a console. */
const CONSOLE = '; its serial console ends with:';

async function checkEnded(ended: Ended, rig: Rig, pass: Pass): Promise<Played> {
  const log = parseLog(ended.log);
  const panicked = ended.serial.includes(PANIC);
  const played = { log, bytes: ended.log, serial: ended.serial, panicked };
  const last = lastLines(ended.serial);
  if (panicked || log.failure) return played;
  if (ended.status === 'done' && log.done) return played;
  const { bavail, bsize } = await statfs(rig.folder);
  if (bavail * bsize < 4096 * 16) {
    throw new Fault(2, `${rig.folder}: no space left on the device for the machine's logs`);
  }
  switch (ended.status) {
    case 'late':
      throw new Fault(
        2,
        `the ${pass} pass was not done in ${rig.size.deadline_s} s and was ended${CONSOLE}`,
        last,
      );
    case 'killed':
      throw new Fault(2, `the ${pass} pass: ${ended.detail}${CONSOLE}`, last);
    default:
      throw new Fault(
        2,
        `the ${pass} pass: the kernel gave up without a result (${ended.detail})${CONSOLE}`,
        last,
      );
  }
}

/** Writes a file of the recording's own; Fault 2 naming it where the disk is full. */
export function writeOwn(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new Fault(2, `${path}: cannot be written: ${cause(error)}`);
  }
}

/** Gives a machine's command line as it is told in `meta.json`: file names without folders. */
export function showCommand(program: string, args: readonly string[], folder: string): string {
  const shown = args.map((arg) => quoted(arg.replaceAll(`${folder}/`, '')));
  return [program, ...shown].join(' ');
}
