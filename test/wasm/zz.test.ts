import { test } from 'vitest';
import * as asc from 'assemblyscript/asc';
import { readFileSync, writeFileSync } from 'node:fs';
import { canonical, instrument } from '../../src/wasm/instrument.ts';
test('x', async () => {
  let binary: any;
  const r = await asc.main('a.ts --outFile a.wasm -O3 --noAssert --runtime stub --enable simd --initialMemory 4'.split(' '), { readFile: (n) => n==='a.ts'? readFileSync('/tmp/slow/a.ts','utf8'):null, writeFile: (_, c) => { binary = c; }, listFiles: () => [] });
  if (!binary) console.log(r.stderr.toString());
  const c = canonical(binary);
  console.log('asc', binary.length, 'canonical', c.length);
  writeFileSync('/tmp/slow/plain.wasm', c); writeFileSync('/tmp/slow/fast.wasm', instrument(c)); writeFileSync('/tmp/slow/traps.wasm', instrument(c,{traps:true}));
});
