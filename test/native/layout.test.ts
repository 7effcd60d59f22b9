import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from 'assemblyscript/asc';
import { expect, it } from 'vitest';
import { openNative } from '../../src/measure/native.ts';
import { HANDLER_AT, RECORD, REGISTRY, SESSION, STAGE } from '../../src/tape/stage.ts';
import { describeTwins, twinsPath } from './twins.ts';

const root = new URL('../../', import.meta.url).pathname;

/** The layout of src/tape/stage.ts in the shape that the twins print; names are TypeScript's. */
const { outgoing, incoming, ...registry } = REGISTRY;
const expected = {
  outgoing,
  incoming,
  handler: HANDLER_AT,
  stage: { ...STAGE, bytes: STAGE.indexAllocations + 4 },
  registry: { ...registry, bytes: incoming - outgoing },
  session: SESSION,
  record: RECORD,
};

/** C groups what the others keep flat; the rest differs by its style only. */
const C_NAMES: Record<string, string> = {
  'blocks.head': 'blockHead',
  'blocks.tail': 'blockTail',
  'blocks.count': 'blocks',
  'file_blocks.head': 'fileBlockHead',
  'file_blocks.tail': 'fileBlockTail',
  'file_blocks.count': 'fileBlocks',
};
const fromC = (name: string) =>
  C_NAMES[name] ?? name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

describeTwins('the C twins', () => {
  it('have each field where src/tape/stage.ts puts it', async () => {
    const host = openNative(twinsPath());
    const layout = await host.layout();
    await host.close();
    const renamed = Object.entries(layout).map(([struct, fields]) => [
      struct,
      typeof fields === 'number'
        ? fields
        : Object.fromEntries(Object.entries(fields).map(([name, at]) => [fromC(name), at])),
    ]);
    expect(Object.fromEntries(renamed)).toEqual(expected);
  });
});

it('AssemblyScript has each field where src/tape/stage.ts puts it', {
  timeout: 60_000,
}, async () => {
  const places: [expression: string, value: number][] = [
    ['OUTGOING', outgoing],
    ['INCOMING', incoming],
    ['HANDLER', HANDLER_AT],
    ['REGISTRY_INDEX', registry.index],
    ['REGISTRY_BYTES', incoming - outgoing],
    ['SESSION_INDEX', SESSION.index],
    ['SESSION_BYTES', SESSION.bytes],
    ['RECORD_INDEX', RECORD.index],
    ['RECORD_BYTES', RECORD.bytes],
    ['offsetof<Session>()', SESSION.index],
    ['offsetof<Record>()', RECORD.index],
    ['offsetof<Stage>()', STAGE.indexAllocations + 4],
  ];
  const fields = (type: string, table: Record<string, number>, not: string[]) => {
    for (const [name, at] of Object.entries(table)) {
      if (!not.includes(name)) places.push([`offsetof<${type}>("${name}")`, at]);
    }
  };
  fields('Stage', STAGE, []);
  fields('Registry', registry, ['index']);
  fields('Session', { ...SESSION, name0: SESSION.name }, ['name', 'index', 'bytes']);
  fields('Record', RECORD, ['index', 'bytes']);
  const values = await evaluate(places.map(([expression]) => expression));
  expect(Object.fromEntries(places.map(([name], i) => [name, values[i]]))).toEqual(
    Object.fromEntries(places),
  );
});

/** Compiles AssemblyScript expressions over the names of assembly/stage.ts and gives their values. */
async function evaluate(expressions: string[]): Promise<number[]> {
  const names =
    'Stage, Registry, Session, Record, OUTGOING, INCOMING, HANDLER, REGISTRY_INDEX, REGISTRY_BYTES, SESSION_INDEX, SESSION_BYTES, RECORD_INDEX, RECORD_BYTES';
  const probe = [
    `import { ${names} } from "./assembly/stage";`,
    ...expressions.map((text, i) => `export function value${i}(): usize { return ${text}; }`),
  ].join('\n');
  let binary: Uint8Array | undefined;
  const { error, stderr } = await main(
    [
      'probe.ts',
      '--outFile',
      'probe.wasm',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--use',
      'PAGE_SHIFT=12',
    ],
    {
      // Without the project's asconfig.json, which would make the probe import its memory.
      readFile: (name, folder) => {
        if (name === 'probe.ts') return probe;
        return name.startsWith('assembly/') ? readFile(join(root, folder, name), 'utf8') : null;
      },
      writeFile: (_name, contents) => {
        binary = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  const { instance } = await WebAssembly.instantiate(binary as Uint8Array<ArrayBuffer>);
  return expressions.map((_, i) => (instance.exports[`value${i}`] as () => number)());
}
