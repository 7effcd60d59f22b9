import { createHash } from 'node:crypto';
import { textOf, viewOf } from '../abi/bytes.ts';
import { ABI_IDS } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { readRaw } from '../files.ts';

/** Offsets in a bzImage's set-up header (the kernel's Documentation/arch/x86/boot.rst). */
const HEADER = { magic: 0x202, version: 0x20e, initSize: 0x260, end: 0x264 } as const;
const MAGIC = 'HdrS';
/** The version's offset counts from here. */
const VERSION_BASE = 0x200;

/** A kernel image and what it says of itself. */
export interface KernelImage {
  path: string;
  bytes: Uint8Array;
  sha256: string;
  /** Such as 7.3.4-luo. */
  release: string;
  /** Release, builder and build time. */
  version: string;
  /** The memory that it needs to unpack and start. */
  init_bytes: number;
}

/** Reads a bzImage. Raises Fault 2 naming the file where it cannot be read or is none. */
export function readImage(path: string): KernelImage {
  const bytes = readRaw(path);
  const refuse = (why: string) =>
    new Fault(2, `${path}: ${why}; give the bzImage of an x86-64 kernel (arch/x86/boot/bzImage)`);
  if (bytes.length < HEADER.end || textOf(bytes.subarray(HEADER.magic, HEADER.magic + 4)) !== MAGIC)
    throw refuse('no bzImage');
  const view = viewOf(bytes);
  const at = VERSION_BASE + view.getUint16(HEADER.version, true);
  const version = textOf(bytes.subarray(at, at + 256));
  const release = /^\d+\.\d+\S*/.exec(version)?.[0];
  if (release === undefined) throw refuse('a bzImage without its version');
  return {
    path,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    release,
    version,
    init_bytes: view.getUint32(HEADER.initSize, true),
  };
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
