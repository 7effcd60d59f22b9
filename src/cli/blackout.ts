import { type Command, Option } from 'commander';
import { DEFAULT_N } from '../../bench/suites.ts';
import { ARCHES, CONFIGS, findAbi, requireLuo } from '../abi/releases.ts';
import type { BlackoutOptions } from '../blackout/read.ts';
import {
  DURATION_NS,
  GLOBS,
  listOf,
  NAME_STYLE,
  ORDER,
  oneOf,
  RATE,
  SESSION_ABI,
  whole,
} from '../request/kinds.ts';
import { SCENARIO_CONTRADICTIONS } from '../request/requests.ts';
import { deferredOption, folioOption, memoryOption, scatterOption } from './memory-options.ts';
import { keyed, pageSizeOption, parsed, parsedWhole } from './options.ts';

/** The options, the ABIs by their identifiers. */
type Options = Omit<BlackoutOptions, 'abi'> & {
  abi?: readonly string[];
  validate?: string[];
  json?: true;
};

/** Adds `blackout` to the program. */
export function registerBlackout(program: Command): void {
  const [[, others]] = SCENARIO_CONTRADICTIONS;
  const sessions = new Option('--sessions <n>', `sessions (default: ${DEFAULT_N})`);
  const names = new Option('--names <style>', 'name style');
  const scenario = new Option('--scenario <file>', 'the workload of this scenario');
  const abi = new Option('--abi <ids>', 'kernel ABIs, such as 6.19,7.3');
  const arch = new Option('--arch <names>', 'architectures side by side: x86_64,arm64');
  const contender = new Option(
    '--contender <globs>',
    "alternatives to the list, such as buckets; 'list' is shown too",
  );
  const rate = new Option('--ns-per-instruction <range>', 'time of an instruction, as 0.2..0.5');
  const config = new Option('--config <name>', 'how the kernel is configured');
  const hostMemory = memoryOption('memory of the whole machine, as 512GiB', 'host-memory');
  const validate = new Option(
    '--validate <dirs...>',
    'predicts these traces and windows, beside what they measured',
  );
  program
    .command('blackout')
    .description('what LUO and KHO cost in the blackout window, and the largest n in a budget')
    .addOption(sessions.argParser(parsedWhole(whole(0))))
    .addOption(names.argParser(parsed(NAME_STYLE, (text) => text)))
    .addOption(new Option('--files <n>', 'memfds a session').argParser(parsedWhole(whole(0))))
    .addOption(memoryOption('preserved memory in all, as 16GiB'))
    .addOption(
      new Option('--order <n>', 'folio order of that memory').argParser(parsedWhole(ORDER)),
    )
    .addOption(folioOption())
    .addOption(scatterOption())
    .addOption(deferredOption())
    .addOption(config.choices([...CONFIGS]))
    .addOption(hostMemory)
    .addOption(scenario.conflicts([...others]))
    .addOption(abi.argParser(parsed(listOf(SESSION_ABI), (text) => text.split(','))))
    .addOption(arch.argParser(parsed(listOf(oneOf(ARCHES)), (text) => text.split(','))))
    .addOption(pageSizeOption())
    .addOption(contender.argParser(parsed(GLOBS, (text) => text)))
    .addOption(durationOption('budget', 'largest n whose window takes this, as 50ms'))
    .addOption(durationOption('base', 'the rest of the window, as 2.1s'))
    .addOption(
      keyed('ns_per_instruction', rate).argParser(
        parsed(RATE, rateOf, 'nanoseconds from low to high, such as 0.2..0.5'),
      ),
    )
    .option('--trace <dir>', "a trace: its workload and twins; of hardware, that machine's time")
    .addOption(
      validate.conflicts([
        'scenario',
        ...others,
        ...PLACES,
        'abi',
        'base_ns',
        'ns_per_instruction',
      ]),
    )
    .option('--json', 'result lines on stdout, all else on stderr')
    .action(blackout);
}

/** What a recording says itself. */
const PLACES = ['scatter', 'deferred_init', 'config', 'host_memory_bytes'] as const;

/** `blackout`: prints what the window costs by phase, or how well traces are predicted. */
async function blackout({ abi, ...options }: Options): Promise<void> {
  const { here, readModel, readQuestion, readToValidate } = await import('../blackout/read.ts');
  const { openPrinter } = await import('./printer.ts');
  const json = options.json === true;
  const out = openPrinter(json);
  const { validate: dirs } = options;
  if (dirs) {
    const { validateAll } = await import('../blackout/validate.ts');
    const { summarize } = await import('./summary.ts');
    const found = summarize('blackout --validate', 'not ok', json);
    const recordings = dirs.map((dir) => () => readToValidate(dir));
    const { compared, failed } = validateAll(
      recordings,
      readModel(),
      options.contender,
      here(),
      out,
    );
    found.compared = compared;
    found.failed = failed;
    if (found.failed > 0) process.exitCode = 5;
    return;
  }
  const { forecast } = await import('../blackout/forecast.ts');
  const { interruptible } = await import('./interrupt.ts');
  const abis = abi?.map((id) => requireLuo(findAbi(id)));
  const question = readQuestion({ ...options, ...(abis && { abi: abis }) });
  await interruptible((stop) => forecast(question, readModel(), here(stop), out));
}

function durationOption(name: 'budget' | 'base', description: string): Option {
  const parse = parsed(DURATION_NS, durationOf, 'a time with its unit, such as 50ms or 2.1s');
  return keyed(`${name}_ns`, new Option(`--${name} <time>`, description).argParser(parse));
}

/** Takes a time such as 50ms or 2.1s; gives nanoseconds, NaN for another text. */
function durationOf(text: string): number {
  const match = /^(\d{1,12}(?:\.\d{1,9})?)(ns|us|ms|s)$/.exec(text);
  return Number(match?.[1]) * ({ ns: 1, us: 1e3, ms: 1e6, s: 1e9 }[match?.[2] ?? ''] ?? Number.NaN);
}

/** Takes `0.2..0.5`: nanoseconds for an instruction, from low to high. */
function rateOf(text: string): { low: number; high: number } {
  const match = /^(\d{1,6}(?:\.\d{1,9})?)\.\.(\d{1,6}(?:\.\d{1,9})?)$/.exec(text);
  return { low: Number(match?.[1]), high: Number(match?.[2]) };
}
