import { InvalidArgumentError } from 'commander';
import { ABIS } from '../abi/releases.ts';
import { NAME_STYLES, type NameStyle } from '../tape/names.ts';

const ORDER_MOST = 30;

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
