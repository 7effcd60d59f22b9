import { type Command, Option } from 'commander';
import { DEFAULT_N } from '../../bench/suites.ts';
import { CONFIGS } from '../abi/releases.ts';
import { whole } from '../request/kinds.ts';
import { NAME_STYLES } from '../tape/names.ts';
import { deferredOption, memoryOption, scatterOption } from './memory-options.ts';
import { archOption, keyed, pageSizeOption, parsedWhole } from './options.ts';

/** Adds `trace record` to the command `trace`. */
export function registerTraceRecord(trace: Command): void {
  trace
    .command('record')
    .description('record a live update of a real kernel, emulated to the instruction')
    .requiredOption('-o <dir>', 'trace folder to write')
    .addOption(
      new Option('--kernel <file>', 'bzImage or arm64 Image to record').conflicts('config'),
    )
    .addOption(
      new Option('--source <dir>', "kernel source to build, in place of Debian's").conflicts(
        'kernel',
      ),
    )
    .addOption(
      new Option('--config <name>', 'kernel to build from source once, without --kernel')
        .choices([...CONFIGS])
        .default('tiny'),
    )
    .addOption(
      keyed(
        'next_kernel',
        new Option('--next-kernel <file>', 'another kernel for the second half, after the reboot'),
      ),
    )
    .addOption(archOption())
    .addOption(pageSizeOption())
    .addOption(
      new Option('--scenario <file>', 'play this scenario instead').conflicts([
        'n',
        'names',
        'memory_bytes',
        'order',
      ]),
    )
    .addOption(
      new Option('--n <number>', 'sessions').argParser(parsedWhole(whole(1))).default(DEFAULT_N),
    )
    .addOption(new Option('--names <style>', 'name style').choices(NAME_STYLES).default('session'))
    .addOption(memoryOption('preserved memory in all, a file a session, as 4GiB'))
    .addOption(
      new Option('--order <n>', 'order of its folios').argParser(parsedWhole(whole(0, 11))),
    )
    .addOption(scatterOption())
    .option('--in-scratch', 'its folios lie in scratch memory, and are migrated to be preserved')
    .addOption(deferredOption().conflicts('kernel'))
    .addOption(
      new Option('--nodes <n>', 'NUMA nodes, with a half of the memory each')
        .argParser(parsedWhole(whole(1, 2)))
        .default(1),
    )
    .addOption(
      new Option('--mode <mode>', 'exact: counts instructions; kvm: times on this machine')
        .choices(['exact', 'kvm'])
        .default('exact'),
    )
    .addOption(new Option('--window', 'count every function from kexec to the last file, too'))
    .action(async (options) => (await import('./recording.ts')).traceRecord(options));
}
