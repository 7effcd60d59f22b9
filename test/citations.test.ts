import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, SPEC, sectionsOf } from './spec.ts';

/** What is made, downloaded or nobody's text; this file plants what is wrong. */
const SKIPPED =
  /^(?:node_modules|dist|\.git|\.stryker|results|package-lock\.json|test\/citations\.test\.ts)$/;
const TEXT = /\.(?:ts|c|h|md|json|sh|ya?ml|config|txt|html)$|^\.ci\/run$/;
/** What a build or a run makes, and names of files that are examples of names. */
const MADE = /^(?:dist|results\/(?:latest|replay))\//;
const EXAMPLES = ['assembly/session/list-tail.ts', 'h.md', 'report.md', 'verdicts.md'];
const PATH_END = /\.(?:ts|mjs|js|c|h|md|json|sh|ya?ml|config|gz|svg|png|wat|ndjson)$/;

/** A place in a file that names something that is not there. */
interface Wrong {
  line: number;
  what: string;
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;
const blank = (text: string) => ' '.repeat(text.length);

/** Sentences in one piece, offsets kept: over the lines of a comment and the parts of a string. */
const unbroken = (text: string) =>
  text
    .replace(/['"`]\s*\+\s*['"`]/g, blank)
    .replace(/\n[ \t]*(?:\*(?!\/)|\/\/+|#+|>)?[ \t]*/g, blank);

const START = /\b[Ss]pec(?:\.md)?\)?,?\s+(?:sections?\s+)?(?=§?\d)/g;
const ITEM = String.raw`CV-\d+|[APT]\d+b?`;
const FIRST = /§?(\d+(?:\.\d+)*)/y;
const NEXT = new RegExp(
  String.raw`(?:,?\s+(?:and|to|or)\s+|,\s+)(?:§(\d+(?:\.\d+)*)|(\d+\.\d+)|(${ITEM}))|\s+(${ITEM})\b`,
  'y',
);

/** The item is a row of a table or a paragraph of its own in that section. */
const hasItem = (section: string | undefined, item: string) =>
  section !== undefined &&
  (new RegExp(`^\\| ${item} +\\|`, 'm').test(section) || section.includes(`**${item}**`));

/**
 * Takes a file's text and the sections of docs/spec.md; gives the citations that lead nowhere: of a
 * section, of an item in it ("spec §9.2 A7, A8"), and of a conformance vector. In docs/spec.md
 * (`own`) a bare "§2.4" or "part 14" is a citation too; elsewhere it belongs to no document.
 */
function wrongCitations(text: string, sections: Map<string, string>, own = false): Wrong[] {
  const wrong: Wrong[] = [];
  const joined = unbroken(text);
  const seen = new Set<number>();
  const check = (at: number, section: string, item?: string) => {
    const found = sections.get(section);
    const there = item === undefined ? found !== undefined : hasItem(found, item);
    const what = `docs/spec.md has no §${section}${item === undefined ? '' : ` ${item}`}`;
    if (!there) wrong.push({ line: lineAt(text, at), what });
  };
  const follow = (start: number) => {
    FIRST.lastIndex = start;
    const first = FIRST.exec(joined);
    if (first === null) return;
    let section = first[1]!;
    seen.add(start);
    check(start, section);
    NEXT.lastIndex = FIRST.lastIndex;
    for (let next = NEXT.exec(joined); next !== null; next = NEXT.exec(joined)) {
      const item = next[3] ?? next[4];
      section = next[1] ?? next[2] ?? section;
      const mark = joined.indexOf('§', next.index);
      if (mark >= 0 && mark < NEXT.lastIndex) seen.add(mark);
      check(NEXT.lastIndex - 1, section, item);
    }
  };
  for (const { index, 0: start } of joined.matchAll(START)) follow(index + start.length);
  for (const { index } of joined.matchAll(/§/g)) {
    if (seen.has(index)) continue;
    if (own) follow(index);
    else if (!/RFC \d+ $/.test(joined.slice(0, index))) {
      wrong.push({ line: lineAt(text, index), what: '§ of which document?' });
    }
  }
  for (const { index, 0: item } of joined.matchAll(/\bCV-\d+\b/g)) check(index, '11', item);
  if (!own) return wrong;
  for (const { index, 1: part, 2: last } of joined.matchAll(/\b[Pp]arts? (\d+)(?: to (\d+))?/g)) {
    for (const number of [part, last]) if (number !== undefined) check(index, number);
  }
  return wrong;
}

/**
 * Takes a file's name and text and what there is, from the root; gives the files it names that are
 * not there: paths into the repository's folders, paths from the file's own in its comments, and
 * documents (NAME.md). Other paths are of kernels, of packages, or made up.
 */
function missingFiles(file: string, text: string, exists: (path: string) => boolean): Wrong[] {
  const wrong: Wrong[] = [];
  const own = dirname(file);
  const document = file.endsWith('.md');
  const tell = (at: number, path: string) => {
    if (!EXAMPLES.includes(path))
      wrong.push({ line: lineAt(text, at), what: `${path} is not there` });
  };
  for (const { index, 0: found } of text.matchAll(/[\w.@{}<>$*~+,-]*(?:\/[\w.@{}<>$*~+,-]*)+/g)) {
    const path = found.replace(/[.,]+$/, '');
    if (/^\/|[@<>$*~+]/.test(path) || !(PATH_END.test(path) || path.endsWith('/'))) continue;
    for (const one of withoutBraces(path)) {
      const top = one.split('/', 1)[0]!;
      if (top === '.' || top === '..') {
        if (!document && !isComment(text, index)) continue;
        if (!exists(normalize(join(own, one))) && !exists(normalize(one))) tell(index, one);
      } else if (exists(`${top}/`) && !MADE.test(one) && !exists(one)) tell(index, one);
    }
  }
  for (const { index, 0: name } of text.matchAll(/(?<![\w./-])[\w-]+\.md\b/g)) {
    const places = [name, join(own, name), join('docs', name)];
    if (!places.some((place) => exists(place))) tell(index, name);
  }
  return wrong;
}

/** `a/{b,c}.ts` names two files. */
function withoutBraces(path: string): string[] {
  const [, before, list, after] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(path) ?? [];
  if (list === undefined) return /[{}]/.test(path) ? [] : [path];
  return list.split(',').flatMap((part) => withoutBraces(`${before}${part}${after}`));
}

function isComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return /^\s*(?:\*|\/\*|\/\/|#)|\s\/\/ /.test(line);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (SKIPPED.test(path)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const exists = (path: string) => existsSync(join(ROOT, path));
const texts = filesIn('')
  .filter((file) => TEXT.test(file))
  .map((file): [string, string] => [file, readFileSync(join(ROOT, file), 'utf8')]);
const told = (file: string, wrong: Wrong[]) =>
  wrong.map(({ line, what }) => `${file}:${line}: ${what}`);

describe('sources, documents and messages name only what is there', () => {
  it('sections and items of docs/spec.md', () => {
    const sections = sectionsOf(SPEC);
    expect(
      texts.flatMap(([file, text]) =>
        told(file, wrongCitations(text, sections, file === 'docs/spec.md')),
      ),
    ).toEqual([]);
  });

  it('files', () => {
    expect(texts.flatMap(([file, text]) => told(file, missingFiles(file, text, exists)))).toEqual(
      [],
    );
  });
});

describe('a citation', () => {
  const sections = sectionsOf(
    '# T\n\n## 2. Two\n\n### 2.4 Four\n\n| A7 | a row |\n\n### 2.10 Ten\n\n## 11. V\n\n**CV-01** one\n',
  );
  const lead = (text: string, own?: boolean) =>
    wrongCitations(text, sections, own).map(({ line, what }) => `${line}: ${what}`);

  it.each([
    'spec §2, spec §2.4, Spec §2.10: docs/spec.md §2.4; [docs/spec.md](docs/spec.md) §2',
    '/* C: spec 2.4, 2.10; see docs/spec.md, section 2.4 */',
    'spec §2.4 and §2.10, spec §2 to §2.10, spec §2.4 A7, spec §2 A7, spec §11 CV-01, CV-01',
    '/** (spec §2.4,\n * §2.10) */',
    "'(docs/spec.md ' +\n  '§2.4)'",
    'spec §2.4, and 9 others; core specification 2.0; RFC 9562 §5.4; the spec is short',
  ])('is found: %j', (text) => {
    expect(lead(text)).toEqual([]);
  });

  it.each([
    ['a\nspec §2.5', ['2: docs/spec.md has no §2.5']],
    ['spec 2.40', ['1: docs/spec.md has no §2.40']],
    ['docs/spec.md, section 3', ['1: docs/spec.md has no §3']],
    ['spec 2.4, 2.5', ['1: docs/spec.md has no §2.5']],
    ['spec §2.4 and §9', ['1: docs/spec.md has no §9']],
    ['spec §2 to §4', ['1: docs/spec.md has no §4']],
    ['// (spec §2.4,\n// §2.11)', ['2: docs/spec.md has no §2.11']],
    ["\n'(docs/spec.md ' +\n  '§7)'", ['3: docs/spec.md has no §7']],
    ['spec §2.4 A7, A8', ['1: docs/spec.md has no §2.4 A8']],
    ['spec §2.10 A7', ['1: docs/spec.md has no §2.10 A7']],
    ['spec §2 P6 to P9', ['1: docs/spec.md has no §2 P6', '1: docs/spec.md has no §2 P9']],
    ['\n\nCV-02', ['3: docs/spec.md has no §11 CV-02']],
    ['design.md §5', ['1: § of which document?']],
  ])('leads nowhere: %j', (text, wrong) => {
    expect(lead(text)).toEqual(wrong);
  });

  it('needs no name inside docs/spec.md', () => {
    expect(lead('§2.4 and §2.10, parts 2 to 11', true)).toEqual([]);
    expect(lead('see §2.4\nand §3 and parts 2 to 12', true)).toEqual([
      '2: docs/spec.md has no §3',
      '2: docs/spec.md has no §12',
    ]);
  });
});

describe('a file', () => {
  const there = ['src/', 'src/a.ts', 'src/b.ts', 'docs/', 'docs/spec.md', 'README.md'];
  const missing = (file: string, text: string) =>
    missingFiles(file, text, (path) => there.includes(path)).map(
      ({ line, what }) => `${line}: ${what}`,
    );

  it.each([
    '// src/a.ts, src/{a,b}.ts and ./b.ts',
    'docs/spec.md, spec.md, README.md: see src/.',
    "import './nothing.ts';\nread('../c.json');",
    'mm/memblock.c, src/*.ts, src/<name>.ts, dist/src/main.js, results/latest/a.json',
  ])('is there: %j', (text) => {
    expect(missing('src/x.ts', text)).toEqual([]);
  });

  it.each([
    ['\n// src/c.ts', ['2: src/c.ts is not there']],
    ["'see src/c.json'", ['1: src/c.json is not there']],
    ['src/{a,c}.ts', ['1: src/c.ts is not there']],
    [' * as ./c.ts', ['1: ./c.ts is not there']],
    ['src/sub/', ['1: src/sub/ is not there']],
    ['a (design.md §5)', ['1: design.md is not there']],
    ['docs/other.md', ['1: docs/other.md is not there']],
  ])('is not there: %j', (text, wrong) => {
    expect(missing('src/x.ts', text)).toEqual(wrong);
  });
});
