import { Fault } from '../fault.ts';

/** The errno values that LUO and KHO return, by name (spec §0.4). */
export const ERRNO = {
  EPERM: 1,
  ENOENT: 2,
  EIO: 5,
  E2BIG: 7,
  EBADF: 9,
  EAGAIN: 11,
  ENOMEM: 12,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  ENODEV: 19,
  EINVAL: 22,
  EMFILE: 24,
  ENOTTY: 25,
  EFBIG: 27,
  ENOSPC: 28,
  ERANGE: 34,
  ENODATA: 61,
  EOPNOTSUPP: 95,
} as const;

/** The name of an errno value. */
export type ErrnoName = keyof typeof ERRNO;

const names = new Map<number, ErrnoName>();
const numbers = new Map<string, number>();
for (const [name, number] of Object.entries(ERRNO)) {
  names.set(number, name as ErrnoName);
  numbers.set(name, number);
}

/** The name of a positive errno value, `'0'` for 0 (success). Raises Fault 2 for an unknown one. */
export function errnoName(number: number): ErrnoName | '0' {
  if (number === 0) return '0';
  const name = names.get(number);
  if (name === undefined) {
    throw new Fault(2, `errno ${number} is none that LUO or KHO return (${[...names.keys()]})`);
  }
  return name;
}

/** The positive value of an errno name, 0 for `'0'`. Raises Fault 2 for an unknown name. */
export function errnoNumber(name: string): number {
  if (name === '0') return 0;
  const number = numbers.get(name);
  if (number === undefined) {
    throw new Fault(2, `errno ${JSON.stringify(name)} is unknown: use 0 or ${[...numbers.keys()]}`);
  }
  return number;
}
