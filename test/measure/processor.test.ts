import { cpus } from 'node:os';
import { expect, it } from 'vitest';
import { describeProcessor, thisProcessor } from '../../src/measure/processor.ts';

const arm64 = (part: string, features: string) =>
  `processor\t: 0\nBogoMIPS\t: 2100.00\nFeatures\t: ${features}\nCPU implementer\t: 0x41\n` +
  `CPU architecture: 8\nCPU variant\t: 0x1\nCPU part\t: ${part}\nCPU revision\t: 1\n\n` +
  'processor\t: 1\nFeatures\t: none\nCPU implementer\t: 0x61\nCPU part\t: 0x22\n\n';

it('a name that Node has is the name', () => {
  const cpuinfo = 'model name\t: AMD EPYC\nflags\t\t: fpu avx2\n\nmodel name\t: AMD EPYC\n';
  expect(describeProcessor('AMD EPYC ', cpuinfo)).toEqual({
    name: 'AMD EPYC',
    features: 'fpu avx2',
  });
  expect(describeProcessor('Neoverse-N1', arm64('0xd0c', 'fp asimd')).name).toBe('Neoverse-N1');
});

it("arm64's that Node has no name for are told apart", () => {
  const [v1, v2] = ['0xd40', '0xd4f'].map((part) =>
    describeProcessor('unknown', arm64(part, 'sve')),
  );
  expect(v1).toEqual({ name: 'arm64 maker 0x41 part 0xd40 r1p1', features: 'sve' });
  expect(v2!.name).not.toBe(v1!.name);
});

it.each([undefined, '', 'unknown'])('%j without a /proc is unknown', (model) => {
  expect(describeProcessor(model, '')).toEqual({ name: 'unknown', features: '' });
});

it.skipIf(cpus()[0]?.model === 'unknown')('this one is what Node calls it', () => {
  expect(thisProcessor().name).toBe(cpus()[0]!.model.trim());
});
