/** What an element is made of beside its tag: attributes, or properties that are on or off. */
type Attributes = Record<string, string | number | boolean>;

/**
 * Takes a tag, its attributes (`true` for one without a value; `false` leaves it out) and children;
 * gives the element. Text is text: nothing is parsed as HTML.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

// A formatter takes as long to make as a hundred numbers to format.
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const threeDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const compact = (compactDisplay: 'long' | 'short') =>
  new Intl.NumberFormat('en', {
    notation: 'compact',
    compactDisplay,
    maximumSignificantDigits: 3,
  });
const words = compact('long');
const letters = compact('short');

/** Takes a number; gives it in whole digits grouped by three. */
export function grouped(value: number): string {
  return whole.format(value);
}

/** Takes a number; gives its first three digits. */
export function rounded(value: number): string {
  return threeDigits.format(value);
}

/** Takes a number; gives it in words for a sentence, as 29.4 million. */
export function inWords(value: number): string {
  return words.format(value);
}

/** Takes a number; gives it short for a table, as 29.4M. */
export function short(value: number): string {
  return letters.format(value);
}

const UNITS = [
  [1e9, 's'],
  [1e6, 'ms'],
  [1e3, 'µs'],
] as const;

/** Takes nanoseconds; gives them with the unit that suits. */
export function duration(ns: number): string {
  const [scale, unit] = UNITS.find(([scale]) => ns >= scale) ?? [1, 'ns'];
  return `${rounded(ns / scale)} ${unit}`;
}
