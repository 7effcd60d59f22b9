/**
 * A process of `npm run tiers`: compiles Wasm with TurboFan at once, or as engines do unless they are
 * told otherwise, and answers `Ask`s: what a block of 32 tapes takes on a fresh memory.
 */
import { DEFAULT_HOST } from '../bench/folios.ts';
import { type Cell, stagesOf } from '../src/measure/cell.ts';
import { readModules } from '../src/measure/environment.ts';
import { type Host, memoryHost } from '../src/measure/host.ts';
import { compileWithTurboFan } from '../src/measure/tier.ts';
import type { Suite } from '../src/result/types.ts';
import { FOLIO_SUITES, SESSION_SUITES } from '../src/tape/sections.ts';
import { createWasm } from '../src/wasm/load.ts';
import { memoryCells } from '../src/workload/folios.ts';
import { sessionCell } from '../src/workload/sessions.ts';

/** A contender's section that is to be timed. */
export interface Ask {
  algorithm: string;
  suite: Suite;
  variant: string | undefined;
}

const GIVEN = { n: 819, names: 'session', abi: '7.3', files: 0, seed: 1, fixGrow: false } as const;
/** Long enough for the slowest tier-up that was seen, many times over (spec §17). */
const WARM_UP_MS = 700;
const BLOCK_NS = 300_000;

if (process.argv[2] === 'turbofan') compileWithTurboFan();
const module = new WebAssembly.Module(readModules().wasm as BufferSource);
const cells: Cell[] = [
  sessionCell(GIVEN, SESSION_SUITES),
  sessionCell({ ...GIVEN, n: 1, files: 500 }, ['files']),
  ...memoryCells({ ...DEFAULT_HOST, memory_bytes: 2 ** 32 }, '7.3', FOLIO_SUITES).map((c) => c()),
];
const hosts = new Map<string, Host>();

async function hostOf({ algorithm, suite, variant }: Ask): Promise<Host> {
  const key = [algorithm, suite, variant].join(' ');
  const known = hosts.get(key);
  if (known) return known;
  hosts.clear();
  const cell = cells.find(({ sections }) => sections.some((one) => one.suite === suite))!;
  const index = cell.sections.findIndex((one) => one.suite === suite && one.variant === variant);
  const host = memoryHost(
    (stage) => createWasm(module, algorithm, stage),
    () => 'turbofan',
  );
  for (const [tape, stage] of stagesOf(cell).entries()) {
    const { sections } = tape === 0 ? cell : cell.others[tape - 1]!;
    const { from, to } = sections[index]!;
    await host.load(stage);
    if ((await host.play(0, from)).stopped !== from) throw new Error(`${key}: wrong before it`);
    if ((await host.keep(from, to, false)).stopped !== to) throw new Error(`${key}: wrong`);
  }
  await host.fresh(0);
  const end_ms = performance.now() + WARM_UP_MS;
  while (performance.now() < end_ms) await host.block({ first: 0, turn: 4, block_ns: BLOCK_NS });
  hosts.set(key, host);
  return host;
}

async function answer(ask: Ask): Promise<number> {
  const host = await hostOf(ask);
  await host.fresh(0);
  await host.block({ first: 0, turn: 4, block_ns: 0 });
  const { elapsed_ns, plays, wrong } = await host.block({ first: 0, turn: 32, block_ns: BLOCK_NS });
  if (wrong) throw new Error(`${ask.algorithm}, ${ask.suite}: a wrong result`);
  return elapsed_ns / plays;
}

process.once('disconnect', () => process.exit(1));
process.on('message', (ask: Ask) => {
  answer(ask).then(
    (ns) => process.send!({ ns }),
    (error: Error) => process.send!({ error: error.message }),
  );
});
