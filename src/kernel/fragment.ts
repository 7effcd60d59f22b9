import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Arch,
  type Config,
  checkPages,
  PAGE_SIZES,
  type PageBytes,
  pageSizeName,
} from '../abi/releases.ts';
import { readText } from '../files.ts';
import { shipped } from '../package.ts';

/**
 * What a kernel is built as: a configuration, for x86-64 or for arm64 with pages of a size, perhaps with struct
 * pages that are initialised late, and with NUMA nodes.
 */
export type BuildName =
  `${Config}${'' | `-arm64${'' | '-16KiB' | '-64KiB'}`}${'' | '-deferred'}${'' | '-numa'}`;

/** What a kernel may be asked to be built as. */
export interface Asked {
  config: Config;
  arch: Arch;
  pageBytes: PageBytes;
  deferred: boolean;
  nodes: number;
}

/** Gives the build that is asked for. Raises Fault 2 where the architecture has no such pages. */
export function buildOf({ config, arch, pageBytes, deferred, nodes }: Asked): BuildName {
  checkPages(arch, pageBytes);
  const pages = pageBytes === PAGE_SIZES['4KiB'] ? [] : [pageSizeName(pageBytes)];
  return [
    config,
    ...(arch === 'arm64' ? ['arm64', ...pages] : []),
    ...(deferred ? ['deferred'] : []),
    ...(nodes > 1 ? ['numa'] : []),
  ].join('-') as BuildName;
}

/** Gives the architecture of a build. */
export function archOfBuild(build: BuildName): Arch {
  return build.includes('-arm64') ? 'arm64' : 'x86_64';
}

/**
 * Gives the fragment files of a build, in the order in which they are merged: a later one overrides. Each may
 * have one beside it that is for an architecture alone.
 */
export function fragmentFiles(build: BuildName): string[] {
  const [config, ...layers] = build.split('-');
  const arch = archOfBuild(build);
  const between = layers.filter((name) => name !== arch);
  const names = ['tiny', ...between, ...(config === 'distro' ? ['distro'] : [])];
  const folder = shipped('guest');
  return names.flatMap((name) => {
    const files = [`${name}.config`, `${name}-${arch}.config`].map((file) => join(folder, file));
    const found = files.filter((file) => existsSync(file));
    return found.length > 0 ? found : files.slice(0, 1);
  });
}

/**
 * Gives what a build sets, option to value (`y`, `n` or a string with its quotes), and the
 * SHA-256 of just that: comments do not count. Raises Fault 2 where the package is incomplete.
 */
export function readFragments(config: BuildName): {
  settings: Map<string, string>;
  sha256: string;
} {
  const settings = new Map<string, string>();
  for (const file of fragmentFiles(config)) {
    for (const [option, value] of parseConfig(readText(file))) settings.set(option, value);
  }
  const text = [...settings]
    .map(([option, value]) => `${option}=${value}\n`)
    .sort()
    .join('');
  return { settings, sha256: createHash('sha256').update(text).digest('hex') };
}

/**
 * Gives the fragments of a build as one text, each setting once, below the reason of its group: what a later one
 * overrides is left out. Raises Fault 2 where the package is incomplete.
 */
export function fragmentText(build: BuildName): string {
  const { settings } = readFragments(build);
  const lines = [
    `# ${build}: lay it over \`make tinyconfig\` with scripts/kconfig/merge_config.sh -m.`,
    '',
  ];
  for (const text of fragmentFiles(build).map(readText)) {
    let reason: string[] = [];
    let told = false;
    for (const line of text.split('\n')) {
      const [, option, value] = /^(CONFIG_\w+)=(.*)$/.exec(line) ?? [];
      if (option === undefined) {
        if (told) reason = [];
        told = false;
        // What stands before an empty line is about the file.
        reason = line === '' ? [] : [...reason, line];
        continue;
      }
      told = true;
      if (settings.get(option) !== value!.trim()) continue;
      lines.push(...reason, line);
      reason = [];
      // Of two files that say the same the first does.
      settings.delete(option);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Takes the text of a `.config` or a fragment; gives option to value. Other lines are left out. */
export function parseConfig(text: string): Map<string, string> {
  const settings = new Map<string, string>();
  for (const [, option, value] of text.matchAll(/^(CONFIG_\w+)=(.*)$/gm)) {
    settings.set(option!, value!.trim());
  }
  return settings;
}
