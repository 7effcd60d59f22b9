import type { CustomSeriesRenderItem } from 'echarts';
import type { Drawing } from '../content.ts';
import { type Colour, colour } from './colours.ts';
import {
  BARE_AXIS,
  entryWidth,
  labelAxis,
  legendAbove,
  rowLayout,
  valueText,
  widthOf,
} from './layout.ts';

/** One bar of a timeline: its parts in order of time. */
export interface Bar {
  label: string;
  parts: { name: string; value: number; tip: string }[];
  /** The sum, at the right. */
  text: string;
}

/** How bars are drawn. */
export interface TimelineSetting {
  axis: string;
  format: (value: number) => string;
  /** Colours of the parts that a legend names; the others are pale. */
  tones: ReadonlyMap<string, Colour>;
  /** Lines across all bars. */
  limits: { value: number; text: string }[];
}

const ROW = 30;
const ROW_ABOVE = 46;
const BAR = 18;
const OTHERS = 'other phases';

/** Takes bars and a width; gives the drawing: parts one after the other, from the left. */
export function timelineDrawing(
  bars: readonly Bar[],
  { axis, format, tones, limits }: TimelineSetting,
  width: number,
): Drawing {
  const layout = rowLayout(
    bars.map(({ label }) => label),
    bars.map(({ text }) => text),
    width,
  );
  const { left } = layout;
  const step = layout.above ? ROW_ABOVE : ROW;
  const legend = [...tones.keys(), OTHERS];
  const legendRows = Math.ceil((entryWidth(legend) * legend.length) / Math.max(1, width - left));
  const top = 22 * Math.max(1, Math.min(legendRows, legend.length)) + (limits.length > 0 ? 34 : 14);
  const names = [...new Set(bars.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const sums = bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const most = Math.max(...sums);
  const shown = limits.filter(({ value }) => value < 3 * most);
  const max = 1.04 * Math.max(most, ...shown.map(({ value }) => value)) || 1;
  // The last label of the axis may stand at its very end.
  const right = Math.max(layout.right, widthOf([format(max)]) / 2);
  const series = names.map((name) => {
    const tone = tones.get(name);
    const fill = colour(tone ?? 'pale');
    const renderItem: CustomSeriesRenderItem = (_, api) => {
      const [x1, y] = api.coord([api.value(0), api.value(2)]);
      const [x2] = api.coord([api.value(1), api.value(2)]);
      const centre = y! + layout.drop;
      return {
        type: 'rect',
        shape: { x: x1!, y: centre - BAR / 2, width: Math.max(0.5, x2! - x1!), height: BAR },
        style: { fill, stroke: colour('paper'), lineWidth: x2! - x1! > 3 ? 1 : 0 },
      };
    };
    const data: number[][] = [];
    const tips: string[] = [];
    for (const [i, { parts }] of bars.entries()) {
      let start = 0;
      for (const part of parts) {
        if (part.name === name && part.value > 0) {
          data.push([start, start + part.value, i]);
          tips.push(part.tip);
        }
        start += part.value;
      }
    }
    return {
      series: { type: 'custom', name, color: fill, data, renderItem, encode: { x: [0, 1], y: 2 } },
      tips,
    };
  });
  const totals: CustomSeriesRenderItem = (params, api) => {
    const [, y] = api.coord([0, params.dataIndexInside]);
    return valueText(bars[params.dataIndexInside]!.text, y!, layout, width);
  };
  const grid = { left, right, top, bottom: 44, outerBoundsMode: 'none' };
  return {
    height: top + bars.length * step + grid.bottom,
    tips: series.map(({ tips }) => tips),
    option: {
      grid,
      legend: legendAbove(legend, width),
      xAxis: {
        ...BARE_AXIS,
        type: 'value',
        min: 0,
        max,
        splitNumber: width < 400 ? 3 : 6,
        splitLine: { ...BARE_AXIS.splitLine, showMaxLine: false },
        axisLabel: {
          ...BARE_AXIS.axisLabel,
          formatter: format,
          showMaxLabel: false,
          ...(layout.above && { alignMinLabel: 'left' }),
        },
        name: axis,
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { color: colour('muted') },
      },
      yAxis: labelAxis(layout),
      series: [
        ...series.map((one) => one.series),
        { type: 'custom', name: OTHERS, color: colour('pale'), data: [], renderItem: totals },
        {
          type: 'custom',
          data: bars.map((_, i) => [0, i]),
          renderItem: totals,
          clip: false,
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: colour('ink'), type: [4, 3], width: 1.5 },
            label: { position: 'start', color: colour('ink'), fontSize: 12 },
            data: shown.map(({ value, text }) => ({ xAxis: value, label: { formatter: text } })),
          },
        },
      ],
    },
  };
}
