import type { Line } from '../result/types.ts';
import { escapeXml } from '../shown.ts';
import { contentOf } from './build.ts';
import { darkRules } from './charts/colours.ts';
import { drawChart, FONTS, INHERITED } from './charts/draw.ts';
import { parseSvg } from './charts/parse.ts';
import { WIDTHS } from './style.ts';

/** One chart as a file of its own. */
export interface SvgFile {
  /** Such as `blackout-timeline.svg`; distinct, of letters, digits and dashes. */
  name: string;
  svg: string;
}

/**
 * Takes the lines of each result file, and of the history; gives every chart of the page as an SVG
 * file for a README: on no background, dark where the reader's system is, values as titles. The same
 * lines give the same bytes. Raises TypeError where one is no SVG, or drawing it changed a prototype.
 */
export function renderSvg(
  files: readonly (readonly Line[])[],
  history: readonly Line[] = [],
): SvgFile[] {
  const charts = contentOf(files, history).sections.flatMap(({ figures }) =>
    figures.flatMap((figure) => figure.charts),
  );
  return charts.map((chart) => {
    const width = WIDTHS[chart.size];
    const { inner, height } = drawChart(chart, width, (text) => ({
      child: `<title>${escapeXml(text)}</title>`,
    }));
    const title = escapeXml(chart.title);
    const dark = `@media (prefers-color-scheme:dark){${darkRules('svg')}}`;
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `font-family="${FONTS}" font-size="12" ${INHERITED} role="img" aria-label="${title}">` +
      `<title>${title}</title><style>${dark}</style>${inner}</svg>\n`;
    return {
      name: `${chart.id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.svg`,
      svg: parseSvg(svg),
    };
  });
}
