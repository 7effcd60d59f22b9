import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFolios, marksOf } from '../../src/tape/folios.ts';
import { formatScenario, parseScenario } from '../../src/tape/scenario.ts';
import { cutAtNodes, type NodeStart, splitPages } from '../../src/tape/split.ts';

const TWO: NodeStart[] = [
  { pfn: 0, node: 0 },
  { pfn: 0x1005, node: 1 },
];

/** The rule of spec 5.1 word for word, as pieces. */
function reference(pfn: number, pages: number, nodes: readonly NodeStart[]): [number, number][] {
  const nodeOf = (at: number) => {
    let found = 0;
    for (const start of nodes) if (start.pfn <= at) found = start.node;
    return found;
  };
  const pieces: [number, number][] = [];
  for (let at = pfn; at < pfn + pages; ) {
    let order = 0;
    while (at % 2 ** (order + 1) === 0 && at + 2 ** (order + 1) <= pfn + pages) order++;
    while (nodeOf(at) !== nodeOf(at + 2 ** order - 1)) order--;
    pieces.push([at, order]);
    at += 2 ** order;
  }
  return pieces;
}

const pieces = (pfn: number, pages: number, nodes: readonly NodeStart[]) =>
  [...cutAtNodes(pfn, pages, nodes)]
    .flatMap((range) => [...splitPages(range.pfn, range.pages)])
    .map(({ pfn, order }) => [pfn, order]);

describe('ranges of pages over NUMA nodes', () => {
  it('a block over a boundary gets smaller until it ends before it', () => {
    expect(pieces(0x1000, 16, TWO)).toEqual([
      [0x1000, 2],
      [0x1004, 0],
      [0x1005, 0],
      [0x1006, 1],
      [0x1008, 3],
    ]);
  });

  it('one that begins and ends on the same node stays whole, whatever lies in its middle', () => {
    const inside = [...TWO, { pfn: 0x1007, node: 0 }];
    expect(pieces(0x1000, 16, inside)).toEqual([[0x1000, 4]]);
  });

  it('agrees with the rule for any nodes', () => {
    const nodes = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 3 })), {
        maxLength: 6,
      })
      .map((starts) => {
        const sorted = [...new Map(starts)].sort(([a], [b]) => a - b);
        return [{ pfn: 0, node: 0 }, ...sorted.map(([pfn, node]) => ({ pfn, node }))];
      });
    const range = [fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })] as const;
    fc.assert(
      fc.property(...range, nodes, (pfn, pages, starts) => {
        expect(pieces(pfn, pages, starts)).toEqual(reference(pfn, pages, starts));
      }),
    );
  });

  const text = formatScenario({
    abi: undefined,
    nodes: TWO,
    ops: [
      { op: 'preserve-pages', pfn: 0x1000n, pages: 16n, expect: 0 },
      { op: 'preserve-pages', pfn: 0x2000n, pages: 4n, expect: 0 },
      { op: 'unpreserve-pages', pfn: 0x2000n, pages: 4n, expect: 0 },
    ],
  });
  it.each([
    ['7.0', [0, 0, 0, 0, 1]],
    ['7.1', [2, 1, 1, 1]],
    ['7.3', [2, 1, 1, 1]],
  ])('a scenario says them, %s marks by its own rule', (abi, byOrder) => {
    const ops = compileFolios(parseScenario(text, 'numa.json'), 'numa.json', abi);
    expect(marksOf(ops.bytes()).byOrder()).toEqual(byOrder);
  });

  it.each([
    ['[{"pfn":1,"node":0}]', 'nodes[0].pfn'],
    ['[{"pfn":0,"node":0},{"pfn":0,"node":1}]', 'nodes[1].pfn'],
    ['[{"pfn":0,"node":-1}]', 'nodes[0].node'],
    ['{}', 'nodes: must be a list'],
  ])('%s names the field', (nodes, field) => {
    expect(() => parseScenario(`{"v":1,"nodes":${nodes},"ops":[]}`, 'f.json')).toThrow(field);
  });
});
