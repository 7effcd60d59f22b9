import type { Command } from 'commander';
import type { Arch, PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { archOption, pageSizeOption } from './options.ts';

/** Adds `trace selftest` to the command `trace`. */
export function registerTraceSelftest(trace: Command): void {
  trace
    .command('selftest')
    .description("the kernel's own live-update self-tests, in QEMU with real kexecs; prints KTAP")
    .option('--kernel <image>', 'kernel to test; left out: one built from the source of the tests')
    .addOption(archOption())
    .addOption(pageSizeOption())
    .option('--json', 'the summary line on stdout, the KTAP on stderr')
    .action(traceSelftest);
}

/** `trace selftest`: prints KTAP; exit code 1 where a test fails, 2 where none could run. */
async function traceSelftest(options: {
  kernel?: string;
  arch?: Arch;
  page_size?: PageBytes;
  json?: true;
}): Promise<void> {
  const { chooseKernel, machineAsked } = await import('../kernel/choose.ts');
  const { buildOf } = await import('../kernel/fragment.ts');
  const { ktapHead, ktapResult } = await import('../kernel/ktap.ts');
  const { runSelftests, selftestsOf } = await import('../kernel/selftest.ts');
  const { ensureSource } = await import('../kernel/source.ts');
  const { requireEmulator } = await import('../kernel/tools.ts');
  const { interruptible } = await import('./interrupt.ts');
  const { stderrProgress } = await import('./progress.ts');
  const { summarize } = await import('./summary.ts');
  const json = options.json === true;
  const found = summarize('trace selftest', 'not ok', json);
  const asked = machineAsked(options);
  const build = buildOf({ config: 'tiny', ...asked, deferred: false, nodes: 1 });
  requireEmulator(asked.arch);
  const progress = stderrProgress();
  const print = (text: string) => (json ? process.stderr : process.stdout).write(text);
  await interruptible(async (stop) => {
    try {
      const kernel = await chooseKernel(options, build, progress, () => {}, stop);
      const { image, release } = kernel;
      const source = await ensureSource(progress, stop, kernel.source_version);
      const notes = [`self-tests of linux-source ${source.version}`, `kernel ${release}`];
      print(ktapHead(selftestsOf(source).length, notes));
      let number = 0;
      await runSelftests(image, source, progress, stop, (result) => {
        number++;
        if (result.verdict !== 'skip') found.compared++;
        if (result.verdict === 'not ok') found.failed++;
        print(ktapResult(result, number));
      });
      if (found.failed > 0) process.exitCode = 1;
      else if (found.compared === 0) {
        throw new Fault(2, `${image}: every self-test was skipped; is LUO in this kernel?`);
      }
    } finally {
      progress.end();
    }
  });
}
