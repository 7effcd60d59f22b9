import type { KernelImage } from '../kernel/image.ts';
import type { Compiled } from '../tape/compile.ts';
import type { Scenario } from '../tape/scenario.ts';
import type { Guest } from './guest.ts';

/** What is to be played on which kernel. */
export interface RecordRequest {
  /** Paths of the kernel's image, and of its configuration where it is known. */
  kernel: string;
  config?: string;
  /** Path of another kernel's image, for the second half. */
  next?: string;
  scenario: Scenario;
  /** Where the scenario came from, for messages. */
  file: string;
  mode: 'exact' | 'kvm';
  /** How likely a folio that is not kept follows one that is: 0 to 1, 0 where it is left out. */
  scatter?: number;
  /** Whether folios of files lie in scratch memory until they are preserved. */
  inScratch?: boolean;
  /** NUMA nodes of the guest, 1 where it is left out. */
  nodes?: number;
  /** Whether to go on behind a refused create that has the next kernel panic, as one that is mended does (spec §2.4). */
  fixGrow?: boolean;
  /** Whether every function from kexec to the last file is counted, too; in exact mode alone. */
  window?: boolean;
}

/** What is to be recorded as a trace, into a folder that must not be there yet. */
export type TraceRequest = RecordRequest & { dir: string };

/** Who is told how far it is, and what is left out. */
export interface RecordListener {
  phase(text: string): void;
  /** `printed` is what a guest's console has to it. */
  warn(text: string, printed?: readonly string[]): void;
}

/** The files of a trace by name, as they are gathered. */
export type Files = Map<string, string | Uint8Array>;

/** What a recording knows before its first pass. */
export interface Job {
  request: RecordRequest;
  image: KernelImage;
  /** The kernel of the second half; the first's where no other is asked for. */
  next: KernelImage;
  /** With its page size, as `abiName` gives it. */
  abi: string;
  compiled: Compiled;
  guest: Guest;
  /** Path of the plugin that counts a window, where one is recorded. */
  plugin: string | undefined;
  listener: RecordListener;
}

/** Whether the second half is played by another kernel. */
export function isPair({ image, next }: Pick<Job, 'image' | 'next'>): boolean {
  return image !== next;
}
