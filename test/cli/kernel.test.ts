import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kernelTools } from '../../src/kernel/tools.ts';
import { command, temporary } from './command.ts';

let dir: string;
let remove: () => void;
beforeAll(() => {
  ({ dir, remove } = temporary());
  writeFileSync(join(dir, 'x86.config'), 'CONFIG_64BIT=y\nCONFIG_X86_64=y\n');
  writeFileSync(join(dir, 'arm.config'), 'CONFIG_ARM64=y\nCONFIG_ARM64_16K_PAGES=y\n');
});
afterAll(() => remove());

/** Runs `kernel build` where no tool is, so that nothing can be built. */
const build = (line: string) =>
  command(['kernel', 'build', ...line.split(' '), '-o', 'bzImage'], dir, {
    PATH: dir,
    XDG_CACHE_HOME: dir,
  });

describe('kernel build --config', () => {
  it.each([
    [
      '--config x86.config --arch arm64',
      '--arch arm64: x86.config is a configuration of x86_64, 4KiB',
    ],
    [
      '--config arm.config --page-size 64KiB',
      '--page-size 64KiB: arm.config is a configuration of arm64, 16KiB',
    ],
    [
      '--config x86.config --deferred-init no',
      '--deferred-init: x86.config says that itself; leave --deferred-init out',
    ],
    ['--config x86.config --nodes 1', '--nodes: x86.config says that itself; leave --nodes out'],
    ['--config distr', '--config distr: no such file, and none of tiny, distro'],
  ])('%s is refused', async (line, message) => {
    const { code, stderr } = await build(line);
    expect(stderr).toBe(`luo-bench: ${message}\n`);
    expect(code).toBe(2);
  });

  it('takes the architecture from the file', async () => {
    for (const [line, arch] of [
      ['--config x86.config', 'x86_64'],
      ['--config arm.config --page-size 16KiB', 'arm64'],
    ] as const) {
      const tools = kernelTools(arch).map(({ name }) => name);
      const { stderr } = await build(line);
      expect(stderr).toContain(`no kernel without ${tools.slice(0, 2).join(', ')}, `);
    }
  });

  it('is of names where it is printed', async () => {
    const { code, stderr } = await command(['kernel', 'config', '--config', 'x86.config'], dir);
    expect(stderr).toContain('--config x86.config: give one of tiny, distro');
    expect(code).toBe(2);
  });
});
