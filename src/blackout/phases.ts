import type { LuoCapableAbi } from '../abi/releases.ts';
import type { Operation } from './work.ts';

/** The phases of a live update in order of time (spec §8.1, §15.3). */
export const PHASES = [
  'create',
  'preserve',
  'serialize',
  'finalize',
  'handoff',
  'scan',
  'extend-scratch',
  'reserve',
  'page-init',
  'chain-check',
  'base',
  'deserialize',
  'retrieve',
  'restore',
  'finish',
] as const;

/** One of the phases. */
export type PhaseName = (typeof PHASES)[number];

/** The phase that each priced operation belongs to. */
export const PHASE_OF: Record<Operation, PhaseName> = {
  create: 'create',
  preserve: 'preserve',
  serialize: 'serialize',
  open: 'deserialize',
  retrieve: 'retrieve',
  'retrieve-file': 'restore',
  finish: 'finish',
  close: 'finish',
};

/** What there is to know of a phase whatever the workload. */
export interface PhaseFacts {
  /** Whether it counts into the sum of the window: LUO's and KHO's work while the workload is paused. */
  blackout: boolean;
  /** Whether this kernel has any work in it. */
  present: boolean;
  /** Locks that are held during its expensive part (spec §2.2, §5). */
  locks: string;
}

const BEFORE_OR_AFTER: readonly PhaseName[] = ['create', 'preserve', 'finish'];
/** A part of `scan`, and what a kernel boots besides: neither counts into the window's sum. */
const BESIDE: readonly PhaseName[] = ['extend-scratch', 'base'];

/** Whether a phase counts into the sum of the window: LUO's and KHO's, while the workload is paused. */
export function isBlackout(phase: PhaseName): boolean {
  return !BEFORE_OR_AFTER.includes(phase) && !BESIDE.includes(phase);
}

/** Whether a phase is a part of another one, or none of LUO's and KHO's. */
export function isBeside(phase: PhaseName): boolean {
  return BESIDE.includes(phase);
}

/** Takes a kernel ABI and a phase; gives its facts (spec §2.2, §2.11, §5, §8). */
export function phaseFacts(abi: LuoCapableAbi, phase: PhaseName): PhaseFacts {
  return {
    blackout: isBlackout(phase),
    present: isPresent(abi, phase),
    locks: locksHeld(abi, phase),
  };
}

/** Whether the next kernel walks the tracker once more to extend its scratch memory (spec §5.4). */
export function extendsScratch(abi: LuoCapableAbi): boolean {
  return abi.release === '7.3';
}

function isPresent(abi: LuoCapableAbi, phase: PhaseName): boolean {
  if (phase === 'finalize') return abi.kho.tracker !== 'radix';
  if (phase === 'page-init' || phase === 'chain-check') {
    return abi.luo.sessions.layout === 'blocks';
  }
  if (phase === 'extend-scratch') return extendsScratch(abi);
  return true;
}

function locksHeld(abi: LuoCapableAbi, phase: PhaseName): string {
  // The global lock came with 7.1, and with it the check of a session's direction.
  const global = abi.luo.rules.checksDirection;
  const outer = (mode: 'read' | 'write') => (global ? `serialize rwsem (${mode}), ` : '');
  switch (phase) {
    case 'create':
      return `${outer('read')}outgoing rwsem (write)`;
    case 'preserve':
    case 'restore':
    case 'finish': {
      const tree = phase === 'preserve' && abi.kho.tracker === 'radix' ? ', radix mutex' : '';
      return `${outer('read')}session mutex${tree}`;
    }
    case 'serialize':
      return `${outer('write')}outgoing rwsem (write)`;
    case 'deserialize':
      return 'device open, incoming rwsem (write)';
    case 'retrieve':
      return `${outer('read')}incoming rwsem (read)`;
    case 'finalize':
      return 'kho mutex';
    case 'scan':
    case 'extend-scratch':
      return extendsScratch(abi) ? 'none (boot), radix mutex' : 'none (boot)';
    default:
      return 'none (boot)';
  }
}
