import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abiName, type PageBytes } from '../../src/abi/releases.ts';
import { configOf, OWN_UNITS } from '../../src/blackout/boot.ts';
import { fitBoots } from '../../src/blackout/fit-boot.ts';
import { ofFunctions } from '../../src/blackout/functions.ts';
import { chooseBuild, type Model } from '../../src/blackout/model.ts';
import { predict } from '../../src/blackout/predict.ts';
import { countingModule, readModel } from '../../src/blackout/read.ts';
import { validateAll } from '../../src/blackout/validate.ts';
import { pageInit, treeOf, windowLoad, windowPhases } from '../../src/blackout/window.ts';
import type { PhaseLine } from '../../src/result/types.ts';
import { isWindow, type RecordedWindow, readWindow } from '../../src/trace/window.ts';
import { windowDirs } from '../traces.ts';

const HELD = join(import.meta.dirname, 'held');
const model = readModel();
const windows = windowDirs().map(readWindow);
/** Eight times as large as what the model was fitted to, or of names alone: recorded by other agents. */
const heldBack = readdirSync(HELD)
  .map((name) => join(HELD, name))
  .filter(isWindow)
  .map(readWindow);
const named = (id: string) => windows.find((window) => window.id === id)!;

function predicted(window: RecordedWindow, by: Model) {
  const { abi, load } = windowLoad(window);
  const { deferred } = pageInit(window);
  const built = { config: configOf(window.build), deferred, name: window.build };
  const chosen = chooseBuild(by, abi.id, window.arch, undefined, built);
  return { chosen, load, phases: predict(load, abi, chosen).phases };
}

describe('a window', () => {
  it.each(windows)('$id: its phases and the base are the whole', (window) => {
    const phases = windowPhases(window);
    const beside = ['finish', 'extend-scratch'];
    const sum = [...phases].reduce((all, [name, v]) => (beside.includes(name) ? all : all + v), 0);
    expect(sum).toBe(window.instructions);
  });

  it.each(windows)('$id: the model preserves as many units as the kernel reserved', (window) => {
    expect(windowLoad(window).load.memory.units + OWN_UNITS).toBe(treeOf(window).unit);
  });

  it('has the phases that were read off its call tree', () => {
    const phases = windowPhases(named('7.3.4-tiny-real'));
    expect(Object.fromEntries(phases)).toMatchObject({
      serialize: 34_080,
      'extend-scratch': 655_535,
      scan: 655_535 + 3_482_953 - 3_359_544,
      reserve: 3_359_544,
      'page-init': 0,
      'chain-check': 8881,
      deserialize: 278_962,
      retrieve: 269_389,
      restore: 16_414_131,
    });
  });

  it("tells pages that are initialised late from the boot's own", () => {
    const { deferred, instructions } = pageInit(named('7.3.4-defer-o9-m-1024'));
    expect(deferred).toBe(true);
    // Between what is there already and what lies above 4 GiB, a page.
    const pages = windowLoad(named('7.3.4-defer-o9-m-1024')).load.memory.pages;
    expect(instructions / pages).toBeGreaterThan(13);
    expect(instructions / pages).toBeLessThan(49);
    expect(pageInit(named('7.3.4-tiny-o9-m-1024'))).toEqual({ deferred: false, instructions: 0 });
  });
});

describe('a window of a machine with nodes', () => {
  it('has them beside its scenario', () => {
    const root = mkdtempSync(join(tmpdir(), 'luo-windows-'));
    cpSync(join(HELD, '7.3.4-tiny-o2-m-8'), root, { recursive: true });
    const file = join(root, 'window.json');
    const window = JSON.parse(readFileSync(file, 'utf8'));
    expect(readWindow(root).nodes).toBe(1);
    writeFileSync(file, JSON.stringify({ ...window, machine: { ...window.machine, nodes: 2 } }));
    expect(readWindow(root).nodes).toBe(2);
    rmSync(root, { recursive: true });
  });

  it('is of a build by its name', () => {
    const tiny = ['tiny', 'defer', 'tiny-numa', 'defer-numa'].map(configOf);
    expect(new Set(tiny)).toEqual(new Set(['tiny']));
    expect(['distro', 'distrodef', 'distro-numa', 'numa'].map(configOf)).not.toContain('tiny');
  });
});

describe('prices that windows tell (spec §5.4)', () => {
  const { costs } = model.boots[0]!;

  it('are those of the most windows first', () => {
    expect(model.boots[0]).toMatchObject({ build: 'tiny', abi: '7.3', deferred: false });
    expect(model.windows.map(({ id }) => id)).toEqual(windows.map(({ id }) => id).sort());
  });

  it('serialize to the instruction', () => {
    for (const window of windows.filter(({ build }) => build === 'tiny' || build === 'defer')) {
      const { load, phases } = predicted(window, model);
      const { value } = phases.find(({ phase }) => phase === 'serialize')!;
      expect([window.id, value]).toEqual([window.id, windowPhases(window).get('serialize')]);
      expect(load.sessions).toBe(window.sessions);
    }
  });

  it('sessions without files to the instruction too, where the model was not fitted to them', () => {
    const empty = heldBack.filter((window) => !window.plain && windowLoad(window).load.files === 0);
    expect(empty.map(({ sessions }) => sessions).sort()).toEqual([204, 3]);
    for (const window of empty) {
      const measured = windowPhases(window);
      const { value } = predicted(window, model).phases.find(({ phase }) => phase === 'serialize')!;
      expect(value).toBe(measured.get('serialize'));
      expect(costs.finish.call! * window.sessions).toBe(measured.get('finish'));
    }
  });

  it('a region visited is 15 and 14, a scattered unit some 600 besides, a merging one more', () => {
    expect(costs.reserve).toMatchObject({ adding: 15, marking: 14 });
    expect(costs.reserve.opened).toBeGreaterThan(580);
    expect(costs.reserve.opened).toBeLessThan(680);
    expect(costs.reserve.joined).toBeGreaterThan(720);
    expect(costs.reserve.joined).toBeLessThan(840);
  });

  it('a folio of 4 KiB is restored in some 1020, one of 2 MiB in some 6400', () => {
    const { folio = 0, large_folio = 0, sibling = 0, page = 0 } = costs['retrieve-file'];
    expect(Math.abs(folio + page - 1020)).toBeLessThan(20);
    expect(Math.abs(folio + large_folio + 7 * sibling + 512 * page - 6400)).toBeLessThan(60);
  });

  it('come out the same in any order of the windows', () => {
    expect(fitBoots([...windows].reverse(), model.builds)).toEqual(model.boots);
  });
});

/** Phases whose price depends on where memory lies, which no question says. */
const OPEN = ['reserve', 'page-init'];
/** Files of all sizes between the preserved ones were given back before kexec: scatter is not known. */
const GAPS = '7.3.4-tiny-gaps';
/** Builds of which one window, or one of a kind, was recorded: nothing else tells their price. */
const told = windows.filter(
  ({ build, abi }) => abi === '7.3' && (build === 'tiny' || build === 'defer'),
);

describe.each([
  ['at other sizes of a recorded build and shape', told, 0.02],
  ['of other sizes, shapes and machines', heldBack, 0.1],
] as const)('windows that the model was not fitted to, %s', (_, all, near) => {
  const held: boolean[] = [];
  const widths: number[] = [];

  it.each(all)('$id', (window) => {
    const others = windows.filter((other) => other !== window);
    const boots = others.length < windows.length ? fitBoots(others, model.builds) : model.boots;
    const { phases } = predicted(window, { ...model, boots });
    const measured = windowPhases(window);
    for (const { phase, value, low, high, basis } of phases) {
      const truth = measured.get(phase);
      if (truth === undefined || (truth === 0 && value === 0)) continue;
      const inside = truth >= low && truth <= high;
      held.push(inside);
      if (basis === 'measured') widths.push(high / Math.max(1, low));
      const off = Math.abs(value - truth);
      const share = phase === 'page-init' ? 0.005 : 0.0025;
      const widest = window.id === GAPS ? 40 : phase === 'reserve' ? 2 : 3;
      const narrow = OPEN.includes(phase) && inside && high / low <= widest;
      const most = phase === 'base' ? 0.1 : near;
      const fits = off <= most * truth || off <= share * window.instructions || narrow;
      expect([phase, fits ? 'fits' : { truth, value, low, high }]).toEqual([phase, 'fits']);
    }
  });

  it('lies within 95 of 100 printed ranges, and measured rows are narrow', () => {
    expect(held.filter(Boolean).length / held.length).toBeGreaterThanOrEqual(0.95);
    widths.sort((a, b) => a - b);
    expect(widths[widths.length >> 1]).toBeLessThanOrEqual(1.2);
  });
});

/** A window as an arm64 guest's, of which the model has none: its counts are of no matter. */
const asArm64 = (window: RecordedWindow, pageBytes: PageBytes = 4096): RecordedWindow => ({
  ...window,
  ...{ arch: 'arm64', pageBytes, abi: abiName(window.abi, pageBytes) },
});

describe('what is printed of a window', () => {
  const { files: _, ...sessions } = named('7.3.4-tiny-base-1024');
  const all = [
    ...windows,
    asArm64(named('7.3.4-tiny-o0-s-8')),
    asArm64(named('7.3.4-tiny-real'), 65536),
    asArm64({ ...sessions, files: [] }),
  ];

  it.each(all.map((window) => [window.arch, window.abi, window.id, window] as const))(
    '%s %s %s: is of functions, lies in its range, and is the same as JSON',
    (_arch, _abi, _id, window) => {
      const lines: PhaseLine[] = [];
      let text = '';
      validateAll(
        [() => window],
        model,
        undefined,
        { countingModule },
        {
          line: (line) => line.type === 'phase' && lines.push(line),
          text: (more) => {
            text += `${more}\n`;
          },
          warn: () => {},
        },
      );
      const rows = [...text.matchAll(/^(\S+) +(\S+) +(\S+) +\S+ +\S+ +\S+ +(?:holds|MISSES)$/gm)];
      expect(rows.length).toBeGreaterThan(7);
      for (const [, phase, , shown] of rows) {
        const { value, low, high } = lines.find(
          (line) => line.phase === phase && line.contender === 'list',
        )!;
        expect([phase, value.toPrecision(3)]).toEqual([phase, Number(shown).toPrecision(3)]);
        expect([phase, value >= low && value <= high]).toEqual([phase, true]);
      }
      const whole = lines.find(({ phase }) => phase === 'window')!;
      const inside = lines.filter(({ blackout, contender }) => blackout && contender === 'list');
      expect(inside.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(whole.value);
    },
  );

  it('takes what calls have beyond them from windows of another kernel, as uncertain as its boot', () => {
    const arm64 = asArm64(named('7.3.4-tiny-o0-s-8'));
    const { abi, load } = windowLoad(arm64);
    const chosen = chooseBuild(model, abi.id, 'arm64', undefined, { config: 'tiny' });
    const [calls, functions] = [predict(load, abi, chosen)].flatMap((one) =>
      [one, ofFunctions(one, load, chosen)].map(
        ({ phases }) => phases.find(({ phase }) => phase === 'retrieve')!,
      ),
    );
    const entry = chosen.boot.entry.retrieve * load.sessions;
    expect(functions!.value).toBeCloseTo(calls!.value - entry);
    expect(functions!.low).toBeCloseTo(calls!.low - 2 * entry);
    expect(functions!.high).toBeCloseTo(calls!.high - entry / 1.5);
    expect([calls!.basis, functions!.basis]).toEqual(['measured', 'derived']);
  });
});

describe('a damaged window', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'luo-windows-'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const [shipped] = windowDirs().filter((dir) => basename(dir) === '7.3.4-tiny-base-256');

  function damaged(change: (window: Record<string, never>) => void, functions = (t: string) => t) {
    const dir = mkdtempSync(join(root, 'w-'));
    cpSync(join(shipped!, 'window.json'), join(dir, 'window.json'));
    const window = JSON.parse(readFileSync(join(shipped!, 'window.json'), 'utf8'));
    change(window);
    writeFileSync(join(dir, 'window.json'), JSON.stringify(window));
    const text = gunzipSync(readFileSync(join(shipped!, 'functions.txt.gz'))).toString();
    writeFileSync(join(dir, 'functions.txt.gz'), gzipSync(functions(text)));
    return dir;
  }

  type Part = Record<string, unknown>;
  it.each([
    ['v', (w: Part) => Object.assign(w, { v: 2 }), 2, 'v'],
    ['no build', (w: Part) => Object.assign(w.kernel as Part, { build: 3 }), 2, 'build'],
    ['a name', (w: Part) => Object.assign(w, { id: '../x\u001b' }), 2, 'id'],
    ['arch', (w: Part) => Object.assign(w.machine as Part, { arch: 'vax' }), 2, 'arch'],
    ['names', (w: Part) => Object.assign(w.workload as Part, { names: 'x' }), 2, 'names'],
    ['scatter', (w: Part) => Object.assign(w.workload as Part, { scatter: 2 }), 2, 'scatter'],
    ['sizes', (w: Part) => Object.assign(w.workload as Part, { file_kib: [1, 2] }), 2, 'file_kib'],
    ['sessions', (w: Part) => Object.assign(w.workload as Part, { sessions: 1e7 }), 2, 'sessions'],
    ['files', (w: Part) => Object.assign(w.workload as Part, { files_a_session: 4e6 }), 2, 'files'],
    [
      'a word for gaps',
      (w: Part) => Object.assign(w.workload as Part, { scattered: 'yes' }),
      2,
      'scattered',
    ],
    [
      'gaps or none',
      (w: Part) => Object.assign(w.workload as Part, { scatter: 0.5 }),
      2,
      'scatter',
    ],
    [
      'memory',
      (w: Part) => Object.assign(w, { machine: { ...(w.machine as Part), memory_mb: 0 } }),
      2,
      'memory',
    ],
    [
      'files',
      (w: Part) => Object.assign(w.workload as Part, { file_kib: 2 ** 20 }),
      5,
      'do not fit',
    ],
    [
      'folios of others',
      (w: Part) => Object.assign(w.workload as Part, { plain_folios: 2 ** 20 }),
      5,
      'do not fit',
    ],
    [
      'how many',
      (w: Part) => Object.assign(w.workload as Part, { plain_folios: -1 }),
      2,
      'plain_folios',
    ],
    [
      'a kernel',
      (w: Part) => Object.assign(w.kernel as Part, { release: '7.2.1' }),
      5,
      'but its kernel',
    ],
    ['a total', (w: Part) => Object.assign(w, { window_instructions: 2 ** 52 }), 5, 'in all'],
    ['a count', (w: Part) => Object.assign(w.inclusive as Part, { luo_open: 5 }), 5, 'luo_open'],
  ] as const)('is refused: %s', (_, change, exitCode, named) => {
    const dir = damaged(change as never);
    expect(() => readWindow(dir)).toThrow(expect.objectContaining({ name: 'Fault', exitCode }));
    expect(() => readWindow(dir)).toThrow(named);
  });

  it.each([
    [
      'cut off',
      gzipSync('{"v":1,"ops":[]}').subarray(0, 20),
      /scenario\.json\.gz: a damaged or cut-off/,
    ],
    ['none', gzipSync('[]'), /scenario\.json\.gz/],
  ])('whose scenario is %s is refused', (_, bytes, named) => {
    const dir = damaged(() => {});
    writeFileSync(join(dir, 'scenario.json.gz'), bytes);
    expect(() => readWindow(dir)).toThrow(expect.objectContaining({ name: 'Fault', exitCode: 2 }));
    expect(() => readWindow(dir)).toThrow(named);
  });

  it('of fewer instructions than its functions is refused', () => {
    const dir = damaged((w) => Object.assign(w, { window_instructions: 1 }));
    const silent = { line() {}, text() {}, warn() {} };
    expect(() =>
      validateAll([() => readWindow(dir)], model, undefined, { countingModule }, silent),
    ).toThrow(expect.objectContaining({ name: 'Fault', exitCode: 5 }));
  });

  it.each([
    ['a line cut short', (t: string) => t.slice(0, t.length - 9), 2, 'cut off'],
    [
      'a line without its name',
      (t: string) => t.replace(/ [^ ]*\n$/, '\n'),
      2,
      'functions.txt.gz:',
    ],
    ['a line lost', (t: string) => t.replace(/\n.* boot\/inflate_fast\n/, '\n'), 5, 'total'],
    ['no total', (t: string) => t.replace('# total', '# t'), 2, '# total'],
    ['a count below zero', (t: string) => t.replace(/\n\d+ /, '\n-1 '), 2, 'functions.txt.gz:'],
  ] as const)('is refused: %s', (_, change, exitCode, named) => {
    const dir = damaged(() => {}, change);
    expect(() => readWindow(dir)).toThrow(expect.objectContaining({ name: 'Fault', exitCode }));
    expect(() => readWindow(dir)).toThrow(named);
  });
});
