import { colour } from './colours.ts';

/** The shape of a mark: shapes tell engines apart where colours cannot. */
export type Mark = 'bar' | 'dot' | 'ring' | 'square' | 'diamond';

const RADIUS = 5;

/**
 * Takes a mark, its place and its colour; gives what ECharts draws. A bar begins at `zero`, the others
 * are as large as `radius` says, in pixels.
 */
export function markShape(
  mark: Mark,
  x: number,
  y: number,
  zero: number,
  fill: string,
  radius: number = RADIUS,
) {
  const round = { type: 'circle' as const, shape: { cx: x, cy: y, r: radius } };
  switch (mark) {
    case 'bar':
      return {
        type: 'rect' as const,
        shape: { x: zero, y: y - 7, width: Math.max(1, x - zero), height: 14 },
        style: { fill },
      };
    case 'dot':
      return { ...round, style: { fill } };
    case 'ring':
      return {
        ...round,
        style: { fill: colour('paper'), stroke: fill, lineWidth: radius > 3 ? 2 : 1.5 },
      };
    case 'square':
      return {
        type: 'rect' as const,
        shape: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
        style: { fill },
      };
    case 'diamond':
      return {
        type: 'polygon' as const,
        shape: {
          points: [
            [x - 6, y],
            [x, y - 6],
            [x + 6, y],
            [x, y + 6],
          ],
        },
        style: { fill },
      };
  }
}
