import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, ROOT, temporary } from './command.ts';

const { dir, remove } = temporary();
afterAll(remove);

/** A name of a file, a key and an option: escapes, a C1 control, turned text, a CI command. */
const HOSTILE = 'a\u001b[31m\n::error::x\u009bz\u202e##[b]';
const SHOWN = String.raw`a\u001b[31m\n::error::x\u009bz\u202e\u0023#[b]`;

const sample = readFileSync(join(ROOT, 'test/report/sample/run.ndjson'), 'utf8');
writeFileSync(join(dir, HOSTILE), sample);
writeFileSync(join(dir, 'key.json'), JSON.stringify({ v: 1, [HOSTILE]: 1, ops: [] }));
cpSync(join(ROOT, 'examples/scenarios/luo_kexec_simple.json'), join(dir, `${HOSTILE}.json`));
writeFileSync(
  join(dir, 'machine.ndjson'),
  sample.replace(/"cpu":"[^"]*"/, `"cpu":${JSON.stringify(HOSTILE)}`),
);

describe('what a command prints is plain, whatever it names', () => {
  it.each<[string[], number]>([
    [['compare', HOSTILE, HOSTILE], 3],
    [['compare', `${HOSTILE}none`, 'none'], 2],
    [[`--${HOSTILE}`], 2],
    [['run', '--scenario', 'key.json'], 2],
    [['run', '--scenario', `${HOSTILE}.json`], 2],
    [['report', HOSTILE, '--format', 'text', '-o', `${HOSTILE}.txt`], 0],
    [['gate', '--baseline', HOSTILE], 2],
    [['trace', 'show', HOSTILE], 2],
    [['trace', 'check', HOSTILE, '--ktap'], 2],
    [['trace', 'import', HOSTILE, '-o', `${HOSTILE}-made`], 2],
    [['abi', 'decode', HOSTILE], 2],
  ])('%j', async (args, code) => {
    const ended = await command(args, dir);
    const printed = ended.stdout + ended.stderr;
    expect(ended.code).toBe(code);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(printed).not.toMatch(/^\s*::|##\w*\[/m);
    expect(printed).toContain(SHOWN.slice(0, 12));
  });

  it('a machine is shown plainly in reports', async () => {
    const ended = await command(
      ['report', 'machine.ndjson', '--format', 'text,md', '-o', 'out'],
      dir,
    );
    expect(ended.code).toBe(0);
    for (const name of ended.stdout.trim().replace('out: ', '').split(', ')) {
      const text = readFileSync(join(dir, 'out', name), 'utf8');
      expect(text.replaceAll(/[\n\t]/g, ''), name).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text, name).not.toMatch(/^\s*::error/m);
    }
  });
});
