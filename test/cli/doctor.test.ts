import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { registerDoctor, renderHealth } from '../../src/cli/doctor.ts';
import { examine, type Health } from '../../src/health.ts';
import { temporary } from './command.ts';

const PLATFORM = process.platform;
let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ dir: folder, remove } = temporary());
  vi.stubEnv('XDG_CACHE_HOME', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
  remove();
});

/** Runs `doctor` with arguments; gives what it printed. */
async function doctor(...args: string[]): Promise<string> {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  const command = new Command();
  registerDoctor(command);
  await command.parseAsync(['doctor', ...args], { from: 'user' });
  vi.restoreAllMocks();
  return printed;
}

/** Puts a program of one line of shell into the folder. */
function program(name: string, line: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
}

/** Puts a folder into the cache that is taken for a kernel. */
function cacheKernel(name: string): void {
  const kernel = join(folder, 'luo-bench', 'kernels', name);
  mkdirSync(kernel, { recursive: true });
  writeFileSync(join(kernel, 'kernel.json'), '{}');
}

describe('doctor', () => {
  test('without any program runs still work: exit code 0, verdicts, and what installs all', async () => {
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CC', '');
    const printed = await doctor();
    expect(process.exitCode).toBeUndefined();
    const verdicts = printed.slice(printed.indexOf('\n\n') + 2).replaceAll('\n', ' ');
    expect(verdicts).toMatch(
      new RegExp(
        [
          /^measuring works /,
          /recording an image of yours \(--kernel\): QEMU, .*gcc.* missing /,
          /building one \(without --kernel, kernel build, patch\): .*flex, bison, .*patch missing /,
          /install cc, QEMU, .*bison, .*patch /,
          /recording an image of yours for arm64 \(--kernel\): QEMU \(arm64\), .*gcc.* missing /,
          /building one for arm64 \(--arch arm64\): .*flex, bison, .*patch missing /,
          /install QEMU \(arm64\), .*gcc.* patch $/,
        ]
          .map(({ source }) => source)
          .join(''),
      ),
    );
    expect(printed).toMatch(/^missing {2}QEMU/m);
  });

  test.each(['apt-get', 'dnf', 'zypper', 'pacman'])(
    'where %s is there one line a verdict installs with it',
    async (manager) => {
      vi.stubEnv('PATH', folder);
      program(manager, 'exit 1');
      const printed = await doctor();
      const starts = printed.split('\n').filter((line) => line.startsWith(`${manager} `));
      expect(starts).toHaveLength(2);
      for (const line of starts) expect(line).toMatch(/qemu.* flex bison bc/);
      const hasApt = manager === 'apt-get';
      expect(printed.includes('no apt-get: --source DIR takes')).toBe(!hasApt);
      const needed = (await examine()).tools.filter((tool) => tool.needed_for.includes('Debian'));
      expect(needed.map(({ name }) => name)).toEqual(
        hasApt ? ['apt-get', 'dpkg-deb', "Debian's archive keys"] : [],
      );
    },
  );

  test('recording an image needs nothing that builds a kernel, and a kernel in the cache neither', async () => {
    vi.stubEnv('PATH', folder);
    for (const name of ['qemu-system-x86_64', 'gcc', 'x86_64-linux-gnu-gcc'])
      program(name, 'exit 1');
    cacheKernel('patched-tiny-7.3.4-1-abc-def');
    cacheKernel('tiny-arm64-7.3.4-1-abc');
    const bare = await examine();
    // Whether there is a C library is this machine's.
    expect(bare.record_image.missing.filter((name) => !name.startsWith('libc'))).toEqual([]);
    expect(bare.build_kernel).toMatchObject({
      works: false,
      missing: expect.arrayContaining(['ld', 'flex', 'bison', 'patch']),
    });
    expect(bare.recorder_works).toBe(false);
    cacheKernel('tiny-7.3.4-1-abc');
    expect((await examine()).recorder_works).toBe(bare.record_image.works);
  });

  test('the verdicts as they are told', async () => {
    vi.stubEnv('PATH', folder);
    const health = await examine();
    const works = { works: true, missing: [] };
    const build_kernel = { works: false, missing: ['flex', 'bison'] };
    const shown = (change: Partial<Health>) => {
      const host = { ...health.host, records: true };
      const text = renderHealth({ ...health, host, record_image: works, build_kernel, ...change });
      return text.slice(text.indexOf('\n\n')).replaceAll('\n', ' ');
    };
    const building = 'building one (without --kernel, kernel build, patch):';
    const none = shown({ recorder_works: false });
    expect(none).toContain('recording an image of yours (--kernel): works building');
    expect(none).toMatch(/patch\): flex, bison missing (?!trace)/);
    expect(shown({ recorder_works: true })).toContain(
      `${building} flex, bison missing; trace record has one in the cache`,
    );
    expect(shown({ build_kernel: works, needs_source: true })).toContain(
      `${building} works, with --source DIR`,
    );
    expect(shown({ build_kernel: works, needs_source: false })).not.toContain('--source');
  });

  test('--json prints one object on one line', async () => {
    const printed = await doctor('--json');
    expect(printed.trimEnd()).not.toContain('\n');
    const health = JSON.parse(printed) as Health;
    expect(health).toMatchObject({
      v: 1,
      runs_work: true,
      node: { version: process.versions.node, ok: true },
      wasm: { simd: true, bulk_memory: true },
      cache: { folder: join(folder, 'luo-bench'), kernels: [] },
    });
    expect(health.cache.free_bytes).toBeGreaterThan(0);
    expect(health.noise.spread_percent).toBeGreaterThanOrEqual(0);
    expect(health.install === null).toBe(health.tools.every(({ found }) => found !== null));
  });

  test('kernels in the cache are counted with what they were built as, unfinished ones are not', async () => {
    vi.stubEnv('PATH', folder);
    const kernels = [
      'patched-tiny-7.3.4-1-abc-123',
      'patched-tiny-7.3.4-1-abd-123',
      'tiny-7.3.4-1-abc',
      'tiny-arm64-16KiB-deferred-numa-7.3.4-1-abc',
      'tree-distro-7.3.4-1a2b3c-abc',
    ];
    for (const name of [...kernels, 'distro-7.3.4-1-abc.part']) cacheKernel(name);
    mkdirSync(join(folder, 'luo-bench', 'kernels', 'source-7.3.4-1'));
    const health = await examine();
    const builds = ['distro', 'tiny', 'tiny-arm64-16KiB-deferred-numa'];
    expect(health.cache).toMatchObject({ kernels, builds });
    const text = renderHealth({ ...health, host: { ...health.host, records: true } });
    expect(text.replaceAll(/\n +/g, ' ')).toContain(`5 kernels (${builds.join(', ')})`);
    expect(text).not.toContain('abc');
  });

  test.each([
    ['darwin', 'macOS: the rest, C contenders too, is not tested there'],
    ['win32', 'no C contenders on Windows'],
  ])('where there is no recorder its tools are not missing: %s', async (platform, lack) => {
    Object.defineProperty(process, 'platform', { value: platform, configurable: true });
    try {
      const health = await examine();
      const no = { works: false, missing: ['Linux on x86-64 or arm64'] };
      expect(health).toMatchObject({
        host: { platform, records: false },
        runs_work: true,
        recorder_works: false,
        record_image: no,
        build_kernel: no,
        needs_source: false,
        arm64: { works: false, install: null, record_image: no, build_kernel: no },
      });
      expect(health.tools.map(({ needed_for }) => needed_for)).toEqual(['the C contenders']);
      const text = renderHealth({ ...health, install: null });
      expect(text).not.toMatch(/^missing|kvm/m);
      expect(text).toContain(`no recorder on ${platform} on ${process.arch}`);
      expect(text.replaceAll(/\n +/g, ' ')).toContain(lack);
      expect(text.match(/: not on this host$/gm)).toHaveLength(4);
    } finally {
      Object.defineProperty(process, 'platform', { value: PLATFORM, configurable: true });
    }
  });

  test('an arm64 host is told what does not work there, and nothing of its /dev/kvm', async () => {
    vi.stubEnv('PATH', folder);
    vi.spyOn(process, 'arch', 'get').mockReturnValue('arm64');
    const text = renderHealth(await examine());
    expect(text).toMatch(/^note {5}arm64 hosts: trace record --mode kvm does not work/m);
    expect(text).not.toContain('/dev/kvm');
  });

  test('the compiler in CC is the one that is asked', async () => {
    const compiler = join(folder, 'mine');
    program('mine', 'echo mine 1.0');
    vi.stubEnv('CC', `${compiler} -m64`);
    const { tools } = await examine();
    expect(tools[0]).toMatchObject({ name: compiler, found: compiler, version: 'mine 1.0' });
  });

  test('a Node that is too old is an error', async () => {
    const version = process.versions.node;
    Object.defineProperty(process.versions, 'node', { value: '20.9.0', configurable: true });
    try {
      expect(await doctor()).toMatch(/^missing {2}Node 20\.9\.0 \(needs 20\.19\)/m);
      expect(process.exitCode).toBe(2);
    } finally {
      Object.defineProperty(process.versions, 'node', { value: version, configurable: true });
    }
  });

  test('a /dev/kvm that opens is not said to work', async () => {
    vi.stubEnv('PATH', folder);
    const health = await examine();
    const text = renderHealth({ ...health, kvm: { present: true, opens: true } });
    expect(text).toContain('does not prove that a guest runs');
    expect(renderHealth({ ...health, kvm: { present: false, opens: false } })).toContain(
      'no /dev/kvm',
    );
  });
});
