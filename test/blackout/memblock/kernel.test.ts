import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeAtomic } from '../../../src/files.ts';
import { CASES } from './cases.ts';
import { type Counts, ensureOracle, SOURCE } from './oracle.ts';

/** With UPDATE_COUNTS=1 the counts are written anew, where they can be had. */
const FILE = join(import.meta.dirname, 'counts.json');

interface CountsFile {
  source: string;
  cases: (Counts & { name: string })[];
}

const oracle = await ensureOracle();
afterAll(() => oracle?.close());

it.skipIf(!oracle)("the counts are those of the kernel's own memblock", () => {
  const cases = CASES.map((one) => ({ name: one.name, ...oracle!.count(one) }));
  const counted: CountsFile = { source: SOURCE, cases };
  if (process.env.UPDATE_COUNTS) writeAtomic(FILE, `${JSON.stringify(counted, undefined, 2)}\n`);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(counted);
});
