import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { formatMarks, formatPaths } from '../trace/window-paths.ts';
import { PHASE_FUNCTIONS } from '../trace/window-phases.ts';
import { type Counted, countPass } from './count.ts';
import type { Files, Job } from './job.ts';
import { type Played, playPass, type Rig, writeOwn } from './passes.ts';

/** Where the window begins. */
const TRIGGER = 'kernel_kexec';
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
 * untraced pass, or two runs from each other, and as `countPass`.
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
  files.set('window.tsv.gz', formatPaths(first.paths));
  files.set('window.marks.tsv', formatMarks(first.marks));
}

async function countOnce(
  rig: Rig,
  plugin: string,
  symbols: string,
  untraced: Played,
): Promise<Counted> {
  const { played, ...counted } = await countPass(rig, plugin, symbols, TRIGGER, MARKED);
  if (Buffer.compare(played.bytes, untraced.bytes) !== 0) {
    throw new Fault(5, "the window pass: the guest's log differs from that of the untraced pass");
  }
  if (counted.paths.length === 0) {
    throw new Fault(5, `the window pass: ${TRIGGER} was not followed to its end`);
  }
  return counted;
}
