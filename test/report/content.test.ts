import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/report/build.ts';
import type { Content } from '../../src/report/content.ts';
import { machinesOf } from '../../src/report/machines.ts';
import type { EnvLine, Line } from '../../src/result/types.ts';
import { FILES, HISTORY, onAnotherMachine, sample } from './sample.ts';

const ids = ({ sections }: Content) => sections.map(({ id }) => id);
const section = (content: Content, id: string) => content.sections.find((one) => one.id === id)!;
const figures = (content: Content) => content.sections.flatMap((one) => one.figures);

/** Every number that lines hold, as they are. */
const numbersOf = (lines: readonly Line[]): Set<number> =>
  new Set(
    lines.flatMap((line) =>
      [...Object.values(line), ...('workload' in line ? [line.workload.n] : [])].filter(
        (value): value is number => typeof value === 'number',
      ),
    ),
  );

describe('the columns of a report', () => {
  it('joins files of one machine and build, whichever came first', () => {
    const [machine, ...others] = machinesOf(FILES).machines;
    expect(others).toEqual([]);
    expect(machine!.label).toBe('AMD EPYC');
    expect(machine!.lines).toHaveLength(FILES.flat().filter(({ type }) => type !== 'env').length);
    expect(machinesOf([...FILES].reverse()).machines).toHaveLength(1);
  });

  it('parts machines and builds, and two runs that have a result in common', () => {
    const run = sample('run');
    const other = onAnotherMachine(run, 'Other', 2);
    expect(machinesOf([run, other]).machines.map(({ label }) => label)).toEqual([
      'A: AMD EPYC',
      'B: Other',
    ]);
    expect(machinesOf([run, run]).machines).toHaveLength(2);
    const module = run.map((line) =>
      line.type === 'env' ? { ...line, wasm_sha256: 'f'.repeat(64) } : line,
    );
    expect(machinesOf([sample('replay'), module]).machines).toHaveLength(2);
  });

  it('gives lines without an environment to the only machine, to none of several', () => {
    const [run, verdicts] = [sample('run'), sample('verdicts')];
    expect(machinesOf([verdicts, run]).machines).toHaveLength(1);
    const { machines } = machinesOf([run, onAnotherMachine(run, 'Other', 2), verdicts]);
    expect(machines.map(({ label }) => label)).toEqual([
      'A: AMD EPYC',
      'B: Other',
      'C: machine not stated',
    ]);
  });
});

describe('the content of a report', () => {
  const content = contentOf(FILES, HISTORY);

  it('has a section for each kind of line', () => {
    expect(ids(content)).toEqual([
      'blackout',
      'window',
      'growth',
      'folios',
      'trace',
      'verdicts',
      'history',
      'profile',
      'environment',
    ]);
    expect(content.absent).toEqual([]);
  });

  it.each([
    ['blackout', ['blackout']],
    ['run', ['growth', 'profile']],
    ['replay', ['trace']],
    ['folios', ['folios']],
    ['window', ['window']],
    ['verdicts', ['verdicts']],
  ])('of %s alone leaves out the others and says how to get them', (name, expected) => {
    const alone = contentOf([sample(name)]);
    expect(ids(alone)).toEqual([...expected, 'environment']);
    expect(alone.absent).toHaveLength(8 - expected.length);
    expect(alone.absent.every(({ command }) => command.startsWith('luo-bench '))).toBe(true);
  });

  it('answers first, with numbers of the lines', () => {
    const phases = sample('blackout').filter(
      (line) =>
        line.type === 'phase' &&
        line.abi === '7.3' &&
        line.contender === 'list' &&
        line.metric === 'instructions' &&
        line.blackout,
    );
    const window = phases.reduce((sum, line) => sum + (line.type === 'phase' ? line.value : 0), 0);
    expect(content.answer[0]).toContain('of kernel 7.3 take');
    expect(content.answer[0]).toContain(`${(window / 1e9).toFixed(2)} billion instructions`);
    const kernel = sample('replay').find(
      (line) =>
        line.type === 'result' &&
        line.contender.startsWith('kernel/') &&
        line.suite === 'deserialize',
    );
    expect(kernel).toMatchObject({ value: 29252545 });
    expect(content.answer.join('\n')).toContain('cost the real kernel 29.3 million instructions');
  });

  it('answers with what a recorded window was of', () => {
    const [answer] = contentOf([sample('window')]).answer;
    expect(answer).toMatch(
      /^In the window of trace w8 \(ABI 7\.3, x86_64\) LUO and KHO executed .* of them in reserve\.$/,
    );
  });

  it('shows no number that the lines do not hold', () => {
    const known = numbersOf([...FILES.flat(), ...HISTORY]);
    const cells = figures(content).flatMap(({ table }) => table.rows.flat());
    const values = cells.flatMap(({ value }) => value ?? []);
    expect(values.length).toBeGreaterThan(500);
    expect(values.filter((value) => !known.has(value))).toEqual([]);
  });

  it('says of each figure what reproduces it', () => {
    expect(figures(content).every(({ command }) => command?.startsWith('luo-bench '))).toBe(true);
    expect(section(content, 'growth').figures[0]!.command).toBe(
      'luo-bench run insert --n 51,819,2000 --names session --contender wasm/list,wasm/buckets,wasm/hash,ts/list,ts/map',
    );
    expect(section(content, 'folios').figures[0]!.command).toContain(
      'luo-bench run folios reserve --memory 1GiB --order 9 --scatter 0.1',
    );
    expect(section(content, 'blackout').figures[0]!.command).toBe(
      'luo-bench blackout --sessions 819 --names session --files 3 --memory 64GiB --order 9 --scatter 0 --host-memory 256GiB ' +
        '--abi 7.0,7.3 --contender hash --budget 50ms --base 20ms ' +
        '--ns-per-instruction 0.097..0.388 --json',
    );
  });

  it('has rows as long as their columns and ids that are distinct', () => {
    for (const { table } of figures(content)) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
    const charts = figures(content).flatMap((figure) => figure.charts.map(({ id }) => id));
    expect(new Set(charts).size).toBe(charts.length);
  });

  it('shows what changed over the commits, and runs of one commit that count the same once', () => {
    const [first] = HISTORY;
    const again = [...HISTORY, ...HISTORY.slice(-5)];
    expect(first?.type).toBe('env');
    const json = (of: Content) => JSON.stringify(section(of, 'history'));
    expect(json(contentOf(FILES, again))).toBe(json(content));
    expect(section(content, 'history').prose[0]).toContain('3 runs that differ');
    expect(contentOf(FILES, HISTORY.slice(0, 5)).absent).toHaveLength(1);
  });
});

describe('a report of several machines', () => {
  const files = [FILES[0]!, FILES[1]!, FILES[2]!];
  const other = files.map((lines) => onAnotherMachine(lines, 'Other', 2));
  const content = contentOf([...files, ...other]);

  it('has one column a machine and averages nothing', () => {
    const table = section(content, 'trace').figures[0]!.table;
    expect(table.columns.map(({ head }) => head)).toEqual([
      'contender',
      'instructions',
      ...['p10 ns', 'low', 'high', 'p50', 'p99'].flatMap((head) => [`A ${head}`]),
      ...['p10 ns', 'low', 'high', 'p50', 'p99'].flatMap((head) => [`B ${head}`]),
    ]);
    const known = numbersOf([...files, ...other].flat());
    const values = figures(content).flatMap((one) => one.table.rows.flat().map((c) => c.value));
    expect(values.filter((value) => value !== undefined && !known.has(value))).toEqual([]);
    const list = table.rows.find(([name]) => name!.text === 'wasm/list')!;
    expect(list[7]!.value! / list[2]!.value!).toBeCloseTo(2, 4);
  });

  it('shows both environments, and counts in a column each where they differ', () => {
    const environment = section(content, 'environment').figures[0]!.table;
    expect(environment.columns.map(({ head }) => head)).toEqual(['', 'A: AMD EPYC', 'B: Other']);
    const changed = other.map((lines) =>
      lines.map((line) =>
        line.type === 'result' && line.metric === 'instructions'
          ? { ...line, value: line.value + 1 }
          : line,
      ),
    );
    const heads = section(contentOf([...files, ...changed]), 'trace').figures[0]!.table.columns;
    expect(heads.slice(1, 3).map(({ head }) => head)).toEqual(['A instructions', 'B instructions']);
  });
});

describe('more than has room', () => {
  const [env, ...lines] = sample('run') as [EnvLine, ...Line[]];

  it('runs of other machines are left out, and how many is said', () => {
    const others = Array.from({ length: 40 }, (_, i) => [{ ...env, cpu: `cpu ${i}` }, ...lines]);
    const { machines, more } = machinesOf(others);
    expect(machines).toHaveLength(26);
    expect(more).toBe(14);
    const { sections } = contentOf(others.slice(0, 30));
    expect(sections.at(-1)!.prose.join(' ')).toContain('4 more runs of other machines');
  });

  it('2000 runs of one machine are one column, with some of their dates', () => {
    const runs = Array.from({ length: 2000 }, (_, i) => ({ ...env, started: `${i}` }));
    const { machines } = machinesOf([[...runs, ...lines]]);
    expect(machines).toHaveLength(1);
    const { sections } = contentOf([[...runs, ...lines]]);
    expect(JSON.stringify(sections.at(-1)!.figures)).toContain('and 1,992 more');
  });

  it('contenders beyond the first 200 are left out, and how many is said; verdicts never', () => {
    const count = lines.find((line) => line.type === 'result')!;
    const many = Array.from({ length: 230 }, (_, i) => ({ ...count, contender: `wasm/c${i}` }));
    const { sections } = contentOf([[env, ...(many as Line[])]]);
    expect(sections.at(-1)!.prose.join(' ')).toContain(
      'Of 230 contenders the first 200 are shown.',
    );
    const { suite, workload } = count;
    const verdicts = many.map(
      ({ contender }): Line => ({
        ...{ v: 1, type: 'verdict', suite, workload, contender, metric: 'time' },
        verdict: 'slower',
        ratio: 2,
      }),
    );
    const compared = contentOf([[env, ...verdicts]]);
    expect(compared.sections[0]!.prose[0]).toContain('230 slower');
  });

  it('a sweep over 200,000 sizes is drawn in part, which is said', () => {
    const count = lines.find((line) => line.type === 'result' && line.suite === 'insert')!;
    const sizes = Array.from({ length: 200_000 }, (_, i) => ({
      ...count,
      workload: { ...(count as { workload: object }).workload, n: i + 1 },
    }));
    const { sections } = contentOf([[env, ...(sizes as Line[])]]);
    const [figure] = sections.find(({ id }) => id === 'growth')!.figures;
    expect(figure!.note).toContain('Of 200,000 sizes 40 of each curve are drawn');
    expect(figure!.command!.length).toBeLessThan(500);
  });
});
