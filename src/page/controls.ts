import { el } from './dom.ts';
import { type NumberKey, RANGES } from './settings.ts';

/** How far a slider goes, and what each of its positions stands for. */
interface Scale {
  positions: number;
  /** Takes a position from 0 on; gives the value. */
  value(position: number): number;
  /** Takes a value; gives the nearest position. */
  position(value: number): number;
}

/** A number as a slider with a field for exact values beside it. */
export interface NumberControl {
  row: HTMLElement;
  /** What is typed, which need not be in range. */
  text(): string;
  show(value: number): void;
  /** Marks what is typed as out of range, or not. */
  mark(valid: boolean): void;
}

const steady = (positions: number): Scale => ({
  positions,
  value: (position) => position,
  position: (value) => Math.min(positions, Math.round(value)),
});

const POSITIONS_A_DECADE = 100;
const DECADES = 4;
/** 1 to 10 000, each step 2.3 % more. */
const decades: Scale = {
  positions: POSITIONS_A_DECADE * DECADES,
  value: (position) => Math.round(10 ** (position / POSITIONS_A_DECADE)),
  position: (value) =>
    Math.min(
      POSITIONS_A_DECADE * DECADES,
      Math.round(POSITIONS_A_DECADE * Math.log10(Math.max(1, value))),
    ),
};

const DOUBLINGS = 13;
/** 0, then powers of two up to 4096. */
const doublings: Scale = {
  positions: DOUBLINGS,
  value: (position) => (position === 0 ? 0 : 2 ** (position - 1)),
  position: (value) => (value < 1 ? 0 : Math.min(DOUBLINGS, Math.round(Math.log2(value)) + 1)),
};

const SCALES: Record<Exclude<NumberKey, 'budget_ms'>, Scale> = {
  sessions: decades,
  files: steady(64),
  memory_gib: doublings,
  order: steady(RANGES.order.most),
  host_memory_gib: doublings,
};

/** Takes a setting, its label and what to do when it is moved; gives its slider and field. */
export function slider(
  key: keyof typeof SCALES,
  label: string,
  changed: () => void,
): NumberControl {
  const scale = SCALES[key];
  const range = el('input', {
    type: 'range',
    id: `explorer-${key}`,
    min: 0,
    max: scale.positions,
    step: 1,
  });
  const field = numberField(key, `${label}, exactly`);
  range.addEventListener('input', () => {
    field.value = String(scale.value(range.valueAsNumber));
    changed();
  });
  field.addEventListener('input', () => {
    if (field.value !== '') range.value = String(scale.position(Number(field.value)));
    changed();
  });
  const row = el(
    'div',
    { class: 'luo-field' },
    el('label', { for: range.id }, label),
    range,
    field,
  );
  return {
    row,
    text: () => field.value,
    show(value) {
      field.value = String(value);
      range.value = String(scale.position(value));
      range.setAttribute('aria-valuetext', String(value));
    },
    mark(valid) {
      field.setAttribute('aria-invalid', String(!valid));
      range.setAttribute('aria-valuetext', field.value);
    },
  };
}

/** Takes a setting and its label; gives the field for a number. */
export function numberField(key: NumberKey, label: string): HTMLInputElement {
  const { least, most, whole } = RANGES[key];
  return el('input', {
    type: 'number',
    id: `explorer-${key}-exact`,
    min: least,
    max: most,
    step: whole ? 1 : 'any',
    'aria-label': label,
  });
}

/** Takes a label, an id and values; gives a list to choose one from. */
export function choice(
  id: string,
  label: string,
  values: readonly string[],
): { row: HTMLElement; select: HTMLSelectElement } {
  const select = el('select', { id, class: 'luo-wide' });
  for (const value of values) select.append(el('option', { value }, value || 'not known'));
  const row = el('div', { class: 'luo-field' }, el('label', { for: id }, label), select);
  return { row, select };
}

/** Takes a list of choices and a value; chooses it, as one more where the list does not have it. */
export function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) {
    select.append(el('option', { value }, value));
  }
  select.value = value;
}

/** Takes a legend, a name and values; gives boxes to check, and what reads and sets them. */
export function checks(legend: string, name: string, values: readonly string[]) {
  const boxes = values.map((value) => el('input', { type: 'checkbox', name, value }));
  const labels = boxes.map((box) => el('label', {}, box, ` ${box.value}`));
  const group = el('div', { class: 'luo-checks' }, ...labels);
  return {
    fieldset: el('fieldset', {}, el('legend', {}, legend), group),
    checked: () => boxes.filter((box) => box.checked).map((box) => box.value),
    check(wanted: readonly string[]) {
      for (const box of boxes) box.checked = wanted.includes(box.value);
    },
  };
}
