import type { CustomSeriesRenderItem } from 'echarts';
import type { Drawing } from '../content.ts';
import { type Colour, colour } from './colours.ts';
import { BARE_AXIS, entryWidth, legendAbove, shorten, widthOf } from './layout.ts';

/** What lies below its caller, as wide as what it took with all that it called. */
export interface Frame {
  name: string;
  value: number;
  tip: string;
  tone: Colour;
  callees: readonly Frame[];
}

/** How frames are drawn. */
export interface IcicleSetting {
  axis: string;
  format: (value: number) => string;
  /** Names of the tones, in order. */
  legend: readonly (readonly [name: string, tone: Colour])[];
}

const ROW = 20;
const LEGEND_ROW = 22;
const BOTTOM = 44;
/** The part of the whole from which on a frame is in the chart, in a wide one a pixel or so. */
const PART_LEAST = 0.001;
const ROWS_MOST = 40;
/** A frame as narrow as this has no name, one that is narrower than the latter no edge. */
const NAMED_LEAST = 44;
const EDGED_LEAST = 3;
/** On these a text is as on paper. */
const LIGHT: readonly Colour[] = ['sky', 'pale'];

/** A frame and where it stands: from its left end, rows below the top. */
interface Place {
  frame: Frame;
  from: number;
  depth: number;
}

/** Takes frames and a width; gives the drawing: callers on top, what they called below, side by side. */
export function icicleDrawing(
  frames: readonly Frame[],
  { axis, format, legend }: IcicleSetting,
  width: number,
): Drawing {
  const max = frames.reduce((sum, { value }) => sum + value, 0) || 1;
  const places = placesOf(frames, max * PART_LEAST);
  const rows = places.reduce((most, { depth }) => Math.max(most, depth + 1), 1);
  const names = legend.map(([name]) => name);
  const perRow = Math.max(1, Math.floor((width - 8) / entryWidth(names)));
  const top = LEGEND_ROW * Math.ceil(names.length / perRow) + 10;
  const edge = widthOf([format(max)]) / 2;
  const renderItem: CustomSeriesRenderItem = ({ dataIndexInside }, api) => {
    const { frame, from, depth } = places[dataIndexInside]!;
    const [x1, y] = api.coord([from, depth]) as [number, number];
    const [x2] = api.coord([from + frame.value, depth]) as [number, number];
    const room = x2 - x1;
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: x1, y, width: Math.max(0.5, room), height: ROW },
          style: {
            fill: colour(frame.tone),
            stroke: colour('paper'),
            lineWidth: room > EDGED_LEAST ? 1 : 0,
          },
        },
        ...(room < NAMED_LEAST
          ? []
          : [
              {
                type: 'text' as const,
                silent: true,
                style: {
                  text: shorten(frame.name, room - 8),
                  x: x1 + 4,
                  y: y + ROW / 2,
                  verticalAlign: 'middle' as const,
                  fill: colour(LIGHT.includes(frame.tone) ? 'ink' : 'onHeavy'),
                  fontSize: 12,
                },
              },
            ]),
      ],
    };
  };
  return {
    height: top + rows * ROW + BOTTOM,
    tips: [places.map(({ frame }) => frame.tip)],
    option: {
      grid: { left: edge, right: edge, top, bottom: BOTTOM, outerBoundsMode: 'none' },
      legend: legendAbove(names, width),
      xAxis: {
        ...BARE_AXIS,
        type: 'value',
        min: 0,
        max,
        splitNumber: width < 400 ? 3 : 6,
        splitLine: { show: false },
        axisLabel: { ...BARE_AXIS.axisLabel, formatter: format, showMaxLabel: false },
        name: axis,
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: { color: colour('muted') },
      },
      yAxis: { show: false, type: 'value', inverse: true, min: 0, max: rows },
      series: [
        {
          type: 'custom',
          data: places.map(({ frame, from, depth }) => [from, from + frame.value, depth]),
          renderItem,
          encode: { x: [0, 1], y: 2 },
        },
        ...legend.map(([name, tone]) => ({
          type: 'custom',
          name,
          color: colour(tone),
          data: [],
          renderItem,
        })),
      ],
    },
  };
}

/** Where frames stand, callers first; what is narrower than `least` has no place, nor what it called. */
function placesOf(frames: readonly Frame[], least: number): Place[] {
  const places: Place[] = [];
  const place = (all: readonly Frame[], start: number, depth: number) => {
    let from = start;
    for (const frame of all) {
      if (frame.value >= least) {
        places.push({ frame, from, depth });
        if (depth + 1 < ROWS_MOST) place(frame.callees, from, depth + 1);
      }
      from += frame.value;
    }
  };
  place(frames, 0, 0);
  return places;
}
