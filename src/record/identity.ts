import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { textOf, viewOf } from '../abi/bytes.ts';
import { readRaw } from '../files.ts';
import { ARCHITECTURES } from '../kernel/architecture.ts';
import { abiOfRelease } from '../kernel/image.ts';
import { emulatorVersion, qemuArguments } from '../kernel/qemu.ts';
import { labelOf } from '../result/names.ts';
import type { Identity } from '../trace/write.ts';
import { nsPerTick } from './calls.ts';
import type { Job } from './job.ts';
import { machineOf, type Played, type Rig, showCommand } from './passes.ts';

/**
 * Gives what `meta.json` in `dir` says of a recording: its machine, its job, its untraced pass, and how many
 * calls that had in how many runs.
 */
export async function identify(
  dir: string,
  rig: Rig,
  { request, image, next }: Job,
  { log }: Played,
  rows: number,
  runs: 1 | 2,
): Promise<Identity> {
  const exact = request.mode === 'exact';
  const [first] = log.kernels;
  const floor = first?.chunks.get('flor');
  const scale = exact ? 1 : nsPerTick(first?.chunks.get('time'));
  const { emulator } = ARCHITECTURES[image.arch];
  const sha256 = (path: string) => createHash('sha256').update(readRaw(path)).digest('hex');
  return {
    id: labelOf(resolve(dir)),
    abi: abiOfRelease(image.release),
    mode: request.mode,
    unit: exact ? 'instructions' : 'ns',
    kernel: {
      release: image.release,
      version: image.version,
      image_sha256: image.sha256,
      ...(request.config !== undefined && { config_sha256: sha256(request.config) }),
    },
    ...(next !== image && {
      next_kernel: {
        release: next.release,
        version: next.version,
        image_sha256: next.sha256,
        ...(next.pageBytes !== image.pageBytes && { page_size: next.pageBytes }),
      },
    }),
    machine: {
      emulator: await emulatorVersion(image.arch, rig.stop),
      accelerator: exact ? 'tcg, icount shift=0' : 'kvm',
      ...(image.arch !== 'x86_64' && { arch: image.arch, page_size: image.pageBytes }),
      memory_mb: rig.size.memory_mb,
      cpus: 1,
      ...(rig.size.nodes > 1 && { nodes: rig.size.nodes }),
      ...(rig.size.scatter > 0 && { scatter: rig.size.scatter }),
      ...(rig.size.inScratch && { in_scratch: true }),
      ...processorOf(first?.chunks.get('cpui')),
    },
    ...(request.scenario.ops.some(({ op }) => op === 'retrieve-file') && {
      retrieved_files: 'kept',
    }),
    call_floor_instructions:
      floor?.length === 8 ? Math.round(Number(viewOf(floor).getBigUint64(0, true)) * scale) : 0,
    command: showCommand(
      emulator,
      qemuArguments(machineOf(rig, 'untraced'), join(rig.folder, 'untraced')),
      rig.folder,
    ),
    ...(exact &&
      runs === 2 && {
        determinism: { pass: 'untraced', runs: 2, whole_log_identical: true, csv_rows: rows },
      }),
  };
}

/**
 * Takes the guest's /proc/cpuinfo; gives its first processor, and the flags that the kernel knows of it: x86-64
 * calls them so, arm64 features.
 */
function processorOf(bytes: Uint8Array = new Uint8Array()): { cpu?: string; flags?: string } {
  const [first = ''] = textOf(bytes).split('\n\n', 1);
  const facts = new Map(
    first.split('\n').map((line) => {
      const [key = '', value = ''] = line.split(/\s*: ?/, 2);
      return [key, value] as const;
    }),
  );
  const of = (key: string) => facts.get(key) ?? '';
  const flags = (of('flags') || of('Features')).trim().split(/\s+/).sort().join(' ');
  if (flags === '') return {};
  const cpu = facts.has('CPU part')
    ? `implementer ${of('CPU implementer')}, part ${of('CPU part')}, variant ${of('CPU variant')}, ` +
      `revision ${of('CPU revision')}`
    : `${of('vendor_id')}, family ${of('cpu family')}, model ${of('model')}, ` +
      `stepping ${of('stepping')}`;
  return { cpu, flags };
}
