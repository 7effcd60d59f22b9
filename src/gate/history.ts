import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '../fault.ts';
import { makeFolder, readText, writeAtomic } from '../files.ts';
import { exclusively } from '../kernel/lock.ts';
import { parseResults } from '../result/read.ts';
import type { Line } from '../result/types.ts';
import { formatLine } from '../result/write.ts';

/**
 * Gives the lines of a history, none where there is no such file, and whether its last line was cut off
 * by what ended while it wrote: that one is left out. Raises Fault 2 for any other damage.
 */
export function readHistory(path: string): { lines: Line[]; isCut: boolean } {
  const { text, isCut } = readWhole(path);
  return { lines: text === '' ? [] : parseResults(text, path), isCut };
}

/**
 * Adds a run's lines to the end of a history, whole or not at all; makes the file and its folder where
 * they are missing. One at a time on a machine: others wait, until `stop` ends it. Gives whether a last
 * line that was cut off had to go. Raises Fault 2 where it cannot be written.
 */
export async function appendHistory(
  path: string,
  lines: readonly Line[],
  stop: AbortSignal,
): Promise<boolean> {
  try {
    makeFolder(dirname(path));
  } catch (error) {
    throw new Fault(2, `${path}: cannot be written: ${(error as Fault).message}`);
  }
  // A link stays one.
  const place = existsSync(path) ? realpathSync(path) : path;
  const append = async () => {
    const { text, isCut } = readWhole(place);
    writeAtomic(place, `${text}${lines.map(formatLine).join('\n')}\n`);
    return isCut;
  };
  return exclusively(place, () => {}, stop, append);
}

/** The text up to the end of its last whole line. */
function readWhole(path: string): { text: string; isCut: boolean } {
  // A device or a pipe has no lines of before, and may never end.
  if (!existsSync(path) || !statSync(path).isFile()) return { text: '', isCut: false };
  const text = readText(path);
  const end = text.lastIndexOf('\n') + 1;
  if (end === text.length) return { text, isCut: false };
  const isWhole = isJson(text.slice(end));
  return isWhole ? { text: `${text}\n`, isCut: false } : { text: text.slice(0, end), isCut: true };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
