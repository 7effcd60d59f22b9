import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { parseResults } from '../../src/result/read.ts';
import type { Line } from '../../src/result/types.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const dir = mkdtempSync(join(tmpdir(), 'luo-bench-newcomer-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
/** The code block after a line that begins with a file's name. */
const blockOf = (file: string) =>
  new RegExp(`^\`${file}\`[\\s\\S]*?\`\`\`ts\n([\\s\\S]*?)\`\`\`$`, 'm').exec(text)![1]!;

const countOf = (lines: readonly Line[], contender: string, suite: string) => {
  const line = lines.find(
    (l) =>
      l.type === 'result' &&
      l.contender === contender &&
      l.suite === suite &&
      l.metric === 'instructions',
  );
  return line?.type === 'result' && line.verified ? Number(line.value) : Number.NaN;
};

it('a contender is the one file and the one line that CONTRIBUTING.md shows', async () => {
  const parts = [
    'src',
    'bench',
    'assembly',
    'native',
    'results/model.json',
    'results/7.3.4-n819-session',
  ];
  for (const part of [...parts, 'package.json', 'tsconfig.json', 'asconfig.json']) {
    cpSync(join(ROOT, part), join(dir, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));

  const file = 'assembly/session/list-tail.ts';
  writeFileSync(join(dir, file), blockOf(file));
  const list = join(dir, 'src/contenders.ts');
  const before = readFileSync(list, 'utf8');
  const marker = "  contender('deserialize', 'wasm/unchecked'),\n";
  expect(before).toContain(marker);
  writeFileSync(list, before.replace(marker, blockOf('src/contenders.ts') + marker));

  const shell = (script: string) => promisify(execFile)('bash', ['-ec', script], { cwd: dir });
  // Without the page, which has nothing to do with it and takes as long.
  await shell('npm run build --ignore-scripts');
  const [, commands] = /^## A new contender$[\s\S]*?```sh\n([\s\S]*?)```/m.exec(text)!;
  expect(commands).toContain('wasm/list-tail');
  await shell(commands!.replace('npm run build\n', ''));
  const results = parseResults(
    readFileSync(join(dir, 'results/latest/results.ndjson'), 'utf8'),
    'results.ndjson',
  );
  // Every name is compared in an insert from either end; a lookup in order starts at the wrong one.
  const insert = countOf(results, 'wasm/list-tail', 'insert');
  expect(insert / countOf(results, 'wasm/list-words', 'insert')).toBeCloseTo(1, 1);
  expect(countOf(results, 'wasm/list-tail', 'lookup')).toBeGreaterThan(1000);
}, 240_000);
