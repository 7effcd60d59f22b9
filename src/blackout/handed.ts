import { errnoName } from '../abi/errno.ts';
import type { HandedSession } from '../abi/handover.ts';
import type { LuoCapableAbi } from '../abi/releases.ts';
import { compile, where } from '../tape/compile.ts';
import type { Op, Scenario } from '../tape/scenario.ts';
import { checkPlace, type Load, scenarioLoads } from './load.ts';
import type { Place } from './memory.ts';

/** A scenario of which every reboot goes through and is followed by what takes back what it hands over. */
export interface Handed {
  scenario: Scenario;
  /** Its reboots up to one that panics: where each is, its sessions, and how many of them are not retrieved. */
  reboots: { place: string; sessions: number; left: number }[];
  /** What was assumed and what was left out, a line each. */
  notes: string[];
  /** The warning of spec §2.4 where it is due. */
  panics: string | undefined;
}

/**
 * Takes a scenario, the file it is from and an ABI; gives it as a window needs it. Without a reboot what is
 * there at its end is handed over; where nothing is opened after the last reboot, all is retrieved,
 * finished and closed, as in the short form alone (spec §14.1). A reboot that is expected to fail is left
 * out. Raises Fault 2 and 5 as `compile`.
 */
export function handScenario(scenario: Scenario, file: string, abi: LuoCapableAbi): Handed {
  const notes: string[] = [];
  const played = pick(scenario, (op, index) => {
    if (op.op !== 'reboot' || op.expect === 0) return true;
    const errno = errnoName(-op.expect);
    notes.push(
      `${where(scenario, file, index)}: a reboot that gives ${errno} hands nothing over: left out`,
    );
    return false;
  });
  const at = played.ops.flatMap(({ op }, index) => (op === 'reboot' ? [index] : []));
  const ended = at.length > 0 ? played : append(played, [REBOOT]);
  const sessionsOnly = pick(ended, (op) => !('pfn' in op));
  const { handovers, panics } = compile(sessionsOnly, file, abi.id, { fixGrow: false });
  const reached = at.slice(0, handovers.length);
  const counts = countRetrieved(played.ops);
  const reboots = reached.map((index, i) => {
    const sessions = handovers[i]!.sessions.length;
    return {
      place: where(played, file, index),
      sessions,
      left: sessions - (counts[i + 1] ?? 0),
    };
  });
  const handed = handovers.at(-1)?.sessions ?? [];
  const isLast = handovers.length === Math.max(1, at.length);
  const isOpened =
    at.length > 0 &&
    played.ops.slice(at.at(-1)! + 1).some(({ op, expect }) => op === 'open' && expect === 0);
  if (!isLast || isOpened || handed.length === 0) {
    // Folios without sessions are finalized where the scenario ends.
    const isEmpty = at.length === 0 && !played.ops.some((op) => 'pfn' in op);
    const scenario = isEmpty ? append(ended, takeBack([])) : played;
    return { scenario, reboots, notes, panics };
  }
  const files = handed.reduce((sum, session) => sum + session.files.length, 0);
  const all = `${counted(handed.length, 'session')} and ${counted(files, 'file')}`;
  const place = reboots.at(-1)?.place;
  notes.push(
    place === undefined
      ? `${file}: no reboot in it: assumed is one at its end that hands over ${all}, all then retrieved, ` +
          'finished and closed; add {"op":"reboot"} and what follows it to say otherwise'
      : `${place}: nothing is opened after this reboot: assumed is that its ${all} are retrieved, ` +
          'finished and closed; add what follows it to say otherwise',
  );
  return {
    scenario: append(ended, takeBack(handed)),
    reboots: [...reboots.slice(0, -1), { place: place ?? file, sessions: handed.length, left: 0 }],
    notes,
    panics,
  };
}

/**
 * Takes a scenario that was completed, its file, its ABI, where memory lies and what a load costs; gives the
 * load of one reboot, of several the one that costs most, with notes on what was assumed and left out. Raises
 * Fault 2 as `checkPlace`.
 */
export function handedLoad(
  { scenario, reboots, notes }: Handed,
  file: string,
  abi: LuoCapableAbi,
  place: Place,
  price: (load: Load) => number,
): Load {
  const loads = scenarioLoads(scenario, abi, place).slice(0, Math.max(1, reboots.length));
  const costs = loads.length > 1 ? loads.map(price) : [0];
  const most = costs.indexOf(Math.max(...costs));
  const load = loads[most]!;
  checkPlace(load.memory.pages * abi.pageBytes, place, abi);
  const told = [...notes];
  const reboot = reboots[most];
  if (reboot && loads.length > 1) {
    told.push(
      `${reboot.place}: reboot ${most + 1} of ${loads.length}: a window is one kexec, and this one ` +
        'costs most; the others are left out',
    );
  }
  if (reboot && reboot.left > 0) {
    told.push(
      `${reboot.place}: ${reboot.left} of ${counted(reboot.sessions, 'session')} not retrieved after ` +
        'this reboot: what they and their files would take is not in the window',
    );
  }
  if (load.sessions === 0 && load.memory.units === 0) {
    told.push(`${file}: hands over no session and no folio: this is what any live update costs`);
  }
  return { ...load, notes: told };
}

const REBOOT: Op = { op: 'reboot', expect: 0 };

/** What takes sessions back, in the order of the short form. */
function takeBack(handed: readonly HandedSession[]): Op[] {
  const ops: Op[] = [{ op: 'open', expect: 0 }];
  for (const { name } of handed) ops.push({ op: 'retrieve', name, expect: 0 });
  for (const { name: session, files } of handed) {
    for (const { token } of files) ops.push({ op: 'retrieve-file', session, token, expect: 0 });
  }
  for (const op of ['finish', 'close'] as const) {
    for (const { name: session } of handed) ops.push({ op, session, expect: 0 });
  }
  return ops;
}

/** Sessions that each kernel retrieved, the first kernel first. */
function countRetrieved(ops: readonly Op[]): number[] {
  const counts = [0];
  for (const { op, expect } of ops) {
    if (op === 'reboot') counts.push(0);
    else if (op === 'retrieve' && expect === 0) counts[counts.length - 1]!++;
  }
  return counts;
}

/** The operations that are wanted, with their lines. */
function pick(scenario: Scenario, wanted: (op: Op, index: number) => boolean): Scenario {
  const ops: Op[] = [];
  const lines: number[] = [];
  scenario.ops.forEach((op, index) => {
    if (!wanted(op, index)) return;
    ops.push(op);
    if (scenario.lines) lines.push(scenario.lines[index]!);
  });
  return { ...scenario, ops, ...(scenario.lines && { lines }) };
}

/** The scenario with operations at its end, which have the line of its last one. */
function append(scenario: Scenario, more: readonly Op[]): Scenario {
  const { ops, lines } = scenario;
  const last = lines?.at(-1) ?? 1;
  return {
    ...scenario,
    ops: ops.concat(more),
    ...(lines && { lines: lines.concat(more.map(() => last)) }),
  };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
