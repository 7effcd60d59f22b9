import type { Command } from 'commander';
import { type ExitCode, Fault } from '../fault.ts';
import type { Findings } from './summary.ts';

/** Adds `trace selftest` to the command `trace`. */
export function registerTraceSelftest(trace: Command): void {
  trace
    .command('selftest')
    .description("the kernel's own live-update self-tests, in QEMU with real kexecs; prints KTAP")
    .option(
      '--kernel <bzImage>',
      'kernel to test; left out: one built from the source of the tests',
    )
    .option('--json', 'the summary line on stdout, the KTAP on stderr')
    .action(async ({ kernel, json }: { kernel?: string; json?: true }) => {
      const { summarized } = await import('./summary.ts');
      const as = { command: 'trace selftest', no: 'not ok', json: json === true } as const;
      await summarized(as, (found) => traceSelftest(kernel, as.json, found));
    });
}

/** `trace selftest`: prints KTAP; gives exit code 1 where a test fails. Raises Fault 2 where none ran. */
async function traceSelftest(
  given: string | undefined,
  json: boolean,
  found: Findings,
): Promise<ExitCode | 0> {
  const { chooseKernel } = await import('../kernel/choose.ts');
  const { ktapHead, ktapResult } = await import('../kernel/ktap.ts');
  const { runSelftests, selftestsOf } = await import('../kernel/selftest.ts');
  const { ensureSource } = await import('../kernel/source.ts');
  const { requireEmulator } = await import('../kernel/tools.ts');
  const { interruptible } = await import('./interrupt.ts');
  const { stderrProgress } = await import('./progress.ts');
  requireEmulator();
  const progress = stderrProgress();
  const print = (text: string) => (json ? process.stderr : process.stdout).write(text);
  await interruptible(async (stop) => {
    try {
      const kernel = await chooseKernel(given, 'tiny', progress, () => {}, stop);
      const { bzImage, release } = kernel;
      const source = await ensureSource(progress, stop, kernel.source_version);
      const notes = [`self-tests of linux-source ${source.version}`, `kernel ${release}`];
      print(ktapHead(selftestsOf(source).length, notes));
      let number = 0;
      await runSelftests(bzImage, source, progress, stop, (result) => {
        number++;
        if (result.verdict !== 'skip') found.compared++;
        if (result.verdict === 'not ok') found.failed++;
        print(ktapResult(result, number));
      });
      if (found.compared === 0) {
        throw new Fault(2, `${bzImage}: every self-test was skipped; is LUO in this kernel?`);
      }
    } finally {
      progress.end();
    }
  });
  return found.failed > 0 ? 1 : 0;
}
