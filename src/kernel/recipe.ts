import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type Arch, CONFIGS, PAGE_SIZES, type PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { readText } from '../files.ts';
import {
  archOfBuild,
  type BuildName,
  fragmentFiles,
  parseConfig,
  readFragments,
} from './fragment.ts';

/** A kernel configuration of somebody's, a whole one or a defconfig: `.config` before `make olddefconfig`. */
export interface OwnConfig {
  file: string;
  text: string;
  arch: Arch;
}

/** What a kernel is built as: a configuration of ours by its name, or one of somebody's. */
export type Configuration = BuildName | OwnConfig;

/** What a build has to know of a configuration. */
export interface Recipe {
  /** What folders in the cache are named by: our name, else `own` or `own-arm64`. */
  name: string;
  arch: Arch;
  /** 12 hex digits, others for another configuration. */
  key: string;
  /** Option to value, `n` for one that is off. */
  settings: ReadonlyMap<string, string>;
  /** Paths of what is laid over tinyconfig: nothing where somebody's is taken as it is. */
  fragments: readonly string[];
  own?: OwnConfig;
}

const KEY_DIGITS = 12;
const SETTING = /^(?:(CONFIG_\w+)=(.*)|# (CONFIG_\w+) is not set)$/gm;

/** Gives what a build has to know of a configuration. Raises Fault 2 where the package is incomplete. */
export function recipeOf(configuration: Configuration): Recipe {
  if (typeof configuration === 'string') {
    const { settings, sha256 } = readFragments(configuration);
    const key = sha256.slice(0, KEY_DIGITS);
    return {
      name: configuration,
      arch: archOfBuild(configuration),
      key,
      settings,
      fragments: fragmentFiles(configuration),
    };
  }
  const { text, arch } = configuration;
  // Of two that speak of the same option the later one counts.
  const settings = new Map<string, string>();
  for (const [, on, value, off] of text.matchAll(SETTING)) {
    settings.set((on ?? off)!, value?.trim() ?? 'n');
  }
  // One that leaves the architecture open is built for both.
  const key = createHash('sha256').update(`${arch}\0${text}`).digest('hex').slice(0, KEY_DIGITS);
  const name = arch === 'arm64' ? 'own-arm64' : 'own';
  return { name, arch, key, settings, fragments: [], own: configuration };
}

/**
 * Reads a configuration of somebody's; gives its text, and the architecture and page size that it is for: a
 * defconfig need not say the former. Raises Fault 2 where it cannot be read.
 */
export function readOwnConfig(file: string): { text: string; arch?: Arch; pageBytes: PageBytes } {
  if (!existsSync(file)) {
    throw new Fault(2, `--config ${file}: no such file, and none of ${CONFIGS.join(', ')}`);
  }
  const text = readText(file);
  const settings = parseConfig(text);
  const isOn = (option: string) => settings.get(`CONFIG_${option}`) === 'y';
  return {
    text,
    ...(isOn('X86_64') && { arch: 'x86_64' }),
    ...(isOn('ARM64') && { arch: 'arm64' }),
    pageBytes:
      PAGE_SIZES[isOn('ARM64_64K_PAGES') ? '64KiB' : isOn('ARM64_16K_PAGES') ? '16KiB' : '4KiB'],
  };
}
