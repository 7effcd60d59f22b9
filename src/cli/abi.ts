import { type Command, Option } from 'commander';
import { hex, showName } from '../abi/bytes.ts';
import { type Decoded, decodeHandover } from '../abi/decode.ts';
import { flatMemory, formatDump, parseDump } from '../abi/dump.ts';
import { DEFAULT_BASE, encodeHandover, type Plan } from '../abi/encode.ts';
import type { Folio } from '../abi/handover.ts';
import { ABIS, type Abi, findAbi, requireLuo } from '../abi/releases.ts';
import { ioctlsOf } from '../abi/uapi.ts';
import { Fault } from '../fault.ts';
import { readBytes, readText, writeAtomic } from '../files.ts';
import { compile } from '../tape/compile.ts';
import { compileFolios, marksOf } from '../tape/folios.ts';
import { parseScenario, printableName, type Scenario, toHex } from '../tape/scenario.ts';
import { parseAddress } from './options.ts';

/** Adds `abi` and its commands to the program. */
export function registerAbi(program: Command): void {
  const abi = program.command('abi').description("the kernel's byte layouts");
  abi
    .command('encode')
    .description('write the memory dump that a kernel would hand over')
    .argument('<scenario>', 'scenario file')
    .requiredOption('--abi <id>', 'kernel ABI (abi list)')
    .addOption(new Option('--base <address>', 'address of the first page').argParser(parseAddress))
    .requiredOption('-o <file>', 'file to write')
    .action((file: string, options: EncodeOptions) => abiEncode(file, options));
  abi
    .command('decode')
    .description('print the sessions, files, FLBs and folios of a memory dump')
    .argument('<file>', 'memory dump; with --base a flat image of memory')
    .option('--abi <id>', 'kernel ABI, where the dump is not to decide')
    .addOption(new Option('--base <address>', 'address of its first byte').argParser(parseAddress))
    .option('--json', 'JSON on stdout')
    .action((file: string, options: DecodeOptions) => abiDecode(file, options));
  abi
    .command('list')
    .description('list the kernel ABIs')
    .option('--json', 'one JSON object an ABI')
    .action(abiList);
}

/** `abi list`: what each kernel ABI is, a line each; as JSON with its layouts, rules and ioctls. */
function abiList(options: { json?: true }): void {
  if (options.json) {
    for (const abi of ABIS) {
      const ioctls = abi.luo === null ? [] : ioctlsOf(requireLuo(abi));
      process.stdout.write(`${JSON.stringify({ ...abi, ioctls })}\n`);
    }
    return;
  }
  const rows = [['ABI', 'KHO', 'tracker', 'LUO root', 'sessions', 'then', 'files', 'memfd']];
  for (const { id, kho, luo } of ABIS) {
    const row = [id, kho.compatible, kho.tracker];
    if (luo) {
      const { root, sessions, files, memfd } = luo;
      row.push(root.compatible, String(sessions.capacity), sessions.capacityErrno);
      row.push(String(files.capacity ?? '-'), memfd.compatible);
    } else row.push('-', '-', '-', '-', '-');
    rows.push(row);
  }
  process.stdout.write(table(rows));
}

/** Options of `abi encode`; `base` is a physical address. */
interface EncodeOptions {
  abi: string;
  base?: bigint;
  o: string;
}

/** `abi encode`: writes the memory dump that a kernel of this ABI would hand over. */
function abiEncode(file: string, options: EncodeOptions): void {
  const abi = findAbi(options.abi);
  const scenario = parseScenario(readText(file), file);
  const plan = planOf(scenario, file, abi);
  const pages = named(file, () => encodeHandover(abi, plan, options.base ?? DEFAULT_BASE));
  writeAtomic(options.o, formatDump(pages));
}

/** What a scenario leaves to hand over: at its last reboot, or at its end where it has none. */
function planOf(scenario: Scenario, file: string, abi: Abi): Plan {
  const folios = foliosOf(scenario, file, abi);
  const ops = scenario.ops.filter((op) => !('pfn' in op));
  if (ops.length === 0) return { luo: null, folios };
  const ended = ops.some(({ op }) => op === 'reboot')
    ? ops
    : [...ops, { op: 'reboot', expect: 0 } as const];
  const compiled = compile({ abi: abi.id, ops: ended }, file, abi.id, { fixGrow: false });
  if (compiled.panics) process.stderr.write(`warning: ${compiled.panics}\n`);
  const { liveupdateNumber, sessions } = compiled.handovers.at(-1)!;
  return {
    luo: {
      liveupdateNumber,
      flbs: [],
      sessions: sessions.map(({ name, files }) => ({
        name,
        files: files.map(({ token, data }) => ({ token, ...compiled.memfds.get(data)! })),
      })),
    },
    folios,
  };
}

/** The folios that a scenario's own folio operations leave preserved. */
function foliosOf(scenario: Scenario, file: string, abi: Abi): Folio[] {
  const kept = scenario.ops.flatMap((op, i) => ('pfn' in op ? [i] : []));
  const ops = kept.map((i) => scenario.ops[i]!);
  const lines = scenario.lines && kept.map((i) => scenario.lines![i]!);
  const folioOps = compileFolios({ ...scenario, ops, ...(lines && { lines }) }, file, abi.id);
  const marks = marksOf(folioOps.bytes());
  const folios: Folio[] = [];
  for (const order of marks.orders()) {
    for (const { pfn, count } of marks.runs(order)) {
      for (let i = 0; i < count; i++) folios.push({ pfn: BigInt(pfn + i * 2 ** order), order });
    }
  }
  return folios;
}

/** Options of `abi decode`; with `base` the file is memory from there on, else a memory dump. */
interface DecodeOptions {
  abi?: string;
  base?: bigint;
  json?: true;
}

/** `abi decode`: prints the sessions, files, FLBs and folios of a memory dump. */
function abiDecode(file: string, options: DecodeOptions): void {
  const bytes = readBytes(file);
  const memory =
    options.base === undefined ? parseDump(bytes, file) : flatMemory(bytes, options.base, file);
  const decoded = named(file, () =>
    decodeHandover(memory, options.abi === undefined ? undefined : findAbi(options.abi)),
  );
  for (const warning of decoded.warnings) process.stderr.write(`warning: ${file}: ${warning}\n`);
  process.stdout.write(options.json ? `${JSON.stringify(asJson(decoded))}\n` : asText(decoded));
}

/** Puts the file's name before what is wrong in it. */
function named<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault) throw new Fault(error.exitCode, `${file}: ${error.message}`);
    throw error;
  }
}

/** 7.2 and 7.3 have the same bytes: they are called by the newer name. */
function shownAbi({ abi }: Decoded): string {
  return abi.id === '7.2' ? '7.3' : abi.id;
}

function asJson(decoded: Decoded): object {
  const { liveupdateNumber, sessions, flbs, folios } = decoded.handover;
  return {
    abi: shownAbi(decoded),
    liveupdate_number: Number(liveupdateNumber),
    sessions: sessions.map(({ name, files }) => ({
      ...(printableName(name) === undefined
        ? { name_hex: toHex(name) }
        : { name: printableName(name) }),
      files: files.map(({ compatible, data, token }) => ({
        compatible,
        data: hex(data),
        token: hex(token),
      })),
    })),
    flbs:
      flbs?.map(({ name, data, count }) => ({ name, data: hex(data), count: Number(count) })) ??
      null,
    folios: folios.map(({ pfn, order }) => ({ pfn: hex(pfn), order })),
  };
}

function asText(decoded: Decoded): string {
  const { liveupdateNumber, sessions, flbs, folios } = decoded.handover;
  const out = [
    `ABI ${shownAbi(decoded)}, live update number ${liveupdateNumber}: ${sessions.length} sessions, ` +
      `${flbs === null ? 'FLBs unknown' : `${flbs.length} FLBs`}, ${folios.length} folios\n`,
  ];
  const rows = [['session', 'token', 'compatible', 'data']];
  for (const { name, files } of sessions) {
    rows.push([showName(name), ...(files.length === 0 ? ['-', '-', '-'] : fileCells(files[0]!))]);
    for (const file of files.slice(1)) rows.push(['', ...fileCells(file)]);
  }
  if (sessions.length > 0) out.push('\n', table(rows));
  if (flbs !== null && flbs.length > 0) {
    const cells = flbs.map(({ name, data, count }) => [name, hex(data), String(count)]);
    out.push('\n', table([['FLB', 'data', 'count'], ...cells]));
  }
  const orders = new Map<number, number>();
  for (const { order } of folios) orders.set(order, (orders.get(order) ?? 0) + 1);
  const counts = [...orders].sort(([a], [b]) => a - b).map((row) => row.map(String));
  if (counts.length > 0) out.push('\n', table([['order', 'folios'], ...counts]));
  return out.join('');
}

function fileCells(file: { token: bigint; compatible: string; data: bigint }): string[] {
  return [hex(file.token), file.compatible, hex(file.data)];
}

/** Left-aligned columns, two spaces apart. */
function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
