import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseResults } from '../../src/result/read.ts';
import { command, linesOf, ROOT, start, temporary } from './command.ts';

const MAIN = join(ROOT, 'dist/src/cli/main.js');
const SMALL = ['run', 'insert', '--n', '5', '--contender', 'wasm/list', '--smoke'];
/** Its first results come soon, and it goes on for minutes. */
const LARGE = ['run', 'insert', '--n', '5,2000', '--contender', 'wasm/list,native/list', '--json'];
const SCENARIO = join(ROOT, 'examples/scenarios/luo_kexec_simple.json');
const TRACE = join(ROOT, 'results/7.3.4-n819-session');
const { dir, remove } = temporary();
afterAll(remove);

let number = 0;
const folder = () => {
  const path = join(dir, `out-${++number}`);
  mkdirSync(path);
  return path;
};
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const results = (...path: string[]) => parseResults(read(...path), 'results').length;

/** Starts a run into `out` and waits until it has results. */
async function begun(out: string) {
  const run = start([...LARGE, '--out', out], dir);
  while (!run.ended.stdout.includes('"type":"result"')) {
    expect(run.child.exitCode).toBe(null);
    await new Promise((r) => setTimeout(r, 20));
  }
  return run;
}

/** Runs a line of bash in which `$luo` is the command line. */
async function bash(line: string, env: NodeJS.ProcessEnv = {}) {
  const whole = `luo() { "${process.execPath}" "${MAIN}" "$@"; }; ${line}`;
  const options = { cwd: dir, env: { ...process.env, ...env }, timeout: 60_000 };
  return promisify(execFile)('bash', ['-c', whole], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code: code as number | null, stdout, stderr }),
  );
}

describe('a run that ends early keeps its lines beside older results', () => {
  it.each(['SIGINT', 'SIGHUP'] as const)(
    '%s',
    async (signal) => {
      const out = folder();
      writeFileSync(join(out, 'results.ndjson'), 'older');
      writeFileSync(join(out, 'report.html'), 'its page');
      const { child, done } = await begun(out);
      child.kill(signal);
      const ended = await done;
      expect(ended.code).toBe(130);
      expect(ended.stderr).toContain(`are in ${join(out, 'results.partial.ndjson')}\n`);
      expect(read(out, 'results.ndjson')).toBe('older');
      expect(read(out, 'report.html')).toBe('its page');
      expect(read(out, 'results.partial.ndjson')).toBe(ended.stdout);
      expect(results(out, 'results.partial.ndjson')).toBeGreaterThan(1);
      expect(readdirSync(out)).toHaveLength(3);
    },
    60_000,
  );

  it('before its first result it leaves nothing', async () => {
    const out = folder();
    const { child, ended, done } = start(
      ['run', 'insert', '--n', '2000', '--json', '--out', out],
      dir,
    );
    while (!ended.stdout.includes('"type":"env"')) await new Promise((r) => setTimeout(r, 10));
    child.kill('SIGTERM');
    expect(await done).toMatchObject({ code: 130, stderr: 'interrupted: no results yet\n' });
    expect(readdirSync(out)).toEqual([]);
  }, 60_000);

  it('a complete run then takes the place of older results, of what was kept, and of their page', async () => {
    const out = folder();
    for (const name of ['results.ndjson', 'results.partial.ndjson', 'report.html']) {
      writeFileSync(join(out, name), 'older');
    }
    const ended = await command([...SMALL, '--json', '--out', out], dir);
    expect(ended.code).toBe(0);
    expect(readdirSync(out)).toEqual(['results.ndjson']);
    expect(read(out, 'results.ndjson')).toBe(ended.stdout);
    expect(ended.stderr).toContain(`${join(out, 'report.html')}: removed`);
  }, 60_000);

  it('what a killed run left is kept by the next, whole lines alone, and of one that lives nothing', async () => {
    const out = folder();
    const killed = await begun(out);
    killed.child.kill('SIGKILL');
    await killed.done;
    const [left] = readdirSync(out);
    expect(left).toMatch(/^\.results\.ndjson\./);
    const lines = read(out, left!);
    writeFileSync(join(out, left!), `${lines}{"v":1,"type":"resu`);
    const living = await begun(out);
    expect(read(out, 'results.partial.ndjson')).toBe(lines);
    const ended = await command([...SMALL, '--out', out], dir);
    expect(ended.code).toBe(0);
    living.child.kill('SIGINT');
    expect((await living.done).code).toBe(130);
    expect(read(out, 'results.partial.ndjson')).toBe((await living.done).stdout);
    expect(readdirSync(out).sort()).toEqual(['results.ndjson', 'results.partial.ndjson']);
  }, 120_000);

  it("takes no file for a killed run's that only has a name like it", async () => {
    const out = folder();
    const names = ['.results.ndjson.1234', '.results.ndjson.000000-zz-0-00000000000x', '.hidden'];
    for (const name of names) writeFileSync(join(out, name), 'mine\nmine\nmine\n');
    const linked = '.results.ndjson.000000-zz-0-000000000000';
    symlinkSync(join(out, '.hidden'), join(out, linked));
    expect((await command([...SMALL, '--out', out], dir)).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([...names, linked, 'results.ndjson'].sort());
    expect(read(out, '.hidden')).toBe('mine\nmine\nmine\n');
  }, 60_000);

  it('each command has a folder of its own', async () => {
    for (const [args, place] of [
      [['run'], 'latest'],
      [['replay'], 'replay'],
      [[], 'latest'],
    ] as const) {
      const { stdout } = await command([...args, '--help'], dir);
      expect(stdout.replace(/\s+/g, ' ')).toContain(`(default: "results/${place}")`);
    }
  }, 60_000);
});

it('Ctrl-C ends what waits for a pipe that none writes to', async () => {
  const pipe = join(dir, 'pipe');
  await bash(`mkfifo ${pipe}`);
  const gate = start(['gate', '--baseline', pipe, '--json'], dir);
  await waitsForPipe(gate.child.pid!);
  gate.child.kill('SIGINT');
  await gate.done;
  expect(gate.child.signalCode).toBe('SIGINT');
}, 60_000);

/** Waits until a process waits for the other end of a pipe. */
async function waitsForPipe(pid: number): Promise<void> {
  while (readFileSync(`/proc/${pid}/wchan`, 'utf8') !== 'wait_for_partner') {
    await new Promise((r) => setTimeout(r, 20));
  }
}

it('a second Ctrl-C waits for nothing', async () => {
  const interrupt = join(ROOT, 'dist/src/cli/interrupt.js');
  const script = `import { interruptible } from ${JSON.stringify(interrupt)};
    setInterval(() => {}, 1000);
    await interruptible((stop) => new Promise(() => {
      stop.addEventListener('abort', () => console.log('first'));
      console.log('begun');
    }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const ended = once(child, 'exit');
  for await (const told of child.stdout) {
    expect(['begun\n', 'first\n']).toContain(String(told));
    child.kill('SIGINT');
  }
  expect(await ended).toEqual([null, 'SIGINT']);
});

it.runIf(existsSync('/usr/bin/script'))(
  'the terminal is as it was, however it ends',
  async () => {
    const line = `${process.execPath} ${MAIN} ${SMALL.join(' ')} --out ${folder()}`;
    const { code, stdout } = await bash(`script -qec '${line}' /dev/null`);
    expect(code).toBe(0);
    expect(stdout).toContain(' % | ');
    // What hides the cursor, and what turns the wrapping of lines off.
    for (const lasting of ['\x1b[?25l', '\x1b[?7l']) expect(stdout).not.toContain(lasting);
  },
  60_000,
);

describe('a place that cannot be written is one line and 2, before the work', () => {
  beforeAll(() => writeFileSync(join(dir, 'file'), 'mine'));

  it.each([
    [['run', '--out']],
    [['--out']],
    [['replay', join(ROOT, 'results/7.3.4-n819-session'), '--out']],
    [['abi', 'encode', SCENARIO, '--abi', '7.3', '-o']],
    [['trace', 'import', SCENARIO, '-o']],
    [['gate', '--update', '--baseline']],
    [['report', 'none', '--format', 'md', '-o']],
  ])(
    '%j',
    async (args) => {
      for (const place of ['file/x', ...(existsSync('/proc/self') ? ['/proc/x'] : [])]) {
        const ended = await command([...args, place], dir);
        expect(ended).toMatchObject({ code: 2, stdout: '' });
        expect(ended.stderr).toMatch(/^luo-bench: \S+: cannot be (made|written): .*\n$/);
      }
    },
    60_000,
  );

  it('a file in place of the folder of results', async () => {
    const ended = await command([...SMALL, '--out', 'file'], dir);
    expect(ended).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^luo-bench: file: .*\n$/),
    });
    expect(read(dir, 'file')).toBe('mine');
  });

  it.each(['report.html', 'results.partial.ndjson'])('a folder named %s', async (name) => {
    const out = folder();
    mkdirSync(join(out, name));
    const { code, stderr } = await command([...SMALL, '--out', out], dir);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `luo-bench: ${join(out, name)}: is no file; give another folder with --out\n`,
    });
    expect(readdirSync(out)).toEqual([name]);
  });

  it('an empty folder keeps its link and its permissions, the working directory its place', async () => {
    const out = folder();
    chmodSync(out, 0o700);
    symlinkSync(out, `${out}-link`);
    const texts = ['kernel1', 'serialize', 'kernel2'].map((of) =>
      join(TRACE, `ftrace-${of}.txt.gz`),
    );
    const here = await command(['trace', 'import', ...texts, '-o', '.'], out);
    expect(here).toMatchObject({ code: 2, stderr: expect.stringContaining('working directory') });
    const { code } = await command(['trace', 'import', ...texts, '-o', `${out}-link`], dir);
    expect(code).toBe(0);
    expect(readdirSync(out)).toContain('meta.json');
    expect(statSync(out).mode & 0o777).toBe(0o700);
    expect(lstatSync(`${out}-link`).isSymbolicLink()).toBe(true);
  }, 60_000);

  it('a working directory that was removed', async () => {
    const gone = 'mkdir gone && cd gone && rmdir ../gone && luo';
    const other = await bash(`${gone} ${SMALL.join(' ')} --out ${folder()}`);
    expect(other).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^luo-bench: the working directory was removed; .*\n$/m),
    });
    const ended = await bash(`${gone} ${SMALL.join(' ')}`);
    expect(ended).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/luo-bench: results\/latest: .*\n$/),
    });
  });
});

describe.runIf(existsSync('/dev/full'))('output that does not arrive', () => {
  it.each([
    ['abi list'],
    ['abi list --json'],
    ['trace show $trace'],
    ['compare $results $results'],
    ['compare $results $results --json'],
    ['--help'],
  ])(
    '%s',
    async (args) => {
      const env = {
        trace: join(ROOT, 'results/7.3.4-n819-session'),
        results: join(ROOT, 'test/gate/old.ndjson'),
      };
      const ended = await bash(`luo ${args} >/dev/full`, env);
      expect(ended.code).toBe(2);
      expect(ended.stderr).toContain(
        'luo-bench: stdout: cannot be written: no space left on the device\n',
      );
      expect(ended.stderr).not.toContain('    at ');
    },
    60_000,
  );

  it('has the result file written', async () => {
    const out = folder();
    const ended = await bash(`luo ${SMALL.join(' ')} --json --out ${out} >/dev/full`);
    expect(ended.code).toBe(2);
    expect(results(out, 'results.ndjson')).toBeGreaterThan(1);
  }, 60_000);

  it('messages that cannot be written end with 2 as well', async () => {
    expect(await bash('luo nonsense 2>/dev/full')).toMatchObject({ code: 2 });
    const { code, stdout } = await bash('luo compare $results $results --json 2>/dev/full', {
      results: join(ROOT, 'test/gate/old.ndjson'),
    });
    expect(code).toBe(2);
    expect(linesOf({ code, stdout, stderr: '' }).length).toBeGreaterThan(1);
  });

  it('without a cache and a place for temporary files the C twins are left out', async () => {
    const home = join(folder(), 'file');
    writeFileSync(home, '');
    const env = { HOME: home, XDG_CACHE_HOME: '', TMPDIR: join(dir, 'none') };
    const args = ['run', 'insert', '--n', '5', '--contender', 'wasm/list,native/list'];
    const ended = await command([...args, '--smoke', '--out', folder()], dir, env);
    expect(ended).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('left out: no folder'),
    });
  }, 60_000);
});
