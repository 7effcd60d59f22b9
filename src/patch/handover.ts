import { hex, viewOf } from '../abi/bytes.ts';
import { parseDump } from '../abi/dump.ts';
import type { LuoCapableAbi } from '../abi/releases.ts';
import type { GoldenMemory } from '../record/memory.ts';

/** Whether two kernels hand over the same, but for the addresses that they were given. */
export interface HandoverCompared {
  /** Pages that were compared, and how many one kernel alone has. */
  pages: number;
  /** The first difference: which page, where in it, of which field, and both values. */
  first?: { page: string; offset: number; field?: string; old: string; now: string };
}

/** Pages whose words follow from addresses alone, and the one with the release of the kernel that wrote it. */
const PLACES = /^(?:radix\d|chunk|bitmap|sub:kexec-metadata)$/;
/** What holds folios: a word with its flags above its frame's number, and one with its place in the file (spec §6.2). */
const RECORDS = 'vmdata';
const RECORD_BYTES = 16;
const FRAME_BITS = 52n;
const WORD_BYTES = 4;

interface PageOf {
  kind: string;
  /** Its kind, and which of that kind it is. */
  name: string;
  phys: bigint;
  bytes: Uint8Array;
}

/**
 * Takes what two kernels handed over of one scenario, and the ABI of the base. An address that leads to the same page
 * of the walk in both is the same.
 */
export function compareHandover(
  old: GoldenMemory,
  now: GoldenMemory,
  abi: LuoCapableAbi,
): HandoverCompared {
  const [before, after] = [pagesOf(old, abi), pagesOf(now, abi)];
  const [places, others] = [before, after].map(
    (all) => new Map(all.map(({ name, phys }) => [phys / BigInt(abi.pageBytes), name])),
  );
  const isSame = (x: bigint, y: bigint) => {
    const size = BigInt(abi.pageBytes);
    const name = places!.get(x / size);
    return name !== undefined && name === others!.get(y / size) && x % size === y % size;
  };
  const [a, b] = [before, after].map((all) => all.filter(({ kind }) => !PLACES.test(kind)));
  for (const [i, page] of a!.entries()) {
    const other = b![i];
    if (other?.kind !== page.kind) {
      const first = { page: page.name, offset: 0, old: page.kind, now: other?.kind ?? 'no page' };
      return { pages: i, first };
    }
    const first = differenceIn(page, other, isSame, abi);
    if (first) return { pages: i, first: { page: page.name, ...first } };
  }
  const more = b![a!.length];
  if (more) {
    return {
      pages: a!.length,
      first: { page: more.name, offset: 0, old: 'no page', now: more.kind },
    };
  }
  return { pages: a!.length };
}

function pagesOf({ dump, index }: GoldenMemory, abi: LuoCapableAbi): PageOf[] {
  const memory = parseDump(dump, 'memory.bin', abi.pageBytes);
  const [, ...lines] = index.trimEnd().split('\n');
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const [kind = '', at = ''] = line.split('\t');
    const phys = BigInt(at);
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return { kind, name: `${kind} ${number}`, phys, bytes: memory.readPage(phys)! };
  });
}

function differenceIn(
  { kind, bytes }: PageOf,
  other: PageOf,
  isSame: (a: bigint, b: bigint) => boolean,
  abi: LuoCapableAbi,
) {
  const [a, b] = [viewOf(bytes), viewOf(other.bytes)];
  for (let at = 0; at < bytes.length; at += WORD_BYTES) {
    if (a.getUint32(at) === b.getUint32(at)) continue;
    const starts = [at, at - WORD_BYTES].filter((from) => from >= 0 && from + 8 <= bytes.length);
    const words = starts.map((from) => [a.getBigUint64(from, true), b.getBigUint64(from, true)]);
    if (words.some(([x, y]) => isSame(x!, y!))) continue;
    const offset = at - (at % 8);
    const [x, y] = [a, b].map((view) => view.getBigUint64(offset, true));
    const isRecord = kind === RECORDS && at % RECORD_BYTES < 8;
    if (isRecord && x! >> FRAME_BITS === y! >> FRAME_BITS) continue;
    const field = fieldAt(kind, at, abi);
    return { offset, ...(field && { field }), old: hex(x!), now: hex(y!) };
  }
  return undefined;
}

/** The field of a session's or a file's entry that an offset lies in. */
function fieldAt(kind: string, at: number, { luo }: LuoCapableAbi): string | undefined {
  if (kind === 'sessblock' || kind === 'sessarray') {
    const { headerBytes, entryBytes, nameBytes, filesOffset, fileCountOffset } = luo.sessions;
    if (at < headerBytes) return at === 0 && luo.sessions.layout === 'blocks' ? 'next' : 'count';
    const entry = Math.floor((at - headerBytes) / entryBytes);
    const within = (at - headerBytes) % entryBytes;
    const name =
      within < nameBytes
        ? 'name'
        : within >= filesOffset && within < filesOffset + 8
          ? 'files'
          : within >= fileCountOffset && within < fileCountOffset + 8
            ? 'file count'
            : 'padding';
    return `entry ${entry + 1}: ${name}`;
  }
  if (kind === 'fileblock' || kind === 'filearray') {
    const { headerBytes, entryBytes, compatibleBytes } = luo.files;
    if (at < headerBytes) return at === 0 ? 'next' : 'count';
    const within = (at - headerBytes) % entryBytes;
    const name =
      within < compatibleBytes ? 'compatible' : within < compatibleBytes + 8 ? 'data' : 'token';
    return `entry ${Math.floor((at - headerBytes) / entryBytes) + 1}: ${name}`;
  }
  return undefined;
}
