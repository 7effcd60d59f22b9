import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Arch } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { runTool } from '../tool.ts';
import { ARCHITECTURES } from './architecture.ts';
import { emulator, findTool, installLine } from './tools.ts';

/** The debug port's log; on arm64 each kernel has one (guest/port.c). */
const DEBUG_LOG = 'debug.bin';
const DEBUG_LOGS = [DEBUG_LOG, 'debug-1.bin', 'debug-2.bin'];
const SERIAL_LOG = 'serial.txt';
/** What the guest writes to isa-debug-exit, v, ends QEMU with 2v + 1; on arm64 it says just that (guest/port.c). */
const STATUS_DONE = 0x10 * 2 + 1;
const STATUS_FAILED = 0x11 * 2 + 1;
const SERIAL_LINES_SHOWN = 12;

/** What the last words of a kernel begin with. */
export const PANIC = 'Kernel panic - not syncing';
/** One that panics before it knows how to reset the machine stands still from then on. */
const AFTER_PANIC_MS = 5000;
const LOOK_EVERY_MS = 1000;

/** What `setpriv` ends with where there is no such program, as shells do. */
const NOT_FOUND = 127;

/** What has the kernel end QEMU when this process ends, even by SIGKILL; nothing without util-linux. */
function dyingWithUs(): string[] {
  const setpriv = { name: 'setpriv', package: 'util-linux', any: ['setpriv'], needed_for: '' };
  const path = process.platform === 'linux' ? findTool(setpriv) : undefined;
  return path === undefined ? [] : [path, '--pdeathsig', 'KILL', '--'];
}

/**
 * The x86-64 processor of `exact` mode, written out: with `erms` what Debian 12's QEMU 7.2 calls `max`, which is
 * another one in each version. There is no `fsrm` and no `fsrs`.
 */
const X86_CPU = [
  'qemu64',
  '3dnow 3dnowext abm acpi adx aes arat avx avx2 bmi1 bmi2 clflushopt clwb cr8legacy f16c fma fsgsbase',
  'la57 mmxext monitor movbe mpx npt pclmulqdq pdpe1gb pks pku popcnt rdrand rdtscp smap smep ss sse4.1',
  'sse4.2 sse4a ssse3 svme-addr-chk umip vaes vgif xgetbv1 xsave xsaveopt',
]
  .join(' ')
  .replaceAll(' ', ',+');

/**
 * The arm64 processor of `exact` mode: its generic timer ticks once a nanosecond of virtual time, which is once an
 * instruction. With `-cpu max` of QEMU 7.2 one call of 34 costs more, the first open, by 8.
 */
const ARM64_CPU = 'neoverse-n1,cntfrq=1000000000';

/** A machine to run: what makes one run of it differ from another. */
export interface Machine {
  arch: Arch;
  memory_mb: number;
  /** NUMA nodes, which have equal parts of the memory; the first has the processor. 1 where it is left out. */
  nodes?: number;
  /** `exact`: one instruction is one tick of virtual time (spec §16.7); `kvm`: real time. */
  mode: 'exact' | 'kvm';
  /** In exact mode: without `erms`, with which kernels clear a page byte by byte. */
  clearsWords?: boolean;
  /** Paths of the kernel and the initrd, and the kernel's command line. */
  kernel: string;
  initrd: string;
  append: string;
  /** Further arguments: the debugger's sockets. */
  extra?: readonly string[];
}

/** How a machine ended. */
export interface Ended {
  /** The bytes of the debug port. */
  log: Uint8Array;
  serial: string;
  status: 'done' | 'failed' | 'off' | 'killed' | 'late';
  /** What QEMU itself said, and how it ended, for messages. */
  detail: string;
}

const ASK_MOST_S = 120;

/** Gives the first line of what the emulator of an architecture says of its version; nothing where there is none. */
export async function emulatorVersion(arch: Arch, stop?: AbortSignal): Promise<string> {
  const { stdout } = await runTool(ARCHITECTURES[arch].emulator, ['--version'], ASK_MOST_S, stop);
  return stdout.split('\n', 1)[0]!;
}

/** Takes a path; gives it as a value among an option's others, which commas part. */
export function optionValue(path: string): string {
  return path.replaceAll(',', ',,');
}

/** Gives QEMU's arguments for a machine whose logs go to `folder` (spec §16.8). */
export function qemuArguments(machine: Machine, folder: string): string[] {
  const exact = machine.mode === 'exact';
  const { processor, board, channel } = (machine.arch === 'arm64' ? arm64Parts : x86Parts)(
    machine,
    folder,
  );
  const counted = ['-icount', 'shift=0,sleep=off', '-seed', '1'];
  return [
    ...(exact
      ? ['-accel', 'tcg,thread=single', '-cpu', processor, ...counted]
      : ['-accel', 'kvm', '-cpu', 'host']),
    ...['-M', board, '-smp', '1', '-m', String(machine.memory_mb)],
    ...nodeArguments(machine),
    ...['-nodefaults', '-display', 'none', '-no-reboot'],
    ...['-rtc', exact ? 'base=2026-01-01,clock=vm' : 'base=utc'],
    ...['-serial', `file:${join(folder, SERIAL_LOG)}`],
    ...channel,
    ...['-kernel', machine.kernel, '-initrd', machine.initrd, '-append', machine.append],
    ...(machine.extra ?? []),
  ];
}

/** A processor, a board, and how the guest reaches the debug log and ends the machine. */
interface Parts {
  processor: string;
  board: string;
  channel: string[];
}

function x86Parts({ clearsWords }: Machine, folder: string): Parts {
  return {
    processor: clearsWords ? X86_CPU : `${X86_CPU},+erms`,
    board: 'pc',
    channel: [
      ...['-chardev', `file,id=debug,path=${optionValue(join(folder, DEBUG_LOG))}`],
      ...['-device', 'isa-debugcon,iobase=0xe9,chardev=debug'],
      ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=4'],
    ],
  };
}

function arm64Parts(): Parts {
  return {
    processor: ARM64_CPU,
    // Else random seeds stand in the device tree.
    board: 'virt,dtb-randomness=off,gic-version=3',
    channel: ['-semihosting-config', 'enable=on,userspace=on,target=native'],
  };
}

function nodeArguments({ memory_mb, nodes = 1 }: Machine): string[] {
  if (nodes === 1) return [];
  return Array.from({ length: nodes }, (_, i) => [
    ...['-object', `memory-backend-ram,id=node${i},size=${memory_mb / nodes}M`],
    ...['-numa', `node,nodeid=${i},${i === 0 ? 'cpus=0,' : ''}memdev=node${i}`],
  ]).flat();
}

/**
 * Runs a machine, whose paths are absolute, to its end, at most `deadline_s` seconds; `during` is what a debugger does
 * while it runs, and its error ends the machine and is raised here. `stop` ends it from outside, and its reason is
 * raised; a panic on its console, 5 s later. Raises Fault 2 where there is no QEMU.
 */
export async function runMachine(
  machine: Machine,
  folder: string,
  deadline_s: number,
  stop: AbortSignal,
  during?: (ended: AbortSignal) => Promise<void>,
): Promise<Ended> {
  const broken = new AbortController();
  const over = new AbortController();
  const program = ARCHITECTURES[machine.arch].emulator;
  const [command, ...args] = [...dyingWithUs(), program, ...qemuArguments(machine, folder)];
  const child = execa(command!, args, {
    cwd: folder,
    stdin: 'ignore',
    timeout: deadline_s * 1000,
    killSignal: 'SIGKILL',
    cancelSignal: AbortSignal.any([stop, broken.signal]),
    reject: false,
  });
  // A debugger that fails ends the machine; a machine that ends, the debugger.
  const debugging = during?.(over.signal).catch((error: unknown) => {
    if (!over.signal.aborted) broken.abort(error);
  });
  let panicked = 0;
  const looking = setInterval(() => {
    if (panicked === 0 && readLog(join(folder, SERIAL_LOG)).includes(PANIC)) panicked = Date.now();
    if (panicked > 0 && Date.now() - panicked >= AFTER_PANIC_MS) child.kill('SIGKILL');
  }, LOOK_EVERY_MS);
  const result = await child;
  clearInterval(looking);
  over.abort();
  await debugging;
  stop.throwIfAborted();
  broken.signal.throwIfAborted();
  if (result.code === 'ENOENT' || result.exitCode === NOT_FOUND) {
    throw new Fault(2, `${program}: not found; ${installLine([emulator(machine.arch)])}`);
  }
  const serial = readLog(join(folder, SERIAL_LOG)).toString('latin1').replaceAll('\r', '');
  const said = result.stderr.trim().split('\n').slice(-3).join('; ');
  const how =
    result.signal === undefined ? `ended with status ${result.exitCode}` : `got ${result.signal}`;
  return {
    log: Buffer.concat(DEBUG_LOGS.map((name) => readLog(join(folder, name)))),
    serial,
    status: statusOf(result),
    detail: `${program} ${how}${said === '' ? '' : ` (${said})`}`,
  };
}

function statusOf(result: { timedOut: boolean; exitCode?: number }): Ended['status'] {
  if (result.timedOut) return 'late';
  if (result.exitCode === STATUS_DONE) return 'done';
  if (result.exitCode === STATUS_FAILED) return 'failed';
  return result.exitCode === 0 ? 'off' : 'killed';
}

/** A log's bytes; none where nobody made the file. */
function readLog(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Gives the last lines of a serial console, for a message. */
export function lastLines(serial: string): string[] {
  const lines = serial.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return ['(the serial console is empty)'];
  return lines.slice(-SERIAL_LINES_SHOWN);
}
