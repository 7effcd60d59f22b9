import { rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { temporaryFolder } from '../files.ts';
import { formatCpio } from '../kernel/cpio.ts';
import { abiOfRelease, type KernelImage, readImage } from '../kernel/image.ts';
import { compile } from '../tape/compile.ts';
import { formatScenario, type Scenario } from '../tape/scenario.ts';
import { verifyTrace } from '../trace/verify.ts';
import { checkNew, formatCalls, writeTrace } from '../trace/write.ts';
import { callsOf, checkComplete, failureOf, playedScenario } from './calls.ts';
import { buildGuest } from './guest.ts';
import { identify } from './identity.ts';
import { GOLDEN_MOST_MB, recordInside, recordPhases } from './inside.ts';
import type { Files, Job, RecordListener, RecordRequest } from './job.ts';
import { checkInScratch, checkNodes, sizeMachine } from './machine.ts';
import { type Played, playPass, type Rig, writeOwn } from './passes.ts';
import { buildPlugin } from './plugin.ts';
import { panicLines, saidBy } from './told.ts';
import { formatTwins, twinPlay } from './twins.ts';
import { recordWindow } from './window.ts';

/** What QEMU takes beside the guest's memory. */
const QEMU_OWN_MB = 512;
const DISK_SPARE_BYTES = 64 * 1024 * 1024;

/**
 * Records a real live update of a real kernel in QEMU (spec §16.8): costs of system calls from
 * an untraced pass, which in exact mode is played twice and must be the same to the byte; phases,
 * events and memory from passes of their own. Writes the trace folder whole or not at all. `stop`
 * ends it. Raises Fault 5 where the kernel does what the scenario does not say, where it panics
 * after its live update (what was recorded until then is written, with its serial console), where
 * two runs differ, and as `verifyTrace` finds where the trace written does not pass its own check;
 * Fault 2 for what cannot be recorded at all, naming it.
 */
export async function recordTrace(
  request: RecordRequest,
  listener: RecordListener,
  stop: AbortSignal,
): Promise<void> {
  checkNew(request.dir);
  const image = readImage(request.kernel);
  const abi = abiOfRelease(image.release);
  checkScenario(request.scenario, request.file, abi, image);
  const compiled = compile(request.scenario, request.file, abi, { fixGrow: false });
  if (compiled.panics) listener.warn(compiled.panics);
  const guest = await buildGuest();
  // Before passes that take minutes.
  const plugin = request.window ? await buildPlugin() : undefined;
  const folder = temporaryFolder('record');
  try {
    const next = formatCpio([
      { name: 'init', bytes: guest.bytes, executable: true },
      { name: 'tape', bytes: compiled.tape.bytes },
    ]);
    const size = sizeMachine(
      request.scenario,
      request.file,
      image,
      next.length,
      request.scatter ?? 0,
      request.nodes ?? 1,
      request.inScratch ?? false,
      freeMegabytes(),
    );
    checkDisk(folder, Math.min(size.memory_mb, GOLDEN_MOST_MB));
    const [kernel, initrd] = [join(folder, 'bzImage'), join(folder, 'initrd.cpio')];
    writeOwn(kernel, image.bytes);
    writeOwn(
      initrd,
      formatCpio([
        { name: 'init', bytes: guest.bytes, executable: true },
        { name: 'tape', bytes: compiled.tape.bytes },
        { name: 'kernel', bytes: image.bytes },
        { name: 'initrd', bytes: next },
      ]),
    );
    const rig: Rig = { folder, kernel, initrd, size, mode: request.mode, stop };
    await recordWith(rig, { request, image, abi, compiled, guest, listener, plugin });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function recordWith(rig: Rig, job: Job): Promise<void> {
  const { request, listener, compiled, plugin } = job;
  const exact = request.mode === 'exact';
  listener.phase(`untraced pass${exact ? ', first of two' : ''}`);
  const untraced = await untracedPass(rig, job);
  if (exact) {
    listener.phase('untraced pass, second of two');
    const again = await untracedPass(rig, job);
    if (Buffer.compare(untraced.bytes, again.bytes) !== 0) {
      throw new Fault(5, `two runs of ${request.kernel} differ: ${difference(untraced, again)}`);
    }
  }
  if (!untraced.panicked) checkNodes(rig.size.nodes, untraced.log, request.kernel);
  if (!untraced.panicked && rig.size.inScratch) checkInScratch(untraced.log, request.kernel);
  const scenario = playedScenario(job, untraced.panicked || compiled.panics !== undefined);
  const calls = callsOf(untraced.log, job);
  const files: Files = new Map([
    ['scenario.json', formatScenario(scenario)],
    ['ops.csv.gz', formatCalls(calls)],
  ]);
  const identity = await identify(rig, job, untraced, calls.length);
  if (untraced.panicked) {
    files.set('serial.txt', untraced.serial);
    writeTrace(request.dir, identity, files);
    throw new Fault(
      5,
      `${request.kernel}: the kernel panicked; its calls until then are in ${request.dir}, ` +
        'its console in serial.txt:',
      panicLines(untraced.serial),
    );
  }
  checkComplete(calls, scenario, job);
  const symbols = await recordPhases(rig, job, files);
  await recordInside(rig, job, symbols, files);
  if (exact && !compiled.panics) await recordTwins(rig, job, files);
  if (exact && !compiled.panics && plugin) await recordWindow(rig, job, plugin, untraced, files);
  writeTrace(request.dir, identity, files);
  const wrong = verifyTrace(request.dir).find(({ outcome }) => outcome === 'not ok');
  if (wrong)
    throw new Fault(
      wrong.exitCode!,
      `${request.dir}: recorded, but fails its check "${wrong.name}": ${wrong.reason}`,
    );
  if (compiled.panics) {
    throw new Fault(
      5,
      `${request.kernel}: ${job.image.release} does not panic, though by the model it does (docs/spec.md §2.4); ` +
        `${request.dir} ends at the reboot`,
    );
  }
}

/** Plays the tape for its costs; a guest's failure is the scenario's, or in kvm mode the host's. */
async function untracedPass(rig: Rig, job: Job): Promise<Played> {
  try {
    const played = await playPass(rig, 'untraced');
    if (played.log.failure) throw failureOf(played, job);
    if (played.panicked && callsOf(played.log, job).length === 0) {
      throw new Fault(
        5,
        `${job.request.kernel}: the kernel panicked before its first calls were told:`,
        panicLines(played.serial),
      );
    }
    return played;
  } catch (error) {
    if (rig.mode === 'exact' || !(error instanceof Fault)) throw error;
    const [why] = error.message.split(/;|\n/);
    throw new Fault(2, `no guest runs under KVM here: ${why}; record with --mode exact`);
  }
}

/** Adds what the tape costs the C twins in the guest. */
async function recordTwins(rig: Rig, { compiled, guest, listener, request }: Job, files: Files) {
  const play = twinPlay(compiled);
  if (play.sections.length === 0) return;
  listener.phase('twins pass: the alternatives in C');
  const initrd = join(rig.folder, 'twins.cpio');
  writeOwn(
    initrd,
    formatCpio([
      { name: 'init', bytes: guest.bytes, executable: true },
      { name: 'stage', bytes: play.bytes },
    ]),
  );
  const played = await playPass({ ...rig, initrd }, 'twins');
  const sent = played.log.kernels[0]?.chunks.get('twin');
  if (played.log.failure || played.panicked || sent === undefined) {
    const { line, printed } = played.log.failure
      ? saidBy(played)
      : { line: 'the guest sent none', printed: [] };
    listener.warn(`no twins: ${line}`, printed);
    return;
  }
  const { ops } = request.scenario;
  const reboot = ops.findIndex(({ op }) => op === 'reboot');
  const first = reboot < 0 ? ops : ops.slice(0, reboot);
  const n = first.filter(({ op, expect }) => op === 'create' && expect === 0).length;
  files.set('twins.csv', formatTwins(sent, guest.twins, play, n));
}

/** Refuses what a recording cannot be of. */
function checkScenario(scenario: Scenario, file: string, abi: string, image: KernelImage): void {
  const same = (a: string, b: string) =>
    a === b || [a, b].every((id) => id === '7.2' || id === '7.3');
  if (scenario.abi !== undefined && !same(scenario.abi, abi)) {
    throw new Fault(
      2,
      `${file}: abi is ${scenario.abi}, but ${image.path} is ${image.release} (${abi}); leave "abi" out`,
    );
  }
  const reboots = scenario.ops.flatMap(({ op }, index) => (op === 'reboot' ? [index] : []));
  const second = reboots[1];
  if (second !== undefined) {
    const place = scenario.lines ? `${file}:${scenario.lines[second]}` : file;
    throw new Fault(2, `${place}: a second reboot; a trace has one`);
  }
}

/** What a guest may have of this machine's memory, beside QEMU itself and us, in MiB. */
function freeMegabytes(): number {
  return Math.max(0, Math.floor(freemem() / 1024 ** 2) - QEMU_OWN_MB);
}

function checkDisk(folder: string, memory_mb: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const needed = memory_mb * 1024 * 1024 + DISK_SPARE_BYTES;
  if (bavail * bsize < needed) {
    throw new Fault(
      2,
      `${folder}: no space left: ${Math.ceil(needed / 1024 ** 2)} MiB are needed; set TMPDIR to a larger disk`,
    );
  }
}

function difference(a: Played, b: Played): string {
  const [calls, others] = [a, b].map(({ log }) => log.kernels.flatMap((kernel) => kernel.calls));
  const at = calls!.findIndex((call, index) => call.ticks !== others![index]?.ticks);
  if (at < 0) return `their logs have ${a.bytes.length} and ${b.bytes.length} bytes`;
  return `call ${at + 1} cost ${calls![at]!.ticks} and ${others![at]?.ticks ?? 'nothing'}`;
}
