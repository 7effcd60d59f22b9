import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/report/build.ts';
import { PAGE_BYTES_MOST, renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/md.ts';
import { renderPlain } from '../../src/report/plain.ts';
import { renderSvg } from '../../src/report/svg.ts';
import type { Line, TimeLine } from '../../src/result/types.ts';
import { escapeMarkdown } from '../../src/shown.ts';
import { FILES, HISTORY, HOSTILE, hostileLines, onAnotherMachine, sample } from './sample.ts';

// `npx vitest run test/report -u` writes the golden files anew: look at what changed.
const golden = (name: string) => join(import.meta.dirname, 'golden', name);
const bytes = (text: string) => Buffer.byteLength(text);
/** What the page embeds. */
const resultsOf = (html: string) => {
  const [, left = '', json] =
    /<script type="application\/json" id="results"(?: data-left-out="([^"]*)")?>([\s\S]*?)<\/script>/.exec(
      html,
    )!;
  return { left, lines: JSON.parse(json!) as Line[] };
};
/** Results of a full sweep: more than any format has room for. */
const many: Line[] = [
  FILES[0]![0]!,
  ...Array.from({ length: 4000 }, (_, i): Line => {
    const line = sample('run').find(
      (one): one is TimeLine => one.type === 'result' && one.metric === 'time',
    )!;
    const samples = Array.from({ length: 40 }, (_, j) => i + j / 7);
    return {
      ...line,
      samples,
      workload: { ...line.workload, n: 1 + (i % 400) },
      contender: `wasm/c${i % 10}`,
    };
  }),
];

describe('the golden files', () => {
  it('of Markdown, text and a chart are what is rendered', async () => {
    await expect(renderMarkdown(FILES, HISTORY)).toMatchFileSnapshot(golden('report.md.txt'));
    await expect(renderPlain(FILES, HISTORY)).toMatchFileSnapshot(golden('report.txt'));
    const timeline = renderSvg(FILES, HISTORY).find(({ name }) => name === 'blackout-timeline.svg');
    await expect(timeline!.svg).toMatchFileSnapshot(golden('blackout-timeline.svg'));
  });

  it('of a small page is what is rendered', async () => {
    const html = renderHtml([sample('verdicts').slice(0, 3)]);
    const body = html.slice(html.indexOf('<body>'), html.indexOf('<script>'));
    await expect(`${body.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(golden('page.html.txt'));
  });
});

describe.each([
  ['html', () => renderHtml(FILES, { history: HISTORY })],
  ['md', () => renderMarkdown(FILES, HISTORY)],
  ['text', () => renderPlain(FILES, HISTORY)],
  ['svg', () => JSON.stringify(renderSvg(FILES, HISTORY))],
])('%s', (_, render) => {
  it('is the same bytes again, whatever was drawn between', () => {
    const first = render();
    renderSvg([sample('replay')]);
    expect(render()).toBe(first);
  });
});

describe('the page', () => {
  it('embeds every line as it is', () => {
    const { left, lines } = resultsOf(renderHtml(FILES));
    expect(left).toBe('');
    expect(lines).toEqual([...FILES.at(-1)!, ...FILES.slice(0, -1).flat()]);
  });

  it('stays within 1 MiB, and says what of a large run it leaves out', () => {
    const html = renderHtml([many]);
    expect(bytes(html)).toBeLessThanOrEqual(PAGE_BYTES_MOST);
    const { left, lines } = resultsOf(html);
    expect(left).not.toBe('');
    expect(lines[0]).toEqual(many[0]);
    const path = sample('window').find((line) => line.type === 'window')!;
    const deep = { ...path, stack: Array.from({ length: 40_000 }, (_, i) => `f${i}`) } as Line;
    expect(resultsOf(renderHtml([[many[0]!, deep, deep, deep]]))).toMatchObject({
      left: 'samples, call paths of windows',
      lines: [many[0]],
    });
    const small = renderHtml([many.slice(0, 1500)]);
    expect(resultsOf(small)).toMatchObject({ left: 'samples' });
    expect(resultsOf(small).lines).toHaveLength(1500);
  });

  it('loads nothing and runs no script but its own', () => {
    const html = renderHtml(FILES, {
      page: { script: 'self.one = 1', module_base64: 'AGFzbQ==' },
    });
    expect(html).not.toMatch(/(src|href)="(?!#)/);
    expect(html.match(/<script/g)).toHaveLength(4);
    expect(html).toContain("default-src 'none'");
    expect(html.match(/'sha256-/g)).toHaveLength(2);
    expect(html).toContain('<section id="explorer"');
    expect(html).toContain('<section id="play"');
    expect(renderHtml(FILES)).not.toMatch(/id="(explorer|play|module)"/);
  });

  it('refuses a script that would end its own element', () => {
    const page = { script: 'const a = "</script>"', module_base64: '' };
    expect(() => renderHtml(FILES, { page })).toThrow('end its own element');
  });
});

describe('text of whatever origin', () => {
  const lines = hostileLines();

  it('is escaped in the page', () => {
    const html = renderHtml([lines], { history: lines });
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain('<img');
    expect(resultsOf(html).lines).toEqual(lines);
  });

  it('is escaped in charts', () => {
    const charts = renderSvg([lines], lines);
    expect(charts.length).toBeGreaterThan(3);
    for (const { name, svg } of charts) {
      expect(name).toMatch(/^[a-z0-9-]+\.svg$/);
      expect(svg).not.toMatch(/<script|<img|\p{Cc}(?<!\n)/u);
      expect(svg.match(/<svg/g)).toHaveLength(1);
    }
  });

  it('is escaped in Markdown: no markup, no mention', () => {
    const text = renderMarkdown([lines], lines).replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(text).not.toMatch(/<(script|img)|@root|\p{Cc}(?<!\n)/u);
    expect(escapeMarkdown(HOSTILE)).not.toMatch(/[<>@]|(?<!\\)[|`]/);
    expect(escapeMarkdown('[a](https://b)\n# c')).toBe(String.raw`\[a\](https&#58;//b) \# c`);
  });

  it('is an argument in a command to copy', () => {
    const { sections } = contentOf([lines], lines);
    const commands = sections.flatMap(({ figures }) =>
      figures.flatMap(({ command }) => command ?? []),
    );
    expect(commands.some((command) => command.includes("'"))).toBe(true);
    for (const command of commands) {
      const bare = command.replaceAll(/'[^']*'|\\'/g, '');
      expect(bare).toMatch(/^[\w.,:=/@+\- FILE>()]*$/);
    }
  });

  it('is printable ASCII in text', () => {
    expect(renderPlain([lines], lines)).toMatch(/^[\x20-\x7e\n]+$/);
  });
});

describe('Markdown', () => {
  it('stays within 64 KB, and says that rows are left out', () => {
    const verdict = sample('verdicts').find(({ type }) => type === 'verdict');
    const text = renderMarkdown([Array.from({ length: 2000 }, () => verdict!)]);
    expect(bytes(text)).toBeLessThanOrEqual(64 * 1024);
    expect(text).toContain('more rows are in the result file');
  });
});

describe('text', () => {
  it.each([
    ['one machine', [...FILES]],
    ['one machine without results', [sample('verdicts')]],
    ['three machines', [...FILES, ...[2, 3].map((f) => onAnotherMachine(FILES[1]!, `M${f}`, f))]],
    ['a full sweep', [many]],
  ])('of %s is plain ASCII of at most 75 columns', (_, files) => {
    const text = renderPlain(files, HISTORY);
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
    const lines = text.split('\n').filter((line) => line.length > 75);
    expect(lines.filter((line) => !line.includes('luo-bench'))).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('has a column for each machine, and their environments', () => {
    const text = renderPlain([FILES[1]!, onAnotherMachine(FILES[1]!, 'Other', 2)]);
    expect(text).toMatch(/contender +instructions +A p10 ns/);
    expect(text).toMatch(/contender .*B p10 ns/);
    expect(text).toMatch(/processor +AMD EPYC\n/);
    expect(text).toMatch(/processor +Other\n/);
  });
});

describe('charts as files', () => {
  it('are standalone: their values as titles, dark by a style of their own', () => {
    for (const { name, svg } of renderSvg(FILES, HISTORY)) {
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'), name).toBe(true);
      expect(svg, name).toContain('prefers-color-scheme:dark');
      expect(svg.match(/<title>/g)!.length, name).toBeGreaterThan(1);
      expect(svg, name).not.toMatch(/NaN|undefined|Infinity|data-tip|ecmeta|zr\d/);
    }
  });
});
