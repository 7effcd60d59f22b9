import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ABIS } from '../abi/releases.ts';
import type { SamplingOptions } from '../measure/measurement.ts';
import { NAME_STYLES, type NameStyle } from '../tape/names.ts';

const ORDER_MOST = 30;

/** Options of every command that measures. */
export interface MeasuringOptions extends SamplingOptions {
  out: string;
  json?: true;
}

/** Adds the options of every command that measures; gives the command. */
export function measuringOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--smoke', 'short sampling: shows the way, not the time').conflicts('full'),
    )
    .option('--out <dir>', 'folder for results.ndjson', join('results', 'latest'))
    .option('--json', 'result lines on stdout, all else on stderr');
}

/** Adds which contenders take part, and whether the kernel's grow is the repaired one. */
export function playerOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--contender <globs>',
        'contenders that take part, such as wasm/list,ts/*',
      ).default('*/*', 'all'),
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

/** Parses `51,819`: whole numbers from 1 on, each once. Raises commander's error for others. */
export function parseSizes(text: string): number[] {
  return [...new Set(text.split(',').map((part) => parseWhole(part, 1)))];
}

/** Takes the least value; gives a parser of one whole number. */
export function whole(least: number): (text: string) => number {
  return (text) => parseWhole(text, least);
}

function parseWhole(text: string, least: number): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least)) throw new InvalidArgumentError(`Give a whole number from ${least} on.`);
  return value;
}

/** Parses `session,uuid`: name styles (spec §14.2). */
export function parseNames(text: string): NameStyle[] {
  return text.split(',').map((part) => {
    const style = NAME_STYLES.find((name) => name === part);
    if (!style) throw new InvalidArgumentError(`Name styles are ${NAME_STYLES.join(', ')}.`);
    return style;
  });
}

/** Parses an ABI identifier; 6.17 and 6.18 have folios only. */
export function parseAbi(text: string): string {
  const abi = ABIS.find(({ id }) => id === text);
  if (!abi) {
    throw new InvalidArgumentError(`ABIs are ${ABIS.map(({ id }) => id).join(', ')}.`);
  }
  return abi.id;
}

/** Parses a size in bytes, such as 16GiB, 512MiB or 4096. */
export function parseMemory(text: string): number {
  const match = /^(\d{1,15})(KiB|MiB|GiB|TiB)?$/.exec(text);
  const bytes =
    Number(match?.[1]) * 1024 ** ['', 'KiB', 'MiB', 'GiB', 'TiB'].indexOf(match?.[2] ?? '');
  if (!(bytes >= 4096) || !Number.isSafeInteger(bytes)) {
    throw new InvalidArgumentError('Give a size of at least a page, such as 16GiB.');
  }
  return bytes;
}

/** Parses a folio order: 0 to 30, up to 4 TiB. */
export function parseOrder(text: string): number {
  const order = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (!(order <= ORDER_MOST)) {
    throw new InvalidArgumentError(`Give a folio order from 0 to ${ORDER_MOST}.`);
  }
  return order;
}

/** Parses a part of a whole: 0 to 1. */
export function parsePart(text: string): number {
  const part = /^(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (!(part <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return part;
}

/** Parses a physical address, `0x…` or decimal, of 64 bits. */
export function parseAddress(text: string): bigint {
  if (!/^(0x[0-9a-fA-F]{1,16}|\d{1,20})$/.test(text) || BigInt(text) >= 2n ** 64n) {
    throw new InvalidArgumentError('Give an address such as 0x100000000.');
  }
  return BigInt(text);
}

/** Parses `1%` or `0.2%`, above 0 and up to 100; gives the part, 0.01 for 1 %. */
function parsePercent(text: string): number {
  const match = /^(\d{1,3}(?:\.\d{1,6})?|\.\d{1,6})%$/.exec(text);
  const percent = Number(match?.[1]);
  if (!(percent > 0 && percent <= 100)) {
    throw new InvalidArgumentError('Give a percentage above 0 and up to 100, such as 1% or 0.2%.');
  }
  return percent / 100;
}
