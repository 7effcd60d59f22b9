import { full, kernelName } from '../../result/describe.ts';
import { ofType } from '../../result/lines.ts';
import type { CapacityLine } from '../../result/types.ts';
import { rowDrawing } from '../charts/rows.ts';
import { blackoutCommand } from '../commands.ts';
import { type Chart, type Column, type Figure, figure, words } from '../content.ts';
import { groupBy } from '../groups.ts';
import { idOf } from '../hosts.ts';
import { letterOf, type Machine } from '../machines.ts';
import { duration, join, short } from '../words.ts';

/** So many rows are drawn; the table has all. */
const ROWS_MOST = 24;

/** Takes the machines of one host; gives the figure of what fits its budgets, if there are any. */
export function capacityFigures(machines: readonly Machine[], suffix: string): Figure[] {
  const all = machines.flatMap(({ lines }) => ofType(lines, 'capacity'));
  if (all.length === 0) return [];
  const keyOf = (line: CapacityLine) =>
    JSON.stringify([kernelName(line), line.contender, line.budget_ns]);
  const byMachine = machines.map(({ lines }) => groupBy(ofType(lines, 'capacity'), keyOf));
  const charts = machines.flatMap((machine): Chart[] => {
    const found = ofType(machine.lines, 'capacity').slice(0, ROWS_MOST);
    if (found.length === 0 || !machine.isDrawn) return [];
    const letter = letterOf(machine, machines);
    const several = new Set(found.map(({ budget_ns }) => budget_ns)).size > 1;
    const rows = found.map((line) => {
      const { contender, budget_ns, sessions, low, high } = line;
      const name = `${kernelName(line)} ${contender}`;
      return {
        label: `${name}${several ? `, ${duration(budget_ns)}` : ''}`,
        value: sessions,
        // The axis is logarithmic.
        low: Math.max(1, low),
        high: Math.max(1, high),
        text: `${full(sessions)} (${full(low)} to ${full(high)})`,
        tip: `${name}: ${full(sessions)} sessions (${full(low)} to ${full(high)}) fit ${duration(budget_ns)}`,
        mark: 'dot' as const,
        tone: contender === 'list' ? ('accent' as const) : ('ink' as const),
      };
    });
    const setting = { axis: 'sessions', scale: 'log' as const, format: short };
    return [
      {
        id: idOf('capacity', letter, suffix),
        title: `Sessions that fit the budget${letter && `, machine ${machine.label}`}`,
        size: 'full',
        draw: (width) => rowDrawing(rows, setting, width),
      },
    ];
  });
  const columns: Column[] = [
    { head: 'kernel' },
    { head: 'index' },
    { head: 'budget', numeric: true },
    ...machines.flatMap((machine) =>
      ['sessions', 'low', 'high'].map((head) => ({
        head: join([letterOf(machine, machines), head]),
        numeric: true,
      })),
    ),
  ];
  const rows = [...new Set(all.map(keyOf))].map((key) => {
    const found = byMachine.map((groups) => groups.get(key)?.[0]);
    const first = found.find((line) => line !== undefined)!;
    return [
      words(kernelName(first)),
      words(first.contender),
      figure(first.budget_ns, duration),
      ...found.flatMap((line) => [
        figure(line?.sessions, full),
        figure(line?.low, full),
        figure(line?.high, full),
      ]),
    ];
  });
  return [
    {
      title: 'How many sessions fit the budget',
      note: 'The largest number of sessions whose window stays within the budget, and its interval.',
      command: blackoutCommand(
        machines.flatMap(({ lines }) => ofType(lines, 'phase')),
        machines.flatMap(({ lines }) => ofType(lines, 'fit')),
      ),
      charts,
      table: { caption: 'Largest number of sessions within the budget', columns, rows },
    },
  ];
}
