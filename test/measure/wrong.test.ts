import binaryen from 'assemblyscript/binaryen';
import { describe, expect, it } from 'vitest';
import { CONTENDERS } from '../../src/contenders.ts';
import { Fault } from '../../src/fault.ts';
import { readModules } from '../../src/measure/environment.ts';
import { openWorkers } from '../../src/measure/workers.ts';
import { folioCells } from '../../src/workload/folios.ts';
import { sessionCell } from '../../src/workload/sessions.ts';
import { preserving } from '../folios/players.ts';

const modules = readModules();

/** The module with one algorithm in another's place. */
function replaced(name: string, by: string): Uint8Array {
  const module = binaryen.readBinary(modules.wasm);
  const { value } = binaryen.getExportInfo(module.getExport(by));
  module.removeExport(name);
  module.addFunctionExport(value, name);
  const bytes = module.emitBinary();
  module.dispose();
  return bytes;
}

/** What a worker says of a contender when its tape is verified. */
async function verdictOn(name: string, wasm: Uint8Array): Promise<unknown> {
  const contender = CONTENDERS.find((c) => c.name === name)!;
  const workers = await openWorkers([contender], { ...modules, wasm, native: undefined });
  const [cell] =
    contender.path === 'session'
      ? [
          () =>
            sessionCell({ n: 3, names: 'short', abi: '7.3', files: 0, seed: 1, fixGrow: false }, [
              'insert',
            ]),
        ]
      : folioCells({}, () => preserving({ pfn: 0x200, order: 9, count: 3 }), '7.3', ['folios']);
  try {
    workers.stage(cell!());
    return await workers.run(contender, { kind: 'verify' });
  } catch (error) {
    return error;
  } finally {
    await workers.close();
  }
}

describe('a contender that is wrong', () => {
  it.each([
    [5, 'wasm/radix', 'runs', /^wasm\/radix: operation 2 of the tape \(reboot\): \S/],
    [5, 'wasm/runs', 'radix', /^wasm\/runs: operation 2 of the tape \(reboot\): \S/],
    [
      2,
      'wasm/list',
      'radix',
      /^wasm\/list: operation 1 of the tape \(open\): it cannot play that$/,
    ],
    [5, 'wasm/hash', 'none', /^wasm\/hash: operation \d+ of the tape \(reboot\): \S/],
  ])('exit %i: %s that is %s is named with the operation', async (exitCode, name, by, message) => {
    const said = await verdictOn(name, replaced(name.slice('wasm/'.length), by));
    expect(said).toBeInstanceOf(Fault);
    expect(said).toMatchObject({ exitCode, message: expect.stringMatching(message) });
  });

  it('is not one that is right', async () => {
    expect(await verdictOn('wasm/radix', modules.wasm)).toBeUndefined();
  });
});
