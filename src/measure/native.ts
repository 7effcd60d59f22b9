import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import { access, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { cacheRoot, makeFolder, removeLeft, temporaryFolder } from '../files.ts';
import { temporaryName } from '../temporary.ts';
import { runTool, type ToolEnd } from '../tool.ts';
import type { Block, BlockOrder, Played } from './block.ts';
import { thisProcessor } from './processor.ts';

/** Stands for what each target's compilers call this very processor (`TARGETS`). */
const THIS_PROCESSOR = '-march=native';
/**
 * What the twins are compiled with: for this very machine, as fast as its compiler can. Loops and
 * functions begin a cache line, or where a short loop happens to lie is a third of what it takes.
 */
export const FLAGS: readonly string[] = [
  '-O3',
  THIS_PROCESSOR,
  '-falign-functions=64',
  '-falign-loops=64',
];
/**
 * What a compiler makes code for, by the first word of its `-dumpmachine`: where that runs, in Node's word,
 * and the option that has it use all of this processor. On arm64 that is no `-march`: clang before 15 refuses
 * `-march=native` there, and gcc before 13 and clang before 23 do not tune by it. Others get no option.
 */
const TARGETS: Readonly<Record<string, { arch: string; native: string }>> = {
  x86_64: { arch: 'x64', native: THIS_PROCESSOR },
  aarch64: { arch: 'arm64', native: '-mcpu=native' },
  // Apple's word.
  arm64: { arch: 'arm64', native: '-mcpu=native' },
};
const BINARY = 'luo-native';
/** How long a compiler may take to say its version, and to compile, and a twin to answer. */
const VERSION_MOST_S = 20;
const COMPILE_MOST_S = 120;
const ANSWER_MOST_S = 300;
const WATCH_MS = 1000;

/** A compiled host process of the twins and what compiled it, or why there is none. */
export type NativeBuild = { path: string; compiler: string } | { missing: string };

/** Struct name to its fields' byte offsets, with its size as `bytes`; registry addresses beside. */
export type NativeLayout = Record<string, number | Record<string, number>>;

/**
 * A process that plays tapes with the C twins. Requests are answered in order; each raises Fault 2
 * naming the process where it refuses, dies or answers what it should not.
 */
export interface NativeHost {
  /** Gives the process fresh memory of `size_bytes`, each page touched, that begins with `image`. */
  stage(image: Uint8Array, size_bytes: number): Promise<void>;
  /** Plays operations `from` to `to` with the twin of that name (`list`, `hash`). */
  play(name: string, from: number, to: number): Promise<Played>;
  /** As a `Host`'s, with the twin of that name. */
  keep(name: string, from: number, to: number, known: boolean): Promise<Played>;
  forget(): Promise<void>;
  fresh(): Promise<void>;
  block(name: string, order: BlockOrder): Promise<Block>;
  /** Gives a copy of `length` bytes of the stage. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** Gives where the compiled structs have their fields. */
  layout(): Promise<NativeLayout>;
  /**
   * Has memory of so many bytes, up to 4 GiB, for `passes`, touched and in large pages where there are.
   * Raises Fault 3 where there is too little.
   */
  memory(size_bytes: number): Promise<void>;
  /**
   * Times `count` passes, 1 to 64, of a kind of step (native/prices.c), each over a part of `part_bytes`
   * of that memory that has left the caches, from part `first` on; gives the steps of one and what each
   * took of the processor's time. Raises Fault 5 where one left what it should not.
   */
  passes(kind: string, part_bytes: number, first: number, count: number): Promise<Passes>;
  /** Ends the process, whatever it does; requests under way are refused. */
  close(): Promise<void>;
}

/** Passes over memory: all have as many steps. */
export interface Passes {
  steps: number;
  elapsed_ns: number[];
}

/** How the twins are compiled; all of it may be left out. */
export interface NativeOptions {
  pageBytes?: PageBytes | undefined;
  /** `-march=native` stands for this processor, whatever it is. */
  flags?: readonly string[];
  /** The compiler's command. */
  cc?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Compiles the C twins for this machine and pages of a size, or finds them compiled: with the flags and
 * the command that is given, by default that of the environment's CC or `cc`, into the user's cache directory (a
 * temporary one where that cannot be written). Without a working compiler whose code runs here gives one
 * sentence that says so. Raises the reason of a signal that ends it early.
 */
export async function buildNative({
  pageBytes = PAGE_SIZES['4KiB'],
  flags = FLAGS,
  cc = process.env.CC,
  signal,
}: NativeOptions = {}): Promise<NativeBuild> {
  const shift = `-DPAGE_SHIFT=${Math.log2(pageBytes)}`;
  const [command = 'cc', ...leading] = cc?.trim().split(/\s+/).filter(Boolean) ?? [];
  const root = sourceFolder();
  const sources = (await readdir(root, { recursive: true }))
    .filter((file) => /\.[ch]$/.test(file))
    .sort();
  const [said, machine] = await Promise.all(
    ['--version', '-dumpmachine'].map((question) =>
      runTool(command, [...leading, question], VERSION_MOST_S, signal),
    ),
  );
  if (said!.failure) return { missing: `no C compiler: ${command} --version: ${reason(said!)}` };
  const compiler = firstLine(said!.stdout);
  const target = firstLine(machine!.stdout);
  const known = TARGETS[target.split('-', 1)[0]!];
  if (known && known.arch !== process.arch) {
    const why = `${command} compiles for ${target}, not for this ${process.arch}`;
    return { missing: `${why}; set CC` };
  }
  const options = flags
    .map((flag) => (flag === THIS_PROCESSOR ? known?.native : flag))
    .filter((flag) => flag !== undefined);
  const hash = createHash('sha256');
  // The processor is hashed too: a home directory may be shared by machines that differ in it.
  hash.update(
    JSON.stringify([
      command,
      leading,
      compiler,
      target,
      options,
      shift,
      process.arch,
      thisProcessor(),
    ]),
  );
  for (const file of sources) {
    hash.update(`\0${file}\0`).update(await readFile(join(root, file)));
  }
  let folder: string;
  try {
    folder = cacheFolder(hash.digest('hex'));
  } catch (error) {
    return { missing: `no folder for the C twins: ${(error as Error).message}` };
  }
  const path = join(folder, BINARY);
  if (await isRunnable(path)) return { path, compiler };
  removeLeft(path);
  const unfinished = temporaryName(path);
  const inputs = sources.filter((file) => file.endsWith('.c')).map((file) => join(root, file));
  try {
    const args = [...leading, ...options, shift, '-o', unfinished, ...inputs];
    const end = await runTool(command, args, COMPILE_MOST_S, signal);
    if (end.failure) {
      return { missing: `the C twins do not compile: ${command}: ${reason(end)}` };
    }
    await rename(unfinished, path);
  } catch (error) {
    signal?.throwIfAborted();
    return { missing: `the C twins do not compile: ${command}: ${(error as Error).message}` };
  } finally {
    await rm(unfinished, { force: true });
  }
  return { path, compiler };
}

/** The package's native/, from src/measure or from dist/src/measure. */
function sourceFolder(): string {
  const above = ['../../native/', '../../../native/'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = above.find((folder) => existsSync(join(folder, 'main.c')));
  if (found === undefined) throw new Fault(2, `${above[1]}: not there; install luo-bench again`);
  return found;
}

/** The user's cache, or a folder among temporary files. */
function cacheFolder(digest: string): string {
  try {
    const folder = join(cacheRoot(), `native-${digest}`);
    makeFolder(folder, 0o700);
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return temporaryFolder('native');
  }
}

async function isRunnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The line that says what is wrong: a compiler's first error, else the first line there is. */
function reason({ stderr, failure }: ToolEnd): string {
  if (failure?.missing) return 'not found; install gcc or clang, or set CC';
  const lines = (stderr.trim() || failure?.why || '').split('\n');
  return (lines.find((line) => /\berror\b/.test(line)) ?? lines[0]!).trim();
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!.trim();
}

/** A request under way. */
interface Request {
  /** When it was made, in ms of `performance.now()`. */
  since: number;
  /** How many bytes its answer has at least. */
  wants: number;
  /** Takes what was answered; gives how many bytes of it were the answer, or 0 and sets `wants`. */
  take(answers: Buffer): number;
  reject(error: Error): void;
}

/** Starts the process that `buildNative` compiled to `path`; it ends with `close` or with us. */
export function openNative(path: string): NativeHost {
  const child = spawn(path, [], { stdio: 'pipe' });
  const requests: Request[] = [];
  let answers: Buffer[] = [];
  let answered = 0;
  let complaint = '';
  /** When it last answered. */
  let heard = 0;
  let ended: Fault | undefined;

  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = (why: string) => {
    ended ??= new Fault(2, `${path}: ${why}`);
    for (const request of requests.splice(0)) request.reject(ended);
    child.kill('SIGKILL');
    // What it started may hold them open, and write for ever.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
  };
  child.on('error', (error) => end(`cannot be run: ${error.message}`));
  const watch = setInterval(() => {
    const [oldest] = requests;
    if (oldest && performance.now() - Math.max(oldest.since, heard) > ANSWER_MOST_S * 1000) {
      end(`no answer within ${ANSWER_MOST_S} s`);
    }
  }, WATCH_MS);
  watch.unref();
  child.on('close', (code, signal) => {
    clearInterval(watch);
    const detail = complaint.trim() === '' ? '' : ` (${firstLine(complaint.trim())})`;
    end(`the process of the C twins ended by ${signal ?? `exit ${code}`}${detail}`);
  });
  // What is written to a process that died is lost; its end is reported by 'close'.
  child.stdin.on('error', () => {});
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < 1000) complaint += chunk.toString();
  });
  child.stdout.on('data', (chunk: Buffer) => {
    heard = performance.now();
    answers.push(chunk);
    answered += chunk.length;
    while (answered > 0) {
      const request = requests[0];
      if (!request) return end('an answer that nothing asked for');
      if (answered < request.wants) return;
      const all = Buffer.concat(answers);
      const taken = request.take(all);
      answers = [all.subarray(taken)];
      answered -= taken;
      if (taken > 0) requests.shift();
    }
  });

  /** Sends a command; gives its answer's match and the `length` bytes that follow the line. */
  const ask = (line: string, shape: RegExp, length = 0, image?: Uint8Array) =>
    new Promise<{ match: RegExpExecArray; bytes: Uint8Array }>((resolve, reject) => {
      if (ended) return reject(ended);
      requests.push({
        since: performance.now(),
        reject,
        wants: 1,
        take(answers) {
          const lineEnd = answers.indexOf(0x0a);
          this.wants = lineEnd < 0 ? answers.length + 1 : lineEnd + 1;
          if (lineEnd < 0) return 0;
          const answer = answers.toString('latin1', 0, lineEnd);
          const match = shape.exec(answer);
          if (!match) {
            reject(new Fault(2, `${path}: "${line}" was answered "${answer}"`));
            return this.wants;
          }
          this.wants += length;
          if (answers.length < this.wants) return 0;
          resolve({ match, bytes: new Uint8Array(answers.subarray(lineEnd + 1, this.wants)) });
          return this.wants;
        },
      });
      child.stdin.write(`${line}\n`);
      if (image) child.stdin.write(image);
    });
  /** A name and two numbers. */
  const section = (name: string, from: number, to: number) => {
    // A blank or a newline in the name would be another command.
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Fault(2, `${path}: no algorithm "${name}"`);
    return `${name} ${whole(from)} ${whole(to)}`;
  };

  return {
    async stage(image, size_bytes) {
      await ask(`stage ${image.length} ${whole(size_bytes)}`, /^ok$/, 0, image);
    },
    async play(name, from, to) {
      const { match } = await ask(`play ${section(name, from, to)}`, /^(\d+) (-?\d+)$/);
      return { stopped: Number(match[1]), failedResult: Number(match[2]) };
    },
    async keep(name, from, to, known) {
      const line = `keep ${section(name, from, to)} ${known ? 1 : 0}`;
      const { match } = await ask(line, /^(\d+) (-?\d+)$/);
      return { stopped: Number(match[1]), failedResult: Number(match[2]) };
    },
    async forget() {
      await ask('forget', /^ok$/);
    },
    async fresh() {
      await ask('fresh', /^ok$/);
    },
    async block(name, { first, turn, block_ns }) {
      const { match } = await ask(
        `block ${section(name, first, turn)} ${whole(block_ns)}`,
        /^(?:(\d+) (\d+) (\d+)|wrong (\d+) (\d+) (-?\d+))$/,
      );
      const [elapsed_ns, plays, empty_ns, tape, stopped, failedResult] = match.slice(1).map(Number);
      const block = { elapsed_ns: elapsed_ns!, plays: plays!, empty_ns: empty_ns! };
      if (match[4] === undefined) return block;
      const wrong = { tape: tape!, stopped: stopped!, failedResult: failedResult! };
      return { elapsed_ns: 0, plays: 0, empty_ns: 0, wrong };
    },
    async read(offset, length) {
      return (await ask(`read ${whole(offset)} ${whole(length)}`, /^ok$/, length)).bytes;
    },
    async layout() {
      const { match } = await ask('layout', /^\{.*\}$/);
      return JSON.parse(match[0]) as NativeLayout;
    },
    async memory(size_bytes) {
      const { match } = await ask(
        `memory ${whole(size_bytes)}`,
        /^(?:ok|error there is no memory .*)$/,
      );
      if (match[0] === 'ok') return;
      const mib = size_bytes / 2 ** 20;
      throw new Fault(
        3,
        `${path}: no ${mib} MiB and what evicts the caches here; end what takes memory`,
      );
    },
    async passes(kind, part_bytes, first, count) {
      const parts = section(kind, part_bytes, first);
      const { match } = await ask(`passes ${parts} ${whole(count)}`, /^(?:\d+(?: \d+)+|wrong)$/);
      if (match[0] === 'wrong') throw new Fault(5, `${path}: a pass of ${kind} is wrong`);
      const [steps, ...elapsed_ns] = match[0].split(' ').map(Number);
      return { steps: steps!, elapsed_ns };
    },
    async close() {
      end('closed');
      await closed;
    },
  };
}

/** Takes a number for a command's argument; raises Fault 2 unless it is whole and not negative. */
function whole(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new Fault(2, `native: ${value} is not a whole number from 0`);
  }
  return value;
}
