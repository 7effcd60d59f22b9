import { CONTENDERS, playsSuite } from '../contenders.ts';
import { NAME_STYLES } from '../tape/names.ts';
import { checks, choice } from './controls.ts';
import { duration, el, rounded } from './dom.ts';
import type { Machine } from './ours.ts';
import {
  PLAY_ABI,
  PLAY_SUITES,
  type PlayEvent,
  type PlayRequest,
  type PlaySuite,
  type Sample,
} from './player.ts';
import { playedAlone, ratioOf, type Shown, timeOf } from './times.ts';
import type { Answer, Ask } from './worker.ts';

const SIZES = ['51', '819', '2000'];
const SIZE_DEFAULT = '819';
/** As many instances as an exact interval of a paired ratio needs (spec §17.1). */
const ROUNDS = 16;
const SEED = 1;
const LIST = 'list';

/** The algorithms that are played: Wasm's of sessions. */
const ALGORITHMS = CONTENDERS.filter(
  (c) => c.engine === 'wasm' && c.algorithm !== 'none' && suitesOf(c.algorithm).length > 0,
).map(({ algorithm }) => algorithm);

function suitesOf(algorithm: string): PlaySuite[] {
  const contender = CONTENDERS.find(({ name }) => name === `wasm/${algorithm}`)!;
  return PLAY_SUITES.filter((suite) => playsSuite(contender, suite));
}

/** One run: its request, and the samples by suite and algorithm, one a round. */
interface Run {
  request: PlayRequest;
  worker: Worker;
  samples: Map<string, Sample[]>;
  restless: Set<string>;
  rounds: number;
}

/**
 * Fills the section with a button that plays the embedded contenders in a worker, and their times
 * beside those of the report's machines. Takes the module, the machines, what starts a worker.
 */
export function startPlay(
  section: Element,
  wasm: Uint8Array,
  machines: readonly Machine[],
  start: () => Worker,
): void {
  const size = choice('play-n', 'Sessions', SIZES);
  const names = choice('play-names', 'Names', NAME_STYLES);
  const algorithms = checks('Contenders beside the list', 'play', others());
  size.select.value = SIZE_DEFAULT;
  algorithms.check(others());
  const settings = el('fieldset', {}, el('legend', {}, 'What is played'));
  settings.append(el('div', { class: 'luo-form' }, size.row, names.row, algorithms.fieldset));
  const play = el('button', { type: 'button', id: 'play-start' }, 'Play here');
  const stop = el('button', { type: 'button', id: 'play-stop', disabled: true }, 'Stop');
  const progress = el('progress', { max: 1, value: 0, 'aria-label': 'Progress of playing' });
  const status = el('p', { role: 'status', 'aria-live': 'polite', id: 'play-status' });
  const clock = el('p', { class: 'luo-note' });
  const tables = el('div');
  const form = el(
    'form',
    { class: 'luo-form' },
    settings,
    el('div', { class: 'luo-buttons' }, play, stop, progress),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  section.append(el('p', {}, ABOUT), form, status, clock, tables);

  let run: Run | undefined;

  play.addEventListener('click', () => {
    const wanted = [LIST, ...algorithms.checked()];
    const request: PlayRequest = {
      wasm,
      n: Number(size.select.value),
      names: NAME_STYLES.find((style) => style === names.select.value)!,
      algorithms: wanted.map((algorithm) => ({ algorithm, suites: suitesOf(algorithm) })),
      rounds: ROUNDS,
      seed: SEED,
    };
    try {
      run = { request, worker: start(), samples: new Map(), restless: new Set(), rounds: 0 };
    } catch (error) {
      status.textContent = `This browser starts no worker: ${(error as Error).message}`;
      return;
    }
    run.worker.onmessage = ({ data }: MessageEvent<Answer>) => take(data);
    run.worker.onerror = (event) => end(`Failed: ${event.message}`);
    const ask: Ask = { kind: 'play', request };
    run.worker.postMessage(ask);
    settings.disabled = true;
    play.disabled = true;
    stop.disabled = false;
    stop.focus();
    tables.replaceChildren();
    status.textContent = 'Verifying and warming up.';
  });

  stop.addEventListener('click', () => {
    const rounds = run?.rounds ?? 0;
    end(`Stopped after ${rounds} of ${ROUNDS} rounds.`);
  });

  function end(message: string): void {
    if (!run) return;
    run.worker.terminate();
    if (run.rounds > 0) show(run);
    run = undefined;
    settings.disabled = false;
    play.disabled = false;
    if (document.activeElement === stop) play.focus();
    stop.disabled = true;
    progress.value = 0;
    status.textContent = message;
  }

  function take(answer: Answer): void {
    if (!run) return;
    switch (answer.kind) {
      case 'clock':
        clock.textContent = clockText(answer);
        break;
      case 'step':
        progress.value = answer.done / answer.of;
        progress.title = answer.label;
        break;
      case 'restless':
        run.restless.add(keyOf(answer.suite, answer.algorithm));
        break;
      case 'sample': {
        const key = keyOf(answer.suite, answer.algorithm);
        const samples = run.samples.get(key);
        if (samples) samples.push(answer);
        else run.samples.set(key, [answer]);
        break;
      }
      case 'round':
        run.rounds = answer.round + 1;
        status.textContent = `Round ${run.rounds} of ${ROUNDS} done.`;
        show(run);
        break;
      case 'failed':
        end(`Failed: ${answer.message}`);
        break;
      case 'done':
        end(`Done: ${ROUNDS} rounds, every result verified.`);
        break;
    }
  }

  function show(of: Run): void {
    tables.replaceChildren(...PLAY_SUITES.map((suite) => suiteTable(suite, of, machines)));
  }
}

const ABOUT =
  'Plays the same Wasm module, on the same tape, in this browser on this machine: every result is ' +
  'verified, also while it is timed. A page cannot ask which of its compilers a browser runs code ' +
  'with: each contender is warmed up until its times are steady, which browsers reach in optimised ' +
  'code, and what never gets steady is left out. Ratios carry over between machines, times do not.';

function others(): string[] {
  return ALGORITHMS.filter((algorithm) => algorithm !== LIST);
}

function keyOf(suite: PlaySuite, algorithm: string): string {
  return `${suite} ${algorithm}`;
}

function clockText({ tick_ms, block_ms }: PlayEvent & { kind: 'clock' }): string {
  return (
    `The clock of this browser ticks every ${duration(tick_ms * 1e6)}; a block lasts ` +
    `${duration(block_ms * 1e6)}, in three parts of which the quickest counts. ` +
    navigator.userAgent
  );
}

const TITLES: Record<PlaySuite, string> = {
  insert: 'insert: time a session',
  deserialize: 'deserialize: time of all sessions',
};

/** The table of a suite: this browser, then the report's machines, each with ratios to the list. */
function suiteTable(suite: PlaySuite, run: Run, machines: readonly Machine[]): HTMLElement {
  const { n, names } = run.request;
  const scale = suite === 'insert' ? n : 1;
  const timesOf = (algorithm: string) =>
    playedAlone(run.samples.get(keyOf(suite, algorithm)) ?? []);
  const top = el('tr', {}, el('th', { scope: 'col' }, 'Contender'));
  for (const label of ['this browser', ...machines.map((machine) => machine.label)]) {
    top.append(el('th', { scope: 'col' }, label), el('th', { scope: 'col' }, 'to wasm/list'));
  }
  const body = el('tbody');
  for (const { algorithm, suites } of run.request.algorithms) {
    if (!suites.includes(suite)) continue;
    const row = el('tr', { 'data-contender': algorithm });
    row.append(el('th', { scope: 'row' }, `wasm/${algorithm}`));
    const times = timesOf(algorithm);
    const time = timeOf(times, SEED);
    if (run.restless.has(keyOf(suite, algorithm))) row.append(cell('no steady state'), cell('-'));
    else if (!time) row.append(cell('below the clock'), cell('-'));
    else row.append(timeCell(time, scale), ratioCell(ratioOf(times, timesOf(LIST))));
    for (const machine of machines) {
      const own = machine.find(suite, n, names, algorithm);
      const list = machine.find(suite, n, names, LIST);
      row.append(own ? timeCell(own, 1) : cell('-'));
      row.append(ratioCell(own && list && { value: own.value / list.value }));
    }
    body.append(row);
  }
  const rounds = `n=${n}, names ${names}, ABI ${PLAY_ABI}; ${run.rounds} rounds`;
  const table = el(
    'table',
    { 'data-suite': suite },
    el('caption', {}, `${TITLES[suite]} (${rounds}; p10 and its 95 % interval)`),
    el('thead', {}, top),
    body,
  );
  const scroll = el('div', { class: 'luo-scroll', tabindex: 0, role: 'region' }, table);
  scroll.setAttribute('aria-label', TITLES[suite]);
  return scroll;
}

function cell(text: string): HTMLElement {
  return el('td', {}, text);
}

function timeCell({ value, low, high }: Shown, scale: number): HTMLElement {
  const data = el('data', { value: value / scale }, duration(value / scale));
  if (low === undefined || high === undefined) return el('td', {}, data);
  const interval = `${duration(low / scale)} to ${duration(high / scale)}`;
  return el('td', {}, data, el('span', { class: 'luo-note' }, interval));
}

function ratioCell(ratio: Shown | undefined): HTMLElement {
  if (!ratio) return cell('-');
  const { value, low, high } = ratio;
  const data = el('data', { value }, rounded(value));
  if (low === undefined || high === undefined) return el('td', {}, data);
  return el(
    'td',
    {},
    data,
    el('span', { class: 'luo-note' }, `${rounded(low)} to ${rounded(high)}`),
  );
}
