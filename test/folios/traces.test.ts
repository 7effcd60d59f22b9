import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/abi/dump.ts';
import { readRadix } from '../../src/abi/radix.ts';
import { takerOf } from '../../src/abi/walk.ts';
import { readContent } from '../../src/measure/content.ts';
import { createOpWriter } from '../../src/tape/folio-ops.ts';
import { compileFolios, marksOf } from '../../src/tape/folios.ts';
import { readEvents, readMemory, readTrace } from '../../src/trace/read.ts';
import { traceDirs, traceFile } from '../traces.ts';
import { folioText, playerOf, stageOf, TRACKERS } from './players.ts';

const traces = traceDirs().filter(
  (dir) => traceFile(dir, 'memory.bin') !== undefined && traceFile(dir, 'events.tsv') !== undefined,
);

it('there is a kernel to compare with', () => {
  expect(traces.length).toBeGreaterThan(0);
});

interface Event {
  kind: 'preserve-folio' | 'unpreserve-folio';
  pfn: number;
  order: number;
}

/** What entered and left the first kernel's tracker, in order. */
function sequenceOf(dir: string): Event[] {
  return readEvents(dir)!.flatMap(({ kernel, event, arguments: text }) => {
    if (kernel !== 1 || (event !== 'mark' && event !== 'unmark')) return [];
    const [, pfn, order] = /^pfn=0x([0-9a-f]+) order=(\d+)$/.exec(text)!;
    const kind = event === 'mark' ? 'preserve-folio' : 'unpreserve-folio';
    return [{ kind, pfn: Number.parseInt(pfn!, 16), order: Number(order) }];
  });
}

/** The root of the tree as the recorder's index names it. */
function rootOf(dir: string): bigint {
  const text = new TextDecoder().decode(traceFile(dir, 'memory.index.tsv'));
  return BigInt(/^radix5\t(\S+)/m.exec(text)![1]!);
}

/** A tree without its addresses: each table's slots in use, each leaf's bytes, depth first. */
function shapeOf(readPage: (phys: bigint) => Uint8Array, root: bigint): string[] {
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
  visit(root, 5);
  return shape;
}

describe.each(traces.map((dir) => [basename(dir), dir]))('the kernel of %s', (id, dir) => {
  const memory = parseDump(readMemory(dir)!, 'memory.bin');
  const root = rootOf(dir);
  const events = sequenceOf(dir);
  const kernelFolios = readRadix(takerOf(memory.readPage), root);
  const marked = new Set<string>();
  for (const { kind, pfn, order } of events) {
    if (kind === 'preserve-folio') marked.add(folioText(pfn, order));
    else marked.delete(folioText(pfn, order));
  }
  const setAtBoot = kernelFolios.filter(({ pfn, order }) => !marked.has(folioText(pfn, order)));
  const ops = createOpWriter();
  for (const { pfn, order } of setAtBoot) {
    ops.folios('preserve-folio', { pfn: Number(pfn), order, count: 1 });
  }
  for (const { kind, pfn, order } of events) ops.folios(kind, { pfn, order, count: 1 });
  const { stage, marks, reboot } = stageOf(ops, '7.3');

  it('marked what its tree holds, and a few folios at boot', () => {
    expect(setAtBoot.length).toBe(id.startsWith('7.1') ? 5 : 4);
    expect(kernelFolios.length).toBe(marked.size + setAtBoot.length);
  });

  it('marked as many folios of each order as its scenario gives', () => {
    const { scenario, abi } = readTrace(dir);
    const wanted = marksOf(compileFolios(scenario, 'scenario.json', abi).bytes()).byOrder();
    const found: number[] = wanted.map(() => 0);
    for (const folio of marked) found[Number(folio.split('/')[1])]!++;
    expect(found).toEqual(wanted);
    expect(found.reduce((a, b) => a + b, 0)).toBe(marked.size);
  });

  it.each(TRACKERS)('%s holds the same folios after the same sequence', (_, contender) => {
    const player = playerOf(contender, stage);
    expect(player.play(0, reboot + 1)).toBe(reboot + 1);
    const { memory: played, root: playedRoot } = player.handover();
    const { differs } = readContent(contender.algorithm, played, playedRoot, marks);
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
        (phys) => played.memory.subarray(Number(phys), Number(phys) + 4096),
        BigInt(played.root),
      );
      expect(mine).toEqual(shapeOf((phys) => memory.readPage(phys)!, root));
    },
  );
});
