import type { Workload } from './types.ts';

/** Takes a workload; gives it in a few words, as titles have it. */
export function describe(workload: Workload): string {
  const { n, names, trace, scenario, abi, files, variant, shuffled, fix_grow } = workload;
  const { memory_bytes, order, scatter, pattern, page_size } = workload;
  return [
    trace && `trace ${trace}`,
    scenario && `scenario ${scenario}`,
    n !== undefined && !trace && `n=${n}`,
    names && `names ${names}`,
    files && `${files} ${files === 1 ? 'file' : 'files'} a session`,
    memory_bytes !== undefined && `${full(memory_bytes / 2 ** 30)} GiB`,
    order !== undefined && `order ${order}`,
    scatter !== undefined && `${full(100 * scatter)} % scattered`,
    pattern,
    shuffled && (memory_bytes === undefined ? 'nodes shuffled' : 'shuffled'),
    variant,
    abi && `ABI ${abi}`,
    page_size && `${page_size / 1024} KiB pages`,
    fix_grow && 'repaired grow',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Takes what a line says of a kernel; gives its name: `7.3`, `7.3 arm64`, `7.3 arm64 64KiB`. */
export function kernelName(line: { abi: string; arch?: string; page_size?: number }): string {
  const { abi, arch, page_size } = line;
  return [abi, arch, page_size && `${page_size / 1024}KiB`].filter(Boolean).join(' ');
}

/** Takes a number; gives it in full where whole, else in four digits, thousands set apart. */
export function full(value: number): string {
  if (!Number.isInteger(value) && Math.abs(value) < 1000)
    return String(Number(value.toPrecision(4)));
  if (Math.abs(value) >= 1e15) return value.toExponential(3);
  return value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Gives the word for where a number of the model comes from, with how many times the largest recording. */
export function basisName({ basis = 'sum', beyond }: { basis?: string; beyond?: number }): string {
  if (beyond === undefined) return basis;
  const digits = Number(beyond.toPrecision(2));
  return `${basis} x${digits < 1000 ? digits : beyond.toExponential(0).replace('+', '')}`;
}
