import type { Line } from '../result/types.ts';
import { ascii, wrap } from '../shown.ts';
import { contentOf } from './build.ts';
import type { Section } from './content.ts';
import { machinesOf } from './machines.ts';
import { tableText } from './tables.ts';
import { renderText } from './text.ts';

const WIDTH = 75;
const ROWS_MOST = 400;
/** Sections that one machine's own tables of results stand for. */
const RESULTS = ['growth', 'side-by-side', 'folios', 'trace', 'environment'];

/**
 * Takes the lines of each result file, and of the history; gives plain ASCII of at most 75 columns
 * for mail and terminals: the answer, then the tables; with several machines one column each. The
 * same lines give the same text.
 */
export function renderPlain(
  files: readonly (readonly Line[])[],
  history: readonly Line[] = [],
): string {
  const { answer, sections, absent } = contentOf(files, history);
  const { machines } = machinesOf(files);
  const [one] = machines.length === 1 ? machines : [];
  const hasResults = one?.lines.some(({ type }) => type === 'result') === true;
  const own = hasResults ? sections.filter(({ id }) => !RESULTS.includes(id)) : sections;
  const out = [
    ...answer.flatMap((sentence) => wrap(sentence, WIDTH)),
    ...own.flatMap(sectionText),
    ...(hasResults ? ['', renderText([...one.envs, ...one.lines])] : []),
    ...(absent.length > 0
      ? [
          '',
          'not in these results:',
          ...absent.flatMap(({ what, command }) => wrap(`- ${what}: ${command}`, WIDTH)),
        ]
      : []),
  ];
  return `${ascii(out.join('\n').replaceAll(/\n{3,}/g, '\n\n'))}\n`;
}

function sectionText({ title, figures }: Section): string[] {
  return figures.flatMap(({ title: of, table, command }) => {
    const shown = { ...table, rows: table.rows.slice(0, ROWS_MOST) };
    const more = table.rows.length - shown.rows.length;
    return [
      '',
      ...wrap(`${title}: ${of}`, WIDTH),
      ...(command ? wrap(`$ ${command}`, WIDTH) : []),
      ...tableText(shown, WIDTH),
      ...(more > 0 ? [`${more} more rows are in the result file`] : []),
    ];
  });
}
