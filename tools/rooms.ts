/**
 * Which rooms of src/ a scenario passes on its way into a measurement: `npm run rooms` runs `run` on
 * one until `measureCell` is called, and prints the files of that call, and every file that a
 * function was entered in until then, in the order of their coming.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../src/package.ts';

declare global {
  /** What the hooks have every function call. */
  var entered: ((file: string, name: string) => void) | undefined;
}

register('./rooms-hooks.js', import.meta.url);

const SCENARIO = 'examples/scenarios/luo_kexec_simple.json';
const out = mkdtempSync(join(tmpdir(), 'luo-bench-rooms-'));
process.on('exit', () => rmSync(out, { recursive: true }));
Error.stackTraceLimit = 100;

/** The function that each file was first entered in. */
const passed = new Map<string, string>();
// What modules do when they are loaded is no call: all are there before the command begins. A name
// that is put together is no import: tools do not lean on commands, this one only starts one.
const src = (file: string) => import(new URL(`../src/${file}.js`, import.meta.url).href);
await src('workload/run');
await src('cli/measuring');
globalThis.entered = (file, name) => {
  if (passed.size === 0 && file !== 'src/cli/run.ts') return;
  if (passed.size === 0 && name !== 'run') return;
  if (!passed.has(file)) passed.set(file, name);
  if (name !== 'measureCell') return;
  print();
  process.exit();
};
const options = ['--scenario', join(packageRoot(), SCENARIO), '--contender', 'wasm/list'];
process.argv.splice(2, Infinity, 'run', 'insert', ...options, '--smoke', '--out', out);
await src('cli/main');

function print(): void {
  const calls = [...new Error().stack!.matchAll(/at (?:async )?(\S+) \(.*\/dist\/(src\/.*)\.js:/g)];
  const stack = calls.map(([, name, file]) => [`${file}.ts`, name!] as const).reverse();
  show('the call of measureCell', stack);
  show('every file on the way, and the function that is entered first', [...passed]);
}

function show(title: string, steps: readonly (readonly [file: string, name: string])[]): void {
  const files = new Set(steps.map(([file]) => file));
  const rooms = new Set([...files].map(dirname).filter((folder) => folder !== 'src'));
  process.stdout.write(`${title}: ${files.size} files in ${rooms.size} rooms\n`);
  for (const [file, name] of steps) process.stdout.write(`  ${file.padEnd(32)} ${name}\n`);
}
