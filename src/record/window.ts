import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { ARCHITECTURES } from '../kernel/architecture.ts';
import { optionValue } from '../kernel/qemu.ts';
import { formatMarks, formatPaths, parseTree } from '../trace/window-paths.ts';
import { PHASE_ENDS, PHASE_FUNCTIONS } from '../trace/window-phases.ts';
import type { Files, Job } from './job.ts';
import { type Played, playPass, type Rig, writeOwn } from './passes.ts';

/** What the plugin wrote of one run. */
interface Written {
  tree: string;
  marks: string;
  /** All instructions that were executed. */
  total: number;
}

/** Where the window begins, the system call that ends it, and functions that tell how far it is. */
const TRIGGER = 'kernel_kexec';
const DONE = 'sync';
const MARKED = [
  'machine_kexec',
  'x86_64_start_kernel',
  '__primary_switched',
  'start_kernel',
  ...PHASE_FUNCTIONS,
];

/**
 * Adds what the kernels execute from kexec to the last file, by function and call path: two passes with a
 * plugin in QEMU, of which the guest sees nothing. Raises Fault 5 where its log differs from that of the
 * untraced pass, two runs from each other, or its paths do not sum to what was executed.
 */
export async function recordWindow(
  rig: Rig,
  job: Job,
  plugin: string,
  untraced: Played,
  files: Files,
): Promise<void> {
  const { listener, request } = job;
  if (!request.scenario.ops.some(({ op }) => op === 'reboot')) {
    listener.warn('no window: the scenario has no reboot');
    return;
  }
  listener.phase('symbols pass: the functions of the kernel');
  const { log } = await playPass(rig, 'symbols');
  const functions = log.kernels[0]?.chunks.get('func');
  if (functions === undefined) {
    listener.warn('no window: the kernel does not tell its addresses (KALLSYMS)');
    return;
  }
  const symbols = join(rig.folder, 'functions');
  writeOwn(symbols, functions);
  listener.phase('window pass, first of two');
  const first = await countOnce(rig, plugin, symbols, untraced);
  listener.phase('window pass, second of two');
  const second = await countOnce(rig, plugin, symbols, untraced);
  if (first.tree !== second.tree || first.marks !== second.marks) {
    throw new Fault(5, `two windows of ${request.kernel} differ; record it again`);
  }
  const paths = parseTree(first.tree);
  const sum = paths.reduce((all, { exclusive }) => all + exclusive, 0);
  if (sum !== first.total) {
    throw new Fault(
      5,
      `the window's paths have ${sum} instructions, but ${first.total} were executed`,
    );
  }
  files.set('window.tsv.gz', formatPaths(paths));
  files.set('window.marks.tsv', formatMarks(first.marks));
}

async function countOnce(
  rig: Rig,
  plugin: string,
  symbols: string,
  untraced: Played,
): Promise<Written> {
  const out = join(rig.folder, 'window');
  const done = `${ARCHITECTURES[rig.size.arch].callPrefix}${DONE}`;
  const played = await playPass(rig, 'untraced', undefined, [
    '-plugin',
    [
      optionValue(plugin),
      `syms=${optionValue(symbols)}`,
      `out=${optionValue(out)}`,
      `trigger=${TRIGGER}`,
      `done=${done}`,
      `marks=${MARKED.join(':')}`,
      `ends=${PHASE_ENDS.join(':')}`,
    ].join(','),
  ]);
  if (Buffer.compare(played.bytes, untraced.bytes) !== 0) {
    throw new Fault(5, "the window pass: the guest's log differs from that of the untraced pass");
  }
  if (!existsSync(`${out}.tree`)) {
    throw new Fault(5, `the window pass: ${TRIGGER} and then ${done} were not called`);
  }
  const read = (what: string) => readFileSync(`${out}.${what}`, 'utf8');
  return { tree: read('tree'), marks: read('marks'), total: Number(read('total')) };
}
