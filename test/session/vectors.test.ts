import { afterAll, describe, expect, it } from 'vitest';
import { ERRNO } from '../../src/abi/errno.ts';
import { type AbiId, findAbi, requireLuo } from '../../src/abi/releases.ts';
import { createFileKernel, emptySet } from '../../src/tape/lifecycle.ts';
import { generateNames } from '../../src/tape/names.ts';
import type { Op, Scenario } from '../../src/tape/scenario.ts';
import { LONG } from '../effort.ts';
import { loggingHandler, type NamedFile } from '../tape/handlers.ts';
import {
  blockCounts,
  LUO_ABIS,
  noTwins,
  openTwins,
  playThrough,
  RELEASES,
  type Staged,
  scenarioOf,
  stageOf,
  step,
  ways,
} from './play.ts';

const host = noTwins === undefined ? openTwins() : undefined;
afterAll(() => host?.close());
const WAYS = ways(host);
const AREAS: AbiId[] = ['seed-v5', '6.19', '7.0', '7.1'];
const BLOCKS: AbiId[] = ['7.2', '7.3'];

it.skipIf(noTwins)('the C twins play too', () => {
  expect(WAYS.map(([name]) => name)).toContain('native/list');
});

const allPlay = (staged: Staged) => playThrough(WAYS, staged);

const create = (name: string, expect?: string) => step('create', { name }, expect);
const retrieve = (name: string, expect?: string) => step('retrieve', { name }, expect);
const close = (session: string) => step('close', { session });
const OPEN = step('open');
const REBOOT = step('reboot');
const sessions = (count: number) => Array.from({ length: count }, (_, i) => create(`vm-${i}`));
const handedNames = ({ compiled }: Staged, index = 0) =>
  compiled.handovers[index]!.sessions.map(({ name }) => Buffer.from(name).toString('latin1'));

describe('CV-09, the boundaries', () => {
  it.each(AREAS)('%s refuses the 820th create with ENOMEM, a duplicate too', async (abi) => {
    const full = [create('one-more', 'ENOMEM'), create('vm-0', 'ENOMEM')];
    const again = [close('vm-400'), create('vm-0', 'EEXIST'), create('one-more')];
    const ops = [OPEN, ...sessions(819), ...full, ...again, ...full, REBOOT, OPEN];
    await allPlay(stageOf(scenarioOf(ops), abi));
  });

  it('seed-v6 refuses the 745th', async () => {
    const full = [create('one-more', 'ENOMEM'), create('vm-0', 'ENOMEM')];
    await allPlay(stageOf(scenarioOf([OPEN, ...sessions(744), ...full, REBOOT, OPEN]), 'seed-v6'));
  });

  it.each(['seed-v5', 'seed-v6'] as const)('%s has no files: a preserve is exit 2', (abi) => {
    const preserve = step('preserve', { session: 'a', token: 1, kind: 'memfd', size_bytes: 4096 });
    expect(() => stageOf(scenarioOf([OPEN, create('a'), preserve]), abi)).toThrow(
      expect.objectContaining({
        exitCode: 2,
        message: expect.stringMatching(/^test:1: the series seed-v\d does not say how files/),
      }),
    );
  });

  it.each(['6.19', '7.0', '7.1'] as const)('%s refuses the 129th file with ENOSPC', async (abi) => {
    const preserve = (token: number, expect?: string) =>
      step('preserve', { session: 'a', token, kind: 'memfd', size_bytes: 4096 }, expect);
    const ops = [
      ...[OPEN, create('a'), create('b')],
      ...Array.from({ length: 128 }, (_, token) => preserve(token)),
      ...[preserve(128, 'ENOSPC'), preserve(127, 'EEXIST')],
      ...[REBOOT, OPEN, retrieve('a')],
      step('retrieve-file', { session: 'a', token: 127 }),
      step('retrieve-file', { session: 'a', token: 128 }, 'ENOENT'),
    ];
    await allPlay(stageOf(scenarioOf(ops), abi));
  });

  it.skipIf(!LONG)(
    '7.3 refuses the 510 001st create with ENOSPC, a duplicate too, and hands 510 000 over',
    async () => {
      const names = generateNames('short', 510_000, 1);
      const full = (name: Uint8Array): Op => ({ op: 'create', name, expect: -ERRNO.ENOSPC });
      const scenario: Scenario = {
        abi: '7.3',
        ops: [
          { op: 'open', expect: 0 },
          ...names.map((name): Op => ({ op: 'create', name, expect: 0 })),
          full(Buffer.from('one-more')),
          full(names[0]!),
          { op: 'close', session: names[0]!, expect: 0 },
          { op: 'create', name: names[1]!, expect: -ERRNO.EEXIST },
          { op: 'create', name: names[0]!, expect: 0 },
          { op: 'reboot', expect: 0 },
          { op: 'open', expect: 0 },
          { op: 'retrieve', name: names[0]!, expect: 0 },
        ],
      };
      const { compiled, stage } = stageOf(scenario, '7.3');
      const hashes = WAYS.filter(([name]) => name.endsWith('/hash'));
      expect(hashes.length).toBeGreaterThanOrEqual(2);
      // The results alone, the chain of 10 000 blocks included: to encode 40 MiB again takes too long.
      for (const [name, start] of hashes) {
        const { ops } = compiled.tape;
        expect([name, await (await start(stage)).play(0, ops)]).toEqual([
          name,
          { stopped: ops, failedResult: 0 },
        ]);
      }
    },
    60_000,
  );
});

describe('CV-10, what a name may be', () => {
  const x = (count: number) => 'X'.repeat(count);

  it.each(['7.1', '7.2', '7.3'] as const)(
    '%s refuses "" and 64 bytes without a NUL',
    async (abi) => {
      const refused = [create('', 'EINVAL'), create(x(64), 'EINVAL')];
      const ops = [OPEN, ...refused, create(x(63)), create(x(63), 'EEXIST'), create(x(62)), REBOOT];
      const next = [OPEN, retrieve(x(64), 'ENOENT'), retrieve('', 'ENOENT'), retrieve(x(63))];
      const staged = stageOf(scenarioOf([...ops, ...next]), abi);
      expect(handedNames(staged)).toEqual([x(63), x(62)]);
      await allPlay(staged);
    },
  );

  it.each([
    ['seed-v5', 55],
    ['seed-v6', 63],
    ['6.19', 63],
    ['7.0', 63],
  ] as const)('%s cuts a name to %i bytes and takes an empty one', async (abi, most) => {
    const ops = [OPEN, create(x(64)), create(x(most), 'EEXIST'), create(''), create('', 'EEXIST')];
    const next = [OPEN, retrieve(x(64), 'ENOENT'), retrieve(x(most)), retrieve('')];
    const staged = stageOf(scenarioOf([...ops, REBOOT, ...next]), abi);
    expect(handedNames(staged)).toEqual([x(most), '']);
    await allPlay(staged);
  });
});

describe.each(LUO_ABIS)('under %s', (abi) => {
  it('CV-11: a closed name is free, and comes last when it is created again', async () => {
    const ops = [create('a'), create('b'), create('a', 'EEXIST'), close('a'), create('a')];
    const staged = stageOf(scenarioOf([OPEN, ...ops, REBOOT]), abi);
    expect(handedNames(staged)).toEqual(['b', 'a']);
    await allPlay(staged);
  });

  it('CV-12: a session is retrieved once, and gone when it was closed', async () => {
    const ops = [
      ...[OPEN, create('s0'), create('s1'), REBOOT, OPEN],
      ...[retrieve('s1'), retrieve('s1', 'EINVAL'), retrieve('x', 'ENOENT')],
      ...[step('finish', { session: 's1' }), retrieve('s1', 'EINVAL'), close('s1')],
      ...[retrieve('s1', 'ENOENT'), retrieve('s0')],
    ];
    await allPlay(stageOf(scenarioOf(ops), abi));
  });
});

describe.each(BLOCKS)('blocks of %s', (abi) => {
  /** Every contender's block counts after the reboot that ends these operations. */
  async function expectCounts(ops: ReturnType<typeof step>[], counts: number[], fixGrow = false) {
    const staged = stageOf(scenarioOf([OPEN, ...ops, REBOOT]), abi, fixGrow);
    const reboot = ops.length + 2;
    for (const way of WAYS) {
      expect([way[0], await blockCounts(way, staged, reboot)]).toEqual([way[0], counts]);
    }
    await allPlay(staged);
    return staged;
  }

  const fullBut = (blocks: number, last: number) => [...Array(blocks).fill(51), last];

  it.each([
    [0, 0, []],
    [50, 1, [50]],
    [51, 1, [51]],
    [52, 2, [51, 1]],
    [2000, 40, fullBut(39, 11)],
    [2001, 40, fullBut(39, 12)],
  ])('CV-13: %i sessions are in %i blocks', async (count, blocks, counts) => {
    expect(counts.length).toBe(blocks);
    await expectCounts(sessions(count), counts);
  });

  it('CV-13: closing one of 52, wherever it is, gives a block back', async () => {
    for (const name of ['vm-0', 'vm-30', 'vm-51']) {
      await expectCounts([...sessions(52), close(name)], [51]);
    }
  });

  const duplicate = create('vm-0', 'EEXIST');

  it.each([
    [51, [51, 0]],
    [102, [51, 51, 0]],
  ])('CV-14: %i sessions and a duplicate leave an empty block, EINVAL', async (count, counts) => {
    const staged = await expectCounts([...sessions(count), duplicate], counts);
    expect(staged.compiled.panics).toContain('Block contains invalid entry count: 0');
  });

  it.each([
    [51, [51]],
    [102, [51, 51]],
  ])('CV-14 repaired: %i sessions and a duplicate boot', async (count, counts) => {
    const staged = await expectCounts([...sessions(count), duplicate], counts, true);
    expect(staged.compiled.panics).toBeUndefined();
  });

  it.each([
    ['50 sessions', [...sessions(50), duplicate], [50]],
    ['52 sessions', [...sessions(52), duplicate], [51, 1]],
    ['a create after it', [...sessions(51), duplicate, create('new')], [51, 1]],
    ['a close after it', [...sessions(51), duplicate, close('vm-7')], [50]],
  ])('CV-14: %s and the next kernel boots', async (_, ops, counts) => {
    const staged = await expectCounts(ops, counts);
    expect(staged.compiled.panics).toBeUndefined();
  });
});

describe.each(RELEASES)('files under %s', (abi) => {
  const { luo } = requireLuo(findAbi(abi));
  const memfd = (id: number): NamedFile => ({ id: BigInt(id), kind: 'memfd' });
  const since71 = luo.rules.uniqueFiles;

  it('CV-16: a freeze that fails unfreezes those before it and zeroes both slots', () => {
    const calls: string[] = [];
    const kernel = createFileKernel(luo, null);
    const refusals: Record<string, number> = { 'freeze 3': -ERRNO.ENOMEM };
    kernel.register(loggingHandler('memfd', calls, refusals));
    const [a, b] = [emptySet(), emptySet()];
    const both = [
      { name: Buffer.from('A'), files: a },
      { name: Buffer.from('B'), files: b },
    ];
    for (const i of [1, 2]) expect(kernel.preserve(a, BigInt(i), memfd(i))).toBe(0);
    expect(kernel.preserve(b, 3n, memfd(3))).toBe(0);
    calls.length = 0;
    const failed = kernel.serialize(both);
    expect(failed).toMatchObject({ result: -ERRNO.ENOMEM, slots: [null, null] });
    expect(calls).toEqual(['freeze 1', 'freeze 2', 'freeze 3', 'unfreeze 1', 'unfreeze 2']);
    delete refusals['freeze 3'];
    const second = kernel.serialize(both);
    expect(second.result).toBe(0);
    expect(second.slots.map((slot) => slot?.files.length)).toEqual([2, 1]);
  });

  it('CV-17: the same token is EEXIST, the same memfd EBUSY from 7.1 on', () => {
    const kernel = createFileKernel(luo, null);
    kernel.register(loggingHandler('memfd', []));
    const set = emptySet();
    expect(kernel.preserve(set, 1n, memfd(1))).toBe(0);
    expect(kernel.preserve(set, 1n, memfd(2))).toBe(-ERRNO.EEXIST);
    expect(kernel.preserve(set, 2n, memfd(1))).toBe(since71 ? -ERRNO.EBUSY : 0);
  });

  it('CV-17: a retrieve that failed fails again, from 7.1 on without asking the handler', () => {
    const calls: string[] = [];
    const kernel = createFileKernel(luo, null);
    const refusals: Record<string, number> = { 'retrieve 1': -ERRNO.ENOMEM };
    kernel.register(loggingHandler('memfd', calls, refusals));
    const set = emptySet();
    kernel.deserialize(set, [{ compatible: 'memfd', data: 0n, token: 1n }], 1);
    const twice = [kernel.retrieve(set, 1n), kernel.retrieve(set, 1n)];
    expect(twice).toEqual([-ERRNO.ENOMEM, -ERRNO.ENOMEM]);
    expect(calls.length).toBe(since71 ? 1 : 2);
    delete refusals['retrieve 1'];
    expect(kernel.retrieve(set, 1n)).toBe(since71 ? -ERRNO.ENOMEM : 0);
  });
});
