/**
 * What a reader's browser makes of a report on this machine: how long it takes to open and a slider
 * to answer, and how far its ratios are from Node's. Opens the report in Chromium, moves sliders, plays
 * what it embeds, and prints each contender's ratio to the list beside the report's own, which is to
 * have been measured just before: `luo-bench run insert deserialize --n 819 --names session` and
 * `report`.
 * Usage: `npm run browser -- PAGE.html [CHROMIUM]`
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ascending } from '../src/measure/stats/quantile.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PLAY_MOST_MS = 600_000;
const NAMES_AHEAD_MS = 3000;
const MOVES = 25;

const [file, executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: npm run browser -- PAGE.html [CHROMIUM]');
const browser = await chromium.launch({ executablePath, args: ARGS });
try {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(file)).href);
  const loaded_ms = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as PerformanceNavigationTiming).loadEventEnd;
  });
  console.log(`opened in ${loaded_ms.toFixed(0)} ms`);
  // Names are made ahead, with pauses: a reader has not moved a slider before.
  await page.waitForTimeout(NAMES_AHEAD_MS);
  const moves_ms: number[] = [];
  for (const id of ['sessions', 'files', 'memory_gib', 'order']) {
    moves_ms.push(...(await page.evaluate(moveSlider, { id: `explorer-${id}`, moves: MOVES })));
  }
  console.log(
    `a slider answers in ${ascending(moves_ms)[moves_ms.length >> 1]!.toFixed(0)} ms, ` +
      `${Math.max(...moves_ms).toFixed(0)} ms at most, of ${moves_ms.length} moves`,
  );
  await page.click('#play-start');
  await page.waitForFunction(
    () => /^(Done|Failed)/.test(document.getElementById('play-status')?.textContent ?? ''),
    undefined,
    { timeout: PLAY_MOST_MS },
  );
  console.log(await page.textContent('#play-status'));
  const rows = await page.$$eval('#play tr[data-contender]', (found) =>
    found.map((row) => ({
      suite: row.closest('table')?.dataset.suite ?? '',
      contender: row.querySelector('th')?.textContent ?? '',
      // This browser's time and ratio, then the report's.
      values: [...row.querySelectorAll('td')].map((cell) =>
        Number(cell.querySelector('data')?.value ?? Number.NaN),
      ),
    })),
  );
  const cells = (texts: (string | number)[]) =>
    console.log(texts.map((text, i) => String(text)[i < 2 ? 'padEnd' : 'padStart'](17)).join(''));
  cells(['suite', 'contender', 'browser / list', 'Node / list', 'apart by %']);
  for (const { suite, contender, values } of rows) {
    const [, here = Number.NaN, , node = Number.NaN] = values;
    const apart = (100 * (here / node - 1)).toFixed(1);
    cells([suite, contender, here.toPrecision(4), node.toPrecision(4), apart]);
  }
} finally {
  await browser.close();
}

/** Moves a slider all over its range; gives how long each move takes until the page is laid out. */
async function moveSlider({ id, moves }: { id: string; moves: number }): Promise<number[]> {
  const slider = document.getElementById(id) as HTMLInputElement;
  const [min, max] = [Number(slider.min), Number(slider.max)];
  const took_ms: number[] = [];
  for (let i = 0; i < moves; i++) {
    const start = performance.now();
    slider.value = String(min + ((max - min) * ((i * 7) % moves)) / moves);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    document.body.getBoundingClientRect();
    took_ms.push(performance.now() - start);
    await new Promise((next) => requestAnimationFrame(next));
  }
  return took_ms;
}
