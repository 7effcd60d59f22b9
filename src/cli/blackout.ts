import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_N } from '../../bench/suites.ts';
import { findAbi, type LuoCapableAbi, requireLuo } from '../abi/releases.ts';
import type { Rate } from '../blackout/range.ts';
import type { BlackoutOptions } from '../blackout/read.ts';
import type { NameStyle } from '../tape/names.ts';
import { parseAbi, parseMemory, parseNames, parseOrder, whole } from './options.ts';

/** Adds `blackout` to the program. */
export function registerBlackout(program: Command): void {
  const workload = ['sessions', 'names', 'files', 'memory', 'order'];
  program
    .command('blackout')
    .description('what LUO and KHO cost in the blackout window, and the largest n in a budget')
    .addOption(new Option('--sessions <n>', `sessions (default: ${DEFAULT_N})`).argParser(whole(0)))
    .addOption(new Option('--names <style>', 'name style').argParser(parseName))
    .addOption(new Option('--files <n>', 'memfds a session').argParser(whole(0)))
    .addOption(
      new Option('--memory <size>', 'preserved memory in all, as 16GiB').argParser(parseMemory),
    )
    .addOption(new Option('--order <n>', 'folio order of that memory').argParser(parseOrder))
    .addOption(
      new Option('--scenario <file>', 'the workload of this scenario').conflicts([
        ...workload,
        'budget',
        'trace',
      ]),
    )
    .addOption(new Option('--abi <ids>', 'kernel ABIs, such as 6.19,7.3').argParser(parseAbis))
    .option('--contender <globs>', "alternatives to the list, such as buckets; 'list' is shown too")
    .addOption(
      new Option('--budget <time>', 'largest n whose window takes this, as 50ms').argParser(
        parseDuration,
      ),
    )
    .addOption(
      new Option('--base <time>', 'the rest of the window, as 2.1s').argParser(parseDuration),
    )
    .addOption(
      new Option('--ns-per-instruction <range>', 'time of an instruction, as 0.2..0.5').argParser(
        parseRate,
      ),
    )
    .option('--trace <dir>', "a trace: its workload and twins; of hardware, that machine's time")
    .addOption(
      new Option(
        '--validate <dirs...>',
        'predicts these traces, beside what they measured',
      ).conflicts([...workload, 'scenario', 'abi', 'budget', 'base', 'nsPerInstruction', 'trace']),
    )
    .option('--json', 'result lines on stdout, all else on stderr')
    .action(blackout);
}

/** `blackout`: prints what the window costs by phase, or how well traces are predicted. */
async function blackout(
  options: BlackoutOptions & { validate?: string[]; json?: true },
): Promise<void> {
  const { HERE, readModel, readQuestion, readRecorded } = await import('../blackout/read.ts');
  const { openPrinter } = await import('./printer.ts');
  const json = options.json === true;
  const out = openPrinter(json);
  const { validate: dirs } = options;
  if (dirs) {
    const { validate } = await import('../blackout/validate.ts');
    const { summarize } = await import('./summary.ts');
    const found = summarize('blackout --validate', 'not ok', json);
    const model = readModel();
    for (const dir of dirs) {
      const agrees = validate(readRecorded(dir), model, options.contender, HERE, out);
      found.compared++;
      if (!agrees) found.failed++;
    }
    if (found.failed > 0) process.exitCode = 5;
    return;
  }
  const { forecast } = await import('../blackout/forecast.ts');
  await forecast(readQuestion(options), readModel(), HERE, out);
}

function parseName(text: string): NameStyle {
  const [style, ...more] = parseNames(text);
  if (style === undefined || more.length > 0)
    throw new InvalidArgumentError('Give one name style.');
  return style;
}

function parseAbis(text: string): LuoCapableAbi[] {
  return [...new Set(text.split(','))].map((part) => {
    const abi = findAbi(parseAbi(part));
    if (abi.luo === null) throw new InvalidArgumentError(`A kernel ${abi.id} has no sessions.`);
    return requireLuo(abi);
  });
}

/** Parses a time such as 50ms or 2.1s; gives nanoseconds. */
function parseDuration(text: string): number {
  const match = /^(\d{1,12}(?:\.\d{1,9})?)(ns|us|ms|s)$/.exec(text);
  const scale = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 }[match?.[2] ?? ''];
  if (!match || scale === undefined) {
    throw new InvalidArgumentError('Give a time with its unit, such as 50ms or 2.1s.');
  }
  return Number(match[1]) * scale;
}

/** Parses `0.2..0.5`: nanoseconds for an instruction, from low to high. */
function parseRate(text: string): Rate {
  const match = /^(\d{1,6}(?:\.\d{1,9})?)\.\.(\d{1,6}(?:\.\d{1,9})?)$/.exec(text);
  const [low, high] = [Number(match?.[1]), Number(match?.[2])];
  if (!(low > 0 && high >= low)) {
    throw new InvalidArgumentError('Give nanoseconds from low to high, such as 0.2..0.5.');
  }
  return { low, high };
}
