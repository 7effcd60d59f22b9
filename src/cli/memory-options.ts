import { InvalidArgumentError, Option } from 'commander';
import { FOLIO_BYTES, MEMORY_BYTES, PART } from '../request/kinds.ts';
import { parseSize } from '../sizes.ts';
import { keyed, numberOf, parsed } from './options.ts';

/** Gives `--memory` or another amount of memory, a size such as 16GiB, 4.1GiB or 4096. */
export function memoryOption(
  description: string,
  name: 'memory' | 'host-memory' | 'scratch' = 'memory',
): Option {
  const parse = parsed(MEMORY_BYTES, sizeOf, 'a size of at least a page, such as 16GiB');
  const key = `${name.replace('-', '_')}_bytes`;
  return keyed(key, new Option(`--${name} <size>`, description).argParser(parse));
}

/** Gives `--folio`, the size of a folio: `--order` in bytes. */
export function folioOption(): Option {
  const option = new Option('--folio <size>', 'size of its folios in place of --order, as 2MiB');
  const parse = parsed(FOLIO_BYTES, sizeOf, 'a power of two from 4KiB on, such as 2MiB');
  return keyed('folio_bytes', option.argParser(parse).conflicts('order'));
}

/** Gives `--scatter`, how preserved folios lie. */
export function scatterOption(): Option {
  return new Option(
    '--scatter <part>',
    'how likely a gap follows a folio: 0 merged, 1 every second folio kept',
  ).argParser(parsed(PART, numberOf));
}

/** Gives `--deferred-init`, as yes or no. */
export function deferredOption(): Option {
  const option = new Option(
    '--deferred-init <yes|no>',
    'whether the kernel initialises struct pages late (CONFIG_DEFERRED_STRUCT_PAGE_INIT)',
  );
  return keyed('deferred_init', option).argParser((text) => {
    if (text === 'yes' || text === 'no') return text === 'yes';
    throw new InvalidArgumentError('give yes or no');
  });
}

function sizeOf(text: string): number {
  const size = parseSize(text);
  if (typeof size === 'string') throw new InvalidArgumentError(size);
  return size;
}
