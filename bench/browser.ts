/**
 * How far a browser's ratios are from Node's on this machine: opens a report in Chromium, plays what
 * it embeds, and prints each contender's ratio to the list beside the report's own, which is to have
 * been measured just before: `luo-bench run insert deserialize --n 819 --names session` and `report`.
 * Usage: `node dist/bench/browser.js PAGE.html [CHROMIUM]`
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

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

const [file, executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node dist/bench/browser.js PAGE.html [CHROMIUM]');
const browser = await chromium.launch({ executablePath, args: ARGS });
try {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(file)).href);
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
