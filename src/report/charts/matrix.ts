import type { CustomSeriesRenderItem } from 'echarts';
import type { Drawing } from '../content.ts';
import { type Colour, colour } from './colours.ts';
import { AXIS, shorten, widthOf } from './layout.ts';

/** A matrix of numbers; null where a column has no such row. */
export interface Matrix {
  columns: string[];
  rows: { label: string; cells: ({ value: number; text: string; tip: string } | null)[] }[];
}

const ROW = 28;
const LABEL_PART_MOST = 0.35;
const STEPS: readonly Colour[] = ['step0', 'step1', 'step2', 'step3', 'step4', 'step5'];
/** Orders of magnitude that the steps span, down from the largest value. */
const SPAN = 5;

/** Takes a matrix and a width; gives the drawing: heavier is more, each step ten times. */
export function matrixDrawing({ columns, rows }: Matrix, width: number): Drawing {
  const labels = rows.map(({ label }) => shorten(label, LABEL_PART_MOST * width));
  const left = widthOf(labels) + 10;
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? 0)));
  const cells = rows.flatMap((row, y) =>
    row.cells.flatMap((cell, x) => (cell ? [{ ...cell, x, y }] : [])),
  );
  const small = (width - left) / columns.length < 56;
  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const { value, text, x, y } = cells[params.dataIndexInside]!;
    const [cx, cy] = api.coord([x, y]);
    const [w, h] = api.size!([1, 1]) as number[];
    const step = stepOf(value, most);
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: cx! - w! / 2 + 1, y: cy! - h! / 2 + 1, width: w! - 2, height: h! - 2 },
          style: { fill: colour(STEPS[step]!) },
        },
        {
          type: 'text',
          style: {
            text,
            x: cx!,
            y: cy!,
            align: 'center',
            verticalAlign: 'middle',
            fontSize: small ? 10 : 12,
            fill: colour(step === STEPS.length - 1 ? 'onHeavy' : 'ink'),
          },
        },
      ],
    };
  };
  return {
    height: 34 + rows.length * ROW,
    tips: [cells.map(({ tip }) => tip)],
    option: {
      grid: { left, right: 2, top: 30, bottom: 4, outerBoundsMode: 'none' },
      xAxis: {
        ...AXIS,
        axisLine: { show: false },
        type: 'category',
        position: 'top',
        data: columns.map((name) => shorten(name, Math.max(40, (width - left) / columns.length))),
        splitLine: { show: false },
        axisLabel: {
          color: colour('ink'),
          interval: 0,
          hideOverlap: false,
          fontSize: small ? 10 : 12,
        },
      },
      yAxis: {
        ...AXIS,
        axisLine: { show: false },
        type: 'category',
        inverse: true,
        data: labels,
        splitLine: { show: false },
        axisLabel: { color: colour('ink'), interval: 0, hideOverlap: false },
      },
      series: [{ type: 'custom', data: cells.map(({ x, y }) => [x, y]), renderItem }],
    },
  };
}

function stepOf(value: number, most: number): number {
  if (!(value > 0)) return 0;
  const below = Math.log10(most / value);
  return Math.max(0, Math.round((STEPS.length - 1) * (1 - below / SPAN)));
}
