import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHES, type Arch, abiName, hasPages, type PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { decodeText, linesOf, unpack } from '../files.ts';
import { LABELS, NAMES } from '../result/names.ts';
import { baseName, type CallPath, DEFERRING } from '../result/window.ts';
import type { Fields } from '../tape/fields.ts';
import { NAME_STYLES, type NameStyle } from '../tape/names.ts';
import { parseScenario, type Scenario } from '../tape/scenario.ts';
import { fieldsOf, named, nodesOf, pageBytesOf, readInside } from './folder.ts';
import { readTrace } from './read.ts';
import { readMarks, readPaths, windowLength } from './window-paths.ts';

/** What a function executed in a window: by itself, with all that it called, and how often. */
export interface FunctionCounts {
  exclusive: number;
  inclusive: number;
  calls: number;
}

/** memfds of one kind that each session of a window has. */
export interface WindowFile {
  size_bytes: number;
  order: number;
}

/**
 * A recorded window: what a kernel executed from `kernel_kexec` to the last file retrieved, counted by
 * function in guest instructions (spec §16.12).
 */
export interface RecordedWindow {
  id: string;
  /** The ABI with its page size, as `abiName` names it. */
  abi: string;
  arch: Arch;
  pageBytes: PageBytes;
  release: string;
  /** The configuration it was built with, such as `tiny`. */
  build: string;
  /** The guest's memory, and its NUMA nodes. */
  memory_bytes: number;
  nodes: number;
  sessions: number;
  /** The files of each session. */
  files: WindowFile[];
  /** How likely a gap follows a folio: 0 merged, 1 every second folio. */
  scatter: number;
  names: NameStyle;
  /** Instructions of the whole window. */
  instructions: number;
  /** By name, without what the compiler appends to that of a copy. */
  functions: ReadonlyMap<string, FunctionCounts>;
  /** What was played, where a trace has it. */
  scenario?: Scenario;
  /** Folios that another user of KHO preserved, in no file: how many, and of which order. */
  plain?: { folios: number; order: number };
}

const WINDOW_FILE = 'window.json';
const FUNCTIONS_FILE = 'functions.txt.gz';
const SCENARIO_FILE = 'scenario.json';
/** Real ones have 5 kB, and 3000 functions in 100 kB. */
const WINDOW_BYTES_MOST = 1024 ** 2;
const FUNCTIONS_BYTES_MOST = 16 * 1024 ** 2;
const FILES_MOST = 16;
const MEMORY_MB_MOST = 2 ** 32;
/** Above what kernels hold, and what is counted in a moment. */
const SESSIONS_MOST = 600_000;
const FILES_IN_ALL_MOST = 4_000_000;
const PLAIN_FOLIOS_MOST = 2 ** 31;

/** Whether a folder holds a window, not a trace of calls. */
export function isWindow(dir: string): boolean {
  return existsSync(join(dir, WINDOW_FILE));
}

/**
 * Reads a folder with a window (spec §16.12). Raises Fault 2 naming file, line and field for a missing
 * or damaged one; Fault 5 where its files contradict each other.
 */
export function readWindow(dir: string): RecordedWindow {
  const path = join(dir, WINDOW_FILE);
  const fields = fieldsOf(dir, WINDOW_FILE, WINDOW_BYTES_MOST);
  fields.integer('v', 1, 1);
  const kernel = fields.object('kernel');
  const machine = fields.object('machine');
  const played = existsSync(join(dir, `${SCENARIO_FILE}.gz`));
  const pageBytes = pageBytesOf(machine);
  const arch = ARCHES.find((one) => one === machine.text('arch'));
  if (!arch || !hasPages(arch, pageBytes)) {
    return machine.fail('arch', `must be one of ${ARCHES.join(', ')}, with such pages`);
  }
  const { functions, total } = readFunctions(dir);
  checkInclusive(fields, functions, path);
  const instructions = fields.integer('window_instructions', 1, Number.MAX_SAFE_INTEGER);
  if (instructions > total) {
    throw new Fault(
      5,
      `${path}: window_instructions is ${instructions}, but ${FUNCTIONS_FILE} has ${total} in all`,
    );
  }
  const abi = named(fields, 'abi', NAMES);
  const release = named(kernel, 'release', NAMES);
  if (release !== abi && !release.startsWith(`${abi}.`)) {
    throw new Fault(5, `${path}: abi is ${abi}, but its kernel is ${release}`);
  }
  const memory_bytes = machine.integer('memory_mb', 1, MEMORY_MB_MOST) * 2 ** 20;
  const workload = played
    ? playedWorkload(readScenario(dir), machine)
    : readWorkload(fields.object('workload'));
  const { sessions, files, plain } = workload;
  const preserved =
    sessions * files.reduce((sum, { size_bytes }) => sum + size_bytes, 0) +
    (plain ? plain.folios * pageBytes * 2 ** plain.order : 0);
  if (preserved >= memory_bytes) {
    throw new Fault(5, `${path}: ${preserved} preserved bytes do not fit its memory_mb`);
  }
  return {
    id: named(fields, 'id', LABELS),
    abi: abiName(abi, pageBytes),
    arch,
    pageBytes,
    release,
    build: named(kernel, 'build', NAMES),
    memory_bytes,
    ...workload,
    instructions,
    functions,
  };
}

/** What was handed over, and where it lay. */
type WindowWorkload = Pick<
  RecordedWindow,
  'nodes' | 'sessions' | 'files' | 'scatter' | 'names' | 'scenario' | 'plain'
>;

function readWorkload(workload: Fields): WindowWorkload {
  const names = NAME_STYLES.find((style) => style === workload.text('names'));
  if (!names) return workload.fail('names', `must be one of ${NAME_STYLES.join(', ')}`);
  return {
    nodes: nodesOf(workload),
    sessions: workload.integer('sessions', 0, SESSIONS_MOST),
    files: readFiles(workload),
    scatter: readScatter(workload),
    names,
    ...(workload.has('plain_folios') && {
      plain: {
        folios: workload.integer('plain_folios', 1, PLAIN_FOLIOS_MOST),
        order: workload.integer('order', 0, 30),
      },
    }),
  };
}

/** Of a recording of ours the scenario says all; its files are counted there. */
function playedWorkload(scenario: Scenario, machine: Fields): WindowWorkload {
  const sessions = scenario.ops.filter(({ op, expect }) => op === 'create' && expect === 0).length;
  return {
    nodes: nodesOf(machine),
    sessions,
    files: [],
    scatter: readScatter(machine),
    names: 'session',
    scenario,
  };
}

function readScenario(dir: string): Scenario {
  const path = join(dir, `${SCENARIO_FILE}.gz`);
  const bytes = unpack(readInside(dir, `${SCENARIO_FILE}.gz`), path, FUNCTIONS_BYTES_MOST);
  return parseScenario(decodeText(bytes, path), path);
}

/** The files of a session: as many as sizes, where each has its own, or all alike. */
function readFiles(workload: Fields): WindowFile[] {
  const count = workload.integer('files_a_session', 0, FILES_IN_ALL_MOST);
  if (count * workload.integer('sessions', 0, SESSIONS_MOST) > FILES_IN_ALL_MOST) {
    return workload.fail('files_a_session', `at most ${FILES_IN_ALL_MOST} files in all sessions`);
  }
  const sizes = numbers(workload, 'file_kib', 2 ** 42);
  const orders = numbers(workload, workload.has('orders') ? 'orders' : 'order', 30);
  const single = sizes.length === 1 && orders.length === 1;
  if (!single && (sizes.length !== count || orders.length !== count || count > FILES_MOST)) {
    return workload.fail('file_kib', 'must be one size, or with its order one for each file');
  }
  const of = (i: number) => ({ size_bytes: sizes[i]! * 1024, order: orders[i]! });
  return Array.from({ length: count }, (_, i) => of(single ? 0 : i));
}

function numbers(fields: Fields, key: string, most: number): number[] {
  const value = fields.value(key);
  const all = Array.isArray(value) ? value : [value];
  for (const one of all) {
    if (!Number.isInteger(one) || (one as number) < 0 || (one as number) > most) {
      fields.fail(key, `must be a whole number from 0 to ${most}, or a list of them`);
    }
  }
  return all as number[];
}

function readScatter(workload: Fields): number {
  const scattered = workload.has('scattered') ? workload.value('scattered') : undefined;
  if (scattered !== undefined && typeof scattered !== 'boolean') {
    return workload.fail('scattered', 'must be true or false');
  }
  if (!workload.has('scatter')) return scattered ? 1 : 0;
  const value = workload.value('scatter');
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    return workload.fail('scatter', 'must be a number from 0 to 1');
  }
  if (scattered !== undefined && scattered !== value > 0) {
    return workload.fail('scatter', `does not agree with scattered, which is ${scattered}`);
  }
  return value;
}

/** Reads `functions.txt.gz`: exclusive, inclusive, calls, rep iterations, function; a total on top. */
function readFunctions(dir: string): { functions: Map<string, FunctionCounts>; total: number } {
  const path = join(dir, FUNCTIONS_FILE);
  const text = decodeText(
    unpack(readInside(dir, FUNCTIONS_FILE), path, FUNCTIONS_BYTES_MOST),
    path,
  );
  if (!text.endsWith('\n')) throw new Fault(2, `${path}: was cut off; copy it again`);
  const functions = new Map<string, FunctionCounts>();
  let total: number | undefined;
  let sum = 0;
  let number = 0;
  for (const line of linesOf(text, path)) {
    number++;
    if (line.startsWith('#')) {
      total ??= wholeOf(/^# total (\d{1,16}) /.exec(line)?.[1]);
      continue;
    }
    if (line === '') continue;
    const [exclusive, inclusive, calls, , name, ...rest] = line.split(' ');
    const counts = [exclusive, inclusive, calls].map(wholeOf);
    if (name === undefined || rest.length > 0 || counts.some((count) => count === undefined)) {
      throw new Fault(2, `${path}:${number}: must be four whole numbers and a function`);
    }
    sum += counts[0]!;
    const base = baseName(name);
    const known = functions.get(base) ?? { exclusive: 0, inclusive: 0, calls: 0 };
    known.exclusive += counts[0]!;
    known.inclusive += counts[1]!;
    known.calls += counts[2]!;
    functions.set(base, known);
  }
  if (total === undefined)
    throw new Fault(2, `${path}: has no line "# total N …"; record it again`);
  if (total !== sum) {
    throw new Fault(
      5,
      `${path}: its functions have ${sum} instructions, but its total is ${total}`,
    );
  }
  return { functions, total };
}

/**
 * Reads the window that a trace has (spec §16.13); undefined where it has none. Raises Fault 2 and 5 as
 * `readTrace`, `readPaths` and `readMarks`.
 */
export function readTraceWindow(dir: string): RecordedWindow | undefined {
  const [paths, marks] = [readPaths(dir), readMarks(dir)];
  if (!paths || !marks) return undefined;
  const { id, abi, arch, pageBytes, release, scenario } = readTrace(dir);
  const machine = fieldsOf(dir, 'meta.json', WINDOW_BYTES_MOST).object('machine');
  const functions = functionsOf(paths);
  return {
    id,
    abi,
    arch,
    pageBytes,
    release,
    build: buildOf(release.includes('distro'), functions.has(DEFERRING), nodesOf(machine) > 1),
    memory_bytes: machine.integer('memory_mb', 1, MEMORY_MB_MOST) * 2 ** 20,
    ...playedWorkload(scenario, machine),
    instructions: windowLength(dir, marks),
    functions,
  };
}

/** Takes call paths; gives what each function executed on all of them, copies of the compiler as one. */
export function functionsOf(paths: readonly CallPath[]): Map<string, FunctionCounts> {
  const functions = new Map<string, FunctionCounts>();
  for (const { stack, function: name, exclusive, inclusive, calls } of paths) {
    const base = baseName(name);
    const sum = functions.get(base) ?? { exclusive: 0, inclusive: 0, calls: 0 };
    sum.exclusive += exclusive;
    if (!stack.includes(name)) sum.inclusive += inclusive;
    sum.calls += calls;
    functions.set(base, sum);
  }
  return functions;
}

/** A recorder's kernel by the name that windows of such kernels have. */
function buildOf(isDistro: boolean, isDeferred: boolean, hasNodes: boolean): string {
  if (hasNodes && isDistro && isDeferred) return 'numa';
  if (hasNodes) return `${buildOf(isDistro, isDeferred, false)}-numa`;
  if (isDistro) return isDeferred ? 'distrodef' : 'distro';
  return isDeferred ? 'defer' : 'tiny';
}

function wholeOf(text: string | undefined): number | undefined {
  const value = text !== undefined && /^\d{1,16}$/.test(text) ? Number(text) : -1;
  return value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** What `window.json` says of a function is what `functions.txt.gz` does. */
function checkInclusive(
  fields: Fields,
  functions: ReadonlyMap<string, FunctionCounts>,
  path: string,
): void {
  const listed = fields.object('inclusive');
  for (const name of listed.keys()) {
    const value = listed.integer(name, 0, Number.MAX_SAFE_INTEGER);
    const counted = functions.get(name)?.inclusive;
    if (counted !== value) {
      throw new Fault(
        5,
        `${path}: inclusive: ${name}: ${value}, but ${FUNCTIONS_FILE} has ${counted ?? 'none'}`,
      );
    }
  }
}
