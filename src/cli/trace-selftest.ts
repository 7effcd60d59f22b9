import type { Command } from 'commander';
import { Fault } from '../fault.ts';
import { ensureKernel } from '../kernel/build.ts';
import { ktapHead, ktapResult } from '../kernel/ktap.ts';
import { preflight } from '../kernel/preflight.ts';
import { type Progress, stderrProgress } from '../kernel/progress.ts';
import { runSelftests, selftestsOf } from '../kernel/selftest.ts';
import { ensureSource } from '../kernel/source.ts';
import { EMULATOR, installLine, missingTools } from '../kernel/tools.ts';

const EXIT_INTERRUPTED = 130;

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
  const missing = missingTools([EMULATOR]);
  if (missing.length > 0) throw new Fault(2, `no QEMU: ${installLine(missing)}`);
  const progress = stderrProgress();
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  try {
    const { bzImage, release, version } = await chooseKernel(given, progress, stop.signal);
    const source = await ensureSource(progress, stop.signal, version);
    const notes = [`self-tests of linux-source ${source.version}`, `kernel ${release}`];
    process.stdout.write(ktapHead(selftestsOf(source).length, notes));
    const verdicts: string[] = [];
    await runSelftests(bzImage, source, progress, stop.signal, (result) => {
      verdicts.push(result.verdict);
      process.stdout.write(ktapResult(result, verdicts.length));
    });
    if (verdicts.includes('not ok')) process.exitCode = 1;
    else if (!verdicts.includes('ok')) {
      throw new Fault(2, `${bzImage}: every self-test was skipped; is LUO in this kernel?`);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.exitCode = EXIT_INTERRUPTED;
  } finally {
    progress.end();
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  }
}

/** The kernel that was given, if it can run the tests; else one whose source has them. */
async function chooseKernel(given: string | undefined, progress: Progress, stop: AbortSignal) {
  if (given === undefined) {
    const kernel = await ensureKernel('tiny', progress, stop);
    return { ...kernel, version: kernel.source_version };
  }
  const { release, lacks } = await preflight(given);
  const lack = lacks.find(({ needed }) => needed);
  if (lack) throw new Fault(2, `${given}: built without ${lack.option}: ${lack.lost}`);
  return { bzImage: given, release, version: undefined };
}
