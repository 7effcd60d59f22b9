import { full } from '../result/describe.ts';
import { ofType, workloadKey } from '../result/lines.ts';
import type { Line } from '../result/types.ts';
import { answerOf } from './answer.ts';
import type { Content, Section } from './content.ts';
import { ofFirst } from './groups.ts';
import { hostOf, isReckoned } from './hosts.ts';
import { DRAWN_MOST, type Machine, machinesOf } from './machines.ts';
import { blackoutSection } from './sections/blackout.ts';
import { sideBySideSection, traceSection } from './sections/compared.ts';
import { environmentSection } from './sections/environment.ts';
import { foliosSection } from './sections/folios.ts';
import { growthSection } from './sections/growth.ts';
import { historySection } from './sections/history.ts';
import { patchSection } from './sections/patch.ts';
import { profileSection } from './sections/profile.ts';
import { verdictsSection } from './sections/verdicts.ts';
import { windowSection } from './sections/window.ts';

/**
 * Takes the lines of each result file and of the history; gives what a report of them holds. The
 * same lines give the same content. Charts are of the first `drawn` machines, tables of all. What the lines do not hold is left out and named.
 */
export function contentOf(
  files: readonly (readonly Line[])[],
  history: readonly Line[] = [],
  drawn: number = DRAWN_MOST,
): Content {
  const { machines: all, more } = machinesOf(files, drawn);
  const { machines, notes } = shownOf(all);
  const unverified = [...files, history]
    .flatMap((lines) => ofType(lines, 'result'))
    .filter(({ verified }) => !verified).length;
  const made: [Section | undefined, string, string][] = [
    [patchSection(machines), '', ''],
    [blackoutSection(machines), 'the blackout by phase', 'luo-bench blackout --json > FILE'],
    [
      windowSection(machines),
      'a window by function',
      'luo-bench trace show --window --json DIR > FILE',
    ],
    [growthSection(machines), 'growth with n', 'luo-bench run --n 51,819,2000'],
    [sideBySideSection(machines), '', ''],
    [foliosSection(machines), 'folios', 'luo-bench run folios reserve'],
    [traceSection(machines), 'a real trace', 'luo-bench replay TRACE'],
    [verdictsSection(machines), 'verdicts', 'luo-bench gate --baseline FILE --json > FILE'],
    [
      historySection(history),
      'the history',
      'luo-bench gate --baseline FILE --history results/history.ndjson (twice)',
    ],
    [profileSection(machines), 'source lines', 'luo-bench run --profile'],
    [environmentSection(machines, more, notes), '', ''],
  ];
  return {
    answer: answerOf(all, unverified),
    unverified,
    sections: made.flatMap(([section]) => section ?? []),
    absent: made.flatMap(([section, what, command]) =>
      section || !what ? [] : [{ what, command }],
    ),
  };
}

/** Of how many different things a report shows lines: far more than there are of each. */
const SHOWN: readonly { most: number; what: string; key: (line: Line) => string | undefined }[] = [
  {
    most: 200,
    what: 'contenders',
    // Of verdicts all are counted, and the worst shown.
    key: (line) => ('contender' in line && line.type !== 'verdict' ? line.contender : undefined),
  },
  { most: 40, what: 'kernels', key: (line) => ('abi' in line ? line.abi : undefined) },
  { most: 64, what: 'phases', key: (line) => ('phase' in line ? line.phase : undefined) },
  {
    most: 8,
    what: 'windows',
    key: (line) => (line.type === 'window' ? workloadKey(line.workload) : undefined),
  },
  {
    most: 8,
    what: 'hosts',
    key: (line) =>
      isReckoned(line) && !line.contender.startsWith('kernel/') ? hostOf(line) : undefined,
  },
];

/** Takes machines; gives them with the lines that have room, and a sentence for each kind left out. */
function shownOf(all: readonly Machine[]): { machines: Machine[]; notes: string[] } {
  const notes: string[] = [];
  let machines = [...all];
  for (const { most, what, key } of SHOWN) {
    const found = machines.map(({ lines }) => ofFirst(lines, most, key));
    const more = Math.max(0, ...found.map((one) => one.more));
    if (more === 0) continue;
    machines = machines.map((machine, i) => ({ ...machine, lines: found[i]!.kept }));
    notes.push(`Of ${full(most + more)} ${what} the first ${most} are shown.`);
  }
  return { machines, notes };
}
