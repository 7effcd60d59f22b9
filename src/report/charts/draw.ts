import { CustomChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { plainLines } from '../../shown.ts';
import type { Chart } from '../content.ts';
import { colour } from './colours.ts';
import { guarded } from './guard.ts';

echarts.use([CustomChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** The fonts of charts: the system's, as the page has them. */
export const FONTS = 'system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

/** What a mark is given: its text, its number among the chart's texts; in: an attribute, a child. */
export type Tip = (text: string, index: number) => { attribute?: string; child?: string };

/**
 * Takes a chart and a width in pixels; gives the inside of its SVG element, its height, and the texts
 * of its marks. Nothing in it depends on what was drawn before. Labels are escaped by ECharts, what
 * `tip` gives is put in as it is. Raises TypeError where drawing changed a built-in prototype.
 */
export function drawChart(
  chart: Chart,
  width: number,
  tip: Tip,
): { inner: string; height: number; tips: string[] } {
  return guarded(() => drawUnguarded(chart, width, tip));
}

function drawUnguarded(chart: Chart, width: number, tip: Tip) {
  const { option, height, tips } = chart.draw(width);
  const instance = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    const textStyle = { fontSize: 12, color: colour('muted') };
    instance.setOption({ animation: false, textStyle, ...option });
    const inner = withTips(clean(instance.renderToSVGString()), tips, tip);
    return { inner, height, tips: tips.flat() };
  } finally {
    instance.dispose();
  }
}

/** Attributes that every SVG element around a chart has in place of each of its texts. */
export const INHERITED = 'dominant-baseline="central"';

/** What only ECharts' own hover needs goes, and what is so without being said. */
function clean(svg: string): string {
  const inner = svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replace(/<style >[\s\S]*?<\/style>/, '')
    .replace(/<rect [^>]*fill="none"><\/rect>/, '')
    .replaceAll(/ class="zr\d+-cls-\d+"/g, '')
    .replaceAll(/font-family:[^;"]*;|font-size:12px;|font-weight:400;/g, '')
    .replaceAll(' style=""', '')
    .replaceAll(' pointer-events="visible"', '')
    .replaceAll(` ${INHERITED}`, '')
    .replaceAll(' text-anchor="start"', '')
    .replaceAll(' xml:space="preserve"', '')
    .replaceAll(/ stroke-line(cap|join)="[a-z]+"/g, '')
    .replaceAll(/\n+/g, '')
    .replaceAll(/<[^>]+>/g, (tag) => tag.replaceAll(/(\.\d)\d+/g, '$1'));
  return plainLines(inner);
}

/** Gives the marks of ECharts' series their texts, by number of series and of datum. */
function withTips(svg: string, tips: readonly string[][], tip: Tip): string {
  return svg.replaceAll(
    / ecmeta_series_index="(\d+)"(?: ecmeta_data_index="(\d+)")?((?: ecmeta_[a-z_]+="[^"]*")*)([^>]*)><\//g,
    (_, series: string, data: string | undefined, meta: string, rest: string) => {
      const text = data === undefined ? undefined : tips[Number(series)]?.[Number(data)];
      if (text === undefined || meta.includes('ecmeta_silent')) return `${rest}></`;
      const before = tips.slice(0, Number(series)).flat().length;
      const { attribute = '', child = '' } = tip(text, before + Number(data));
      return `${attribute}${rest}>${child}</`;
    },
  );
}
