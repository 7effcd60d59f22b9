import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readFileSync, realpathSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { execa } from 'execa';
import type { Arch } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { ARCHITECTURES, crossPrefix } from './architecture.ts';
import { freeBytes, kernelsFolder } from './cache.ts';
import { compilerCache } from './ccache.ts';
import { parseConfig } from './fragment.ts';
import { exclusively } from './lock.ts';
import { copyName, NO_PATCHES, type Patches, patchedSource } from './patch.ts';
import { lacksOfConfig } from './preflight.ts';
import type { Progress } from './progress.ts';
import { type Configuration, type Recipe, recipeOf } from './recipe.ts';
import { ensureSource, type KernelSource } from './source.ts';
import { installLine, kernelTools, missingTools } from './tools.ts';
import { readTree } from './tree.ts';
import { compareVersions } from './version.ts';

/** A kernel that was built here: where its files are, and what they are of. */
export interface Kernel {
  /** Paths. */
  image: string;
  systemMap: string;
  config: string;
  /** Such as 7.3.4-luo-tiny. */
  release: string;
  image_sha256: string;
  config_sha256: string;
  /** Debian's version of the source package, or a tree's with its key. */
  source_version: string;
}

/** `kernel.json` of a built kernel: what cannot be told from its name. */
type Record = Pick<Kernel, 'release' | 'image_sha256' | 'config_sha256'> & { v: 1 };

const SYSTEM_MAP = 'System.map';
const CONFIG = 'config';
const RECORD = 'kernel.json';
const BUILD_NEEDS_BYTES = 2 ** 30;
const REFUSED_SAID = 12;
/** What compilers, assemblers, linkers and Kconfig say; make gives up after it. */
const COMPLAINT =
  /\berror:|\bundefined reference to\b|\bmultiple definition of\b|\bsyntax error\b/i;
/** Written into each `.config` of what its compiler is, and never asked for. */
const OF_THE_TOOLS = /^CONFIG_(?:AS|CC|CLANG|GCC|LD|LLD|PAHOLE|RUSTC)_(?!OPTIMIZE_)/;

/** What would otherwise differ in each build, so that the same source gives the same image. */
const FIXED = {
  LC_ALL: 'C',
  KBUILD_BUILD_TIMESTAMP: '1970-01-01 00:00:00 +0000',
  KBUILD_BUILD_USER: 'luo-bench',
  KBUILD_BUILD_HOST: 'luo-bench',
  KBUILD_BUILD_VERSION: '1',
  // Else the release of a git checkout would end in `+` between two tags.
  LOCALVERSION: '',
  // Scripts of the build would leave what Python compiled in the source.
  PYTHONDONTWRITEBYTECODE: '1',
} as const;

/**
 * Gives a kernel of that build from the user's cache, built where it is not there: from
 * Debian's newest kernel source, unless another lies in the cache (no network then). An interrupted
 * build goes on where it was; a second process waits for the first. Takes who is told how far it
 * is, and what stops it. Raises Fault 2 where tools, disk or the source are missing, or the build
 * fails; the reason of `stop` where that ends it.
 * Source: spec §16.8.
 */
export async function ensureKernel(
  configuration: Configuration,
  progress: Progress,
  stop: AbortSignal = new AbortController().signal,
): Promise<Kernel> {
  const recipe = recipeOf(configuration);
  const { name: config, arch, key } = recipe;
  const kernels = kernelsFolder();
  const waiting = () => progress.phase('waiting for another process that builds a kernel');
  try {
    return await exclusively(join(kernels, `${config}-${key}`), waiting, stop, async () => {
      const cached = await newestKernel(kernels, recipe);
      if (cached) return cached;
      checkTools(arch);
      const source = await ensureSource(progress, stop);
      const folder = join(kernels, `${config}-${source.version}-${key}`);
      const name = `linux-source ${source.version}`;
      await buildOnCopy(recipe, { source, name, folder }, progress, stop);
      return readKernel(folder, arch, source.version);
    });
  } finally {
    progress.end();
  }
}

/**
 * Gives a kernel of that build of the source tree in `path`, which is never written to, from the cache as
 * `ensureKernel` does: once for each state of the tree. Raises Fault 2 as that and `readTree` do, and where
 * the tree changed while it was built.
 */
export async function ensureTreeKernel(
  path: string,
  configuration: Configuration,
  progress: Progress,
  stop: AbortSignal = new AbortController().signal,
): Promise<Kernel> {
  const recipe = recipeOf(configuration);
  const { name: config, arch, key } = recipe;
  const kernels = kernelsFolder();
  try {
    progress.phase(`looking for what changed in ${path}`);
    const source = await readTree(path, stop);
    // Not by the name of a kernel of Debian's source: none of those is looked for by another's.
    const folder = join(kernels, `tree-${config}-${source.version}-${key}`);
    const waiting = () => progress.phase('waiting for another process that builds this kernel');
    return await exclusively(folder, waiting, stop, async () => {
      if (!existsSync(folder)) {
        checkTools(arch);
        const unchanged = async () => {
          if ((await readTree(path, stop)).version === source.version) return;
          // What lies there is of both states, and of none that comes again.
          await rm(`${folder}.build`, { recursive: true, force: true });
          throw new Fault(2, `${path}: changed while it was built; run again`);
        };
        await build(recipe, source, path, folder, progress, stop, unchanged);
      }
      return readKernel(folder, arch, source.version);
    });
  } finally {
    progress.end();
  }
}

/** A source that patches are for, and what it is called in messages. */
export interface Origin {
  source: KernelSource;
  name: string;
}

/** Gives the source tree in `path`, or Debian's newest. Raises Fault 2 as `readTree` and `ensureSource`. */
export async function originOf(
  path: string | undefined,
  progress: Progress,
  stop: AbortSignal,
): Promise<Origin> {
  if (path !== undefined) return { source: await readTree(path, stop), name: path };
  const source = await ensureSource(progress, stop);
  return { source, name: `linux-source ${source.version}` };
}

/**
 * Gives a kernel of that build of a source with patches in their order, of which there may be none, from the cache or
 * built. The source is only read: a copy in the cache is patched, and what was compiled of it before is not compiled
 * again. Raises Fault 2 as `ensureKernel` and `patchedSource` do.
 */
export async function ensurePatchedKernel(
  { source, name }: Origin,
  patches: Patches,
  configuration: Configuration,
  progress: Progress,
  stop: AbortSignal = new AbortController().signal,
): Promise<Kernel> {
  const recipe = recipeOf(configuration);
  const isPatched = patches.files.length > 0;
  const version = isPatched ? `${source.version}-${patches.key}` : source.version;
  const isDebians = basename(source.folder).startsWith('source-');
  const kind = isPatched ? 'patched-' : isDebians ? '' : 'tree-';
  const folder = join(kernelsFolder(), `${kind}${recipe.name}-${version}-${recipe.key}`);
  const what = isPatched ? `${name} with ${patches.files.join(', ')}` : name;
  try {
    await buildOnCopy(recipe, { source, name: what, folder, patches }, progress, stop);
  } finally {
    progress.end();
  }
  return readKernel(folder, recipe.arch, version);
}

/** Hands a copy of a source with patches to `use`, whose answer it gives; nobody else patches it meanwhile. */
export async function withPatchedSource<T>(
  { source }: Origin,
  patches: Patches,
  progress: Progress,
  stop: AbortSignal,
  use: (patched: KernelSource) => Promise<T>,
): Promise<T> {
  const copy = join(kernelsFolder(), copyName(source));
  const waiting = () => progress.phase('waiting for another process that builds of this source');
  return exclusively(copy, waiting, stop, async () =>
    use(await patchedSource(source, patches, copy, progress, stop)),
  );
}

/** A source to build, its name for messages, and the folder for what is built. */
interface Wanted {
  source: KernelSource;
  name: string;
  folder: string;
  /** What is applied to it. */
  patches?: Patches;
}

/** Builds a kernel where it is not there, of a copy of its source, and keeps what was compiled of that for the next. */
async function buildOnCopy(
  recipe: Recipe,
  { source, name, folder, patches = NO_PATCHES }: Wanted,
  progress: Progress,
  stop: AbortSignal,
): Promise<void> {
  const copy = join(kernelsFolder(), copyName(source));
  const waiting = () => progress.phase('waiting for another process that builds of this source');
  await exclusively(copy, waiting, stop, async () => {
    if (existsSync(folder)) return;
    checkTools(recipe.arch);
    await forgetOthers(copy, source);
    const own = await patchedSource(source, patches, copy, progress, stop);
    // Inside the copy kbuild names no path outside, so that ccache knows each file in the next copy, too.
    const output = join(copy, `.${recipe.name}`);
    await build(recipe, own, name, folder, progress, stop, undefined, output);
  });
}

/** Removes copies of what the same folder held before. */
async function forgetOthers(copy: string, source: KernelSource): Promise<void> {
  const [kernels, own] = [dirname(copy), basename(copy)];
  const place = own.slice(`copy-${source.version}`.length);
  const isOther = (name: string) =>
    name.startsWith('copy-') && name.includes(place) && name !== own;
  for (const name of (await readdir(kernels)).filter(isOther)) {
    await rm(join(kernels, name), { recursive: true, force: true });
  }
}

/**
 * Gives a folder with the kernel's user headers (`include/`) of an architecture, from the cache or made from the
 * source. Raises Fault 2 where tools are missing or they cannot be made.
 */
export async function ensureHeaders(
  source: KernelSource,
  arch: Arch,
  progress: Progress,
  stop: AbortSignal,
): Promise<string> {
  const kernels = kernelsFolder();
  const folder = join(kernels, `headers-${arch === 'x86_64' ? '' : `${arch}-`}${source.version}`);
  const waiting = () => progress.phase('waiting for another process that makes kernel headers');
  await exclusively(folder, waiting, stop, async () => {
    if (await isThere(join(folder, 'include', 'linux', 'liveupdate.h'))) return;
    checkTools(arch);
    progress.phase(`making the headers of ${source.version}`);
    const part = `${folder}.part`;
    await mkdir(part, { recursive: true });
    await make(arch, source.folder, part, ['headers'], progress, stop);
    await rm(folder, { recursive: true, force: true });
    await rename(join(part, 'usr'), folder);
    await rm(part, { recursive: true, force: true });
  });
  return folder;
}

async function newestKernel(
  kernels: string,
  { name: config, arch, key }: Recipe,
): Promise<Kernel | undefined> {
  const [prefix, suffix] = [`${config}-`, `-${key}`];
  const versions = (await readdir(kernels))
    .filter((name) => name.startsWith(prefix) && name.endsWith(suffix))
    .map((name) => name.slice(prefix.length, -suffix.length))
    .sort(compareVersions);
  const version = versions.at(-1);
  if (version === undefined) return undefined;
  return readKernel(join(kernels, prefix + version + suffix), arch, version);
}

function readKernel(folder: string, arch: Arch, source_version: string): Kernel {
  const { image } = ARCHITECTURES[arch];
  const path = (name: string) => join(folder, name);
  try {
    const { release, image_sha256, config_sha256 } = JSON.parse(
      readFileSync(path(RECORD), 'utf8'),
    ) as Record;
    if (sha256Of(readFileSync(path(image))) !== image_sha256) throw new Error('another image');
    return {
      image: path(image),
      systemMap: path(SYSTEM_MAP),
      config: path(CONFIG),
      release,
      image_sha256,
      config_sha256,
      source_version,
    };
  } catch (error) {
    throw new Fault(2, `${folder}: damaged (${(error as Error).message}); remove it and run again`);
  }
}

/**
 * Builds a kernel into `folder`; `name` is the source's for messages, `check` may still refuse the image. What is
 * compiled is kept where `kept` names a folder for it.
 */
async function build(
  recipe: Recipe,
  source: KernelSource,
  name: string,
  folder: string,
  progress: Progress,
  stop: AbortSignal,
  check?: () => Promise<void>,
  kept?: string,
): Promise<void> {
  const { arch } = recipe;
  const { image, imagePath } = ARCHITECTURES[arch];
  const kernels = join(folder, '..');
  const free = freeBytes(kernels);
  if (free < BUILD_NEEDS_BYTES) {
    throw new Fault(2, `${kernels}: ${Math.round(free / 2 ** 20)} MiB free, a build needs 1024`);
  }
  const output = kept ?? `${folder}.build`;
  const goesOn = existsSync(join(output, 'vmlinux'));
  await mkdir(output, { recursive: true });
  progress.phase(
    recipe.own === undefined
      ? `building the ${recipe.name} kernel of ${source.version}, ` +
          (goesOn ? 'what changed of it' : 'about 4 minutes on 2 processors')
      : `building a kernel of ${source.version} with ${recipe.own.file}`,
  );
  const dotConfig = join(output, '.config');
  if (recipe.own === undefined) await layFragments(recipe, source, output, progress, stop);
  else await writeFile(dotConfig, recipe.own.text);
  await make(arch, source.folder, output, ['olddefconfig'], progress, stop);
  checkConfig(recipe, name, await readFile(dotConfig, 'utf8'), progress);
  await make(arch, source.folder, output, [`-j${availableParallelism()}`, image], progress, stop);
  await check?.();

  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part);
  await copyFile(join(output, imagePath), join(part, image));
  await copyFile(join(output, 'System.map'), join(part, SYSTEM_MAP));
  await copyFile(dotConfig, join(part, CONFIG));
  const record: Record = {
    v: 1,
    release: (await readFile(join(output, 'include/config/kernel.release'), 'utf8')).trim(),
    image_sha256: sha256Of(await readFile(join(part, image))),
    config_sha256: sha256Of(await readFile(dotConfig)),
  };
  await writeFile(join(part, RECORD), `${JSON.stringify(record, undefined, 1)}\n`);
  await rename(part, folder);
  if (kept === undefined) await rm(output, { recursive: true, force: true });
}

/** Lays the fragments of a configuration of ours over the smallest one. */
async function layFragments(
  { arch, fragments }: Recipe,
  source: KernelSource,
  output: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<void> {
  await make(arch, source.folder, output, ['tinyconfig'], progress, stop);
  // Up to 7.2 it has a file of its own where it runs, which is not to be the source.
  await run(
    arch,
    join(source.folder, 'scripts/kconfig/merge_config.sh'),
    ['-m', '-O', output, join(output, '.config'), ...fragments],
    output,
    output,
    progress,
    stop,
  );
}

/** Says which settings this kernel does not take; refuses one on which nothing can be recorded. */
function checkConfig(
  { arch, settings, own }: Recipe,
  name: string,
  text: string,
  progress: Progress,
) {
  const got = parseConfig(text);
  const refused = [...settings].filter(
    ([option, value]) => (got.get(option) ?? 'n') !== value && !OF_THE_TOOLS.test(option),
  );
  if (refused.length > 0) {
    const names = refused.slice(0, REFUSED_SAID).map((setting) => setting.join('='));
    const more = refused.length > names.length ? ` and ${refused.length - names.length} more` : '';
    progress.phase(`  this kernel has other settings than ${names.join(', ')}${more}`);
  }
  const lacks = lacksOfConfig(text, arch).filter(({ needed }) => needed);
  const [lack] = lacks;
  if (lack && own) {
    const options = lacks.map(({ option }) => option).join(', ');
    throw new Fault(
      2,
      `${own.file}: configures ${name} without ${options}: ${lack.lost}; set them there, and what they ` +
        'depend on (luo-bench kernel config prints a configuration that has them)',
    );
  }
  if (lack) {
    throw new Fault(
      2,
      `${name} cannot be built with ${lack.option}: ${lack.lost}; give --kernel ${ARCHITECTURES[arch].image}`,
    );
  }
}

function make(
  arch: Arch,
  source: string,
  output: string,
  targets: string[],
  progress: Progress,
  stop: AbortSignal,
) {
  return run(
    arch,
    'make',
    ['-C', source, `O=${output}`, ...compilerCache(arch).args, ...targets],
    source,
    output,
    progress,
    stop,
  );
}

/** Runs a program of the build; its log is kept in `output`. Raises Fault 2 with its complaint. */
async function run(
  arch: Arch,
  command: string,
  args: string[],
  cwd: string,
  output: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<void> {
  stop.throwIfAborted();
  const log = join(output, 'build.log');
  let [complaint, gaveUp, last] = ['', '', ''];
  let steps = 0;
  // What the caller's environment says of compilers and flags would change the image.
  const { PATH, HOME } = process.env;
  const child = execa(command, args, {
    cwd,
    env: {
      PATH,
      HOME,
      ...FIXED,
      ...compilerCache(arch).env,
      ARCH: ARCHITECTURES[arch].kbuild,
      CROSS_COMPILE: crossPrefix(arch),
    },
    extendEnv: false,
    stdin: 'ignore',
    all: true,
    buffer: false,
    detached: true,
    reject: false,
  });
  // A make tells the shells that it started, and they tell nobody: the makes below them would go on.
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    } catch {}
  };
  process.once('exit', end);
  stop.addEventListener('abort', end);
  try {
    child.all.pipe(createWriteStream(log));
    for await (const line of child.iterable({ from: 'all' })) {
      if (COMPLAINT.test(line)) complaint ||= line;
      else if (line.includes('***')) gaveUp ||= line;
      last = line;
      steps++;
      progress.step(`${steps} steps: ${line.trim()}`);
    }
    const { failed } = await child;
    stop.throwIfAborted();
    if (!failed) return;
  } finally {
    process.removeListener('exit', end);
    stop.removeEventListener('abort', end);
  }
  const why = (complaint || gaveUp || last || 'no reason').trim();
  // kbuild names files by the whole path of their tree, or from the folder inside it that it builds in.
  const where = why.replaceAll(`${realpathSync(cwd)}/`, '').replace(/^(?:\.\.\/)+/, '');
  throw new Fault(2, `the kernel build failed: ${where} (whole log: ${log})`);
}

function checkTools(arch: Arch): void {
  if (process.platform !== 'linux') {
    throw new Fault(
      2,
      `kernels are built on Linux only; give --kernel ${ARCHITECTURES[arch].image}`,
    );
  }
  const missing = missingTools(kernelTools(arch));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  throw new Fault(2, `no kernel without ${names}: ${installLine(missing)}`);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function isThere(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
