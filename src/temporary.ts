import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** `.NAME.`, then the machine, the process, when that began, and what none can guess. */
const NAME = /^\.(.+)\.([0-9a-f]{6})-([0-9a-z]+)-([0-9a-z]+)-[0-9a-f]{12}$/;
/** So much of a name is kept that it is told again, and that no file system finds it too long. */
const NAME_LENGTH_MOST = 60;
/** Of a process that cannot be asked, as on another machine of a shared folder. */
const STALE_MS = 24 * 60 * 60 * 1000;

/** What a process left when it was killed. */
export interface Left {
  path: string;
  isFolder: boolean;
}

/**
 * Takes the path of what is to be made; gives a hidden one beside it, to be made exclusively, that says
 * whose it is and cannot be guessed. What is done is renamed.
 */
export function temporaryName(path: string): string {
  const owner = [machine(), process.pid.toString(36), startOf(process.pid) ?? '0'].join('-');
  const name = basename(path).slice(0, NAME_LENGTH_MOST);
  return join(dirname(path), `.${name}.${owner}-${randomBytes(6).toString('hex')}`);
}

/**
 * Takes the path of what is to be made; gives what lies beside it under hidden names for the same from
 * processes of this user that are no more, the oldest first. None is told of one that may live on.
 */
export function leftBeside(path: string): Left[] {
  const folder = dirname(path);
  const name = basename(path).slice(0, NAME_LENGTH_MOST);
  const found: (Left & { changed_ms: number })[] = [];
  for (const entry of entriesOf(folder)) {
    const [, of, where, pid, start] = NAME.exec(entry) ?? [];
    if (of !== name) continue;
    const left = join(folder, entry);
    const stat = lstatSync(left, { throwIfNoEntry: false });
    if (!stat || stat.uid !== process.getuid?.()) continue;
    if (!stat.isFile() && !stat.isDirectory()) continue;
    const isHere = where === machine();
    const isOver = isHere ? isGone(pid!, start!) : Date.now() - stat.mtimeMs > STALE_MS;
    if (isOver) found.push({ path: left, isFolder: stat.isDirectory(), changed_ms: stat.mtimeMs });
  }
  return found
    .sort((a, b) => a.changed_ms - b.changed_ms)
    .map(({ path: left, isFolder }) => ({ path: left, isFolder }));
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Where process numbers mean the same: one boot of a machine, one container in it. */
let known: string | undefined;
function machine(): string {
  known ??= createHash('sha256')
    .update(attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? hostname())
    .update(attempt(() => readlinkSync('/proc/self/ns/pid')) ?? '')
    .digest('hex')
    .slice(0, 6);
  return known;
}

/** When a process began, in ticks since the boot, to base 36; nothing where the system does not say. */
function startOf(pid: number): string | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  // The name in parentheses may have blanks; the start is the 22nd field, the 20th after it.
  const start = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return start === undefined ? undefined : Number(start).toString(36);
}

/** Whether no process of that number lives, or one that began at another time. */
function isGone(pid: string, start: string): boolean {
  const number = Number.parseInt(pid, 36);
  try {
    process.kill(number, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const began = startOf(number);
  return began !== undefined && began !== start;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
