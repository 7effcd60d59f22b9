import { showName } from '../abi/bytes.ts';
import { ERRNO } from '../abi/errno.ts';
import type { PageBytes } from '../abi/releases.ts';
import type { Op } from '../tape/scenario.ts';
import type { Piece, SeenCall } from './ftrace-calls.ts';
import type { Call } from './types.ts';

/** A session as far as the text lets it be followed. */
interface Session {
  name: Uint8Array;
  tokens: Set<bigint>;
  /** Where its structure lay. */
  pointer?: bigint;
}

/** Names, sessions and results of calls that the text does not tell, counted. */
interface Guesses {
  names: number;
  sessions: number;
  tokens: number;
  sizes: number;
  results: number;
  costs: number;
}

/**
 * Makes a scenario's operations, and the line of `ops.csv` of each, of what a text shows of the old
 * kernel and of the new one, whose pages have this size. What it does not tell is guessed, and said in `warnings`.
 */
export function assemble(
  before: readonly Piece[],
  after: readonly Piece[],
  pageBytes: PageBytes,
  warnings: string[],
): { ops: Op[]; rows: Omit<Call, 'line'>[] } {
  const ops: Op[] = [];
  const rows: Omit<Call, 'line'>[] = [];
  const guesses: Guesses = { names: 0, sessions: 0, tokens: 0, sizes: 0, results: 0, costs: 0 };
  const marked = before.some(({ events }) => events.some(({ event }) => event === 'mark'));
  const old = outgoing(guesses, marked, pageBytes);
  const add = (kernel: 1 | 2, seen: SeenCall, file: string, toOp: (result: number) => Op) => {
    const result = resultOf(seen, guesses);
    if (result === undefined) {
      warnings.push(
        `${file}:${seen.line}: ${seen.op} gave ${seen.result}, which is no errno of LUO or KHO; left out`,
      );
      return;
    }
    const op = toOp(result);
    if (seen.cost_ns === undefined) guesses.costs++;
    ops.push(op);
    rows.push(rowOf(kernel, op, seen.cost_ns ?? 0));
  };
  const addOpen = (kernel: 1 | 2, pieces: readonly Piece[]) => {
    const first = pieces.flatMap(({ calls }) => calls)[0];
    if (first === undefined || first.op === 'open') return;
    const op: Op = { op: 'open', expect: 0 };
    ops.push(op);
    rows.push(rowOf(kernel, op, 0));
    warnings.push(
      `the open of /dev/liveupdate in kernel ${kernel} is not in the text: added, at a cost of 0`,
    );
  };
  addOpen(1, before);
  for (const { calls, file } of before) {
    for (const seen of calls) add(1, seen, file, (result) => old.opOf(seen, result));
  }
  const reboot = before.find((piece) => piece.reboot)?.reboot;
  if (reboot || after.length > 0) {
    const result = reboot && asErrno(reboot.result);
    ops.push({ op: 'reboot', expect: after.length > 0 ? 0 : (result ?? 0) });
    if (before.length === 0) {
      warnings.push('the old kernel is not in the text, so its creates are missing');
    }
  }
  const next = incoming(old, guesses, pageBytes);
  addOpen(2, after);
  for (const { calls, file } of after) {
    for (const seen of calls) add(2, seen, file, (result) => next(seen, result));
  }
  warnings.push(...guessed(guesses));
  return { ops, rows };
}

function guessed(guesses: Guesses): string[] {
  const said = (count: number, what: string) => (count > 0 ? [`${count} calls ${what}`] : []);
  return [
    ...said(
      guesses.names,
      'without a name (no probe on luo_session_create or _retrieve): named session-<i>, ' +
        'so their costs are not those of these names',
    ),
    ...said(guesses.sessions, 'whose session the text does not tell: taken in order'),
    ...said(guesses.tokens, 'without a token: numbered in order'),
    ...said(guesses.sizes, 'that preserve a file of unknown size: taken for one page'),
    ...said(guesses.results, 'without a return value: taken for successful'),
    ...said(guesses.costs, 'without a duration: their cost is 0'),
  ];
}

/** What the first kernel's registry holds, by the text. */
function outgoing(guesses: Guesses, marked: boolean, pageBytes: PageBytes) {
  const open: Session[] = [];
  const byPointer = new Map<bigint, Session>();
  const byPfn = new Map<bigint, { session: Session; token: bigint }>();
  let named = 0;
  const find = (seen: SeenCall): Session | undefined => {
    for (const pointer of seen.pointers) {
      const session = sessionAt(byPointer, pointer);
      if (session) return session;
    }
    return undefined;
  };
  const nameOf = (seen: SeenCall, result: number): Uint8Array => {
    if (seen.name) return seen.name;
    guesses.names++;
    if (result === -ERRNO.EINVAL) return new Uint8Array(0);
    const last = open.at(-1);
    return result === -ERRNO.EEXIST && last ? last.name : ascii(`session-${named++}`);
  };
  const create = (seen: SeenCall, result: number): Op => {
    const name = nameOf(seen, result);
    if (result === 0) {
      const session: Session = { name, tokens: new Set() };
      open.push(session);
      const [pointer] = seen.allocated;
      if (pointer !== undefined) {
        session.pointer = pointer;
        byPointer.set(pointer, session);
      }
    }
    return { op: 'create', name, expect: result };
  };
  const preserve = (seen: SeenCall, result: number): Op => {
    const session = find(seen) ?? guess(open.at(-1), guesses);
    if (seen.token === undefined) guesses.tokens++;
    const token = seen.token ?? BigInt(session.tokens.size + 1);
    if (result === 0) {
      session.tokens.add(token);
      for (const { pfn } of seen.folios) byPfn.set(pfn, { session, token });
    }
    return {
      op: 'preserve',
      session: session.name,
      token,
      ...fileOf(seen, marked && result === 0, guesses, pageBytes),
      expect: result,
    };
  };
  const close = (seen: SeenCall): Op => {
    const session = find(seen) ?? guess(open.at(-1), guesses);
    const at = open.indexOf(session);
    if (at >= 0) open.splice(at, 1);
    if (session.pointer !== undefined) byPointer.delete(session.pointer);
    return { op: 'close', session: session.name, expect: 0 };
  };
  return {
    open,
    byPfn,
    nameOf,
    opOf(seen: SeenCall, result: number): Op {
      switch (seen.op) {
        case 'create':
          return create(seen, result);
        case 'preserve':
          return preserve(seen, result);
        case 'close':
          return close(seen);
        case 'finish': {
          const session = find(seen) ?? guess(open.at(-1), guesses);
          return { op: 'finish', session: session.name, expect: result };
        }
        case 'retrieve':
          return { op: 'retrieve', name: nameOf(seen, result), expect: result };
        case 'retrieve-file': {
          const session = find(seen) ?? guess(open.at(-1), guesses);
          return {
            op: 'retrieve-file',
            session: session.name,
            token: seen.token ?? 1n,
            expect: result,
          };
        }
        case 'open':
          return { op: 'open', expect: result };
      }
    },
  };
}

/** Gives what makes operations of the second kernel's calls, in order. */
function incoming(old: ReturnType<typeof outgoing>, guesses: Guesses, pageBytes: PageBytes) {
  const handed = old.open;
  const own = outgoing(guesses, false, pageBytes);
  const byName = new Map(handed.map((session) => [showName(session.name), session]));
  const byPointer = new Map<bigint, Session>();
  const retrieved: Session[] = [];
  const finished = new Set<Session>();
  const closed = new Set<Session>();
  let retrievals = 0;
  const find = (seen: SeenCall): Session | undefined => {
    for (const pointer of seen.pointers) {
      const session = sessionAt(byPointer, pointer);
      if (session) return session;
    }
    for (const pfn of seen.restored) {
      const session = old.byPfn.get(pfn)?.session;
      if (session) return session;
    }
    return undefined;
  };
  /** Gives what finds the first session that is not done; what once is done stays so. */
  const following = (done: (session: Session) => boolean) => {
    let at = 0;
    return (wanted: (session: Session) => boolean = () => true) => {
      while (at < retrieved.length && done(retrieved[at]!)) at++;
      const found = retrieved.slice(at, at + SEARCHED_MOST).find(wanted);
      return guess(found ?? retrieved.at(-1), guesses);
    };
  };
  const nextToFinish = following((session) => finished.has(session));
  const nextToClose = following((session) => closed.has(session));
  const nextOfFile = following(({ tokens }) => tokens.size === 0);
  const retrieve = (seen: SeenCall, result: number): Op => {
    let name = seen.name;
    if (name === undefined && result === 0 && retrievals < handed.length) {
      guesses.names++;
      name = handed[retrievals]!.name;
    }
    name ??= own.nameOf(seen, result);
    if (result === 0) {
      retrievals++;
      const known = byName.get(showName(name)) ?? { name, tokens: new Set<bigint>() };
      retrieved.push(known);
    }
    return { op: 'retrieve', name, expect: result };
  };
  return (seen: SeenCall, result: number): Op => {
    switch (seen.op) {
      case 'open':
        if (seen.allocated.length === handed.length) {
          for (const [i, pointer] of seen.allocated.entries()) byPointer.set(pointer, handed[i]!);
        }
        return { op: 'open', expect: result };
      case 'retrieve':
        return retrieve(seen, result);
      case 'retrieve-file': {
        const { token } = seen;
        const session =
          find(seen) ?? nextOfFile(({ tokens }) => token === undefined || tokens.has(token));
        if (token === undefined) guesses.tokens++;
        const used = token ?? [...session.tokens][0] ?? 1n;
        if (result === 0) session.tokens.delete(used);
        return { op: 'retrieve-file', session: session.name, token: used, expect: result };
      }
      case 'finish': {
        const session = find(seen) ?? nextToFinish();
        finished.add(session);
        return { op: 'finish', session: session.name, expect: result };
      }
      case 'close': {
        const session = find(seen) ?? nextToClose();
        closed.add(session);
        return { op: 'close', session: session.name, expect: 0 };
      }
      case 'create':
      case 'preserve':
        return own.opOf(seen, result);
    }
  };
}

/** A session that the text does not name. */
function guess(session: Session | undefined, guesses: Guesses): Session {
  guesses.sessions++;
  return session ?? { name: ascii('session-0'), tokens: new Set() };
}

/** So many sessions are asked for a token: files are retrieved session by session. */
const SEARCHED_MOST = 1000;
/** A session's structure takes less than this; its file set and block set lie inside. */
const SESSION_BYTES_MOST = 512n;
const ALIGNMENT = 8n;

function sessionAt(byPointer: ReadonlyMap<bigint, Session>, pointer: bigint): Session | undefined {
  for (let offset = pointer % ALIGNMENT; offset < SESSION_BYTES_MOST; offset += ALIGNMENT) {
    const session = byPointer.get(pointer - offset);
    if (session) return session;
  }
  return undefined;
}

/** The memfd that was preserved: whole folios, so its size is rounded up to them. */
function fileOf(seen: SeenCall, marked: boolean, guesses: Guesses, pageBytes: PageBytes) {
  if (!marked) {
    guesses.sizes++;
    return { kind: 'memfd', size_bytes: pageBytes, order: 0 } as const;
  }
  const orders = new Set(seen.folios.map(({ order }) => order));
  const pages = seen.folios.reduce((sum, { order }) => sum + 2 ** order, 0);
  const [order = 0] = orders;
  return {
    kind: 'memfd',
    size_bytes: Math.min(pageBytes * pages, 2 ** 53 - pageBytes),
    order: orders.size > 1 ? 0 : order,
  } as const;
}

function rowOf(kernel: 1 | 2, op: Op, cost: number): Omit<Call, 'line'> {
  return {
    kernel,
    op: op.op,
    session: 'name' in op ? op.name : 'session' in op ? op.session : undefined,
    token: 'token' in op ? op.token : undefined,
    size_bytes: 'size_bytes' in op ? op.size_bytes : undefined,
    order: 'order' in op ? op.order : undefined,
    instructions: cost,
    result: op.expect,
  };
}

/** 0 or a negative errno of the table; undefined for one that LUO and KHO never give. */
function resultOf(seen: SeenCall, guesses: Guesses): number | undefined {
  // The kernel ignores what a release returns: close(2) succeeds.
  if (seen.op === 'close') return 0;
  if (seen.result === undefined) {
    guesses.results++;
    return 0;
  }
  return asErrno(seen.result);
}

const ERRNOS: ReadonlySet<number> = new Set(Object.values(ERRNO));

function asErrno(value: bigint | undefined): number | undefined {
  if (value === undefined) return undefined;
  // An int in a 64-bit register: its upper half is noise, or its sign.
  const number = Number(BigInt.asIntN(32, value));
  return number === 0 || ERRNOS.has(-number) ? number : undefined;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
