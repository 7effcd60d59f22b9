import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Baseline, readBaseline, sha256, writeBaseline } from '../../src/gate/baseline.ts';

const dir = mkdtempSync(join(tmpdir(), 'luo-bench-baseline-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** The smallest module there is. */
const WASM = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
const BASELINE: Baseline = {
  env: {
    v: 1,
    type: 'env',
    tool: '0.1.0',
    node: '20.20.2',
    v8: '11.3',
    cpu: 'x',
    cores: 2,
    wasm_sha256: sha256(WASM),
    asc: '0.28.20',
    commit: 'c'.repeat(40),
    started: '2026-01-01T00:00:00Z',
  },
  options: '{"optimizeLevel":3}',
  wasm: WASM,
  cells: [
    { key: 'insert a', tape_sha256: '1'.repeat(64) },
    {
      key: 'insert b',
      tape_sha256: '2'.repeat(64),
      stage: { image: Uint8Array.of(1, 2, 3), size_bytes: 4096 },
    },
  ],
  lines: [
    {
      v: 1,
      type: 'result',
      suite: 'insert',
      workload: { n: 8 },
      contender: 'wasm/list',
      metric: 'instructions',
      unit: 'instructions',
      per: 'tape',
      value: 1234,
      exact: true,
      ops: 8,
      verified: true,
    },
  ],
};

function written(name: string): { path: string; text: string } {
  const path = join(dir, name);
  writeBaseline(path, BASELINE);
  const bytes = readFileSync(path);
  return { path, text: (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString() };
}

function replaced(name: string, data: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, data);
  return path;
}

/** The text with something else in it and a sum that matches again. */
function resealed(text: string, from: string, to: string): string {
  const [, ...rest] = text.split('\n');
  const body = rest.join('\n').replace(from, to);
  const head = JSON.stringify({ type: 'luo-bench baseline', v: 1, sha256: sha256(body) });
  return `${head}\n${body}`;
}

describe('a baseline file', () => {
  it('with a count that is not verified is wrong', () => {
    const [line] = BASELINE.lines;
    const path = join(dir, 'unverified');
    writeBaseline(path, { ...BASELINE, lines: [{ ...line!, verified: false }] });
    expect(() => readBaseline(path)).toThrow(
      expect.objectContaining({
        exitCode: 5,
        message: expect.stringContaining('verified is false'),
      }),
    );
  });

  it.each(['plain.json', 'packed.json.gz'])('gives back what was written, %s', (name) => {
    const { path, text } = written(name);
    expect(readBaseline(path)).toEqual(BASELINE);
    writeBaseline(path, readBaseline(path));
    expect(written(name).text).toBe(text);
  });

  it('is refused wherever a byte is changed or it is cut off', () => {
    const bytes = Buffer.from(written('whole.json').text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(bytes);
        changed[at]! ^= by;
        const path = replaced('changed.json', changed);
        expect(() => readBaseline(path)).toThrow(
          expect.objectContaining({ exitCode: expect.toSatisfy((c) => c === 2 || c === 4) }),
        );
      }),
      { numRuns: 300 },
    );
    for (const length of [0, 1, 50, 100, bytes.length / 2, bytes.length - 1]) {
      const path = replaced('cut.json', bytes.subarray(0, length));
      expect(() => readBaseline(path), `${length}`).toThrow(
        expect.objectContaining({ exitCode: 2, message: expect.stringContaining('cut.json') }),
      );
    }
    const packed = replaced('cut.gz', gzipSync(bytes).subarray(0, 200));
    expect(() => readBaseline(packed)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });

  it.each([
    ['a result file', `${JSON.stringify(BASELINE.env)}\n`, 2, 'not a baseline'],
    ['JSON of something else', '{"a":1}\n', 2, 'not a baseline'],
    ['text', 'hello\n', 2, 'not a baseline'],
    ['nothing', '', 2, 'not a baseline'],
    ['a later version', '{"type":"luo-bench baseline","v":2,"sha256":""}\n', 4, 'version 2'],
  ])('is told from %s', (_, text, exitCode, words) => {
    const path = replaced('foreign.json', text);
    expect(() => readBaseline(path)).toThrow(
      expect.objectContaining({ exitCode, message: expect.stringContaining(words) }),
    );
  });

  it.each([
    ['a binary that is none', '"wasm":"', '"wasm":"AAAA'],
    ['a size beyond memory', '"size_bytes":4096', '"size_bytes":1e30'],
    ['an image longer than its size', '"size_bytes":4096', '"size_bytes":2'],
    [
      'stages that only together are beyond memory',
      '"cells":[',
      `"cells":[${'{"key":"k","tape_sha256":"","size_bytes":1048576,"image":"H4sIAAAAAAAAAwMAAAAAAAAAAAA="},'.repeat(1025)}`,
    ],
    ['no workloads', '"cells":[', '"cells":3,"x":['],
    ['another binary than it names', sha256(WASM), '0'.repeat(64)],
    ['a line that is no count', '"exact":true,', ''],
    ['no environment', '"type":"env"', '"type":"capacity"'],
  ])('is refused with %s, though its sum matches', (_, from, to) => {
    const { text } = written('sealed.json');
    expect(text).toContain(from);
    const path = replaced('sealed.json', resealed(text, from, to));
    expect(() => readBaseline(path)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});
