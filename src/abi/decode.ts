import { Fault } from '../fault.ts';
import { hex, showName, textOf, viewOf } from './bytes.ts';
import type { Memory } from './dump.ts';
import { FDT_MAGIC, type FdtNode, fdtChild, fdtProperty, fdtReadU64, readFdt } from './fdt.ts';
import { readFlbs } from './flbs.ts';
import type { Folio, HandedFlb, HandedSession, Handover } from './handover.ts';
import { ABIS, type Abi, type AbiId, abiName, findAbi, type LuoCapableAbi } from './releases.ts';
import { readFiles } from './sessions.ts';
import { readTracker } from './tracker.ts';
import { type PageTaker, RAW_ROOT, takerOf, walkSessions } from './walk.ts';

/** A memory dump, decoded. */
export interface Decoded {
  abi: Abi;
  handover: Handover;
  /** What is odd but no error, a line each. */
  warnings: string[];
}

/** KHO's root, as found. */
interface KhoRoot {
  phys: bigint;
  tree: FdtNode;
}

const KHO = 'KHO root';

/**
 * Decodes what one kernel hands to the next from its memory: finds KHO's root tree by its magic,
 * recognises the ABI by the strings of KHO and LUO (spec §1) and the size of the pages, reads sessions, files, FLBs and the
 * tracker. Takes the memory and, where the strings are not to decide, the ABI. Where only the FLB
 * page is missing, `flbs` is null and there is a warning. Raises Fault 2 where there is no KHO
 * root or no known ABI, and, naming structure and address, for missing, shared and damaged pages.
 */
export function decodeHandover(memory: Memory, abi?: Abi): Decoded {
  const root = findKhoRoot(memory);
  const taker = takerOf(memory);
  taker.take(root.phys, KHO);
  const warnings: string[] = [];
  const found = abi ?? recognise(memory, root, warnings);
  if (abi !== undefined) warnAboutStrings(abi, root, warnings);
  const luo = readLuo(found, root, taker, warnings);
  const folios = readFolios(found, root, taker, warnings);
  return { abi: found, handover: { ...luo, folios }, warnings };
}

function findKhoRoot(memory: Memory): KhoRoot {
  const roots: KhoRoot[] = [];
  let damaged: unknown;
  for (const phys of memory.addresses()) {
    const page = memory.readPage(phys);
    if (page === undefined || viewOf(page).getUint32(0) !== FDT_MAGIC) continue;
    try {
      const tree = readFdt(page, `flat tree at ${hex(phys)}`);
      if (compatibleOf(tree).startsWith('kho-v')) roots.push({ phys, tree });
    } catch (error) {
      damaged ??= error;
    }
  }
  const [root, second] = roots;
  if (root !== undefined && second === undefined) return root;
  if (root !== undefined && second !== undefined) {
    throw new Fault(
      2,
      `two KHO root trees, at ${hex(root.phys)} and ${hex(second.phys)}: leave one of them in the dump`,
    );
  }
  if (damaged !== undefined) throw damaged;
  throw new Fault(
    2,
    'no KHO root tree (a page that begins with d00dfeed, compatible kho-v…): is the dump complete, and --base right?',
  );
}

const compatibleOf = (node: FdtNode): string =>
  textOf(fdtProperty(node, 'compatible')?.value ?? new Uint8Array());

function recognise(memory: Memory, root: KhoRoot, warnings: string[]): Abi {
  const compatible = compatibleOf(root.tree);
  if (compatible === 'kho-v4') return findAbi(abiName('7.3', memory.pageBytes));
  if (compatible === 'kho-v3') return findAbi(abiName('7.1', memory.pageBytes));
  if (compatible !== 'kho-v1') {
    const known = [...new Set(ABIS.map((candidate) => candidate.kho.compatible))];
    throw new Fault(2, `${KHO}: ${compatible} is unknown (${known.join(', ')}): name the --abi`);
  }
  const child = fdtChild(root.tree, 'LUO');
  if (child === undefined) {
    warnings.push('kho-v1 without LUO: read as 6.18; 6.17 has the same string, name it with --abi');
    return findAbi(abiName('6.18', memory.pageBytes));
  }
  const { value: phys } = fdtReadU64(child, 'fdt', KHO);
  const page = memory.readPage(phys);
  if (page === undefined) throw new Fault(2, `LUO root: page ${hex(phys)} is not in the dump`);
  return findAbi(abiName(recogniseTree(readFdt(page, 'LUO root')), memory.pageBytes));
}

/** LUO's trees of one `luo-v1` differ in the session node and in whether there are FLBs. */
function recogniseTree(tree: FdtNode): AbiId {
  const node = fdtChild(tree, 'luo-session');
  const compatible = node === undefined ? 'missing' : compatibleOf(node);
  const candidates = ABIS.filter(({ kho, luo }) => {
    if (kho.compatible !== 'kho-v1' || luo?.root.kind !== 'fdt' || node === undefined) return false;
    return (
      luo.root.sessionCompatible === compatible &&
      fdtProperty(node, luo.root.sessionProperty) !== undefined &&
      (luo.flb !== null) === (fdtChild(tree, 'luo-flb') !== undefined)
    );
  });
  const [abi] = candidates;
  if (abi === undefined) {
    throw new Fault(
      2,
      `LUO root: node luo-session is ${compatible}, of no known ABI: name the --abi`,
    );
  }
  return abi.release;
}

function warnAboutStrings(abi: Abi, root: KhoRoot, warnings: string[]): void {
  const compatible = compatibleOf(root.tree);
  if (compatible !== abi.kho.compatible) {
    warnings.push(`${KHO} is ${compatible}, ABI ${abi.id} has ${abi.kho.compatible}: read as told`);
  }
}

function readLuo(
  abi: Abi,
  root: KhoRoot,
  taker: PageTaker,
  warnings: string[],
): Omit<Handover, 'folios'> {
  const child = fdtChild(root.tree, 'LUO');
  if (child === undefined || abi.luo === null) {
    if (child !== undefined) warnings.push(`LUO is there, but ABI ${abi.id} has none: not read`);
    else if (abi.luo !== null) warnings.push('no LUO below the KHO root: folios only');
    return { liveupdateNumber: 0n, sessions: [], flbs: abi.luo?.flb ? null : [] };
  }
  const luoAbi: LuoCapableAbi = { ...abi, luo: abi.luo };
  const walk = walkSessions(luoAbi, taker, luoRootOf(luoAbi, child));
  const sessions = walk.sessions.map(
    ({ name, fileUnits }): HandedSession => ({ name, files: readFiles(luoAbi, fileUnits) }),
  );
  warnAboutDuplicates(sessions, warnings);
  return {
    liveupdateNumber: walk.liveupdateNumber,
    sessions,
    flbs: walk.flbs === null ? [] : readFlbPage(luoAbi, taker, walk.flbs, warnings),
  };
}

function luoRootOf(abi: LuoCapableAbi, child: FdtNode): bigint {
  if (abi.kho.subBlob === 'fdt') return fdtReadU64(child, 'fdt', KHO).value;
  const bytes = fdtReadU64(child, 'blob-size', KHO).value;
  if (abi.luo.root.kind === 'raw' && bytes < BigInt(RAW_ROOT.bytes)) {
    throw new Fault(
      2,
      `${KHO}: LUO has ${bytes} bytes, at least ${RAW_ROOT.bytes} are needed: the next kernel panics`,
    );
  }
  return fdtReadU64(child, 'preserved-data', KHO).value;
}

function readFlbPage(
  abi: LuoCapableAbi,
  taker: PageTaker,
  phys: bigint,
  warnings: string[],
): HandedFlb[] | null {
  if (abi.luo.flb === null) return [];
  if (!taker.has(phys)) {
    warnings.push(`the FLB page ${hex(phys)} is not in the dump: FLBs are not known`);
    return null;
  }
  return readFlbs(abi.luo.flb, taker.take(phys, 'FLB page'), phys);
}

function warnAboutDuplicates(sessions: readonly HandedSession[], warnings: string[]): void {
  const seen = new Set<string>();
  for (const { name } of sessions) {
    const shown = showName(name);
    if (seen.has(shown)) {
      warnings.push(`session ${shown} comes twice: the next kernel answers EIO to every open`);
    }
    seen.add(shown);
  }
}

function readFolios(abi: Abi, root: KhoRoot, taker: PageTaker, warnings: string[]): Folio[] {
  const { value: tracker } = fdtReadU64(root.tree, 'preserved-memory-map', KHO);
  if (tracker !== 0n) return readTracker(abi.kho.tracker, taker, tracker);
  warnings.push('preserved-memory-map is 0: the next kernel finds nothing preserved');
  return [];
}
