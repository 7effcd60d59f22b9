import { createHash } from 'node:crypto';
import type { Config } from '../abi/releases.ts';
import { readText } from '../files.ts';
import { shipped } from '../package.ts';

/**
 * What a kernel is built as: a configuration, perhaps with struct pages that are initialised late, and with
 * NUMA nodes.
 */
export type BuildName = `${Config}${'' | '-deferred'}${'' | '-numa'}`;

/** Gives the fragment files of a build, in the order in which they are merged: a later one overrides. */
export function fragmentFiles(build: BuildName): string[] {
  const [config, ...layers] = build.split('-');
  const names = ['tiny', ...layers, ...(config === 'distro' ? ['distro'] : [])];
  return names.map((name) => shipped('guest', `${name}.config`));
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
  const text = [...settings].map(([option, value]) => `${option}=${value}\n`).join('');
  return { settings, sha256: createHash('sha256').update(text).digest('hex') };
}

/** Takes the text of a `.config` or a fragment; gives option to value. Other lines are left out. */
export function parseConfig(text: string): Map<string, string> {
  const settings = new Map<string, string>();
  for (const [, option, value] of text.matchAll(/^(CONFIG_\w+)=(.*)$/gm)) {
    settings.set(option!, value!.trim());
  }
  return settings;
}
