import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Fault } from '../fault.ts';

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

const INCLUDES = ['/usr/include', '/usr/include/x86_64-linux-gnu', '/usr/local/include'];

function header(name: string): string[] {
  return INCLUDES.map((folder) => join(folder, name));
}

/** Runs a kernel. */
export const EMULATOR: Tool = {
  name: 'QEMU',
  package: 'qemu-system-x86',
  any: ['qemu-system-x86_64'],
  needed_for: 'trace record and trace selftest',
};

/** Builds the guest's programs, for which the C library must be there to link statically. */
export const GUEST_TOOLS: readonly Tool[] = [
  { name: 'gcc', package: 'gcc', any: ['gcc'], needed_for: GUEST },
  {
    name: 'libc (static)',
    package: 'libc6-dev',
    any: ['/usr/lib/x86_64-linux-gnu/libc.a', '/usr/lib64/libc.a', '/usr/lib/libc.a'],
    needed_for: GUEST,
  },
];

/** Builds a kernel from Debian's source package. */
export const KERNEL_TOOLS: readonly Tool[] = [
  { name: 'gcc', package: 'gcc', any: ['gcc'], needed_for: BUILD },
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

/** Gives the one line that installs the tools, each package once; there must be one. */
export function installLine(tools: readonly Tool[]): string {
  return `apt-get install --no-install-recommends ${[...new Set(tools.map((tool) => tool.package))].join(' ')}`;
}

/** Raises Fault 2 where there is no emulator, with the line that installs it. */
export function requireEmulator(): void {
  const missing = missingTools([EMULATOR]);
  if (missing.length > 0) throw new Fault(2, `no QEMU: ${installLine(missing)}`);
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
