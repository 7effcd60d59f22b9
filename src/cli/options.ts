import { InvalidArgumentError } from 'commander';
import { ABIS, findAbi, requireLuo } from '../abi/releases.ts';
import { NAME_STYLES, type NameStyle } from '../tape/names.ts';

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

/** Parses `session,uuid`: name styles of design.md, "Scenarios". */
export function parseNames(text: string): NameStyle[] {
  return text.split(',').map((part) => {
    const style = NAME_STYLES.find((name) => name === part);
    if (!style) throw new InvalidArgumentError(`Name styles are ${NAME_STYLES.join(', ')}.`);
    return style;
  });
}

/** Parses an ABI identifier of a kernel that has sessions. */
export function parseSessionAbi(text: string): string {
  try {
    return requireLuo(findAbi(text)).id;
  } catch {
    const ids = ABIS.filter(({ luo }) => luo).map(({ id }) => id);
    throw new InvalidArgumentError(`Kernels with sessions are ${ids.join(', ')}.`);
  }
}

/** Parses a physical address, `0x…` or decimal, of 64 bits. */
export function parseAddress(text: string): bigint {
  if (!/^(0x[0-9a-fA-F]{1,16}|\d{1,20})$/.test(text) || BigInt(text) >= 2n ** 64n) {
    throw new InvalidArgumentError('Give an address such as 0x100000000.');
  }
  return BigInt(text);
}
