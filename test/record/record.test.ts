import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordTrace } from '../../src/record/record.ts';
import { parseScenario } from '../../src/tape/scenario.ts';
import { readEvents, readTrace } from '../../src/trace/read.ts';
import { verifyTrace } from '../../src/trace/verify.ts';
import { temporary } from '../cli/command.ts';
import { traceFile } from '../traces.ts';

/** A kernel that was built here before: building one takes minutes. */
function builtKernel(): string | undefined {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const kernels = join(cache, 'luo-bench', 'kernels');
  if (!existsSync(kernels)) return undefined;
  const built = readdirSync(kernels).filter((name) => name.startsWith('tiny-'));
  return built.map((name) => join(kernels, name, 'bzImage')).find((path) => existsSync(path));
}

const kernel = builtKernel();
const emulator = spawnSync('qemu-system-x86_64', ['--version']).status === 0;

const SCENARIO = `{"v":1,"ops":[
{"op":"open"},{"op":"open","expect":"EBUSY"},
{"op":"create","name":"vm-1"},{"op":"create","name":"vm-1","expect":"EEXIST"},{"op":"create","name":"","expect":"EINVAL"},
{"op":"preserve","session":"vm-1","token":1,"kind":"memfd","size_bytes":10000,"order":0},
{"op":"preserve","session":"vm-1","token":1,"kind":"memfd","size_bytes":4096,"order":0,"expect":"EEXIST"},
{"op":"preserve","session":"vm-1","token":2,"kind":"memfd","size_bytes":2097152,"order":9},
{"op":"preserve","session":"vm-1","token":3,"kind":"memfd","size_bytes":131072,"order":4},
{"op":"preserve","session":"vm-1","token":4,"kind":"memfd","size_bytes":0,"order":0},
{"op":"create","name_hex":"ff220a22"},{"op":"create","name":"gone"},{"op":"close","session":"gone"},
{"op":"reboot"},
{"op":"open"},
{"op":"retrieve","name":"gone","expect":"ENOENT"},
{"op":"retrieve","name_hex":"ff220a22"},
{"op":"retrieve","name":"vm-1"},{"op":"retrieve","name":"vm-1","expect":"EINVAL"},
{"op":"retrieve-file","session":"vm-1","token":2},{"op":"retrieve-file","session":"vm-1","token":1},
{"op":"retrieve-file","session":"vm-1","token":4},{"op":"retrieve-file","session":"vm-1","token":9,"expect":"ENOENT"},
{"op":"finish","session":"vm-1"},{"op":"close","session":"vm-1"},
{"op":"retrieve","name":"vm-1","expect":"ENOENT"}]}`;

const reason = kernel
  ? emulator
    ? ''
    : ' (no QEMU)'
  : ' (no kernel was built: trace record does)';

describe.skipIf(kernel === undefined || !emulator)(`a recording of a real kernel${reason}`, () => {
  let folder: ReturnType<typeof temporary>;
  let dir: string;
  const warnings: string[] = [];

  beforeAll(async () => {
    folder = temporary();
    dir = join(folder.dir, 'trace');
    await recordTrace(
      { dir, kernel: kernel!, scenario: parseScenario(SCENARIO, 's'), file: 's', mode: 'exact' },
      { phase: () => {}, warn: (text) => warnings.push(text) },
      new AbortController().signal,
    );
  }, 600_000);
  afterAll(() => folder.remove());

  test('leaves out nothing, and passes every check of a trace', () => {
    expect(warnings).toEqual([]);
    expect(verifyTrace(dir).filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
  });

  test('has a cost above the floor for every call', () => {
    const { calls, callFloorInstructions } = readTrace(dir);
    expect(callFloorInstructions).toBeGreaterThan(50);
    for (const { instructions } of calls) {
      expect(instructions).toBeGreaterThan(callFloorInstructions);
    }
  });

  test('has folios of the orders that were asked for', () => {
    const marks = readEvents(dir)!.filter(({ event }) => event === 'mark');
    const orders = marks.map((mark) => Number(/order=(\d+)/.exec(mark.arguments)?.[1]));
    expect(orders.filter((order) => order > 0).sort()).toEqual([4, 4, 9]);
  });

  test('has what every twin paid', () => {
    const lines = Buffer.from(traceFile(dir, 'twins.csv')!).toString().trim().split('\n');
    const suites = new Set(lines.slice(1).map((line) => line.split(',')[1]));
    expect([...suites].sort()).toEqual(['deserialize', 'files', 'insert', 'lookup', 'serialize']);
    for (const line of lines.slice(1))
      expect(line).toMatch(/^native\/[a-z-]+,[a-z]+,\d+,[1-9]\d*$/);
  });

  test('has serialization among its phases', () => {
    const names = readTrace(dir).phases?.map((phase) => phase.function);
    expect(names?.[0]).toBe('kernel_kexec');
    expect(names).toContain('luo_session_serialize');
    expect(names?.at(-1)).toBe('machine_kexec');
  });
});
