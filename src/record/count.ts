import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { ARCHITECTURES } from '../kernel/architecture.ts';
import { optionValue } from '../kernel/qemu.ts';
import { parseTree, type WindowPath } from '../trace/window-paths.ts';
import { PHASE_ENDS } from '../trace/window-phases.ts';
import { type Played, playPass, type Rig } from './passes.ts';

/** What the plugin wrote of one pass. */
export interface Counted {
  /** Call paths, depth first; none where the guest did not come to its end. */
  paths: WindowPath[];
  /** The same and the marks, as they were written. */
  tree: string;
  marks: string;
}

/** The system call that ends what is counted (guest/main.c). */
const DONE = 'sync';

/**
 * Plays the tape with the plugin, of which the guest sees nothing: takes its path, a file with the kernel's functions
 * (lines `address name`), the one from which on all is counted, and those whose entries are marked. Raises Fault 5
 * where the paths do not sum to what was executed, and as `playPass`.
 */
export async function countPass(
  rig: Rig,
  plugin: string,
  symbols: string,
  trigger: string,
  marked: readonly string[],
): Promise<Counted & { played: Played }> {
  const out = join(rig.folder, 'window');
  const done = `${ARCHITECTURES[rig.size.arch].callPrefix}${DONE}`;
  const played = await playPass(rig, 'untraced', undefined, [
    '-plugin',
    [
      optionValue(plugin),
      `syms=${optionValue(symbols)}`,
      `out=${optionValue(out)}`,
      `trigger=${trigger}`,
      `done=${done}`,
      `marks=${marked.join(':')}`,
      `ends=${PHASE_ENDS.join(':')}`,
    ].join(','),
  ]);
  if (!existsSync(`${out}.tree`)) return { played, paths: [], tree: '', marks: '' };
  const read = (what: string) => readFileSync(`${out}.${what}`, 'utf8');
  const [tree, total] = [read('tree'), Number(read('total'))];
  const paths = parseTree(tree);
  const sum = paths.reduce((all, { exclusive }) => all + exclusive, 0);
  if (sum !== total) {
    throw new Fault(5, `the call paths have ${sum} instructions, but ${total} were executed`);
  }
  return { played, paths, tree, marks: read('marks') };
}
