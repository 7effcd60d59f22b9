import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ERRNO } from '../../src/abi/errno.ts';
import { type AbiId, abiName, findAbi, PAGE_SIZES, requireLuo } from '../../src/abi/releases.ts';
import { buildNative, openNative } from '../../src/measure/native.ts';
import { createFileKernel, emptySet } from '../../src/tape/lifecycle.ts';
import { type Op, parseScenario } from '../../src/tape/scenario.ts';
import { loggingHandler } from '../tape/handlers.ts';
import { noTwins, openTwins, playThrough, RELEASES, stageOf, ways } from './play.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'examples', 'scenarios');
const host = noTwins === undefined ? openTwins() : undefined;
afterAll(() => host?.close());
const WAYS = ways(host);

const since = (oldest: AbiId) => RELEASES.slice(RELEASES.indexOf(oldest));
const load = (name: string) => {
  const file = join(FOLDER, `${name}.json`);
  return parseScenario(readFileSync(file, 'utf8'), file);
};

/** A self-test's scenario, the first release it holds on, and what it is made of. */
type SelfTest = readonly [name: string, oldest: AbiId, asserts: Partial<Record<string, number>>];

/**
 * The kernel's self-tests as scenarios (spec §10.1, §10.2): how many operations of each kind and
 * result they have. What needs an ioctl that a tape has not, the contents of files and closing the
 * device, is left out; the names that GET_NAME would give are looked up in what is handed over.
 */
const SELF_TESTS: readonly SelfTest[] = [
  ['basic_open_close', '6.19', { open: 1 }],
  ['exclusive_open', '6.19', { open: 1, 'open EBUSY': 1 }],
  [
    'create_duplicate_session',
    '6.19',
    { open: 1, create: 1, 'create EEXIST': 1, preserve: 1, close: 1 },
  ],
  ['create_distinct_sessions', '6.19', { open: 1, create: 2, close: 2 }],
  ['preserve_memfd', '6.19', { open: 1, create: 1, preserve: 1, close: 1 }],
  ['preserve_multiple_memfds', '6.19', { open: 1, create: 1, preserve: 2, close: 1 }],
  ['preserve_complex_scenario', '6.19', { open: 1, create: 2, preserve: 4, close: 2 }],
  ['create_session_no_null_termination', '7.1', { open: 1, 'create EINVAL': 1 }],
  ['create_session_empty_name', '7.1', { open: 1, 'create EINVAL': 1 }],
  ['get_session_name', '7.2', { open: 2, create: 1, reboot: 1, retrieve: 1 }],
  ['get_session_name_max_length', '7.2', { open: 2, create: 1, reboot: 1, retrieve: 1 }],
  ['preserve_many_sessions', '7.2', { open: 1, create: 2000, close: 2000 }],
  ['preserve_many_files', '7.2', { open: 1, create: 1, preserve: 500, close: 1 }],
  ['luo_kexec_simple', '6.19', twoStages(1, 1)],
  ['luo_multi_session', '6.19', twoStages(4, 3)],
  ['luo_stress_files', '7.2', twoStages(1, 500)],
  ['luo_stress_sessions', '7.2', twoStages(2000, 0)],
];

/** A state session with one file, which the first stage does not find, and what is tested. */
function twoStages(sessions: number, files: number) {
  const [all, withState] = [sessions + 1, files + 1];
  const first = { 'retrieve ENOENT': 1, create: all, preserve: withState };
  const second = { retrieve: all, 'retrieve-file': withState, finish: all, close: all };
  return { open: 2, ...first, reboot: 1, ...second };
}

const NAMES = new Map(Object.entries(ERRNO).map(([name, number]) => [-number, ` ${name}`]));
const summary = ({ op, expect: result }: Op) => op + (NAMES.get(result) ?? '');

function countOf(ops: readonly Op[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const op of ops) counts[summary(op)] = (counts[summary(op)] ?? 0) + 1;
  return counts;
}

it('every self-test has its example', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
  for (const [name] of SELF_TESTS) expect(files).toContain(name);
});

describe.each(SELF_TESTS)('%s', (name, oldest, asserts) => {
  const scenario = load(name);

  it('asserts what the self-test asserts', () => {
    expect(countOf(scenario.ops)).toEqual(asserts);
  });

  it.each(since(oldest))('holds for all contenders under %s', async (abi) => {
    const staged = stageOf(scenario, abi);
    await playThrough(WAYS, staged);
  });
});

describe.each([PAGE_SIZES['16KiB'], PAGE_SIZES['64KiB']])(
  'with pages of %i bytes',
  async (size) => {
    const build = await buildNative({ pageBytes: size });
    const twins = 'path' in build ? openNative(build.path) : undefined;
    afterAll(() => twins?.close());
    const all = ways(twins, size);

    it.each(SELF_TESTS)('%s holds for all contenders', async (name) => {
      await playThrough(all, stageOf(load(name), abiName('7.3', size)));
    });

    // What 7.1 has no room for with 4 KiB it has with larger pages: its area is so many pages.
    it('preserve_many_sessions holds on a release whose area it outgrows with 4 KiB', async () => {
      await playThrough(all, stageOf(load('preserve_many_sessions'), abiName('7.1', size)));
    });
  },
);

describe('what releases before the self-test do', () => {
  it.each([
    ['create_session_no_null_termination', '7.0', 'create is expected to give EINVAL'],
    ['create_session_empty_name', '6.19', 'create is expected to give EINVAL'],
    ['preserve_many_sessions', '7.1', 'it gives ENOMEM'],
    ['preserve_many_files', '7.1', 'it gives ENOSPC'],
    ['luo_stress_sessions', '6.19', 'it gives ENOMEM'],
    ['luo_stress_files', '6.19', 'it gives ENOSPC'],
  ] as const)('%s does not hold under %s', (name, abi, message) => {
    expect(() => stageOf(load(name), abi)).toThrow(message);
  });
});

describe('what the two-stage tests hand over', () => {
  const handed = (name: string) =>
    stageOf(load(name), '7.3').compiled.handovers[0]!.sessions.map(({ name, files }) => [
      Buffer.from(name).toString(),
      files.map(({ token }) => Number(token)),
    ]);
  const state = ['state', [999]];
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

  it.each([
    ['luo_kexec_simple', [state, ['test-session', [0x1a]]]],
    [
      'luo_multi_session',
      [
        ...[state, ['empty-1', []], ['empty-2', []]],
        ...[
          ['files-1', [0x1001]],
          ['files-2', [0x2002, 0x3003]],
        ],
      ],
    ],
    ['luo_stress_files', [state, ['many-files', upTo(500)]]],
    ['luo_stress_sessions', [state, ...upTo(2000).map((i) => [`many-test-${i}`, []])]],
    ['get_session_name', [['get-session-name-test', []]]],
    ['get_session_name_max_length', [['A'.repeat(63), []]]],
  ])('%s: sessions and tokens in order', (name, sessions) => {
    expect(handed(name)).toEqual(sessions);
  });

  it('preserve_many_files has the tokens 0 to 499', () => {
    const tokens = load('preserve_many_files').ops.flatMap((op) =>
      op.op === 'preserve' ? [Number(op.token)] : [],
    );
    expect(tokens).toEqual(upTo(500));
  });
});

/** Tapes have memfds alone, each a file of its own: these two are the model's (spec §10.1). */
describe('what tapes cannot say', () => {
  const boot = (abi: AbiId) => {
    const kernel = createFileKernel(requireLuo(findAbi(abi)).luo, null);
    kernel.register(loggingHandler('memfd', []));
    return kernel;
  };

  it.each(RELEASES)('preserve_unsupported_fd: /dev/null is ENOENT under %s', (abi) => {
    const kernel = boot(abi);
    const devNull = { id: 1n, kind: 'null' };
    expect(kernel.preserve(emptySet(), 0x1234n, devNull)).toBe(-ERRNO.ENOENT);
  });

  it.each(since('7.1'))('prevent_double_preservation: EBUSY both times under %s', (abi) => {
    const kernel = boot(abi);
    const memfd = { id: 1n, kind: 'memfd' };
    const [first, second] = [emptySet(), emptySet()];
    expect(kernel.preserve(first, 0x1111n, memfd)).toBe(0);
    expect(kernel.preserve(second, 0x2222n, memfd)).toBe(-ERRNO.EBUSY);
    expect(kernel.preserve(first, 0x3333n, memfd)).toBe(-ERRNO.EBUSY);
  });
});
