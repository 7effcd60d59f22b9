import type { CallPath } from '../../src/result/window.ts';

/** A call of a tree of calls: what the function executes itself, how often it is called, and what it calls. */
export interface Call {
  name: string;
  own: number;
  calls?: number;
  below?: readonly Call[];
}

/** Takes trees of calls; gives their paths as a recording has them, depth first. */
export function pathsOf(trees: readonly Call[], stack: readonly string[] = []): CallPath[] {
  return trees.flatMap(({ name, own, calls = 1, below = [] }) => {
    const inner = pathsOf(below, [...stack, name]);
    const inclusive = own + inner.reduce((sum, { exclusive }) => sum + exclusive, 0);
    const path: CallPath = {
      function: name,
      stack: [...stack],
      phase: 'base',
      calls,
      exclusive: own,
      inclusive,
    };
    return [path, ...inner];
  });
}

/** Calls of user space before kexec. */
export function first(...below: readonly Call[]): Call {
  return { name: '[user before kexec]', own: 0, below };
}

/** What the next kernel's boot calls. */
export function boot(...below: readonly Call[]): Call {
  return { name: 'start_kernel', own: 1000, below };
}

/** Calls of user space after kexec. */
export function next(...below: readonly Call[]): Call {
  return { name: '[user]', own: 0, below };
}
