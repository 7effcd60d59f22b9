import { failureOf } from './calls.ts';
import type { RecordListener, RecordRequest } from './job.ts';
import { playPass } from './passes.ts';
import { deathOfPair, withRig } from './record.ts';
import { panicLines } from './told.ts';

/** How one kernel was followed by another: what went wrong, in a line, and what the kernels said. */
export type Followed = { boots: true } | { boots: false; why: string; said: string[] };

/**
 * Plays a scenario through a live update from one kernel to another (`next`); gives whether the second takes over
 * all that it is to. Raises Fault 2 for what cannot be played.
 */
export async function playPair(
  request: RecordRequest & { next: string },
  listener: RecordListener,
  stop: AbortSignal,
): Promise<Followed> {
  return withRig(request, listener, stop, async (rig, job) => {
    const played = await playPass(rig, 'untraced');
    if (played.log.failure) {
      const [why = '', ...said] = failureOf(played, job).message.split('\n');
      return { boots: false, why, said };
    }
    if (!played.died) return { boots: true };
    return {
      boots: false,
      why: deathOfPair(played.died, rig),
      said: panicLines(played.serial),
    };
  });
}
