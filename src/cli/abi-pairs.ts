import type { Difference, Passage } from '../abi/pairs.ts';
import { passage } from '../abi/pairs.ts';
import { type Abi, findAbi } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { labelled, plainLines } from '../shown.ts';
import { summarize } from './summary.ts';

/** Where a row's text begins. */
const INDENT = 12;

const VERDICTS: Record<Passage['verdict'], string> = {
  kept: 'all is taken over',
  lost: 'not all is taken over',
  unknown: 'cannot tell',
};

/**
 * `abi list --pairs`: prints what a live update from the first kernel ABI to the second comes to, and what
 * going back does; as JSON a line each. The exit code is 1 where something is lost, else 3 where it cannot
 * be told. Raises Fault 2 for other than two names of ABIs.
 */
export function listPairs(names: readonly string[], json: boolean): void {
  const [old, next] = readPair(names);
  const found = summarize('abi list --pairs', 'lost', json);
  const passages = [
    { direction: 'update', ...passage(old, next) },
    { direction: 'rollback', ...passage(next, old) },
  ];
  const count = (verdict: Passage['verdict']) =>
    passages.filter((one) => one.verdict === verdict).length;
  found.compared = passages.length;
  found.failed = count('lost');
  found.inconclusive = count('unknown');
  process.stdout.write(
    json
      ? passages.map((one) => `${JSON.stringify(one)}\n`).join('')
      : plainLines(passages.map(passageText).join('\n')),
  );
  process.exitCode = found.failed > 0 ? 1 : found.inconclusive > 0 ? 3 : 0;
}

function readPair(names: readonly string[]): [Abi, Abi] {
  const [old, next, ...more] = names;
  if (old === undefined || next === undefined || more.length > 0) {
    throw new Fault(
      2,
      '--pairs: takes two kernel ABIs, the old and the new, such as 7.2 7.3/64KiB',
    );
  }
  return [abiOf(old), abiOf(next)];
}

/** Pages of 4 KiB have no name in an ABI's; between two sizes it may be said. */
function abiOf(name: string): Abi {
  return findAbi(name.replace(/(?<=.)\/4KiB$/, ''));
}

/** Takes a live update and which of the two it is; gives it for people, in lines of 80 columns. */
export function passageText({ direction, ...one }: Passage & { direction: string }): string {
  return [
    `${direction} ${one.old} -> ${one.next}: ${VERDICTS[one.verdict]}`,
    ...one.differences.flatMap(differenceRows),
    ...(one.kept.length > 0 ? row('kept', one.kept.join(', ')) : []),
    ...(one.lost.length > 0 ? row('lost', one.lost.join(', ')) : []),
    ...row('known', one.recorded === null ? 'by reading' : `by recording: ${one.recorded}`),
    '',
  ].join('\n');
}

function differenceRows({ what, old, next, outcome }: Difference): string[] {
  return [...row('differs', `${what}: ${old} -> ${next}`), ...row('then', outcome)];
}

function row(label: string, text: string): string[] {
  return labelled(`  ${label}`, INDENT, text);
}
