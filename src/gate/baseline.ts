import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Fault } from '../fault.ts';
import { readText, writeAtomic } from '../files.ts';
import { parseResults } from '../result/read.ts';
import type { EnvLine, Line } from '../result/types.ts';
import { formatLine } from '../result/write.ts';
import { Fields } from '../tape/fields.ts';
import { parseJson } from '../tape/json.ts';
import { type ExactLine, isExact } from './count.ts';
import { unverified } from './results.ts';

/** Of the format of baseline files. */
const VERSION = 1;
const TYPE = 'luo-bench baseline';
/** The most that a baseline's parts take, the binary, and all images and stages: ours take 3 MiB. */
const WASM_BYTES_MOST = 16 * 2 ** 20;
const IMAGES_BYTES_MOST = 2 ** 28;
const STAGES_BYTES_MOST = 2 ** 30;

/** What one workload was when the baseline was made. */
export interface BaselineCell {
  /** As `workloadKey` gives it, with the suites that it measures. */
  key: string;
  tape_sha256: string;
  /** What is played; only of workloads that are timed. */
  stage?: { image: Uint8Array; size_bytes: number };
}

/** What today is compared with: exact counts, and the binary itself, to be timed side by side. */
export interface Baseline {
  env: EnvLine;
  /** The compiler's options, as JSON. */
  options: string;
  wasm: Uint8Array;
  cells: BaselineCell[];
  lines: ExactLine[];
}

/**
 * Writes a baseline, whole or not at all: a line with the SHA-256 of all that follows, one with the
 * binary and the workloads, then result lines. A name that ends in `.gz` gets a gzip file. Raises
 * Fault 2 where it cannot be written.
 */
export function writeBaseline(path: string, baseline: Baseline): void {
  const { env, options, wasm, cells, lines } = baseline;
  const body = {
    options,
    wasm: packed(wasm),
    cells: cells.map(({ key, tape_sha256, stage }) => ({
      key,
      tape_sha256,
      ...(stage && { size_bytes: stage.size_bytes, image: packed(stage.image) }),
    })),
  };
  const rest = `${[JSON.stringify(body), ...[env, ...lines].map(formatLine)].join('\n')}\n`;
  const head = JSON.stringify({ type: TYPE, v: VERSION, sha256: sha256(rest) });
  const text = `${head}\n${rest}`;
  writeAtomic(path, path.endsWith('.gz') ? gzipSync(text) : text);
}

/**
 * Reads a baseline, packed or not. Raises Fault 2 for a file that is missing, damaged, no baseline, or
 * whose parts unpack to more than memory should hold, naming what is wrong; Fault 5 for a count that is
 * not verified; Fault 4 for a version of the format that this luo-bench does not
 * read.
 */
export function readBaseline(path: string): Baseline {
  const text = readText(path);
  const end = text.indexOf('\n');
  const head = headOf(path, end < 0 ? text : text.slice(0, end));
  const rest = text.slice(end + 1);
  if (end < 0 || sha256(rest) !== head.text('sha256')) {
    throw new Fault(2, `${path}: its SHA-256 does not match; the file was altered or cut off`);
  }
  const second = rest.indexOf('\n');
  const body = new Fields(path, parseJson(rest.slice(0, second), path), '');
  const lines = parseResults(rest.slice(second + 1), path);
  const env = lines.find((line): line is EnvLine => line.type === 'env');
  if (!env) throw new Fault(2, `${path}: has no env line; make it again with --update`);
  const cells: BaselineCell[] = [];
  let [imagesLeft, stagesLeft] = [IMAGES_BYTES_MOST, STAGES_BYTES_MOST];
  body.objects('cells').each((fields) => {
    const cell = { key: fields.text('key'), tape_sha256: fields.text('tape_sha256') };
    if (!fields.has('image')) cells.push(cell);
    else {
      // Of all cells together, not of each.
      const size_bytes = fields.integer('size_bytes', 1, stagesLeft);
      const image = unpacked(path, fields.text('image'), Math.min(size_bytes, imagesLeft));
      stagesLeft -= size_bytes;
      imagesLeft -= image.length;
      cells.push({ ...cell, stage: { image, size_bytes } });
    }
  });
  const wasm = unpacked(path, body.text('wasm'), WASM_BYTES_MOST);
  if (!WebAssembly.validate(wasm as BufferSource)) {
    throw new Fault(2, `${path}: its binary is not valid; make it again with --update`);
  }
  if (sha256(wasm) !== env.wasm_sha256) {
    throw new Fault(2, `${path}: its binary is not the one that its env line names`);
  }
  return { env, options: body.text('options'), wasm, cells, lines: lines.filter(exactOnly(path)) };
}

function headOf(path: string, line: string): Fields {
  const foreign = new Fault(
    2,
    `${path}: not a baseline of luo-bench; make one with gate --baseline FILE --update`,
  );
  if (!line.startsWith('{') || line.length > 1000) throw foreign;
  let head: Fields;
  try {
    head = new Fields(path, parseJson(line, path), '');
  } catch {
    throw foreign;
  }
  if (!head.has('type') || head.value('type') !== TYPE) throw foreign;
  const version = head.value('v');
  if (version !== VERSION) {
    throw new Fault(
      4,
      `${path}: baseline version ${JSON.stringify(version)}, this luo-bench reads version ` +
        `${VERSION}; make it again with --update`,
    );
  }
  return head;
}

function exactOnly(path: string): (line: Line) => line is ExactLine {
  return (line): line is ExactLine => {
    if (line.type === 'env') return false;
    if (!isExact(line)) throw new Fault(2, `${path}: holds a ${line.type} line that is no count`);
    if (!line.verified) throw unverified(path, line);
    return true;
  };
}

/** The SHA-256 of text or bytes, in 64 digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function packed(bytes: Uint8Array): string {
  return gzipSync(bytes, { level: 9 }).toString('base64');
}

function unpacked(path: string, text: string, most: number): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: most }));
  } catch {
    throw new Fault(2, `${path}: a part of it does not unpack; make it again with --update`);
  }
}
