import type { Variant } from '../../bench/suites.ts';
import { ERRNO } from '../abi/errno.ts';
import { abiFields } from '../abi/releases.ts';
import { encodeHandover } from '../measure/canonical.ts';
import { type Cell, shuffled } from '../measure/cell.ts';
import type { OtherTape, Reboot } from '../measure/job.ts';
import type { Workload } from '../result/types.ts';
import { type Compiled, compile } from '../tape/compile.ts';
import { opKind } from '../tape/format.ts';
import { generateNames, type NameStyle } from '../tape/names.ts';
import { namesIn, nameTable, otherLetters, renames, tapesOf, truncates } from '../tape/others.ts';
import { seededRandom } from '../tape/random.ts';
import type { Op, Scenario } from '../tape/scenario.ts';
import { SESSION_SUITES, type SessionSuite, sections } from '../tape/sections.ts';
import { layoutStage, STAGE } from '../tape/stage.ts';

/** What `run` makes workloads of. */
export interface Sessions {
  n: number;
  names: NameStyle;
  abi: string;
  /** memfds a session. */
  files: number;
  seed: number;
  fixGrow: boolean;
  /** A way of using the registry other than the plain one. */
  variant?: Variant;
}

const FILE = { kind: 'memfd', size_bytes: 4096, order: 0 } as const;

/**
 * Takes a number of sessions, their names and files; gives the scenario that every session suite is
 * a section of: create all, hand them over, retrieve all, and each file of theirs. What none of the
 * suites wanted measures is left out at its end.
 */
export function sessionScenario(
  given: Sessions,
  suites: readonly SessionSuite[] = SESSION_SUITES,
): Scenario {
  const { present: names, absent } = sessionNames(given, 0);
  const ops: Op[] = [{ op: 'open', expect: 0 }];
  for (const name of names) ops.push({ op: 'create', name, expect: 0 });
  const tokens = Array.from({ length: given.files }, (_, i) => BigInt(i + 1));
  for (const session of names) {
    for (const token of tokens) ops.push({ op: 'preserve', session, token, ...FILE, expect: 0 });
  }
  if (given.variant?.startsWith('remove')) {
    for (const session of removalOrder(names, given.variant)) {
      ops.push({ op: 'close', session, expect: 0 });
    }
    return { abi: given.abi, ops };
  }
  ops.push({ op: 'reboot', expect: 0 }, { op: 'open', expect: 0 });
  if (!suites.includes('lookup') && !suites.includes('files')) return { abi: given.abi, ops };
  for (const op of lookups(names, absent, given)) ops.push(op);
  for (const session of names) {
    for (const token of tokens) ops.push({ op: 'retrieve-file', session, token, expect: 0 });
  }
  return { abi: given.abi, ops };
}

/**
 * The names of a tape: of its sessions, and those that are looked for in vain. The tapes beside the
 * first (`tape` from 1 on) have other seeds, and other numbers in names that count.
 */
function sessionNames(
  given: Sessions,
  tape: number,
): { present: Uint8Array[]; absent: Uint8Array[] } {
  const { n, names, seed, variant } = given;
  const present = generateNames(names, n, seed + 2 * tape, tape * n);
  if (variant !== 'lookup of misses') return { present, absent: [] };
  return { present, absent: generateNames('uuid', n, seed + 2 * tape + 1) };
}

/** The order in which sessions are closed so that always the head, the middle or the tail goes. */
function removalOrder(names: Uint8Array[], variant: Variant): Uint8Array[] {
  if (variant === 'remove from the head') return names;
  if (variant === 'remove from the tail') return [...names].reverse();
  const middle = Math.floor(names.length / 2);
  return names.map((_, i) => names[middle + (i % 2 === 0 ? i / 2 : -(i + 1) / 2)] ?? names[0]!);
}

function lookups(names: Uint8Array[], absent: Uint8Array[], { variant, seed }: Sessions): Op[] {
  if (variant === 'lookup of misses') {
    return absent.map((name) => ({ op: 'retrieve', name, expect: -ERRNO.ENOENT }));
  }
  if (variant === 'lookup and close each') {
    return names.flatMap((name): Op[] => [
      { op: 'retrieve', name, expect: 0 },
      { op: 'finish', session: name, expect: 0 },
      { op: 'close', session: name, expect: 0 },
    ]);
  }
  const order = variant === 'lookup at random' ? shuffled(names, seededRandom(seed)) : names;
  return order.map((name) => ({ op: 'retrieve', name, expect: 0 }));
}

/**
 * Takes `run`'s numbers and the suites wanted; gives the cell that measures them, with so many tapes
 * (as many as `tapesOf` says, if left out).
 */
export function sessionCell(
  given: Sessions,
  suites: readonly SessionSuite[],
  tapes?: number,
): Cell {
  const compiled = compile(sessionScenario(given, suites), 'generated workload', given.abi, given);
  const workload: Workload = { n: given.n, names: given.names, ...abiFields(given.abi) };
  if (given.files > 0) workload.files = given.files;
  if (given.seed !== 1) workload.seed = given.seed;
  if (given.fixGrow) workload.fix_grow = true;
  const { variant } = given;
  if (variant === 'shuffled nodes') workload.shuffled = true;
  else if (variant !== undefined) workload.variant = variant;
  const rename = (tape: number) => {
    const { present, absent } = sessionNames(given, tape);
    return nameTable([...present, ...absent]);
  };
  const cell = layoutCell(workload, compiled, suites, rename, tapes);
  if (!variant?.startsWith('remove')) return cell;
  const closes = { from: 1 + given.n, to: 1 + 2 * given.n, kind: 'close', count: given.n } as const;
  const sections = [{ suite: 'insert', ...closes } as const];
  return { ...cell, sections, others: cell.others.map((other) => ({ ...other, sections })) };
}

/** Takes the number of a tape beside the first and gives its names, as they lie in a tape. */
type Rename = (tape: number) => Uint8Array;

/**
 * Takes a compiled scenario and the suites wanted; gives the cell that measures those it has. The
 * other tapes have the names that `rename` gives, by default those of the first with other letters.
 */
export function layoutCell(
  workload: Workload,
  compiled: Compiled,
  suites: readonly SessionSuite[],
  rename: Rename = otherLetters(compiled.tape),
  tapes = tapesOf(compiled.tape.names),
): Cell {
  const { tape, plan } = compiled;
  const stage = layoutStage(tape, plan, { shuffled: workload.shuffled === true, seed: 1 });
  const renamesTo = renames(namesIn(tape));
  const view = new DataView(stage.image.buffer, stage.image.byteOffset);
  const namesAt = view.getUint32(STAGE.names, true);
  const found = sections(tape).filter(({ suite }) => suites.includes(suite));
  const others: OtherTape[] = [];
  for (let number = 1; number < (truncates(tape) ? 1 : tapes); number++) {
    const renamed = rename(number);
    others.push({
      patches: [{ at: namesAt, bytes: renamed }],
      sections: found,
      reboots: rebootsOf(compiled, renamesTo(renamed)),
    });
  }
  const reboots = rebootsOf(compiled, (name) => name);
  return { workload, stage, sections: found, reboots, others };
}

/** What each reboot must leave. */
function rebootsOf(
  { tape, handovers, panics }: Compiled,
  rename: (name: Uint8Array) => Uint8Array,
): Reboot[] {
  // A kernel that panics on its pages has nothing to compare (spec §2.4).
  if (panics) return [];
  const left = [...handovers];
  const reboots: Reboot[] = [];
  for (let index = 0; index < tape.ops; index++) {
    if (opKind(tape, index) !== 'reboot') continue;
    const handover = left.shift()!;
    const sessions = handover.sessions.map((session) => ({
      ...session,
      name: rename(session.name),
    }));
    reboots.push({ index, pages: encodeHandover(tape.abi, { ...handover, sessions }) });
  }
  return reboots;
}
