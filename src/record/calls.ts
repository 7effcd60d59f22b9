import { viewOf } from '../abi/bytes.ts';
import { findAbi } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { type Scenario, toHex } from '../tape/scenario.ts';
import type { Call } from '../trace/types.ts';
import type { Job } from './job.ts';
import type { GuestLog } from './log.ts';
import type { Played } from './passes.ts';
import { errnoText, saidBy } from './told.ts';

/** The operations that were played: none after a reboot into a kernel that panicked. */
export function playedScenario({ request, abi }: Job, panicked: boolean): Scenario {
  const { release, pageBytes } = findAbi(abi);
  const { ops } = request.scenario;
  const reboot = ops.findIndex(({ op }) => op === 'reboot');
  return { abi: release, pageBytes, ops: panicked && reboot >= 0 ? ops.slice(0, reboot + 1) : ops };
}

/**
 * The lines of `ops.csv`. Raises Fault 5 where a retrieved file is not as large as the one that was
 * preserved under its token (its contents the guest has verified).
 */
export function callsOf(log: GuestLog, job: Job): Omit<Call, 'line'>[] {
  const { ops } = job.request.scenario;
  const sizes = preservedSizes(job.request.scenario);
  return log.kernels.flatMap(({ kernel, calls, chunks }) => {
    const scale = job.request.mode === 'exact' ? 1 : nsPerTick(chunks.get('time'));
    return calls.map(({ op: index, result, ticks, size_bytes }) => {
      const op = ops[job.compiled.source[index] ?? -1];
      if (op === undefined) throw new Fault(2, `the guest played operation ${index}, of no tape`);
      if (op.op === 'retrieve-file' && result === 0 && sizes.get(fileKey(op)) !== size_bytes) {
        throw new Fault(
          5,
          `${placeOf(index, job)}: the retrieved file has ${size_bytes} bytes, ` +
            `${sizes.get(fileKey(op))} were preserved`,
        );
      }
      return {
        kernel: kernel === 2 ? (2 as const) : (1 as const),
        op: op.op,
        session: 'name' in op ? op.name : 'session' in op ? op.session : undefined,
        token: 'token' in op ? op.token : undefined,
        size_bytes: 'size_bytes' in op ? op.size_bytes : undefined,
        order: 'kind' in op ? op.order : undefined,
        instructions: Math.round(ticks * scale),
        result,
      };
    });
  });
}

/** The sizes of the preserved files by session and token. */
function preservedSizes({ ops }: Scenario): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const op of ops) {
    if (op.op === 'preserve' && op.expect === 0) sizes.set(fileKey(op), op.size_bytes);
  }
  return sizes;
}

function fileKey({ session, token }: { session: Uint8Array; token: bigint }): string {
  return `${token} ${toHex(session)}`;
}

/** Raises Fault 2 where the guest has not reported every call of the scenario. */
export function checkComplete(calls: readonly unknown[], scenario: Scenario, job: Job): void {
  const wanted = scenario.ops.filter(({ op }) => op !== 'reboot').length;
  if (calls.length === wanted) return;
  throw new Fault(
    2,
    `${job.request.kernel}: the guest reported ${calls.length} calls of ${wanted}; its log is cut off`,
  );
}

/** What a guest's failure means, in the words of the scenario. */
export function failureOf(played: Played, job: Job): Fault {
  const { place, errno } = played.log.failure!;
  const found = /^op (\d+): (.*)$/.exec(place);
  if (found === null) {
    const { line, printed } = saidBy(played);
    return new Fault(2, `${job.request.kernel}: ${line}`, printed);
  }
  const index = Number(found[1]);
  const op = job.request.scenario.ops[job.compiled.source[index] ?? -1];
  const where = placeOf(index, job);
  if (found[2] !== 'result') {
    return new Fault(2, `${where}: ${op?.op}: ${found[2]}${errno ? `: ${errnoText(errno)}` : ''}`);
  }
  return new Fault(
    5,
    `${where}: ${op?.op} is expected to give ${errnoText(-(op?.expect ?? 0))}, ` +
      `but ${job.image.release} gives ${errnoText(errno)}`,
  );
}

function placeOf(index: number, { request, compiled }: Job): string {
  const at = compiled.source[index] ?? 0;
  const line = request.scenario.lines?.[at];
  return line === undefined ? `${request.file}: op ${at + 1}` : `${request.file}:${line}`;
}

/** The length of a tick from what the guest measured: ticks and nanoseconds of one interval. */
export function nsPerTick(bytes: Uint8Array | undefined): number {
  if (bytes?.length !== 16) throw new Fault(2, 'the guest did not tell the length of a tick');
  const view = viewOf(bytes);
  return Number(view.getBigUint64(8, true)) / Number(view.getBigUint64(0, true));
}
