import { algorithmOf, isFaithful } from '../../result/contender.ts';
import { describe, full } from '../../result/describe.ts';
import { ofType, workloadKey } from '../../result/lines.ts';
import type { ProfileLine } from '../../result/types.ts';
import { quoted } from '../../shown.ts';
import { type Row, rowDrawing } from '../charts/rows.ts';
import { type Chart, type Figure, figure, type Section, words } from '../content.ts';
import { groupBy } from '../groups.ts';
import type { Machine } from '../machines.ts';
import { inWords, join, short } from '../words.ts';

const GROUPS_MOST = 4;
const BARS_MOST = 12;
const ROWS_MOST = 20;

/** Takes machines; gives the source lines that instructions come from, if profiled. */
export function profileSection(machines: readonly Machine[]): Section | undefined {
  // Instructions are the same everywhere: the first machine that has them speaks for all.
  const lines = machines
    .map((machine) =>
      ofType(machine.lines, 'profile').filter(({ metric }) => metric === 'instructions'),
    )
    .find((found) => found.length > 0);
  if (!lines) return undefined;
  const groups = [
    ...groupBy(lines, ({ contender, suite, workload }) =>
      JSON.stringify([contender, suite, workloadKey(workload)]),
    ).values(),
  ];
  groups.sort(
    (a, b) => interest(b) - interest(a) || (b[0]!.workload.n ?? 0) - (a[0]!.workload.n ?? 0),
  );
  const distinct = [...groupBy(groups, ([l]) => `${l!.contender} ${l!.suite}`).values()].map(
    (g) => g[0]!,
  );
  return {
    id: 'profile',
    title: 'Instructions by source line',
    prose: [
      'Every executed operator, by the line of assembly/ it was compiled from; inlined code counts ' +
        'where it was written. The result file has every contender and size.',
    ],
    figures: [profileFigure(distinct.slice(0, GROUPS_MOST))],
  };
}

/** The list in deserialization is the story; then its inserts, then the alternatives. */
function interest([line]: readonly ProfileLine[]): number {
  const { contender, suite, workload } = line!;
  return (
    (suite === 'deserialize' ? 4 : suite === 'insert' ? 2 : 0) +
    (isFaithful(contender) ? 8 : algorithmOf(contender) === 'hash' ? 7 : 0) +
    (workload.names === 'session' ? 0.5 : 0)
  );
}

function profileFigure(groups: readonly (readonly ProfileLine[])[]): Figure {
  const all = groups.flat();
  const values = <T>(pick: (line: ProfileLine) => T | undefined) => [
    ...new Set(all.flatMap((line) => pick(line) ?? [])),
  ];
  const n = values(({ workload }) => workload.n);
  const names = values(({ workload }) => workload.names);
  return {
    title: 'The lines that most instructions come from',
    note: '',
    command: join([
      'luo-bench run',
      ...values(({ suite }) => suite),
      n.length > 0 && `--n ${n.join(',')}`,
      names.length > 0 && `--names ${quoted(names.join(','))}`,
      `--contender ${quoted(values(({ contender }) => contender).join(','))} --profile`,
    ]),
    charts: groups.map(profileChart),
    table: {
      caption: `The ${ROWS_MOST} costliest lines of each, by function`,
      columns: [
        { head: 'contender' },
        { head: 'suite' },
        { head: 'source line' },
        { head: 'in function' },
        { head: 'instructions', numeric: true },
        { head: 'share', numeric: true },
      ],
      rows: groups.flatMap((group) => {
        const total = sum(group);
        return [...group]
          .sort((a, b) => b.value - a.value)
          .slice(0, ROWS_MOST)
          .map(({ contender, suite, file, line, function: name, value }) => [
            words(contender),
            words(suite),
            words(placeOf(file, line)),
            words(name.replaceAll(/[^<>,\s]*\/([^<>,/]+)/g, '$1')),
            figure(value, full),
            words(share(value / total)),
          ]);
      }),
    },
  };
}

function profileChart(group: readonly ProfileLine[]): Chart {
  const { contender, suite, workload } = group[0]!;
  const total = sum(group);
  const lines = [...groupBy(group, ({ file, line }) => placeOf(file, line))]
    .map(([place, same]) => ({ place, value: sum(same) }))
    .sort((a, b) => b.value - a.value);
  const rows = lines.slice(0, BARS_MOST).map(
    ({ place, value }, i): Row => ({
      label: place,
      value,
      text: share(value / total),
      tip: `${place}: ${full(value)} instructions, ${share(value / total)}`,
      mark: 'bar',
      tone: i === 0 ? 'accent' : 'slate',
    }),
  );
  const axis = `of ${inWords(total)} instructions`;
  return {
    id: `profile-${suite}-${contender.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}`,
    title: `${contender}, ${suite}, ${describe(workload)}`,
    size: 'half',
    draw: (width) => rowDrawing(rows, { axis, scale: 'linear', format: short }, width),
  };
}

function placeOf(file: string, line: number): string {
  return `${file.replace(/^assembly\//, '')}:${line}`;
}

function sum(lines: readonly ProfileLine[]): number {
  return lines.reduce((all, { value }) => all + value, 0);
}

function share(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}
