import { ofType } from '../../result/lines.ts';
import type { PatchLine } from '../../result/types.ts';
import { type Cell, type Figure, type Section, words } from '../content.ts';
import type { Machine } from '../machines.ts';

/** Takes machines; gives what patches to the kernel did besides what their calls and phases cost, if there are any. */
export function patchSection(machines: readonly Machine[]): Section | undefined {
  const patches = machines.flatMap(({ lines }) => ofType(lines, 'patch'));
  if (patches.length === 0) return undefined;
  return {
    id: 'patch',
    title: 'What does the patch do?',
    prose: patches.flatMap(proseOf),
    figures: patches.map(patchFigure),
  };
}

function proseOf({ headline, handover, failed }: PatchLine): string[] {
  return [
    headline,
    ...(handover ? [`Handover bytes: ${handover.detail}.`] : []),
    ...(failed.length > 0 ? [`Failed: ${failed.join('; ')}.`] : []),
  ];
}

function patchFigure(line: PatchLine): Figure {
  const { base, patched, kexec, selftests, commits = [] } = line;
  const told = (boots: boolean) => words(boots ? 'boots' : 'fails');
  const ok = ({ ok: passed, ran }: { ok: number; ran: number }) => words(`${passed} of ${ran} ok`);
  const none = words('-');
  const rows: Cell[][] = [
    [words('kernel'), words(base.release), words(patched.release)],
    [words('source'), words(base.source), words(patched.source)],
    [
      words('image'),
      words(base.image_sha256.slice(0, 12)),
      words(patched.image_sha256.slice(0, 12)),
    ],
  ];
  if (kexec) {
    rows.push([
      words('kexec to the other'),
      told(kexec.base_to_patched),
      told(kexec.patched_to_base),
    ]);
  }
  if (selftests) rows.push([words('self-tests'), ok(selftests.base), ok(selftests.patched)]);
  for (const [i, commit] of commits.entries()) {
    rows.push([words(`self-tests of commit ${i + 1}: ${commit.subject}`), none, ok(commit)]);
  }
  return {
    title: `${base.release} and ${patched.release}`,
    note: 'Both were built with one configuration and compiler, and played the same scenarios.',
    charts: [],
    table: {
      caption: 'Base and patched kernel',
      columns: [{ head: 'what' }, { head: 'base' }, { head: 'patched' }],
      rows,
    },
  };
}
