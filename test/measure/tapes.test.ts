import { afterEach, describe, expect, it, vi } from 'vitest';
import { CONTENDERS, type Contender, NONE, playsSuite } from '../../src/contenders.ts';
import { type Part, timeBlock } from '../../src/measure/block.ts';
import type { Cell } from '../../src/measure/cell.ts';
import { readModules } from '../../src/measure/environment.ts';
import type { Job, Times } from '../../src/measure/job.ts';
import { EFFORTS, measureCell } from '../../src/measure/measure.ts';
import { buildNative } from '../../src/measure/native.ts';
import { openWorkers, type Workers } from '../../src/measure/workers.ts';
import type { Line, TimeLine } from '../../src/result/types.ts';
import { OPS_LEAST, TAPES } from '../../src/tape/others.ts';
import { SESSION_SUITES, type Section } from '../../src/tape/sections.ts';
import { folioCells, memoryCells } from '../../src/workload/folios.ts';
import { sessionCell } from '../../src/workload/sessions.ts';
import { preserving } from '../folios/players.ts';

const GIVEN = { names: 'session', abi: '7.3', files: 0, seed: 1, fixGrow: false } as const;

describe('a block', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Parts whose plays last as long as `cost` says of a tape; the clock is theirs alone. */
  function partsOf(tapes: number, cost: (tape: number) => number): Part[] {
    let now_ms = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now_ms);
    return Array.from({ length: tapes }, (_, tape) => ({
      player: {
        play(from, to) {
          if (to > from) now_ms += cost(tape);
          return to;
        },
        failedResult: () => 0,
        handover: () => ({ memory: new Uint8Array(0), root: 0 }),
      },
      from: 0,
      to: 1,
      restore() {},
    }));
  }

  /** Knows the last tapes that it played by heart, as a branch predictor does, and is fast on them. */
  function predictorsFriend(remembers: number): (tape: number) => number {
    const known: number[] = [];
    return (tape) => {
      const isKnown = known.includes(tape);
      known.push(tape);
      if (known.length > remembers) known.shift();
      return isKnown ? 1 : 100;
    };
  }

  it('of many tapes does not call a contender faster that is fast on what it has seen', () => {
    const plain = timeBlock(
      { first: 0, turn: TAPES, block_ns: 1e10 },
      partsOf(TAPES, () => 100),
    );
    const friend = partsOf(TAPES, predictorsFriend(16));
    const found = timeBlock({ first: 0, turn: TAPES, block_ns: 1e10 }, friend);
    expect(found.elapsed_ns / found.plays).toBe(plain.elapsed_ns / plain.plays);
    // What one tape again and again makes of it.
    const one = timeBlock({ first: 0, turn: 1, block_ns: 1e10 }, partsOf(1, predictorsFriend(16)));
    expect(one.elapsed_ns / one.plays).toBeLessThan(plain.elapsed_ns / plain.plays / 50);
  });

  it('plays whole turns until it is long enough, and begins where it is told', () => {
    const played: number[] = [];
    const parts = partsOf(5, (tape) => played.push(tape) && 1);
    expect(timeBlock({ first: 3, turn: 4, block_ns: 5e6 }, parts).plays).toBe(8);
    expect(played).toEqual([3, 4, 0, 1, 2, 3, 4, 0]);
  });
});

/** Workers that do nothing, in the time that is given; they note what was asked of them. */
function idleWorkers(contender: Contender, tape_ns: number) {
  const jobs: Job[] = [];
  const times: Times = {
    samples: [tape_ns],
    empty_ns: 30,
    tape_wall_ns: 2 * tape_ns,
    steady: true,
    tier: 'turbofan',
  };
  const workers: Workers = {
    contenders: [contender],
    warmed: new Set(),
    stage() {},
    async run<T>(_: Contender, job: Job) {
      jobs.push(job);
      return (job.kind === 'time' ? times : undefined) as T;
    },
    async close() {},
  };
  return { workers, jobs };
}

/** The time lines of a cell that takes so long, and how often each tape was played. */
async function sampled(cell: Cell, tape_ns: number, effort: keyof typeof EFFORTS) {
  const contender = CONTENDERS.find(({ name }) => name === 'native/hash')!;
  const { workers, jobs } = idleWorkers(contender, tape_ns);
  const lines: Line[] = [];
  const out = { line: (line: Line) => lines.push(line), step() {}, warn() {} };
  await measureCell(workers, cell, EFFORTS[effort], 1, out);
  const tapes = jobs.flatMap((job) => (job.kind === 'prepare' ? job.tapes : []));
  const plays = new Map<number, number>();
  for (const job of jobs.slice(1)) {
    if (job.kind !== 'time' || (job.turn === 1 && tapes.length > 1 && jobs.indexOf(job) < 4))
      continue;
    for (let i = 0; i < job.turn; i++) {
      const tape = tapes[(job.first + i) % tapes.length]!;
      plays.set(tape, (plays.get(tape) ?? 0) + 1);
    }
  }
  const time = lines.find((line): line is TimeLine => 'tapes' in line)!;
  return { time, tapes, plays };
}

describe('the tapes of a timed cell', () => {
  it.each([
    [51, 2000],
    [819, 30_000],
    [819, 5_000_000],
    [2000, 100_000],
    [2000, 20_000_000],
  ])('are all played, and said: n = %i in %i ns', async (n, tape_ns) => {
    const { time, tapes, plays } = await sampled(
      sessionCell({ ...GIVEN, n }, ['insert']),
      tape_ns,
      'default',
    );
    expect(time.tapes).toBe(TAPES);
    expect(new Set(tapes).size).toBe(TAPES);
    expect(plays.size).toBe(TAPES);
    expect(new Set(plays.values()).size).toBe(1);
  });

  it.each([5000, 10_000, 51_000])('hold 64 Ki operations at least: n = %i', async (n) => {
    const cell = sessionCell({ ...GIVEN, n }, ['insert']);
    for (const tape_ns of [n * 30, n * 5000]) {
      const { time, plays } = await sampled(cell, tape_ns, 'default');
      expect(time.tapes).toBe(plays.size);
      expect(plays.size * n).toBeGreaterThanOrEqual(OPS_LEAST);
    }
  });

  it('may be fewer where sampling is short', async () => {
    const { time, plays } = await sampled(
      sessionCell({ ...GIVEN, n: 819 }, ['insert']),
      5e6,
      'smoke',
    );
    expect(time.tapes).toBe(plays.size);
  });
});

describe('every contender', async () => {
  const modules = readModules();
  const built = await buildNative();
  const native = 'path' in built ? built.path : undefined;
  const memory = { pattern: 'host', memory_bytes: 2 ** 28, order: 9, scatter: 0.2 } as const;
  const cells = [
    sessionCell({ ...GIVEN, n: 60 }, SESSION_SUITES),
    sessionCell({ ...GIVEN, n: 3, files: 70 }, ['files']),
    ...memoryCells({ ...memory, seed: 1, shuffled: false }, '7.3', ['folios', 'reserve']).map((c) =>
      c(),
    ),
  ];

  it.each(CONTENDERS.filter(({ engine }) => engine !== 'native' || native))(
    '$name is verified on every tape of every section',
    async (contender) => {
      const workers = await openWorkers([contender], { ...modules, native });
      try {
        for (const cell of cells) {
          if (!cell.sections.some((section) => takes(contender, section))) continue;
          workers.stage(cell);
          const tapes = [...Array(1 + cell.others.length).keys()];
          expect(tapes.length).toBe(TAPES);
          for (const [section, which] of cell.sections.entries()) {
            if (!takes(contender, which)) continue;
            await workers.run(contender, { kind: 'prepare', section, tapes });
            const times = await workers.run<Times>(contender, {
              ...{ kind: 'time', instance: 3, first: 0, turn: TAPES, blocks: 1, block_ns: 0 },
              ...{ warm: false, settle: true },
            });
            expect(times.samples.length).toBe(1);
          }
        }
      } finally {
        await workers.close();
      }
    },
  );

  it.each(['wasm/hash', 'wasm/list', 'ts/map', 'ts/hash', 'wasm/radix'])(
    '%s that is wrong on another tape alone is found',
    async (name) => {
      const contender = CONTENDERS.find((c) => c.name === name)!;
      const workers = await openWorkers([contender], { ...modules, native });
      const folios = contender.path === 'folios';
      const cell = folios
        ? folioCells({}, () => preserving({ pfn: 0x200, order: 9, count: 3 }), '7.3', [
            'folios',
          ])[0]!()
        : sessionCell({ ...GIVEN, n: 20 }, ['insert', 'deserialize']);
      // Two sessions of one name, or folios in the place of the first tape's: what the tape says is wrong.
      const [patch] = cell.others[4]!.patches;
      const bytes = patch!.bytes.slice();
      if (folios) bytes.fill(0);
      else bytes.copyWithin(64, 0, 64);
      const others = cell.others.with(4, {
        ...cell.others[4]!,
        patches: folios ? [{ at: patch!.at, bytes }] : [{ ...patch!, bytes }],
      });
      try {
        workers.stage({ ...cell, others });
        const section = folios ? 1 : 0;
        const tapes = [0, 1, 2, 3, 4];
        await workers.run(contender, { kind: 'prepare', section, tapes });
        await expect(
          workers.run(contender, { kind: 'prepare', section, tapes: [5] }).then(() =>
            workers.run(contender, {
              ...{ kind: 'time', instance: 0, first: 5, turn: 1, blocks: 1, block_ns: 0 },
              ...{ warm: false, settle: false },
            }),
          ),
        ).rejects.toThrow(/of tape 6/);
      } finally {
        await workers.close();
      }
    },
  );
});

function takes(contender: Contender, { suite, only }: Section): boolean {
  if (contender.name === NONE) return false;
  return playsSuite(contender, suite) && (only?.includes(contender.algorithm) ?? true);
}
