import { type Command, Option } from 'commander';
import type { PageBytes } from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import { plainJson, plainLines, warning } from '../shown.ts';
import { pageSizeOption, parseAddress } from './options.ts';

/** Adds `abi` and its commands to the program. */
export function registerAbi(program: Command): void {
  const abi = program.command('abi').description("the kernel's byte layouts");
  abi
    .command('encode')
    .description('write the memory dump that a kernel would hand over')
    .argument('<scenario>', 'scenario file')
    .requiredOption('--abi <id>', 'kernel ABI (abi list)')
    .addOption(pageSizeOption())
    .addOption(new Option('--base <address>', 'address of the first page').argParser(parseAddress))
    .requiredOption('-o <file>', 'file to write')
    .action(abiEncode);
  abi
    .command('decode')
    .description('print the sessions, files, FLBs and folios of a memory dump')
    .argument('<file>', 'memory dump; with --base a flat image of memory')
    .option('--abi <id>', 'kernel ABI, where the dump is not to decide')
    .addOption(pageSizeOption())
    .addOption(new Option('--base <address>', 'address of its first byte').argParser(parseAddress))
    .option('--json', 'JSON on stdout')
    .action(abiDecode);
  abi
    .command('list')
    .description('list the kernel ABIs, or what the next kernel takes over of the one before')
    .option('--pairs <old new...>', 'both ways between two: 7.2 7.3, or 7.3 7.3/64KiB')
    .option('--json', 'one JSON object an ABI, or a direction')
    .action(abiList);
}

/** `abi list`: what each kernel ABI is, as JSON with its layouts, rules and ioctls; or how two go together. */
async function abiList(options: { pairs?: string[]; json?: true }): Promise<void> {
  if (options.pairs) {
    const { listPairs } = await import('./abi-pairs.ts');
    listPairs(options.pairs, options.json === true);
    return;
  }
  if (!options.json) {
    const { listText } = await import('./abi-text.ts');
    process.stdout.write(listText());
    return;
  }
  const { ABIS, requireLuo } = await import('../abi/releases.ts');
  const { ioctlsOf } = await import('../abi/uapi.ts');
  for (const abi of ABIS) {
    const ioctls = abi.luo === null ? [] : ioctlsOf(requireLuo(abi));
    process.stdout.write(`${JSON.stringify({ ...abi, ioctls })}\n`);
  }
}

/** Options of `abi encode`; `base` is a physical address. */
interface EncodeOptions {
  abi: string;
  page_size?: PageBytes;
  base?: bigint;
  o: string;
}

/** `abi encode`: writes the memory dump that a kernel of this ABI would hand over. */
async function abiEncode(file: string, options: EncodeOptions): Promise<void> {
  const { formatDump } = await import('../abi/dump.ts');
  const { DEFAULT_BASE, encodeHandover } = await import('../abi/encode.ts');
  const { findAbi } = await import('../abi/releases.ts');
  const { readText, writeAtomic } = await import('../files.ts');
  const { handoverOf } = await import('../tape/handover.ts');
  const { parseScenario, scenarioAbi } = await import('../tape/scenario.ts');
  const { claimFile } = await import('./place.ts');
  claimFile(options.o);
  const scenario = parseScenario(readText(file), file);
  const abi = findAbi(scenarioAbi({ ...scenario, abi: options.abi }, file, options));
  const { plan, panics } = handoverOf(scenario, file, abi);
  if (panics) process.stderr.write(warning(panics));
  const pages = named(file, () => encodeHandover(abi, plan, options.base ?? DEFAULT_BASE));
  writeAtomic(options.o, formatDump(pages));
}

/** Options of `abi decode`; with `base` the file is memory from there on, else a memory dump. */
interface DecodeOptions {
  abi?: string;
  page_size?: PageBytes;
  base?: bigint;
  json?: true;
}

/** `abi decode`: prints the sessions, files, FLBs and folios of a memory dump. */
async function abiDecode(file: string, options: DecodeOptions): Promise<void> {
  const { decodeHandover } = await import('../abi/decode.ts');
  const { flatMemory, parseDump } = await import('../abi/dump.ts');
  const { abiName, findAbi, PAGE_SIZES } = await import('../abi/releases.ts');
  const { readBytes } = await import('../files.ts');
  const { asJson, asText } = await import('./abi-text.ts');
  const bytes = readBytes(file);
  const { abi, base, page_size } = options;
  const memory =
    base === undefined
      ? parseDump(bytes, file, page_size)
      : flatMemory(bytes, base, file, page_size ?? PAGE_SIZES['4KiB']);
  const given = abi === undefined ? undefined : findAbi(abiName(abi, memory.pageBytes));
  const decoded = named(file, () => decodeHandover(memory, given));
  for (const one of decoded.warnings) process.stderr.write(warning(`${file}: ${one}`));
  process.stdout.write(
    options.json ? `${plainJson(asJson(decoded))}\n` : plainLines(asText(decoded)),
  );
}

/** Puts the file's name before what is wrong in it. */
function named<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault) throw new Fault(error.exitCode, `${file}: ${error.message}`);
    throw error;
  }
}
