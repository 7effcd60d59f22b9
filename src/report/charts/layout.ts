import { colour } from './colours.ts';

/** Estimated width of a character at 12 pixels: of the wider ones among the systems' fonts. */
const CHARACTER = 7.2;

/** Takes texts; gives how wide the widest is, in pixels, estimated on the safe side. */
export function widthOf(texts: readonly string[]): number {
  return Math.ceil(CHARACTER * Math.max(0, ...texts.map((text) => text.length)));
}

/** Takes a text and a width in pixels; gives as much of its end or beginning as fits. */
export function shorten(text: string, width: number): string {
  const most = Math.max(4, Math.floor(width / CHARACTER));
  return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
}

/** The most that a name takes in a legend above a chart; its icon and the space behind it besides, in pixels. */
const NAME_MOST = 120;
const ENTRY_ICON = 34;

/** Takes a legend's names; gives what an entry of it takes above a chart, in pixels. */
export function entryWidth(names: readonly string[]): number {
  return Math.min(NAME_MOST, widthOf(names)) + ENTRY_ICON;
}

/** Takes a legend's names and a chart's width in pixels; gives the legend above it. */
export function legendAbove(names: readonly string[], width: number) {
  return {
    left: 0,
    top: 0,
    width: width - 8,
    itemWidth: 12,
    itemHeight: 12,
    itemGap: 16,
    selectedMode: false,
    textStyle: { color: colour('ink') },
    formatter: (name: string) => shorten(name, NAME_MOST),
    data: names.map((name) => ({ name, icon: 'rect' })),
  } as const;
}

/** Takes positive values; gives the powers of ten around them, at least one decade. */
export function decades(values: readonly number[]): { min: number; max: number } {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  if (logs.length === 0) return { min: 1, max: 10 };
  const low = Math.floor(Math.min(...logs) + 1e-9);
  const high = Math.ceil(Math.max(...logs) - 1e-9);
  return { min: 10 ** low, max: 10 ** Math.max(high, low + 1) };
}

/** Width that a label of a tick needs, in pixels. */
const TICK = 52;

/**
 * Takes a logarithmic axis: its ends, the format of its labels and its length in pixels; gives the
 * format that leaves out what has no room: every second decade, or more.
 */
export function decadeFormat(
  { min, max }: { min: number; max: number },
  format: (value: number) => string,
  length: number,
): (value: number) => string {
  const first = Math.round(Math.log10(min));
  const count = Math.round(Math.log10(max)) - first;
  const step = Math.max(1, Math.ceil((count * TICK) / Math.max(1, length)));
  return (value) => ((Math.round(Math.log10(value)) - first) % step === 0 ? format(value) : '');
}

/** Where the labels and values of rows stand, and what that leaves of the width. */
export interface RowLayout {
  /** Labels and values stand above their rows: there is no room beside them. */
  above: boolean;
  left: number;
  right: number;
  /** How far a row's mark lies below the middle of its band, in pixels. */
  drop: number;
  labels: string[];
}

/** Above rows labels are smaller, and estimated less safely. */
const SMALL = 11;
const NARROWER = 0.86;

/** Labels and values beside rows take at most so much of the width. */
const BESIDE_MOST = 0.55;

/** Takes what stands left and right of rows, and a width; gives their layout. */
export function rowLayout(
  labels: readonly string[],
  values: readonly string[],
  width: number,
): RowLayout {
  const [label, value] = [widthOf(labels), widthOf(values)];
  const above = label + value > BESIDE_MOST * width;
  const room = above ? (width - NARROWER * value - 8) / NARROWER : label;
  return {
    above,
    left: above ? 8 : label + 10,
    right: above ? 8 : value + 10,
    drop: above ? 9 : 0,
    labels: labels.map((text) => shorten(text, room)),
  };
}

/** Takes a row's layout; gives the axis that has the labels. */
export function labelAxis({ above, labels }: RowLayout) {
  return {
    ...BARE_AXIS,
    type: 'category',
    inverse: true,
    data: labels,
    splitLine: { show: false },
    axisLabel: {
      color: colour('ink'),
      hideOverlap: false,
      interval: 0,
      ...(above && {
        fontSize: SMALL,
        inside: true,
        margin: 0,
        verticalAlign: 'bottom',
        padding: [0, 0, 1, -8],
      }),
    },
  };
}

/** Takes a text, its row's middle and layout; gives the text at the right end of the row. */
export function valueText(text: string, y: number, { above }: RowLayout, width: number) {
  return {
    type: 'text' as const,
    silent: true,
    style: {
      text,
      x: width - (above ? 0 : 4),
      y: above ? y - 8 : y,
      align: 'right' as const,
      verticalAlign: 'middle' as const,
      fill: colour('ink'),
      fontSize: above ? SMALL : 12,
    },
  };
}

/** What every axis has: thin lines, labels that are not in the way. */
export const AXIS = {
  axisLine: { show: true, lineStyle: { color: colour('axis') } },
  axisTick: { show: false },
  splitLine: { show: true, lineStyle: { color: colour('grid') } },
  axisLabel: { color: colour('muted'), hideOverlap: true },
};

/** An axis without a line of its own. */
export const BARE_AXIS = { ...AXIS, axisLine: { show: false } };
