import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** What this machine's first processor is. */
export interface Processor {
  /** What it is called; of arm64's, of which Node knows some, its maker, part and revision instead. */
  name: string;
  /** What it can do, in Linux's words; '' elsewhere. Some that have one name differ in it. */
  features: string;
}

/** Gives what this machine's first processor is, as far as the system says it. */
export function thisProcessor(): Processor {
  return describeProcessor(cpus()[0]?.model, readCpuinfo());
}

function readCpuinfo(): string {
  try {
    return readFileSync('/proc/cpuinfo', 'utf8');
  } catch {
    return '';
  }
}

/**
 * Takes what Node calls a processor, which is `unknown` for arm64's that libuv has no name for, and Linux's
 * `/proc/cpuinfo` ('' where there is none), of which the first processor counts; gives what it is.
 */
export function describeProcessor(model: string | undefined, cpuinfo: string): Processor {
  const fields = new Map<string, string>();
  for (const line of cpuinfo.split('\n\n', 1)[0]!.split('\n')) {
    const [key, value] = line.split(':', 2);
    if (value !== undefined) fields.set(key!.trim(), value.trim());
  }
  const features = fields.get('flags') ?? fields.get('Features') ?? '';
  const named = model?.trim();
  if (named && named !== 'unknown') return { name: named, features };
  const [maker, part] = [fields.get('CPU implementer'), fields.get('CPU part')];
  if (maker === undefined || part === undefined) return { name: 'unknown', features };
  const revision = `r${Number(fields.get('CPU variant'))}p${Number(fields.get('CPU revision'))}`;
  return { name: `arm64 maker ${maker} part ${part} ${revision}`, features };
}
