import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildNative, FLAGS } from '../../src/measure/native.ts';
import { describeTwins } from './twins.ts';

// Compilers take seconds on a machine that is busy with the other test files.
vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const native = new URL('../../native/', import.meta.url).pathname;
/** What keeps a kernel's code from the registers that it does not save, by the architecture. */
const KERNEL_REGISTERS: Record<string, readonly string[]> = {
  x64: ['-mno-sse', '-mno-avx'],
  arm64: ['-mgeneral-regs-only'],
};
const STRICT = ['-std=c11', '-Wall', '-Wextra', '-Werror'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luo-bench-test-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describeTwins('the sources of the C twins', () => {
  const cc = process.env.CC ?? 'cc';

  it('compile for the host without a warning', async () => {
    const algorithms = await sourcesOf(native);
    const output = join(folder, 'twins');
    await run(
      cc,
      [...STRICT, ...FLAGS, '-o', output, 'main.c', 'starts.c', 'prices.c', ...algorithms],
      {
        cwd: native,
      },
    );
  });

  it.skipIf(KERNEL_REGISTERS[process.arch] === undefined)(
    'compile with the flags of a kernel, and then need memset and memcpy at most',
    async () => {
      const registers = KERNEL_REGISTERS[process.arch]!;
      const kernel = ['-O2', ...registers, '-fno-strict-aliasing', '-ffreestanding'];
      for (const file of await sourcesOf(native)) {
        const object = join(folder, `${file.replaceAll('/', '-')}.o`);
        await run(cc, [...STRICT, ...kernel, '-c', '-o', object, join(native, file)]);
        const { stdout } = await run('nm', ['--undefined-only', '--format=posix', object]);
        const needed = stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split(' ')[0]);
        expect(['memset', 'memcpy']).toEqual(expect.arrayContaining(needed));
      }
    },
  );
});

describeTwins('buildNative', () => {
  it('compiles once: two at a time, then a third, give one file and no leftovers', async () => {
    vi.stubEnv('XDG_CACHE_HOME', folder);
    const [first, second] = await Promise.all([buildNative(), buildNative()]);
    expect(second).toEqual(first);
    expect(await buildNative()).toEqual(first);
    if ('missing' in first) throw new Error(first.missing);
    expect(first.path.startsWith(join(folder, 'luo-bench', 'native-'))).toBe(true);
    expect(await readdir(dirname(first.path))).toEqual(['luo-native']);
  });

  it('compiles into a temporary folder where the cache cannot be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    vi.stubEnv('XDG_CACHE_HOME', file);
    const built = await buildNative();
    if ('missing' in built) throw new Error(built.missing);
    expect(built.path.startsWith(tmpdir())).toBe(true);
    await rm(dirname(built.path), { recursive: true });
  });
});

/** The algorithms, one a file, in the folders below native/. */
async function sourcesOf(native: string): Promise<string[]> {
  const files = await readdir(native, { recursive: true });
  return files.filter((file) => file.includes('/') && file.endsWith('.c'));
}

describe('buildNative without a working compiler', () => {
  beforeEach(() => vi.stubEnv('XDG_CACHE_HOME', folder));

  it('says that there is none', async () => {
    vi.stubEnv('CC', join(folder, 'no-such-cc'));
    expect(await buildNative()).toEqual({
      missing: expect.stringMatching(
        /^no C compiler: .*no-such-cc.*not found; install gcc or clang/,
      ),
    });
  });

  /** A compiler for another machine, which writes its arguments to a file beside it. */
  async function compilerFor(target: string): Promise<string> {
    const cc = join(folder, 'cc');
    await writeFile(
      cc,
      `#!/bin/sh\ncase $1 in --version) echo fake 1.0 ;; -dumpmachine) echo ${target} ;;\n` +
        '*) echo "$*" >"$0.args"; exit 1 ;; esac\n',
    );
    await chmod(cc, 0o755);
    return cc;
  }

  it.each([
    ['aarch64-linux-gnu', 'arm64', '-O3 -mcpu=native -falign'],
    ['arm64-apple-darwin23.1.0', 'arm64', '-O3 -mcpu=native -falign'],
    ['x86_64-pc-linux-gnu', 'x64', '-O3 -march=native -falign'],
    ['riscv64-linux-gnu', 'riscv64', '-O3 -falign'],
  ])('takes the option for this processor from the target: %s', async (target, arch, options) => {
    const cc = await compilerFor(target);
    vi.spyOn(process, 'arch', 'get').mockReturnValue(arch as typeof process.arch);
    expect(await buildNative({ cc })).toHaveProperty('missing');
    vi.restoreAllMocks();
    expect(await readFile(`${cc}.args`, 'utf8')).toContain(options);
  });

  it('refuses a compiler for another machine: its code would be emulated, if it ran at all', async () => {
    const cc = await compilerFor('aarch64-linux-gnu');
    vi.spyOn(process, 'arch', 'get').mockReturnValue('x64');
    const { missing } = (await buildNative({ cc })) as { missing: string };
    vi.restoreAllMocks();
    expect(missing).toBe(`${cc} compiles for aarch64-linux-gnu, not for this x64; set CC`);
  });

  it("gives the compiler's first error and leaves nothing behind", async () => {
    const cc = join(folder, 'cc');
    await writeFile(
      cc,
      '#!/bin/sh\n[ "$1" = --version ] && echo broken 1.0 && exit\n' +
        'echo "In file included:" >&2; echo "stage.h:1:1: error: no stdint" >&2\n' +
        'while [ "$1" != -o ]; do shift; done; echo half > "$2"; exit 1\n',
    );
    await chmod(cc, 0o755);
    vi.stubEnv('CC', cc);
    expect(await buildNative()).toEqual({
      missing: `the C twins do not compile: ${cc}: stage.h:1:1: error: no stdint`,
    });
    const cache = join(folder, 'luo-bench');
    for (const entry of await readdir(cache)) {
      expect(await readdir(join(cache, entry))).toEqual([]);
    }
  });
});
