import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Arch } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { ARCHITECTURES, crossPrefix } from './architecture.ts';

/** A program or header that the recorder needs, and the Debian package that has it. */
export interface Tool {
  name: string;
  package: string;
  /** A command on the PATH or, with a slash, a file: one of them is enough. */
  any: readonly string[];
  needed_for: string;
}

const BUILD = 'building a kernel';
const GUEST = 'building the guest';

const INCLUDES = [
  '/usr/include',
  ...Object.values(ARCHITECTURES).map(({ triplet }) => `/usr/include/${triplet}`),
  '/usr/local/include',
];

function header(name: string): string[] {
  return INCLUDES.map((folder) => join(folder, name));
}

/** Runs a kernel of an architecture. */
export function emulator(arch: Arch): Tool {
  const { emulator, emulatorPackage } = ARCHITECTURES[arch];
  return {
    name: arch === 'x86_64' ? 'QEMU' : `QEMU (${arch})`,
    package: emulatorPackage,
    any: [emulator],
    needed_for: `trace record and trace selftest${arch === 'x86_64' ? '' : ` --arch ${arch}`}`,
  };
}

/** The C compiler that builds for an architecture: this machine's, or a cross compiler. */
function compiler(arch: Arch, needed_for: string): Tool {
  const cross = crossPrefix(arch);
  const suffix = ARCHITECTURES[arch].triplet.replace('_', '-');
  return {
    name: `${cross}gcc`,
    package: cross === '' ? 'gcc' : `gcc-${suffix}`,
    any: [`${cross}gcc`],
    needed_for,
  };
}

/** Builds the guest's programs, for which the C library must be there to link statically. */
export function guestTools(arch: Arch): readonly Tool[] {
  const { triplet } = ARCHITECTURES[arch];
  const cross = crossPrefix(arch) !== '';
  return [
    compiler(arch, GUEST),
    {
      name: `libc (static${cross ? `, ${arch}` : ''})`,
      package: cross ? `libc6-dev-${arch === 'x86_64' ? 'amd64' : arch}-cross` : 'libc6-dev',
      any: cross
        ? [`/usr/${triplet}/lib/libc.a`]
        : [`/usr/lib/${triplet}/libc.a`, '/usr/lib64/libc.a', '/usr/lib/libc.a'],
      needed_for: GUEST,
    },
  ];
}

/** Builds a kernel from source; the kernel's own tools are of this machine's. */
export function kernelTools(arch: Arch): readonly Tool[] {
  const here = { name: 'gcc', package: 'gcc', any: ['gcc'], needed_for: BUILD };
  return crossPrefix(arch) === ''
    ? [here, ...BUILD_TOOLS]
    : [here, compiler(arch, BUILD), ...BUILD_TOOLS];
}

const BUILD_TOOLS: readonly Tool[] = [
  { name: 'ld', package: 'binutils', any: ['ld'], needed_for: BUILD },
  { name: 'make', package: 'make', any: ['make'], needed_for: BUILD },
  { name: 'flex', package: 'flex', any: ['flex'], needed_for: BUILD },
  { name: 'bison', package: 'bison', any: ['bison'], needed_for: BUILD },
  { name: 'bc', package: 'bc', any: ['bc'], needed_for: BUILD },
  { name: 'perl', package: 'perl', any: ['perl'], needed_for: BUILD },
  { name: 'libelf headers', package: 'libelf-dev', any: header('gelf.h'), needed_for: BUILD },
  {
    name: 'openssl headers',
    package: 'libssl-dev',
    any: header('openssl/opensslv.h'),
    needed_for: BUILD,
  },
  { name: 'xz', package: 'xz-utils', any: ['xz'], needed_for: BUILD },
  { name: 'tar', package: 'tar', any: ['tar'], needed_for: BUILD },
];

/** Gets Debian's source package, its signature checked. */
export const SOURCE_TOOLS: readonly Tool[] = [
  { name: 'apt-get', package: 'apt', any: ['apt-get'], needed_for: "Debian's kernel source" },
  { name: 'dpkg-deb', package: 'dpkg', any: ['dpkg-deb'], needed_for: "Debian's kernel source" },
  {
    name: "Debian's archive keys",
    package: 'debian-archive-keyring',
    any: [
      '/usr/share/keyrings/debian-archive-keyring.gpg',
      '/usr/share/keyrings/debian-archive-keyring.pgp',
    ],
    needed_for: "Debian's kernel source",
  },
];

/** Applies patches to a copy of a kernel's source. */
export const PATCH: Tool = {
  name: 'patch',
  package: 'patch',
  any: ['patch'],
  needed_for: 'patches to a kernel',
};

/** What to do about Debian's kernel source where there is no apt. */
export const NO_APT = "--source DIR takes an unpacked kernel tree (Debian's needs apt)";

/** A package manager: what installs with it, and what it calls a package of Debian's, if that is known. */
interface Manager {
  name: string;
  command: string;
  packageOf(debians: string): string | undefined;
}

/**
 * Debian's packages as Fedora, openSUSE and Arch call them; undefined: not known, or none has a program of the
 * name that is looked for. Fedora's cross compilers have no C library, openSUSE's are aarch64-suse-linux-gcc.
 * Source: packages.fedoraproject.org (qemu, glibc, cross-gcc), archlinux.org/packages (qemu,
 * aarch64-linux-gnu-gcc), the kernel's scripts/package/kernel.spec (libelf), openSUSE's specs of gcc's cross
 * compilers; the others as lists of packages in public build scripts for these systems have them.
 */
const ELSEWHERE: Readonly<Record<string, readonly (string | undefined)[]>> = {
  ...Object.fromEntries(
    ['gcc', 'binutils', 'make', 'flex', 'bison', 'bc', 'perl', 'tar', 'patch'].map((name) => [
      name,
      [name, name, name],
    ]),
  ),
  'xz-utils': ['xz', 'xz', 'xz'],
  'libelf-dev': ['elfutils-libelf-devel', 'libelf-devel', 'libelf'],
  'libssl-dev': ['openssl-devel', 'libopenssl-devel', 'openssl'],
  'libc6-dev': ['glibc-static', 'glibc-devel-static', 'glibc'],
  'qemu-system-x86': ['qemu-system-x86-core', 'qemu-x86', 'qemu-system-x86'],
  'qemu-system-arm': ['qemu-system-aarch64-core', 'qemu-arm', 'qemu-system-aarch64'],
  'gcc-aarch64-linux-gnu': ['gcc-aarch64-linux-gnu', undefined, 'aarch64-linux-gnu-gcc'],
  'gcc-x86-64-linux-gnu': ['gcc-x86_64-linux-gnu', undefined, undefined],
};

const DEBIANS: Manager = {
  name: 'apt-get',
  command: 'apt-get install --no-install-recommends',
  packageOf: (debians) => debians,
};

/** In the order in which they are looked for: Debian has the others' as packages. */
const MANAGERS: readonly Manager[] = [
  DEBIANS,
  ...['dnf install', 'zypper install', 'pacman -S --needed'].map((command, i) => ({
    name: command.split(' ')[0]!,
    command,
    packageOf: (debians: string) => ELSEWHERE[debians]?.[i],
  })),
];

/** Whether Debian's kernel source can be had here, once what is missing for it is installed. */
export function hasApt(): boolean {
  return isOnPath(DEBIANS.name);
}

function isOnPath(program: string): boolean {
  return findTool({ name: program, package: '', any: [program], needed_for: '' }) !== undefined;
}

/** Gives where the tool is, or undefined where it is not. */
export function findTool(tool: Tool): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return tool.any
    .flatMap((file) => (file.includes('/') ? [file] : folders.map((folder) => join(folder, file))))
    .find((file) => (tool.any[0]?.includes('/') ? existsSync(file) : isRunnable(file)));
}

/** Gives the tools that are not there. */
export function missingTools(tools: readonly Tool[]): Tool[] {
  return tools.filter((tool) => findTool(tool) === undefined);
}

/**
 * Gives one line that says how to get the tools: the command of the package manager on the PATH, each package
 * once, and by name what it has no known package for. Takes at least one tool; what gets Debian's source is
 * for apt alone.
 */
export function installLine(tools: readonly Tool[]): string {
  const manager = MANAGERS.find(({ name }) => isOnPath(name));
  const wanted = manager === DEBIANS ? tools : tools.filter((tool) => !SOURCE_TOOLS.includes(tool));
  if (wanted.length === 0) return NO_APT;
  const once = (names: string[]) => [...new Set(names)];
  const packages = once(wanted.flatMap((tool) => manager?.packageOf(tool.package) ?? []));
  const others = once(
    wanted.filter((tool) => !manager?.packageOf(tool.package)).map(({ name }) => name),
  ).join(', ');
  if (packages.length === 0) return `install ${others}`;
  return `${manager!.command} ${packages.join(' ')}${others && ` # and install ${others}`}`;
}

/** Raises Fault 2 where there is no emulator of that architecture, with the line that installs it. */
export function requireEmulator(arch: Arch): void {
  const missing = missingTools([emulator(arch)]);
  if (missing.length > 0) throw new Fault(2, `no ${missing[0]!.name}: ${installLine(missing)}`);
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
