import { full } from '../../result/describe.ts';
import type { EnvLine } from '../../result/types.ts';
import { type Section, words } from '../content.ts';
import type { Machine } from '../machines.ts';

const FIELDS: readonly [keyof EnvLine, string][] = [
  ['cpu', 'processor'],
  ['cores', 'cores'],
  ['node', 'Node'],
  ['v8', 'V8'],
  ['cc', 'C compiler'],
  ['tool', 'luo-bench'],
  ['commit', 'commit'],
  ['wasm_sha256', 'Wasm module, SHA-256'],
  ['asc', 'AssemblyScript compiler'],
  ['started', 'measured'],
];

/** Where runs of one machine differ in something, so many values of it are shown. */
const VALUES_MOST = 8;

/**
 * Takes machines, of how many runs there was no room for theirs, and what else was left out; gives
 * on what, and with what, was measured: one column a machine.
 */
export function environmentSection(
  machines: readonly Machine[],
  more: number,
  notes: readonly string[],
): Section {
  return {
    id: 'environment',
    title: 'Environment',
    prose: [
      'Times hold for these machines only and are never averaged over them; instructions, loads and ' +
        'stores of one Wasm module are the same digits everywhere.',
      ...(machines.some(({ isDrawn }) => !isDrawn)
        ? ['Charts are of the first machines, tables of all.']
        : []),
      ...(more > 0
        ? [`The results have ${full(more)} more runs of other machines, which are not shown.`]
        : []),
      ...notes,
    ],
    figures: [
      {
        title: machines.length > 1 ? 'Machines' : 'Machine',
        note: '',
        command: 'luo-bench doctor',
        charts: [],
        table: {
          caption: 'On what, and with what, was measured',
          columns: [{ head: '' }, ...machines.map(({ label }) => ({ head: label }))],
          rows: FIELDS.map(([field, name]) => [
            words(name),
            ...machines.map(({ envs }) => {
              const values = [...new Set(envs.flatMap((env) => env[field] ?? []).map(String))];
              return words(someOf(values.sort()));
            }),
          ]).filter(([, ...cells]) => cells.some(({ text }) => text !== '-')),
        },
      },
    ],
  };
}

function someOf(values: readonly string[]): string {
  const more = values.length - VALUES_MOST;
  const shown = values.slice(0, VALUES_MOST).join(', ') || '-';
  return more > 0 ? `${shown} and ${full(more)} more` : shown;
}
