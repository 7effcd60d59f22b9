import { execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { cpus, homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import type { Block, BlockOrder, Played } from './block.ts';

const run = promisify(execFile);

/**
 * What the twins are compiled with: for this very machine, as fast as its compiler can. Loops and
 * functions begin a cache line, or where a short loop happens to lie is a third of what it takes.
 */
export const FLAGS: readonly string[] = [
  '-O3',
  '-march=native',
  '-falign-functions=64',
  '-falign-loops=64',
];
const BINARY = 'luo-native';

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
  /** Ends the process, whatever it does; requests under way are refused. */
  close(): Promise<void>;
}

/**
 * Compiles the C twins for this machine and pages of a size, or finds them compiled: with the flags and
 * the command that is given, by default that of the environment's CC or `cc`, into the user's cache directory (a
 * temporary one where that cannot be written). Without a working compiler gives one sentence that says
 * so.
 */
export async function buildNative(
  pageBytes: PageBytes = PAGE_SIZES['4KiB'],
  flags = FLAGS,
  cc = process.env.CC,
): Promise<NativeBuild> {
  const shift = `-DPAGE_SHIFT=${Math.log2(pageBytes)}`;
  const [command = 'cc', ...leading] = cc?.trim().split(/\s+/).filter(Boolean) ?? [];
  const root = sourceFolder();
  const sources = (await readdir(root, { recursive: true }))
    .filter((file) => /\.[ch]$/.test(file))
    .sort();
  let compiler: string;
  try {
    const { stdout } = await run(command, [...leading, '--version']);
    compiler = firstLine(stdout);
  } catch (error) {
    return { missing: `no C compiler: ${command} --version: ${reason(error)}` };
  }
  const hash = createHash('sha256');
  // The processor is hashed too: a home directory may be shared by machines that differ in it.
  hash.update(
    JSON.stringify([command, leading, compiler, flags, shift, process.arch, cpus()[0]?.model]),
  );
  for (const file of sources) {
    hash.update(`\0${file}\0`).update(await readFile(join(root, file)));
  }
  const folder = await cacheFolder(hash.digest('hex'));
  const path = join(folder, BINARY);
  if (await isRunnable(path)) return { path, compiler };
  const unfinished = `${path}.${process.pid}.${randomBytes(6).toString('hex')}`;
  const inputs = sources.filter((file) => file.endsWith('.c')).map((file) => join(root, file));
  try {
    await run(command, [...leading, ...flags, shift, '-o', unfinished, ...inputs]);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    return { missing: `the C twins do not compile: ${command}: ${reason(error)}` };
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

async function cacheFolder(digest: string): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'luo-bench', `native-${digest}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
    return folder;
  } catch {
    return mkdtemp(join(tmpdir(), 'luo-bench-native-'));
  }
}

async function isRunnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The line that says what is wrong: a compiler's first error, else the first line there is. */
function reason(error: unknown): string {
  const { stderr, message, code } = error as { stderr?: string; message: string; code?: unknown };
  if (code === 'ENOENT') return 'not found; install gcc or clang, or set CC';
  const lines = (stderr?.trim() || message).split('\n');
  return (lines.find((line) => /\berror\b/.test(line)) ?? lines[0]!).trim();
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!.trim();
}

/** A request under way. */
interface Request {
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
  let ended: Fault | undefined;

  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = (why: string) => {
    ended ??= new Fault(2, `${path}: ${why}`);
    for (const request of requests.splice(0)) request.reject(ended);
    child.kill('SIGKILL');
  };
  child.on('error', (error) => end(`cannot be run: ${error.message}`));
  child.on('close', (code, signal) => {
    const detail = complaint.trim() === '' ? '' : ` (${firstLine(complaint.trim())})`;
    end(`the process of the C twins ended by ${signal ?? `exit ${code}`}${detail}`);
  });
  // What is written to a process that died is lost; its end is reported by 'close'.
  child.stdin.on('error', () => {});
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < 1000) complaint += chunk.toString();
  });
  child.stdout.on('data', (chunk: Buffer) => {
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
