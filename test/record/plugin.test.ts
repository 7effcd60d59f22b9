import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runMachine } from '../../src/kernel/qemu.ts';
import { buildPlugin } from '../../src/record/plugin.ts';
import { parseTree } from '../../src/trace/window-paths.ts';
import { temporary } from '../cli/command.ts';

const works = (command: string) => spawnSync(command, ['--version']).status === 0;
const emulator = works('qemu-system-x86_64');
/** By hand (counted.S): depth, exclusive, calls, function. */
const COUNTED = [
  '0 14 1 kernel_kexec',
  '1 105 1 copier',
  '1 22 1 looper',
  '1 4 1 deeper',
  '2 4 1 deeper',
  '3 4 1 deeper',
  '4 4 1 deeper',
  '5 3 1 deeper',
  '1 2 1 asm_int80_emulation',
  '2 2 1 leaf',
  '1 4 2 leaf',
  '1 2 1 tailer',
  '2 2 1 leaf',
  '1 3 1 __switch_to_asm',
  '1 0 1 finished',
  // The stack of another thread: what is called there, and the switch back.
  '0 2 0 thread',
  '1 3 1 __switch_to_asm',
  '1 2 1 leaf',
];

/** By hand (counted-arm64.S), the dearest first as the plugin has them. */
const COUNTED_ARM64 = [
  '0 19 1 kernel_kexec',
  ...['1 6 1 deeper', '2 6 1 deeper', '3 6 1 deeper', '4 6 1 deeper', '5 5 1 deeper'],
  // Of svc, and of a load that faults and is stepped over.
  '1 2 2 vectors',
  '2 20 2 el1h_64_sync',
  '3 4 2 leaf',
  '1 22 1 looper',
  // A call of what is not mapped: leaf, once the exception is over.
  '1 0 0 [interrupted call]',
  '2 1 1 vectors',
  '3 12 1 el1h_64_sync',
  '4 2 1 leaf',
  '1 8 4 leaf',
  '1 6 1 signed',
  '2 2 1 leaf',
  '1 7 1 cpu_switch_to',
  '1 5 1 to_user',
  '1 2 1 tailer',
  '2 2 1 leaf',
  '1 3 1 reader',
  '0 4 0 thread',
  '1 7 1 cpu_switch_to',
  '1 2 1 leaf',
  '0 4 0 [user]',
  '1 1 1 vectors',
  '2 3 1 el0t_64_sync',
  '3 0 1 finished',
];

interface Told {
  tree: string;
  marks: string;
  total: number;
  /** What the guest counted. */
  guest: number;
}

/** Builds counted.bin from a source beside this test, and the symbols that the plugin wants. */
function build(folder: string, tools: string, source: string, flags: string[]): void {
  const run = (tool: string, args: string[]) => {
    const { status, stdout, stderr } = spawnSync(`${tools}${tool}`, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${tools}${tool}: ${stderr}`);
    return stdout;
  };
  const elf = join(folder, 'counted.elf');
  run('gcc', [
    ...['-nostdlib', '-static', '-no-pie', '-fno-pic', '-Wl,--build-id=none', '-Wl,-e,boot'],
    ...[...flags, '-o', elf, join(import.meta.dirname, source)],
  ]);
  run('objcopy', ['-O', 'binary', elf, join(folder, 'counted.bin')]);
  const symbols = run('nm', [elf]).replaceAll(' T ', ' ').split('\n');
  writeFileSync(
    join(folder, 'symbols'),
    symbols.filter((line) => /^\w+ \w+$/.test(line)).join('\n'),
  );
}

function read(folder: string): Omit<Told, 'guest'> {
  const written = (name: string) => readFileSync(join(folder, `out.${name}`), 'utf8');
  return { tree: written('tree'), marks: written('marks'), total: Number(written('total')) };
}

function lines({ tree }: Told): string[] {
  return parseTree(tree).map(
    ({ stack, exclusive, calls, function: name }) =>
      `${stack.length} ${exclusive} ${calls} ${name}`,
  );
}

function sum(counted: readonly string[]): number {
  return counted.reduce((all, line) => all + Number(line.split(' ')[1]), 0);
}

const reason = emulator ? '' : ' (no QEMU)';

describe.skipIf(!emulator)(`a program whose instructions are counted by hand${reason}`, () => {
  let folder: ReturnType<typeof temporary>;
  let told: Told;

  beforeAll(async () => {
    folder = temporary();
    const at = (name: string) => join(folder.dir, name);
    build(folder.dir, '', 'counted.S', [
      ...['-mcmodel=kernel', '-Wl,-Ttext=0xffffffff80100000', '-Wl,-Tdata=0xffffffff80110000'],
    ]);
    writeFileSync(at('none'), '');
    const arguments_ = `syms=${at('symbols')},out=${at('out')},trigger=kernel_kexec,done=finished`;
    const ended = await runMachine(
      {
        ...{
          arch: 'x86_64',
          memory_mb: 64,
          mode: 'exact',
          kernel: at('counted.bin'),
          initrd: at('none'),
          append: '',
        },
        extra: ['-plugin', `${await buildPlugin('x86_64')},${arguments_},marks=leaf,ends=deeper`],
      },
      folder.dir,
      60,
      new AbortController().signal,
    );
    expect(ended.status, ended.detail).toBe('done');
    told = { ...read(folder.dir), guest: Buffer.from(ended.log).readUInt32LE() };
  }, 120_000);
  afterAll(() => folder.remove());

  test('is counted so, by call path: recursion, a tail call, an interrupt, another stack', () => {
    expect(lines(told)).toEqual([...COUNTED, '0 0 0 [user]']);
  });

  test('in all as the guest counted itself', () => {
    const all = sum(COUNTED);
    expect(told.total).toBe(all);
    // Between the two readings: all but a call of leaf before, the first reading, and two instructions behind.
    expect(told.guest).toBe(all - 3 - 1 - 2);
  });

  test('with marks where functions are entered, and where they return', () => {
    expect(told.marks.trim().split('\n')).toEqual([
      ...['1', '6', '140'].map((at) => `${at} leaf`),
      ...['159', '160', '161', '162', '163'].map((at) => `${at} deeper end`),
      ...['168', '176'].map((at) => `${at} leaf`),
    ]);
  });

  test('each iteration of a rep instruction for one, and the one that ends it', () => {
    const copier = parseTree(told.tree).find((path) => path.function === 'copier');
    expect(copier).toMatchObject({ exclusive: 4 + 101, rep_iterations: 100 });
  });
});

const arm64 = ['qemu-system-aarch64', 'aarch64-linux-gnu-gcc'].find((command) => !works(command));
const reasonArm64 = arm64 === undefined ? '' : ` (no ${arm64})`;

describe.skipIf(arm64 !== undefined)(`its twin for arm64${reasonArm64}`, () => {
  let folder: ReturnType<typeof temporary>;
  let told: Told;

  beforeAll(async () => {
    folder = temporary();
    const at = (name: string) => join(folder.dir, name);
    build(folder.dir, 'aarch64-linux-gnu-', 'counted-arm64.S', [
      ...['-Wl,-Ttext=0xffffffc000200000', '-Wl,-Tdata=0xffffffc000210000'],
    ]);
    const arguments_ = `syms=${at('symbols')},out=${at('out')},trigger=kernel_kexec,done=finished`;
    const { status, stderr } = spawnSync(
      'qemu-system-aarch64',
      [
        ...['-accel', 'tcg,thread=single', '-cpu', 'max,cntfrq=1000000000', '-m', '64'],
        ...['-icount', 'shift=0,sleep=off', '-M', 'virt', '-nodefaults', '-display', 'none'],
        ...['-semihosting-config', 'enable=on,userspace=on,target=native'],
        ...['-serial', `file:${at('serial')}`],
        ...['-device', `loader,file=${at('counted.bin')},addr=0x40200000,cpu-num=0,force-raw=on`],
        ...['-plugin', `${await buildPlugin('arm64')},${arguments_},marks=leaf,ends=deeper`],
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );
    expect(status, stderr).toBe(0);
    told = { ...read(folder.dir), guest: readFileSync(at('serial')).readUInt32LE() };
  }, 120_000);
  afterAll(() => folder.remove());

  test('is counted so: also signed returns, exceptions of the kernel and of user space', () => {
    expect(lines(told)).toEqual(COUNTED_ARM64);
  });

  test('in all as the guest counted itself, but for the load that faulted', () => {
    const all = sum(COUNTED_ARM64);
    expect(told.total).toBe(all);
    expect(told.guest).toBe(all - 3 - 1 - 2 - 1);
  });

  test('with marks where functions are entered, and where they return', () => {
    expect(told.marks.match(/^.* deeper end$/gm)).toHaveLength(5);
    // 1 of kernel_kexec, then leaf and the reading of the counter.
    expect(told.marks.split('\n').slice(0, 2)).toEqual(['1 leaf', '5 leaf']);
  });
});
