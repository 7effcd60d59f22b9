import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { ARCH_HERE } from '../../src/kernel/architecture.ts';
import { ensureKernel } from '../../src/kernel/build.ts';
import { newestSource, parseUri } from '../../src/kernel/debian.ts';
import {
  buildOf,
  fragmentFiles,
  fragmentText,
  parseConfig,
  readFragments,
} from '../../src/kernel/fragment.ts';
import { exclusively } from '../../src/kernel/lock.ts';
import type { Progress } from '../../src/kernel/progress.ts';
import { ensureSource, fetchRest } from '../../src/kernel/source.ts';
import {
  guestTools,
  installLine,
  kernelTools,
  missingTools,
  NO_APT,
  PATCH,
  SOURCE_TOOLS,
} from '../../src/kernel/tools.ts';
import { compareVersions } from '../../src/kernel/version.ts';
import { temporary } from '../cli/command.ts';

const SILENT: Progress = { phase: () => {}, step: () => {}, end: () => {} };
const GO = new AbortController().signal;
const VERSION = '7.3.4-1~bpo13+1';

let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ dir: folder, remove } = temporary());
  vi.stubEnv('XDG_CACHE_HOME', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  remove();
});

/** Puts a kernel into the cache as a build leaves it. */
function cacheKernel(version: string, image = 'image'): string {
  const key = readFragments('tiny').sha256.slice(0, 12);
  const kernel = join(folder, 'luo-bench', 'kernels', `tiny-${version}-${key}`);
  mkdirSync(kernel, { recursive: true });
  writeFileSync(join(kernel, 'bzImage'), image);
  const image_sha256 = '6105d6cc76af400325e94d588ce511be5bfdbb73b437dc51eca43917d7a43e3d';
  const record = { v: 1, release: `${version}-luo`, image_sha256, config_sha256: '' };
  writeFileSync(join(kernel, 'kernel.json'), JSON.stringify(record));
  return kernel;
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Fault);
  return error as Fault;
}

describe('fragments', () => {
  test('distro is tiny with overrides, and has another key', () => {
    const tiny = readFragments('tiny');
    const distro = readFragments('distro');
    expect(tiny.settings.get('CONFIG_LOCALVERSION')).toBe('"-luo-tiny"');
    expect(distro.settings.get('CONFIG_LOCALVERSION')).toBe('"-luo-distro"');
    expect(tiny.settings.get('CONFIG_SMP')).toBeUndefined();
    expect(distro.settings.get('CONFIG_SMP')).toBe('y');
    expect(distro.settings.get('CONFIG_LIVEUPDATE')).toBe('y');
    expect(distro.sha256).not.toBe(tiny.sha256);
  });

  test('nodes and late struct pages are layers below distro', () => {
    const files = fragmentFiles('distro-deferred-numa').map((file) => file.split('/').at(-1));
    const layers = ['tiny', 'deferred', 'numa', 'distro'];
    expect(files).toEqual(layers.flatMap((name) => [`${name}.config`, `${name}-x86_64.config`]));
    const names = ['tiny', 'tiny-numa', 'distro-numa', 'tiny-deferred-numa'] as const;
    const builds = names.map((name) => readFragments(name));
    expect(builds.map(({ settings }) => settings.get('CONFIG_NUMA'))).toEqual([
      undefined,
      'y',
      'y',
      'y',
    ]);
    expect(builds.map(({ settings }) => settings.get('CONFIG_LOCALVERSION'))).toEqual(
      ['tiny', 'numa', 'distro', 'numa'].map((name) => `"-luo-${name}"`),
    );
    expect(new Set(builds.map(({ sha256 }) => sha256)).size).toBe(4);
  });

  test.each([
    'tiny',
    'distro-deferred-numa',
    'tiny-arm64',
    'tiny-arm64-16KiB',
    'distro-arm64-64KiB-deferred',
  ] as const)('%s as one text sets each option once, as the layers do', (build) => {
    const text = fragmentText(build);
    const set = [...text.matchAll(/^(CONFIG_\w+)=/gm)].map(([, option]) => option);
    expect(set.length).toBe(new Set(set).size);
    expect(parseConfig(text)).toEqual(new Map(readFragments(build).settings));
    expect(text).toMatch(/^# The subject\..*\nCONFIG_KEXEC_CORE=y$/m);
  });

  test('of arm64 have what it needs, and nothing of x86-64', () => {
    const { settings } = readFragments('distro-arm64-64KiB');
    expect(settings.get('CONFIG_ARM64_64K_PAGES')).toBe('y');
    expect(settings.get('CONFIG_SERIAL_AMBA_PL011_CONSOLE')).toBe('y');
    expect([...settings.keys()].filter((option) => /X86|8250|RETPOLINE/.test(option))).toEqual([]);
    const asked = { config: 'tiny', deferred: false, nodes: 1 } as const;
    expect(buildOf({ ...asked, arch: 'arm64', pageBytes: 16_384 })).toBe('tiny-arm64-16KiB');
    expect(buildOf({ ...asked, arch: 'x86_64', pageBytes: 4096, nodes: 2 })).toBe('tiny-numa');
    expect(() => buildOf({ ...asked, arch: 'x86_64', pageBytes: 65_536 })).toThrow('use arm64');
  });

  test('comments are no settings', () => {
    expect([...parseConfig('# CONFIG_A=y\n# CONFIG_B is not set\nCONFIG_C="x y"\n')]).toEqual([
      ['CONFIG_C', '"x y"'],
    ]);
  });

  test('each group of settings has its reason above it', () => {
    for (const file of fragmentFiles('distro-deferred-numa')) {
      for (const group of readFileSync(file, 'utf8').trim().split(/\n\n+/)) {
        if (/^CONFIG_LOCALVERSION="-luo-\w+"$/.test(group)) continue;
        expect(group.startsWith('# '), group).toBe(true);
      }
    }
  });
});

describe('versions and packages', () => {
  test('numbers are compared as numbers', () => {
    expect(compareVersions('7.10', '7.9')).toBeGreaterThan(0);
    expect(compareVersions('6.19', '7.0')).toBeLessThan(0);
    expect(compareVersions('20.20.2', '20.19')).toBeGreaterThan(0);
  });

  test("apt's line of a package is read", () => {
    const line = `'http://deb.debian.org/x/linux-source-7.3_7.3.4-1%7ebpo13%2b1_all.deb' linux-source-7.3_${VERSION}_all.deb 166780612 SHA256:${'a'.repeat(64)}\n`;
    expect(parseUri('linux-source-7.3', line)).toEqual({
      package: 'linux-source-7.3',
      version: VERSION,
      url: 'http://deb.debian.org/x/linux-source-7.3_7.3.4-1%7ebpo13%2b1_all.deb',
      file: `linux-source-7.3_${VERSION}_all.deb`,
      size_bytes: 166780612,
      sha256: 'a'.repeat(64),
    });
  });

  test.each([
    '',
    "'u' ../../x_1_all.deb 1 SHA256:00",
    `'u' ../../x_1_all.deb 1 SHA256:${'a'.repeat(64)}`,
    `'u' x_1_all.deb 1 MD5Sum:${'a'.repeat(32)}`,
  ])('a line without a plain file name or its SHA-256 is refused: %s', (line) => {
    expect(() => parseUri('x', line)).toThrow(Fault);
  });
});

describe('kernels in the cache', () => {
  test('the newest one is given, without tools or network', async () => {
    vi.stubEnv('PATH', '');
    cacheKernel('7.3.9-1');
    const kernel = cacheKernel('7.3.10-1');
    await expect(ensureKernel('tiny', SILENT)).resolves.toMatchObject({
      image: join(kernel, 'bzImage'),
      systemMap: join(kernel, 'System.map'),
      release: '7.3.10-1-luo',
      source_version: '7.3.10-1',
    });
  });

  test('one whose image is not the one that was built is refused', async () => {
    const kernel = cacheKernel('7.3.9-1', 'another image');
    const { exitCode, message } = await faultOf(ensureKernel('tiny', SILENT));
    expect(exitCode).toBe(2);
    expect(message).toContain(kernel);
  });

  test('half a build is no kernel; without tools one line says what to install', async () => {
    const kernel = cacheKernel('7.3.9-1');
    mkdirSync(`${kernel}.build`);
    rmSync(kernel, { recursive: true });
    vi.stubEnv('PATH', folder);
    const { exitCode, message } = await faultOf(ensureKernel('tiny', SILENT));
    expect(exitCode).toBe(2);
    expect(message).toMatch(
      /^no kernel without gcc, .*flex, bison, bc.*: install gcc, .*bison, bc/,
    );
    expect(message).not.toContain('\n');
  });

  test('an unpacked source is taken, the newest or the one asked for, without network', async () => {
    vi.stubEnv('PATH', '');
    const kernels = join(folder, 'luo-bench', 'kernels');
    for (const name of ['source-7.2.9-1', 'source-7.3.4-1', 'source-7.4-1.part']) {
      mkdirSync(join(kernels, name), { recursive: true });
    }
    await expect(ensureSource(SILENT, GO)).resolves.toEqual({
      version: '7.3.4-1',
      folder: join(kernels, 'source-7.3.4-1'),
    });
    expect((await ensureSource(SILENT, GO, '7.2.9-1')).version).toBe('7.2.9-1');
  });
});

describe('tools', () => {
  test('on an empty PATH programs are missing; each package is named once', () => {
    vi.stubEnv('PATH', folder);
    const missing = missingTools(kernelTools('x86_64'));
    expect(missing.map(({ name }) => name)).toEqual(expect.arrayContaining(['gcc', 'flex', 'bc']));
    const twice = installLine([...missing, ...missing]).split(' ');
    expect(new Set(twice).size).toBe(twice.length);
  });

  test.each([
    [
      'apt-get',
      /^apt-get install --no-install-recommends gcc .*libelf-dev libssl-dev xz-utils tar libc6-dev$/,
    ],
    ['dnf', /^dnf install gcc .*elfutils-libelf-devel openssl-devel xz tar glibc-static$/],
    ['zypper', /^zypper install gcc .*libelf-devel libopenssl-devel xz tar glibc-devel-static$/],
    ['pacman', /^pacman -S --needed gcc .*libelf openssl xz tar glibc$/],
  ])('the line is for the package manager that is there, in its names: %s', (manager, line) => {
    vi.stubEnv('PATH', folder);
    const tools = [...kernelTools(ARCH_HERE!), ...guestTools(ARCH_HERE!)];
    expect(installLine(tools)).toMatch(/^install gcc, .*libelf headers, .*libc \(static\)$/);
    writeFileSync(join(folder, manager), '', { mode: 0o755 });
    expect(installLine(tools)).toMatch(line);
  });

  test('what has no known package there is named beside the command', () => {
    vi.stubEnv('PATH', folder);
    writeFileSync(join(folder, 'zypper'), '', { mode: 0o755 });
    const strange = {
      name: 'a strange tool',
      package: 'strange',
      any: ['strange'],
      needed_for: '',
    };
    expect(installLine([PATCH, strange])).toBe('zypper install patch # and install a strange tool');
    expect(installLine([strange])).toBe('install a strange tool');
  });

  test("Debian's kernel source is for apt: elsewhere a tree is to be given", async () => {
    vi.stubEnv('PATH', folder);
    writeFileSync(join(folder, 'dnf'), '', { mode: 0o755 });
    expect(installLine(SOURCE_TOOLS)).toBe(NO_APT);
    expect(installLine([PATCH, ...SOURCE_TOOLS])).toBe('dnf install patch');
    const { exitCode, message } = await faultOf(newestSource(folder, GO));
    expect(exitCode).toBe(2);
    expect(message).toMatch(/^no kernel source without apt-get.*: --source DIR takes .*; or give/);
    writeFileSync(join(folder, 'apt-get'), '', { mode: 0o755 });
    expect(installLine(SOURCE_TOOLS)).toMatch(/^apt-get install .* dpkg debian-archive-keyring$/);
  });

  test('a program counts only where it can be run', () => {
    vi.stubEnv('PATH', folder);
    writeFileSync(join(folder, 'bc'), '', { mode: 0o644 });
    expect(missingTools(kernelTools('x86_64')).some(({ name }) => name === 'bc')).toBe(true);
    writeFileSync(join(folder, 'make'), '', { mode: 0o755 });
    expect(missingTools(kernelTools('x86_64')).some(({ name }) => name === 'make')).toBe(false);
  });
});

describe('the lock', () => {
  test('a second one waits for the first, another path does not', async () => {
    const events: string[] = [];
    let release = () => {};
    const first = exclusively(
      join(folder, 'a'),
      () => {},
      GO,
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    const second = exclusively(
      join(folder, 'a'),
      () => events.push('waits'),
      GO,
      async () => events.push('second'),
    );
    await exclusively(
      join(folder, 'b'),
      () => events.push('wrong'),
      GO,
      async () => events.push('other path'),
    );
    events.push('first ends');
    release();
    await Promise.all([first, second]);
    expect(events.filter((event) => event !== 'waits')).toEqual([
      'other path',
      'first ends',
      'second',
    ]);
    expect(events).toContain('waits');
  });

  test('work that fails gives it back', async () => {
    const path = join(folder, 'a');
    const fails = exclusively(path, vi.fn(), GO, () => Promise.reject(new Error('no')));
    await expect(fails).rejects.toThrow('no');
    const waiting = vi.fn();
    await exclusively(path, waiting, GO, async () => {});
    expect(waiting).not.toHaveBeenCalled();
  });

  test('who waits can be stopped', async () => {
    const path = join(folder, 'a');
    const stop = new AbortController();
    await exclusively(path, vi.fn(), GO, async () => {
      const work = vi.fn();
      const waits = exclusively(path, () => stop.abort(), stop.signal, work);
      await expect(waits).rejects.toThrow('abort');
      expect(work).not.toHaveBeenCalled();
    });
  });

  test('a holder that is killed leaves nothing to wait for', async () => {
    const path = join(folder, 'a');
    const lock = join(import.meta.dirname, '../../dist/src/kernel/lock.js');
    const code = `import(${JSON.stringify(lock)}).then(({ exclusively }) => exclusively(
      ${JSON.stringify(path)}, () => {}, new AbortController().signal, () => { console.log('held'); return new Promise(() => {}); }))`;
    const holder = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    const waiting = vi.fn();
    const ours = exclusively(path, waiting, GO, async () => 'ours');
    await vi.waitFor(() => expect(waiting).toHaveBeenCalled());
    holder.kill('SIGKILL');
    await expect(ours).resolves.toBe('ours');
  });
});

describe('downloads', () => {
  const content = Buffer.from('0123456789');
  let server: Server;

  async function serve(listener: RequestListener) {
    server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/`, size_bytes: content.length };
  }

  afterEach(() => server.close());

  test('what is there already is not asked for again', async () => {
    const partial = join(folder, 'x.part');
    writeFileSync(partial, '0123');
    const asked: unknown[] = [];
    const source = await serve((request, response) => {
      asked.push(request.headers.range);
      response.writeHead(206).end(content.subarray(4));
    });
    await fetchRest(source, partial, SILENT, GO);
    expect(readFileSync(partial, 'utf8')).toBe('0123456789');
    await fetchRest(source, partial, SILENT, GO);
    expect(asked).toEqual(['bytes=4-']);
  });

  test('a server that gives no parts gives all of it', async () => {
    const partial = join(folder, 'x.part');
    writeFileSync(partial, 'wrong');
    const source = await serve((_, response) => response.writeHead(200).end(content));
    await fetchRest(source, partial, SILENT, GO);
    expect(readFileSync(partial, 'utf8')).toBe('0123456789');
  });

  test('one that is stopped keeps what came, to go on with', async () => {
    const partial = join(folder, 'x.part');
    const stop = new AbortController();
    const source = await serve((_, response) =>
      response.writeHead(200).write(content.subarray(0, 4)),
    );
    const fetched = fetchRest(source, partial, SILENT, stop.signal).catch(() => 'stopped');
    await vi.waitFor(() => expect(readFileSync(partial, 'utf8')).toBe('0123'));
    stop.abort();
    expect(await fetched).toBe('stopped');
    server.closeAllConnections();
    expect(readFileSync(partial, 'utf8')).toBe('0123');
  });

  test.each([
    ['too much', 200, '0123456789x'],
    ['too little', 200, '0123'],
    ['an error page', 404, '0123456789'],
  ])('%s is an error', async (_, status, body) => {
    const source = await serve((__, response) => response.writeHead(status).end(body));
    await expect(fetchRest(source, join(folder, 'x.part'), SILENT, GO)).rejects.toThrow();
  });
});
