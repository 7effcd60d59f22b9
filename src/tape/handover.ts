import type { Plan } from '../abi/encode.ts';
import type { Folio } from '../abi/handover.ts';
import type { Abi } from '../abi/releases.ts';
import { compile } from './compile.ts';
import { compileFolios, marksOf } from './folios.ts';
import type { Scenario } from './scenario.ts';

/**
 * Takes a scenario, its file and a kernel; gives what it leaves to hand over, at its last reboot or at
 * its end where it has none, and why that kernel panics on it, if so. Raises Fault 2 or 5 as `compile`.
 */
export function handoverOf(
  scenario: Scenario,
  file: string,
  abi: Abi,
): { plan: Plan; panics: string | undefined } {
  const folios = foliosOf(scenario, file, abi);
  const ops = scenario.ops.filter((op) => !('pfn' in op));
  if (ops.length === 0) return { plan: { luo: null, folios }, panics: undefined };
  const ended = ops.some(({ op }) => op === 'reboot')
    ? ops
    : [...ops, { op: 'reboot', expect: 0 } as const];
  const compiled = compile({ abi: abi.id, ops: ended }, file, abi.id, { fixGrow: false });
  const { liveupdateNumber, sessions } = compiled.handovers.at(-1)!;
  const luo = {
    liveupdateNumber,
    flbs: [],
    sessions: sessions.map(({ name, files }) => ({
      name,
      files: files.map(({ token, data }) => ({ token, ...compiled.memfds.get(data)! })),
    })),
  };
  return { plan: { luo, folios }, panics: compiled.panics };
}

/** The folios that a scenario's own folio operations leave preserved. */
function foliosOf(scenario: Scenario, file: string, abi: Abi): Folio[] {
  const kept = scenario.ops.flatMap((op, i) => ('pfn' in op ? [i] : []));
  const ops = kept.map((i) => scenario.ops[i]!);
  const lines = scenario.lines && kept.map((i) => scenario.lines![i]!);
  const folioOps = compileFolios({ ...scenario, ops, ...(lines && { lines }) }, file, abi.id);
  const marks = marksOf(folioOps.bytes());
  const folios: Folio[] = [];
  for (const order of marks.orders()) {
    for (const { pfn, count } of marks.runs(order)) {
      for (let i = 0; i < count; i++) folios.push({ pfn: BigInt(pfn + i * 2 ** order), order });
    }
  }
  return folios;
}
