import type { Capacity } from '../blackout/capacity.ts';
import { sumNames } from '../blackout/load.ts';
import type { PhaseName } from '../blackout/phases.ts';
import { dominatingTerm } from '../blackout/predict.ts';
import { Fault } from '../fault.ts';
import { basisName } from '../result/describe.ts';
import type { Prices } from '../result/prices.ts';
import { NAME_STYLES, type NameStyle } from '../tape/names.ts';
import { bars } from './bars.ts';
import { capacityClient } from './capacity-client.ts';
import { checks, choice, choose, numberField, slider } from './controls.ts';
import { duration, el, grouped, inWords, short } from './dom.ts';
import { algorithmsOf, type Explored, explore, type PageData } from './explore.ts';
import type { Own } from './own.ts';
import {
  commandOf,
  formatHash,
  HOSTS,
  type Host,
  KERNELS,
  type NumberKey,
  OPEN,
  openOf,
  openWords,
  parseHash,
  RATE_RANGE,
  readNumber,
  readRate,
  type Settings,
} from './settings.ts';

/** So long nothing has to change before the address is written and a screen reader is told. */
const SETTLED_MS = 400;
/** As far as the slider goes: names are made ahead, a style at a time, with pauses between. */
const SLIDER_SESSIONS = 10_000;
const PAUSE_MS = 100;

/**
 * Fills the section with controls and what they compute: the window by phase with each index, and
 * the largest n in a budget. Takes the page's data, what starts a worker and what it starts from.
 */
export function startExplorer(
  section: Element,
  data: PageData,
  start: () => Worker,
  { settings: own, prices }: Own,
): void {
  const algorithms = algorithmsOf(data);
  const form = createForm(algorithms, prices !== undefined, () => update());
  const answer = el('p', { id: 'explorer-answer' });
  const spoken = el('p', { role: 'status', 'aria-live': 'polite', class: 'luo-note' });
  const picture = el('div');
  const table = el('div', { class: 'luo-scroll', tabindex: 0, role: 'region' });
  table.setAttribute('aria-label', 'Cost by phase');
  const command = el('code', { class: 'luo-command' });
  const same = el('p', {}, 'The same numbers on the command line (add --json for all digits):');
  section.append(form.element, answer, picture, table, spoken, same, command);

  let settled: ReturnType<typeof setTimeout> | undefined;
  let shown: Explored | undefined;
  let settings = parseHash(location.hash, algorithms, own) ?? own;
  const capacities = capacityClient(start, prices, (found) => showCapacities(table, found));

  function update(): void {
    const read = form.read();
    if (!read) {
      answer.textContent = 'A field marked above is out of its range.';
      return;
    }
    settings = read;
    command.textContent = commandOf(settings);
    shown = tryExplore(settings, data, prices, answer);
    picture.replaceChildren(...(shown ? [bars(shown.predictions)] : []));
    table.replaceChildren(...(shown ? [phaseTable(shown, settings)] : []));
    if (shown) {
      answer.textContent = sentence(shown, settings);
      capacities.ask(settings);
    }
    clearTimeout(settled);
    settled = setTimeout(settle, SETTLED_MS);
  }

  function settle(): void {
    spoken.textContent = shown ? note(shown) + openText(shown) : '';
    try {
      history.replaceState(null, '', formatHash(settings));
    } catch {
      // A browser that limits how often an address changes: the next change writes it.
    }
  }

  addEventListener('hashchange', () => {
    const given = parseHash(location.hash, algorithms, own);
    if (!given) return;
    form.show(given);
    update();
  });
  const linked = parseHash(location.hash, algorithms, own) !== undefined;
  form.show(settings);
  update();
  // An address that nobody chose is not rewritten.
  if (!linked) clearTimeout(settled);
  else section.scrollIntoView();
  if (shown) spoken.textContent = note(shown) + openText(shown);
  prepareNames();
}

/** Makes the names that sliders may ask for, so that no move of one has to wait for them. */
function prepareNames(styles: readonly NameStyle[] = NAME_STYLES): void {
  const [style, ...rest] = styles;
  if (!style) return;
  setTimeout(() => {
    sumNames(style, SLIDER_SESSIONS);
    prepareNames(rest);
  }, PAUSE_MS);
}

/** The explorer's controls, and what reads and sets them. */
interface Form {
  element: HTMLFormElement;
  /** Gives what is set, undefined where something is out of range. */
  read(): Settings | undefined;
  show(settings: Settings): void;
}

function createForm(algorithms: readonly string[], isPriced: boolean, changed: () => void): Form {
  const sessions = slider('sessions', 'Sessions', changed);
  const files = slider('files', 'Files a session', changed);
  const memory = slider('memory_gib', 'Memory, GiB', changed);
  const order = slider('order', 'Folio order', changed);
  const machine = slider('host_memory_gib', 'Machine, GiB (0: not known)', changed);
  const numbers: [NumberKey, typeof sessions][] = [
    ['sessions', sessions],
    ['files', files],
    ['memory_gib', memory],
    ['order', order],
    ['host_memory_gib', machine],
  ];
  const open = {
    scatter: choice('explorer-scatter', 'Gaps after folios', OPEN.scatter),
    config: choice('explorer-config', 'Configuration', OPEN.config),
    'deferred-init': choice('explorer-deferred-init', 'Late struct pages', OPEN['deferred-init']),
  };
  const names = choice('explorer-names', 'Names', NAME_STYLES);
  const kernel = choice('explorer-abi', 'Kernel', KERNELS);
  const host = choice(
    'explorer-host',
    'Pages',
    HOSTS.map(({ text }) => text),
  );
  const alternatives = checks('Beside the list', 'contender', algorithms);
  const budget = numberField('budget_ms', 'Budget of LUO and KHO in milliseconds');
  const low = rateField('explorer-rate-low', 'Nanoseconds an instruction at best');
  const high = rateField('explorer-rate-high', 'Nanoseconds an instruction at worst');
  const rate = el('div', { class: 'luo-range luo-wide' }, low, 'to', high);
  const element = el(
    'form',
    { class: 'luo-form' },
    sessions.row,
    names.row,
    files.row,
    memory.row,
    order.row,
    open.scatter.row,
    machine.row,
    kernel.row,
    open.config.row,
    open['deferred-init'].row,
    host.row,
    alternatives.fieldset,
    el(
      'div',
      { class: 'luo-field' },
      el('label', { for: budget.id }, 'Budget, ms'),
      el('div', { class: 'luo-wide' }, budget),
    ),
    el(
      'div',
      { class: 'luo-field' },
      el('span', { class: 'luo-label' }, 'ns an instruction'),
      rate,
      ...(isPriced ? [el('small', {}, "left empty: by the report's prices")] : []),
    ),
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  const selects = [names, kernel, host, ...Object.values(open)].map(({ select }) => select);
  for (const select of selects) select.addEventListener('input', changed);
  for (const field of [budget, low, high]) field.addEventListener('input', changed);
  alternatives.fieldset.addEventListener('change', changed);
  return {
    element,
    read() {
      const values = {} as Record<NumberKey, number | undefined>;
      for (const [key, control] of numbers) {
        values[key] = readNumber(key, control.text());
        control.mark(values[key] !== undefined);
      }
      const budget_ms = readNumber('budget_ms', budget.value);
      budget.setAttribute('aria-invalid', String(budget_ms === undefined));
      const given = readRate(low.value, high.value);
      const isOpen = isPriced && low.value === '' && high.value === '';
      for (const field of [low, high])
        field.setAttribute('aria-invalid', String(!given && !isOpen));
      const { sessions, files, memory_gib, order, host_memory_gib } = values;
      if (sessions === undefined || files === undefined || memory_gib === undefined) return;
      if (order === undefined || host_memory_gib === undefined) return;
      if (budget_ms === undefined || (!given && !isOpen)) return;
      return {
        sessions,
        names: NAME_STYLES.find((style) => style === names.select.value)!,
        files,
        memory_gib,
        order,
        host_memory_gib,
        ...openOf((name) => open[name].select.value),
        abi: kernel.select.value,
        ...hostNamed(host.select.value),
        contenders: alternatives.checked(),
        budget_ms,
        ...(given && { rate: given }),
      };
    },
    show(settings) {
      for (const [key, control] of numbers) control.show(settings[key]);
      names.select.value = settings.names;
      const words = openWords(settings);
      for (const name of ['scatter', 'config', 'deferred-init'] as const) {
        choose(open[name].select, words[name]);
      }
      kernel.select.value = settings.abi;
      host.select.value = hostOf(settings).text;
      alternatives.check(settings.contenders);
      budget.value = String(settings.budget_ms);
      low.value = String(settings.rate?.low ?? '');
      high.value = String(settings.rate?.high ?? '');
    },
  };
}

function hostNamed(text: string): Pick<Settings, 'arch' | 'page_size'> {
  const { arch, page_size } = HOSTS.find((host) => host.text === text)!;
  return { arch, page_size };
}

function hostOf({ arch, page_size }: Settings): Host {
  return HOSTS.find((host) => host.arch === arch && host.page_size === page_size)!;
}

function rateField(id: string, label: string): HTMLInputElement {
  const { least, most } = RATE_RANGE;
  return el('input', {
    type: 'number',
    id,
    min: least,
    max: most,
    step: 'any',
    'aria-label': label,
  });
}

function tryExplore(
  settings: Settings,
  data: PageData,
  prices: Prices | undefined,
  answer: Element,
): Explored | undefined {
  try {
    return explore(settings, data, prices);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    answer.textContent = error.message;
    return undefined;
  }
}

function sentence({ predictions, times }: Explored, settings: Settings): string {
  const { abi, sessions } = settings;
  const list = predictions[0]!;
  const time = times?.[0]?.window;
  const took = time ? `, ${duration(time.low)} to ${duration(time.high)}` : '';
  const most = dominatingTerm(list);
  const dominates =
    most && list.window.value > 0
      ? `; ${((100 * most.instructions) / list.window.value).toFixed(0)} % of it is the ${most.name} in ${most.phase}`
      : '';
  return (
    `With ${grouped(sessions)} sessions, LUO and KHO ${abi} on ${hostOf(settings).text} pages take ${inWords(list.window.value)} ` +
    `instructions of the window${took}${dominates}.`
  );
}

function note({ release, validated }: Explored): string {
  return validated
    ? `Calibrated on traces of kernel ${release}.`
    : `UNVALIDATED: no trace covers this kernel; its nearest relative is ${release}.`;
}

/** Where phases belong that are a part of another one, or no work of LUO's and KHO's. */
const BESIDE_NAMES: Partial<Record<PhaseName, string>> = {
  'extend-scratch': ' (part of scan)',
  base: ' (the boot besides)',
};

/** What would narrow the list's ranges, by phase; empty where nothing is left open. */
function openText({ predictions }: Explored): string {
  const open = predictions[0]!.phases.filter(
    ({ blackout, narrowed_by }) => blackout && narrowed_by.length > 0,
  );
  const words = open.map(({ phase, narrowed_by }) => `${phase} by ${narrowed_by.join(', ')}`);
  return words.length > 0
    ? ` Ranges that would be narrower if it were known: ${words.join('; ')}.`
    : '';
}

/** The table of phases: a column an index, the exact values in its cells. */
function phaseTable({ predictions, times: inNs }: Explored, { budget_ms }: Settings) {
  const head = el('tr', {}, el('th', { scope: 'col' }, 'Phase'));
  for (const { contender } of predictions) head.append(el('th', { scope: 'col' }, contender));
  const body = el('tbody');
  const row = (name: string, cells: readonly Node[], attributes = {}) => {
    const line = el('tr', attributes, el('th', { scope: 'row' }, name));
    for (const cell of cells) line.append(el('td', {}, cell));
    body.append(line);
  };
  predictions[0]!.phases.forEach(({ phase, blackout, present }, i) => {
    if (!present) return;
    const cells = predictions.map(({ phases }) => {
      const cost = phases[i]!;
      const cell = document.createDocumentFragment();
      cell.append(exact(cost.value, cost), el('small', {}, ` ${basisName(cost)}`));
      return cell;
    });
    const where = BESIDE_NAMES[phase] ?? (blackout ? '' : ' (outside)');
    row(phase + where, cells, { 'data-phase': phase });
  });
  const windows = predictions.map(({ window }) => exact(window.value, window));
  row('window', windows, { class: 'luo-sum', 'data-phase': 'window' });
  const times = inNs?.map(({ window }) => {
    const { value, low, high } = window;
    const data = el('data', { value }, duration(value));
    const between = `${duration(low)} to ${duration(high)}`;
    return el('span', {}, data, el('span', { class: 'luo-note' }, between));
  });
  if (times) row('window, time', times, { 'data-phase': 'time' });
  const waiting = predictions.map(() => document.createTextNode('…'));
  row(`most sessions in ${budget_ms} ms`, waiting, { class: 'luo-sum', 'data-capacity': true });
  return el(
    'table',
    {},
    el('caption', {}, 'Instructions by phase, and the range they may lie in'),
    el('thead', {}, head),
    body,
  );
}

function exact(value: number, { low, high }: { low: number; high: number }): HTMLElement {
  const data = el('data', { value }, grouped(value));
  if (low === high) return data;
  const between = `${short(low)} to ${short(high)}`;
  return el('span', {}, data, el('span', { class: 'luo-note' }, between));
}

function showCapacities(table: Element, found: readonly Capacity[]): void {
  table.querySelectorAll('[data-capacity] td').forEach((cell, i) => {
    const capacity = found[i];
    if (!capacity) {
      cell.textContent = '-';
      return;
    }
    const { sessions, low, high, limited } = capacity;
    const range =
      limited && low === sessions
        ? limited === 'kernel'
          ? 'all that the kernel holds'
          : 'all that have a folio for each file'
        : `${grouped(low)} to ${grouped(high)}`;
    cell.replaceChildren(
      el('data', { value: sessions }, grouped(sessions)),
      el('span', { class: 'luo-note' }, range),
    );
  });
}
