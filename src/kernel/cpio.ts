import { ascii } from '../abi/bytes.ts';

/** A file of an initrd. */
export interface InitrdFile {
  /** Without a leading slash. */
  name: string;
  bytes: Uint8Array;
  executable?: boolean;
}

const MAGIC = '070701';
const REGULAR_FILE = 0o100000;
const TRAILER = 'TRAILER!!!';

/**
 * Gives an initrd, a cpio archive in the `newc` form of the kernel's documentation
 * (driver-api/early-userspace/buffer-format): files sorted by name, numbered from 1, with no times
 * and no owners, so that the same files give the same bytes.
 */
export function formatCpio(files: readonly InitrdFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = sorted.flatMap(({ name, bytes, executable }, index) =>
    record(name, index + 1, REGULAR_FILE | (executable ? 0o755 : 0o644), bytes),
  );
  return Buffer.concat([...parts, ...record(TRAILER, 0, 0, new Uint8Array())]);
}

/** One file: header and name, padded to 4 bytes, and its bytes, padded to 4 bytes. */
function record(name: string, inode: number, mode: number, bytes: Uint8Array): Uint8Array[] {
  const fields = [inode, mode, 0, 0, 1, 0, bytes.length, 0, 0, 0, 0, name.length + 1, 0];
  const header = MAGIC + fields.map((field) => field.toString(16).padStart(8, '0')).join('');
  const head = ascii(`${header}${name}\0`);
  return [head, padding(head.length), bytes, padding(bytes.length)];
}

function padding(length: number): Uint8Array {
  return new Uint8Array(-length & 3);
}
