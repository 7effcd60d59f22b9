/**
 * The documents' own commands: an `sh` block, and where a `text` block follows it, what the commands
 * print. `npm run docs` runs them and puts their output in place, so that every figure comes from
 * the tool; a test runs them too, and holds `text exact` blocks against the output to the letter.
 * What takes minutes or hours stands in a `text long` block: `npm run docs -- --long` runs it, too.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../src/package.ts';

/** The documents that hold commands. */
export const DOCUMENTS = [
  'README.md',
  'METHODOLOGY.md',
  'FINDINGS.md',
  'CONTRIBUTING.md',
  'docs/patch.md',
];

/** A block of commands in a document. */
export interface CommandBlock {
  /** The line on which it begins, from 1. */
  line: number;
  script: string;
  /** The output that stands below: `exact` where it is the same everywhere, `long` in the making. */
  output?: { text: string; kind: 'exact' | 'long' | undefined };
}

const BLOCK = /^```sh\n([\s\S]*?)^```\n(?:\n```text(?: (exact|long))?\n([\s\S]*?)^```\n)?/gm;

/** Takes a document's text; gives its blocks of commands in order. */
export function commandBlocks(document: string): CommandBlock[] {
  return [...document.matchAll(BLOCK)].map(({ index, 1: script, 2: kind, 3: text }) => ({
    line: document.slice(0, index).split('\n').length,
    script: script!,
    ...(text !== undefined && { output: { text, kind: kind as 'exact' | 'long' | undefined } }),
  }));
}

/**
 * Takes commands, the folder that they run in, and whether they print the same everywhere: then with no
 * cache, since what a machine has measured is its own. Gives what they print and their exit code. In them
 * `luo-bench` is this checkout's.
 */
export function runCommands(
  script: string,
  cwd: string,
  isExact = false,
): { stdout: string; stderr: string; code: number } {
  const bin = mkdtempSync(join(tmpdir(), 'luo-bench-bin-'));
  try {
    const main = join(packageRoot(), 'dist/src/cli/main.js');
    writeFileSync(join(bin, 'luo-bench'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
    chmodSync(join(bin, 'luo-bench'), 0o755);
    const { stdout, stderr, status } = spawnSync('bash', ['-ec', script], {
      cwd,
      env: {
        ...process.env,
        PATH: `${bin}${delimiter}${process.env.PATH}`,
        ...(isExact && { XDG_CACHE_HOME: bin }),
      },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    return { stdout, stderr, code: status ?? 1 };
  } finally {
    rmSync(bin, { recursive: true, force: true });
  }
}

function splice(name: string, withLong: boolean): void {
  const path = join(packageRoot(), name);
  const text = readFileSync(path, 'utf8');
  const spliced = text.replace(BLOCK, (block, script: string, kind?: string, output?: string) => {
    if (output === undefined || (kind === 'long' && !withLong)) return block;
    process.stderr.write(`${name}: ${script}`);
    const { stdout, stderr, code } = runCommands(script, packageRoot(), kind === 'exact');
    if (code !== 0) throw new Error(`${name}: ${script.trim()}: exit ${code}: ${stderr}`);
    const fence = kind === undefined ? 'text' : `text ${kind}`;
    return `\`\`\`sh\n${script}\`\`\`\n\n\`\`\`${fence}\n${stdout}\`\`\`\n`;
  });
  writeFileSync(path, spliced);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.slice(2).filter((argument) => argument !== '--long');
  for (const name of wanted.length > 0 ? wanted : DOCUMENTS) {
    splice(name, process.argv.includes('--long'));
  }
}
