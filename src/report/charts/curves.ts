import type { CustomSeriesRenderItem } from 'echarts';
import { full } from '../../result/describe.ts';
import type { Drawing } from '../content.ts';

import { type Colour, colour } from './colours.ts';
import { AXIS, decades, shorten, widthOf } from './layout.ts';
import { markShape } from './marks.ts';

/** A line through points, named at its end. */
export interface Curve {
  name: string;
  points: { x: number; y: number; tip: string }[];
  tone: Colour;
  /** Drawn stronger, and above the others. */
  strong?: boolean;
  line: 'solid' | 'dashed' | 'dotted';
  mark: 'dot' | 'ring' | 'square';
}

/** How curves are drawn. */
export interface CurveSetting {
  xAxis: string;
  yAxis: string;
  scale: 'log' | 'linear';
  format: (value: number) => string;
  /** Names of the places on the x axis; without them it is n, logarithmic. */
  places?: string[];
  /** Points of note, such as where two curves meet. */
  marks: { x: number; y: number; text: string; tip: string }[];
}

const LINE = 15;

/** Takes curves and a width; gives the drawing, each curve's name beside its last point. */
export function curveDrawing(
  curves: readonly Curve[],
  setting: CurveSetting,
  width: number,
): Drawing {
  const { scale, format, places, marks } = setting;
  const most = Math.min(Math.round(0.42 * width), 240);
  const named = curves.map(({ name }) => shorten(name, most));
  // Strong names are wider.
  const right = Math.ceil(1.12 * widthOf(named)) + 12;
  const left = 8 + (width < 400 ? 44 : 50);
  const labelled = curves.filter(({ name }) => name !== '');
  const height = Math.max(width < 400 ? 300 : 330, 76 + labelled.length * LINE);
  const y = curves.flatMap(({ points }) => points.map((point) => point.y));
  const x = curves.flatMap(({ points }) => points.map((point) => point.x));
  const range = scale === 'log' ? decades(y) : linearRange(y);
  const ends: CustomSeriesRenderItem = (_, api) => ({
    type: 'group',
    silent: true,
    children: spread(
      curves.flatMap((curve, i) => {
        const last = curve.points.at(-1);
        if (!last || curve.name === '') return [];
        const [px, py] = api.coord([last.x, last.y]);
        return [{ i, x: px!, y: py! }];
      }),
      30,
      height - 44,
    ).flatMap(({ i, x, y, at }) => [
      ...(Math.abs(at - y) > 3
        ? [
            {
              type: 'line' as const,
              shape: { x1: x + 4, y1: y, x2: width - right + 8, y2: at },
              style: { stroke: colour('grid'), lineWidth: 1, fill: 'none' },
            },
          ]
        : []),
      {
        type: 'text' as const,
        style: {
          text: named[i]!,
          x: width - right + 10,
          y: at,
          verticalAlign: 'middle' as const,
          fill: colour(curves[i]!.tone === 'pale' ? 'muted' : curves[i]!.tone),
          ...(curves[i]!.strong && { fontWeight: 600 as const }),
          fontSize: 12,
        },
      },
    ]),
  });
  const names: CustomSeriesRenderItem = (params, api) => {
    const mark = marks[params.dataIndexInside]!;
    const [px, py] = api.coord([mark.x, mark.y]);
    return {
      type: 'text',
      silent: true,
      style: {
        text: mark.text,
        x: px! + 4,
        y: py! - 14,
        verticalAlign: 'middle',
        fill: colour('ink'),
        fontSize: 12,
      },
    };
  };
  const points = curves.flatMap((curve) => curve.points.map((point) => ({ ...point, curve })));
  const dots: CustomSeriesRenderItem = (params, api) => {
    const { x, y, curve } = points[params.dataIndexInside]!;
    const [px, py] = api.coord([x, y]);
    return markShape(curve.mark, px!, py!, 0, colour(curve.tone), curve.strong ? 3.5 : 2.5);
  };
  const lines: CustomSeriesRenderItem = (_, api) => ({
    type: 'group',
    silent: true,
    children: [...curves]
      .sort((a, b) => Number(a.strong ?? false) - Number(b.strong ?? false))
      .map(({ points: own, tone, strong, line }) => ({
        type: 'polyline' as const,
        silent: true,
        shape: { points: own.map(({ x, y }) => api.coord([x, y]) as [number, number]) },
        style: {
          fill: 'none',
          stroke: colour(tone),
          lineWidth: strong ? 2.5 : 1.25,
          lineDash: line,
        },
      })),
  });
  const rings: CustomSeriesRenderItem = (params, api) => {
    const { x, y } = marks[params.dataIndexInside]!;
    const [px, py] = api.coord([x, y]);
    const style = { fill: 'none', stroke: colour('ink'), lineWidth: 1.5 };
    return { type: 'circle', shape: { cx: px!, cy: py!, r: 7 }, style };
  };
  const onPoints = (
    of: readonly { x: number; y: number }[],
    renderItem: CustomSeriesRenderItem,
  ) => ({
    type: 'custom',
    data: of.map(({ x, y }) => [x, y]),
    renderItem,
    clip: false,
    z: 6,
  });
  return {
    height,
    tips: [points.map(({ tip }) => tip), marks.map(({ tip }) => tip)],
    option: {
      grid: { left, right, top: 30, bottom: 44, outerBoundsMode: 'none' },
      xAxis: {
        ...AXIS,
        ...(places
          ? { type: 'category', data: places, boundaryGap: false }
          : { type: 'log', ...around(x) }),
        splitLine: { show: false },
        name: setting.xAxis,
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { color: colour('muted') },
        axisLabel: {
          ...AXIS.axisLabel,
          ...(!places && { formatter: full, showMinLabel: false, showMaxLabel: false }),
        },
      },
      yAxis: {
        ...AXIS,
        axisLine: { show: false },
        type: scale === 'log' ? 'log' : 'value',
        ...range,
        splitNumber: 5,
        name: shorten(setting.yAxis, width - 8),
        nameLocation: 'end',
        nameGap: 14,
        nameTextStyle: { color: colour('muted'), align: 'left', padding: [0, 0, 0, 4 - left] },
        axisLabel: {
          ...AXIS.axisLabel,
          formatter: format,
          ...(scale === 'linear' && { showMinLabel: false, showMaxLabel: false }),
        },
        splitLine: {
          ...AXIS.splitLine,
          ...(scale === 'linear' && { showMinLine: false, showMaxLine: false }),
        },
      },
      series: [
        onPoints(points, dots),
        onPoints(marks, rings),
        { ...onPoints(marks, names), silent: true },
        { ...onPoints(points.slice(0, 1), ends), silent: true },
        { ...onPoints(points.slice(0, 1), lines), silent: true, z: 4 },
      ],
    },
  };
}

/** Pushes labels apart so that none covers another, each as near to its point as can be. */
function spread<T extends { y: number }>(points: T[], top: number, bottom: number) {
  const placed = points.map((point) => ({ ...point, at: point.y })).sort((a, b) => a.y - b.y);
  for (let turn = 0; turn < 60; turn++) {
    for (let i = 1; i < placed.length; i++) {
      const gap = placed[i]!.at - placed[i - 1]!.at;
      if (gap >= LINE) continue;
      placed[i - 1]!.at -= (LINE - gap) / 2;
      placed[i]!.at += (LINE - gap) / 2;
    }
    const [first, last] = [placed[0], placed.at(-1)];
    if (first && first.at < top) first.at = top;
    if (last && last.at > bottom) last.at = bottom;
  }
  return placed;
}

function linearRange(values: readonly number[]): { min: number; max: number } {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = high - low || 1;
  return { min: low - 0.12 * room, max: high + 0.12 * room };
}

/** A little room on both sides of the n that were measured. */
function around(values: readonly number[]): { min: number; max: number } {
  const positive = values.filter((value) => value > 0);
  return { min: Math.min(...positive) * 0.85, max: Math.max(...positive) * 1.1 };
}
