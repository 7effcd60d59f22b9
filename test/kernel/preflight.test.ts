import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { kernelsFolder } from '../../src/kernel/cache.ts';
import { machineAsked } from '../../src/kernel/choose.ts';
import { readFragments } from '../../src/kernel/fragment.ts';
import { embeddedConfig } from '../../src/kernel/ikconfig.ts';
import { readImage } from '../../src/kernel/image.ts';
import { lacksOfConfig, lacksOfSystemMap, preflight } from '../../src/kernel/preflight.ts';
import { leastOfArm64 } from '../../src/kernel/whole.ts';
import { temporary } from '../cli/command.ts';

const RELEASE = '7.3.4-mine';
const SETUP_SECTORS = 2;
const PAYLOAD_OFFSET = 64;

/** A configuration with all that the recorder wants. */
const FULL = [...readFragments('tiny').settings].map((setting) => setting.join('=')).join('\n');

let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ dir: folder, remove } = temporary());
});
afterEach(() => remove());

/** A bzImage of which only the header and the packed kernel are real. */
function bzImage(packed: Uint8Array): Buffer {
  const payload = (SETUP_SECTORS + 1) * 512 + PAYLOAD_OFFSET;
  const paragraphs = Math.ceil((PAYLOAD_OFFSET + packed.length) / 16);
  const image = Buffer.alloc((SETUP_SECTORS + 1) * 512 + paragraphs * 16);
  image[0x1f1] = SETUP_SECTORS;
  image.writeUInt32LE(paragraphs, 0x1f4);
  image.write('HdrS', 0x202, 'latin1');
  image.writeUInt16LE(0x300, 0x20e);
  image.writeUInt32LE(PAYLOAD_OFFSET, 0x248);
  image.writeUInt32LE(packed.length, 0x24c);
  image.write(`${RELEASE} (me@here) #1\0`, 0x500, 'latin1');
  image.set(packed, payload);
  return image;
}

/** An arm64 Image with 64 KiB pages; flags say otherwise where they are given. */
function arm64Image(config: string, flags = 0b110): Buffer {
  const head = Buffer.alloc(64);
  head.writeBigUInt64LE(8_000_000n, 0x10);
  head.writeUInt32LE(flags, 0x18);
  head.write('ARM\x64', 0x38, 'latin1');
  const banner = Buffer.from(`%s version %s\0Linux version ${RELEASE} (me@here) #1 SMP\n\0`);
  return Buffer.concat([head, banner, kernelWith(config)]);
}

/** The same with an EFI stub: a PE file, of whose two sections the last ends where the file does. */
function withStub(image: Buffer): Buffer {
  const [at, optional] = [0x40, 16];
  const head = Buffer.alloc(24 + optional + 2 * 40);
  head.write('PE\0\0', 0, 'latin1');
  head.writeUInt16LE(2, 6);
  head.writeUInt16LE(optional, 20);
  const size = image.length + head.length;
  for (const [i, [from, to]] of [[0x100, 0x180] as const, [0x180, size] as const].entries()) {
    head.writeUInt32LE(to - from, 24 + optional + 40 * i + 16);
    head.writeUInt32LE(from, 24 + optional + 40 * i + 20);
  }
  const found = Buffer.concat([image.subarray(0, at), head, image.subarray(at)]);
  found.write('MZ', 0, 'latin1');
  found.writeUInt32LE(at, 0x3c);
  return found;
}

/** An unpacked kernel with its configuration inside, after code that names the mark too. */
function kernelWith(config: string): Buffer {
  const marks = ['IKCFG_ST', 'IKCFG_ED'].map((mark) => Buffer.from(mark));
  const noise = Buffer.from('\x7fELF IKCFG_ST is no start ');
  return Buffer.concat([noise, marks[0]!, gzipSync(config), marks[1]!, Buffer.from('end')]);
}

function write(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

function options(lacks: readonly { option: string }[]): string[] {
  return lacks.map(({ option }) => option);
}

describe('a configuration', () => {
  test('the one that is built here lacks nothing', () => {
    expect(lacksOfConfig(FULL, 'x86_64')).toEqual([]);
  });

  test('each option that is off is named with what is lost; signatures must be off', () => {
    const text = `${FULL.replace('CONFIG_FPROBE_EVENTS=y', '# CONFIG_FPROBE_EVENTS is not set')}
CONFIG_KEXEC_SIG_FORCE=y`;
    const lacks = lacksOfConfig(text, 'x86_64');
    expect(options(lacks)).toEqual(['CONFIG_KEXEC_SIG_FORCE=n', 'CONFIG_FPROBE_EVENTS']);
    expect(lacks.map(({ needed }) => needed)).toEqual([true, false]);
    expect(lacks[1]?.lost).toContain('events.tsv');
  });

  test('of an empty one LIVEUPDATE comes first, and nothing can be recorded', () => {
    const [first] = lacksOfConfig('', 'x86_64');
    expect(first).toEqual({
      option: 'CONFIG_LIVEUPDATE',
      lost: 'nothing can be recorded',
      needed: true,
    });
  });
});

describe('a System.map', () => {
  test('functions tell the options, also those that the compiler changed', () => {
    const map = `ffffffff81000000 t luo_session_create.isra.0
ffffffff81000010 T kho_preserve_folio
ffffffff81000020 T not_luo_session_create`;
    const lacks = options(lacksOfSystemMap(map, 'x86_64'));
    expect(lacks).not.toContain('CONFIG_LIVEUPDATE');
    expect(lacks).not.toContain('CONFIG_KEXEC_HANDOVER');
    expect(lacks).toContain('CONFIG_KEXEC_FILE');
    expect(lacks).not.toContain('CONFIG_KEXEC_SIG_FORCE=n');
  });
});

describe('the configuration inside an image', () => {
  test('is found in one packed with gzip', async () => {
    expect(await embeddedConfig(bzImage(gzipSync(kernelWith(FULL))))).toBe(FULL);
  });

  test.each(['xz', 'bzip2'])('is found in one packed with %s', async (program) => {
    const args = program === 'xz' ? ['-c', '--check=crc32'] : ['-c'];
    const packed = execFileSync(program, args, { input: kernelWith(FULL) });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(packed.length);
    expect(await embeddedConfig(bzImage(Buffer.concat([packed, size])))).toBe(FULL);
  });

  test.each([
    ['no configuration in it', gzipSync(Buffer.from('a kernel'))],
    ['a packing that nobody knows', Buffer.from('????????')],
    ['a damaged packing', gzipSync(kernelWith(FULL)).subarray(0, 40)],
    ['nothing packed', new Uint8Array()],
  ])('is not found with %s', async (_, packed) => {
    expect(await embeddedConfig(bzImage(packed))).toBeUndefined();
  });

  // Each mark once had the rest of the image searched for an end that is not there.
  test('is looked for once in an image full of marks', async () => {
    const marks = Buffer.from('IKCFG_ST'.repeat(1_000_000));
    expect(await embeddedConfig(bzImage(gzipSync(marks)))).toBeUndefined();
    const kernel = Buffer.concat([marks, kernelWith(FULL)]);
    expect(await embeddedConfig(bzImage(gzipSync(kernel)))).toBe(FULL);
  });

  test('is found or not in any bytes, without an error', async () => {
    const good = bzImage(gzipSync(kernelWith(FULL)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 4 }),
        fc.nat(good.length),
        async (changes, length) => {
          const image = Buffer.from(good);
          for (const [at, byte] of changes) image[at] = byte;
          // Of the other packings each would start a program.
          const start = (SETUP_SECTORS + 1) * 512 + PAYLOAD_OFFSET;
          fc.pre(image[start] === 0x1f && image.readUInt32LE(0x248) === PAYLOAD_OFFSET);
          const found = await embeddedConfig(image.subarray(0, length));
          expect(found === undefined || typeof found === 'string').toBe(true);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('preflight', () => {
  test('takes the configuration inside the image before any other', async () => {
    const path = write('bzImage', bzImage(gzipSync(kernelWith(FULL))));
    write('.config', '');
    expect(await preflight(path)).toEqual({
      release: RELEASE,
      known_from: `${path} (IKCONFIG)`,
      lacks: [],
    });
  });

  test('else takes .config or System.map, also of the tree that the image lies in', async () => {
    const path = write('arch/x86/boot/bzImage', bzImage(gzipSync('a kernel')));
    const map = write('System.map', 'ffffffff81000000 T luo_session_create\n');
    expect(await preflight(path)).toMatchObject({ known_from: map });
    const config = write('.config', FULL);
    expect(await preflight(path)).toEqual({ release: RELEASE, known_from: config, lacks: [] });
  });

  test("takes a distribution's files of just that release", async () => {
    const path = write(`vmlinuz-${RELEASE}`, bzImage(gzipSync('a kernel')));
    write('config-7.0.0', FULL);
    expect((await preflight(path)).known_from).toBeUndefined();
    const config = write(`config-${RELEASE}`, FULL);
    expect((await preflight(path)).known_from).toBe(config);
  });

  test('of an image alone nothing is known', async () => {
    const path = write('bzImage', bzImage(gzipSync('a kernel')));
    expect(await preflight(path)).toEqual({ release: RELEASE, lacks: [] });
  });

  test('an arm64 Image says its pages, its release and its configuration', async () => {
    const tiny = [...readFragments('tiny-arm64').settings].map((one) => one.join('=')).join('\n');
    const path = write('Image', arm64Image(tiny));
    expect(readImage(path)).toMatchObject({
      arch: 'arm64',
      pageBytes: 65_536,
      release: RELEASE,
      version: `${RELEASE} (me@here) #1 SMP`,
      init_bytes: 8_000_000,
    });
    expect(await preflight(path)).toEqual({
      release: RELEASE,
      known_from: `${path} (IKCONFIG)`,
      lacks: [],
    });
    expect(options(lacksOfConfig(FULL, 'arm64'))).toEqual(['CONFIG_SERIAL_AMBA_PL011_CONSOLE']);
    const map = 'ffff800080000000 T __arm64_sys_kexec_file_load\n';
    expect(options(lacksOfSystemMap(map, 'arm64'))).not.toContain('CONFIG_KEXEC_FILE');
    expect(options(lacksOfSystemMap(map, 'arm64'))).not.toContain('CONFIG_X86_IOPL_IOPERM');
    expect(options(lacksOfSystemMap(map, 'x86_64'))).toContain('CONFIG_KEXEC_FILE');
  });

  test.each([
    ['a big-endian kernel', arm64Image(FULL, 0b111)],
    ['does not say the size of its pages', arm64Image(FULL, 0)],
    ['without its version', arm64Image(FULL).subarray(0, 64)],
    ['a compressed image, which kexec does not take', gzipSync(arm64Image(FULL))],
  ])('an arm64 image is refused: %s', (why, bytes) => {
    const path = write('Image', bytes);
    expect(() => readImage(path)).toThrow(`${path}: `);
    expect(() => readImage(path)).toThrow(why);
  });

  /** Cuts an image anywhere behind its header; gives of how many bytes from which on it is taken for whole. */
  function lengthsTaken(whole: Buffer): number[] {
    const taken: number[] = [];
    for (let bytes = 64; bytes <= whole.length; bytes++) {
      if (leastOfArm64(whole.subarray(0, bytes)) <= bytes) taken.push(bytes);
    }
    return taken;
  }

  test('an arm64 Image without a stub has all that it is entered at and that is relocated', () => {
    const base = 0xffff_8000_8000_0000n;
    const [entry, before, after, tail] = [0x80, 80, 40, 40];
    const head = Buffer.alloc(0x100, 0x11);
    arm64Image('').copy(head, 0, 0, 64);
    head.writeUInt32LE((5 << 26) | ((entry - 4) / 4), 4);
    const [constants, data] = [Buffer.alloc(8 * before), Buffer.alloc(8 * after + tail)];
    const table = Buffer.alloc(24 * (before + after));
    for (let i = 0; i < before + after; i++) {
      const place = head.length + 8 * i + (i < before ? 0 : table.length);
      table.writeBigUInt64LE(base + BigInt(place), 24 * i);
      table.writeBigUInt64LE(0x403n, 24 * i + 8);
      table.writeBigUInt64LE(base + BigInt(i), 24 * i + 16);
      // Some linkers write the addresses, too.
      if (i < before && i % 2) constants.writeBigUInt64LE(base + BigInt(i), 8 * i);
    }
    const whole = Buffer.concat([head, constants, table, data]);
    const taken = lengthsTaken(whole);
    expect(taken[0]).toBe(entry + 4);
    // Until the table is long enough to be one, and from the last relocation on.
    const few = head.length + constants.length + 24 * 99 + 16;
    expect(taken.filter((bytes) => bytes >= few)).toEqual(
      Array.from({ length: tail + 1 }, (_, i) => whole.length - tail + i),
    );
    const path = write('Image', whole.subarray(0, whole.length - tail - 1));
    expect(() => readImage(path)).toThrow(
      `${path}: cut off: it has ${whole.length - tail - 1} bytes, and by what it says of itself at least ` +
        `${whole.length - tail}; copy it again`,
    );
    // What is no table of this image says nothing.
    constants.fill(1);
    expect(leastOfArm64(Buffer.concat([head, constants, table, data]))).toBe(entry + 4);
  });

  const built = existsSync(kernelsFolder()) ? readdirSync(kernelsFolder()) : [];
  const images = built
    .flatMap((name) => ['bzImage', 'Image'].map((file) => join(kernelsFolder(), name, file)))
    .filter((path) => existsSync(path));
  test.skipIf(images.length === 0).each(images)('%s is whole, and is not without 4 KiB', (path) => {
    expect(readImage(path).path).toBe(path);
    const bytes = readFileSync(path);
    for (const part of [4096, Math.round(bytes.length / 20)]) {
      const cut = write('cut', bytes.subarray(0, bytes.length - part));
      expect(() => readImage(cut)).toThrow(`${cut}: cut off: it has ${bytes.length - part} bytes`);
    }
  });

  test.each([
    ['a bzImage', bzImage(gzipSync(kernelWith(FULL)))],
    ['an arm64 Image with an EFI stub', withStub(arm64Image(FULL))],
  ])('%s that was cut off is refused, wherever that was', (_, whole) => {
    expect(readImage(write('whole', whole)).release).toBe(RELEASE);
    // A signature may follow.
    expect(readImage(write('signed', Buffer.concat([whole, Buffer.alloc(99)]))).release).toBe(
      RELEASE,
    );
    for (const bytes of [whole.length - 1, whole.length - 100, whole.length >> 1]) {
      const path = write('cut', whole.subarray(0, bytes));
      expect(() => readImage(path)).toThrow(
        `${path}: cut off: it has ${bytes} bytes, and by what it says of itself at least ${whole.length};`,
      );
    }
    for (let bytes = 0; bytes < whole.length; bytes += 7) {
      const path = write('cut', whole.subarray(0, bytes));
      expect(() => readImage(path)).toThrow(Fault);
    }
  });

  test('what an image says of itself is what may be asked for beside it', () => {
    const kernel = write('Image', arm64Image(FULL));
    expect(machineAsked({ kernel })).toMatchObject({ arch: 'arm64', pageBytes: 65_536 });
    expect(() => machineAsked({ kernel, arch: 'x86_64' })).toThrow(
      `--arch x86_64: ${kernel} is a kernel of arm64, 64KiB`,
    );
    expect(() => machineAsked({ kernel, page_size: 4096 })).toThrow('--page-size 4KiB: ');
  });

  test('what is no bzImage is refused, named', async () => {
    const path = write('bzImage', readFileSync(import.meta.filename));
    await expect(preflight(path)).rejects.toThrow(Fault);
    await expect(preflight(path)).rejects.toThrow(path);
  });
});
