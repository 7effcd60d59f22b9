import { createHash } from 'node:crypto';
import type { Config } from '../abi/releases.ts';
import { readText } from '../files.ts';
import { shipped } from '../package.ts';

/** Which fragments make a configuration; a later one overrides an earlier one. */
const FRAGMENTS = { tiny: ['tiny'], distro: ['tiny', 'distro'] } as const;

/** Gives the fragment files of a configuration, in the order in which they are merged. */
export function fragmentFiles(config: Config): string[] {
  return FRAGMENTS[config].map((name) => shipped('guest', `${name}.config`));
}

/**
 * Gives what a configuration sets, option to value (`y`, `n` or a string with its quotes), and the
 * SHA-256 of just that: comments do not count. Raises Fault 2 where the package is incomplete.
 */
export function readFragments(config: Config): {
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
