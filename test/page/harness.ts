import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import type { Line } from '../../src/result/types.ts';
import { ROOT } from '../cli/command.ts';

const CHROMIUM = '/usr/bin/chromium';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether page tests are left out: without a browser, but never where a machine checks in. */
export const NO_BROWSER = !existsSync(CHROMIUM) && !process.env.CI;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGS });
}

/** Writes a page of nothing but the two sections, the results, the module and the built script. */
export function writePage(dir: string, lines: readonly Line[]): string {
  const script = readFileSync(join(ROOT, 'dist/page/page.js'), 'utf8');
  const module = readFileSync(join(ROOT, 'dist/wasm/luo.wasm')).toString('base64');
  const results = JSON.stringify(lines).replaceAll('<', '\\u003c');
  const html =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>page</title>' +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<style>:root{color-scheme:light dark}</style></head><body><main><h1>page</h1>' +
    '<section id="explorer"><h2>Explorer</h2></section>' +
    '<section id="play"><h2>Play</h2></section></main>' +
    `<script type="application/json" id="results">${results}</script>` +
    `<script type="application/octet-stream" id="module">${module}</script>` +
    `<script>${script}</script></body></html>`;
  const file = join(dir, 'page.html');
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}
