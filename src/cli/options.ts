import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ARCHES, PAGE_SIZES } from '../abi/releases.ts';
import type { SamplingOptions } from '../measure/measurement.ts';
import { nearestHint } from '../request/check.ts';
import { GLOBS, type Kind } from '../request/kinds.ts';

/** Options of every command that measures. */
export interface MeasuringOptions extends SamplingOptions {
  out: string;
  json?: true;
}

/** Adds the options of every command that measures, whose results go to a folder; gives the command. */
export function measuringOptions(command: Command, folder: 'latest' | 'replay'): Command {
  return command
    .addOption(
      new Option('--smoke', 'short sampling: shows the way, not the time').conflicts('full'),
    )
    .option('--out <dir>', 'folder for results.ndjson', join('results', folder))
    .option('--json', 'result lines on stdout, all else on stderr');
}

/** Adds which contenders take part, and whether the kernel's grow is the repaired one. */
export function playerOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--contender <globs>', 'contenders that take part, such as wasm/list,ts/*')
        .argParser(parsed(GLOBS, (text) => text))
        .default('*/*', 'all'),
    )
    .addOption(new Option('--fix-grow', 'play the kernel with the repaired grow'));
}

/** Gives `--fail-on`, the margin from which on slower fails; `left` says what it is without. */
export function failOnOption(left: string): Option {
  return new Option(
    '--fail-on <percent>',
    `slower by this fails, such as 1% (left out: ${left})`,
  ).argParser(parsePercent);
}

/**
 * Takes what an option takes, what reads a value out of its text, and an example for a text that has more
 * than the value, as a unit; gives the option's parser, whose error says what it takes.
 */
export function parsed<T>(
  kind: Kind<T>,
  read: (text: string) => unknown,
  example?: string,
): (text: string) => T {
  return (text) => {
    const value = read(text);
    if (kind.is(value)) return value;
    throw new InvalidArgumentError(`give ${example ?? kind.takes}${nearestHint(value, kind)}`);
  };
}

/** Gives the parser of an option that takes a kind of whole numbers. */
export function parsedWhole(kind: Kind<number>): (text: string) => number {
  return parsed(kind, wholeOf);
}

/** Gives the whole number that a text of digits says; NaN for another text. */
export function wholeOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** Gives the number that a text says, with or without a fraction; NaN for another text. */
export function numberOf(text: string): number {
  return /^(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

/** Has the value of an option under the name that a request has for it, `memory_bytes`. */
export function keyed(key: string, option: Option): Option {
  option.attributeName = () => key;
  return option;
}

/** Gives `--page-size`, what a page has: 4KiB, 16KiB or 64KiB. */
export function pageSizeOption(): Option {
  const parse = (text: string) => {
    const found = Object.entries(PAGE_SIZES).find(([name]) => name === text)?.[1];
    if (found === undefined) {
      throw new InvalidArgumentError(`give one of ${Object.keys(PAGE_SIZES).join(', ')}`);
    }
    return found;
  };
  const option = new Option('--page-size <size>', "the kernel's pages (left out: 4KiB)");
  return keyed('page_size', option.argParser(parse));
}

/** Gives `--arch`, the kernel's architecture. */
export function archOption(): Option {
  return new Option('--arch <name>', 'architecture of the kernel (left out: x86_64)').choices([
    ...ARCHES,
  ]);
}

/** Parses a physical address, `0x…` or decimal, of 64 bits. */
export function parseAddress(text: string): bigint {
  if (!/^(0x[0-9a-fA-F]{1,16}|\d{1,20})$/.test(text) || BigInt(text) >= 2n ** 64n) {
    throw new InvalidArgumentError('give an address such as 0x100000000');
  }
  return BigInt(text);
}

/** Parses `1%` or `0.2%`, above 0 and up to 100; gives the part, 0.01 for 1 %. */
function parsePercent(text: string): number {
  const match = /^(\d{1,3}(?:\.\d{1,6})?|\.\d{1,6})%$/.exec(text);
  const percent = Number(match?.[1]);
  if (!(percent > 0 && percent <= 100)) {
    throw new InvalidArgumentError('give a percentage above 0 and up to 100, such as 1% or 0.2%');
  }
  return percent / 100;
}
