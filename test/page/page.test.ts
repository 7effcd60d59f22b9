import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { type PhaseName, phaseFacts } from '../../src/blackout/phases.ts';
import { commandOf, parseHash, type Settings } from '../../src/page/settings.ts';
import type { Line } from '../../src/result/types.ts';
import { command, linesOf, temporary } from '../cli/command.ts';
import { prices, pricesFile } from '../prices.ts';
import { NO_BROWSER, openBrowser, writePage } from './harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { dir, remove } = temporary();
/** A machine that is busy is slow, not wrong. */
const POLL = { timeout: 60_000 };
/** Node's p10 of n=819, names session, measured on the machine that this was written on. */
const NODE_NS = {
  insert: { list: 2404, buckets: 30.88 },
  deserialize: { list: 1_955_958, buckets: 17_357 },
};
const OURS = [
  { v: 1, type: 'env', cpu: 'ours', node: '20.20.2' },
  ...Object.entries(NODE_NS).flatMap(([suite, times]) =>
    Object.entries(times).map(([algorithm, value]) => ({
      v: 1,
      type: 'result',
      suite,
      workload: { n: 819, names: 'session', abi: '7.3' },
      contender: `wasm/${algorithm}`,
      metric: 'time',
      value,
      low: value,
      high: value,
    })),
  ),
] as Line[];
let browser: Browser;
let url: string;
let page: Page;
let errors: string[];

describe.skipIf(NO_BROWSER)('the page in Chromium, from a file', () => {
  beforeAll(async () => {
    url = writePage(dir, OURS);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    remove();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(POLL.timeout);
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return async () => {
      expect(errors).toEqual([]);
      await page.close();
    };
  });

  /** The exact values in the explorer's table, by phase: the list first. */
  async function shown(): Promise<Record<string, number[]>> {
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-capacity] td')].every((td) => td.querySelector('data')),
    );
    const rows = await page.$$eval('#explorer tr[data-phase]', (found) =>
      found.map((row) => [
        (row as HTMLElement).dataset.phase!,
        [...row.querySelectorAll('data')].map((data) => Number(data.value)),
      ]),
    );
    const capacity = await page.$$eval('[data-capacity] data', (found) =>
      found.map((data) => Number((data as HTMLDataElement).value)),
    );
    return { ...Object.fromEntries(rows), capacity };
  }

  async function settingsShown(): Promise<Settings> {
    await page.waitForFunction(() => location.hash.startsWith('#explorer?'));
    const settings = parseHash(new URL(page.url()).hash, ['buckets', 'hash', 'bulk']);
    return settings!;
  }

  /** What the command line says of the same settings, as `shown` gives it. */
  async function printed(settings: Settings): Promise<Record<string, number[]>> {
    const [, ...args] = commandOf(settings).split(' ');
    const lines = linesOf(await command([...args, '--json'], dir));
    const abi = requireLuo(findAbi(settings.abi));
    const values: Record<string, number[]> = {};
    const add = (key: string, value: number) => {
      values[key] = [...(values[key] ?? []), value];
    };
    for (const line of lines) {
      if (line.type === 'capacity') add('capacity', line.sessions);
      if (line.type === 'phase' && line.phase === 'window' && line.metric === 'time') {
        add('time', line.value);
      }
      if (line.type !== 'phase' || line.metric !== 'instructions' || line.phase === 'window')
        continue;
      if (phaseFacts(abi, line.phase as PhaseName).present) add(line.phase, line.value);
    }
    return values;
  }

  it('computes what the command line prints, after sliders were moved by keyboard', async () => {
    await page.goto(url);
    await page.selectOption('#explorer-names', 'uuid');
    await page.selectOption('#explorer-abi', '7.2');
    await page.fill('#explorer-sessions-exact', '1000');
    for (const id of ['files', 'memory_gib', 'order']) {
      await page.focus(`#explorer-${id}`);
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    }
    await page.check('input[name=contender][value=bulk]');
    const settings = await settingsShown();
    await expect.poll(() => page.url(), POLL).toMatch(/order=3.*bulk/);
    expect(await settingsShown()).toMatchObject({ sessions: 1000, names: 'uuid', abi: '7.2' });
    expect(settings).toBeDefined();
    const now = await settingsShown();
    const { window, ...phases } = await shown();
    expect(phases).toEqual(await printed(now));
    expect(window).toHaveLength(1 + now.contenders.length);
  });

  it('computes what the command line prints of arm64 with pages of 64 KiB', async () => {
    const asked = '&arch=arm64&page-size=64KiB&contender=buckets&budget=50ms';
    await page.goto(
      `${url}#explorer?sessions=819&names=short&files=1&memory=4GiB&order=4&abi=7.3${asked}`,
    );
    const settings = await settingsShown();
    expect(settings).toMatchObject({ arch: 'arm64', page_size: 65_536, sessions: 819 });
    const { window, ...phases } = await shown();
    expect(phases).toEqual(await printed(settings));
    expect(window).toHaveLength(2);
  });

  it("starts from the report's own host, budget and prices, to the digit", async () => {
    const file = join(dir, 'prices.ndjson');
    writeFileSync(file, pricesFile(prices()));
    const host = '--sessions 96 --files 8 --memory 512GiB --order 9 --scatter 0 --abi 7.3';
    const args = `blackout ${host} --contender hash --budget 250ms --prices ${file} --json`;
    const lines = linesOf(await command(args.split(' '), dir));
    const own = join(dir, 'own');
    mkdirSync(own);
    await page.goto(writePage(own, lines));
    const { window, time } = await shown();
    const of = (metric: string) =>
      lines.flatMap((line) =>
        line.type === 'phase' && line.phase === 'window' && line.metric === metric
          ? [line.value]
          : [],
      );
    expect(window).toEqual(of('instructions'));
    expect(time).toEqual(of('time'));
    expect(await page.inputValue('#explorer-rate-low')).toBe('');
    expect(await page.textContent('#explorer code')).toContain('--budget 250ms');
  });

  it('restores its settings from the address, and follows one that is pasted', async () => {
    const hash =
      '#explorer?sessions=700&names=prefix48&files=2&memory=64GiB&order=9&scatter=0.3' +
      '&host-memory=256GiB&abi=7.3&config=distro&deferred-init=yes' +
      '&contender=buckets&budget=12.5ms&ns-per-instruction=0.25..0.75';
    await page.goto(url + hash);
    expect(await page.inputValue('#explorer-sessions-exact')).toBe('700');
    const settings = parseHash(hash, ['buckets', 'hash'])!;
    const { window: _, ...phases } = await shown();
    expect(phases).toEqual(await printed(settings));
    await page.evaluate(
      (text) => {
        location.hash = text;
      },
      hash.replace('sessions=700', 'sessions=701'),
    );
    await expect.poll(() => page.inputValue('#explorer-sessions-exact'), POLL).toBe('701');
    await expect
      .poll(() => page.textContent('#explorer code'), POLL)
      .toContain('--sessions 701 --names prefix48');
    await expect.poll(() => page.textContent('#explorer code'), POLL).toContain('--scatter 0.3');
    expect(await page.inputValue('#explorer-deferred-init')).toBe('yes');
  });

  it('says what a kernel does not hold, and marks what is out of range', async () => {
    await page.goto(`${url}#explorer?sessions=820&abi=6.19`);
    expect(await page.textContent('#explorer-answer')).toContain('holds 819 sessions');
    expect(await page.locator('#explorer table').count()).toBe(0);
    await page.fill('#explorer-order-exact', '19');
    expect(await page.getAttribute('#explorer-order-exact', 'aria-invalid')).toBe('true');
    await page.fill('#explorer-order-exact', '9');
    await page.fill('#explorer-sessions-exact', '819');
    expect(await page.locator('#explorer table').count()).toBe(1);
  });

  // On a machine that is busy enough, times never get steady: then they are rightly left out.
  it('plays to the end, verified, beside our times', { retry: 2 }, async () => {
    await page.goto(url);
    for (const box of await page.$$('input[name=play]')) await box.uncheck();
    await page.check('input[name=play][value=buckets]');
    await page.click('#play-start');
    await page.waitForFunction(() =>
      /^(Done|Failed)/.test(document.getElementById('play-status')?.textContent ?? ''),
    );
    expect(await page.textContent('#play-status')).toBe('Done: 16 rounds, every result verified.');
    for (const [suite, { list, buckets }] of Object.entries(NODE_NS)) {
      const row = page.locator(`#play table[data-suite=${suite}] tr[data-contender=buckets]`);
      const values = await row
        .locator('data')
        .evaluateAll((found) => found.map((data) => Number((data as HTMLDataElement).value)));
      expect(values).toEqual([expect.any(Number), expect.any(Number), buckets, buckets / list]);
      // Machines that run tests are busy; what is wrong by a tier or a unit is wrong by more.
      const apart = values[1]! / (buckets / list);
      expect(apart).toBeGreaterThan(1 / 4);
      expect(apart).toBeLessThan(4);
    }
  });

  it('stops at once, and plays again', async () => {
    await page.goto(url);
    const stop = page.locator('#play-stop');
    expect(await stop.isDisabled()).toBe(true);
    for (let again = 0; again < 2; again++) {
      await page.click('#play-start');
      await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
      await stop.click();
      // Read in the same breath: nothing is waited for.
      expect(await page.textContent('#play-status')).toBe('Stopped after 0 of 16 rounds.');
      expect(await page.isEnabled('#play-start')).toBe(true);
      expect(await stop.isDisabled()).toBe(true);
    }
    // The explorer's worker stays.
    await expect.poll(() => page.workers().length, POLL).toBe(1);
  });

  it.each([
    ['light', 1280],
    ['dark', 375],
  ] as const)(
    'has nothing that axe finds, and nothing wider than the page (%s, %i px)',
    async (colorScheme, width) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(url);
      await shown();
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html)}`,
        );
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});
