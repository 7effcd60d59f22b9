import { join } from 'node:path';
import { PAGE_SIZES, type PageBytes, pageSizeName } from '../abi/releases.ts';
import { packageRoot } from '../package.ts';

/** Gives the folder of the modules that are built for pages of this size. */
export function modulesFolder(pageBytes: PageBytes): string {
  const wasm = join(packageRoot(), 'dist', 'wasm');
  return pageBytes === PAGE_SIZES['4KiB'] ? wasm : join(wasm, pageSizeName(pageBytes));
}
