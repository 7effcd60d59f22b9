import { errnoNumber } from '../../src/abi/errno.ts';
import type { AbiId } from '../../src/abi/releases.ts';
import type { Op, Scenario } from '../../src/tape/scenario.ts';

/** A step of a sequence: names are strings of bytes. */
export type Step =
  | { op: 'open' | 'reboot' }
  | { op: 'create' | 'retrieve'; name: string }
  | { op: 'close' | 'finish'; session: string }
  | { op: 'preserve' | 'retrieve-file'; session: string; token: bigint };

/** What tells the kernels apart, written down from spec §1 to §4 and not from src/abi. */
interface Rules {
  /** Bytes of a stored name without its NUL. */
  name: number;
  /** Most sessions of an area; 0: blocks of 51. */
  area: number;
  /** Most files of a session, as far as a test goes. */
  files: number;
  /** A bad name, or an ioctl on a session of the other side, is EINVAL. */
  strict: boolean;
}

const AREA: Rules = { name: 63, area: 819, files: 128, strict: false };
const BLOCKS: Rules = { name: 63, area: 0, files: 630_000, strict: true };
const RULES: Partial<Record<AbiId, Rules>> = {
  'seed-v5': { ...AREA, name: 55 },
  'seed-v6': { ...AREA, area: 744 },
  '6.19': AREA,
  '7.0': AREA,
  '7.1': { ...AREA, strict: true },
  '7.2': BLOCKS,
  '7.3': BLOCKS,
};

interface Session {
  name: string;
  incoming: boolean;
  retrieved: boolean;
  files: Set<bigint>;
}

/**
 * A second model of the registry (spec §2), written for the tests alone, from the spec and not from
 * src/tape/model.ts: gives the errno name (or '0') of each step under an ABI with sessions; ends at a
 * reboot that panics. A file descriptor goes by the name it was asked for with.
 */
export function expected(abi: AbiId, steps: readonly Step[]): string[] {
  const rules = RULES[abi]!;
  let mine = new Map<string, Session>();
  let theirs = new Map<string, Session>();
  let fds: { label: string; session: Session }[] = [];
  let device = false;
  let blocks = 0;
  const needed = (count: number) => (rules.area > 0 ? 0 : Math.ceil(count / 51));

  const create = (label: string): string => {
    if (rules.strict && (label === '' || label.length > 63)) return 'EINVAL';
    const name = label.slice(0, rules.name);
    if (rules.area > 0 && mine.size === rules.area) return 'ENOMEM';
    blocks = Math.max(blocks, needed(mine.size + 1));
    if (mine.has(name)) return 'EEXIST';
    const session = { name, incoming: false, retrieved: false, files: new Set<bigint>() };
    mine.set(name, session);
    fds.push({ label, session });
    return '0';
  };
  const retrieve = (label: string): string => {
    const session = label.length > 63 ? undefined : theirs.get(label);
    if (!session) return 'ENOENT';
    if (session.retrieved) return 'EINVAL';
    session.retrieved = true;
    fds.push({ label, session });
    return '0';
  };
  const onSession = (step: Extract<Step, { session: string }>): string => {
    const fd = fds.findLast(({ label }) => label === step.session);
    if (!fd) return 'EBADF';
    const { session } = fd;
    if (step.op === 'close') {
      fds = fds.filter((other) => other !== fd);
      (session.incoming ? theirs : mine).delete(session.name);
      if (!session.incoming) blocks = needed(mine.size);
      return '0';
    }
    if (rules.strict && session.incoming !== (step.op !== 'preserve')) return 'EINVAL';
    if (!('token' in step)) session.files.clear();
    else if (step.op === 'retrieve-file') return session.files.has(step.token) ? '0' : 'ENOENT';
    else {
      if (session.files.has(step.token)) return 'EEXIST';
      if (session.files.size === rules.files) return 'ENOSPC';
      session.files.add(step.token);
    }
    return '0';
  };

  const results: string[] = [];
  for (const step of steps) {
    if ('session' in step) results.push(onSession(step));
    else if ('name' in step) {
      const known = step.op === 'create' ? create : retrieve;
      results.push(device ? known(step.name) : 'EBADF');
    } else if (step.op === 'open') {
      results.push(device ? 'EBUSY' : '0');
      device = true;
    } else {
      results.push('0');
      if (mine.size > 0 && blocks > needed(mine.size)) break;
      for (const session of mine.values()) session.incoming = true;
      [theirs, mine, fds, device, blocks] = [mine, new Map(), [], false, 0];
    }
  }
  return results;
}

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** Gives the scenario of steps, with the results that the second model expects. */
export function scenarioOfSteps(abi: AbiId, steps: readonly Step[]): Scenario {
  const ops = expected(abi, steps).map((result, index): Op => {
    const given = steps[index]!;
    const expect = -errnoNumber(result);
    if ('name' in given) return { op: given.op, name: bytes(given.name), expect };
    if (!('session' in given)) return { op: given.op, expect };
    const session = bytes(given.session);
    if (given.op === 'preserve') {
      const { op, token } = given;
      return { op, session, token, kind: 'memfd', size_bytes: 4096, order: 0, expect };
    }
    if (given.op === 'retrieve-file') return { op: given.op, session, token: given.token, expect };
    return { op: given.op, session, expect };
  });
  return { abi, ops };
}
