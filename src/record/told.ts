import { errnoName } from '../abi/errno.ts';
import { lastLines } from '../kernel/qemu.ts';
import type { Played } from './passes.ts';

/** What a guest or kernel that gave up said: a line, and of a panic those of its console. */
export interface Said {
  line: string;
  printed: string[];
}

/** Takes what was played; gives what it gave up with. */
export function saidBy({ log, serial }: Played): Said {
  const failure = log.failure;
  if (failure === undefined) return { line: 'the kernel panicked:', printed: panicLines(serial) };
  const errno = failure.errno ? `: ${errnoText(failure.errno)}` : '';
  return { line: `${failure.place}${errno}`, printed: [] };
}

/** An errno's name, or its number where LUO and KHO do not return it. */
export function errnoText(errno: number): string {
  try {
    return errnoName(errno);
  } catch {
    return `errno ${errno}`;
  }
}

/** The lines of a panic: what live update said in that kernel, and the panic itself. */
export function panicLines(serial: string): string[] {
  const lines = serial.split('\n');
  const panic = lines.find((line) => line.includes('Kernel panic'));
  if (panic === undefined) return lastLines(serial);
  return lastLines([...liveLines(serial), panic].join('\n'));
}

/** The lines of a console that are of live update. */
export function liveLines(serial: string): string[] {
  const live = /^(?:\[[^\]]*\] )?(?:luo|kho|liveupdate)\w*: /i;
  return serial.split('\n').filter((line) => live.test(line));
}
