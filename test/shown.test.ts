import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Fault } from '../src/fault.ts';
import {
  ascii,
  codeMarkdown,
  columns,
  escapeKtap,
  escapeMarkdown,
  escapeXml,
  plain,
  plainJson,
  plainLines,
  quoted,
  warning,
  widthOf,
  wrap,
} from '../src/shown.ts';

/** Escapes of a terminal, C1 controls, turned text, separators, half a character, CI commands. */
const HOSTILE =
  '::error file=a::b\n\u001b[31m\u001b]0;x\u0007\r\u009b2J\u202ert\u2066\u2028\u2029\u200f\ud800\n' +
  'ok 1 forged # SKIP\n  ::warning::x\n##[error]y\n##vso[task.x]z\n##teamcity[a]\t<img src=x>';
/** What must be in no text that is shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const COMMAND = /^\s*::|##\w*\[/m;

describe('a text from outside', () => {
  it('is one line in which nothing is unseen and nothing a command', () => {
    const shown = plain(HOSTILE);
    expect(shown).not.toMatch(UNSEEN);
    expect(shown).not.toMatch(COMMAND);
    expect(shown).toContain(String.raw`\n\u001b[31m`);
    expect(plain(shown)).toBe(shown);
  });

  it('of several lines keeps them', () => {
    const shown = plainLines(HOSTILE);
    expect(shown.split('\n')).toHaveLength(7);
    expect(shown.replaceAll(/[\n\t]/g, '')).not.toMatch(UNSEEN);
    expect(shown).not.toMatch(COMMAND);
  });

  it('stays as it is where it is plain, in any script', () => {
    const text = "vm-0 é 日本 🙂 ::a ##b # c: :d 'e' <f> \\u0041";
    expect(plain(text)).toBe(text);
    expect(plainLines(`${text}\n\t${text}\n`)).toBe(`${text}\n\t${text}\n`);
  });

  it('is the same text in JSON', () => {
    const shown = plainJson({ [HOSTILE]: HOSTILE });
    expect(shown).not.toMatch(UNSEEN);
    expect(shown).not.toMatch(COMMAND);
    expect(JSON.parse(shown)).toEqual({ [HOSTILE]: HOSTILE });
  });

  it('is one line of a fault and of a warning, what a tool printed indented below', () => {
    expect(new Fault(2, `${HOSTILE}: wrong`).message).toBe(`${plain(HOSTILE)}: wrong`);
    const lines = ['a: ', '::error::b', 'c\nd'];
    expect(new Fault(2, 'it said:', lines).message).toBe(
      'it said:\n  a: \n  \\u003a:error::b\n  c\\nd',
    );
    expect(warning(HOSTILE)).toBe(`warning: ${plain(HOSTILE)}\n`);
  });

  it('begins no line as a command, wherever a line is broken', () => {
    const lines = wrap('aaaa ::error::b ##[x] \u001b\n', 8);
    expect(lines.join('\n')).not.toMatch(COMMAND);
    expect(lines.join('')).not.toMatch(UNSEEN);
    expect(ascii('é\n::error::x\u001b')).toBe('?\n\\u003a:error::x?');
  });

  it('is no markup, mention, fence or directive', () => {
    expect(escapeXml(`${HOSTILE}"'&`)).not.toMatch(/[<>"']|&(?!\w+;|#39;)/);
    expect(escapeXml('a\nb')).toBe('a\nb');
    expect(escapeMarkdown(`${HOSTILE}@root \`|`)).not.toMatch(/[<>@]|(?<!\\)[|`[]/);
    expect(codeMarkdown('a ``b` \n')).toBe('``` a ``b`  ```');
    expect(escapeKtap(HOSTILE)).not.toMatch(/(?<!\\)#|\n/);
  });
});

describe('an argument of a command', () => {
  it.each([
    ['wasm/list,ts/map', 'wasm/list,ts/map'],
    ["it's", String.raw`'it'\''s'`],
    ['$(touch x) `y` ; z', "'$(touch x) `y` ; z'"],
    ['', "''"],
    ['~', "'~'"],
    ['a\nb', String.raw`'a\nb'`],
  ])('%j is quoted where a shell needs it', (argument, shown) => {
    expect(quoted(argument)).toBe(shown);
    if (argument === plain(argument)) {
      expect(execFileSync('sh', ['-c', `printf %s ${quoted(argument)}`]).toString()).toBe(argument);
    }
  });
});

describe('columns', () => {
  it('stay a blank apart and where they were', () => {
    expect(columns([6, 5, 5], ['a', '1', '2'])).toBe('a         1    2');
    expect(columns([6, 5, 8], ['a', '123456', '+1%'])).toBe('a    123456     +1%');
    expect(columns([3, 3, 3], ['abcd', '12345', '6'])).toBe('abcd 12345 6');
    expect(columns([3, 3, 4], ['a', '', '6'])).toBe('a        6');
  });

  it('know how wide letters are in a terminal', () => {
    expect(widthOf('abc')).toBe(3);
    expect(widthOf('日本')).toBe(4);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('🙂')).toBe(2);
  });
});
