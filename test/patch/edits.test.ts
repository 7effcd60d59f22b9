import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diffOf, Edited } from '../../tools/edits.ts';
import { temporary } from '../cli/command.ts';

const SOURCE = `#include <a.h>

struct thing {
	int count; /* } */
};

/* What it does: { */
static int put(struct thing *all,
	       int one)
{
	const char *text = "}";
	char brace = '}';

	lock(all);

	/*
	 * Why { is here.
	 */
	if (full(all)) {
		// }
		return -1;
	}

	while (all->count) {
		if (one)
			all->count--;
	}
	return 0;
}

static int get(struct thing *all)
{
	lock(all);
	return put(all, 1);
}
`;

const edited = (edit: (file: Edited) => void) => {
  const file = new Edited('a.c', SOURCE);
  edit(file);
  return file.text;
};

describe('an edit of a source', () => {
  it('goes before a function and its comment, and behind it', () => {
    expect(edited((file) => file.before('put', 'int mine;\n'))).toContain(
      '};\n\nint mine;\n\n/* What it does: { */\nstatic int put(',
    );
    expect(edited((file) => file.behind('put', 'int mine;\n'))).toContain(
      '\treturn 0;\n}\n\nint mine;\n\nstatic int get(',
    );
    expect(edited((file) => file.beforeLine(/a\.h/, '#include <0.h>'))).toMatch(
      /^#include <0\.h>\n#include <a\.h>\n/,
    );
  });

  it('replaces in one function or struct alone, or the first of all', () => {
    const unlocked = edited((file) => file.replace(/.*lock\(all\);\n/, '', 'get'));
    expect(unlocked).toContain('static int get(struct thing *all)\n{\n\treturn put');
    expect(unlocked).toContain("'}';\n\n\tlock(all);");
    expect(edited((file) => file.replace(/\n\}$/, '\n\tint more;\n}', 'thing'))).toContain(
      'int count; /* } */\n\tint more;\n};',
    );
    expect(edited((file) => file.replace(/(a)\.h/, '$1$1.h'))).toMatch(/^#include <aa\.h>/);
  });

  it('cuts a statement with its braces, its comment, and a blank line of two', () => {
    let cut = '';
    const text = edited((file) => {
      cut = file.cut('put', /if \(full/);
    });
    expect(cut).toBe(
      '\t/*\n\t * Why { is here.\n\t */\n\tif (full(all)) {\n\t\t// }\n\t\treturn -1;\n\t}\n',
    );
    expect(text).toContain('\tlock(all);\n\n\twhile (all->count) {');
  });

  it('puts lines before a statement and its comment, and behind it', () => {
    expect(edited((file) => file.beforeStatement('put', /if \(full/, '\tx();\n'))).toContain(
      '\tlock(all);\n\n\tx();\n\t/*\n\t * Why',
    );
    expect(edited((file) => file.behindStatement('put', /while/, '\tx();\n'))).toContain(
      '\t}\n\tx();\n\treturn 0;',
    );
    expect(edited((file) => file.behindStatement('get', /lock/, '\tx();\n'))).toContain(
      '\tlock(all);\n\tx();\n\treturn put',
    );
  });

  it.each<[string, (file: Edited) => void]>([
    ['take', (file) => file.before('take', '')],
    ['a match of /nothing/', (file) => file.replace(/nothing/, '', 'put')],
    ['a match of /nothing/ in put', (file) => file.cut('put', /nothing/)],
    ['a match of /nothing/', (file) => file.beforeLine(/nothing/, '')],
  ])('says what the file has not: %s', (what, edit) => {
    expect(() => edited(edit)).toThrow(`a.c: has not ${what}; it is of another kernel`);
  });
});

describe('a patch of edits', () => {
  let dir: string;
  let remove: () => void;
  beforeEach(() => {
    ({ dir, remove } = temporary());
    mkdirSync(join(dir, 'kernel'));
    for (const name of ['a.c', 'b.c']) writeFileSync(join(dir, 'kernel', name), SOURCE);
  });
  afterEach(() => remove());

  it('is of all files, by their names in the tree, which stays', () => {
    const edits = ['kernel/a.c', 'kernel/b.c'].map((file): [string, (file: Edited) => void] => [
      file,
      (text) => text.behind('get', `/* ${file} */`),
    ]);
    const diff = diffOf(dir, new Map(edits));
    expect(diff.match(/^(?:---|\+\+\+) .*/gm)).toEqual([
      '--- a/kernel/a.c',
      '+++ b/kernel/a.c',
      '--- a/kernel/b.c',
      '+++ b/kernel/b.c',
    ]);
    expect(diff).toContain('+/* kernel/b.c */');
    expect(readFileSync(join(dir, 'kernel/a.c'), 'utf8')).toBe(SOURCE);
  });

  it.each([
    ['kernel/c.c', (file: Edited) => file.behind('get', 'x'), 'no such file'],
    ['kernel/a.c', () => {}, 'is as it was'],
  ])('is refused: %s', (file, edit, why) => {
    expect(() => diffOf(dir, new Map([[file, edit]]))).toThrow(new RegExp(why, 'i'));
  });
});
