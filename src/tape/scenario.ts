import { ERRNO, errnoName, errnoNumber } from '../abi/errno.ts';
import { abiName, PAGE_SIZES, type PageBytes, pageSizeName } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { parseSize } from '../sizes.ts';
import { Fields } from './fields.ts';
import { parseJson } from './json.ts';
import { generateNames, NAME_STYLES } from './names.ts';
import type { NodeStart } from './split.ts';

/**
 * One operation of a scenario. Names are raw bytes, 0 to 64 of them, none a NUL; `expect` is the
 * result that it must have: 0 or a negative errno; tokens are unsigned 64-bit; `order` is 0 to 52,
 * a folio of 2^order pages. Source: spec §14.3.
 */
export type Op =
  | { op: 'open' | 'reboot'; expect: number }
  | { op: 'create' | 'retrieve'; name: Uint8Array; expect: number }
  | { op: 'close' | 'finish'; session: Uint8Array; expect: number }
  | {
      op: 'preserve';
      session: Uint8Array;
      token: bigint;
      kind: 'memfd';
      size_bytes: number;
      order: number;
      expect: number;
    }
  | { op: 'retrieve-file'; session: Uint8Array; token: bigint; expect: number }
  | { op: 'preserve-folio' | 'unpreserve-folio'; pfn: bigint; order: number; expect: number }
  | { op: 'preserve-pages' | 'unpreserve-pages'; pfn: bigint; pages: bigint; expect: number };

/**
 * What userspace does, in order; `lines` has the line of the file that each operation is from,
 * `nodes` the machine's NUMA nodes, ascending from page frame 0; left out, there is one.
 */
export interface Scenario {
  /** The release's ABI. */
  abi: string | undefined;
  /** Bytes of a page, where the scenario is of one size. */
  pageBytes?: PageBytes;
  ops: Op[];
  lines?: number[];
  nodes?: NodeStart[];
}

/** A name field of the ioctl structures holds 64 bytes, its NUL included (spec §7). */
const NAME_BYTES_MAX = 64;
const SESSIONS_MAX = 600_000;
/** What fits the heap of a default Node: an operation takes about 130 bytes. */
const OPS_MAX = 8_000_000;
const NODES_MAX = 1024;
const ORDER_MAX = 52;
/** Page frames of a 64-bit physical address space. */
const PFN_END = 2n ** 52n;
const U64_MAX = 2n ** 64n - 1n;
const KINDS = ['memfd'] as const;

/**
 * Reads a scenario (spec §14.1; JSON, `v` 1): a list of operations, the short form
 * `sessions`, or both, and gives one flat list. The short form becomes: open, then each session's
 * create and its preserves (tokens from 1); standing alone it goes on with reboot, open, every
 * retrieve, every retrieve-file, every finish and every close, in order. Takes the text and the
 * file's name for messages. A name is cut at its first NUL, as the kernel cuts it (spec §2.3).
 * Raises Fault 2 naming file, line and field for bad JSON, an unknown key or operation, a wrong
 * type, a value out of range, and for more than 600 000 sessions or 8 million operations.
 */
export function parseScenario(text: string, file: string): Scenario {
  const root = new Fields(file, parseJson(text, file), '');
  root.integer('v', 1, 1);
  root.checkKeys(['v', 'abi', 'page_size', 'nodes', 'sessions', 'ops']);
  const abi = root.has('abi') ? root.text('abi') : undefined;
  if (!root.has('sessions') && !root.has('ops')) {
    root.fail('ops', 'is missing; give "ops", "sessions" or both');
  }
  const ops: Op[] = [];
  const lines: number[] = [];
  if (root.has('sessions')) {
    const short = root.object('sessions');
    expandSessions(short, !root.has('ops'), ops);
    for (let i = 0; i < ops.length; i++) lines.push(short.line);
  }
  if (root.has('ops')) {
    const list = root.objects('ops');
    if (ops.length + list.length > OPS_MAX) root.fail('ops', tooMany(ops.length + list.length));
    list.each((fields) => {
      ops.push(parseOp(fields));
      lines.push(fields.line);
    });
  }
  return {
    abi,
    ...(root.has('page_size') && { pageBytes: parsePageSize(root) }),
    ops,
    lines,
    ...(root.has('nodes') && { nodes: parseNodes(root) }),
  };
}

/** Reads the field `page_size`; Fault 2 where it is no size that pages have. */
export function parsePageSize(fields: Fields): PageBytes {
  const bytes = fields.value('page_size');
  const sizes = Object.values(PAGE_SIZES);
  const known = sizes.find((size) => size === bytes);
  return known ?? fields.fail('page_size', `must be one of ${sizes.join(', ')}`);
}

/**
 * Names the ABI to play a scenario under: its own, or the given where it names none. Raises Fault 2
 * where the scenario, of that file, and what is given differ in the size of pages.
 */
export function scenarioAbi(
  scenario: Pick<Scenario, 'abi' | 'pageBytes'>,
  file: string,
  given: { abi: string; page_size?: PageBytes },
): string {
  const { pageBytes = given.page_size ?? PAGE_SIZES['4KiB'] } = scenario;
  if (given.page_size !== undefined && given.page_size !== pageBytes) {
    throw new Fault(
      2,
      `${file}: page_size is ${pageBytes}, but --page-size says ${pageSizeName(given.page_size)}; leave one out`,
    );
  }
  return abiName(scenario.abi ?? given.abi, pageBytes);
}

/** The NUMA nodes: `[{"pfn":"0x0","node":0},{"pfn":"0x800000","node":1}]`. */
function parseNodes(root: Fields): NodeStart[] {
  const list = root.objects('nodes');
  if (list.length > NODES_MAX) root.fail('nodes', `at most ${NODES_MAX} of them`);
  const nodes: NodeStart[] = [];
  list.each((fields) => {
    fields.checkKeys(['pfn', 'node']);
    const pfn = Number(parsePfn(fields, 0n));
    const before = nodes.at(-1)?.pfn;
    if (before === undefined ? pfn !== 0 : pfn <= before) {
      fields.fail('pfn', 'page frames of nodes ascend, and the first is 0');
    }
    nodes.push({ pfn, node: fields.integer('node', 0, NODES_MAX - 1) });
  });
  return nodes;
}

/**
 * Gives a scenario as JSON that `parseScenario` reads back to the same operations, one a line, in
 * the form of a recorded trace (spec §16.1). Names that are no printable text become
 * `name_hex` or `session_hex`, integers beyond 2^53 strings.
 */
export function formatScenario(scenario: Scenario): string {
  const { pageBytes = PAGE_SIZES['4KiB'] } = scenario;
  const abi =
    (scenario.abi === undefined ? '' : `"abi":${JSON.stringify(scenario.abi)},`) +
    (pageBytes === PAGE_SIZES['4KiB'] ? '' : `"page_size":${pageBytes},`);
  const nodes = scenario.nodes?.map(({ pfn, node }) => ({ pfn: `0x${pfn.toString(16)}`, node }));
  const ops = scenario.ops.map((op) => `\n${formatOp(op)}`).join(',');
  return `{"v":1,${abi}${nodes ? `"nodes":${JSON.stringify(nodes)},` : ''}"ops":[${ops}\n]}\n`;
}

/**
 * Gives the text of a name if it is valid UTF-8 without control characters, otherwise undefined:
 * such a name is written in hexadecimal.
 */
export function printableName(name: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
    return /[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Gives bytes as lower-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Gives the bytes of hexadecimal digits, or undefined where the text is not an even row. */
export function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
  );
}

/** The short form: appends its operations to `ops`. */
function expandSessions(fields: Fields, alone: boolean, ops: Op[]): void {
  fields.checkKeys(['count', 'names', 'seed', 'files', 'file']);
  const count = fields.integer('count', 0, SESSIONS_MAX);
  const style = fields.has('names') ? oneOf(fields, 'names', NAME_STYLES) : 'session';
  const seed = fields.has('seed') ? fields.integer('seed', 0, Number.MAX_SAFE_INTEGER) : 1;
  const kinds = parseFiles(fields);
  const files = kinds.reduce((sum, kind) => sum + kind.count, 0);
  const total = alone ? 3 + count * (4 + 2 * files) : 1 + count * (1 + files);
  if (total > OPS_MAX) fields.fail('count', tooMany(total));

  const names = generateNames(style, count, seed);
  const each = kinds.flatMap((kind) => Array.from({ length: kind.count }, () => kind.file));
  const tokens = each.map((_, i) => BigInt(i + 1));
  ops.push({ op: 'open', expect: 0 });
  for (const name of names) {
    ops.push({ op: 'create', name, expect: 0 });
    each.forEach((file, i) => {
      ops.push({ op: 'preserve', session: name, token: tokens[i]!, ...file, expect: 0 });
    });
  }
  if (!alone) return;
  ops.push({ op: 'reboot', expect: 0 }, { op: 'open', expect: 0 });
  for (const name of names) ops.push({ op: 'retrieve', name, expect: 0 });
  for (const session of names) {
    for (const token of tokens) ops.push({ op: 'retrieve-file', session, token, expect: 0 });
  }
  for (const session of names) ops.push({ op: 'finish', session, expect: 0 });
  for (const session of names) ops.push({ op: 'close', session, expect: 0 });
}

/** What files a session of the short form has, in order: of one kind, or of a list of kinds. */
function parseFiles(fields: Fields) {
  const files = fields.has('files') ? fields.integer('files', 0, OPS_MAX) : undefined;
  if (!fields.has('file')) {
    if (files) fields.fail('file', 'is missing, but "files" is not 0');
    return [];
  }
  if (!Array.isArray(fields.value('file'))) {
    return [{ count: files ?? 0, file: parseMemfd(fields.object('file'), []) }];
  }
  const kinds: { count: number; file: ReturnType<typeof parseMemfd> }[] = [];
  fields.objects('file').each((kind) => {
    kinds.push({ count: kind.integer('count', 1, OPS_MAX), file: parseMemfd(kind, ['count']) });
  });
  const sum = kinds.reduce((all, { count }) => all + count, 0);
  if (sum === 0) fields.fail('file', 'is an empty list; leave it out');
  if (files !== undefined && files !== sum) {
    fields.fail('files', `is ${files}, but the kinds in "file" are ${sum} files`);
  }
  return kinds;
}

function parseOp(fields: Fields): Op {
  const op = fields.text('op');
  const known = (...keys: string[]) => fields.checkKeys(['op', ...keys, 'expect']);
  const expect = parseExpect(fields);
  switch (op) {
    case 'open':
    case 'reboot':
      known();
      return { op, expect };
    case 'create':
    case 'retrieve':
      known('name', 'name_hex');
      return { op, name: parseName(fields, 'name'), expect };
    case 'close':
    case 'finish':
      known('session', 'session_hex');
      return { op, session: parseName(fields, 'session'), expect };
    case 'preserve': {
      const file = parseMemfd(fields, ['op', 'session', 'session_hex', 'token', 'expect']);
      const session = parseName(fields, 'session');
      return { op, session, token: fields.bigInteger('token', U64_MAX), ...file, expect };
    }
    case 'retrieve-file': {
      known('session', 'session_hex', 'token');
      const session = parseName(fields, 'session');
      return { op, session, token: fields.bigInteger('token', U64_MAX), expect };
    }
    case 'preserve-folio':
    case 'unpreserve-folio': {
      known('pfn', 'order');
      const order = fields.integer('order', 0, ORDER_MAX);
      return { op, pfn: parsePfn(fields, 2n ** BigInt(order)), order, expect };
    }
    case 'preserve-pages':
    case 'unpreserve-pages': {
      known('pfn', 'pages');
      const pages = fields.bigInteger('pages', PFN_END);
      return { op, pfn: parsePfn(fields, pages), pages, expect };
    }
    default:
      return fields.fail('op', `unknown operation ${JSON.stringify(op)} (docs/spec.md §14.3)`);
  }
}

/** The fields that say what a file is; `others` are the keys that may stand beside them. */
function parseMemfd(fields: Fields, others: readonly string[]) {
  fields.checkKeys([...others, 'kind', 'size_bytes', 'order']);
  return {
    kind: oneOf(fields, 'kind', KINDS),
    size_bytes: parseBytes(fields),
    order: fields.has('order') ? fields.integer('order', 0, ORDER_MAX) : 0,
  };
}

/** A number of bytes, or a size as options take it. */
function parseBytes(fields: Fields): number {
  const value = fields.value('size_bytes');
  if (typeof value !== 'string') return fields.integer('size_bytes', 0, 2 ** 53);
  const size = parseSize(value);
  return typeof size === 'string' ? fields.fail('size_bytes', size) : size;
}

function parseName(fields: Fields, key: 'name' | 'session'): Uint8Array {
  const keyHex = `${key}_hex`;
  if (fields.has(key) && fields.has(keyHex)) fields.fail(key, `stands beside ${keyHex}; give one`);
  const used = fields.has(keyHex) ? keyHex : key;
  const text = fields.text(used);
  const bytes = used === key ? new TextEncoder().encode(text) : fromHex(text);
  if (bytes === undefined) fields.fail(used, 'must be an even number of hexadecimal digits');
  if (bytes.length > NAME_BYTES_MAX) {
    fields.fail(used, `has ${bytes.length} bytes; a name field holds ${NAME_BYTES_MAX}`);
  }
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.slice(0, end);
}

function parsePfn(fields: Fields, pages: bigint): bigint {
  const pfn = fields.bigInteger('pfn', PFN_END - 1n);
  if (pfn + pages > PFN_END) fields.fail('pfn', `ends beyond the last page frame, ${PFN_END - 1n}`);
  return pfn;
}

function parseExpect(fields: Fields): number {
  if (!fields.has('expect') || fields.value('expect') === 0) return 0;
  const name = fields.value('expect');
  if (typeof name !== 'string' || !Object.hasOwn(ERRNO, name)) {
    const known = Object.keys(ERRNO).join(', ');
    return fields.fail('expect', `must be 0 or one of ${known}, not ${JSON.stringify(name)}`);
  }
  return -errnoNumber(name);
}

function oneOf<T extends string>(fields: Fields, key: string, known: readonly T[]): T {
  const text = fields.text(key);
  const found = known.find((item) => item === text);
  if (found === undefined) {
    fields.fail(key, `must be one of ${known.join(', ')}, not ${JSON.stringify(text)}`);
  }
  return found;
}

function tooMany(count: number): string {
  return `${count} operations; a scenario has at most ${OPS_MAX}`;
}

function formatOp(op: Op): string {
  const fields: Record<string, string | number> = { op: op.op };
  if ('name' in op) addName(fields, 'name', op.name);
  if ('session' in op) addName(fields, 'session', op.session);
  if ('token' in op) fields.token = formatBig(op.token);
  if ('kind' in op) fields.kind = op.kind;
  if ('size_bytes' in op) fields.size_bytes = op.size_bytes;
  if ('pfn' in op) fields.pfn = `0x${op.pfn.toString(16)}`;
  if ('order' in op) fields.order = op.order;
  if ('pages' in op) fields.pages = formatBig(op.pages);
  if (op.expect !== 0) fields.expect = errnoName(-op.expect);
  return JSON.stringify(fields);
}

function addName(fields: Record<string, string | number>, key: string, name: Uint8Array): void {
  const text = printableName(name);
  if (text === undefined) fields[`${key}_hex`] = toHex(name);
  else fields[key] = text;
}

function formatBig(value: bigint): string | number {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : `0x${value.toString(16)}`;
}
