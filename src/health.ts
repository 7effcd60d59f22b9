import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { type Arch, CONFIGS } from './abi/releases.ts';
import { Fault } from './fault.ts';
import { cacheRoot } from './files.ts';
import { ARCH_HERE } from './kernel/architecture.ts';
import { freeBytes } from './kernel/cache.ts';
import { archOfBuild, type BuildName } from './kernel/fragment.ts';
import {
  emulator,
  findTool,
  guestTools,
  hasApt,
  installLine,
  kernelTools,
  missingTools,
  NO_APT,
  PATCH,
  SOURCE_TOOLS,
  type Tool,
} from './kernel/tools.ts';
import { compareVersions } from './kernel/version.ts';
import { thisProcessor } from './measure/processor.ts';
import { ascending, quantile } from './measure/stats/quantile.ts';
import { packageRoot, release } from './package.ts';
import { buildPlugin } from './record/plugin.ts';

/** What `doctor --json` prints, version 1. */
export interface Health {
  v: 1;
  /**
   * `platform` and `arch` in Node's words; `records`: the recorder runs on such a host. `lacks`: what does not
   * work on such hosts, whatever is installed, in sentences.
   */
  host: { platform: string; arch: string; cpu: string; records: boolean; lacks: string[] };
  /** `run`, `replay` and `compare` work; the recorder is not asked. */
  runs_work: boolean;
  /** `trace record` without `--kernel` works, on a kernel in the cache or one built for it. */
  recorder_works: boolean;
  /** `trace record --kernel`, of an x86-64 image. */
  record_image: Verdict;
  /** A kernel is built: by `trace record` without `--kernel`, `kernel build` and `patch`. */
  build_kernel: Verdict;
  /** Without apt Debian's source cannot be had: a build needs `--source`. */
  needs_source: boolean;
  /** The same with `--arch arm64`; `install` is the line that installs what is missing for all of it. */
  arm64: { works: boolean; install: string | null; record_image: Verdict; build_kernel: Verdict };
  /** `trace record --window` works; `why` it does not. */
  window: { works: boolean; why: string | null };
  node: { version: string; needed: string; ok: boolean };
  /** `built`: the Wasm modules of this package are there. */
  wasm: { simd: boolean; bulk_memory: boolean; built: boolean };
  tools: Array<{
    name: string;
    found: string | null;
    /** Its first line of `--version`, of what measures or is measured. */
    version?: string;
    package: string;
    needed_for: string;
  }>;
  /** `kernels`: folders' names; `builds`: what they were built as, each once, such as `tiny-arm64`. */
  cache: {
    folder: string;
    free_bytes: number;
    needed_bytes: number;
    kernels: string[];
    builds: string[];
  };
  /** A device that can be opened, which does not prove that a guest runs; of use where the host `records`. */
  kvm: { present: boolean; opens: boolean };
  noise: Noise;
  /** The one line that installs what is missing. */
  install: string | null;
}

/** What works, or what is missing for it: names of tools, or in words. */
interface Verdict {
  works: boolean;
  missing: string[];
}

/** How much a loop that is always the same varies, here and now: part of the median, in percent. */
interface Noise {
  runs: number;
  median_ms: number;
  /** From the 5th to the 95th percentile. */
  spread_percent: number;
}

const KERNEL_NEEDS_BYTES = 4 * 2 ** 30;
/** A cached kernel's name: of a tree or patched, else of Debian's source; what it was built as; its version. */
const CACHED = new RegExp(
  `^(?<of>tree-|patched-)?(?<build>(?:${CONFIGS.join('|')})(?:-[a-z]\\w*|-\\d+KiB)*)-\\d`,
);
const KVM = '/dev/kvm';
const NOISE_RUNS = 200;
const NOISE_STEPS = 500_000;
const VERSION_MOST_MS = 10_000;

/** Modules of one function that engines without the feature refuse. */
const WASM_HEAD = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** `i32x4.splat (i32.const 0)`. */
const SIMD_MODULE = [
  ...[0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b, 0x03, 0x02, 0x01, 0x00],
  ...[0x0a, 0x08, 0x01, 0x06, 0x00, 0x41, 0x00, 0xfd, 0x11, 0x0b],
];
/** `memory.fill` of nothing. */
const BULK_MODULE = [
  ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00, 0x03, 0x02, 0x01, 0x00, 0x05, 0x03, 0x01, 0x00, 0x01],
  ...[0x0a, 0x0d, 0x01, 0x0b, 0x00, 0x41, 0x00, 0x41, 0x00, 0x41, 0x00, 0xfc, 0x0b, 0x00, 0x0b],
];

/** Looks at this machine; the noise takes a fraction of a second. */
export async function examine(): Promise<Health> {
  const node = nodeHealth();
  const wasm = {
    simd: isValid(SIMD_MODULE),
    bulk_memory: isValid(BULK_MODULE),
    built: existsSync(join(packageRoot(), 'dist', 'wasm', 'build.json')),
  };
  const cc = process.env.CC?.trim().split(/\s+/)[0] || 'cc';
  const compiler = { name: cc, package: 'gcc', any: [cc], needed_for: 'the C contenders' };
  const { platform, arch } = process;
  const records = platform === 'linux' && ARCH_HERE !== undefined;
  const debians = hasApt();
  const building = (of: Arch) => [...kernelTools(of), PATCH, ...(debians ? SOURCE_TOOLS : [])];
  // What cannot be of use here is not missing.
  const all: Tool[] = [compiler];
  if (records) all.push(...imageTools('x86_64'), ...building('x86_64'));
  const distinct = all.filter((tool, i) => all.findIndex(({ name }) => name === tool.name) === i);
  const missing = missingTools(distinct);
  const versioned = [cc, emulator('x86_64').name];
  const tools = await Promise.all(
    distinct.map(async (tool) => {
      const found = findTool(tool) ?? null;
      const version =
        found !== null && versioned.includes(tool.name) ? await versionOf(found) : undefined;
      return {
        name: tool.name,
        found,
        ...(version !== undefined && { version }),
        package: tool.package,
        needed_for: tool.needed_for,
      };
    }),
  );
  const cache = cacheHealth();
  const lacking = missingTools([...imageTools('arm64'), ...building('arm64')]);
  const room = cache.free_bytes >= cache.needed_bytes ? [] : ['disk space'];
  const verdict = (of: Tool[], others: string[] = []): Verdict => {
    const names = missingTools(of).map(({ name }) => name);
    const missing = records ? [...new Set([...names, ...others])] : [RECORDS];
    return { works: missing.length === 0, missing };
  };
  const verdicts = (of: Arch) => ({
    record_image: verdict(imageTools(of)),
    build_kernel: verdict(building(of), room),
  });
  return {
    v: 1,
    host: {
      platform,
      arch,
      cpu: thisProcessor().name,
      records,
      lacks: [
        ...lacksOf(platform, arch, records),
        ...(records && !debians ? [`no apt-get: ${NO_APT}`] : []),
      ],
    },
    runs_work: node.ok && Object.values(wasm).every(Boolean),
    recorder_works: records && canRecord(cache, 'x86_64'),
    ...verdicts('x86_64'),
    needs_source: records && !debians,
    arm64: {
      ...verdicts('arm64'),
      works: records && canRecord(cache, 'arm64'),
      install: records && lacking.length > 0 ? installLine(lacking) : null,
    },
    window: await windowHealth(records),
    node,
    wasm,
    tools,
    cache,
    kvm: { present: existsSync(KVM), opens: canOpen(KVM) },
    noise: measureNoise(),
    install: missing.length > 0 ? installLine(missing) : null,
  };
}

/** Hosts that record, where this is none. */
const RECORDS = 'Linux on x86-64 or arm64';

/** What no installing helps against; `platform` and `arch` as Node has them. */
function lacksOf(platform: string, arch: string, records: boolean): string[] {
  const lacks: string[] = [];
  if (!records) {
    lacks.push(
      `no recorder on ${platform} on ${arch}: trace record, trace selftest, kernel build and patch need ${RECORDS}; ` +
        'recordings made elsewhere are replayed and checked here',
    );
  }
  if (platform === 'win32') {
    lacks.push(
      'no C contenders on Windows, they need POSIX; the rest is untested: use WSL, which is Linux',
    );
  }
  if (platform === 'darwin') lacks.push('macOS: the rest, C contenders too, is not tested there');
  if (platform === 'linux' && arch === 'arm64') {
    lacks.push(
      'arm64 hosts: trace record --mode kvm does not work, x86-64 kernels need cross tools, and times and ' +
        'recordings are not tested there',
    );
  }
  return lacks;
}

/** What a recording of a kernel that is there needs. */
function imageTools(arch: Arch): Tool[] {
  return [emulator(arch), ...guestTools(arch)];
}

/** One of Debian's source, as is recorded without `--kernel`. */
function hasKernel({ kernels }: Health['cache'], arch: Arch): boolean {
  return kernels.some((name) => {
    const { of, build } = CACHED.exec(name)?.groups ?? {};
    return build !== undefined && of === undefined && archOfBuild(build as BuildName) === arch;
  });
}

function canRecord(cache: Health['cache'], arch: Arch): boolean {
  const built = hasKernel(cache, arch);
  const building = built ? [] : [...kernelTools(arch), ...SOURCE_TOOLS];
  const room = built || cache.free_bytes >= cache.needed_bytes;
  return room && missingTools([...imageTools(arch), ...building]).length === 0;
}

async function windowHealth(records: boolean): Promise<Health['window']> {
  if (!records) return { works: false, why: 'not on this host' };
  if (missingTools(imageTools('x86_64')).length > 0) {
    return { works: false, why: 'needs QEMU and gcc' };
  }
  try {
    await buildPlugin('x86_64');
    return { works: true, why: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { works: false, why: error.message };
  }
}

function nodeHealth(): Health['node'] {
  const { engines } = release();
  const { node: version } = process.versions;
  const least = engines.node.replace(/^\D+/, '');
  return { version, needed: least, ok: compareVersions(version, least) >= 0 };
}

function isValid(sections: number[]): boolean {
  return WebAssembly.validate(Uint8Array.from([...WASM_HEAD, ...sections]));
}

async function versionOf(command: string): Promise<string | undefined> {
  const { stdout } = await execa(command, ['--version'], {
    stdin: 'ignore',
    timeout: VERSION_MOST_MS,
    reject: false,
  });
  return stdout?.split('\n')[0]?.trim() || undefined;
}

function cacheHealth(): Health['cache'] {
  const folder = cacheRoot();
  const kernels = join(folder, 'kernels');
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  const built = existsSync(kernels)
    ? readdirSync(kernels).filter((name) => existsSync(join(kernels, name, 'kernel.json')))
    : [];
  const whole = built.filter((name) => !name.endsWith('.part'));
  return {
    folder,
    free_bytes: freeBytes(there),
    needed_bytes: KERNEL_NEEDS_BYTES,
    kernels: whole,
    builds: [...new Set(whole.map((name) => CACHED.exec(name)?.groups?.build ?? name))].sort(),
  };
}

function canOpen(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function measureNoise(): Noise {
  let state = 1;
  const times = Array.from({ length: NOISE_RUNS }, () => {
    const start = performance.now();
    // Each run goes on from the one before, so that none can be left out.
    state = fixedLoop(state);
    return performance.now() - start;
  });
  // The first runs are interpreted: they tell of the engine, not of the machine.
  const sorted = ascending(times.slice(NOISE_RUNS / 10));
  const median_ms = quantile(sorted, 0.5);
  const spread = quantile(sorted, 0.95) - quantile(sorted, 0.05);
  return { runs: sorted.length, median_ms, spread_percent: (spread / median_ms) * 100 };
}

function fixedLoop(from: number): number {
  let state = from;
  for (let step = 0; step < NOISE_STEPS; step++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
  }
  return state;
}
