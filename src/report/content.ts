import type { EChartsCoreOption } from 'echarts/core';

/** What a report holds, whatever its format: each renderer shows the same content its own way. */
export interface Content {
  /** The answer first: sentences computed from the lines. */
  answer: string[];
  /** How many results nobody found right. */
  unverified: number;
  sections: Section[];
  /** What the results do not hold, and the command that adds it. */
  absent: { what: string; command: string }[];
}

/** One question and its figures. */
export interface Section {
  /** The anchor in the page and the first part of file names. */
  id: string;
  title: string;
  prose: string[];
  figures: Figure[];
}

/** Charts that belong together, and the table of what they show. */
export interface Figure {
  title: string;
  /** How to read it. */
  note: string;
  /** What reproduces it. */
  command?: string;
  charts: Chart[];
  table: Table;
}

/** A chart, drawn once for each width it is shown at. */
export interface Chart {
  /** Distinct within a report; the name of its SVG file. */
  id: string;
  title: string;
  /** `half` stands beside another on a wide page. */
  size: 'full' | 'half';
  draw(width: number): Drawing;
}

/** What ECharts draws, and the text of each of its points: by series, then by place. */
export interface Drawing {
  option: EChartsCoreOption;
  height: number;
  tips: string[][];
}

/** A table; rows as long as its columns. */
export interface Table {
  caption: string;
  columns: Column[];
  rows: Cell[][];
}

/** A column; numbers stand right. */
export interface Column {
  head: string;
  numeric?: boolean;
}

/** A text of a table, and beside a number from the results that number as it is. */
export interface Cell {
  text: string;
  value?: number;
}

/** Gives a cell of text. */
export function words(text: string): Cell {
  return { text };
}

/** Gives a cell of a number of the results; a dash where there is none. */
export function figure(value: number | undefined, format: (value: number) => string): Cell {
  return value === undefined ? { text: '-' } : { text: format(value), value };
}
