import { checkWritable, removeLeft } from '../files.ts';
import { plain } from '../shown.ts';

/** Before the work: raises Fault 2 where a file cannot be written, and tidies up its place. */
export function claimFile(path: string): void {
  checkWritable(path);
  tidy(path);
}

/** Removes what killed runs left under way for a file or folder, and says so. */
export function tidy(path: string): void {
  for (const left of removeLeft(path)) {
    const said = `${left}: removed; a run that was killed left it unfinished`;
    process.stderr.write(`${plain(said)}\n`);
  }
}
