import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BootRegion, Extent } from '../../src/blackout/memblock.ts';
import { Fault } from '../../src/fault.ts';
import { cacheRoot, temporaryFolder } from '../../src/files.ts';
import { ensureKernel } from '../../src/kernel/build.ts';
import { kernelsFolder } from '../../src/kernel/cache.ts';
import { exclusively } from '../../src/kernel/lock.ts';
import type { Progress } from '../../src/kernel/progress.ts';
import { ensureSource } from '../../src/kernel/source.ts';
import { packageRoot } from '../../src/package.ts';
import { runTool } from '../../src/tool.ts';

/** Built as the kernel builds them: where its compiler puts branches decides what a visit takes. */
const OBJECTS = [
  'mm/memblock.o',
  'kernel/liveupdate/kexec_handover.o',
  'kernel/locking/mutex.o',
  'lib/find_bit.o',
  'arch/x86/lib/memmove_64.o',
];
/** The build whose instructions the model has the price of. */
const BUILD = 'tiny';
const PREFIX = `objects-${BUILD}-`;
const MAKE_MOST_S = 600;
const LINK_MOST_S = 60;
/** All objects are linked whole; what a program does not run may be missing. */
const FLAGS = ['-O2', '-Wall', '-no-pie', '-Wl,--unresolved-symbols=ignore-all', '-Wl,-w'];

/** What the kernel's code did for units, and how long. */
export interface Reserved {
  /** In memblock.reserved in the end, with the array's own where it grew. */
  regions: number;
  /** Of the processor, for all units. */
  elapsed_ns: number;
  /** A region that is visited while the last unit is added, once more, and while it is marked. */
  adding_ns: number;
  marking_ns: number;
}

/** The kernel's own code, linked into programs of user space. */
export interface Kernel {
  /** Takes regions that are there and units; gives what reserving and marking each unit took. */
  reserve(regions: readonly BootRegion[], units: readonly Extent[]): Reserved;
  /** Gives what radix.c prints, by name. */
  radix(): Map<string, number>;
  /** Removes the programs. */
  close(): void;
}

/**
 * Gives the folder of the kernel's objects, from the user's cache or compiled, in about a minute, after the
 * kernel itself where that is not there either. Raises Fault 2 where it cannot be had.
 */
export async function ensureObjects(progress: Progress): Promise<string> {
  const { signal } = new AbortController();
  const { config, source_version } = await ensureKernel(BUILD, progress, signal);
  const source = await ensureSource(progress, signal, source_version);
  const folder = join(kernelsFolder(), `objects-${basename(dirname(config))}`);
  const waiting = () => progress.phase('waiting for another process that compiles objects');
  return exclusively(folder, waiting, signal, async () => {
    if (existsSync(folder)) return folder;
    progress.phase(`compiling objects of ${source_version}, about a minute`);
    const [output, part] = [`${folder}.build`, `${folder}.part`];
    for (const made of [output, part]) {
      rmSync(made, { recursive: true, force: true });
      mkdirSync(made);
    }
    copyFileSync(config, join(output, '.config'));
    for (const targets of [['olddefconfig'], ['-j2', ...OBJECTS]]) {
      const args = ['-s', '-C', source.folder, `O=${output}`, 'ARCH=x86', ...targets];
      const { failure, stderr } = await runTool('make', args, MAKE_MOST_S);
      if (failure) throw new Fault(2, `make ${targets[0]}: ${failure.why}: ${stderr.slice(-1000)}`);
    }
    for (const path of OBJECTS) copyFileSync(join(output, path), join(part, basename(path)));
    renameSync(part, folder);
    rmSync(output, { recursive: true, force: true });
    return folder;
  });
}

/** Gives the folder of objects that lies in the cache, if any: nothing is made. */
export function cachedObjects(): string | undefined {
  const kernels = join(cacheRoot(), 'kernels');
  if (!existsSync(kernels)) return undefined;
  const names = readdirSync(kernels).filter((name) => name.startsWith(PREFIX));
  const whole = names.filter((name) => !/\.(?:build|part)$/.test(name)).sort();
  return whole.length > 0 ? join(kernels, whole.at(-1)!) : undefined;
}

/** Links the programs. Takes the folder of objects. Raises Fault 2 where there is no gcc, or it fails. */
export async function linkKernel(objects: string): Promise<Kernel> {
  const folder = temporaryFolder('truth');
  const close = () => rmSync(folder, { recursive: true, force: true });
  const sources = join(packageRoot(), 'tools/truth');
  for (const name of ['memblock', 'radix']) {
    const files = ['stubs.c', `${name}.c`].map((file) => join(sources, file));
    const linked = OBJECTS.map((path) => join(objects, basename(path)));
    const args = [...FLAGS, '-o', join(folder, name), ...files, ...linked];
    const { failure, stderr } = await runTool('gcc', args, LINK_MOST_S);
    if (!failure) continue;
    close();
    throw new Fault(2, `gcc: ${failure.why}: ${stderr.slice(-1000)}`);
  }
  return {
    reserve(regions, units) {
      const input = [
        ...regions.map(({ base, size, noinit }) => `R ${base} ${size} ${Number(noinit)}\n`),
        ...units.map(({ base, size }) => `U ${base} ${size}\n`),
      ].join('');
      const told = run(join(folder, 'memblock'), input);
      const of = (name: keyof Reserved) => told.get(name)!;
      return {
        regions: of('regions'),
        elapsed_ns: of('elapsed_ns'),
        adding_ns: of('adding_ns'),
        marking_ns: of('marking_ns'),
      };
    },
    radix: () => run(join(folder, 'radix'), ''),
    close,
  };
}

/** Runs a program; gives its lines, name to number. */
function run(path: string, input: string): Map<string, number> {
  const text = execFileSync(path, { input, encoding: 'utf8' });
  return new Map([...text.matchAll(/^(\w+) ([\d.]+)$/gm)].map(([, name, n]) => [name!, Number(n)]));
}
