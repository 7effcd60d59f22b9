import { join } from 'node:path';
import { findAbi, requireLuo } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { readRaw } from '../files.ts';
import { ARCHITECTURES } from '../kernel/architecture.ts';
import type { CostRequest, RecordedKernel } from './costs.ts';
import type { RecordListener } from './job.ts';
import { type GoldenMemory, openMemory, stringsIn, walkMemory } from './memory.ts';
import { playPass } from './passes.ts';
import { withRig } from './record.ts';

/** What a kernel hands over: the strings that name its form, and its pages, or why they are not of its release's form. */
export type HandedOver = { strings: string[] } & ({ memory: GoldenMemory } | { why: string });

/** Plays a scenario on a kernel and gives what that hands to the next. Raises Fault 2 for what cannot be played. */
export async function recordHandover(
  kernel: RecordedKernel,
  asked: CostRequest,
  listener: RecordListener,
  stop: AbortSignal,
): Promise<HandedOver> {
  const request = { ...asked, kernel: kernel.image, mode: 'exact' as const };
  return withRig(request, listener, stop, async (rig, job) => {
    const symbols = readRaw(kernel.systemMap).toString();
    const addressOf = (name: string) =>
      BigInt(`0x${new RegExp(`^([0-9a-f]+) [tT] ${name}$`, 'm').exec(symbols)?.[1] ?? 0}`);
    const file = join(rig.folder, 'memory');
    const from = ARCHITECTURES[rig.size.arch].memoryFrom;
    await playPass(rig, 'untraced', {
      machine_kexec: addressOf('machine_kexec'),
      start_kernel: addressOf('start_kernel'),
      from,
      file,
    });
    const abi = requireLuo(findAbi(job.abi));
    const memory = openMemory(file, from, abi.pageBytes);
    try {
      const strings = stringsIn(memory);
      try {
        return { strings, memory: walkMemory(memory, abi) };
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return { strings, why: error.message.split('\n', 1)[0]! };
      }
    } finally {
      memory.close();
    }
  });
}
