import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FULL_SIZES } from '../bench/suites.ts';
import { NAME_STYLES } from '../src/tape/names.ts';

/**
 * The rooms from top to bottom: each may import of those below its own row, none beside it. What
 * everyone may use stands last.
 */
const ROWS = [
  ['cli', 'tools'],
  ['index', 'health'],
  ['page', 'request'],
  ['gate', 'blackout', 'patch'],
  ['workload', 'record', 'prices'],
  ['measure', 'kernel'],
  ['contenders', 'bench'],
  ['ts', 'wasm', 'trace'],
  ['report', 'tape'],
  ['abi', 'result'],
  ['files', 'package', 'tool'],
  ['fault', 'temporary'],
  ['shown', 'sizes'],
];
/** Where that allows too much: a report sees results and nothing else. */
const ONLY: Record<string, string[]> = {
  report: ['result', 'fault', 'shown', 'sizes'],
  abi: ['fault', 'shown'],
  result: ['files', 'fault', 'shown'],
};
/** Data and prose: types alone come from other rooms. */
const TYPES_ONLY = ['bench'];

/** Rooms that also run in a browser: no Node API but in these files, which it never loads. */
const BROWSER = ['abi', 'result', 'tape', 'ts', 'wasm', 'blackout', 'page'];
const NODE_ONLY = [
  'src/blackout/read.ts',
  'src/page/build.ts',
  'src/result/read.ts',
  'src/wasm/build.ts',
  'src/wasm/folder.ts',
];

const ROOT = join(import.meta.dirname, '..');

interface Import {
  to: string;
  isType: boolean;
}

const FROM =
  /^(?:import|export)\s+(type\s+)?([^;]*?)\s*from '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(FROM)].map(([, type, names = '', from, bare, dynamic]) => {
    const path = (from ?? bare ?? dynamic)!;
    const listed = /^\{([\s\S]*)\}$/.exec(names)?.[1]?.split(',') ?? [];
    const inline = listed.length > 0 && listed.every((name) => /^\s*(?:type\s|$)/.test(name));
    const to = path.startsWith('.') ? normalize(join(dirname(file), path)) : path;
    return { to, isType: type !== undefined || inline };
  });
}

const files = ['src', 'bench', 'tools'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const own = (file: string) => imports.get(file)!.filter(({ to }) => imports.has(to));
const room = (file: string) => /^(?:src\/)?(\w+)(?:\.ts$|\/)/.exec(file)![1]!;

const rowOf = (name: string) => ROWS.findIndex((row) => row.includes(name));

describe('rooms', () => {
  it('each have their place', () => {
    expect([...new Set(files.map(room))].filter((name) => rowOf(name) < 0)).toEqual([]);
  });

  it.each(ROWS.flat())('%s imports only what lies below it', (name) => {
    const wrong = files
      .filter((file) => room(file) === name)
      .flatMap((file) =>
        own(file)
          .map(({ to }) => room(to))
          .filter((to) => to !== name)
          .filter((to) => rowOf(to) <= rowOf(name) || ONLY[name]?.includes(to) === false)
          .map((to) => `${file} imports ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it.each(TYPES_ONLY)('%s imports types alone', (name) => {
    const wrong = files
      .filter((file) => room(file) === name)
      .filter((file) => imports.get(file)!.some(({ isType }) => !isType));
    expect(wrong).toEqual([]);
  });

  it('bench/ has every name style, which it cannot import', () => {
    expect(FULL_SIZES.names).toEqual(NAME_STYLES);
  });
});

it('no file imports itself in a circle, types included', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const { to } of own(file)) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

it('what also runs in a browser uses no Node API, nor does what it imports', () => {
  const reached = new Set<string>();
  const reach = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { to, isType } of own(file)) if (!isType) reach(to);
  };
  for (const file of files) {
    if (BROWSER.includes(room(file)) && !NODE_ONLY.includes(file)) reach(file);
  }
  const wrong = [...reached].filter((file) =>
    imports.get(file)!.some(({ to }) => to.startsWith('node:')),
  );
  expect(wrong).toEqual([]);
});

it('a file of src/cli parses and prints: it has 150 lines at most', () => {
  const long = files
    .filter((file) => room(file) === 'cli')
    .filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 151);
  expect(long).toEqual([]);
});
