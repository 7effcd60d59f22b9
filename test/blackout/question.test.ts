import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAbi, requireLuo } from '../../src/abi/releases.ts';
import { forecast } from '../../src/blackout/forecast.ts';
import type { Load } from '../../src/blackout/load.ts';
import { chooseBuild } from '../../src/blackout/model.ts';
import { type Asked, givenHost, givenScenario } from '../../src/blackout/question.ts';
import { readModel } from '../../src/blackout/read.ts';
import { Fault } from '../../src/fault.ts';
import type { Line } from '../../src/result/types.ts';
import { parseScenario } from '../../src/tape/scenario.ts';

const abi = (id: string) => requireLuo(findAbi(id));
const model = readModel();
const { build } = chooseBuild(model, '7.3', 'x86_64');

const given = (text: string, asked: Asked = {}) =>
  givenScenario(parseScenario(text, 's.json'), 's.json', asked);
const handed = (name: string) =>
  readFileSync(join(import.meta.dirname, 'scenarios', `${name}.json`), 'utf8');
const creates = (load: Load) => load.work(build).create.call ?? 0;
/** What a live update does, without the notes on it. */
const done = ({ notes: _, work, ...load }: Load) => ({ ...load, works: work(build) });

describe('the size of a folio', () => {
  const memory = { memory_bytes: 2 ** 30 };

  it.each<[Asked, number]>([
    [{ folio_bytes: 4096 }, 0],
    [{ folio_bytes: 2 ** 21 }, 9],
    [{ folio_bytes: 2 ** 30 }, 18],
    [{ folio_bytes: 2 ** 21, page_size: 65536 }, 5],
    [{ folio_bytes: 2 ** 21, page_size: 65536, arch: ['arm64'] }, 5],
    [{ folio_bytes: 2 ** 21, arch: ['arm64', 'x86_64'] }, 9],
  ])('%j is an order', (asked, order) => {
    const { host, workload } = givenHost({ ...memory, ...asked });
    expect([host?.order, workload.order]).toEqual([order, order]);
  });

  it.each<[Asked, string]>([
    [{ folio_bytes: 4096, page_size: 65536, ...memory }, '--folio 4KiB: with pages of 64KiB'],
    [{ folio_bytes: 2 ** 31, ...memory }, '--folio 2GiB: with pages of 4KiB'],
    [{ folio_bytes: 2 ** 21 }, '--folio 2MiB: there is no memory'],
    [
      { folio_bytes: 2 ** 21, page_size: 65536, arch: ['x86_64', 'arm64'], ...memory },
      '--folio 2MiB: x86_64 has pages of 4KiB',
    ],
  ])('%j has none', (asked, message) => {
    expect(() => givenHost(asked)).toThrow(message);
  });
});

describe('a scenario', () => {
  it('without a reboot is what the short form alone is, and says so', () => {
    const { ops: _, ...short } = JSON.parse(handed('noreboot-819'));
    const load = given(handed('noreboot-819')).load(abi('7.3'), creates);
    const alone = given(JSON.stringify(short)).load(abi('7.3'), creates);
    expect(done(load)).toEqual(done(alone));
    expect([load.sessions, load.files, alone.notes]).toEqual([819, 819, []]);
    expect(load.notes).toEqual([
      expect.stringMatching(/^s\.json: no reboot .* 819 sessions and 819/),
    ]);
  });

  it('that ends with its reboot is the same', () => {
    const text = handed('noreboot-819');
    const load = given(text.replace('"ops": []', '"ops":[{"op":"reboot"}]')).load(
      abi('7.3'),
      creates,
    );
    expect(done(load)).toEqual(done(given(text).load(abi('7.3'), creates)));
    expect(load.notes).toEqual([expect.stringMatching(/^s\.json:\d+: nothing is opened after/)]);
  });

  it('of several reboots is that which costs most, with what belongs to it', () => {
    const { load } = given(handed('twokexec'));
    const retrieves = (one: Load) => one.work(build).retrieve.call ?? 0;
    const second = load(abi('7.3'), retrieves);
    // One of the two retrieves after the second reboot is refused.
    expect([creates(second), retrieves(second), second.sessions]).toEqual([1, 2, 1]);
    expect(second.notes).toEqual([expect.stringMatching(/^s\.json:11: reboot 2 of 2: .* most/)]);
    const first = load(abi('7.3'), (one) => -retrieves(one));
    expect([creates(first), retrieves(first), first.sessions]).toEqual([1, 1, 1]);
    expect(first.notes).toEqual([expect.stringMatching(/reboot 1 of 2/)]);
  });

  it('leaves out a reboot that fails', () => {
    const load = given(handed('reboot-fails')).load(abi('7.3'), creates);
    const [name, ...others] = load.notes ?? [];
    expect([load.sessions, creates(load), others]).toEqual([2, 2, []]);
    expect(name).toBe('s.json:7: a reboot that gives EBUSY hands nothing over: left out');
  });

  it.each([
    ['systemd-reopen', 's.json:7: ops[2].op: unknown operation "release"'],
    ['unsupported', 's.json:7: ops[2].kind: must be one of memfd, not "null"'],
    ['double', 's.json:8: ops[3].file: unknown key'],
  ])('%s is refused with a line', (name, message) => {
    expect(() => given(handed(name))).toThrow(Fault);
    expect(() => given(handed(name))).toThrow(message);
  });

  it('with an expected result that cannot be is refused with its own line', () => {
    const text = `{"v":1,"ops":[{"op":"reboot","expect":"EBUSY"},{"op":"preserve-folio","pfn":0,"order":0},
      {"op":"open","expect":"EBUSY"}]}`;
    expect(() => given(text).load(abi('7.3'), creates)).toThrow('s.json:2: open is expected');
  });

  it('says what is not retrieved, and what is nothing', () => {
    const notes = (ops: string, count = 2) =>
      given(`{"v":1,"sessions":{"count":${count}},"ops":[${ops}]}`).load(abi('7.3'), creates).notes;
    const opened = '{"op":"reboot"},{"op":"open"}';
    expect(notes(opened)).toEqual([expect.stringMatching(/:1: 2 of 2 sessions not retrieved/)]);
    expect(notes(opened, 0)).toEqual([expect.stringMatching(/hands over no session and no folio/)]);
    expect(notes('', 0)).toEqual(notes(opened, 0));
    const folio = '{"op":"preserve-folio","pfn":"0x200","order":9}';
    expect(notes(folio, 0)).toEqual([]);
    expect(notes(folio)).toEqual([expect.stringMatching(/no reboot .* 2 sessions and 0 files/)]);
  });

  it('with files of several kinds is priced by each', () => {
    const text = `{"v":1,"sessions":{"count":96,"file":[{"count":1,"kind":"memfd","size_bytes":"1GiB","order":9},
      {"count":7,"kind":"memfd","size_bytes":65536}]}}`;
    const { files, memory, work } = given(text, { scatter: 0 }).load(abi('7.3'), creates);
    expect([files, work(build)['retrieve-file'].folio]).toEqual([768, 96 * (512 + 7 * 16)]);
    expect(memory.groups.map(({ order }) => order)).toEqual([9, 0]);
    expect(memory.groups[0]!.units).toBe(96 * 512);
  });

  it('tells its notes once', async () => {
    const asked = { abi: [abi('7.2'), abi('7.3')] };
    const told = { lines: [] as Line[], text: [] as string[], warned: [] as string[] };
    const question = { asked, given: given(handed('noreboot-819'), asked), twins: [] };
    const machine = {
      countingModule: () => expect.fail('no index is asked for'),
      arch: undefined,
      prices: () => expect.fail('no time is asked for'),
    };
    const { notes: found } = await forecast(question, model, machine, {
      line: (line) => told.lines.push(line),
      text: (text) => told.text.push(text),
      warn: (message) => told.warned.push(message),
    });
    const isNote = (text: string) => text.includes('no reboot in it');
    expect(found.filter(isNote)).toHaveLength(1);
    expect(told.warned).toEqual([]);
    expect(told.text.filter(isNote)).toHaveLength(1);
    const opened = told.lines.filter(
      (line) => line.type === 'phase' && line.phase === 'deserialize' && line.value > 1e7,
    );
    expect(opened).toHaveLength(2);
  });
});
