import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from './command.ts';

const DIST = pathToFileURL(join(ROOT, 'dist')).href;

/** Starts the built command line; gives the files of dist/ that it loaded, as V8 tells them. */
async function loadedBy(args: string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'luo-bench-start-'));
  try {
    await new Promise((resolve) => {
      const env = { ...process.env, NODE_V8_COVERAGE: folder };
      execFile(process.execPath, [join(ROOT, 'dist/src/cli/main.js'), ...args], { env }, resolve);
    });
    const loaded = readdirSync(folder).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        result: { url: string }[];
      };
      return result.map(({ url }) => url);
    });
    return loaded
      .filter((url) => url.startsWith(`${DIST}/`))
      .map((url) => url.slice(DIST.length + 1).replace(/^src\//, ''))
      .sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What declares options: no command does anything with these alone. */
const DECLARING =
  /^(?:cli\/(?:main|streams|options|memory-options|time-options|run|replay|blackout|prices|compare|gate|report|trace|trace-record|trace-selftest|doctor|abi|rendered|kernel|patch|usage)|bench\/suites|fault|shown|sizes|files|temporary|package|abi\/(?:releases|bytes)|request\/\w+|tape\/(?:names|random|sections|format))\.js$/;

const COMMANDS = [
  ...['run', 'replay', 'blackout', 'prices', 'compare', 'gate', 'report', 'doctor'].map((one) => [
    one,
  ]),
  ...['record', 'import', 'show', 'check', 'selftest'].map((one) => ['trace', one]),
  ...['encode', 'decode', 'list'].map((one) => ['abi', one]),
  ...['config', 'build'].map((one) => ['kernel', one]),
];

describe('a start loads what is asked for', () => {
  const short = [
    ...['--version', '--help', 'nonsense', 'run --bogus', 'run --smoke --full'],
    ...['blackout --budget 50', 'gate', 'trace record', 'abi'],
    ...COMMANDS.map((command) => [...command, '--help'].join(' ')),
  ];
  it.each(short)('%s: nothing that does a command', async (line) => {
    const loaded = await loadedBy(line.split(' '));
    expect(loaded).toContain('cli/main.js');
    expect(loaded.filter((file) => !DECLARING.test(file))).toEqual([]);
  });

  it('--version loads no command at all', async () => {
    const loaded = await loadedBy(['--version']);
    expect(loaded.filter((file) => COMMANDS.some(([one]) => file === `cli/${one}.js`))).toEqual([]);
  });

  it('abi list loads nothing of measure, report or blackout', async () => {
    for (const args of [[], ['--json']]) {
      const loaded = await loadedBy(['abi', 'list', ...args]);
      expect(loaded).toContain('abi/releases.js');
      expect(loaded.filter((file) => /^(?:measure|report|blackout)\//.test(file))).toEqual([]);
    }
  });
});
