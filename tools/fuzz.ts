/**
 * Gives every reader and every renderer damaged inputs: `npm run fuzz -- COUNT [SEED]` makes them from
 * good ones, with bits flipped, parts cut off, repeated, swapped or nested, extreme numbers put in and
 * texts replaced; sums that would keep damage out are made again. Prints how inputs ended, the slowest
 * and the peak of memory. Fails on anything but a Fault, on more than 5 s of the processor for one, on
 * more than 1 GiB.
 * Input NUMBER alone: `npm run fuzz -- COUNT SEED NUMBER`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeHandover } from '../src/abi/decode.ts';
import { formatDump, parseDump } from '../src/abi/dump.ts';
import { DEFAULT_BASE, encodeHandover } from '../src/abi/encode.ts';
import { fdtU64, readFdt, writeFdtPage } from '../src/abi/fdt.ts';
import { findAbi, requireLuo } from '../src/abi/releases.ts';
import { priceClock } from '../src/blackout/clock.ts';
import { hostLoad, sumNames } from '../src/blackout/load.ts';
import { chooseBuild, parseModel } from '../src/blackout/model.ts';
import { predict, predictTime } from '../src/blackout/predict.ts';
import { givenScenario } from '../src/blackout/question.ts';
import { countingModule, readModel, readToValidate } from '../src/blackout/read.ts';
import { validateAll } from '../src/blackout/validate.ts';
import { Fault } from '../src/fault.ts';
import { decodeText, unpack } from '../src/files.ts';
import { readBaseline, sha256 } from '../src/gate/baseline.ts';
import { COUNT_MARGIN } from '../src/gate/exact.ts';
import { compareResults } from '../src/gate/results.ts';
import { renderComparison } from '../src/gate/text.ts';
import { embeddedConfig } from '../src/kernel/ikconfig.ts';
import { judge, ktapResult } from '../src/kernel/ktap.ts';
import { lacksOfConfig, lacksOfSystemMap } from '../src/kernel/preflight.ts';
import { recipeOf } from '../src/kernel/recipe.ts';
import { leastOfArm64, leastOfX86 } from '../src/kernel/whole.ts';
import { packageRoot } from '../src/package.ts';
import { parseHash } from '../src/page/settings.ts';
import { MEASURED } from '../src/prices/kinds.ts';
import { formatPrices, readPrices } from '../src/prices/prices.ts';
import { parseEvents } from '../src/record/events.ts';
import { parseLog } from '../src/record/log.ts';
import { renderCallgrind } from '../src/report/callgrind.ts';
import { renderFolded } from '../src/report/folded.ts';
import { renderHtml } from '../src/report/html.ts';
import { renderMarkdown } from '../src/report/md.ts';
import { renderPlain } from '../src/report/plain.ts';
import { renderSpeedscope } from '../src/report/speedscope.ts';
import { renderSvg } from '../src/report/svg.ts';
import { checked } from '../src/request/check.ts';
import {
  BLACKOUT_KEYS,
  FOLIO_CONTRADICTIONS,
  RUN_KEYS,
  SCENARIO_CONTRADICTIONS,
} from '../src/request/requests.ts';
import { parseResults } from '../src/result/read.ts';
import type { EnvLine } from '../src/result/types.ts';
import { formatLine } from '../src/result/write.ts';
import { compile } from '../src/tape/compile.ts';
import { handoverOf } from '../src/tape/handover.ts';
import { seededRandom } from '../src/tape/random.ts';
import { formatScenario, parseScenario } from '../src/tape/scenario.ts';
import { importTrace } from '../src/trace/import.ts';
import { showTrace } from '../src/trace/show.ts';
import { renderKtap, verifyTrace } from '../src/trace/verify.ts';

const [count = 2000, seed = 1, only] = process.argv.slice(2).map(Number);
if (![count, seed, only ?? 1].every(Number.isSafeInteger) || count < 1) {
  throw new TypeError('usage: npm run fuzz -- COUNT [SEED [NUMBER]]');
}
const MS_MOST = 5000;
const BYTES_MOST = 2 ** 30;

/** What takes inputs, the good ones that damaged ones are made of, and how often it has its turn. */
interface Target {
  name: string;
  seeds: readonly Uint8Array[];
  take(input: Uint8Array): unknown;
  weight?: number;
}

const root = packageRoot();
const scratch = mkdtempSync(join(tmpdir(), 'luo-bench-fuzz-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const file = (...parts: string[]): Uint8Array => readFileSync(join(root, ...parts));
const files = (...parts: string[]): Uint8Array[] =>
  readdirSync(join(root, ...parts))
    .filter((name) => /\.(?:json|ndjson)$/.test(name))
    .map((name) => file(...parts, name));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (input: Uint8Array): string => decodeText(unpack(input, 'fuzz'), 'fuzz');
const latin1 = (input: Uint8Array): string => Buffer.from(input).toString('latin1');
const linesOf = (input: Uint8Array) => parseResults(textOf(input), 'fuzz');

const results = [
  ...files('test', 'report', 'sample').map(head),
  utf8(readFileSync(join(root, 'results', 'history.ndjson'), 'utf8').slice(0, 20_000)),
];
const WINDOW_LINES = file('test', 'report', 'sample', 'window.ndjson');
const scenarios = [...files('examples', 'scenarios'), file('examples', 'panic-51.json')];
/** Files of several kinds, sizes as texts, no reboot. */
const MIXED = utf8(
  '{"v":1,"sessions":{"count":9,"file":[{"count":1,"kind":"memfd","size_bytes":"1GiB","order":9},' +
    '{"count":7,"kind":"memfd","size_bytes":65536}]}}',
);
const PRICES = pricesOf();
const TRACE = smallTrace();
const WINDOW = recordedWindow();
const MODEL = readModel();

/** Both kinds of header are read of so many bytes at least. */
const HEADER_BYTES = 0x264;

const TARGETS: readonly Target[] = [
  { name: 'result lines', seeds: results, weight: 4, take: (i) => linesOf(i).map(formatLine) },
  { name: 'report, text', seeds: results, take: (i) => renderPlain([linesOf(i)]) },
  { name: 'report, md', seeds: results, take: (i) => renderMarkdown([linesOf(i)], linesOf(i)) },
  { name: 'report, html', seeds: results, take: (i) => renderHtml([linesOf(i)]) },
  { name: 'report, svg', seeds: results, take: (i) => renderSvg([linesOf(i)]) },
  { name: 'report, of a window', seeds: [head(WINDOW_LINES)], take: ofWindow },
  { name: 'compare', seeds: results, take: compared },
  { name: 'baseline', seeds: [baselineOf(file('results', 'baseline.gz'))], take: baseline },
  { name: 'scenario', seeds: scenarios, weight: 4, take: scenario },
  { name: 'host of a scenario', seeds: [...scenarios, MIXED], weight: 2, take: forecasted },
  { name: 'prices', seeds: [PRICES], weight: 2, take: priced },
  { name: 'dump', seeds: [dumpOf(scenarios[0]!)], weight: 2, take: dump },
  {
    name: 'flat tree',
    seeds: [file('results', '7.3.4-n819-session', 'kho.dtb'), treeOf()],
    weight: 2,
    take: (i) => readFdt(i, 'fuzz'),
  },
  { name: 'ftrace', seeds: [utf8(FTRACE())], weight: 2, take: imported },
  ...[...TRACE.keys()].map(
    (name): Target => ({
      name: `trace, ${name}`,
      seeds: [TRACE.get(name)!],
      take: (input) => traced(name, input),
    }),
  ),
  ...['window.json', 'functions.txt'].map(
    (name): Target => ({
      name: `window, ${name}`,
      seeds: [WINDOW.get(name)!],
      take: (input) => windowed(name, input),
    }),
  ),
  {
    name: 'ktap',
    seeds: [utf8('selftest-init: stage 1 ended with 0\n1..2\nok 1 a\nnot ok 2 b # SKIP c\n')],
    take: (i) => ktapResult(judge({ name: 'a', kexec: true }, latin1(i), undefined), 1),
  },
  {
    name: 'events',
    seeds: [
      utf8(
        'a: (f+0x4/0x120) name={0x31,0x0,0x0,0x0,0x0,0x0,0x0,0x0}\n /* radix_add: (g+0x1/0x2) key=0x10 */\n',
      ),
    ],
    take: (i) => parseEvents(latin1(i), 1, 4096),
  },
  { name: 'guest log', seeds: [new Uint8Array(256).map((_, i) => i)], take: parseLog },
  { name: 'kernel image', seeds: [imageOf()], take: embeddedConfig },
  {
    name: 'size of an image',
    seeds: [relocatedImage()],
    take: (i) => {
      if (i.length < HEADER_BYTES) throw new Fault(2, 'no header');
      return [leastOfX86(i), leastOfArm64(i)];
    },
  },
  {
    name: 'kernel config',
    seeds: [file('guest', 'tiny.config')],
    take: (i) => {
      recipeOf({ file: 'fuzz', text: latin1(i), arch: 'x86_64' });
      return [lacksOfConfig(latin1(i), 'x86_64'), lacksOfSystemMap(latin1(i), 'x86_64')];
    },
  },
  {
    name: 'model.json',
    seeds: [file('results', 'model.json')],
    take: (i) => parseModel(textOf(i), 'fuzz'),
  },
  {
    name: 'page settings',
    seeds: [utf8('#luo?sessions=819&files=3&memory=64GiB&ns-per-instruction=0.2..0.5')],
    take: (i) => parseHash(latin1(i), ['hash', 'buckets']),
  },
  {
    name: 'request',
    seeds: [
      utf8('{"sessions":819,"files":3,"memory_bytes":65536,"abi":["7.3"],"budget_ns":5e7}'),
      utf8('{"suites":["insert"],"n":[51,819],"names":["uuid"],"contender":"wasm/list"}'),
    ],
    take: request,
  },
];

/** The first lines of a result file: enough of each type, so that many inputs are tried. */
function head(bytes: Uint8Array): Uint8Array {
  return utf8(`${new TextDecoder().decode(bytes).split('\n').slice(0, 24).join('\n')}\n`);
}

function ofWindow(input: Uint8Array): string[] {
  const files = [linesOf(input)];
  return [renderFolded(files), renderCallgrind(files), renderSpeedscope(files)];
}

function compared(input: Uint8Array): string {
  const now = { name: 'now', lines: linesOf(input) };
  const old = { name: 'old', lines: linesOf(head(file('test', 'report', 'sample', 'run.ndjson'))) };
  const own = compareResults(now, now, COUNT_MARGIN);
  renderComparison(own, 'now', 'now');
  return renderComparison(compareResults(old, now, COUNT_MARGIN), 'old', 'now');
}

/** Of a baseline without its head, which is made when it is damaged; of its counts the first. */
function baselineOf(bytes: Uint8Array): Uint8Array {
  const [, body = '', ...lines] = gunzipSync(bytes).toString().split('\n');
  return utf8([body, ...lines.slice(0, 40), ''].join('\n'));
}

function baseline(input: Uint8Array): unknown {
  const rest = new TextDecoder().decode(input);
  const path = join(scratch, 'baseline');
  const made = { type: 'luo-bench baseline', v: 1, sha256: sha256(rest) };
  writeFileSync(path, `${JSON.stringify(made)}\n${rest}`);
  return readBaseline(path);
}

function scenario(input: Uint8Array): unknown {
  const given = parseScenario(textOf(input), 'fuzz');
  // Large ones are what the bounds allow, and take their time to play.
  if (given.ops.length > 20_000) return given;
  parseScenario(formatScenario(given), 'fuzz');
  const compiled = compile(given, 'fuzz', '7.3', { fixGrow: false });
  return [compiled, dumpOf(input)];
}

/** Prices what a scenario hands over, as `blackout --scenario`. */
function forecasted(input: Uint8Array): unknown {
  const given = parseScenario(textOf(input), 'fuzz');
  if (given.ops.length > 20_000) return given;
  const abi = requireLuo(findAbi('7.3'));
  const chosen = chooseBuild(MODEL, abi.id, 'x86_64');
  const { load } = givenScenario(given, 'fuzz', { scatter: 0.5 });
  return predict(
    load(abi, (one) => predict(one, abi, chosen).window.value),
    abi,
    chosen,
  );
}

/** A file of prices that nobody measured. */
function pricesOf(): Uint8Array {
  const lines = MEASURED.map(({ kind, size_bytes }, i) => {
    const numbers = { value: i + 2, low: i + 1, high: i + 3, samples: [i + 1, i + 3] };
    const of = { kind, size_bytes: size_bytes(2 ** 30), arch: 'x86_64' } as const;
    return { v: 1, type: 'price', unit: 'ns', engine: 'native', ...of, ...numbers } as const;
  });
  const [env] = linesOf(file('test', 'report', 'sample', 'run.ndjson'));
  return utf8(formatPrices({ env: env as EnvLine, lines }));
}

/** Reads a file of prices, and a host by them. */
function priced(input: Uint8Array): unknown {
  const path = join(scratch, 'prices.ndjson');
  writeFileSync(path, input);
  const prices = readPrices(path);
  const abi = requireLuo(findAbi('7.3'));
  const host = {
    sessions: 96,
    names: 'session',
    files: 8,
    memory_bytes: 2 ** 36,
    order: 9,
  } as const;
  const load = hostLoad(host, sumNames('session', 96), abi);
  const chosen = chooseBuild(MODEL, abi.id, 'x86_64');
  const { window } = predictTime(load, abi, chosen, priceClock(prices));
  if (!(window.low <= window.value && window.value <= window.high)) throw new RangeError('window');
  return window;
}

function dumpOf(input: Uint8Array): Uint8Array {
  const abi = findAbi('7.3');
  const { plan } = handoverOf(parseScenario(textOf(input), 'fuzz'), 'fuzz', abi);
  return formatDump(encodeHandover(abi, plan, DEFAULT_BASE));
}

function dump(input: Uint8Array): unknown {
  return decodeHandover(parseDump(input, 'fuzz'));
}

function treeOf(): Uint8Array {
  const child = { name: 'child', properties: [fdtU64('value', 7n)], children: [] };
  return writeFdtPage(4096, { name: '', properties: [fdtU64('value', 1n)], children: [child] });
}

function FTRACE(): string {
  return [
    ' 0)               |  luo_open() {',
    ' 0)   1.500 us    |  } /* luo_open ret=0x0 */',
    ' 0)   1.500 us    |  luo_session_create(name="vm-1"); /* ret=0x0 */',
    ' 0)   2.500 us    |  luo_session_create(name="vm-2"); /* ret=0x0 */',
    ' bash-1  [000] .....   5.000001: luo_session_create: (luo_session_create+0x4/0x120) name="vm-3"',
    '',
  ].join('\n');
}

function imported(input: Uint8Array): unknown {
  const path = join(scratch, 'ftrace.txt');
  writeFileSync(path, input);
  const dir = join(scratch, 'imported');
  rmSync(dir, { recursive: true, force: true });
  return importTrace([path], dir, { abi: '7.3' });
}

/** The files of a recording of a few calls, by name, with the memory of what it hands over. */
function smallTrace(): Map<string, Uint8Array> {
  const dir = join(scratch, 'small');
  const path = join(scratch, 'small.txt');
  writeFileSync(path, FTRACE());
  importTrace([path], dir, { abi: '7.3' });
  const found = new Map<string, Uint8Array>();
  for (const name of readdirSync(dir)) {
    const bytes = unpack(readFileSync(join(dir, name)), name);
    found.set(name.replace(/\.gz$/, ''), bytes);
  }
  const phases = 'function\tdepth\tenter\tduration\nluo_session_serialize\t1\t5\t1573\n';
  found.set('phases.tsv', utf8(phases));
  found.set('events.tsv', utf8('kernel\tevent\targuments\n1\tcreate\tname="vm-1"\n'));
  found.set('memory.bin', dumpOf(found.get('scenario.json')!));
  return found;
}

/** A recording with one file damaged and the sums of that moment. */
function traced(name: string, input: Uint8Array): unknown {
  const dir = join(scratch, 'trace');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir);
  const all = new Map([...TRACE, [name, input] as const]);
  if (name !== 'meta.json') {
    const meta = JSON.parse(new TextDecoder().decode(all.get('meta.json')!));
    const others = [...all].filter(([other]) => other !== 'meta.json');
    const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    meta.files = Object.fromEntries(others.map(([other, bytes]) => [other, sum(bytes)]));
    all.set('meta.json', utf8(JSON.stringify(meta)));
  }
  for (const [other, bytes] of all) writeFileSync(join(dir, other), bytes);
  return [renderKtap(verifyTrace(dir)), showTrace(dir)];
}

function recordedWindow(): Map<string, Uint8Array> {
  const dir = ['results', 'recordings', '7.3.4-tiny-base-256'];
  return new Map([
    ['window.json', file(...dir, 'window.json')],
    ['functions.txt', gunzipSync(file(...dir, 'functions.txt.gz'))],
  ]);
}

/** Reads and predicts the window in which one of the files is another. */
function windowed(name: string, input: Uint8Array): unknown {
  const dir = join(scratch, 'window');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir);
  const all = new Map([...WINDOW, [name, input] as const]);
  writeFileSync(join(dir, 'window.json'), all.get('window.json')!);
  writeFileSync(join(dir, 'functions.txt.gz'), gzipSync(all.get('functions.txt')!));
  const quiet = { line: formatLine, text() {}, warn() {} };
  return validateAll([() => readToValidate(dir)], MODEL, undefined, { countingModule }, quiet);
}

/** A PE file with a section, an entry and a table of relocations. */
function relocatedImage(): Uint8Array {
  const image = Buffer.alloc(HEADER_BYTES + 24 * 200);
  image.write('MZ', 0, 'latin1');
  image.writeUInt32LE((5 << 26) | 9, 4);
  image.writeUInt32LE(0x40, 0x3c);
  image.write('PE', 0x40, 'latin1');
  image.writeUInt16LE(1, 0x46);
  image.writeUInt32LE(0x200, 0x40 + 24 + 16);
  const table = image.length - 24 * 110;
  for (let at = table; at + 48 <= image.length; at += 24) {
    image.writeBigUInt64LE(0xffff_8000_8000_0000n + BigInt(HEADER_BYTES + (at - table) / 3), at);
    image.writeBigUInt64LE(0x403n, at + 8);
  }
  return image;
}

function imageOf(): Uint8Array {
  const config = gzipSync('CONFIG_LIVEUPDATE=y\n');
  const kernel = [utf8('\x7fELF IKCFG_ST none IKCFG_ST'), config, utf8('IKCFG_ED')];
  const packed = gzipSync(Buffer.concat(kernel));
  const image = Buffer.alloc(3 * 512 + packed.length);
  image[0x1f1] = 2;
  image.writeUInt32LE(packed.length, 0x24c);
  image.set(packed, 3 * 512);
  return image;
}

function request(input: Uint8Array): unknown {
  let value: object;
  try {
    value = JSON.parse(latin1(input));
  } catch {
    throw new Fault(2, 'no JSON');
  }
  const asked = checked('fuzz', value as Record<string, never>, BLACKOUT_KEYS, [
    ...SCENARIO_CONTRADICTIONS,
    ...FOLIO_CONTRADICTIONS,
  ]);
  return [asked, checked('fuzz', value as Record<string, never>, RUN_KEYS, [])];
}

const NUMBERS = [
  '0',
  '-1',
  '1e308',
  '-0',
  '1e-320',
  '4294967296',
  '9007199254740993',
  '18446744073709551616',
];
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  ',',
  ':',
  '\n',
  '\t',
  '\0',
  'null',
  'true',
  '""',
  '[]',
  '{}',
];
const TEXTS = ['', ' ', 'é', '\u202e', '\u001b[31m', '::error::x', '../x', '-', 'x'.repeat(5000)];

/** Makes a damaged input of a good one: one to four damages, at places and of kinds that chance says. */
function damaged(good: Uint8Array, next: () => number): Uint8Array {
  let bytes = Buffer.from(good);
  const below = (most: number) => (most < 1 ? 0 : next() % most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const replace = (from: number, to: number, by: Uint8Array | string) => {
    const put = typeof by === 'string' ? Buffer.from(by) : by;
    bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]);
  };
  /** Replaces a match of the text, one that chance says, by something. */
  const replaceMatch = (pattern: RegExp, by: string) => {
    const matches = [...bytes.toString('latin1').matchAll(pattern)];
    if (matches.length === 0) return;
    const match = pick(matches);
    replace(match.index, match.index + match[0].length, by);
  };
  const slice = () => {
    const from = below(bytes.length);
    return [from, Math.min(bytes.length, from + 1 + below(200))] as const;
  };
  const damages: (() => void)[] = [
    () => {
      for (let i = below(8); i >= 0 && bytes.length > 0; i--)
        bytes[below(bytes.length)]! ^= 1 << below(8);
    },
    () => replace(below(bytes.length), bytes.length, ''),
    () => replace(0, below(bytes.length), ''),
    () => replace(...slice(), ''),
    () => {
      const [from, to] = slice();
      const part = Buffer.from(bytes.subarray(from, to));
      const times = pick([1, 2, 50, 2000]);
      replace(to, to, Buffer.concat(Array.from({ length: times }, () => part)));
    },
    () => {
      const [from, to] = slice();
      const part = Buffer.from(bytes.subarray(from, to));
      const at = below(bytes.length);
      replace(at, Math.min(bytes.length, at + part.length), part);
    },
    () => {
      const [open, close] = pick([
        ['[', ']'],
        ['{"a":', '}'],
      ]);
      const depth = pick([1, 70, 6000, 100_000]);
      replaceMatch(/-?\d+|"[^"]*"/g, open!.repeat(depth) + 1 + close!.repeat(depth));
    },
    () => replaceMatch(/-?\d+(?:\.\d+)?/g, pick(NUMBERS)),
    () => replaceMatch(/"[^"]*"/g, JSON.stringify(pick(TEXTS))),
    () => replaceMatch(/"[^"]*"|-?\d+/g, pick(TOKENS)),
    () => {
      const rows = bytes.toString('latin1').split('\n');
      const [a, b] = [below(rows.length), below(rows.length)];
      [rows[a], rows[b]] = [rows[b]!, rows[a]!];
      bytes = Buffer.from(rows.join('\n'), 'latin1');
    },
    () => {
      const at = below(bytes.length);
      replace(at, at, pick(TOKENS).repeat(1 + below(3)));
    },
    () => {
      const at = 4 * below(bytes.length / 4);
      const word = pick([0, 1, 0x7fffffff, 0x80000000, 0xffffffff, below(2 ** 32)]);
      const put = Buffer.alloc(4);
      if (next() % 2 === 0) put.writeUInt32LE(word);
      else put.writeUInt32BE(word);
      replace(at, Math.min(bytes.length, at + 4), put);
    },
  ];
  for (let i = below(4); i >= 0; i--) pick(damages)();
  return next() % 16 === 0 ? gzipSync(bytes, { level: 1 }) : bytes;
}

const turns = TARGETS.flatMap((target) => new Array<Target>(target.weight ?? 1).fill(target));
const ends = new Map<string, number>();
const bad: string[] = [];
let slowest = { ms: 0, what: '' };
const began = performance.now();
/** Of this process, whatever else the machine does. */
const processor_ms = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
for (let number = 1; number <= count; number++) {
  if (only !== undefined && number !== only) continue;
  const next = seededRandom((seed * 1_000_003 + number) >>> 0);
  const target = turns[next() % turns.length]!;
  const input = damaged(target.seeds[next() % target.seeds.length]!, next);
  const what = `input ${number} (${target.name}, ${input.length} bytes)`;
  const from = processor_ms();
  let end = 'read';
  try {
    await target.take(input);
  } catch (error) {
    end = error instanceof Fault ? `Fault ${error.exitCode}` : 'error';
    const lines = error instanceof Fault ? error.message.split('\n').length : 0;
    if (end === 'error') bad.push(`${what}: ${(error as Error).stack ?? error}`);
    if (lines > 1) bad.push(`${what}: a message of ${lines} lines`);
  }
  const ms = processor_ms() - from;
  if (ms > slowest.ms) slowest = { ms, what: `${what}, ${end}` };
  if (ms > MS_MOST) bad.push(`${what}: ${(ms / 1000).toFixed(1)} s`);
  ends.set(end, (ends.get(end) ?? 0) + 1);
}
const peak = process.resourceUsage().maxRSS * 1024;
if (peak > BYTES_MOST) bad.push(`memory: more than ${BYTES_MOST / 1024 ** 2} MiB`);
const listed = [...ends].sort().map(([end, times]) => `${times} ${end}`);
process.stdout.write(
  `seed ${seed}: ${count} inputs for ${TARGETS.length} readers and renderers in ` +
    `${((performance.now() - began) / 1000).toFixed(1)} s: ${listed.join(', ')}\n` +
    `slowest: ${slowest.ms.toFixed(0)} ms, ${slowest.what}; peak memory ${(peak / 1024 ** 2).toFixed(0)} MiB\n`,
);
for (const line of bad) process.stdout.write(`not ok: ${line}\n`);
process.exitCode = bad.length > 0 ? 1 : 0;
