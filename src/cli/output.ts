import {
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { cause, discardAfter, makeFolder, openUnfinished, removeLeft } from '../files.ts';
import type { Sink } from '../measure/measurement.ts';
import type { Line } from '../result/types.ts';
import { formatLine } from '../result/write.ts';
import { plain, warning } from '../shown.ts';
import { leftBeside } from '../temporary.ts';
import { openBar } from './progress.ts';

/** Where a command's lines go while it runs. */
export interface Output extends Sink {
  /** The result file, once `finish` was called. */
  path: string;
  /** Gives the results their name, in place of older ones, their page and what an interrupted run left. */
  finish(): void;
  /**
   * Ends early, if it has not ended: results so far are kept as `results.partial.ndjson` beside older
   * results, which stay. Says what became of them, after `why`.
   */
  keep(why: string): void;
}

/** Gives the page of the results in a folder. */
export function pageBeside(dir: string): string {
  return join(dir, 'report.html');
}

/**
 * Takes the folder for `results.ndjson` and whether lines also go to stdout; gives where results go:
 * line by line to a file that gets its name when the run is over. Keeps what a killed run left. Raises
 * Fault 2 where the folder cannot be written.
 */
export function openOutput(dir: string, json: boolean): Output {
  const path = join(dir, 'results.ndjson');
  const partial = join(dir, 'results.partial.ndjson');
  const page = pageBeside(dir);
  makeFolder(dir);
  for (const place of [path, partial, page]) {
    // Before the work: the last two are removed once it is done, and links to whatever are, too.
    const found = (place === path ? statSync : lstatSync)(place, { throwIfNoEntry: false });
    if (!found || found.isFile() || found.isSymbolicLink()) continue;
    throw new Fault(2, `${place}: is no file; give another folder with --out`);
  }
  const hadPartial = existsSync(partial);
  takeLeft(path, partial);
  const file = openUnfinished(path);
  const bar = openBar();
  const lines: Line[] = [];
  /** Of the lines that are in the file whole. */
  let written = 0;
  let written_bytes = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
    bar.stop();
  };
  const say = (text: string) => void process.stderr.write(`${plain(text)}\n`);
  return {
    lines,
    path,
    expect: (steps) => !isOver && bar.expect(steps),
    step: (label) => !isOver && bar.step(label),
    warn: (message) => process.stderr.write(warning(message)),
    line(line) {
      if (isOver) return;
      const text = Buffer.from(`${formatLine(line)}\n`);
      lines.push(line);
      // What was seen on stdout is kept, whenever the run is killed.
      file.write(text);
      written++;
      written_bytes += text.length;
      if (json) process.stdout.write(text);
    },
    finish() {
      // First the page, so that none ever stands beside results that it does not show.
      removeStale(page, 'was of older results', say);
      file.finish();
      end();
      if (hadPartial) removeStale(partial, 'was of a run that had been interrupted', say);
    },
    keep(why) {
      if (isOver) return;
      end();
      // The first line is the environment.
      if (written < 2) {
        discardAfter(file);
        say(`${why}: no results yet`);
        return;
      }
      try {
        file.truncate(written_bytes);
        file.finishAs(partial);
        say(`${why}: ${written} result lines so far are in ${partial}`);
      } catch {
        say(`${why}: ${written} result lines so far are in ${file.temporary}`);
      }
    },
  };
}

function removeStale(path: string, what: string, say: (text: string) => void): void {
  if (!existsSync(path)) return;
  try {
    rmSync(path);
  } catch (error) {
    throw new Fault(2, `${path}: ${what}, and cannot be removed: ${cause(error)}`);
  }
  say(`${path}: removed; it ${what}`);
}

/** Keeps the whole lines of killed runs; of several in one folder the last one's. */
function takeLeft(path: string, partial: string): void {
  for (const left of leftBeside(path)) {
    if (left.isFolder) continue;
    try {
      const bytes = readFileSync(left.path);
      const lines = bytes.filter((byte) => byte === 0x0a).length;
      if (lines < 2) continue;
      truncateSync(left.path, bytes.lastIndexOf(0x0a) + 1);
      renameSync(left.path, partial);
      const said = `${partial}: ${lines} result lines of a run that was killed; a later one that is complete removes them`;
      process.stderr.write(`${plain(said)}\n`);
    } catch (error) {
      // Another run that began now has taken it.
      if (!existsSync(left.path)) continue;
      throw new Fault(2, `${left.path}: cannot be kept as ${partial}: ${cause(error)}`);
    }
  }
  removeLeft(path);
}
