import { hex, showName } from '../abi/bytes.ts';
import type { Decoded } from '../abi/decode.ts';
import { ABIS } from '../abi/releases.ts';
import { plain, widthOf } from '../shown.ts';
import { printableName, toHex } from '../tape/scenario.ts';

/** Gives what each kernel ABI is, a line each. */
export function listText(): string {
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
  return table(rows);
}

/** 7.2 and 7.3 have the same bytes: they are called by the newer name. */
function shownAbi({ abi }: Decoded): string {
  return abi.id === '7.2' ? '7.3' : abi.id;
}

/** Gives what was decoded as `abi decode --json` prints it. */
export function asJson(decoded: Decoded): object {
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

/** Gives what was decoded for people: sessions with their files, FLBs, folios by order. */
export function asText(decoded: Decoded): string {
  const { liveupdateNumber, sessions, flbs, folios } = decoded.handover;
  const out = [
    `ABI ${shownAbi(decoded)}, live update number ${liveupdateNumber}: ${sessions.length} sessions, ` +
      `${flbs === null ? 'FLBs unknown' : `${flbs.length} FLBs`}, ${folios.length} folios\n`,
  ];
  const rows = [['session', 'token', 'compatible', 'data']];
  for (const { name, files } of sessions) {
    rows.push([
      plain(showName(name)),
      ...(files.length === 0 ? ['-', '-', '-'] : fileCells(files[0]!)),
    ]);
    for (const file of files.slice(1)) rows.push(['', ...fileCells(file)]);
  }
  if (sessions.length > 0) out.push('\n', table(rows));
  if (flbs !== null && flbs.length > 0) {
    const cells = flbs.map(({ name, data, count }) => [plain(name), hex(data), String(count)]);
    out.push('\n', table([['FLB', 'data', 'count'], ...cells]));
  }
  const orders = new Map<number, number>();
  for (const { order } of folios) orders.set(order, (orders.get(order) ?? 0) + 1);
  const counts = [...orders].sort(([a], [b]) => a - b).map((row) => row.map(String));
  if (counts.length > 0) out.push('\n', table([['order', 'folios'], ...counts]));
  return out.join('');
}

function fileCells(file: { token: bigint; compatible: string; data: bigint }): string[] {
  return [hex(file.token), plain(file.compatible), hex(file.data)];
}

/** Left-aligned columns, two spaces apart. */
function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i]!))));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell + ' '.repeat(widths[i]! - widthOf(cell)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
