import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cacheRoot, readRaw, writeAtomic } from '../files.ts';
import { ARCHITECTURES } from '../kernel/architecture.ts';
import { emulatorVersion, qemuArguments } from '../kernel/qemu.ts';
import { formatScenario } from '../tape/scenario.ts';
import { parseTree, type WindowPath } from '../trace/window-paths.ts';
import { callsOf, checkComplete, failureOf } from './calls.ts';
import { countPass } from './count.ts';
import type { Job, RecordListener, RecordRequest } from './job.ts';
import { type Death, machineOf, type Rig, writeOwn } from './passes.ts';
import { withRig } from './record.ts';
import { panicLines } from './told.ts';

/** What two kernels, one after the other, executed of a scenario, in guest instructions. */
export interface Costs {
  /** All call paths from the first ioctl to the last call; none where a kernel died. */
  paths: WindowPath[];
  /** How a kernel died, and what it said. */
  died?: { how: Death; said: string[] };
}

/** A kernel that is recorded: paths of its image and of its System.map. */
export interface RecordedKernel {
  image: string;
  systemMap: string;
}

/** What is played on it. */
export type CostRequest = Omit<RecordRequest, 'kernel' | 'mode' | 'window'>;

/** No kernel does anything with sessions before it. */
const TRIGGER = 'ioctl';
/** Types of symbols that are functions. */
const FUNCTION = /^[0-9a-f]+ [tTwW] \S+$/;
/** Of what is kept: another one is recorded anew. */
const KEPT_VERSION = 1;

/** What is kept of a recording: the plugin's tree, as it wrote it. */
interface Kept {
  tree: string;
  died?: Costs['died'];
}

/**
 * Plays a scenario once, in exact mode, and counts every call path of both kernels; what was recorded so before is
 * found in the user's cache. Raises Fault 5 where the kernel does what the scenario does not say; Fault 2 for what
 * cannot be played.
 */
export async function recordCosts(
  kernel: RecordedKernel,
  asked: CostRequest,
  listener: RecordListener,
  stop: AbortSignal,
): Promise<Costs> {
  const request: RecordRequest = {
    ...asked,
    kernel: kernel.image,
    mode: 'exact',
    window: true,
    // Which of two kernels panics is what is asked: the scenario has to have what follows.
    fixGrow: true,
  };
  const { tree, died } = await withRig(request, listener, stop, async (rig, job) => {
    const path = await keptPath(rig, job);
    if (existsSync(path)) return JSON.parse(gunzipSync(readRaw(path)).toString()) as Kept;
    const kept = await count(kernel, rig, job);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeAtomic(path, gzipSync(JSON.stringify(kept)));
    return kept;
  });
  return { paths: parseTree(tree), ...(died && { died }) };
}

async function count(kernel: RecordedKernel, rig: Rig, job: Job): Promise<Kept> {
  const symbols = join(rig.folder, 'functions');
  writeOwn(symbols, Buffer.from(functionsOf(readRaw(kernel.systemMap).toString())));
  const trigger = `${ARCHITECTURES[rig.size.arch].callPrefix}${TRIGGER}`;
  job.listener.phase(`recording ${job.request.file} on ${job.image.release}`);
  const { played, tree } = await countPass(rig, job.plugin!, symbols, trigger, []);
  if (played.log.failure) throw failureOf(played, job);
  const calls = callsOf(played.log, job);
  if (played.died) return { tree, died: { how: played.died, said: panicLines(played.serial) } };
  checkComplete(calls, job.request.scenario, job);
  return { tree };
}

/** All that a recording depends on decides its name. */
async function keptPath(rig: Rig, { image, next, request, guest, plugin }: Job): Promise<string> {
  const emulator = await emulatorVersion(image.arch, rig.stop);
  const args = qemuArguments(machineOf(rig, 'untraced'), rig.folder).map((arg) =>
    arg.replaceAll(rig.folder, ''),
  );
  const hash = createHash('sha256').update(
    JSON.stringify([KEPT_VERSION, image.sha256, next.sha256, args, plugin, emulator]),
  );
  hash.update(formatScenario(request.scenario)).update(guest.bytes);
  return join(cacheRoot(), 'costs', `${hash.digest('hex').slice(0, 40)}.json.gz`);
}

/** The functions of a System.map, as the plugin reads them. */
function functionsOf(systemMap: string): string {
  const lines = systemMap.split('\n').filter((line) => FUNCTION.test(line));
  return lines.map((line) => `${line.replace(/ \w /, ' ')}\n`).join('');
}
