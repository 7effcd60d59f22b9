import { engineOf } from '../result/contender.ts';
import type { FitLine, PhaseLine, ResultLine, Suite } from '../result/types.ts';
import { quoted } from '../shown.ts';
import { exactSize } from '../sizes.ts';
import { groupBy, thinned } from './groups.ts';
import { exactDuration, join } from './words.ts';

const RUN_SUITES: readonly Suite[] = [
  'insert',
  'lookup',
  'serialize',
  'deserialize',
  'files',
  'folios',
  'reserve',
];
/** More names than this become a glob. */
const NAMED_MOST = 4;
/** Of more sizes than this some are named, evenly chosen. */
const SIZES_MOST = 40;

/** Takes result lines of one kind of workload; gives the command that measures them again. */
export function commandOf(lines: readonly ResultLine[]): string {
  const first = lines[0];
  if (!first) return '';
  const each = <T>(pick: (line: ResultLine) => T | undefined) => [
    ...new Set(lines.flatMap((line) => pick(line) ?? [])),
  ];
  const contenders = contenderOption(each(({ contender }) => contender));
  const { trace, scenario, memory_bytes, files, order, scatter, abi, fix_grow } = first.workload;
  const { page_size } = first.workload;
  const options = [contenders && `--contender ${quoted(contenders)}`, fix_grow && '--fix-grow'];
  if (trace !== undefined) {
    return join(['luo-bench replay', quoted(`results/${trace}`), ...options]);
  }
  const suites = RUN_SUITES.filter((suite) => lines.some((line) => line.suite === suite));
  const n = thinned(
    each(({ workload }) => workload.n).sort((a, b) => a - b),
    SIZES_MOST,
  );
  const names = each(({ workload }) => workload.names);
  const size =
    memory_bytes === undefined
      ? [
          n.length > 0 && `--n ${n.join(',')}`,
          names.length > 0 && `--names ${quoted(names.join(','))}`,
        ]
      : [
          `--memory ${exactSize(memory_bytes)}`,
          order !== undefined && `--order ${order}`,
          scatter !== undefined && `--scatter ${scatter}`,
        ];
  return join([
    'luo-bench run',
    ...suites,
    ...(scenario === undefined ? size : [`--scenario ${quoted(scenario)}`]),
    scenario === undefined && files && `--files ${files}`,
    abi && abi !== '7.3' && `--abi ${quoted(abi)}`,
    pagesOption(page_size),
    ...options,
  ]);
}

function pagesOption(page_size: number | undefined): string | undefined {
  return page_size === undefined ? undefined : `--page-size ${page_size / 1024}KiB`;
}

function contenderOption(contenders: readonly string[]): string {
  const engines = groupBy(
    contenders.filter((name) => engineOf(name) !== 'kernel'),
    engineOf,
  );
  return [...engines]
    .flatMap(([engine, names]) => (names.length > NAMED_MOST ? [`${engine}/*`] : names))
    .join(',');
}

/**
 * The command that gives these lines again, to the digit where they say what they come from; several
 * where the kernels have pages of several sizes, since a command has one.
 */
export function blackoutCommand(phases: readonly PhaseLine[], budgets: readonly FitLine[]): string {
  const lines = [...phases, ...budgets].filter(({ contender }) => !contender.startsWith('kernel/'));
  const indexes = [...new Set(lines.map(({ contender }) => contender))].filter((c) => c !== 'list');
  const contenders =
    indexes.length > 0 &&
    `--contender ${quoted(indexes.map((i) => i.slice(i.indexOf('/') + 1)).join(','))}`;
  const workload = (lines[0] ?? phases[0])?.workload ?? {};
  const trace = workload.trace !== undefined && quoted(`results/${workload.trace}`);
  if (workload.variant === 'validate' || (trace && lines.length === 0)) {
    return join([`luo-bench blackout --validate ${trace}`, contenders, '--json']);
  }
  const rate = lines.find((line) => line.ns_per_instruction)?.ns_per_instruction;
  const {
    n,
    names,
    files,
    memory_bytes,
    order,
    scenario,
    scatter,
    host_memory_bytes,
    scratch_bytes,
  } = workload;
  const { config, deferred_init } = lines[0] ?? {};
  return kernelOptions(lines)
    .map((kernels) =>
      join([
        'luo-bench blackout',
        scenario !== undefined && `--scenario ${quoted(scenario)}`,
        trace && `--trace ${trace}`,
        n !== undefined && `--sessions ${n}`,
        names !== undefined && `--names ${quoted(names)}`,
        files !== undefined && `--files ${files}`,
        memory_bytes !== undefined && `--memory ${exactSize(memory_bytes)}`,
        order !== undefined && `--order ${order}`,
        scatter !== undefined && `--scatter ${scatter}`,
        scratch_bytes !== undefined && `--scratch ${exactSize(scratch_bytes)}`,
        host_memory_bytes !== undefined && `--host-memory ${exactSize(host_memory_bytes)}`,
        config !== undefined && `--config ${quoted(config)}`,
        deferred_init !== undefined && `--deferred-init ${deferred_init ? 'yes' : 'no'}`,
        kernels,
        contenders,
        budgets[0] && `--budget ${exactDuration(budgets[0].budget_ns)}`,
        budgets[0]?.base_ns !== undefined && `--base ${exactDuration(budgets[0].base_ns)}`,
        rate && `--ns-per-instruction ${rate.join('..')}`,
        '--json',
      ]),
    )
    .join(' && ');
}

/** Takes lines of the model; gives the options that name their kernels, one text a size of pages. */
function kernelOptions(lines: readonly (PhaseLine | FitLine)[]): string[] {
  const larger = [...new Set(lines.flatMap(({ page_size }) => page_size ?? []))];
  const small = lines.filter(({ page_size }) => page_size === undefined);
  // x86-64 has pages of 4 KiB alone, and stands beside arm64 with any.
  const isBeside = larger.length > 0 && small.every(({ arch }) => arch === undefined);
  const sizes = isBeside ? larger : [undefined, ...larger];
  return sizes.map((page_size, i) => {
    const own = lines.filter(
      (line) => line.page_size === page_size || (isBeside && i === 0 && !line.page_size),
    );
    const abis = [...new Set(own.map(({ abi }) => abi))];
    const arches = [...new Set(own.map(({ arch }) => arch ?? 'x86_64'))];
    return join([
      abis.length > 0 && `--abi ${quoted(abis.join(','))}`,
      arches.some((arch) => arch !== 'x86_64') && `--arch ${arches.join(',')}`,
      pagesOption(page_size),
    ]);
  });
}
