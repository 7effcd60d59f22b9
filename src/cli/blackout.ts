import { type Command, Option } from 'commander';
import { DEFAULT_N } from '../../bench/suites.ts';
import { ARCHES, CONFIGS, findAbi, requireLuo } from '../abi/releases.ts';
import type { BlackoutOptions } from '../blackout/read.ts';
import { GLOBS, listOf, NAME_STYLE, ORDER, oneOf, SESSION_ABI, whole } from '../request/kinds.ts';
import { SCENARIO_CONTRADICTIONS } from '../request/requests.ts';
import { deferredOption, folioOption, memoryOption, scatterOption } from './memory-options.ts';
import { pageSizeOption, parsed, parsedWhole } from './options.ts';
import { durationOption, rateOption } from './time-options.ts';

/** The options, the ABIs by their identifiers. */
type Options = Omit<BlackoutOptions, 'abi'> & {
  abi?: readonly string[];
  validate?: string[];
  verbose?: true;
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
  const config = new Option('--config <name>', 'how the kernel is configured');
  const hostMemory = memoryOption('memory of the whole machine, as 512GiB', 'host-memory');
  const scratch = memoryOption('its scratch areas in all (kho_scratch=), as 2GiB', 'scratch');
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
    .addOption(scratch)
    .addOption(scenario.conflicts([...others]))
    .addOption(abi.argParser(parsed(listOf(SESSION_ABI), (text) => text.split(','))))
    .addOption(arch.argParser(parsed(listOf(oneOf(ARCHES)), (text) => text.split(','))))
    .addOption(pageSizeOption())
    .addOption(contender.argParser(parsed(GLOBS, (text) => text)))
    .addOption(durationOption('budget', 'whether LUO and KHO fit this, as 50ms, and the largest n'))
    .addOption(durationOption('base', 'the rest of the window, as 2.1s'))
    .addOption(rateOption())
    .addOption(
      new Option(
        '--prices <file>',
        "what steps take on another machine, as 'prices -o' writes it",
      ).conflicts('ns_per_instruction'),
    )
    .option('--trace <dir>', "a trace: its workload and twins; of hardware, that machine's time")
    .addOption(
      validate.conflicts([
        'scenario',
        ...others,
        ...PLACES,
        'abi',
        'budget_ns',
        'base_ns',
        'ns_per_instruction',
        'prices',
      ]),
    )
    .option('--verbose', 'ranges, bytes and locks of each kernel, too')
    .option('--json', 'result lines on stdout, all else on stderr')
    .action(blackout);
}

/** What a recording says itself. */
const PLACES = [
  'scatter',
  'deferred_init',
  'config',
  'host_memory_bytes',
  'scratch_bytes',
] as const;

/** `blackout`: prints what the window costs by phase, or how well traces are predicted. */
async function blackout({ abi, verbose, ...options }: Options): Promise<void> {
  const { countingModule, here, readModel, readQuestion, readToValidate } = await import(
    '../blackout/read.ts'
  );
  const { openPrinter } = await import('./printer.ts');
  const { openBarLater } = await import('./progress.ts');
  const { summarize } = await import('./summary.ts');
  const json = options.json === true;
  const out = { ...openPrinter(json), ...(verbose && { verbose }) };
  const { validate: dirs } = options;
  if (dirs) {
    const { validateAll } = await import('../blackout/validate.ts');
    const found = summarize('blackout --validate', 'not ok', json);
    const recordings = dirs.map((dir) => () => readToValidate(dir));
    const { compared, failed } = validateAll(
      recordings,
      readModel(),
      options.contender,
      { countingModule },
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
  const found = options.budget_ns === undefined ? undefined : summarize('blackout', 'over', json);
  await interruptible(async (stop) => {
    const bar = openBarLater();
    const machine = here(bar, stop);
    const { verdicts } = await forecast(question, readModel(), machine, out).finally(bar.stop);
    if (!found) return;
    const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
    const [failed, inconclusive] = [count('over'), count('undecided')];
    Object.assign(found, { compared: verdicts.length, failed, inconclusive });
    process.exitCode = failed > 0 ? 1 : inconclusive > 0 ? 3 : 0;
  });
}
