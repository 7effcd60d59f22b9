import { join } from 'node:path';
import { hex } from '../abi/bytes.ts';
import { fdtChild, fdtReadU64 } from '../abi/fdt.ts';
import { readMemfd } from '../abi/memfd.ts';
import { findAbi, requireLuo } from '../abi/releases.ts';
import { readFiles } from '../abi/sessions.ts';
import { readTracker } from '../abi/tracker.ts';
import { type PageTaker, takerOf, walkSessions } from '../abi/walk.ts';
import { type ExitCode, Fault } from '../fault.ts';
import { decodeText } from '../files.ts';
import { escapeKtap, labelled, plain } from '../shown.ts';
import { type Compiled, compile } from '../tape/compile.ts';
import { compileFolios, marksOf } from '../tape/folios.ts';
import { checkNames } from './check.ts';
import { type Meta, readMeta, readVerified, verifyAll } from './folder.ts';
import {
  bootFolios,
  type DumpedTracker,
  folioEvents,
  markedAfter,
  readDumpedTracker,
  treeDifference,
} from './folios.ts';
import { checkMemory } from './golden.ts';
import { readEvents, readTrace } from './read.ts';
import { parseTsv } from './table.ts';
import type { Phase, Trace } from './types.ts';
import { readPaths } from './window-paths.ts';

/** One thing that was checked of a trace, and how it came out. */
export interface Check {
  name: string;
  outcome: 'ok' | 'not ok' | 'skip';
  /** What is wrong, or why it was left out. */
  reason?: string;
  /** Of what is wrong: 5 for files that contradict each other or the model, 2 for damaged ones. */
  exitCode?: ExitCode;
}

/** Thrown inside a check that has nothing to look at. */
class Skip {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/**
 * Checks a trace folder: its sums, its calls against its scenario and the model, its memory against
 * what the scenario hands over, its events against the tracker in it, its index against what the
 * decoder finds, its phases. Gives every check's outcome in order, also of a folder that cannot be
 * read at all.
 */
export function verifyTrace(dir: string): Check[] {
  const checks: Check[] = [];
  const check = <T>(name: string, work: () => T): T | undefined => {
    try {
      const found = work();
      checks.push({ name, outcome: 'ok' });
      return found;
    } catch (error) {
      if (error instanceof Skip) checks.push({ name, outcome: 'skip', reason: error.reason });
      else if (error instanceof Fault) {
        const { message, exitCode } = error;
        checks.push({ name, outcome: 'not ok', reason: message, exitCode });
      } else throw error;
      return undefined;
    }
  };
  const needed = <T>(value: T | undefined, reason: string): T => {
    if (value === undefined) throw new Skip(reason);
    return value;
  };

  const meta = check('the files are those of meta.json', () => {
    const meta = readMeta(dir);
    verifyAll(dir, meta);
    return meta;
  });
  const trace = check('the calls are those of the scenario', () => {
    needed(meta, UNREADABLE);
    return readTrace(dir);
  });
  const compiled = check('the results are those of the model', () =>
    compileScenario(needed(trace, UNREADABLE), dir),
  );
  const tracker = { dumped: undefined as DumpedTracker | undefined };
  check('the memory holds what the scenario hands over', () => {
    const { abi } = needed(trace, UNREADABLE);
    tracker.dumped = readDumpedTracker(dir, findAbi(abi));
    needed(tracker.dumped, 'no memory.bin');
    const { handovers, panics } = needed(compiled, 'the scenario contradicts the model');
    if (panics) throw new Skip('the next kernel panics on it (docs/spec.md, section 2.4)');
    checkMemory(dir, abi, needed(handovers[0], 'the scenario has no reboot'));
  });
  check('the events have the names of the calls', () => {
    const { calls, mode } = needed(trace, UNREADABLE);
    const events = needed(readEvents(dir), 'no events.tsv');
    if (mode === 'imported') throw new Skip('the names of the calls are those of the events');
    if (!checkNames(events, join(dir, 'events.tsv'), calls, join(dir, 'ops.csv'))) {
      throw new Skip('events.tsv has no names: there was no probe on them');
    }
  });
  check('the events mark what the scenario preserves', () => {
    const events = sequenceOf(dir, needed(trace, UNREADABLE));
    checkOrders(dir, needed(trace, UNREADABLE), needed(compiled, NO_MODEL), events);
  });
  check('the events give the tracker in memory, bit for bit', () => {
    const { abi } = needed(trace, UNREADABLE);
    const events = sequenceOf(dir, needed(trace, UNREADABLE));
    const dumped = needed(tracker.dumped, 'no memory.bin that decodes');
    const folios = [...bootFolios(dumped, abi), ...markedAfter(events).values()];
    const differs = treeDifference(dumped, folios, findAbi(abi), events);
    if (differs) throw new Fault(5, `${join(dir, 'memory.bin')}: ${differs}`);
  });
  check('memory.index.tsv lists what the decoder finds', () => {
    const { abi } = needed(trace, UNREADABLE);
    const dumped = needed(tracker.dumped, 'no memory.bin that decodes');
    checkIndex(dir, needed(meta, UNREADABLE), dumped, abi);
  });
  check('serialization lies within the way to kexec', () => {
    const { phases } = needed(trace, UNREADABLE);
    checkPhases(needed(phases, 'no phases.tsv'), join(dir, 'phases.tsv'));
  });
  // Few recordings have one: it is no lack.
  if (meta?.files.has('window.tsv.gz') || meta?.files.has('window.tsv')) {
    check('the window counts every instruction once', () => readPaths(dir));
  }
  return checks;
}

const UNREADABLE = 'the trace cannot be read';
const NO_MODEL = 'the scenario contradicts the model';

/** Prints checks as KTAP version 1, as the kernel's own test tools read it. */
export function renderKtap(checks: readonly Check[]): string {
  const lines = ['KTAP version 1', `1..${checks.length}`];
  for (const [i, { name, outcome, reason }] of checks.entries()) {
    if (outcome === 'skip') lines.push(`ok ${i + 1} ${name} # SKIP ${escapeKtap(reason ?? '')}`);
    else {
      lines.push(`${outcome} ${i + 1} ${name}`);
      if (reason) lines.push(`# ${plain(reason)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Prints checks for people, in 80 columns: an item each, and below it what is wrong. */
export function renderChecks(checks: readonly Check[]): string {
  const row = (label: string, text: string) => labelled(label, 8, text);
  const lines = checks.flatMap(({ name, outcome, reason = '' }) =>
    outcome === 'skip'
      ? row('SKIP', `${name}: ${reason}`)
      : [...row(outcome, name), ...row('', reason)],
  );
  return `${lines.join('\n')}\n`;
}

function compileScenario(trace: Trace, dir: string): Compiled {
  return compile(trace.scenario, join(dir, 'scenario.json'), trace.abi, { fixGrow: false });
}

function sequenceOf(dir: string, trace: Trace) {
  const events = readEvents(dir);
  if (events === undefined) throw new Skip('no events.tsv');
  const sequence = folioEvents(events, join(dir, 'events.tsv'), trace.pageBytes);
  // A recorder always has a probe on marks, and sessions alone mark nothing up to 7.1.
  if (sequence.length > 0 || trace.mode !== 'imported') return sequence;
  throw new Skip('events.tsv has no marks: there was no probe on them');
}

/** As many folios of each order must be left marked as the scenario's sessions and files need. */
function checkOrders(
  dir: string,
  trace: Trace,
  { panics }: Compiled,
  events: ReturnType<typeof folioEvents>,
): void {
  if (panics) throw new Skip('the next kernel panics on it (docs/spec.md, section 2.4)');
  const ops = compileFolios(trace.scenario, join(dir, 'scenario.json'), trace.abi);
  const wanted = marksOf(ops.bytes()).byOrder();
  const found: number[] = [];
  for (const { order } of markedAfter(events).values()) found[order] = (found[order] ?? 0) + 1;
  for (let order = 0; order < Math.max(wanted.length, found.length); order++) {
    const [left, right] = [found[order] ?? 0, wanted[order] ?? 0];
    if (left === right) continue;
    throw new Fault(
      5,
      `${join(dir, 'events.tsv')}: leaves ${left} folios of order ${order} marked, the scenario ${right}`,
    );
  }
}

/** Which pages of the index each step of the decoder has to find. */
const INDEXED: readonly [step: string, kinds: RegExp][] = [
  ['tracker', /^radix[0-5]$|^bitmap|^chunk/],
  ['KHO', /^khofdt$|^sub:(?!LUO$)/],
  ['sessions and files', /^sub:LUO$|^sess|^file|^flb/],
  ['memfds', /^memfdser$|^vmchunk$|^vmdata$/],
];

function checkIndex(dir: string, meta: Meta, dumped: DumpedTracker, abiId: string): void {
  const file = readVerified(dir, meta, 'memory.index.tsv');
  if (file === undefined) throw new Skip('no memory.index.tsv');
  const listed = INDEXED.map(() => new Set<bigint>());
  const rows = parseTsv(decodeText(file.bytes, file.path), ['kind', 'phys'], file.path);
  for (const cells of rows) {
    const step = INDEXED.findIndex(([, kinds]) => kinds.test(cells.text('kind')));
    if (step < 0) cells.fail('kind', 'must be one of docs/spec.md, section 16.6');
    const phys = /^0x[0-9a-f]{1,16}$/.test(cells.text('phys')) ? BigInt(cells.text('phys')) : -1n;
    if (phys < 0n) cells.fail('phys', 'must be an address, 0x…');
    listed[step]!.add(phys);
  }
  const found = pagesFound(dumped, abiId);
  for (const [i, [step]] of INDEXED.entries()) {
    const lacks = [...found[i]!].find((phys) => !listed[i]!.has(phys));
    if (lacks !== undefined) {
      throw new Fault(5, `${file.path}: lacks page ${hex(lacks)} of the ${step}`);
    }
    const extra = [...listed[i]!].find((phys) => !found[i]!.has(phys));
    if (extra !== undefined) {
      throw new Fault(5, `${file.path}: the decoder finds no ${step} at ${hex(extra)}`);
    }
  }
}

/** The pages that decoding takes, step by step, in the order of `INDEXED`. */
function pagesFound({ memory, khoRoot, root }: DumpedTracker, abiId: string): Set<bigint>[] {
  const abi = requireLuo(findAbi(abiId));
  const inner = takerOf(memory);
  const watched = (seen: Set<bigint>): PageTaker => ({
    ...inner,
    take(phys, what) {
      const page = inner.take(phys, what);
      seen.add(phys);
      return page;
    },
  });
  const [tracker, kho, luo, memfds] = INDEXED.map(() => new Set<bigint>()) as [
    Set<bigint>,
    Set<bigint>,
    Set<bigint>,
    Set<bigint>,
  ];
  readTracker(abi.kho.tracker, watched(tracker), root);
  watched(kho).take(khoRoot.phys, 'KHO root');
  const property = abi.kho.subBlob === 'fdt' ? 'fdt' : 'preserved-data';
  for (const child of khoRoot.tree.children) {
    const { value } = fdtReadU64(child, property, 'KHO root');
    if (child.name !== 'LUO' && inner.has(value)) watched(kho).take(value, child.name);
  }
  const node = fdtChild(khoRoot.tree, 'LUO');
  if (node === undefined) return [tracker, kho, luo, memfds];
  const { value: luoRoot } = fdtReadU64(node, property, 'KHO root');
  const walk = walkSessions(abi, watched(luo), luoRoot);
  if (walk.flbs !== null && inner.has(walk.flbs)) watched(luo).take(walk.flbs, 'FLB page');
  for (const { fileUnits } of walk.sessions) {
    for (const { compatible, data } of readFiles(abi, fileUnits)) {
      if (compatible === abi.luo.memfd.compatible) {
        readMemfd(abi.luo.memfd, watched(memfds), data, 'memfd');
      }
    }
  }
  return [tracker, kho, luo, memfds];
}

function checkPhases(phases: readonly Phase[], file: string): void {
  const find = (name: string) => {
    const phase = phases.find((p) => p.function === name);
    if (phase === undefined) throw new Fault(5, `${file}: ${name} is missing`);
    return phase;
  };
  const [outer, inner, jump] = ['kernel_kexec', 'luo_session_serialize', 'machine_kexec'].map(
    find,
  ) as [Phase, Phase, Phase];
  if (inner.duration === undefined) {
    throw new Fault(5, `${file}: luo_session_serialize has no duration`);
  }
  if (inner.enter < outer.enter || inner.depth <= outer.depth) {
    throw new Fault(5, `${file}: luo_session_serialize does not lie within kernel_kexec`);
  }
  if (inner.enter + inner.duration > jump.enter) {
    throw new Fault(5, `${file}: luo_session_serialize ends after machine_kexec was entered`);
  }
}
