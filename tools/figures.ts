/**
 * The README's pictures, from a real run on this machine: `npm run figures` measures, makes the page,
 * looks at it in Chromium and writes docs/report.png and docs/insert.svg. Takes a few minutes.
 */
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { packageRoot } from '../src/package.ts';
import { runCommands } from './docs.ts';

const CONTENDERS = 'wasm/list,wasm/list-hash,wasm/buckets,wasm/hash,wasm/rbtree,ts/map';
const COMMANDS = [
  'blackout --sessions 819 --files 1 --memory 64GiB --order 9 --abi 6.19,7.1,7.3 --contender list,buckets --budget 50ms --json',
  `run insert deserialize --n 8,16,32,64,128,256,512,1024,2000 --names session --contender '${CONTENDERS}' --json --out run`,
  "replay results/7.3.4-n819-session --contender 'wasm/list,wasm/buckets,ts/list,ts/map,native/list,native/buckets' --json --out replay",
];
const WINDOW = { width: 1280, height: 1280 };

const work = mkdtempSync(join(tmpdir(), 'luo-bench-figures-'));
try {
  const results = join(work, 'results.ndjson');
  for (const command of COMMANDS) {
    const line = `luo-bench ${command.replace(/--out (\w+)/, `--out ${work}/$1`)}`;
    process.stderr.write(`${line}\n`);
    appendFileSync(results, told(line));
  }
  told(`luo-bench report ${results} --format html,svg -o ${work}/report`);
  const docs = join(packageRoot(), 'docs');
  mkdirSync(docs, { recursive: true });
  copyFileSync(join(work, 'report/growth-insert-instructions.svg'), join(docs, 'insert.svg'));
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: WINDOW });
  await page.goto(pathToFileURL(join(work, 'report/report.html')).href);
  await page.screenshot({ path: join(docs, 'report.png') });
  await browser.close();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function told(command: string): string {
  const { stdout, stderr, code } = runCommands(command, packageRoot());
  if (code !== 0) throw new Error(`${command}: exit ${code}: ${stderr}`);
  return stdout;
}
