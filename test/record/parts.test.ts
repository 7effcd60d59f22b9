import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showName } from '../../src/abi/bytes.ts';
import { formatDump, parseDump } from '../../src/abi/dump.ts';
import { encodeHandover } from '../../src/abi/encode.ts';
import { abiName, findAbi, requireLuo } from '../../src/abi/releases.ts';
import { formatCpio } from '../../src/kernel/cpio.ts';
import { abiOfRelease, type KernelImage } from '../../src/kernel/image.ts';
import { qemuArguments } from '../../src/kernel/qemu.ts';
import { debuggerArguments } from '../../src/record/debugger.ts';
import { lostEvents, parseEvents } from '../../src/record/events.ts';
import { parseLog } from '../../src/record/log.ts';
import { checkInScratch, checkNodes, commandLine, sizeMachine } from '../../src/record/machine.ts';
import { walkMemory } from '../../src/record/memory.ts';
import { parseFormats, parseSymbols, phasesOf, readRing } from '../../src/record/ring.ts';
import { withMemory } from '../../src/record/shape.ts';
import { panicLines } from '../../src/record/told.ts';
import { parseScenario } from '../../src/tape/scenario.ts';
import { formatEvents } from '../../src/trace/write.ts';
import { memoryOf } from '../abi/pages.ts';
import { ROOT } from '../cli/command.ts';
import { arm64Dirs, traceDirs, traceFile } from '../traces.ts';

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1');
const traces = [...traceDirs(), ...arm64Dirs()].map(
  (dir) => [dir.split('/').at(-1)!, dir] as const,
);
const having = (...files: string[]) =>
  traces.filter(([, dir]) => files.every((file) => traceFile(dir, file) !== undefined));

describe('memory that is to be preserved', () => {
  const sessions = (count: number) => {
    const file = { kind: 'memfd', size_bytes: 0, order: 0 };
    const text = JSON.stringify({ v: 1, sessions: { count, names: 'session', files: 1, file } });
    return parseScenario(text, 's.json');
  };

  test('is shared out in whole folios, what is left over among the first', () => {
    const { ops } = withMemory(sessions(3), 11 * 2 ** 21 + 4096, 9, 4096);
    const files = ops.flatMap((op) => (op.op === 'preserve' ? [op] : []));
    expect(files.map(({ size_bytes, order }) => [size_bytes / 2 ** 21, order])).toEqual([
      [4, 9],
      [4, 9],
      [3, 9],
    ]);
  });

  test('has a folio for each file at least', () => {
    expect(() => withMemory(sessions(9), 8 * 2 ** 21, 9, 4096)).toThrow(
      /--memory: has 8 folios of order 9, fewer than the 9 sessions/,
    );
  });
});

describe('an initrd', () => {
  const files = [
    { name: 'tape', bytes: Uint8Array.of(1, 2, 3) },
    { name: 'init', bytes: Uint8Array.of(4, 5, 6, 7), executable: true },
  ];

  test('is the same bytes whatever the order of its files', () => {
    expect(formatCpio(files)).toEqual(formatCpio([...files].reverse()));
  });

  test('has every header and every file at a multiple of 4 bytes', () => {
    const archive = text(formatCpio(files));
    const at = [...archive.matchAll(/070701/g)].map(({ index }) => index % 4);
    expect(at).toEqual([0, 0, 0]);
    expect(archive.length % 4).toBe(0);
    expect(archive.indexOf('\x04\x05\x06\x07') % 4).toBe(0);
  });
});

/** A chunk of the debug port's log. */
function chunk(tag: string, bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from(tag, 'latin1'), length, bytes]);
}

describe("the debug port's log", () => {
  const kernel = (number: number) => chunk('kern', Uint8Array.of(number, 0, 0, 0, 0, 0, 0, 0));
  const call = Buffer.alloc(24);
  call.writeUInt32LE(7, 0);
  call.writeInt32LE(-17, 4);
  call.writeBigUInt64LE(2596n, 8);
  const whole = Buffer.concat([
    kernel(1),
    chunk('trac', Buffer.from('first ')),
    chunk('trac', Buffer.from('second')),
    chunk('call', call),
    kernel(2),
    chunk('text', Buffer.from('event left out')),
    chunk('done', Buffer.alloc(0)),
  ]);

  test('gives what each kernel sent, chunks of one tag joined', () => {
    const log = parseLog(whole);
    expect(log.kernels.map((one) => one.kernel)).toEqual([1, 2]);
    expect(text(log.kernels[0]?.chunks.get('trac'))).toBe('first second');
    expect(log.kernels[0]?.calls).toEqual([{ op: 7, result: -17, ticks: 2596, size_bytes: 0 }]);
    expect(log.kernels[1]?.texts).toEqual(['event left out']);
    expect(log.done).toBe(true);
  });

  test('is not done where it is cut off, at whatever byte', () => {
    for (let end = 0; end < whole.length; end++) {
      expect(parseLog(whole.subarray(0, end)).done).toBe(false);
    }
  });

  test('tells where the guest failed', () => {
    const failed = [
      kernel(1),
      chunk('errn', Uint8Array.of(2, 0, 0, 0)),
      chunk('fail', Buffer.from('mount /sys')),
    ];
    expect(parseLog(Buffer.concat(failed)).failure).toEqual({ place: 'mount /sys', errno: 2 });
  });

  test('is read, whatever its bytes are', () => {
    const tag = fc.constantFrom('kern', 'call', 'text', 'errn', 'fail', 'done', 'trac');
    const body = fc.uint8Array({ maxLength: 60, size: 'max' });
    const chunks = fc.array(fc.tuple(tag, body), { maxLength: 20, size: 'max' });
    const log = fc.oneof(
      fc.uint8Array({ maxLength: 300, size: 'max' }),
      chunks.map((all) => Buffer.concat(all.map(([tag, bytes]) => chunk(tag, bytes)))),
    );
    fc.assert(
      fc.property(log, fc.nat(20), (bytes, cut) => {
        const { kernels } = parseLog(bytes.subarray(0, Math.max(0, bytes.length - cut)));
        for (const { calls, chunks } of kernels) {
          expect(calls).toHaveLength(Math.floor((chunks.get('call')?.length ?? 0) / 24));
        }
      }),
    );
  });
});

describe('the ring that outlives kexec', () => {
  const rings = having('ring-coarse.bin', 'ring-formats.txt', 'phases.tsv');

  test.skipIf(rings.length === 0).each(rings)('gives the phases of %s', (_, dir) => {
    const format = parseFormats(text(traceFile(dir, 'ring-formats.txt')));
    const phases = phasesOf(readRing(traceFile(dir, 'ring-coarse.bin')!, format, 4096), new Map());
    const wanted = text(traceFile(dir, 'phases.tsv')).replace(/\n$/, '').split('\n').slice(1);
    expect(phases.map((p) => [p.depth, p.enter, p.duration ?? ''].join('\t'))).toEqual(
      wanted.map((line) => line.split('\t').slice(1).join('\t')),
    );
  });

  test('refuses a kernel that lays its events out in another way', () => {
    const moved =
      'name: funcgraph_entry\nID: 11\nformat:\n\tfield:unsigned long func;\toffset:12;\n';
    expect(() => parseFormats(moved)).toThrow(/funcgraph_entry in a form that is not known/);
  });

  test('is read, whatever its bytes are', () => {
    const pages = fc.uint8Array({ minLength: 4096, maxLength: 4096 });
    fc.assert(
      fc.property(
        pages,
        (bytes) => void phasesOf(readRing(bytes, { entry: 11, exit: 10 }, 4096), new Map()),
      ),
    );
  });

  test('names functions behind a landing pad too', () => {
    const symbols = parseSymbols('ffffffff810c0040 t kernel_kexec\nffffffff81000000 T _text\n');
    const event = { kind: 'entry', depth: 0, time: 1 } as const;
    const names = [0xffffffff810c0040n, 0xffffffff810c0044n].map(
      (address) => phasesOf([{ ...event, function: address }], symbols)[0]?.function,
    );
    expect(names).toEqual(['kernel_kexec', 'kernel_kexec']);
  });
});

describe("a kernel's trace text", () => {
  const recorded = having('events.tsv', 'ftrace-kernel1.txt', 'ftrace-kernel2.txt');

  test.skipIf(recorded.length === 0).each(recorded)('gives the events of %s', (_, dir) => {
    const events = ([1, 2] as const).flatMap((kernel) =>
      parseEvents(text(traceFile(dir, `ftrace-kernel${kernel}.txt`)), kernel, 4096),
    );
    // The prototype's text is of another pass than its table: other addresses. Its table leaves
    // out what the marks say already, and what follows the reboot.
    const placed = (table: string) => table.replace(/0x[0-9a-f]+/g, 'address').split('\n');
    const left = new Set(['preserve_folio', 'freeze']);
    const got = placed(formatEvents(events.filter(({ event }) => !left.has(event))));
    const wanted = placed(text(traceFile(dir, 'events.tsv')));
    expect(got.length).toBe(wanted.length);
    expect(got.filter((line, index) => line !== wanted[index])).toEqual([]);
  });

  const WORDS = 'name={0x312d6d76,0x0,0x0,0x0,0x0,0x0,0x0,0x0}';

  test('gives the same events in the function graph and on lines of their own', () => {
    const event = `create: (luo_session_create+0x4/0x120) ${WORDS}`;
    const graph = ` 1.235738 |  |      /* ${event} */\n`;
    const plain = `  init-1  [000] ...1.  2.087453: ${event}\n`;
    const wanted = [{ kernel: 1, event: 'create', arguments: 'name="vm-1"' }];
    expect(parseEvents(graph, 1, 4096)).toEqual(wanted);
    expect(parseEvents(plain, 1, 4096)).toEqual(wanted);
  });

  test('keeps every name, whatever its bytes are', () => {
    const names = fc.uint8Array({ min: 1, minLength: 1, maxLength: 64, size: 'max' });
    fc.assert(
      fc.property(names, (name) => {
        const field = Buffer.alloc(64);
        field.set(name);
        const words = Array.from({ length: 8 }, (_, i) => field.readBigUInt64LE(8 * i));
        const list = words.map((word) => `0x${word.toString(16)}`).join(',');
        const line = ` /* create: (luo_session_create+0x4/0x120) name={${list}} */\n`;
        expect(parseEvents(line, 1, 4096)).toEqual([
          { kernel: 1, event: 'create', arguments: `name="${showName(name)}"` },
        ]);
      }),
    );
  });

  test('has no probe that shows a name as text, which a line end in it would part', () => {
    const probes = text(readFileSync(join(ROOT, 'guest/tracing.c'))).match(/"f:luo\/[^"]*"/g) ?? [];
    expect(probes.filter((probe) => / name=/.test(probe))).toHaveLength(2);
    expect(probes.filter((probe) => probe.includes('string'))).toEqual([]);
  });

  test.each([
    [4096, 0x80000000001a0n],
    [16_384, 0x20000000001a0n],
    [65_536, 0x8000000001a0n],
  ] as const)('has keys by pages of %i bytes', (pageBytes, key) => {
    const line = ` /* radix_add: (kho_radix_add_key+0x4/0x120) tree=0xff key=0x${key.toString(16)} */\n`;
    expect(parseEvents(line, 1, pageBytes)).toEqual([
      { kernel: 1, event: 'mark', arguments: 'pfn=0x340 order=1' },
    ]);
  });

  test('tells how much of it was lost', () => {
    expect(lostEvents('entries: 9\noverrun: 3\ndropped events: 2\n')).toBe(5);
  });
});

describe('golden memory', () => {
  const dumped = having('memory.bin', 'memory.index.tsv');

  test.skipIf(dumped.length === 0).each(dumped)('is found again by walking %s', (_, dir) => {
    const bytes = traceFile(dir, 'memory.bin')!;
    const memory = parseDump(bytes, dir);
    const release = dir.includes('7.1.13') ? '7.1' : '7.3';
    const golden = walkMemory(memory, requireLuo(findAbi(abiName(release, memory.pageBytes))));
    const lines = (index: string) => index.trim().split('\n').sort();
    expect(lines(golden.index)).toEqual(lines(text(traceFile(dir, 'memory.index.tsv'))));
    expect(Buffer.compare(golden.tree, traceFile(dir, 'kho.dtb')!)).toBe(0);
    expect(golden.dump.length).toBe(bytes.length);
  });

  const RADIX_64K = 'radix0 radix1 radix2 radix3';
  const RADIX = `${RADIX_64K} radix4 radix5`;
  test.each([
    ['6.19', 'bitmap chunk filearray khofdt memfdser sessarray sub:LUO vmchunk vmdata'],
    ['7.0', 'bitmap chunk filearray flb khofdt memfdser sessarray sub:LUO vmchunk vmdata'],
    ['7.1', `filearray flb khofdt memfdser ${RADIX} sessarray sub:LUO vmchunk vmdata`],
    ['7.3', `fileblock flb khofdt memfdser ${RADIX} sessblock sub:LUO vmchunk vmdata`],
    [
      '7.3/16KiB',
      `fileblock flb khofdt memfdser ${RADIX_64K} radix4 sessblock sub:LUO vmchunk vmdata`,
    ],
    ['7.3/64KiB', `fileblock flb khofdt memfdser ${RADIX_64K} sessblock sub:LUO vmchunk vmdata`],
  ])('has the kinds of spec §16.6 under %s', (id, kinds) => {
    const abi = requireLuo(findAbi(id));
    const files = [{ token: 1n, size_bytes: 4096, order: 0 }];
    const sessions = [{ name: Buffer.from('a'), files }];
    const luo = { liveupdateNumber: 1n, sessions, flbs: [] };
    const pages = encodeHandover(abi, { luo, folios: [] }, 2n ** 32n);
    const { index } = walkMemory(parseDump(formatDump(pages), id), abi);
    const found = index.trim().split('\n').slice(1);
    expect([...new Set(found.map((line) => line.split('\t')[0]))].sort().join(' ')).toBe(kinds);
  });

  test('is refused where nothing is in it', () => {
    const empty = memoryOf([{ phys: 0n, bytes: new Uint8Array(4096) }]);
    expect(() => walkMemory(empty, requireLuo(findAbi('7.3')))).toThrow(/no KHO root/);
  });
});

describe('a machine', () => {
  test('has its logs and sockets in a folder with a comma, which parts an option', () => {
    const machine = {
      arch: 'x86_64' as const,
      memory_mb: 64,
      mode: 'exact' as const,
      kernel: 'k',
      initrd: 'i',
      append: '',
    };
    const options = [...qemuArguments(machine, '/t/a,b'), ...debuggerArguments('/t/a,b/g', 'q')];
    expect(options).toContain('file,id=debug,path=/t/a,,b/debug.bin');
    expect(options).toContain('unix:/t/a,,b/g,server=on,wait=off');
  });

  const image: KernelImage = {
    path: 'bzImage',
    arch: 'x86_64',
    pageBytes: 4096,
    bytes: new Uint8Array(),
    sha256: '',
    release: '',
    version: '',
    init_bytes: 11e6,
  };
  const areas = (...mb: number[]) => mb.map((one) => Math.ceil(one));
  const files = (size_bytes: number, order: number, count = 1) =>
    parseScenario(
      JSON.stringify({
        v: 1,
        sessions: { count, files: 1, file: { kind: 'memfd', size_bytes, order } },
      }),
      's.json',
    );
  const size = (
    scenario: ReturnType<typeof files>,
    init_bytes = 11e6,
    scatter = 0,
    nodes = 1,
    inScratch = false,
  ) =>
    sizeMachine(scenario, 's.json', { ...image, init_bytes }, 1e6, scatter, nodes, inScratch, 8192);

  test('has 256 MiB, 512 with large folios, 768 for a large kernel', () => {
    expect(size(files(4096, 0)).memory_mb).toBe(256);
    expect(size(files(2 ** 21, 9)).memory_mb).toBe(512);
    expect(size(files(4096, 0), 40e6)).toMatchObject({ memory_mb: 768, scratch: [64, 64, 16] });
  });

  test('has room for the files', () => {
    expect(size(files(2 ** 20, 0, 1000)).memory_mb).toBeGreaterThan(1000);
    expect(() => size(files(2 ** 30, 0, 10))).toThrow(/s.json: needs a guest of \d+ MiB/);
  });

  test('has room for the scratch areas of larger pages, which are blocks of the page allocator', () => {
    const of = (pageBytes: 4096 | 16_384 | 65_536) =>
      sizeMachine(
        files(pageBytes, 0),
        's.json',
        { ...image, arch: 'arm64', pageBytes, init_bytes: 8e6 },
        1e6,
        0,
        1,
        false,
        8192,
      );
    expect(of(4096)).toMatchObject({ memory_mb: 256, scratch: [16, 16, 4] });
    expect(of(16_384)).toMatchObject({ memory_mb: 512, scratch: [32, 32, 32] });
    // 2048 MiB were measured to be too few, 2304 enough.
    expect(of(65_536)).toMatchObject({ memory_mb: 2304, scratch: [512, 512, 512] });
    const line = commandLine(of(65_536), 'exact', 'untraced');
    expect(line).toContain('console=ttyAMA0');
    expect(line).toContain('kho_scratch=512M,512M,512M');
    expect(line).not.toContain('tsc');
  });

  test('has room for gaps between folios, and scratch for the struct pages of a large one', () => {
    const gib = files(2 ** 21, 9, 2048);
    const merged = size(gib);
    expect(merged.memory_mb).toBeGreaterThan(4096 * 1.02);
    expect(merged.scratch).toEqual(areas(64, 64 + merged.memory_mb / 40, 32));
    const scattered = size(files(2 ** 21, 9, 1024), 11e6, 1);
    expect(scattered.memory_mb).toBe(merged.memory_mb);
    expect(scattered.scatter).toBe(1);
  });

  test('has more free memory in scratch than beside it, until the last file is made', () => {
    for (const [count, scatter] of [
      [4, 0],
      [64, 1],
      [400, 0],
    ] as const) {
      const held_mb = 2 * count * (1 + scatter);
      const found = size(files(2 ** 21, 9, count), 11e6, scatter, 1, true);
      const scratch_mb = found.scratch.reduce((sum, area) => sum + area, 0);
      expect(scratch_mb - held_mb).toBeGreaterThanOrEqual(found.memory_mb - scratch_mb);
      expect(found.memory_mb - scratch_mb).toBeGreaterThan(held_mb);
      expect(commandLine(found, 'exact', 'untraced')).toContain(' luo_in_scratch=1 ');
    }
    expect(commandLine(size(files(4096, 0)), 'exact', 'untraced')).not.toContain('luo_in_scratch');
    expect(() => size(files(2 ** 21, 9, 512), 11e6, 0, 1, true)).toThrow(/--in-scratch: .*MiB/);
    expect(() => size(files(4096, 0), 11e6, 0, 2, true)).toThrow(/--in-scratch: .*2 NUMA nodes/);
  });

  test('has migrated each page that it preserved out of scratch', () => {
    const log = (pages: number, migrated: number) => {
      const sums = Buffer.alloc(16);
      sums.writeBigUInt64LE(BigInt(pages), 0);
      sums.writeBigUInt64LE(BigInt(migrated), 8);
      const kernel = chunk('kern', Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0));
      return parseLog(Buffer.concat([kernel, chunk('mgrt', sums)]));
    };
    expect(() => checkInScratch(log(512, 512), 'bzImage')).not.toThrow();
    expect(() => checkInScratch(log(512, 511), 'bzImage')).toThrow(
      /--in-scratch: bzImage migrated 511 of 512 pages/,
    );
    expect(() => checkInScratch(parseLog(Buffer.alloc(0)), 'bzImage')).toThrow(/unknown number/);
  });

  test('has two nodes of equal memory, with the processor on the first', () => {
    const two = size(files(2 ** 21, 9, 512), 11e6, 0, 2);
    const one = size(files(2 ** 21, 9, 512));
    expect(two).toMatchObject({ nodes: 2, scatter: 0 });
    expect(one.nodes).toBe(1);
    const half = two.memory_mb / 2;
    expect(half % 128).toBe(0);
    expect(two.scratch).toEqual(areas(64, 64 + two.memory_mb / 40, 32 + half / 40));
    const machine = {
      arch: 'x86_64' as const,
      mode: 'exact' as const,
      kernel: 'k',
      initrd: 'i',
      append: '',
    };
    const args = qemuArguments({ ...machine, memory_mb: two.memory_mb, nodes: 2 }, '/t');
    expect(args.slice(args.indexOf('-object'), args.indexOf('-nodefaults'))).toEqual([
      ...['-object', `memory-backend-ram,id=node0,size=${half}M`],
      ...['-numa', 'node,nodeid=0,cpus=0,memdev=node0'],
      ...['-object', `memory-backend-ram,id=node1,size=${half}M`],
      ...['-numa', 'node,nodeid=1,memdev=node1'],
    ]);
    expect(qemuArguments({ ...machine, memory_mb: 64, nodes: 1 }, '/t')).not.toContain('-numa');
    expect(commandLine(two, 'exact', 'untraced')).toContain(' luo_nodes=2 ');
    expect(commandLine(one, 'exact', 'untraced')).not.toContain('luo_nodes');
    expect(size(files(4096, 0), 11e6, 0, 2).memory_mb).toBeGreaterThanOrEqual(512);
  });

  test("has the kernel's own word for its nodes", () => {
    const log = (sent: string) =>
      parseLog(
        Buffer.concat([
          chunk('kern', Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0)),
          ...(sent === '' ? [] : [chunk('node', Buffer.from(sent))]),
        ]),
      );
    checkNodes(2, log('0-1\n'), 'bzImage');
    checkNodes(1, log(''), 'bzImage');
    expect(() => checkNodes(2, log(''), 'bzImage')).toThrow('--nodes 2: bzImage has none;');
    expect(() => checkNodes(2, log('0\n'), 'bzImage')).toThrow(
      /has memory on node 0; .*CONFIG_NUMA/,
    );
  });

  test('is refused for folios that no memfd has', () => {
    expect(() => size(files(2 ** 22, 10))).toThrow(/s.json:1: order 10/);
    expect(() => size(files(4096, 3))).toThrow(/no whole folios of order 3/);
  });

  test('has more time for more sessions', () => {
    expect(size(files(0, 0, 10_000)).deadline_s).toBeGreaterThan(2 * size(files(0, 0)).deadline_s);
  });

  test('calibrates nothing against a clock in exact mode alone', () => {
    const one = size(files(4096, 0));
    expect(commandLine(one, 'exact', 'untraced')).toContain('tsc_early_khz=1000000');
    expect(commandLine(one, 'kvm', 'untraced')).not.toContain('tsc_early_khz');
  });

  test('keeps its trace ring out of the passes whose costs count', () => {
    const one = size(files(4096, 0));
    expect(commandLine(one, 'exact', 'coarse')).toContain('trace_instance');
    expect(commandLine(one, 'exact', 'untraced')).not.toContain('trace_instance');
  });
});

describe('a kernel release', () => {
  test.each([
    ['6.19.6', '6.19'],
    ['7.1.13-luo-rig', '7.1'],
    ['7.3.4', '7.3'],
    ['7.4.0-rc1+', '7.3'],
    ['8.0.0', '7.3'],
  ])('%s has ABI %s', (release, abi) => {
    expect(abiOfRelease(release)).toBe(abi);
  });

  test('without live update is refused', () => {
    expect(() => abiOfRelease('6.18.15')).toThrow(/6\.18\.15 has no live update/);
  });
});

test("a panic's message has what live update said, and the panic", () => {
  const serial = [
    'Kernel panic - not syncing: The incoming tree failed [-22]',
    'Linux version 7.3.4',
    'luo: Block contains invalid entry count: 0',
    'Kernel panic - not syncing: The incoming tree failed [-22]',
  ].join('\n');
  expect(panicLines(serial)).toEqual([
    'luo: Block contains invalid entry count: 0',
    'Kernel panic - not syncing: The incoming tree failed [-22]',
  ]);
});
