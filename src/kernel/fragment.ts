import { createHash } from 'node:crypto';
import type { Config } from '../abi/releases.ts';
import { readText } from '../files.ts';
import { shipped } from '../package.ts';

/** What a kernel is built as: a configuration, perhaps with struct pages that are initialised late. */
export type BuildName = Config | `${Config}-deferred`;

/** Which fragments make a build; a later one overrides an earlier one. */
const FRAGMENTS: Record<BuildName, readonly string[]> = {
  tiny: ['tiny'],
  distro: ['tiny', 'distro'],
  'tiny-deferred': ['tiny', 'deferred'],
  'distro-deferred': ['tiny', 'deferred', 'distro'],
};

/** Gives the fragment files of a build, in the order in which they are merged. */
export function fragmentFiles(config: BuildName): string[] {
  return FRAGMENTS[config].map((name) => shipped('guest', `${name}.config`));
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
