/**
 * What is left where a file operation fails: `tools/faults.sh` runs each command once, counts what it
 * does to files below one folder (tools/faults.c), and runs it again for each operation k = 1 … last, with
 * k failing: a full disk, a broken one, a short write, `kill -9` right after it. Every file is then the
 * old one or the new one, or named partial; the command says what failed and ends with 2. After that
 * signals at random times, output that does not arrive, and tools that are missing or broken. Ends with
 * 1 where something else came of it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../src/package.ts';
import { seededRandom } from '../src/tape/random.ts';

const ROOT = packageRoot();
const MAIN = join(ROOT, 'dist/src/cli/main.js');
const TRACE = join(ROOT, 'results/7.3.4-n819-session');
const SCENARIO = join(ROOT, 'examples/scenarios/luo_kexec_simple.json');
const HANGS_MS = 120_000;
const PLAYED = ['--contender', 'wasm/list', '--smoke', '--out', 'o'];

const FOLDER = process.env.FAULTS_FOLDER;
const [mode, signalsText] = process.argv.slice(2);
const isLong = mode === '--long';
const signals = Number(signalsText ?? (isLong ? 200 : 8));
if (!FOLDER || (mode !== undefined && !isLong) || !Number.isSafeInteger(signals)) {
  process.stderr.write('usage: tools/faults.sh [--long [SIGNALS]]\n');
  process.exit(2);
}

/** The gate's own writers without its counting, which writes nothing. */
const GATE = `
import { readBaseline, writeBaseline } from '${ROOT}/dist/src/gate/baseline.js';
import { appendHistory } from '${ROOT}/dist/src/gate/history.js';
import { claimFile, tidy } from '${ROOT}/dist/src/cli/place.js';
try {
  claimFile('o/baseline.gz');
  const made = readBaseline('${ROOT}/results/baseline.gz');
  writeBaseline('o/baseline.gz', made);
  const lines = [made.env, ...made.lines.slice(0, 50)];
  tidy('o/history.ndjson');
  await appendHistory('o/history.ndjson', lines, new AbortController().signal);
} catch (error) {
  process.stderr.write('luo-bench: ' + error.message + '\\n');
  process.exitCode = error.exitCode;
}`;

/** A command whose operations fail; it writes below `o`, where it finds `old`. */
interface Job {
  name: string;
  /** What Node runs. */
  args: string[];
  old: Record<string, string>;
}

const RESULTS = { 'results.ndjson': 'older\n', 'report.html': 'the page of older\n' };
const SAMPLE = join(ROOT, 'test/gate/old.ndjson');
const reports = (formats: string, o: string): Job => ({
  name: `report ${formats}`,
  args: [MAIN, 'report', SAMPLE, '--format', formats, '-o', o],
  old: { 'report.html': 'older\n', 'report.md': 'older\n', 'report.txt': 'older\n' },
});
const HISTORY = readFileSync(join(ROOT, 'test/report/sample/history.ndjson'), 'utf8');
const QUICK: Job[] = [
  {
    name: 'run',
    args: [MAIN, 'run', 'insert', '--n', '5', '--names', 'session', ...PLAYED],
    old: RESULTS,
  },
  {
    name: 'gate --update',
    args: ['--input-type=module', '-e', GATE],
    old: { 'baseline.gz': 'older\n', 'history.ndjson': HISTORY },
  },
  reports('html', 'o/report.html'),
  reports('text,md', 'o'),
];
const LONG: Job[] = [
  { name: 'replay', args: [MAIN, 'replay', TRACE, ...PLAYED], old: RESULTS },
  reports('html,svg', 'o'),
  {
    name: 'trace import',
    args: [
      ...[MAIN, 'trace', 'import', '-o', 'o/trace'],
      ...['kernel1', 'serialize', 'kernel2'].map((of) => join(TRACE, `ftrace-${of}.txt.gz`)),
    ],
    old: {},
  },
  {
    name: 'abi encode',
    args: [MAIN, 'abi', 'encode', '--abi', '7.3', SCENARIO, '-o', 'o/dump'],
    old: { dump: 'older\n' },
  },
  { name: 'compare', args: [MAIN, 'compare', TRACE, TRACE], old: {} },
];

const KINDS = ['enospc', 'eio', 'short', 'kill'] as const;
type Kind = (typeof KINDS)[number];
const WORDS: Record<Kind, RegExp> = {
  enospc: /no space left on the device/,
  eio: /the device failed/,
  short: /$/,
  kill: /$/,
};

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
  hung: boolean;
}

type Files = Map<string, string>;

let tried = 0;
const violations: string[] = [];

function room(job: Job): string {
  const work = mkdtempSync(join(FOLDER!, 'w-'));
  mkdirSync(join(work, 'o'));
  for (const [name, text] of Object.entries(job.old)) writeFileSync(join(work, 'o', name), text);
  return work;
}

function begin(args: string[], work: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, args, {
    cwd: work,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  return { child, ended: endOf(child) };
}

function endOf(child: ChildProcess): Promise<Ended> {
  let stderr = '';
  let hung = false;
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const late = setTimeout(() => {
    hung = true;
    child.kill('SIGKILL');
  }, HANGS_MS);
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      clearTimeout(late);
      // What a child of it still holds open is not waited for.
      setImmediate(() => resolve({ code, signal, stderr, hung }));
    });
  });
}

const faulty = (work: string, kind: Kind | undefined, at: number) => ({
  LD_PRELOAD: join(FOLDER!, 'faults.so'),
  FAULTS_UNDER: join(work, 'o'),
  FAULTS_LOG: join(work, 'operations'),
  FAULTS_AT: String(at),
  ...(kind && { FAULTS_KIND: kind }),
});

function filesOf(work: string): Files {
  const all = readdirSync(join(work, 'o'), { recursive: true, withFileTypes: true });
  return new Map(
    all
      .filter((entry) => entry.isFile() || entry.name.startsWith('.'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = path.slice(join(work, 'o').length + 1);
        return [name, entry.isFile() ? readFileSync(path, 'latin1') : ''];
      }),
  );
}

const isHidden = (name: string) => /(?:^|\/)\./.test(name);

/** What results are but for times, which differ; other files as they are. */
function shapeOf(name: string, text: string): string | undefined {
  if (!name.endsWith('results.ndjson')) return text;
  const lines = linesOf(text)?.filter(({ metric }) => metric !== 'time');
  return (
    lines && JSON.stringify(lines.map(({ type, contender, metric }) => [type, contender, metric]))
  );
}

/** Nothing where a line is not whole. */
function linesOf(text: string): Record<string, unknown>[] | undefined {
  if (!text.endsWith('\n')) return undefined;
  try {
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** What is wrong with what a command left: each file is to be old, new or named partial. */
function wrongFiles(job: Job, found: Files, whole: Files, mayHide: boolean): string[] {
  const wrong: string[] = [];
  const isOld = (name: string) => found.get(name) === job.old[name];
  for (const [name, text] of found) {
    if (isHidden(name)) {
      if (!mayHide) wrong.push(`${name} was left`);
    } else if (name === 'results.partial.ndjson') {
      if ((linesOf(text)?.length ?? 0) < 2) wrong.push(`${name} has no whole lines`);
    } else if (!isOld(name)) {
      const expected = whole.get(name);
      if (expected === undefined || shapeOf(name, text) !== shapeOf(name, expected)) {
        wrong.push(`${name} is neither the old one nor the new one`);
      }
    }
  }
  for (const name of Object.keys(job.old)) {
    if (!found.has(name) && name !== 'report.html') wrong.push(`${name} is gone`);
  }
  const hasResults = job.old['results.ndjson'] !== undefined;
  if (hasResults && found.has('report.html') && !isOld('results.ndjson')) {
    wrong.push('report.html is not of the results beside it');
  }
  return wrong;
}

function wrongEnd(kind: Kind, { code, signal, stderr, hung }: Ended): string[] {
  const wrong: string[] = [];
  if (hung) wrong.push('it hung');
  if (/^ {4}at /m.test(stderr)) wrong.push(`a stack trace: ${stderr}`);
  if (kind === 'kill' && signal === 'SIGKILL') return wrong;
  if (code === 2) {
    if (!WORDS[kind].test(stderr) || !/cannot be /.test(stderr)) wrong.push(`it says: ${stderr}`);
  } else if (code !== 0) wrong.push(`it ended with ${code ?? signal}: ${stderr}`);
  if (kind === 'short' && code !== 0) wrong.push('a short write was not gone on with');
  return wrong;
}

function tell(what: string, wrong: readonly string[]): void {
  tried++;
  for (const one of wrong) {
    violations.push(`${what}: ${one}`);
    process.stdout.write(`  WRONG ${what}: ${one}\n`);
  }
}

/** Does all of it, as many at a time as there are cores. */
async function each<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  const next = async () => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
}

async function failEach(job: Job): Promise<void> {
  const first = room(job);
  const reference = await begin(job.args, first, faulty(first, undefined, 0)).ended;
  if (reference.code !== 0 && job.name !== 'compare') {
    return tell(job.name, [`it fails by itself: ${reference.stderr}`]);
  }
  const whole = filesOf(first);
  let operations: string[] = [];
  try {
    operations = readFileSync(join(first, 'operations'), 'utf8').trim().split('\n');
  } catch {}
  const cases = operations.flatMap((line, i) => {
    const turn = line.endsWith('write') ? ['short', 'enospc', 'eio'] : ['enospc', 'eio'];
    const kinds = KINDS.filter(
      (kind) =>
        (kind !== 'short' || line.endsWith('write')) &&
        // In CI three of them take turns.
        (isLong || kind === 'kill' || kind === turn[i % turn.length]),
    );
    return kinds.map((kind) => ({ kind, at: i + 1, operation: line.split(' ')[1]! }));
  });
  await each(cases, async ({ kind, at, operation }) => {
    const work = room(job);
    const ended = await begin(job.args, work, faulty(work, kind, at)).ended;
    const found = filesOf(work);
    const mayHide = kind === 'kill' || operation === 'unlink' || operation === 'rmdir';
    const wrong = [...wrongEnd(kind, ended), ...wrongFiles(job, found, whole, mayHide)];
    if (ended.code === 0) {
      for (const [name] of whole) {
        if (
          !found.has(name) ||
          (found.get(name) === job.old[name] && whole.get(name) !== job.old[name])
        ) {
          wrong.push(`it ended with 0 without ${name}`);
        }
      }
    }
    // The next run takes or removes what a killed one left.
    if (kind === 'kill' && (isLong || at % 6 === 0) && [...found.keys()].some(isHidden)) {
      const again = await begin(job.args, work).ended;
      if (again.code !== 0) wrong.push(`the next run ended with ${again.code}: ${again.stderr}`);
      const after = filesOf(work);
      wrong.push(...wrongFiles(job, after, whole, false).map((one) => `after the next run ${one}`));
    }
    tell(`${job.name}, ${kind} at operation ${at} (${operation})`, wrong);
  });
  process.stdout.write(`${job.name}: ${operations.length} operations, ${cases.length} faults\n`);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const;

async function signalRuns(): Promise<void> {
  const players = ['--contender', 'wasm/list,ts/list,native/list', '--smoke', '--out', 'o'];
  const job: Job = {
    name: 'run',
    args: [MAIN, 'run', 'insert', '--n', '5,51', ...players],
    old: RESULTS,
  };
  const first = room(job);
  const start = performance.now();
  const { code, stderr } = await begin(job.args, first).ended;
  const took_ms = performance.now() - start;
  if (code !== 0) return tell('run', [`it fails by itself: ${stderr}`]);
  const whole = filesOf(first);
  const random = seededRandom(1);
  await each([...Array(signals).keys()], async (i) => {
    const signal = SIGNALS[i % SIGNALS.length]!;
    const work = room(job);
    const after_ms = (random() / 2 ** 32) * took_ms * 1.1;
    const { child, ended } = begin(job.args, work);
    await sleep(after_ms);
    child.kill(signal);
    const end = await ended;
    const wrong = wrongFiles(job, filesOf(work), whole, signal === 'SIGKILL');
    if (end.hung) wrong.push('it hung');
    // Before our first line is run a signal ends Node itself.
    if (end.signal === null && end.code !== 0 && end.code !== 130) {
      wrong.push(`it ended with ${end.code}: ${end.stderr}`);
    } else if (end.signal !== null && end.signal !== signal) wrong.push(`${end.signal} ended it`);
    if (/^ {4}at /m.test(end.stderr)) wrong.push(`a stack trace: ${end.stderr}`);
    for (let waited = 0; livesOn(child.pid!) && waited < 50; waited++) await sleep(100);
    if (livesOn(child.pid!)) {
      wrong.push('a process was left behind');
      process.kill(-child.pid!, 'SIGKILL');
    }
    tell(`${signal} after ${after_ms.toFixed(0)} ms`, wrong);
  });
  process.stdout.write(`${signals} signals within ${took_ms.toFixed(0)} ms of a run\n`);
}

/** Whether a process of the group lives. */
function livesOn(group: number): boolean {
  return readdirSync('/proc').some((entry) => {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'latin1');
      const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return state !== 'Z' && Number(of) === group;
    } catch {
      return false;
    }
  });
}

/** Lines of bash, the exit code that each is to have, and what it is to say. */
const LINES: readonly [line: string, code: number, says: RegExp][] = [
  ['luo abi list >/dev/full', 2, /^luo-bench: stdout: cannot be written: no space left/],
  ['luo compare $trace $trace --json >/dev/full', 2, /stdout: cannot be written/],
  ['luo nonsense 2>/dev/full', 2, /^$/],
  ['luo abi list >&-', 0, /^$/],
  ['luo nonsense 2>&-', 2, /^$/],
  ['luo abi list --json | head -c 1 >/dev/null', 0, /^$/],
  ['luo run --out file/o', 2, /^luo-bench: file\/o: cannot be made: [^\n]*\n$/],
  ['luo run --out /proc/o', 2, /^luo-bench: \/proc\/o: cannot be made: [^\n]*\n$/],
  ['$small --json >/dev/full && false; test $? -eq 2 && test -s o/results.ndjson', 0, /stdout/],
  ['CC=false $small', 0, /left out: no C compiler/],
  ['printf "#!/bin/sh\\nexit 3\\n" >cc; chmod +x cc; CC=./cc $small', 0, /left out/],
  ['PATH=$empty; $small', 0, /left out: no C compiler/],
  ['PATH=$empty; luo trace record -o t', 2, /^luo-bench: [^\n]*QEMU[^\n]*\n$/],
  ['HOME=$PWD/file XDG_CACHE_HOME= TMPDIR=/none $small', 0, /left out: no folder/],
];

async function lines(): Promise<void> {
  await each(LINES, async ([line, code, says]) => {
    const work = mkdtempSync(join(FOLDER!, 'l-'));
    mkdirSync(join(work, 'empty'));
    writeFileSync(join(work, 'file'), '');
    const head = `set -o pipefail; empty=$PWD/empty; luo() { "${process.execPath}" "${MAIN}" "$@"; }
      small="luo run insert --n 5 --names session --contender */list --smoke --out o"; set -f; trace=${TRACE}; `;
    const child = spawn('bash', ['-c', head + line], {
      cwd: work,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = await endOf(child);
    const isRight = ended.code === code && says.test(ended.stderr);
    tell(line, isRight ? [] : [`ended with ${ended.code}: ${ended.stderr}`]);
  });
  process.stdout.write(`${LINES.length} lines of a shell\n`);
}

for (const job of isLong ? [...QUICK, ...LONG] : QUICK) await failEach(job);
await lines();
await signalRuns();
process.stdout.write(
  `${tried} tried in ${(performance.now() / 1000).toFixed(0)} s, ${violations.length} wrong\n`,
);
process.exitCode = violations.length > 0 ? 1 : 0;
