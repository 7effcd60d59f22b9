import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { command, start, temporary } from '../cli/command.ts';
import { describeTwins } from '../native/twins.ts';

vi.setConfig({ testTimeout: 120_000 });

let dir: string;
let remove: () => void;
beforeEach(() => {
  ({ dir, remove } = temporary());
});
afterEach(() => remove());

describe('prices', () => {
  it('ends with 2 before it measures where its file cannot be written', async () => {
    const { code, stderr } = await command(['prices', '-o', 'none/p.ndjson'], dir);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^luo-bench: none\/p\.ndjson: cannot be written: .*\n$/);
  });
});

describeTwins('prices, with a compiler', () => {
  it.skipIf(process.platform !== 'linux')(
    'ends with 130 on Ctrl-C, leaves no process and writes nothing',
    async () => {
      const { child, done } = start(['prices', '-o', 'p.ndjson'], dir, { LC_ALL: 'C' });
      await once(child, 'spawn');
      const children = () =>
        readdirSync('/proc')
          .filter((pid) => /^\d+$/.test(pid))
          .filter((pid) => parentOf(pid) === child.pid);
      await expect.poll(children, { timeout: 60_000 }).toHaveLength(1);
      const [twins] = children();
      child.kill('SIGINT');
      expect(await done).toMatchObject({ code: 130, stdout: '' });
      expect(readdirSync('/proc')).not.toContain(twins);
      expect(readdirSync(dir)).toEqual([]);
    },
  );
});

/** The process that started one, as /proc tells; its name, which may have blanks, stands in brackets. */
function parentOf(pid: string): number {
  try {
    const stat = readFileSync(join('/proc', pid, 'stat'), 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
  } catch {
    return 0;
  }
}
