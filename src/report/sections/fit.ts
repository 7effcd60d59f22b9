import { kernelName } from '../../result/describe.ts';
import { ofType } from '../../result/lines.ts';
import type { FitLine } from '../../result/types.ts';
import { blackoutCommand } from '../commands.ts';
import { type Cell, type Column, type Figure, figure, words } from '../content.ts';
import { letterOf, type Machine } from '../machines.ts';
import { duration, join } from '../words.ts';

/** What a verdict on a budget is called. */
export const FIT_WORDS: Record<FitLine['verdict'], string> = {
  fits: 'fits',
  over: 'over',
  undecided: 'cannot tell',
};

/** Takes the machines of one host; gives the figure of whether it fits its budgets, if there are any. */
export function fitFigures(machines: readonly Machine[]): Figure[] {
  const all = machines.flatMap(({ lines }) => ofType(lines, 'fit'));
  if (all.length === 0) return [];
  const columns: Column[] = [
    { head: 'kernel' },
    { head: 'index' },
    { head: 'budget', numeric: true },
    { head: 'given', numeric: true },
    ...machines.flatMap((machine) => [
      ...['time', 'low', 'high'].map((head) => ({
        head: join([letterOf(machine, machines), head]),
        numeric: true,
      })),
      { head: join([letterOf(machine, machines), 'verdict']) },
      { head: join([letterOf(machine, machines), 'decided by']) },
    ]),
  ];
  const keyOf = (line: FitLine) =>
    JSON.stringify([kernelName(line), line.contender, line.budget_ns, line.base_ns]);
  const rows = [...new Set(all.map(keyOf))].map((key): Cell[] => {
    const first = all.find((line) => keyOf(line) === key)!;
    return [
      words(kernelName(first)),
      words(first.contender),
      figure(first.budget_ns, duration),
      figure(first.base_ns, duration),
      ...machines.flatMap(({ lines }) => {
        const line = ofType(lines, 'fit').find((one) => keyOf(one) === key);
        return [
          ...[line?.value_ns, line?.low_ns, line?.high_ns].map((ns) => figure(ns, duration)),
          words(line ? FIT_WORDS[line.verdict] : '-'),
          words(line?.decided_by?.join(', ') ?? '-'),
        ];
      }),
    ];
  });
  return [
    {
      title: 'Whether it fits the budget',
      note:
        'The window of LUO and KHO, and what the operator says the rest takes, beside the budget: it ' +
        'fits where the high end is below, is over where the low end is above.',
      command: blackoutCommand(
        machines.flatMap(({ lines }) => ofType(lines, 'phase')),
        all,
      ),
      charts: [],
      table: { caption: 'Whether the window fits the budget', columns, rows },
    },
  ];
}
