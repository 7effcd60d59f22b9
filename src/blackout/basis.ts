import type { Recorded } from './boot.ts';
import type { Load } from './load.ts';
import type { Chosen } from './model.ts';
import { PHASE_OF, type PhaseName } from './phases.ts';
import { isDeferred, usualGuest } from './price-boot.ts';
import { OPERATIONS } from './work.ts';

/**
 * Where a phase's number comes from: `measured` in recordings of this kernel, as large or larger;
 * `derived` from prices that were measured, for another shape than any that was recorded;
 * `extrapolated` to sizes beyond all recordings; `unvalidated`: no recording of this kernel, build,
 * architecture or page size has it.
 */
export type Basis = 'measured' | 'derived' | 'extrapolated' | 'unvalidated';

/** The largest that windows of the builds have which this kernel may be: of that with most, or with least. */
function largestOf({ boot, otherBoots }: Chosen, of: (...sizes: number[]) => number): Recorded {
  const all = [boot, ...otherBoots];
  const most = (key: keyof Recorded) => of(...all.map(({ recorded }) => recorded[key]));
  return {
    units: most('units'),
    regions: most('regions'),
    files: most('files'),
    pages: most('pages'),
    ram_pages: most('ram_pages'),
  };
}

/** The phases of calls that windows of another kernel tell, or a part of them, where it has none of its own. */
const LENT: readonly PhaseName[] = ['serialize', 'restore', 'finish'];

/** Nearly as large as the largest recording is as large. */
const BEYOND_LEAST = 1.05;

/**
 * Takes a phase, its work and the kernel, and whether another structure is in the list's place; gives
 * the word for where its number comes from, by the largest that recordings have.
 */
export function basisOf(
  phase: PhaseName,
  load: Load,
  chosen: Chosen,
  replaced: boolean,
): { basis: Basis; beyond?: number } {
  const { build, boot, built, validated, bootValidated } = chosen;
  const calls = OPERATIONS.some((op) => PHASE_OF[op] === phase);
  const foreign = phase === 'finish' && boot.arch !== build.arch;
  if (foreign || !(calls ? validated : bootValidated)) return { basis: 'unvalidated' };
  const beyond = timesOf(phase, load, chosen, largestOf(chosen, Math.max));
  if (beyond >= BEYOND_LEAST) return { basis: 'extrapolated', beyond };
  const asBuilt =
    (built.config === undefined || built.config === boot.config) &&
    (built.deferred === undefined || built.deferred === boot.deferred);
  const scattered = phase === 'reserve' && (load.place.scatter ?? 0) > 0;
  const seldom = replaced || (!calls && !asBuilt) || (scattered && boot.config !== 'tiny');
  const lent = LENT.includes(phase) && !bootValidated;
  const another = calls && (built.config === 'distro' || lent);
  return { basis: seldom || another ? 'derived' : 'measured' };
}

/**
 * The same; gives how many times the largest recording this is of the build that was recorded least, so that
 * a range holds what it would be were the build known.
 */
export function beyondAll(phase: PhaseName, load: Load, chosen: Chosen): number {
  return timesOf(phase, load, chosen, largestOf(chosen, Math.min));
}

/** How many times the largest recording a phase is, 1 at least. */
function timesOf(phase: PhaseName, load: Load, chosen: Chosen, recorded: Recorded): number {
  const { build } = chosen;
  const { memory } = load;
  const regions = memory.groups.reduce((sum, group) => sum + group.regions.value, 0);
  const ram = (load.place.host_bytes ?? usualGuest(memory.spanned_bytes)) / 4096;
  const ratios: Record<string, number[]> = {
    create: [load.sessions / build.recorded.sessions],
    preserve:
      load.files > 0
        ? [load.files / build.recorded.files, memory.pages / build.recorded.pages]
        : [],
    serialize: [load.sessions / build.recorded.sessions, load.files / recorded.files],
    scan: [memory.units / recorded.units],
    'extend-scratch': [memory.units / recorded.units],
    reserve: [memory.units / recorded.units, regions / recorded.regions],
    'page-init': isDeferred(chosen) ? [memory.pages / recorded.pages] : [],
    'chain-check': [load.sessions / build.recorded.sessions],
    base: [ram / recorded.ram_pages],
    deserialize: [load.sessions / build.recorded.sessions, load.files / recorded.files],
    retrieve: [load.sessions / build.recorded.sessions],
    restore: load.files > 0 ? [load.files / recorded.files, memory.pages / recorded.pages] : [],
    finish: [load.files / recorded.files],
  };
  return Math.max(1, ...(ratios[phase] ?? []).filter(Number.isFinite));
}
