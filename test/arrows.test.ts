import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each part of src/ may import of the others: arrows point down only. */
const MAY_IMPORT: Record<string, string[]> = {
  abi: [],
  result: [],
  tape: ['abi'],
  wasm: ['tape', 'abi'],
  ts: ['tape', 'abi'],
  trace: ['tape', 'abi'],
  contenders: ['trace', 'wasm', 'ts', 'tape', 'abi', 'result'],
  measure: ['bench', 'contenders', 'trace', 'wasm', 'ts', 'tape', 'abi', 'result'],
  blackout: ['contenders', 'trace', 'wasm', 'tape', 'abi', 'result'],
  gate: ['bench', 'measure', 'contenders', 'trace', 'wasm', 'tape', 'abi', 'result'],
  report: ['result'],
  page: ['measure', 'blackout', 'contenders', 'trace', 'wasm', 'ts', 'tape', 'abi', 'result'],
};

/** Folders that also run in a browser: no Node API, the build of the module aside. */
const BROWSER = ['abi', 'result', 'tape', 'wasm', 'blackout', 'page'];
const BUILD_ONLY = ['wasm/build.ts', 'wasm/instrument.ts', 'result/read.ts', 'page/build.ts'];

const SRC = join(import.meta.dirname, '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) =>
  f.endsWith('.ts'),
);
const imports = (file: string) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/from '([^']+)'|^import '([^']+)'/gm)].map(
    (match) => (match[1] ?? match[2])!,
  );
/** The part of src/ a file belongs to; the suites' data in bench/ count as one below all that measure. */
const part = (file: string) =>
  file.startsWith('../bench/') ? 'bench' : file.split('/')[0]!.replace(/\.ts$/, '');

describe('imports between the parts of src/', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only what lies below it', (name) => {
    const wrong = files
      .filter((file) => part(file) === name)
      .flatMap((file) =>
        imports(file)
          .filter((path) => path.startsWith('.'))
          .map((path) => part(normalize(join(dirname(file), path))))
          .filter((to) => to !== name && to !== 'fault' && !MAY_IMPORT[name]!.includes(to))
          .map((to) => `${file} imports ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it('what also runs in a browser uses no Node API', () => {
    const wrong = files
      .filter((file) => BROWSER.includes(part(file)) && !BUILD_ONLY.includes(file))
      .filter((file) => imports(file).some((path) => path.startsWith('node:')));
    expect(wrong).toEqual([]);
  });
});
