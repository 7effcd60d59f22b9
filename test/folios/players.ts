import type { Folio } from '../../src/abi/handover.ts';
import { findAbi, PAGE_SIZES, type PageBytes, type TrackerDesign } from '../../src/abi/releases.ts';
import { readTracker } from '../../src/abi/tracker.ts';
import { takerOf } from '../../src/abi/walk.ts';
import { CONTENDERS, type Contender } from '../../src/contenders.ts';
import { readModules } from '../../src/measure/environment.ts';
import type { OpWriter } from '../../src/tape/folio-ops.ts';
import { createOpWriter } from '../../src/tape/folio-ops.ts';
import { layoutFolioStage } from '../../src/tape/folio-stage.ts';
import { folioTape, rebootIndex } from '../../src/tape/folios.ts';
import type { Extent, Marks } from '../../src/tape/marks.ts';
import type { Player } from '../../src/tape/player.ts';
import type { Stage } from '../../src/tape/stage.ts';
import { createWasm } from '../../src/wasm/load.ts';

const modules = readModules();
const releases = new Map<PageBytes, WebAssembly.Module>();
/** The module in which trackers count their own steps. */
export const ACCOUNTING = new WebAssembly.Module(modules.accounting as BufferSource);

/** Every tracker that plays in this process, by name. */
export const TRACKERS: readonly [string, Contender][] = CONTENDERS.filter(
  ({ path, engine }) => path === 'folios' && engine !== 'native',
).map((contender) => [contender.name, contender]);

/** A tracker of the Wasm module, by its algorithm. */
export const wasmTracker = (algorithm: string): Contender =>
  CONTENDERS.find(({ name }) => name === `wasm/${algorithm}`)!;

/** Makes a fresh player of a contender that plays in this process, for the stage's page size. */
export function playerOf(contender: Contender, stage: Stage): Player {
  const create = contender.create ?? contender.createObjects;
  if (create) return create(stage);
  const { pageBytes } = findAbi(stage.tape.abi);
  return createWasm(releaseFor(pageBytes), contender.algorithm, stage);
}

function releaseFor(pageBytes: PageBytes): WebAssembly.Module {
  const known = releases.get(pageBytes);
  if (known !== undefined) return known;
  const made = new WebAssembly.Module(readModules(pageBytes).wasm as BufferSource);
  releases.set(pageBytes, made);
  return made;
}

/** A tape of folios, laid out. */
export function stageOf(
  ops: OpWriter,
  abi = '7.3',
): { stage: Stage; marks: Marks; reboot: number } {
  const { tape, marks } = folioTape(ops, abi);
  return { stage: layoutFolioStage(tape, marks), marks, reboot: rebootIndex(tape) };
}

/** Operations that preserve these folios. */
export function preserving(...extents: Extent[]): OpWriter {
  const ops = createOpWriter();
  for (const extent of extents) ops.folios('preserve-folio', extent);
  return ops;
}

/** The design of spec §5 whose pages an algorithm has, if it is one. */
export function designOf(algorithm: string): TrackerDesign | undefined {
  if (algorithm.startsWith('radix')) return 'radix';
  return algorithm === 'bitmaps-512' || algorithm === 'bitmaps-4096' ? algorithm : undefined;
}

/** Reads a tracker with src/abi, from a memory in which addresses are offsets. */
export function readWithAbi(
  design: TrackerDesign,
  memory: Uint8Array,
  root: number,
  pageBytes: PageBytes = PAGE_SIZES['4KiB'],
): Folio[] {
  const readPage = (phys: bigint) => memory.subarray(Number(phys), Number(phys) + pageBytes);
  return readTracker(design, takerOf({ readPage, pageBytes }), BigInt(root));
}

/** Folios as text, for sets. */
export const folioText = (pfn: bigint | number, order: number): string =>
  `${pfn.toString(16)}/${order}`;
