import type { Line } from '../result/types.ts';
import { answerOf } from './answer.ts';
import type { Content, Section } from './content.ts';
import { DRAWN_MOST, machinesOf } from './machines.ts';
import { blackoutSection } from './sections/blackout.ts';
import { sideBySideSection, traceSection } from './sections/compared.ts';
import { environmentSection } from './sections/environment.ts';
import { foliosSection } from './sections/folios.ts';
import { growthSection } from './sections/growth.ts';
import { historySection } from './sections/history.ts';
import { profileSection } from './sections/profile.ts';
import { verdictsSection } from './sections/verdicts.ts';

/**
 * Takes the lines of each result file and of the history; gives what a report of them holds. The
 * same lines give the same content. Charts are of the first `drawn` machines, tables of all. What the lines do not hold is left out and named.
 */
export function contentOf(
  files: readonly (readonly Line[])[],
  history: readonly Line[] = [],
  drawn: number = DRAWN_MOST,
): Content {
  const { machines, more } = machinesOf(files, drawn);
  const made: [Section | undefined, string, string][] = [
    [blackoutSection(machines), 'the blackout by phase', 'luo-bench blackout --json > FILE'],
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
    [environmentSection(machines, more), '', ''],
  ];
  return {
    answer: answerOf(machines),
    sections: made.flatMap(([section]) => section ?? []),
    absent: made.flatMap(([section, what, command]) =>
      section || !what ? [] : [{ what, command }],
    ),
  };
}
