import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseResults } from '../../src/result/read.ts';
import type { Line, SummaryLine } from '../../src/result/types.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'dist/src/cli/main.js');

/** What a command left: its exit code, what it printed, and its result lines, each valid. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the built command line in `cwd`, with `env` beside this process's own. */
export function start(args: string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    ended.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    ended.stderr += text;
  });
  const done = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ ...ended, code }));
  });
  return { child, ended, done };
}

/** Runs the built command line to its end. */
export function command(args: string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<Ended> {
  return start(args, cwd, env).done;
}

/** Takes what `--json` printed and gives its lines; each is checked against the schema. */
export function linesOf({ stdout }: Ended): Line[] {
  return parseResults(stdout, 'stdout');
}

/** Takes what `--json` printed and gives its last line, which must be the only summary. */
export function summaryOf(ended: Ended): SummaryLine {
  const lines = linesOf(ended);
  const last = lines.at(-1);
  if (last?.type !== 'summary' || lines.filter(({ type }) => type === 'summary').length > 1) {
    throw new Error(`no summary at the end of: ${ended.stdout}${ended.stderr}`);
  }
  return last;
}

/** Gives a folder of this test's own, and what removes it. */
export function temporary(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'luo-bench-test-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
