import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { judge, ktapHead, ktapResult } from '../../src/kernel/ktap.ts';
import { parseMakefile, selftestsOf } from '../../src/kernel/selftest.ts';
import { temporary } from '../cli/command.ts';

const ONE = { name: 'liveupdate', kexec: false };
const TWO = { name: 'luo_kexec_simple', kexec: true };
const STAGE_1 = 'selftest-init: stage 1 ended with 0\n';
const STAGE_2 = 'selftest-init: stage 2 ended with 0\n';

describe('which self-tests there are', () => {
  test('the Makefile names them: those of a kexec are the extended ones', () => {
    const text = `# comment
TEST_GEN_PROGS += liveupdate \\
	kho_debug

TEST_GEN_PROGS_EXTENDED += luo_kexec_simple
TEST_GEN_PROGS_EXTENDED := luo_multi_session $(OTHER)
TEST_FILES += do_kexec.sh
$(TEST_GEN_PROGS): x
`;
    expect(parseMakefile(text)).toEqual([
      { name: 'liveupdate', kexec: false },
      { name: 'kho_debug', kexec: false },
      { name: 'luo_kexec_simple', kexec: true },
      { name: 'luo_multi_session', kexec: true },
    ]);
  });

  test('a source without them is refused, its Makefile named', () => {
    const { dir, remove } = temporary();
    const source = { version: '6.12-1', folder: dir };
    expect(() => selftestsOf(source)).toThrow(Fault);
    const tests = join(dir, 'tools/testing/selftests/liveupdate');
    mkdirSync(tests, { recursive: true });
    writeFileSync(join(tests, 'Makefile'), '');
    expect(() => selftestsOf(source)).toThrow(tests);
    remove();
  });
});

describe('how a self-test ended', () => {
  test.each([
    ['one stage', ONE, STAGE_1],
    ['two stages', TWO, `# [STAGE 1] Starting\n${STAGE_1}# [STAGE 2]\n${STAGE_2}`],
    ['as many results as planned', ONE, `TAP version 13\n1..2\nok 1 a\nok 2 b\n${STAGE_1}`],
  ])('it passed with %s that ended with 0', (_, test, serial) => {
    expect(judge(test, serial, undefined)).toMatchObject({ verdict: 'ok', why: [] });
  });

  test.each([
    ['the machine was stopped', TWO, STAGE_1 + STAGE_2, 'late', 'late'],
    ['the second kernel never came', TWO, STAGE_1, undefined, 'stage 2 did not end'],
    ['nothing came', ONE, '', undefined, 'stage 1 did not end'],
    [
      'stage 2 failed',
      TWO,
      `${STAGE_1}selftest-init: stage 2 ended with 1\n`,
      undefined,
      'stage 2 ended with 1',
    ],
    ['a signal ended it', ONE, 'selftest-init: stage 1 ended with 139\n', undefined, '139'],
    ['a result is missing', ONE, `1..2\nok 1 a\n${STAGE_1}`, undefined, '1 results of 2'],
    ['a part failed', ONE, `1..1\nnot ok 1 a\n${STAGE_1}`, undefined, 'a part failed'],
    [
      'PID 1 failed',
      TWO,
      'selftest-init: failed: kexec_file_load: Cannot assign requested address\n',
      undefined,
      'stage 1 did not end',
    ],
  ])('it failed where %s, and the last lines are shown', (_, test, serial, broken, why) => {
    const result = judge(test, serial, broken);
    expect(result.verdict).toBe('not ok');
    expect(result.why[0]).toContain(why);
    const last = serial.trim().split('\n').at(-1) || 'empty';
    expect(result.why.join('\n')).toContain(last);
  });

  test('it was skipped where it says so, with its reason', () => {
    const serial =
      '1..0 # SKIP Failed to open /dev/liveupdate.\nselftest-init: stage 1 ended with 4\n';
    expect(judge(TWO, serial, undefined)).toMatchObject({
      verdict: 'skip',
      why: ['Failed to open /dev/liveupdate.'],
    });
  });

  test('it has an end, and lines of KTAP, whatever came over the console', () => {
    const pieces = fc.constantFrom('1..3', 'ok 1 a', 'not ok 2', STAGE_1, STAGE_2, '# SKIP', 'x');
    fc.assert(
      // More lines than the last ones that are shown.
      fc.property(
        fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40, size: 'max' }),
        fc.boolean(),
        (lines, kexec) => {
          const result = judge({ name: 't', kexec }, lines.join('\n'), undefined);
          const ktap = ktapResult(result, 1).trimEnd().split('\n');
          expect(ktap.at(-1)).toMatch(/^(not )?ok 1 t/);
          for (const line of ktap.slice(0, -1)) expect(line).toMatch(/^( {4}|#)/);
        },
      ),
      { seed: 7 },
    );
  });
});

describe('the report', () => {
  test('is KTAP with the parts of a test inside it', () => {
    const passed = judge(ONE, `1..1\nok 1 device.open\n${STAGE_1}`, undefined);
    const failed = judge(TWO, 'Kernel panic - not syncing\n', 'QEMU was killed');
    const report = [
      ktapHead(2, ['kernel 7.3.4']),
      ktapResult(passed, 1),
      ktapResult(failed, 2),
    ].join('');
    expect(report).toBe(`KTAP version 1
# kernel 7.3.4
1..2
    KTAP version 1
    1..1
    ok 1 device.open
ok 1 liveupdate
# QEMU was killed
# Kernel panic - not syncing
not ok 2 luo_kexec_simple
`);
  });

  test('says why a test was skipped', () => {
    const skipped = judge(ONE, 'selftest-init: stage 1 ended with 4\n', undefined);
    expect(ktapResult(skipped, 1)).toBe('ok 1 liveupdate # SKIP it says that it cannot run here\n');
  });
});
