/**
 * The script of the HTML page: fills its explorer and its player. The same text runs in the page and,
 * where there is no document, in the workers that the page starts from it.
 */
import type { Line } from '../result/types.ts';
import { el } from './dom.ts';
import { algorithmsOf, type PageData } from './explore.ts';
import { startExplorer } from './explorer.ts';
import { machinesOf } from './ours.ts';
import { ownOf } from './own.ts';
import { startPlay } from './play.ts';
import { STYLE } from './style.ts';
import { serve, workerStarter } from './worker.ts';

/** Put in by the bundler (build.ts). */
declare const PAGE_DATA: PageData;
/** Named once: the bundler puts the text wherever the name stands. */
const data = PAGE_DATA;

function startPage(script: string): void {
  document.head.append(el('style', {}, STYLE));
  const start = workerStarter(script);
  const explorer = document.getElementById('explorer');
  const results = document.getElementById('results')?.textContent;
  const lines = JSON.parse(results || '[]') as Line[];
  if (explorer) startExplorer(explorer, data, start, ownOf(lines, algorithmsOf(data)));
  const play = document.getElementById('play');
  const module = document.getElementById('module')?.textContent;
  if (!play || !module) return;
  const wasm = Uint8Array.from(atob(module.trim()), (c) => c.charCodeAt(0));
  startPlay(play, wasm, machinesOf(lines), start);
}

if (typeof document === 'undefined') {
  serve(data);
} else {
  const script = document.currentScript?.textContent ?? '';
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => startPage(script));
  } else {
    startPage(script);
  }
}
