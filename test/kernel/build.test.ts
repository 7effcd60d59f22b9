import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { crossPrefix } from '../../src/kernel/architecture.ts';
import {
  ensureKernel,
  ensurePatchedKernel,
  ensureTreeKernel,
  originOf,
} from '../../src/kernel/build.ts';
import { CCACHE, compilerCache } from '../../src/kernel/ccache.ts';
import { readFragments } from '../../src/kernel/fragment.ts';
import { type Patches, readPatches } from '../../src/kernel/patch.ts';
import type { Progress } from '../../src/kernel/progress.ts';
import { findTool, kernelTools, missingTools } from '../../src/kernel/tools.ts';
import { temporary } from '../cli/command.ts';
import { MAKEFILE, MERGE } from './fake-tree.ts';

const GO = new AbortController().signal;

let folder: string;
let kernels: string;
let source: string;
let remove: () => void;
let phases: string[];
let steps: string[];

const progress: Progress = {
  phase: (text) => void phases.push(text),
  step: (text) => void steps.push(text),
  end: () => {},
};

beforeEach(() => {
  ({ dir: folder, remove } = temporary());
  vi.stubEnv('XDG_CACHE_HOME', folder);
  kernels = join(folder, 'luo-bench', 'kernels');
  source = join(kernels, 'source-7.9.0-1');
  mkdirSync(join(source, 'scripts/kconfig'), { recursive: true });
  writeFileSync(join(source, 'scripts/kconfig/merge_config.sh'), MERGE, { mode: 0o755 });
  writeMakefile(MAKEFILE);
  [phases, steps] = [[], []];
});

afterEach(() => {
  vi.unstubAllEnvs();
  remove();
});

function writeMakefile(text: string): void {
  const count = join(folder, 'count');
  writeFileSync(join(source, 'Makefile'), text.replace('COUNT_FILE', count));
}

/** What lies in the cache beside the source, its copy, and what was compiled of that. */
function built(): string[] {
  return readdirSync(kernels).filter((name) => !/^(?:source|copy)-/.test(name));
}

const missing = missingTools(kernelTools('x86_64')).map(({ name }) => name);

describe.skipIf(missing.length > 0)('a kernel that is built', () => {
  test('lies under its final name alone, with its release; the next call builds nothing', async () => {
    const kernel = await ensureKernel('tiny', progress);
    expect(kernel).toMatchObject({ release: '7.9.0-fake', source_version: '7.9.0-1' });
    expect(readFileSync(kernel.systemMap, 'utf8')).toBe('0 T start_kernel\n');
    expect(readFileSync(kernel.config, 'utf8')).toContain('CONFIG_LIVEUPDATE=y');
    expect(built()).toEqual([expect.stringMatching(/^tiny-7\.9\.0-1-[0-9a-f]{12}$/)]);
    expect(steps.some((step) => step.includes('CC      init/main.o'))).toBe(true);
    phases = [];
    expect(await ensureKernel('tiny', progress)).toEqual(kernel);
    expect(phases).toEqual([]);
  });

  test('has nothing of who builds it or of the environment in it', async () => {
    vi.stubEnv('CFLAGS', '-O0');
    vi.stubEnv('KBUILD_BUILD_USER', 'me');
    const { image } = await ensureKernel('tiny', progress);
    expect(readFileSync(image, 'utf8')).toBe('luo-bench 1970-01-01 00:00:00 +0000 \n');
  });

  test('is named by its configuration too', async () => {
    await ensureKernel('tiny', progress);
    const { config } = await ensureKernel('distro', progress);
    expect(readFileSync(config, 'utf8')).toContain('CONFIG_SMP=y');
    expect(built()).toHaveLength(2);
  });
});

describe.skipIf(missing.length > 0)('a kernel with a configuration of somebody', () => {
  const whole = [...readFragments('tiny').settings].map((one) => `${one.join('=')}\n`).join('');
  const own = (text: string) => ({ file: 'mine.config', text, arch: 'x86_64' as const });

  test('has it as it is, and is built once for each', async () => {
    writeMakefile(MAKEFILE.replace('tinyconfig olddefconfig:', 'olddefconfig:'));
    const mine = own(`# mine\n${whole}CONFIG_LOCALVERSION="-mine"\n`);
    const kernel = await ensureKernel(mine, progress);
    expect(readFileSync(kernel.config, 'utf8')).toBe(mine.text);
    expect(built()).toEqual([expect.stringMatching(/^own-7\.9\.0-1-[0-9a-f]{12}$/)]);
    phases = [];
    expect(await ensureKernel(mine, progress)).toEqual(kernel);
    expect(phases).toEqual([]);
    await ensureKernel(own(`${mine.text}# CONFIG_SMP is not set\n`), progress);
    expect(built()).toHaveLength(2);
  });

  test('that is refused in parts says which, those of the compiler aside', async () => {
    const takes = `grep -v -e FPROBE -e SMP $(O)/.config > $(O)/new; echo CONFIG_SMP=y >> $(O)/new`;
    writeMakefile(
      MAKEFILE.replace(
        'tinyconfig olddefconfig:',
        `olddefconfig:\n\t@${takes}; mv $(O)/new $(O)/.config`,
      ),
    );
    const refused =
      'CONFIG_CC_VERSION_TEXT="old"\n# CONFIG_SMP is not set\n# CONFIG_TTY is not set\nCONFIG_TTY=y\n';
    await ensureKernel(own(whole + refused), progress);
    expect(phases).toContain(
      '  this kernel has other settings than CONFIG_FPROBE=y, CONFIG_FPROBE_EVENTS=y, CONFIG_SMP=n',
    );
    const many = Array.from({ length: 20 }, (_, i) => `CONFIG_SMP_${i}=y\n`).join('');
    await ensureKernel(own(whole + many), progress);
    expect(phases.at(-1)).toMatch(/CONFIG_FPROBE=y, .* CONFIG_SMP_9=y and 10 more$/);
  });

  test('on which nothing can be recorded is refused with all that it lacks', async () => {
    const less = whole.replace(/^CONFIG_(?:LIVEUPDATE|KEXEC_HANDOVER|FPROBE)=y$/gm, '');
    const error = await ensureKernel(own(less), progress).then(String, String);
    expect(error).toContain(
      'mine.config: configures linux-source 7.9.0-1 without CONFIG_LIVEUPDATE, CONFIG_KEXEC_HANDOVER: ',
    );
    expect(existsSync(join(folder, 'count'))).toBe(false);
  });
});

describe.skipIf(missing.length > 0)('a kernel of a source tree', () => {
  let tree: string;
  beforeEach(() => {
    tree = join(folder, 'linux');
    cpSync(source, tree, { recursive: true });
    rmSync(source, { recursive: true });
    const release = 'VERSION = 7\nPATCHLEVEL = 9\nSUBLEVEL = 0\nEXTRAVERSION =\n';
    writeFileSync(join(tree, 'Makefile'), release + readFileSync(join(tree, 'Makefile'), 'utf8'));
    writeFileSync(join(tree, 'Kconfig'), '');
  });

  test('is built once for each of its states, and is none of Debian', async () => {
    const before = readdirSync(tree, { recursive: true });
    const kernel = await ensureTreeKernel(tree, 'tiny', progress);
    expect(kernel.release).toBe('7.9.0-fake');
    expect(readdirSync(tree, { recursive: true })).toEqual(before);
    const named = /^tree-tiny-7\.9\.0-[0-9a-f]{12}-[0-9a-f]{12}$/;
    expect(built()).toEqual([expect.stringMatching(named)]);
    expect(await ensureTreeKernel(tree, 'tiny', progress)).toEqual(kernel);
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('once\n');
    writeFileSync(join(tree, 'main.c'), '');
    await ensureTreeKernel(tree, 'tiny', progress);
    expect(built()).toHaveLength(2);
    cpSync(tree, source, { recursive: true });
    expect((await ensureKernel('tiny', progress)).source_version).toBe('7.9.0-1');
  });

  test('that changes while it is built is refused, and nothing of it is kept', async () => {
    const changing = `${readFileSync(join(tree, 'Makefile'), 'utf8')}\nbzImage: changes\nchanges:\n\t@touch new.c\n`;
    writeFileSync(join(tree, 'Makefile'), changing);
    await expect(ensureTreeKernel(tree, 'tiny', progress)).rejects.toThrow(
      `${tree}: changed while it was built; run again`,
    );
    expect(built()).toEqual([]);
  });
});

describe.skipIf(missing.length > 0)('a kernel with patches', () => {
  const patchOf = (line: string) => {
    const file = join(folder, `${line}.patch`);
    writeFileSync(file, `--- /dev/null\n+++ b/new.c\n@@ -0,0 +1 @@\n+${line}\n`);
    return file;
  };

  test('is built once for each set of them, and goes on from what was compiled', async () => {
    const before = readdirSync(source, { recursive: true });
    const one = await ensurePatchedKernel(
      await originOf(undefined, progress, GO),
      readPatches([patchOf('one')]),
      'tiny',
      progress,
    );
    expect(one).toMatchObject({ release: '7.9.0-fake' });
    expect(one.source_version).toMatch(/^7\.9\.0-1-[0-9a-f]{12}$/);
    const two = await ensurePatchedKernel(
      await originOf(undefined, progress, GO),
      readPatches([patchOf('two')]),
      'tiny',
      progress,
    );
    expect(two.source_version).not.toBe(one.source_version);
    phases = [];
    expect(
      await ensurePatchedKernel(
        await originOf(undefined, progress, GO),
        readPatches([patchOf('one')]),
        'tiny',
        progress,
      ),
    ).toEqual(one);
    expect(phases).toEqual([]);
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('once\n');
    expect(readdirSync(source, { recursive: true })).toEqual(before);
    expect((await ensureKernel('tiny', progress)).source_version).toBe('7.9.0-1');
  });

  test('that does not build says the first error of the compiler', async () => {
    writeMakefile(`${MAKEFILE}\nbzImage: fails\nfails:\n\t@echo "new.c:1: error: no"; false\n`);
    await expect(
      ensurePatchedKernel(
        await originOf(undefined, progress, GO),
        readPatches([patchOf('one')]),
        'tiny',
        progress,
      ),
    ).rejects.toThrow('the kernel build failed: new.c:1: error: no');
    expect(built().some((name) => name.startsWith('patched-'))).toBe(false);
  });
});

describe.skipIf(missing.length > 0)('a kernel that is compiled', () => {
  /** The image is an object file, whose source is named as kbuild does. */
  const COMPILED = `VERSION = 7
PATCHLEVEL = 9
SUBLEVEL = 0
EXTRAVERSION =
src := $(if $(filter $(CURDIR)/,$(dir $(O))),..,$(CURDIR))
tinyconfig olddefconfig:
	@echo $@
bzImage:
	@mkdir -p $(O)/arch/x86/boot $(O)/include/config
	@echo 7.9.0-fake | tee $(O)/System.map > $(O)/include/config/kernel.release
	@echo "  CC      lib/error-inject.o"
	@cd $(O) && $(CC) -I$(src) -fmacro-prefix-map=$(src)/= -c -o arch/x86/boot/bzImage $(src)/main.c
`;
  let tree: string;
  let patches: Patches;
  beforeEach(() => {
    tree = join(folder, 'linux');
    writeMakefile(COMPILED);
    writeFileSync(join(source, 'Kconfig'), '');
    writeFileSync(join(source, 'main.c'), '#include "a.h"\nconst char *f(void) { return A; }\n');
    writeFileSync(join(source, 'a.h'), '#define A __FILE__\n');
    cpSync(source, tree, { recursive: true });
    writeFileSync(join(folder, 'a.patch'), '--- /dev/null\n+++ b/new.c\n@@ -0,0 +1 @@\n+new\n');
    patches = readPatches([join(folder, 'a.patch')]);
  });

  const patchedOf = async () =>
    ensurePatchedKernel(await originOf(tree, progress, GO), patches, 'tiny', progress);

  /** Builds it of a copy of the tree, then of one of its next state; gives the images. */
  async function builtTwice(): Promise<string[]> {
    const kernels = [await patchedOf()];
    writeFileSync(join(tree, 'other.c'), '');
    kernels.push(await patchedOf());
    expect(new Set(kernels.map(({ source_version }) => source_version)).size).toBe(2);
    return kernels.map(({ image_sha256 }) => image_sha256);
  }

  test('through a ccache has the same image, by the same command in each copy', async () => {
    const plain = join(folder, 'plain.o');
    execFileSync('gcc', ['-I.', '-c', '-o', plain, 'main.c'], { cwd: tree });
    const log = join(folder, 'ccache.log');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const logging = `#!/bin/sh\necho "$CCACHE_DIR $*" >> ${log}\nexec "$@"\n`;
    writeFileSync(join(bin, 'ccache'), logging, { mode: 0o755 });
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
    const images = await builtTwice();
    images.push((await ensureTreeKernel(tree, 'tiny', progress)).image_sha256);
    const sha256 = createHash('sha256').update(readFileSync(plain)).digest('hex');
    expect(images).toEqual([sha256, sha256, sha256]);
    const [first, second] = readFileSync(log, 'utf8').trim().split('\n');
    expect(first).toMatch(`${join(folder, 'luo-bench', 'ccache')} gcc -I..`);
    expect(second).toBe(first);
    expect(compilerCache('arm64').args[0]).toBe(`CC=ccache ${crossPrefix('arm64')}gcc`);
  });

  test('is compiled by nothing else where no ccache is', () => {
    vi.stubEnv('PATH', folder);
    expect(compilerCache('x86_64')).toEqual({ args: [], env: {} });
  });

  test.skipIf(!findTool(CCACHE))('is not compiled again for the next state of a tree', async () => {
    const [first, second] = await builtTwice();
    expect(second).toBe(first);
    const env = { ...process.env, ...compilerCache('x86_64').env };
    const stats = execFileSync('ccache', ['--print-stats'], { env, encoding: 'utf8' });
    const count = (name: string) => Number(new RegExp(`^${name}\t(\\d+)$`, 'm').exec(stats)?.[1]);
    expect(count('direct_cache_hit') + count('preprocessed_cache_hit')).toBe(1);
    expect(count('cache_miss')).toBe(1);
  });

  test('of what does not compile says where, in the tree and in the copy', async () => {
    writeFileSync(join(tree, 'a.h'), `${'#warning no\n'.repeat(300)}int a = b;\n`);
    const failed = /^the kernel build failed: a\.h:301:9: error: .b. undeclared .* \(whole log: /;
    await expect(ensureTreeKernel(tree, 'tiny', progress)).rejects.toThrow(failed);
    await expect(patchedOf()).rejects.toThrow(failed);
    writeFileSync(join(tree, 'a.h'), '#define A g()\n');
    writeFileSync(join(tree, 'Makefile'), COMPILED.replace('-c -o', '-nostdlib -o'));
    await expect(ensureTreeKernel(tree, 'tiny', progress)).rejects.toThrow(
      /: undefined reference to .g. \(whole log: /,
    );
  });
});

describe.skipIf(missing.length > 0)('a build that ends early', () => {
  test('by an error says which, leaves no kernel, and goes on where it was', async () => {
    writeMakefile(
      `${MAKEFILE}\nbzImage: fails\nfails: $(O)/compiled\n\t@echo "a.c:1: error: no"; false\n`,
    );
    await expect(ensureKernel('tiny', progress)).rejects.toThrow(
      /^the kernel build failed: a\.c:1: error: no \(whole log: .*build\.log\)$/,
    );
    expect(built()).toEqual([]);
    writeMakefile(MAKEFILE);
    await ensureKernel('tiny', progress);
    expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('once\n');
    expect(built()).toEqual([expect.stringMatching(/[0-9a-f]$/)]);
  });

  test('by its signal leaves no process and no kernel', async () => {
    const mark = join(folder, 'sleeping');
    writeMakefile(
      `tinyconfig:\n\t@true\nolddefconfig:\n\t@true\nbzImage:\n\t@touch ${mark}; sleep 1000.${process.pid}; true\n`,
    );
    const stop = new AbortController();
    const build = ensureKernel('tiny', progress, stop.signal);
    build.catch(() => {});
    await vi.waitFor(() => expect(existsSync(mark)).toBe(true), 20_000);
    stop.abort();
    await expect(build).rejects.toThrow('abort');
    expect(built()).toEqual([]);
    await vi.waitFor(() => {
      const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
      expect(processes).not.toContain(`sleep 1000.${process.pid}`);
    }, 5_000);
  });

  test('is not begun with a source that cannot be configured for LUO', async () => {
    rmSync(join(source, 'scripts/kconfig/merge_config.sh'));
    const old = '#!/bin/sh\necho CONFIG_PROC_FS=y > "$3/.config"\n';
    writeFileSync(join(source, 'scripts/kconfig/merge_config.sh'), old, { mode: 0o755 });
    await expect(ensureKernel('tiny', progress)).rejects.toThrow(
      /linux-source 7\.9\.0-1 cannot be built with CONFIG_LIVEUPDATE/,
    );
    expect(existsSync(join(folder, 'count'))).toBe(false);
  });
});
