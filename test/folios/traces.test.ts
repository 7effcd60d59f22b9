import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAbi } from '../../src/abi/releases.ts';
import { readContent } from '../../src/measure/content.ts';
import { compileFolios, marksOf } from '../../src/tape/folios.ts';
import {
  folioEvents,
  folioKey,
  folioOps,
  markedAfter,
  readDumpedTracker,
} from '../../src/trace/folios.ts';
import { readEvents, readTrace } from '../../src/trace/read.ts';
import { arm64Dirs, traceDirs, traceFile } from '../traces.ts';
import { playerOf, stageOf, TRACKERS } from './players.ts';

const traces = [...traceDirs(), ...arm64Dirs()].filter(
  (dir) => traceFile(dir, 'memory.bin') !== undefined && traceFile(dir, 'events.tsv') !== undefined,
);

it('there is a kernel to compare with', () => {
  expect(traces.length).toBeGreaterThan(0);
});

/** A tree without its addresses: each table's slots in use, each leaf's bytes, depth first. */
function shapeOf(
  readPage: (phys: bigint) => Uint8Array,
  root: bigint,
  rootLevel: number,
): string[] {
  const shape: string[] = [];
  const visit = (phys: bigint, level: number) => {
    const page = readPage(phys);
    if (level === 0) {
      shape.push(Buffer.from(page).toString('base64'));
      return;
    }
    const slots = new BigUint64Array(new Uint8Array(page).buffer);
    shape.push(`${level}:${[...slots.keys()].filter((slot) => slots[slot] !== 0n).join()}`);
    for (const child of slots) if (child !== 0n) visit(child, level - 1);
  };
  visit(root, rootLevel);
  return shape;
}

describe.each(traces.map((dir) => [basename(dir), dir]))('the kernel of %s', (id, dir) => {
  const { scenario, abi } = readTrace(dir);
  const { memory, root, folios: kernelFolios } = readDumpedTracker(dir, findAbi(abi))!;
  const events = folioEvents(readEvents(dir)!, 'events.tsv', memory.pageBytes);
  const marked = markedAfter(events);
  const setAtBoot = kernelFolios.filter((folio) => !marked.has(folioKey(folio)));
  const { stage, marks, reboot } = stageOf(folioOps({ setAtBoot, events }), abi);
  const { pageBytes } = memory;
  /** Spec §5.3: levels above the leaves. */
  const rootLevel = { 4096: 5, 16384: 4, 65536: 3 }[pageBytes];

  it('marked what its tree holds, and a few folios at boot', () => {
    expect(setAtBoot.length).toBe(id.startsWith('7.1') ? 5 : 4);
    expect(kernelFolios.length).toBe(marked.size + setAtBoot.length);
  });

  it('marked as many folios of each order as its scenario gives', () => {
    const wanted = marksOf(compileFolios(scenario, 'scenario.json', abi).bytes()).byOrder();
    const found: number[] = wanted.map(() => 0);
    for (const { order } of marked.values()) found[order]!++;
    expect(found).toEqual(wanted);
    expect(found.reduce((a, b) => a + b, 0)).toBe(marked.size);
  });

  it.each(TRACKERS)('%s holds the same folios after the same sequence', (_, contender) => {
    const player = playerOf(contender, stage);
    expect(player.play(0, reboot + 1)).toBe(reboot + 1);
    const { memory: played, root: playedRoot } = player.handover();
    const { differs } = readContent(contender.algorithm, played, playedRoot, marks, pageBytes);
    expect(differs).toBeUndefined();
    expect(marks.byOrder().reduce((a, b) => a + b, 0)).toBe(kernelFolios.length);
    expect(player.play(reboot + 1, stage.tape.ops)).toBe(stage.tape.ops);
  });

  it.each(TRACKERS.filter(([name]) => name.includes('radix')))(
    '%s has its tree, page for page and bit for bit',
    (_, contender) => {
      const player = playerOf(contender, stage);
      player.play(0, reboot + 1);
      const played = player.handover();
      const mine = shapeOf(
        (phys) => played.memory.subarray(Number(phys), Number(phys) + pageBytes),
        BigInt(played.root),
        rootLevel,
      );
      expect(mine).toEqual(shapeOf((phys) => memory.readPage(phys)!, root, rootLevel));
    },
  );
});
