import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Arch } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { readText, temporaryFolder } from '../files.ts';
import { shipped } from '../package.ts';
import { runTool } from '../tool.ts';
import { ARCHITECTURES, crossPrefix } from './architecture.ts';
import { ensureHeaders } from './build.ts';
import { formatCpio } from './cpio.ts';
import { readImage } from './image.ts';
import { judge, type SelftestResult } from './ktap.ts';
import type { Progress } from './progress.ts';
import { runMachine } from './qemu.ts';
import { type Areas, scratchArgument, scratchOf } from './scratch.ts';
import type { KernelSource } from './source.ts';
import { guestTools, installLine, missingTools } from './tools.ts';

/** One of the kernel's self-tests. */
export interface Selftest {
  name: string;
  /** It has a stage before and one after a live update. */
  kexec: boolean;
}

const TESTS = 'tools/testing/selftests/liveupdate';
/** Enough for 2000 sessions on a kernel as distributions build it, beside its scratch areas. */
const MEMORY_MB = 624;
const SCRATCH: Areas = [64, 64, 16];
const DEADLINE_S = 240;
const COMPILE_MOST_S = 120;

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
 * own on the kernel at the path `kernel`, with a real live update between the two stages of those
 * that have them; tells `ended` of each. `stop` ends all of it, with its reason as error. Raises
 * Fault 2 where tools are missing, the source has no such tests or they do not compile.
 */
export async function runSelftests(
  kernel: string,
  source: KernelSource,
  progress: Progress,
  stop: AbortSignal,
  ended: (result: SelftestResult) => void,
): Promise<void> {
  const image = readImage(kernel);
  const { arch } = image;
  const missing = missingTools(guestTools(arch));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new Fault(2, `no self-tests without ${names}: ${installLine(missing)}`);
  }
  const headers = await ensureHeaders(source, arch, progress, stop);
  const folder = temporaryFolder('selftest');
  try {
    const init = await compileInit(arch, folder, stop);
    const scratch = scratchOf(image.pageBytes, SCRATCH, 1);
    for (const test of selftestsOf(source)) {
      progress.step(test.name);
      const program = await compile(test.name, source, headers, arch, folder, stop);
      const initrd = await writeInitrd(test, image.bytes, init, program, folder);
      const machine = {
        arch,
        memory_mb: Math.ceil((MEMORY_MB + scratch.taken_mb) / 256) * 256,
        mode: 'exact' as const,
        kernel: resolve(kernel),
        initrd,
        append: commandLine(arch, scratch.areas, test.kexec),
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

function commandLine(arch: Arch, areas: Areas, kexec: boolean): string {
  const { console, clock } = ARCHITECTURES[arch];
  return [
    console,
    'quiet panic=-1 nokaslr norandmaps random.trust_cpu=off random.trust_bootloader=off',
    clock,
    'kho=on liveupdate=on',
    scratchArgument(areas),
    ...(kexec ? ['luo_kexec=1'] : []),
  ].join(' ');
}

/** Gives the self-tests that a source has. Raises Fault 2 where it has none. */
export function selftestsOf(source: KernelSource): Selftest[] {
  const makefile = join(source.folder, TESTS, 'Makefile');
  const tests = parseMakefile(readText(makefile));
  if (tests.length === 0) throw new Fault(2, `${makefile}: names no self-tests`);
  return tests;
}

function compileInit(arch: Arch, folder: string, stop: AbortSignal): Promise<string> {
  const flags = ['-Wall', '-Wextra', '-Werror'];
  return gcc(arch, [...flags, shipped('guest', 'selftest-init.c')], join(folder, 'init'), stop);
}

async function compile(
  name: string,
  source: KernelSource,
  headers: string,
  arch: Arch,
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
  return gcc(arch, args, join(folder, name), stop);
}

async function gcc(arch: Arch, args: string[], output: string, stop: AbortSignal): Promise<string> {
  const all = ['-static', '-O2', '-o', output, ...args];
  const { failure, stderr } = await runTool(`${crossPrefix(arch)}gcc`, all, COMPILE_MOST_S, stop);
  if (!failure) return output;
  const lines = (stderr || failure.why).split('\n');
  const why = lines.find((line) => /\berror\b/.test(line)) ?? lines[0] ?? '';
  throw new Fault(2, `self-test ${basename(output)} does not compile: ${why.trim()}`);
}

/** Writes the first kernel's initrd, which holds the second's where there is one. */
async function writeInitrd(
  test: Selftest,
  kernel: Uint8Array,
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
        { name: 'kernel', bytes: kernel },
        { name: 'initrd', bytes: formatCpio(programs) },
      ]
    : [];
  const path = join(folder, `${test.name}.cpio`);
  await writeFile(path, formatCpio([...programs, ...next]));
  return path;
}
