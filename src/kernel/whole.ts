/** How many bytes a kernel image has at least, by what it says of itself (spec §16.8). */
import { textOf, viewOf } from '../abi/bytes.ts';

/** Offsets in a bzImage's set-up header (the kernel's Documentation/arch/x86/boot.rst). */
const X86 = { sectors: 0x1f1, size: 0x1f4 } as const;
const SECTOR_BYTES = 512;
/** What stands for no sectors at all, for ages. */
const SECTORS_DEFAULT = 4;
/** In these the size of what follows the set-up code is counted. */
const PARAGRAPH_BYTES = 16;

/** Offsets in a PE file, in its header, and in each of its sections (Microsoft's PE format). */
const PE = { header: 0x3c, sections: 6, optional: 20, first: 24 } as const;
const SECTION = { size: 16, at: 20, end: 40 } as const;

/** An arm64 kernel is linked to an address of which this is a divisor, as it is loaded to one. */
const LINKED_TO = 2n ** 21n;

/** An entry of a table of relocations, Elf64_Rela: where it writes, what kind it is, and the address it writes. */
const RELA = { info: 8, addend: 16, bytes: 24 } as const;
const R_AARCH64_RELATIVE = 0x403;
/** The same, as it lies in memory. */
const RELATIVE = Buffer.from([0x03, 0x04, 0, 0, 0, 0, 0, 0]);
/** A kernel has tens of thousands; so many one behind the other are nothing else. */
const RELATIVES_LEAST = 100;

/** Gives where the code of a bzImage begins that follows its set-up code, in bytes; takes the header at least. */
export function codeOfX86(bytes: Uint8Array): number {
  return ((bytes[X86.sectors] || SECTORS_DEFAULT) + 1) * SECTOR_BYTES;
}

/** Takes a bzImage, its set-up header at least; gives how many bytes it is to have. */
export function leastOfX86(bytes: Uint8Array): number {
  const size = codeOfX86(bytes) + viewOf(bytes).getUint32(X86.size, true) * PARAGRAPH_BYTES;
  return Math.max(size, endOfSections(bytes));
}

/**
 * Takes an arm64 Image, its header at least; gives how many bytes it is to have at least: by its EFI stub all, else up to
 * where it is entered, and up to the last address that its relocations write to.
 */
export function leastOfArm64(bytes: Uint8Array): number {
  return Math.max(endOfSections(bytes), endOfEntry(bytes), endOfRelocations(bytes));
}

/** Where the last section of a PE file ends, which an image with an EFI stub is; 0 for another. */
function endOfSections(bytes: Uint8Array): number {
  if (textOf(bytes.subarray(0, 2)) !== 'MZ') return 0;
  const view = viewOf(bytes);
  const header = view.getUint32(PE.header, true);
  const first = header + PE.first;
  if (bytes.length < first) return first;
  if (textOf(bytes.subarray(header, header + 4)) !== 'PE') return 0;
  const table = first + view.getUint16(header + PE.optional, true);
  const last = table + view.getUint16(header + PE.sections, true) * SECTION.end;
  if (bytes.length < last) return last;
  let end = last;
  for (let at = table; at < last; at += SECTION.end) {
    const from = view.getUint32(at + SECTION.at, true);
    end = Math.max(end, from + view.getUint32(at + SECTION.size, true));
  }
  return end;
}

/** Behind the instruction that the header's branch goes to; 0 without one. */
function endOfEntry(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  for (const at of [0, 4]) {
    const word = view.getUint32(at, true);
    // B: a signed number of instructions in 26 bits.
    if (word >>> 26 === 5) return at + ((word << 6) >> 6) * 4 + 4;
  }
  return 0;
}

/** Behind the last address that is relocated; 0 where no relocations are found. */
function endOfRelocations(bytes: Uint8Array): number {
  const [from, to] = longestTable(bytes);
  if ((to - from) / RELA.bytes < RELATIVES_LEAST) return 0;
  // Data follows them in every kernel.
  if (to + RELA.bytes > bytes.length) return to + RELA.bytes;
  const view = viewOf(bytes);
  let [first, last] = [2n ** 64n, 0n];
  for (let at = from; at < to; at += RELA.bytes) {
    const address = view.getBigUint64(at, true);
    if (address < first) first = address;
    if (address > last) last = address;
  }
  // What is relocated holds 0, or the address already: so the file tells which address it is linked to.
  for (let base = first - (first % LINKED_TO); base >= 0n; base -= LINKED_TO) {
    let [inside, wrong] = [0, false];
    for (let at = from; at < to && !wrong; at += RELA.bytes) {
      const place = Number(view.getBigUint64(at, true) - base);
      if (place + 8 > bytes.length) continue;
      const holds = view.getBigUint64(place, true);
      wrong = holds !== 0n && holds !== view.getBigUint64(at + RELA.addend, true);
      inside++;
    }
    if (wrong) continue;
    return inside * 2 * RELA.bytes < to - from ? 0 : Number(last + 8n - base);
  }
  return 0;
}

function isRelative(image: Buffer, at: number): boolean {
  return image.readUInt32LE(at) === R_AARCH64_RELATIVE && image.readUInt32LE(at + 4) === 0;
}

/** Where the most entries of relative relocations lie one behind the other: from and to. */
function longestTable(bytes: Uint8Array): [from: number, to: number] {
  const image = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let longest: [number, number] = [0, 0];
  for (let at = image.indexOf(RELATIVE, RELA.info); at >= 0; ) {
    let end = at;
    while (end + 8 <= image.length && isRelative(image, end)) end += RELA.bytes;
    if (at % 8 === 0 && end - at > longest[1] - longest[0]) {
      longest = [at - RELA.info, end - RELA.info];
    }
    at = image.indexOf(RELATIVE, Math.max(at + 1, end - RELA.bytes + 1));
  }
  return longest;
}
