import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../src/report/build.ts';
import { byVersion } from '../../src/report/groups.ts';
import { sumOf, windowOf } from '../../src/report/hosts.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/md.ts';
import { renderPlain } from '../../src/report/plain.ts';
import { renderSvg } from '../../src/report/svg.ts';
import { short } from '../../src/report/words.ts';
import { full, kernelName } from '../../src/result/describe.ts';
import { ofType } from '../../src/result/lines.ts';
import { parseResults } from '../../src/result/read.ts';
import type { Line } from '../../src/result/types.ts';
import { command, temporary } from '../cli/command.ts';

const ASKED =
  'blackout --arch arm64,x86_64 --page-size 64KiB --sessions 819 --contender buckets ' +
  '--budget 100ms --ns-per-instruction 0.2..0.5 --json';
const KERNELS = ['7.3 arm64 64KiB', '7.3'];

const { dir, remove } = temporary();
let lines: Line[];
beforeAll(async () => {
  const { code, stdout, stderr } = await command(ASKED.split(' '), dir);
  expect(code, stderr).toBe(0);
  lines = parseResults(stdout, 'stdout');
});
afterAll(remove);

/** The instructions of the list in a phase of a kernel. */
const phaseOf = (kernel: string, phase: string) =>
  ofType(lines, 'phase').find(
    (line) =>
      kernelName(line) === kernel &&
      line.phase === phase &&
      line.contender === 'list' &&
      line.metric === 'instructions',
  )!.value;

describe('kernels of two architectures in one report', () => {
  it.each([
    ['html', () => renderHtml([lines])],
    ['md', () => renderMarkdown([lines])],
    ['text', () => renderPlain([lines])],
  ])('are apart in every table of %s, by name', (_, render) => {
    const text = render();
    for (const kernel of KERNELS) {
      expect(text).toContain(full(Math.round(phaseOf(kernel, 'deserialize'))));
      expect(text).toContain(full(Math.round(phaseOf(kernel, 'serialize'))));
    }
    expect(text).toContain('7.3 arm64 64KiB');
  });

  it('have a bar each for the list and the index, in svg', () => {
    const timeline = renderSvg([lines]).find(({ name }) => name === 'blackout-timeline.svg')!;
    for (const kernel of KERNELS) {
      for (const contender of ['list', 'buckets']) {
        expect(timeline.svg).toContain(`>${kernel} ${contender}<`);
      }
    }
  });

  it('are columns of their own beside the phases, and rows of their own in capacity', () => {
    const { figures } = contentOf([lines]).sections.find(({ id }) => id === 'blackout')!;
    const matrix = figures.find(({ title }) => title === 'Kernel release by phase')!;
    expect(matrix.table!.columns.map(({ head }) => head)).toEqual(['phase', ...KERNELS]);
    const capacity = figures.find(({ title }) => title === 'How many sessions fit the budget')!;
    expect(capacity.table!.rows.length).toBe(4);
    expect(ofType(lines, 'capacity').length).toBe(4);
  });

  it('are not added up in the answer: the first that was asked for gives it', () => {
    const [headline] = contentOf([lines]).answer;
    const own = windowOf(ofType(lines, 'phase')).filter(
      (line) =>
        kernelName(line) === KERNELS[0] &&
        line.contender === 'list' &&
        line.metric === 'instructions',
    );
    expect(headline).toContain('of kernel 7.3 arm64 64KiB take');
    expect(short(sumOf(own).value)).not.toBe(short(sumOf([...own, ...own]).value));
    const alone = lines.filter((line) => !('arch' in line));
    expect(contentOf([alone]).answer[0]).toContain('of kernel 7.3 take');
  });

  it('are sorted by release alone', () => {
    const names = ['7.3 arm64 64KiB', '7.1', '7.3', 'seed-v5', '7.1 arm64'];
    expect(names.sort(byVersion)).toEqual([
      'seed-v5',
      '7.1',
      '7.1 arm64',
      '7.3 arm64 64KiB',
      '7.3',
    ]);
  });
});
