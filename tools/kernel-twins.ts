/**
 * Whether the best index, and from where on it is better than the list, depends on the architecture: the C twins
 * of all of them in guests of both, in guest instructions.
 *
 *   node dist/tools/kernel-twins.js FILE            prints the table of a file, such as results/kernel-twins.csv
 *   node dist/tools/kernel-twins.js --record FILE   plays the twins and writes the file, in about 10 minutes
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHES, type Arch, abiName } from '../src/abi/releases.ts';
import { Fault } from '../src/fault.ts';
import { readText, temporaryFolder, writeAtomic } from '../src/files.ts';
import { ensureKernel } from '../src/kernel/build.ts';
import { formatCpio } from '../src/kernel/cpio.ts';
import { abiOfRelease, readImage } from '../src/kernel/image.ts';
import { buildGuest } from '../src/record/guest.ts';
import { sizeMachine } from '../src/record/machine.ts';
import { playPass, writeOwn } from '../src/record/passes.ts';
import { scenarioOf } from '../src/record/shape.ts';
import { formatTwins, twinPlay } from '../src/record/twins.ts';
import { compile } from '../src/tape/compile.ts';
import type { NameStyle } from '../src/tape/names.ts';
import { parseCsv } from '../src/trace/table.ts';

const NAMES: readonly NameStyle[] = ['short', 'session', 'uuid'];
const SIZES = [2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 32, 51, 204, 819];
const SHOWN = [51, 819];
/** What a live update plays of an index: creates, the next kernel's open, retrieves. */
const SUITES = ['insert', 'deserialize', 'lookup'];
const COLUMNS = ['arch', 'names', 'contender', 'suite', 'n', 'instructions'] as const;
const GUEST_MOST_MB = 4096;

/** Plays the twins of one scenario in a guest; gives the lines of `twins.csv`. */
async function playTwins(arch: Arch, names: NameStyle, n: number): Promise<string[]> {
  const { signal } = new AbortController();
  const progress = { phase: (text: string) => console.error(text), step() {}, end() {} };
  const built = await ensureKernel(arch === 'arm64' ? 'tiny-arm64' : 'tiny', progress, signal);
  const image = readImage(built.image);
  const guest = await buildGuest(arch, image.pageBytes);
  const { scenario, file } = scenarioOf({ n, names, pageBytes: image.pageBytes });
  const abi = abiName(abiOfRelease(image.release), image.pageBytes);
  const play = twinPlay(compile(scenario, file, abi, { fixGrow: false }));
  const folder = temporaryFolder('kernel-twins');
  try {
    const initrd = join(folder, 'twins.cpio');
    const bytes = formatCpio([
      { name: 'init', bytes: guest.bytes, executable: true },
      { name: 'stage', bytes: play.bytes },
    ]);
    writeOwn(initrd, bytes);
    const size = sizeMachine(scenario, file, image, bytes.length, 0, 1, false, GUEST_MOST_MB);
    const kernel = built.image;
    const rig = {
      folder,
      kernel,
      initrd,
      size,
      mode: 'exact',
      isPair: false,
      stop: signal,
    } as const;
    const { log } = await playPass(rig, 'twins');
    const sent = log.kernels[0]?.chunks.get('twin');
    if (sent === undefined) throw new Fault(2, `${arch}, ${file}: the guest's twins sent nothing`);
    return formatTwins(sent, guest.twins, play, n).trim().split('\n').slice(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function record(path: string): Promise<void> {
  const lines: string[] = [COLUMNS.join(',')];
  for (const arch of ARCHES) {
    for (const names of NAMES) {
      for (const n of SIZES) {
        console.error(`${arch} ${names} ${n}`);
        lines.push(...(await playTwins(arch, names, n)).map((line) => `${arch},${names},${line}`));
      }
    }
  }
  writeAtomic(path, `${lines.join('\n')}\n`);
}

/** Prints a line for each architecture and kind of names: the best index at two sizes, and from where on each pays. */
function table(path: string): string {
  const sums = new Map<string, number>();
  for (const cells of parseCsv(readText(path), COLUMNS, path)) {
    if (!SUITES.includes(cells.text('suite'))) continue;
    const contender = cells.text('contender').replace('native/', '');
    const key = [cells.text('arch'), cells.text('names'), contender, cells.text('n')].join();
    sums.set(key, (sums.get(key) ?? 0) + cells.integer('instructions'));
  }
  const others = ['list-hash', 'buckets', 'hash', 'rbtree', 'xarray'];
  const of = (arch: string, names: string, contender: string, n: number) =>
    sums.get([arch, names, contender, n].join())!;
  const from = (arch: string, names: string, one: string) => {
    const worse = SIZES.findLastIndex((n) => of(arch, names, one, n) >= of(arch, names, 'list', n));
    return String(SIZES[worse + 1] ?? '-');
  };
  const best = (arch: string, names: string, n: number) => {
    const found = others.reduce((a, b) => (of(arch, names, b, n) < of(arch, names, a, n) ? b : a));
    const times = of(arch, names, 'list', n) / of(arch, names, found, n);
    return `${found} ${times.toPrecision(3)}x`;
  };
  const head = ['names', 'arch', ...SHOWN.map((n) => `best at ${n}`), ...others];
  const body = NAMES.flatMap((names) =>
    ARCHES.map((arch) => [
      names,
      arch,
      ...SHOWN.map((n) => best(arch, names, n)),
      ...others.map((one) => from(arch, names, one)),
    ]),
  );
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((row) => row[i]!.length)));
  return [head, ...body]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const [first, second] = process.argv.slice(2);
try {
  if (first === '--record' && second !== undefined) await record(second);
  else if (first !== undefined && second === undefined) console.log(table(first));
  else throw new Fault(2, 'usage: kernel-twins.js [--record] FILE');
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(`kernel-twins: ${error.message}`);
  process.exitCode = error.exitCode;
}
