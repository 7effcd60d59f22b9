import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Fault } from '../fault.ts';
import { readText, temporaryFolder } from '../files.ts';
import { shipped } from '../package.ts';
import { runTool } from '../tool.ts';
import { ensureHeaders } from './build.ts';
import { formatCpio } from './cpio.ts';
import { judge, type SelftestResult } from './ktap.ts';
import type { Progress } from './progress.ts';
import { runMachine } from './qemu.ts';
import type { KernelSource } from './source.ts';
import { GUEST_TOOLS, installLine, missingTools } from './tools.ts';

/** One of the kernel's self-tests. */
export interface Selftest {
  name: string;
  /** It has a stage before and one after a live update. */
  kexec: boolean;
}

const TESTS = 'tools/testing/selftests/liveupdate';
/** Enough for 2000 sessions on a kernel as distributions build it, with its scratch area. */
const MEMORY_MB = 768;
const SCRATCH = '64M,64M,16M';
const DEADLINE_S = 240;
const COMPILE_MOST_S = 120;
const COMMAND_LINE = [
  'console=ttyS0 quiet panic=-1 nokaslr norandmaps nolapic_timer',
  'random.trust_cpu=off random.trust_bootloader=off',
  'tsc=reliable tsc_early_khz=1000000 lpj=1000000',
  `kho=on liveupdate=on kho_scratch=${SCRATCH}`,
].join(' ');

/**
 * Takes the text of the self-tests' Makefile; gives the programs it names: those that run as they
 * are, and those that a script of theirs runs around a kexec (TEST_GEN_PROGS_EXTENDED).
 */
export function parseMakefile(text: string): Selftest[] {
  const joined = text.replace(/\\\n/g, ' ');
  const named = joined.matchAll(/^TEST_GEN_PROGS(_EXTENDED)?\s*[:+]?=\s*(.*)$/gm);
  return [...named].flatMap(([, extended, names]) =>
    names!
      .split(/\s+/)
      .filter((name) => /^\w+$/.test(name))
      .map((name) => ({ name, kexec: extended !== undefined })),
  );
}

/**
 * Builds the live-update self-tests of a kernel source and runs each of them in a machine of its
 * own on the kernel at the path `bzImage`, with a real live update between the two stages of those
 * that have them; tells `ended` of each. `stop` ends all of it, with its reason as error. Raises
 * Fault 2 where tools are missing, the source has no such tests or they do not compile.
 */
export async function runSelftests(
  bzImage: string,
  source: KernelSource,
  progress: Progress,
  stop: AbortSignal,
  ended: (result: SelftestResult) => void,
): Promise<void> {
  const missing = missingTools(GUEST_TOOLS);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new Fault(2, `no self-tests without ${names}: ${installLine(missing)}`);
  }
  const headers = await ensureHeaders(source, progress, stop);
  const folder = temporaryFolder('selftest');
  try {
    const init = await compileInit(folder, stop);
    for (const test of selftestsOf(source)) {
      progress.step(test.name);
      const program = await compile(test.name, source, headers, folder, stop);
      const initrd = await writeInitrd(test, bzImage, init, program, folder);
      const machine = {
        memory_mb: MEMORY_MB,
        mode: 'exact' as const,
        kernel: bzImage,
        initrd,
        append: test.kexec ? `${COMMAND_LINE} luo_kexec=1` : COMMAND_LINE,
      };
      const logs = join(folder, `${test.name}.logs`);
      await mkdir(logs);
      const { serial, status, detail } = await runMachine(machine, logs, DEADLINE_S, stop);
      const why = status === 'late' ? `did not end within ${DEADLINE_S} s` : detail;
      ended(judge(test, serial, status === 'off' ? undefined : why));
    }
  } finally {
    progress.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Gives the self-tests that a source has. Raises Fault 2 where it has none. */
export function selftestsOf(source: KernelSource): Selftest[] {
  const makefile = join(source.folder, TESTS, 'Makefile');
  const tests = parseMakefile(readText(makefile));
  if (tests.length === 0) throw new Fault(2, `${makefile}: names no self-tests`);
  return tests;
}

function compileInit(folder: string, stop: AbortSignal): Promise<string> {
  const flags = ['-Wall', '-Wextra', '-Werror'];
  return gcc([...flags, shipped('guest', 'selftest-init.c')], join(folder, 'init'), stop);
}

async function compile(
  name: string,
  source: KernelSource,
  headers: string,
  folder: string,
  stop: AbortSignal,
) {
  const tests = join(source.folder, TESTS);
  const files = await readdir(join(tests, 'lib')).catch(() => []);
  const library = files.filter((file) => file.endsWith('.c'));
  const args = [
    ...['-isystem', join(headers, 'include'), '-I', join(tests, 'lib', 'include')],
    join(tests, `${name}.c`),
    ...library.map((file) => join(tests, 'lib', file)),
  ];
  return gcc(args, join(folder, name), stop);
}

async function gcc(args: string[], output: string, stop: AbortSignal): Promise<string> {
  const all = ['-static', '-O2', '-o', output, ...args];
  const { failure, stderr } = await runTool('gcc', all, COMPILE_MOST_S, stop);
  if (!failure) return output;
  const lines = (stderr || failure.why).split('\n');
  const why = lines.find((line) => /\berror\b/.test(line)) ?? lines[0] ?? '';
  throw new Fault(2, `self-test ${basename(output)} does not compile: ${why.trim()}`);
}

/** Writes the first kernel's initrd, which holds the second's where there is one. */
async function writeInitrd(
  test: Selftest,
  bzImage: string,
  init: string,
  program: string,
  folder: string,
): Promise<string> {
  const programs = [
    { name: 'init', bytes: await readFile(init), executable: true },
    { name: 'test', bytes: await readFile(program), executable: true },
  ];
  const next = test.kexec
    ? [
        { name: 'kernel', bytes: await readFile(bzImage) },
        { name: 'initrd', bytes: formatCpio(programs) },
      ]
    : [];
  const path = join(folder, `${test.name}.cpio`);
  await writeFile(path, formatCpio([...programs, ...next]));
  return path;
}
