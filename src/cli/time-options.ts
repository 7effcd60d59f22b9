import { Option } from 'commander';
import { DURATION_NS, RATE } from '../request/kinds.ts';
import { keyed, parsed } from './options.ts';

/** Gives `--budget` or `--base`, a time in nanoseconds such as 50ms or 2.1s. */
export function durationOption(name: 'budget' | 'base', description: string): Option {
  const parse = parsed(DURATION_NS, durationOf, 'a time with its unit, such as 50ms or 2.1s');
  return keyed(`${name}_ns`, new Option(`--${name} <time>`, description).argParser(parse));
}

/** Gives `--ns-per-instruction`, nanoseconds from low to high such as 0.2..0.5. */
export function rateOption(): Option {
  const option = new Option('--ns-per-instruction <range>', 'time of an instruction, as 0.2..0.5');
  const takes = 'nanoseconds from low to high, such as 0.2..0.5';
  return keyed('ns_per_instruction', option).argParser(parsed(RATE, rateOf, takes));
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
