import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTrace } from '../../src/blackout/check.ts';
import { chooseBuild } from '../../src/blackout/model.ts';
import { countingModule, readModel, readToValidate } from '../../src/blackout/read.ts';
import { validateAll } from '../../src/blackout/validate.ts';
import type { PhaseLine } from '../../src/result/types.ts';
import { readTrace } from '../../src/trace/read.ts';
import { readWindow } from '../../src/trace/window.ts';
import { command, linesOf, ROOT, temporary } from '../cli/command.ts';
import { alteredTrace, arm64Dirs, callDirs, traceDirs, windowDirs } from '../traces.ts';

const model = readModel();
const RECORDED = join(ROOT, 'results/7.3.4-n819-session');

function checksOf(dir: string) {
  const trace = readTrace(dir);
  const chosen = chooseBuild(model, trace.abi, trace.arch, trace.callFloorInstructions);
  return checkTrace(trace, chosen.build);
}

/** What the calls of this kernel and operation cost, by their number among them, in place of what they did. */
type Costs = Readonly<Record<string, (nth: number, instructions: number) => number>>;

let dir: string;
let remove: () => void;
beforeAll(() => {
  ({ dir, remove } = temporary());
});
afterAll(() => remove());

function recosted(costs: Costs): string {
  const nth = new Map<string, number>();
  return alteredTrace(dir, RECORDED, {
    'ops.csv.gz': (text) =>
      text
        .toString()
        .split('\n')
        .map((line) => {
          const cells = line.split(',');
          const of = `${cells[0]} ${cells[1]}`;
          const cost = costs[of];
          if (!cost) return line;
          nth.set(of, (nth.get(of) ?? -1) + 1);
          cells[6] = String(cost(nth.get(of)!, Number(cells[6])));
          return cells.join(',');
        })
        .join('\n'),
  });
}

/** An index: each call costs the same, but for two that meet a timer tick. */
const INDEX: Costs = {
  '1 create': (nth) => (nth === 100 ? 5800 : 2365),
  '2 open': () => 312_345,
  '2 retrieve': (nth) => (nth === 100 ? 5900 : 2100),
};

/** What `blackout --validate` says of it, in one line a paragraph, and its lines of phases. */
function validate(recorded: ReturnType<typeof readToValidate>) {
  const texts: string[] = [];
  const lines: PhaseLine[] = [];
  const out = {
    line: (line: unknown) => void lines.push(line as PhaseLine),
    text: (text: string) => void texts.push(text),
    warn() {},
  };
  validateAll([() => recorded], model, undefined, { countingModule }, out);
  return { table: texts.join('\n'), text: texts.join(' ').replaceAll('\n', ' '), lines };
}

describe('a kernel that does not scan names', () => {
  it('is told so, its calls are judged without the scan, and no range of theirs', () => {
    const { table, text } = validate(readToValidate(recosted(INDEX)));
    expect(text).toContain(
      'this kernel does not scan names in create (2365 instructions whatever n), deserialize (381 a session), ' +
        'retrieve (2100 whatever n); these rows are predicted without the scan, and not judged',
    );
    expect(table).toMatch(/^create +819 +1940370 +\d{7} +- +- +-$/m);
    expect(table).toMatch(/^deserialize: open +1 +312345 +\d{6} +- +- +-$/m);
    expect(text).not.toMatch(/timer tick|slab refill|constant/);
    expect(text).toContain('2 of 2 printed ranges hold');
  });

  it('is told so on its measured lines; those predicted are of the list', async () => {
    const ended = await command(['blackout', '--json', '--validate', recosted(INDEX)], ROOT);
    const indexed = linesOf(ended).filter((line): line is PhaseLine => line.type === 'phase');
    const { lines: listed } = validate(readToValidate(RECORDED));
    const without = indexed.filter(({ scans }) => scans === false);
    expect(without.map(({ phase }) => phase)).toEqual(['create', 'deserialize', 'retrieve']);
    expect(without.every(({ contender }) => contender.startsWith('kernel/'))).toBe(true);
    expect(listed.every(({ scans }) => scans === undefined)).toBe(true);
    const list = (lines: PhaseLine[]) =>
      lines
        .filter(({ contender }) => contender === 'list')
        .map(({ phase, value }) => [phase, value]);
    expect(list(indexed)).toEqual(list(listed));
  });

  it('is told how its calls grow, where they do', () => {
    const tree = (nth: number) => 2365 + 190 * Math.ceil(Math.log2(nth + 1));
    const { text } = validate(readToValidate(recosted({ ...INDEX, '1 create': tree })));
    expect(text).toContain('names in create (3505 to 4265 instructions as n grows), deserialize');
  });

  it('is told of the operations that have the index alone', () => {
    const of = (costs: Costs) =>
      checksOf(recosted(costs)).flatMap(({ op, unscanned }) => (unscanned ? [op] : []));
    expect(of({ '2 open': INDEX['2 open']! })).toEqual(['open']);
    expect(of({ '1 create': INDEX['1 create']! })).toEqual(['create']);
    // A scan four times as fast, or of a quarter of the names, is one.
    const quarter: Costs[string] = (_, instructions) => Math.round(1500 + instructions / 4);
    expect(of({ '1 create': quarter, '2 open': quarter, '2 retrieve': quarter })).toEqual([]);
  });

  const exact = [
    ...new Set([...traceDirs(), ...arm64Dirs(), ...callDirs('x86_64'), ...callDirs('arm64')]),
  ];
  it.each(exact.filter((one) => readTrace(one).mode === 'exact'))(
    'is none of those recorded: %s',
    (one) => {
      expect(checksOf(one).filter(({ unscanned }) => unscanned)).toEqual([]);
    },
  );
});

describe('a window of a kernel that does not scan names', () => {
  const window = windowDirs()
    .map(readWindow)
    .find(({ id }) => id === '7.3.4-tiny-n819')!;
  const of = (name: string, inclusive: number) =>
    [name, { ...window.functions.get(name)!, inclusive }] as const;

  it('is told so, and these phases are not judged', () => {
    const functions = new Map([
      ...window.functions,
      of('luo_open', 330_000),
      of('luo_session_retrieve', 819 * 1700),
    ]);
    const { text, lines } = validate({ ...window, functions });
    expect(text).toContain(
      'names in deserialize (403 instructions a session), retrieve (1700); these',
    );
    expect(text).toMatch(/deserialize +330000 +\d+ +- +- +- +- /);
    const told = lines.filter(({ scans }) => scans === false).map(({ phase }) => phase);
    expect(told).toEqual(['deserialize', 'retrieve']);
  });

  it.each(windowDirs())('is none of those recorded: %s', (one) => {
    expect(validate(readWindow(one)).text).not.toContain('does not scan');
  });
});
