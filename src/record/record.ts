import { rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { abiName, pageSizeName } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { temporaryFolder } from '../files.ts';
import { ARCHITECTURES } from '../kernel/architecture.ts';
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
import {
  type Files,
  isPair,
  type Job,
  type RecordListener,
  type RecordRequest,
  type TraceRequest,
} from './job.ts';
import { checkInScratch, checkNodes, largerSize, sizeMachine } from './machine.ts';
import { type Death, type Played, playPass, type Rig, writeOwn } from './passes.ts';
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
  request: TraceRequest,
  listener: RecordListener,
  stop: AbortSignal,
): Promise<void> {
  checkNew(request.dir);
  await withRig(request, listener, stop, (rig, job) => recordWith(request.dir, rig, job));
}

/**
 * Makes ready what every pass of a request shares and hands it to `use`, whose answer it gives; its files are
 * removed afterwards. Raises Fault 2 for what cannot be played at all, naming it.
 */
export async function withRig<T>(
  request: RecordRequest,
  listener: RecordListener,
  stop: AbortSignal,
  use: (rig: Rig, job: Job) => Promise<T>,
): Promise<T> {
  const image = readImage(request.kernel);
  const next = request.next === undefined ? image : readNext(request, image);
  const abi = abiName(abiOfRelease(image.release), image.pageBytes);
  checkScenario(request.scenario, request.file, image);
  const compiled = compile(request.scenario, request.file, abi, {
    fixGrow: request.fixGrow === true,
  });
  if (compiled.panics) listener.warn(compiled.panics);
  const guest = await buildGuest(image.arch, image.pageBytes);
  // Before passes that take minutes.
  const plugin = request.window ? await buildPlugin(image.arch) : undefined;
  const folder = temporaryFolder('record');
  try {
    const second = formatCpio([
      { name: 'init', bytes: guest.bytes, executable: true },
      { name: 'tape', bytes: compiled.tape.bytes },
    ]);
    const [own, others] = [image, next].map((one) =>
      sizeMachine(
        request.scenario,
        request.file,
        one,
        second.length,
        request.scatter ?? 0,
        request.nodes ?? 1,
        request.inScratch ?? false,
        freeMegabytes(),
      ),
    );
    const size = largerSize(own!, others!);
    checkDisk(folder, Math.min(size.memory_mb, GOLDEN_MOST_MB));
    const [kernel, initrd] = [
      join(folder, ARCHITECTURES[image.arch].image),
      join(folder, 'initrd.cpio'),
    ];
    writeOwn(kernel, image.bytes);
    writeOwn(
      initrd,
      formatCpio([
        { name: 'init', bytes: guest.bytes, executable: true },
        { name: 'tape', bytes: compiled.tape.bytes },
        { name: 'kernel', bytes: next.bytes },
        { name: 'initrd', bytes: second },
      ]),
    );
    const pair = isPair({ image, next });
    const rig: Rig = { folder, kernel, initrd, size, mode: request.mode, isPair: pair, stop };
    return await use(rig, { request, image, next, abi, compiled, guest, listener, plugin });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function recordWith(dir: string, rig: Rig, job: Job): Promise<void> {
  const { request, listener, compiled, plugin } = job;
  const exact = request.mode === 'exact';
  listener.phase(`untraced pass${exact ? ', first of two' : ''}`);
  const untraced = await untracedPass(rig, job);
  // A second silence would be as long.
  const twice = exact && untraced.died !== 'hung';
  if (twice) {
    listener.phase('untraced pass, second of two');
    const again = await untracedPass(rig, job);
    if (Buffer.compare(untraced.bytes, again.bytes) !== 0) {
      throw new Fault(5, `two runs of ${request.kernel} differ: ${difference(untraced, again)}`);
    }
  }
  if (!untraced.died) checkNodes(rig.size.nodes, untraced.log, request.kernel);
  if (!untraced.died && rig.size.inScratch) checkInScratch(untraced.log, request.kernel);
  const scenario = playedScenario(
    job,
    untraced.died !== undefined || compiled.panics !== undefined,
  );
  const calls = callsOf(untraced.log, job);
  const files: Files = new Map([
    ['scenario.json', formatScenario(scenario)],
    ['ops.csv.gz', formatCalls(calls)],
  ]);
  const identity = await identify(dir, rig, job, untraced, calls.length, twice ? 2 : 1);
  if (untraced.died) {
    files.set('serial.txt', untraced.serial);
    writeTrace(dir, identity, files);
    throw new Fault(
      5,
      `${deathText(untraced.died, rig, job)}; the calls until then are in ${dir}, ` +
        'the console in serial.txt:',
      panicLines(untraced.serial),
    );
  }
  checkComplete(calls, scenario, job);
  const symbols = await recordPhases(rig, job, files);
  await recordInside(rig, job, symbols, files);
  if (exact && !compiled.panics) await recordTwins(rig, job, files);
  if (exact && !compiled.panics && plugin) await recordWindow(rig, job, plugin, untraced, files);
  writeTrace(dir, identity, files);
  const wrong = verifyTrace(dir).find(({ outcome }) => outcome === 'not ok');
  if (wrong)
    throw new Fault(
      wrong.exitCode!,
      `${dir}: recorded, but fails its check "${wrong.name}": ${wrong.reason}`,
    );
  if (compiled.panics) {
    throw new Fault(
      5,
      `${request.kernel}: ${job.image.release} does not panic, though by the model it does (docs/spec.md §2.4); ` +
        `${dir} ends at the reboot`,
    );
  }
}

/** Plays the tape for its costs; a guest's failure is the scenario's, or in kvm mode the host's. */
async function untracedPass(rig: Rig, job: Job): Promise<Played> {
  try {
    const played = await playPass(rig, 'untraced');
    if (played.log.failure) throw failureOf(played, job);
    if (played.died && callsOf(played.log, job).length === 0) {
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
  if (played.log.failure || played.died || sent === undefined) {
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

/** Gives how a kernel died, of two that follow each other with what they are. */
export function deathText(died: Death, rig: Rig, job: Job): string {
  if (!isPair(job)) return `${job.request.kernel}: the kernel panicked`;
  const name = ({ path, release, pageBytes }: KernelImage) =>
    `${path} (${release}, pages of ${pageSizeName(pageBytes)})`;
  return `${name(job.next)} after ${name(job.image)}: ${deathOfPair(died, rig)}`;
}

/** Gives how one of two kernels that follow each other died. */
export function deathOfPair(died: Death, rig: Rig): string {
  return {
    panicked: 'a kernel panicked',
    hung: `the next kernel did not come to user space in ${rig.size.deadline_s} s, and was ended`,
    reset: 'the next kernel reset the machine',
  }[died];
}

/** Reads the second half's kernel. Raises Fault 2 where the first cannot start it. */
function readNext(
  { kernel, next, scenario, file }: RecordRequest,
  image: KernelImage,
): KernelImage {
  const found = readImage(next!);
  if (found.arch !== image.arch) {
    throw new Fault(
      2,
      `${next}: a kernel of ${found.arch} cannot follow ${kernel}, of ${image.arch}`,
    );
  }
  // Without live update there is nothing to be handed over to.
  abiOfRelease(found.release);
  if (scenario.ops.some(({ op }) => op === 'reboot')) return found;
  throw new Fault(2, `${file}: has no reboot, so that ${next} is never started; leave it out`);
}

/** Refuses what a recording cannot be of. */
function checkScenario(scenario: Scenario, file: string, image: KernelImage): void {
  const abi = abiOfRelease(image.release);
  const same = (a: string, b: string) =>
    a === b || [a, b].every((id) => id === '7.2' || id === '7.3');
  if (scenario.abi !== undefined && !same(scenario.abi, abi)) {
    throw new Fault(
      2,
      `${file}: abi is ${scenario.abi}, but ${image.path} is ${image.release} (${abi}); leave "abi" out`,
    );
  }
  if (scenario.pageBytes !== undefined && scenario.pageBytes !== image.pageBytes) {
    throw new Fault(
      2,
      `${file}: page_size is ${scenario.pageBytes}, but ${image.path} has pages of ${image.pageBytes} bytes; ` +
        'leave "page_size" out',
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
