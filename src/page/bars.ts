import type { PhaseName } from '../blackout/phases.ts';
import type { Prediction } from '../blackout/predict.ts';
import { el, short } from './dom.ts';

/** A colour of each phase inside the window: neighbours differ for all eyes (Okabe and Ito). */
const COLOURS: Partial<Record<PhaseName, string>> = {
  serialize: '#999999',
  finalize: '#f0e442',
  scan: '#56b4e9',
  reserve: '#cc79a7',
  'page-init': '#009e73',
  'chain-check': '#f0e442',
  deserialize: '#d55e00',
  retrieve: '#0072b2',
  restore: '#e69f00',
};

/** Phases below this part of the longest bar are not seen and need no entry in the legend. */
const SEEN = 0.002;

/**
 * Takes predictions; gives the window of each as a bar of its phases in order of time, all to one
 * scale. The table says the same, so that the bars are one picture to a screen reader.
 */
export function bars(predictions: readonly Prediction[]): HTMLElement {
  const longest = Math.max(1, ...predictions.map(({ window }) => window.value));
  const seen = new Set<PhaseName>();
  const rows = predictions.map(({ contender, phases, window }) => {
    const track = el('div', { class: 'luo-track' });
    for (const { phase, blackout, value } of phases) {
      const part = value / longest;
      if (!blackout || part < SEEN) continue;
      seen.add(phase);
      const segment = el('i', { title: `${contender}, ${phase}: ${short(value)} instructions` });
      segment.style.width = `${100 * part}%`;
      segment.style.background = COLOURS[phase] ?? 'currentColor';
      track.append(segment);
    }
    const label = el('span', {}, contender, el('small', {}, ` ${short(window.value)}`));
    return el('div', { class: 'luo-bar' }, label, track);
  });
  const legend = el('ul', { class: 'luo-legend', 'aria-hidden': 'true' });
  for (const phase of seen) {
    const swatch = el('i');
    swatch.style.background = COLOURS[phase] ?? 'currentColor';
    legend.append(el('li', {}, swatch, phase));
  }
  const sums = predictions.map((p) => `${p.contender} ${short(p.window.value)}`).join(', ');
  const picture = el('div', { role: 'img', 'aria-label': `Window, instructions: ${sums}` });
  picture.append(...rows);
  return el('div', { class: 'luo-bars' }, picture, legend);
}
