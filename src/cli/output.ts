import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, INTERRUPTED } from '../fault.ts';
import type { Sink } from '../measure/measurement.ts';
import type { Line } from '../result/types.ts';
import { formatLine } from '../result/write.ts';
import { plain, warning } from '../shown.ts';
import { openBar } from './progress.ts';

/** Where a command's lines go while it runs. */
export interface Output extends Sink {
  /** The result file, once `finish` was called. */
  path: string;
  /** Gives the result file its name. */
  finish(): void;
  /** Ends without a result file: nothing of the run stays. */
  discard(): void;
}

/**
 * Takes the folder for `results.ndjson` and whether lines also go to stdout; gives where results
 * go. They are written to a temporary file, line by line, and renamed when the run is over or
 * interrupted (Ctrl-C: exit 130, the results so far stay). Raises Fault 2 where the folder cannot
 * be written.
 */
export function openOutput(dir: string, json: boolean): Output {
  const path = join(dir, 'results.ndjson');
  const temporary = join(dir, `.results.ndjson.${process.pid}`);
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      rmSync(temporary, { force: true });
      throw new Fault(2, `${path}: cannot be written: ${(error as Error).message}`);
    }
  };
  const fd = attempt(() => {
    mkdirSync(dir, { recursive: true });
    return openSync(temporary, 'w');
  });
  const bar = openBar();
  const lines: Line[] = [];
  const close = () => {
    bar.stop();
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    closeSync(fd);
  };
  const interrupted = () => {
    close();
    attempt(() => renameSync(temporary, path));
    process.stderr.write(
      `interrupted: ${lines.length} result lines so far are in ${plain(path)}\n`,
    );
    process.exit(INTERRUPTED);
  };
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  return {
    lines,
    path,
    expect: bar.expect,
    step: bar.step,
    warn: (message) => process.stderr.write(warning(message)),
    line(line) {
      const text = `${formatLine(line)}\n`;
      lines.push(line);
      attempt(() => writeSync(fd, text));
      if (json) process.stdout.write(text);
    },
    finish() {
      close();
      attempt(() => renameSync(temporary, path));
    },
    discard() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}
