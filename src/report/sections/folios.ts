import { isFaithful } from '../../result/contender.ts';
import { describe, full } from '../../result/describe.ts';
import { each, type NumberLine, numbersOf, workloadKey } from '../../result/lines.ts';
import type { Metric } from '../../result/types.ts';
import { type Row, rowDrawing } from '../charts/rows.ts';
import { commandOf } from '../commands.ts';
import { type Cell, type Chart, type Figure, figure, type Section, words } from '../content.ts';
import { groupBy } from '../groups.ts';
import { letterOf, type Machine } from '../machines.ts';
import { bytes, duration, functionOf, metricName, short } from '../words.ts';

/** What of a tracker or a reservation its table shows, as far as it was counted. */
const ACCOUNTS: readonly Metric[] = [
  'instructions',
  'time',
  'metadata_bytes',
  'blackout_bytes',
  'pages',
  'allocations',
  'boot_words_scanned',
  'level_steps',
  'pages_initialized',
  'region_visits',
  'scratch_insertions',
];

/** So many rows are drawn; the table has all. */
const ROWS_MOST = 40;

/** Takes machines; gives what folio accounting keeps and what it costs at boot, if measured. */
export function foliosSection(machines: readonly Machine[]): Section | undefined {
  const lines = machines.flatMap((machine) => numbersOf(machine.lines));
  const own = lines.filter(({ suite }) => suite === 'folios' || suite === 'reserve');
  if (own.length === 0) return undefined;
  // Of several hosts the largest; variants are other functions on the same host.
  const host = own.reduce((a, b) => (memory(b) > memory(a) ? b : a)).workload;
  const { variant: _, ...plain } = host;
  const ofHost = (line: NumberLine) => {
    const { variant: __, ...rest } = line.workload;
    return workloadKey(rest) === workloadKey(plain);
  };
  const shown = own.filter(ofHost);
  const charts: Chart[] = [
    ...countChart(
      shown,
      'metadata',
      'Metadata kept for preserved folios',
      'metadata_bytes',
      'bytes',
      (l) => l.suite === 'folios',
    ),
    ...countChart(
      shown,
      'walk',
      'Walking the tracker at boot: instructions a folio',
      'instructions',
      'instructions a folio',
      (l) => l.suite === 'folios' && l.workload.variant === 'walk',
    ),
    ...countChart(
      shown,
      'reserve',
      'Boot-side reservation: instructions a folio',
      'instructions',
      'instructions a folio',
      (l) => l.suite === 'reserve',
    ),
    ...countChart(
      shown,
      'preserve',
      'Preserving: instructions a folio',
      'instructions',
      'instructions a folio',
      (l) => l.suite === 'folios' && l.workload.variant === undefined,
    ),
    ...timeCharts(machines, ofHost),
  ];
  const fig: Figure = {
    title: describe(plain),
    note: 'Counts are exact. Bars start at zero; the accent is what the kernel does today.',
    command: commandOf(shown),
    charts,
    table: foliosTable(machines, ofHost),
  };
  return {
    id: 'folios',
    title: 'Folio metadata and boot cost',
    prose: [
      'Memory that is handed over must be known to the next kernel folio by folio: what that takes ' +
        'in metadata, and what finding it again costs at boot.',
    ],
    figures: [fig],
  };
}

function memory({ workload }: NumberLine): number {
  return workload.memory_bytes ?? 0;
}

function countChart(
  lines: readonly NumberLine[],
  id: string,
  title: string,
  metric: Metric,
  axis: string,
  isOwn: (line: NumberLine) => boolean,
): Chart[] {
  const found = lines.filter((line) => line.metric === metric && isOwn(line));
  const distinct = [...groupBy(found, ({ contender }) => contender).values()].map((g) => g[0]!);
  if (distinct.length === 0) return [];
  const format = metric === 'instructions' ? short : bytes;
  const rows = distinct.slice(0, ROWS_MOST).map((line): Row => {
    const value = metric === 'instructions' ? each(line) : line.value;
    return {
      label: line.contender,
      value,
      text: format(value),
      tip: `${line.contender}: ${full(line.value)} ${metricName(line.metric)}`,
      mark: 'bar',
      tone: isFaithful(line.contender) ? 'accent' : 'slate',
    };
  });
  return [
    {
      id: `folios-${id}`,
      title,
      size: 'half',
      draw: (width) =>
        rowDrawing(rows, { axis, scale: 'linear', format, binary: format === bytes }, width),
    },
  ];
}

function timeCharts(machines: readonly Machine[], ofHost: (line: NumberLine) => boolean): Chart[] {
  return machines.flatMap((machine): Chart[] => {
    const times = numbersOf(machine.lines).filter(
      (line) =>
        line.metric === 'time' &&
        line.suite === 'folios' &&
        line.workload.variant === undefined &&
        ofHost(line),
    );
    if (times.length === 0 || !machine.isDrawn) return [];
    const letter = letterOf(machine, machines);
    const rows = times.slice(0, ROWS_MOST).map(
      (line): Row => ({
        label: line.contender,
        value: line.value,
        ...(line.metric === 'time' && { low: line.low, high: line.high }),
        text: duration(line.value),
        tip: `${line.contender}: ${full(line.value)} ns a folio`,
        mark: 'dot',
        tone: isFaithful(line.contender) ? 'accent' : 'ink',
      }),
    );
    return [
      {
        id: `folios-time${letter && `-${letter.toLowerCase()}`}`,
        title: `Preserving: time a folio${letter && `, machine ${machine.label}`}`,
        size: 'half',
        draw: (width) =>
          rowDrawing(rows, { axis: 'time a folio', scale: 'log', format: duration }, width),
      },
    ];
  });
}

function foliosTable(machines: readonly Machine[], ofHost: (line: NumberLine) => boolean) {
  const byMachine = machines.map(({ lines }) =>
    numbersOf(lines).filter((line) => ['folios', 'reserve'].includes(line.suite) && ofHost(line)),
  );
  const keyOf = (line: NumberLine) => JSON.stringify([functionOf(line), line.contender]);
  const metrics = ACCOUNTS.filter((metric) =>
    byMachine.flat().some((line) => line.metric === metric),
  );
  const find = (i: number, key: string, metric: Metric) =>
    byMachine[i]!.find((line) => line.metric === metric && keyOf(line) === key);
  const columns = [
    { head: 'function' },
    { head: 'contender' },
    ...metrics.flatMap((metric) =>
      metric === 'time'
        ? machines.map((m) => ({ head: `${letterOf(m, machines)} p10 ns`.trim(), numeric: true }))
        : [{ head: metricName(metric), numeric: true }],
    ),
  ];
  const rows = [...new Set(byMachine.flat().map(keyOf))].map((key): Cell[] => {
    const [name, contender] = JSON.parse(key) as [string, string];
    return [
      words(name),
      words(contender),
      ...metrics.flatMap((metric) => {
        const found = machines.map((_, i) => find(i, key, metric)?.value);
        if (metric === 'time') return found.map((value) => figure(value, full));
        return [
          figure(
            found.find((value) => value !== undefined),
            full,
          ),
        ];
      }),
    ];
  });
  return {
    caption: 'Trackers and reservations: counts of the whole tape, time a folio',
    columns,
    rows,
  };
}
