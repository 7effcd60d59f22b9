import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../src/report/build.ts';
import { renderCallgrind } from '../../src/report/callgrind.ts';
import { renderFolded } from '../../src/report/folded.ts';
import { renderSpeedscope } from '../../src/report/speedscope.ts';
import { ofType } from '../../src/result/lines.ts';
import type { Line, WindowLine } from '../../src/result/types.ts';
import { temporary } from '../cli/command.ts';
import { hostileLines, sample } from './sample.ts';

const { dir, remove } = temporary();
afterAll(remove);

const ANNOTATE = '/usr/bin/callgrind_annotate';
const line = (trace: string, path: string, phase: string, ...counts: number[]): WindowLine => {
  const stack = path.split(' ');
  const [calls = 0, exclusive = 0, inclusive = 0] = counts;
  return {
    v: 1,
    type: 'window',
    workload: { trace },
    abi: '7.3',
    arch: 'x86_64',
    phase,
    function: stack.pop()!,
    stack,
    calls,
    exclusive,
    inclusive,
  };
};
/** `walk` calls itself, and is also what no caller is known of. */
const paths = (trace: string, own: number) => [
  line(trace, 'kexec', 'base', 0, 1, own + 18),
  line(trace, 'kexec init', 'scan', 1, 2, own + 17),
  line(trace, 'kexec init walk', 'scan', 3, own, own + 15),
  line(trace, 'kexec init walk walk', 'scan', 4, 5, 15),
  line(trace, 'kexec init walk walk reserve', 'reserve', 7, 10, 10),
  line(trace, 'walk', 'base', 0, 6, 6),
];
const old = paths('old', 20);
const now = [...paths('new', 30), line('new', 'kexec added', 'base', 1, 1, 1)];

describe('folded stacks', () => {
  it('are a line a path with what its last function executed', () => {
    expect(renderFolded([old])).toBe(
      'kexec 1\nkexec;init 2\nkexec;init;walk 20\nkexec;init;walk;walk 5\n' +
        'kexec;init;walk;walk;reserve 10\nwalk 6\n',
    );
  });

  it('of two windows have both counts, from one file or two', () => {
    const text = renderFolded([old, now]);
    expect(text).toContain('kexec;init;walk 20 30\n');
    expect(text).toContain('kexec;added 0 1\n');
    expect(renderFolded([[...old, ...now]])).toBe(text);
  });

  it('have no blank and no semicolon in a name', () => {
    const odd = { ...old[0]!, stack: ['a;b', '[interrupted call]'], function: 'c\nd' };
    expect(renderFolded([[odd]])).toBe('a_b;[interrupted_call];c\\nd 1\n');
    for (const row of renderFolded([hostileLines()]).split('\n').slice(0, -1)) {
      expect(row).toMatch(/^[^\s\p{Cc}\p{Cf}]+ \d+$/u);
    }
  });
});

/** What callgrind_annotate says of a window: instructions by function, all of it as `PROGRAM TOTALS`. */
function annotated(lines: readonly Line[], ...options: string[]): Map<string, number> {
  const file = join(dir, 'callgrind.out');
  writeFileSync(file, renderCallgrind([lines]));
  const text = execFileSync(
    ANNOTATE,
    ['--threshold=100', '--show-percs=no', ...options, file],
    // It warns of what it cannot read and goes on.
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const rows = text.matchAll(/^ *([\d,]+) +(?:\?\?\?:)?(\S.*?)(?: \[\])?$/gm);
  return new Map([...rows].map(([, count, name]) => [name!, Number(count!.replaceAll(',', ''))]));
}

describe('a Callgrind profile', () => {
  it('has each name once, and of each function what it called', () => {
    expect(renderCallgrind([old])).toContain(
      'fn=(3)\n0 31\ncfn=(3)\ncalls=4 0\n0 0\ncfn=(4) reserve\ncalls=7 0\n0 10\n',
    );
  });

  it.skipIf(!existsSync(ANNOTATE))('gives callgrind_annotate all counts, to the digit', () => {
    const totals = { 'PROGRAM TOTALS': 44 };
    expect(Object.fromEntries(annotated(old))).toMatchObject({
      ...totals,
      ...{ kexec: 1, init: 2, walk: 31, reserve: 10 },
    });
    expect(Object.fromEntries(annotated(old, '--inclusive=yes'))).toMatchObject({
      ...totals,
      ...{ '[window]': 44, kexec: 38, init: 37, walk: 41, reserve: 10 },
    });
  });

  it.skipIf(!existsSync(ANNOTATE))('of a real window has its total and its functions', () => {
    const real = ofType(sample('window'), 'window');
    const found = annotated(real, '--inclusive=yes');
    expect(found.get('PROGRAM TOTALS')).toBe(real.reduce((sum, path) => sum + path.exclusive, 0));
    expect(found.get('kho_memory_init')).toBe(
      real.find((path) => path.function === 'kho_memory_init')!.inclusive,
    );
  });

  it('is of one window, whatever its names', () => {
    expect(() => renderCallgrind([old, now])).toThrow('2 windows; give one');
    const text = renderCallgrind([hostileLines()]);
    expect(text).toMatch(/^(?:[^\p{Cc}\p{Cf}]*\n)+$/u);
    expect(text.match(/^fn=/gm)).toHaveLength(2);
  });
});

/** A profile of https://www.speedscope.app/file-format-schema.json as we write it. */
interface Sampled {
  $schema: string;
  shared: { frames: { name: string }[] };
  profiles: {
    type: string;
    name: string;
    unit: string;
    startValue: number;
    endValue: number;
    samples: number[][];
    weights: number[];
  }[];
}

describe('a speedscope file', () => {
  const file = JSON.parse(renderSpeedscope([old, now])) as Sampled;

  it('has a profile for each window, whose weights are its instructions', () => {
    expect(file.$schema).toBe('https://www.speedscope.app/file-format-schema.json');
    expect(file.profiles.map(({ name }) => name)).toEqual([
      'trace old (ABI 7.3, x86_64)',
      'trace new (ABI 7.3, x86_64)',
    ]);
    for (const { type, unit, startValue, endValue, samples, weights } of file.profiles) {
      expect({ type, unit, startValue }).toEqual({ type: 'sampled', unit: 'none', startValue: 0 });
      expect(samples).toHaveLength(weights.length);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(endValue);
    }
    expect(file.profiles[0]!.endValue).toBe(44);
  });

  it('has each name once, and stacks outermost first', () => {
    const names = file.shared.frames.map(({ name }) => name);
    expect(names).toEqual(['kexec', 'init', 'walk', 'reserve', 'added']);
    expect(file.profiles[0]!.samples[4]!.map((frame) => names[frame])).toEqual(
      'kexec init walk walk reserve'.split(' '),
    );
  });
});

describe('the chart of a window', () => {
  it('has the frames of LUO and KHO by phase in order of time, without what called them', () => {
    const late = line('old', 'kexec open', 'deserialize', 1, 90, 90);
    const { figures } = contentOf([[late, ...old]]).sections.find(({ id }) => id === 'window')!;
    const [chart] = figures[0]!.charts;
    const { tips, height } = chart!.draw(1000);
    expect(tips[0]!.map((tip) => tip.slice(0, tip.indexOf(':')))).toEqual([
      'init',
      'walk',
      'walk',
      'reserve',
      'open',
    ]);
    expect(tips[0]![1]).toBe('walk: 35 instructions, 20 of its own, 3 calls, scan');
    expect(chart!.draw(344).tips).toEqual(tips);
    expect(height).toBeLessThan(200);
    expect(figures[0]!.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['scan', '27', '21.3 %'],
      ['reserve', '10', '7.9 %'],
      ['deserialize', '90', '70.9 %'],
      ['LUO and KHO', '127', '100.0 %'],
    ]);
    expect(figures[1]!.table.rows.map(([name]) => name!.text)).toEqual([
      'open',
      'walk',
      'reserve',
      'init',
    ]);
  });

  it('of a path of any depth is drawn in part', () => {
    const deep = Array.from({ length: 30_000 }, (_, i) =>
      line('deep', ['a', ...Array(i % 100).fill('f'), `g${i}`].join(' '), 'scan', 1, 1, 1),
    );
    const stack = Array.from({ length: 100_000 }, (_, i) => `f${i}`);
    const { figures } = contentOf([[...deep, { ...deep[0]!, stack }]]).sections[0]!;
    expect(figures[0]!.charts[0]!.draw(1000).height).toBeLessThan(1000);
  });

  it('of two windows is one each, with a column each in the tables', () => {
    const { figures } = contentOf([[...old, ...now]]).sections.find(({ id }) => id === 'window')!;
    expect(figures[0]!.charts.map(({ id }) => id)).toEqual([
      'window-functions-1',
      'window-functions-2',
    ]);
    expect(figures[1]!.table.columns.map(({ head }) => head)).toEqual(
      ['function'].concat(
        ...['old', 'new'].map((id) => ['own', 'with callees', 'calls'].map((x) => `${id} ${x}`)),
      ),
    );
  });
});
