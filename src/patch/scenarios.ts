import type { PageBytes } from '../abi/releases.ts';
import { scenarioOf } from '../record/shape.ts';
import type { NameStyle } from '../tape/names.ts';
import { parseScenario, type Scenario } from '../tape/scenario.ts';

/** One thing that both kernels play. */
export interface Played {
  /** What it is, and the sessions that it has: those of one group differ in them alone. */
  group: string;
  n: number;
  scenario: Scenario;
  /** Where it comes from, for messages. */
  file: string;
  scatter?: number;
  /**
   * Whether phases of boot are compared: what they cost follows from where folios lie, which small changes move where
   * that is not laid out on purpose.
   */
  hasBoot: boolean;
}

const MIB = 2 ** 20;
const HUGE_BYTES = 2 * MIB;
const FILES = 500;
const VMS = 8;

/** Sizes at which sessions are compared: one, a block of them, what one area held, and more. */
const SESSIONS: Readonly<Partial<Record<NameStyle, readonly number[]>>> = {
  session: [1, 51, 819, 2000],
  uuid: [51, 819, 2000],
};

/** Gives what every patch is measured with, on a kernel with pages of this size (docs/patch.md). */
export function standardScenarios(pageBytes: PageBytes): Played[] {
  const sessions = Object.entries(SESSIONS).flatMap(([names, sizes]) =>
    sizes.map(
      (n): Played => ({
        group: `sessions, names ${names}`,
        n,
        hasBoot: false,
        ...scenarioOf({ n, names: names as NameStyle, pageBytes }),
      }),
    ),
  );
  const memory = (bytes: number, order: number) =>
    scenarioOf({ n: VMS, names: 'session', memory_bytes: bytes, order, pageBytes });
  return [
    ...sessions,
    {
      group: `${FILES} files in one session`,
      n: 1,
      hasBoot: false,
      ...filesOf(1, 'session', FILES, pageBytes),
    },
    {
      group: `${VMS} VMs, 8 MiB in scattered pages`,
      n: VMS,
      hasBoot: true,
      ...memory(8 * MIB, 0),
      scatter: 1,
    },
    {
      group: `${VMS} VMs, 1 GiB in folios of 2 MiB`,
      n: VMS,
      hasBoot: true,
      ...memory(1024 * MIB, Math.log2(HUGE_BYTES / pageBytes)),
    },
  ];
}

/** Gives what is handed over once, for what patches are asked besides costs: two blocks of sessions, with files. */
export function handedScenario(pageBytes: PageBytes): Pick<Played, 'scenario' | 'file'> {
  return filesOf(60, 'uuid', 3, pageBytes);
}

function filesOf(
  count: number,
  names: NameStyle,
  files: number,
  pageBytes: PageBytes,
): Pick<Played, 'scenario' | 'file'> {
  const file = `${count} session${count === 1 ? '' : 's'} of ${files} files`;
  const sessions = {
    count,
    names,
    files,
    file: { kind: 'memfd', size_bytes: pageBytes, order: 0 },
  };
  return { file, scenario: parseScenario(JSON.stringify({ v: 1, sessions }), file) };
}
