import { type Abi, type AbiId, findAbi, pageSizeName } from './releases.ts';

/** What one kernel hands to the next: `memory` is all that KHO preserves, also for users beside LUO. */
export type Handed = 'sessions' | 'files' | 'FLBs' | 'memory';

/**
 * What the next kernel makes of a difference: it boots as if nothing had been handed over, leaves a part
 * unread, panics, hangs, answers EIO to each open of /dev/liveupdate, or nobody knows.
 */
export type EndsIn = 'no handover' | 'not read' | 'panic' | 'hang' | 'EIO' | 'unknown';

/** Where two ABIs differ, and what the next kernel makes of it. */
export interface Difference {
  readonly what: string;
  /** What the old kernel writes, and what the next one reads; `none` where it has no such thing. */
  readonly old: string;
  readonly next: string;
  readonly ends_in: EndsIn;
  /** The same in words, without a full stop. */
  readonly outcome: string;
  /** What is lost of that which the old kernel hands over. */
  readonly loses: readonly Handed[];
}

/** A live update from one kernel ABI to another. */
export interface Passage {
  readonly old: string;
  readonly next: string;
  /** `kept`: the next kernel takes all over; `unknown`: nothing is known to be lost, and not all to be kept. */
  readonly verdict: 'kept' | 'lost' | 'unknown';
  /** In the order in which the next kernel looks; none behind one that ends it. */
  readonly differences: readonly Difference[];
  readonly kept: readonly Handed[];
  readonly lost: readonly Handed[];
  /** The recording that says so, of sessions and files; null: by reading the kernels. */
  readonly recorded: string | null;
}

/** A recorded live update: what it ended in, null where all came over. */
export interface Recorded {
  readonly old: string;
  readonly next: string;
  /** What was changed in the handover, on the way: a rule's `what`, and the string that the next kernel met. */
  readonly changed?: { readonly what: string; readonly met: string };
  readonly kernels: string;
  readonly ends_in: EndsIn | null;
}

/** The live updates that were recorded; the rules are held to them (test/abi/pairs.test.ts). */
export const RECORDED: readonly Recorded[] = [
  { old: '7.2', next: '7.3', kernels: '7.2.12 to 7.3.4 (x86-64)', ends_in: null },
  { old: '7.3', next: '7.2', kernels: '7.3.4 to 7.2.12 (x86-64)', ends_in: null },
  { old: '7.1', next: '7.1', kernels: '7.1.13 (x86-64)', ends_in: null },
  { old: '7.3', next: '7.3', kernels: '7.3.4 (x86-64, arm64)', ends_in: null },
  { old: '7.3/16KiB', next: '7.3/16KiB', kernels: '7.3.4 (arm64, no files)', ends_in: null },
  { old: '7.3/64KiB', next: '7.3/64KiB', kernels: '7.3.4 (arm64)', ends_in: null },
  { old: '7.3', next: '7.3/64KiB', kernels: '7.3.4 to 7.3.4 (arm64)', ends_in: 'hang' },
  { old: '7.3/64KiB', next: '7.3', kernels: '7.3.4 to 7.3.4 (arm64)', ends_in: 'hang' },
  ...['7.2', '7.3'].flatMap((next): Recorded[] => {
    const [old, kernels] = next === '7.3' ? ['7.2', '7.3.4'] : ['7.3', '7.2.12'];
    const given = (what: string, met: string, ends_in: EndsIn): Recorded => ({
      ...{ old, next, changed: { what, met }, ends_in },
      kernels: `${kernels} given ${met} (x86-64)`,
    });
    return [
      given('KHO root', 'kho-v3', 'no handover'),
      given('LUO', 'luo-v4', 'panic'),
      given('memfd string', 'memfd-v1', 'EIO'),
    ];
  }),
];

/** What a difference comes to; `goes_on` where the next kernel looks at the rest, too. */
interface Effect extends Pick<Difference, 'ends_in' | 'outcome' | 'loses'> {
  readonly goes_on?: true;
}

/** One thing that two kernels must agree on (docs/spec.md §1.1). */
interface Rule {
  readonly what: string;
  /** What an ABI has of it, as it is shown; equal where two kernels agree. */
  of(abi: Abi): string;
  /** What a difference comes to; null where this one does no harm. */
  differ(old: Abi, next: Abi): Effect | null;
}

const ALL: readonly Handed[] = ['sessions', 'files', 'FLBs', 'memory'];
const OF_LUO: readonly Handed[] = ['sessions', 'files', 'FLBs'];
const NONE = 'none';

const NO_HANDOVER: Effect = {
  ends_in: 'no handover',
  outcome:
    'early at boot KHO says "disabling KHO revival"; it boots as after any other kexec: /dev/liveupdate opens, each retrieve is ENOENT, and the memory is free for others',
  loses: ALL,
};

/** LUO's own refusal at early_initcall, whatever part of its tree it is about. */
function panic(errno: number): Effect {
  return {
    ends_in: 'panic',
    outcome: `LUO panics at early_initcall: "The incoming tree failed to initialize properly [-${errno}]"`,
    loses: ALL,
  };
}

function unknown(outcome: string): Effect {
  return { ends_in: 'unknown', outcome, loses: [] };
}

const isSeed = ({ release }: Abi): boolean => release.startsWith('seed-');

/** The release whose first open ignores what is wrong with files (docs/spec.md §2.9). */
const SILENT_ABOUT_FILES: AbiId = '6.19';

const BITMAP_BYTES = 512;

/** Bytes of a bitmap of the tracker, as they are shown; of the radix tree its name. */
function bitmapOf(abi: Abi): string {
  if (isSeed(abi)) return 'not known';
  const { tracker } = abi.kho;
  if (tracker === 'radix') return tracker;
  return `${tracker === 'bitmaps-512' ? BITMAP_BYTES : abi.pageBytes} bytes`;
}

/** What nobody who reads the strings sees: the first kernel's bitmaps are shorter, longer or not known. */
function otherBitmaps(old: Abi): Effect {
  if (isSeed(old)) {
    return {
      ...unknown('the patches do not say which bitmaps they were made for'),
      goes_on: true,
    };
  }
  if (old.kho.tracker === 'bitmaps-512') {
    return {
      ...unknown(
        `both say ${old.kho.compatible}; the next kernel reads ${old.pageBytes - BITMAP_BYTES} bytes behind each bitmap, too, and reserves what they say; what lies there was not seen`,
      ),
      goes_on: true,
    };
  }
  return {
    ends_in: 'not read',
    outcome: `both say ${old.kho.compatible}; the next kernel reads the first ${BITMAP_BYTES} bytes of each bitmap: what the others preserve is free to be taken`,
    loses: ['memory'],
    goes_on: true,
  };
}

/** A part of LUO's flat tree: what has none differs in the root's kind already. */
function ofTree(name: 'sessionCompatible' | 'sessionProperty' | 'flbCompatible'): Rule['of'] {
  return ({ luo }) => (luo?.root.kind === 'fdt' ? (luo.root[name] ?? NONE) : NONE);
}

/** Takes a rule of LUO's; gives it for kernels that hand LUO over to LUO alone. */
function betweenLuo(rule: Rule): Rule {
  return { ...rule, differ: (old, next) => (old.luo && next.luo ? rule.differ(old, next) : null) };
}

/** What the kernels must agree on, in the order in which the next one looks (docs/spec.md §1.1). */
const RULES: readonly Rule[] = [
  {
    what: 'next kernel',
    of: ({ release }) => release,
    differ: (_, next) =>
      isSeed(next) ? unknown('the seed series never shipped; what it does was not seen') : null,
  },
  { what: 'KHO root', of: ({ kho }) => kho.compatible, differ: () => NO_HANDOVER },
  {
    what: 'page size',
    of: ({ pageBytes }) => pageSizeName(pageBytes),
    differ: (old, next) =>
      recordingOf(old, next)?.ends_in === 'hang'
        ? {
            ends_in: 'hang',
            outcome:
              'kexec_file_load takes the image; the next kernel walks the tracker with its own page size, oopses, panics before it can reset the machine and stands still, without earlycon in silence: no string has the page size',
            loses: ALL,
          }
        : unknown(
            'no string has the page size: the next kernel walks the tracker with its own; what that ends in was not seen',
          ),
  },
  { what: 'bitmaps', of: bitmapOf, differ: otherBitmaps },
  {
    what: 'LUO',
    of: ({ luo }) => (luo === null ? NONE : luo.root.compatible),
    differ: (old, next) => {
      if (!old.luo) return null;
      if (next.luo) return panic(22);
      return {
        ends_in: 'not read',
        outcome: 'it has no LUO: no /dev/liveupdate, and the memory of sessions stays reserved',
        loses: OF_LUO,
      };
    },
  },
  betweenLuo({
    what: 'session string',
    of: ofTree('sessionCompatible'),
    differ: () => panic(22),
  }),
  betweenLuo({
    what: 'session property',
    of: ofTree('sessionProperty'),
    differ: () => panic(22),
  }),
  betweenLuo({
    what: 'FLB node',
    of: ofTree('flbCompatible'),
    differ: (old, next) => {
      if (old.luo?.flb && next.luo?.flb) return panic(22);
      if (next.luo?.flb) return panic(2);
      return {
        ends_in: 'not read',
        outcome:
          'the next kernel has no FLBs and leaves the node unread; sessions and files come over',
        loses: ['FLBs'],
        goes_on: true,
      };
    },
  }),
  betweenLuo({
    what: 'memfd string',
    of: ({ luo }) => luo?.memfd.compatible ?? NONE,
    differ: (_, next) =>
      next.release === SILENT_ABOUT_FILES
        ? {
            ends_in: 'not read',
            outcome:
              'no handler has that string, which the first open ignores: sessions come without their memfds',
            loses: ['files'],
          }
        : {
            ends_in: 'EIO',
            outcome: 'no handler has that string: each open of /dev/liveupdate is EIO',
            loses: OF_LUO,
          },
  }),
];

/** What a kernel of an ABI hands over where it is used for all it can. */
function handedBy({ luo }: Abi): readonly Handed[] {
  if (luo === null) return ['memory'];
  return luo.flb === null ? ['sessions', 'files', 'memory'] : ALL;
}

/** The recording of this live update; else one in which the next kernel met what ends this one. */
function recordingOf(old: Abi, next: Abi, last?: Difference): Recorded | undefined {
  return RECORDED.find((one) =>
    one.changed === undefined
      ? one.old === old.id && one.next === next.id
      : one.changed.what === last?.what &&
        one.changed.met === last.old &&
        findAbi(one.old).pageBytes === old.pageBytes &&
        one.next === next.id,
  );
}

/**
 * Says what a live update from one kernel to the next comes to (docs/spec.md §1.1): takes their ABIs, and
 * that both have KHO and what they have of LUO and memfd switched on.
 */
export function passage(old: Abi, next: Abi): Passage {
  const handed = handedBy(old);
  const differences: Difference[] = [];
  for (const { what, of, differ } of RULES) {
    if (of(old) === of(next)) continue;
    const effect = differ(old, next);
    if (effect === null) continue;
    const { ends_in, outcome, loses, goes_on } = effect;
    const lost = handed.filter((one) => loses.includes(one));
    differences.push({ what, old: of(old), next: of(next), ends_in, outcome, loses: lost });
    if (!goes_on) break;
  }
  const lost = handed.filter((one) => differences.some(({ loses }) => loses.includes(one)));
  const open = differences.some(({ ends_in }) => ends_in === 'unknown');
  return {
    old: old.id,
    next: next.id,
    verdict: lost.length > 0 ? 'lost' : open ? 'unknown' : 'kept',
    differences,
    kept: open ? [] : handed.filter((one) => !lost.includes(one)),
    lost,
    recorded: recordingOf(old, next, differences.at(-1))?.kernels ?? null,
  };
}
