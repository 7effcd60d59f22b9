import type { CustomSeriesRenderItem } from 'echarts';
import type { Drawing } from '../content.ts';
import { type Colour, colour } from './colours.ts';
import {
  BARE_AXIS,
  decadeFormat,
  decades,
  labelAxis,
  rowLayout,
  shorten,
  valueText,
} from './layout.ts';
import { type Mark, markShape } from './marks.ts';

/** One row: a mark on an axis, with its interval and its value in words. */
export interface Row {
  label: string;
  value: number;
  low?: number;
  high?: number;
  /** The value, at the right. */
  text: string;
  tip: string;
  mark: Mark;
  tone: Colour;
}

/** How rows are laid out. */
export interface RowSetting {
  axis: string;
  scale: 'log' | 'linear';
  format: (value: number) => string;
  /** Whether the axis is of bytes, in powers of two. */
  binary?: boolean;
  /** A line to read the marks against. */
  reference?: number;
}

const ROW = 22;
const ROW_ABOVE = 38;
const TOP = 30;
const BOTTOM = 26;

/** Takes rows and a width; gives the drawing: one row below the other, on one axis. */
export function rowDrawing(rows: readonly Row[], setting: RowSetting, width: number): Drawing {
  const layout = rowLayout(
    rows.map(({ label }) => label),
    rows.map(({ text }) => text),
    width,
  );
  const { left, right } = layout;
  const inner = rows.length * (layout.above ? ROW_ABOVE : ROW);
  const range = rangeOf(rows, setting);
  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const row = rows[params.dataIndexInside]!;
    const clamp = (value: number) => Math.min(Math.max(value, range.min), range.max);
    const at = (value: number) => api.coord([clamp(value), params.dataIndexInside])[0]!;
    const middle = api.coord([range.min, params.dataIndexInside])[1]!;
    const y = middle + layout.drop;
    const fill = colour(row.tone);
    const interval =
      row.low === undefined || row.high === undefined
        ? []
        : [
            {
              type: 'line' as const,
              silent: true,
              shape: { x1: at(row.low), x2: at(row.high), y1: y, y2: y },
              style: { stroke: fill, lineWidth: 2, fill: 'none' },
            },
          ];
    return {
      type: 'group',
      children: [
        ...interval,
        markShape(row.mark, at(row.value), y, at(Math.max(0, range.min)), fill),
        valueText(row.text, middle, layout, width),
      ],
    };
  };
  return {
    height: TOP + inner + BOTTOM,
    tips: [rows.map(({ tip }) => tip)],
    option: {
      grid: { left, right, top: TOP, bottom: BOTTOM, outerBoundsMode: 'none' },
      xAxis: {
        ...BARE_AXIS,
        type: setting.scale === 'log' ? 'log' : 'value',
        ...range,
        ...(setting.binary && { interval: binaryStep(range.max) }),
        position: 'bottom',
        axisLabel: {
          ...BARE_AXIS.axisLabel,
          formatter:
            setting.scale === 'log'
              ? decadeFormat(range, setting.format, width - left - right)
              : setting.format,
          ...(layout.above && { alignMinLabel: 'left', alignMaxLabel: 'right' }),
          ...(setting.scale === 'linear' && { showMinLabel: range.min === 0, showMaxLabel: false }),
        },
        splitLine: {
          ...BARE_AXIS.splitLine,
          showMinLine: true,
          showMaxLine: setting.scale === 'log',
        },
        splitNumber: width < 400 ? 3 : 5,
        name: shorten(setting.axis, width - left - 8),
        nameLocation: 'start',
        nameTextStyle: {
          align: 'left',
          verticalAlign: 'top',
          padding: [-inner - BOTTOM, 0, 0, 12],
          color: colour('muted'),
        },
      },
      yAxis: labelAxis(layout),
      series: [
        {
          type: 'custom',
          data: rows.map((row, i) => [row.value, i]),
          renderItem,
          ...(setting.reference !== undefined && {
            markLine: {
              silent: true,
              symbol: 'none',
              label: { show: false },
              lineStyle: { color: colour('axis'), type: 'solid', width: 1 },
              data: [{ xAxis: setting.reference }],
            },
          }),
        },
      ],
    },
  };
}

/** The power of two that divides an axis of bytes into five parts at most. */
function binaryStep(max: number): number {
  return 2 ** Math.ceil(Math.log2(max / 5));
}

/** The ends of the axis: decades around the values, or from zero on, or both sides of zero. */
function rangeOf(rows: readonly Row[], { scale, reference }: RowSetting) {
  if (scale === 'log') return decades(rows.flatMap(endsOf));
  const ends = reference === undefined ? rows.map(({ value }) => value) : rows.flatMap(endsOf);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = high - low || 1;
  return { min: low < 0 ? low - 0.06 * room : 0, max: high + 0.06 * room };
}

/** An interval that ends further than this many times its value does not widen the axis. */
const FAR = 30;

/** Value and interval, as far as they set the scale. */
function endsOf({ value, low = value, high = value }: Row): number[] {
  if (value <= 0) return [value, low, high];
  return [value, Math.max(low, value / FAR), Math.min(high, Math.max(value * FAR, 1))];
}
