import { expect, it } from 'vitest';
import { blackout, Fault, replay, run } from '../src/index.ts';
import { checked } from '../src/request/check.ts';
import { BLACKOUT_KEYS, REPLAY_KEYS, RUN_KEYS } from '../src/request/requests.ts';
import { command, ROOT } from './cli/command.ts';

/** What a call is refused with. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(Fault);
  expect((error as Fault).exitCode).toBe(2);
  return (error as Fault).message;
}

it.each<[unknown, RegExp]>([
  [{ session: 5 }, /^run: has no key 'session'; the nearest is \w+$/],
  [{ suits: ['insert'] }, /^run: has no key 'suits'; the nearest is suites$/],
  [{ memory: 4096 }, /no key 'memory'; the nearest is memory_bytes$/],
  [{ fix_grow: true }, /no key 'fix_grow'; the nearest is fixGrow$/],
  [{ n: '51' }, /^run: n: takes a list of at least one, .* from 1 on; got '51'$/],
  [{ n: 51 }, /^run: n: takes a list .*; got 51$/],
  [{ n: [] }, /^run: n: takes a list of at least one.*; got \[\]$/],
  [{ n: [51, 51] }, /^run: n\[1\]: 51 is in the list already$/],
  [{ n: [51, 0] }, /^run: n\[1\]: takes a whole number from 1 on; got 0$/],
  [{ n: [1.5] }, /^run: n\[0\]: .*; got 1.5$/],
  [{ n: new Array(1) }, /^run: n\[0\]: .*; got undefined$/],
  [{ n: [2 ** 53] }, /^run: n\[0\]: /],
  [{ n: [600_000] }, /--n 600000: a kernel 7.3 holds/],
  [{ suites: ['desrialize'] }, /^run: suites\[0\]: takes one of insert, .*nearest is deserialize$/],
  [{ suites: 'insert' }, /^run: suites: takes a list/],
  [{ names: ['uid'] }, /^run: names\[0\]: .*; the nearest is uuid$/],
  [{ abi: '7.4' }, /^run: abi: takes one of seed-v5, .*; got '7.4'; the nearest is 7/],
  [{ abi: null }, /^run: abi: .*; got null$/],
  [{ memory_bytes: '1GiB' }, /^run: memory_bytes: takes a whole number of bytes .*; got '1GiB'$/],
  [{ memory_bytes: 4095 }, /^run: memory_bytes: .*; got 4095$/],
  [{ order: 31 }, /^run: order: takes a whole number from 0 to 30; got 31$/],
  [{ scatter: 1.1 }, /^run: scatter: takes a number from 0 to 1; got 1.1$/],
  [{ scatter: Number.NaN }, /^run: scatter: .*; got NaN$/],
  [{ files: -1 }, /^run: files: /],
  [{ seed: '1' }, /^run: seed: /],
  [{ contender: '' }, /^run: contender: takes globs/],
  [{ contender: ['wasm/list'] }, /^run: contender: takes globs/],
  [{ scenario: 5 }, /^run: scenario: takes the name of a file or folder; got 5$/],
  [{ smoke: 'yes' }, /^run: smoke: takes true or false; got 'yes'$/],
  [{ smoke: true, full: true }, /^run: smoke and full contradict each other/],
  [{ onLine: 5 }, /^run: onLine: takes a function; got 5$/],
  [{ onProgress: {} }, /^run: onProgress: takes a function/],
  [{ signal: {} }, /^run: signal: takes an AbortSignal; got \{\}$/],
  ['insert', /^run: takes an object; got 'insert'$/],
  [['insert'], /^run: takes an object; got \[ 'insert' \]$/],
  [null, /^run: takes an object; got null$/],
])('run refuses %j', async (request, message) => {
  expect(await refusal(run(request as never))).toMatch(message);
});

it.each<[unknown, unknown, RegExp]>([
  ['a', {}, /^replay: traces: takes a list .* name of a file or folder; got 'a'$/],
  [undefined, {}, /^replay: traces: takes a list .*; got undefined$/],
  [[], {}, /^replay: traces: takes a list of at least one/],
  [['a', 'a'], {}, /^replay: traces\[1\]: 'a' is in the list already$/],
  [['a', 5], {}, /^replay: traces\[1\]: .*; got 5$/],
  [['a'], { contendr: '*' }, /^replay: has no key 'contendr'; the nearest is contender$/],
  [['a'], { fixGrow: 1 }, /^replay: fixGrow: takes true or false; got 1$/],
  [['a'], { contender: 'a,,b' }, /^replay: contender: takes globs/],
  [['a'], { smoke: true, full: true }, /^replay: smoke and full contradict/],
  [['a'], 5, /^replay: takes an object; got 5$/],
])('replay refuses %j, %j', async (traces, request, message) => {
  expect(await refusal(replay(traces as never, request as never))).toMatch(message);
});

it.each<[unknown, RegExp]>([
  [{ session: 5 }, /^blackout: has no key 'session'; the nearest is sessions$/],
  [{ budget: 5e7 }, /no key 'budget'; the nearest is budget_ns$/],
  [{ base: 5e7 }, /no key 'base'; the nearest is base_ns$/],
  [{ nsPerInstruction: 1 }, /the nearest is ns_per_instruction$/],
  [{ onProgress: () => {} }, /^blackout: has no key 'onProgress'/],
  [{ sessions: '300' }, /^blackout: sessions: takes a whole number from 0 on; got '300'$/],
  [{ sessions: Number.POSITIVE_INFINITY }, /^blackout: sessions: .*; got Infinity$/],
  [{ abi: '7.3' }, /^blackout: abi: takes a list/],
  [{ abi: [] }, /^blackout: abi: takes a list of at least one/],
  [{ abi: ['7.3', '7.3'] }, /^blackout: abi\[1\]: '7.3' is in the list already$/],
  [{ abi: ['6.17'] }, /^blackout: abi\[0\]: takes one of seed-v5, .*no sessions\); got '6.17'/],
  [{ names: ['uuid'] }, /^blackout: names: takes one of session/],
  [{ memory_bytes: 1 }, /^blackout: memory_bytes: /],
  [{ order: -1 }, /^blackout: order: /],
  [{ budget_ns: '50ms' }, /^blackout: budget_ns: takes a number of nanoseconds .*; got '50ms'$/],
  [{ base_ns: -1 }, /^blackout: base_ns: /],
  [{ ns_per_instruction: 0.3 }, /^blackout: ns_per_instruction: takes \{ low, high \}/],
  [{ ns_per_instruction: { low: 0.5, high: 0.2 } }, /^blackout: ns_per_instruction: /],
  [{ ns_per_instruction: { low: 0, high: 0.2 } }, /^blackout: ns_per_instruction: /],
  [{ scenario: 'a.json', sessions: 5 }, /^blackout: scenario and sessions contradict/],
  [{ order: 9, folio_bytes: 4096 }, /^blackout: order and folio_bytes contradict/],
  [
    { folio_bytes: 12288 },
    /^blackout: folio_bytes: takes a number of bytes that is a power of two/,
  ],
  [{ scenario: 'a.json', trace: 'a' }, /^blackout: scenario and trace contradict/],
])('blackout refuses %j', async (request, message) => {
  expect(await refusal(blackout(request as never))).toMatch(message);
});

it('what is undefined or false says as much as what is left out', () => {
  expect(checked('run', { n: undefined, smoke: false, seed: 0 }, RUN_KEYS)).toEqual({ seed: 0 });
  expect(checked('replay', {}, REPLAY_KEYS)).toEqual({});
});

it('takes the ends of ranges', () => {
  const widest = {
    sessions: 0,
    memory_bytes: 4096,
    order: 30,
    budget_ns: 0,
    ns_per_instruction: { low: 0.1, high: 0.1 },
    abi: ['6.19', '7.3'],
  };
  expect(checked('blackout', widest, BLACKOUT_KEYS)).toEqual(widest);
  const run = { scatter: 1, order: 0, n: [1], seed: Number.MAX_SAFE_INTEGER };
  expect(checked('run', run, RUN_KEYS)).toEqual(run);
});

it('a signal that has ended before is the reason at once', async () => {
  const signal = AbortSignal.abort('enough');
  await expect(run({ signal })).rejects.toBe('enough');
  await expect(replay(['results/7.3.4-n819-session'], { signal })).rejects.toBe('enough');
  await expect(blackout({ signal })).rejects.toBe('enough');
});

// The same ranges, in the same words.
it.each([
  ['run --n 51,0', 'each a whole number from 1 on'],
  ['run --n 51,51', 'none twice'],
  ['run --n 5e1', 'each a whole number from 1 on'],
  ['run --names uid', 'each one of session'],
  ['run --abi 7.4', 'one of seed-v5'],
  ['run --order 31', 'a whole number from 0 to 30'],
  ['run --scatter 1.1', 'a number from 0 to 1'],
  ['run --memory 4095', 'a size of at least a page'],
  ['run --contender a,,b', 'globs with commas between them'],
  ['run --smoke --full', 'contradict each other'],
  ['blackout --abi 6.17', '(6.17 and 6.18 have no sessions)'],
  ['blackout --budget 50', 'a time with its unit'],
  ['blackout --ns-per-instruction 2..1', 'nanoseconds from low to high'],
  ['blackout --scenario a --sessions 3', 'contradict each other'],
])('the command line refuses %s', async (line, words) => {
  const { code, stdout, stderr } = await command(line.split(' '), ROOT);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});
