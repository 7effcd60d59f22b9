/**
 * Edits of C sources by the names of what is in them, and patches made of them at run time: so that patches for a
 * kernel can be written down without a line of that kernel.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Fault } from '../src/fault.ts';

/** A part of a text: from the first character to the one behind the last. */
interface Part {
  from: number;
  to: number;
}

/** A source file that is edited. Every edit raises Fault 2 naming the file and what is not in it. */
export class Edited {
  #text: string;
  readonly #file: string;

  /** Takes the file's name, for messages, and its text. */
  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** The text as it is by now. */
  get text(): string {
    return this.#text;
  }

  /** Puts code before the definition of a function or struct, and before the comment that stands there. */
  before(name: string, code: string): this {
    const { from } = this.#definition(name);
    const blank = this.#text.lastIndexOf('\n\n', from);
    return this.#put({ from: blank + 2, to: blank + 2 }, `${code.trimEnd()}\n\n`);
  }

  /** Puts code behind the definition of a function or struct. */
  behind(name: string, code: string): this {
    const { to } = this.#definition(name);
    const end = this.#text.indexOf('\n', to) + 1;
    return this.#put({ from: end, to: end }, `\n${code.trimEnd()}\n`);
  }

  /** Puts a line before the first one that the pattern matches. */
  beforeLine(pattern: RegExp, line: string): this {
    const at = this.#text.search(pattern);
    if (at < 0) throw this.#lacks(`a match of ${pattern}`);
    const from = this.#text.lastIndexOf('\n', at) + 1;
    return this.#put({ from, to: from }, `${line}\n`);
  }

  /** Replaces the first match, of a function or struct where one is named; `by` may name groups, as `$1`. */
  replace(pattern: RegExp, by: string, name?: string): this {
    const part = name === undefined ? { from: 0, to: this.#text.length } : this.#definition(name);
    const own = this.#text.slice(part.from, part.to);
    if (own.search(pattern) < 0) throw this.#lacks(`a match of ${pattern}`);
    return this.#put(part, own.replace(pattern, by));
  }

  /**
   * Takes a statement with braces out of a function, with the comment above it: the first whose head matches. Gives
   * its lines.
   */
  cut(name: string, head: RegExp): string {
    const part = this.#statement(name, head);
    const lines = this.#text.slice(part.from, part.to);
    this.#put(part, '');
    // The blank line above goes with it where one stands below.
    const isDouble = this.#text.slice(part.from - 2, part.from + 1) === '\n\n\n';
    if (isDouble) this.#put({ from: part.from - 1, to: part.from }, '');
    return lines;
  }

  /** Puts lines before the first statement of a function whose head matches, and before the comment above it. */
  beforeStatement(name: string, head: RegExp, lines: string): this {
    const { from } = this.#statement(name, head);
    return this.#put({ from, to: from }, lines);
  }

  /** Puts lines behind the first statement of a function whose head matches. */
  behindStatement(name: string, head: RegExp, lines: string): this {
    const { to } = this.#statement(name, head);
    return this.#put({ from: to, to }, lines);
  }

  #put({ from, to }: Part, code: string): this {
    this.#text = this.#text.slice(0, from) + code + this.#text.slice(to);
    return this;
  }

  /** A function's or a struct's definition: it begins a line, and what braces hold follows. */
  #definition(name: string): Part {
    const head = new RegExp(
      `^(?:struct ${name} \\{|[a-z][^;{}()=]*\\b${name}\\([^;{}]*\\)\\s*\\{)`,
      'm',
    );
    const found = head.exec(this.#text);
    if (!found) throw this.#lacks(name);
    return { from: found.index, to: this.#closing(found.index + found[0].length - 1) };
  }

  /** Whole lines of a statement, of one line or with braces, and of the comment above it. */
  #statement(name: string, head: RegExp): Part {
    const own = this.#definition(name);
    const at = this.#text.slice(own.from, own.to).search(head);
    if (at < 0) throw this.#lacks(`a match of ${head} in ${name}`);
    const line = this.#text.lastIndexOf('\n', own.from + at) + 1;
    const above = /\n[\t ]*\/\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(this.#text.slice(own.from, line));
    const from = above ? own.from + above.index + 1 : line;
    const end = this.#text.indexOf('\n', own.from + at);
    const hasBraces = this.#text[end - 1] === '{';
    const to = hasBraces ? this.#text.indexOf('\n', this.#closing(end - 1)) + 1 : end + 1;
    return { from, to };
  }

  /** Where the brace that opens at `open` is closed: comments, strings and characters have none. */
  #closing(open: number): number {
    const token = /\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g;
    token.lastIndex = open;
    let depth = 0;
    for (let found = token.exec(this.#text); found; found = token.exec(this.#text)) {
      if (found[0] === '{') depth++;
      if (found[0] === '}' && --depth === 0) return found.index + 1;
    }
    throw this.#lacks(`the brace that closes the one at offset ${open}`);
  }

  #lacks(what: string): Fault {
    return new Fault(2, `${this.#file}: has not ${what}; it is of another kernel`);
  }
}

/**
 * Takes a tree and edits by the files that they are of; gives a patch of them all, as `diff -up` and git write it.
 * The tree is only read. Raises Fault 2 where a file is not there, is not what an edit expects, or there is no diff.
 */
export function diffOf(tree: string, edits: ReadonlyMap<string, (file: Edited) => void>): string {
  const folder = mkdtempSync(join(tmpdir(), 'luo-bench-edits-'));
  try {
    return [...edits]
      .map(([file, edit]) => {
        const path = join(tree, file);
        const edited = new Edited(path, readText(path));
        edit(edited);
        const changed = join(folder, file);
        mkdirSync(dirname(changed), { recursive: true });
        writeFileSync(changed, edited.text);
        const labels = ['--label', `a/${file}`, '--label', `b/${file}`];
        const { status, stdout, stderr } = spawnSync('diff', ['-up', ...labels, path, changed], {
          encoding: 'utf8',
          env: { ...process.env, LC_ALL: 'C' },
        });
        if (status !== 1) throw new Fault(2, `diff: ${stderr || `${path} is as it was`}`);
        return stdout;
      })
      .join('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Fault(2, `${path}: ${(error as Error).message}`);
  }
}
