import type { Command } from 'commander';
import { Fault } from '../fault.ts';

/** Adds `trace selftest` to the command `trace`. */
export function registerTraceSelftest(trace: Command): void {
  trace
    .command('selftest')
    .description("the kernel's own live-update self-tests, in QEMU with real kexecs; prints KTAP")
    .option(
      '--kernel <bzImage>',
      'kernel to test; left out: one built from the source of the tests',
    )
    .action((options: { kernel?: string }) => traceSelftest(options.kernel));
}

/** `trace selftest`: KTAP on stdout; exit code 1 where a test fails, 2 where none could run. */
async function traceSelftest(given: string | undefined): Promise<void> {
  const { chooseKernel } = await import('../kernel/choose.ts');
  const { ktapHead, ktapResult } = await import('../kernel/ktap.ts');
  const { runSelftests, selftestsOf } = await import('../kernel/selftest.ts');
  const { ensureSource } = await import('../kernel/source.ts');
  const { requireEmulator } = await import('../kernel/tools.ts');
  const { interruptible } = await import('./interrupt.ts');
  const { stderrProgress } = await import('./progress.ts');
  requireEmulator();
  const progress = stderrProgress();
  await interruptible(async (stop) => {
    try {
      const kernel = await chooseKernel(given, 'tiny', progress, () => {}, stop);
      const { bzImage, release } = kernel;
      const source = await ensureSource(progress, stop, kernel.source_version);
      const notes = [`self-tests of linux-source ${source.version}`, `kernel ${release}`];
      process.stdout.write(ktapHead(selftestsOf(source).length, notes));
      const verdicts: string[] = [];
      await runSelftests(bzImage, source, progress, stop, (result) => {
        verdicts.push(result.verdict);
        process.stdout.write(ktapResult(result, verdicts.length));
      });
      if (verdicts.includes('not ok')) process.exitCode = 1;
      else if (!verdicts.includes('ok')) {
        throw new Fault(2, `${bzImage}: every self-test was skipped; is LUO in this kernel?`);
      }
    } finally {
      progress.end();
    }
  });
}
