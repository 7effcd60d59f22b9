import { join } from 'node:path';
import { findAbi, requireLuo } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { ARCHITECTURES } from '../kernel/architecture.ts';
import { formatEvents, formatPhases } from '../trace/write.ts';
import { lostEvents, parseEvents } from './events.ts';
import type { Files, Job } from './job.ts';
import type { KernelLog } from './log.ts';
import { openMemory, walkMemory } from './memory.ts';
import { playPass, type Rig } from './passes.ts';
import { parseFormats, parseSymbols, phasesOf, readRing } from './ring.ts';
import { saidBy } from './told.ts';

/** The first function on the way to the next kernel. */
const START = 'kernel_kexec';
/**
 * Memory of a larger guest is not saved, in MiB: from there on it lies above the PCI hole too, and each byte of
 * it would be written.
 */
export const GOLDEN_MOST_MB = 3072;
/** Of a guest's complaints; the rest follow from the first. */
const TEXTS_SHOWN = 3;

/** Adds phases from the ring that outlives kexec; gives the kernel's symbols by name. */
export async function recordPhases(
  rig: Rig,
  job: Job,
  files: Files,
): Promise<ReadonlyMap<string, bigint>> {
  const { listener } = job;
  if (!hasReboot(job)) return new Map();
  listener.phase('coarse pass: phases');
  const played = await playPass(rig, 'coarse');
  if (played.log.failure || played.panicked) {
    const { line, printed } = saidBy(played);
    listener.warn(`no phases, events and memory: ${line}`, printed);
    return new Map();
  }
  const second = played.log.kernels.find(({ kernel }) => kernel === 2);
  const chunk = (tag: string) => second?.chunks.get(tag) ?? new Uint8Array();
  const symbols = parseSymbols(latin1(chunk('syms')));
  const pages = chunk('ring');
  try {
    const phases = phasesOf(
      readRing(pages, parseFormats(latin1(chunk('fmts'))), job.image.pageBytes),
      symbols,
    );
    if (phases[0]?.function !== START) throw new Fault(2, `${START} is not in the ring`);
    files.set('phases.tsv', formatPhases(phases));
    files.set('ring-coarse.bin.gz', pages);
    files.set('ring-formats.txt', chunk('fmts'));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const said = played.log.kernels.flatMap(({ texts }) => texts);
    listener.warn(`no phases: ${[error.message, ...said].slice(0, TEXTS_SHOWN).join('; ')}`);
  }
  return new Map([...symbols].map(([address, name]) => [name, address]));
}

/** Adds events and golden memory, of one pass: their addresses agree. */
export async function recordInside(
  rig: Rig,
  job: Job,
  symbols: ReadonlyMap<string, bigint>,
  files: Files,
): Promise<void> {
  const { listener } = job;
  const [machine_kexec, start_kernel] = [symbols.get('machine_kexec'), symbols.get('start_kernel')];
  const file = join(rig.folder, 'memory');
  const from = ARCHITECTURES[rig.size.arch].memoryFrom;
  const fits = rig.size.memory_mb <= GOLDEN_MOST_MB;
  if (!fits && rig.mode === 'exact') {
    listener.warn(
      `no memory: a guest of ${rig.size.memory_mb} MiB is not saved, ${GOLDEN_MOST_MB} at most`,
    );
  }
  const golden =
    fits && rig.mode === 'exact' && machine_kexec !== undefined && start_kernel !== undefined
      ? { machine_kexec, start_kernel, from, file }
      : undefined;
  listener.phase('traced pass: events and memory');
  const played = await playPass(rig, 'traced', golden);
  if (played.log.failure || played.panicked) {
    const { line, printed } = saidBy(played);
    listener.warn(`no events and memory: ${line}`, printed);
    return;
  }
  addEvents(played.log.kernels, job, files);
  if (golden === undefined) {
    // Without a reboot there is no next kernel to find anything.
    if (fits && rig.mode === 'exact' && hasReboot(job)) {
      listener.warn('no memory: the kernel does not tell its addresses (KALLSYMS)');
    }
    return;
  }
  const abi = requireLuo(findAbi(job.abi));
  const memory = openMemory(file, from, abi.pageBytes);
  try {
    const { dump, index, tree } = walkMemory(memory, abi);
    files.set('memory.bin.gz', dump);
    files.set('memory.index.tsv', index);
    files.set('kho.dtb', tree);
  } finally {
    memory.close();
  }
}

function addEvents(kernels: readonly KernelLog[], job: Job, files: Files): void {
  const { listener } = job;
  const parts = kernels.map(({ kernel, chunks }) => ({
    kernel: kernel === 2 ? (2 as const) : (1 as const),
    text: latin1(chunks.get('trac') ?? new Uint8Array()),
    lost: lostEvents(latin1(chunks.get('stat') ?? new Uint8Array())),
  }));
  const lost = parts.reduce((sum, part) => sum + part.lost, 0);
  if (lost > 0) {
    listener.warn(`no events: the trace buffer overwrote ${lost} of them; record fewer sessions`);
    return;
  }
  const missing = leftOut(kernels.flatMap(({ texts }) => texts));
  for (const text of missing) listener.warn(text);
  for (const { kernel, text } of parts) {
    if (text !== '') files.set(`ftrace-kernel${kernel}.txt.gz`, Buffer.from(text, 'latin1'));
  }
  const events = parts.flatMap(({ kernel, text }) =>
    parseEvents(text, kernel, findAbi(job.abi).pageBytes),
  );
  if (events.length === 0 && missing.length > 0) listener.warn('no events (FPROBE_EVENTS)');
  else files.set('events.tsv.gz', formatEvents(events));
}

/**
 * Takes what the guest said while it prepared its events; gives what is worth telling: events that
 * this kernel has not, in one line. Keys of the tracker have an event by kernel (7.1, and later), so
 * one of the two is always missing.
 */
function leftOut(texts: readonly string[]): string[] {
  const event = /^event left out: (\w+):/;
  const missing = new Set(texts.flatMap((text) => event.exec(text)?.[1] ?? []));
  const other = (name: string) =>
    name.includes('_page')
      ? name.replace('_page', '')
      : name.replace(/^radix_(add|del)/, '$&_page');
  const lost = [...missing].filter((name) => !name.startsWith('radix') || missing.has(other(name)));
  const others = [...new Set(texts)].filter((text) => !event.test(text));
  return lost.length === 0 ? others : [`events left out: ${lost.join(', ')}`, ...others];
}

function hasReboot({ request }: Job): boolean {
  return request.scenario.ops.some(({ op }) => op === 'reboot');
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
