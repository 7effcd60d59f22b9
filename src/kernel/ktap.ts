import { escapeKtap, plain } from '../shown.ts';
import { lastLines } from './qemu.ts';

/** How a self-test ended. */
export interface SelftestResult {
  name: string;
  verdict: 'ok' | 'not ok' | 'skip';
  /** The test's own lines of results, from its `1..n` on; none where it has no parts. */
  parts: string[];
  /** Why it did not pass, line by line. */
  why: string[];
}

/** What a program ends with that could not test here (kselftest.h). */
const EXIT_SKIP = 4;

/**
 * Takes a self-test, what came over its serial console, and why its machine did not power off by
 * itself, if so; gives how it ended. It passed if each stage ended with 0, and where it prints a
 * plan, if there are as many results as planned, none of them bad.
 */
export function judge(
  { name, kexec }: { name: string; kexec: boolean },
  serial: string,
  broken: string | undefined,
): SelftestResult {
  const stages = [...serial.matchAll(/^selftest-init: stage ([12]) ended with (\d+)$/gm)];
  const codes = stages.map(([, , code]) => Number(code));
  const expected = kexec ? 2 : 1;
  const parts = partsOf(serial);
  const bad = (why: string): SelftestResult => ({
    name,
    verdict: 'not ok',
    parts,
    why: [why, ...lastLines(serial)],
  });
  if (broken !== undefined) return bad(broken);
  const failed = codes.findIndex((code) => code !== 0);
  if (codes[failed] === EXIT_SKIP) return { name, verdict: 'skip', parts, why: skipReason(serial) };
  if (failed >= 0) return bad(`stage ${failed + 1} ended with ${codes[failed]}`);
  if (codes.length < expected) return bad(`stage ${codes.length + 1} did not end`);
  const plan = /^1\.\.(\d+)/.exec(parts[0] ?? '')?.[1];
  const results = parts.slice(1);
  if (plan !== undefined && Number(plan) !== results.length) {
    return bad(`${results.length} results of ${plan}`);
  }
  if (results.some((line) => line.startsWith('not ok'))) return bad('a part failed');
  return { name, verdict: 'ok', parts, why: [] };
}

function partsOf(serial: string): string[] {
  return [...serial.matchAll(/^(?:1\.\.\d+|(?:not )?ok \d+.*)$/gm)].map(([line]) => line.trim());
}

function skipReason(serial: string): string[] {
  return [/SKIP\s+(.*)$/m.exec(serial)?.[1]?.trim() ?? 'it says that it cannot run here'];
}

/** Takes how many tests are planned; gives the head of their KTAP report, with `notes` above it. */
export function ktapHead(planned: number, notes: readonly string[]): string {
  return ['KTAP version 1', ...notes.map((note) => `# ${plain(note)}`), `1..${planned}`, ''].join(
    '\n',
  );
}

/** Takes a result and its number from 1; gives its lines of the KTAP report. */
export function ktapResult({ name, verdict, parts, why }: SelftestResult, number: number): string {
  const nested =
    parts.length > 0 ? ['KTAP version 1', ...parts].map((line) => `    ${plain(line)}`) : [];
  const end = verdict === 'not ok' ? 'not ok' : 'ok';
  const skip = verdict === 'skip' ? ` # SKIP ${escapeKtap(why[0] ?? '')}` : '';
  const notes = verdict === 'not ok' ? why.map((line) => `# ${plain(line.trim())}`) : [];
  return [...nested, ...notes, `${end} ${number} ${escapeKtap(name)}${skip}`, ''].join('\n');
}
