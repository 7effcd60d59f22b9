import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Arch } from '../abi/releases.ts';
import { readText } from '../files.ts';
import { ARCHITECTURES } from './architecture.ts';
import { parseConfig } from './fragment.ts';
import { configInside, embeddedConfig } from './ikconfig.ts';
import { readImage } from './image.ts';

/** Something that a kernel image does not have. */
export interface Lack {
  option: string;
  /** What cannot be recorded without it. */
  lost: string;
  /** Nothing can be recorded without it. */
  needed: boolean;
}

/** What could be found out about an image without booting it. */
export interface Preflight {
  release: string;
  /** From where: the image itself, or a file beside it; without one only a boot can tell. */
  known_from?: string;
  lacks: Lack[];
}

interface Wanted extends Lack {
  /**
   * A function that is there exactly if the option is; a name that `System.map` has. `sys_` stands for the
   * architecture's prefix of a system call.
   */
  symbol: string;
  /** Of that architecture alone. */
  arch?: Arch;
  /** The option must be off, not on. */
  off?: true;
}

const NOTHING = 'nothing can be recorded';
const EVENTS = 'events.tsv and the check of the tracker';
const SERIAL = 'the messages of a kernel that panics';

function needs(option: string, symbol: string, lost = NOTHING): Wanted {
  return { option, symbol, lost, needed: true };
}

function wants(option: string, symbol: string, lost: string): Wanted {
  return { option, symbol, lost, needed: false };
}

/** What the recorder uses of a kernel (spec §16.8), the most important first. */
const WANTED: readonly Wanted[] = [
  needs('CONFIG_LIVEUPDATE', 'luo_session_create'),
  needs('CONFIG_KEXEC_HANDOVER', 'kho_preserve_folio'),
  needs('CONFIG_KEXEC_FILE', 'sys_kexec_file_load'),
  { ...needs('CONFIG_KEXEC_SIG_FORCE', ''), off: true, lost: 'an unsigned image is refused' },
  needs('CONFIG_BLK_DEV_INITRD', 'populate_rootfs', 'the guest cannot be started'),
  needs('CONFIG_BINFMT_ELF', 'load_elf_binary', 'the guest cannot be started'),
  needs('CONFIG_DEVTMPFS', 'devtmpfs_init', 'there is no /dev/liveupdate'),
  {
    ...needs('CONFIG_X86_IOPL_IOPERM', 'sys_iopl', 'the guest cannot write to the debug port'),
    arch: 'x86_64',
  },
  needs('CONFIG_MEMFD_CREATE', 'sys_memfd_create', 'the next kernel cannot be loaded'),
  needs('CONFIG_PROC_FS', 'proc_root_init', 'the next kernel cannot be given its command line'),
  needs('CONFIG_SYSFS', 'sysfs_init', 'the guest cannot be started'),
  wants('CONFIG_LIVEUPDATE_MEMFD', 'memfd_luo_preserve', 'files: memfds cannot be preserved'),
  { ...wants('CONFIG_SERIAL_8250_CONSOLE', 'univ8250_console_init', SERIAL), arch: 'x86_64' },
  { ...wants('CONFIG_SERIAL_AMBA_PL011_CONSOLE', 'pl011_console_write', SERIAL), arch: 'arm64' },
  wants('CONFIG_FPROBE_EVENTS', 'trace_fprobe_create', EVENTS),
  wants('CONFIG_FUNCTION_GRAPH_TRACER', 'register_ftrace_graph', 'phases.tsv: serialization'),
  wants('CONFIG_KALLSYMS', 'kallsyms_lookup_name', 'phases.tsv and memory.bin: no addresses'),
  wants('CONFIG_TRANSPARENT_HUGEPAGE', 'hugepage_init', 'memfds with folios of 2 MiB'),
];

/**
 * Takes the path of a user's kernel image; gives what it lacks, from the configuration inside it, else
 * from `.config` or `System.map` beside it or in the tree it was built in, else nothing is known.
 * Raises Fault 2 where the file is no image.
 */
export async function preflight(path: string): Promise<Preflight> {
  const image = readImage(path);
  const { release, arch } = image;
  const embedded =
    arch === 'x86_64' ? await embeddedConfig(image.bytes) : configInside(image.bytes);
  if (embedded !== undefined) {
    return { release, known_from: `${path} (IKCONFIG)`, lacks: lacksOfConfig(embedded, arch) };
  }
  const config = beside(path, ['.config', 'config', `config-${release}`]);
  if (config !== undefined) {
    return { release, known_from: config, lacks: lacksOfConfig(readText(config), arch) };
  }
  const map = beside(path, ['System.map', `System.map-${release}`]);
  if (map !== undefined) {
    return { release, known_from: map, lacks: lacksOfSystemMap(readText(map), arch) };
  }
  return { release, lacks: [] };
}

/** Takes the text of a kernel configuration and its architecture; gives what a kernel of it lacks. */
export function lacksOfConfig(text: string, arch: Arch): Lack[] {
  const settings = parseConfig(text);
  const isOn = (option: string) => /^[ym]$/.test(settings.get(option) ?? 'n');
  return wantedOf(arch)
    .filter(({ option, off }) => isOn(option) === (off === true))
    .map(publicPart);
}

/** Takes the text of a System.map and its architecture; gives what its kernel lacks, as far as functions tell. */
export function lacksOfSystemMap(text: string, arch: Arch): Lack[] {
  const wanted = wantedOf(arch);
  // The compiler appends .isra.0 and the like to functions that it changed.
  const lacking = new Set(wanted.map(({ symbol }) => symbol));
  for (const [, name] of text.matchAll(/^[0-9a-f]{1,16} [A-Za-z] ([^.\s]{1,512})/gm)) {
    lacking.delete(name!);
  }
  return wanted.filter(({ symbol, off }) => !off && lacking.has(symbol)).map(publicPart);
}

function wantedOf(arch: Arch): Wanted[] {
  const { callPrefix } = ARCHITECTURES[arch];
  return WANTED.filter((one) => one.arch === undefined || one.arch === arch).map((one) => ({
    ...one,
    symbol: one.symbol.replace(/^sys_/, callPrefix),
  }));
}

function publicPart({ option, lost, needed, off }: Wanted): Lack {
  return { option: off ? `${option}=n` : option, lost, needed };
}

/** The first of the files in the image's folder, or at the top of the tree it was built in. */
function beside(path: string, names: readonly string[]): string | undefined {
  const folder = dirname(path);
  const folders = /arch\/\w+\/boot$/.test(folder) ? [folder, join(folder, '../../..')] : [folder];
  return folders.flatMap((dir) => names.map((name) => join(dir, name))).find(existsSync);
}
