import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, placeFrom, showName } from '../../src/abi/bytes.ts';
import { decodeHandover } from '../../src/abi/decode.ts';
import { formatDump, type Memory, parseDump } from '../../src/abi/dump.ts';
import { type FdtNode, fdtReadU64, readFdt, writeFdtPage } from '../../src/abi/fdt.ts';
import type { Folio } from '../../src/abi/handover.ts';
import { readMemfd } from '../../src/abi/memfd.ts';
import { abiName, findAbi, requireLuo } from '../../src/abi/releases.ts';
import { relocateSessions } from '../../src/abi/relocate.ts';
import { encodeSessions } from '../../src/abi/sessions.ts';
import { encodeTracker } from '../../src/abi/tracker.ts';
import { takerOf, walkSessions } from '../../src/abi/walk.ts';
import { Fault } from '../../src/fault.ts';
import { arm64Dirs, traceDirs, traceFile } from '../traces.ts';
import { expectSamePages, placeAt } from './pages.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const lines = (bytes: Uint8Array | undefined) => text(bytes).trimEnd().split('\n').slice(1);

interface ScenarioOp {
  op: string;
  name?: string;
  session?: string;
  token?: number | string;
  size_bytes?: number;
  order?: number;
  expect?: string;
}

/** What is open when the scenario reboots: names in order, each with its preserves in order. */
function handedOver(scenario: { ops: ScenarioOp[] }): Map<string, ScenarioOp[]> {
  const sessions = new Map<string, ScenarioOp[]>();
  for (const op of scenario.ops) {
    if (op.op === 'reboot') break;
    if (op.expect !== undefined) continue;
    if (op.op === 'create' && op.name !== undefined) sessions.set(op.name, []);
    if (op.op === 'preserve') sessions.get(op.session ?? '')?.push(op);
    if (op.op === 'close') sessions.delete(op.session ?? '');
  }
  return sessions;
}

const keyOf = ({ pfn, order }: Folio) => `${pfn.toString(16)}/${order}`;

/** Marks minus unmarks of kernel 1. */
function markedFolios(events: string[]): Set<string> {
  const marked = new Set<string>();
  for (const line of events) {
    const match = /^1\t(mark|unmark)\tpfn=0x([0-9a-f]+) order=(\d+)/.exec(line);
    if (match === null) continue;
    const [, event, pfn, order] = match;
    if (event === 'mark') marked.add(`${pfn}/${order}`);
    else marked.delete(`${pfn}/${order}`);
  }
  return marked;
}

const traces = [...traceDirs(), ...arm64Dirs()].filter(
  (dir) => traceFile(dir, 'memory.bin') !== undefined,
);

it('there is a golden dump to test with', () => {
  expect(traces.length).toBeGreaterThan(0);
});

describe.each(traces.map((dir) => [basename(dir), dir]))('golden dump %s', (_, dir) => {
  const meta = JSON.parse(text(traceFile(dir, 'meta.json')));
  const memory = parseDump(traceFile(dir, 'memory.bin')!, 'memory.bin');
  const pageAt = (phys: bigint) => memory.readPage(phys)!;
  const { pageBytes } = memory;
  const abi = requireLuo(findAbi(abiName(meta.abi, meta.machine.page_size ?? 4096)));
  const decoded = decodeHandover(memory);
  const { handover } = decoded;
  const index = lines(traceFile(dir, 'memory.index.tsv')).map((line) => {
    const [kind, phys] = line.split('\t');
    return { kind: kind!, phys: BigInt(phys!) };
  });
  const expected = handedOver(JSON.parse(text(traceFile(dir, 'scenario.json'))));
  const luoRoot = index.find(({ kind }) => kind === 'sub:LUO')!.phys;

  it('decodes to its scenario: ABI, names and tokens in order', () => {
    expect(decoded.abi.id).toBe(abi.id);
    expect(handover.liveupdateNumber).toBe(1n);
    expect(
      handover.sessions.map(({ name, files }) => [
        showName(name),
        files.map(({ compatible, token }) => [compatible, token]),
      ]),
    ).toEqual(
      [...expected].map(([name, files]) => [
        name,
        files.map(({ token }) => ['memfd-v2', BigInt(token!)]),
      ]),
    );
  });

  it('has no FLB page, which is a warning and null', () => {
    expect(handover.flbs).toBeNull();
    expect(decoded.warnings).toEqual([
      expect.stringMatching(/^the FLB page 0x\w+ is not in the dump/),
    ]);
  });

  it('its memfds have the sizes and orders of the scenario, each folio in the tracker', () => {
    const taker = takerOf(memory);
    const folios = new Set(handover.folios.map(keyOf));
    const preserves = [...expected.values()].flat();
    handover.sessions
      .flatMap(({ files }) => files)
      .forEach(({ data }, number) => {
        const { descriptor, records } = readMemfd(abi.luo.memfd, taker, data, `memfd ${number}`);
        const { size_bytes, order } = preserves[number]!;
        expect(descriptor.size_bytes).toBe(BigInt(size_bytes!));
        expect(records.length).toBe(Math.ceil(size_bytes! / (pageBytes << order!)));
        for (const [i, record] of records.entries()) {
          expect(record).toMatchObject({ flags: 3, index: BigInt(i * 2 ** order!) });
          expect(folios).toContain(keyOf({ pfn: record.pfn, order: order! }));
        }
      });
  });

  it('its tracker has the marks of the events and those of the boot, nothing else', () => {
    const marked = markedFolios(lines(traceFile(dir, 'events.tsv')));
    const pfnOf = (phys: bigint) => phys / BigInt(pageBytes);
    const kho = index.find(({ kind }) => kind === 'khofdt')!.phys;
    const metadata = index.find(({ kind }) => kind === 'sub:kexec-metadata')!.phys;
    const walk = walkSessions(abi, takerOf(memory), luoRoot);
    const boot = [kho, metadata, luoRoot, walk.flbs!].map((phys) => ({
      pfn: pfnOf(phys),
      order: 0,
    }));
    if (abi.luo.sessions.layout === 'area') {
      const area = index.find(({ kind }) => kind === 'sessarray')!.phys;
      boot.push({ pfn: pfnOf(area), order: 4 });
    }
    const read = handover.folios.map(keyOf);
    expect(new Set(read).size).toBe(read.length);
    expect(new Set(read)).toEqual(new Set([...marked, ...boot.map(keyOf)]));
  });

  it('its tracker encodes back to the same pages but for addresses', () => {
    const nodes = index.filter(({ kind }) => kind.startsWith('radix'));
    const places = new Map(nodes.map(({ kind, phys }) => [phys, kind]));
    // The index lists nodes as the walk visits them, which is the order they are placed in.
    const place = placeAt(...nodes.map(({ phys }) => phys));
    const { root, pages } = encodeTracker(abi, handover.folios, place);
    const tree = readFdt(pageAt(index.find(({ kind }) => kind === 'khofdt')!.phys), 'KHO root');
    expect(root).toBe(fdtReadU64(tree, 'preserved-memory-map', 'KHO root').value);
    expect(pages.length).toBe(places.size);
    expectSamePages(
      pages,
      pages.map(({ phys }) => ({ phys, bytes: pageAt(phys) })),
    );
  });

  it('its LUO root, session and file pages encode back to the same bytes at their addresses', () => {
    const walk = walkSessions(abi, takerOf(memory), luoRoot);
    const units = (kinds: string[]) =>
      index.filter(({ kind }) => kinds.includes(kind)).map(({ phys }) => phys);
    const area = abi.luo.sessions.layout === 'area';
    const sessions = units(['sessblock', 'sessarray']);
    const files = units(['fileblock', 'filearray']);
    const place = placeAt(luoRoot, ...(area ? sessions.slice(0, 1) : sessions), ...files);
    const { pages } = encodeSessions(abi, { ...handover, flbs: walk.flbs! }, place);
    const recorded = pages.filter(({ phys }) => memory.readPage(phys) !== undefined);
    expect(recorded.length).toBe(1 + sessions.length + files.length);
    expectSamePages(
      recorded,
      recorded.map(({ phys }) => ({ phys, bytes: pageAt(phys) })),
    );
  });

  it('its KHO root page is what the read-write form gives', () => {
    const page = pageAt(index.find(({ kind }) => kind === 'khofdt')!.phys);
    const tree = readFdt(page, 'KHO root');
    const added = tree.children
      .toReversed()
      .map((child): FdtNode => ({ ...child, properties: child.properties.toReversed() }));
    const phys = 0n;
    expectSamePages(
      [{ phys, bytes: writeFdtPage(abi.pageBytes, { ...tree, children: [] }, added) }],
      [{ phys, bytes: page }],
    );
  });

  it('relocated, they are what the handover encodes to', () => {
    const base = 0x100000000n;
    const walk = walkSessions(abi, takerOf(memory), luoRoot);
    const input = { ...handover, flbs: walk.flbs! };
    expectSamePages(
      relocateSessions(abi, memory.readPage, luoRoot, base),
      encodeSessions(abi, input, placeFrom(base, abi.pageBytes)).pages,
    );
  });

  it('the loss of any page is named, and only that of an FLB page is none', () => {
    const needless = new Set(['memfdser', 'vmchunk', 'vmdata', 'sub:kexec-metadata']);
    const seen = new Map<string, number>();
    for (const { kind, phys } of index) {
      const times = seen.get(kind) ?? 0;
      seen.set(kind, times + 1);
      if (times > 20 || needless.has(kind)) continue;
      const rest: Memory = {
        ...memory,
        readPage: (at) => (at === phys ? undefined : memory.readPage(at)),
      };
      const message = kind === 'khofdt' ? /no KHO root tree/ : `page 0x${phys.toString(16)}`;
      expect(() => decodeHandover(rest), kind).toThrow(message);
    }
  });

  it('answers flipped bytes and dropped pages with a result or a Fault', () => {
    const pages: Page[] = [...memory.addresses()].map((phys) => ({ phys, bytes: pageAt(phys) }));
    const structures = new Set(
      index.filter(({ kind }) => !/^(memfd|vm)/.test(kind)).map(({ phys }) => phys),
    );
    const targets = pages.filter(({ phys }) => structures.has(phys));
    const flip = fc.record({
      page: fc.nat(targets.length - 1),
      // Most of what matters lies at the beginning of a page.
      at: fc.oneof(fc.nat(340), fc.nat(pageBytes - 1)),
      byte: fc.oneof(fc.constantFrom(0, 1, 255), fc.nat(255)),
    });
    const damage = fc.record({
      flips: fc.array(flip, { minLength: 1, maxLength: 6 }),
      drop: fc.option(fc.nat(targets.length - 1), { freq: 4 }),
      swap: fc.option(fc.tuple(fc.nat(targets.length - 1), fc.nat(targets.length - 1)), {
        freq: 4,
      }),
    });
    fc.assert(
      fc.property(damage, ({ flips, drop, swap }) => {
        const copies = new Map(pages.map(({ phys, bytes }) => [phys, bytes]));
        for (const { page, at, byte } of flips) {
          const { phys } = targets[page]!;
          const bytes = copies.get(phys)!.slice();
          bytes[at] = byte;
          copies.set(phys, bytes);
        }
        if (swap !== null) {
          const [a, b] = swap.map((page) => targets[page]!.phys) as [bigint, bigint];
          const first = copies.get(a)!;
          copies.set(a, copies.get(b)!);
          copies.set(b, first);
        }
        if (drop !== null) copies.delete(targets[drop]!.phys);
        try {
          decodeHandover({
            ...memory,
            readPage: (phys) => copies.get(phys),
            addresses: () => copies.keys(),
          });
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('survives the round trip through the dump format', () => {
    const pages: Page[] = [...memory.addresses()].map((phys) => ({ phys, bytes: pageAt(phys) }));
    const again = parseDump(formatDump(pages), 'again');
    expectSamePages(
      [...again.addresses()].map((phys) => ({ phys, bytes: again.readPage(phys)! })),
      pages,
    );
  });
});
