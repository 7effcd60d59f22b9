import { join } from 'node:path';
import { showName, untilNul } from '../abi/bytes.ts';
import { decodeHandover } from '../abi/decode.ts';
import { parseDump } from '../abi/dump.ts';
import type { Handover } from '../abi/handover.ts';
import { findAbi } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { readMemory } from './read.ts';

/**
 * Holds a trace's memory dump, where it has one, against what its scenario hands over: the same
 * sessions in the same order, each with the same files (handlers' addresses aside). Raises Fault 5
 * naming the first difference, Fault 2 for a dump that does not decode.
 */
export function checkMemory(dir: string, abi: string, expected: Handover): void {
  const memory = readMemory(dir);
  if (memory === undefined) return;
  const file = join(dir, 'memory.bin');
  const differs = (what: string) =>
    new Fault(5, `${file}: ${what}; the dump and scenario.json are not of one recording`);
  let found: Handover;
  try {
    const known = findAbi(abi);
    found = decodeHandover(parseDump(memory, file, known.pageBytes), known).handover;
  } catch (error) {
    if (error instanceof Fault) throw new Fault(error.exitCode, `${file}: ${error.message}`);
    throw error;
  }
  if (found.sessions.length !== expected.sessions.length) {
    throw differs(
      `has ${found.sessions.length} sessions, the scenario hands over ${expected.sessions.length}`,
    );
  }
  for (const [index, session] of found.sessions.entries()) {
    const wanted = expected.sessions[index]!;
    const name = showName(untilNul(session.name));
    if (name !== showName(wanted.name)) {
      throw differs(`session ${index} is ${name}, the scenario's is ${showName(wanted.name)}`);
    }
    const files = (of: typeof session) =>
      of.files.map(({ compatible, token }) => `${compatible}:${token}`).join(' ');
    if (files(session) !== files(wanted)) {
      throw differs(
        `session ${name} has files ${files(session) || 'none'}, the scenario's ${files(wanted) || 'none'}`,
      );
    }
  }
}
