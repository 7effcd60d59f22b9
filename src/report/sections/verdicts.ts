import { describe, full } from '../../result/describe.ts';
import { ofType } from '../../result/lines.ts';
import { VERDICTS, type Verdict, type VerdictLine } from '../../result/types.ts';
import { type Row, rowDrawing } from '../charts/rows.ts';
import { type Chart, type Figure, figure, type Section, words } from '../content.ts';
import { letterOf, type Machine } from '../machines.ts';
import { join, metricName, percent } from '../words.ts';

/** Verdicts that are counted and not shown. */
const SILENT: readonly Verdict[] = ['same', 'same-code'];
const ROWS_MOST = 30;
/** A change beyond this part is drawn at the edge; its text says how much it is. */
const DRAWN_MOST = 1;

/** Takes machines; gives the comparison with a baseline, if there are verdicts. */
export function verdictsSection(machines: readonly Machine[]): Section | undefined {
  const figures = machines.flatMap((machine) => verdictFigure(machine, machines) ?? []);
  const all = machines.flatMap(({ lines }) => ofType(lines, 'verdict'));
  if (all.length === 0) return undefined;
  return {
    id: 'verdicts',
    title: 'Did it get slower?',
    prose: [
      countVerdicts(all),
      'Counts are exact: any change is real. Times were measured in pairs; the line is the interval of the ' +
        'change, all lines together at 99 % confidence, and a line that crosses zero decides nothing.',
    ],
    figures,
  };
}

/** Takes verdicts; gives how many there are of each, in one sentence. */
export function countVerdicts(lines: readonly VerdictLine[]): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = lines.filter((line) => line.verdict === verdict).length;
    return count > 0 ? [`${count} ${verdict}`] : [];
  });
  return `Against the baseline ${full(lines.length)} numbers were compared: ${parts.join(', ')}.`;
}

function verdictFigure(machine: Machine, machines: readonly Machine[]): Figure | undefined {
  const all = ofType(machine.lines, 'verdict');
  const loud = all.filter(({ verdict }) => !SILENT.includes(verdict));
  if (loud.length === 0) return undefined;
  loud.sort((a, b) => rank(a) - rank(b) || Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
  const letter = letterOf(machine, machines);
  const charts = (
    [
      ['time', 'Change in time', (line) => line.metric === 'time'],
      ['counts', 'Change in exact counts', (line) => line.metric !== 'time'],
    ] as [string, string, (line: VerdictLine) => boolean][]
  ).flatMap(([id, title, isOwn]): Chart[] => {
    const drawn = loud
      .filter((line) => isOwn(line) && line.ratio !== undefined)
      .slice(0, ROWS_MOST);
    if (drawn.length === 0 || !machine.isDrawn) return [];
    const setting = {
      axis: 'change, less is better',
      scale: 'linear' as const,
      format: (v: number) => `${v > 0 ? '+' : ''}${Number((100 * v).toPrecision(3))} %`,
      reference: 0,
    };
    return [
      {
        id: join(['verdicts', id, letter.toLowerCase()]).replaceAll(' ', '-'),
        title: `${title}${letter && `, machine ${machine.label}`}`,
        size: 'full',
        draw: (width) => rowDrawing(drawn.map(rowOf), setting, width),
      },
    ];
  });
  const hidden = all.length - loud.length;
  return {
    title: letter ? `Machine ${machine.label}` : 'What changed',
    note: `${hidden > 0 ? `${full(hidden)} that are the same are not shown. ` : ''}Slower ones first.`,
    command:
      ofType(machine.lines, 'patch').length > 0
        ? 'luo-bench patch FILE --json'
        : 'luo-bench gate --baseline FILE --json',
    charts,
    table: {
      caption: 'Numbers that are not the same as the baseline',
      columns: [
        { head: 'suite' },
        { head: 'workload' },
        { head: 'contender' },
        { head: 'metric' },
        { head: 'verdict' },
        { head: 'old', numeric: true },
        { head: 'new', numeric: true },
        { head: 'change', numeric: true },
        { head: 'low', numeric: true },
        { head: 'high', numeric: true },
      ],
      rows: loud.map((line) => [
        words(line.suite),
        words(describe(line.workload)),
        words(line.contender),
        words(metricName(line.metric)),
        words(line.verdict),
        figure(line.baseline, full),
        figure(line.value, full),
        figure(line.ratio, (ratio) => percent(ratio - 1)),
        figure(line.low, (low) => percent(low - 1)),
        figure(line.high, (high) => percent(high - 1)),
      ]),
    },
  };
}

function changeOf({ ratio = 1 }: VerdictLine): number {
  return ratio - 1;
}

function rank({ verdict }: VerdictLine): number {
  return ['slower', 'changed', 'slower-within-margin', 'inconclusive', 'faster'].indexOf(verdict);
}

function rowOf(line: VerdictLine): Row {
  const { suite, workload, contender, metric, low, high, verdict, baseline, value } = line;
  const clamp = (part: number) => Math.min(DRAWN_MOST, Math.max(-DRAWN_MOST, part));
  const change = changeOf(line);
  const size = workload.n === undefined ? '' : ` n=${workload.n}`;
  const interval =
    low === undefined || high === undefined ? '' : ` (${percent(low - 1)} to ${percent(high - 1)})`;
  return {
    label: join([
      `${suite}${size}`,
      workload.variant,
      contender,
      metric !== 'time' && metricName(metric),
    ]),
    value: clamp(change),
    ...(low !== undefined && high !== undefined && { low: clamp(low - 1), high: clamp(high - 1) }),
    text: `${percent(change)} ${verdict}`,
    tip:
      `${suite}, ${describe(workload)}, ${contender} ${metricName(metric)}: ${percent(change)}${interval}, ${verdict}` +
      (baseline === undefined || value === undefined
        ? ''
        : `; ${full(baseline)} to ${full(value)}`),
    mark: metric === 'time' ? 'dot' : 'diamond',
    tone: verdict === 'slower' ? 'accent' : verdict === 'faster' ? 'blue' : 'slate',
  };
}
