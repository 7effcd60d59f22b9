import { abiFields, findAbi } from '../abi/releases.ts';
import type { PatchLine, Suite, VerdictLine } from '../result/types.ts';
import type { RowVerdict } from './compare.ts';
import type { PatchFound, PlayedBoth } from './patch.ts';
import { failures, handedText, headlineOf, isNewForm, renderPatch, slower } from './text.ts';

/** Rows that are hot paths by themselves; all others are variants of one. */
const SUITE_OF: Readonly<Record<string, Suite>> = {
  create: 'insert',
  retrieve: 'lookup',
  serialize: 'serialize',
  deserialize: 'deserialize',
  reserve: 'reserve',
};
const VARIANT_OF: Readonly<Record<string, Suite>> = {
  preserve: 'files',
  restore: 'files',
  cancel: 'files',
  finish: 'files',
  close: 'files',
  'page-init': 'reserve',
  handoff: 'reserve',
  'extend-scratch': 'reserve',
  scan: 'reserve',
};

/** Takes what was found of a patch on an ABI, and from which part on more fails; gives a verdict a row. */
export function verdictLines(found: PatchFound, abi: string, failOn: number): VerdictLine[] {
  const failed = new Set(slower(found, failOn).map(({ row }) => row));
  const { release } = found.patched;
  return found.played.flatMap(({ group, n, compared }: PlayedBoth) =>
    (compared?.rows ?? []).map((row): VerdictLine => {
      const { old, now } = row;
      const own = SUITE_OF[row.row];
      const variant = [own ? undefined : row.row, group].filter(Boolean).join(', ');
      return {
        v: 1,
        type: 'verdict',
        suite: own ?? VARIANT_OF[row.row] ?? 'overhead',
        workload: { n, ...abiFields(findAbi(abi).id), variant },
        contender: `kernel/${release}`,
        metric: 'instructions',
        baseline: old,
        value: now,
        ...(old > 0 && { ratio: now / old }),
        verdict: wordOf(row.verdict, failed.has(row)),
      };
    }),
  );
}

function wordOf(verdict: RowVerdict, isFailed: boolean): VerdictLine['verdict'] {
  if (verdict === 'same') return 'same';
  if (verdict === 'fewer') return 'faster';
  return isFailed ? 'slower' : 'slower-within-margin';
}

/** Takes what was found of a patch, what was compared in words, and the margin; gives its `patch` line. */
export function patchLine(found: PatchFound, head: readonly string[], failOn: number): PatchLine {
  const { base, patched, handed, kexec, selftests, commits } = found;
  const kernel = ({ release, image_sha256, source_version }: PatchFound['base']) => ({
    release,
    image_sha256,
    source: source_version,
  });
  return {
    v: 1,
    type: 'patch',
    base: kernel(base),
    patched: kernel(patched),
    same_image: found.isSameImage,
    ...(handed && {
      handover: {
        verdict: isNewForm(handed) ? 'differs' : 'identical',
        strings: handed.strings.now,
        strings_before: handed.strings.old,
        detail: handedText(handed),
      },
    }),
    ...(kexec && {
      kexec: { base_to_patched: kexec.forward.boots, patched_to_base: kexec.back.boots },
    }),
    ...(selftests && {
      selftests: {
        base: { ok: selftests.base.passed, ran: selftests.base.ran },
        patched: { ok: selftests.patched.passed, ran: selftests.patched.ran },
      },
    }),
    ...(commits.length > 0 && {
      commits: commits.map(({ subject, selftests: own }) => ({
        subject,
        ok: own.passed,
        ran: own.ran,
      })),
    }),
    headline: headlineOf(found),
    failed: failures(found, failOn),
    text: renderPatch(found, head, failOn),
  };
}
