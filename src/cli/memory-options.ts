import { InvalidArgumentError, Option } from 'commander';
import { MEMORY_BYTES, PART } from '../request/kinds.ts';
import { keyed, numberOf, parsed } from './options.ts';

/** Gives `--memory`, a size in bytes such as 16GiB, 512MiB or 4096. */
export function memoryOption(
  description: string,
  name: 'memory' | 'host-memory' = 'memory',
): Option {
  const parse = parsed(MEMORY_BYTES, bytesOf, 'a size of at least a page, such as 16GiB');
  const key = `${name.replace('-', '_')}_bytes`;
  return keyed(key, new Option(`--${name} <size>`, description).argParser(parse));
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
    throw new InvalidArgumentError('Give yes or no.');
  });
}

function bytesOf(text: string): number {
  const match = /^(\d+)(KiB|MiB|GiB|TiB|PiB)?$/.exec(text);
  return (
    Number(match?.[1]) * 1024 ** ['', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'].indexOf(match?.[2] ?? '')
  );
}
