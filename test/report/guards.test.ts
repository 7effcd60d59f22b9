import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/report/charts/draw.ts';
import { guarded } from '../../src/report/charts/guard.ts';
import { parseSvg } from '../../src/report/charts/parse.ts';
import type { Chart } from '../../src/report/content.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/md.ts';
import { renderPlain } from '../../src/report/plain.ts';
import { renderSvg } from '../../src/report/svg.ts';
import type { Line } from '../../src/result/types.ts';
import { FILES, HISTORY, sample } from './sample.ts';

const prototype = Object.prototype as Record<string, unknown>;

describe('a built-in prototype that drawing changes', () => {
  it.each<[string, () => void, () => void]>([
    ['gains a property', () => Object.assign(prototype, { luo: 1 }), () => delete prototype.luo],
    [
      'has another method',
      () => Object.assign(Array.prototype, { luo() {} }),
      () => delete (Array.prototype as unknown as Record<string, unknown>).luo,
    ],
  ])('is an error where it %s', (_, change, mend) => {
    const draw: Chart['draw'] = () => {
      change();
      return { height: 10, tips: [], option: {} };
    };
    const chart: Chart = { id: 'a', title: 'a', size: 'full', draw };
    try {
      expect(() => drawChart(chart, 100, () => ({}))).toThrow(/\.prototype was changed/);
    } finally {
      mend();
    }
  });

  it('is an error where a method is replaced, and none where nothing is', () => {
    const { trim } = String.prototype;
    try {
      expect(() =>
        guarded(() => {
          String.prototype.trim = () => 'x';
        }),
      ).toThrow('String.prototype was changed');
    } finally {
      // As it was: not enumerable.
      Object.defineProperty(String.prototype, 'trim', { value: trim, enumerable: false });
    }
    expect(guarded(() => 7)).toBe(7);
  });
});

describe('an SVG is parsed', () => {
  it.each([
    '<svg a="1"><g><path d="M0 0"/><text x="1">a &lt; b &#39;</text></g></svg>\n',
    '<svg><style>a{fill:url(#b)}</style></svg>',
  ])('and given as it is: %s', (svg) => expect(parseSvg(svg)).toBe(svg));

  it.each([
    ['', 'the end of an element is missing'],
    ['<svg><g></svg>', 'an end of svg that was not open'],
    ['<svg>', 'the end of an element is missing'],
    ['<svg></svg><svg></svg>', 'a second element'],
    ['<g></g>', 'no svg'],
    ['a<svg></svg>', 'text outside'],
    ['<svg a="1" a="2"></svg>', 'the attribute a twice'],
    ['<svg a=1></svg>', 'a tag that is none at character 1'],
    ['<svg><b>x</b></svg>', 'the element b at character 6'],
    ['<svg>a & b</svg>', 'an ampersand'],
    ['<svg a="&b;"></svg>', 'an ampersand'],
    ['<svg onload="x"></svg>', 'the attribute onload'],
    ['<svg><text>a < b</text></svg>', 'a tag that is none'],
    ['<svg><!-- a --></svg>', 'a tag that is none'],
    ['<svg><text>\u0001</text></svg>', 'a character that XML cannot hold'],
    ['<svg><style>@import "a"</style></svg>', 'a style that loads'],
  ])('and refused: %s', (svg, message) => expect(() => parseSvg(svg)).toThrow(message));

  it('before it is written: all of the sample are', () => {
    for (const { svg } of renderSvg(FILES, HISTORY)) expect(parseSvg(svg)).toBe(svg);
  });
});

describe('a result that is not verified', () => {
  const lines = sample('run').map(
    (line): Line => (line.type === 'result' ? { ...line, verified: false } : line),
  );
  const count = lines.filter(({ type }) => type === 'result').length;

  it('is the first thing that a report says', () => {
    const said = `${count} results are not verified`;
    expect(renderPlain([lines])).toMatch(new RegExp(`^${said}`));
    expect(renderPlain([lines]).replaceAll('\n', ' ')).toContain(`${count} results above are NOT`);
    expect(renderMarkdown([lines])).toMatch(new RegExp(`^\\*\\*${said}`));
    expect(renderHtml([lines])).toContain(`Every result but ${count} was compared`);
    expect(renderHtml([sample('run')])).toContain('Every result was compared');
  });
});
