import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runMachine } from '../../src/kernel/qemu.ts';
import { buildPlugin } from '../../src/record/plugin.ts';
import { parseTree } from '../../src/trace/window-paths.ts';
import { temporary } from '../cli/command.ts';

const emulator = spawnSync('qemu-system-x86_64', ['--version']).status === 0;
const SOURCE = join(import.meta.dirname, 'counted.S');
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

const reason = emulator ? '' : ' (no QEMU)';

describe.skipIf(!emulator)(`a program whose instructions are counted by hand${reason}`, () => {
  let folder: ReturnType<typeof temporary>;
  let told: { tree: string; marks: string; total: number; guest: number };

  beforeAll(async () => {
    folder = temporary();
    const at = (name: string) => join(folder.dir, name);
    const run = (command: string, args: string[]) => {
      const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${command}: ${stderr}`);
      return stdout;
    };
    run('gcc', [
      ...['-nostdlib', '-static', '-no-pie', '-fno-pic', '-mcmodel=kernel'],
      ...['-Wl,--build-id=none', '-Wl,-e,boot', '-Wl,-Ttext=0xffffffff80100000'],
      ...['-Wl,-Tdata=0xffffffff80110000', '-o', at('counted.elf'), SOURCE],
    ]);
    run('objcopy', ['-O', 'binary', at('counted.elf'), at('counted.bin')]);
    const symbols = run('nm', [at('counted.elf')]).replaceAll(' T ', ' ');
    writeFileSync(
      at('symbols'),
      symbols
        .split('\n')
        .filter((line) => /^\w+ \w+$/.test(line))
        .join('\n'),
    );
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
    const written = (name: string) => readFileSync(at(`out.${name}`), 'utf8');
    const guest = Buffer.from(ended.log).readUInt32LE();
    told = {
      tree: written('tree'),
      marks: written('marks'),
      total: Number(written('total')),
      guest,
    };
  }, 120_000);
  afterAll(() => folder.remove());

  test('is counted so, by call path: recursion, a tail call, an interrupt, another stack', () => {
    const paths = parseTree(told.tree).map(
      ({ stack, exclusive, calls, function: name }) =>
        `${stack.length} ${exclusive} ${calls} ${name}`,
    );
    expect(paths).toEqual([...COUNTED, '0 0 0 [user]']);
  });

  test('in all as the guest counted itself', () => {
    const all = COUNTED.reduce((sum, line) => sum + Number(line.split(' ')[1]), 0);
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
