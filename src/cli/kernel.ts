import { type Command, Option } from 'commander';
import { type Arch, CONFIGS, type Config, type PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { whole } from '../request/kinds.ts';
import { plain } from '../shown.ts';
import { deferredOption } from './memory-options.ts';
import { archOption, pageSizeOption, parsedWhole } from './options.ts';

/** What a kernel is to be built as. */
interface KernelOptions {
  config: Config;
  arch?: Arch;
  page_size?: PageBytes;
  deferred_init?: boolean;
  nodes?: number;
}

/** Adds `kernel` and its commands to the program. */
export function registerKernel(program: Command): void {
  const kernel = program
    .command('kernel')
    .description('kernels that live updates can be recorded on');
  const config = new Option('--config <name>', 'the smallest, or as distributions build theirs');
  machineOptions(kernel.command('config').addOption(config.choices([...CONFIGS]).default('tiny')))
    .description('print their configuration, each group with its reason, for merge_config.sh')
    .action(kernelConfig);
  const own = new Option('--config <name>', 'tiny, distro, or a .config of yours, taken as it is');
  machineOptions(kernel.command('build').addOption(own.default('tiny')))
    .description("build one, of Debian's newest source or a tree of yours")
    .option(
      '--source <dir>',
      "kernel source to build, in place of Debian's; nothing is written there",
    )
    .option('--patch <file...>', 'patches to apply to a copy of it, in this order')
    .requiredOption('-o <file>', 'image to write')
    .action(kernelBuild);
}

function machineOptions(command: Command): Command {
  return command
    .addOption(archOption())
    .addOption(pageSizeOption())
    .addOption(deferredOption())
    .addOption(
      new Option('--nodes <n>', 'NUMA nodes that it is to know (left out: 1)').argParser(
        parsedWhole(whole(1, 2)),
      ),
    );
}

async function asked(options: KernelOptions) {
  const { machineAsked } = await import('../kernel/choose.ts');
  const { buildOf } = await import('../kernel/fragment.ts');
  const { arch, page_size, config, deferred_init: deferred = false, nodes = 1 } = options;
  const machine = machineAsked({ ...(arch && { arch }), ...(page_size && { page_size }) });
  return buildOf({ config, ...machine, deferred, nodes });
}

/** The same where a path may stand for a name: the file then says what the other options would. */
async function askedOrOwn(options: Omit<KernelOptions, 'config'> & { config: string }) {
  const { config: file } = options;
  const config = CONFIGS.find((name) => name === file);
  if (config !== undefined) return asked({ ...options, config });
  const { ownConfigAsked } = await import('../kernel/choose.ts');
  const own = ownConfigAsked(file, options);
  for (const [key, option] of [
    ['deferred_init', '--deferred-init'],
    ['nodes', '--nodes'],
  ] as const) {
    if (options[key] === undefined) continue;
    throw new Fault(2, `${option}: ${file} says that itself; leave ${option} out`);
  }
  return own;
}

/** `kernel config`: the fragments of a build as one, which a later group never overrides. */
async function kernelConfig(options: KernelOptions): Promise<void> {
  const { fragmentText } = await import('../kernel/fragment.ts');
  process.stdout.write(fragmentText(await asked(options)));
}

/** `kernel build`: builds a kernel, or finds it built, and writes its image. */
async function kernelBuild(
  options: Omit<KernelOptions, 'config'> & {
    config: string;
    source?: string;
    patch?: string[];
    o: string;
  },
): Promise<void> {
  const { chooseKernel } = await import('../kernel/choose.ts');
  const { readRaw, writeAtomic } = await import('../files.ts');
  const { interruptible } = await import('./interrupt.ts');
  const { claimFile } = await import('./place.ts');
  const { stderrProgress } = await import('./progress.ts');
  const { o: file, source, patch: patches = [] } = options;
  const build = await askedOrOwn(options);
  claimFile(file);
  const progress = stderrProgress();
  await interruptible(
    async (stop) => {
      try {
        const given = { ...(source !== undefined && { source }), patches };
        const { image, config, release } = await chooseKernel(
          given,
          build,
          progress,
          () => {},
          stop,
        );
        writeAtomic(file, readRaw(image));
        process.stderr.write(
          `${plain(file)}: ${release}; its configuration is ${plain(config!)}\n`,
        );
      } finally {
        progress.end();
      }
    },
    () => process.stderr.write(`interrupted: nothing was written to ${plain(file)}\n`),
  );
}
