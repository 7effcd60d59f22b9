import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../fault.ts';
import { cacheRoot, makeFolder } from '../files.ts';

/** Gives where kernels and their sources are kept, made where it is not. Raises Fault 2 if not. */
export function kernelsFolder(): string {
  const folder = join(cacheRoot(), 'kernels');
  try {
    makeFolder(folder, 0o700);
  } catch (error) {
    throw new Fault(2, `${(error as Fault).message}; set XDG_CACHE_HOME to a folder`);
  }
  return folder;
}

/** Gives how many bytes this user can still write where `folder` is. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
