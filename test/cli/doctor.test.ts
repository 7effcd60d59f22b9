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
  const program = new Command();
  registerDoctor(program);
  await program.parseAsync(['doctor', ...args], { from: 'user' });
  vi.restoreAllMocks();
  return printed;
}

describe('doctor', () => {
  test('without any program runs still work: exit code 0, and one line that installs all', async () => {
    vi.stubEnv('PATH', folder);
    const printed = await doctor();
    expect(process.exitCode).toBeUndefined();
    expect(printed).toContain('measuring works; recording kernels does not work');
    const installs = printed.split('\n').filter((line) => line.startsWith('apt-get install'));
    expect(installs).toHaveLength(1);
    expect(installs[0]).toMatch(/ gcc qemu-system-x86 .*flex bison bc/);
    expect(printed).toMatch(/^missing {2}QEMU/m);
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

  test('kernels in the cache are named, unfinished ones are not', async () => {
    for (const name of ['tiny-7.3.4-1-abc', 'distro-7.3.4-1-abc.part', 'source-7.3.4-1']) {
      const kernel = join(folder, 'luo-bench', 'kernels', name);
      mkdirSync(kernel, { recursive: true });
      if (!name.startsWith('source')) writeFileSync(join(kernel, 'kernel.json'), '{}');
    }
    expect((await examine()).cache.kernels).toEqual(['tiny-7.3.4-1-abc']);
  });

  test('where there is no recorder its tools are not missing', async () => {
    Object.defineProperty(process, 'platform', { value: 'darwin', configurable: true });
    try {
      const health = await examine();
      expect(health).toMatchObject({
        host: { platform: 'darwin', records: false },
        runs_work: true,
        recorder_works: false,
      });
      expect(health.tools.map(({ needed_for }) => needed_for)).toEqual(['the C contenders']);
      const text = renderHealth({ ...health, install: null });
      expect(text).not.toMatch(/^missing|kvm/m);
      expect(text).toContain(`no recorder on darwin on ${process.arch}`);
    } finally {
      Object.defineProperty(process, 'platform', { value: PLATFORM, configurable: true });
    }
  });

  test('the compiler in CC is the one that is asked', async () => {
    const compiler = join(folder, 'mine');
    writeFileSync(compiler, '#!/bin/sh\necho mine 1.0\n', { mode: 0o755 });
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
    const health = await examine();
    const text = renderHealth({ ...health, kvm: { present: true, opens: true } });
    expect(text).toContain('does not prove that a guest runs');
    expect(renderHealth({ ...health, kvm: { present: false, opens: false } })).toContain(
      'no /dev/kvm',
    );
  });
});
