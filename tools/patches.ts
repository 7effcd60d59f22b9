/**
 * Patches to the kernel that `patch` is tried with, made of its source at run time: `node dist/tools/patches.js NAME
 * [TREE]` prints one, of Debian's newest source where no tree is given; without a name it prints all names. What goes
 * into the kernel is in examples/patches/.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from '../src/fault.ts';
import { ensureSource } from '../src/kernel/source.ts';
import { packageRoot } from '../src/package.ts';
import { diffOf, type Edited } from './edits.ts';

/** A patch: what it is called in a mail, and what it does to which files. */
export interface Patch {
  subject: string;
  edits: ReadonlyMap<string, (file: Edited) => void>;
}

const SESSION = 'kernel/liveupdate/luo_session.c';
const INTERNAL = 'kernel/liveupdate/luo_internal.h';
const LAYOUT = 'include/linux/kho/abi/luo.h';
const MEMBLOCK = 'mm/memblock.c';

const INSERT = 'luo_session_insert';
const WALK = /list_for_each_entry\(/;
const ROOM = /if \(.*outgoing\) \{/;
const LOCK = /guard\(rwsem_write\)/;

/** The patches by name. */
export const PATCHES: Readonly<Record<string, Patch>> = {
  buckets: indexed(
    'a fixed number of buckets',
    'buckets',
    'stringhash',
    'struct hlist_node bucket;',
  ),
  tree: indexed('a red-black tree', 'tree', 'rbtree', 'struct rb_node node;'),
  sorted: indexed('a sorted array', 'sorted', 'mm'),
  xarray: indexed('an XArray of hashes', 'xarray', 'xarray', 'struct luo_session *same_hash;'),
  'grow-late': one(
    'luo: make room for a session after its name was looked for',
    SESSION,
    (file) => {
      const room = file.cut(INSERT, ROOM);
      file.behindStatement(INSERT, WALK, room);
    },
  ),
  'room-unlocked': one('luo: look for room before the lock is taken', SESSION, (file) => {
    const room = file.cut(INSERT, ROOM);
    file.beforeStatement(INSERT, LOCK, room);
  }),
  'last-index': one(
    'memblock: search reserved regions from the last one found',
    MEMBLOCK,
    (file) => {
      file.before('memblock_add_range', codeOf('last-index'));
      const from =
        'for (idx = memblock_search_from(type, base), rgn = &type->regions[idx];\n' +
        '\t     idx < type->cnt; rgn = &type->regions[++idx]) {';
      for (const name of ['memblock_add_range', 'memblock_isolate_range']) {
        file.replace(/for_each_memblock_type\(.*\{/, from, name);
      }
    },
  ),
  comment: one('luo: add a comment', SESSION, (file) => {
    file.before('luo_session_alloc', '/* All line numbers behind it are others. */');
  }),
  unread: one('luo: add a string that nobody reads', SESSION, (file) => {
    file.before('luo_session_alloc', 'static const char luo_unread[] __used = "luo-bench";');
  }),
  twice: one('luo: compare every name twice', SESSION, (file) => {
    const walk = file.cut(INSERT, WALK);
    file.beforeStatement(INSERT, /list_add_tail\(/, walk + walk.replace(/.*\/\*[\s\S]*\*\/\n/, ''));
  }),
  layout: one('luo: hand over what is of files before the name', LAYOUT, swapName),
  'layout-string': one('luo: hand over what is of files before the name', LAYOUT, (file) => {
    swapName(file);
    file.replace(/(define LUO_ABI_COMPATIBLE\s+)"[^"]*"/, '$1"luo-v99"');
  }),
  padding: one('luo: fill what a name leaves of its field', SESSION, (file) => {
    file.behindStatement(
      'luo_session_serialize',
      /strscpy\(/,
      '\t\tser->name[sizeof(ser->name) - 1] = 1;\n',
    );
  }),
  broken: one('luo: name what is not there', SESSION, (file) => {
    file.beforeStatement(INSERT, LOCK, '\tluo_nothing_of_this_name(sh);\n');
  }),
};

/** Takes a patch's name and a tree; gives its text with a subject, as a mail has it. Raises Fault 2. */
export function patchText(name: string, tree: string): string {
  const patch = Object.hasOwn(PATCHES, name) ? PATCHES[name] : undefined;
  if (!patch) throw new Fault(2, `${name}: no patch; there are ${Object.keys(PATCHES).join(', ')}`);
  return `Subject: [PATCH] ${patch.subject}\n\n---\n${diffOf(tree, patch.edits)}`;
}

function one(subject: string, file: string, edit: (file: Edited) => void): Patch {
  return { subject, edits: new Map([[file, edit]]) };
}

/** A structure in place of both walks over the list, which stays for its order. */
function indexed(what: string, code: string, header: string, member?: string): Patch {
  const edits = new Map<string, (file: Edited) => void>();
  if (member !== undefined) {
    edits.set(INTERNAL, (file) => {
      file.beforeLine(/#include <linux\/liveupdate\.h>/, `#include <linux/${header}.h>`);
      file.replace(/\n\}$/, `\n\t${member}\n}`, 'luo_session');
    });
  }
  edits.set(SESSION, (file) => {
    file.beforeLine(/#include <linux\/rwsem\.h>/, `#include <linux/${header}.h>`);
    file.cut(INSERT, WALK);
    file.replace(/.*\*it;\n/, '', INSERT);
    file.beforeStatement(
      INSERT,
      /list_add_tail\(/,
      '\tif (luo_index_find(sh, session->name))\n\t\treturn -EEXIST;\n' +
        '\terr = luo_index_add(sh, session);\n\tif (err)\n\t\treturn err;\n',
    );
    file.beforeStatement('luo_session_remove', /list_del\(/, '\tluo_index_remove(sh, session);\n');
    file.beforeStatement('luo_session_retrieve', WALK, '\tsession = luo_index_find(sh, name);\n');
    file.cut('luo_session_retrieve', WALK);
    file.replace(/.*\*it;\n/, '', 'luo_session_retrieve');
    file.before(INSERT, codeOf(code));
  });
  return { subject: `luo: find sessions by ${what}`, edits };
}

/** In the entry that is handed over, as other words at other offsets. */
function swapName(file: Edited): void {
  file.replace(/\n(.*name.*)\n(.*file_set_ser.*)\n/, '\n$2\n$1\n', 'luo_session_ser');
}

function codeOf(name: string): string {
  return readFileSync(join(packageRoot(), 'examples', 'patches', `${name}.c`), 'utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name, tree] = process.argv.slice(2);
  try {
    if (name === undefined) process.stdout.write(`${Object.keys(PATCHES).join('\n')}\n`);
    else {
      const progress = {
        phase: (text: string) => process.stderr.write(`${text}\n`),
        step() {},
        end() {},
      };
      const folder = tree ?? (await ensureSource(progress, new AbortController().signal)).folder;
      process.stdout.write(patchText(name, folder));
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`patches: ${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}
