import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import type { CountLine, Line, TimeLine } from '../../src/result/types.ts';
import { ROOT, temporary } from '../cli/command.ts';
import { NO_BROWSER, openBrowser } from '../page/harness.ts';
import { FILES, HISTORY, hostileLines, onAnotherMachine, sample } from './sample.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { dir, remove } = temporary();
const [script, wasm] = [join(ROOT, 'dist/page/page.js'), join(ROOT, 'dist/wasm/luo.wasm')];
const explorer =
  existsSync(script) && existsSync(wasm)
    ? {
        page: {
          script: readFileSync(script, 'utf8'),
          module_base64: readFileSync(wasm).toString('base64'),
        },
      }
    : {};
const machines = [FILES[0]!, FILES[1]!, FILES[3]!].flatMap((lines) => [
  lines,
  onAnotherMachine(lines, 'Another Processor @ 3.00GHz, with a long name', 1.7),
]);

function write(name: string, html: string): string {
  const path = join(dir, `${name}.html`);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

/** Scrolls so many pixels, until the page has been told. */
function scrolled(page: Page, pixels: number): Promise<unknown> {
  return page.evaluate(
    (by) =>
      new Promise((resolve) => {
        addEventListener('scroll', () => requestAnimationFrame(resolve), { once: true });
        scrollBy(0, by);
      }),
    pixels,
  );
}

/** The cells of a section's tables: rows of texts, numbers as in the results where they are. */
function tableCells(page: Page, section: string): Promise<string[][]> {
  return page.$$eval(`#${section} tr`, (rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('th,td')].map(
        (cell) => cell.querySelector('data')?.value ?? cell.textContent!.replaceAll(',', ''),
      ),
    ),
  );
}

describe.skipIf(NO_BROWSER)('the report in Chromium, from a file', () => {
  let browser: Browser;
  const urls: Record<string, string> = {};
  beforeAll(async () => {
    browser = await openBrowser();
    urls.all = write('all', renderHtml(FILES, { history: HISTORY, ...explorer }));
    urls.machines = write('machines', renderHtml(machines));
    urls.hostile = write('hostile', renderHtml([hostileLines()], { history: hostileLines() }));
  });
  afterAll(async () => {
    await browser?.close();
    remove();
  });

  /** Opens a page; what the console or the network saw is in `errors`. */
  async function open(name: string, width: number, colorScheme: 'light' | 'dark' = 'light') {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('dialog', (dialog) => {
      errors.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(file|blob|data):/.test(request.url())) errors.push(request.url());
    });
    await page.goto(urls[name]!);
    return { page, errors };
  }

  it.each([
    ['all', 1280, 'dark'],
    ['all', 640, 'light'],
    ['all', 390, 'light'],
    ['machines', 1280, 'light'],
    ['machines', 390, 'dark'],
    ['hostile', 390, 'light'],
  ] as const)(
    'of %s at %i px, %s, is whole, silent and without a finding of axe-core',
    async (name, width, scheme) => {
      const { page, errors } = await open(name, width, scheme);
      const size = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(size[0]).toBeLessThanOrEqual(size[1]!);
      // No label of a chart is cut off: each lies within its chart.
      const cut = await page.$$eval('.plot svg', (charts) =>
        charts
          .filter((svg) => svg.getClientRects().length > 0)
          .flatMap((svg) => {
            const frame = svg.getBoundingClientRect();
            return [...svg.querySelectorAll('text')]
              .filter((text) => {
                const box = text.getBoundingClientRect();
                return (
                  box.left < frame.left - 1 ||
                  box.right > frame.right + 1 ||
                  box.top < frame.top - 2 ||
                  box.bottom > frame.bottom + 2
                );
              })
              .map((text) => text.textContent);
          }),
      );
      expect(cut).toEqual([]);
      await page.$$eval('details', (all) => {
        for (const one of all) one.open = true;
      });
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      });
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('has tables whose values are those of the results', async () => {
    const { page } = await open('all', 1280);
    const results = (name: string) =>
      sample(name).filter(
        (line): line is CountLine | TimeLine =>
          line.type === 'result' && line.metric !== 'set_bits_by_order',
      );
    const trace = await tableCells(page, 'trace');
    for (const line of results('replay')) {
      const rows = trace.filter(([contender]) => contender === line.contender);
      const values = line.metric === 'time' ? [line.value, line.low, line.high] : [line.value];
      const found = rows.some((row) => values.every((value) => row.includes(String(value))));
      expect(found, JSON.stringify(line)).toBe(true);
    }
    const growth = await tableCells(page, 'growth');
    for (const line of results('run')) {
      const row = growth.filter(
        ([contender, metric]) =>
          contender === line.contender && metric!.startsWith(line.metric.slice(0, 4)),
      );
      expect(row.flat(), JSON.stringify(line)).toContain(String(line.value));
    }
    const blackout = await tableCells(page, 'blackout');
    for (const line of sample('blackout')) {
      if (line.type === 'phase' && line.high > 0 && line.basis !== 'given') {
        const row = blackout.find(
          (cells) =>
            cells[0] === line.abi && cells[1] === line.contender && cells[2] === line.phase,
        );
        for (const value of [line.value, line.low, line.high]) {
          expect(row, JSON.stringify(line)).toContain(String(value));
        }
      }
      if (line.type === 'capacity') {
        const values = [line.abi, line.contender, line.budget_ns, line.sessions].map(String);
        expect(blackout.some((row) => values.every((value) => row.includes(value)))).toBe(true);
      }
    }
    await page.close();
  });

  it('shows the value under the pointer, and speaks those that the arrow keys reach', async () => {
    const { page } = await open('all', 1280);
    const plot = page.locator('#trace .plot').first();
    await plot.scrollIntoViewIfNeeded();
    await plot.locator('svg.wide [data-tip="0"]').first().hover();
    const kernel = 'kernel/7.3.4-luo-rig: 29,252,545 instructions for 1 calls';
    expect(await page.textContent('#tip')).toBe(kernel);
    await page.mouse.move(0, 0);
    expect(await page.textContent('#tip')).toBe('');
    await plot.focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent('#spoken')).toBe(kernel);
    await scrolled(page, 3);
    expect(await page.textContent('#tip')).toBe(kernel);
    await page.keyboard.press('ArrowDown');
    expect(await page.textContent('#spoken')).toMatch(/^wasm\/list: [\d,]+ instructions/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.textContent('#spoken')).toMatch(/^wasm\/hash: /);
    await page.keyboard.press('Escape');
    expect(await page.textContent('#tip')).toBe('');
    await page.keyboard.press('ArrowRight');
    await scrolled(page, 5000);
    expect(await page.textContent('#tip')).toBe('');
    await page.close();
  });

  it('embeds results that a script can read', async () => {
    const { page } = await open('all', 1280);
    const lines = await page.evaluate(
      () => JSON.parse(document.getElementById('results')!.textContent!) as Line[],
    );
    expect(lines).toEqual([...FILES.at(-1)!, ...FILES.slice(0, -1).flat()]);
    await page.close();
  });

  it('is dark where the system is, and light on paper with every table open', async () => {
    const { page } = await open('all', 1280, 'dark');
    const look = () =>
      page.evaluate(() => ({
        paper: getComputedStyle(document.body).backgroundColor,
        label: getComputedStyle(document.querySelector('.plot text')!).fill,
        table: document.querySelector('#trace table')!.getBoundingClientRect().height,
      }));
    const screen = await look();
    expect(screen).toMatchObject({ paper: 'rgb(20, 23, 26)', label: 'rgb(163, 172, 183)' });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const print = await look();
    expect(print).toMatchObject({ paper: 'rgb(255, 255, 255)', label: 'rgb(89, 98, 109)' });
    expect(print.table).toBeGreaterThan(50);
    await page.close();
  });
});
