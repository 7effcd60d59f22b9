import { gunzipSync } from 'node:zlib';
import { execa } from 'execa';
import { viewOf } from '../abi/bytes.ts';
import { codeOfX86 } from './whole.ts';

/** Offsets in a bzImage's set-up header (the kernel's Documentation/arch/x86/boot.rst). */
const PAYLOAD_OFFSET_AT = 0x248;
const PAYLOAD_LENGTH_AT = 0x24c;

const KERNEL_MOST_BYTES = 256 * 2 ** 20;
const CONFIG_MOST_BYTES = 16 * 2 ** 20;
const UNPACK_MOST_MS = 20_000;
/** Around the compressed configuration in the unpacked image (kernel/configs.c): a gzip file. */
const MARK = Buffer.from('IKCFG_ST');
const START = Buffer.concat([MARK, Buffer.from([0x1f, 0x8b, 0x08])]);
const END = Buffer.from('IKCFG_ED');
/** An image has one; what else looks like it is tried so often. */
const STARTS_MOST = 8;

/** How compressed kernels begin, and the program that unpacks what zlib does not. */
const PACKED: readonly { magic: number[]; command?: readonly string[] }[] = [
  { magic: [0x1f, 0x8b] },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], command: ['xz', '-dc', '--single-stream'] },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], command: ['zstd', '-dcq'] },
  { magic: [0x5d, 0x00, 0x00], command: ['xz', '--format=lzma', '-dc'] },
  { magic: [0x42, 0x5a, 0x68], command: ['bzip2', '-dc'] },
  { magic: [0x02, 0x21, 0x4c, 0x18], command: ['lz4', '-dcq'] },
];

/**
 * Takes a bzImage; gives the text of the configuration that CONFIG_IKCONFIG puts into it, or
 * undefined where there is none, or where the image is compressed as nothing here unpacks.
 */
export async function embeddedConfig(image: Uint8Array): Promise<string | undefined> {
  const kernel = await unpackKernel(image);
  return kernel && configInside(kernel);
}

/** The same of a kernel that is not compressed, as arm64's Image. */
export function configInside(image: Uint8Array): string | undefined {
  const kernel = Buffer.from(image.buffer, image.byteOffset, image.byteLength);
  // The string also lies in code that looks for it: what follows the right one unpacks.
  let at = kernel.indexOf(START);
  for (let tried = 0; at >= 0 && tried < STARTS_MOST; tried++) {
    const from = at + MARK.length;
    const to = kernel.indexOf(END, from);
    try {
      return gunzipSync(kernel.subarray(from, to < 0 ? undefined : to), {
        maxOutputLength: CONFIG_MOST_BYTES,
      }).toString('utf8');
    } catch {}
    at = kernel.indexOf(START, from);
  }
  return undefined;
}

async function unpackKernel(image: Uint8Array): Promise<Buffer | undefined> {
  if (image.length < PAYLOAD_LENGTH_AT + 4) return undefined;
  const view = viewOf(image);
  const from = codeOfX86(image) + view.getUint32(PAYLOAD_OFFSET_AT, true);
  const payload = image.subarray(from, from + view.getUint32(PAYLOAD_LENGTH_AT, true));
  const packed = PACKED.find(({ magic }) => magic.every((byte, i) => payload[i] === byte));
  if (packed === undefined) return undefined;
  if (packed.command === undefined) {
    try {
      return gunzipSync(payload, { maxOutputLength: KERNEL_MOST_BYTES });
    } catch {
      return undefined;
    }
  }
  const [command, ...args] = packed.command;
  // After the stream come 4 bytes with the size, which some programs call damage: what they wrote
  // before counts.
  const { stdout } = await execa(command!, args, {
    input: payload,
    encoding: 'buffer',
    maxBuffer: KERNEL_MOST_BYTES,
    timeout: UNPACK_MOST_MS,
    reject: false,
  });
  return stdout instanceof Uint8Array ? Buffer.from(stdout) : undefined;
}
