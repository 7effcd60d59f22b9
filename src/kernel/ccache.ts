import { join } from 'node:path';
import type { Arch } from '../abi/releases.ts';
import { cacheRoot } from '../files.ts';
import { crossPrefix } from './architecture.ts';
import { findTool, type Tool } from './tools.ts';

/** Spares a build what another compiled already; none needs it. */
export const CCACHE: Tool = {
  name: 'ccache',
  package: 'ccache',
  any: ['ccache'],
  needed_for: 'building a kernel',
};

/** Objects of the smallest kernel take 30 MB there, so that those of many states and configurations stay. */
const SIZE_MOST = '2G';

/** What has a kernel's build take objects from a cache of ours: arguments of make, and variables. */
export interface CompilerCache {
  args: readonly string[];
  env: Readonly<Record<string, string>>;
}

/** Gives how kernels are compiled through ccache: without a change where it is not on the PATH. */
export function compilerCache(arch: Arch): CompilerCache {
  if (!findTool(CCACHE)) return { args: [], env: {} };
  return {
    args: [`CC=ccache ${crossPrefix(arch)}gcc`, 'HOSTCC=ccache gcc'],
    env: {
      CCACHE_DIR: join(cacheRoot(), 'ccache'),
      CCACHE_MAXSIZE: SIZE_MOST,
      // It would make source paths relative, but not that of -fmacro-prefix-map, so that each __FILE__ were another.
      CCACHE_BASEDIR: '',
    },
  };
}
