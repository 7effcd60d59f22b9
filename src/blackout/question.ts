import { DEFAULT_N } from '../../bench/suites.ts';
import {
  ARCHES,
  type Arch,
  type Config,
  findAbi,
  hasPages,
  type LuoCapableAbi,
  PAGE_SIZES,
  type PageBytes,
  pageSizeName,
  requireLuo,
  withPages,
} from '../abi/releases.ts';
import { Fault } from '../fault.ts';
import type { Prices } from '../result/prices.ts';
import type { Workload } from '../result/types.ts';
import { exactSize, sizeText } from '../sizes.ts';
import { generateNames, type NameStyle } from '../tape/names.ts';
import { type Scenario, scenarioAbi } from '../tape/scenario.ts';
import type { Trace } from '../trace/types.ts';
import type { IndexCount } from './alternatives.ts';
import { type Handed, handedLoad, handScenario } from './handed.ts';
import { type Host, hostLoad, type Load, ORDER_MOST, scratchOf, sumNames } from './load.ts';
import type { Place } from './memory.ts';
import type { Built } from './model.ts';
import type { Rate } from './range.ts';

/** What `blackout` is asked, beside a scenario or a trace: sessions of one kind on one host. */
export interface Asked {
  /** From 0 on. */
  sessions?: number;
  names?: NameStyle;
  /** memfds a session, from 0 on. */
  files?: number;
  /** Preserved memory in all, a page at least, and the order of its folios, 0 to 30. */
  memory_bytes?: number;
  order?: number;
  /** The same by the size of a folio, a power of two from a page on; never beside `order`. */
  folio_bytes?: number;
  /** How likely a gap follows a folio: 0 merged, 1 every second folio kept. */
  scatter?: number;
  /** The machine's memory. */
  host_memory_bytes?: number;
  /** Its scratch areas in all. */
  scratch_bytes?: number;
  /** How the kernels are configured, and whether they initialise struct pages late. */
  config?: Config;
  deferred_init?: boolean;
  abi?: readonly LuoCapableAbi[];
  /** Architectures, side by side; left out: that of the trace, of the pages, or x86-64. */
  arch?: readonly Arch[];
  /** Bytes of a page, on the architectures that have such pages. */
  page_size?: PageBytes;
  /** Globs of alternatives to the list. */
  contender?: string;
  /** What LUO and KHO may take, and what the rest of the window takes. */
  budget_ns?: number;
  base_ns?: number;
  /** What an instruction takes, in place of prices. */
  ns_per_instruction?: Rate;
}

/** What is forecast: a workload, from numbers, a scenario or a trace. */
export interface Given {
  /** In one phrase. */
  text: string;
  workload: Workload;
  abi: LuoCapableAbi;
  host?: Host;
  /** `price` says what a load costs in instructions: of several live updates the dearest is meant. */
  load(abi: LuoCapableAbi, price: (load: Load) => number): Load;
  /** Names of sessions as the workload has them, at most so many. */
  names(most: number): Uint8Array[];
  /** The warning of spec §2.4 where it is due. */
  panics(abi: LuoCapableAbi): string | undefined;
}

/** What is asked of which workload, and the trace that prices are taken from. */
export interface Question {
  asked: Asked;
  given: Given;
  trace?: Trace;
  /** What C twins executed in the trace's guest. */
  twins: readonly IndexCount[];
  /** What steps take on another machine than this, where a file says so. */
  prices?: Prices;
}

/** A kernel that is forecast: an ABI with its page size, on an architecture. */
export interface Kernel {
  abi: LuoCapableAbi;
  arch: Arch;
}

/**
 * Gives the kernels that are asked for: each ABI on each architecture, with the pages asked for where
 * the architecture has them. Raises Fault 2 where none of them has.
 */
export function kernelsOf({ asked, given, trace }: Question): Kernel[] {
  const abis = asked.abi ?? [given.abi];
  const pageBytes = asked.page_size ?? given.abi.pageBytes;
  const arches = asked.arch ?? [trace?.arch ?? ARCHES.find((arch) => hasPages(arch, pageBytes))!];
  if (!arches.some((arch) => hasPages(arch, pageBytes))) {
    throw new Fault(
      2,
      `--page-size ${pageSizeName(pageBytes)}: ${arches.join(', ')} has no such pages; give --arch arm64`,
    );
  }
  return abis.flatMap((abi) =>
    arches.map((arch) => ({
      abi: withPages(abi, hasPages(arch, pageBytes) ? pageBytes : PAGE_SIZES['4KiB']),
      arch,
    })),
  );
}

/** How the kernels are built, as far as that is asked. */
export function builtOf({ config, deferred_init }: Asked): Built {
  return {
    ...(config !== undefined && { config }),
    ...(deferred_init !== undefined && { deferred: deferred_init }),
  };
}

/** The order of files' folios where none is given. */
const FILE_ORDER = 0;

/**
 * The order that is asked for, and the option that says it. Raises Fault 2 for folios of a size that no
 * order has with the pages asked for.
 */
function orderOf({ order, folio_bytes, page_size = PAGE_SIZES['4KiB'], arch = [] }: Asked) {
  if (folio_bytes === undefined) {
    return order === undefined ? undefined : { order, option: `--order ${order}` };
  }
  const option = `--folio ${exactSize(folio_bytes)}`;
  const most = page_size * 2 ** ORDER_MOST;
  if (folio_bytes < page_size || folio_bytes > most) {
    const pages = `with pages of ${pageSizeName(page_size)} a folio has`;
    throw new Fault(2, `${option}: ${pages} ${pageSizeName(page_size)} to ${exactSize(most)}`);
  }
  const other = arch.find((one) => !hasPages(one, page_size));
  if (other !== undefined && arch.some((one) => hasPages(one, page_size))) {
    throw new Fault(
      2,
      `${option}: ${other} has pages of 4KiB, where that is another order; give --order, or one --arch`,
    );
  }
  return { order: Math.log2(folio_bytes / page_size), option };
}

/** Takes numbers of a host, and a trace whose machine it is. Raises Fault 2 for an order of nothing. */
export function givenHost(asked: Asked, trace?: Trace): Given {
  const files = asked.files ?? 0;
  const sessions = asked.sessions ?? DEFAULT_N;
  const given = orderOf(asked);
  const order = given?.order ?? FILE_ORDER;
  const { scatter } = asked;
  const place = placeOf(asked);
  const host: Host = {
    ...place,
    sessions,
    names: asked.names ?? 'session',
    files,
    memory_bytes: asked.memory_bytes ?? 0,
    order,
  };
  if (given && asked.memory_bytes === undefined && files === 0) {
    throw new Fault(2, `${given.option}: there is no memory to be in such folios; give --memory`);
  }
  if (scatter !== undefined && asked.memory_bytes === undefined && files === 0) {
    throw new Fault(2, `--scatter ${scatter}: there is no memory to be scattered; give --memory`);
  }
  if (asked.scratch_bytes !== undefined && files === 0) {
    throw new Fault(2, '--scratch: folios of files alone are migrated out of it; give --files');
  }
  return {
    text:
      `n=${sessions}, names ${host.names}, ${files} ${files === 1 ? 'file' : 'files'} a session` +
      (asked.memory_bytes === undefined
        ? files > 0
          ? ` of one folio of order ${order}`
          : ''
        : `, ${sizeText(asked.memory_bytes)} in folios of order ${order}` +
          (files === 0 ? ' that no file has: nobody restores them' : '')) +
      placeText(
        asked,
        asked.page_size ?? PAGE_SIZES['4KiB'],
        asked.memory_bytes !== undefined || files > 0,
      ),
    workload: {
      ...(trace && { trace: trace.id }),
      n: sessions,
      names: host.names,
      ...(files > 0 && { files }),
      ...(asked.memory_bytes !== undefined && { memory_bytes: asked.memory_bytes }),
      ...(asked.memory_bytes !== undefined || files > 0 ? { order } : {}),
      ...placeFields(asked),
    },
    abi: requireLuo(findAbi('7.3')),
    host,
    load: (abi) => hostLoad(host, sumNames(host.names, sessions), abi),
    names: (most) => generateNames(host.names, most, 1),
    panics: (abi) => fullBlocks(abi, sessions),
  };
}

/** Where memory lies, as far as it is asked. */
function placeOf({ scatter, host_memory_bytes: host_bytes, scratch_bytes }: Asked): Place {
  return {
    ...(scratch_bytes !== undefined && { scratch_bytes }),
    ...(scatter !== undefined && { scatter }),
    ...(host_bytes !== undefined && { host_bytes }),
  };
}

/** The same and how the kernel is built, in words; what is not said is, where that decides much. */
function placeText(asked: Asked, pageBytes: PageBytes, hasFolios: boolean): string {
  const { scatter, host_memory_bytes, scratch_bytes, config, deferred_init } = asked;
  const gaps =
    scatter === undefined ? 'taken as merged' : scatter === 0 ? 'merged' : `scatter ${scatter}`;
  const least = scratchOf({}, pageBytes);
  const more =
    (scratch_bytes ?? 0) < least
      ? ` (pages of ${pageSizeName(pageBytes)} make it ${sizeText(least)})`
      : '';
  return [
    hasFolios && gaps,
    host_memory_bytes !== undefined && `of a machine of ${sizeText(host_memory_bytes)}`,
    scratch_bytes !== undefined && `${sizeText(scratch_bytes)} of scratch${more}`,
    config !== undefined && `configuration ${config}`,
    deferred_init !== undefined && `struct pages ${deferred_init ? 'late' : 'at once'}`,
  ]
    .filter((part) => part !== false)
    .map((part) => `, ${part}`)
    .join('');
}

/** The same, as lines have it. */
function placeFields({ scatter, host_memory_bytes, scratch_bytes }: Asked): Workload {
  return {
    ...(scatter !== undefined && { scatter }),
    ...(host_memory_bytes !== undefined && { host_memory_bytes }),
    ...(scratch_bytes !== undefined && { scratch_bytes }),
  };
}

/**
 * Takes a scenario, its file and what is asked: the size of pages, and where memory lies. Asking for its
 * load raises Fault 2 or 5 as `handScenario`; Fault 2 where the scenario has pages of another size.
 */
export function givenScenario(scenario: Scenario, file: string, asked: Asked): Given {
  const { page_size } = asked;
  const id = scenarioAbi(scenario, file, { abi: '7.3', ...(page_size && { page_size }) });
  const known = new Map<string, Handed>();
  const handed = (abi: LuoCapableAbi) => {
    const one = known.get(abi.id) ?? handScenario(scenario, file, abi);
    known.set(abi.id, one);
    return one;
  };
  return {
    text: `scenario ${file}${placeText(asked, findAbi(id).pageBytes, false)}`,
    workload: { scenario: file.slice(file.lastIndexOf('/') + 1), ...placeFields(asked) },
    abi: requireLuo(findAbi(id)),
    load: (abi, price) => handedLoad(handed(abi), file, abi, placeOf(asked), price),
    names: (most) =>
      scenario.ops
        .flatMap((op) => (op.op === 'create' && op.expect === 0 ? [op.name] : []))
        .slice(0, most),
    panics: (abi) => handed(abi).panics,
  };
}

/** Takes a trace, the file of its scenario and what is asked. Raises Fault 2 as `givenScenario`. */
export function givenTrace(trace: Trace, file: string, asked: Asked): Given {
  return {
    ...givenScenario(trace.scenario, file, asked),
    workload: { trace: trace.id, ...placeFields(asked) },
    text: `trace ${trace.id}${placeText(asked, trace.pageBytes, false)}`,
    names: (most) => createdNames(trace).slice(0, most),
  };
}

/** The names of the sessions that a trace's first kernel created, in order. */
export function createdNames(trace: Trace): Uint8Array[] {
  const names: Uint8Array[] = [];
  for (const op of trace.scenario.ops) {
    if (op.op === 'reboot') break;
    if (op.op === 'create' && op.expect === 0) names.push(op.name);
  }
  return names;
}

/** The warning of spec §2.4 for sessions that fill their blocks. */
function fullBlocks(abi: LuoCapableAbi, sessions: number): string | undefined {
  const { layout, perUnit } = abi.luo.sessions;
  if (layout !== 'blocks' || sessions === 0 || sessions % perUnit !== 0) return undefined;
  return (
    `${sessions} sessions fill their blocks of ${perUnit}: one refused duplicate create before the ` +
    `reboot, and the next kernel ${abi.id} panics ("luo: Block contains invalid entry count: 0", ` +
    'docs/spec.md §2.4)'
  );
}
