import { createHash } from 'node:crypto';
import { textOf, viewOf } from '../abi/bytes.ts';
import { ABI_IDS, type Arch, type PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { readRaw } from '../files.ts';
import { leastOfArm64, leastOfX86 } from './whole.ts';

/** Offsets in a bzImage's set-up header (the kernel's Documentation/arch/x86/boot.rst). */
const X86 = { magic: 0x202, version: 0x20e, initSize: 0x260, end: 0x264 } as const;
const X86_MAGIC = 'HdrS';
/** The version's offset counts from here. */
const VERSION_BASE = 0x200;

/** Offsets in an arm64 Image's header (the kernel's Documentation/arch/arm64/booting.rst). */
const ARM64 = { size: 0x10, flags: 0x18, magic: 0x38, end: 0x40 } as const;
const ARM64_MAGIC = 'ARM\x64';
const BIG_ENDIAN = 1;
/** Bytes of a page by bits 1 and 2 of the flags; 0 is unspecified. */
const PAGES: readonly (PageBytes | undefined)[] = [undefined, 4096, 16_384, 65_536];
const BANNER = Buffer.from('Linux version ');

/** A kernel image and what it says of itself. */
export interface KernelImage {
  path: string;
  bytes: Uint8Array;
  sha256: string;
  arch: Arch;
  pageBytes: PageBytes;
  /** Such as 7.3.4-luo. */
  release: string;
  /** Release, builder and build time. */
  version: string;
  /** The memory that it needs to unpack and start. */
  init_bytes: number;
}

/**
 * Reads an image that kexec takes: an x86-64 bzImage or an arm64 Image. Raises Fault 2 naming the file where it
 * cannot be read, is neither, or is shorter than it says (spec §16.8).
 */
export function readImage(path: string): KernelImage {
  const bytes = readRaw(path);
  const found = readX86(path, bytes) ?? readArm64(path, bytes);
  if (found === undefined) {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const zboot = textOf(bytes.subarray(4, 8)) === 'zimg';
    const why =
      packed || zboot ? 'a compressed image, which kexec does not take' : 'no kernel image';
    throw new Fault(
      2,
      `${path}: ${why}; give the bzImage of an x86-64 kernel (arch/x86/boot/bzImage), or the Image of an ` +
        'arm64 kernel (arch/arm64/boot/Image)',
    );
  }
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), ...found };
}

type Found = Omit<KernelImage, 'path' | 'bytes' | 'sha256'>;

function checkWhole(path: string, bytes: Uint8Array, least: number): void {
  if (bytes.length >= least) return;
  const says = `it has ${bytes.length} bytes, and by what it says of itself at least ${least}`;
  throw new Fault(2, `${path}: cut off: ${says}; copy it again`);
}

function readX86(path: string, bytes: Uint8Array): Found | undefined {
  if (bytes.length < X86.end || textOf(bytes.subarray(X86.magic, X86.magic + 4)) !== X86_MAGIC)
    return undefined;
  checkWhole(path, bytes, leastOfX86(bytes));
  const view = viewOf(bytes);
  const at = VERSION_BASE + view.getUint16(X86.version, true);
  const version = textOf(bytes.subarray(at, at + 256));
  const init_bytes = view.getUint32(X86.initSize, true);
  return { arch: 'x86_64', pageBytes: 4096, ...named(path, version), init_bytes };
}

function readArm64(path: string, bytes: Uint8Array): Found | undefined {
  if (
    bytes.length < ARM64.end ||
    textOf(bytes.subarray(ARM64.magic, ARM64.end - 4)) !== ARM64_MAGIC
  )
    return undefined;
  checkWhole(path, bytes, leastOfArm64(bytes));
  const view = viewOf(bytes);
  const flags = view.getUint32(ARM64.flags, true);
  const pageBytes = PAGES[(flags >> 1) & 3];
  if (flags & BIG_ENDIAN)
    throw new Fault(2, `${path}: a big-endian kernel; give a little-endian one`);
  if (pageBytes === undefined) {
    throw new Fault(
      2,
      `${path}: does not say the size of its pages; give a kernel of 4.6 or later`,
    );
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.indexOf(BANNER);
  const version =
    at < 0 ? '' : textOf(bytes.subarray(at + BANNER.length, at + 512)).split('\n', 1)[0]!;
  const init_bytes = Number(view.getBigUint64(ARM64.size, true));
  return { arch: 'arm64', pageBytes, ...named(path, version), init_bytes };
}

function named(path: string, version: string): Pick<KernelImage, 'release' | 'version'> {
  const release = /^\d+\.\d+\S*/.exec(version)?.[0];
  if (release === undefined) {
    throw new Fault(
      2,
      `${path}: a kernel image without its version; give one that was built whole`,
    );
  }
  return { release, version };
}

/**
 * Gives the ABI of a kernel release: the newest that is not newer than it. Raises Fault 2 where
 * the release has no LUO, which came with 6.19.
 */
export function abiOfRelease(release: string): string {
  const numbers = (text: string) => text.split('.').map((part) => Number.parseInt(part, 10));
  const [major = 0, minor = 0] = numbers(release);
  const found = ABI_IDS.filter((id) => /^\d/.test(id)).findLast((id) => {
    const [abiMajor = 0, abiMinor = 0] = numbers(id);
    return abiMajor < major || (abiMajor === major && abiMinor <= minor);
  });
  if (found === undefined || ABI_IDS.indexOf(found) < ABI_IDS.indexOf('6.19')) {
    throw new Fault(
      2,
      `kernel ${release} has no live update (LUO came with 6.19); give a newer one`,
    );
  }
  return found;
}
